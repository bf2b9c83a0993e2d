"""Coding by hand in the whole window: every way to give a code, changes, and undo of them all."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.ui.dialogs.memo import MemoDialog
from tests.projects import rows
from tests.ui.transcript.hands import LEFT, NONE, at, move_mouse

# Ten passages of the beginning of the first transcript, none of them coded like this.
TEN = (
    "sept heures et demie",
    "un pour la messagerie",
    "sous les sachets de thé",
    "courrier du week-end",
    "vers la salle de pause",
    "un bail, huit feuilles",
    "Le lundi\xa0? La matinée",
    "Rien que pour le courrier",
    "Nous on est deux pour tout",
    "dix-sept photos",
)


def code_ten(person):
    """Ten segments, each given a code in another way."""
    person.press("Escape")
    person.select(TEN[0])
    person.drop_code_on("A1", TEN[0])
    person.select(TEN[1])
    person.drop_selection_on("A2")
    person.select(TEN[2])
    person.double_click_code("A3")
    person.click_code("B1")
    person.press("Ctrl+P")
    person.select(TEN[3])
    person.press("1")
    person.select(TEN[4])
    person.press(".")
    person.click_code("B2")
    person.select(TEN[5])
    person.codes.tree.setFocus()  # Tab goes there; how often is no part of the story
    person.press("Return")
    person.select(TEN[6])
    person.press("C")
    person.write("B4")
    person.press("Return")
    person.select(TEN[7])
    person.press("C")
    person.write("Courrier du lundi")
    person.press("Ctrl+Return")
    person.select(TEN[8])
    person.press("Ctrl+F")
    person.write("D5")
    person.press("Return")
    person.select(TEN[9])
    person.press("C", "Down", "Return")


def steps_of(workspace):
    """How many steps stand in the journal."""
    return workspace.project.conn.execute("SELECT count(*) FROM step").fetchone()[0]


def test_ten_segments_are_coded_in_each_of_the_ways(person, window):
    before = len(person.desk.codings)
    code_ten(person)
    given = [person.codings(words) for words in TEN]
    new = window.context.place.last_code
    assert given[:7] == [["A1"], ["A2"], ["A3"], ["B1"], ["B1"], ["B2"], ["B4"]]
    assert len(given[7]) == 1
    assert window.context.code_label(given[7][0]).endswith("Courrier du lundi")
    assert given[8] == ["D5"]
    assert given[9] == [new]
    assert len(person.desk.codings) == before + 10
    assert f"{before + 10} coding" in window._count.text()


def test_boundaries_code_memo_and_rating_are_changed_and_all_is_undone_and_redone(
    person, window, qtbot
):
    workspace = window.context.workspace
    at_first, first = rows(workspace.project), steps_of(workspace)
    code_ten(person)
    change_codings(person, qtbot)
    at_last = rows(workspace.project)
    made = steps_of(workspace) - first
    assert at_last != at_first
    for _ in range(made):
        person.press("Ctrl+Z")
    assert rows(workspace.project) == at_first
    for _ in range(made):
        person.press("Ctrl+Shift+Z")
    assert rows(workspace.project) == at_last
    shown = {each.id: each for each in workspace.codings(person.desk.loaded.transcript.id)}
    assert person.desk.codings == shown
    assert not window.actions_["edit.redo"].isEnabled()


def change_codings(person, qtbot):
    """Three boundaries, another code, a memo, three ratings."""
    person.click_on(TEN[0])
    person.press("W", "W", "Shift+Q", "Q", "Shift+W", "W")
    assert quote(person) == "sept heures et demie, j’allume."
    person.click_on(TEN[5])
    person.drag_end("ça me fait")
    assert quote(person) == "un bail, huit feuilles, ça me fait"
    person.click_on(TEN[2])
    person.press("Q", "Shift+W")
    assert quote(person) == "tiroir, sous les sachets de"
    person.press("R")
    person.write("C4")
    person.press("Return")
    assert person.at_hand().code == "C4"
    person.press("M")
    person.dialog(MemoDialog, qtbot.waitUntil)
    person.write("Le carnet")
    person.press("Ctrl+Return")
    assert person.at_hand().memo == "Le carnet"
    for keys, rating in (("Alt+1", "positive"), ("Alt+2", "negative"), ("Alt+3", "mixed")):
        person.press(keys)
        assert person.at_hand().rating == rating


def quote(person):
    span = person.at_hand().span
    return person.text[span.start : span.end]


@pytest.mark.parametrize("key", ["Del", "J", "Ctrl+Z"])
def test_a_boundary_is_let_go_when_a_key_takes_its_coding_from_the_hand(person, key):
    person.select(TEN[3])
    person.double_click_code("B1")
    spans = {each.span for each in person.desk.codings.values()}
    view, made = person.view.viewport(), person.at_hand()
    handle = at(person.view, made.span.end, at_end=True) + QPoint(2, 0)
    QTest.mousePress(view, LEFT, NONE, handle)
    move_mouse(view, handle + QPoint(60, 0))
    person.press(key)
    move_mouse(view, handle + QPoint(90, 0))
    QTest.mouseRelease(view, LEFT, NONE, handle + QPoint(90, 0))
    assert {each.span for each in person.desk.codings.values()} <= spans


def test_the_menu_names_the_step_that_undo_takes_back(person, window):
    undo, redo = window.actions_["edit.undo"], window.actions_["edit.redo"]
    person.select(TEN[3])
    person.double_click_code("B1")
    assert undo.text() == "Undo: apply B1"
    assert undo in person.menu("Edit").actions()
    person.press("Ctrl+Z")
    assert redo.text() == "Redo: apply B1"
    assert redo.isEnabled()


@pytest.mark.parametrize("key", ["Del", "Backspace"])
def test_the_coding_at_hand_goes_by_one_key_and_comes_back_by_undo(person, key):
    person.select(TEN[3])
    person.double_click_code("B1")
    person.press(key)
    assert person.codings(TEN[3]) == []
    person.press("Ctrl+Z")
    assert person.codings(TEN[3]) == ["B1"]


def test_a_selection_across_turns_is_one_coding_of_the_words_alone(person, window):
    start = person.find("Avec combien de monde")
    end = person.find("Deux et demie. Rien")
    span = type(start)(start.start, end.start + len("Deux et demie"))
    person.select_span(span)
    person.press("C")
    person.write("D5")
    person.press("Return")
    made = person.at_hand()
    assert made.span == span
    assert (
        person.desk.loaded.quote(made.span) == "Avec combien de monde, en bas\xa0?\nDeux et demie"
    )


def test_without_a_selection_the_window_says_what_to_do(person):
    person.press("Escape", "Ctrl+Home", ".")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    person.write("B1")
    person.press("Return")
    assert person.said() == "Select some words first, then choose a code."


def test_keys_walk_through_codings_in_the_order_of_the_text(person):
    person.press("Escape", "Ctrl+Home")
    starts = []
    for _ in range(6):
        person.press("J")
        starts.append(person.at_hand().span.start)
    assert starts == sorted(starts)
    person.press("K")
    assert person.at_hand().span.start == starts[-2]
