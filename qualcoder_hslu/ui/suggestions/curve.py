"""Learning curves: how large a share of the latest suggestions was right, decision by decision."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import face
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace.quality import Point, recent_shares

_SMALL = 12
_LEFT, _BELOW, _ABOVE, _RIGHT = 48, 24, 12, 16  # pixels around the drawing
_TICKS = (0.0, 0.5, 1.0)


def draw_curve(painter: QPainter, box: QRectF, shares: Sequence[float], colour: str) -> None:
    """A line through shares in [0, 1] from the left to the right edge, its last value a dot."""
    if not shares:
        return
    step = box.width() / max(1, len(shares) - 1)
    points = [
        QPointF(box.left() + number * step, box.bottom() - share * box.height())
        for number, share in enumerate(shares)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(qcolor(colour), 1.5))
    painter.drawPolyline(QPolygonF(points))
    painter.setBrush(qcolor(colour))
    painter.drawEllipse(points[-1], 2.5, 2.5)
    painter.restore()


class LearningCurve(QWidget):
    """One code's curve with its axes; in words for who cannot see it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._points: Sequence[Point] = ()
        self._shares: list[float] = []
        self._code = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Learning curve"))
        context.theme_changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(420, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def _dress(self, _theme: object) -> None:
        self.update()

    def show_curve(self, code: str, points: Sequence[Point]) -> None:
        """Show the curve of a code."""
        self._code, self._points, self._shares = code, points, recent_shares(points)
        self.setAccessibleDescription(self.words())
        self.setToolTip(self.words())
        self.update()

    def words(self) -> str:
        """The curve in one sentence."""
        if not self._shares:
            return self.tr("Nothing was decided on this code's suggestions yet.")
        return self.tr(
            "After {count} decisions {share} % of the latest ten were right, at best {most} %."
        ).format(
            count=len(self._shares),
            share=round(100 * self._shares[-1]),
            most=round(100 * max(self._shares)),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(_LEFT, _ABOVE, -_RIGHT, -_BELOW)
        painter.setFont(face(_SMALL)[0])
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick in _TICKS:
            y = round(box.bottom() - tick * box.height()) + 0.5
            painter.setPen(QPen(qcolor(theme.line), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(qcolor(theme.muted))
            label = self.tr("{0} %").format(round(100 * tick))
            painter.drawText(QRectF(0, y - 10, _LEFT - 8, 20), right, label)
        below = QRectF(box.left(), box.bottom() + 4, box.width(), 20)
        if not self._shares:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words())
        else:
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, _day(self._points[0]))
            count = self.tr("%n decision(s)", "", len(self._shares))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, count)
            if _day(self._points[-1]) != _day(self._points[0]):
                painter.drawText(below, Qt.AlignmentFlag.AlignRight, _day(self._points[-1]))
            colour = self._context.code_colour(self._code).stripe
            draw_curve(painter, box, self._shares, colour)
        painter.end()


def _day(point: Point) -> str:
    return point.created[:10]
