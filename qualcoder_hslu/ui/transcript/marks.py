"""Codings and suggestions as the view shows them, found by place, each in a lane. Knows no Qt.

Adding or taking away one mark costs what it overlaps, never a pass over all marks.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from typing import Literal

from qualcoder_hslu.model.coding import Rating
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.transcript.geometry import LINE, Layout

MarkKind = Literal["coding", "suggestion"]
_BUCKET = 3  # blocks are searched in groups of 2 ** 3


@dataclass(frozen=True, slots=True)
class Mark:
    """One coding or suggestion on the page; `label` is the code's id and name ("B1 Intake")."""

    id: str
    span: Span
    label: str
    hue: str
    step: int = 0
    kind: MarkKind = "coding"
    rating: Rating | None = None
    memo: bool = False
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """Code points `[start, end)` with the same marks on them, codings and suggestions apart."""

    start: int
    end: int
    codings: tuple[Mark, ...]
    suggestions: tuple[Mark, ...]


def assign_lanes(extents: Iterable[tuple[int, int, str]]) -> dict[str, int]:
    """The lowest free lane for each (start, end, id): a sweep from top to bottom with two heaps.

    Marks in one lane never overlap, and there are as many lanes as marks at the deepest place.
    """
    lanes: dict[str, int] = {}
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    for start, end, key in sorted(extents, key=lambda e: (e[0], -e[1], e[2])):
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        lane = heappop(free) if free else len(busy)
        lanes[key] = lane
        heappush(busy, (end, lane))
    return lanes


class MarkIndex:
    """All marks of one page by id and by place."""

    def __init__(self, layout: Layout, marks: Iterable[Mark] = ()) -> None:
        self._layout = layout
        self._marks = {mark.id: mark for mark in marks}
        self._buckets: dict[int, dict[str, Mark]] = {}
        self._order: list[Mark] | None = None
        for mark in self._marks.values():
            self._file(mark)
        self._lanes = assign_lanes(
            (*self._extent(mark.span), mark.id) for mark in self._marks.values()
        )
        self.lane_count = 1 + max(self._lanes.values(), default=-1)

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks.values())

    def __contains__(self, mark_id: object) -> bool:
        return mark_id in self._marks

    def __getitem__(self, mark_id: str) -> Mark:
        return self._marks[mark_id]

    def lane(self, mark_id: str) -> int:
        return self._lanes[mark_id]

    def add(self, mark: Mark) -> None:
        """Put one mark in the lowest lane that is free over its length; the others stay put.

        Raises ValueError when the id is taken.
        """
        if mark.id in self._marks:
            raise ValueError(f"the mark {mark.id} stands on the page already")
        self._lanes[mark.id] = self._free_lane(mark.span)
        self.lane_count = max(self.lane_count, self._lanes[mark.id] + 1)
        self._marks[mark.id] = mark
        self._file(mark)
        self._order = None

    def remove(self, mark_id: str) -> Mark:
        """Take one mark away and return it; raises KeyError when there is none."""
        mark = self._marks.pop(mark_id)
        del self._lanes[mark_id]
        for bucket in self._bucket_numbers(mark.span):
            self._buckets[bucket].pop(mark_id, None)
        self._order = None
        return mark

    def update(self, mark: Mark) -> Mark:
        """Replace the mark of this id, in its lane if that is still free; return the old one."""
        lane = self._lanes[mark.id]
        old = self.remove(mark.id)
        taken = self._taken(mark.span)
        self.add(mark)
        if lane not in taken:
            self._lanes[mark.id] = lane
        return old

    def between(self, first: int, last: int) -> list[Mark]:
        """Marks on the blocks `first` to `last`, both included, in order of start."""
        found: dict[str, Mark] = {}
        for bucket in range(first >> _BUCKET, (last >> _BUCKET) + 1):
            found.update(self._buckets.get(bucket, {}))
        if not self._layout.blocks:
            return []
        low, high = self._layout.starts[first], self._layout.ends[last]
        here = [m for m in found.values() if m.span.start < high and low < m.span.end]
        return sorted(here, key=_order)

    def at(self, point: int) -> list[Mark]:
        """Marks that hold the point or end at it, shortest first; those that hold it lead."""
        number = self._layout.block_at(point)
        near = self._buckets.get(number >> _BUCKET, {}).values()
        found = [mark for mark in near if mark.span.start <= point <= mark.span.end]
        return sorted(found, key=lambda m: (point == m.span.end, len(m.span), m.id))

    def beside(self, point: int, mark_id: str | None, *, forward: bool) -> Mark | None:
        """The next or previous mark in order of start, from a mark or else from a point."""
        if self._order is None:
            self._order = sorted(self._marks.values(), key=_order)
        if mark_id is not None:
            step = 1 if forward else -1
            place = self._order.index(self._marks[mark_id]) + step
            return self._order[place] if 0 <= place < len(self._order) else None
        if forward:
            return next((m for m in self._order if m.span.start >= point), None)
        return next((m for m in reversed(self._order) if m.span.start < point), None)

    def segments(self, number: int) -> list[Segment]:
        """The marked pieces of one block, in order."""
        block = self._layout.blocks[number]
        marks = self.between(number, number)
        borders = {block.start, block.end}
        for mark in marks:
            borders.update((mark.span.start, mark.span.end))
        cuts = sorted(cut for cut in borders if block.start <= cut <= block.end)
        out = []
        for start, end in pairwise(cuts):
            here = [m for m in marks if m.span.start <= start and end <= m.span.end]
            if here:
                here.sort(key=lambda m: self._lanes[m.id])
                codings = tuple(m for m in here if m.kind == "coding")
                out.append(
                    Segment(start, end, codings, tuple(m for m in here if m.kind != "coding"))
                )
        return out

    def _file(self, mark: Mark) -> None:
        for bucket in self._bucket_numbers(mark.span):
            self._buckets.setdefault(bucket, {})[mark.id] = mark

    def _bucket_numbers(self, span: Span) -> Sequence[int]:
        numbers = self._layout.blocks_of(span)
        return range(numbers[0] >> _BUCKET, (numbers[-1] >> _BUCKET) + 1) if numbers else ()

    def _free_lane(self, span: Span) -> int:
        taken = self._taken(span)
        return next(lane for lane in range(len(taken) + 1) if lane not in taken)

    def _taken(self, span: Span) -> set[int]:
        """Lanes of the marks that would touch a bracket of this span."""
        start, end = self._extent(span)
        found = set()
        for bucket in self._bucket_numbers(span):
            for mark in self._buckets.get(bucket, {}).values():
                if mark.span.start - LINE < end and start < mark.span.end + LINE:  # else too far
                    low, high = self._extent(mark.span)
                    if low < end and start < high:
                        found.add(self._lanes[mark.id])
        return found

    def _extent(self, span: Span) -> tuple[int, int]:
        """The span and the rest of its first and last line, about: brackets are as high as lines.

        Two marks in one block that are less than a line apart therefore take two lanes.
        """
        numbers = self._layout.blocks_of(span)
        if not numbers:
            return span.start, span.end
        start = max(self._layout.starts[numbers[0]], span.start - LINE // 2)
        return start, min(self._layout.ends[numbers[-1]], span.end + LINE // 2)


def _order(mark: Mark) -> tuple[int, int, str]:
    return mark.span.start, -mark.span.end, mark.id
