"""How a transcript is laid out in blocks, and where stored positions lie among them. Knows no Qt.

A block shows one line of stored text as it is, so that a position converts by an addition and, for
characters beyond U+FFFF, one look-up. What stands in the hanging column (labels, leading time
stamps) and white space around lines is in no block.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal

from qualcoder_hslu.model.sentences import sentence_ends
from qualcoder_hslu.model.text import Span, Utf16Map, snap_to_words, stripped, subtract
from qualcoder_hslu.model.transcript import Turn, Uncounted

LONGEST_BLOCK = 5000  # code points; longer paragraphs are slow to lay out and to repaint
LINE = 74  # code points of a full line at the measure

BlockKind = Literal["speech", "aside", "heading", "withdrawn"]

# Qt would split or drop these, or draw a box; each is shown as one other character instead.
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_UNSHOWABLE = re.compile(
    f"[{_BREAKS}]|[\x00-\x08\x0e-\x1b\x1f\x7f\r\ud800-\udfff\ufdd0\ufdd1\ufffc\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class TranscriptPage:
    """What the view shows: stored text, sorted turns and uncounted spans, colours of speakers.

    `colours` maps a speaker's name to the index of the participant's colour. `withdrawn` is the
    word that stands in place of the speech of somebody who has withdrawn.
    """

    text: str
    turns: Sequence[Turn]
    uncounted: Sequence[Uncounted] = ()
    colours: Mapping[str, int] = field(default_factory=dict)
    withdrawn: str = "withdrawn"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph on the screen: `[start, end)` of the stored text.

    `turn` is an index into the turns or None; `first` says that a turn begins here; `quiet` are
    the uncounted spans inside, shown small.
    """

    start: int
    end: int
    turn: int | None
    first: bool
    kind: BlockKind
    quiet: tuple[Span, ...] = ()


class Layout:
    """The blocks of one page and the way between code points and document positions.

    A document position counts UTF-16 units and one for each end of a block, as Qt does.
    """

    def __init__(self, page: TranscriptPage) -> None:
        self.page = page
        self.blocks = list(_blocks(page))
        self.starts = [block.start for block in self.blocks]
        self.ends = [block.end for block in self.blocks]
        shown = _UNSHOWABLE.sub(_shown_as, page.text)
        self.shown = [
            page.withdrawn[: block.end - block.start]
            if block.kind == "withdrawn"
            else shown[block.start : block.end]
            for block in self.blocks
        ]
        self._maps: dict[int, Utf16Map] = {}
        self.positions: list[int] = []
        position = 0
        for i, text in enumerate(self.shown):
            units = len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
            if units != len(text):
                self._maps[i] = Utf16Map(text)
            self.positions.append(position)
            position += units + 1
        self.length = max(0, position - 1)
        self._heights = [0.0, *accumulate(_height(block) for block in self.blocks)]

    def block_at(self, point: int) -> int:
        """The number of the block that holds the point, or of the last one before it."""
        return max(0, bisect_right(self.starts, point) - 1)

    def blocks_of(self, span: Span) -> range:
        """Numbers of the blocks that show at least one code point of the span."""
        first = bisect_right(self.ends, span.start)
        return range(first, max(first, bisect_left(self.starts, span.end)))

    def unit_in(self, number: int, point: int) -> int:
        """UTF-16 units from the start of a block to the point; points outside are cut off."""
        block = self.blocks[number]
        offset = min(max(point, block.start), block.end) - block.start
        units = self._maps.get(number)
        return units.to_units(offset) if units else offset

    def to_position(self, point: int, *, at_end: bool = False) -> int:
        """Document position of a code point.

        A point that is not shown moves to the next shown one; with `at_end` to the one before.
        """
        if not self.blocks:
            return 0
        number = self.block_at(point)
        if at_end:
            if point <= self.starts[number] and number > 0:
                number -= 1
        elif point > self.ends[number] and number + 1 < len(self.blocks):
            number += 1
        return self.positions[number] + self.unit_in(number, point)

    def to_point(self, position: int) -> int:
        """The code point at a document position."""
        if not self.blocks:
            return 0
        number = max(0, bisect_right(self.positions, position) - 1)
        unit = position - self.positions[number]
        units = self._maps.get(number)
        offset = units.to_points(unit) if units else unit
        return min(self.starts[number] + offset, self.ends[number])

    def span_between(self, one: int, other: int) -> Span:
        """What a selection from one document position to another covers.

        A border at the edge of a block that has nothing else selected leaves that block out, so
        the label between two turns is not taken in with a mere line break.
        """
        low, high = sorted((one, other))
        if low == high or not self.blocks:
            return Span(self.to_point(low), self.to_point(low))
        start, end = self.to_point(low), self.to_point(high)
        first = bisect_right(self.positions, low) - 1
        last = bisect_right(self.positions, high) - 1
        if first < last:
            if start >= self.ends[first]:
                start = self.starts[first + 1]
            if end <= self.starts[last]:
                end = self.ends[last - 1]
        return Span(start, max(start, end))

    def snapped(self, span: Span) -> Span | None:
        """The span widened to whole words, never beyond its blocks; None when it has no word."""
        numbers = self.blocks_of(span)
        if not span or not numbers:
            return None
        low, high = self.starts[numbers[0]], self.ends[numbers[-1]]
        start, end = max(span.start, low), min(span.end, high)
        if start >= end:
            return None
        whole = snap_to_words(self.page.text, Span(start, end))
        return Span(max(whole.start, low), min(whole.end, high)) if whole else None

    def next_border(self, position: int, anchor: int, *, forward: bool) -> int:
        """Document position to which a selection from `anchor` goes on, word by word.

        Behind the anchor it stops at ends of words, before it at their beginnings, so what is
        selected is always whole words; at the ends of the page it stays.
        """
        step = 1 if forward else -1
        at = position + step
        while 0 <= at <= self.length:
            if at == anchor or self._is_border(at, end=at > anchor):
                return at
            at += step
        return position

    def _is_border(self, position: int, *, end: bool) -> bool:
        """True where a word ends, or else begins; white space is no word."""
        number = max(0, bisect_right(self.positions, position) - 1)
        point = self.to_point(position)
        if self.positions[number] + self.unit_in(number, point) != position:
            return False  # between the halves of a surrogate pair
        low, high = (point - 1, point) if end else (point, point + 1)
        if low < self.starts[number] or high > self.ends[number]:
            return False
        word = snap_to_words(self.page.text, Span(low, high))
        return bool(word) and point == (word.end if end else word.start)

    def sentence_at(self, point: int) -> Span | None:
        """The sentence of the turn that holds the point; None outside speech."""
        if not self.blocks:
            return None
        block = self.blocks[self.block_at(point)]
        if block.kind != "speech" or not block.start <= point <= block.end:
            return None
        start = block.start
        for end in [*sentence_ends(self.page.text, block.start, block.end), block.end]:
            if point < end or end == block.end:
                return Span(stripped(self.page.text, Span(start, end)).start, end)
            start = end
        return None

    def turn_of(self, number: int) -> Turn | None:
        """The turn to which a block belongs."""
        turn = self.blocks[number].turn if self.blocks else None
        return None if turn is None else self.page.turns[turn]

    def fraction(self, point: int) -> float:
        """How far down the page a point lies, in [0, 1], estimated without laying out."""
        if not self.blocks:
            return 0.0
        number = self.block_at(point)
        block = self.blocks[number]
        inside = (min(point, block.end) - block.start) / max(1, block.end - block.start)
        low, high = self._heights[number], self._heights[number + 1]
        return (low + (high - low) * inside) / self._heights[-1]

    def at_fraction(self, fraction: float) -> int:
        """The code point about that far down the page."""
        if not self.blocks:
            return 0
        height = min(max(fraction, 0.0), 1.0) * self._heights[-1]
        number = min(bisect_right(self._heights, height) - 1, len(self.blocks) - 1)
        low, high = self._heights[number], self._heights[number + 1]
        block = self.blocks[number]
        return block.start + int((block.end - block.start) * (height - low) / (high - low))


