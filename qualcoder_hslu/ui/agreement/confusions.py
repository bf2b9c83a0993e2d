"""What one coder calls one code and the other another, most text first, with both definitions."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.agreement.intervals import Floats
from qualcoder_hslu.model.codebook import text_in
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import choose_row

_MOST = 200  # pairs shown


class Confusions(QWidget):
    """Pairs of codes that two coders gave to the same text instead of each other."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAccessibleName(self.tr("Codes given instead of each other"))
        self._definitions = (QTextBrowser(), QTextBrowser())
        columns = QHBoxLayout()
        columns.setSpacing(8)
        for text in self._definitions:
            text.setOpenLinks(False)
            text.document().setDocumentMargin(8)
            text.setAccessibleName(self.tr("Definition"))
            columns.addWidget(text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 3)
        layout.addLayout(columns, 2)
        self.table.currentItemChanged.connect(lambda item, _: self._define(item))

    def show_matrix(self, matrix: Floats, codes: Sequence[str], coders: tuple[str, str]) -> None:
        """Show a matrix of characters, see `agreement.differences.confusion`."""
        self.table.clear()
        self.table.setHeaderLabels(
            [
                self.tr("{coder} says").format(coder=coders[0]),
                self.tr("{coder} says").format(coder=coders[1]),
                self.tr("Characters"),
            ]
        )
        header = self.table.header()
        header.setStretchLastSection(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        n = len(codes)
        cells = [
            (float(matrix[i, k]), i, k)
            for i in range(n)
            for k in range(n)
            if i != k and matrix[i, k] > 0
        ]
        for length, i, k in sorted(cells, key=lambda cell: (-cell[0], cell[1:]))[:_MOST]:
            labels = [self._context.code_label(codes[each]) for each in (i, k)]
            item = QTreeWidgetItem([*labels, f"{length:,.0f}".replace(",", "\u202f")])
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.UserRole, codes[i])
            item.setData(1, Qt.ItemDataRole.UserRole, codes[k])
            self.table.addTopLevelItem(item)
        if cells:
            choose_row(self.table, 0)
        else:
            self._define(None)

    def _define(self, item: QTreeWidgetItem | None) -> None:
        for column, text in enumerate(self._definitions):
            code = item.data(column, Qt.ItemDataRole.UserRole) if item is not None else ""
            text.setHtml(self._html(code) if code else "")

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
