"""A transcript as it would be stored: its turns with the colours of who speaks, from the top.

A very long one is shown in parts: Qt lays a text out in steps that grow with its length, and the
window would stand still meanwhile.
"""

from bisect import bisect_right

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from qualcoder_hslu.model.text import Span, stripped
from qualcoder_hslu.model.transcript import TranscriptDraft, Uncounted, overlapping
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Words
from qualcoder_hslu.ui.importing.incoming import IncomingFiles
from qualcoder_hslu.ui.importing.reading import Incoming
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.page_view import PageView

_EMPTY = TranscriptPage("", ())
_LONGEST_PART = 80_000  # code points, some 13,000 words; laid out in steps of at most 30 ms


class Preview(PageView):
    """The page of the coding window, without codings and to look at only.

    `parts` are spans of the text, of which `part` is shown; `part_changed` says that it is another.
    """

    part_changed = Signal()

    def __init__(
        self, context: Context, incoming: IncomingFiles, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent)
        self._incoming = incoming
        self._file: Incoming | None = None
        self._draft: TranscriptDraft | None = None
        self.parts: list[Span] = []
        self.part = 0
        self.setAccessibleName(self.tr("Preview"))
        self.setAcceptDrops(False)
        context.theme_changed.connect(self.set_theme)

    def show_file(self, file: Incoming | None) -> None:
        """Show a file as decided so far; the same file stays where it was scrolled to."""
        same = file is not None and file is self._file
        place = self.top_point() if same and self.scroll_y() > 0 else None
        part = self.part if same else 0
        self._file = file
        self._draft = self._incoming.decided(file) if file else None
        self.parts = _parts(self._draft) if self._draft else []
        self.show_part(min(part, max(0, len(self.parts) - 1)))
        if place is not None:
            self.scroll_to_top(place)

    def show_part(self, number: int) -> None:
        """Show one of the parts, from its top."""
        self.part = number
        file, draft = self._file, self._draft
        if file is None or draft is None:
            self.set_transcript(_EMPTY)
        else:
            self.set_transcript(_page(draft, self.parts[number], self._incoming.colours(file)))
        self.part_changed.emit()

    def _go_to(self, span: Span) -> None:
        """Bring a place of the text into sight, in whichever part it is."""
        starts = [part.start for part in self.parts]
        number = max(0, bisect_right(starts, span.start) - 1)
        if number != self.part:
            self.show_part(number)
        self.scroll_to(span)

    def show_speaker(self, name: str) -> None:
        """Bring the first turn of a speaker into sight."""
        turns = self._draft.turns if self._draft else ()
        turn = next((each for each in turns if each.speaker == name), None)
        if turn is not None:
            self._go_to(turn.span)

    def show_line(self, line: int) -> None:
        """Bring a line of the text, counted from 1, into sight and select it."""
        text, start = (self._draft.text if self._draft else ""), 0
        for _ in range(line - 1):
            start = text.find("\n", start) + 1
            if start == 0:
                return  # the file has fewer lines than the note says
        end = text.find("\n", start)
        span = stripped(text, Span(start, end if end >= 0 else len(text)))
        self._go_to(span)
        layout = self.places.layout
        self.place_cursor(layout.to_position(span.start), layout.to_position(span.end, at_end=True))
        self.setFocus()

    def turns_shown(self) -> tuple[int, int, int]:
        """Numbers of the first and the last turn in sight of this part, and how many there are."""
        total = len(self._draft.turns) if self._draft else 0
        shown = len(self.page.turns)
        first = self._draft.turns.index(self.page.turns[0]) if self._draft and shown else 0
        return first + 1, first + shown, total


class Parts(QWidget):
    """Which turns of a long transcript are shown, and the ways to the others; else hidden."""

    def __init__(self, context: Context, preview: Preview) -> None:
        super().__init__()
        self._preview = preview
        self._where = Words(context, "", "muted", wrap=False)
        self.earlier_button = QPushButton(self.tr("Earlier turns"))
        self.later_button = QPushButton(self.tr("Later turns"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._where, 1)
        for button, step in ((self.earlier_button, -1), (self.later_button, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self._step(step))
            row.addWidget(button)
        preview.part_changed.connect(self._show)
        self._show()

    def _step(self, step: int) -> None:
        self._preview.show_part(self._preview.part + step)

    def _show(self) -> None:
        parts, part = self._preview.parts, self._preview.part
        self.setVisible(len(parts) > 1)
        self.earlier_button.setEnabled(part > 0)
        self.later_button.setEnabled(part + 1 < len(parts))
        number = self.locale().toString
        shown = [number(each) for each in self._preview.turns_shown()]
        self._where.setText(self.tr("Turns {0} to {1} of {2}").format(*shown))


def _parts(draft: TranscriptDraft) -> list[Span]:
    """Spans of the text, one after the other, that end with a turn and are not too long."""
    found, start, end = list[Span](), 0, 0
    for turn in draft.turns:
        if turn.span.end - start > _LONGEST_PART and end > start:
            found.append(Span(start, end))
            start = end
        end = turn.span.end
    return [*found, Span(start, len(draft.text))]


def _page(draft: TranscriptDraft, part: Span, colours: dict[str, int]) -> TranscriptPage:
    """What is shown of a part: nothing of the text behind it, and before it one hidden span."""
    if part == Span(0, len(draft.text)):
        return TranscriptPage(draft.text, draft.turns, draft.uncounted, colours)
    inside = [row for row in overlapping(draft.uncounted, part) if row.span.start >= part.start]
    before = [Uncounted(Span(0, part.start), "label")] if part.start else []
    turns = tuple(overlapping(draft.turns, part))
    turns = tuple(turn for turn in turns if turn.span.start >= part.start)
    return TranscriptPage(draft.text[: part.end], turns, (*before, *inside), colours)
