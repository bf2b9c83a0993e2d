"""The queue by key: order, decisions, boundaries, other codes, undo, filters, all transcripts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.model.coding import Reason, Suggestion
from qualcoder_hslu.store import suggestions
from qualcoder_hslu.ui.suggestions.queue import PAGE
from qualcoder_hslu.workspace.workspace import Workspace
from tests.ui.suggestions.conftest import ONE, middle, put


def everywhere(reviewer, qtbot, rows=8):
    """Choose to review all transcripts and begin with the best."""
    reviewer.panel.scope.where.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(reviewer.rows()) == rows)
    reviewer.press("Ctrl+R", "Home")


def test_enter_accepts_backspace_rejects_and_the_next_is_at_hand(reviewer):
    reviewer.press("Ctrl+R")
    assert reviewer.rows() == ["0 A1", "1 B1", "3 A2", "4 A1", "5 B1", "7 A1"]
    assert reviewer.at_hand() == "0 A1"
    reviewer.press("Return")
    assert reviewer.at_hand() == "1 B1"
    reviewer.press("Backspace")
    assert reviewer.at_hand() == "3 A2"
    assert reviewer.rows() == ["3 A2", "4 A1", "5 B1", "7 A1"]
    assert reviewer.codings() == [("Milieu 0 du tour.", "A1")]
    assert "Today 2 reviewed, 1 accepted." in reviewer.panel.counters.text()
    assert reviewer.panel.counters.text().startswith("3 open, 1 by chance. ")


def test_up_and_down_move_and_the_text_follows(reviewer, window):
    reviewer.press("Ctrl+R", "Down", "Down")
    assert reviewer.at_hand() == "3 A2"
    reviewer.press("Up")
    assert reviewer.at_hand() == "1 B1"
    window.view.setFocus()
    reviewer.press("S")
    assert reviewer.at_hand() == "3 A2"


def test_arrows_widen_and_narrow_by_sentence(reviewer):
    reviewer.press("Ctrl+R", "Right", "Shift+Left")
    assert "Début 0 du tour. Milieu 0 du tour. Fin 0 du tour." in reviewer.panel.model.data(
        reviewer.panel.view.currentIndex()
    )
    reviewer.press("Left", "Return")
    reviewer.press("Right", "Shift+Right", "Return")
    assert reviewer.codings() == [
        ("Début 0 du tour. Milieu 0 du tour.", "A1"),
        ("Fin 1 du tour.", "B1"),
    ]


def test_a_digit_or_the_picker_gives_another_code(reviewer, window):
    window.context.place.pinned = ["B", "A2"]
    reviewer.press("Ctrl+R", "2")
    assert reviewer.codings() == [("Milieu 0 du tour.", "A2")]
    assert reviewer.at_hand() == "1 B1"
    reviewer.press("R")
    reviewer.write("G")
    reviewer.press("Return")
    assert reviewer.codings()[1:] == [("Milieu 1 du tour.", "G")]
    assert reviewer.at_hand() == "3 A2"
    made = suggestions.decisions(reviewer.workspace.project.conn)
    assert [(d.code, d.given, d.verdict) for d in made] == [
        ("A1", "A2", "accepted"),
        ("B1", "G", "accepted"),
    ]


def test_undo_brings_a_suggestion_back_to_hand(reviewer, qtbot):
    reviewer.press("Ctrl+R", "Return", "Backspace", "Ctrl+Z", "Ctrl+Z")
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 6)
    assert reviewer.codings() == []
    assert "Today 0 reviewed" in reviewer.panel.counters.text()
    assert reviewer.at_hand() == "0 A1"
    reviewer.press("Ctrl+Y")
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 5)
    assert "Today 1 reviewed, 1 accepted." in reviewer.panel.counters.text()


def test_a_decision_reads_no_suggestion_but_its_own(reviewer):
    reviewer.press("Ctrl+R")
    asked = []
    reviewer.workspace.project.conn.set_trace_callback(asked.append)
    reviewer.press("Return", "Backspace")
    reviewer.workspace.project.conn.set_trace_callback(None)
    read = [sql for sql in asked if "FROM suggestion" in sql]
    assert read
    assert all("WHERE id =" in sql for sql in read)
    assert not [sql for sql in asked if "FROM decision" in sql and "d.id IN" not in sql]


def test_why_shows_what_speaks_for_it_and_the_standing_of_its_band(reviewer):
    reviewer.press("Ctrl+R", "?")
    said = reviewer.panel.evidence.toPlainText()
    assert "Keywords of the code: Milieu." in said
    assert "None that are “strong” has been reviewed yet." in said
    assert "learned from words and meaning" in said
    reviewer.press("Return")
    assert (
        "Of 1 “strong” ones reviewed, 1 were right so far." in reviewer.panel.evidence.toPlainText()
    )
    reviewer.press("?")
    assert "Keywords of the code" not in reviewer.panel.evidence.toPlainText()


def test_telling_words_and_a_definition_are_told_in_words(reviewer, window, qtbot):
    workspace, one = reviewer.workspace, window.desk.loaded.transcript.id
    span = middle(workspace, one, 0)
    reasons = (
        Reason("ngram", "", span.start + 12, span.start + 16),
        Reason("definition", "Ce qui tourne."),
    )
    found = Suggestion(one, span, "A1", 0.9, "strong", "hybrid", "e 1", reasons)
    workspace.store_suggestions(one, workspace.transcript(one).sha256, [found])
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 1)
    reviewer.press("Ctrl+R", "?")
    said = reviewer.panel.evidence.toPlainText()
    assert "Words by which passages of the code are known: tour." in said
    assert "It is like the definition: Ce qui tourne." in said


def test_the_passage_is_shown_in_its_context_with_hits_marked(reviewer):
    reviewer.press("Ctrl+R", "Down")
    evidence = reviewer.panel.evidence
    lines = evidence.toPlainText().splitlines()
    assert lines[0] == "Un · turn 2 · learned from words and meaning"
    assert lines[1].startswith("Anne\u2002Début 0")
    assert lines[2] == "Bruno\u2002Début 1 du tour. Milieu 1 du tour. Fin 1 du tour."
    assert lines[3].startswith("Mod.\u2002Début 2")
    cursor = evidence.document().find("Milieu 1")
    start = cursor.selectionStart()
    cursor.setPosition(start + 1)
    hit = cursor.charFormat()
    cursor.setPosition(start + len("Milieu 1"))
    passage = cursor.charFormat()
    cursor = evidence.document().find("Fin 1")
    around = cursor.charFormat()
    dashed = QTextCharFormat.UnderlineStyle.DashUnderline
    assert hit.underlineStyle() == passage.underlineStyle() == dashed
    assert around.underlineStyle() != dashed
    assert hit.fontWeight() > passage.fontWeight()


def test_the_link_opens_the_nearest_coded_passage(reviewer, window, qtbot):
    workspace: Workspace = reviewer.workspace
    one, two = (each.id for each in workspace.transcripts())
    coding = workspace.apply(two, middle(workspace, two, 3), "A1")
    near = Reason("quote", "", coding=coding.id)
    span = middle(workspace, one, 0)
    found = Suggestion(one, span, "A1", 0.9, "strong", "hybrid", "e 1", (near,))
    workspace.store_suggestions(one, workspace.transcript(one).sha256, [found])
    qtbot.waitUntil(lambda: len(window.desk.suggestions) == 1)
    reviewer.press("Ctrl+R")
    evidence = reviewer.panel.evidence
    assert "Coded so already: Milieu 3 du tour. (Deux)" in evidence.toPlainText()
    evidence.setFocus()
    reviewer.press("Tab", "Return")
    assert window.desk.loaded.transcript.id == two
    assert window.view.current() == coding.id


def test_one_drawn_by_chance_is_shown_as_such_and_decided_as_such(reviewer, window):
    reviewer.press("Ctrl+R", "End")
    assert reviewer.at_hand() == "7 A1"
    assert "by chance" in reviewer.panel.model.data(reviewer.panel.view.currentIndex())
    assert "Drawn by chance" not in reviewer.panel.evidence.toPlainText()
    reviewer.press("?")
    assert "Drawn by chance" in reviewer.panel.evidence.toPlainText()
    assert window.view.current() in window.view.index
    reviewer.press("Backspace")
    (made,) = suggestions.decisions(reviewer.workspace.project.conn)
    assert (made.pick, made.band, made.verdict) == ("audit", "", "rejected")


def test_one_in_doubt_is_decided_as_such(reviewer):
    reviewer.press("Ctrl+R")
    picks = [row.pick for row in reviewer.panel.model.rows]
    assert picks == ["best"] * 4 + ["uncertain", "audit"]
    reviewer.press("Down", "Down", "Down", "Down", "Return")
    (made,) = suggestions.decisions(reviewer.workspace.project.conn)
    assert made.pick == "uncertain"


def test_weak_ones_and_those_of_chance_are_marked_in_the_text_only_while_at_hand(reviewer, window):
    shown = len(window.view.index)
    reviewer.press("Ctrl+R", "End")
    assert len(window.view.index) == shown + 1
    reviewer.press("Up")
    assert reviewer.at_hand() == "5 B1"
    assert len(window.view.index) == shown + 1
    reviewer.press("Home")
    assert len(window.view.index) == shown


def test_rejected_pairs_do_not_return_when_suggestions_are_made_anew(reviewer, window, qtbot):
    reviewer.press("Ctrl+R", "Backspace", "Return")
    one = window.desk.loaded.transcript.id
    put(reviewer.workspace, one, ONE)
    qtbot.wait(80)
    assert reviewer.rows() == ["3 A2", "4 A1", "5 B1", "7 A1"]


def test_the_one_at_hand_stays_when_suggestions_are_made_anew(reviewer, window, qtbot):
    reviewer.press("Ctrl+R", "Down", "Down", "Right")
    rows = [(turn, code, score / 2, band) for turn, code, score, band in ONE]
    put(reviewer.workspace, window.desk.loaded.transcript.id, [(8, "A1", 0.99, "strong"), *rows])
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 7)
    assert reviewer.at_hand() == "3 A2"
    assert reviewer.rows()[:4] == ["0 A1", "1 B1", "3 A2", "8 A1"]
    reviewer.press("Return")
    assert reviewer.codings() == [("Milieu 3 du tour. Fin 3 du tour.", "A2")]
    assert reviewer.at_hand() == "8 A1"


def test_when_the_one_at_hand_is_suggested_no_longer_the_next_is_at_hand(reviewer, window, qtbot):
    reviewer.press("Ctrl+R", "Down")
    rows = [row for row in ONE if row[0] != 1]
    put(reviewer.workspace, window.desk.loaded.transcript.id, rows)
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 5)
    assert reviewer.at_hand() == "3 A2"
    reviewer.press("Backspace")
    everywhere(reviewer, qtbot, 6)
    reviewer.press("Down")
    assert reviewer.at_hand() == "0 A1"
    put(reviewer.workspace, window.desk.loaded.transcript.id, [row for row in rows if row[0]])
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 5)
    assert reviewer.at_hand() == "1 A1"
    assert window.desk.loaded.transcript.title == "Deux"


def test_coding_by_hand_takes_the_suggestion_out_of_the_queue(reviewer, window, qtbot):
    reviewer.press("Ctrl+R")
    window.desk.apply_to("B1", middle(reviewer.workspace, window.desk.loaded.transcript.id, 1))
    qtbot.waitUntil(lambda: "1 B1" not in reviewer.rows())
    assert reviewer.at_hand() == ""


def test_the_queue_is_of_a_theme_or_a_code(reviewer):
    reviewer.press("Ctrl+R")
    combo = reviewer.panel.scope.code
    combo.setFocus()
    combo.setCurrentIndex(combo.findData("B"))
    assert reviewer.rows() == ["1 B1", "5 B1"]
    combo.setCurrentIndex(combo.findData("A2"))
    assert reviewer.rows() == ["3 A2"]
    reviewer.press("Ctrl+R", "Return")
    assert reviewer.rows() == []
    assert not reviewer.panel.view.isVisible()
    assert reviewer.panel.notes.text() == "Nothing is open here. Ctrl+G looks again."


def test_reviewing_all_transcripts_opens_each_and_keeps_the_keyboard(reviewer, window, qtbot):
    reviewer.press("Ctrl+R")
    everywhere(reviewer, qtbot)
    assert reviewer.rows()[:3] == ["0 B1", "0 A1", "1 B1"]
    assert window.desk.loaded.transcript.title == "Deux"
    reviewer.press("Return")
    assert window.desk.loaded.transcript.title == "Un"
    assert reviewer.at_hand() == "0 A1"
    assert QApplication.focusWidget() is reviewer.panel.view
    reviewer.press("Backspace", "Ctrl+Z", "Ctrl+Z")
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 8)


def test_suggestions_of_another_transcript_made_anew_come_into_the_queue_of_all(
    reviewer, window, qtbot
):
    reviewer.press("Ctrl+R")
    everywhere(reviewer, qtbot)
    one, two = (each.id for each in reviewer.workspace.transcripts())
    assert window.desk.loaded.transcript.id == two
    put(reviewer.workspace, one, [*ONE, (8, "B1", 0.4, "weak")])
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 9)
    assert reviewer.at_hand() == "0 B1"


def test_a_click_on_accept_leaves_the_keyboard_in_the_queue(reviewer, window):
    reviewer.press("Ctrl+R")
    button = next(
        each
        for each in reviewer.panel.findChildren(type(reviewer.panel.working.stop))
        if each.defaultAction() is window.actions_["suggest.accept"]
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert reviewer.codings() == [("Milieu 0 du tour.", "A1")]
    assert QApplication.focusWidget() is reviewer.panel.view
    reviewer.press("Backspace")
    assert reviewer.at_hand() == "3 A2"


def test_in_the_text_the_order_is_that_of_the_text(reviewer, window):
    window.docks["suggestions"].raise_()
    reviewer.press("Escape", "Ctrl+Home", "S", "X")
    assert reviewer.at_hand() == "1 B1"
    reviewer.press("Del")
    assert reviewer.at_hand() == "3 A2"
    assert [d.verdict for d in suggestions.decisions(reviewer.workspace.project.conn)] == [
        "rejected"
    ] * 2


def test_accepting_for_a_code_that_stands_there_already_decides_against_the_suggested_one(
    reviewer, window, qtbot
):
    one = window.desk.loaded.transcript.id
    reviewer.workspace.apply(one, middle(reviewer.workspace, one, 0), "G")
    window.context.place.pinned = ["G"]
    reviewer.press("Ctrl+R", "1")
    assert "0 A1" not in reviewer.rows()
    window.desk.suggested.reload()
    assert "0 A1" not in reviewer.rows()
    (made,) = suggestions.decisions(reviewer.workspace.project.conn)
    assert (made.code, made.verdict) == ("A1", "rejected")


def test_a_long_queue_is_shown_in_pages_and_gone_through_to_its_end(reviewer, window, qtbot):
    workspace, one = reviewer.workspace, window.desk.loaded.transcript.id
    rows = [(turn, code, 0.9, "strong") for turn in range(40) for code in ("A", "A1", "A2", "B1")]
    rows += [(turn, "B", 0.4, "weak") for turn in range(40)]
    rows += [(turn, "G", 0.0, "") for turn in range(40)]
    put(workspace, one, rows)
    qtbot.waitUntil(lambda: len(reviewer.rows()) == 240)
    view = reviewer.panel.view
    reviewer.press("Ctrl+R")
    assert view.model().rowCount() == PAGE
    reviewer.press(*["Backspace"] * 3)
    assert len(reviewer.rows()) == 237
    assert view.model().rowCount() == PAGE - 3
    reviewer.press("End")
    view.scrollToBottom()
    qtbot.waitUntil(lambda: view.model().rowCount() == 237)
    reviewer.press("End")
    assert reviewer.at_hand().endswith("G")
