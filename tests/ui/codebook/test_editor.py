"""The editor of a code: one step for all that changed, none for nothing, no character lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import codebooks, journal
from qualcoder_hslu.ui.codebook.editor import CodeEditor


@pytest.fixture
def edit(context, qtbot):
    def opened(*args):
        editor = CodeEditor(context, *args)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot does it
        qtbot.addWidget(editor)
        editor.show()
        return editor

    return opened


def press(qtbot, editor):
    qtbot.mouseClick(editor.accept_button, Qt.MouseButton.LeftButton)


def type_lines(qtbot, area, lines):
    for number, line in enumerate(lines):
        if number:
            qtbot.keyClick(area, Qt.Key.Key_Return)
        qtbot.keyClicks(area, line)


def number_of_steps(workspace):
    return sum(1 for _ in journal.steps(workspace.project.conn))


def test_all_changes_are_one_step_and_one_version(edit, workspace, qtbot):
    before, version = workspace.codebook["B1"], codebooks.version(workspace.project.conn)
    steps = number_of_steps(workspace)
    editor = edit("B1")
    french, german = editor.pages["fr"], editor.pages["de"]
    french.name.selectAll()
    qtbot.keyClicks(french.name, "Premier accueil")
    french.areas["definition"].selectAll()
    qtbot.keyClicks(french.areas["definition"], "Tout le chemin.")
    french.keywords.moveCursor(french.keywords.textCursor().MoveOperation.End)
    type_lines(qtbot, french.keywords, ["", "sas postal ", "", "intake"])
    editor.tabs.setCurrentWidget(german)
    german.areas["exclude"].selectAll()
    qtbot.keyClick(german.areas["exclude"], Qt.Key.Key_Delete)
    press(qtbot, editor)
    after = workspace.codebook["B1"]
    assert after.name["fr"] == "Premier accueil" and after.name["de"] == before.name["de"]
    assert after.definition["fr"] == "Tout le chemin."
    assert "de" not in after.exclude and after.exclude["fr"] == before.exclude["fr"]
    assert after.keywords["fr"] == (*before.keywords["fr"], "sas postal")
    assert number_of_steps(workspace) == steps + 1
    assert codebooks.version(workspace.project.conn) == version + 1
    assert workspace.undo_name == "edit code B1"
    workspace.undo()
    assert workspace.codebook["B1"] == before


def test_codes_of_the_study_go_through_unchanged_and_make_no_step(edit, workspace, qtbot):
    steps = number_of_steps(workspace)
    for code in workspace.codebook.codes[::6]:
        editor = edit(code.id)
        assert editor.edited() == code
        press(qtbot, editor)
    assert number_of_steps(workspace) == steps


def test_special_spaces_in_a_changed_text_survive(edit, workspace, qtbot):
    editor = edit("B1")
    area = editor.pages["fr"].areas["example"]
    area.setPlainText("«\u00a0Oui\u202f!\u00a0»\n")
    qtbot.keyClicks(area, "x")
    press(qtbot, editor)
    assert workspace.codebook["B1"].example["fr"] == "x«\u00a0Oui\u202f!\u00a0»"


def test_the_theme_has_a_colour_and_the_codes_below_take_it(edit, workspace, context, qtbot):
    assert not edit("B1").hue_combo.isVisible()
    editor = edit("B")
    assert editor.hue_combo.isVisible()
    assert editor.hue_combo.currentData() == workspace.codebook.hue("B")
    old = context.code_colour("B1")
    editor.hue_combo.setFocus()
    qtbot.keyClick(editor.hue_combo, Qt.Key.Key_End)
    press(qtbot, editor)
    assert workspace.codebook.hue("B1") == "grey"
    assert context.code_colour("B1") != old


def test_a_new_code_goes_below_its_parent_in_one_step(edit, workspace, context, qtbot):
    steps = number_of_steps(workspace)
    editor = edit(None, "C")
    assert editor.id_label.text() == "C5"
    assert not editor.accept_button.isEnabled()
    assert "name" in editor.sentence
    qtbot.keyClicks(editor.pages["fr"].name, "Archivage")
    type_lines(qtbot, editor.pages["fr"].keywords, ["archives", "conserver"])
    press(qtbot, editor)
    added = workspace.codebook["C5"]
    assert (added.name["fr"], added.parent) == ("Archivage", "C")
    assert added.keywords["fr"] == ("archives", "conserver")
    assert number_of_steps(workspace) == steps + 1
    assert context.current_code == "C5"
    workspace.undo()
    assert "C5" not in workspace.codebook


def test_the_parent_can_be_changed_and_the_id_follows(edit, workspace, qtbot):
    editor = edit(None, "C")
    qtbot.keyClicks(editor.pages["fr"].name, "Divers")
    editor.parent_combo.setFocus()
    qtbot.keyClick(editor.parent_combo, Qt.Key.Key_Home)
    assert editor.id_label.text() == "H"
    assert editor.hue_combo.isVisible()
    press(qtbot, editor)
    assert workspace.codebook["H"].parent is None
    assert workspace.codebook["H"].hue


def test_it_says_that_a_change_enters_a_new_version(edit):
    assert "new version of the codebook" in edit("B1").sentence


def test_without_any_name_it_cannot_be_saved(edit, qtbot):
    editor = edit("B1")
    for page in editor.pages.values():
        page.name.selectAll()
        qtbot.keyClick(page.name, Qt.Key.Key_Delete)
    assert not editor.accept_button.isEnabled()


def test_a_project_that_cannot_be_written_is_said_in_the_dialog(
    edit, workspace, monkeypatch, qtbot
):
    monkeypatch.setattr(workspace.project, "read_only", True)
    editor = edit("B1")
    qtbot.keyClicks(editor.pages["fr"].name, "x")
    press(qtbot, editor)
    assert editor.isVisible()
    assert "read-only" in editor.sentence


def test_tab_goes_through_the_fields_in_the_order_of_reading(edit, qtbot):
    editor = edit("B1")
    page = editor.pages["fr"]
    editor.activateWindow()
    page.name.setFocus()
    for field in (*page.areas.values(), page.keywords):
        QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
        assert editor.focusWidget() is field


def test_an_id_that_is_taken_is_refused(workspace):
    with pytest.raises(UserError, match="B1 already"):
        workspace.add_code(workspace.codebook["B1"])
