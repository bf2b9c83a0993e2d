"""The two sides of a merge: what is the same on both, where it stands here, who changed it.

`Sides.settle` holds the one rule by which a merge decides; it finds and writes nothing itself.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qualcoder_hslu.model.text import Edit, OffsetMap, Span
from qualcoder_hslu.store import rulings
from qualcoder_hslu.store.merge_history import History, once_here
from qualcoder_hslu.store.merge_plan import (
    Difference,
    Finding,
    Kind,
    MergePlan,
    Reason,
    Row,
    Touched,
    Write,
)
from qualcoder_hslu.store.project import Project

Progress = Callable[[int, int], object]

# What is compared of each table; columns in one group mean something together only.
COMPARED: dict[str, tuple[tuple[str, ...], ...]] = {
    "organisation": (("key",), ("name",)),
    "participant": (("key",), ("name",), ("organisation",), ("withdrawn",)),
    "focus_group": (("name",), ("date",), ("place",), ("mode",)),
    "membership": (("moderator",),),
    "attribute": (("name",), ("type",)),
    "attribute_value": (("value",),),
    "code": (("parent",), ("hue",), ("assessment",)),
    "code_text": (
        ("name",), ("definition",), ("include",), ("exclude",), ("example",),
        ("counter_example",), ("keywords",),
    ),
    "decision": (("verdict",),),
    "coding": (("code", "start", "end", "rating"), ("memo",)),
    "memo": (("body",),),
    "ruling": (("code", "start", "end", "layers", "outcome", "coding"), ("reason",), ("memo",)),
    "comment": (("body",), ("resolved",)),
    "roster": (("state",),),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One row on both sides, and as it was when last known here; each as it stands or would here.

    `own` says that it belongs to a coder who changed it alone: then it comes without being asked.
    """

    table: str
    row: str
    theirs: Row | None
    base: Row | None
    ours: Row | None
    about: str = ""
    transcript: str = ""
    coder: str = ""
    own: bool = True
    version: int | None = None
    touched: Touched | None = None


@dataclass(frozen=True, slots=True)
class _Way:
    """From one of our versions of a text to the next, whose id it has."""

    version: str
    offsets: OffsetMap


