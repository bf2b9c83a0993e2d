"""Bringing files into a project: transcripts, and codings in bulk."""

import re
from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from qualcoder_hslu.model.coding import RATINGS, Coding, Origin, Rating
from qualcoder_hslu.model.errors import NotFound, ReadError, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.languages import detect_language
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript, TranscriptDraft, Turn
from qualcoder_hslu.readers.table import Row, iterate_table
from qualcoder_hslu.store import codebooks, codings, people, transcripts
from qualcoder_hslu.store.project import now
from qualcoder_hslu.workspace.workspace import Workspace

_MOST_PROBLEMS = 10


# Transcripts


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """A draft and what was decided about it.

    `language` falls back on the draft's, on what the text tells, and on the project's; without a
    `group` the transcript gets one of its own. `names` gives labels of the draft another name:
    labels of one name are one speaker, and an empty name is nobody. `people` says of names which
    participant they are, None for somebody new; the others are found by name, see
    `store.people.ensure_participant`. `moderators` (names) alone moderate, whatever the draft
    proposes.
    """

    draft: TranscriptDraft
    language: str | None = None
    group: str | None = None
    moderators: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str | None] = field(default_factory=dict)


def decided_draft(choice: ImportChoice) -> TranscriptDraft:
    """The draft with speakers named and moderators flagged as decided."""
    draft, names, moderators = choice.draft, choice.names, choice.moderators

    def decided(turn: Turn) -> Turn:
        name = names.get(turn.speaker, turn.speaker)
        return replace(turn, speaker=name, moderator=name in moderators)

    turns = tuple(decided(turn) for turn in draft.turns)
    return replace(
        draft, turns=turns, speakers=tuple(dict.fromkeys(turn.speaker for turn in turns))
    )


def import_choices(workspace: Workspace, choices: Sequence[ImportChoice]) -> list[str]:
    """Store drafts as transcripts as decided, all in one undoable step, and return their ids."""
    steps = import_steps(workspace, choices)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        ids: list[str] = end.value
        return ids


def import_steps(
    workspace: Workspace, choices: Sequence[ImportChoice]
) -> Generator[int, None, list[str]]:
    """The same, one transcript at a time; yields how many are stored and returns their ids.

    Nothing is kept before the end: whoever closes the generator earlier has imported nothing.
    Until then nobody else may write to the project.
    """
    if not choices:
        return []
    titles = ", ".join(choice.draft.title for choice in choices[:3])
    ids = []
    with workspace.action(f"import {titles}{' …' if len(choices) > 3 else ''}"):
        for choice in choices:
            ids.append(_add(workspace, choice))
            yield len(ids)
    return ids


def _add(workspace: Workspace, choice: ImportChoice) -> str:
    draft = decided_draft(choice)
    project = workspace.project
    added = transcripts.add(
        project,
        draft,
        language=choice.language or proposed_language(workspace, draft),
        group=choice.group,
        people_of=choice.people,
    )
    # Somebody who sat in the group before keeps the flag from then: the decision counts.
    stored = transcripts.find(project.conn, added)
    group = transcripts.ensure_group(project.conn, stored.group)
    rows = transcripts.turn_rows(project.conn, stored, with_withdrawn=True)
    decided = zip(rows, draft.turns, strict=True)
    flags = {row.participant: turn.moderator for row, turn in decided}
    for speaker in transcripts.speakers(project.conn, stored):
        flag = flags[speaker.participant]
        if speaker.participant and speaker.moderator != flag:
            people.set_moderator(project.conn, speaker.participant, flag, group)
    return added


def import_drafts(
    workspace: Workspace,
    drafts: Sequence[TranscriptDraft],
    *,
    language: str | None = None,
    group: str | None = None,
    moderators: Collection[str] = (),
) -> list[str]:
    """Store drafts as transcripts, all in one undoable step, and return their ids.

    What is not said is decided as `draft_choices` does. Raises the same.
    """
    choices = draft_choices(
        workspace, drafts, language=language, group=group, moderators=moderators
    )
    return import_choices(workspace, choices)


