"""What a person should know of a file on its way in: what was unclear, repaired and left out."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.importing.reading import Incoming
from qualcoder_hslu.ui.painting import PAD, Index
from qualcoder_hslu.ui.sentences import said

_FEW = 8  # sentences of a kind that are shown at once
_LINE = Qt.ItemDataRole.UserRole


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their sentences need, which the style would keep to one line."""

    def __init__(self, view: QTreeWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        width = self._view.viewport().width() - depth * self._view.indentation() - 2 * PAD
        wrap = Qt.TextFlag.TextWordWrap
        room = QRect(0, 0, max(width, 80), 10_000)
        words = QFontMetrics(self._view.font()).boundingRect(room, wrap, index.data() or "")
        return QSize(size.width(), max(size.height(), words.height() + PAD))


class Notes(QTreeWidget):
    """Sentences by kind, each with its line in the file.

    `line_chosen` carries the line when one of these is double-clicked or Enter is pressed on it.
    """

    line_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.itemDoubleClicked.connect(self._go_to)
        self.setAccessibleName(self.tr("Notes"))
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapped(self))

    def show_file(self, file: Incoming | None) -> None:
        """Show the notes on a file."""
        self.clear()
        if file is None:
            return
        if file.known_as:
            text = (
                self.tr("The same text is in this list already, as “{0}”.")
                if file.twice
                else self.tr("The same text is in the project already, as “{0}”.")
            )
            self._add(self.tr("There already"), [(text.format(file.known_as), ())])
        for kind, title in (
            ("unclear", self.tr("Unclear")),
            ("repaired", self.tr("Repaired")),
            ("dropped", self.tr("Left out")),
        ):
            notes = [note for note in file.draft.notes if note.kind == kind]
            found = [(self._sentence(note), _lines(note)) for note in notes]
            if kind == "dropped" and file.tags_left_out:
                text = self.tr("The codes of the table: see under “Columns” what becomes of them.")
                found.append((text, ()))
            self._add(title, found)
        if not file.notes:
            self._add(self.tr("Everything was understood; nothing was left out."), [("", ())])

    def _add(self, title: str, sentences: Sequence[tuple[str, tuple[int, ...]]]) -> None:
        """A kind and its sentences, each with the lines to go to."""
        if not sentences:
            return
        told = [(sentence, lines) for sentence, lines in sentences if sentence]
        top = QTreeWidgetItem([self.tr("{0} ({1})").format(title, len(told)) if told else title])
        if told:
            top.setFont(0, ui_font(strong=True))
        for text, lines in told:
            row = QTreeWidgetItem(top, [text])
            row.setData(0, _LINE, lines[0] if lines else None)
            tip = self.tr("{0}\nEnter shows the line.").format(text) if lines else text
            row.setToolTip(0, tip)
            for line in lines if len(lines) > 1 else ():
                each = QTreeWidgetItem(row, [self.tr("Line {0}").format(line)])
                each.setData(0, _LINE, line)
        self.addTopLevelItem(top)
        top.setExpanded(len(told) <= _FEW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their sentences need at this width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the line; where there is none it is for the dialog."""
        item = self.currentItem()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and item is not None and self._go_to(item)):
            super().keyPressEvent(event)

    def _go_to(self, item: QTreeWidgetItem) -> bool:
        line = item.data(0, _LINE)
        if line is not None:
            self.line_chosen.emit(line)
        return line is not None

    def _sentence(self, note: ImportNote) -> str:
        message = said(note.message)
        if note.line is None or len(note.lines) > 1:  # then the sentence names them
            return message
        return self.tr("Line {0}: {1}").format(note.line, message)


def _lines(note: ImportNote) -> tuple[int, ...]:
    return note.lines or ((note.line,) if note.line is not None else ())
