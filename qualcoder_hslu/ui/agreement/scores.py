"""The table of agreement: a row a theme, its codes below it, the interval of alpha as a picture."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from qualcoder_hslu.agreement.figures import COLUMNS, figures
from qualcoder_hslu.agreement.result import Score
from qualcoder_hslu.ui.agreement.interval import RANGE_ROLE, IntervalDelegate
from qualcoder_hslu.ui.agreement.speaking import numbers, why
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.dialogs.parts import child_items, choose_row, top_items

CODE_ROLE = Qt.ItemDataRole.UserRole
SCORE_ROLE = Qt.ItemDataRole.UserRole + 1
_INTERVAL = 1 + COLUMNS.index("alpha_ci")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole


def heads() -> list[str]:
    """What stands over a code and its figures, here and in the table for a paper."""
    return [
        translate("ScoreTable", "Code"),
        translate("ScoreTable", "Share"),
        translate("ScoreTable", "Agreement"),
        translate("ScoreTable", "Alpha"),
        translate("ScoreTable", "95 % interval"),
        translate("ScoreTable", "Kappa"),
        translate("ScoreTable", "AC1"),
        translate("ScoreTable", "F1"),
        translate("ScoreTable", "Units"),
    ]


class ScoreTable(QTreeWidget):
    """Scores by theme and code. `chosen` tells the code ("" for all together) at hand."""

    chosen = Signal(str)
    codes_wanted = Signal()  # a theme was opened whose codes are not computed yet

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setHeaderLabels(heads())
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
        self.setItemDelegateForColumn(_INTERVAL, IntervalDelegate(context, self))
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda item, _: self._tell(item))
        self.itemExpanded.connect(self._opened)

    def show_themes(
        self,
        scores: Sequence[Score],
        codes: Sequence[str],
        pooled: Score,
        beside: Sequence[tuple[str, Score]] = (),
    ) -> None:
        """Show all together and the themes; codes that assess stand `beside`, below them.

        Rows that are there already only get their new figures: their codes come when one is opened.
        """
        rows = [("", pooled), *((codes[score.code or 0], score) for score in scores), *beside]
        there = top_items(self)
        if [item.data(0, CODE_ROLE) for item in there] == [code for code, _ in rows]:
            for item, (_, score) in zip(there, rows, strict=True):
                self._fill(item, score)
            return
        self.clear()
        book = self._context.workspace.codebook if self._context.workspace else None
        for code, score in rows:
            item = self._row(score, code)
            assesses = any(code == own for own, _ in beside)
            if code and not assesses and book is not None and book.children(code):
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)
        choose_row(self, 0)

    def show_codes(self, scores: Sequence[Score], codes: Sequence[str]) -> None:
        """Put the codes below their themes, or give those that are there their new figures."""
        if self._context.workspace is None:
            return
        book = self._context.workspace.codebook
        themes = {item.data(0, CODE_ROLE): item for item in top_items(self)}
        there = {
            child.data(0, CODE_ROLE): child
            for item in themes.values()
            for child in child_items(item)
        }
        for score in scores:
            code = codes[score.code or 0]
            parent = themes.get(book.theme(code).id)
            if code in there:
                self._fill(there[code], score)
            elif parent is not None and (parent.data(0, CODE_ROLE) != code or book.children(code)):
                parent.addChild(self._row(score, code))

    def forget_codes(self) -> None:
        """Take away the codes below the themes: they belong to an older question."""
        for item in top_items(self):
            item.setExpanded(False)
            item.takeChildren()

    def code(self) -> str:
        """The code at hand, "" for all together."""
        item = self.currentItem()
        return str(item.data(0, CODE_ROLE)) if item is not None else ""

    def score(self) -> Score | None:
        """The score at hand."""
        item = self.currentItem()
        score: Score | None = item.data(0, SCORE_ROLE) if item is not None else None
        return score

    def _row(self, score: Score, code: str) -> QTreeWidgetItem:
        label = self._context.code_label(code) if code else self.tr("All themes together")
        item = QTreeWidgetItem([label])
        item.setData(0, CODE_ROLE, code)
        for column in range(1, self.columnCount()):
            item.setTextAlignment(column, _RIGHT)
        self._fill(item, score)
        return item

    def _fill(self, item: QTreeWidgetItem, score: Score) -> None:
        """Write a row's figures; the reason stands behind those that are undefined."""
        item.setData(0, SCORE_ROLE, score)
        item.setData(
            _INTERVAL, RANGE_ROLE, (score.values.get("alpha"), score.intervals.get("alpha"))
        )
        reason = why(score.undefined)
        for column, text in enumerate(figures(score, numbers()), 1):
            item.setText(column, text)
            told = reason if text == "–" else ""
            item.setToolTip(column, told or (text if column == _INTERVAL else ""))
            item.setData(column, _DESCRIPTION, told)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, CODE_ROLE))

    def _opened(self, item: QTreeWidgetItem) -> None:
        if not item.childCount():
            self.codes_wanted.emit()
