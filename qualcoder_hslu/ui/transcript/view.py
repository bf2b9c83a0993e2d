"""The transcript view: what a person does on the page, and what of it the window hears.

Positions go in and come out as code points of the stored text; `geometry` converts them, in one
place. The text is never read back from the widget.
"""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, quote
from qualcoder_hslu.ui.theme import Theme
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.page_view import PageView

CODE_MIME = "application/x-qualcoder-hslu-code"  # the id of a code, UTF-8
SPAN_MIME = "application/x-qualcoder-hslu-span"  # "start,end" in code points
_ZOOM_STEP = 10
_CLICK = 4  # pixels a click may slip

_Move = QTextCursor.MoveOperation
_EXACT_MOVES = {
    Qt.Key.Key_Left: _Move.Left,
    Qt.Key.Key_Right: _Move.Right,
    Qt.Key.Key_Up: _Move.Up,
    Qt.Key.Key_Down: _Move.Down,
    Qt.Key.Key_Home: _Move.StartOfLine,
    Qt.Key.Key_End: _Move.EndOfLine,
}


class TranscriptView(PageView):
    """A transcript to code: see `set_transcript`, `set_marks` and the signals below.

    A selection is of whole words unless it is made with Alt held down, with the mouse or the keys.
    """

    selection_changed = Signal(object)  # Span or None
    caret_moved = Signal(int)  # code point
    code_dropped = Signal(str, object)  # code id, Span

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._exact = False
        self._pressed: QPointF | None = None
        self._told: Span | None = None
        self._caret = 0
        self._spoken: Turn | None = None
        self.setAcceptDrops(True)
        self.selectionChanged.connect(self._tell_selection)
        self.cursorPositionChanged.connect(self._tell_caret)

    def set_transcript(self, page: TranscriptPage, marks: Iterable[Mark] = ()) -> None:
        super().set_transcript(page, marks)
        self._spoken = None
        self.place_cursor(0, 0)
        self._tell_selection()
        self._tell_caret()

    # the selection and the caret

    def selection(self) -> Span | None:
        """The selected code points, as whole words unless made with Alt; None without a word."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        span = self.places.layout.span_between(cursor.anchor(), cursor.position())
        if self._exact:
            return span or None
        return self.places.layout.snapped(span)

    def select_span(self, span: Span) -> None:
        """Select exactly this span, as far as it is shown, and bring it into sight."""
        self._exact = True
        self._put_selection(span)
        self.scroll_to(span)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def caret_point(self) -> int:
        """The code point at the caret."""
        return self.places.layout.to_point(self.textCursor().position())

    def turn_at_caret(self) -> Turn | None:
        """The turn in which the caret stands; None in a passage outside turns."""
        layout = self.places.layout
        return layout.turn_of(layout.block_at(self.caret_point()))

    def marks_at(self, point: int) -> list[str]:
        """Ids of the marks on a code point, shortest first."""
        return [mark.id for mark in self.index.at(point)]

    def next_mark(self, *, forward: bool = True) -> str | None:
        """Make the next or previous mark current and bring it into sight; None at the end."""
        found = self.index.beside(self.caret_point(), self.current() or None, forward=forward)
        if found is None:
            return None
        self.choose(found.id)
        self.place_cursor(*[self.places.layout.to_position(found.span.start)] * 2)
        self.scroll_to(found.span)
        return found.id

    def _put_selection(self, span: Span) -> None:
        layout = self.places.layout
        cursor = self.textCursor()
        start, end = layout.to_position(span.start), layout.to_position(span.end, at_end=True)
        backwards = cursor.position() < cursor.anchor()
        self.place_cursor(*((end, start) if backwards else (start, end)))

    def _snap_selection(self) -> None:
        """Show the selection as what it counts for; white space alone is none."""
        if not self._exact and self.textCursor().hasSelection():
            span = self.selection()
            if span is None:
                self.clear_selection()
            else:
                self._put_selection(span)

    def _tell_selection(self) -> None:
        span = self.selection()
        if span != self._told:
            self._told = span
            self.selection_changed.emit(span)

    def _tell_caret(self) -> None:
        point = self.caret_point()
        if point != self._caret:
            self._caret = point
            self.caret_moved.emit(point)
        self._speak(point)

    def _speak(self, point: int) -> None:
        """Tell assistive technology who speaks, on entering a turn, and which codings are here."""
        turn = self.turn_at_caret()
        if turn is not None and turn is not self._spoken:
            said = self.tr("{speaker}, turn {number}").format(
                speaker=turn.speaker or self.tr("Unknown speaker"), number=turn.number
            )
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._spoken = turn
        labels = [mark.label for mark in self.index.at(point)]
        listed = ", ".join(labels) or self.tr("No codings here")
        if listed != self.gutter.accessibleDescription():
            self.gutter.setAccessibleDescription(listed)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = event.modifiers()
        shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape and self.boundary.edge:
            self.boundary.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not keys:
            here = self.marks_at(self.caret_point())
            if self.current() or here:
                self.mark_activated.emit(self.current() or here[0])
        elif event.key() in _EXACT_MOVES and keys & shift and keys & alt:
            self._exact = True
            cursor = self.textCursor()
            cursor.movePosition(_EXACT_MOVES[Qt.Key(event.key())], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and keys == shift:
            self._exact = False
            self._extend_by_word(forward=event.key() == Qt.Key.Key_Right)
        else:
            if event.key() in _EXACT_MOVES:
                self._exact = False
            super().keyPressEvent(event)

    def _extend_by_word(self, *, forward: bool) -> None:
        cursor = self.textCursor()
        to = self.places.layout.next_border(cursor.position(), cursor.anchor(), forward=forward)
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self._snap_selection()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self.zoom() + round(steps * _ZOOM_STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        edge = self.boundary.handle_at(event.position()) if left else None
        if edge:
            self.boundary.begin(edge)
            return
        self._exact = _alt(event)
        self._pressed = event.position() if left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.boundary.edge:
            self.boundary.move_to(event.position(), exact=_alt(event))
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._exact = _alt(event)
        else:
            over = self.boundary.handle_at(event.position())
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        if self.boundary.edge:
            self.boundary.finish()
            return
        self._exact = _alt(event)
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if self.textCursor().hasSelection():
            self._snap_selection()
            self._tell_selection()
        elif pressed is not None and (event.position() - pressed).manhattanLength() <= _CLICK:
            self._click(event.position())

    def _click(self, place: QPointF) -> None:
        """Make a mark under a click current: the shortest; at a further click the next one."""
        at = place + QPointF(0, self.scroll_y())
        here = []
        if self.places.is_on_text(at):
            point = self.places.point_at(at)
            here = [m.id for m in self.index.at(point) if m.span.start <= point < m.span.end]
        if not here:
            self.choose(None)
        elif self.current() in here:
            self.choose(here[(here.index(self.current()) + 1) % len(here)])
        else:
            self.choose(here[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place, where = QPointF(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            caret = self.cursorRect()
            where = self.viewport().mapToGlobal(caret.bottomLeft())
            point = self.caret_point()
        else:
            inside = self.viewport().mapFromGlobal(QPointF(event.globalPos()))
            place = QPointF(inside.x(), inside.y() + self.scroll_y())
            point = self.places.point_at(place)
        self.context_requested.emit(where, self.marks_at(point))
        event.accept()

    # dragging codes in and the selection out

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection to copy or to drag onto a code: words from the stored text, and place."""
        data = QMimeData()
        span = self.selection()
        if span:
            page = self.page
            data.setText(quote(page.text, span, page.turns, page.uncounted))
            data.setData(SPAN_MIME, QByteArray(f"{span.start},{span.end}".encode()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(CODE_MIME)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing is ever inserted: a dropped code is told of, see `dropEvent`."""

    def drop_target(self, place: QPointF) -> Span | None:
        """What a code dropped at a place of the viewport is given to.

        The selection when the place is in it, else the sentence of the turn; None outside speech.
        """
        point = self.places.point_at(place + QPointF(0, self.scroll_y()))
        selected = self.selection()
        if selected and selected.start <= point <= selected.end:
            return selected
        return self.places.layout.sentence_at(point)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CODE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = None
        if event.mimeData().hasFormat(CODE_MIME):
            self.scroll_when_outside(event.position().y())
            target = self.drop_target(event.position())
        self.set_target(target)
        if target:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_target(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_target(None)
        target = self.drop_target(event.position())
        if target is None or not event.mimeData().hasFormat(CODE_MIME):
            event.ignore()
            return
        event.acceptProposedAction()
        code = bytes(event.mimeData().data(CODE_MIME).data()).decode("utf-8")
        self.code_dropped.emit(code, target)


def _alt(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
