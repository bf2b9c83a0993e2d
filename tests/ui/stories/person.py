"""A person at the window: keys, mouse and drops only; nothing is called that a hand cannot reach."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem, QWidget
from shiboken6 import isValid

from qualcoder_hslu.model.coding import Coding
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.main_window import MainWindow
from tests.ui.transcript.hands import LEFT, NONE, at, drag

_COPY = Qt.DropAction.CopyAction


class Person:
    """Sees the window and works in it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view, self.desk, self.codes = window.view, window.desk, window.codes

    # What the person sees

    @property
    def text(self) -> str:
        return self.desk.loaded.text

    def find(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def codings(self, words: str) -> list[str]:
        """The codes that exactly these words have."""
        span = self.find(words)
        return sorted(each.code for each in self.desk.codings.values() if each.span == span)

    def at_hand(self) -> Coding:
        return self.desk.codings[self.view.current()]

    def said(self) -> str:
        """The sentence in the message bar."""
        return self.window.messages.message.text

    # Keys

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self._focus(), QKeySequence(key))
            QApplication.processEvents()

    def write(self, words: str) -> None:
        QTest.keyClicks(self._focus(), words)

    def _focus(self) -> QWidget:
        """Where keys go; a desktop gives a window back the keys that its dialog had."""
        inside = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if inside is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            QTest.qWaitForWindowActive(self.window)
        inside = inside or self.window
        return inside.focusWidget() or inside

    # The text

    def wheel_to(self, span: Span) -> None:
        """Turn the wheel until the passage is in sight."""
        view = self.view.viewport()
        for _ in range(2_000):
            top, bottom = self.view.places.band(span)
            above = top - self.view.scroll_y()
            if above >= 0 and bottom - self.view.scroll_y() <= view.height():
                return
            self.wheel(120 if above < 0 else -120)
        raise AssertionError("the passage did not come into sight")

    def wheel(self, angle: int) -> None:
        view = self.view.viewport()
        middle = QPointF(view.rect().center())
        event = QWheelEvent(
            middle, view.mapToGlobal(middle), QPoint(), QPoint(0, angle),
            Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)

    def select(self, words: str) -> Span:
        """Draw the mouse over the words."""
        span = self.find(words)
        self.select_span(span)
        return span

    def select_span(self, span: Span) -> None:
        self.wheel_to(span)
        end = at(self.view, span.end, at_end=True)
        drag(self.view.viewport(), at(self.view, span.start), end)
        assert self.view.selection() == span

    def click_on(self, words: str) -> None:
        """Click into the words; a coding there becomes the one at hand."""
        span = self.find(words)
        self.wheel_to(span)
        place = at(self.view, span.start) + QPoint(3, 0)
        QTest.mouseClick(self.view.viewport(), LEFT, NONE, place)

    def drag_end(self, words: str) -> None:
        """Draw the end handle of the coding at hand to the end of the words."""
        span = self.find(words)
        handle = at(self.view, self.at_hand().span.end, at_end=True) + QPoint(2, 0)
        drag(self.view.viewport(), handle, at(self.view, span.end, at_end=True))

    # Codes

    def code_place(self, code: str) -> QPoint:
        tree, index = self.codes.tree, self.codes.model.index_of(code)
        tree.scrollTo(index)
        return tree.visualRect(index).center()

    def click_code(self, code: str) -> None:
        QTest.mouseClick(self.codes.tree.viewport(), LEFT, NONE, self.code_place(code))

    def double_click_code(self, code: str) -> None:
        place = self.code_place(code)
        QTest.mouseClick(self.codes.tree.viewport(), LEFT, NONE, place)
        QTest.mouseDClick(self.codes.tree.viewport(), LEFT, NONE, place)

    def drop_code_on(self, code: str, words: str) -> None:
        model = self.codes.model
        span = self.find(words)
        place = at(self.view, span.start) + QPoint(4, 0)
        drop(self.view.viewport(), place, model.mimeData([model.index_of(code)]))

    def drop_selection_on(self, code: str) -> None:
        data = self.view.createMimeDataFromSelection()
        drop(self.codes.tree.viewport(), self.code_place(code), data)

    # Around it

    def menu(self, title: str) -> QMenu:
        menus = [action.menu() for action in self.window.menuBar().actions()]
        return next(menu for menu in menus if menu.title() == title)

    def click_transcript(self, title: str) -> None:
        tree = self.window.sidebar.transcripts
        item = next(each for each in self.transcript_items() if each.text(0) == title)
        QTest.mouseClick(tree.viewport(), LEFT, NONE, tree.visualItemRect(item).center())

    def transcript_items(self) -> list[QTreeWidgetItem]:
        tree = self.window.sidebar.transcripts
        tops = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        return [
            item
            for top in tops
            for item in ([top.child(n) for n in range(top.childCount())] or [top])
        ]

    def dialog(self, kind: type[QWidget], until: Callable[[Callable[[], bool]], object]) -> QWidget:
        """The dialog of a kind that is open."""
        until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        return QApplication.activeModalWidget()


def gone(widget: QWidget) -> bool:
    """Whether a dialog was closed; it may not even exist any more."""
    return not isValid(widget) or not widget.isVisible()


def drop(widget: QWidget, place: QPoint, data: QMimeData) -> None:
    """Drag over a widget and let go."""
    QApplication.sendEvent(widget, QDragEnterEvent(place, _COPY, data, LEFT, NONE))
    move = QDragMoveEvent(place, _COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, move)
    event = QDropEvent(QPointF(place), _COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    assert move.isAccepted()
    assert event.isAccepted()
