"""A copy comes back: it is looked at in lists, conflicts are decided, and undo takes it back."""

from dataclasses import replace
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from qualcoder_hslu.store import check, codings
from qualcoder_hslu.ui.dialogs.parts import child_items, top_items
from qualcoder_hslu.ui.team.merge import MergeDialog
from qualcoder_hslu.ui.team.one_person import OnePersonDialog
from qualcoder_hslu.workspace import team
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import rows
from tests.ui.stories.person import gone

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(window):
    return window.context.workspace


@pytest.fixture
def copy(workspace, project):
    """Zora's copy, in which she has coded, changed a definition and added a code."""
    path = project.with_name("Zora.fgc")
    team.hand_out(workspace, "Zora", path)
    with Workspace.open(path) as zora:
        transcript = zora.transcripts()[0]
        for turn in zora.load(transcript.id).turns[1:4]:
            zora.apply(transcript.id, turn.span, "B1")
        new = zora.add_code("Attente", "B")
        zora.apply(transcript.id, zora.load(transcript.id).turns[4].span, new.id)
        zora.mark_roster(transcript.id, "fully coded")
        zora.update_code(replace(zora.codebook["A1"], definition={"fr": "chez Zora"}))
    workspace.update_code(replace(workspace.codebook["A1"], definition={"fr": "chez nous"}))
    return path


@pytest.fixture
def dialog(window, person, copy, qtbot):
    return opened(window, person, copy, qtbot)


def choose(window, person, path, qtbot):
    """Ask for a copy by key, and type its name."""
    person.press("Ctrl+Shift+B")
    shown = lambda: [d for d in window.findChildren(QFileDialog) if d.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: shown() != [])
    (ask,) = shown()
    field = ask.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


def opened(window, person, path, qtbot):
    choose(window, person, path, qtbot)
    dialog = person.dialog(MergeDialog, qtbot.waitUntil)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_lists_show_what_comes_by_transcript_and_code(dialog, workspace, qtbot):
    title = workspace.transcripts()[0].title
    tree = dialog.trees["new"]
    dialog.tabs.setCurrentWidget(tree)
    tops = {item.text(0): item for item in top_items(tree)}
    assert {title, "Codebook"} <= set(tops)
    tree.setCurrentItem(tops[title])
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Right)
    below = {item.text(0): item for item in child_items(tops[title])}
    code = next(name for name in below if name.startswith("Coding B1"))
    assert below[code].text(1) == "3"
    tree.setCurrentItem(below[code])
    QTest.keyClick(tree, Qt.Key.Key_Right)
    loaded = workspace.load(title)
    words = " ".join(loaded.quote(loaded.turns[1].span).split())
    assert child_items(below[code])[0].text(0) == words
    assert any("Attente" in name for name in below)
    assert [dialog.tabs.tabText(n).split()[-1] for n in range(4)] == ["(1)", "(6)", "(1)", "(0)"]


def test_a_conflict_is_decided_by_key_merged_told_and_undone(
    dialog, workspace, window, person, qtbot
):
    before = rows(workspace.project)
    conflicts = dialog.conflicts
    assert dialog.tabs.currentIndex() == 0
    (item,) = top_items(conflicts)
    assert "A1" in item.text(0)
    assert "both sides" in item.text(2)
    assert [dialog.sides.item(0, column).text() for column in range(3)] == [
        "Definition",
        "chez nous",
        "chez Zora",
    ]
    conflicts.setFocus()
    QTest.keyClick(conflicts, Qt.Key.Key_Space)
    assert "Of 1 conflicts theirs is taken in 1" in dialog.sentence
    QTest.mouseClick(dialog.ours_button, LEFT)
    assert conflicts.theirs() == []
    QTest.mouseClick(dialog.theirs_button, LEFT)
    assert conflicts.theirs() == ["code_text/A1/fr"]
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: "is merged" in person.said())
    assert "6 new" in person.said()
    assert workspace.codebook["A1"].definition["fr"] == "chez Zora"
    zora = codings.find_coder(workspace.project.conn, "Zora")
    layer = codings.pass_of(workspace.project.conn, zora)
    assert sum(codings.counts_by_code(workspace.project.conn, [layer.id]).values()) == 4
    qtbot.waitUntil(lambda: window.actions_["edit.undo"].text().endswith("merge Zora.fgc"))
    person.press("Ctrl+Z")
    assert rows(workspace.project) == before


def test_merged_twice_there_is_nothing_to_merge(dialog, copy, person, window, qtbot):
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: "is merged" in person.said())
    again = opened(window, person, copy, qtbot)
    assert "Nothing new" in again.sentence
    assert not again.accept_button.isEnabled()


def test_what_is_no_copy_is_told_and_nothing_is_merged(window, person, project, qtbot):
    choose(window, person, project, qtbot)
    dialog = person.dialog(MergeDialog, qtbot.waitUntil)
    qtbot.waitUntil(lambda: "itself" in dialog.sentence)
    assert not dialog.accept_button.isEnabled()


def test_two_coders_of_one_name_are_told_and_can_be_made_one(
    window, workspace, project, person, qtbot
):
    path = project.with_name("other.fgc")
    team.hand_out(workspace, "Zora", path, blind=True)
    with Workspace.open(path, "Anna") as other:  # another Anna, on another machine
        transcript = other.transcripts()[0].id
        made = other.apply(transcript, other.load(transcript).turns[1].span, "B1")
    dialog = opened(window, person, path, qtbot)
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: "called Anna" in person.said())
    assert len([c for c in codings.coders(workspace.project.conn) if c.name == "Anna"]) == 2
    (offer,) = window.messages.message.offers
    offer[1]()
    ask = person.dialog(OnePersonDialog, qtbot.waitUntil)
    assert ask.keep.currentData() == workspace.coder.id
    assert ask.other.currentText().startswith("Anna (")
    QTest.mouseClick(ask.accept_button, LEFT)
    qtbot.waitUntil(lambda: gone(ask))
    layer = workspace.coding(made.id).layer
    conn = workspace.project.conn
    owner = {each.id: each.coder for each in codings.layers(conn)}
    assert owner[layer] == workspace.coder.id
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.wait(20)  # the dialog that closed goes for good
    person.press("Ctrl+Z")
    assert {each.id: each.coder for each in codings.layers(conn)}[layer] != workspace.coder.id


def test_stopped_while_it_writes_nothing_is_merged(dialog, workspace, copy, qtbot, monkeypatch):
    before = rows(workspace.project)
    take = team.take

    def slow(beside, path, plan, theirs, progress):
        def waiting(done, total):
            for _ in range(100):  # until somebody has stopped it
                sleep(0.02)
                progress(done, total)

        take(beside, path, plan, theirs, waiting)

    monkeypatch.setattr(team, "take", slow)
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(dialog.job_row.stop_button.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # it stays until it is known how it ended
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "nothing was merged" in dialog.sentence)
    assert rows(workspace.project) == before
    monkeypatch.undo()
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: gone(dialog))
    assert rows(workspace.project) != before


def test_a_project_closed_while_a_copy_is_merged_takes_no_harm(dialog, window, project, qtbot):
    QTest.mouseClick(dialog.accept_button, LEFT)
    window.close_project()
    qtbot.waitUntil(lambda: gone(dialog))
    with Workspace.open(project, "Anna") as again:
        assert list(check.problems(again.project.conn)) == []
