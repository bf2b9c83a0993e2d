"""The window while transcripts come in: how long it stands still, for a long file and for many."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.workspace.sample import create_sample
from tests.benchmarks.bench_window import _own_home
from tests.benchmarks.measure import Measurement, measured

_SENTENCE = "Das ist der Satz {n} in Gespräch {file}, und er ist nicht sehr lang, aber lang genug."
_WORDS = len(_SENTENCE.split())
_NAMES = ("Moderatorin", "Ruth", "Beat", "Vera")


def measurements() -> list[Measurement]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _own_home(), tempfile.TemporaryDirectory() as folder:
        instance = QApplication.instance()
        app = instance if isinstance(instance, QApplication) else QApplication([])
        Context(Settings(theme="light")).apply_theme()
        long = _talks(Path(folder) / "long", 1, 200_000)
        many = _talks(Path(folder) / "many", 100, 10_000)
        rows = []
        for what, files in (("a file of 200k words", long), ("100 files of 10k words", many)):
            reading, storing = _stalls(app, Path(folder) / f"{len(files)}.fgc", files)
            for verb, longest in (("reading", reading), ("storing", storing)):
                rows.append(
                    measured(
                        f"longest stall while {verb} {what}",
                        longest, unit="ms", budget=50, budget_p95=50,  # never, not mostly
                    )
                )  # fmt: skip
    return rows


def _talks(folder: Path, files: int, words: int) -> list[Path]:
    folder.mkdir()
    for file in range(files):
        turns = (
            f"{_NAMES[n % len(_NAMES)]}: {_SENTENCE.format(n=n, file=file)}"
            for n in range(words // _WORDS)
        )
        (folder / f"Talk {file:03}.txt").write_text("\n\n".join(turns), encoding="utf-8")
    return sorted(folder.iterdir())


def _stalls(app: QApplication, project: Path, files: list[Path]) -> tuple[list[float], list[float]]:
    """The longest times in which the event loop did not turn, in ms: reading, storing."""
    reading, storing = [], []
    for number in range(3):
        path = project.with_stem(f"{project.stem} {number}")
        create_sample(path).close()
        settings = Settings(theme="light")
        settings.suggestions_visible = False
        window = MainWindow(Context(settings))
        window.show()
        window.open_project(path, "Anna")
        workspace = window.context.workspace
        assert workspace is not None
        dialog = ImportDialog(window.context, window, workspace)
        dialog.open()
        _longest(app, 0.3, lambda: True)
        dialog.read(files)
        reading.append(_longest(app, 0.5, dialog.accept_button.isEnabled))
        done: list[bool] = []
        dialog.accepted.connect(lambda done=done: done.append(True))
        dialog.accept_button.click()
        storing.append(_longest(app, 0.3, lambda done=done: bool(done)))
        window.close()
        window.deleteLater()
    return reading, storing


def _longest(app: QApplication, after: float, reached: Callable[[], bool]) -> float:
    """The longest time between two beats of a timer, until something is so and `after` seconds."""
    clock = QElapsedTimer()
    gaps: list[int] = []
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.setInterval(1)
    beat.timeout.connect(lambda: gaps.append(clock.nsecsElapsed()) or clock.restart())
    clock.start()
    beat.start()
    until = None
    while until is None or time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.0002)
        if until is None and reached():
            until = time.perf_counter() + after
    beat.stop()
    return max(gaps, default=0) / 1e6
