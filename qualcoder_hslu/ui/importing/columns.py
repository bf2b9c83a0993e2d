"""What the columns of a table of turns stand for, and what becomes of the codes in one of them."""

from collections.abc import Sequence
from typing import Any, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.transcript import TableColumns
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Words, add_row, form
from qualcoder_hslu.ui.importing.incoming import IncomingFiles
from qualcoder_hslu.ui.importing.reading import Incoming
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace.tags import TagUse

_TABLES = (".csv", ".tsv", ".tab")  # that may have been taken for plain text
_PARTS = ("text", "speaker", "time", "end_time", "code")
_NONE = -1


class Columns(QWidget):
    """The columns as guessed or chosen; `columns_changed` carries what they are to be taken for.

    `tags_changed` says what becomes of the codes that the table gives its turns.
    """

    columns_changed = Signal(object)
    tags_changed = Signal(str)

    def __init__(self, context: Context, incoming: IncomingFiles) -> None:
        super().__init__()
        self._context = context
        self._incoming = incoming
        self._file: Incoming | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        self.read_button = QPushButton(self.tr("Read as a table"))
        self.read_button.setAutoDefault(False)
        self.read_button.clicked.connect(self._read_as_table)
        self._no_table = Words(context, self.tr("This file was not taken for a table of turns."))
        column.addWidget(self._no_table)
        column.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._choices())
        self.confirm_button = QPushButton(self.tr("These are the columns"))
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.clicked.connect(self._confirm)
        column.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._codes(), 1)
        column.addStretch(0)

    def _choices(self) -> QWidget:
        self._table = QWidget()
        rows: QFormLayout = form()
        rows.setContentsMargins(0, 0, 0, 0)
        titles = {
            "text": self.tr("What is said"),
            "speaker": self.tr("Who speaks"),
            "time": self.tr("Time"),
            "end_time": self.tr("Until"),
            "code": self.tr("Codes"),
        }
        self.parts: dict[str, QComboBox] = {}
        for part in _PARTS:
            combo = QComboBox()
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.activated.connect(self._chosen)
            self.parts[part] = combo
            add_row(rows, titles[part], combo)
        self.header = QCheckBox(self.tr("The first row names the columns"))
        self.header.clicked.connect(self._chosen)
        rows.addRow("", self.header)
        self._table.setLayout(rows)
        return self._table

    def _codes(self) -> QWidget:
        self._tags = QWidget()
        column = QVBoxLayout(self._tags)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.use = QComboBox()
        names = {
            "leave": self.tr("are left out"),
            "known": self.tr("become codings where the codebook has them"),
            "create": self.tr("become codings; missing codes are made"),
        }
        for use in get_args(TagUse):
            self.use.addItem(names[use], use)
        self.use.activated.connect(lambda _: self.tags_changed.emit(self.use.currentData()))
        rows = form()
        add_row(rows, self.tr("The codes of the table"), self.use)
        column.addLayout(rows)
        self.tags = QTreeWidget()
        self.tags.setAccessibleName(self.tr("The codes of the table"))
        self.tags.setHeaderLabels(
            [self.tr("In the table"), self.tr("Turns"), self.tr("In the codebook")]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.tags.headerItem().setTextAlignment(1, right)
        self.tags.setRootIsDecorated(False)
        self.tags.setUniformRowHeights(True)
        self.tags.header().resizeSection(0, 160)
        self.tags.header().resizeSection(1, 72)
        column.addWidget(self.tags, 1)
        return self._tags

    def is_for(self, file: Incoming | None) -> bool:
        """Whether a file has columns, or may have some."""
        return file is not None and (
            file.draft.table is not None or file.path.suffix.lower() in _TABLES
        )

    def show_file(self, file: Incoming | None) -> None:
        """Show what the columns of a file are taken for, and its codes."""
        self._file = file
        table = file.draft.table if file else None
        self._no_table.setVisible(table is None)
        self.read_button.setVisible(table is None)
        self._table.setVisible(table is not None)
        self.confirm_button.setVisible(bool(file and file.unsure))
        self._tags.setVisible(bool(file and table and table.code is not None))
        if file is None or table is None:
            return
        for part, combo in self.parts.items():
            combo.clear()
            if part != "text":
                combo.addItem(self.tr("none"), _NONE)
            for number, text in enumerate(self._titles(file)):
                combo.addItem(text, number)
            number = getattr(table, part)
            combo.setCurrentIndex(combo.findData(_NONE if number is None else number))
        self.header.setChecked(table.header)
        self.use.setCurrentIndex(self.use.findData(file.tags))
        self._show_tags(file)

    def _titles(self, file: Incoming) -> Sequence[str]:
        """Each column by its name, with an example of what is in it."""
        text = self.tr("{0}   {1}")
        pairs = zip(file.draft.columns, file.draft.examples, strict=True)
        return [text.format(name, example) if example else name for name, example in pairs]

    def _show_tags(self, file: Incoming) -> None:
        self.tags.clear()
        theme = self._context.theme
        for each in self._incoming.tags(file):
            if each.code is not None:
                code = self._incoming.name_of_code(each.code)
            elif file.tags == "create":
                code = self.tr("is made")
            else:
                code = self.tr("not there: left out")
            row = QTreeWidgetItem(
                self.tags, [each.tag, self.locale().toString(each.passages), code]
            )
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if each.code is None:
                row.setForeground(2, qcolor(theme.warning))

    # What is decided

    def _chosen(self) -> None:
        wanted = self._wanted()
        if self._file is not None and wanted != self._file.draft.table:
            self.columns_changed.emit(wanted)

    def _confirm(self) -> None:
        self.columns_changed.emit(self._wanted())

    def _wanted(self) -> TableColumns:
        """What the fields say."""
        number: dict[str, int] = {part: each.currentData() for part, each in self.parts.items()}
        taken: dict[str, Any] = {part: None if n == _NONE else n for part, n in number.items()}
        return TableColumns(**taken, header=self.header.isChecked())

    def _read_as_table(self) -> None:
        """A first idea of the columns, to be put right afterwards."""
        self.columns_changed.emit(TableColumns(text=1, speaker=0))
