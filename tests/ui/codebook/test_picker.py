"""The picker: typing, keys, what comes first, and the offer of a new code."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.ui.codebook.picker import CodePicker
from qualcoder_hslu.workspace.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def picker(context, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    picker = CodePicker(context, window)
    picker.popup(QPoint(100, 100), "Give a code", ["G2", "B1"])
    yield picker
    picker.hide()
    window.close()


def rows(picker):
    model = picker.model
    return [model.index(row).data() for row in range(model.rowCount())]


def at_hand(picker):
    return picker.model.code_at(picker.list.currentIndex())


def test_it_opens_with_the_codes_used_lately_first_and_every_code_once(picker, workspace):
    ids = [row.split()[0] for row in rows(picker)]
    assert ids[:2] == ["G2", "B1"]
    assert sorted(ids) == sorted(code.id for code in workspace.codebook)
    assert ids[2:] == [code.id for code in workspace.codebook if code.id not in ("G2", "B1")]
    assert at_hand(picker) == "G2"
    assert picker.title.text() == "Give a code"
    assert picker.isVisible()


def test_typing_narrows_the_list_and_enter_picks_the_best(picker, qtbot):
    qtbot.keyClicks(picker.field, "media")
    assert at_hand(picker) == "B4"
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert picked.args == ["B4"]
    assert not picker.isVisible()


def test_the_arrows_move_and_stop_at_the_ends(picker, qtbot):
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    assert at_hand(picker) == "B1"
    for _ in range(3):
        qtbot.keyClick(picker.field, Qt.Key.Key_Up)
    assert at_hand(picker) == "G2"
    for _ in range(20):
        qtbot.keyClick(picker.field, Qt.Key.Key_PageDown)
    assert at_hand(picker) == "G4"


def test_a_click_picks(picker, qtbot):
    where = picker.list.visualRect(picker.model.index(1)).center()
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert picked.args == ["B1"]


def test_ctrl_enter_wants_a_new_code_below_the_theme_at_hand(picker, qtbot):
    qtbot.keyClicks(picker.field, "intake par pigeon")
    assert rows(picker) == ["New code “intake par pigeon” in G"]
    picker.field.setText("intake")
    assert at_hand(picker) == "B1"
    assert rows(picker)[-1] == "New code “intake” in B"
    with qtbot.waitSignal(picker.new_wanted) as wanted:
        qtbot.keyClick(picker.field, Qt.Key.Key_Enter, CONTROL)
    assert wanted.args == ["intake", "B"]
    assert not picker.isVisible()


def test_the_offer_of_a_new_code_follows_the_row_at_hand_and_can_be_clicked(picker, qtbot):
    qtbot.keyClicks(picker.field, "client")
    codes = [row.split()[0] for row in rows(picker)[:-1]]
    assert codes[0] == "A1" and "D4" in codes
    for _ in range(codes.index("D4")):
        qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    assert rows(picker)[-1] == "New code “client” in D"
    last = picker.model.index(picker.model.rowCount() - 1)
    where = picker.list.visualRect(last).center()
    with qtbot.waitSignal(picker.new_wanted) as wanted:
        qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert wanted.args == ["client", "D"]


def test_enter_on_words_that_no_code_has_makes_nothing(picker, qtbot):
    qtbot.keyClicks(picker.field, "qqqq")
    with qtbot.assertNotEmitted(picker.picked), qtbot.assertNotEmitted(picker.new_wanted):
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert picker.isVisible()


def test_ctrl_enter_without_words_makes_nothing(picker, qtbot):
    with qtbot.assertNotEmitted(picker.new_wanted):
        qtbot.keyClick(picker.field, Qt.Key.Key_Return, CONTROL)


def test_esc_closes_and_the_next_opening_begins_afresh(picker, qtbot):
    qtbot.keyClicks(picker.field, "media")
    qtbot.keyClick(picker.field, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    picker.popup(QPoint(100, 100), "Another code", ["C1", "GONE"])
    assert picker.field.text() == ""
    assert [row.split()[0] for row in rows(picker)[:2]] == ["C1", "A"]


def test_a_new_code_of_the_codebook_is_found_at_once(picker, workspace, qtbot):
    picker.hide()
    added = workspace.add_code("Zébrure", "C")
    picker.popup(QPoint(100, 100), "Give a code", [])
    qtbot.keyClicks(picker.field, "zebr")
    assert at_hand(picker) == added.id


def test_it_stays_on_the_screen_and_off_the_line_of_the_caret(picker):
    room = QGuiApplication.primaryScreen().availableGeometry()
    for at in (room.bottomRight(), room.topLeft(), QPoint(room.left() + 40, room.bottom() - 50)):
        picker.popup(at, "Give a code", [])
        assert room.contains(picker.geometry())
        above = picker.geometry().bottom() < at.y()
        below = picker.geometry().top() >= at.y()
        assert above or below
        picker.hide()


def test_in_an_empty_codebook_a_new_theme_can_be_made(context, tmp_path, qtbot):
    context.set_workspace(Workspace.create(tmp_path / "empty.fgc", codebook=Codebook()))
    picker = CodePicker(context)
    qtbot.addWidget(picker)
    picker.popup(QPoint(10, 10), "Give a code", [])
    qtbot.keyClicks(picker.field, "Accueil")
    assert rows(picker) == ["New theme “Accueil”"]
    with qtbot.waitSignal(picker.new_wanted) as wanted:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return, CONTROL)
    assert wanted.args == ["Accueil", ""]
