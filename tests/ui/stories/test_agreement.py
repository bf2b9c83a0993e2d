"""A supervisor reviews agreement: the numbers are the computed ones, and passages lie behind each."""

import csv

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qualcoder_hslu.agreement.confusion import confused, confusion
from qualcoder_hslu.agreement.differences import differences
from qualcoder_hslu.agreement.figures import figures
from qualcoder_hslu.ui.agreement.passages import KINDS
from qualcoder_hslu.ui.agreement.speaking import numbers
from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.workspace.agreeing import Question, agreement


@pytest.fixture
def review(person, qtbot):
    person.press("Ctrl+Shift+A")
    window = person.window.findChild(AgreementWindow)
    qtbot.waitUntil(lambda: whole(window.themes) and window.passages.model.rowCount() > 0)
    return window


def whole(reply):
    """Whether an answer is there with its intervals."""
    return reply is not None and reply.agreement.replicates > 0


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
            assert cells(item)[3] == numbers().coefficient(score.values["alpha"])
            assert cells(item)[6] == numbers().coefficient(score.values["gwet_ac1"])
    assert cells(table.topLevelItem(0))[3] == ".674"


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


def test_the_confusion_matrix_opens_its_passages_and_both_definitions(review, person, qtbot):
    review.tabs.setCurrentWidget(review.confusions)
    material, confusions = review.themes.material, review.confusions
    table, view = confusion(material, 0, 1), confusions.matrix
    assert view.cells.headerData(0, Qt.Orientation.Horizontal) == "A"
    off = {(i, k): table[i, k] for i in range(6) for k in range(6) if i != k}
    most = max(off, key=off.get)
    assert (view.currentIndex().row(), view.currentIndex().column()) == most
    for code, text in zip(confusions.pair(), confusions.definitions, strict=True):
        assert text.toPlainText().startswith(code)
    view.choose(0, 6)  # Anna gave A and Bruno nothing else
    said = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Anna: A Communication")
    assert said.endswith(f"Bruno: none. {numbers().count(table[0, 6])} characters.")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.tabs.currentWidget() is review.passages)
    expected = confused(material, 0, 1, 0, None)
    assert review.passages.model.rows == expected
    qtbot.mouseClick(review.passages._all, Qt.MouseButton.LeftButton)
    everything = len(differences(material, 0, 1))
    qtbot.waitUntil(lambda: sum(map(len, review.passages._found.values())) == everything)
    review.tabs.setCurrentWidget(confusions)
    qtbot.mouseClick(confusions.doors[0], Qt.MouseButton.LeftButton)
    assert person.window.context.current_code == confusions.pair()[0]


def test_another_unit_gives_other_numbers_and_one_coder_none(review, qtbot):
    before = cells(review.scores.topLevelItem(0))
    review.bar.unit.setCurrentIndex(review.bar.unit.findData("character"))
    qtbot.waitUntil(
        lambda: review.themes is not None and review.themes.question.unit == "character"
    )
    assert cells(review.scores.topLevelItem(0))[8] != before[8]
    review.bar.layers.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert review.scores.topLevelItemCount() == 0
    assert review.passages.model.rowCount() == 0


def test_an_older_question_s_codes_never_stand_under_newer_themes(review, qtbot):
    review.scores.topLevelItem(1).setExpanded(True)  # its codes are asked for …
    review.bar.unit.setCurrentIndex(review.bar.unit.findData("character"))  # … and another unit
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


def test_the_table_for_the_paper_has_themes_and_codes_although_none_was_opened(
    review, tmp_path, qtbot
):
    assert review.codes is None
    review.doors.write_table(tmp_path / "t.csv")
    qtbot.waitUntil((tmp_path / "t.csv").exists)
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    workspace = review._context.workspace
    layers = tuple(layer.id for layer in review.themes.layers)
    by_code = agreement(workspace, Question(layers=layers))
    written = {row[0].split()[0]: row[1:] for row in rows if len(row) == 9}
    for score in by_code.agreement.codes:
        code = by_code.material.codes[score.code]
        if not code.startswith("G"):
            assert written[code] == figures(score)
    assert [row[0] for row in rows[1:3]] == ["All themes together", "All codes together"]
    assert rows[1][3] == ".674"
    assert [row[0].split()[0] for row in rows[3:7]] == ["A", "A1", "A2", "A3"]
    told = " ".join(row[0] for row in rows if len(row) == 1)
    for fact in (
        "2 coders (Anna, Bruno)", "2 transcripts", "FG1_Valbrune", "the speaker's turn (n = 296)",
        "Turns of moderators", "Krippendorff 2019", "95 % intervals", "2\u202f000 replicates, seed 1",
        "QualCoder-HSLU",
    ):  # fmt: skip
        assert fact in told
    review.doors.write_table(tmp_path / "t.docx")
    qtbot.waitUntil((tmp_path / "t.docx").exists)
    document = docx.Document(str(tmp_path / "t.docx"))
    assert document.tables[0].rows[1].cells[3].text == ".674"
    assert "seed 1" in document.paragraphs[-1].text


def test_the_window_goes_with_its_project(review, person, qtbot):
    person.window.close_project()
    qtbot.waitUntil(lambda: person.window.findChild(AgreementWindow) is None)
