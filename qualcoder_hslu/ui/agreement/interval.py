"""The range of a coefficient as a picture in a table's cell; its numbers are the cell's text."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qualcoder_hslu.agreement.reading import RELIABLE, TENTATIVE
from qualcoder_hslu.agreement.result import Interval
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import Index, box_of, draw_ground
from qualcoder_hslu.ui.theme import qcolor

RANGE_ROLE = Qt.ItemDataRole.UserRole + 8  # of the cell: (value or None, interval or None)
_LOWEST = -0.2  # left edge of the picture; alpha may be below 0


class IntervalDelegate(QStyledItemDelegate):
    """Draws the range on a scale with the limits .667 and .800."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._context.theme
        box = box_of(option)
        painter.save()
        draw_ground(painter, box, option, theme)
        found: tuple[float | None, Interval | None] | None = index.data(RANGE_ROLE)
        value, interval = found or (None, None)
        scale = QRectF(box).adjusted(8, 4, -8, -4)

        def x(value: float) -> float:
            share = (max(_LOWEST, min(1.0, value)) - _LOWEST) / (1 - _LOWEST)
            return scale.left() + share * scale.width()

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = scale.center().y()
        painter.setPen(QPen(qcolor(theme.line_strong), 1))
        painter.drawLine(QPointF(scale.left(), middle), QPointF(scale.right(), middle))
        for limit in (TENTATIVE, RELIABLE):
            painter.drawLine(QPointF(x(limit), scale.top()), QPointF(x(limit), scale.bottom()))
        if interval is not None:
            painter.setPen(QPen(qcolor(theme.accent), 3))
            painter.drawLine(QPointF(x(interval[0]), middle), QPointF(x(interval[1]), middle))
        if value is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.accent))
            painter.drawEllipse(QPointF(x(value), middle), 4, 4)
        painter.restore()