def draft_choices(
    workspace: Workspace,
    drafts: Sequence[TranscriptDraft],
    *,
    language: str | None = None,
    group: str | None = None,
    moderators: Collection[str] = (),
    names: Mapping[str, str] = MappingProxyType({}),
) -> list[ImportChoice]:
    """What is decided on drafts that nobody looks over.

    `language` is that of all drafts that do not name their own; default what each text tells, else
    the project's. `names` gives labels another name, in every draft. Moderators are those named,
    those a draft proposes (in one group: any of the drafts), and those the group has already.

    Raises:
        UserError: a moderator or label named speaks in none of them.
    """
    labels = {turn.speaker for draft in drafts for turn in draft.turns}
    speakers = {names.get(label, label) for label in labels}
    if missing := sorted((set(moderators) - speakers) | (names.keys() - labels)):
        raise UserError(
            f"Nobody called {', '.join(missing)} speaks there; the speakers are "
            f"{', '.join(sorted((labels | speakers) - {''})) or 'unknown'}."
        )
    together = {label for draft in drafts for label in proposed_moderators(draft)} if group else ()

    def choice(draft: TranscriptDraft) -> ImportChoice:
        members = group_members(workspace, group or draft.title)
        known = {name for name, moderator in members.items() if moderator}
        proposed = {names.get(each, each) for each in proposed_moderators(draft).union(together)}
        flagged = frozenset((known | proposed | set(moderators)) - {""})
        return ImportChoice(draft, draft.language or language, group, flagged, names)

    return [choice(draft) for draft in drafts]


def proposed_language(workspace: Workspace, draft: TranscriptDraft) -> str:
    """The draft's language: as the file says, else as the text tells, else the project's."""
    return draft.language or detect_language(draft.text) or workspace.language


def proposed_moderators(draft: TranscriptDraft) -> frozenset[str]:
    """The speakers who, by their label, moderate."""
    return frozenset(turn.speaker for turn in draft.turns if turn.moderator)


def group_members(workspace: Workspace, group: str) -> dict[str, bool]:
    """Name -> moderator of everybody in the group of this name; empty for a new group."""
    conn = workspace.project.conn
    ids = [each.id for each in transcripts.groups(conn) if each.name == group]
    names = {person.id: person.name for person in people.participants(conn)}
    return {
        names[person]: moderator
        for owner, person, moderator in people.members(conn)
        if owner in ids and person in names
    }


# Codings


@dataclass(frozen=True, slots=True)
class CodingReport:
    """What a bulk import of codings did; `moved` rows stood elsewhere and were found by quote."""

    codings: int
    moved: int


def import_codings(workspace: Workspace, path: Path, *, coder: str | None = None) -> CodingReport:
    """Read codings from a table and apply them, all in one undoable step.

    A row has `transcript`, `code` and either `start` and `end` (code points) or a `quote` that
    stands exactly once in the transcript; optional are `coder`, `layer`, `memo`, `rating`,
    `origin`, `created` and `codebook_version`. When both position and quote are given and the
    text there differs, the quote's nearest place counts. Rows without a coder belong to `coder`,
    else to the coder at work.

    Raises:
        ReadError: rows that cannot be used, up to ten named by number; nothing was changed.
    """
    reader = _CodingReader(workspace, path, coder)
    found = reader.read()
    with workspace.action(f"import codings from {path.name}"):
        codings.insert(workspace.project.conn, found)
    return CodingReport(len(found), reader.moved)


