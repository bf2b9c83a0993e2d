"""How the queue looks: code and band on one line, the words below. Bands are words and a shape."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPen, QPolygonF, QShortcut
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import PAD, Index, box_of, draw_elided, draw_ground, face
from qualcoder_hslu.ui.suggestions.queue import QUEUED_ROLE, QueueModel, standing
from qualcoder_hslu.ui.theme import Theme, qcolor
from qualcoder_hslu.workspace.reviewing import Queued

_LINE = 20
_SMALL = 12
_DOT, _STEP = 6, 9
FULL = {"strong": 3, "possible": 2, "weak": 1}


class QueueView(QListView):
    """The list to go through; its keys are actions, the digits those of pinned codes."""

    def __init__(self, context: Context, model: QueueModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(context, model, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(_LINE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Suggestions to review"))

    def digits(self) -> list[QShortcut]:
        """Shortcuts for the digits 1 to 9, to be connected."""
        found = []
        for digit in range(1, 10):
            key = QShortcut(QKeySequence(str(digit)), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            found.append(key)
        return found


class _Delegate(QStyledItemDelegate):
    """A dashed stripe in the code's colour, code and band, and one line of words."""

    def __init__(self, context: Context, model: QueueModel, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * _LINE + PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._context.theme
        row: Queued = index.data(QUEUED_ROLE)
        box = box_of(option)
        painter.save()
        draw_ground(painter, box, option, theme)
        inner = box.adjusted(PAD + 8, PAD // 2, -PAD, -PAD // 2)
        pen = QPen(qcolor(self._context.code_colour(row.suggestion.code).stripe), 3)
        pen.setStyle(Qt.PenStyle.DashLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        left = box.left() + PAD
        painter.drawLine(left, inner.top() + 2, left, inner.bottom() - 2)
        first = QRect(inner.left(), inner.top(), inner.width(), _LINE)
        self._draw_head(painter, first, row)
        self._draw_words(painter, first.translated(0, _LINE), row)
        painter.setPen(qcolor(theme.line))
        painter.drawLine(box.bottomLeft() + QPoint(PAD, 0), box.bottomRight() - QPoint(PAD, 0))
        painter.restore()

    def _draw_head(self, painter: QPainter, line: QRect, row: Queued) -> None:
        theme = self._context.theme
        said = standing(row)
        painter.setPen(qcolor(theme.muted))
        draw_elided(painter, line, said, _SMALL, right=True)
        right = line.right() - face(_SMALL)[1].horizontalAdvance(said) - 6
        right = draw_band(painter, right, line, row.suggestion.band, theme) - PAD
        painter.setPen(qcolor(theme.text))
        room = QRect(line.left(), line.top(), max(0, right - line.left()), line.height())
        draw_elided(painter, room, self._context.code_label(row.suggestion.code), strong=True)

    def _draw_words(self, painter: QPainter, line: QRect, row: Queued) -> None:
        theme = self._context.theme
        left = line.left()
        if title := self._model.title(row.suggestion):
            painter.setPen(qcolor(theme.muted))
            third = QRect(left, line.top(), line.width() // 3, line.height())
            left = draw_elided(painter, third, title, _SMALL) + PAD
        painter.setPen(qcolor(theme.text))
        room = QRect(left, line.top(), line.right() + 1 - left, line.height())
        draw_elided(painter, room, self._model.words(row.suggestion))


def draw_band(painter: QPainter, right: int, box: QRect, band: str, theme: Theme) -> int:
    """One to three full dots of three, or a diamond for what was drawn by chance, ending at
    `right`; returns the left edge.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(qcolor(theme.muted), 1.2))
    middle = box.center().y() + 0.5
    if not band:
        centre = QPointF(right - _STEP / 2, middle)
        reach = (QPointF(-5, 0), QPointF(0, -5), QPointF(5, 0), QPointF(0, 5))
        painter.drawPolygon(QPolygonF([centre + each for each in reach]))
        painter.restore()
        return right - _STEP - 1
    for number in range(3):
        full = number < FULL[band]
        painter.setBrush(qcolor(theme.muted) if full else Qt.BrushStyle.NoBrush)
        centre = QPointF(right - (2.5 - number) * _STEP, middle)
        painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
    painter.restore()
    return right - 3 * _STEP
