"""Somebody who does anything at all in the window, as a seed decides; says what broke.

`python -m tests.ui.monkey --actions 10000 --seed 1` works on the sample study in a folder of its
own. Dialogs of the system (files, folders) are left alone.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import threading
import time
import tomllib
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, QPointF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace
from tests.ui.stories.person import drop
from tests.ui.transcript.hands import LEFT, NONE, drag, move_mouse

_SHIFT, _ALT, _CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_MODIFIERS = (NONE, NONE, NONE, _SHIFT, _CONTROL, _ALT, _SHIFT | _ALT, _SHIFT | _CONTROL)
_KEYS = (
    *(Qt.Key(value) for value in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    *(Qt.Key(value) for value in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down) * 3,
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Period, Qt.Key.Key_F2),
)
_CODING = "WQJKRMSAX"
_REVIEWING = (
    *((key, NONE) for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Down) * 2),
    *((key, NONE) for key in (Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_1, Qt.Key.Key_Question)),
    *((key, mod) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right) for mod in (NONE, _SHIFT)),
)
# What would open a dialog of the system or end the window.
_NOT_TOUCHED = {"file.open", "file.quit", "file.close", "file.sample", "file.new", "suggest.run"}
_CHORDS_NOT_TOUCHED = {"O", "Q", "W", "N", "G"}  # with Control: the same by key


class Faults(list[str]):
    """What must not happen: exceptions nobody caught, and warnings of Qt that are not known."""

    @contextmanager
    def watched(self) -> Iterator[Faults]:
        """Note faults while the block runs."""
        known = [re.compile(each) for each in _known_warnings()]

        def message(kind: QtMsgType, _context: object, text: str) -> None:
            if kind != QtMsgType.QtDebugMsg and not any(each.search(text) for each in known):
                self.append(f"Qt: {text}")

        def caught(kind: type, error: BaseException, trace: object) -> None:
            self.append("".join(traceback.format_exception(error)))

        hooks = sys.excepthook, threading.excepthook
        before = qInstallMessageHandler(message)
        sys.excepthook = caught
        threading.excepthook = lambda args: caught(args.exc_type, args.exc_value, None)
        try:
            yield self
        finally:
            qInstallMessageHandler(before)
            sys.excepthook, threading.excepthook = hooks


def _known_warnings() -> list[str]:
    """The warnings that the test run lets pass, from its own list."""
    project = Path(__file__).parents[2] / "pyproject.toml"
    options = tomllib.loads(project.read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    return list(options["qt_log_ignore"])


class Monkey:
    """Does one random thing after the other in a window."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.done: Counter[str] = Counter()
        self.last: list[str] = []
        self._random = Random(seed)
        self._deeds = (
            [self.key] * 8 + [self.coding_key] * 8 + [self.click] * 8 + [self.draw] * 6
            + [self.drag_boundary] * 3 + [self.context_menu] * 2
            + [self.drop_code, self.drop_selection] * 2 + [self.double_click_code] * 3
            + [self.act] * 6 + [self.undo] * 4 + [self.redo] * 3 + [self.wheel] * 3
            + [self.transcript, self.theme, self.suggest, self.resize] + [self.review] * 4
        )  # fmt: skip

    def act_once(self) -> None:
        """Do something to whatever is open: a menu, the picker, a dialog, else the window."""
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._do(self.in_popup, popup)
        elif dialog is not None:
            self._do(self.in_dialog, dialog)
        else:
            if not self.window.isActiveWindow():
                self.window.activateWindow()
            self._do(self._random.choice(self._deeds))
        QApplication.processEvents()

    def _do(self, deed, *on: QWidget) -> None:
        self.done[deed.__name__] += 1
        self.last = [*self.last[-9:], deed.__name__]
        deed(*on)

    # Popups and dialogs

    def in_popup(self, popup: QWidget) -> None:
        """Type, move, choose or close in a menu or in the picker."""
        at = popup.focusWidget() or popup
        if self._random.random() < 0.4:
            QTest.keyClicks(at, self._random.choice(("b1", "don", "e", "zzz", "papier", "d")))
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape)
        modifier = self._random.choice((NONE, NONE, NONE, _CONTROL))
        key = self._random.choice(keys)
        if at is popup and key == Qt.Key.Key_Return:  # an entry of a menu could be anything
            key = Qt.Key.Key_Escape
        QTest.keyClick(at, key, modifier)

    def in_dialog(self, dialog: QWidget) -> None:
        """Type or go through the fields, then close with Enter or Esc."""
        at = dialog.focusWidget() or dialog
        if isinstance(dialog, QFileDialog):
            dialog.reject()
            return
        chance = self._random.random()
        if chance < 0.3 and _may_be_pressed(at):
            QTest.keyClicks(at, self._random.choice(("a", "Zo", "42", " ")))
        elif chance < 0.5:
            QTest.keyClick(at, Qt.Key.Key_Tab)
        elif chance < 0.6 and _may_be_pressed(at):
            QTest.keyClick(at, Qt.Key.Key_Return, self._random.choice((NONE, _CONTROL)))
        else:
            QTest.keyClick(at, Qt.Key.Key_Escape)

    # Keys and the mouse

    def key(self) -> None:
        key, modifiers = self._random.choice(_KEYS), self._random.choice(_MODIFIERS)
        name = key.name.decode() if isinstance(key.name, bytes) else key.name
        if modifiers & _CONTROL and name.removeprefix("Key_") in _CHORDS_NOT_TOUCHED:
            return
        target = self.window.focusWidget() or self.window
        if key == Qt.Key.Key_Return and not _may_be_pressed(target):
            return
        QTest.keyClick(target, key, modifiers)

    def coding_key(self) -> None:
        self.window.view.setFocus()
        key = Qt.Key(ord(self._random.choice(_CODING)))
        QTest.keyClick(self.window.view, key, self._random.choice((NONE, NONE, _SHIFT)))

    def review(self) -> None:
        """Go through suggestions by key, of this transcript or of all."""
        panel = self.window.suggestions
        if self._random.random() < 0.2:
            combo = self._random.choice((panel.scope.where, panel.scope.code))
            combo.setCurrentIndex(self._random.randrange(combo.count()))
        self.window.actions_["suggest.review"].trigger()
        for _ in range(self._random.randrange(4)):
            key, modifier = self._random.choice(_REVIEWING)
            QTest.keyClick(panel.view, key, modifier)

    def click(self) -> None:
        view = self.window.view
        target = self._random.choice(
            (
                *(view.viewport(), view.viewport(), view.gutter, view.strip, view.speakers),
                self.window.codes.tree.viewport(),
                self.window.segments.list.viewport(),
                self.window.suggestions.view.viewport(),
                self.window.sidebar.speakers.viewport(),
            )
        )
        button = self._random.choice((LEFT, LEFT, LEFT, Qt.MouseButton.RightButton))
        click = self._random.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        click(target, button, self._random.choice((NONE, NONE, _SHIFT, _ALT)), self._spot(target))

    def draw(self) -> None:
        view = self.window.view.viewport()
        start = self._spot(view)
        reach = QPoint(self._random.randint(-300, 300), self._random.randint(-90, 90))
        drag(view, start, start + reach, self._random.choice((NONE, NONE, _ALT)))

    def drag_boundary(self) -> None:
        """Pull at an end of the coding at hand; now and then with a key in between."""
        view = self.window.view
        bars = view.boundary._bars()
        if not bars:
            return
        start = self._random.choice(bars)[1].center().toPoint()
        reach = QPoint(self._random.randint(-200, 200), self._random.randint(-60, 60))
        QTest.mousePress(view.viewport(), LEFT, NONE, start)
        move_mouse(view.viewport(), start + reach / 2)
        if self._random.random() < 0.3:
            key = self._random.choice((Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_J))
            QTest.keyClick(view, key)
        move_mouse(view.viewport(), start + reach)
        QTest.mouseRelease(view.viewport(), LEFT, NONE, start + reach)

    def context_menu(self) -> None:
        target = self._random.choice(
            (self.window.view.viewport(), self.window.codes.tree.viewport())
        )
        place = self._spot(target)
        mouse = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(target, QContextMenuEvent(mouse, place, target.mapToGlobal(place)))

    def drop_code(self) -> None:
        view, model = self.window.view, self.window.codes.model
        place, code = self._spot(view.viewport()), self._code()
        if code and view.drop_target(QPointF(place)) is not None:
            drop(view.viewport(), place, model.mimeData([model.index_of(code)]))

    def drop_selection(self) -> None:
        tree, data = self.window.codes.tree, self.window.view.createMimeDataFromSelection()
        code = self._code()
        if code and data.hasText() and self._may_write():
            tree.scrollTo(self.window.codes.model.index_of(code))
            drop(tree.viewport(), self._place_of(code), data)

    def double_click_code(self) -> None:
        if code := self._code():
            tree = self.window.codes.tree
            tree.scrollTo(self.window.codes.model.index_of(code))
            QTest.mouseDClick(tree.viewport(), LEFT, NONE, self._place_of(code))

    def wheel(self) -> None:
        view = self.window.view.viewport()
        place = QPointF(self._spot(view))
        event = QWheelEvent(
            place, view.mapToGlobal(place), QPoint(), QPoint(0, self._random.choice((-360, 360, -120))),
            Qt.MouseButton.NoButton, self._random.choice((NONE, NONE, NONE, _CONTROL)),
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)

    # Actions, and things around

    def act(self) -> None:
        """Trigger any action that is on."""
        actions = [a for a in self.window.actions_ if a.isEnabled()]
        actions += [dock.toggleViewAction() for dock in self.window.docks.values()]
        action: QAction = self._random.choice(actions)
        if action.objectName() not in _NOT_TOUCHED:
            self.last[-1] += f" {action.objectName() or action.text()}"
            action.trigger()

    def undo(self) -> None:
        self.window.actions_["edit.undo"].trigger()

    def redo(self) -> None:
        self.window.actions_["edit.redo"].trigger()

    def transcript(self) -> None:
        self.window.actions_[
            self._random.choice(("view.next_transcript", "view.previous_transcript"))
        ].trigger()

    def theme(self) -> None:
        if self._random.random() < 0.3:
            context = self.window.context
            context.settings.theme = self._random.choice(("light", "dark"))
            context.apply_theme()

    def resize(self) -> None:
        self.window.resize(self._random.randint(700, 1600), self._random.randint(500, 1000))

    def suggest(self) -> None:
        """What the worker would answer comes in, on any spans and for any codes."""
        workspace, loaded = self.window.context.workspace, self.window.desk.loaded
        if workspace is None or loaded is None or not loaded.turns:
            return
        found = []
        for _ in range(self._random.randint(0, 12)):
            turn = self._random.choice(loaded.turns)
            span = Span(turn.span.start, self._random.randint(turn.span.start + 1, turn.span.end))
            code = self._random.choice(workspace.codebook.codes).id
            band = self._random.choice(("strong", "possible", "weak"))
            found.append(Suggestion(loaded.transcript.id, span, code, 0.5, band, "keywords", "1"))
        workspace.store_suggestions(loaded.transcript.id, loaded.transcript.sha256, found)

    def _spot(self, widget: QWidget) -> QPoint:
        return QPoint(
            self._random.randrange(max(1, widget.width())),
            self._random.randrange(max(1, widget.height())),
        )

    def _code(self) -> str:
        shown = self.window.codes.model.shown()
        return self._random.choice(shown) if shown else ""

    def _place_of(self, code: str) -> QPoint:
        tree = self.window.codes.tree
        return tree.visualRect(self.window.codes.model.index_of(code)).center()

    def _may_write(self) -> bool:
        workspace = self.window.context.workspace
        return workspace is not None and not workspace.project.read_only


