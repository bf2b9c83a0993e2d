"""A transcript as it would be stored: its turns with the colours of who speaks, from the top.

Only what is in sight is laid out, so that a long file is shown as quickly as a short one.
"""

from PySide6.QtWidgets import QWidget

from qualcoder_hslu.model.text import Span, stripped
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.importing.incoming import IncomingFiles
from qualcoder_hslu.ui.importing.reading import Incoming
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.page_view import PageView

_EMPTY = TranscriptPage("", ())


class Preview(PageView):
    """The page of the coding window, without codings and to look at only."""

    def __init__(
        self, context: Context, incoming: IncomingFiles, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent)
        self._incoming = incoming
        self._file: Incoming | None = None
        self.setAccessibleName(self.tr("Preview"))
        self.setAcceptDrops(False)
        context.theme_changed.connect(self.set_theme)

    def show_file(self, file: Incoming | None) -> None:
        """Show a file as decided so far; the same file stays where it was scrolled to."""
        scrolled = file is not None and file is self._file and self.scroll_y() > 0
        place = self.top_point() if scrolled else None
        self._file = file
        if file is None:
            self.set_transcript(_EMPTY)
            return
        draft = self._incoming.decided(file)
        page = TranscriptPage(
            draft.text, draft.turns, draft.uncounted, self._incoming.colours(file)
        )
        self.set_transcript(page)
        if place is not None:
            self.scroll_to_top(place)

    def show_speaker(self, name: str) -> None:
        """Bring the first turn of a speaker into sight."""
        turn = next((each for each in self.page.turns if each.speaker == name), None)
        if turn is not None:
            self.scroll_to(turn.span)

    def show_line(self, line: int) -> None:
        """Bring a line of the text, counted from 1, into sight and select it."""
        text, start = self.page.text, 0
        for _ in range(line - 1):
            start = text.find("\n", start) + 1
            if start == 0:
                return  # the file has fewer lines than the note says
        end = text.find("\n", start)
        span = stripped(text, Span(start, end if end >= 0 else len(text)))
        layout = self.places.layout
        self.place_cursor(layout.to_position(span.start), layout.to_position(span.end, at_end=True))
        self.scroll_to(span)
        self.setFocus()
