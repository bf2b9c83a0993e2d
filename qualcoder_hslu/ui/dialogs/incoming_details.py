"""What is known about one file on its way in, and the fields to decide on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTabWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.transcript import ImportNote, TranscriptDraft
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.incoming import Incoming, IncomingFiles
from qualcoder_hslu.ui.dialogs.parts import (
    GAP,
    Words,
    add_row,
    editable_combo,
    form,
    language_combo,
    top_items,
)
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.theme import qcolor

_PREVIEW_TURNS = 8
_PREVIEW_LENGTH = 400  # code points of a turn
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class IncomingDetails(QWidget):
    """Title, language, group and moderators of the chosen file, its first turns and its notes.

    `title_changed`, `language_changed` and `group_changed` say what was entered; moderators are
    set at once, followed by `moderators_changed`.
    """

    title_changed = Signal(str)
    language_changed = Signal(str)
    group_changed = Signal(str)
    moderators_changed = Signal()

    def __init__(self, context: Context, incoming: IncomingFiles) -> None:
        super().__init__()
        self._context = context
        self._incoming = incoming
        self._file: Incoming | None = None
        self._filling = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(24)
        left = QWidget()
        left.setFixedWidth(320)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._form())
        column.addWidget(Words(context, self.tr("Tick who moderates"), strong=True))
        self.speakers = self._speaker_list()
        column.addWidget(self.speakers, 1)
        across.addWidget(left)
        across.addWidget(self._tabs(), 1)

    def _form(self) -> QFormLayout:
        layout = form()
        self.title = QLineEdit()
        self.title.textEdited.connect(self.title_changed)
        add_row(layout, self.tr("Title"), self.title)
        self.language = language_combo("fr")
        self.language.activated.connect(
            lambda _: self.language_changed.emit(self.language.currentData())
        )
        add_row(layout, self.tr("Language"), self.language)
        self.group = editable_combo(self.tr("A group of its own"))
        self.group.editTextChanged.connect(self._group_typed)
        add_row(layout, self.tr("Group"), self.group)
        return layout

    def _speaker_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Who moderates"))
        tree.setHeaderLabels([self.tr("Speaker"), self.tr("Turns"), self.tr("Words")])
        tree.headerItem().setTextAlignment(1, _RIGHT)
        tree.headerItem().setTextAlignment(2, _RIGHT)
        tree.setRootIsDecorated(False)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.itemChanged.connect(self._ticked)
        return tree

    def _tabs(self) -> QTabWidget:
        self.preview = QTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFrameShape(QTextEdit.Shape.NoFrame)
        self.preview.setAccessibleName(self.tr("First turns"))
        self.preview.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.preview.document().setDocumentMargin(8)
        self.notes = QTreeWidget()
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setHeaderHidden(True)
        self.notes.setWordWrap(True)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.preview, self.tr("First turns"))
        self.tabs.addTab(self.notes, self.tr("Notes"))
        return self.tabs

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
        self._filling = False
        self.show_speakers()
        self.preview.clear()
        self.notes.clear()
        self.tabs.setTabText(1, self.tr("Notes"))
        if file is not None:
            self._show_preview(file.draft)
            self._show_notes(file)

    def _group_typed(self, name: str) -> None:
        if self._file is not None and not self._filling:
            self.group_changed.emit(name)

    def show_speakers(self) -> None:
        """Show who speaks how much, and who moderates as the group has it."""
        tree, file = self.speakers, self._file
        tree.blockSignals(True)
        tree.clear()
        for speaker in file.speakers if file else ():
            name = speaker.name or self.tr("Without a speaker")
            numbers = [self.locale().toString(n) for n in (speaker.turns, speaker.words)]
            item = QTreeWidgetItem(tree, [name, *numbers])
            item.setTextAlignment(1, _RIGHT)
            item.setTextAlignment(2, _RIGHT)
            item.setData(0, Qt.ItemDataRole.UserRole, speaker.name)
            if file is not None and speaker.name:
                flag = self._incoming.moderates(file, speaker.name)
                item.setCheckState(0, Qt.CheckState.Checked if flag else Qt.CheckState.Unchecked)
            else:
                item.setForeground(0, qcolor(self._context.theme.muted))
        for item in top_items(tree)[:1]:
            tree.setCurrentItem(item)
        tree.blockSignals(False)

    def _ticked(self, item: QTreeWidgetItem) -> None:
        if self._file is not None:
            flag = item.checkState(0) == Qt.CheckState.Checked
            self._incoming.set_moderates(self._file, item.data(0, Qt.ItemDataRole.UserRole), flag)
            self.moderators_changed.emit()

    def _show_preview(self, draft: TranscriptDraft) -> None:
        theme = self._context.theme
        number, name, words = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        number.setForeground(qcolor(theme.muted))
        name.setFont(ui_font(strong=True))
        words.setForeground(qcolor(theme.text))
        cursor = QTextCursor(self.preview.document())
        block = cursor.blockFormat()
        block.setBottomMargin(8)
        block.setLineHeight(130, 1)
        cursor.setBlockFormat(block)
        turns = draft.turns[:_PREVIEW_TURNS]
        for place, turn in enumerate(turns):
            if place:
                cursor.insertBlock()
            text = turn.span.of(draft.text)
            cursor.insertText(f"{turn.number}  ", number)
            if turn.speaker:
                cursor.insertText(f"{turn.speaker}  ", name)
            cursor.insertText(_shortened(text), number if turn.moderator else words)
        if not turns:
            cursor.insertText(_shortened(draft.text), words)
        self.preview.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_notes(self, file: Incoming) -> None:
        notes = file.draft.notes
        total = len(notes) + bool(file.known_as)
        if file.known_as:
            text = self.tr("The same text is in the project already, as “{0}”.")
            self._add_notes(self.tr("There already"), [text.format(file.known_as)])
        for kind, title in (
            ("unclear", self.tr("Unclear")),
            ("repaired", self.tr("Repaired")),
            ("dropped", self.tr("Left out")),
        ):
            self._add_notes(title, [self._sentence(note) for note in notes if note.kind == kind])
        if not total:
            self._add_notes(self.tr("Everything was understood; nothing was left out."), [""])
        self.tabs.setTabText(1, self.tr("Notes ({0})").format(total) if total else self.tr("Notes"))

    def _add_notes(self, title: str, sentences: Sequence[str]) -> None:
        if not sentences:
            return
        texts = [sentence for sentence in sentences if sentence]
        top = QTreeWidgetItem([self.tr("{0} ({1})").format(title, len(texts)) if texts else title])
        if texts:
            top.setFont(0, ui_font(strong=True))
        for text in texts:
            QTreeWidgetItem(top, [text]).setToolTip(0, text)
        self.notes.addTopLevelItem(top)
        top.setExpanded(len(texts) <= _PREVIEW_TURNS)

    def _sentence(self, note: ImportNote) -> str:
        if note.line is None:
            return note.message
        return self.tr("Line {0}: {1}").format(note.line, note.message)


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _PREVIEW_LENGTH else f"{flat[:_PREVIEW_LENGTH].rstrip()} …"
