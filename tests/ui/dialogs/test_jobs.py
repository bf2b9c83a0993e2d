"""Jobs work in a thread; all that comes of them arrives in the window's thread."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.ui.jobs import run_job


@pytest.fixture
def parent(qapp):
    return QObject()


def never(*_):
    raise AssertionError("this should not be called")


def test_the_work_is_done_beside_the_window_and_its_result_comes_back_into_it(parent, qtbot):
    here, seen = threading.get_ident(), {}

    def work(job):
        seen["work"] = threading.get_ident()
        job.progress("Rivemont", 1, 4)
        return 42

    def done(result):
        seen["done"] = (threading.get_ident(), result)

    said = []
    job = run_job(parent, work, done, never)
    job.progress.connect(lambda *what: said.append((*what, threading.get_ident())))
    with qtbot.waitSignal(job.finished):
        assert job.running
    assert not job.running
    assert seen["work"] != here
    assert seen["done"] == (here, 42)
    assert said == [("Rivemont", 1, 4, here)]


def test_what_a_person_can_mend_goes_to_failed(parent, qtbot):
    def work(job):
        raise ReadError("Rivemont.docx is empty.")

    failed = []
    job = run_job(parent, work, never, failed.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert [str(error) for error in failed] == ["Rivemont.docx is empty."]


def test_a_cancelled_job_stops_and_calls_neither(parent, qtbot):
    begun, stopped = threading.Event(), threading.Event()

    def work(job):
        begun.set()
        while True:
            if not job.progress("on and on", 0, 1):
                stopped.set()
            job.check()

    cancelled = []
    job = run_job(parent, work, never, never)
    job.cancelled.connect(lambda: cancelled.append(True))
    begun.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert stopped.is_set()
    assert cancelled == [True]


def test_work_that_was_through_before_it_heard_of_the_cancelling_counts(parent, qtbot):
    go = threading.Event()
    results = []
    job = run_job(parent, lambda handle: go.wait(5), results.append, never)
    job.cancel()
    go.set()
    with qtbot.waitSignal(job.finished):
        pass
    assert results in ([True], [])  # or it had not begun


def test_a_fault_in_the_work_is_raised_in_the_window_with_its_place(parent, qtbot):
    def work(job):
        return {}["gone"]

    with qtbot.capture_exceptions() as caught:
        job = run_job(parent, work, never, never)
        with qtbot.waitSignal(job.finished):
            pass
    (kind, _, trace) = caught[0]
    names = []
    while trace is not None:
        names.append(trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    assert kind is KeyError
    assert names[-1] == "work"


def test_when_the_dialog_is_gone_the_work_stops_and_nobody_is_called(qtbot, qapp):
    begun, stopped = threading.Event(), threading.Event()

    def work(job):
        begun.set()
        while not job.cancelled:
            job.progress("on", 0, 1)
        stopped.set()
        return 1

    dialog = QObject()
    run_job(dialog, work, never, never)
    assert begun.wait(5)
    dialog.deleteLater()
    qtbot.waitUntil(stopped.is_set)
    qtbot.wait(50)


def test_a_program_that_quits_ends_although_a_job_goes_on(tmp_path: Path):
    script = tmp_path / "quit.py"
    script.write_text(
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "from qualcoder_hslu.ui.jobs import run_job\n"
        "app = QApplication([])\n"
        "widget = QWidget()\n"
        "def work(job):\n"
        "    while job.progress('on', 0, 1):\n"
        "        pass\n"
        "run_job(widget, work, print, print)\n"
        "QTimer.singleShot(50, app.quit)\n"
        "app.exec()\n"
        "print('ended')\n",
        encoding="utf-8",
    )
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, script],
        cwd=root,
        env={"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen", "PATH": ""},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "ended\n", "")
