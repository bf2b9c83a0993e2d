"""Where code points lie in pixels of the document, asked from Qt's layout and remembered.

All coordinates are the document's: the page's top is 0, whatever is scrolled. Nothing is painted.
"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextDocument, QTextLine

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.transcript.geometry import Layout


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a block: UTF-16 units `[low, high)` and its ink, relative to the block."""

    line: QTextLine
    low: int
    high: int
    top: float
    height: float
    edge: float

    def x(self, unit: int) -> float:
        """Left of the character at the unit; white space at the line's end takes no room."""
        found: Any = self.line.cursorToX(unit)  # a pair here, whatever the stubs say
        return min(float(found[0]), self.edge)


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of one block and where they are."""

    origin: QPointF
    lines: list[_Line]

    def at(self, unit: int) -> _Line:
        """The line that holds the unit; the last one for the block's end."""
        return next((line for line in self.lines if unit < line.high), self.lines[-1])


class Placement:
    """Pixel places of one filled document. `forget()` after its width or face has changed."""

    def __init__(self, document: QTextDocument, layout: Layout) -> None:
        self._document = document
        self._pixels = document.documentLayout()
        self.layout = layout
        self._bands: dict[Span, tuple[float, float]] = {}
        self._lines: dict[int, _Lines] = {}

    def forget(self) -> None:
        self._bands.clear()
        self._lines.clear()

    def _lines_of(self, number: int) -> _Lines:
        found = self._lines.get(number)
        if found is None:
            block = self._document.findBlockByNumber(number)
            self._pixels.blockBoundingRect(block)  # Qt lays out lazily and has no lines before
            laid = block.layout()
            lines = [laid.lineAt(i) for i in range(laid.lineCount())]
            found = self._lines[number] = _Lines(
                laid.position(),
                [
                    _Line(
                        line,
                        line.textStart(),
                        line.textStart() + line.textLength(),
                        line.y(),
                        line.height(),
                        line.x() + line.naturalTextWidth(),
                    )
                    for line in lines
                ],
            )
        return found

    def box(self, number: int) -> QRectF:
        """The rectangle around the lines of one block."""
        return self._pixels.blockBoundingRect(self._document.findBlockByNumber(number))

    def visible(self, top: float, bottom: float) -> range:
        """Numbers of the blocks that lie at least partly between two heights."""
        count = len(self.layout.blocks)
        if not count:
            return range(0)
        at = self._pixels.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
        first = max(0, self._document.findBlock(max(0, at)).blockNumber())
        while first > 0 and self.box(first).top() > top:
            first -= 1
        last = first
        while last < count and self.box(last).top() < bottom:
            last += 1
        return range(first, max(last, first + 1))

    def rects(self, number: int, span: Span) -> list[QRectF]:
        """Rectangles of the span's part in one block, one a line, relative to the block's origin.

        White space at which a line breaks takes no room and gets no rectangle.
        """
        start, end = (self.layout.unit_in(number, p) for p in (span.start, span.end))
        out = []
        for line in self._lines_of(number).lines:
            if line.high <= start:
                continue
            if line.low >= end:
                break
            one, other = line.x(max(line.low, start)), line.x(min(line.high, end))
            left, right = min(one, other), max(one, other)
            if right > left:
                out.append(QRectF(left, line.top, right - left, line.height))
        return out

    def origin(self, number: int) -> QPointF:
        """What rectangles of `rects` are relative to."""
        return self._lines_of(number).origin

    def caret(self, point: int, *, at_end: bool = False) -> QRectF:
        """A rectangle without width at the left of the point, or at the right of the one before."""
        if not self.layout.blocks:
            return QRectF()
        number = self.layout.block_at(point)
        if at_end and number > 0 and point <= self.layout.starts[number]:
            number -= 1
        laid = self._lines_of(number)
        unit = self.layout.unit_in(number, point)
        line = laid.at(max(0, unit - 1) if at_end else unit)
        place = laid.origin
        return QRectF(place.x() + line.x(unit), place.y() + line.top, 0, line.height)

    def band(self, span: Span) -> tuple[float, float]:
        """Top of the first and bottom of the last line that the span touches."""
        found = self._bands.get(span)
        if found is None:
            last = self.caret(span.end, at_end=True)
            found = self._bands[span] = (self.caret(span.start).top(), last.bottom())
        return found

    def band_within(self, span: Span, blocks: range) -> tuple[float, float]:
        """The band, cut off at the edges of `blocks`: what lies beyond need not be laid out."""
        first, last = blocks[0], blocks[-1]
        top = bottom = None
        if span.start < self.layout.starts[first]:
            top = self.box(first).top() - 1000
        if span.end > self.layout.ends[last]:
            bottom = self.box(last).bottom() + 1000
        if top is None and bottom is None:
            return self.band(span)
        top = self.caret(span.start).top() if top is None else top
        return top, self.caret(span.end, at_end=True).bottom() if bottom is None else bottom

    def point_at(self, place: QPointF) -> int:
        """The code point nearest to a place on the page."""
        position = self._pixels.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        return self.layout.to_point(max(0, position))

    def is_on_text(self, place: QPointF) -> bool:
        """True when the place is on a character, not beside or between the lines."""
        return self._pixels.hitTest(place, Qt.HitTestAccuracy.ExactHit) >= 0
