"""The passages behind a number: lists by kind, and the text as each of two coders marked it."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QAbstractListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTabBar,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.agreement.differences import KINDS, Difference, Kind, Passages
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript, turns_of
from qualcoder_hslu.ui.agreement.speaking import numbers
from qualcoder_hslu.ui.colours import CodeColour
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.painting import NONE, Index

_AROUND = 1  # turns shown before and after the passage
_LONGEST = 90  # characters of a passage in the list


ByKind = Mapping[Kind, Sequence[Difference]]


def by_kind(found: Passages | Iterable[Difference]) -> ByKind:
    """Passages apart by kind."""
    if isinstance(found, Passages):
        return {kind: found.of_kind(kind) for kind in KINDS}
    out: dict[Kind, list[Difference]] = {kind: [] for kind in KINDS}
    for each in found:
        out[each.kind].append(each)
    return out


class _Passages(QAbstractListModel):
    """One list of passages; only the rows in sight are ever read from the project."""

    def __init__(self, lists: "PassageLists") -> None:
        super().__init__(lists)
        self._lists = lists
        self.rows: Sequence[Difference] = ()

    def show(self, rows: Sequence[Difference]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lists.line(self.rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._lists.tip(self.rows[index.row()])
        return None


def _rows_of(model: QAbstractListModel) -> QTableView:
    """A table of one column: a list view would lay out every row before it shows the first."""
    view = QTableView()
    view.setModel(model)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.horizontalHeader().hide()
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(28)
    return view


class PassageLists(QWidget):
    """Differences of two coders by kind; `go` asks for a passage in the transcript, `settle` for
    a decision on it.
    """

    go = Signal(str, object)  # transcript id, Span
    all_wanted = Signal()  # instead of a part
    settle = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: ByKind = by_kind(())
        self._titles: Sequence[str] = ()
        self._codes: Sequence[str] = ()
        self._coders = ("", "")
        self._loaded: dict[str, LoadedTranscript] = {}
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Kinds of passages"))
        for _ in KINDS:
            self.tabs.addTab("")
        self.model = _Passages(self)
        self.list = _rows_of(self.model)
        self.list.setAccessibleName(self.tr("Passages"))
        self._heads = (QLabel(), QLabel())
        self.texts = (QTextBrowser(), QTextBrowser())
        self._open = QPushButton(self.tr("Show in the transcript"))
        self._open.setToolTip(self.tr("Go to this passage in the main window (Return)"))
        self._decide = QPushButton(self.tr("Settle…"))
        self._decide.setToolTip(self.tr("Decide on this passage for the consensus (S)"))
        self._only = Words(context, "", strong=True)
        self._all = QPushButton(self.tr("Show all passages"))
        self._part = QWidget()
        part = QHBoxLayout(self._part)
        part.setContentsMargins(0, 0, 0, 0)
        part.addWidget(self._only, 1)
        part.addWidget(self._all)
        self._lay_out()
        self._all.clicked.connect(self.all_wanted)
        self.tabs.currentChanged.connect(lambda _: self._fill())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.list.activated.connect(lambda _: self._go())
        self._open.clicked.connect(self._go)
        self._decide.clicked.connect(self._settle)
        decide = QShortcut(QKeySequence("S"), self)
        decide.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        decide.activated.connect(self._settle)
        for key, step in (("N", 1), ("P", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))
        self.clear()

    def _lay_out(self) -> None:
        pages = QWidget()
        columns = QHBoxLayout(pages)
        columns.setContentsMargins(8, 0, 0, 0)
        columns.setSpacing(8)
        for head, text in zip(self._heads, self.texts, strict=True):
            column = QVBoxLayout()
            column.setSpacing(4)
            head.setObjectName("muted")
            text.setOpenLinks(False)
            text.document().setDocumentMargin(8)
            column.addWidget(head)
            column.addWidget(text, 1)
            columns.addLayout(column, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(pages)
        split.setSizes([360, 640])
        split.setChildrenCollapsible(False)
        above = QHBoxLayout()
        above.addWidget(self.tabs, 1)
        above.addWidget(self._decide)
        above.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._part)
        layout.addLayout(above)
        layout.addWidget(split, 1)

    def show_differences(
        self,
        found: ByKind,
        titles: Sequence[str],
        codes: Sequence[str],
        coders: tuple[str, str],
        only: str = "",
    ) -> None:
        """Show these passages; transcripts and codes are named by their places.

        `only` says of which part of all they are, with a way back to all.
        """
        self._found = found
        self._titles, self._codes, self._coders = titles, codes, coders
        self._loaded = {}
        self._only.setText(only)
        self._part.setVisible(bool(only))
        names = self._kind_names()
        for number, kind in enumerate(KINDS):
            self.tabs.setTabText(number, f"{names[kind]}  {numbers().count(len(found[kind]))}")
            self.tabs.setTabVisible(number, not only or bool(found[kind]))
        there = [number for number, kind in enumerate(KINDS) if found[kind]]
        if there and self.tabs.currentIndex() not in there:
            self.tabs.setCurrentIndex(there[0])
        self._fill()

    def clear(self) -> None:
        """Show nothing."""
        self.show_differences(by_kind(()), (), (), ("", ""))

    def _kind_names(self) -> Mapping[Kind, str]:
        a, b = self._coders
        return {
            "both": self.tr("Both"),
            "boundaries": self.tr("Boundaries differ"),
            "only_a": self.tr("Only {coder}").format(coder=a or "A"),
            "only_b": self.tr("Only {coder}").format(coder=b or "B"),
            "other_code": self.tr("Another code"),
        }

    def _kind(self) -> Kind:
        return KINDS[max(0, self.tabs.currentIndex())]

    def _fill(self) -> None:
        self.model.show(self._found[self._kind()])
        self._choose(0)
        self._show()

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))

    def line(self, difference: Difference) -> str:
        """A passage on one line: code and first words."""
        words = " ".join(self._load(difference).quote(_extent(difference)).split())
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        return f"{self._label(difference)}   {shown}"

    def tip(self, difference: Difference) -> str:
        """Where a passage stands, and its code."""
        return f"{self._titles[difference.transcript]}\n{self._label(difference)}"

    def _label(self, difference: Difference) -> str:
        code = self._codes[difference.code]
        if difference.other is None:
            return code
        return f"{code} / {self._codes[difference.other]}"

    def _load(self, difference: Difference) -> LoadedTranscript:
        title = self._titles[difference.transcript]
        if title not in self._loaded and self._context.workspace is not None:
            self._loaded[title] = self._context.workspace.load(title)
        return self._loaded[title]

    def current(self) -> Difference | None:
        """The passage at hand."""
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def step(self, by: int) -> None:
        """Go to the next or previous passage; at the end of a list to the next list."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < len(self.model.rows):
            self._choose(row)
            return
        for away in range(1, len(KINDS)):
            number = (self.tabs.currentIndex() + by * away) % len(KINDS)
            if self._found[KINDS[number]]:
                self.tabs.setCurrentIndex(number)
                self._choose(0 if by > 0 else len(self.model.rows) - 1)
                return

    def _show(self) -> None:
        difference = self.current()
        self._open.setEnabled(difference is not None)
        self._decide.setEnabled(difference is not None)
        for number, (head, text) in enumerate(zip(self._heads, self.texts, strict=True)):
            coder = self._coders[number] or ("A", "B")[number]
            head.setText(coder)
            text.setAccessibleName(self.tr("The passage as {coder} marked it").format(coder=coder))
            if difference is None:
                text.setHtml("")
                continue
            span = difference.span_a if number == 0 else difference.span_b
            text.setHtml(self._html(difference, Span(*span) if span else None, number))
            text.scrollToAnchor("here")

    def _html(self, difference: Difference, marked: Span | None, number: int) -> str:
        """The turns around the passage, one coder's words underlined on their code's colour."""
        loaded = self._load(difference)
        code = difference.code
        if number == 1 and difference.other is not None:
            code = difference.other
        colour = self._context.code_colour(self._codes[code])
        inside = turns_of(loaded.turns, _extent(difference))
        if not inside:
            return f"<p>{_coloured(loaded.text, _extent(difference), marked, colour)}</p>"
        first = max(0, loaded.turns.index(inside[0]) - _AROUND)
        last = loaded.turns.index(inside[-1]) + 1 + _AROUND
        parts = []
        for turn in loaded.turns[first:last]:
            who = escape(turn.speaker or translate("PassageLists", "Nobody known"))
            words = _coloured(loaded.text, turn.span, marked, colour)
            parts.append(f"<p><b>{who}</b> <small>{escape(turn.number)}</small><br>{words}</p>")
        return "".join(parts)

    def _go(self) -> None:
        difference = self.current()
        if difference is not None:
            loaded = self._load(difference)
            self.go.emit(loaded.transcript.id, _extent(difference))

    def _settle(self) -> None:
        difference = self.current()
        if difference is not None:
            loaded = self._load(difference)
            self.settle.emit(loaded.transcript.id, _extent(difference))


def _extent(difference: Difference) -> Span:
    spans = [span for span in (difference.span_a, difference.span_b) if span]
    return Span(min(start for start, _ in spans), max(end for _, end in spans))


def _coloured(text: str, span: Span, marked: Span | None, colour: CodeColour) -> str:
    """The words of a span as HTML, what is marked of them on the code's colour."""
    both = span.intersection(marked) if marked else None
    if not both:
        return _plain(span.of(text))
    style = f"background-color:{colour.fill};text-decoration:underline"
    return (
        _plain(text[span.start : both.start])
        + f'<a name="here"></a><span style="{style}">{_plain(both.of(text))}</span>'
        + _plain(text[both.end : span.end])
    )


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")
