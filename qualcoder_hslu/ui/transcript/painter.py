"""Paints what lies under and around coded words: fills, stacked underlines, dashes, the outline.

One code: a pale fill. Two or three: underlines. More: grey, and the gutter tells the truth.
Suggestions are dashed and never filled. Shapes are remembered per block.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.colours import code_colour, overlap_fill
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.ui.transcript.marks import Mark, MarkIndex, Segment
from qualcoder_hslu.ui.transcript.placement import Placement
from qualcoder_hslu.ui.transcript.style import PageStyle

MOST_UNDERLINES = 3
_DASHES = [3.0, 2.0]


@dataclass(slots=True)
class _Shapes:
    """What to paint in one block, relative to its origin; colours are "#rrggbb"."""

    fills: list[tuple[QRectF, str]] = field(default_factory=list)
    lines: list[tuple[QRectF, str]] = field(default_factory=list)
    dashes: list[tuple[QLineF, str]] = field(default_factory=list)


class TextPainter:
    """Paints the marks of the visible blocks below the text."""

    def __init__(self, placement: Placement, marks: MarkIndex, style: PageStyle) -> None:
        self._placement = placement
        self._marks = marks
        self._style = style
        self._shapes: dict[int, _Shapes] = {}

    def forget(self, blocks: range | None = None) -> None:
        """Drop remembered shapes, of some blocks or of all."""
        if blocks is None:
            self._shapes.clear()
            return
        for number in [n for n in self._shapes if n in blocks]:
            del self._shapes[number]

    def paint(self, painter: QPainter, blocks: range, current: Mark | None) -> None:
        """Paint in document coordinates; `current` is emphasised."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        drawn = [(self._placement.origin(number), self._of(number)) for number in blocks]
        for origin, shapes in drawn:
            for rect, colour in shapes.fills:
                painter.fillRect(rect.translated(origin), qcolor(colour))
        pieces = self.outline_of(current.span, blocks) if current else []
        if current and current.kind == "coding":
            strong = code_colour(current.hue, current.step, self._style.theme).strong
            for rect in pieces:
                painter.fillRect(rect, qcolor(strong))
        for origin, shapes in drawn:
            for rect, colour in shapes.lines:
                painter.fillRect(rect.translated(origin), qcolor(colour))
            for line, colour in shapes.dashes:
                painter.setPen(self._dashed(colour, self._style.px(1.5)))
                painter.drawLine(line.translated(origin))
        if current:
            self._paint_outline(painter, pieces, current)

    def paint_target(self, painter: QPainter, span: Span, blocks: range) -> None:
        """Where a code that is being dragged would be applied."""
        theme = self._style.theme
        pieces = self.outline_of(span, blocks)
        ground = qcolor(theme.selection)
        for rect in pieces:
            painter.fillRect(rect, ground)
        painter.setPen(self._dashed(theme.accent, 2))
        for rect in pieces:
            painter.drawRect(rect)

    def outline_of(self, span: Span, blocks: range) -> list[QRectF]:
        """Rectangles of a span on the given blocks, in document coordinates."""
        out = []
        for number in self._placement.layout.blocks_of(span):
            if number in blocks:
                origin = self._placement.origin(number)
                out += [r.translated(origin) for r in self._placement.rects(number, span)]
        return out

    def _paint_outline(self, painter: QPainter, pieces: list[QRectF], mark: Mark) -> None:
        stripe = code_colour(mark.hue, mark.step, self._style.theme).stripe
        pen = QPen(qcolor(stripe), self._style.px(1.5))
        if mark.kind == "suggestion":
            pen = self._dashed(stripe, self._style.px(1.5))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in pieces:
            painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 1), 3, 3)

    def _dashed(self, colour: str, width: float) -> QPen:
        pen = QPen(qcolor(colour), width)
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _of(self, number: int) -> _Shapes:
        shapes = self._shapes.get(number)
        if shapes is None:
            shapes = self._shapes[number] = _Shapes()
            for segment in self._marks.segments(number):
                for rect in self._placement.rects(number, Span(segment.start, segment.end)):
                    self._add(shapes, segment, rect)
        return shapes

    def _add(self, shapes: _Shapes, segment: Segment, rect: QRectF) -> None:
        """One piece of one line: what is painted under it."""
        theme = self._style.theme
        codings = segment.codings
        # A span can carry the same code twice, in two layers: that is one thing to see here.
        colours = list(dict.fromkeys(code_colour(m.hue, m.step, theme) for m in codings))
        slot = 0
        if len(colours) == 1:
            shapes.fills.append((rect, colours[0].fill))
        elif len(colours) <= MOST_UNDERLINES:
            for colour in colours:
                shapes.lines.append((self._underline(rect, slot), colour.stripe))
                slot += 1
        else:
            shapes.fills.append((rect, overlap_fill(theme)))
        for mark in segment.suggestions[:MOST_UNDERLINES]:
            line = self._underline(rect, min(slot, MOST_UNDERLINES))
            height = line.center().y()
            shapes.dashes.append(
                (
                    QLineF(QPointF(line.left(), height), QPointF(line.right(), height)),
                    code_colour(mark.hue, mark.step, theme).stripe,
                )
            )
            slot += 1

    def _underline(self, rect: QRectF, slot: int) -> QRectF:
        """The strip of one underline: below the baseline, each further one a step lower."""
        thick, step = self._style.px(2), self._style.px(3)
        top = rect.bottom() - self._style.px(3) + slot * step
        return QRectF(rect.left(), top, rect.width(), thick)
