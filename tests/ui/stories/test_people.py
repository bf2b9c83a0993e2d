"""A person keeps tables of people with keys and mouse, and forgets a participant who withdraws."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from qualcoder_hslu.store import check
from qualcoder_hslu.ui.people.dialogs import AttributeDialog, PreviewDialog, PurgeDialog
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
    dialog = people.findChild(PurgeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.name, name)
    assert dialog.accept_button.isEnabled()
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert name not in [row.cells[1] for row in page.model.table.rows]
    assert words not in person.text
    workspace = person.window.context.workspace
    assert list(check.problems(workspace.project.conn)) == []
    assert workspace.undo_name is None


def test_shares_name_who_speaks_and_who_follows(people):
    people.tabs.setCurrentWidget(people.shares)
    table, matrix = people.shares.speakers, people.shares.follows
    assert table.rowCount() == matrix.rowCount() == matrix.columnCount() > 2
    shares = [float(table.item(row, 2).text().rstrip("%")) for row in range(table.rowCount())]
    assert sum(shares) == pytest.approx(100, abs=0.5)
