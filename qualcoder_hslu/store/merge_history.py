"""What of a copy's journal this project knows already: what was handed out or merged before.

The last known state of a row is the base to which both sides are compared.
"""

import json
import sqlite3
from collections.abc import Iterator
from itertools import count

from qualcoder_hslu.store.merge_plan import Row
from qualcoder_hslu.store.project import Project

_Entry = tuple[int, str, str, str | None]
TABLES = (
    "organisation", "participant", "focus_group", "membership", "attribute", "attribute_value",
    "code", "code_text", "coder", "layer", "decision", "coding", "memo", "ruling", "comment",
    "roster",
)  # fmt: skip


def mark_of(journal: str) -> str:
    """The setting that says up to which entry a copy's journal was merged; undo takes it back."""
    return f"merged {journal}"


class History:
    """The copy's journal, in two parts: what is known here, and what is new.

    `journal` is the name under which it is kept here. Two files of one handout that went apart
    are kept under two names.
    """

    def __init__(self, ours: Project, theirs: Project) -> None:
        self.journal, self.known = _recognised(ours, theirs)
        self.last = _last(theirs.conn)
        self._base: dict[tuple[str, str], str | None] = {}
        self._coder: dict[tuple[str, str], str | None] = {}
        marks = ", ".join("?" * len(TABLES))
        for number, table, row, new, step, coder in theirs.conn.execute(
            "SELECT c.id, c.tbl, c.row, c.new, s.name, s.coder FROM change c "
            f"JOIN step s ON s.id = c.step WHERE c.tbl IN ({marks}) ORDER BY c.id",
            TABLES,
        ):
            if step == "handout" or number <= self.known:
                self._base[(table, row)] = new
            else:
                self._coder[(table, row)] = coder

    def base(self, table: str, row: str) -> Row | None:
        """A row of the copy as it was when last known here; None when it was not there."""
        text = self._base.get((table, row))
        return dict(json.loads(text)) if text else None

    def known_rows(self, table: str) -> list[str]:
        """The rows of a table that the copy had when it was last known here."""
        return [row for (each, row), new in self._base.items() if each == table and new]

    def changed_by(self, table: str, row: str) -> str | None:
        """Who changed a row in the copy last, since it was known here; None when nobody did."""
        return self._coder.get((table, row))


def _recognised(ours: Project, theirs: Project) -> tuple[str, int]:
    """The name of the copy's journal, and the number of its last entry that is known here."""
    uid = theirs.setting("uid")
    known = 0
    if ours.setting("uid") == uid:  # a plain copy of this file: it begins with the same entries
        entries = ours.conn.execute("SELECT id, tbl, row, new FROM change ORDER BY id")
        parted = _first_other(entries, theirs.conn)
        known = _last(ours.conn) if parted is None else parted - 1
    for number in count(1):
        journal = uid if number == 1 else f"{uid} {number}"
        mark = int(ours.setting(mark_of(journal), "0"))
        entries = ours.conn.execute(
            "SELECT number, tbl, row, new FROM merged_change WHERE project = ? ORDER BY number",
            (journal,),
        )
        parted = _first_other(entries, theirs.conn)
        if parted is None:
            return journal, max(known, mark)
        known = max(known, min(mark, parted - 1))
    raise AssertionError("counting never ends")


def _first_other(kept: Iterator[_Entry], theirs: sqlite3.Connection) -> int | None:
    """The first of the kept entries that the copy has otherwise; None when it has them all."""
    for number, *entry in kept:
        found = theirs.execute(
            "SELECT tbl, row, new FROM change WHERE id = ?", (number,)
        ).fetchone()
        if found is None or list(found) != entry:
            return number
    return None


def _last(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])


def once_here(conn: sqlite3.Connection) -> set[tuple[str, str]]:
    """(table, row) of everything that has been taken away here at some time."""
    return set(conn.execute("SELECT DISTINCT tbl, row FROM change WHERE new IS NULL"))
