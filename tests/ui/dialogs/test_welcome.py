"""The welcome page: three ways to begin, and the projects opened last."""

import pytest
from PySide6.QtCore import Qt

from qualcoder_hslu.ui.dialogs.welcome import ActionRow, WelcomePage
from qualcoder_hslu.ui.settings import Settings


@pytest.fixture
def page(window, context, actions, qtbot, tmp_path):
    """A page with two projects that are there and, between them, one that is not."""
    names = ["Valbrune.fgc", "gone.fgc", "Rivemont.fgc"]
    for name in names:
        if name != "gone.fgc":
            (tmp_path / name).write_bytes(b"")
    context.settings.recent = [str(tmp_path / name) for name in names]
    page = WelcomePage(context, actions)
    window.setCentralWidget(page)
    qtbot.waitUntil(lambda: page.rows[1].missing)
    return page


def test_the_three_actions_are_those_of_the_menu_by_mouse_and_by_key(page, actions, qtbot):
    triggered = []
    for name in ("file.new", "file.open", "file.sample"):
        actions[name].triggered.connect(lambda _=False, name=name: triggered.append(name))
    new, open_, sample = page.findChildren(ActionRow)
    qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    qtbot.keyClick(open_, Qt.Key.Key_Return)
    qtbot.keyClick(sample, Qt.Key.Key_Space)
    assert triggered == ["file.new", "file.open", "file.sample"]
    assert new.accessibleName() == "New project…"
    actions.enable(False, "file.new")
    assert not new.isEnabled()


def test_a_recent_project_opens_by_enter(page, qtbot, tmp_path):
    page.rows[2].setFocus()
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(page.rows[2], Qt.Key.Key_Return)
    assert opened.args == [tmp_path / "Rivemont.fgc"]


def test_a_project_that_is_not_there_says_so_and_can_be_taken_off_the_list(page, qtbot, tmp_path):
    row = page.rows[1]
    assert row.accessibleDescription() == f"Not found in {tmp_path}"
    assert not page.rows[0].remove_button.isVisible()
    qtbot.waitUntil(row.remove_button.isVisible)
    qtbot.mouseClick(row.remove_button, Qt.MouseButton.LeftButton)
    assert [each.path.stem for each in page.rows] == ["Valbrune", "Rivemont"]
    assert [name[-8:] for name in Settings.load().recent] == ["rune.fgc", "mont.fgc"]


def test_del_takes_any_project_off_the_list_and_leaves_the_file(page, qtbot, tmp_path):
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Delete)
    assert [each.path.stem for each in page.rows] == ["gone", "Rivemont"]
    assert (tmp_path / "Valbrune.fgc").exists()
    assert page.rows[0].hasFocus()


def test_the_list_follows_the_projects_that_are_opened(page, context, workspace, qtbot):
    context.set_workspace(workspace)
    assert page.rows[0].path == workspace.project.path
    context.set_workspace(None)


def test_without_recent_projects_the_page_says_what_will_stand_there(context, actions, window):
    page = WelcomePage(context, actions)
    window.setCentralWidget(page)
    assert page.rows == []
    assert "will be listed here" in page._hint.text()
    assert not page._heading.isVisible()


def test_a_dropped_project_opens_and_other_files_are_not_taken(page, tmp_path, drop):
    opened = []
    page.open_requested.connect(opened.append)
    assert drop(page.viewport(), tmp_path / "Rivemont.FGC")
    assert not drop(page.viewport(), tmp_path / "talk.docx")
    assert opened == [tmp_path / "Rivemont.FGC"]
