"""One page of the people window: a table to type in, copy from and paste into, with its buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP
from qualcoder_hslu.ui.painting import Index
from qualcoder_hslu.ui.people.table_model import PeopleModel
from qualcoder_hslu.ui.theme import Theme
from qualcoder_hslu.workspace import people_tables
from qualcoder_hslu.workspace.people_tables import Cell, Row, TableName
from qualcoder_hslu.workspace.workspace import Workspace


class _Editor(QStyledItemDelegate):
    """A line to type in; a choice offers the values that stand in its column."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        model = index.model()
        if isinstance(model, PeopleModel) and model.column(index.column()).type == "choice":
            completer = QCompleter(model.values_of(index.column()), editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor


class TablePage(QWidget):
    """A table and a row of buttons. `failed` carries why a value was not written."""

    failed = Signal(object)
    written = Signal()
    row_chosen = Signal()

    def __init__(self, context: Context, workspace: Workspace, name: TableName, title: str) -> None:
        super().__init__()
        self._workspace = workspace
        self.model = PeopleModel(context, workspace, name, self._write, self)
        self.view = QTableView()
        self.view.setAccessibleName(title)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Editor(self.view))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.view.setTabKeyNavigation(False)  # Tab leaves the table, arrows move in it
        self.view.setCornerButtonEnabled(False)
        self.view.verticalHeader().setDefaultSectionSize(28)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.buttons, self.more_buttons = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.view, 1)
        for row in (self.buttons, self.more_buttons):
            row.setSpacing(GAP)
            column.addLayout(row)
        for keys, act in (
            (QKeySequence.StandardKey.Copy, self.copy),
            (QKeySequence.StandardKey.Paste, self.paste),
            (QKeySequence.StandardKey.Delete, self.clear),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.view, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        context.theme_changed.connect(self._recolour)  # a lambda would outlive the dialog
        self._fit()
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.row_chosen.emit())

    def _recolour(self, _theme: Theme) -> None:
        self.view.viewport().update()

    def add_button(
        self, text: str, tip: str, act: Callable[[], object], *, below: bool = False
    ) -> QPushButton:
        """Add a button in the first row below the table, or in the second."""
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        (self.more_buttons if below else self.buttons).addWidget(button)
        return button

    def reload(self) -> None:
        """Show the table anew, the same cell current."""
        at = self.view.currentIndex()
        row, column = at.row(), at.column()
        self.model.reload()
        self._fit()
        index = self.model.index(
            min(row, self.model.rowCount() - 1), min(column, self.model.columnCount() - 1)
        )
        if index.isValid():
            self.view.setCurrentIndex(index)
        self.row_chosen.emit()

    def _fit(self) -> None:
        self.view.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            self.view.setColumnWidth(column, min(max(self.view.columnWidth(column) + 8, 80), 280))

    # Cells

    def chosen_rows(self) -> list[Row]:
        """The rows that hold a selected cell, in order."""
        numbers = {index.row() for index in self.view.selectedIndexes()}
        return [self.model.table.rows[number] for number in sorted(numbers)]

    def current_attribute(self) -> str:
        """The id of the attribute in whose column the current cell is, or empty."""
        index = self.view.currentIndex()
        if not index.isValid() or self.model.column(index.column()).own:
            return ""
        return self.model.column(index.column()).id

    def choose(self, row: str, column: int = 0) -> None:
        """Make a cell the current one, by the row's id."""
        for number, each in enumerate(self.model.table.rows):
            if each.id == row:
                index = self.model.index(number, column)
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.view.selectionModel().setCurrentIndex(index, flags)
                self.view.scrollTo(index)

    def copy(self) -> None:
        """Copy the selected cells as spreadsheets do."""
        chosen = self.view.selectedIndexes()
        if not chosen:
            return
        rows = range(min(i.row() for i in chosen), max(i.row() for i in chosen) + 1)
        first, last = min(i.column() for i in chosen), max(i.column() for i in chosen)
        block = [self.model.table.rows[row].cells[first : last + 1] for row in rows]
        QGuiApplication.clipboard().setText(people_tables.as_block(block))

    def paste(self) -> None:
        """Write a copied block from the selection's first cell on, as one step."""
        chosen = self.view.selectedIndexes() or [self.view.currentIndex()]
        row, column = min(i.row() for i in chosen), min(i.column() for i in chosen)
        block = QGuiApplication.clipboard().text()
        if row >= 0:
            self._try(
                lambda: people_tables.block_cells(self.model.table, row, column, block),
                "paste into people",
            )

    def clear(self) -> None:
        """Empty the selected cells, as one step."""
        table = self.model.table
        cells = [
            Cell(table.rows[i.row()].id, table.columns[i.column()].id, "")
            for i in self.view.selectedIndexes()
        ]
        self._try(lambda: cells, "")

    def _write(self, cells: Sequence[Cell], name: str) -> bool:
        return self._try(lambda: cells, name)

    def _try(self, cells: Callable[[], Sequence[Cell]], name: str) -> bool:
        try:
            people_tables.edit(self._workspace, self.model.table, cells(), name)
        except UserError as error:
            self.failed.emit(error)
            return False
        self.written.emit()
        return True
