"""Lists of figures with an interval as a picture: agreement over time, and on ratings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from qualcoder_hslu.agreement.batches import Batch
from qualcoder_hslu.agreement.figures import UNDEFINED
from qualcoder_hslu.agreement.result import Interval, RatingScore
from qualcoder_hslu.ui.agreement.interval import RANGE_ROLE, IntervalDelegate
from qualcoder_hslu.ui.agreement.speaking import numbers, why
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Row:
    """A row's texts, what its picture shows, the reason for its dashes, and its tooltip."""

    texts: Sequence[str]
    value: float | None
    interval: Interval | None
    reason: str = ""
    tip: str = ""


class FigureRows(QWidget):
    """A sentence and the rows below it; the picture stands in column `picture`."""

    def __init__(self, context: Context, name: str, heads: Sequence[str], picture: int) -> None:
        super().__init__()
        self._picture = picture
        self.hint = Words(context, "", "muted")
        self.list = QTreeWidget()
        self.list.setHeaderLabels(list(heads))
        self.list.setAccessibleName(name)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setItemDelegateForColumn(picture, IntervalDelegate(context, self))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(heads)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.list.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)

    def clear(self) -> None:
        """Show nothing."""
        self.show_rows("", ())

    def show_rows(self, hint: str, rows: Sequence[Row]) -> None:
        """Show these instead of what was there."""
        self.hint.setText(hint)
        self.list.clear()
        for row in rows:
            item = QTreeWidgetItem(self.list, list(row.texts))
            item.setToolTip(0, row.tip)
            item.setData(self._picture, RANGE_ROLE, (row.value, row.interval))
            for column, text in enumerate(row.texts):
                if column:
                    item.setTextAlignment(column, _RIGHT)
                if text == UNDEFINED:
                    item.setToolTip(column, row.reason)
                    item.setData(column, Qt.ItemDataRole.AccessibleDescriptionRole, row.reason)


class OverTime(FigureRows):
    """Alpha of each batch of transcripts, in the order in which they were coded."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Agreement over time"), self._heads(), 4)

    def _heads(self) -> list[str]:
        return [
            self.tr("Transcripts, as they were coded"),
            self.tr("Coded until"),
            self.tr("Agreement"),
            self.tr("Alpha"),
            self.tr("95 % interval"),
            self.tr("Units"),
        ]

    def show_batches(
        self, found: Sequence[Batch], titles: Sequence[str], days: Sequence[str], label: str
    ) -> None:
        """Show batches of the named transcripts; `days` says when the last of each was coded."""
        hint = self.tr("{code}: alpha by transcripts, in the order in which the coders finished.")
        if not found:
            hint = self.tr("No transcript was coded by two coders yet.")
        write = numbers()
        rows = []
        for batch, day in zip(found, days, strict=True):
            named = [titles[place] for place in batch.transcripts]
            score = batch.score
            alpha, interval = score.values.get("alpha"), score.intervals.get("alpha")
            texts = [
                named[0] if len(named) == 1 else f"{named[0]} – {named[-1]} ({len(named)})",
                day,
                write.share(score.values.get("percent")),
                write.coefficient(alpha),
                write.interval(interval),
                write.count(score.n),
            ]
            rows.append(Row(texts, alpha, interval, why(score.undefined), "\n".join(named)))
        self.show_rows(hint.format(code=label), rows)


class Ratings(FigureRows):
    """Alpha on the ratings of what coders coded alike."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Agreement on ratings"), self._heads(), 3)
        self._context = context

    def _heads(self) -> list[str]:
        return [
            self.tr("Code"),
            self.tr("Agreement"),
            self.tr("Alpha"),
            self.tr("95 % interval"),
            self.tr("Rated by two"),
            self.tr("Characters"),
        ]

    def show_ratings(self, found: Sequence[RatingScore], codes: Sequence[str]) -> None:
        """Show the ratings of all codes together and of each that coders gave alike."""
        hint = self.tr(
            "Positive, negative or mixed, compared on the text to which coders gave the same code."
        )
        write = numbers()
        rows = []
        for score in found:
            label = (
                self.tr("All codes together")
                if score.code is None
                else self._context.code_label(codes[score.code])
            )
            texts = [
                label,
                write.share(score.percent),
                write.coefficient(score.alpha),
                write.interval(score.interval),
                write.share(score.coverage),
                write.count(score.n),
            ]
            rows.append(Row(texts, score.alpha, score.interval, why(score.undefined)))
        self.show_rows(hint, rows)
