"""A further version of a transcript: where its codings go, and which of them want a look.

Everything here happens inside one step, so that undoing it brings the version before back.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import OffsetMap, Span
from qualcoder_hslu.model.transcript import LoadedTranscript, Turn, Uncounted
from qualcoder_hslu.store import transcripts, withdrawal
from qualcoder_hslu.store.project import Project, now

Reason = Literal["changed", "lost"]


@dataclass(frozen=True, slots=True)
class Review:
    """A coding to look at since its transcript was corrected.

    `span` is where it stood in the version before; `words` are what it covered there. `now` is
    where it stands; None when its words are gone, and the coding with them.
    """

    id: str
    coding: str
    transcript: str
    layer: str
    code: str
    reason: Reason
    words: str
    now: Span | None


@dataclass(frozen=True, slots=True)
class NewVersion:
    """What the version becomes: text, turns (with participants by id), uncounted spans, the way."""

    text: str
    turns: Sequence[Turn]
    uncounted: Sequence[Uncounted]
    offsets: OffsetMap


def add(
    project: Project,
    before: LoadedTranscript,
    new: NewVersion,
    same_words: Callable[[Span, Span], bool],
) -> list[str]:
    """Enter a version of a transcript and carry everything that has a place in it over.

    `same_words(old, new)` says whether a coding's words are what they were. Returns the ids of the
    codings that are on the review list for it. Inside a step.
    """
    conn = project.conn
    transcript = before.transcript
    version = new_id()
    number = conn.execute(
        "SELECT max(number) FROM transcript_version WHERE transcript = ?", (transcript.id,)
    ).fetchone()[0]
    edits = json.dumps([[edit.start, edit.end, edit.length] for edit in new.offsets.edits])
    digest = project.put_content(new.text.encode())
    conn.execute(
        "INSERT INTO transcript_version VALUES (?, ?, ?, ?, ?, ?, ?)",
        (version, transcript.id, number + 1, digest, len(new.text), edits, now()),
    )
    transcripts.insert_turns(conn, version, new.text, new.turns, new.uncounted)
    listed = _carry_codings(conn, transcript.id, version, new.offsets, same_words)
    for table in ("decision", "ruling", "comment"):
        _carry_places(conn, table, transcript.id, new.offsets)
    return listed


def _carry_codings(
    conn: sqlite3.Connection,
    transcript: str,
    version: str,
    offsets: OffsetMap,
    same_words: Callable[[Span, Span], bool],
) -> list[str]:
    moved, changed, lost = [], [], []
    for coding, layer, code, start, end in conn.execute(
        'SELECT id, layer, code, start, "end" FROM coding WHERE transcript = ?', (transcript,)
    ):
        old = Span(start, end)
        new, _ = offsets.map_span(old)
        row = (coding, layer, code, old)
        if not new:
            lost.append(row)
            continue
        if new != old:
            moved.append((new.start, new.end, coding))
        if not same_words(old, new):
            changed.append(row)
    conn.executemany('UPDATE coding SET start = ?, "end" = ? WHERE id = ?', moved)
    conn.executemany("DELETE FROM coding WHERE id = ?", [(row[0],) for row in lost])
    for reason, rows in (("changed", changed), ("lost", lost)):
        conn.executemany(
            "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (coding) DO UPDATE SET reason = excluded.reason "
            "WHERE reason <> excluded.reason",
            [
                (
                    new_id(), coding, transcript, version, layer, code, old.start, old.end,
                    reason, now(),
                )
                for coding, layer, code, old in rows
            ],
        )  # fmt: skip
    return [row[0] for row in (*changed, *lost)]


def _carry_places(
    conn: sqlite3.Connection, table: str, transcript: str, offsets: OffsetMap
) -> None:
    """Places that are no codings go where their words went; where these are gone, to the gap."""
    moved = []
    for row, start, end in conn.execute(
        f'SELECT id, start, "end" FROM {table} WHERE transcript = ?', (transcript,)
    ):
        new, _ = offsets.map_span(Span(start, end))
        if new != Span(start, end):
            moved.append((new.start, new.end, row))
    conn.executemany(f'UPDATE {table} SET start = ?, "end" = ? WHERE id = ?', moved)


_REVIEW = (
    'SELECT r.id, r.coding, r.transcript, r.layer, r.code, r.reason, r.start, r."end", '
    "(SELECT b.id FROM transcript_version v JOIN transcript_version b "
    "ON b.transcript = v.transcript AND b.number = v.number - 1 WHERE v.id = r.version), "
    'c.start, c."end" FROM review r LEFT JOIN coding c ON c.id = r.coding '
)


def reviews(conn: sqlite3.Connection, layers: Sequence[str]) -> list[Review]:
    """The review list of some layers, by transcript and place."""
    marks = ", ".join("?" * len(layers))
    rows = conn.execute(
        f"{_REVIEW} WHERE r.layer IN ({marks}) ORDER BY "
        "(SELECT position FROM transcript t WHERE t.id = r.transcript), r.start, r.id",
        tuple(layers),
    ).fetchall()
    texts: dict[str, str] = {}
    return [_review(conn, row, texts) for row in rows]


def _review(conn: sqlite3.Connection, row: tuple[object, ...], texts: dict[str, str]) -> Review:
    review, coding, transcript, layer, code, reason, start, end, before, now_start, now_end = row
    if before not in texts:
        texts[str(before)] = withdrawal.text_of_version(conn, str(before))
    here = None if now_start is None else Span(int(str(now_start)), int(str(now_end)))
    return Review(
        str(review),
        str(coding),
        str(transcript),
        str(layer),
        str(code),
        "lost" if reason == "lost" else "changed",
        texts[str(before)][int(str(start)) : int(str(end))],
        here,
    )


def looked_at(conn: sqlite3.Connection, review: str) -> None:
    """Take an entry off the review list; inside a step. Raises `NotFound`."""
    if not conn.execute("DELETE FROM review WHERE id = ?", (review,)).rowcount:
        raise NotFound("This entry is no longer on the list.")
