"""The application without a window: an open project, the coder at work, every action by name.

Each action is one journalled step and tells the listeners what kinds of thing it changed.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.coding import Changes, Coder, Coding, Layer, Pick, Rating, Suggestion
from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span, union
from qualcoder_hslu.model.transcript import LoadedTranscript, Transcript
from qualcoder_hslu.store import (
    codebooks,
    codings,
    journal,
    memos,
    purge,
    suggestions,
    transcripts,
    withdrawal,
)
from qualcoder_hslu.store.codings import RosterState
from qualcoder_hslu.store.project import Project, now

Listener = Callable[[Changes], None]
SUGGESTIONS_VARIABLE = "QUALCODER_HSLU_SUGGESTIONS"
_LARGE_STEP = 2_000  # rows


def _pass_setting(coder: Coder) -> str:
    """The setting that says in which pass a coder works."""
    return f"pass {coder.id}"


class Workspace:
    """One open project and the coder at work.

    Actions raise `UserError` when they cannot be done, and then nothing has changed. They must be
    called from one thread; jobs in other threads read through `project.reader()`.
    """

    def __init__(self, project: Project, coder: str | None = None) -> None:
        self.project = project
        self._listeners: list[Listener] = []
        self._codebook: Codebook | None = None
        self._language = ""
        self.coder, self.layer = self._start(coder or project.setting("coder", "Coder"))
        project.coder = self.coder.id

    @classmethod
    def open(
        cls,
        path: Path,
        coder: str | None = None,
        *,
        read_only: bool = False,
        take_over: bool = False,
    ) -> Self:
        """Open a project as a coder (default: the project's own). Raises like `Project.open`."""
        project = Project.open(path, read_only=read_only, take_over=take_over)
        try:
            purge.finish(project)  # one that was cut short
            return cls(project, coder)
        except BaseException:
            project.close()
            raise

    @classmethod
    def create(
        cls, path: Path, *, coder: str = "Coder", language: str = "fr", codebook: Codebook
    ) -> Self:
        """Make a project with a codebook and open it. Raises like `Project.create`."""
        project = Project.create(path)
        try:
            with project.step("new project", kind="system"):
                project.set_setting("language", language)
                project.set_setting("coder", coder)
                codebooks.replace(project, codebook)
            return cls(project, coder)
        except BaseException:
            project.discard()
            raise

    def _start(self, name: str) -> tuple[Coder, Layer]:
        """The coder and the pass they work in; a read-only project cannot enter new ones."""
        if not self.project.read_only:
            coder = codings.ensure_coder(self.project, name)
            number = int(self.project.setting(_pass_setting(coder), "1"))
            return coder, codings.ensure_pass(self.project, coder, number)
        conn = self.project.conn
        found = codings.find_coder(conn, name) or Coder("", name)
        own = {each.number: each for each in codings.layers(conn) if each.coder == found.id}
        number = int(self.project.setting(_pass_setting(found), "1"))
        return found, own.get(number, Layer("", "pass", name, found.id or None))

    def take_pass(self, layer: Layer) -> None:
        """Work in one of the coder's own passes from now on, see `passes`.

        It is a barrier: undo must not reach codings of a pass that is not seen.
        """
        with self.project.step(f"work in pass {layer.number}", kind="barrier"):
            self.project.set_setting(_pass_setting(self.coder), str(layer.number))
        self.layer = layer

    def close(self) -> None:
        self.project.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.project.__exit__(kind, error, trace)

    # Listening

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, changes: Changes) -> None:
        if changes.kinds & {"code", "code_text", "setting"}:
            self._codebook, self._language = None, ""
        for listener in list(self._listeners):
            listener(changes)

    @contextmanager
    def beside(self) -> Iterator[Self]:
        """The same coder at work in another thread, with a connection of its own.

        Until it ends nothing else may write here, and nobody hears of what it does: give what its
        own listeners heard to `tell`, in this workspace's thread.
        """
        with self.project.beside() as project:
            yield type(self)(project, self.coder.id)

    def tell(self, heard: Iterable[Changes]) -> None:
        """Tell the listeners of what was done `beside` this workspace."""
        for changes in heard:
            self._tell(changes)

    @contextmanager
    def action(self, name: str) -> Iterator[None]:
        """One undoable step under a name; afterwards the listeners hear of it."""
        with self.project.step(name) as step:
            yield
        changes = journal.changes_of(self.project, step)
        if changes.kinds:
            self._tell(changes)

    @contextmanager
    def telling(self, name: str) -> Iterator[None]:
        """Something that writes steps of its own; afterwards everybody looks at everything anew."""
        yield
        self._codebook, self._language = None, ""
        self._tell(Changes(frozenset({"coding", "code", "transcript", "roster"}), name=name))

    # Reading

    @property
    def codebook(self) -> Codebook:
        if self._codebook is None:
            self._codebook = codebooks.load(self.project.conn)
        return self._codebook

    @property
    def language(self) -> str:
        """The project's own language, for names of codes and as default of imports."""
        if not self._language:  # asked once for every label that the window shows
            self._language = self.project.setting("language", "fr")
        return self._language

    def transcripts(self) -> list[Transcript]:
        return transcripts.every(self.project.conn)

    def transcript(self, wanted: str) -> Transcript:
        """A transcript by id or title, without its text. Raises `NotFound`."""
        return transcripts.find(self.project.conn, wanted)

    def load(self, transcript: str) -> LoadedTranscript:
        """A transcript by id or title. Raises `NotFound`."""
        return transcripts.load(self.project.conn, transcript)

    def codings(self, transcript: str, layers: Sequence[str] | None = None) -> list[Coding]:
        """A transcript's codings by position; by default of the coder's own layer."""
        return codings.of_transcript(self.project.conn, transcript, layers or [self.layer.id])

    def branch(self, code: str) -> list[str]:
        """Ids of a code and of all codes below it, in order."""
        found = [code]
        for each in self.codebook:
            if each.parent in found:
                found.append(each.id)
        return found

    def codings_of_code(self, code: str, *, limit: int = -1, offset: int = 0) -> list[Coding]:
        """The coder's codings of a code and of the codes below it, see `codings.of_code`."""
        return codings.of_code(
            self.project.conn, self.branch(code), [self.layer.id], limit=limit, offset=offset
        )

    def extent_of_code(self, code: str) -> tuple[int, int]:
        """How many codings the coder gave the code and those below, in how many transcripts."""
        return codings.extent_of_code(self.project.conn, self.branch(code), [self.layer.id])

    def changed_codings(self, changes: Changes) -> list[tuple[str, Coding | None]]:
        """The codings a step touched, by id, as they are now; None for those that are gone."""
        rows = journal.changed_rows(self.project.conn, changes.step, "coding")
        found = codings.find_all(self.project.conn, rows)
        return [(row, found.get(row)) for row in rows]

    def codes_judged(self, changes: Changes) -> set[str]:
        """The codes of the codings and decisions that a step touched."""
        return codings.codes_judged(self.project.conn, changes.step)

    def count_changes(self, changes: Changes) -> dict[str, int] | None:
        """By how much a step changed the coder's number of codings of each code it touched.

        None for a large step: then counting anew is quicker.
        """
        if journal.is_larger(self.project.conn, changes.step, _LARGE_STEP):
            return None
        return codings.count_changes(self.project.conn, changes.step, self.layer.id)

    def counts_by_code(self) -> dict[str, int]:
        return codings.counts_by_code(self.project.conn, [self.layer.id])

    def counts_by_transcript(self) -> dict[str, int]:
        return codings.counts_by_transcript(self.project.conn, [self.layer.id])

    def coding(self, coding: str) -> Coding:
        return codings.get(self.project.conn, coding)

    # Coding

    def apply(
        self,
        transcript: str,
        span: Span,
        code: str,
        *,
        memo: str = "",
        rating: Rating | None = None,
    ) -> Coding:
        """Code a span of a transcript.

        The same code on the very same span is one coding: it is returned as it is.

        Raises:
            UserError: the span is empty or outside the text, or there is no such code.
        """
        self._require_code(code)
        found = transcripts.find(self.project.conn, transcript)
        if not span or span.end > found.length:
            raise UserError("Select some text first: the passage is empty.")
        if withdrawal.covers(self.project.conn, found.version, span):
            raise UserError("These words are of somebody who has withdrawn: they cannot be coded.")
        existing = codings.find_same(self.project.conn, found.id, self.layer.id, code, span)
        if existing is not None:
            return existing
        coding = self._new_coding(found.id, span, code, memo, rating)
        with self.action(f"apply {code}"):
            codings.insert(self.project.conn, [coding])
        return coding

    def _new_coding(
        self, transcript: str, span: Span, code: str, memo: str = "", rating: Rating | None = None
    ) -> Coding:
        return Coding(
            id=new_id(),
            transcript=transcript,
            layer=self.layer.id,
            code=code,
            span=span,
            memo=memo,
            rating=rating,
            codebook_version=codebooks.version(self.project.conn),
            created=now(),
        )

    def remove(self, ids: Sequence[str]) -> None:
        """Remove codings of the own layer."""
        found = [self._own(coding) for coding in ids]
        if not found:
            return
        codes = sorted({coding.code for coding in found})
        with self.action(f"remove {', '.join(codes)}"):
            codings.delete(self.project.conn, ids)

    def recode(self, coding: str, code: str) -> None:
        """Give a coding another code, under the codebook's latest version."""
        self._require_code(code)
        old = self._own(coding)
        if old.code == code:
            return
        new = replace(old, code=code, codebook_version=codebooks.version(self.project.conn))
        self._change(f"recode {old.code} as {code}", new)

    def set_span(self, coding: str, span: Span) -> None:
        """Change a coding's boundaries."""
        old = self._own(coding)
        self._require_span(old.transcript, span)
        if span != old.span:
            self._change(f"change boundaries of {old.code}", replace(old, span=span))

    def set_memo(self, coding: str, memo: str) -> None:
        """Write a coding's memo; empty removes it."""
        old = self._own(coding)
        if memo != old.memo:
            self._change(f"memo on {old.code}", replace(old, memo=memo))

    def rate(self, coding: str, rating: Rating | None) -> None:
        """Set or take away a coding's rating."""
        old = self._own(coding)
        if rating != old.rating:
            self._change(f"rate {old.code}", replace(old, rating=rating))

    def join(self, ids: Sequence[str]) -> None:
        """Make one coding of several that touch or overlap and are equal in all else.

        Raises:
            UserError: they differ in code, transcript, memo or rating, or do not touch.
        """
        found = [self._own(coding) for coding in ids]
        first = found[0]
        alike = {(c.code, c.transcript, c.memo, c.rating) for c in found}
        joined = union(coding.span for coding in found)
        if len(alike) > 1 or len(joined) > 1:
            raise UserError("Only codings of one code that touch and are equal can be joined.")
        with self.action(f"join codings of {first.code}"):
            codings.delete(self.project.conn, [coding.id for coding in found[1:]])
            codings.update(self.project.conn, replace(first, span=joined[0]))

    def _change(self, name: str, coding: Coding) -> None:
        with self.action(name):
            codings.update(self.project.conn, coding)

    def _own(self, coding: str) -> Coding:
        found = codings.get(self.project.conn, coding)
        if found.layer != self.layer.id:
            raise UserError("This coding belongs to another coder: it stays as it is.")
        return found

    def _require_code(self, code: str) -> None:
        if code not in self.codebook:
            raise NotFound(f"There is no code {code} in the codebook.")

    def _require_span(self, transcript: str, span: Span) -> None:
        if not span or span.end > transcripts.find(self.project.conn, transcript).length:
            raise UserError("A coding must cover at least one character of the transcript.")

    # Codebook and memos

    def add_code(self, code: str | Code, parent: str | None = None) -> Code:
        """Add a code: one made elsewhere, or one of this name in the project's language.

        A code given by its name gets the next free id below the parent.

        Raises:
            UserError: the name is empty, or the id is taken.
        """
        if isinstance(code, str):
            name = {self.language: code.strip()}
            code = Code(self.codebook.next_id(parent), name, parent=parent)
        if not any(code.name.values()):
            raise UserError("A code needs a name.")
        if code.id in self.codebook:
            raise UserError(f"There is a code {code.id} already: choose another id.")
        with self.action(f"new code {code.id}"):
            codebooks.add(self.project, code)
        return code

    def update_code(self, code: Code) -> None:
        """Change a code's texts, keywords or hue; a new codebook version is entered."""
        with self.action(f"edit code {code.id}"):
            codebooks.update(self.project, code)

    def remove_code(self, code: str) -> None:
        """Take an unused code out of the codebook."""
        with self.action(f"remove code {code}"):
            codebooks.remove(self.project, code)

    def replace_codebook(self, codebook: Codebook) -> None:
        """Import a codebook in place of the present one."""
        with self.action("import codebook"):
            codebooks.replace(self.project, codebook)

    def write_memo(self, kind: memos.MemoKind, target: str, body: str) -> None:
        """Set the coder's free memo on the project, a transcript, a participant or a code."""
        with self.action(f"memo on {kind}"):
            memos.write(self.project.conn, kind, target, self.coder.id, body)

    def mark_roster(self, transcript: str, state: RosterState) -> None:
        """Enter in the roster what the coder has done with a transcript (id or title)."""
        found = transcripts.find(self.project.conn, transcript)
        with self.action(f"mark {found.title} as {state}"):
            codings.set_roster(self.project.conn, self.layer.id, found.id, state)

    def rename_transcript(self, transcript: str, title: str) -> None:
        with self.action("rename transcript"):
            transcripts.rename(self.project.conn, transcript, title)

    # Suggestions

    def suggestions(self, transcript: str, *, audit: bool = False) -> list[Suggestion]:
        """Suggestions the coder has not decided on, best first; none for a policy without them.

        With `audit` also the passages drawn by chance, which have no band. While the project codes
        first, none of a transcript (id) that the coder has not marked as fully coded.
        """
        shown = self.transcripts_shown()
        if not self.suggestions_allowed or (shown is not None and transcript not in shown):
            return []
        conn = self.project.conn
        return suggestions.of_transcript(conn, transcript, self.coder.id, audit=audit)

    def text_suggested(self, transcript: str) -> str | None:
        """SHA-256 of the text that the transcript's suggestions were computed on, if any were."""
        return suggestions.text_suggested(self.project.conn, transcript)

    @property
    def suggestions_allowed(self) -> bool:
        """False where the project or the environment variable below switches them off for good."""
        allowed = os.environ.get(SUGGESTIONS_VARIABLE, "on").lower() not in ("off", "0", "no")
        return allowed and self.project.setting("suggestions", "on") == "on" and not self.blind

    @property
    def codes_first(self) -> bool:
        """True where suggestions are shown only when a transcript is fully coded by hand."""
        return self.project.setting("code_first") == "on"

    def transcripts_shown(self) -> set[str] | None:
        """Transcripts (ids) whose suggestions the coder may see; None for all of them."""
        if not self.codes_first:
            return None
        return set(suggestions.fully_coded(self.project.conn, [self.layer.id]))

    def set_code_first(self, on: bool) -> None:
        """Show suggestions only when a transcript is fully coded by hand, or at any time."""
        step = "code first" if on else "show suggestions while coding"
        with self.action(step):
            self.project.set_setting("code_first", "on" if on else "off")

    @property
    def blind(self) -> bool:
        """True for a copy handed out blind: it shows nothing of other coders and suggests nothing.

        Whoever shows other layers, agreement or suggestions asks this first.
        """
        return self.project.setting("blind") == "on"

    def store_suggestions(
        self,
        transcript: str,
        sha256: str,
        found: Sequence[Suggestion],
        *,
        tier: str = "keywords",
        engine: str = "",
        codes: Sequence[str] = (),
    ) -> None:
        """Keep what the worker computed on the text of this hash, and tell the listeners.

        With `codes` the suggestions of other codes stay.
        """
        suggestions.replace(
            self.project, transcript, sha256, found, tier=tier, engine=engine, codes=codes
        )
        self._tell(Changes(frozenset({"suggestion"}), frozenset({transcript})))

    def accept(
        self,
        suggestion: str,
        *,
        code: str | None = None,
        span: Span | None = None,
        pick: Pick = "best",
    ) -> Coding:
        """Make a coding of a suggestion, with another code or span if the person chose so.

        `pick` is why it was shown, see `reviewing.queue`. Where the coder has this very coding
        already it is returned as it is; of another code, the suggestion is then rejected.
        """
        found = suggestions.get(self.project.conn, suggestion)
        code, span = code or found.code, span or found.span
        self._require_code(code)
        self._require_span(found.transcript, span)
        conn = self.project.conn
        existing = codings.find_same(conn, found.transcript, self.layer.id, code, span)
        if existing is not None:
            if code != found.code:
                self.reject(suggestion, pick=pick)
            return existing
        coding = self._new_coding(found.transcript, span, code)
        with self.action(f"accept suggestion {code}"):
            decision = suggestions.decide(conn, found, "accepted", self.coder.id, pick)
            coding = replace(coding, origin="suggestion", decision=decision)
            codings.insert(self.project.conn, [coding])
        return coding

    def reject(self, suggestion: str, *, pick: Pick = "best") -> None:
        """Decide against a suggestion; the pair of passage and code does not come back."""
        found = suggestions.get(self.project.conn, suggestion)
        with self.action(f"reject suggestion {found.code}"):
            suggestions.decide(self.project.conn, found, "rejected", self.coder.id, pick)

    # Forgetting

    def purge(self, participant: str, going: purge.Going = purge.quietly) -> None:
        """Forget the words of somebody who has withdrawn, for good. As `purge.purge`."""
        purge.purge(self.project, participant, going)
        kinds = {"participant", "transcript", "transcript_version", "turn", "coding", "suggestion"}
        self._tell(Changes(frozenset(kinds), name=purge.STEP))

    # Undo

    @property
    def undo_name(self) -> str | None:
        """Name of the step that `undo` would take back."""
        step = journal.next_undo(self.project)
        return step[1] if step else None

    @property
    def redo_name(self) -> str | None:
        """Name of the step that `redo` would bring back."""
        step = journal.next_redo(self.project)
        return step[1] if step else None

    def undo(self) -> Changes | None:
        """Take back the coder's last step. Raises `CannotUndo`."""
        return self._told(journal.undo(self.project))

    def redo(self) -> Changes | None:
        """Bring back the step undone last. Raises `CannotUndo`."""
        return self._told(journal.redo(self.project))

    def _told(self, changes: Changes | None) -> Changes | None:
        if changes:
            self._tell(changes)
        return changes
