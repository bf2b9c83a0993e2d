"""Suggestions (derived, not journalled) and the decisions made on them (journalled)."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from qualcoder_hslu.model.coding import Band, Decision, Pick, Reason, Suggestion, Verdict
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import withdrawal
from qualcoder_hslu.store.project import Project, now

_SUGGESTION = (
    'SELECT transcript, start, "end", code, score, band, tier, engine, reasons, id FROM suggestion '
)
_MILLION = 1_000_000


def replace(
    project: Project,
    transcript: str,
    sha256: str,
    suggestions: Iterable[Suggestion],
    *,
    tier: str = "keywords",
    engine: str = "",
    codes: Sequence[str] = (),
) -> None:
    """Put the transcript's suggestions in place of the earlier ones, in one transaction.

    `tier` and `engine` say what looked, also when it found nothing. With `codes` only those of
    these codes are replaced. A suggestion that comes again keeps its id.
    """
    known = {
        (code, start, end): suggestion
        for suggestion, code, start, end in project.conn.execute(
            'SELECT id, code, start, "end" FROM suggestion WHERE transcript = ? AND text = ?',
            (transcript, sha256),
        )
    }
    with project.unjournalled():
        project.conn.execute(
            "INSERT OR REPLACE INTO suggested VALUES (?, ?, ?, ?)",
            (transcript, sha256, tier, engine),
        )
        marks = ", ".join("?" * len(codes))
        only = f" AND code IN ({marks})" if codes else ""
        project.conn.execute(
            "DELETE FROM suggestion WHERE transcript = ?" + only, (transcript, *codes)
        )
        project.conn.executemany(
            "INSERT INTO suggestion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    known.pop((s.code, s.span.start, s.span.end), "") or new_id(),
                    transcript, sha256, s.code, s.span.start, s.span.end,
                    round(s.score * _MILLION), s.band, s.tier, s.engine,
                    json.dumps([asdict(reason) for reason in s.reasons], ensure_ascii=False),
                )
                for s in suggestions
            ),
        )  # fmt: skip


def of_transcript(
    conn: sqlite3.Connection, transcript: str, coder: str, *, audit: bool = False
) -> list[Suggestion]:
    """Open suggestions for a coder, best first; with `audit` also those drawn by chance.

    Left out are those found in an earlier text, words of people who have withdrawn, and passages
    of a code that the coder decided on or has coded with it.
    """
    rows = conn.execute(
        _SUGGESTION + "s WHERE transcript = ?1 AND s.text = (SELECT v.text FROM "
        "transcript_version v WHERE v.transcript = ?1 ORDER BY v.number DESC LIMIT 1) "
        "AND NOT EXISTS (SELECT 1 FROM participant p JOIN turn t ON t.participant = p.id "
        "WHERE p.withdrawn = 1 AND t.version = (SELECT id FROM transcript_version "
        "WHERE transcript = ?1 ORDER BY number DESC LIMIT 1) "
        'AND t.start < s."end" AND s.start < t."end") '
        "AND NOT EXISTS (SELECT 1 FROM decision d "
        "WHERE d.transcript = s.transcript AND d.coder = ?2 AND d.code = s.code "
        'AND d.start < s."end" AND s.start < d."end") '
        "AND NOT EXISTS (SELECT 1 FROM coding c JOIN layer l ON l.id = c.layer "
        "WHERE c.transcript = s.transcript AND l.coder = ?2 AND c.code = s.code "
        'AND c.start < s."end" AND s.start < c."end") '
        "AND (?3 OR s.band <> '') "
        'ORDER BY score DESC, start, "end", code',
        (transcript, coder, audit),
    )
    return [_suggestion(row) for row in rows]


def get(conn: sqlite3.Connection, suggestion: str) -> Suggestion:
    """The suggestion of this id. Raises `NotFound`."""
    row = conn.execute(_SUGGESTION + "WHERE id = ?", (suggestion,)).fetchone()
    if row is None:
        raise NotFound("This suggestion is no longer there: it was computed anew.")
    return _suggestion(row)


def decide(
    conn: sqlite3.Connection,
    suggestion: Suggestion,
    verdict: Verdict,
    coder: str,
    pick: Pick = "best",
) -> str:
    """Enter a person's decision and return its id; inside a step.

    A suggestion without band was drawn by chance: its pick is always "audit".
    """
    decision = new_id()
    conn.execute(
        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            decision, suggestion.transcript, suggestion.code, suggestion.span.start,
            suggestion.span.end, verdict, coder, suggestion.tier, suggestion.engine,
            round(suggestion.score * _MILLION), now(), suggestion.band,
            pick if suggestion.band else "audit",
        ),
    )  # fmt: skip
    return decision


def decisions(
    conn: sqlite3.Connection, *, transcript: str | None = None, coder: str | None = None
) -> list[Decision]:
    """Decisions in the order they were made; of a transcript, of a coder, or all."""
    return [
        Decision(
            row[0],
            row[1],
            Span(row[2], row[3]),
            row[4],
            row[5],
            row[6],
            row[7],
            tier=row[8],
            score=row[9] / _MILLION,
            band=row[10],
            pick=row[11],
            given=row[12],
        )
        for row in conn.execute(
            'SELECT d.id, d.transcript, d.start, d."end", d.code, d.verdict, d.coder, d.created, '
            "d.tier, d.score, d.band, d.pick, c.code FROM decision d "
            "LEFT JOIN coding c ON c.decision = d.id "
            "WHERE (?1 IS NULL OR d.transcript = ?1) AND (?2 IS NULL OR d.coder = ?2) "
            "GROUP BY d.id ORDER BY d.created, d.rowid",
            (transcript, coder),
        )
    ]


def examples(
    conn: sqlite3.Connection, layers: Sequence[str]
) -> list[tuple[str, str, str, int, int]]:
    """Codings to learn from: (id, transcript, code, start, end), by transcript and place.

    Codings on words of people who have withdrawn are left out.
    """
    marks = ", ".join("?" * len(layers))
    return conn.execute(
        'SELECT id, transcript, code, start, "end" FROM coding '
        f"WHERE layer IN ({marks}){withdrawal.visible(conn)} "
        'ORDER BY transcript, start, "end", code, id',
        tuple(layers),
    ).fetchall()


def refused(conn: sqlite3.Connection, coder: str) -> list[tuple[str, str, int, int]]:
    """Passages that a coder refused the suggested code: (transcript, code, start, end).

    Refused is what was rejected, and what was given another code instead.
    """
    return conn.execute(
        'SELECT transcript, code, start, "end" FROM decision d WHERE coder = ? '
        "AND (verdict = 'rejected' OR EXISTS (SELECT 1 FROM coding c WHERE c.decision = d.id "
        'AND c.code <> d.code)) ORDER BY transcript, start, "end", code, id',
        (coder,),
    ).fetchall()


def fully_coded(conn: sqlite3.Connection, layers: Sequence[str]) -> list[str]:
    """Transcripts that the roster calls fully coded in one of the layers, sorted."""
    marks = ", ".join("?" * len(layers))
    return [
        row[0]
        for row in conn.execute(
            "SELECT DISTINCT transcript FROM roster WHERE state = 'fully coded' "
            f"AND layer IN ({marks}) ORDER BY transcript",
            tuple(layers),
        )
    ]


def layers_to_learn_from(conn: sqlite3.Connection, coder: str) -> list[str]:
    """A coder's own passes and the consensus."""
    return [
        row[0]
        for row in conn.execute(
            "SELECT id FROM layer WHERE kind = 'consensus' OR (kind = 'pass' AND coder = ?) "
            "ORDER BY id",
            (coder,),
        )
    ]


def text_suggested(conn: sqlite3.Connection, transcript: str) -> str | None:
    """SHA-256 of the text that was last looked through, None when none ever was."""
    row = conn.execute("SELECT text FROM suggested WHERE transcript = ?", (transcript,)).fetchone()
    return str(row[0]) if row else None


def _suggestion(row: tuple[str, int, int, str, int, Band, str, str, str, str]) -> Suggestion:
    transcript, start, end, code, score, band, tier, engine, reasons, suggestion = row
    return Suggestion(
        transcript,
        Span(start, end),
        code,
        score / _MILLION,
        band,
        tier,
        engine,
        tuple(Reason(**reason) for reason in json.loads(reasons)),
        suggestion,
    )
