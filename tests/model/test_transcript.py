"""A quote is the words that were said in a span, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.text import Span, union
from qualcoder_hslu.model.transcript import (
    Turn,
    Uncounted,
    normalise_newlines,
    quote,
    speech_spans,
    turn_at,
    turns_of,
)
from tests.model.strategies import points, spans

TEXT = (
    "Anne\u00a0: Oui [00:12] vraiment 🙂.\nBruno\u00a0: Cafe\u0301 froid.\n— 2 —\nAnne\u00a0: Ah."
)


def at(words: str, *, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


TURNS = (
    Turn("1", "Anne", at("Oui [00:12] vraiment 🙂.")),
    Turn("2", "Bruno", at("Cafe\u0301 froid.")),
    Turn("3", "Anne", at("Ah.")),
)
UNCOUNTED = (
    Uncounted(Span(0, 6), "label"),
    Uncounted(at("[00:12] "), "time"),
    Uncounted(at("Bruno\u00a0:"), "label"),
    Uncounted(at("— 2 —"), "furniture"),
    Uncounted(at("Anne\u00a0:", after=30), "label"),
)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (at("Oui [00:12] vraiment"), "Oui vraiment"),
        (Span(0, len(TEXT)), "Oui vraiment 🙂.\nCafe\u0301 froid.\nAh."),
        (Span(at("🙂").start, at("Cafe\u0301").end), "🙂.\nCafe\u0301"),
        (Span(at("froid").start, at("Ah").end), "froid.\nAh"),
        (at("Anne\u00a0:"), ""),
        (at("— 2 —"), ""),
    ],
)
def test_a_quote_leaves_out_what_nobody_said(span: Span, words: str) -> None:
    assert quote(TEXT, span, TURNS, UNCOUNTED) == words


def test_a_text_without_turns_is_quoted_as_it_stands() -> None:
    assert quote("Un titre\u00a0: voilà", Span(3, 12), (), ()) == "titre\u00a0: v"


@given(spans(len(TEXT), empty=False))
def test_a_quote_holds_the_counted_characters_of_the_span_in_order(span: Span) -> None:
    holes = points(*(item.span for item in UNCOUNTED))
    said = points(*(turn.span for turn in TURNS)) - holes
    words = "".join(TEXT[point] for point in sorted(said & points(span)))
    assert "".join(quote(TEXT, span, TURNS, UNCOUNTED).split()) == "".join(words.split())


@st.composite
def turns(draw: st.DrawFn) -> list[Turn]:
    """Turns in order, with room between them, some of them empty."""
    found, at_point = [], 0
    for number in range(draw(st.integers(0, 6))):
        start = at_point + draw(st.integers(0, 3))
        at_point = start + draw(st.integers(0, 4))
        found.append(Turn(str(number), "", Span(start, at_point)))
    return found


@given(turns(), st.integers(0, 45), st.integers(0, 10))
def test_turns_are_found_by_position(found: list[Turn], start: int, length: int) -> None:
    span = Span(start, start + length)
    assert turns_of(found, span) == [turn for turn in found if points(turn.span) & points(span)]
    holding = [turn for turn in found if start in points(turn.span)]
    assert turn_at(found, start) == (holding[0] if holding else None)


@given(spans(30), st.lists(spans(30, empty=False), max_size=5))
def test_the_speech_of_a_turn_is_what_is_not_uncounted(turn: Span, holes: list[Span]) -> None:
    uncounted = [Uncounted(hole, "time") for hole in union(holes)]
    speech = speech_spans(Turn("1", "", turn), uncounted)
    assert points(*speech) == points(turn) - points(*holes)


def test_only_line_ends_and_the_byte_order_mark_are_normalised() -> None:
    assert normalise_newlines("\ufeffa\r\nb\rc\u2028d\u00a0\x0be") == "a\nb\nc\u2028d\u00a0\x0be"
