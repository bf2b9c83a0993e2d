"""Marks are found by place, keep their lanes, and one change costs no pass over all."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn
from qualcoder_hslu.ui.transcript.geometry import Layout, TranscriptPage
from qualcoder_hslu.ui.transcript.labels import place_labels
from qualcoder_hslu.ui.transcript.marks import Mark, MarkIndex, assign_lanes

LINES = 40
TEXT = "Une ligne de trente caractères.\n" * LINES
LAYOUT = Layout(TranscriptPage(TEXT, [Turn("1", "A", Span(0, len(TEXT)))]))
SPANS = (
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 200))
    .map(lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1])))
    .filter(LAYOUT.blocks_of)  # a mere line end is not shown
)


def mark(name: str, span: Span, kind: str = "coding") -> Mark:
    return Mark(name, span, name, "blue", kind=kind)


def numbered(spans) -> list[Mark]:
    return [mark(str(n), span) for n, span in enumerate(spans)]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=25))
def test_the_sweep_needs_as_many_lanes_as_marks_at_the_deepest_place(pairs):
    extents = [(start, start + length, str(n)) for n, (start, length) in enumerate(pairs)]
    lanes = assign_lanes(extents)
    for start, end, key in extents:
        for low, high, other in extents:
            if key < other and low < end and start < high:
                assert lanes[key] != lanes[other]
    deepest = max((sum(a <= p < b for a, b, _ in extents) for p in range(100)), default=0)
    assert len(set(lanes.values())) == deepest


@given(st.lists(SPANS, max_size=20), SPANS)
def test_a_new_mark_takes_a_free_lane_and_moves_no_other(spans, new):
    index = MarkIndex(LAYOUT, numbered(spans))
    before = {m.id: index.lane(m.id) for m in index}
    index.add(mark("new", new))
    assert {key: index.lane(key) for key in before} == before
    for other in index:
        both = other.span.intersection(new)
        if other.id != "new" and both and LAYOUT.blocks_of(both):
            assert index.lane(other.id) != index.lane("new")
    assert index.lane_count > max(before.values(), default=0)


def test_marks_close_to_each_other_on_a_line_take_two_lanes_for_their_brackets_are_as_high():
    index = MarkIndex(
        LAYOUT, [mark("a", Span(0, 3)), mark("b", Span(10, 15)), mark("c", Span(40, 45))]
    )
    assert index.lane("a") != index.lane("b")
    assert index.lane("a") == index.lane("c")  # on the next line


@given(st.lists(SPANS, max_size=20), st.integers(0, len(TEXT) - 1), st.data())
def test_the_index_finds_what_a_search_through_all_marks_finds(spans, point, data):
    marks = numbered(spans)
    index = MarkIndex(LAYOUT, marks[: len(marks) // 2])
    for one in marks[len(marks) // 2 :]:
        index.add(one)
    for one in marks[::3]:
        index.remove(one.id)
    left = [one for position, one in enumerate(marks) if position % 3]
    assert sorted(m.id for m in index) == sorted(m.id for m in left)
    first = data.draw(st.integers(0, LINES - 1))
    last = data.draw(st.integers(first, LINES - 1))
    area = Span(LAYOUT.starts[first], LAYOUT.ends[last])
    assert {m.id for m in index.between(first, last)} == {
        m.id for m in left if m.span.overlaps(area)
    }
    holding = [m.id for m in index.at(point) if m.span.start <= point < m.span.end]
    wanted = {m.id for m in left if m.span.start <= point < m.span.end and LAYOUT.blocks_of(m.span)}
    if TEXT[point] != "\n":
        assert set(holding) == wanted
    assert [len(index[key].span) for key in holding] == sorted(
        len(index[key].span) for key in holding
    )


def test_segments_tell_which_marks_lie_on_each_piece_of_a_block():
    index = MarkIndex(
        LAYOUT,
        [mark("a", Span(0, 20)), mark("b", Span(10, 40)), mark("s", Span(15, 20), "suggestion")],
    )
    pieces = [
        (s.start, s.end, [m.id for m in s.codings], [m.id for m in s.suggestions])
        for s in index.segments(0)
    ]
    assert pieces == [
        (0, 10, ["a"], []),
        (10, 15, ["b", "a"], []),  # by lane, and the longer one got the first
        (15, 20, ["b", "a"], ["s"]),
        (20, 31, ["b"], []),
    ]


def test_a_changed_mark_keeps_its_lane_while_it_is_free():
    index = MarkIndex(
        LAYOUT, [mark("a", Span(0, 20)), mark("b", Span(5, 20)), mark("c", Span(400, 420))]
    )
    index.update(replace(index["b"], span=Span(500, 510)))
    assert index.lane("b") == 1
    index.update(replace(index["b"], span=Span(405, 410)))
    assert index.lane("b") == 1
    index.update(replace(index["c"], span=Span(0, 30)))
    assert index.lane("c") == 1  # its own is taken there by "a"


def test_an_id_can_stand_once_only_and_must_exist_to_go():
    index = MarkIndex(LAYOUT, [mark("a", Span(0, 20))])
    with pytest.raises(ValueError, match="a stands"):
        index.add(mark("a", Span(3, 5)))
    with pytest.raises(KeyError):
        index.remove("b")
    assert index.remove("a").span == Span(0, 20)
    assert len(index) == 0
    assert index.between(0, 5) == []


def test_stepping_goes_through_all_marks_in_order_of_start_and_stops_at_the_ends():
    index = MarkIndex(
        LAYOUT, [mark("b", Span(50, 60)), mark("a", Span(0, 20)), mark("c", Span(50, 55))]
    )
    found = index.beside(10, None, forward=True)
    order = []
    while found:
        order.append(found.id)
        found = index.beside(0, found.id, forward=True)
    assert order == ["b", "c"]
    assert index.beside(10, None, forward=False).id == "a"
    assert index.beside(0, "a", forward=False) is None


def test_labels_stand_at_their_marks_and_are_pushed_down_where_they_would_overlap():
    labels = place_labels([(0, "a"), (4, "b"), (100, "c")], bottom=200, height=16)
    assert [(label.y, label.marks) for label in labels] == [
        (0, ("a",)),
        (16, ("b",)),
        (100, ("c",)),
    ]


def test_labels_without_room_in_their_block_are_counted_in_its_last_place():
    labels = place_labels([(0, "a"), (0, "b"), (0, "c"), (0, "d")], bottom=36, height=16)
    assert [(label.y, label.marks) for label in labels] == [(0, ("a",)), (16, ("b", "c", "d"))]
    alone = place_labels([(0, "a"), (0, "b")], bottom=20, height=16)
    assert [label.marks for label in alone] == [("a", "b")]
