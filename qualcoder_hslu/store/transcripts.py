"""Transcripts, their turns and uncounted spans, and their groups in the project file."""

import hashlib
import sqlite3
from bisect import bisect_right
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from types import MappingProxyType
from typing import Any, NamedTuple

from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.people import Group, Speaker
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import (
    LoadedTranscript,
    Transcript,
    TranscriptDraft,
    Turn,
    Uncounted,
    UncountedKind,
    turn_words,
)
from qualcoder_hslu.store import people, withdrawal
from qualcoder_hslu.store.project import Project, now

_AT_A_TIME = 100  # turns or spans; they take 4 ms
_TRANSCRIPT = (
    "SELECT t.id, t.title, t.language, g.name, v.id, v.text, v.length FROM transcript t "
    "JOIN focus_group g ON g.id = t.focus_group "
    "JOIN transcript_version v ON v.transcript = t.id AND v.number = "
    "(SELECT max(number) FROM transcript_version WHERE transcript = t.id) "
)


class Added(NamedTuple):
    """A new transcript's id, and name -> participant of who speaks in it."""

    id: str
    participants: dict[str, str]


def add(project: Project, draft: TranscriptDraft, *, language: str, **decided: Any) -> str:
    """Store a draft as a new transcript and return its id; inside a step. See `adding`."""
    steps = adding(project, draft, language=language, **decided)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return str(end.value.id)


def adding(
    project: Project,
    draft: TranscriptDraft,
    *,
    language: str,
    group: str | None = None,
    moderators: Collection[str] = (),
    people_of: Mapping[str, str | None] = MappingProxyType({}),
) -> Generator[None, None, Added]:
    """Store a draft as a new transcript a few turns at a time; inside a step.

    The title is the draft's, made unique. Without a group it gets one of its own, named like it.
    Speakers named in `moderators` are flagged in the group, besides those the draft flags.
    `people_of` says of speakers which participant they are, None for a new person; all others are
    found by `people.ensure_participant`.
    """
    conn = project.conn
    title = _unique_title(conn, draft.title)
    group_id = ensure_group(conn, group or title)
    transcript, version = new_id(), new_id()
    position = conn.execute("SELECT coalesce(max(position), 0) + 1 FROM transcript").fetchone()[0]
    original = project.put_content(draft.original) if draft.original else None
    conn.execute(
        "INSERT INTO transcript VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (transcript, title, language, group_id, position, original, draft.original_name, now()),
    )
    digest = project.put_content(draft.text.encode())
    conn.execute(
        "INSERT INTO transcript_version VALUES (?, ?, 1, ?, ?, NULL, ?)",
        (version, transcript, digest, len(draft.text), now()),
    )
    yield
    flagged = {turn.speaker for turn in draft.turns if turn.moderator} | set(moderators)
    participants = {
        name: _participant(conn, name, group_id, people_of, moderator=name in flagged)
        for name in dict.fromkeys(turn.speaker for turn in draft.turns)
        if name
    }
    for first in range(0, len(draft.turns), _AT_A_TIME):
        some = draft.turns[first : first + _AT_A_TIME]
        turns = [replace(turn, participant=participants.get(turn.speaker)) for turn in some]
        _insert_turns(conn, version, draft.text, turns, draft.uncounted, first)
        yield
    for first in range(0, len(draft.uncounted), _AT_A_TIME):
        _insert_uncounted(conn, version, draft.uncounted[first : first + _AT_A_TIME])
        yield
    return Added(transcript, participants)


def _participant(
    conn: sqlite3.Connection,
    name: str,
    group: str,
    people_of: Mapping[str, str | None],
    *,
    moderator: bool,
) -> str:
    known = people_of.get(name)
    if known is None:
        new = name in people_of
        return people.ensure_participant(conn, name, group, moderator=moderator, new=new)
    people.enter_group(conn, known, group, moderator=moderator)
    return known


def insert_turns(
    conn: sqlite3.Connection,
    version: str,
    text: str,
    turns: Sequence[Turn],
    uncounted: Sequence[Uncounted],
) -> None:
    """Enter the turns (with participants by id) and uncounted spans of a version; inside a step."""
    _insert_turns(conn, version, text, turns, uncounted, 0)
    _insert_uncounted(conn, version, uncounted)


def _insert_turns(
    conn: sqlite3.Connection,
    version: str,
    text: str,
    turns: Sequence[Turn],
    uncounted: Sequence[Uncounted],
    first: int,
) -> None:
    """Enter turns in a row, of which the first has this position; `uncounted` are all there are."""
    conn.executemany(
        "INSERT INTO turn VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                new_id(), version, position, turn.number, turn.participant, turn.span.start,
                turn.span.end, turn_words(text, turn, uncounted), _milliseconds(turn.time),
                _milliseconds(turn.end_time),
            )
            for position, turn in enumerate(turns, first)
        ),
    )  # fmt: skip


