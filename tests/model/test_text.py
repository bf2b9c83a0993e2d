"""Spans behave as the sets of code points they stand for; positions convert without loss."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.text import (
    Edit,
    OffsetMap,
    Span,
    Utf16Map,
    count_words,
    intersect,
    snap_to_words,
    subtract,
    total,
    union,
)
from tests.model.strategies import points, spans, texts

many = st.lists(spans(30), max_size=8)


# The algebra


@given(spans(12), spans(12))
def test_a_pair_of_spans_is_a_pair_of_sets(one: Span, other: Span) -> None:
    assert len(one) == len(points(one))
    assert bool(one) == bool(points(one))
    assert one.overlaps(other) == bool(points(one) & points(other))
    both = one.intersection(other)
    assert (points(both) if both else set()) == points(one) & points(other)
    if other:
        assert one.contains(other) == (points(other) <= points(one))


@given(many, many)
def test_lists_of_spans_are_sets(left: list[Span], right: list[Span]) -> None:
    assert points(*union(left)) == points(*left)
    assert points(*subtract(left, right)) == points(*left) - points(*right)
    assert points(*intersect(left, right)) == points(*left) & points(*right)
    assert total(left) == len(points(*left))


@given(many, many)
def test_results_are_in_order_and_do_not_touch(left: list[Span], right: list[Span]) -> None:
    for result in (union(left), subtract(left, right), intersect(left, right)):
        assert all(result)
        assert all(one.end <= other.start for one, other in pairwise(result))
    assert all(one.end < other.start for one, other in pairwise(union(left)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_what_is_no_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


# Words


@given(texts, st.data())
def test_a_selection_snaps_to_whole_words(text: str, data: st.DataObject) -> None:
    selected = data.draw(spans(len(text)))
    snapped = snap_to_words(text, selected)
    words = selected.of(text).split()
    if not words:
        assert not snapped
        return
    assert not snapped.of(text)[0].isspace()
    assert not snapped.of(text)[-1].isspace()
    assert all(word in snapped.of(text) for word in words)
    assert snap_to_words(text, snapped) == snapped
    outside = points(snapped) - points(selected)
    assert not any(text[point].isspace() for point in outside)


@pytest.mark.parametrize(
    ("text", "selected", "words"),
    [
        ("les dossiers papier", Span(6, 10), "dossiers"),
        ("les dossiers papier", Span(3, 13), "dossiers"),
        ("et\u00a0?", Span(0, 3), "et"),
        ("aujourd’hui", Span(0, 3), "aujourd’hui"),
        ("un cafe\u0301 froid", Span(3, 7), "cafe\u0301"),
        ("les client·e·s ici", Span(4, 8), "client·e·s"),
        ("oui 👩\u200d👧 non", Span(4, 5), "👩\u200d👧"),
        ("(oui)", Span(1, 3), "oui"),
        ("« là »", Span(0, 6), "« là »"),
    ],
)
def test_words_are_what_a_reader_takes_for_one(text: str, selected: Span, words: str) -> None:
    assert snap_to_words(text, selected).of(text) == words


def test_words_are_counted_as_a_reader_does() -> None:
    assert count_words("Oui\u00a0! On a – depuis hier – 3 mots de cafe\u0301 🙂.") == 9


# UTF-16


@given(texts)
def test_positions_go_to_utf16_and_back(text: str) -> None:
    to = Utf16Map(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        assert to.to_units(point) == units
        assert to.to_points(units) == point


@given(texts)
def test_a_position_inside_a_pair_is_that_of_the_pair(text: str) -> None:
    to = Utf16Map(text)
    for point, character in enumerate(text):
        if character > "\uffff":
            assert to.to_points(to.to_units(point) + 1) == point


# Offset maps


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str, OffsetMap]:
    """A text, what became of it, and the edits that led there; new words are in capitals."""
    old = draw(texts)
    edits: list[Edit] = []
    new, at = "", 0
    while at <= len(old) and draw(st.booleans()):
        start = draw(st.integers(at, len(old)))
        end = draw(st.integers(start, len(old)))
        if edits and edits[-1].start == start:
            break
        written = draw(st.text(alphabet="XYZ🎓", max_size=5))
        new += old[at:start] + written
        edits.append(Edit(start, end, len(written)))
        at = end
    return old, new + old[at:], OffsetMap(edits)


@given(edited(), st.data())
def test_words_that_stayed_are_still_in_the_span_and_no_others(
    made: tuple[str, str, OffsetMap], data: st.DataObject
) -> None:
    old, new, offsets = made
    span = data.draw(spans(len(old), empty=False)) if old else Span(0, 0)
    moved, changed = offsets.map_span(span)
    assert moved.end <= len(new)
    kept = "".join(
        old[point]
        for point in range(span.start, span.end)
        if not any(edit.start <= point < edit.end for edit in offsets.edits)
    )
    assert "".join(ch for ch in moved.of(new) if ch not in "XYZ🎓") == kept
    touched = any(
        points(Span(edit.start, edit.end)) & points(span)
        or (edit.start == edit.end and span.start < edit.start < span.end)
        for edit in offsets.edits
    )
    assert changed == touched
    if not changed:
        assert moved.of(new) == span.of(old)


def test_an_insertion_at_a_border_stays_outside() -> None:
    offsets = OffsetMap([Edit(3, 3, 2), Edit(6, 6, 4)])
    assert offsets.map_span(Span(3, 6)) == (Span(5, 8), False)


def test_a_border_inside_replaced_words_takes_all_of_the_new_ones() -> None:
    assert OffsetMap([Edit(4, 8, 2)]).map_span(Span(6, 12)) == (Span(4, 10), True)
    assert OffsetMap([Edit(4, 8, 7)]).map_span(Span(0, 6)) == (Span(0, 11), True)


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        OffsetMap([Edit(2, 6, 1), Edit(5, 8, 1)])
