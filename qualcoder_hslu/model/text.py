"""Spans of a text in Unicode code points, their algebra, and the map to UTF-16 positions.

A span is half-open, `[start, end)`. Functions on lists of spans return them sorted, disjoint and
without empty ones, and take any order.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

_JOINERS = "_\u00b7\u2019'\u200d\ufe0f"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points in one stored text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def overlaps(self, other: "Span") -> bool:
        """True when at least one code point belongs to both."""
        return max(self.start, other.start) < min(self.end, other.end)

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def intersection(self, other: "Span") -> "Span | None":
        """The code points of both, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]


def union(spans: Iterable[Span]) -> list[Span]:
    """Code points in at least one span; spans that touch are joined."""
    out: list[Span] = []
    for span in sorted(s for s in spans if s):
        if out and span.start <= out[-1].end:
            if span.end > out[-1].end:
                out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return out


def subtract(spans: Iterable[Span], holes: Iterable[Span]) -> list[Span]:
    """Code points in `spans` and in no hole."""
    out: list[Span] = []
    cuts = union(holes)
    ends = [cut.end for cut in cuts]
    for span in union(spans):
        start = span.start
        for cut in cuts[bisect_right(ends, start) :]:
            if cut.start >= span.end:
                break
            if cut.start > start:
                out.append(Span(start, cut.start))
            start = max(start, cut.end)
        if start < span.end:
            out.append(Span(start, span.end))
    return out


def intersect(left: Iterable[Span], right: Iterable[Span]) -> list[Span]:
    """Code points in both lists, in one sweep."""
    a, b = union(left), union(right)
    out: list[Span] = []
    i = j = 0
    while i < len(a) and j < len(b):
        both = a[i].intersection(b[j])
        if both:
            out.append(both)
        if a[i].end < b[j].end:
            i += 1
        else:
            j += 1
    return out


def total(spans: Iterable[Span]) -> int:
    """Number of code points covered; overlaps count once."""
    return sum(len(span) for span in union(spans))


def count_words(text: str) -> int:
    """Words as a reader counts them: runs without white space that hold a letter or a digit.

    NBSP is white space here, so the French `mot :` is one word and a lone dash is none.
    """
    return sum(run[0].isalnum() or any(map(str.isalnum, run)) for run in text.split())


def stripped(text: str, span: Span) -> Span:
    """The span without white space at its ends; empty when there is nothing else in it."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def snap_to_words(text: str, span: Span) -> Span:
    """Widen a selection to whole words and drop white space at its ends.

    A selection inside or touching white space only becomes empty at its start.
    """
    inner = stripped(text, span)
    start, end = inner.start, inner.end
    if start == end:
        return Span(span.start, span.start)
    while start > 0 and _inside_word(text, start):
        start -= 1
    while end < len(text) and _inside_word(text, end):
        end += 1
    return Span(start, end)


def _inside_word(text: str, at: int) -> bool:
    """True when the border before `text[at]` cuts a word (letters, digits, marks, joiners)."""
    return _is_word(text[at - 1]) and _is_word(text[at])


def _is_word(ch: str) -> bool:
    """Letters, digits and what holds a word together: apostrophes, middle dots, marks, emoji."""
    return ch.isalnum() or ch in _JOINERS or "\u0300" <= ch <= "\u036f" or ch >= "\U0001f000"


class Utf16Map:
    """Converts between code points and the UTF-16 units that Qt counts, for one text.

    Texts without characters beyond U+FFFF (nearly all) cost nothing; else a look-up is a bisection.
    """

    __slots__ = ("_astral", "_units")

    def __init__(self, text: str) -> None:
        self._astral = (
            [i for i, ch in enumerate(text) if ch > "\uffff"] if _has_astral(text) else []
        )
        self._units = [point + k for k, point in enumerate(self._astral)]

    def to_units(self, point: int) -> int:
        """UTF-16 position of a code point position."""
        return point + bisect_right(self._astral, point - 1) if self._astral else point

    def to_points(self, unit: int) -> int:
        """Code point position of a UTF-16 position; inside a pair, the start of the pair."""
        if not self._astral:
            return unit
        before = bisect_right(self._units, unit - 1)
        return unit - before  # between the halves of a pair this is the pair's own start


def _has_astral(text: str) -> bool:
    return not text.isascii() and max(text, default="") > "\uffff"


@dataclass(frozen=True, slots=True)
class Edit:
    """Replacement of `[start, end)` of the old text by `length` new code points."""

    start: int
    end: int
    length: int


class OffsetMap:
    """Where positions of one text version lie in the next, from a sorted list of edits."""

    __slots__ = ("_shifts", "_starts", "edits")

    def __init__(self, edits: Sequence[Edit]) -> None:
        self.edits = tuple(sorted(edits, key=lambda e: (e.start, e.end)))
        for left, right in zip(self.edits, self.edits[1:], strict=False):
            if right.start < left.end or right.start == left.start:
                raise ValueError("edits overlap")
        self._starts = [edit.start for edit in self.edits]
        self._shifts = [0, *accumulate(e.length - (e.end - e.start) for e in self.edits)]

    def map_span(self, span: Span) -> tuple[Span, bool]:
        """The span's place in the new text, and whether its own words changed.

        A border inside replaced text moves to the replacement's outer edge, so nothing that was
        inside the span before is outside after. An insertion exactly at a border stays outside.
        """
        start = self._map(span.start, at_start=True)
        end = max(start, self._map(span.end, at_start=False))
        changed = any(edit.start < span.end and edit.end > span.start for edit in self._near(span))
        return Span(start, end), changed

    def _near(self, span: Span) -> Sequence[Edit]:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        return self.edits[first : bisect_right(self._starts, span.end)]

    def _map(self, point: int, *, at_start: bool) -> int:
        i = bisect_right(self._starts, point)
        if i:
            edit = self.edits[i - 1]
            inside = edit.start < point < edit.end
            insertion = edit.start == edit.end == point
            if inside or (insertion and not at_start) or (edit.start == point and edit.end > point):
                new_start = edit.start + self._shifts[i - 1]
                return new_start + (edit.length if inside and not at_start else 0)
        return point + self._shifts[i]
