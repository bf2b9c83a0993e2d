"""The window of quality: counts, curves, muted codes, what was measured, code first, switched off."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from qualcoder_hslu.store import suggestions
from qualcoder_hslu.suggest.messages import Evaluation, Measured
from qualcoder_hslu.ui.codebook.editor import CodeEditor
from qualcoder_hslu.ui.suggestions.quality_table import (
    CHANCE,
    CODE,
    EXAMPLES,
    P10,
    PRECISION,
    RECALL,
    STATE,
    STRONG,
)
from qualcoder_hslu.ui.suggestions.quality_window import QualityWindow
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from tests.ui.suggestions.conftest import put

AT_WORK = SuggestionRunner._at_work  # the window of these tests has another
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def opened(reviewer, window, qtbot):
    """Opens the window of quality by key and waits for its figures."""

    def opened() -> QualityWindow:
        reviewer.come_back()
        reviewer.press("Ctrl+Shift+K")
        shown = window.findChild(QualityWindow)
        qtbot.waitUntil(lambda: shown.quality is not None)
        return shown

    return opened


def cell(shown: QualityWindow, code: str, column: int) -> str:
    source = shown.table.source
    return source.data(source.index(source.row_of(code), column))


def choose(shown: QualityWindow, code: str) -> None:
    """Click on the row of a code."""
    table = shown.table
    index = table.sorted.mapFromSource(table.source.index(table.source.row_of(code), CODE))
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), LEFT, NONE, table.visualRect(index).center())
    assert table.code().code == code


def ten_wrong(reviewer, window, qtbot) -> None:
    """Reject suggestions of A1 by key until ten that stood there as the best were wrong."""
    rows = [(turn, "A1", 0.9 - turn / 100, "strong") for turn in range(16)]
    put(reviewer.workspace, window.desk.loaded.transcript.id, [*rows, (17, "B1", 0.1, "weak")])
    reviewer.press("Ctrl+R")
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 17)
    reviewer.press("Home", *["Backspace"] * 12)  # two of them were in doubt


def test_the_table_counts_what_was_decided_and_follows(reviewer, window, opened, qtbot):
    reviewer.press("Ctrl+R", "Return", "Backspace")
    shown = opened()
    assert cell(shown, "A1", CODE) == "A1 Avec la clientèle"
    assert (cell(shown, "A1", EXAMPLES), cell(shown, "A1", STRONG)) == ("1", "1 of 1")
    assert cell(shown, "B1", STRONG) == "0 of 1"
    assert cell(shown, "A2", STRONG) == cell(shown, "A1", P10) == "–"
    assert shown.summary.text() == "Right of those reviewed: 1 of 2 (strong 1 of 2)."
    choose(shown, "B1")
    assert shown.curve.words() == "After 1 decisions 0 % of the latest ten were right, at best 0 %."
    reviewer.undo()
    qtbot.waitUntil(lambda: cell(shown, "B1", STRONG) == "–")
    assert shown.table.code().code == "B1"


def test_one_window_of_quality_is_enough(opened, window):
    assert opened() is opened()
    assert len(window.findChildren(QualityWindow)) == 1


def test_a_muted_code_leaves_the_queue_is_explained_and_comes_back(reviewer, window, opened, qtbot):
    ten_wrong(reviewer, window, qtbot)
    assert reviewer.rows() == ["17 B1"]
    assert len(window.view.index) == 1  # the one at hand
    shown = opened()
    assert cell(shown, "A1", STATE) == "muted"
    assert shown.table.code().code == "A1"
    said = shown.details.text()
    assert "Muted: fewer than one in five of the latest were right." in said
    assert "More examples would help: it has 0." in said
    assert "More keywords would help: it has 0." in said
    QTest.mouseClick(shown.hear, LEFT)
    qtbot.waitUntil(lambda: cell(shown, "A1", STATE) == "")
    assert not shown.hear.isVisible()
    assert len(window.view.index) == 5
    qtbot.waitUntil(lambda: reviewer.rows() == ["17 B1", "10 A1", "11 A1", "12 A1", "13 A1"])
    reviewer.undo()
    qtbot.waitUntil(lambda: reviewer.rows() == ["17 B1"])


def test_who_asks_for_one_muted_code_sees_it(reviewer, window, qtbot):
    ten_wrong(reviewer, window, qtbot)
    combo = reviewer.panel.scope.code
    combo.setCurrentIndex(combo.findData("A1"))
    assert reviewer.rows() == ["10 A1", "11 A1", "12 A1", "13 A1"]
    reviewer.press("Ctrl+R", "Backspace")
    assert reviewer.rows() == ["11 A1", "12 A1", "13 A1"]


def test_where_all_that_is_left_is_muted_the_dock_says_so(reviewer, window, qtbot):
    ten_wrong(reviewer, window, qtbot)
    reviewer.press("Backspace")
    assert reviewer.rows() == []
    assert reviewer.panel.notes.text() == "Muted because too few were right: A1."


def test_the_code_is_edited_from_its_row(opened, window, qtbot):
    shown = opened()
    choose(shown, "B1")
    QTest.mouseClick(shown.edit, LEFT)
    qtbot.waitUntil(lambda: window.findChild(CodeEditor) is not None)
    window.findChild(CodeEditor).close()


def test_rows_are_sorted_by_a_click_on_a_header(reviewer, opened):
    reviewer.press("Ctrl+R", "Return", "Backspace")
    shown = opened()
    header = shown.table.horizontalHeader()
    place = header.sectionViewportPosition(STRONG) + 20
    for _ in range(2):
        QTest.mouseClick(header.viewport(), LEFT, NONE, QPoint(place, 10))
    shown_codes = [
        shown.table.source.code(
            shown.table.sorted.mapToSource(shown.table.sorted.index(row, 0))
        ).code
        for row in range(2)
    ]
    assert shown_codes == ["A1", "B1"]


def test_what_was_measured_arrives_later_in_its_slot(reviewer, window, opened, qtbot):
    ten_wrong(reviewer, window, qtbot)
    shown = opened()
    mean = Measured("", None, 20, 30, 0.41, 0.52, {})
    own = Measured("B1", None, 20, 30, 0.31, 0.1, {})
    shown.show_evaluation(Evaluation((mean, own), 400, 5, "hybrid", "e 1", 7))
    qtbot.waitUntil(lambda: cell(shown, "B1", P10) == "0.10")
    assert cell(shown, "B1", PRECISION) == "0.31"
    assert "mean average precision 0.41, P@10 0.52" in shown.measured.text()
    choose(shown, "B1")
    assert "More examples would help" in shown.details.text()
    assert "Muted" not in shown.details.text()


def test_too_little_to_measure_by_is_said(opened, qtbot):
    shown = opened()
    shown.show_evaluation(Evaluation((), 0, 1, "keywords", "e 1", 0))
    qtbot.waitUntil(lambda: shown.measured.text() == "There is too little to measure by.")


def test_quality_is_measured_by_the_worker_and_the_measuring_can_be_stopped(
    window, opened, qtbot, monkeypatch
):
    shown = opened()
    monkeypatch.setattr(SuggestionRunner, "_at_work", AT_WORK)
    QTest.mouseClick(shown.measure, LEFT)
    assert shown.measure.text() == "Stop measuring"
    assert "Measuring" in shown.measured.text()
    QTest.mouseClick(shown.measure, LEFT)
    assert shown.measure.text() == "Measure"
    workspace = window.context.workspace
    transcript = window.desk.loaded.transcript.id
    for turn in window.desk.loaded.turns[:6]:
        workspace.apply(transcript, turn.span, "A1")
    QTest.mouseClick(shown.measure, LEFT)
    qtbot.waitUntil(lambda: shown.measure.text() == "Measure", timeout=60_000)
    assert "hybrid" in shown.measured.text() or "too little" in shown.measured.text()


def test_recall_is_shown_with_its_lower_bound_once_the_audit_allows(
    reviewer, window, opened, qtbot
):
    one = window.desk.loaded.transcript.id
    chance = [(turn, "A1", 0.02, "") for turn in range(10)]
    put(reviewer.workspace, one, [(20, "A1", 0.9, "strong"), *chance])
    reviewer.press("Ctrl+R")
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 11)
    reviewer.press("Home", "Return", "Return", *["Backspace"] * 9)
    assert {d.pick for d in suggestions.decisions(reviewer.workspace.project.conn)} == {
        "best",
        "audit",
    }
    shown = opened()
    assert cell(shown, "A1", CHANCE) == "1 of 10"
    assert cell(shown, "A1", RECALL) == "–"
    shown.show_evaluation(Evaluation((), 22, 5, "hybrid", "e 1", 7))
    qtbot.waitUntil(lambda: cell(shown, "A1", RECALL) == "0.50 (≥ 0.20)")


def test_code_first_hides_suggestions_until_the_transcript_is_marked_as_fully_coded(
    reviewer, window, opened, qtbot
):
    shown = opened()
    QTest.mouseClick(shown.code_first, LEFT, NONE, QPoint(12, 12))
    assert reviewer.workspace.codes_first
    assert shown.code_first.isChecked()
    shown.close()
    reviewer.come_back()
    qtbot.waitUntil(lambda: not window.desk.suggestions)
    assert len(window.view.index) == 0
    reviewer.press("Ctrl+R")
    assert reviewer.rows() == []
    assert reviewer.panel.notes.text().startswith("Code first: suggestions are shown when you")
    reviewer.press("Escape", "Ctrl+Home", "S")
    assert reviewer.said() == "No suggestions are open in this transcript."
    reviewer.panel.scope.where.setCurrentIndex(1)
    qtbot.waitUntil(lambda: reviewer.panel.notes.text().endswith("marked as fully coded."))
    assert reviewer.rows() == []
    reviewer.panel.scope.where.setCurrentIndex(0)
    QTest.mouseClick(reviewer.panel.notes.mark, LEFT)
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 6)
    assert len(window.view.index) == 4
    assert not reviewer.panel.notes.isVisible()
    reviewer.press("Ctrl+Z")
    qtbot.waitUntil(lambda: reviewer.rows() == [])
    qtbot.waitUntil(lambda: len(window.view.index) == 0)
    reviewer.press("Ctrl+Z")
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 6)
    assert not reviewer.workspace.codes_first


def test_suggestions_are_switched_off_for_the_project_and_undo_brings_them_back(
    reviewer, window, opened, qtbot
):
    reviewer.press("Ctrl+R")
    shown = opened()
    assert shown.policy.text() == "Suggestions are on. Coders of blind copies see none."
    QTest.mouseClick(shown.off, LEFT)
    assert shown.policy.text() == "Suggestions are switched off for this project."
    assert not shown.code_first.isEnabled()
    assert not shown.off.isEnabled()
    qtbot.waitUntil(lambda: not window.desk.suggestions)
    qtbot.waitUntil(lambda: reviewer.rows() == [])
    assert reviewer.panel.notes.text() == "Suggestions are switched off for this project."
    reviewer.undo()
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 6)
    assert shown.off.isEnabled()


def test_a_blind_copy_has_neither_queue_nor_quality(reviewer, window, qtbot):
    with reviewer.workspace.action("blind"):
        reviewer.workspace.project.set_setting("blind", "on")
    qtbot.waitUntil(lambda: not window.desk.suggestions)
    reviewer.press("Ctrl+R", "Ctrl+Shift+K")
    assert not reviewer.panel.isVisible()
    assert window.findChild(QualityWindow) is None


def test_a_read_only_project_is_looked_at_but_not_decided_on(
    reviewer, window, project, opened, qtbot
):
    window.close_project()
    window.open_project(project, read_only=True)
    reviewer.workspace = window.context.workspace
    reviewer.press("Ctrl+R", "Return", "Backspace", "1")
    assert len(reviewer.rows()) == 6
    shown = opened()
    assert not shown.code_first.isEnabled()
    assert not shown.edit.isEnabled()


def test_every_control_has_a_name_and_the_keyboard_comes_to_it(opened):
    shown = opened()
    found: list[QWidget] = []
    now = shown.focusWidget()
    while now is not None and now not in found:
        found.append(now)
        shown.focusNextChild()
        now = shown.focusWidget()
    for widget in (shown.table, shown.code_first, shown.off, shown.edit):
        assert widget in found
        assert widget.accessibleName() or widget.text()
