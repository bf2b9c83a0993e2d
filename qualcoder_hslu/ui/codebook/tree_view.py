"""The tree of codes as a person sees and touches it: rows, dragging out, dropping in, keys.

It knows the rows' model only; what a choice means is the panel's affair.
"""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from qualcoder_hslu.ui.codebook.model import CodeModel
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import (
    MARK_WIDTH,
    PAD,
    Index,
    box_of,
    chip,
    draw_elided,
    draw_ground,
    draw_key,
    draw_label,
    draw_mark,
    face,
)
from qualcoder_hslu.ui.theme import qcolor

ROW = 24
_COUNT_WIDTH = 32
_SMALL = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodeTree(QTreeView):
    """Codes in their tree. The number of a closed branch counts everything in it, that of an open
    one only what has the code itself.
    """

    code_changed = Signal(str)  # the current row, by mouse, key or program
    code_activated = Signal(str)  # double click or Enter
    menu_requested = Signal(str, QPoint)  # code id, global place
    edit_requested = Signal(str)  # F2
    remove_requested = Signal(str)  # Del

    def __init__(self, context: Context, model: CodeModel) -> None:
        super().__init__()
        self._context = context
        self._codes = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(context, self, model))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)  # a drop is always on a code, never between two
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAccessibleName(self.tr("Codes"))
        self.doubleClicked.connect(lambda index: self.code_activated.emit(model.code_at(index)))
        self.expanded.connect(lambda index: model.changed(model.code_at(index)))
        self.collapsed.connect(lambda index: model.changed(model.code_at(index)))

    def code(self) -> str:
        """The id of the current code, empty for none."""
        return self._codes.code_at(self.currentIndex())

    def set_code(self, code: str) -> None:
        """Make a code current and bring it into sight; empty for none."""
        index = self._codes.index_of(code)
        if not index.isValid():
            self.setCurrentIndex(index)
            return
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.code_changed.emit(self._codes.code_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        signal = None
        if event.key() in _ENTER:
            signal = self.code_activated
        elif event.key() == Qt.Key.Key_F2:
            signal = self.edit_requested
        elif event.key() == Qt.Key.Key_Delete:
            signal = self.remove_requested
        if signal is not None and plain and self.code():
            signal.emit(self.code())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index: Index = self.indexAt(event.pos())
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_requested.emit(self._codes.code_at(index), where)
        event.accept()

    def startDrag(self, actions: Qt.DropAction) -> None:
        code = self.code()
        if not code:
            return
        label = f"{code} {self._codes.name(code)}"
        colour = self._context.code_colour(code)
        drag = QDrag(self)
        drag.setMimeData(self._codes.mimeData([self.currentIndex()]))
        drag.setPixmap(chip(label, colour, self._context.theme, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-12, 4))  # below the mouse, so that the words stay in sight
        drag.exec(Qt.DropAction.CopyAction)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index
    ) -> None:
        """The ground reaches over the whole row, below the sign of the branch too."""
        if self.selectionModel().isSelected(index):
            painter.fillRect(box_of(option), qcolor(self._context.theme.accent_soft))
        super().drawRow(painter, option, index)


class _Delegate(QStyledItemDelegate):
    """Colour, id, name, digit and number of codings of one code."""

    def __init__(self, context: Context, tree: CodeTree, model: CodeModel) -> None:
        super().__init__(tree)
        self._context = context
        self._tree = tree
        self._codes = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, codes = self._context.theme, self._codes
        code = codes.code_at(index)
        box = box_of(option)
        painter.save()
        draw_ground(painter, box, option, theme)
        mark = QRect(box.left() + 4, box.top(), MARK_WIDTH, box.height())
        top_level = codes.codebook[code].parent is None
        draw_mark(painter, mark, self._context.code_colour(code).stripe, top_level=top_level)
        right = self._draw_right(painter, box, code, open_branch=self._is_open(index))
        left = mark.right() + PAD
        label = QRect(left, box.top(), max(0, right - left), box.height())
        shade = theme.text if codes.hits is None or code in codes.hits else theme.muted
        draw_label(painter, label, code, codes.name(code), shade, strong=top_level)
        painter.restore()

    def _is_open(self, index: Index) -> bool:
        return self._tree.isExpanded(index) and self._codes.rowCount(index) > 0

    def _draw_right(self, painter: QPainter, box: QRect, code: str, *, open_branch: bool) -> int:
        """Number and digit at the right edge; returns how far the name may reach."""
        theme, codes = self._context.theme, self._codes
        number = codes.own(code) if open_branch else codes.total(code)
        shown = str(number) if number else ""
        edge = box.right() - PAD
        place = QRect(edge - 64, box.top(), 64, box.height())
        painter.setPen(qcolor(theme.muted))
        draw_elided(painter, place, shown, _SMALL, right=True)
        left = edge - (face(_SMALL)[1].horizontalAdvance(shown) + PAD if shown else 0)
        if key := codes.key(code):
            right = min(left, edge - _COUNT_WIDTH)
            left = draw_key(painter, right, box, key, theme) - PAD
        return left
