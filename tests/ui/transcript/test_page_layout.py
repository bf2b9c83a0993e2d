"""The layout shows every turn once, leaves labels out, and loses no position on the way."""

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted
from qualcoder_hslu.ui.transcript.columns import STRIP, share
from qualcoder_hslu.ui.transcript.geometry import (
    LONGEST_BLOCK,
    Layout,
    TranscriptPage,
)

HARD = st.text(
    st.sampled_from("ab é\u0301\u00a0\u202f🙂👩\u200d💻\n.!?»\t\u2029\ufdd0\x0b\ud800"), max_size=60
)


def shown(layout: Layout) -> list[str]:
    return [layout.page.text[block.start : block.end] for block in layout.blocks]


def test_labels_are_left_out_and_a_line_of_a_turn_is_a_block(page):
    layout = Layout(page)
    assert shown(layout)[:4] == [
        "Groupe 1",
        "Bonjour à tous. Qui veut commencer ?",
        "Moi, volontiers 🙂🙂 ! Le numérique\u00a0: c’est le scanner au bout du couloir. Il décide tout seul.",
        "Oui.",
    ]
    assert [block.turn for block in layout.blocks] == [None, 0, 1, 2, 2, 3]
    assert [block.first for block in layout.blocks] == [False, True, True, True, False, True]
    assert [block.kind for block in layout.blocks] == ["heading"] + ["speech"] * 5


def test_a_time_stamp_inside_speech_stays_and_is_quiet(page, find):
    layout = Layout(page)
    assert layout.blocks[4].quiet == (find("[0:12:30]"),)


def test_a_whole_line_of_page_furniture_inside_a_turn_is_an_aside():
    text = "Avant la page\n- 12 -\naprès la page"
    turn = Turn("1", "", Span(0, len(text)))
    layout = Layout(TranscriptPage(text, [turn], [Uncounted(Span(14, 20), "furniture")]))
    assert [block.kind for block in layout.blocks] == ["speech", "aside", "speech"]


def test_text_that_is_neither_turn_nor_uncounted_is_shown_too():
    layout = Layout(TranscriptPage("Une note perdue\n\nfin", []))
    assert shown(layout) == ["Une note perdue", "fin"]


def test_an_empty_page_has_no_blocks_and_no_places():
    layout = Layout(TranscriptPage("", []))
    assert (layout.to_point(3), layout.to_position(3), layout.fraction(3)) == (0, 0, 0)
    assert layout.at_fraction(0.5) == 0
    assert layout.sentence_at(0) is None


def test_a_long_turn_is_cut_at_sentence_ends_and_nothing_is_lost():
    text = "Une phrase avec M. Dupont dedans. " * 400
    layout = Layout(TranscriptPage(text, [Turn("1", "A", Span(0, len(text)))]))
    pieces = shown(layout)
    assert len(pieces) == 3
    assert all(len(piece) <= LONGEST_BLOCK and piece.endswith("dedans.") for piece in pieces)
    assert " ".join(pieces) == text.strip()
    assert [block.first for block in layout.blocks] == [True, False, False]


@pytest.mark.parametrize("text", ["x" * 12_001, "🙂" * 6_000])
def test_a_turn_without_any_sentence_is_cut_all_the_same(text):
    layout = Layout(TranscriptPage(text, [Turn("1", "A", Span(0, len(text)))]))
    assert "".join(shown(layout)) == text
    assert max(len(piece) for piece in shown(layout)) == LONGEST_BLOCK


@given(st.lists(HARD, min_size=1, max_size=6))
@example(["a🙂", "\n\n🙂b"])
def test_a_shown_point_comes_back_from_its_document_position(parts):
    text, turns = "", []
    for part in parts:
        text += "A : "
        turns.append(Turn(str(len(turns)), "A", Span(len(text), len(text) + len(part))))
        text += part + "\n"
    layout = Layout(TranscriptPage(text, turns))
    positions = []
    for block in layout.blocks:
        for point in range(block.start, block.end + 1):
            position = layout.to_position(point)
            positions.append(position)
            assert layout.to_point(position) == point
            if point > block.start:
                assert layout.to_point(layout.to_position(point, at_end=True)) == point
    assert positions == sorted(set(positions))
    assert max(positions, default=0) == layout.length


