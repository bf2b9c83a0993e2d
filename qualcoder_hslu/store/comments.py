"""Comments in the project file: what one person says to another about a passage."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from qualcoder_hslu.model.coding import Coder
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import withdrawal


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a passage; without an `addressee` it is for everybody. `resolved`: done with."""

    id: str
    transcript: str
    span: Span
    author: Coder
    addressee: Coder | None
    body: str
    resolved: bool
    created: str


_COMMENT = (
    'SELECT m.id, m.transcript, m.start, m."end", a.id, a.name, b.id, b.name, m.body, m.resolved, '
    "m.created, v.id FROM comment m JOIN coder a ON a.id = m.author "
    "LEFT JOIN coder b ON b.id = m.addressee JOIN transcript t ON t.id = m.transcript "
    "JOIN transcript_version v ON v.transcript = t.id AND v.number = "
    "(SELECT max(number) FROM transcript_version WHERE transcript = t.id) "
)


def every(conn: sqlite3.Connection) -> list[Comment]:
    """Every comment by transcript and place, but none on the words of who has withdrawn."""
    rows = conn.execute(_COMMENT + 'ORDER BY t.position, m.start, m."end", m.created, m.id')
    return [
        _comment(row)
        for row in rows.fetchall()
        if not withdrawal.covers(conn, row[11], Span(row[2], row[3]))
    ]


def _comment(row: tuple[Any, ...]) -> Comment:
    comment, transcript, start, end, author, name, addressee, addressed, *rest = row
    body, resolved, created, _ = rest
    to = Coder(addressee, addressed) if addressee else None
    span = Span(start, end)
    return Comment(
        comment, transcript, span, Coder(author, name), to, body, bool(resolved), created
    )


def insert(conn: sqlite3.Connection, comment: Comment) -> None:
    """Enter a comment; inside a step."""
    conn.execute(
        "INSERT INTO comment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            comment.id, comment.transcript, comment.span.start, comment.span.end,
            comment.author.id, comment.addressee.id if comment.addressee else None, comment.body,
            int(comment.resolved), comment.created,
        ),
    )  # fmt: skip


def set_resolved(conn: sqlite3.Connection, comment: str, flag: bool) -> None:
    """Mark a comment as done with, or as open again; inside a step. Raises `NotFound`."""
    found = conn.execute(
        "UPDATE comment SET resolved = ? WHERE id = ?", (int(flag), comment)
    ).rowcount
    if not found:
        raise NotFound("This comment has been removed.")


def delete(conn: sqlite3.Connection, comment: str) -> None:
    """Remove a comment; inside a step."""
    conn.execute("DELETE FROM comment WHERE id = ?", (comment,))
