"""The density strip at the scroll bar: where on the whole page there are codings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from qualcoder_hslu.ui.colours import code_colour
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.ui.transcript.marks import Mark

if TYPE_CHECKING:
    from qualcoder_hslu.ui.transcript.page_view import PageView

_LEAST = 2.0


class DensityStrip(QWidget):
    """One dash a mark at its share of the page; a click goes there.

    The picture is kept: a new mark is drawn into it, a lost one costs only its own rows.
    """

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._image: QImage | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setToolTip(self.tr("Where codings are. Click to go there."))

    def forget(self) -> None:
        """Paint anew from all marks when next shown."""
        self._image = None
        self.update()

    def added(self, mark: Mark) -> None:
        if self._image is not None:
            painter = QPainter(self._image)
            self._draw(painter, mark)
            painter.end()
            self.update()

    def removed(self, mark: Mark) -> None:
        """Paint the rows of a lost mark anew from the marks that are still there."""
        if self._image is None:
            return
        layout = self._view.places.layout
        rows = self._rows(mark)
        painter = QPainter(self._image)
        painter.setClipRect(rows.adjusted(0, -1, 0, 1))
        painter.fillRect(rows.adjusted(0, -1, 0, 1), qcolor(self._view.page_style.theme.page))
        first = layout.block_at(layout.at_fraction((rows.top() - 3) / max(1, self.height())))
        last = layout.block_at(layout.at_fraction((rows.bottom() + 3) / max(1, self.height())))
        for other in self._view.index.between(first, last):
            self._draw(painter, other)
        painter.end()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._image is None or self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_RGB32)
            self._image.setDevicePixelRatio(ratio)
            self._image.fill(qcolor(self._view.page_style.theme.page))
            painter = QPainter(self._image)
            for mark in self._view.index:
                self._draw(painter, mark)
            painter.end()
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        share = event.position().y() / max(1, self.height())
        self._view.scroll_to_point(self._view.places.layout.at_fraction(share))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more: the press has gone there."""

    def _rows(self, mark: Mark) -> QRectF:
        layout = self._view.places.layout
        top = layout.fraction(mark.span.start) * self.height()
        bottom = layout.fraction(mark.span.end) * self.height()
        return QRectF(1, top, self.width() - 2, max(_LEAST, bottom - top))

    def _draw(self, painter: QPainter, mark: Mark) -> None:
        """Codings as wide as the strip, suggestions as a narrow tick at its edge."""
        rows = self._rows(mark)
        if mark.kind == "suggestion":
            rows.setWidth(3)
        colour = code_colour(mark.hue, mark.step, self._view.page_style.theme).stripe
        painter.fillRect(rows, qcolor(colour))
