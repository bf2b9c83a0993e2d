"""A supervisor reviews agreement: the numbers are the computed ones, and passages lie behind each."""

import csv

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qualcoder_hslu.agreement.differences import differences
from qualcoder_hslu.agreement.reading import number
from qualcoder_hslu.ui.agreement.passages import KINDS
from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.workspace.agreeing import Question, agreement


@pytest.fixture
def review(person, qtbot):
    person.press("Ctrl+Shift+A")
    window = person.window.findChild(AgreementWindow)
    qtbot.waitUntil(lambda: window.themes is not None and window.passages.model.rowCount() > 0)
    return window


def cells(item):
    return [item.text(column) for column in range(item.columnCount())]


def test_the_table_shows_what_was_computed_themes_first_and_codes_on_opening(review, person, qtbot):
    workspace = person.window.context.workspace
    table = review.scores
    layers = tuple(layer.id for layer in review.themes.layers)
    for level, opened in (("theme", False), ("code", True)):
        reply = agreement(workspace, Question(layers=layers, level=level))
        if opened:
            table.topLevelItem(1).setExpanded(True)
            qtbot.waitUntil(lambda: review.codes is not None)
        rows = table.topLevelItem(1) if opened else table
        count = rows.childCount() if opened else table.topLevelItemCount() - 1
        shown = [rows.child(i) if opened else table.topLevelItem(i + 1) for i in range(count)]
        by_code = {reply.material.codes[score.code]: score for score in reply.agreement.codes}
        compared = [i for i in shown if i.data(0, Qt.ItemDataRole.UserRole) in by_code]
        assert len(compared) >= 5
        for item in compared:
            score = by_code[item.data(0, Qt.ItemDataRole.UserRole)]
            assert cells(item)[3] == number(score.values["alpha"])
            assert cells(item)[6] == number(score.values["gwet_ac1"])
    assert cells(table.topLevelItem(0))[3] == "0.67"


def test_every_number_opens_its_passages_and_keys_lead_through_them(review, person, qtbot):
    table, lists = review.scores, review.passages
    table.setCurrentItem(table.topLevelItem(2))
    code = review.themes.material.codes.index(table.code())
    expected = differences(review.themes.material, 0, 1, codes=[code])
    counts = lambda: [int(lists.tabs.tabText(i).split()[-1]) for i in range(len(KINDS))]  # noqa: E731
    qtbot.waitUntil(lambda: sum(counts()) == len(expected))
    assert counts() == [sum(d.kind == kind for d in expected) for kind in KINDS]
    seen = set()
    lists.list.setFocus()
    for _ in expected:
        seen.add(expected.index(lists.current()))
        QTest.keyClick(lists.list, Qt.Key.Key_N)
    assert seen == set(range(len(expected)))
    lists.tabs.setCurrentIndex(KINDS.index("only_a"))
    assert "background-color" in lists.texts[0].toHtml()
    assert "text-decoration: underline" not in lists.texts[1].toHtml()
    wanted = lists.current()
    QTest.keyClick(lists.list, Qt.Key.Key_Return)
    assert person.window.desk.loaded.transcript.title == (
        review.themes.material.transcripts[wanted.transcript].name
    )


def test_confusions_show_both_definitions(review):
    review.tabs.setCurrentIndex(1)
    first = review.confusions.table.topLevelItem(0)
    assert first.text(0) != first.text(1)
    assert int(first.text(2).replace("\u202f", "")) > 0
    for column, text in enumerate(review.confusions._definitions):
        assert text.toPlainText().startswith(first.text(column))


def test_another_unit_gives_other_numbers_and_one_coder_none(review, qtbot):
    before = cells(review.scores.topLevelItem(0))
    review.unit.setCurrentIndex(review.unit.findData("character"))
    qtbot.waitUntil(
        lambda: review.themes is not None and review.themes.question.unit == "character"
    )
    assert cells(review.scores.topLevelItem(0))[8] != before[8]
    review.layers.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert review.scores.topLevelItemCount() == 0
    assert review.passages.model.rowCount() == 0


def test_an_older_question_s_codes_never_stand_under_newer_themes(review, qtbot):
    review.scores.topLevelItem(1).setExpanded(True)  # its codes are asked for …
    review.unit.setCurrentIndex(review.unit.findData("character"))  # … and another unit
    qtbot.waitUntil(
        lambda: review.themes is not None and review.themes.question.unit == "character"
    )
    qtbot.wait(50)
    for _ in range(40):
        qtbot.wait(20)
        assert review.codes is None or review.codes.question.unit == "character"
    assert review.scores.topLevelItem(1).childCount() == 0


def test_codes_that_assess_stand_below_the_themes(review):
    rows = [review.scores.topLevelItem(i) for i in range(review.scores.topLevelItemCount())]
    codes = [row.data(0, Qt.ItemDataRole.UserRole) for row in rows]
    assert codes[-len(review.themes.assessment_material.codes) :] == list(
        review.themes.assessment_material.codes
    )
    review.scores.setCurrentItem(rows[-1])
    assert review.scores.score().n == review.themes.agreement.n


def test_the_numbers_follow_what_is_coded_meanwhile(review, person, qtbot):
    before = cells(review.scores.topLevelItem(0))
    desk = person.window.desk
    person.window.context.workspace.remove(list(desk.codings)[:40])
    qtbot.waitUntil(
        lambda: review.themes is not None and cells(review.scores.topLevelItem(0)) != before,
        timeout=8000,
    )


def test_the_table_for_the_paper_is_written_with_its_methods(review, tmp_path):
    review.write(tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][3] == "0.67"
    assert any("Krippendorff" in "".join(row) for row in rows)
    review.write(tmp_path / "t.docx")
    document = docx.Document(str(tmp_path / "t.docx"))
    assert document.tables[0].rows[1].cells[3].text == "0.67"
    assert "seed 1" in document.paragraphs[-1].text


def test_the_window_goes_with_its_project(review, person, qtbot):
    person.window.close_project()
    qtbot.waitUntil(lambda: person.window.findChild(AgreementWindow) is None)
