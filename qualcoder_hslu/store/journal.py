"""Undo and redo from the journal, across restarts, and the audit trail.

An undo is a step like any other: it writes the rows as they were and is journalled itself. A coder
undoes the own steps in order, back to the last barrier.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import CannotUndo
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.store.schema import journalled_tables, row_json
from qualcoder_hslu.store.standing import stands_on_other_text


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the audit trail; `changes` counts the rows it touched."""

    id: int
    at: str
    coder: str
    name: str
    kind: str
    target: int | None
    undone: bool
    changes: int


def next_undo(project: Project) -> tuple[int, str] | None:
    """Number and name of the step that `undo` would take back, for the project's coder."""
    return _top(project, undone=0, after=_barrier(project), newest=True)


def next_redo(project: Project) -> tuple[int, str] | None:
    """Number and name of the step that `redo` would bring back."""
    return _top(project, undone=1, after=_barrier(project), newest=False)


def undo(project: Project) -> Changes | None:
    """Take back the coder's last step; None when there is none.

    Raises:
        CannotUndo: rows of the step were changed since by somebody else.
    """
    return _take(project, next_undo(project), "undo")


def redo(project: Project) -> Changes | None:
    """Bring back the coder's last undone step; None when there is none. Raises like `undo`."""
    return _take(project, next_redo(project), "redo")


def changes_of(project: Project, step: int) -> Changes:
    """What kinds of thing a step changed, and in which transcripts."""
    kinds: set[str] = set()
    transcripts: set[str] = set()
    for table, row, transcript in project.conn.execute(
        "SELECT DISTINCT tbl, CASE tbl WHEN 'transcript' THEN row END, "
        "json_extract(coalesce(new, old), '$.transcript') FROM change WHERE step = ?",
        (step,),
    ):
        kinds.add(table)
        transcripts.update(value for value in (row, transcript) if value)
    name = project.conn.execute("SELECT name FROM step WHERE id = ?", (step,)).fetchone()
    return Changes(frozenset(kinds), frozenset(transcripts), step, name[0] if name else "")


def changed_rows(conn: sqlite3.Connection, step: int, table: str) -> list[str]:
    """Ids of the rows of a table that a step wrote, in order and without repetition."""
    rows = conn.execute(
        "SELECT row FROM change WHERE step = ? AND tbl = ? ORDER BY id", (step, table)
    )
    return list(dict.fromkeys(row[0] for row in rows))


def is_larger(conn: sqlite3.Connection, step: int, changes: int) -> bool:
    """True when a step wrote more than so many rows."""
    row = conn.execute(
        "SELECT 1 FROM change WHERE step = ? LIMIT 1 OFFSET ?", (step, changes)
    ).fetchone()
    return row is not None


def steps(conn: sqlite3.Connection) -> Iterator[Step]:
    """The audit trail, oldest first."""
    for row in conn.execute(
        "SELECT s.id, s.at, coalesce(c.name, ''), s.name, s.kind, s.target, s.undone, "
        "(SELECT count(*) FROM change WHERE step = s.id) "
        "FROM step s LEFT JOIN coder c ON c.id = s.coder ORDER BY s.id"
    ):
        step, at, coder, name, kind, target, undone, changes = row
        yield Step(step, at, coder, name, kind, target, bool(undone), changes)


def _barrier(project: Project) -> int:
    return int(
        project.conn.execute(
            "SELECT coalesce(max(id), 0) FROM step WHERE kind = 'barrier'"
        ).fetchone()[0]
    )


def _top(project: Project, *, undone: int, after: int, newest: bool) -> tuple[int, str] | None:
    order = "DESC" if newest else "ASC"
    row = project.conn.execute(
        "SELECT id, name FROM step WHERE coder IS ? AND kind = 'do' AND undone = ? AND id > ? "
        f"ORDER BY id {order} LIMIT 1",
        (project.coder, undone, after),
    ).fetchone()
    return (row[0], row[1]) if row else None


def _take(project: Project, top: tuple[int, str] | None, kind: str) -> Changes | None:
    if top is None:
        return None
    target, name = top
    undoing = kind == "undo"
    if stands_on_other_text(project.conn, target):
        raise CannotUndo(
            f"“{name}” cannot be {'undone' if undoing else 'redone'}: a transcript that it touched "
            "was corrected, or coded after its correction, by somebody else since."
        )
    try:
        with project.step(name, kind="undo" if undoing else "redo", target=target) as step:
            _apply(project.conn, target, backwards=undoing)
            project.conn.execute("UPDATE step SET undone = ? WHERE id = ?", (int(undoing), target))
    except (_RowMovedError, sqlite3.IntegrityError) as error:
        raise CannotUndo(
            f"“{name}” cannot be {'undone' if undoing else 'redone'}: something it touched was "
            "changed since by another step."
        ) from error
    return changes_of(project, step)


def removed_row(conn: sqlite3.Connection, table: str, row: str) -> dict[str, Any] | None:
    """A row as it was when it was removed last, None when it never was; reads the whole journal."""
    found = conn.execute(
        "SELECT old FROM change WHERE tbl = ? AND row = ? AND new IS NULL ORDER BY id DESC LIMIT 1",
        (table, row),
    ).fetchone()
    return dict(json.loads(found[0])) if found else None


class _RowMovedError(Exception):
    """A row is not as the step left it."""


def _apply(conn: sqlite3.Connection, step: int, *, backwards: bool) -> None:
    """Write every row of a step as it was before it (backwards) or after it."""
    tables = journalled_tables(conn)
    order = "DESC" if backwards else "ASC"
    rows = conn.execute(
        f"SELECT tbl, row, old, new FROM change WHERE step = ? ORDER BY id {order}", (step,)
    ).fetchall()
    for table, row, old, new in rows:
        here, there = (new, old) if backwards else (old, new)
        found = conn.execute(
            f"SELECT {row_json(tables[table], table)} FROM {table} WHERE id = ?", (row,)
        ).fetchone()
        if (found[0] if found else None) != here:
            raise _RowMovedError(table)
        _write(conn, table, row, here, there)


def _write(
    conn: sqlite3.Connection, table: str, row: str, here: str | None, there: str | None
) -> None:
    if there is None:
        conn.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
        return
    values = json.loads(there)
    if here is None:
        columns = ", ".join(f'"{column}"' for column in values)
        marks = ", ".join("?" * len(values))
        conn.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values()))
    else:
        sets = ", ".join(f'"{column}" = ?' for column in values)
        conn.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*values.values(), row))
