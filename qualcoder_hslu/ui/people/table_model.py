"""A table of people as Qt shows it; an edit goes to the workspace and comes back as a change."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QColor

from qualcoder_hslu.ui.colours import participant_colour
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import NONE, Index, swatch
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace import people_tables
from qualcoder_hslu.workspace.people_tables import Cell, Column, Table, TableName
from qualcoder_hslu.workspace.workspace import Workspace

_Role = Qt.ItemDataRole


class PeopleModel(QAbstractTableModel):
    """One table. `write` is given the cells typed and says whether they were written."""

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        name: TableName,
        write: Callable[[list[Cell], str], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self._write = write
        self.table: Table = people_tables.read(workspace, name)

    def reload(self) -> None:
        """Show the table as it is now."""
        self.beginResetModel()
        self.table = people_tables.read(self._workspace, self.table.name)
        self.endResetModel()

    def column(self, number: int) -> Column:
        return self.table.columns[number]

    def title(self, column: Column) -> str:
        """A column's heading in the language of the interface; attributes keep their name."""
        own = {
            "key": self.tr("Id"),
            "name": self.tr("Name"),
            "organisation": self.tr("Organisation"),
            "groups": self.tr("Groups (* moderates)"),
            "date": self.tr("Date"),
            "place": self.tr("Place"),
            "mode": self.tr("Mode"),
            "moderators": self.tr("Moderators"),
            "title": self.tr("Title"),
        }
        return own[column.id] if column.own else column.title

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == _Role.DisplayRole else None
        column = self.table.columns[section]
        if role == _Role.DisplayRole:
            return self.title(column)
        if role == _Role.ToolTipRole and not column.own:
            return f"{column.title} ({self.types()[column.type]})"
        return None

    def types(self) -> dict[str, str]:
        """The types of attributes in the language of the interface."""
        return {
            "text": self.tr("text"),
            "number": self.tr("number"),
            "choice": self.tr("choice"),
            "date": self.tr("date"),
        }

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.table.rows[index.row()], self.table.columns[index.column()]
        value = row.cells[index.column()]
        if role in (_Role.DisplayRole, _Role.EditRole):
            if row.withdrawn and column.id == "groups" and role == _Role.DisplayRole:
                return self.tr("withdrawn")
            return value
        if role == _Role.AccessibleTextRole:
            return f"{self.title(column)}: {value}"
        if role == _Role.ForegroundRole and (row.withdrawn or not column.editable):
            return QColor(qcolor(self._context.theme.muted))
        if role == _Role.DecorationRole and column.id == "name" and row.colour is not None:
            return swatch(participant_colour(row.colour, self._context.theme), 2.0)
        if role == _Role.TextAlignmentRole and column.type == "number":
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self._workspace.project.read_only:
            row, column = self.table.rows[index.row()], self.table.columns[index.column()]
            if column.editable and not row.withdrawn:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        row, column = self.table.rows[index.row()], self.table.columns[index.column()]
        if role != _Role.EditRole or str(value).strip() == row.cells[index.column()]:
            return False
        return self._write([Cell(row.id, column.id, str(value))], "")

    def values_of(self, column: int) -> list[str]:
        """The values that stand in a column, each once, sorted; of organisations, all there are."""
        if self.table.columns[column].id == "organisation":
            every = people_tables.read(self._workspace, "organisation")
            return [row.cells[1] for row in every.rows]
        return sorted({row.cells[column] for row in self.table.rows} - {""})