def _insert_uncounted(
    conn: sqlite3.Connection, version: str, uncounted: Sequence[Uncounted]
) -> None:
    conn.executemany(
        "INSERT INTO uncounted VALUES (?, ?, ?, ?, ?)",
        (
            (new_id(), version, item.kind, item.span.start, item.span.end)
            for item in uncounted
            if item.span
        ),
    )


def every(conn: sqlite3.Connection) -> list[Transcript]:
    """All transcripts in the project's order."""
    return [Transcript(*row) for row in conn.execute(_TRANSCRIPT + "ORDER BY t.position")]


def find(conn: sqlite3.Connection, wanted: str) -> Transcript:
    """The transcript of this id or title. Raises `NotFound`."""
    row = conn.execute(_TRANSCRIPT + "WHERE t.id = ?1 OR t.title = ?1", (wanted,)).fetchone()
    if row is None:
        raise NotFound(f"There is no transcript “{wanted}” in this project.")
    return Transcript(*row)


def load(conn: sqlite3.Connection, wanted: str) -> LoadedTranscript:
    """A transcript with text, turns and uncounted spans. Raises `NotFound`.

    Turns of people who have withdrawn are masked in the text and an uncounted span instead.
    """
    transcript = find(conn, wanted)
    turns = tuple(
        Turn(
            number=row.number,
            speaker=row.name,
            span=Span(row.start, row.end),
            time=_seconds(row.time),
            end_time=_seconds(row.end_time),
            id=row.id,
            participant=row.participant,
            moderator=bool(row.moderator),
        )
        for row in turn_rows(conn, transcript)
    )
    uncounted = tuple(
        Uncounted(Span(start, end), kind) for start, end, kind in uncounted_rows(conn, transcript)
    )
    return LoadedTranscript(transcript, text_of(conn, transcript), turns, uncounted)


def states(conn: sqlite3.Connection) -> dict[str, str]:
    """For each transcript, in the project's order, a hash of all that `load` gives of its speech.

    It changes with the text, the language, who is a moderator and who has withdrawn.
    """
    people: dict[str, list[tuple[str, int, int]]] = {}
    for group, participant, moderator, withdrawn in conn.execute(
        "SELECT m.focus_group, p.id, m.moderator, p.withdrawn FROM membership m "
        "JOIN participant p ON p.id = m.participant ORDER BY p.id"
    ):
        people.setdefault(group, []).append((participant, moderator, withdrawn))
    rows = conn.execute(
        "SELECT t.id, t.focus_group, t.language, v.id, v.text FROM transcript t "
        "JOIN transcript_version v ON v.transcript = t.id AND v.number = "
        "(SELECT max(number) FROM transcript_version WHERE transcript = t.id) ORDER BY t.position"
    )
    return {
        transcript: hashlib.sha256(
            repr((language, version, text, people.get(group))).encode()
        ).hexdigest()
        for transcript, group, language, version, text in rows
    }


def text_of(conn: sqlite3.Connection, transcript: Transcript) -> str:
    """The text of the transcript's version, masked where people have withdrawn."""
    return withdrawal.text_of_version(conn, transcript.version)


class TurnRow(NamedTuple):
    """A turn as it stands in the database, for those who read every transcript of a project.

    Times are in milliseconds; `name` is the participant's, empty when nobody is known to speak.
    """

    id: str
    number: str
    participant: str | None
    start: int
    end: int
    time: int | None
    end_time: int | None
    name: str
    moderator: int | None


def turn_rows(
    conn: sqlite3.Connection, transcript: Transcript, *, with_withdrawn: bool = False
) -> list[TurnRow]:
    """The turns in order, as plain rows; those of people who have withdrawn only if asked for."""
    rows = conn.execute(
        'SELECT id, number, participant, start, "end", time_ms, end_time_ms FROM turn '
        "WHERE version = ? ORDER BY position",
        (transcript.version,),
    ).fetchall()
    # Few people speak many turns: to look each of them up once takes half the time of a join.
    speaking = tuple({row[2] for row in rows if row[2]})
    people, gone = dict[str, tuple[str, int | None]](), set[str]()
    for participant, name, moderator, withdrawn in conn.execute(
        "SELECT p.id, p.name, m.moderator, p.withdrawn FROM participant p LEFT JOIN membership m "
        "ON m.participant = p.id AND m.focus_group = "
        "(SELECT focus_group FROM transcript WHERE id = ?) "
        f"WHERE p.id IN ({', '.join('?' * len(speaking))})",
        (transcript.id, *speaking),
    ):
        people[participant] = (name, moderator)
        if withdrawn and not with_withdrawn:
            gone.add(participant)
    return [TurnRow._make(row + people.get(row[2], ("", 0))) for row in rows if row[2] not in gone]


