"""The table of agreement: a row a theme, its codes below it, the interval of alpha as a picture."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from qualcoder_hslu.agreement.reading import RELIABLE, TENTATIVE, number, percentage
from qualcoder_hslu.agreement.result import Interval, Score
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import choose_row
from qualcoder_hslu.ui.painting import box_of, draw_ground
from qualcoder_hslu.ui.theme import qcolor

CODE_ROLE = Qt.ItemDataRole.UserRole
SCORE_ROLE = Qt.ItemDataRole.UserRole + 1
_INTERVAL = 4  # the column with the picture
_LOWEST = -0.2  # left edge of the picture; alpha may be below 0
_Index = QModelIndex | QPersistentModelIndex


class ScoreTable(QTreeWidget):
    """Scores by theme and code. `chosen` tells the code ("" for all together) at hand."""

    chosen = Signal(str)
    codes_wanted = Signal()  # a theme was opened whose codes are not computed yet

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setHeaderLabels(
            [
                self.tr("Code"),
                self.tr("Share"),
                self.tr("Agreement"),
                self.tr("Alpha"),
                self.tr("95 % interval"),
                self.tr("Kappa"),
                self.tr("AC1"),
                self.tr("F1"),
                self.tr("Units"),
            ]
        )
        for column, tip in enumerate(
            (
                "",
                self.tr("Share of the judgements that gave the code"),
                self.tr("Share of the units on which the coders agree"),
                self.tr("Krippendorff's alpha"),
                self.tr("95 % interval of alpha; the lines stand at .667 and .800"),
                self.tr("Cohen's kappa, the mean of pairs for more than two coders"),
                self.tr("Gwet's AC1, which depends less on how rare a code is"),
                self.tr("Positive agreement (Dice)"),
                self.tr("Number of units"),
            )
        ):
            self.headerItem().setToolTip(column, tip)
            if column:
                self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(self.tr("Agreement by code"))
        self.setUniformRowHeights(True)
        self.setItemDelegateForColumn(_INTERVAL, _IntervalDelegate(context, self))
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda item, _: self._tell(item))
        self.itemExpanded.connect(self._opened)

    def show_themes(self, scores: Sequence[Score], codes: Sequence[str], pooled: Score) -> None:
        """Show all together and the themes; their codes come when one is opened."""
        self.clear()
        self.addTopLevelItem(self._row(pooled, "", self.tr("All codes together")))
        for score in scores:
            code = codes[score.code or 0]
            item = self._row(score, code, self._context.code_label(code))
            book = self._context.workspace.codebook if self._context.workspace else None
            if book is not None and book.children(code):
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)
        choose_row(self, 0)

    def add_rows(self, scores: Sequence[Score], codes: Sequence[str]) -> None:
        """Show further codes below the themes: those that assess stand apart."""
        for score in scores:
            code = codes[score.code or 0]
            self.addTopLevelItem(self._row(score, code, self._context.code_label(code)))

    def show_codes(self, scores: Sequence[Score], codes: Sequence[str]) -> None:
        """Put the codes below their themes."""
        if self._context.workspace is None:
            return
        book = self._context.workspace.codebook
        themes = {
            item.data(0, CODE_ROLE): item
            for item in map(self.topLevelItem, range(self.topLevelItemCount()))
            if item is not None
        }
        for item in themes.values():
            item.takeChildren()
        for score in scores:
            code = codes[score.code or 0]
            parent = themes.get(book.theme(code).id)
            if parent is not None:
                parent.addChild(self._row(score, code, self._context.code_label(code)))

    def code(self) -> str:
        """The code at hand, "" for all together."""
        item = self.currentItem()
        return str(item.data(0, CODE_ROLE)) if item is not None else ""

    def score(self) -> Score | None:
        """The score at hand."""
        item = self.currentItem()
        score: Score | None = item.data(0, SCORE_ROLE) if item is not None else None
        return score

    def _row(self, score: Score, code: str, label: str) -> QTreeWidgetItem:
        values = score.values
        texts = [
            label,
            percentage(score.prevalence) if score.prevalence is not None else "–",
            percentage(values["percent"]) if values.get("percent") is not None else "–",  # type: ignore[arg-type]
            number(values.get("alpha")),
            _said(score.intervals.get("alpha")),
            number(values.get("cohen_kappa")),
            number(values.get("gwet_ac1")),
            number(values.get("f1")),
            f"{score.n:,}".replace(",", "\u202f"),
        ]
        item = QTreeWidgetItem(texts)
        item.setData(0, CODE_ROLE, code)
        item.setData(0, SCORE_ROLE, score)
        for column in range(1, len(texts)):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            item.setTextAlignment(column, right)
        return item

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, CODE_ROLE))

    def _opened(self, item: QTreeWidgetItem) -> None:
        if not item.childCount():
            self.codes_wanted.emit()


def _said(interval: Interval | None) -> str:
    return f"{number(interval[0])} – {number(interval[1])}" if interval else "–"


class _IntervalDelegate(QStyledItemDelegate):
    """Draws the range of alpha on a scale with the two limits; the numbers are the cell's text."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._context.theme
        box = box_of(option)
        painter.save()
        draw_ground(painter, box, option, theme)
        score: Score | None = index.sibling(index.row(), 0).data(SCORE_ROLE)
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
        alpha = score.values.get("alpha") if score is not None else None
        interval = score.intervals.get("alpha") if score is not None else None
        if interval is not None:
            painter.setPen(QPen(qcolor(theme.accent), 3))
            painter.drawLine(QPointF(x(interval[0]), middle), QPointF(x(interval[1]), middle))
        if alpha is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.accent))
            painter.drawEllipse(QPointF(x(alpha), middle), 4, 4)
        painter.restore()
