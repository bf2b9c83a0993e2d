"""Moving the start or the end of the current coding with the mouse, from the text or the gutter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.colours import code_colour
from qualcoder_hslu.ui.theme import qcolor

if TYPE_CHECKING:
    from qualcoder_hslu.ui.transcript.page_view import PageView

Edge = Literal["start", "end"]
_REACH = 6


class BoundaryDrag:
    """One drag at a time; the view shows `span` while it lasts and hears of it at the end."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self.edge: Edge | None = None
        self.span: Span | None = None

    def handle_at(self, place: QPointF) -> Edge | None:
        """The handle of the current coding at a place of the viewport."""
        for edge, bar in self._bars():
            if bar.adjusted(-_REACH, -2, _REACH, 2).contains(place):
                return edge
        return None

    def begin(self, edge: Edge) -> None:
        """Take hold of one end of the current coding."""
        mark = self._view.current_mark()
        if mark is not None:
            self.edge, self.span = edge, mark.span

    def move_to(self, place: QPointF, *, exact: bool) -> None:
        """Carry the end to a place of the viewport: to the border of a word unless `exact`."""
        view = self._view
        mark = view.index[view.current()]
        view.scroll_when_outside(place.y())
        point = view.places.point_at(place + QPointF(0, view.scroll_y()))
        before = self.span
        if self.edge == "start":
            wanted = Span(min(point, mark.span.end - 1), mark.span.end)
        else:
            wanted = Span(mark.span.start, max(point, mark.span.start + 1))
        snapped = wanted if exact else view.places.layout.snapped(wanted)
        if snapped is None:
            return
        if self.edge == "start":
            self.span = Span(snapped.start, mark.span.end)
        else:
            self.span = Span(mark.span.start, snapped.end)
        if self.span != before:
            view.repaint_marks()

    def finish(self) -> None:
        """Let go: the view tells of the new span if it is one."""
        mark_id, span = self._view.current(), self.span
        self.cancel()
        if mark_id and span is not None and span != self._view.index[mark_id].span:
            self._view.boundary_changed.emit(mark_id, span)

    def cancel(self) -> None:
        """Let go and leave everything as it was."""
        self.edge = self.span = None
        self._view.repaint_marks()

    def paint(self, painter: QPainter) -> None:
        """Draw the two handles over the text, in viewport coordinates."""
        mark = self._view.current_mark()
        if mark is None:
            return
        theme = self._view.page_style.theme
        stripe = qcolor(code_colour(mark.hue, mark.step, theme).stripe)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for edge, bar in self._bars():
            painter.fillRect(bar, stripe)
            knob = QPointF(bar.center().x(), bar.top() if edge == "start" else bar.bottom())
            painter.setPen(QPen(stripe, 1.5))
            painter.setBrush(qcolor(theme.page))
            painter.drawEllipse(knob, 3.5, 3.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _bars(self) -> list[tuple[Edge, QRectF]]:
        """The upright bars at both ends of the current coding that are in sight."""
        view = self._view
        mark = view.current_mark()
        blocks = view.visible_blocks()
        if mark is None or mark.kind != "coding" or not blocks:
            return []
        shown = view.places.layout.blocks_of(mark.span)
        out: list[tuple[Edge, QRectF]] = []
        if shown and shown[0] in blocks:
            start = view.places.caret(mark.span.start)
            out.append(
                ("start", QRectF(start.left() - 2.5, start.top() - 1, 2, start.height() + 2))
            )
        if shown and shown[-1] in blocks:
            end = view.places.caret(mark.span.end, at_end=True)
            out.append(("end", QRectF(end.left() + 0.5, end.top() - 1, 2, end.height() + 2)))
        return [(edge, bar.translated(0, -view.scroll_y())) for edge, bar in out]
