"""A person says who codes what, with keys and mouse, and what they have coded in full."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qualcoder_hslu.store import codings
from qualcoder_hslu.ui.people.dialogs import NameDialog
from qualcoder_hslu.ui.team.one_person import OnePersonDialog
from qualcoder_hslu.ui.team.roster import RosterDialog
from qualcoder_hslu.workspace import roster
from tests.ui.stories.person import gone

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(person, qtbot):
    person.press("Ctrl+Shift+R")
    dialog = person.dialog(RosterDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def back_to(dialog, ask, qtbot):
    """A desktop gives a window back the keys that its dialog had."""
    qtbot.waitUntil(lambda: gone(ask))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def place(dialog, row, column):
    return dialog.view.visualRect(dialog.model.index(row, column)).center()


def shown(dialog, row, column):
    return dialog.model.data(dialog.model.index(row, column))


def test_states_are_set_by_key_and_mouse_and_undone(dialog, qtbot):
    view = dialog.view.viewport()
    QTest.mouseClick(view, LEFT, pos=place(dialog, 0, 0))
    QTest.mouseClick(view, LEFT, SHIFT, place(dialog, 2, 0))
    QTest.keyClick(dialog.view, Qt.Key.Key_F)
    assert [shown(dialog, row, 0).split(" ·")[0] for row in range(3)] == ["✓ fully coded"] * 3
    QTest.mouseClick(dialog.buttons_by_key["N"], LEFT)  # the same cells are still chosen
    assert {shown(dialog, row, 0).split(" ·")[0] for row in range(3)} == {"× not coded"}
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
    assert {shown(dialog, row, 0).split(" ·")[0] for row in range(3)} == {"✓ fully coded"}
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
    assert "fully" not in shown(dialog, 0, 0)
    QTest.keyClick(dialog.view, Qt.Key.Key_Y, CONTROL)
    assert "fully" in shown(dialog, 0, 0)


def test_a_double_click_and_the_space_bar_go_from_state_to_state(dialog):
    view = dialog.view.viewport()
    seen = []
    at = place(dialog, 1, 1)
    for _ in range(3):
        QTest.mouseClick(view, LEFT, pos=at)
        QTest.mouseDClick(view, LEFT, pos=at)
        seen.append(dialog.model.entry(dialog.view.currentIndex()).state)
    for _ in range(2):
        QTest.keyClick(dialog.view, Qt.Key.Key_Space)
        seen.append(dialog.model.entry(dialog.view.currentIndex()).state)
    assert len(set(seen[:3])) == 3
    assert seen[3:] == seen[:2]
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert dialog.model.entry(dialog.view.currentIndex()).state is None


def test_somebody_new_gets_a_column_and_transcripts(dialog, qtbot):
    columns = dialog.model.columnCount()
    QTest.mouseClick(dialog.add_button, LEFT)
    ask = dialog.findChild(NameDialog)
    qtbot.waitUntil(ask.isActiveWindow)
    QTest.keyClicks(ask.name, "Anna")
    QTest.keyClick(ask.name, Qt.Key.Key_Return)
    assert "already" in ask.sentence
    ask.name.clear()
    QTest.keyClicks(ask.name, "Zora")
    QTest.keyClick(ask.name, Qt.Key.Key_Return)
    back_to(dialog, ask, qtbot)
    assert dialog.model.columnCount() == columns + 1
    assert dialog.model.roster.names[dialog.view.currentIndex().column()] == "Zora"
    QTest.keyClick(dialog.view, Qt.Key.Key_A)
    assert shown(dialog, 0, dialog.view.currentIndex().column()) == "○ assigned"


def test_the_open_transcript_is_marked_by_key_and_that_is_shown_everywhere(person, window):
    item = window.sidebar.transcripts.currentItem()
    assert item.icon(0).isNull()
    person.press("Ctrl+D")
    assert not item.icon(0).isNull()
    assert "fully coded" in item.toolTip(0)
    assert "fully coded" in window._about.text()
    assert window.actions_["roster.mark"].isChecked()
    workspace = window.context.workspace
    here = window.desk.loaded.transcript.id
    assert roster.own_state(workspace, here) == "fully coded"
    person.press("Ctrl+Z")
    assert item.icon(0).isNull()
    assert not window.actions_["roster.mark"].isChecked()
    assert roster.own_state(workspace, here) != "fully coded"
    person.press("Ctrl+D", "Ctrl+D")
    assert roster.own_state(workspace, here) == "assigned"


def test_two_names_are_declared_one_person_and_parted_again(dialog, person, qtbot):
    workspace = person.window.context.workspace
    conn = workspace.project.conn
    passes = dialog.model.columnCount()
    others = [c for c in codings.coders(conn) if c.id != workspace.coder.id]
    QTest.mouseClick(dialog.person_button, LEFT)
    ask = dialog.findChild(OnePersonDialog)
    qtbot.waitUntil(ask.isActiveWindow)
    assert ask.keep.currentData() == workspace.coder.id
    ask.other.setFocus()
    QTest.keyClick(ask.other, Qt.Key.Key_Home)
    if ask.other.currentData() == ask.keep.currentData():
        assert not ask.accept_button.isEnabled()
        QTest.keyClick(ask.other, Qt.Key.Key_Down)
    gone = ask.other.currentData()
    QTest.mouseClick(ask.accept_button, LEFT)
    back_to(dialog, ask, qtbot)
    assert {c.id for c in codings.coders(conn)} == (
        {workspace.coder.id} | {c.id for c in others} - {gone}
    )
    assert dialog.model.columnCount() == passes
    assert any(name.startswith("Anna, pass 2") for name in dialog.model.roster.names)
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
    assert {c.id for c in codings.coders(conn)} == {workspace.coder.id} | {c.id for c in others}
