"""Coding in the transcript: what keys, mouse and menus do to the open transcript's codings.

Sits between the view, which knows positions and marks, and the workspace, which knows actions.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from qualcoder_hslu.model.coding import Changes, Coding, Rating, Suggestion
from qualcoder_hslu.model.moves import Move, moved, moved_by_sentence
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.store import people
from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.codebook.picker import CodePicker
from qualcoder_hslu.ui.coding_marks import coding_mark, suggestion_mark
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.view import TranscriptView
from qualcoder_hslu.workspace.workspace import Workspace

_RECENT_CODES = 8
_MANY_ROWS = 500  # a step that touched more codings is shown by loading the transcript anew


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
        self.suggestions: dict[str, Suggestion] = {}
        self._picker: CodePicker | None = None
        self._picked: Callable[[str], object] = self.apply
        self._recent: list[str] = []
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(30)
        self._late.timeout.connect(self._reload_suggestions)
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
                "suggest.reject": self.reject,
                **{f"coding.{move}": partial(self.move_boundary, move) for move in moves},
            }
        )

    # What is shown

    @property
    def _workspace(self) -> Workspace:
        workspace = self._context.workspace
        assert workspace is not None  # noqa: S101 - actions are disabled without a project
        return workspace

    def show_transcript(self, transcript: str | None) -> None:
        """Show a transcript by id, or none."""
        self.loaded, self.codings, self.suggestions = None, {}, {}
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
        self.suggestions = self._open_suggestions()
        marks = [coding_mark(self._context, coding) for coding in self.codings.values()]
        if self._context.settings.suggestions_visible:  # weak ones stand in the list alone
            marks += [
                suggestion_mark(self._context, each)
                for each in self.suggestions.values()
                if each.band != "weak"
            ]
        return marks

    def _open_suggestions(self) -> dict[str, Suggestion]:
        if self.loaded is None:
            return {}
        found = self._workspace.suggestions(self.loaded.transcript.id)
        return {suggestion.id: suggestion for suggestion in found}

    # What changed

    def _changed(self, changes: Changes) -> None:
        if self.loaded is None:
            return
        self._let_go()
        if changes.kinds & {"participant", "membership"}:
            self._reload()  # who speaks, in which colour, or whose words are masked
        elif changes.kinds & {"transcript", "transcript_version", "turn", "code", "code_text"}:
            self._after_structure()
        elif changes.kinds & {"coding", "decision", "suggestion"}:
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
        rows = self._workspace.changed_codings(changes)
        if len(rows) > _MANY_ROWS:
            self._load_marks()
        else:
            for row, coding in rows:
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

    def _reload_suggestions(self) -> None:
        """Bring the suggestions up to date, some time after the coding that hid or freed them."""
        if self.loaded is None or self._context.workspace is None:
            return
        new = self._open_suggestions()
        if self._context.settings.suggestions_visible:
            gone = [each for each in self.suggestions if each not in new]
            self._view.remove_marks([each for each in gone if each in self._view.index])
            self._view.add_marks(
                suggestion_mark(self._context, suggestion)
                for key, suggestion in new.items()
                if key not in self._view.index and suggestion.band != "weak"
            )
        kept = {key: self.suggestions[key] for key in new if key in self.suggestions}
        self.suggestions = new | kept  # a span widened by the person stays as it is
        self.suggestions_changed.emit()

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
        suggestion = self.suggestions.get(self._view.current())
        span = self._view.selection()
        if span is None and suggestion is not None:
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
            suggestion = replace(self.suggestions[mark], span=span)
            self.suggestions[mark] = suggestion
            self._view.update_mark(suggestion_mark(self._context, suggestion))
        else:
            self._context.attempt(lambda: self._workspace.set_span(mark, span))

    def move_boundary(self, move: Move) -> None:
        """Move one end of the coding at hand by a word, of a suggestion by a sentence."""
        if self.loaded is None:
            return
        if suggestion := self.suggestions.get(self._view.current()):
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
        shown = [s for s in self.suggestions.values() if s.band != "weak"]
        ordered = sorted(shown, key=_order)
        if not ordered:
            self._context.tell(self.tr("No suggestions are open in this transcript."))
            return
        current = self.suggestions.get(self._view.current())
        at = _order(current) if current else (self._view.caret_point(), -1, "")
        if forward:
            found = next((each for each in ordered if _order(each) > at), ordered[0])
        else:
            found = next((each for each in reversed(ordered) if _order(each) < at), ordered[-1])
        self.choose_suggestion(found.id)

    def choose_suggestion(self, suggestion: str) -> None:
        """Make a suggestion the one at hand and bring it into sight."""
        if suggestion not in self.suggestions:
            return
        if suggestion not in self._view.index:
            self._view.add_marks([suggestion_mark(self._context, self.suggestions[suggestion])])
        self._view.clear_selection()
        self._view.choose(suggestion)
        self._view.scroll_to(self.suggestions[suggestion].span)

    def accept(self, code: str | None = None) -> None:
        """Make a coding of the suggestion at hand, with another code if one is given."""
        self._decide(
            lambda suggestion: self._workspace.accept(
                suggestion.id, code=code, span=suggestion.span
            )
        )

    def reject(self) -> None:
        """Decide against the suggestion at hand."""
        self._decide(lambda suggestion: self._workspace.reject(suggestion.id))

    def _decide(self, action: Callable[[Suggestion], Coding | None]) -> None:
        suggestion = self.suggestions.get(self._view.current())
        if suggestion is None:
            self._context.tell(self.tr("Choose a suggestion first: S goes to the next one."))
            return
        following = self._after(suggestion)
        self._context.attempt(lambda: action(suggestion))
        self._late.stop()
        self._reload_suggestions()
        if following in self.suggestions:
            self.choose_suggestion(following)

    def _after(self, suggestion: Suggestion) -> str:
        """The suggestion that follows in the text, to go on with."""
        later = [each for each in self.suggestions.values() if _order(each) > _order(suggestion)]
        return min(later, key=_order).id if later else ""

    # The view's words

    def _mark_selected(self, mark: str) -> None:
        self._let_go()
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


def _order(suggestion: Suggestion) -> tuple[int, int, str]:
    """The place of a suggestion in the order of the text."""
    return suggestion.span.start, suggestion.span.end, suggestion.id
