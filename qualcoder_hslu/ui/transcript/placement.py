"""Where code points lie in pixels of the document, asked from Qt's layout and remembered.

All coordinates are the document's: the page's top is 0, whatever is scrolled. Nothing is painted.
"""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.transcript.geometry import Layout


class Placement:
    """Pixel places of one filled document. `forget()` after its width or face has changed."""

    def __init__(self, document: QTextDocument, layout: Layout) -> None:
        self._document = document
        self._pixels = document.documentLayout()
        self.layout = layout
        self._bands: dict[Span, tuple[float, float]] = {}

    def forget(self) -> None:
        self._bands.clear()

    def block(self, number: int) -> QTextBlock:
        """The block, laid out: Qt lays out lazily and gives no place before."""
        block = self._document.findBlockByNumber(number)
        self._pixels.blockBoundingRect(block)
        return block

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
        lines = self.block(number).layout()
        start, end = (self.layout.unit_in(number, p) for p in (span.start, span.end))
        out = []
        first = lines.lineForTextPosition(start).lineNumber() if lines.lineCount() else 0
        for i in range(first, lines.lineCount()):
            line = lines.lineAt(i)
            low, high = line.textStart(), line.textStart() + line.textLength()
            if low >= end:
                break
            left, right = _x(line, max(low, start)), _x(line, min(high, end))
            edge = line.x() + line.naturalTextWidth()
            left, right = min(left, right, edge), min(max(left, right), edge)
            if right > left:
                out.append(QRectF(left, line.y(), right - left, line.height()))
        return out

    def origin(self, number: int) -> QPointF:
        """What rectangles of `rects` are relative to."""
        return self.block(number).layout().position()

    def caret(self, point: int, *, at_end: bool = False) -> QRectF:
        """A rectangle without width at the left of the point, or at the right of the one before."""
        if not self.layout.blocks:
            return QRectF()
        number = self.layout.block_at(point)
        if at_end and number > 0 and point <= self.layout.starts[number]:
            number -= 1
        lines = self.block(number).layout()
        unit = self.layout.unit_in(number, point)
        line = lines.lineForTextPosition(max(0, unit - 1) if at_end else unit)
        if not line.isValid():
            return QRectF()
        place = lines.position()
        x = min(_x(line, unit), line.x() + line.naturalTextWidth())
        return QRectF(place.x() + x, place.y() + line.y(), 0, line.height())

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


def _x(line: QTextLine, unit: int) -> float:
    found: Any = line.cursorToX(unit)  # a pair here, whatever the stubs say
    return float(found[0])
