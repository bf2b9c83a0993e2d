"""How far each two of the coders agree, as a heat map; a cell is a pair."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qualcoder_hslu.agreement.result import Score
from qualcoder_hslu.ui.agreement.matrix import Cell, Heads, MatrixView
from qualcoder_hslu.ui.agreement.speaking import numbers, why
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words


class Pairs(QWidget):
    """Alpha of every pair of coders on the code at hand; `chosen` tells a pair by two places."""

    chosen = Signal(int, int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.hint = Words(context, "", "muted")
        self.matrix = MatrixView(context, self.tr("Alpha of pairs of coders"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.hint)
        layout.addWidget(self.matrix, 1)
        self.matrix.activated.connect(self._tell)
        self.matrix.clicked.connect(self._tell)

    def show_pairs(self, scores: Sequence[Score], coders: Sequence[str], label: str) -> None:
        """Show the scores of pairs on one code (or all): each pair once, above the diagonal."""
        found = {score.coders: score for score in scores}
        rows, columns = coders[:-1], coders[1:]
        self.hint.setText(
            self.tr("{code}: alpha of each pair; the warmer, the better they agree.").format(
                code=label
            )
        )
        self.matrix.cells.show(
            Heads(rows, rows),
            Heads(columns, columns),
            [
                [
                    self._cell(found.get((a, b + 1)), coders[a], coders[b + 1])
                    for b in range(len(columns))
                ]
                for a in range(len(rows))
            ],
        )

    def clear(self) -> None:
        """Show nothing."""
        self.show_pairs((), (), "")
        self.hint.clear()

    def _cell(self, score: Score | None, one: str, other: str) -> Cell:
        if score is None:
            return Cell("", None, "")
        write = numbers()
        alpha = score.values.get("alpha")
        said = self.tr("{a} and {b}: alpha {alpha}, agreement {percent}, {n} units.").format(
            a=one,
            b=other,
            alpha=write.coefficient(alpha),
            percent=write.share(score.values.get("percent")),
            n=write.count(score.n),
        )
        heat = max(0.0, alpha) if alpha is not None else 0.0
        return Cell(write.coefficient(alpha), heat, f"{said} {why(score.undefined)}".strip())

    def _tell(self) -> None:
        index = self.matrix.currentIndex()
        if index.isValid() and self.matrix.cells.cell(index).heat is not None:
            self.chosen.emit(index.row(), index.column() + 1)
