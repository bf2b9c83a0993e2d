"""The gutter right of the text: a bracket a coding in its lane, labels where there is room."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from qualcoder_hslu.ui.colours import code_colour
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.ui.transcript.labels import Label, place_labels
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.style import small_font

if TYPE_CHECKING:
    from qualcoder_hslu.ui.transcript.boundary import Edge
    from qualcoder_hslu.ui.transcript.page_view import PageView

WIDTH = 184
_LANE, _LEAST_LANE = 10, 3
_LEAST_LABEL = 44
_RATING = {None: "", "positive": " +", "negative": " −", "mixed": " ±"}
_HANDLE = 8
_NEAR = 4


@dataclass(frozen=True, slots=True)
class _Lanes:
    """Where lanes begin, how far apart, the last place, where all end, how thin a line is."""

    start: float
    pitch: float
    last: float
    end: float
    thin: int

    def x(self, lane: int) -> float:
        """Middle of a lane; lanes that are too many share the last place."""
        return min(self.start + self.pitch * lane, self.last)


class CodingGutter(QWidget):
    """Brackets of the visible marks; hovering tells, a click selects, handles move boundaries."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._labels: dict[int, list[Label]] = {}
        self._hovered = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Codings"))

    def forget(self, blocks: range | None = None) -> None:
        """Drop the remembered places of labels, of some blocks or of all."""
        if blocks is None:
            self._labels.clear()
            return
        for number in [n for n in self._labels if n in blocks]:
            del self._labels[number]

    def marks_near(self, place: QPointF) -> tuple[str, ...]:
        """Ids of the marks drawn at a place: of the nearest bracket, or else of the label."""
        view = self._view
        blocks = view.visible_blocks()
        y = place.y() + view.scroll_y()
        near, lanes = [], self._lanes()
        for mark in view.index.between(blocks[0], blocks[-1]) if blocks else ():
            away = abs(lanes.x(view.index.lane(mark.id)) - place.x())
            top, bottom = view.places.band_within(mark.span, blocks)
            if away <= _NEAR and top - 2 <= y <= bottom + 2:
                near.append((away, mark.id))
        if near:
            return (min(near)[1],)
        height = self._label_height()
        if place.x() >= lanes.end:
            for number in blocks:
                for label in self._labels_of(number):
                    if label.y <= y < label.y + height:
                        return label.marks
        return ()

    def lane_x(self, mark_id: str) -> float:
        """Middle of the lane of a mark."""
        return self._lanes().x(self._view.index.lane(mark_id))

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        area = event.rect()
        top = view.scroll_y()
        painter = QPainter(self)
        painter.fillRect(area, qcolor(view.page_style.theme.page))
        blocks = view.places.visible(top + area.top() - 4, top + area.bottom() + 4)
        if not blocks:
            return
        painter.translate(0, -top)
        lanes = self._lanes()
        for mark in view.index.between(blocks[0], blocks[-1]):
            self._draw_bracket(painter, view.as_shown(mark), lanes, blocks)
        if self._has_labels():
            painter.setFont(view.page_style.small)
            low, high = top + area.top() - 2 * self._label_height(), top + area.bottom()
            for number in blocks:
                for label in self._labels_of(number):
                    if low <= label.y <= high:
                        self._draw_label(painter, label, lanes.end)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, top)
        for _, place in self._handles():
            painter.setBrush(qcolor(view.page_style.theme.page))
            painter.setPen(QPen(qcolor(view.page_style.theme.accent), 2))
            painter.drawEllipse(place, _HANDLE / 2, _HANDLE / 2)

    # brackets

    def _lanes(self) -> _Lanes:
        """Lanes as far apart as set, but all fit, with room for labels if that can be."""
        style = self._view.page_style
        count = max(1, self._view.index.lane_count)
        start, width = style.px(8), self.width()
        pitch: float = _LEAST_LANE
        for room in (style.px(72), 4):
            fitting = (width - start - room) / count
            if fitting >= _LEAST_LANE:
                pitch = min(fitting, style.px(_LANE))
                break
        return _Lanes(start, pitch, width - _LEAST_LANE, start + pitch * count, style.px(2))

    def _draw_bracket(self, painter: QPainter, mark: Mark, lanes: _Lanes, blocks: range) -> None:
        """A line as high as the coded lines, its ends bent towards the text."""
        stripe = code_colour(mark.hue, mark.step, self._view.page_style.theme).stripe
        colour = qcolor(stripe)
        thin = width = lanes.thin
        if mark.id == self._view.current():
            width *= 2
        elif mark.id == self._hovered:
            width += 1
        upper, lower = self._view.places.band_within(mark.span, blocks)
        top, bottom = round(upper) + 1, round(lower) - 1
        left = round(lanes.x(self._view.index.lane(mark.id))) - width // 2
        if mark.kind == "suggestion":
            painter.setPen(_dashed(stripe, width))
            middle = left + width / 2
            painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        else:
            painter.fillRect(left, top, width, bottom - top, colour)
        tick = min(2 * thin, round(lanes.pitch) - width)
        if tick > 0:
            painter.fillRect(left - tick, top, tick, thin, colour)
            painter.fillRect(left - tick, bottom - thin, tick, thin, colour)

    # labels

    def _has_labels(self) -> bool:
        return self.width() - self._lanes().end >= self._view.page_style.px(_LEAST_LABEL)

    def _label_height(self) -> float:
        return QFontMetricsF(self._view.page_style.small).height()

    def _labels_of(self, number: int) -> list[Label]:
        """Labels of the marks that begin in a block, in document coordinates."""
        found = self._labels.get(number)
        if found is None:
            places, gap = self._view.places, self._view.page_style.px(2)
            block = places.layout.blocks[number]
            wanted = [
                (places.caret(mark.span.start).top() + gap, mark.id)
                for mark in self._view.index.between(number, number)
                if block.start <= mark.span.start < block.end
            ]
            bottom = float("inf")
            if number + 1 < len(places.layout.blocks):
                bottom = places.box(number + 1).top() + gap
            found = self._labels[number] = place_labels(wanted, bottom, self._label_height())
        return found

    def _draw_label(self, painter: QPainter, label: Label, x: float) -> None:
        style, theme = self._view.page_style, self._view.page_style.theme
        height, gap = self._label_height(), style.px(8)
        painter.setPen(qcolor(theme.muted))
        baseline = label.y + QFontMetricsF(style.small).ascent()
        if len(label.marks) > 1:
            text = self.tr("{count} more").format(count=len(label.marks))
            if not {self._view.current(), self._hovered}.isdisjoint(label.marks):
                painter.setPen(qcolor(theme.text))
            painter.drawText(QPointF(x + gap, baseline), text)
            return
        mark = self._view.index[label.marks[0]]
        stripe = code_colour(mark.hue, mark.step, theme).stripe
        swatch = QRectF(x, round(label.y) + 3, style.px(3), round(height) - 6)
        if mark.kind == "suggestion":
            painter.setPen(QPen(qcolor(stripe), 1))
            painter.drawRect(swatch.adjusted(0, 0, -1, -1))
            painter.setPen(qcolor(theme.muted))
        else:
            painter.fillRect(swatch, qcolor(stripe))
        if mark.id in (self._view.current(), self._hovered):
            painter.setPen(qcolor(theme.text))
        sign = style.px(10) if mark.memo else 0
        room = self.width() - x - gap - 1.4 * sign
        text = _fitted(mark.label, _RATING[mark.rating], room, style.zoom)
        painter.drawText(QPointF(x + gap, baseline), text)
        if mark.memo:
            drawn = pixmap("message-square", theme.muted, sign, self.devicePixelRatioF())
            width = QFontMetricsF(style.small).horizontalAdvance(text)
            painter.drawPixmap(QPointF(x + gap + width + 0.4 * sign, label.y + 3), drawn)

    # handles

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

    # the mouse

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            marks = [self._view.index[key] for key in self.marks_near(QPointF(event.pos()))]
            text = "\n".join(mark.tooltip or mark.label for mark in marks)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        boundary = self._view.boundary
        if boundary.edge:
            boundary.move_to(self._in_text(event), exact=_exact(event))
            return
        found = self.marks_near(event.position())
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        over = self.handle_at(event.position())
        self.setCursor(Qt.CursorShape.SizeVerCursor if over else shape)
        self._hover(found[0] if found else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        edge = self.handle_at(event.position())
        if edge:
            self._view.boundary.begin(edge)
        elif found := self.marks_near(event.position()):
            at = found.index(self._view.current()) + 1 if self._view.current() in found else 0
            self._view.choose(found[at % len(found)])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._view.boundary.edge and event.button() == Qt.MouseButton.LeftButton:
            self._view.boundary.finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.marks_near(event.position()) and self._view.current():
            self._view.mark_activated.emit(self._view.current())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        found = self.marks_near(QPointF(event.pos()))
        self._view.context_requested.emit(event.globalPos(), list(found))

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


@lru_cache(maxsize=512)
def _dashed(colour: str, width: int) -> QPen:
    pen = QPen(qcolor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3, 2] if width < 3 else [2, 1.5])
    return pen


@lru_cache(maxsize=2048)
def _fitted(text: str, suffix: str, room: float, zoom: int) -> str:
    """The text cut with an ellipsis so that it and the suffix fit; the suffix is never cut."""
    metrics = QFontMetricsF(small_font(zoom))
    left = room - metrics.horizontalAdvance(suffix)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, left) + suffix