class _CodingReader:
    def __init__(self, workspace: Workspace, path: Path, coder: str | None) -> None:
        self._workspace = workspace
        self._path = path
        self._coder = coder or workspace.coder.name
        self._version = codebooks.version(workspace.project.conn)
        self._loaded: dict[str, LoadedTranscript] = {}
        self._layers: dict[tuple[str, str], str] = {}
        self.moved = 0

    def read(self) -> list[Coding]:
        problems: list[str] = []
        found: list[tuple[Coding, str, str]] = []
        for number, row in enumerate(iterate_table(self._path, strip=False), start=2):
            try:
                coder, layer = row.get("coder", "").strip(), row.get("layer", "").strip()
                found.append((self._coding(row), coder or self._coder, layer))
            except UserError as error:
                problems.append(f"{self._path.name}, row {number}: {error}")
                if len(problems) == _MOST_PROBLEMS:
                    break
        if problems:
            raise ReadError("\n".join(problems))
        # Only now, when every row is good, are coders and passes entered that are new here.
        return [replace(coding, layer=self._layer(who, name)) for coding, who, name in found]

    def _coding(self, row: Row) -> Coding:
        for column in ("transcript", "code"):
            if not row.get(column, "").strip():
                raise UserError(f"the column “{column}” is missing or empty.")
        loaded = self._transcript(row["transcript"].strip())
        code = row["code"].strip()
        if code not in self._workspace.codebook:
            raise NotFound(f"there is no code {code} in the codebook.")
        version = row.get("codebook_version", "")
        known = version.isdecimal() and 1 <= int(version) <= self._version
        return Coding(
            id=new_id(),
            transcript=loaded.transcript.id,
            layer="",
            code=code,
            span=self._span(row, loaded),
            origin=_origin(row.get("origin", "").strip()),
            memo=row.get("memo", ""),
            rating=_rating(row.get("rating", "").strip()),
            codebook_version=int(version) if known else self._version,
            created=row.get("created", "").strip() or now(),
        )

    def _transcript(self, title: str) -> LoadedTranscript:
        if title not in self._loaded:
            self._loaded[title] = self._workspace.load(title)
        return self._loaded[title]

    def _layer(self, coder: str, layer: str) -> str:
        key = (coder, layer)
        if key not in self._layers:
            project = self._workspace.project
            stem = f"{coder}, pass "
            tail = layer.removeprefix(stem)
            number = int(tail) if layer.startswith(stem) and tail.isdecimal() else 1
            entered = codings.ensure_coder(project, coder)
            self._layers[key] = codings.ensure_pass(project, entered, number).id
        return self._layers[key]

    def _span(self, row: Row, loaded: LoadedTranscript) -> Span:
        quote = row.get("quote", "")
        start, end = row.get("start", "").strip(), row.get("end", "").strip()
        if start.isdecimal() and end.isdecimal():
            at = int(start)
            if int(end) <= len(loaded.text) and at < int(end):
                span = Span(at, int(end))
                if not quote or quote in (span.of(loaded.text), loaded.quote(span)):
                    return span
            elif not quote:
                raise UserError("start and end lie outside the transcript.")
            self.moved += 1
            return _nearest(loaded.text, quote, at)
        if not quote:
            raise UserError("neither start and end nor a quote says which passage it is.")
        places = _places(loaded.text, quote)
        if len(places) > 1:
            raise UserError("the quote stands more than once: give start and end.")
        return _nearest(loaded.text, quote, 0)


def _places(text: str, quote: str) -> list[Span]:
    """Where a quote stands; white space may differ, as it does between Word and plain text."""
    pattern = r"\s+".join(re.escape(word) for word in quote.split())
    return [Span(*match.span()) for match in re.finditer(pattern, text)] if pattern else []


def _nearest(text: str, quote: str, at: int) -> Span:
    places = _places(text, quote)
    if not places:
        raise UserError("the quote does not stand in the transcript.")
    return min(places, key=lambda place: abs(place.start - at))


def _rating(value: str) -> Rating | None:
    for rating in RATINGS:
        if value == rating:
            return rating
    if value:
        raise UserError(f"the rating “{value}” is none of {', '.join(RATINGS)}.")
    return None


def _origin(value: str) -> Origin:
    for origin in get_args(Origin):
        if value == origin:
            return origin  # type: ignore[no-any-return]
    return "import"
