"""What is open for review in a whole project, and how reviews have gone; reads only.

Reads less of each row than `suggestions` does, so that a large project can be gone through.
"""

import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qualcoder_hslu.model.coding import Band, Pick, Suggestion, Verdict
from qualcoder_hslu.model.text import Span, union
from qualcoder_hslu.store import withdrawal

_MILLION = 1_000_000
_AT_ONCE = 500  # ids in one question


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one suggestion: its code, band and pick, and what the person decided.

    `given` is as in `Decision`. `created` is UTC in ISO 8601.
    """

    id: str
    code: str
    band: Band
    pick: Pick
    verdict: Verdict
    created: str
    given: str | None

    @property
    def right(self) -> bool:
        """Whether the suggested code was what the person wanted."""
        return self.verdict == "accepted" and self.given in (None, self.code)


def open_rows(
    conn: sqlite3.Connection, coder: str, transcript: str | None = None
) -> list[Suggestion]:
    """Open suggestions for a coder, without their reasons, those drawn by chance among them.

    Of one transcript (id) or of all. Left out is what `suggestions.of_transcript` leaves out.
    """
    here = " AND s.transcript = ?1" if transcript else ""
    found = conn.execute(
        'SELECT s.transcript, s.start, s."end", s.code, s.score, s.band, s.tier, s.engine, s.id '
        "FROM suggestion s JOIN transcript_version v ON v.transcript = s.transcript "
        "AND v.text = s.text WHERE v.number = (SELECT max(number) FROM transcript_version "
        f"WHERE transcript = s.transcript){here}",
        (transcript,) if transcript else (),
    ).fetchall()
    closed = _closed(conn, coder, transcript)
    away = _away(conn)
    return [
        Suggestion(where, Span(start, end), code, score / _MILLION, band, tier, engine, id=own)
        for where, start, end, code, score, band, tier, engine, own in found
        if not _touches(closed.get((where, code)), start, end)
        and not _touches(away.get(where), start, end)
    ]


def _closed(
    conn: sqlite3.Connection, coder: str, transcript: str | None
) -> dict[tuple[str, str], list[Span]]:
    """What a coder decided on or coded, by transcript and code: sorted and disjoint."""
    here = " AND transcript = ?2" if transcript else ""
    places: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for where, code, start, end in conn.execute(
        f'SELECT transcript, code, start, "end" FROM decision WHERE coder = ?1{here} UNION ALL '
        'SELECT transcript, code, start, "end" FROM coding '
        f"WHERE layer IN (SELECT id FROM layer WHERE coder = ?1){here}",
        (coder, transcript) if transcript else (coder,),
    ):
        places[where, code].append(Span(start, end))
    return {key: union(spans) for key, spans in places.items()}


def _away(conn: sqlite3.Connection) -> dict[str, list[Span]]:
    """The turns of people who have withdrawn, by transcript."""
    if not withdrawal.anybody(conn):
        return {}
    return {
        transcript: union(withdrawal.spans(conn, version))
        for transcript, version in conn.execute(
            "SELECT transcript, id FROM transcript_version v WHERE number = "
            "(SELECT max(number) FROM transcript_version WHERE transcript = v.transcript)"
        ).fetchall()
    }


def _touches(spans: Sequence[Span] | None, start: int, end: int) -> bool:
    """Whether one of the sorted and disjoint spans overlaps [start, end)."""
    if not spans:
        return False
    at = bisect_left(spans, end, key=lambda span: span.start)
    return at > 0 and spans[at - 1].end > start


def outcomes(
    conn: sqlite3.Connection, coder: str, ids: Iterable[str] | None = None
) -> list[Outcome]:
    """A coder's decisions in the order they were made; of these ids only, or all."""
    if ids is None:
        return _outcomes(conn, "", (coder,))
    wanted, found = list(ids), []
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        found += _outcomes(conn, f"AND d.id IN ({', '.join('?' * len(some))}) ", (coder, *some))
    return found


def _outcomes(conn: sqlite3.Connection, which: str, values: Sequence[str]) -> list[Outcome]:
    return [
        Outcome(*row)
        for row in conn.execute(
            "SELECT d.id, d.code, d.band, d.pick, d.verdict, d.created, "
            "(SELECT code FROM coding WHERE decision = d.id LIMIT 1) FROM decision d "
            f"WHERE d.coder = ? {which}ORDER BY d.created, d.rowid",
            values,
        )
    ]


def touched(conn: sqlite3.Connection, step: int) -> list[str]:
    """Ids of the decisions that a step made or took back, or whose coding it touched."""
    return [
        row[0]
        for row in conn.execute(
            "SELECT row FROM change WHERE step = ?1 AND tbl = 'decision' UNION "
            "SELECT json_extract(coalesce(new, old), '$.decision') FROM change "
            "WHERE step = ?1 AND tbl = 'coding'",
            (step,),
        )
        if row[0] is not None
    ]
