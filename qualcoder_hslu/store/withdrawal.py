"""Participants who have withdrawn: what of a transcript and its codings nobody sees any more.

A withdrawal only flags the participant, so it can be undone. Whoever reads through `transcripts`,
`codings`, `suggestions` and `versions` gets masked words and none of their turns and codings.
Forgetting for good is in `purge`.
"""

import sqlite3
from collections.abc import Iterable

from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.text import Span

MASK = "█"

# Codings on turns of people who have withdrawn and on nobody else's, in the latest versions.
_HIDDEN = (
    "SELECT c.id FROM participant p JOIN turn t ON t.participant = p.id "
    "JOIN transcript_version v ON v.id = t.version AND v.number = "
    "(SELECT max(number) FROM transcript_version WHERE transcript = v.transcript) "
    'JOIN coding c ON c.transcript = v.transcript AND c.start < t."end" AND t.start < c."end" '
    "WHERE p.withdrawn = 1 AND NOT EXISTS (SELECT 1 FROM turn o "
    "LEFT JOIN participant q ON q.id = o.participant WHERE o.version = v.id "
    'AND o.start < c."end" AND c.start < o."end" AND coalesce(q.withdrawn, 0) = 0)'
)


def anybody(conn: sqlite3.Connection) -> bool:
    """Whether somebody has withdrawn whose words are still there."""
    return conn.execute("SELECT 1 FROM participant WHERE withdrawn = 1").fetchone() is not None


def visible(conn: sqlite3.Connection, coding: str = "id", transcript: str | None = None) -> str:
    """SQL that keeps the codings not hidden: `AND …` on the column `coding`; else empty.

    With a `transcript` (id) it is empty where nobody in it has withdrawn.
    """
    there = anybody(conn) if transcript is None else _anybody_in(conn, transcript)
    return f" AND {coding} NOT IN ({_HIDDEN})" if there else ""


def _anybody_in(conn: sqlite3.Connection, transcript: str) -> bool:
    found = conn.execute(
        "SELECT 1 FROM participant p JOIN turn t ON t.participant = p.id "
        "JOIN transcript_version v ON v.id = t.version "
        "WHERE p.withdrawn = 1 AND v.transcript = ? LIMIT 1",
        (transcript,),
    ).fetchone()
    return found is not None


def hidden(conn: sqlite3.Connection) -> set[str]:
    """Ids of the codings that lie on the turns of people who have withdrawn, and nowhere else."""
    return {row[0] for row in conn.execute(_HIDDEN)} if anybody(conn) else set()


def spans(conn: sqlite3.Connection, version: str) -> list[Span]:
    """The turns of people who have withdrawn in one version of a transcript, by position."""
    return [
        Span(start, end)
        for start, end in conn.execute(
            'SELECT t.start, t."end" FROM turn t JOIN participant p ON p.id = t.participant '
            'WHERE t.version = ? AND p.withdrawn = 1 AND t."end" > t.start ORDER BY t.position',
            (version,),
        )
    ]


def covers(conn: sqlite3.Connection, version: str, span: Span) -> bool:
    """Whether a passage lies on nothing but masked speech."""
    if not anybody(conn):
        return False
    touched = conn.execute(
        "SELECT coalesce(p.withdrawn, 0) FROM turn t LEFT JOIN participant p "
        'ON p.id = t.participant WHERE t.version = ? AND t.start < ? AND ? < t."end"',
        (version, span.end, span.start),
    ).fetchall()
    return bool(touched) and all(row[0] for row in touched)


def masked(text: str, away: Iterable[Span]) -> str:
    """The text with every character of the spans masked, line breaks kept, so that places stay."""
    pieces, at = [], 0
    for span in away:
        lines = (MASK * len(line) for line in span.of(text).split("\n"))
        pieces += [text[at : span.start], "\n".join(lines)]
        at = span.end
    return "".join([*pieces, text[at:]])


def text_of_version(conn: sqlite3.Connection, version: str) -> str:
    """The text of one version as it may be read: masked where people have withdrawn."""
    data = conn.execute(
        "SELECT c.data FROM transcript_version v JOIN content c ON c.sha256 = v.text "
        "WHERE v.id = ?",
        (version,),
    ).fetchone()
    text = bytes(data[0]).decode()
    away = spans(conn, version)
    return masked(text, away) if away else text


def set_withdrawn(conn: sqlite3.Connection, participant: str, flag: bool) -> None:
    """Say whether a participant has withdrawn; inside a step. Raises `NotFound`."""
    changed = conn.execute(
        "UPDATE participant SET withdrawn = ?1 WHERE id = ?2 AND withdrawn <> ?1",
        (flag, participant),
    ).rowcount
    known = conn.execute("SELECT 1 FROM participant WHERE id = ?", (participant,)).fetchone()
    if not changed and not known:
        raise NotFound("This participant is no longer in the project.")


def people(conn: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """(id, key, name) of everybody who has withdrawn and is not forgotten yet, by key."""
    return [
        (row[0], row[1], row[2])
        for row in conn.execute(
            "SELECT id, key, name FROM participant WHERE withdrawn = 1 ORDER BY key"
        )
    ]
