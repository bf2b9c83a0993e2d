"""What is known about one file on its way in, and the fields to decide on it."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, add_row, editable_combo, form, language_combo
from qualcoder_hslu.ui.importing.columns import Columns
from qualcoder_hslu.ui.importing.incoming import IncomingFiles
from qualcoder_hslu.ui.importing.notes import Notes
from qualcoder_hslu.ui.importing.preview import Parts, Preview
from qualcoder_hslu.ui.importing.reading import Incoming
from qualcoder_hslu.ui.importing.speakers import SpeakerTable

_PREVIEW, _NOTES, _COLUMNS = range(3)
_HALVES = (600, 528)  # pixels: what is decided, and what it becomes


class IncomingDetails(QWidget):
    """Title, language, group, way of labelling and speakers of the chosen file; what it becomes,
    and what there is to know of it.

    `title_changed`, `language_changed`, `group_changed`, `convention_changed` and
    `questions_changed` say what was entered, the signals of `columns` likewise; speakers are
    decided on at once, followed by `speakers_changed`.
    """

    title_changed = Signal(str)
    language_changed = Signal(str)
    group_changed = Signal(str)
    convention_changed = Signal(str)  # a name, a template, or "" for the best
    questions_changed = Signal(str)  # the moderator's name, or "" for nobody
    speakers_changed = Signal()

    def __init__(self, context: Context, incoming: IncomingFiles) -> None:
        super().__init__()
        self._incoming = incoming
        self._file: Incoming | None = None
        self._filling = False
        self.speakers = SpeakerTable(context, incoming)
        self.preview = Preview(context, incoming)
        self.notes = Notes()
        self.columns = Columns(context, incoming)
        self.tabs = QTabWidget()
        page = QWidget()
        above = QVBoxLayout(page)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.preview, 1)
        self.parts = Parts(context, self.preview)
        above.addWidget(self.parts)
        self.tabs.addTab(page, self.tr("Preview"))
        self.tabs.addTab(self.notes, self.tr("Notes"))
        self.tabs.addTab(self.columns, self.tr("Columns"))
        self.tabs.setTabVisible(_COLUMNS, False)
        self.notes.line_chosen.connect(self._show_line)
        self.speakers.changed.connect(self._speakers_changed)
        self.speakers.chosen.connect(self.preview.show_speaker)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 16, 16, 0)
        column.setSpacing(GAP)
        column.addLayout(self._form())
        column.addWidget(self.speakers, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(left)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(16, 8, 0, 0)
        beside.addWidget(self.tabs)
        halves.addWidget(right)
        halves.setSizes(list(_HALVES))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(halves)

    def _form(self) -> QFormLayout:
        self.title = QLineEdit()
        self.title.textEdited.connect(self.title_changed)
        self.language = language_combo("fr")
        self.language.setAccessibleName(self.tr("Language"))
        self.language.activated.connect(
            lambda _: self.language_changed.emit(self.language.currentData())
        )
        self.group = editable_combo(self.tr("A group of its own"))
        self.group.editTextChanged.connect(self._group_typed)
        self.convention = editable_combo(self.tr("Nobody is labelled"))
        self.convention.setToolTip(
            self.tr(
                "How the file marks who speaks: choose one, or type a template such as "
                "[{name}] ({time}) and press Enter."
            )
        )
        self.convention.activated.connect(self._convention_chosen)
        field = self.convention.lineEdit()
        if field is not None:
            field.installEventFilter(self)
        beside = QHBoxLayout()
        beside.setSpacing(GAP)
        beside.addWidget(self.group, 1)
        beside.addWidget(self.language)
        self.group.setAccessibleName(self.tr("Group"))
        layout = form()
        add_row(layout, self.tr("Title"), self.title)
        add_row(layout, self.tr("Group"), beside)
        add_row(layout, self.tr("Labels"), self.convention)
        self.questions = QCheckBox()
        self.questions.clicked.connect(
            lambda on: self.questions_changed.emit(self.tr("Moderator") if on else "")
        )
        layout.addRow("", self.questions)
        return layout

    def show_file(self, file: Incoming | None, *, one: bool = True) -> None:
        """Show a file; `one` is False while several are chosen, which share no title."""
        self._file = file
        self.setEnabled(file is not None)
        self.title.setEnabled(file is not None and one)
        self.title.setText(file.title if file is not None and one else "")
        self.language.setCurrentIndex(self.language.findData(file.language) if file else -1)
        self._filling = True
        self.group.clear()
        self.group.addItems(self._incoming.groups())
        self.group.setEditText(file.group if file else "")
        self._fill_conventions(file)
        self._fill_questions(file)
        self._filling = False
        self.show_speakers()
        self.preview.show_file(file)
        self.tabs.setTabVisible(_COLUMNS, self.columns.is_for(file))
        self.show_columns()
        if file is not None and file.unsure:
            self.tabs.setCurrentIndex(_COLUMNS)

    def show_columns(self) -> None:
        """Show what the columns are and what becomes of codes, and what there is to know of it."""
        self.columns.show_file(self._file)
        self.notes.show_file(self._file)
        count = self._file.notes if self._file else 0
        title = self.tr("Notes ({0})").format(count) if count else self.tr("Notes")
        self.tabs.setTabText(_NOTES, title)

    def _show_line(self, line: int) -> None:
        """Bring a line that a note names into sight."""
        self.tabs.setCurrentIndex(_PREVIEW)
        self.preview.show_line(line)

    def show_speakers(self) -> None:
        """Show who speaks how much, and who moderates as the group has it."""
        self.speakers.show_file(self._file)

    def _speakers_changed(self) -> None:
        self.preview.show_file(self._file)
        self.speakers_changed.emit()

    def _group_typed(self, name: str) -> None:
        if self._file is not None and not self._filling:
            self.group_changed.emit(name)

    def _fill_questions(self, file: Incoming | None) -> None:
        count = file.draft.questions if file else 0
        self.questions.setVisible(count > 0)
        self.questions.setText(
            self.tr("%Ln questions without a label are a moderator's", "", count)
        )
        self.questions.setChecked(bool(file and file.how.questions))

    # The way of writing labels

    def _fill_conventions(self, file: Incoming | None) -> None:
        self.convention.clear()
        self.convention.setEnabled(file is not None and _has_labels(file.draft))
        if file is None:
            return
        for score in file.draft.scores:
            text = self.tr("{0}   {1} labels, {2} speakers")
            self.convention.addItem(
                text.format(score.example, score.labels, score.speakers), score.name
            )
        place = self.convention.findData(file.draft.convention)
        self.convention.setCurrentIndex(place)
        if place < 0:
            self.convention.setEditText(file.draft.convention)

    def _convention_chosen(self, place: int) -> None:
        if self._file is not None and self.convention.itemData(place) != self._file.how.convention:
            self.convention_changed.emit(self.convention.itemData(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the template reads the file by it; it does not import."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and cast("QKeyEvent", event).key() in enter:
            self._template_typed()
            return True
        return super().eventFilter(watched, event)

    def _template_typed(self) -> None:
        typed = self.convention.currentText().strip()
        place = self.convention.findText(typed)
        if place >= 0:
            self._convention_chosen(place)
        elif self._file is not None and typed != self._file.how.convention:
            self.convention_changed.emit(typed)


def _has_labels(draft: TranscriptDraft) -> bool:
    """Whether it is the text that says who speaks, and not the format (a table, a TEI file)."""
    return bool(draft.convention or draft.scores or not any(turn.speaker for turn in draft.turns))
