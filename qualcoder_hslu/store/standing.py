"""Whether a step can still be taken back or brought back over corrections of transcripts.

Positions count in one version of a text: a step written in another must not come back there.
"""

import json
import sqlite3

_PLACED = ("coding", "decision", "comment", "ruling")


def stands_on_other_text(conn: sqlite3.Connection, step: int) -> bool:
    """True when what a step placed in a transcript would land in another text than it meant.

    Either a transcript has other versions now than when the step was last carried out, or the
    step itself made a version in which somebody has placed something since.
    """
    last = conn.execute(
        "SELECT max(id) FROM step WHERE id = ?1 OR target = ?1", (step,)
    ).fetchone()[0]
    marks = ", ".join("?" * len(_PLACED))
    touched = _transcripts(
        conn, f"step = ? AND tbl IN ({marks}, 'transcript_version')", (step, *_PLACED)
    )
    if not touched:
        return False
    if touched & _net_versions(conn, last):
        return True
    made = _transcripts(conn, "step = ? AND tbl = 'transcript_version'", (step,))
    since = (
        _transcripts(conn, f"step > ? AND tbl IN ({marks})", (last, *_PLACED)) if made else set()
    )
    return bool(made & since and _placed_since(conn, last, made))


def _transcripts(conn: sqlite3.Connection, where: str, values: tuple[object, ...]) -> set[str]:
    return {
        row[0]
        for row in conn.execute(
            "SELECT DISTINCT json_extract(coalesce(new, old), '$.transcript') FROM change "
            f"WHERE {where}",
            values,
        )
    }


def _net_versions(conn: sqlite3.Connection, after: int) -> set[str]:
    """The transcripts that have a version more or less than after that step."""
    first: dict[str, str | None] = {}
    last: dict[str, str | None] = {}
    for row, old, new in conn.execute(
        "SELECT row, old, new FROM change WHERE step > ? AND tbl = 'transcript_version' "
        "ORDER BY id",
        (after,),
    ):
        first.setdefault(row, old)
        last[row] = new
    return {
        json.loads(first[row] or last[row] or "{}")["transcript"]
        for row in first
        if (first[row] is None) != (last[row] is None)
    }


def _placed_since(conn: sqlite3.Connection, after: int, transcripts: set[str]) -> bool:
    """True when a row that was placed after a step is still there, as it was then placed."""
    marks = ", ".join("?" * len(_PLACED))
    first: dict[tuple[str, str], str | None] = {}
    last: dict[tuple[str, str], str | None] = {}
    for table, row, old, new in conn.execute(
        f"SELECT tbl, row, old, new FROM change WHERE step > ? AND tbl IN ({marks}) ORDER BY id",
        (after, *_PLACED),
    ):
        if json.loads(new or old)["transcript"] in transcripts:
            first.setdefault((table, row), old)
            last[(table, row)] = new
    return any(first[key] != last[key] for key in first)
