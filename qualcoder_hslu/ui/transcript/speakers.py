"""The hanging column left of the text: who speaks, the turn's number and its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from qualcoder_hslu.model.transcript import Turn
from qualcoder_hslu.ui.colours import participant_colour
from qualcoder_hslu.ui.theme import qcolor

if TYPE_CHECKING:
    from qualcoder_hslu.ui.transcript.page_view import PageView

_WIDEST = 168


def clock(seconds: float) -> str:
    """Seconds since the recording began as h:mm:ss."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


class SpeakerGutter(QWidget):
    """Names beside the first line of each turn, and at the top while a long turn goes on."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def wanted_width(self) -> int:
        """Room for the longest name, within bounds."""
        style = self._view.page_style
        metrics = QFontMetricsF(style.name)
        names = {turn.speaker for turn in self._view.page.turns}
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        wanted = round(longest) + self._indent() + style.px(16)
        return min(max(wanted, style.px(96)), style.px(_WIDEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        painter = QPainter(self)
        painter.fillRect(event.rect(), qcolor(view.page_style.theme.page))
        blocks = view.visible_blocks()
        if not blocks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.contentsRect().left(), 0)
        places, scrolled = view.places, view.scroll_y()
        highest = float(self.height())
        for number in reversed(blocks):
            turn = places.layout.turn_of(number)
            top = places.origin(number).y() - scrolled
            if turn is not None and places.layout.blocks[number].first and top >= 0:
                self._draw(painter, turn, top)
                highest = top
        going_on = places.layout.turn_of(blocks[0])
        begun = places.layout.blocks[blocks[0]].first and places.origin(blocks[0]).y() >= scrolled
        if going_on is not None and not begun:
            # The next name pushes this one out.
            self._draw(painter, going_on, min(0, highest - view.page_style.px(40)))

    def _indent(self) -> int:
        return self._view.page_style.px(16)

    def _draw(self, painter: QPainter, turn: Turn, top: float) -> None:
        style, theme = self._view.page_style, self._view.page_style.theme
        metrics = QFontMetricsF(style.name)
        indent = self._indent()
        room = self.contentsRect().width() - indent - style.px(12)
        baseline = top + QFontMetricsF(style.text).ascent()
        painter.setFont(style.name)
        painter.setPen(qcolor(theme.muted if turn.moderator else theme.text))
        name = metrics.elidedText(turn.speaker or "–", Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(indent, baseline), name)
        self._draw_dot(painter, turn, baseline - metrics.xHeight() / 2)
        painter.setFont(style.small)
        painter.setPen(qcolor(theme.muted))
        parts = [turn.number] if turn.time is None else [turn.number, clock(turn.time)]
        painter.drawText(QPointF(indent, baseline + style.px(15)), "  ".join(filter(None, parts)))

    def _draw_dot(self, painter: QPainter, turn: Turn, middle: float) -> None:
        """A filled dot for a participant, a ring for a moderator or someone unknown."""
        style, theme = self._view.page_style, self._view.page_style.theme
        size = style.px(8)
        index = self._view.page.colours.get(turn.speaker)
        rect = QRectF(0.75, middle - size / 2, size, size)
        if index is None or turn.moderator:
            painter.setPen(QPen(qcolor(theme.muted), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(participant_colour(index, theme)))
        painter.drawEllipse(rect)
