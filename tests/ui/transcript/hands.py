"""Real mouse events for the transcript view, at places given by code points."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qualcoder_hslu.ui.transcript.view import TranscriptView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def at(view: TranscriptView, point: int, *, at_end: bool = False) -> QPoint:
    """The middle of the line at a code point, in the viewport."""
    rect = view.places.caret(point, at_end=at_end)
    return QPoint(round(rect.x()), round(rect.center().y()) - view.scroll_y())


def put_caret(view: TranscriptView, point: int) -> None:
    """The caret at a code point, nothing selected."""
    position = view.places.layout.to_position(point)
    view.place_cursor(position, position)


def move_mouse(widget: QWidget, place: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """The mouse to a place with the left button down."""
    here = QPointF(place)
    QApplication.sendEvent(
        widget,
        QMouseEvent(
            QEvent.Type.MouseMove,
            here,
            QPointF(widget.mapToGlobal(here)),
            Qt.MouseButton.NoButton,
            LEFT,
            keys,
        ),
    )


def drag(widget: QWidget, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Press, move in two steps and let go."""
    QTest.mousePress(widget, LEFT, keys, start)
    move_mouse(widget, (start + end) / 2, keys)
    move_mouse(widget, end, keys)
    QTest.mouseRelease(widget, LEFT, keys, end)
