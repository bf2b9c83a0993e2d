"""The page of speaking shares: who speaks how much in a transcript, and who follows whom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.shares import Shares
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Words
from qualcoder_hslu.workspace import people_tables
from qualcoder_hslu.workspace.workspace import Workspace

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SharesPage(QWidget):
    """Two tables of the transcript chosen above them."""

    def __init__(self, context: Context, workspace: Workspace, transcript: str) -> None:
        super().__init__()
        self._workspace = workspace
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Transcript"))
        for each in workspace.transcripts():
            self.which.addItem(each.title, each.id)
        self.which.setCurrentIndex(max(0, self.which.findData(transcript)))
        self.which.currentIndexChanged.connect(lambda _: self.reload())
        caption = QLabel(self.tr("Transcript"))
        caption.setBuddy(self.which)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(caption)
        head.addWidget(self.which, 1)
        self.speakers = self._table(self.tr("Who speaks how much"))
        self.follows = self._table(self.tr("Who follows whom"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.speakers, 1)
        column.addWidget(
            Words(
                context,
                self.tr("Who follows whom: turns of the column's speaker right after the row's"),
                "muted",
            )
        )
        column.addWidget(self.follows, 1)
        self.reload()

    def _table(self, name: str) -> QTableWidget:
        table = QTableWidget()
        table.setAccessibleName(name)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().setDefaultSectionSize(28)
        return table

    def reload(self) -> None:
        """Count anew."""
        transcript = self.which.currentData()
        found = people_tables.shares(self._workspace, transcript) if transcript else Shares((), ())
        names = [each.name or self.tr("No speaker") for each in found.speakers]
        titles = [self.tr("Turns"), self.tr("Words"), self.tr("Share"), self.tr("Longest turn")]
        rows = [
            [str(s.turns), str(s.words), f"{s.share:.1%}", self.tr("%n word(s)", "", s.longest)]
            for s in found.speakers
        ]
        self._fill(self.speakers, names, titles, rows)
        self._fill(self.follows, names, names, [[str(n or "–") for n in row]
                                                for row in found.follows])  # fmt: skip

    def _fill(
        self, table: QTableWidget, names: list[str], titles: list[str], rows: list[list[str]]
    ) -> None:
        table.setRowCount(len(rows))
        table.setColumnCount(len(titles))
        table.setVerticalHeaderLabels(names)
        table.setHorizontalHeaderLabels(titles)
        for number, row in enumerate(rows):
            for place, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_RIGHT)
                table.setItem(number, place, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
