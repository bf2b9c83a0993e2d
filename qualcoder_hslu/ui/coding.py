"""Coding in the transcript: what keys, mouse and menus do to the open transcript's codings.

Sits between the view, which knows positions and marks, and the workspace, which knows actions.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from qualcoder_hslu.model.coding import Changes, Coding, Rating, Suggestion
from qualcoder_hslu.model.moves import Move, moved, moved_by_sentence
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.store import journal, people
from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.codebook.picker import CodePicker
from qualcoder_hslu.ui.coding_marks import coding_mark
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.suggestions.at_hand import OpenSuggestions
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.view import TranscriptView
from qualcoder_hslu.workspace.workspace import Workspace

_RECENT_CODES = 8
_MANY_ROWS = 500  # a step that touched more rows is shown by loading the transcript anew


class CodingDesk(QObject):
    """The open transcript with its codings and suggestions, and every action on them."""

    transcript_changed = Signal()  # another transcript is shown, or none
    suggestions_changed = Signal()  # the list of open suggestions is another
    mark_changed = Signal(str)  # id of the coding or suggestion at hand, "" for none
    counts_changed = Signal()  # number of codings in the transcript

    def __init__(self, context: Context, view: TranscriptView, actions: Actions) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._actions = actions
        self.loaded: LoadedTranscript | None = None
        self.codings: dict[str, Coding] = {}
        self.suggested = OpenSuggestions(context, view)
        self._picker: CodePicker | None = None
        self._picked: Callable[[str], object] = self.apply
        self._recent: list[str] = []
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(30)
        self._late.timeout.connect(self.suggested.reload)
        self.suggested.changed.connect(self._suggestions_read)
        view.mark_selected.connect(self._mark_selected)
        view.mark_activated.connect(self._mark_activated)
        view.boundary_changed.connect(self.set_span)
        view.code_dropped.connect(self._dropped)
        view.context_requested.connect(self._context_menu)
        context.changed.connect(self._changed)
        context.theme_changed.connect(view.set_theme)
        self._connect_actions()

    def _connect_actions(self) -> None:
        moves: tuple[Move, ...] = ("start_out", "start_in", "end_out", "end_in")
        self._actions.connect_all(
            {
                "code.pick": lambda: self.pick(self.apply, self.tr("Give a code")),
                "code.last": self.apply_last,
                "coding.next": lambda: self._go_to_coding(True),
                "coding.previous": lambda: self._go_to_coding(False),
                "coding.recode": self.recode,
                "coding.remove": self.remove,
                "rating.positive": lambda: self.rate("positive"),
                "rating.negative": lambda: self.rate("negative"),
                "rating.mixed": lambda: self.rate("mixed"),
                "rating.none": lambda: self.rate(None),
                "suggest.next": lambda: self.go_to_suggestion(True),
                "suggest.previous": lambda: self.go_to_suggestion(False),
                "suggest.accept": self.accept,
                "suggest.other": self.recode,
                "suggest.reject": self.reject,
                **{f"coding.{move}": partial(self.move_boundary, move) for move in moves},
                **{f"suggest.{move}": partial(self.move_boundary, move) for move in moves},
            }
        )

    # What is shown

    @property
    def suggestions(self) -> dict[str, Suggestion]:
        """The open suggestions by id, see `OpenSuggestions.open`."""
        return self.suggested.open

    @property
    def _workspace(self) -> Workspace:
        workspace = self._context.workspace
        assert workspace is not None  # noqa: S101 - actions are disabled without a project
        return workspace

    def show_transcript(self, transcript: str | None) -> None:
        """Show a transcript by id, or none."""
        self.loaded, self.codings = None, {}
        self.suggested.read(None)
        if transcript is None:
            self._view.set_transcript(TranscriptPage("", ()))
        else:
            loaded = self._workspace.load(transcript)
            colours = people.colours(self._workspace.project.conn, loaded.transcript.version)
            page = TranscriptPage(
                loaded.text, loaded.turns, loaded.uncounted, colours, self.tr("withdrawn")
            )
            self.loaded = loaded
            self._view.set_transcript(page, self._read_marks())
        self._late.stop()
        self.transcript_changed.emit()
        self.suggestions_changed.emit()
        self.mark_changed.emit("")

    def _load_marks(self) -> None:
        if self.loaded is not None:
            self._view.set_marks(self._read_marks())

    def _read_marks(self) -> list[Mark]:
        """Read the open transcript's codings and suggestions anew, as marks to be shown."""
        assert self.loaded is not None  # noqa: S101 - called with a transcript open
        transcript = self.loaded.transcript.id
        self.codings = {coding.id: coding for coding in self._workspace.codings(transcript)}
        self.suggested.read(self._workspace, transcript)
        marks = [coding_mark(self._context, coding) for coding in self.codings.values()]
        return marks + self.suggested.marks()

    # What changed

    def _changed(self, changes: Changes) -> None:
        if self.loaded is None:
            return
        self._let_go()
        if changes.kinds & {"participant", "membership"}:
            self._reload()  # who speaks, in which colour, or whose words are masked
        elif changes.kinds & {"transcript", "transcript_version", "turn", "code", "code_text"}:
            self._after_structure()
        elif changes.kinds & {"coding", "decision", "suggestion", "roster", "setting"}:
            here = not changes.transcripts or self.loaded.transcript.id in changes.transcripts
            if here and "coding" in changes.kinds:
                self._show_changed_codings(changes)
            if here:
                self._late.start()

    def _reload(self) -> None:
        """Read the open transcript anew and stay at its place; another one when it is gone."""
        known = [each.id for each in self._workspace.transcripts()]
        here = self.loaded.transcript.id if self.loaded else ""
        if here not in known:
            self.show_transcript(next(iter(known), None))
            return
        top, current = self._view.top_point(), self._view.current()
        self.show_transcript(here)
        self._view.set_current(current)
        self._view.scroll_to_top(top)

    def _after_structure(self) -> None:
        """The codebook or the transcripts changed: labels and colours may be others."""
        known = [each.id for each in self._workspace.transcripts()]
        if self.loaded is not None and self.loaded.transcript.id in known:
            here = self.loaded.transcript
            if self._workspace.transcript(here.id) != here:
                self._reload()  # it was corrected or renamed, or that was undone
                return
            current = self._view.current()
            self._load_marks()
            self._view.set_current(current)
            self.suggestions_changed.emit()
            self.counts_changed.emit()
        else:
            self.show_transcript(next(iter(known), None))

    def _show_changed_codings(self, changes: Changes) -> None:
        if journal.is_larger(self._workspace.project.conn, changes.step, _MANY_ROWS):
            self._load_marks()
        else:
            for row, coding in self._workspace.changed_codings(changes):
                self._show_coding(row, coding)
        self.counts_changed.emit()

    def _show_coding(self, row: str, coding: Coding | None) -> None:
        shown = row in self.codings
        if coding is not None and not self._is_here(coding):
            coding = None
        if coding is None:
            if shown:
                del self.codings[row]
                self._view.remove_marks([row])
        else:
            self.codings[row] = coding
            if shown:
                self._view.update_mark(coding_mark(self._context, coding))
            else:
                self._view.add_marks([coding_mark(self._context, coding)])

    def _is_here(self, coding: Coding) -> bool:
        loaded = self.loaded
        return (
            loaded is not None
            and coding.transcript == loaded.transcript.id
            and coding.layer == self._workspace.layer.id
        )

    def show_suggestions(self, on: bool) -> None:
        """Show or hide the dashed marks in the text."""
        self._context.settings.suggestions_visible = on
        current = self._view.current()
        self._load_marks()
        self._view.set_current(current)

    # Codes

    def apply(self, code: str) -> None:
        """Give a code to the selection, else to the passage of the coding or suggestion at hand."""
        if self.loaded is None:
            return
        span = self._view.selection()
        if span is None and self.suggested.at_hand() is not None:
            self.accept(code)
            return
        if span is None and (coding := self.codings.get(self._view.current())):
            span = coding.span
        if span is None:
            self._context.tell(self.tr("Select some words first, then choose a code."))
            return
        self.apply_to(code, span)

    def apply_to(self, code: str, span: Span) -> None:
        """Give a code to a span of the transcript."""
        if self.loaded is None:
            return
        transcript = self.loaded.transcript.id
        coding = self._context.attempt(lambda: self._workspace.apply(transcript, span, code))
        if coding is not None:
            self._used(code)
            self._view.choose(coding.id)
            self._offer_to_join(coding)

    def _offer_to_join(self, coding: Coding) -> None:
        """Where the code stands twice on touching words, equal in all else, offer one coding."""
        twins = [
            other.id
            for other in self.codings.values()
            if (other.code, other.memo, other.rating) == (coding.code, coding.memo, coding.rating)
            and other.id != coding.id
            and other.span.start <= coding.span.end
            and coding.span.start <= other.span.end
        ]
        if twins:
            self._context.tell(
                self.tr("{code} stands here already, on overlapping words.").format(
                    code=self._context.code_label(coding.code)
                ),
                (self.tr("Join"), lambda: self._join([*twins, coding.id])),
            )

    def _join(self, codings: list[str]) -> None:
        self._context.attempt(lambda: self._workspace.join(codings))

    def apply_last(self) -> None:
        """Give the code used last to the selection."""
        code = self._context.place.last_code
        if code and code in self._workspace.codebook:
            self.apply(code)
        else:
            self.pick(self.apply, self.tr("Give a code"))

    def apply_pinned(self, digit: int) -> None:
        """Give the code pinned on a digit (1 to 9) to the selection."""
        pinned = self._context.place.pinned
        code = pinned[digit - 1] if digit <= len(pinned) else ""
        if code in self._workspace.codebook:
            self.apply(code)
        else:
            self._context.tell(
                self.tr("No code is pinned on {digit}: choose one in the list and pin it.").format(
                    digit=digit
                )
            )

    def _used(self, code: str) -> None:
        self._context.place.last_code = code
        self._recent = [code, *(each for each in self._recent if each != code)][:_RECENT_CODES]

    def _dropped(self, code: str, span: Span) -> None:
        self.apply_to(code, span)

    def pick(self, then: Callable[[str], object], title: str) -> None:
        """Open the picker at the caret; `then` is called with the code chosen."""
        if self.loaded is None:
            return
        if self._picker is None:
            self._picker = CodePicker(self._context, self._view)
            self._picker.picked.connect(self._pick_done)
            self._picker.new_wanted.connect(self._new_code)
        self._picked = then
        caret = self._view.cursorRect()
        below = caret.bottomLeft() + QPoint(0, 4)
        recent = self._recent or [code for code in [self._context.place.last_code] if code]
        self._picker.popup(self._view.viewport().mapToGlobal(below), title, recent)

    def _pick_done(self, code: str) -> None:
        self._picked(code)

    def _new_code(self, name: str, parent: str) -> None:
        code = self._context.attempt(lambda: self._workspace.add_code(name, parent or None))
        if code is not None:
            self._picked(code.id)

    # The coding at hand

    def current_coding(self) -> Coding | None:
        """The coding at hand: the current one, else the only or shortest one at the caret."""
        current = self.codings.get(self._view.current())
        if current is not None or self._view.current() in self.suggestions:
            return current
        here = (self.codings.get(mark) for mark in self._view.marks_at(self._view.caret_point()))
        return next((coding for coding in here if coding), None)

    def _with_coding(self, action: Callable[[Coding], object]) -> None:
        coding = self.current_coding()
        if coding is None:
            self._context.tell(self.tr("Choose a coding first: click on it or go there with J."))
            return
        self._view.choose(coding.id)
        self._context.attempt(lambda: action(coding))

    def remove(self) -> None:
        """Take the coding at hand away; of a suggestion at hand, reject it."""
        if self._view.current() in self.suggestions:
            self.reject()
        else:
            self._with_coding(lambda coding: self._workspace.remove([coding.id]))

    def recode(self) -> None:
        """Give the coding or suggestion at hand another code, chosen in the picker."""
        if self._view.current() in self.suggestions:
            self.pick(self.accept, self.tr("Accept with another code"))
            return
        self._with_coding(
            lambda coding: self.pick(
                lambda code: self._recode_to(coding.id, code), self.tr("Another code")
            )
        )

    def _recode_to(self, coding: str, code: str) -> None:
        self._context.attempt(lambda: self._workspace.recode(coding, code))
        self._used(code)

    def rate(self, rating: Rating | None) -> None:
        """Rate the coding at hand."""
        self._with_coding(lambda coding: self._workspace.rate(coding.id, rating))

    def set_span(self, mark: str, span: Span) -> None:
        """Set the boundaries of a coding, or of a suggestion before it is accepted."""
        if mark in self.suggestions:
            self.suggested.set_span(mark, span)
        else:
            self._context.attempt(lambda: self._workspace.set_span(mark, span))

    def move_boundary(self, move: Move) -> None:
        """Move one end of the coding at hand by a word, of a suggestion by a sentence."""
        if self.loaded is None:
            return
        if suggestion := self.suggested.at_hand():
            sentence_at = self._view.places.layout.sentence_at
            args = (self.loaded.text, suggestion.span, move, self.loaded.uncounted)
            self.set_span(suggestion.id, moved_by_sentence(*args, sentence_at))
            return
        loaded = self.loaded
        self._with_coding(
            lambda coding: self._workspace.set_span(
                coding.id, moved(loaded.text, coding.span, move, loaded.uncounted)
            )
        )

    def _go_to_coding(self, forward: bool) -> None:
        for _ in range(len(self._view.index)):
            found = self._view.next_mark(forward=forward)
            if found is None or found in self.codings:
                return

    # Suggestions

    def go_to_suggestion(self, forward: bool) -> None:
        """Make the next or previous suggestion in the text the one at hand."""
        if not self.suggested.step(forward=forward, caret=self._view.caret_point()):
            self._context.tell(self.tr("No suggestions are open in this transcript."))

    def accept(self, code: str | None = None) -> None:
        """Make a coding of the suggestion at hand, with another code if one is given."""
        if self._decide(lambda: self.suggested.accept(code)) and code is not None:
            self._used(code)

    def reject(self) -> None:
        """Decide against the suggestion at hand."""
        self._decide(self.suggested.reject)

    def _decide(self, action: Callable[[], bool]) -> bool:
        waiting = self._late.isActive()
        done = action()
        if not waiting:  # what the decision closed is taken away already
            self._late.stop()
        if not done:
            self._context.tell(self.tr("Choose a suggestion first: S goes to the next one."))
        self._tell_when_none()
        return done

    def _suggestions_read(self) -> None:
        self.suggestions_changed.emit()
        self._tell_when_none()

    def _tell_when_none(self) -> None:
        """A mark that is taken away does not say that it was at hand."""
        if not self._view.current():
            self.mark_changed.emit("")

    # The view's words

    def _mark_selected(self, mark: str) -> None:
        self._let_go()
        self.suggested.left_for(mark)
        self.mark_changed.emit(mark)

    def _let_go(self) -> None:
        """End the drag of a boundary: its coding may be gone, or another one is at hand now."""
        if self._view.boundary.edge is not None:
            self._view.boundary.cancel()

    def _mark_activated(self, mark: str) -> None:
        self._view.choose(mark)
        if mark in self.suggestions:
            self.accept()
        else:
            self._actions["coding.memo"].trigger()

    def _context_menu(self, at: QPoint, marks: list[str]) -> None:
        if self.loaded is None:
            return
        if marks and self._view.current() not in marks:
            self._view.choose(marks[0])
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = ["code.pick", "code.last"]
        if self._view.current() in self.suggestions:
            names += ["-", "suggest.accept", "suggest.reject", "coding.recode"]
        elif self._view.current():
            names += ["-", "coding.memo", "coding.recode", "rating.positive", "rating.negative"]
            names += ["rating.mixed", "rating.none", "-", "coding.remove"]
        names += ["-", "edit.copy"]
        for name in names:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._actions[name])
        menu.popup(at)
