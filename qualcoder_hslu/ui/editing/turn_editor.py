"""The words of one turn to type into; what was typed is put into the text known before.

The text is never read back as a whole: only what an edit put in is, so that NBSP and line
separators stay as they were.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from qualcoder_hslu.model.text import Utf16Map


class TurnEditor(QPlainTextEdit):
    """Emits `edited` after each edit; `text` is the turn's speech as it then is."""

    edited = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._loading = False
        self.setUndoRedoEnabled(False)  # the session undoes
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Words of the turn"))
        self.document().contentsChange.connect(self._changed)

    def show_text(self, text: str, caret: int = 0) -> None:
        """Show a turn's speech with the caret at a code point."""
        self._loading = True
        self.setPlainText(text)
        self._loading = False
        self.text = text
        self.set_caret(min(caret, len(text)))

    def caret(self) -> int:
        """The caret's place in code points."""
        return Utf16Map(self.text).to_points(self.textCursor().position())

    def set_caret(self, point: int) -> None:
        """Put the caret at a code point and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(Utf16Map(self.text).to_units(point))
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, at: int, removed: int, added: int) -> None:
        if self._loading:
            return
        raw = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        before, after = Utf16Map(self.text), Utf16Map(raw)
        start = before.to_points(at)
        # Qt counts the document's last, invisible line end among what a large edit replaced.
        end = min(before.to_points(at + removed), len(self.text))
        put = raw[start : min(after.to_points(at + added), len(raw))]
        if start + len(put) + len(self.text) - end != len(raw):
            raise AssertionError("the widget's edit does not lead to the widget's text")
        self.text = self.text[:start] + put + self.text[end:]
        self.edited.emit()
