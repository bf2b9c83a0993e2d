"""The table of how good suggestions have been, a row for each code."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, QRectF, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import NONE, Index, box_of, draw_ground, swatch
from qualcoder_hslu.ui.suggestions.curve import draw_curve
from qualcoder_hslu.workspace.quality import CodeQuality, recent_shares
from qualcoder_hslu.workspace.tally import Acceptance

CODE, EXAMPLES, STRONG, POSSIBLE, WEAK, CHANCE, P10, PRECISION, RECALL, CURVE, STATE = range(11)
_SORT = Qt.ItemDataRole.UserRole
_Role = Qt.ItemDataRole
_ROW = 28
_WIDTHS = {CODE: 260, EXAMPLES: 80, P10: 60, PRECISION: 60, CURVE: 104, RECALL: 104, STATE: 64}
_OTHER_WIDTH = 76


class QualityModel(QAbstractTableModel):
    """The codes of the codebook and how good their suggestions have been."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: Sequence[CodeQuality] = ()

    def show(self, rows: Sequence[CodeQuality]) -> None:
        """Show these codes; the rows stay where they are when they are of the same codes."""
        if [each.code for each in rows] == [each.code for each in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, STATE))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def code(self, index: Index) -> CodeQuality:
        """What is known of the code of a row."""
        return self._rows[index.row()]

    def row_of(self, code: str) -> int:
        """The row of a code, -1 when it is not there."""
        return next((row for row, each in enumerate(self._rows) if each.code == code), -1)

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self._headers()[section][0]
        if role == _Role.ToolTipRole:
            return self._headers()[section][1]
        if role == _Role.TextAlignmentRole:
            left = section in (CODE, CURVE, STATE)
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _headers(self) -> tuple[tuple[str, str], ...]:
        right = self.tr("Right of those reviewed")
        return (
            (self.tr("Code"), self.tr("Code")),
            (self.tr("Examples"), self.tr("Your codings of this code, from which is learned")),
            (self.tr("Strong"), right),
            (self.tr("Possible"), right),
            (self.tr("Weak"), right),
            (self.tr("By chance"), self.tr("Right of those drawn by chance and reviewed")),
            (self.tr("P@10"), self.tr("Share of right ones among the ten best, cross-validated")),
            (self.tr("AP"), self.tr("Average precision of the ranking, cross-validated")),
            (
                self.tr("Recall"),
                self.tr("Share of what belongs to the code that is coded, estimated by chance"),
            ),
            (self.tr("Learning"), self.tr("Share of right ones among the latest ten, over time")),
            (self.tr("State"), self.tr("Muted codes are not in the queue")),
        )

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self._texts(row)[column]
        if role == _Role.ToolTipRole and column in (CODE, RECALL):
            return self._texts(row)[column]
        if role == _Role.DecorationRole and column == CODE:
            return swatch(self._context.code_colour(row.code).stripe, 1.0)
        if role == _Role.TextAlignmentRole:
            return self.headerData(column, Qt.Orientation.Horizontal, role)
        if role == _SORT:
            return self._keys(row, index.row())[column]
        return None

    def _texts(self, row: CodeQuality) -> tuple[str, ...]:
        bands = row.bands
        return (
            self._context.code_label(row.code),
            str(row.examples),
            self._share(bands["strong"]),
            self._share(bands["possible"]),
            self._share(bands["weak"]),
            self._share(row.audit),
            _figure(row.p10),
            _figure(row.average_precision),
            self.tr("{0} (≥ {1})").format(_figure(row.recall), _figure(row.recall_at_least))
            if row.recall is not None
            else "–",
            "",
            self.tr("muted") if row.muted else "",
        )

    def _share(self, counted: Acceptance) -> str:
        if not counted.reviewed:
            return "–"
        return self.tr("{right} of {reviewed}").format(
            right=counted.accepted, reviewed=counted.reviewed
        )

    def _keys(self, row: CodeQuality, place: int) -> tuple[float, ...]:
        """By what the rows are sorted; what is unknown comes last."""
        bands = row.bands
        shares = [bands[band].share for band in ("strong", "possible", "weak")]
        curve = recent_shares(row.curve)
        known = [*shares, row.audit.share, row.p10, row.average_precision, row.recall]
        known.append(curve[-1] if curve else None)
        figures = [-1.0 if each is None else each for each in known]
        return (place, row.examples, *figures, row.muted)


class QualityTable(QTableView):
    """Sorted by a click on a header; the code at hand is the current row."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.source = QualityModel(context, self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.source)
        self.sorted.setSortRole(_SORT)
        self.setModel(self.sorted)
        self.setItemDelegateForColumn(CURVE, _CurveDelegate(context, self))
        self.setAccessibleName(self.tr("Quality of suggestions by code"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column in range(STATE + 1):
            self.setColumnWidth(column, _WIDTHS.get(column, _OTHER_WIDTH))
        header.setSectionResizeMode(CODE, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(CODE, Qt.SortOrder.AscendingOrder)

    def code(self) -> CodeQuality | None:
        """What is known of the code at hand."""
        index = self.currentIndex()
        return self.source.code(self.sorted.mapToSource(index)) if index.isValid() else None

    def choose(self, code: str) -> None:
        """Make a code the one at hand; the first one when it is not there."""
        row = max(0, self.source.row_of(code))
        index = self.sorted.mapFromSource(self.source.index(row, CODE))
        self.setCurrentIndex(index)
        self.scrollTo(index)


class _CurveDelegate(QStyledItemDelegate):
    """A learning curve as high as a row."""

    def __init__(self, context: Context, table: QualityTable) -> None:
        super().__init__(table)
        self._context = context
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTHS[CURVE], _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._table.source.code(self._table.sorted.mapToSource(index))
        draw_ground(painter, box_of(option), option, self._context.theme)
        box = QRectF(box_of(option)).adjusted(8, 6, -12, -6)
        colour = self._context.code_colour(row.code).stripe
        draw_curve(painter, box, recent_shares(row.curve), colour)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
