"""The codebook as a Qt model: codes in their tree, counts, pinned digits, and what a search keeps.

Counts are own codings and codings with those below; the model never asks the project for them.
"""

from collections.abc import Collection, Mapping, Sequence
from html import escape

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QObject, Qt, Signal

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.codebook.rules import rules_html
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.painting import NONE, Index
from qualcoder_hslu.ui.transcript.view import CODE_MIME, SPAN_MIME

_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
_FLAGS = (
    _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsDragEnabled | _Flag.ItemIsDropEnabled
)


class CodeModel(QAbstractItemModel):
    """One row a code. An index knows its code by the code's place in the codebook."""

    span_dropped = Signal(str, object)  # code id, Span

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.codebook = Codebook()
        self.hits: frozenset[str] | None = None
        self._places: dict[str, int] = {}
        self._rows: dict[str | None, list[Code]] = {}
        self._row_of: dict[str, int] = {}
        self._own: dict[str, int] = {}
        self._total: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._keys: dict[str, str] = {}

    # Filling

    def load(self, codebook: Codebook, counts: Mapping[str, int]) -> None:
        """Show a codebook with its numbers of codings; a search is forgotten."""
        self.beginResetModel()
        self.codebook = codebook
        self._places = {code.id: place for place, code in enumerate(codebook)}
        self._names = {code.id: self._context.code_name(code) for code in codebook}
        self.hits = None
        self._arrange(None)
        self._set_counts(counts)
        self.endResetModel()

    def show_only(self, hits: Collection[str] | None) -> None:
        """Keep these codes and what is above them; None shows all."""
        self.beginResetModel()
        self.hits = None if hits is None else frozenset(hits)
        self._arrange(self.hits)
        self.endResetModel()

    def _arrange(self, hits: frozenset[str] | None) -> None:
        kept = None if hits is None else self._with_parents(hits)
        self._rows, self._row_of = {}, {}
        for code in self.codebook:
            if kept is None or code.id in kept:
                siblings = self._rows.setdefault(code.parent, [])
                self._row_of[code.id] = len(siblings)
                siblings.append(code)

    def _with_parents(self, hits: frozenset[str]) -> set[str]:
        kept: set[str] = set()
        for hit in hits:
            code: str | None = hit
            while code is not None and code not in kept:
                kept.add(code)
                code = self.codebook[code].parent
        return kept

    def set_pins(self, pinned: Sequence[str]) -> None:
        """Show these codes as pinned on the digits from 1."""
        self._keys = {code: str(digit) for digit, code in enumerate(pinned, start=1) if code}
        self.redraw()

    # Counts

    def recount(self, counts: Mapping[str, int]) -> None:
        """Take these numbers of codings in place of all that were."""
        self._set_counts(counts)
        self.redraw()

    def adjust(self, differences: Mapping[str, int]) -> None:
        """Add differences to the numbers of codings; only the rows concerned are drawn anew."""
        touched: set[str] = set()
        for code, difference in differences.items():
            if not difference or code not in self.codebook:
                continue
            self._own[code] = self.own(code) + difference
            for above in self._upwards(code):
                self._total[above] = self.total(above) + difference
                touched.add(above)
        for code in touched:
            self.changed(code)

    def _set_counts(self, counts: Mapping[str, int]) -> None:
        self._own = {code: n for code, n in counts.items() if code in self.codebook}
        self._total = {}
        for code, n in self._own.items():
            for above in self._upwards(code):
                self._total[above] = self.total(above) + n

    def _upwards(self, code: str) -> list[str]:
        found = [code]
        while (parent := self.codebook[found[-1]].parent) is not None:
            found.append(parent)
        return found

    def own(self, code: str) -> int:
        """Number of codings of the code itself."""
        return self._own.get(code, 0)

    def total(self, code: str) -> int:
        """Number of codings of the code and of the codes below it."""
        return self._total.get(code, 0)

    # Telling views

    def changed(self, code: str) -> None:
        """Have a code's row drawn anew, if it is shown."""
        index = self.index_of(code)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def redraw(self) -> None:
        """Have all rows drawn anew."""
        for rows in self._rows.values():
            first, last = self.index_of(rows[0].id), self.index_of(rows[-1].id)
            self.dataChanged.emit(first, last)

    # Where codes are

    def index_of(self, code: str) -> Index:
        """The index of a code; invalid when it is not shown."""
        row = self._row_of.get(code)
        return NONE if row is None else self.createIndex(row, 0, self._places[code])

    def code_at(self, index: Index) -> str:
        """The id of the code of an index; empty for an invalid one."""
        return self.codebook.codes[index.internalId()].id if index.isValid() else ""

    def shown(self) -> list[str]:
        """Ids of the codes that are not filtered away, in order."""
        return [code.id for code in self.codebook if code.id in self._row_of]

    def index(self, row: int, column: int, parent: Index = NONE) -> Index:  # type: ignore[override]
        rows = self._rows.get(self.code_at(parent) or None, [])
        if column or not 0 <= row < len(rows):
            return NONE
        return self.createIndex(row, 0, self._places[rows[row].id])

    def parent(self, index: Index = NONE) -> Index:  # type: ignore[override]
        above = self.codebook[self.code_at(index)].parent if index.isValid() else None
        return NONE if above is None else self.index_of(above)

    def rowCount(self, parent: Index = NONE) -> int:
        return len(self._rows.get(self.code_at(parent) or None, []))

    def columnCount(self, parent: Index = NONE) -> int:
        return 1

    # What rows say

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else _Flag.NoItemFlags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        code = self.code_at(index)
        if not code:
            return None
        if role == _Role.DisplayRole:
            return f"{code} {self.name(code)}"
        if role == _Role.AccessibleTextRole:
            return self._spoken(code)
        if role == _Role.ToolTipRole:
            return self._tooltip(code)
        return None

    def name(self, code: str) -> str:
        """The code's name in the project's language."""
        return self._names[code]

    def key(self, code: str) -> str:
        """The digit a code is pinned on, empty for none."""
        return self._keys.get(code, "")

    def _spoken(self, code: str) -> str:
        parts = [f"{code} {self.name(code)}", self.tr("%n coding(s)", "", self.own(code))]
        if self.total(code) != self.own(code):
            parts.append(self.tr("%n with the codes below", "", self.total(code)))
        if digit := self.key(code):
            parts.append(self.tr("on key {digit}").format(digit=digit))
        return ", ".join(parts)

    def _tooltip(self, code: str) -> str:
        workspace = self._context.workspace
        language = workspace.language if workspace else "fr"
        rules = rules_html(self.codebook[code], language)
        space = '<p style="margin:8px 0 0 0"></p>' if rules else ""
        return f"<b>{escape(self._spoken(code))}</b>{space}{rules}"

    # Drag and drop

    def mimeTypes(self) -> list[str]:
        return [SPAN_MIME]

    def mimeData(self, indexes: list[Index]) -> QMimeData:  # type: ignore[override]
        """The id of the first code, as the transcript takes it."""
        data = QMimeData()
        if indexes:
            data.setData(CODE_MIME, QByteArray(self.code_at(indexes[0]).encode()))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return parent.isValid() and span_of(data) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        span = span_of(data)
        if span is None or not parent.isValid():
            return False
        self.span_dropped.emit(self.code_at(parent), span)
        return True


def span_of(data: QMimeData) -> Span | None:
    """The span a drag carries from the transcript; None when it carries none."""
    try:
        start, end = bytes(data.data(SPAN_MIME).data()).decode("ascii").split(",")
        return Span(int(start), int(end))
    except ValueError:
        return None
