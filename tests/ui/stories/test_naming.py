"""A person gives speakers and transcripts other names and writes memos on what is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.store import memos
from qualcoder_hslu.ui.dialogs.memo import MemoDialog
from qualcoder_hslu.ui.people.dialogs import NameDialog
from tests.ui.transcript.hands import LEFT


@pytest.fixture
def workspace(window):
    return window.context.workspace


def closed(qtbot):
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def speakers(workspace, title):
    return {turn.speaker for turn in workspace.load(title).turns}


def shown_speakers(window):
    rows = window.sidebar.speakers
    return [rows.item(n).text() for n in range(rows.count())]


def test_a_speaker_is_renamed_everywhere_from_the_caret(person, window, workspace, qtbot):
    person.click_on("sept heures et demie")
    old = next(turn.speaker for turn in person.desk.loaded.turns
               if turn.span.start <= person.view.caret_point() <= turn.span.end)  # fmt: skip
    person.press("Shift+F2")
    dialog = person.dialog(NameDialog, qtbot.waitUntil)
    assert dialog.name.text() == old
    person.write("Nora P.")
    person.press("Return")
    closed(qtbot)
    assert old not in speakers(workspace, "FG1_Valbrune")
    assert "Nora P." in speakers(workspace, "FG1_Valbrune")
    assert "Nora P." in shown_speakers(window)
    assert old in person.text  # the label as typed
    person.press("Ctrl+Z")
    assert old in speakers(workspace, "FG1_Valbrune")
    assert old in shown_speakers(window)


def test_a_speaker_is_renamed_by_the_button_beside_the_list(person, window, workspace, qtbot):
    rows = window.sidebar.speakers
    item = next(rows.item(n) for n in range(rows.count()) if rows.item(n).text() == "Sandrine")
    button = window.sidebar.rename_button
    assert not button.isEnabled()
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualItemRect(item).center())
    QTest.mouseClick(button, LEFT)
    dialog = person.dialog(NameDialog, qtbot.waitUntil)
    taken = next(name for name in shown_speakers(window) if name not in ("Sandrine", "No speaker"))
    dialog.name.setText(taken)  # QTest types no accents
    person.press("Return")
    assert "is called" in dialog.sentence
    assert dialog.isVisible()
    dialog.name.selectAll()
    person.write("Sandra")
    QTest.mouseClick(dialog.accept_button, LEFT)
    closed(qtbot)
    assert "Sandra" in speakers(workspace, "FG1_Valbrune")


def test_a_transcript_is_renamed_by_keys_in_the_list_and_from_the_menu(
    person, window, workspace, qtbot
):
    tree = window.sidebar.transcripts
    person.click_transcript("FG2_Rivemont")
    tree.setFocus()
    person.press("F2")
    dialog = person.dialog(NameDialog, qtbot.waitUntil)
    assert dialog.name.text() == "FG2_Rivemont"
    person.write("   ")
    person.press("Return")
    assert dialog.sentence == "A transcript needs a title."
    dialog.name.selectAll()
    person.write("FG2 Rive")
    person.press("Return")
    closed(qtbot)
    assert [each.text(0) for each in person.transcript_items()][1] == "FG2 Rive"
    assert window._title.text() == "FG2 Rive"
    person.press("Ctrl+F2")
    person.dialog(NameDialog, qtbot.waitUntil)
    person.write("FG1_Valbrune")
    person.press("Return")
    closed(qtbot)
    assert window._title.text() == "FG1_Valbrune (2)"
    person.press("Ctrl+Z", "Ctrl+Z")
    assert window._title.text() == "FG2_Rivemont"


@pytest.mark.parametrize(("keys", "kind"), [("Ctrl+M", "transcript"), ("Ctrl+Shift+M", "project")])
def test_a_memo_is_written_read_again_and_undone(person, window, workspace, qtbot, keys, kind):
    target = person.desk.loaded.transcript.id if kind == "transcript" else ""
    person.press(keys)
    dialog = person.dialog(MemoDialog, qtbot.waitUntil)
    person.write("To be read again")
    QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    closed(qtbot)
    (memo,) = memos.of(workspace.project.conn, kind, target)
    assert (memo.body, memo.coder) == ("To be read again", workspace.coder.id)
    person.press(keys)
    dialog = person.dialog(MemoDialog, qtbot.waitUntil)
    assert dialog.text == "To be read again"
    name = "Project: Services sociaux" if kind == "project" else "Transcript: FG1_Valbrune"
    assert dialog.about.text() == name
    person.press("Escape")
    closed(qtbot)
    person.press("Ctrl+Z")
    assert memos.of(workspace.project.conn, kind, target) == []
