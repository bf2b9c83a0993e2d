"""A memo is saved by Ctrl+Enter, left alone by Esc, and never lost by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.store import codings, memos
from qualcoder_hslu.ui.dialogs.memo import edit_coding_memo, edit_memo
from qualcoder_hslu.workspace.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def coding(workspace, context):
    context.set_workspace(workspace)
    yield workspace.codings(workspace.transcripts()[0].id)[0].id
    context.workspace = None


@pytest.fixture
def dialog(window, context, workspace, coding):
    workspace.set_memo(coding, "Avant")
    return edit_coding_memo(context, window, workspace, coding)


def test_ctrl_enter_saves_what_was_typed_at_the_end(dialog, workspace, coding, qtbot):
    assert dialog.focusWidget() is dialog.editor
    qtbot.keyClicks(dialog.editor, ", puis")
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.editor, "fin")
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return, CONTROL)
    assert workspace.coding(coding).memo == "Avant, puis\nfin"
    assert not dialog.isVisible()
    workspace.undo()
    assert workspace.coding(coding).memo == "Avant"


def test_esc_leaves_the_memo_as_it_was(dialog, workspace, coding, qtbot):
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert workspace.coding(coding).memo == "Avant"


def test_typed_words_are_left_only_by_a_second_esc(dialog, workspace, coding, qtbot):
    qtbot.keyClicks(dialog.editor, "!")
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.sentence.startswith("Not saved yet")
    qtbot.keyClicks(dialog.editor, "!")
    assert dialog.sentence == ""
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert workspace.coding(coding).memo == "Avant"


def test_it_says_which_code_it_is_about(dialog, workspace, coding, context):
    assert dialog.about.text() == context.code_label(workspace.coding(coding).code)


def test_a_no_break_space_stays_one(window, context, workspace, coding, qtbot):
    workspace.set_memo(coding, "Vraiment\u00a0?")
    dialog = edit_coding_memo(context, window, workspace, coding)
    assert not dialog.changed
    QApplication.clipboard().setText(" «\u00a0oui\u00a0»")
    qtbot.keyClick(dialog.editor, Qt.Key.Key_V, CONTROL)
    dialog.accept_button.click()
    assert workspace.coding(coding).memo == "Vraiment\u00a0? «\u00a0oui\u00a0»"


def test_a_code_has_a_memo_of_each_coder_and_one_edits_the_own(
    window, context, workspace, coding, qtbot
):
    bruno = codings.find_coder(workspace.project.conn, "Bruno")
    with workspace.action("memo of another"):
        memos.write(workspace.project.conn, "code", "B1", bruno.id, "Theirs")
    dialog = edit_memo(context, window, workspace, "code", "B1", about="B1 Intake")
    assert dialog.editor.toPlainText() == ""
    qtbot.keyClicks(dialog.editor, "Mine")
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return, CONTROL)
    found = memos.of(workspace.project.conn, "code", "B1")
    assert {memo.body for memo in found} == {"Theirs", "Mine"}
    again = edit_memo(context, window, workspace, "code", "B1", about="B1 Intake")
    assert again.editor.toPlainText() == "Mine"


def test_in_a_project_opened_for_reading_the_memo_can_only_be_read(
    window, context, workspace, coding, qtbot
):
    with Workspace.open(workspace.project.path, "Anna", read_only=True) as reading:
        context.workspace = reading
        dialog = edit_coding_memo(context, window, reading, coding)
        qtbot.keyClicks(dialog.editor, "x")
        qtbot.keyClick(dialog.editor, Qt.Key.Key_Return, CONTROL)
        assert not dialog.changed
        assert dialog.isVisible()
        assert dialog.sentence == "The project is open for reading only."
        dialog.reject()
        context.workspace = workspace
