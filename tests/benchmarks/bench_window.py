"""The whole window: its start, a transcript opened in it, a code applied, the worker beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import shiboken6
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks.measure import Measurement, measured
from tests.benchmarks.sizes import working_copy

_SHOWN = 12  # transcripts of a project that are opened

# Starts the program's own door and ends it with its first paint.
_FIRST_WINDOW = """
import json, os, sys, time
import psutil
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from qualcoder_hslu.ui import app as door

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            QTimer.singleShot(0, self.tell)
            QApplication.instance().removeEventFilter(self)
        return False

    def tell(self):
        now = time.time()
        process = psutil.Process()
        memory = process.memory_info().rss / 1e6
        print(json.dumps({"ms": (now - process.create_time()) * 1000, "wall": now, "mb": memory}))
        QApplication.instance().exit(0)

make = door.make_application
watch = Watch()
def watched():
    application = make()
    application.installEventFilter(watch)
    return application
door.make_application = watched
sys.exit(door.run())
"""


def measurements() -> list[Measurement]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _own_home():
        rows = _first_window()
        instance = QApplication.instance()
        app = instance if isinstance(instance, QApplication) else QApplication([])
        rows += [_opening(app, size) for size in ("S", "M", "L")]
        rows += [_applying(app), _stall(app)]
    return rows


@contextmanager
def _own_home() -> Iterator[None]:
    """Settings and backups go to a folder of their own."""
    with tempfile.TemporaryDirectory() as home:
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA")
        with patch.dict(os.environ, dict.fromkeys((*names, "LOCALAPPDATA"), home)):
            yield


def _first_window() -> list[Measurement]:
    """From the start of the process to its first paint, the first start for the disk left out."""
    times, memory = [], []
    for number in range(6):
        start = time.time()
        done = subprocess.run(
            [sys.executable, "-c", _FIRST_WINDOW],
            check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        told = json.loads(done.stdout.strip().splitlines()[-1])
        if number:
            times.append((told["wall"] - start) * 1000)
            memory.append(told["mb"])
    return [
        measured("first window painted, in a new process", times, unit="ms", budget=500),
        measured("memory resident with the first window", memory, unit="MB", budget=150),
    ]


@contextmanager
def _window(app: QApplication, size: str) -> Iterator[MainWindow]:
    """The window on a project of a size: all 400 codings of its first transcripts are Anna's, and
    none of these waits for the worker.
    """
    with working_copy(size) as path:
        with Workspace.open(path, "Anna") as workspace:
            with workspace.project.step("hand over"):
                for each in workspace.transcripts()[:_SHOWN]:
                    workspace.project.conn.execute(
                        "UPDATE coding SET layer = ? WHERE transcript = ?",
                        (workspace.layer.id, each.id),
                    )
            for each in workspace.transcripts()[:_SHOWN]:
                found = Suggestion(each.id, Span(30, 60), "A1", 0.1, "weak", "keywords", "1")
                workspace.store_suggestions(each.id, each.sha256, [found])
        if hasattr(os, "sync"):
            os.sync()  # the copy itself is on disk before anything is timed
        context = Context(Settings(theme="light"))
        context.apply_theme()
        window = MainWindow(context)
        window.show()
        window.open_project(path, "Anna")
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        yield window
        window.close()
        shiboken6.delete(window)
        app.processEvents()


class _Painted(QObject):
    """Counts the paints of what it watches."""

    def __init__(self, *watched: QObject) -> None:
        super().__init__()
        self.missing = set(watched)
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.missing.discard(watched)
        return False


def _paint(app: QApplication, window: MainWindow) -> None:
    """Let everything be painted that waits for it; what Qt does by timer afterwards, such as the
    layout of what is out of sight in small steps, is not waited for.
    """
    view = window.view
    painted = _Painted(view.viewport(), view.gutter, view.strip)
    app.sendPostedEvents()
    assert not painted.missing, "the page was not painted"


def _opening(app: QApplication, size: str) -> Measurement:
    """Each time another transcript; S has only one of 400 codings, the others have 150."""
    samples = []
    with _window(app, size) as window:
        workspace = window.context.workspace
        assert workspace is not None
        known = workspace.transcripts()[:_SHOWN]
        for each in [*known[1:], *known]:
            start = time.perf_counter()
            window.show_transcript(each.id)
            _paint(app, window)
            samples.append((time.perf_counter() - start) * 1000)
            app.processEvents()
    name = f"transcript of 400 codings opened in the window, {size}"
    return measured(name, samples[2:], unit="ms", budget=50)


def _applying(app: QApplication) -> Measurement:
    """From the press of a pinned code's digit until it is on disk and painted."""
    samples = []
    with _window(app, "M") as window:
        workspace, view = window.context.workspace, window.view
        assert workspace is not None
        window.show_transcript(workspace.transcripts()[1].id)
        pinned = window.context.place.pinned = [
            "A1",
            "A2",
            "B1",
            "B2",
            "C1",
            "C2",
            "D1",
            "D2",
            "E1",
        ]
        app.processEvents()
        assert window.desk.loaded is not None
        view.scroll_to_point(len(window.desk.loaded.text) // 4)
        view.setFocus()
        app.processEvents()
        before = len(window.desk.codings)
        for number in range(60):
            if number % len(pinned) == 0:  # each code once a page: nothing to join is offered
                view.verticalScrollBar().setValue(view.scroll_y() + view.viewport().height())
            seen = view.visible_blocks()
            block = view.places.layout.blocks[seen[number % len(seen)]]
            view.select_span(Span(block.start, min(block.end, block.start + 8 + number)))
            app.processEvents()
            start = time.perf_counter()
            QTest.keyClick(view, Qt.Key(Qt.Key.Key_1 + number % len(pinned)))
            _paint(app, window)
            samples.append((time.perf_counter() - start) * 1000)
            app.processEvents()
        assert len(window.desk.codings) == before + 60
    return measured(
        "a code applied by key, on disk and painted, 400 codings, M",
        samples[10:], unit="ms", budget=8, budget_p95=16,
    )  # fmt: skip


def _stall(app: QApplication) -> Measurement:
    """The longest time in which the event loop did not turn while the worker was at work."""
    longest = []
    with _window(app, "M") as window:
        clock = QElapsedTimer()
        gaps: list[int] = []
        beat = QTimer()
        beat.setTimerType(Qt.TimerType.PreciseTimer)
        beat.setInterval(1)
        beat.timeout.connect(lambda: gaps.append(clock.nsecsElapsed()) or clock.restart())
        answers: list[str] = []
        window.runner.finished.connect(lambda tier, _: answers.append(tier))
        workspace = window.context.workspace
        assert workspace is not None
        for number, each in enumerate(workspace.transcripts()[:6]):
            window.show_transcript(each.id)
            app.processEvents()
            loaded = window.desk.loaded
            assert loaded is not None
            gaps.clear()
            clock.start()
            beat.start()
            window.runner.run(loaded.transcript.id)
            while len(answers) <= number:
                app.processEvents()
                time.sleep(0.0002)
            until = time.perf_counter() + 0.2  # what comes back is shown
            while time.perf_counter() < until:
                app.processEvents()
                QTest.mouseMove(window.view.viewport(), QPoint(200 + len(gaps) % 50, 200))
            beat.stop()
            longest.append(max(gaps) / 1e6)
    return measured(
        "longest stall while suggestions run, 10k words",
        longest, unit="ms", budget=50, budget_p95=50,  # never, not mostly
    )  # fmt: skip
