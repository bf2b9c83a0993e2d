"""Free memos on the project, a transcript, a participant or a code."""

import sqlite3
from dataclasses import dataclass
from typing import Literal

from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.store.project import now

MemoKind = Literal["project", "transcript", "participant", "code"]


@dataclass(frozen=True, slots=True)
class Memo:
    """A coder's note; `target` is the id of what it is about (empty for the project)."""

    id: str
    kind: MemoKind
    target: str
    coder: str
    body: str
    created: str


def write(conn: sqlite3.Connection, kind: MemoKind, target: str, coder: str, body: str) -> None:
    """Set a coder's memo on a thing; an empty body removes it; inside a step."""
    row = conn.execute(
        "SELECT id FROM memo WHERE kind = ? AND target = ? AND coder = ?", (kind, target, coder)
    ).fetchone()
    if row is None and body:
        conn.execute(
            "INSERT INTO memo VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), kind, target, coder, body, now()),
        )
    elif row and body:
        conn.execute("UPDATE memo SET body = ? WHERE id = ? AND body <> ?", (body, row[0], body))
    elif row:
        conn.execute("DELETE FROM memo WHERE id = ?", (row[0],))


def of(conn: sqlite3.Connection, kind: MemoKind, target: str) -> list[Memo]:
    """The memos on one thing, oldest first."""
    return [
        Memo(*row)
        for row in conn.execute(
            "SELECT id, kind, target, coder, body, created FROM memo "
            "WHERE kind = ? AND target = ? ORDER BY id",
            (kind, target),
        )
    ]
