"""A hundred files are read and stored in one step, with progress, and can be stopped at any time."""

import time
from itertools import count, pairwise

import pytest
from PySide6.QtCore import Qt, QTimer

from qualcoder_hslu.model.errors import DiskProblem, UserError
from qualcoder_hslu.store import check, transcripts
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from qualcoder_hslu.ui.importing.storing import Storing

FILES = 100
SOME = 30  # are enough to be stopped among


@pytest.fixture
def many(tmp_path):
    """A hundred talks of some 2,000 words, each with two people and a moderator."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(FILES):
        turns = [
            f"{name}: Das ist der Satz {n} in Gespräch {number}, und er ist nicht sehr lang, aber "
            "er hat ein paar Wörter mehr als nötig."
            for n in range(33)
            for name in ("Moderatorin", f"Ruth {number}", "Beat")
        ]
        (folder / f"Gespräch {number:03}.txt").write_text("\n\n".join(turns), encoding="utf-8")
    return sorted(folder.iterdir())


@pytest.fixture
def dialog(window, context, workspace):
    dialog = ImportDialog(context, window, workspace)
    dialog.open()
    return dialog


@pytest.fixture
def read_all(dialog, qtbot, many):
    dialog.read(many)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=30_000)
    assert len(dialog.incoming.files) == FILES
    return dialog


@pytest.fixture
def read_some(dialog, qtbot, many):
    dialog.read(many[:SOME])
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=30_000)
    return dialog


def test_a_hundred_files_become_transcripts_in_one_step_with_progress(read_all, workspace, qtbot):
    before = workspace.transcripts()
    seen = []
    read_all.accept_button.click()
    storing = read_all.findChild(Storing)
    storing.progress.connect(lambda what, done, total: seen.append((done, total)))
    assert read_all.sentence == "The transcripts are being imported."
    assert not read_all.pages.isEnabled()
    with qtbot.waitSignal(read_all.accepted, timeout=30_000):
        pass
    assert len(seen) > 3
    assert {total for _, total in seen} == {FILES}
    assert seen == sorted(seen)
    after = workspace.transcripts()
    assert [each.title for each in after[len(before) :]][::99] == ["Gespräch 000", "Gespräch 099"]
    assert list(check.problems(workspace.project.conn)) == []
    workspace.undo()
    assert workspace.transcripts() == before


def test_the_window_goes_on_while_they_are_stored(read_some, qtbot):
    ticks = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(0)
    with qtbot.waitSignal(read_some.accepted, timeout=30_000):
        read_some.accept_button.click()
    pauses = [later - earlier for earlier, later in pairwise(ticks)]
    assert max(pauses) < sum(pauses) / 2


@pytest.mark.parametrize("how", ["stop", "escape"])
def test_stopped_halfway_nothing_was_imported(read_some, workspace, qtbot, how):
    before, step = workspace.transcripts(), workspace.undo_name
    read_some.accept_button.click()
    storing = read_some.findChild(Storing)
    with qtbot.waitSignal(storing.progress, timeout=10_000):
        pass
    assert storing.running
    with pytest.raises(UserError, match="in the background"):  # and not: a window that waits
        workspace.write_memo("project", "", "meanwhile")
    if how == "stop":
        qtbot.mouseClick(read_some.job_row.stop_button, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(read_some, Qt.Key.Key_Escape)
    assert read_some.isVisible() == (how == "stop")
    if how == "stop":
        assert read_some.sentence == "The import was stopped: nothing was imported."
        assert read_some.accept_button.isEnabled()
    assert (workspace.transcripts(), workspace.undo_name) == (before, step)
    assert list(check.problems(workspace.project.conn)) == []
    workspace.write_memo("project", "", "afterwards")


def test_after_a_stop_the_same_files_can_be_imported(read_some, workspace, qtbot):
    before = len(workspace.transcripts())
    read_some.accept_button.click()
    storing = read_some.findChild(Storing)
    with qtbot.waitSignal(storing.progress, timeout=10_000):
        pass
    read_some.job_row.stop_button.click()
    with qtbot.waitSignal(read_some.accepted, timeout=30_000):
        read_some.accept_button.click()
    assert len(workspace.transcripts()) == before + SOME


def test_an_import_that_the_disk_refuses_says_so_and_leaves_nothing(
    read_some, workspace, qtbot, monkeypatch
):
    before = workspace.transcripts()
    real, calls = transcripts._insert_turns, count()

    def full(*about):
        if next(calls) == 12:
            raise DiskProblem("The disk is full: make room and import again.")
        real(*about)

    monkeypatch.setattr(transcripts, "_insert_turns", full)
    read_some.accept_button.click()
    qtbot.waitUntil(lambda: "disk is full" in read_some.sentence, timeout=10_000)
    assert read_some.pages.isEnabled()
    assert workspace.transcripts() == before
    workspace.write_memo("project", "", "afterwards")
    assert list(check.problems(workspace.project.conn)) == []


def test_reading_is_stopped_with_what_was_read(dialog, workspace, qtbot, many):
    dialog.read(many)
    qtbot.waitUntil(lambda: dialog.job_row._bar.value() > 3, timeout=10_000)
    dialog.job_row.stop_button.click()
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    assert 3 < len(dialog.incoming.files) < FILES
    assert dialog.sentence.startswith("Reading was stopped:")