def _may_be_pressed(widget: QWidget) -> bool:
    """False for a button that would open a dialog of the system."""
    text = getattr(widget, "text", None)
    return not (callable(text) and str(text()).endswith("…"))


def run(folder: Path, actions: int, seed: int) -> tuple[Faults, Monkey, float]:
    """Let a monkey do so many things with the sample study in a folder; the time in seconds."""
    path = folder / "monkey.fgc"
    with create_sample(path) as workspace:
        _look_at_all(workspace)
    faults = Faults()
    with faults.watched():
        context = Context(Settings(theme="light"))
        context.apply_theme()
        window = MainWindow(context)
        window.show()
        window.open_project(path, "Anna")
        monkey = Monkey(window, seed)
        start = time.perf_counter()
        for number in range(actions):
            try:
                monkey.act_once()
            except Exception:  # an event handler's, which the sent event hands on
                faults.append(traceback.format_exc())
            if faults:
                faults.append(f"at action {number}, after {', '.join(monkey.last)}")
                break
        seconds = time.perf_counter() - start
        _close_all(window)
    with Workspace.open(path, read_only=True) as workspace:
        faults += check.problems(workspace.project.conn)
    return faults, monkey, seconds


def _look_at_all(workspace: Workspace) -> None:
    """One suggestion in each transcript, so that no worker is started for it."""
    for each in workspace.transcripts():
        found = Suggestion(each.id, Span(300, 340), "B1", 0.5, "possible", "keywords", "1")
        workspace.store_suggestions(each.id, each.sha256, [found])


def _close_all(window: MainWindow) -> None:
    while (
        open_ := QApplication.activePopupWidget() or QApplication.activeModalWidget()
    ) is not None:
        open_.close()
        QApplication.processEvents()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit 0 when nothing broke."""
    parser = argparse.ArgumentParser(prog="tests.ui.monkey", description=__doc__)
    parser.add_argument("--actions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = folder
        app = QApplication([])
        faults, monkey, seconds = run(Path(folder), chosen.actions, chosen.seed)
        app.processEvents()
    print("\n".join(faults))
    print(", ".join(f"{name} {count}" for name, count in sorted(monkey.done.items())))
    count = sum(monkey.done.values())
    print(f"{count} actions in {seconds:.1f} s, {count / seconds:.0f}/s, {len(faults)} faults")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
