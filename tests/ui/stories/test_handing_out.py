"""A project is handed out in a dialog; a blind copy is known as blind by the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.store import codings
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.ui.dialogs.export_csv import ExportDialog
from qualcoder_hslu.ui.dialogs.parts import top_items
from qualcoder_hslu.ui.team.handout import HandoutDialog
from qualcoder_hslu.ui.team.roster import RosterDialog
from qualcoder_hslu.workspace import roster, team

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(person, qtbot):
    person.press("Ctrl+Shift+H")
    dialog = person.dialog(HandoutDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_coder(dialog, name):
    field = dialog.coder.lineEdit()
    field.selectAll()
    QTest.keyClicks(field, name)


def checked(dialog):
    on = Qt.CheckState.Checked
    return [i.text(0) for i in top_items(dialog.transcripts) if i.checkState(0) == on]


def test_a_handout_is_made_by_keys_told_in_a_sentence_and_stands_in_the_roster(
    dialog, person, project, qtbot
):
    type_coder(dialog, "Zora")
    titles = checked(dialog)
    assert len(titles) == len(person.window.context.workspace.transcripts())
    dialog.transcripts.setFocus()
    QTest.keyClick(dialog.transcripts, Qt.Key.Key_Space)  # without the first
    assert checked(dialog) == titles[1:]
    assert dialog.target.text().endswith("Zora.fgc")
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: "Zora" in person.said())
    made = project.with_name(f"{project.stem} Zora.fgc")
    assert made.name in person.said()
    with Project.open(made, read_only=True) as copy:
        assert copy.setting("blind") == "on"
        assert copy.conn.execute("SELECT count(*) FROM coding").fetchone() == (0,)
    workspace = person.window.context.workspace
    found = roster.read(workspace)
    layer = next(each for each in found.passes if each.name == "Zora")
    assert len(found.assigned(layer.id)) == len(titles) - 1
    person.press("Ctrl+Z")
    assert codings.find_coder(workspace.project.conn, "Zora") is None


def test_the_roster_says_which_transcripts_are_chosen(person, window, qtbot):
    workspace = window.context.workspace
    layer = roster.enter_coder(workspace, "Zora")
    second = workspace.transcripts()[1]
    roster.mark(workspace, [(layer.id, second.id)], "assigned")
    person.press("Ctrl+Shift+H")
    dialog = person.dialog(HandoutDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.isActiveWindow)
    type_coder(dialog, "Zora")
    assert checked(dialog) == [second.title]
    QTest.mouseClick(dialog.all_button, LEFT)
    assert len(checked(dialog)) == len(workspace.transcripts())
    QTest.mouseClick(dialog.none_button, LEFT)
    assert "at least one" in dialog.sentence
    assert not dialog.accept_button.isEnabled()
    QTest.mouseClick(dialog.roster_button, LEFT)
    assert checked(dialog) == [second.title]


def test_what_cannot_be_handed_out_changes_nothing_and_says_why(dialog, project, person):
    conn = person.window.context.workspace.project.conn
    before = codings.coders(conn)
    type_coder(dialog, "Zora")
    dialog.target.setText(str(project))
    assert "exists already" in dialog.sentence
    assert not dialog.accept_button.isEnabled()
    dialog.target.setText(str(project.parent / "away" / "x.fgc"))
    assert "folder that exists" in dialog.sentence
    dialog.coder.lineEdit().clear()
    assert "whom" in dialog.sentence
    assert codings.coders(conn) == before


@pytest.fixture
def blind(window, person, project, qtbot):
    """The window on a blind copy that somebody else has coded in, too."""
    workspace = window.context.workspace
    path = project.with_name("blind.fgc")
    team.hand_out(workspace, "Zora", path, blind=True)
    window.open_project(path, "Yves")
    person.select("Donc j’ai un petit carnet")
    window.context.workspace.apply(
        window.desk.loaded.transcript.id, window.view.selection(), "A1", memo="d'Yves"
    )
    window.open_project(path, "Zora")
    qtbot.wait(1)
    return window


def test_a_blind_copy_has_no_door_to_others_nor_to_suggestions(blind, person, qtbot):
    window = blind
    assert "blind" in window._coder.text()
    for action in window.actions_:
        if action.objectName().startswith(("agreement.", "suggest.", "consensus.", "team.")):
            assert not action.isEnabled(), action.objectName()
    person.press("Ctrl+Shift+A", "Ctrl+G", "Ctrl+Shift+H", "Ctrl+Alt+4")
    assert window.findChild(AgreementWindow) is None
    assert QApplication.activeModalWidget() is None
    assert not window.docks["suggestions"].isVisible()
    assert not window.runner.running
    assert window.desk.codings == {}
    assert window.desk.suggestions == {}
    person.press("Ctrl+E")
    export = person.dialog(ExportDialog, qtbot.waitUntil)
    assert [item.text(0) for item in top_items(export.layers)] == ["Zora"]
    export.close()
    person.press("Ctrl+Shift+R")
    shown = person.dialog(RosterDialog, qtbot.waitUntil)
    assert shown.model.roster.names == ("Zora",)
    assert not shown.add_button.isEnabled()
    shown.close()


def test_the_doors_open_again_with_the_whole_project(blind, person, project):
    blind.open_project(project, "Anna")
    for name in ("agreement.show", "suggest.run", "suggest.show", "team.handout"):
        assert blind.actions_[name].isEnabled(), name
    assert blind.docks["suggestions"].toggleViewAction().isEnabled()
    assert blind.docks["suggestions"].isVisibleTo(blind)
