"""Bringing files into a project: transcripts, and codings in bulk."""

import re
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from qualcoder_hslu.model.coding import RATINGS, Coding, Origin, Rating
from qualcoder_hslu.model.errors import NotFound, ReadError, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.languages import detect_language
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript, TranscriptDraft
from qualcoder_hslu.readers.table import Row, iterate_table
from qualcoder_hslu.store import codebooks, codings, people, transcripts
from qualcoder_hslu.store.project import now
from qualcoder_hslu.workspace import tags as tagging
from qualcoder_hslu.workspace.import_choice import ImportChoice, decided_draft
from qualcoder_hslu.workspace.speakers import legend_names
from qualcoder_hslu.workspace.tags import TagUse
from qualcoder_hslu.workspace.workspace import Workspace

_MOST_PROBLEMS = 10


# Transcripts


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
    """The same, a few turns at a time; yields how many are stored and returns the ids.

    When all are stored one step is left, which writes them to the disk. Nothing is kept before
    that: whoever closes the generator earlier has imported nothing. Until then nobody else may
    write to the project.
    """
    if not choices:
        return []
    titles = ", ".join(choice.draft.title for choice in choices[:3])
    ids: list[str] = []
    with workspace.action(f"import {titles}{' …' if len(choices) > 3 else ''}"):
        codes = _codes_of_tags(workspace, choices)
        for choice in choices:
            for added in _adding(workspace, choice):
                if added is None:
                    yield len(ids)
                else:
                    ids.append(added)
            tagging.insert(workspace, ids[-1], choice.draft.tagged, codes[choice.tags])
        yield len(ids)
    return ids


def _codes_of_tags(
    workspace: Workspace, choices: Sequence[ImportChoice]
) -> dict[TagUse, dict[str, str]]:
    """For each use of tags: tag -> id of its code; codes are made where that was decided."""
    wanted: dict[TagUse, list[str]] = {use: [] for use in tagging.TAG_USES}
    for choice in choices:
        wanted[choice.tags] += [tag for _, tag in choice.draft.tagged]
    known = tagging.codes_of_tags(workspace, wanted["known"], create=False)
    made = tagging.codes_of_tags(workspace, wanted["create"], create=True)
    return {"leave": {}, "known": known, "create": made}


def _adding(workspace: Workspace, choice: ImportChoice) -> Iterator[str | None]:
    """Store one draft as decided; yields None after each few turns, and its id at the end."""
    draft = decided_draft(choice)
    yield None
    conn = workspace.project.conn
    steps = transcripts.adding(
        workspace.project,
        draft,
        language=choice.language or proposed_language(workspace, draft),
        group=choice.group,
        people_of=choice.people,
    )
    added = yield from steps
    # Somebody who sat in the group before keeps the flag from then: the decision counts.
    group = transcripts.ensure_group(conn, transcripts.find(conn, added.id).group)
    moderate = {added.participants[name] for name in choice.moderators & added.participants.keys()}
    for participant in set(added.participants.values()):
        people.set_moderator(conn, participant, participant in moderate, group)
    yield added.id


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
    no_labels: Collection[str] = (),
    legend: bool = False,
    tags: TagUse = "leave",
) -> list[ImportChoice]:
    """What is decided on drafts that nobody looks over.

    `language` is that of all drafts that do not name their own; default what each text tells, else
    the project's. `names` gives labels another name, in every draft; with `legend` the others are
    called as their draft's legend does; `no_labels` and `tags` are as in `ImportChoice`. Moderators
    are those named, those a draft proposes (in one group: any of the drafts), and those the group
    has already.

    Raises:
        UserError: a moderator or label named speaks in none of them.
    """
    own = [{**(legend_names(draft) if legend else {}), **names} for draft in drafts]
    labels = {turn.speaker for draft in drafts for turn in draft.turns}
    pairs = list(zip(drafts, own, strict=True))
    speakers = {
        called.get(turn.speaker, turn.speaker)
        for draft, called in pairs
        for turn in draft.turns
        if turn.speaker not in no_labels
    }
    decided = names.keys() | set(no_labels)
    if missing := sorted((set(moderators) - speakers) | (decided - labels)):
        raise UserError(
            f"Nobody called {', '.join(missing)} speaks there; the speakers are "
            f"{', '.join(sorted((labels | speakers) - {''})) or 'unknown'}."
        )
    together = {
        called.get(label, label)
        for draft, called in (pairs if group else ())
        for label in proposed_moderators(draft)
    }

    every = members_by_group(workspace)

    def choice(draft: TranscriptDraft, called: Mapping[str, str]) -> ImportChoice:
        members = every.get(group or draft.title, {})
        known = {name for name, moderator in members.items() if moderator}
        proposed = {called.get(each, each) for each in proposed_moderators(draft)} | together
        return ImportChoice(
            draft,
            draft.language or language,
            group,
            frozenset((known | proposed | set(moderators)) - {""}),
            called,
            no_labels=frozenset(no_labels),
            tags=tags,
        )

    return [choice(draft, called) for draft, called in pairs]


def proposed_language(workspace: Workspace, draft: TranscriptDraft) -> str:
    """The draft's language: as the file says, else as the text tells, else the project's."""
    return draft.language or detect_language(draft.text) or workspace.language


def proposed_moderators(draft: TranscriptDraft) -> frozenset[str]:
    """The speakers who, by their label, moderate."""
    return frozenset(turn.speaker for turn in draft.turns if turn.moderator)


def group_members(workspace: Workspace, group: str) -> dict[str, bool]:
    """Name -> moderator of everybody in the group of this name; empty for a new group."""
    return members_by_group(workspace).get(group, {})


def members_by_group(workspace: Workspace) -> dict[str, dict[str, bool]]:
    """The same for every group that has somebody in it, by the group's name."""
    conn = workspace.project.conn
    groups = {each.id: each.name for each in transcripts.groups(conn)}
    names = {person.id: person.name for person in people.participants(conn)}
    found: dict[str, dict[str, bool]] = {}
    for group, person, moderator in people.members(conn):
        if group in groups and person in names:
            found.setdefault(groups[group], {})[names[person]] = moderator
    return found


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