def _height(block: Block) -> float:
    """Lines a block takes, with the space above it."""
    return -((block.start - block.end) // LINE) + (0.6 if block.first else 0.2)


def _shown_as(match: re.Match[str]) -> str:
    if match[0] in _BREAKS:
        return "\u2028"
    return "\ufffd" if "\ud800" <= match[0] <= "\udfff" else " "


def _blocks(page: TranscriptPage) -> Iterator[Block]:
    """Turns and what stands between them, in order."""
    uncounted = sorted(page.uncounted, key=lambda u: u.span)
    ends = [u.span.end for u in uncounted]

    def among(start: int, end: int) -> list[Uncounted]:
        first = bisect_right(ends, start)
        last = first
        while last < len(uncounted) and uncounted[last].span.start < end:
            last += 1
        return uncounted[first:last]

    at = 0
    for number, turn in enumerate(page.turns):
        yield from _between(page, at, turn.span.start, among(at, turn.span.start))
        quiet = [u.span for u in among(turn.span.start, turn.span.end)]
        first = True
        for start, end in _paragraphs(page.text, turn.span.start, turn.span.end):
            inside = tuple(s for s in quiet if s.start < end and s.end > start)
            whole = any(s.start <= start and end <= s.end for s in inside)
            yield Block(start, end, number, first, "aside" if whole else "speech", inside)
            first = False
        at = max(at, turn.span.end)
    yield from _between(page, at, len(page.text), among(at, len(page.text)))


def _between(
    page: TranscriptPage, start: int, end: int, uncounted: list[Uncounted]
) -> Iterator[Block]:
    """Headings, front matter and remarks outside turns; labels and time stamps are left out.

    Of the speech of somebody who has withdrawn one word is shown, at its beginning.
    """
    if start >= end:
        return
    text = page.text
    if len(uncounted) == 1 and uncounted[0].kind == "label":  # between most turns, nothing else
        label = uncounted[0].span
        if not (text[start : label.start].strip() or text[label.end : end].strip()):
            return
    hidden = [u.span for u in uncounted if u.kind in ("label", "time", "withdrawn")]
    asides = [u for u in uncounted if u.kind not in ("label", "time", "withdrawn")]
    blocks = [
        Block(u.span.start, min(u.span.end, u.span.start + len(page.withdrawn)), None, False,
              "withdrawn")
        for u in uncounted if u.kind == "withdrawn"
    ]  # fmt: skip
    for part in subtract([Span(start, end)], hidden):
        for low, high in _paragraphs(text, part.start, part.end):
            over = [u for u in asides if u.span.start < high and u.span.end > low]
            kind: BlockKind = "speech"
            if over:
                kind = "heading" if over[0].kind == "heading" else "aside"
            blocks.append(Block(low, high, None, False, kind))
    yield from sorted(blocks, key=lambda block: block.start)


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines with something on them, stripped; long ones in pieces cut at sentence ends."""
    while start < end:
        line_end = text.find("\n", start, end)
        line_end = end if line_end < 0 else line_end
        line = stripped(text, Span(start, line_end))
        if line:
            yield from _pieces(text, line.start, line.end)
        start = line_end + 1


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_BLOCK:
        cut = max(sentence_ends(text, start + 1, start + LONGEST_BLOCK), default=0)
        if cut <= start:
            space = text.rfind(" ", start + 1, start + LONGEST_BLOCK)
            cut = space if space > start else start + LONGEST_BLOCK
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end
