"""Brings a copy of a project back: what is new or changed in it is taken over, nothing silently.

Things are the same when their ids are; transcripts also when their texts are. Where both sides
changed the same thing ours stays and the conflict is told. Merging a copy twice changes nothing.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Edit, OffsetMap, Span
from qualcoder_hslu.store import codebooks, purge
from qualcoder_hslu.store.project import Project, now

_CODING = (
    'id, transcript, layer, code, start, "end", origin, decision, memo, rating, '
    "codebook_version, created"
)


@dataclass(slots=True)
class MergeReport:
    """What a merge does or would do, counted by kind of thing.

    `conflicts` are sentences without words of a transcript; for each of them ours was kept.
    """

    name: str
    new: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    to_review: int = 0
    conflicts: list[str] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to bring back."""
        return not (self.new or self.changed or self.removed or self.conflicts)


_CHANGES = (
    "SELECT c.id, c.new, s.name FROM change c JOIN step s ON s.id = c.step "
    "WHERE c.tbl = ? AND c.row = ?"
)


class _OnlyLookingError(Exception):
    """Ends the step of a dry run, so that it leaves nothing behind."""


def merge(project: Project, path: Path, *, dry_run: bool = False) -> MergeReport:
    """Bring the project file at `path` into `project`, in one step that undo does not cross.

    Raises:
        UserError: the file is no project, is open elsewhere, or is of an older version.
    """
    with Project.open(path, read_only=True) as other:
        _refuse_purged_words(project, other, path.name)
        merger = _Merger(project, other, path.name)
        try:
            with project.step(f"merge {path.name}", kind="barrier"):
                merger.run()
                if dry_run:
                    raise _OnlyLookingError
        except _OnlyLookingError:
            pass
    return merger.report


def _refuse_purged_words(project: Project, other: Project, name: str) -> None:
    """A copy made before words were purged here may hold them still, in memos and its journal."""
    purged = project.conn.execute(
        "SELECT max(at) FROM step WHERE kind = 'barrier' AND name = ?", (purge.STEP,)
    ).fetchone()[0]
    if purged and other.setting("created") < purged:
        raise UserError(
            f"{name} was made before words were purged here, and would bring them back: hand the "
            "project out anew."
        )


