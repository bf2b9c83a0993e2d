"""How fast the review of agreement opens on projects of sizes M and L, and how long it ever blocks."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks import sizes
from tests.benchmarks.measure import Measurement, measured

_OPEN = {"M": 1_000, "L": 3_000}  # milliseconds until the table shows its figures
_STALL = 50  # the longest that the window may not answer
_BEAT = 20


def measurements() -> list[Measurement]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    instance = QApplication.instance()
    app = instance if isinstance(instance, QApplication) else QApplication([])
    app.setQuitOnLastWindowClosed(False)
    return [row for name in ("M", "L") for row in _of_size(app, name)]


class _Pulse(QObject):
    """Beats now and then and keeps by how much the latest beat was late: so long a click waits.

    It waits in the event loop, as the program does: to look all the time would slow the threads.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._due = 0.0, 0.0
        self._loop, self._reached = QEventLoop(), lambda: True
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._due = time.perf_counter() + _BEAT / 1000
        self._timer.start(_BEAT)

    def wait_until(self, reached: Callable[[], bool]) -> None:
        self._reached = reached
        self._loop.exec()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._due) * 1000)
        self._due = now + _BEAT / 1000
        if self._reached():
            self._loop.quit()


def _of_size(app: QApplication, name: str) -> list[Measurement]:
    opened, whole, stalls = [], [], []
    with Workspace.open(sizes.project(name), read_only=True) as workspace:
        for number in range(4):
            to_open, to_all, longest = _once(app, workspace.project.path)
            if number:  # the first loads modules
                opened.append(to_open)
                whole.append(to_all)
                stalls.append(longest)
    return [
        measured(f"review of agreement opens, {name}", opened, unit="ms", budget=_OPEN[name]),
        measured(f"… with its intervals and passages, {name}", whole, unit="ms", budget=None),
        measured(f"… the window stalls at most, {name}", stalls, unit="ms", budget=_STALL),
    ]


def _once(app: QApplication, path: Path) -> tuple[float, float, float]:
    """Milliseconds to the figures, to intervals and passages, and the longest stall meanwhile."""
    context, parent = Context(Settings()), QWidget()
    context.set_workspace(Workspace.open(path, "Anna", read_only=True))
    app.processEvents()
    pulse, start = _Pulse(), time.perf_counter()
    review = AgreementWindow(context, parent)
    review.show()
    times = []
    for reached in (
        lambda: review.themes is not None,
        lambda: review.themes.agreement.replicates > 0 and review.passages.model.rowCount() > 0,
    ):
        pulse.wait_until(reached)
        app.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    review.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    context.set_workspace(None)
    return times[0], times[1], pulse.longest