class Sides:
    """Ours and theirs. Findings are gathered in `plan`."""

    def __init__(self, ours: Project, theirs: Project, name: str) -> None:
        self.project = ours
        self.ours, self.theirs = ours.conn, theirs.conn
        self.history = History(ours, theirs)
        self.plan = MergePlan(name, journal=self.history.journal, last=self.history.last)
        self.plan.known = self.history.known
        self._once_here = once_here(self.ours)
        self._columns: dict[str, list[str]] = {}
        self.transcripts: dict[str, str] = {}
        self._ways: dict[str, list[_Way] | None] = {}
        self.codes: dict[str, str] = {}  # their codes that have another id here
        self.ids: dict[tuple[str, str], str] = {}  # their rows that have another id here
        self._match_transcripts()

    # Rows

    def columns(self, table: str) -> list[str]:
        if table not in self._columns:
            found = self.ours.execute(f"PRAGMA table_info({table})")
            self._columns[table] = [row[1] for row in found]
        return self._columns[table]

    def find(self, conn: sqlite3.Connection, table: str, row: str) -> Row | None:
        """A row of either side by its id."""
        found = conn.execute(f"SELECT * FROM {table} WHERE id = ?", (row,)).fetchone()
        return dict(zip(self.columns(table), found, strict=True)) if found else None

    def every(self, table: str, order: str = "rowid") -> Iterator[Row]:
        """All rows of a table of theirs, one at a time."""
        columns = self.columns(table)
        for row in self.theirs.execute(f"SELECT * FROM {table} ORDER BY {order}"):
            yield dict(zip(columns, row, strict=True))

    def gone_there(self, table: str) -> list[str]:
        """The rows that the copy had when it was last known here, and has no more."""
        there = {row[0] for row in self.theirs.execute(f"SELECT id FROM {table}")}
        return [row for row in self.history.known_rows(table) if row not in there]

    def was_removed_here(self, table: str, row: str, base: Row | None) -> bool:
        """Whether a row that is not here was known on both sides, and taken away or undone here.

        What an undone merge had brought was not known by it: it can come again.
        """
        return base is not None and (table, row) in self._once_here

    # Places

    def _match_transcripts(self) -> None:
        """The same id or the same text is the same transcript."""
        ours = {row[0] for row in self.ours.execute("SELECT id FROM transcript")}
        texts = dict(self.ours.execute("SELECT text, transcript FROM transcript_version"))
        for transcript, title, version, text in self.theirs.execute(
            "SELECT t.id, t.title, v.id, v.text FROM transcript t JOIN transcript_version v "
            "ON v.transcript = t.id AND v.number = "
            "(SELECT max(number) FROM transcript_version WHERE transcript = t.id)"
        ):
            here = transcript if transcript in ours else texts.get(text)
            reason: Reason = ""
            if here is None:
                reason = "no transcript"
            else:
                self.transcripts[transcript] = here
                self._ways[transcript] = self._way(here, version, text)
                if self._ways[transcript] is None:
                    reason = "corrected there"
            if reason:
                self.plan.findings.append(
                    Finding("conflict", "transcript", transcript, title, here or "", reason=reason)
                )

    def _way(self, transcript: str, version: str, text: str) -> list[_Way] | None:
        """From their text to our latest; None when their text was never ours."""
        rows = self.ours.execute(
            "SELECT id, text, offsets FROM transcript_version WHERE transcript = ? ORDER BY number",
            (transcript,),
        ).fetchall()
        at = next((i for i, row in enumerate(rows) if version == row[0] or text == row[1]), None)
        if at is None:
            return None
        return [
            _Way(row[0], OffsetMap([Edit(*edit) for edit in json.loads(row[2] or "[]")]))
            for row in rows[at + 1 :]
        ]

    def has_place(self, transcript: str) -> bool:
        """Whether places in a transcript of theirs can be found here."""
        return self._ways.get(transcript) is not None

    def place(self, transcript: str, span: Span) -> tuple[Span, Touched | None]:
        """Where a span of their text lies in ours, and where its words were corrected first."""
        touched = None
        for way in self._ways[transcript] or ():
            moved, changed = way.offsets.map_span(span)
            if changed and touched is None:
                touched = Touched(way.version, span)
            span = moved
        return span, touched

    def code(self, code: str) -> str:
        """The id here of a code of theirs."""
        return self.codes.get(code, code)

    def here(self, row: Row) -> tuple[Row, Touched | None]:
        """A row of theirs with a place in a transcript, as it would stand here."""
        span, touched = self.place(row["transcript"], Span(row["start"], row["end"]))
        moved = row | {
            "transcript": self.transcripts[row["transcript"]],
            "start": span.start,
            "end": span.end,
        }
        if "code" in row:
            moved["code"] = self.code(row["code"])
        if "layers" in row and self.codes:
            moved["layers"] = rulings.recoded(row["layers"], self.code)
        return moved, touched

    # The rule

    def settle(self, case: Case) -> None:
        """Decide what becomes of a row, by what either side changed since it was last known.

        What only the copy changed comes, if it is its coder's own; what both changed, or what
        belongs to all, is a conflict. What only this side changed stays.
        """
        if case.theirs is None:
            self._settle_removed(case)
        elif case.ours is None:
            self._settle_new(case, case.theirs)
        else:
            self._settle_changed(case, case.theirs, case.ours)

    def _settle_removed(self, case: Case) -> None:
        if case.ours is None or case.base is None:
            return
        kept = not _changed(case.table, case.base, case.ours)
        kind: Kind = "removed" if case.own and kept else "conflict"
        self._found(kind, case, "removed there", Write(case.table, case.row, None))

    def _settle_new(self, case: Case, theirs: Row) -> None:
        write = Write(case.table, case.row, theirs, case.version)
        if not self.was_removed_here(case.table, case.row, case.base):
            self._found("new", case, "", write)
        elif case.base is not None and _changed(case.table, case.base, theirs):
            self._found("conflict", case, "removed here", write)

    def _settle_changed(self, case: Case, theirs: Row, ours: Row) -> None:
        base = case.base
        other = [
            group
            for group in _changed(case.table, ours, theirs)
            if base is None or _differs(group, base, theirs)
        ]
        if not other:
            return  # ours moved on alone, or nothing did
        clash = any(base is None or _differs(group, base, ours) for group in other)
        columns = [column for group in other for column in group]
        along = ("coder", "created") if case.table == "ruling" else ()
        values = ours | {column: theirs[column] for column in (*columns, *along)}
        version = case.version if "code" in columns else None
        reason: Reason = "both changed"
        if not clash:
            reason = "another coder's" if case.table in _OF_CODERS else "shared"
        kind: Kind = "changed" if case.own and not clash else "conflict"
        self._found(
            kind,
            case,
            reason if kind == "conflict" else "",
            Write(case.table, case.row, values, version),
            tuple(
                Difference(column, _text(ours[column]), _text(theirs[column]))
                for column in columns
                if column != "layers"  # not for people
            ),
        )

    def _found(
        self,
        kind: Kind,
        case: Case,
        reason: Reason,
        write: Write | None,
        differences: tuple[Difference, ...] = (),
    ) -> None:
        shown = case.theirs or case.ours or {}
        span = Span(shown["start"], shown["end"]) if "start" in shown else None
        self.plan.findings.append(
            Finding(
                kind,
                case.table,
                case.row,
                case.about,
                case.transcript,
                case.coder,
                span,
                reason if kind == "conflict" else "",
                differences,
                write,
                case.touched,
            )
        )


_OF_CODERS = frozenset(("decision", "coding", "memo", "ruling", "comment", "roster"))


def _differs(group: tuple[str, ...], one: Row, other: Row) -> bool:
    return any(one[column] != other[column] for column in group)


def _changed(table: str, one: Row, other: Row) -> list[tuple[str, ...]]:
    """The groups of columns in which two rows differ."""
    return [group for group in COMPARED[table] if _differs(group, one, other)]


def _text(value: object) -> str:
    return "" if value is None else str(value)
