"""What one coder calls one code and the other another, as a matrix with both definitions below."""

from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.agreement.intervals import Floats
from qualcoder_hslu.model.codebook import text_in
from qualcoder_hslu.ui.agreement.matrix import Cell, Heads, MatrixView
from qualcoder_hslu.ui.agreement.speaking import numbers
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words


class Confusions(QWidget):
    """Characters by the code that one coder gave (rows) and that the other gave (columns).

    `opened` asks for the passages behind a cell: two codes, "" for none; `defined` for a code in
    the codebook.
    """

    opened = Signal(str, str)
    defined = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._codes: list[str] = []  # of rows and columns, "" for none
        self.hint = Words(context, "", "muted")
        self.matrix = MatrixView(
            context, self.tr("What one coder calls one code and the other another")
        )
        self.passages = QPushButton(self.tr("Show the passages"))
        self.passages.setToolTip(self.tr("The passages behind the cell at hand (Return)"))
        self.definitions = (QTextBrowser(), QTextBrowser())
        self.doors = (QPushButton(), QPushButton())
        self._lay_out()
        self.matrix.selectionModel().currentChanged.connect(lambda *_: self._define())
        self.matrix.activated.connect(lambda _: self._open())
        self.passages.clicked.connect(self._open)
        for number, door in enumerate(self.doors):
            door.clicked.connect(lambda _=False, number=number: self._go(number))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.hint, 1)
        head.addWidget(self.passages)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.matrix, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        for text, door in zip(self.definitions, self.doors, strict=True):
            text.setOpenLinks(False)
            text.document().setDocumentMargin(8)
            text.setAccessibleName(self.tr("Definition"))
            column.addWidget(text, 1)
            column.addWidget(door, 0, Qt.AlignmentFlag.AlignRight)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([760, 440])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def show_matrix(self, table: Floats, codes: Sequence[str], coders: tuple[str, str]) -> None:
        """Show a matrix of characters, see `confusion.confusion`, without the codes nobody gave.

        The cell with the most text off the diagonal is the first at hand.
        """
        n = len(codes)
        used = [i for i in range(n) if table[i].any() or table[:, i].any()]
        places = [*used, n] if used else []
        self._codes = [codes[i] for i in used] + [""] * bool(used)
        off = table[:n, :n].copy()  # what the other gave no code to is no confusion
        np.fill_diagonal(off, 0)
        most = float(off.max(initial=0)) or 1.0
        self.hint.setText(
            self.tr("Rows: {a}. Columns: {b}. Characters; on the diagonal what both gave.").format(
                a=coders[0], b=coders[1]
            )
            if used
            else self.tr("These coders marked nothing in common transcripts.")
        )
        none = self.tr("none")
        heads = Heads(
            [code or none for code in self._codes],
            [self._context.code_label(code) if code else none for code in self._codes],
        )
        self.matrix.cells.show(
            heads,
            heads,
            [
                [self._cell(table[row, column], row == column, most, heads, coders, at, to)
                 for to, column in enumerate(places)]
                for at, row in enumerate(places)
            ],
        )  # fmt: skip
        if used:
            row, column = np.unravel_index(int(off[np.ix_(used, used)].argmax()), (len(used),) * 2)
            self.matrix.choose(int(row), int(column))
        self._define()

    def clear(self) -> None:
        """Show nothing."""
        self.show_matrix(np.zeros((1, 1)), (), ("", ""))
        self.hint.clear()

    def _cell(
        self, length: float, same: bool, most: float, heads: Heads, coders: tuple[str, str],
        at: int, to: int,
    ) -> Cell:  # fmt: skip
        if same and not self._codes[at]:
            return Cell("", None, "")
        said = self.tr("{a}: {code}. {b}: {other}. {n} characters.").format(
            a=coders[0], code=heads.full[at], b=coders[1], other=heads.full[to],
            n=numbers().count(length),
        )  # fmt: skip
        text = numbers().count(length) if length else "·"
        confused = not same and bool(self._codes[at]) and bool(self._codes[to])
        return Cell(text, length / most if confused else 0.0, said)

    def pair(self) -> tuple[str, str] | None:
        """The codes of the cell at hand, "" for none."""
        index = self.matrix.currentIndex()
        if not index.isValid() or not self._codes:
            return None
        return self._codes[index.row()], self._codes[index.column()]

    def _define(self) -> None:
        pair = self.pair() or ("", "")
        self.passages.setEnabled(any(pair))
        for code, text, door in zip(pair, self.definitions, self.doors, strict=True):
            text.setHtml(self._html(code) if code else "")
            door.setEnabled(bool(code))
            door.setText(
                self.tr("Show {code} in the codebook").format(code=code)
                if code
                else self.tr("Show in the codebook")
            )

    def _open(self) -> None:
        pair = self.pair()
        if pair and any(pair):
            self.opened.emit(*pair)

    def _go(self, number: int) -> None:
        pair = self.pair()
        if pair and pair[number]:
            self.defined.emit(pair[number])

    def _html(self, code_id: str) -> str:
        workspace = self._context.workspace
        if workspace is None or code_id not in workspace.codebook:
            return ""
        code, language = workspace.codebook[code_id], workspace.language
        parts = [f"<p><b>{escape(self._context.code_label(code_id))}</b></p>"]
        for title, texts in (
            ("", code.definition),
            (self.tr("When to use"), code.include),
            (self.tr("When not to use"), code.exclude),
        ):
            said = text_in(texts, language)
            if said:
                head = f"<b>{escape(title)}</b><br>" if title else ""
                parts.append(f"<p>{head}{escape(said)}</p>")
        return "".join(parts)