@given(st.lists(HARD, min_size=1, max_size=4))
def test_the_document_gets_one_character_for_each_stored_one(parts):
    text = "\n".join(parts)
    layout = Layout(TranscriptPage(text, [Turn("1", "A", Span(0, len(text)))]))
    for block, line in zip(layout.blocks, layout.shown, strict=True):
        assert len(line) == block.end - block.start
        assert not re.search("[\n\r\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]", line)


def test_a_point_that_is_not_shown_goes_to_the_nearest_shown_one(page, find):
    layout = Layout(page)
    label = find("Nadège : ")
    forwards, backwards = (
        layout.to_position(label.start + 2),
        layout.to_position(label.start + 2, at_end=True),
    )
    assert layout.to_point(forwards) == find("Moi,").start
    assert layout.to_point(backwards) == find("commencer ?").end


def test_a_selection_that_ends_on_a_new_line_leaves_the_next_label_out(page, find):
    layout = Layout(page)
    low = layout.to_position(find("Bonjour").start)
    high = layout.positions[2]
    assert layout.span_between(low, high) == find("Bonjour à tous. Qui veut commencer ?")
    assert layout.span_between(high, low) == find("Bonjour à tous. Qui veut commencer ?")
    end_of_first = layout.to_position(find("commencer ?").end)
    assert layout.span_between(end_of_first, high + 3) == find("Moi")


def test_snapping_takes_whole_words_and_stays_in_the_turn(page, find):
    layout = Layout(page)
    inside = find("umériqu")
    assert layout.snapped(inside) == find("numérique")
    assert layout.snapped(find("’es")) == find("c’est")
    assert layout.snapped(find("lient·")) == find("client·e")
    assert layout.snapped(find("\u00a0")) is None
    assert layout.snapped(find("Nadège : ")) is None  # hidden: a label is no speech
    over = Span(find("commencer").start, find("Moi").start + 2)
    assert layout.snapped(over) == Span(over.start, find("Moi").end)


def test_the_sentence_at_a_point_is_the_turns_own(page, find):
    layout = Layout(page)
    assert layout.sentence_at(find("tous").start) == find("Bonjour à tous.")
    assert layout.sentence_at(find("commencer").start) == find("Qui veut commencer ?")
    assert layout.sentence_at(find("couloir").start) == find(
        "Le numérique\u00a0: c’est le scanner au bout du couloir."
    )
    assert layout.sentence_at(find("Groupe").start) is None


def test_the_way_down_the_page_grows_with_the_point_and_comes_back(page):
    layout = Layout(page)
    points = [
        point for block in layout.blocks for point in (block.start, (block.start + block.end) // 2)
    ]
    fractions = [layout.fraction(point) for point in points]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] < fractions[-1] < 1
    for point, fraction in zip(points, fractions, strict=True):
        assert abs(layout.at_fraction(fraction) - point) <= 1


@given(st.integers(200, 2500), st.sampled_from([240, 475, 950, 1400]))
def test_columns_never_overlap_and_never_leave_the_view(width, measure):
    columns = share(width, measure, 120, 184, 16)
    places = [columns.speakers, columns.text, columns.gutter, columns.strip]
    for (x, wide), (following, _) in pairwise(places):
        assert wide >= 0
        assert x + wide <= following
    assert columns.strip == (width - STRIP, STRIP)
    assert columns.text[1] <= measure


def test_text_takes_its_measure_in_the_middle_of_a_wide_view():
    columns = share(1600, 475, 120, 184, 16)
    assert columns.text[1] == 475
    left, right = columns.speakers[0], 1600 - STRIP - columns.text[0] - 475 - 184
    assert abs(left - right) <= 1
