"""The speakers of a file on its way in: a table to name, join and match them in."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.ui.colours import participant_colour
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Words, top_items
from qualcoder_hslu.ui.importing.incoming import IncomingFiles, SpeakerRow
from qualcoder_hslu.ui.importing.reading import Incoming
from qualcoder_hslu.ui.painting import swatch
from qualcoder_hslu.ui.theme import Theme, qcolor
from qualcoder_hslu.workspace.speakers import Known

_NAME, _TURNS, _WORDS, _WHO, _FIRST = range(5)
_ROW = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NEW = ""  # the data of "Somebody new"; participants have their id


class _Untouched(QStyledItemDelegate):
    """No editor: only names are typed."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        return None  # type: ignore[return-value]  # Qt's word for: not to be edited


class SpeakerTable(QWidget):
    """Who speaks how much; `changed` when a name, a join, a role or a person was decided.

    `chosen` carries the name of the speaker whose row became current.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, context: Context, incoming: IncomingFiles) -> None:
        super().__init__()
        self._context = context
        self._incoming = incoming
        self._file: Incoming | None = None
        self.tree = self._tree()
        self.join_all_button = self._button(self.tr("Join all proposed"), self._join_all)
        self.join_all_button.setToolTip(self.tr("Join every speaker marked with a proposal"))
        self.legend_button = self._button("", self._name_by_legend)
        self.legend_button.setToolTip(self.tr("Call the speakers as the legend of the file does"))
        self.join_button = self._button(self.tr("Join"), self._join)
        self.join_button.setToolTip(
            self.tr("Make the chosen speakers one, or follow the proposal (Ctrl+J)")
        )
        self.rename_button = self._button(self.tr("Rename"), self._rename)
        self.rename_button.setToolTip(self.tr("Type another name (F2)"))
        self.no_label_button = self._button(self.tr("No label"), self._no_label)
        self.no_label_button.setToolTip(
            self.tr("These words are no label: they run on in the turn before (Del)")
        )
        self.nobody_button = self._button(self.tr("No speaker"), self._nobody)
        self.nobody_button.setToolTip(self.tr("Keep these turns, but as nobody's"))
        self.restore_button = self._button(self.tr("As in the file"), self._restore)
        self.restore_button.setToolTip(self.tr("Take joins apart and names back"))
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Who it is"))
        self.person.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.person.activated.connect(self._choose_person)
        context.theme_changed.connect(self._recolour)  # a lambda would outlive the dialog
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        column.addWidget(self.tree, 1)
        column.addLayout(self._foot())
        for key, act in (("Ctrl+J", self._join), ("F2", self._rename), ("Del", self._no_label)):
            shortcut = QShortcut(QKeySequence(key), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _head(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.addWidget(Words(self._context, self.tr("Tick who moderates"), strong=True), 1)
        across.addWidget(self.legend_button)
        across.addWidget(self.join_all_button)
        return across

    def _foot(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (
            self.join_button, self.rename_button, self.no_label_button, self.nobody_button,
            self.restore_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        buttons.addStretch(1)
        caption = QLabel(self.tr("Who"))
        caption.setBuddy(self.person)
        who = QHBoxLayout()
        who.setSpacing(GAP)
        who.addWidget(caption)
        who.addWidget(self.person, 1)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addLayout(buttons)
        column.addLayout(who)
        return column

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Speakers"))
        tree.setHeaderLabels(
            [
                self.tr("Speaker"),
                self.tr("Turns"),
                self.tr("Words"),
                self.tr("Who"),
                self.tr("First words"),
            ]
        )
        for column in (_TURNS, _WORDS):
            tree.headerItem().setTextAlignment(column, _RIGHT)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        for column in (_TURNS, _WORDS, _WHO, _FIRST):
            tree.setItemDelegateForColumn(column, _Untouched(tree))
        header = tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in (_TURNS, _WORDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column, width in ((_NAME, 160), (_WHO, 152)):
            header.resizeSection(column, width)
        tree.itemChanged.connect(self._edited)
        tree.itemSelectionChanged.connect(self._offer)
        tree.currentItemChanged.connect(self._tell_current)
        return tree

    # What is shown

    def _recolour(self, _theme: Theme) -> None:
        self.show_file(self._file)

    def show_file(self, file: Incoming | None) -> None:
        """Show the speakers of a file as decided so far; the current one stays current."""
        same = file is self._file
        current = self.tree.currentItem()
        name = current.data(_NAME, _ROW).name if current and same else None
        self._file = file
        self.tree.blockSignals(True)
        self.tree.clear()
        if file is not None:
            colours = self._incoming.colours(file)
            for row in self._incoming.rows(file):
                self._add(row, colours.get(row.name, 0))
        found = [item for item in top_items(self.tree) if item.data(_NAME, _ROW).name == name]
        for item in found or top_items(self.tree)[:1]:
            self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        open_joins = len(file.open_joins()) if file else 0
        self.join_all_button.setVisible(open_joins > 0)
        self.join_all_button.setText(self.tr("Join all proposed (%Ln)", "", open_joins))
        legend = len(file.open_legend()) if file else 0
        self.legend_button.setVisible(legend > 0)
        self.legend_button.setText(self.tr("Take names of the legend (%Ln)", "", legend))
        self._offer()

    def _add(self, row: SpeakerRow, colour: int) -> None:
        number = self.locale().toString
        texts = {
            _NAME: row.name or self.tr("No speaker"),
            _TURNS: "" if row.runs_on else number(row.turns),
            _WORDS: "" if row.runs_on else number(row.words),
            _WHO: self._who(row),
            _FIRST: row.first_words,
        }
        item = QTreeWidgetItem(self.tree)
        item.setData(_NAME, _ROW, row)
        for column, text in texts.items():
            item.setText(column, text)
        item.setTextAlignment(_TURNS, _RIGHT)
        item.setTextAlignment(_WORDS, _RIGHT)
        if not row.runs_on:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        theme = self._context.theme
        for column in (_WHO, _FIRST):
            item.setForeground(column, qcolor(theme.muted))
        if row.join is not None or row.legend:
            item.setForeground(_WHO, qcolor(theme.warning))
        if row.name and not row.runs_on:
            checked = Qt.CheckState.Checked if row.moderator else Qt.CheckState.Unchecked
            item.setCheckState(_NAME, checked)
            item.setIcon(_NAME, self._dot(row, colour))
        else:
            item.setForeground(_NAME, qcolor(theme.muted))
        labels = ", ".join(label or self.tr("without a label") for label in row.labels)
        item.setToolTip(_NAME, self.tr("In the file: {0}").format(labels))
        item.setToolTip(_WHO, texts[_WHO])
        item.setToolTip(_FIRST, row.first_words)

    def _dot(self, row: SpeakerRow, index: int) -> QIcon:
        """The speaker's colour as in the preview; moderators have none there."""
        theme = self._context.theme
        colour = theme.muted if row.moderator else participant_colour(index, theme)
        return QIcon(swatch(colour, self.devicePixelRatioF()))

    def _who(self, row: SpeakerRow) -> str:
        """Whom the speaker is taken for, in a few words; a proposal comes first."""
        if row.runs_on:
            return self.tr("no label: runs on")
        if not row.name:
            return ""
        if row.join is not None:
            return self.tr("perhaps {0}").format(row.join.into)
        if row.legend and row.match.same is None:
            return self.tr("{0} (legend)").format(row.legend)
        if row.match.same is not None:
            return _person_text(row.match.same)
        if row.match.others and not row.chosen:
            return self.tr("new, or {0}?").format(_person_text(row.match.others[0]))
        return self.tr("new")

    # What is chosen

    def rows(self) -> list[SpeakerRow]:
        """The rows chosen, from the top."""
        items = [item for item in top_items(self.tree) if item.isSelected()]
        return [item.data(_NAME, _ROW) for item in items]

    def _tell_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_NAME, _ROW).name)

    def _offer(self) -> None:
        """Turn on what can be done with the rows chosen, and say whom the speaker may be."""
        rows = self.rows()
        file = self._file
        one = rows[0] if len(rows) == 1 else None
        join = one.join if one else None
        if join is not None and file is not None:
            self.join_button.setText(self.tr("Join with {0}").format(file.name_of(join.into)))
        else:
            self.join_button.setText(self.tr("Join"))
        speaking = [row for row in rows if not row.runs_on]
        self.join_button.setEnabled(join is not None or len(speaking) == len(rows) > 1)
        self.rename_button.setEnabled(one is not None and one in speaking)
        self.no_label_button.setEnabled(any(label for row in speaking for label in row.labels))
        self.nobody_button.setEnabled(any(row.name for row in speaking))
        self.restore_button.setEnabled(
            any(row.runs_on or row.labels != (row.name,) for row in rows)
        )
        self._offer_people(one)

    def _offer_people(self, row: SpeakerRow | None) -> None:
        self.person.clear()
        speaks = row is not None and bool(row.name) and not row.runs_on
        self.person.setEnabled(speaks)
        if row is None or not speaks:
            return
        self.person.addItem(self.tr("somebody new"), _NEW)
        likely = [each for each in (row.match.same, *row.match.others) if each is not None]
        rest = [each for each in self._incoming.people.all if each not in likely]
        for each in likely:
            self.person.addItem(_person_text(each), each.id)
        if likely and rest:
            self.person.insertSeparator(self.person.count())
        for each in rest:
            self.person.addItem(_person_text(each), each.id)
        same = row.match.same
        self.person.setCurrentIndex(self.person.findData(same.id if same else _NEW))

    # What is decided

    def _edited(self, item: QTreeWidgetItem, column: int) -> None:
        if self._file is None or column != _NAME:
            return
        row: SpeakerRow = item.data(_NAME, _ROW)
        typed = item.text(_NAME).strip()
        if row.runs_on:
            return
        if typed and typed != (row.name or self.tr("No speaker")):
            self._incoming.rename(self._file, row.name, typed)
        elif row.name:
            flag = item.checkState(_NAME) == Qt.CheckState.Checked
            self._incoming.set_moderates(self._file, row.name, flag)
        QTimer.singleShot(0, self, self._decided)  # the editor still holds the item

    def _join(self) -> None:
        rows, file = self.rows(), self._file
        if file is None:
            return
        if len(rows) == 1 and rows[0].join is not None:
            self._incoming.rename(file, rows[0].name, file.name_of(rows[0].join.into))
        elif len(rows) > 1 and not any(row.runs_on for row in rows):
            into = max((row for row in rows if row.name), key=lambda row: row.turns)
            for row in rows:
                self._incoming.rename(file, row.name, into.name)
        self._decided()

    def _join_all(self) -> None:
        if self._file is not None:
            self._incoming.join_proposed(self._file)
            self.tree.setFocus()
            self._decided()

    def _rename(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self.tree.setFocus()
            self.tree.editItem(item, _NAME)

    def _name_by_legend(self) -> None:
        if self._file is not None:
            self._incoming.name_by_legend(self._file)
            self.tree.setFocus()
            self._decided()

    def _no_label(self) -> None:
        self._for_each(self._incoming.run_on)

    def _nobody(self) -> None:
        self._for_each(lambda file, name: self._incoming.rename(file, name, ""))

    def _restore(self) -> None:
        self._for_each(self._incoming.restore)

    def _for_each(self, act: Callable[[Incoming, str], object]) -> None:
        if self._file is not None:
            for row in self.rows():
                act(self._file, row.name)
            self._decided()

    def _choose_person(self, place: int) -> None:
        rows = self.rows()
        if self._file is not None and len(rows) == 1:
            wanted = self.person.itemData(place) or None
            self._incoming.choose_person(self._file, rows[0].name, wanted)
            self._decided()

    def _decided(self) -> None:
        self.show_file(self._file)
        self.changed.emit()


def _person_text(person: Known) -> str:
    """The participant's name, their key where it says more, and the groups in which they sit."""
    key = person.key if person.key != person.name else ""
    return " · ".join(filter(None, (person.name, key, ", ".join(person.groups))))
