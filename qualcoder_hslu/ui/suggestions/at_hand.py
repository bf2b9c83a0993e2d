"""The open transcript's suggestions: their dashed marks, the one at hand, decisions on it.

Order and reasons are the queue's. Costs at a decision are those of one transcript in memory.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qualcoder_hslu.model.coding import Coding, Pick, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.coding_marks import suggestion_mark
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.view import TranscriptView
from qualcoder_hslu.workspace.reviewing import is_closed_by
from qualcoder_hslu.workspace.workspace import Workspace


class OpenSuggestions(QObject):
    """Suggestions of the transcript that is open.

    `open` holds them by id, with the boundaries that the person gave them; one drawn by chance only
    while it is at hand. `picks` says of those in the queue why they stand there. `from_queue` says
    that after a decision the queue says what comes next, not the text. Those of `muted` codes are
    not marked in the text.
    """

    changed = Signal()  # they were read anew
    moved = Signal(str)  # id of one whose boundaries the person changed
    decided = Signal(object, object)  # Suggestion as it was found, and the Coding it became or None

    def __init__(self, context: Context, view: TranscriptView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._transcript = ""
        self._found: dict[str, Suggestion] = {}  # as the worker found them
        self._guest = ""  # the one whose mark is shown only while it is at hand
        self.from_queue = False
        self.open: dict[str, Suggestion] = {}
        self.picks: dict[str, Pick] = {}
        self.muted: frozenset[str] = frozenset()

    # What is open

    def read(self, workspace: Workspace | None, transcript: str = "") -> None:
        """Read a transcript's open suggestions; without one there are none."""
        self._transcript = transcript
        every = workspace.suggestions(transcript, audit=True) if workspace and transcript else []
        self._found = {each.id: each for each in every}
        self.open = {each.id: each for each in every if each.band}
        self._guest = ""

    def marks(self) -> list[Mark]:
        """The marks to be shown in the text; weak ones stand in the queue alone."""
        return [self._mark(each) for each in self.open.values() if self._is_shown(each)]

    def _is_shown(self, suggestion: Suggestion) -> bool:
        return (
            self._context.settings.suggestions_visible
            and suggestion.band in ("strong", "possible")
            and suggestion.code not in self.muted
        )

    def mute(self, codes: frozenset[str]) -> None:
        """Mark suggestions of these codes no longer, those of all others again."""
        if codes != self.muted:
            self.muted = codes
            self._show_marks(self.open)

    def _show_marks(self, before: Iterable[str]) -> None:
        """Show the marks that are to be shown, of those before no other but the one at hand."""
        index, marks = self._view.index, self.marks()
        shown = {mark.id for mark in marks} | ({self._view.current()} & self.open.keys())
        self._view.remove_marks([key for key in before if key in index and key not in shown])
        self._view.add_marks([mark for mark in marks if mark.id not in index])

    def _mark(self, suggestion: Suggestion) -> Mark:
        return suggestion_mark(self._context, suggestion)

    def reload(self) -> None:
        """Read them anew. What the person widened stays so; the one at hand stays at hand."""
        before, at_hand = self.open, self._view.current()
        self.read(self._context.workspace, self._transcript)
        for key, old in before.items():
            if key in self.open or (key == at_hand and key in self._found):
                self.open[key] = replace(self._found[key], span=old.span)
        self._show_marks(before)
        if at_hand in self.open and not self._is_shown(self.open[at_hand]):
            self._guest = at_hand
        self.changed.emit()

    def order(self) -> list[Suggestion]:
        """Those shown in the text, in its order, and the one at hand."""
        at_hand = self._view.current()
        listed = (
            each
            for each in self.open.values()
            if (each.band in ("strong", "possible") and each.code not in self.muted)
            or each.id == at_hand
        )
        return sorted(listed, key=_place)

    # The one at hand

    def at_hand(self) -> Suggestion | None:
        """The suggestion at hand, None when there is none."""
        return self.open.get(self._view.current())

    def key_at_hand(self) -> str:
        """The id of the suggestion at hand, empty when there is none."""
        at_hand = self.at_hand()
        return at_hand.id if at_hand else ""

    def choose(self, key: str, *, from_queue: bool = False, scroll: bool = True) -> bool:
        """Make one the one at hand; False when it is not among those found."""
        if key not in self._found:
            return False
        suggestion = self.open.setdefault(key, self._found[key])
        before, self._guest = self._guest, "" if self._is_shown(suggestion) else key
        if key not in self._view.index:
            self._view.add_marks([self._mark(suggestion)])
        self._view.clear_selection()
        self._view.choose(key)
        self._dismiss(before)
        if scroll:
            self._view.scroll_to(suggestion.span)
        self.from_queue = from_queue
        return True

    def left_for(self, mark: str) -> None:
        """Another mark is at hand, chosen in the text, or none."""
        self.from_queue = False
        if mark != self._guest:
            before, self._guest = self._guest, ""
            self._dismiss(before)

    def _dismiss(self, guest: str) -> None:
        """Take away the mark of one that was shown only while it was at hand."""
        if not guest or guest == self._guest:
            return
        if guest in self._view.index:
            self._view.remove_marks([guest])
        if guest in self.open and not self.open[guest].band:
            del self.open[guest]

    def step(self, *, forward: bool, caret: int) -> bool:
        """Make the next or previous one in the text the one at hand; False when there is none."""
        ordered = self.order()
        if not ordered:
            return False
        current = self.at_hand()
        at = _place(current) if current else (caret, -1, "")
        if forward:
            found = next((each for each in ordered if _place(each) > at), ordered[0])
        else:
            found = next((each for each in reversed(ordered) if _place(each) < at), ordered[-1])
        return self.choose(found.id)

    def set_span(self, key: str, span: Span) -> None:
        """Give one other boundaries before it is decided on."""
        self.open[key] = replace(self.open[key], span=span)
        self._view.update_mark(self._mark(self.open[key]))
        self.moved.emit(key)

    # Decisions

    def accept(self, code: str | None = None) -> bool:
        """Make a coding of the one at hand, with another code if one is given; False without one.

        In the text the one that follows is at hand then.
        """

        def decide(workspace: Workspace, at_hand: Suggestion, pick: Pick) -> Coding:
            return workspace.accept(at_hand.id, code=code, span=at_hand.span, pick=pick)

        return self._decide(decide)

    def reject(self) -> bool:
        """Decide against the one at hand; False without one."""

        def decide(workspace: Workspace, at_hand: Suggestion, pick: Pick) -> None:
            workspace.reject(at_hand.id, pick=pick)

        return self._decide(decide)

    def _decide(self, action: Callable[[Workspace, Suggestion, Pick], Coding | None]) -> bool:
        at_hand, workspace = self.at_hand(), self._context.workspace
        if at_hand is None or workspace is None:
            return False
        pick = self.picks.get(at_hand.id, "best")
        following = [each.id for each in self.order() if _place(each) > _place(at_hand)]
        from_queue = self.from_queue
        done = self._context.attempt(lambda: (action(workspace, at_hand, pick),))
        if done is None:  # it was computed anew, or the project cannot be written to
            self.reload()
            return True
        found, coding = self._found[at_hand.id], done[0]
        self._close(found, coding)
        if not from_queue:
            self.choose(next((key for key in following if key in self.open), ""))
        self.decided.emit(found, coding)
        return True

    def _close(self, decided: Suggestion, coding: Coding | None) -> None:
        """Take away what a decision closes, without reading anything anew."""
        closed = [key for key, each in self._found.items() if is_closed_by(each, decided, coding)]
        for key in closed:
            del self._found[key]
            self.open.pop(key, None)
            if key == self._guest:
                self._guest = ""
        self._view.remove_marks([key for key in closed if key in self._view.index])


def _place(suggestion: Suggestion) -> tuple[int, int, str]:
    """The place of a suggestion in the order of the text."""
    return suggestion.span.start, suggestion.span.end, suggestion.id
