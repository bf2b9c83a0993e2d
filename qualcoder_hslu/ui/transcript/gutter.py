"""The gutter right of the text: a bracket a coding in its lane, labels where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from qualcoder_hslu.ui.colours import code_colour
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.ui.transcript.marks import Mark

if TYPE_CHECKING:
    from qualcoder_hslu.ui.transcript.boundary import Edge
    from qualcoder_hslu.ui.transcript.page_view import PageView

WIDTH = 184
_LANE, _LEAST_LANE = 10, 3
_LEAST_LABEL = 44
_RATING = {"positive": "+", "negative": "−", "mixed": "±"}
_HANDLE = 8


class CodingGutter(QWidget):
    """Brackets of the visible marks; hovering tells, a click selects, handles move boundaries."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._hits: list[tuple[QRectF, str]] = []
        self._hovered = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Codings"))

    def mark_at(self, place: QPointF) -> str:
        """The id of the mark drawn nearest to a place, within 4 pixels; else empty."""
        near = [
            (abs(rect.center().x() - place.x()), key)
            for rect, key in self._hits
            if rect.adjusted(-4, -2, 4, 2).contains(place)
        ]
        return min(near)[1] if near else ""

    def lane_x(self, mark_id: str) -> float:
        """Middle of the lane of a mark."""
        pitch = self._pitch()
        most = max(0, int((self.width() - self._start() - _LEAST_LANE) / pitch))
        return self._start() + pitch * min(self._view.index.lane(mark_id), most)

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        theme = view.page_style.theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), qcolor(theme.page))
        self._hits = []
        blocks = view.visible_blocks()
        if not blocks:
            return
        scrolled = view.scroll_y()
        bands = []
        for mark in view.index.between(blocks[0], blocks[-1]):
            mark = view.as_shown(mark)  # noqa: PLW2901
            top, bottom = view.places.band_within(mark.span, blocks)
            bands.append((mark, top - scrolled, bottom - scrolled))
        for mark, top, bottom in bands:
            self._draw_bracket(painter, mark, top, bottom)
        self._draw_labels(painter, bands)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for _, place in self._handles():
            painter.setBrush(qcolor(theme.page))
            painter.setPen(QPen(qcolor(theme.accent), 2))
            painter.drawEllipse(place, _HANDLE / 2, _HANDLE / 2)

    def _start(self) -> float:
        return self._view.page_style.px(8)

    def _pitch(self) -> float:
        """Distance of lanes: as set, but all lanes fit, with room for labels if that can be."""
        style = self._view.page_style
        lanes = max(1, self._view.index.lane_count)
        for room in (style.px(72), 4):
            pitch = (self.width() - self._start() - room) / lanes
            if pitch >= _LEAST_LANE:
                return min(pitch, style.px(_LANE))
        return _LEAST_LANE

    def _draw_bracket(self, painter: QPainter, mark: Mark, top: float, bottom: float) -> None:
        """A line as high as the coded lines, its ends bent towards the text."""
        style = self._view.page_style
        colour = code_colour(mark.hue, mark.step, style.theme).stripe
        current = mark.id == self._view.current()
        x = self.lane_x(mark.id)
        width = style.px(4 if current else 3 if mark.id == self._hovered else 2)
        top, bottom = round(top) + 1, round(bottom) - 1
        self._hits.append((QRectF(x - 1, top, 3, bottom - top), mark.id))
        pen = QPen(qcolor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.kind == "suggestion":
            pen.setDashPattern([3, 2] if width < 3 else [2, 1.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        tick = min(style.px(4), self._pitch() - width / 2)
        if tick > 1:
            for y in (top + width / 2, bottom - width / 2):
                painter.drawLine(QPointF(x - tick, y), QPointF(x, y))

    def _draw_labels(self, painter: QPainter, bands: list[tuple[Mark, float, float]]) -> None:
        """Labels in one column: the current one at its place, others there or a little lower."""
        style = self._view.page_style
        left = self._start() + self._pitch() * self._view.index.lane_count
        if self.width() - left < style.px(_LEAST_LABEL):
            return
        height = QFontMetricsF(style.small).height()
        taken: list[tuple[float, float]] = []
        for mark, top, bottom in sorted(
            bands, key=lambda b: (b[0].id != self._view.current(), b[1], b[0].id)
        ):
            y = top + style.px(2)
            lowest = max(top + 2.2 * height, bottom - height)
            for low, high in sorted(taken):
                if y < high and low < y + height:
                    y = high
            if y > lowest:
                continue
            taken.append((y, y + height))
            self._draw_label(painter, mark, QRectF(left, y, self.width() - left, height))

    def _draw_label(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        style, theme = self._view.page_style, self._view.page_style.theme
        stripe = qcolor(code_colour(mark.hue, mark.step, theme).stripe)
        swatch = QRectF(rect.left(), rect.top() + 3, style.px(3), rect.height() - 6)
        if mark.kind == "suggestion":
            painter.setPen(QPen(stripe, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(swatch.adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(swatch, stripe)
        x = swatch.right() + style.px(5)
        sign = style.px(12)
        room = rect.right() - x - (sign if mark.memo else 0)
        metrics = QFontMetricsF(style.small)
        label = mark.label if mark.rating is None else f"{mark.label} {_RATING[mark.rating]}"
        if metrics.horizontalAdvance(label) > room:
            suffix = "" if mark.rating is None else f" {_RATING[mark.rating]}"
            short = metrics.elidedText(
                mark.label, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(suffix)
            )
            label = short + suffix
        emphasised = mark.id in (self._view.current(), self._hovered)
        painter.setFont(style.small)
        painter.setPen(qcolor(theme.text if emphasised else theme.muted))
        painter.drawText(QPointF(x, rect.top() + metrics.ascent()), label)
        width = metrics.horizontalAdvance(label)
        if mark.memo:
            drawn = pixmap("message-square", theme.muted, sign - 2, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x + width + 4, rect.top() + 2), drawn)
        rect.setRight(x + width)
        self._hits.append((rect, mark.id))

    def _handles(self) -> list[tuple[Edge, QPointF]]:
        """The two ends of the current coding that can be taken hold of."""
        view = self._view
        current = view.current_mark()
        if current is None or current.kind != "coding":
            return []
        x = self.lane_x(current.id)
        start = view.places.caret(current.span.start).top() - view.scroll_y()
        end = view.places.caret(current.span.end, at_end=True).bottom() - view.scroll_y()
        ends: list[tuple[Edge, QPointF]] = [
            ("start", QPointF(x, start + 1)),
            ("end", QPointF(x, end - 1)),
        ]
        return [(edge, at) for edge, at in ends if abs(at.y()) < self.height() + _HANDLE]

    def handle_at(self, place: QPointF) -> Edge | None:
        """The end of the current coding whose handle is at the place."""
        for edge, middle in self._handles():
            if (middle - place).manhattanLength() <= _HANDLE:
                return edge
        return None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.mark_at(QPointF(event.pos()))
            text = self._view.index[found].tooltip or self._view.index[found].label if found else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        boundary = self._view.boundary
        if boundary.edge:
            boundary.move_to(self._in_text(event), exact=_exact(event))
            return
        place = event.position()
        found = self.mark_at(place)
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SizeVerCursor if self.handle_at(place) else shape)
        self._hover(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        edge = self.handle_at(place)
        if event.button() == Qt.MouseButton.LeftButton and edge:
            self._view.boundary.begin(edge)
        elif found := self.mark_at(place):
            self._view.choose(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._view.boundary.edge and event.button() == Qt.MouseButton.LeftButton:
            self._view.boundary.finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.mark_at(event.position())
        if found:
            self._view.mark_activated.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _hover(self, mark_id: str) -> None:
        if mark_id != self._hovered:
            self._hovered = mark_id
            self.update()

    def _in_text(self, event: QMouseEvent) -> QPointF:
        """The place of the mouse in the text's own coordinates."""
        return self._view.viewport().mapFromGlobal(event.globalPosition())


def _exact(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