class _Merger:
    def __init__(self, project: Project, other: Project, name: str) -> None:
        self._project = project
        self._ours, self._theirs = project.conn, other.conn
        self._other = other
        self._uid = other.setting("uid")
        self.report = MergeReport(name)
        self._transcripts: dict[str, str] = {}
        self._ways: dict[str, list[OffsetMap] | None] = {}
        self._versions: dict[int, int] = {}

    def run(self) -> None:
        self._match_transcripts()
        self._take_codes()
        self._map_codebook_versions()
        for table in ("coder", "layer"):
            self._take_rows(table)
        self._take_decisions()
        self._take_codings()
        self._remove_codings()
        self._take_memos()
        for table in ("ruling", "comment"):
            self._take_placed(table)
        self._take_roster()
        self._keep_journal()

    # Which transcript is which

    def _match_transcripts(self) -> None:
        ours = {row[0] for row in self._ours.execute("SELECT id FROM transcript")}
        texts = dict(self._ours.execute("SELECT text, transcript FROM transcript_version"))
        for transcript, title, version, text in self._theirs.execute(
            "SELECT t.id, t.title, v.id, v.text FROM transcript t JOIN transcript_version v "
            "ON v.transcript = t.id AND v.number = "
            "(SELECT max(number) FROM transcript_version WHERE transcript = t.id)"
        ):
            here = transcript if transcript in ours else texts.get(text)
            if here is None:
                self.report.conflicts.append(
                    f"The transcript “{title}” is not in this project: import it, then merge again."
                )
                continue
            self._transcripts[transcript] = here
            self._ways[transcript] = self._way(here, version, text)
            if self._ways[transcript] is None:
                self.report.conflicts.append(
                    f"The transcript “{title}” was corrected in the copy: its codings stay there."
                )

    def _way(self, transcript: str, version: str, text: str) -> list[OffsetMap] | None:
        """From their text to our latest; None when their text was never ours."""
        rows = self._ours.execute(
            "SELECT id, text, offsets FROM transcript_version WHERE transcript = ? ORDER BY number",
            (transcript,),
        ).fetchall()
        at = next((i for i, row in enumerate(rows) if version == row[0] or text == row[1]), None)
        if at is None:
            return None
        return [
            OffsetMap([Edit(*edit) for edit in json.loads(row[2] or "[]")])
            for row in rows[at + 1 :]
        ]

    def _place(self, transcript: str, span: Span) -> tuple[Span, bool]:
        """Where a span of their text lies in ours, and whether its words changed."""
        changed = False
        for way in self._ways[transcript] or ():
            span, touched = way.map_span(span)
            changed |= touched
        return span, changed

    # The codebook

    def _take_codes(self) -> None:
        ours = {row[0]: row for row in self._ours.execute("SELECT * FROM code")}
        theirs = self._theirs.execute("SELECT * FROM code ORDER BY position").fetchall()
        waiting = [row for row in theirs if row[0] not in ours]
        at = len(ours)
        while waiting:
            ready = [row for row in waiting if row[1] is None or row[1] in ours]
            if not ready:
                break
            for code, parent, _, hue, assessment in ready:
                self._ours.execute(
                    "INSERT INTO code VALUES (?, ?, ?, ?, ?)", (code, parent, at, hue, assessment)
                )
                ours[code] = (code, parent, at, hue, assessment)
                at += 1
                self.report.new["code"] += 1
            waiting = [row for row in waiting if row[0] not in ours]
        for row in theirs:
            mine = ours.get(row[0], row)
            if (row[1], row[3], row[4]) != (mine[1], mine[3], mine[4]) and self._was_edited_there(
                "code", row[0]
            ):
                self.report.conflicts.append(
                    f"The code {row[0]} has another place or colour in the copy: ours was kept."
                )
        known = {row[0]: row for row in self._ours.execute("SELECT * FROM code_text")}
        for row in self._theirs.execute("SELECT * FROM code_text"):
            if row[0] not in known:
                marks = ", ".join("?" * len(row))
                self._ours.execute(f"INSERT INTO code_text VALUES ({marks})", row)
            elif known[row[0]] != row and self._was_edited_there("code_text", row[0]):
                self.report.conflicts.append(
                    f"The code {row[1]} reads otherwise in the copy ({row[2]}): ours was kept."
                )
        codebooks.add_version(self._project)

    def _map_codebook_versions(self) -> None:
        """Their version numbers as ours; a codebook that was never ours is entered before ours."""
        ours = dict(
            self._ours.execute("SELECT snapshot, number FROM codebook_version ORDER BY number DESC")
        )
        used = {row[0] for row in self._theirs.execute("SELECT codebook_version FROM coding")}
        for number, snapshot in self._theirs.execute(
            "SELECT number, snapshot FROM codebook_version ORDER BY number"
        ).fetchall():
            if snapshot not in ours and number in used:
                self._project.put_content(self._other.content(snapshot))
                ours[snapshot] = codebooks.version(self._ours) + 1
                self._ours.execute(
                    "INSERT INTO codebook_version VALUES (?, ?, ?, ?)",
                    (new_id(), ours[snapshot], snapshot, now()),
                )
            if snapshot in ours:
                self._versions[number] = ours[snapshot]
        codebooks.add_version(self._project)

    # Rows that are the same where their id is

    def _take_rows(self, table: str) -> None:
        known = {row[0] for row in self._ours.execute(f"SELECT id FROM {table}")}
        for row in self._theirs.execute(f"SELECT * FROM {table}").fetchall():
            if row[0] not in known:
                self._insert(table, row)

    def _take_memos(self) -> None:
        known = {row[0]: row for row in self._ours.execute("SELECT * FROM memo")}
        for memo, kind, target, *rest in self._theirs.execute("SELECT * FROM memo").fetchall():
            here = self._transcripts.get(target) if kind == "transcript" else target
            if here is None:
                continue  # the transcript itself is told as missing
            row = (memo, kind, here, *rest)
            if memo not in known:
                self._insert("memo", row)
            elif known[memo] != row and self._was_edited_there("memo", memo):
                if self._came_by_merge("memo", memo):
                    self._replace("memo", row)
                else:
                    self.report.conflicts.append(
                        f"A memo on a {kind} was changed on both sides: ours was kept."
                    )

    def _insert(self, table: str, row: tuple[object, ...]) -> None:
        self._ours.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        self.report.new[table] += 1

    def _replace(self, table: str, row: tuple[object, ...]) -> None:
        columns = [each[1] for each in self._ours.execute(f"PRAGMA table_info({table})")]
        sets = ", ".join(f'"{column}" = ?' for column in columns)
        self._ours.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*row, row[0]))
        self.report.changed[table] += 1

    def _take_decisions(self) -> None:
        known = {row[0] for row in self._ours.execute("SELECT id FROM decision")}
        for row in self._theirs.execute("SELECT * FROM decision").fetchall():
            if row[0] not in known and self._ways.get(row[1]) is not None:
                span, _ = self._place(row[1], Span(row[3], row[4]))
                here = self._transcripts[row[1]]
                self._insert("decision", (row[0], here, row[2], span.start, span.end, *row[5:]))

    def _take_placed(self, table: str) -> None:
        """Rulings and comments: they have a transcript and a place in it."""
        known = {row[0] for row in self._ours.execute(f"SELECT id FROM {table}")}
        columns = [row[1] for row in self._theirs.execute(f"PRAGMA table_info({table})")]
        for row in self._theirs.execute(f"SELECT * FROM {table}").fetchall():
            values = dict(zip(columns, row, strict=True))
            if self._ways.get(values["transcript"]) is None:
                continue  # told with the transcript
            if values["id"] in known:
                self._resolve(table, values)
                continue
            span, _ = self._place(values["transcript"], Span(values["start"], values["end"]))
            if not span:
                self.report.conflicts.append(
                    f"The words of a {table} are gone here: it stays in the copy."
                )
                continue
            values |= {"start": span.start, "end": span.end}
            values["transcript"] = self._transcripts[values["transcript"]]
            self._insert(table, tuple(values.values()))

    def _resolve(self, table: str, values: dict[str, Any]) -> None:
        """A comment that was resolved there is resolved here."""
        if (
            table == "comment"
            and values["resolved"]
            and self._was_edited_there(table, values["id"])
        ):
            self.report.changed[table] += self._ours.execute(
                "UPDATE comment SET resolved = 1 WHERE id = ? AND resolved = 0", (values["id"],)
            ).rowcount

    # Codings

    def _take_codings(self) -> None:
        gone = _removed(self._ours)
        known = {row[0]: row for row in self._ours.execute(f"SELECT {_CODING} FROM coding")}
        for coding in self._their_codings():
            if coding.row[0] in gone and coding.row[0] not in known:
                if self._was_edited_there("coding", coding.row[0]):
                    self.report.conflicts.append(
                        f"A coding of {coding.row[3]} was removed here and changed in the copy: it"
                        " stays removed."
                    )
            elif coding.row[0] not in known:
                self._insert("coding", coding.row)
                self._review(coding)
            elif known[coding.row[0]] != coding.row:
                self._change_coding(coding)

    def _change_coding(self, coding: "_Coming") -> None:
        if not self._was_edited_there("coding", coding.row[0]):
            return  # ours moved on alone
        if self._came_by_merge("coding", coding.row[0]) or self._is_as_handed_out(coding.row[0]):
            self._replace("coding", coding.row)
            self._review(coding)
        else:
            self.report.conflicts.append(
                f"A coding of {coding.row[3]} was changed on both sides: ours was kept."
            )

    def _their_codings(self) -> Iterator["_Coming"]:
        """Their codings as they would stand here; those without a place here are told."""
        for row in self._theirs.execute(f"SELECT {_CODING} FROM coding").fetchall():
            coding, transcript, layer, code, start, end, *rest = row
            if self._ways.get(transcript) is None:
                continue
            span, changed = self._place(transcript, Span(start, end))
            if not span:
                if coding not in _removed(self._ours):
                    self.report.conflicts.append(
                        f"The words of a coding of {code} are gone here: it stays in the copy."
                    )
                continue
            origin, decision, memo, rating, version, created = rest
            here = (
                coding, self._transcripts[transcript], layer, code, span.start, span.end, origin,
                decision, memo, rating, self._versions[version], created,
            )  # fmt: skip
            yield _Coming(here, Span(start, end), changed)

    def _review(self, coding: "_Coming") -> None:
        if not coding.changed:
            return
        version = self._ours.execute(
            "SELECT id FROM transcript_version WHERE transcript = ? ORDER BY number DESC LIMIT 1",
            (coding.row[1],),
        ).fetchone()[0]
        self._ours.execute(
            "INSERT OR IGNORE INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'changed', ?)",
            (
                new_id(), coding.row[0], coding.row[1], version, coding.row[2], coding.row[3],
                coding.span.start, coding.span.end, now(),
            ),
        )  # fmt: skip
        self.report.to_review += 1

    def _remove_codings(self) -> None:
        """What its coder removed in the copy goes here too, unless it was changed here."""
        for coding in _removed(self._theirs):
            row = self._ours.execute("SELECT code FROM coding WHERE id = ?", (coding,)).fetchone()
            there = self._theirs.execute("SELECT 1 FROM coding WHERE id = ?", (coding,)).fetchone()
            if row is None or there or not self._was_edited_there("coding", coding):
                continue
            own = self._theirs.execute(
                "SELECT s.coder = l.coder FROM change c JOIN step s ON s.id = c.step "
                "JOIN layer l ON l.id = json_extract(c.old, '$.layer') WHERE c.tbl = 'coding' "
                "AND c.row = ? AND c.new IS NULL ORDER BY c.id DESC LIMIT 1",
                (coding,),
            ).fetchone()
            untouched = self._came_by_merge("coding", coding) or self._is_as_handed_out(coding)
            if own and own[0] and untouched:
                self._ours.execute("DELETE FROM coding WHERE id = ?", (coding,))
                self.report.removed["coding"] += 1
            else:
                self.report.conflicts.append(
                    f"A coding of {row[0]} was removed in the copy and stays here: it was changed "
                    "since, or is another coder's."
                )

    # The roster and the journal

    def _take_roster(self) -> None:
        """Who coded what: “assigned” gives way to what the coder says of the own work."""
        for entry, layer, transcript, state in self._theirs.execute(
            "SELECT * FROM roster"
        ).fetchall():
            here = self._transcripts.get(transcript)
            if here is None:
                continue
            row = self._ours.execute(
                "SELECT id, state FROM roster WHERE layer = ? AND transcript = ?", (layer, here)
            ).fetchone()
            if row is None:
                self._insert("roster", (new_id(), layer, here, state))
            elif row[1] != state and self._was_edited_there("roster", entry):
                self._ours.execute("UPDATE roster SET state = ? WHERE id = ?", (state, row[0]))
                self.report.changed["roster"] += 1

    def _keep_journal(self) -> None:
        self._ours.executemany(
            "INSERT OR IGNORE INTO merged_step VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (self._uid, *row)
                for row in self._theirs.execute(
                    "SELECT id, at, coder, name, kind, target FROM step"
                )
            ],
        )
        self._ours.executemany(
            "INSERT OR IGNORE INTO merged_change VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (self._uid, *row)
                for row in self._theirs.execute(
                    "SELECT id, step, tbl, row, old, new FROM change "
                    "WHERE step IN (SELECT id FROM step WHERE name <> 'handout')"
                )
            ],
        )

    # Whose change it was

    def _was_edited_there(self, table: str, row: str) -> bool:
        """True when the copy's last change of the row is not known here yet."""
        last = self._theirs.execute(
            f"{_CHANGES} ORDER BY c.id DESC LIMIT 1", (table, row)
        ).fetchone()
        return last is not None and not self._is_known(table, row, last)

    def _is_known(self, table: str, row: str, change: tuple[int, str | None, str]) -> bool:
        """Whether a change of theirs was handed out, was merged before, or was made here."""
        number, new, step = change
        if step == "handout":
            return True
        merged = self._ours.execute(
            "SELECT 1 FROM merged_change WHERE project = ? AND number = ?", (self._uid, number)
        ).fetchone()
        own = self._ours.execute(
            "SELECT 1 FROM change WHERE id = ? AND tbl = ? AND row = ? AND new IS ?",
            (number, table, row, new),
        ).fetchone()
        return bool(merged or own)

    def _is_as_handed_out(self, coding: str) -> bool:
        """True when ours is still what the copy was made with."""
        for change in self._theirs.execute(
            f"{_CHANGES} ORDER BY c.id DESC", ("coding", coding)
        ).fetchall():
            if change[1] and self._is_known("coding", coding, change):
                base = json.loads(change[1])
                span, _ = self._place(base["transcript"], Span(base["start"], base["end"]))
                ours = self._ours.execute(
                    'SELECT code, memo, rating, start, "end" FROM coding WHERE id = ?', (coding,)
                ).fetchone()
                said = (base["code"], base["memo"], base["rating"], span.start, span.end)
                return bool(ours == said)
        return False

    def _came_by_merge(self, table: str, row: str) -> bool:
        """True when nobody here has touched the row since a merge brought it.

        That a correction moved a coding with its words does not count.
        """
        for kind, name in self._ours.execute(
            "SELECT s.kind, s.name FROM change c JOIN step s ON s.id = c.step "
            "WHERE c.tbl = ? AND c.row = ? ORDER BY c.id DESC",
            (table, row),
        ):
            if not name.startswith("correct "):
                return bool(kind == "barrier")
        return False


@dataclass(frozen=True, slots=True)
class _Coming:
    """A coding as it would stand here, where it stood there, and whether its words changed."""

    row: tuple[Any, ...]
    span: Span
    changed: bool


def _removed(conn: sqlite3.Connection) -> frozenset[str]:
    """Ids of codings that were removed at some time."""
    return frozenset(
        row[0]
        for row in conn.execute(
            "SELECT DISTINCT row FROM change WHERE tbl = 'coding' AND new IS NULL"
        )
    )
