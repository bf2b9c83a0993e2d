"""A fault opens one dialog, and neither its report nor the log holds a word of a transcript."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from qualcoder_hslu import __version__
from qualcoder_hslu.ui import crash
from qualcoder_hslu.ui.crash import CrashDialog, install_crash_hook, log_path, make_report

QUOTE = "Ma cheffe m'a menacée devant Nadège"


class PassageProblem(Exception):
    pass


@pytest.fixture
def hook(context, window):
    uninstall = install_crash_hook(context)
    yield
    uninstall()
    for dialog in window.findChildren(CrashDialog):
        dialog.close()


def break_down(words):
    """A fault as bad as they come: words in messages, notes, locals, causes and keys."""
    passage = words
    try:
        try:
            {}[passage]
        except KeyError as error:
            raise PassageProblem(f"cannot place {passage}") from error
    except PassageProblem as error:
        error.add_note(passage)
        raise ValueError(passage, {"text": passage})  # noqa: B904 - both chains are wanted


def happen(qtbot, fault=break_down, words=QUOTE):
    QTimer.singleShot(0, lambda: fault(words))
    qtbot.wait(30)


def dialogs(window):
    return [each for each in window.findChildren(CrashDialog) if each.isVisible()]


def test_no_word_of_a_transcript_is_in_the_report_the_log_or_the_terminal(
    hook, window, qtbot, capsys
):
    happen(qtbot)
    (dialog,) = dialogs(window)
    report = dialog.report.toPlainText()
    log = log_path().read_text(encoding="utf-8")
    terminal = "".join(capsys.readouterr())
    for text in (report, log, terminal):
        for word in QUOTE.split():
            assert word not in text
        assert "KeyError\n  test_crash.py, line " in text
        assert f"{PassageProblem.__module__}.PassageProblem\n" in text
        assert "ValueError\n" in text
        assert ", in break_down" in text
    assert report in log


def test_the_report_names_versions_and_platform_but_no_folder_of_this_person():
    try:
        break_down(QUOTE)
    except ValueError as error:
        text = make_report(error).text
    for part in (__version__, f"Python {sys.version.split()[0]}", "Qt 6.", "offscreen"):
        assert part in text
    assert "/" not in text
    assert "\\" not in text


def test_the_dialog_says_that_the_work_is_saved_and_esc_closes_it(hook, window, qtbot):
    happen(qtbot)
    (dialog,) = dialogs(window)
    texts = [words.text() for words in dialog.findChildren(crash.Words)]
    assert any("Your work is saved." in text for text in texts)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialogs(window) == []


def test_there_are_never_two_dialogs_but_every_fault_is_in_the_log(hook, window, qtbot):
    happen(qtbot)
    happen(qtbot, lambda _: [].pop())
    assert len(dialogs(window)) == 1
    assert "IndexError" in log_path().read_text(encoding="utf-8")


def test_a_fault_that_comes_back_is_said_in_the_bar_and_logged_once(hook, window, qtbot, messages):
    for _ in range(3):
        happen(qtbot)
        for dialog in dialogs(window):
            dialog.close()
            qtbot.wait(10)
    assert dialogs(window) == []
    assert [message.text for message in messages] == ["The fault reported before happened again."]
    assert log_path().read_text(encoding="utf-8").count("in break_down") == 3  # three in a chain


def test_a_fault_in_painting_does_not_open_a_dialog_within_the_painting(hook, window, qtbot):
    class Broken(QWidget):
        def paintEvent(self, _event):  # noqa: N802
            raise PassageProblem(QUOTE)

    window.setCentralWidget(Broken())
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    assert ", in paintEvent" in dialogs(window)[0].report.toPlainText()
    window.setCentralWidget(QWidget())


def test_a_fault_in_another_thread_is_told_in_the_window(hook, window, qtbot):
    thread = threading.Thread(target=break_down, args=(QUOTE,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    assert QUOTE not in dialogs(window)[0].report.toPlainText()


def test_ctrl_c_in_the_terminal_is_no_fault(hook, window, qtbot, capsys):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(20)
    assert dialogs(window) == []
    assert not log_path().exists()


def test_the_report_can_be_copied_and_saved(hook, window, qtbot, tmp_path, answer):
    happen(qtbot)
    (dialog,) = dialogs(window)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    answer(dialog, tmp_path / "report.txt")
    saved = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert saved == dialog.report.toPlainText()
    assert dialog.sentence == "The report was saved as report.txt."


def test_the_log_keeps_the_newest_and_stays_small(monkeypatch):
    monkeypatch.setattr(crash, "LOG_BYTES", 2_000)
    for number in range(20):
        assert crash.add_to_log(crash.Report("place", f"fault {number} " + "x" * 300))
    text = log_path().read_text(encoding="utf-8")
    assert log_path().stat().st_size <= 2_000
    assert "fault 19" in text
    assert "fault 3 " not in text


def test_a_log_that_cannot_be_written_is_not_one_more_fault(hook, window, qtbot):
    log_path().parent.parent.mkdir(parents=True, exist_ok=True)
    log_path().parent.touch()  # a file where the folder should be
    happen(qtbot)
    (dialog,) = dialogs(window)
    assert dialog.sentence == ""


def test_a_deep_recursion_is_reported_briefly(hook, window, qtbot):
    def deeper(words):
        deeper(words)

    happen(qtbot, deeper)
    (dialog,) = dialogs(window)
    text = dialog.report.toPlainText()
    assert "RecursionError" in text
    assert "more …" in text
    assert text.count("\n") < 120


def test_without_the_hook_python_is_as_it_was(context):
    before = sys.excepthook, threading.excepthook
    uninstall = install_crash_hook(context)
    assert sys.excepthook is not before[0]
    uninstall()
    assert (sys.excepthook, threading.excepthook) == before
    assert QApplication.instance() is not None
