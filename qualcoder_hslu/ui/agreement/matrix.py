"""A matrix of figures whose cells are the warmer the more they hold; every cell says what it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from qualcoder_hslu.ui.colours import mix
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import NONE, Index, box_of, face, is_hovered, is_selected
from qualcoder_hslu.ui.theme import qcolor

_CELL = QSize(56, 28)
_WARMEST = 0.5  # share of the accent in the ground, so that the text on it can still be read


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, how warm it is (0 to 1, None where there is nothing), what it says."""

    text: str
    heat: float | None
    said: str


@dataclass(frozen=True, slots=True)
class Heads:
    """Short names of rows or columns, and what each says in full."""

    short: Sequence[str]
    full: Sequence[str]


class MatrixModel(QAbstractTableModel):
    """The cells, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows, self._columns = Heads((), ()), Heads((), ())
        self._cells: Sequence[Sequence[Cell]] = ()

    def show(self, rows: Heads, columns: Heads, cells: Sequence[Sequence[Cell]]) -> None:
        self.beginResetModel()
        self._rows, self._columns, self._cells = rows, columns, cells
        self.endResetModel()

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows.short)

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._columns.short)

    def cell(self, index: Index) -> Cell:
        return self._cells[index.row()][index.column()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.cell(index).heat is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.said
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        heads = self._columns if way == Qt.Orientation.Horizontal else self._rows
        if role == Qt.ItemDataRole.DisplayRole:
            return heads.short[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return heads.full[section]
        return None


class MatrixView(QTableView):
    """Shows a matrix; a cell is `activated` by Return or a double click."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.cells = MatrixModel()
        self.setModel(self.cells)
        self.setAccessibleName(name)
        self.setItemDelegate(_HeatDelegate(context, self))
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_CELL.height())

    def choose(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        self.setCurrentIndex(self.cells.index(row, column))


class _HeatDelegate(QStyledItemDelegate):
    """Paints a cell's ground by its heat, with the text in the middle."""

    def __init__(self, context: Context, parent: MatrixView) -> None:
        super().__init__(parent)
        self._context, self._view = context, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        wide = face()[1].horizontalAdvance(self._view.cells.cell(index).text) + 24
        return QSize(max(wide, _CELL.width()), _CELL.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, cell = self._context.theme, self._view.cells.cell(index)
        box = box_of(option).adjusted(1, 1, -1, -1)
        painter.save()
        if cell.heat is not None:
            ground = mix(theme.field, theme.accent, _WARMEST * cell.heat)
            painter.fillRect(box, qcolor(theme.hover if is_hovered(option) else ground))
        painter.setPen(qcolor(theme.text if cell.heat else theme.muted))
        painter.setFont(face()[0])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.text)
        if is_selected(option):
            painter.setPen(qcolor(theme.accent))
            painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.drawRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.restore()
