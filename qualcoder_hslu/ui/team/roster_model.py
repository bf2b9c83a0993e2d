"""The roster as Qt shows it: a row for each transcript, a column for each coder's pass."""

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from qualcoder_hslu.store.codings import RosterState
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.painting import NONE, Index
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace import roster
from qualcoder_hslu.workspace.roster import Entry
from qualcoder_hslu.workspace.workspace import Workspace

_Role = Qt.ItemDataRole


class RosterModel(QAbstractTableModel):
    """Who has what to code and has coded it; what is changed goes through the workspace."""

    def __init__(self, context: Context, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = workspace
        self.roster = roster.read(workspace)

    def reload(self) -> None:
        """Show the roster as it is now."""
        self.beginResetModel()
        self.roster = roster.read(self._workspace)
        self.endResetModel()

    def cell(self, index: Index) -> tuple[str, str]:
        """The layer and the transcript of a cell."""
        found = self.roster
        return found.passes[index.column()].id, found.transcripts[index.row()].id

    def entry(self, index: Index) -> Entry:
        return self.roster.entry(*self.cell(index))

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.roster.transcripts)

    def columnCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.roster.passes)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if role == _Role.DisplayRole:
            return self.roster.names[section] if across else self.roster.transcripts[section].title
        if role == _Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role == _Role.ToolTipRole and not across:
            return self.roster.transcripts[section].group
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == _Role.DisplayRole:
            return self._text(entry)
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            title = self.roster.transcripts[index.row()].title
            name = self.roster.names[index.column()]
            return f"{title}, {name}: {self._text(entry)}"
        if role == _Role.ForegroundRole and entry.state != "fully coded":
            theme = self._context.theme
            return qcolor(theme.text if entry.state == "assigned" else theme.muted)
        return None

    def _text(self, entry: Entry) -> str:
        """State and number of codings; a sign goes with the word, so that a column reads fast."""
        count = self.tr("%n coding(s)", "", entry.codings) if entry.codings else ""
        if entry.state is None:
            return count or "–"
        signs = {"assigned": "○", "fully coded": "✓", "not coded": "×"}
        shown = f"{signs[entry.state]} {state_name(entry.state)}"
        return f"{shown} · {count}" if count else shown


def state_name(state: RosterState) -> str:
    """A state in the language of the interface."""
    return {
        "assigned": translate("Roster", "assigned"),
        "fully coded": translate("Roster", "fully coded"),
        "not coded": translate("Roster", "not coded"),
    }[state]
