"""Two lists of a merge: what comes, by transcript and code, and the conflicts with their choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from qualcoder_hslu.store.merge_plan import Finding
from qualcoder_hslu.ui.dialogs.parts import top_items
from qualcoder_hslu.ui.team.findings import Findings, reason

_FOUND = Qt.ItemDataRole.UserRole
_WAITING = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FoundTree(QTreeWidget):
    """Transcripts (or kinds of thing), below them codes, below them each coding with its words.

    Rows are made when what they stand below is opened: a copy may bring thousands of codings.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._names: Findings | None = None
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("What"), self.tr("Whose")])
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(1, 144)
        self.itemExpanded.connect(self._open)

    def fill(self, names: Findings, findings: Sequence[Finding]) -> None:
        """Show these findings."""
        self.clear()
        self._names = names
        places: dict[str, list[Finding]] = {}
        for found in findings:
            places.setdefault(names.place(found), []).append(found)
        for place, below in places.items():
            self.addTopLevelItem(self._closed(place, below))
        for item in top_items(self)[:1]:
            self.setCurrentItem(item)
        if len(places) == 1:
            top_items(self)[0].setExpanded(True)

    def _closed(self, title: str, below: list[Finding]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title, str(len(below))])
        item.setTextAlignment(1, _RIGHT)
        item.setData(0, _WAITING, below)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _open(self, item: QTreeWidgetItem) -> None:
        below = item.data(0, _WAITING)
        if not below or self._names is None:
            return
        item.setData(0, _WAITING, None)
        things: dict[str, list[Finding]] = {}
        for found in below:
            things.setdefault(self._names.thing(found), []).append(found)
        inside = item.parent() is not None
        for thing, same in things.items():
            if not inside and len(same) > 1:
                item.addChild(self._closed(thing, same))
            else:
                for found in same:
                    item.addChild(self._one(found, thing, inside=inside))

    def _one(self, found: Finding, thing: str, *, inside: bool) -> QTreeWidgetItem:
        words = self._names.words(found) if self._names else ""
        text = words if inside and words else ": ".join(filter(None, (thing, words)))
        item = QTreeWidgetItem([text, found.coder])
        item.setToolTip(0, text)
        item.setData(0, _FOUND, found)
        return item


class ConflictList(QTreeWidget):
    """Conflicts and what happened; checked, theirs is taken. `chosen` says which is current."""

    chosen = Signal(object)  # Finding, or None
    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Conflicts"))
        self.setColumnCount(4)
        self.setHeaderLabels(
            [self.tr("Take theirs"), self.tr("Where"), self.tr("What happened"), self.tr("Whose")]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 136), (2, 232), (3, 88)):
            self.header().resizeSection(column, width)
        self.currentItemChanged.connect(self._tell)
        self.itemChanged.connect(lambda *_: self.decided.emit())
        self.itemDoubleClicked.connect(self._turn)

    def fill(self, names: Findings, findings: Sequence[Finding]) -> None:
        """Show these conflicts, ours kept of each."""
        self.clear()
        for found in findings:
            cells = [names.thing(found), names.place(found), reason(found), found.coder]
            item = QTreeWidgetItem(cells)
            for column, cell in enumerate(cells):
                item.setToolTip(column, cell)
            item.setData(0, _FOUND, found)
            if found.has_choice:
                item.setCheckState(0, Qt.CheckState.Unchecked)
            self.addTopLevelItem(item)
        for item in top_items(self)[:1]:
            self.setCurrentItem(item)

    def theirs(self) -> list[str]:
        """The keys of the conflicts of which theirs is taken."""
        return [
            item.data(0, _FOUND).key
            for item in top_items(self)
            if item.data(0, _FOUND).has_choice and item.checkState(0) == Qt.CheckState.Checked
        ]

    def choose_all(self, *, theirs: bool) -> None:
        """Take theirs of every conflict that leaves a choice, or keep ours."""
        state = Qt.CheckState.Checked if theirs else Qt.CheckState.Unchecked
        for item in top_items(self):
            if item.data(0, _FOUND).has_choice:
                item.setCheckState(0, state)

    def _turn(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _FOUND).has_choice:
            on = item.checkState(0) == Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(item.data(0, _FOUND) if item else None)
