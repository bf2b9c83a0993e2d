"""Transcripts are read beside the window, decided on, and stored in one undoable step."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.readers.registry import READERS
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.store import transcripts
from qualcoder_hslu.ui.dialogs.parts import child_items, top_items
from qualcoder_hslu.ui.importing import reading
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from qualcoder_hslu.workspace.importing import group_members
from tests.ui.dialogs.importing import import_all

TALK = """Moderatorin: Wie läuft die Aufnahme bei Ihnen?

Ruth: Wir nehmen alles auf Papier auf.

Beat: Bei uns geht das seit zwei Jahren am Schirm.

Ruth: Das hätte ich auch gern.
"""


@pytest.fixture
def talks(tmp_path):
    """Two talks with the same moderator, and a file that is no text."""
    folder = tmp_path / "talks"
    folder.mkdir()
    (folder / "Morgen.txt").write_text(TALK, encoding="utf-8")
    (folder / "Abend.txt").write_text(TALK + "\nBeat: Gute Nacht.\n", encoding="utf-8")
    (folder / "scan.png").write_bytes(b"\x89PNG ...")
    return folder


@pytest.fixture
def dialog(window, context, workspace):
    dialog = ImportDialog(context, window, workspace)
    dialog.open()
    return dialog


def read(qtbot, dialog, *paths):
    dialog.read(list(paths))
    qtbot.waitUntil(lambda: not dialog.job_row.running)
    qtbot.waitUntil(dialog.add_button.isEnabled)


def titles(workspace):
    return [each.title for each in workspace.transcripts()]


def speakers(workspace, title):
    conn = workspace.project.conn
    return {
        each.name: each.moderator
        for each in transcripts.speakers(conn, workspace.transcript(title))
    }


def names(dialog):
    return [item.text(0) for item in top_items(dialog.details.speakers.tree)]


def test_files_are_chosen_read_and_imported_by_one_button(
    dialog, workspace, messages, qtbot, talks, answer
):
    before = titles(workspace)
    qtbot.keyClick(dialog.choose_button, Qt.Key.Key_Space)
    answer(dialog, talks / "Morgen.txt")
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    (row,) = top_items(dialog.table)
    assert [row.text(column) for column in range(5)] == ["Morgen", "4", "26", "German", "own"]
    assert titles(workspace) == before
    imported = []
    dialog.imported.connect(imported.extend)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert titles(workspace) == [*before, "Morgen"]
    assert imported == [workspace.transcript("Morgen").id]
    assert messages[-1].text == "1 transcripts were imported."
    workspace.undo()
    assert titles(workspace) == before


def test_every_format_that_can_be_read_is_named(dialog):
    for reader in READERS:
        assert reader.name.casefold() in dialog.formats.text().casefold()


def test_cancel_changes_nothing(dialog, workspace, qtbot, talks):
    before, step = titles(workspace), workspace.undo_name
    read(qtbot, dialog, talks / "Morgen.txt")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert (titles(workspace), workspace.undo_name) == (before, step)


def test_a_file_that_cannot_be_read_says_why_and_is_skipped(dialog, workspace, qtbot, talks):
    read(qtbot, dialog, talks / "scan.png")
    assert top_items(dialog.table)[0].text(0).startswith("scan.png is a PNG image")
    assert not dialog.accept_button.isEnabled()
    assert dialog.sentence == "None of the files can be read."
    assert not dialog.details.isEnabled()
    read(qtbot, dialog, talks / "Morgen.txt")
    assert dialog.accept_button.isEnabled()
    import_all(dialog)
    assert titles(workspace)[-1] == "Morgen"


def test_a_moderator_taken_off_is_none_and_one_ticked_is_one(dialog, workspace, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt")
    assert names(dialog) == ["Moderatorin", "Ruth", "Beat"]
    tree = dialog.details.speakers.tree
    checked = Qt.CheckState.Checked
    assert [item.checkState(0) == checked for item in top_items(tree)] == [True, False, False]
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    import_all(dialog)
    assert speakers(workspace, "Morgen") == {"Moderatorin": False, "Ruth": True, "Beat": False}
    loaded = workspace.load("Morgen")
    assert [turn.moderator for turn in loaded.turns] == [False, True, False, True]


def test_title_language_and_group_differ_per_file(dialog, workspace, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt", talks / "Abend.txt")
    details = dialog.details
    details.title.selectAll()
    qtbot.keyClicks(details.title, "Lindenau am Morgen")
    qtbot.keyClick(details.language, Qt.Key.Key_Down)
    qtbot.keyClicks(details.group.lineEdit(), "FGD")
    import_all(dialog)
    first, second = workspace.transcripts()[-2:]
    assert (first.title, first.language, first.group) == ("Lindenau am Morgen", "it", "FGD")
    assert (second.title, second.language, second.group) == ("Abend", "de", "Abend")


def test_several_chosen_files_get_language_and_group_together(dialog, workspace, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt", talks / "Abend.txt")
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.details.title.isEnabled()
    qtbot.keyClick(dialog.details.language, Qt.Key.Key_Down)
    qtbot.keyClicks(dialog.details.group.lineEdit(), "Tag")
    import_all(dialog)
    assert [(t.language, t.group) for t in workspace.transcripts()[-2:]] == [("it", "Tag")] * 2


def test_who_moderates_is_one_decision_for_the_files_of_a_group(dialog, workspace, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt", talks / "Abend.txt")
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.details.group.lineEdit(), "Tag")
    dialog.details.speakers.tree.setFocus()
    qtbot.keyClick(dialog.details.speakers.tree, Qt.Key.Key_Space)
    dialog.table.setCurrentItem(top_items(dialog.table)[1])
    unticked = top_items(dialog.details.speakers.tree)[0]
    assert (unticked.text(0), unticked.checkState(0)) == ("Moderatorin", Qt.CheckState.Unchecked)
    import_all(dialog)
    assert not any(group_members(workspace, "Tag").values())


def test_in_a_group_of_the_project_its_moderators_are_ticked(dialog, workspace, qtbot, talks):
    """FGD has a Moderatorin already; here only the label "Ruth" is new to it."""
    text = TALK.replace("Ruth", "Moderatorin").replace("Moderatorin: Wie", "Ruth: Wie")
    (talks / "Neu.txt").write_text(text, encoding="utf-8")
    assert group_members(workspace, "FGD")["Moderatorin"]
    read(qtbot, dialog, talks / "Neu.txt")
    qtbot.keyClicks(dialog.details.group.lineEdit(), "FGD")
    ticked = {
        item.text(0): item.checkState(0) == Qt.CheckState.Checked
        for item in top_items(dialog.details.speakers.tree)
    }
    assert ticked == {"Ruth": False, "Moderatorin": True, "Beat": False}


def test_the_groups_of_the_project_are_offered(dialog, workspace, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt")
    combo = dialog.details.group
    offered = [combo.itemText(row) for row in range(combo.count())]
    assert offered == ["FG1", "FG2", "FGD", "INT"]
    assert combo.currentText() == ""


def test_the_first_turns_are_shown(dialog, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt")
    preview = dialog.details.preview
    assert preview.toPlainText().splitlines()[1] == "Wir nehmen alles auf Papier auf."
    assert preview.page.turns[1].speaker == "Ruth"


def test_notes_are_listed_by_kind_with_their_lines(dialog, qtbot, talks, monkeypatch):
    notes = (
        ImportNote("dropped", "A page number was left out.", 12),
        ImportNote("repaired", "A label without a colon was taken for one.", 3),
        ImportNote("dropped", "The document's header was left out."),
    )
    real = reading.read_transcript
    monkeypatch.setattr(
        reading, "read_transcript", lambda path, **kw: replace(real(path), notes=notes)
    )
    read(qtbot, dialog, talks / "Morgen.txt")
    assert top_items(dialog.table)[0].text(5) == "3"
    assert dialog.details.tabs.tabText(1) == "Notes (3)"
    found = [
        (top.text(0), [item.text(0) for item in child_items(top)])
        for top in top_items(dialog.details.notes)
    ]
    assert found == [
        ("Repaired (1)", ["Line 3: A label without a colon was taken for one."]),
        (
            "Left out (2)",
            ["Line 12: A page number was left out.", "The document's header was left out."],
        ),
    ]


def test_a_text_that_the_project_has_already_is_noticed(dialog, qtbot):
    read(qtbot, dialog, data_dir("sample_transcripts") / "FG1_Valbrune.docx")
    top = top_items(dialog.details.notes)[0]
    assert top.text(0) == "There already (1)"
    assert "“FG1_Valbrune”" in child_items(top)[0].text(0)


def test_files_left_out_are_not_imported(dialog, workspace, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt", talks / "scan.png", talks / "Abend.txt")
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert [item.text(0) for item in top_items(dialog.table)] == ["Abend"]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.pages.currentIndex() == 0
    assert dialog.sentence == "No files yet."


def test_a_file_listed_already_is_not_read_again(dialog, qtbot, talks):
    read(qtbot, dialog, talks / "Morgen.txt")
    dialog.details.title.setText("Renamed")
    dialog.read([talks / "Morgen.txt"])
    assert not dialog.job_row.running
    assert len(top_items(dialog.table)) == 1


@pytest.fixture
def slow(monkeypatch):
    """Reading a file waits for its permit; the rest is the real reader."""
    permits = threading.Semaphore(0)
    real = reading.read_transcript

    def read_transcript(path, **how):
        assert permits.acquire(timeout=5)
        return real(path, **how)

    monkeypatch.setattr(reading, "read_transcript", read_transcript)
    return permits


def test_reading_says_what_and_how_far_and_stops_with_what_it_has(dialog, qtbot, talks, slow):
    dialog.read([talks / "Morgen.txt", talks / "Abend.txt"])
    assert dialog.sentence == "The files are being read."
    assert not dialog.accept_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.job_row._what.text() == "Morgen.txt")
    slow.release()
    qtbot.waitUntil(lambda: dialog.job_row._what.text() == "Abend.txt")
    assert (dialog.job_row._bar.value(), dialog.job_row._bar.maximum()) == (1, 2)
    qtbot.mouseClick(dialog.job_row.stop_button, Qt.MouseButton.LeftButton)
    slow.release()
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert len(top_items(dialog.table)) == 2  # the second was under way

    dialog.read([talks / "scan.png", talks / "None.txt"])
    qtbot.waitUntil(lambda: dialog.job_row._what.text() == "scan.png")
    dialog.job_row.stop_button.click()
    slow.release()
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.sentence == "Reading was stopped: 1 of 2 files are listed."


def test_closing_while_files_are_read_leaves_nothing_running(dialog, qtbot, talks, slow, workspace):
    dialog.read([talks / "Morgen.txt", talks / "Abend.txt"])
    job = dialog.job_row._job
    dialog.cancel_button.click()
    slow.release()
    slow.release()
    qtbot.wait(100)
    assert job._handle.cancelled
    assert "Morgen" not in titles(workspace)


def test_dropped_files_are_read(dialog, qtbot, talks, drop):
    assert drop(dialog, talks / "Morgen.txt", talks / "Abend.txt")
    qtbot.waitUntil(lambda: len(top_items(dialog.table)) == 2)
