"""The dock of coded segments: which rows, which words, and the way to the passage."""

import pytest
from PySide6.QtCore import Qt

from qualcoder_hslu.model.coding import Coding
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings
from qualcoder_hslu.ui.codebook.segments import PAGE, SegmentsPanel


@pytest.fixture
def panel(context, qtbot):
    panel = SegmentsPanel(context)
    qtbot.addWidget(panel)
    panel.resize(360, 480)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def listed(panel):
    model = panel.model
    return [model.coding(model.index(row)) for row in range(model.rowCount())]


def said(panel, row):
    return panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_without_a_code_it_says_what_belongs_here(panel):
    assert "Choose a code" in panel._empty.text()
    assert panel._empty.isVisible() and not panel.list.isVisible()


def test_a_code_without_passages_says_how_to_make_one(panel, context, workspace):
    added = workspace.add_code("Essai", "A")
    context.set_current_code(added.id)
    assert "No passage has A6 Essai yet" in panel._empty.text()
    assert panel._empty.isVisible()


def test_the_passages_of_the_code_and_those_below_come_in_the_order_of_the_project(
    panel, context, workspace
):
    context.set_current_code("B")
    order = [each.id for each in workspace.transcripts()]
    found = listed(panel)
    assert {coding.code for coding in found} == {"B1", "B2", "B3", "B4", "B5"}
    places = [(order.index(c.transcript), c.span.start) for c in found]
    assert places == sorted(places)
    assert len(found) == sum(workspace.counts_by_code().get(f"B{n}", 0) for n in range(1, 6))
    assert f"{len(found)} segment" in panel.header.text()
    assert "in 2 transcript" in panel.header.text()


def test_a_row_says_transcript_speaker_turn_words_rating_and_memo(panel, context, workspace):
    coding = workspace.codings_of_code("B1")[0]
    workspace.rate(coding.id, "negative")
    workspace.set_memo(coding.id, "See FG2")
    context.set_current_code("B1")
    loaded = workspace.load(coding.transcript)
    turn = next(turn for turn in loaded.turns if turn.span.overlaps(coding.span))
    spoken = said(panel, 0)
    assert spoken.startswith(f"{loaded.transcript.title} · {turn.speaker} · turn {turn.number}")
    assert " ".join(loaded.quote(coding.span).split()) in spoken
    assert "Rated negative" in spoken and "Memo: See FG2" in spoken


def test_a_passage_over_several_turns_names_them(panel, context, workspace):
    loaded = workspace.load(workspace.transcripts()[0].id)
    first, last = loaded.turns[4], loaded.turns[6]
    workspace.apply(loaded.transcript.id, Span(first.span.start, last.span.end), "D2")
    context.set_current_code("D2")
    row = next(n for n, c in enumerate(listed(panel)) if len(c.span) > 300)
    assert f"turns {first.number} to {last.number}" in said(panel, row)


def test_a_click_and_enter_show_the_passage(panel, context, qtbot):
    context.set_current_code("C2")
    second = listed(panel)[1]
    where = panel.list.visualRect(panel.model.index(1)).center()
    with qtbot.waitSignal(context.show_passage) as shown:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shown.args == [second.transcript, second.span]
    third = listed(panel)[2]
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(context.show_passage) as shown:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert shown.args == [third.transcript, third.span]


def test_it_follows_codings_of_its_code_and_keeps_the_chosen_row(panel, context, workspace, qtbot):
    context.set_current_code("B1")
    before = listed(panel)
    panel.list.setCurrentIndex(panel.model.index(3))
    added = workspace.apply(before[0].transcript, Span(5, 40), "B1")
    qtbot.waitUntil(lambda: len(listed(panel)) == len(before) + 1)
    assert listed(panel)[0] == added
    assert panel.model.coding(panel.list.currentIndex()) == before[3]
    assert f"{len(before) + 1} segment" in panel.header.text()
    workspace.undo()
    qtbot.waitUntil(lambda: listed(panel) == before)
    workspace.rate(before[0].id, "mixed")
    qtbot.waitUntil(lambda: "Rated mixed" in said(panel, 0))


def test_codings_of_other_codes_do_not_make_it_read_anew(panel, context, workspace, monkeypatch):
    context.set_current_code("B1")

    def never(*_, **__):
        raise AssertionError("the codings were read anew")

    monkeypatch.setattr(workspace, "codings_of_code", never)
    workspace.apply(workspace.transcripts()[0].id, Span(5, 40), "A1")
    assert not panel._late.isActive()
    workspace.apply(workspace.transcripts()[0].id, Span(5, 40), "B1")
    assert panel._late.isActive()
    panel._late.stop()


def test_a_hidden_panel_reads_only_when_it_is_shown(panel, context, workspace, monkeypatch):
    asked = []
    real = workspace.codings_of_code
    monkeypatch.setattr(
        workspace, "codings_of_code", lambda *a, **k: asked.append(a) or real(*a, **k)
    )
    panel.hide()
    context.set_current_code("B1")
    context.set_current_code("C1")
    assert asked == []
    panel.show()
    assert asked == [("C1",)]
    assert {coding.code for coding in listed(panel)} == {"C1"}


def test_thousands_come_in_pages_and_scrolling_brings_the_next(panel, context, workspace, qtbot):
    transcript = workspace.transcripts()[0].id
    rows = [
        Coding(new_id(), transcript, workspace.layer.id, "A1", Span(n, n + 9), created="2024-01-01")
        for n in range(2 * PAGE)
    ]
    with workspace.action("many codings"):
        codings.insert(workspace.project.conn, rows)
    context.set_current_code("A1")
    total = workspace.counts_by_code()["A1"]
    assert panel.model.rowCount() == PAGE
    assert f"{total} segment" in panel.header.text()
    seen = set()
    for _ in range(4):
        panel.list.scrollToBottom()
        qtbot.wait(1)
        seen.add(panel.model.rowCount())
    assert panel.model.rowCount() == total
    assert min(seen) < total
    assert len({coding.id for coding in listed(panel)}) == total


def test_another_project_leaves_nothing_behind(panel, context):
    context.set_current_code("B1")
    assert listed(panel)
    context.set_workspace(None)
    assert listed(panel) == []
    assert panel._empty.isVisible()


def test_the_signs_of_rating_and_memo_are_drawn(panel, context, workspace, qtbot):
    context.set_current_code("B1")
    first = listed(panel)[0]
    workspace.rate(first.id, None)
    workspace.set_memo(first.id, "")
    qtbot.waitUntil(lambda: listed(panel)[0].rating is None)
    row = panel.list.visualRect(panel.model.index(0))
    right = row.adjusted(row.width() - 44, 4, 0, -44)
    plain = panel.list.viewport().grab(right).toImage()
    workspace.rate(first.id, "positive")
    qtbot.waitUntil(lambda: listed(panel)[0].rating == "positive")
    rated = panel.list.viewport().grab(right).toImage()
    workspace.set_memo(first.id, "See FG2")
    qtbot.waitUntil(lambda: bool(listed(panel)[0].memo))
    both = panel.list.viewport().grab(right).toImage()
    assert rated not in (plain, both)
