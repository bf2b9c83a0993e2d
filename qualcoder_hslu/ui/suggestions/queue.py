"""The queue of suggestions as rows: in which order, with which words. Which is at hand is not here.

Words are read from the project only when a row is painted, and kept.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.painting import NONE, Index
from qualcoder_hslu.workspace.reviewing import Queued

QUEUED_ROLE = Qt.ItemDataRole.UserRole
PAGE = 200
_TEXTS = 24
_Role = Qt.ItemDataRole


class Texts:
    """The transcripts read last, so that going to and fro reads none twice."""

    def __init__(self, context: Context, opened: Callable[[], LoadedTranscript | None]) -> None:
        """`opened` knows the transcript that is open: it need not be read."""
        self._context = context
        self._opened = opened
        self._loaded: OrderedDict[str, LoadedTranscript] = OrderedDict()

    def of(self, transcript: str) -> LoadedTranscript:
        """A transcript by id. Raises `NotFound`."""
        workspace = self._context.workspace
        assert workspace is not None  # noqa: S101 - there are no suggestions without a project
        opened = self._opened()
        if opened is not None and opened.transcript.id == transcript:
            return opened
        if transcript not in self._loaded:
            self._loaded[transcript] = workspace.load(transcript)
            if len(self._loaded) > _TEXTS:
                self._loaded.popitem(last=False)
        self._loaded.move_to_end(transcript)
        return self._loaded[transcript]

    def forget(self) -> None:
        """Read them anew when they are next needed."""
        self._loaded.clear()


class QueueModel(QAbstractListModel):
    """Suggestions in the order to review them; a view is given them in pages of `PAGE`."""

    def __init__(
        self, context: Context, texts: Texts, span_of: Callable[[Suggestion], Span], parent: QObject
    ) -> None:
        """`span_of` knows the boundaries that a person gave to a suggestion."""
        super().__init__(parent)
        self._context = context
        self._texts = texts
        self._span_of = span_of
        self._rows: list[Queued] = []
        self._shown = 0
        self._words: dict[tuple[str, Span], str] = {}
        self.with_titles = False

    @property
    def rows(self) -> Sequence[Queued]:
        return self._rows

    def show(self, rows: Sequence[Queued]) -> None:
        """Show these rows instead; the same ones stay untouched."""
        if self._rows == list(rows):
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._shown = min(PAGE, len(self._rows))
        self.endResetModel()

    def remove(self, is_gone: Callable[[Suggestion], bool]) -> list[int]:
        """Take rows away; the others stay where they are. Returns where they were."""
        gone = [row for row, each in enumerate(self._rows) if is_gone(each.suggestion)]
        for row in reversed(gone):
            if row >= self._shown:
                del self._rows[row]
                continue
            self.beginRemoveRows(NONE, row, row)
            del self._rows[row]
            self._shown -= 1
            self.endRemoveRows()
        if self._shown < PAGE // 2:
            self.fetchMore(NONE)
        return gone

    def row_of(self, suggestion: str) -> int:
        """The row of a suggestion by id, -1 when it is not among those shown."""
        shown = enumerate(self._rows[: self._shown])
        return next((n for n, row in shown if row.suggestion.id == suggestion), -1)

    def reach(self, suggestion: str) -> int:
        """The row of a suggestion by id, shown now if it was not; -1 when it is not there."""
        ids = (row.suggestion.id for row in self._rows)
        row = next((n for n, key in enumerate(ids) if key == suggestion), -1)
        while row >= self._shown:
            self.fetchMore(NONE)
        return row

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._shown < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        last = min(self._shown + PAGE, len(self._rows))
        if not parent.isValid() and last > self._shown:
            self.beginInsertRows(NONE, self._shown, last - 1)
            self._shown = last
            self.endInsertRows()

    def counts(self) -> tuple[int, int]:
        """How many are suggested, and how many were drawn by chance."""
        chance = sum(row.pick == "audit" for row in self._rows)
        return len(self._rows) - chance, chance

    def refresh(self, row: int) -> None:
        """Paint a row anew."""
        if 0 <= row < self._shown:
            self.dataChanged.emit(self.index(row), self.index(row))

    def forget_words(self) -> None:
        """Read the words anew when they are next painted."""
        self._words.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(self._shown - 1))

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else self._shown

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == QUEUED_ROLE:
            return row
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            code = self._context.code_label(row.suggestion.code)
            return f"{code}, {standing(row)}: {self.words(row.suggestion)}"
        return None

    def words(self, suggestion: Suggestion) -> str:
        """The words of a suggestion on one line."""
        span = self._span_of(suggestion)
        key = suggestion.transcript, span
        if key not in self._words:
            quote = self._texts.of(suggestion.transcript).quote(span)
            self._words[key] = " ".join(quote.split())
        return self._words[key]

    def title(self, suggestion: Suggestion) -> str:
        """The transcript's title, empty where all rows are of one."""
        if not self.with_titles:
            return ""
        return self._texts.of(suggestion.transcript).transcript.title


def standing(row: Queued) -> str:
    """The band in words, and why the row stands there if not by rank."""
    if row.pick == "audit":
        return translate("SuggestionBand", "by chance")
    band = band_name(row.suggestion.band)
    if row.pick == "uncertain":
        return translate("SuggestionBand", "in doubt, {band}").format(band=band)
    return band


def band_name(band: str) -> str:
    """A band in words."""
    names = {
        "strong": translate("SuggestionBand", "strong"),
        "possible": translate("SuggestionBand", "possible"),
        "weak": translate("SuggestionBand", "weak"),
        "": translate("SuggestionBand", "by chance"),
    }
    return names[band]


def tier_name(tier: str) -> str:
    """By what suggestions of a tier were found, in words."""
    names = {
        "keywords": translate("SuggestionTier", "by keywords"),
        "lexical": translate("SuggestionTier", "learned from words"),
        "hybrid": translate("SuggestionTier", "learned from words and meaning"),
    }
    return names.get(tier, tier)