def uncounted_rows(
    conn: sqlite3.Connection, transcript: Transcript
) -> list[tuple[int, int, UncountedKind]]:
    """(start, end, kind) of the uncounted spans in order."""
    rows = conn.execute(
        'SELECT start, "end", kind FROM uncounted WHERE version = ? ORDER BY start',
        (transcript.version,),
    ).fetchall()
    away = withdrawal.spans(conn, transcript.version)
    if not away:
        return rows
    # A time stamp inside masked speech is part of it.
    ends = [span.end for span in away]
    kept = [
        row
        for row in rows
        if (at := bisect_right(ends, row[0])) == len(away) or row[1] <= away[at].start
    ]
    mine: list[tuple[int, int, UncountedKind]] = [(s.start, s.end, "withdrawn") for s in away]
    return sorted(kept + mine)


def speakers(conn: sqlite3.Connection, transcript: Transcript) -> list[Speaker]:
    """Who speaks how much, in order of first speaking; turns without a speaker under "".

    People who have withdrawn are left out.
    """
    return [
        Speaker(name or "", turns, words, bool(moderator), participant)
        for participant, name, turns, words, moderator in conn.execute(
            "SELECT u.participant, p.name, count(*), sum(u.words), max(coalesce(m.moderator, 0)) "
            "FROM turn u LEFT JOIN participant p ON p.id = u.participant "
            "LEFT JOIN membership m ON m.participant = u.participant AND m.focus_group = "
            "(SELECT focus_group FROM transcript WHERE id = ?) "
            "WHERE u.version = ? AND coalesce(p.withdrawn, 0) = 0 "
            # The plus keeps it from reading every turn of these people, which it may think quicker
            # when the project has grown since it was last closed.
            "GROUP BY +u.participant ORDER BY min(u.position)",
            (transcript.id, transcript.version),
        )
    ]


def groups(conn: sqlite3.Connection) -> list[Group]:
    """Every focus-group meeting, by name."""
    return [
        Group(*row)
        for row in conn.execute("SELECT id, name, date, place, mode FROM focus_group ORDER BY name")
    ]


def ensure_group(conn: sqlite3.Connection, name: str) -> str:
    """The id of the group of this name, made when it does not exist; inside a step."""
    row = conn.execute("SELECT id FROM focus_group WHERE name = ?", (name,)).fetchone()
    if row:
        return str(row[0])
    group = new_id()
    conn.execute("INSERT INTO focus_group (id, name) VALUES (?, ?)", (group, name))
    return group


def rename(conn: sqlite3.Connection, transcript: str, title: str) -> None:
    """Give a transcript another title, made unique; inside a step.

    The group that it has for itself, called like it, is renamed with it unless the name is taken.
    """
    old, group = conn.execute(
        "SELECT title, focus_group FROM transcript WHERE id = ?", (transcript,)
    ).fetchone()
    if title == old:
        return
    title = _unique_title(conn, title)
    conn.execute("UPDATE transcript SET title = ? WHERE id = ?", (title, transcript))
    conn.execute(
        "UPDATE focus_group SET name = ?1 WHERE id = ?2 AND name = ?3 "
        "AND (SELECT count(*) FROM transcript WHERE focus_group = ?2) = 1 "
        "AND NOT EXISTS (SELECT 1 FROM focus_group WHERE name = ?1)",
        (title, group, old),
    )


def known_texts(conn: sqlite3.Connection, digests: Iterable[str]) -> dict[str, str]:
    """SHA-256 -> title, for texts that some transcript already holds."""
    wanted = list(digests)
    marks = ", ".join("?" * len(wanted))
    return dict(
        conn.execute(
            "SELECT v.text, t.title FROM transcript_version v JOIN transcript t "
            f"ON t.id = v.transcript WHERE v.text IN ({marks})",
            wanted,
        )
    )


def _unique_title(conn: sqlite3.Connection, title: str) -> str:
    taken = {row[0] for row in conn.execute("SELECT title FROM transcript")}
    if title not in taken:
        return title
    return next(name for n in count(2) if (name := f"{title} ({n})") not in taken)


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)


def _seconds(milliseconds: int | None) -> float | None:
    return None if milliseconds is None else milliseconds / 1000
