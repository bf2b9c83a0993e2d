"""A person keeps tables of people with keys and mouse, and forgets a participant who withdraws."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from qualcoder_hslu.store import check, purge
from qualcoder_hslu.ui.people.dialogs import (
    AttributeDialog,
    NameDialog,
    PreviewDialog,
    PurgeDialog,
)
from qualcoder_hslu.ui.people.window import PeopleWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def people(person, qtbot):
    person.press("Ctrl+Shift+P")
    window = person.dialog(PeopleWindow, qtbot.waitUntil)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def click_cell(page, row, column):
    view = page.view
    index = page.model.index(row, column)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def cells(page, row):
    return page.model.table.rows[row].cells


def row_of(page, name):
    return next(n for n, row in enumerate(page.model.table.rows) if row.cells[1] == name)


def new_attribute(people, page, qtbot, name, kind):
    button = next(
        b.widget() for b in map(page.buttons.itemAt, range(page.buttons.count()))
        if b.widget() is not None and b.widget().text() == "New attribute…"
    )  # fmt: skip
    QTest.mouseClick(button, LEFT)
    dialog = people.findChild(AttributeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.name, name)
    dialog.kind.setFocus()
    while dialog.kind.currentData() != kind:
        QTest.keyClick(dialog.kind, Qt.Key.Key_Down)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    people.activateWindow()  # a desktop gives a window back the keys that its dialog had
    qtbot.waitUntil(people.isActiveWindow)


def test_a_cell_is_typed_a_block_pasted_and_both_undone(people, qtbot):
    page = people.pages["participant"]
    new_attribute(people, page, qtbot, "arrived", "date")
    last = page.model.columnCount() - 1
    click_cell(page, 0, last)
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    QTest.keyClicks(page.view.focusWidget() or page.view, "2026-03-14")
    QTest.keyClick(people.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cells(page, 0)[last] == "2026-03-14")
    click_cell(page, 1, last)
    QGuiApplication.clipboard().setText("2026-03-15\n2026-03-16\n")
    QTest.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: cells(page, 2)[last] == "2026-03-16")
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "2026-03-15\n"
    QGuiApplication.clipboard().setText("tomorrow\n")
    QTest.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "is no date" in people.sentence
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: cells(page, 2)[last] == "")
    assert cells(page, 0)[last] == "2026-03-14"


def test_a_table_is_previewed_before_it_is_written(people, qtbot, tmp_path):
    page = people.pages["participant"]
    name = cells(page, 0)[1]
    table = tmp_path / "more.csv"
    table.write_text(f"name,organisation,shoe_size\n{name},,41\nNobody,,40\n", encoding="utf-8")
    people.preview(table)
    dialog = people.findChild(PreviewDialog)
    shown = [
        [dialog.rows.topLevelItem(n).text(c) for c in range(4)]
        for n in range(dialog.rows.topLevelItemCount())
    ]
    assert [name, "shoe_size", "–", "41"] in shown
    assert "shoe_size" not in [column.title for column in page.model.table.columns]
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: cells(page, 0)[-1] == "41")


def test_who_withdraws_is_masked_brought_back_and_then_forgotten(people, person, qtbot):
    page = people.pages["participant"]
    loaded = person.desk.loaded
    turn = next(  # QTest types no accents
        t for t in loaded.turns if not t.moderator and len(t.span) > 60 and t.speaker.isascii()
    )
    words = turn.span.of(loaded.text)[:40]
    name, count = turn.speaker, len(loaded.turns)
    click_cell(page, row_of(page, name), 1)
    assert not people.purge_button.isEnabled()
    QTest.mouseClick(people.withdraw_button, LEFT)
    qtbot.waitUntil(lambda: words not in person.text)
    assert len(person.desk.loaded.turns) < count
    assert "withdrawn" in person.view.toPlainText()
    assert words not in person.view.toPlainText()
    assert name not in {t.speaker for t in person.desk.loaded.turns}
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: words in person.text)
    click_cell(page, row_of(page, name), 1)
    QTest.mouseClick(people.withdraw_button, LEFT)
    qtbot.waitUntil(people.purge_button.isEnabled)
    QTest.mouseClick(people.purge_button, LEFT)
    qtbot.waitUntil(lambda: people.findChild(PurgeDialog) is not None)
    dialog = people.findChild(PurgeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.name, name)
    assert dialog.accept_button.isEnabled()
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: name not in [row.cells[1] for row in page.model.table.rows])
    assert words not in person.text
    assert people.sentence == "The words are deleted for good."
    workspace = person.window.context.workspace
    assert list(check.problems(workspace.project.conn)) == []
    assert workspace.undo_name is None


def test_a_purge_can_be_stopped_and_has_not_happened(people, person, qtbot, monkeypatch):
    page = people.pages["participant"]
    name = next(t.speaker for t in person.desk.loaded.turns
                if not t.moderator and t.speaker.isascii())  # fmt: skip
    click_cell(page, row_of(page, name), 1)
    QTest.mouseClick(people.withdraw_button, LEFT)
    qtbot.waitUntil(people.purge_button.isEnabled)
    QTest.mouseClick(people.purge_button, LEFT)
    qtbot.waitUntil(lambda: people.findChild(PurgeDialog) is not None)
    dialog = people.findChild(PurgeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    waiting, stopped = Event(), Event()
    real = purge._mask_texts

    def slow(*about):
        waiting.set()
        stopped.wait(5)
        real(*about)

    monkeypatch.setattr(purge, "_mask_texts", slow)
    QTest.keyClicks(dialog.name, name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(waiting.is_set)
    qtbot.waitUntil(lambda: dialog.job_row._what.text() == "Masking texts…")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stopped.set()
    qtbot.waitUntil(lambda: dialog.sentence == "Stopped: nothing was deleted.")
    assert dialog.isVisible()
    workspace = person.window.context.workspace
    assert not purge.is_pending(workspace.project)
    assert workspace.undo_name == "withdraw participant"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    workspace.undo()
    assert name in {turn.speaker for turn in person.desk.loaded.turns}


def test_a_group_is_added_and_undone(people, person, qtbot):
    page = people.pages["group"]
    people.tabs.setCurrentWidget(page)
    QTest.mouseClick(people.add_group_button, LEFT)
    dialog = people.findChild(NameDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.name, "FG1")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert "There is a group “FG1” already" in dialog.sentence
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "FG9")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    rows = page.model.table.rows
    assert "FG9" in [row.cells[0] for row in rows]
    assert rows[page.view.currentIndex().row()].cells[0] == "FG9"
    people.activateWindow()
    qtbot.waitUntil(people.isActiveWindow)
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "FG9" not in [row.cells[0] for row in page.model.table.rows])


def test_shares_name_who_speaks_and_who_follows(people):
    people.tabs.setCurrentWidget(people.shares)
    table, matrix = people.shares.speakers, people.shares.follows
    assert table.rowCount() == matrix.rowCount() == matrix.columnCount() > 2
    shares = [float(table.item(row, 2).text().rstrip("%")) for row in range(table.rowCount())]
    assert sum(shares) == pytest.approx(100, abs=0.5)
