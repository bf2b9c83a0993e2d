"""Forgetting a participant for good: one irreversible step that leaves no word of theirs anywhere.

Texts of every version are masked at the same length, so all other codings keep their place;
original files, memos that quote, the journal, backups and free pages of the file lose the words.
A codebook's examples are not touched: nobody but the coder knows whom they quote.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from qualcoder_hslu.model.errors import DiskProblem, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Edit, OffsetMap, Span, union
from qualcoder_hslu.store import backup, withdrawal
from qualcoder_hslu.store.project import Project

PENDING = (
    "purge pending"  # the setting that says: words are out of the tables, not yet off the disk
)
STEP = "purge participant"
_RUN = 4  # as many words in a row, equal to the participant's, make a memo a quotation
_WORD = re.compile(r"\w+")

# What people write freely beside a text, and where in a row it stands.
_FREE: dict[str, tuple[str, ...]] = {
    "coding": ("memo",),
    "memo": ("body",),
    "comment": ("body",),
    "ruling": ("reason", "memo"),
}
_PLACED = ("coding", "comment", "ruling")
_GUARDS = ("change_no_update", "content_no_delete")


@dataclass(frozen=True, slots=True)
class Loss:
    """What goes with a participant: turns and codings on them, memos, original files, backups.

    `memos` counts notes of any kind that go or are emptied, in the project as it stands.
    """

    turns: int
    words: int
    transcripts: int
    codings: int
    memos: int
    originals: int
    backups: int


def loss(project: Project, participant: str) -> Loss:
    """What `purge` would take. Raises like `purge`."""
    _require_withdrawn(project.conn, participant)
    conn = project.conn
    plan = _Plan(conn, participant)
    turns, words, transcripts = conn.execute(
        "SELECT count(*), coalesce(sum(t.words), 0), count(DISTINCT v.transcript) FROM turn t "
        "JOIN transcript_version v ON v.id = t.version AND v.number = (SELECT max(number) FROM "
        "transcript_version WHERE transcript = v.transcript) WHERE t.participant = ?",
        (participant,),
    ).fetchone()
    memos = sum(
        bool(conn.execute(f"SELECT 1 FROM {table} WHERE id = ? AND {_filled(table)}", (row,))
             .fetchone())
        for table, rows in plan.free.items()
        for row in rows
    )  # fmt: skip
    return Loss(
        turns,
        words,
        transcripts,
        len(plan.codings),
        memos,
        len(plan.originals),
        len(backup.copies_of_any_kind(project.path)),
    )


def purge(project: Project, participant: str) -> None:
    """Forget a participant who has withdrawn. All of it happens, or nothing.

    When the disk cannot be cleaned at once (another process reads the project), that is done when
    the project is next opened; `is_pending` says so.

    Raises:
        UserError: the participant has not withdrawn, or is unknown.
        ReadOnlyProject, DiskProblem: as any step.
    """
    conn = project.conn
    _require_withdrawn(conn, participant)
    conn.execute("PRAGMA secure_delete = ON")
    with project.step(STEP, kind="barrier"):
        project.set_setting(PENDING, "1")
        plan = _Plan(conn, participant)
        guards = _lift(conn)
        _mask_texts(project, plan)
        _empty_notes(conn, plan)
        _forget_person(conn, participant)
        _rewrite_journals(conn, participant, plan)
        for sql in guards:
            conn.execute(sql)
    finish(project)


def is_pending(project: Project) -> bool:
    """Whether words that were purged may still lie on the disk."""
    return project.setting(PENDING) == "1"


def finish(project: Project) -> bool:
    """Take purged words off the disk: backups, free pages, the write-ahead log; whether it is done.

    Nothing happens when no purge is pending.
    """
    if project.read_only or not is_pending(project):
        return True
    conn = project.conn
    try:
        for copy in backup.copies_of_any_kind(project.path):
            copy.unlink(missing_ok=True)
        conn.execute("PRAGMA secure_delete = ON")
        conn.execute("PRAGMA temp_store = MEMORY")
        conn.execute("VACUUM")
        busy = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except (sqlite3.OperationalError, OSError):
        return False
    if busy:
        return False
    with project.step("finish purge", kind="system"):
        conn.execute("DELETE FROM setting WHERE id = ?", (PENDING,))
    with suppress(DiskProblem):  # a new copy is made at the next opening as well
        backup.make(project.path)
    return True


def _require_withdrawn(conn: sqlite3.Connection, participant: str) -> None:
    row = conn.execute("SELECT withdrawn FROM participant WHERE id = ?", (participant,)).fetchone()
    if row is None:
        raise UserError("This participant is no longer in the project.")
    if not row[0]:
        raise UserError(
            "Only the words of somebody who has withdrawn can be purged: withdraw them first."
        )


class _Plan:
    """Everything that holds the participant's words, found before anything is changed.

    `masks`: SHA-256 of a text -> what of it to mask; a text that stands in two transcripts is
    masked in both. `spans`: transcript -> places of the words in any of its versions.
    """

    def __init__(self, conn: sqlite3.Connection, participant: str) -> None:
        self._conn = conn
        self._versions: dict[str, list[tuple[str, str, str | None]]] = {}
        self.own: dict[str, list[Span]] = {}  # version -> speech
        self.masks: dict[str, list[Span]] = {}
        for transcript in self._transcripts(participant):
            self._read(transcript, participant)
        twins = self._twins()
        self.spans = {
            transcript: union(s for _, text, _ in versions for s in self.masks.get(text, ()))
            for transcript, versions in (self._versions | twins).items()
        }
        marks = ", ".join("?" * len(self.spans))
        self.originals = {
            row[0]
            for row in conn.execute(
                f"SELECT original FROM transcript WHERE original IS NOT NULL AND id IN ({marks})",
                tuple(self.spans),
            )
        }
        self._runs = self._word_runs()
        hidden = withdrawal.hidden(conn)
        self.codings = {
            row
            for row in hidden
            if self._overlaps("coding", self._row("coding", row))
            and not self._on_others(row, participant)
        }
        self.free = {table: set(self._free_rows(table, participant)) for table in _FREE}

    def _transcripts(self, participant: str) -> list[str]:
        return [
            row[0]
            for row in self._conn.execute(
                "SELECT DISTINCT v.transcript FROM turn t JOIN transcript_version v "
                "ON v.id = t.version WHERE t.participant = ?",
                (participant,),
            )
        ]

    def _read(self, transcript: str, participant: str) -> None:
        """The participant's speech and labels in every version of a transcript.

        What the latest version gives them is theirs in the versions before too, wherever those
        say somebody else spoke.
        """
        versions = self._conn.execute(
            "SELECT id, text, offsets FROM transcript_version WHERE transcript = ? "
            "ORDER BY number DESC",
            (transcript,),
        ).fetchall()
        self._versions[transcript] = versions
        carried: list[Span] = []
        for version, text, offsets in versions:
            speech = union([*carried, *self._turns(version, participant)])
            self.own[version] = speech
            labels = self._labels(version, participant)
            self.masks[text] = union([*self.masks.get(text, ()), *speech, *labels])
            carried = _backwards(offsets, speech) if offsets else []

    def _turns(self, version: str, participant: str) -> list[Span]:
        return [
            Span(start, end)
            for start, end in self._conn.execute(
                'SELECT start, "end" FROM turn WHERE version = ? AND participant = ?',
                (version, participant),
            )
        ]

    def _labels(self, version: str, participant: str) -> list[Span]:
        """Labels between the participant's turns and the turns before them."""
        return [
            Span(start, end)
            for start, end in self._conn.execute(
                'SELECT u.start, u."end" FROM turn t JOIN uncounted u ON u.version = t.version '
                "AND u.kind = 'label' AND u.\"end\" <= t.start AND u.start >= coalesce("
                '(SELECT max(b."end") FROM turn b WHERE b.version = t.version '
                "AND b.position < t.position), 0) WHERE t.version = ? AND t.participant = ?",
                (version, participant),
            )
        ]

    def _twins(self) -> dict[str, list[tuple[str, str, str | None]]]:
        """Other transcripts with a version of the very same text."""
        found: dict[str, list[tuple[str, str, str | None]]] = {}
        for text in self.masks:
            for transcript, version in self._conn.execute(
                "SELECT transcript, id FROM transcript_version WHERE text = ?", (text,)
            ):
                if transcript not in self._versions:
                    found.setdefault(transcript, []).append((version, text, None))
                    self.own[version] = self._speech_of(text)
        return found

    def _speech_of(self, text: str) -> list[Span]:
        versions = (each for found in self._versions.values() for each in found)
        return union(s for version, own, _ in versions if own == text for s in self.own[version])

    def _word_runs(self) -> set[tuple[str, ...]]:
        """Runs of the participant's words, by which quotations are known."""
        runs: set[tuple[str, ...]] = set()
        for versions in self._versions.values():
            for version, digest, _ in versions:
                data = self._conn.execute(
                    "SELECT data FROM content WHERE sha256 = ?", (digest,)
                ).fetchone()
                text = bytes(data[0]).decode()
                for span in self.own[version]:
                    runs.update(_runs(span.of(text)))
        return runs

    def quotes(self, words: str) -> bool:
        """Whether a note repeats the participant's words."""
        return bool(words) and not self._runs.isdisjoint(_runs(words))

    def _row(self, table: str, row: str) -> dict[str, object]:
        found = self._conn.execute(
            f'SELECT transcript, start, "end" FROM {table} WHERE id = ?', (row,)
        ).fetchone()
        return dict(zip(("transcript", "start", "end"), found, strict=True)) if found else {}

    def _overlaps(self, table: str, values: dict[str, object]) -> bool:
        if table not in _PLACED:
            return False
        start, end = int(str(values["start"])), int(str(values["end"]))
        away = self.spans.get(str(values["transcript"]), ())
        return any(span.start < end and start < span.end for span in away)

    def _on_others(self, coding: str, participant: str) -> bool:
        """Whether a hidden coding lies on the turn of another person who has withdrawn too."""
        found = self._conn.execute(
            "SELECT 1 FROM coding c JOIN transcript_version v ON v.transcript = c.transcript "
            "AND v.number = (SELECT max(number) FROM transcript_version "
            "WHERE transcript = c.transcript) JOIN turn t ON t.version = v.id "
            'AND t.start < c."end" AND c.start < t."end" '
            "WHERE c.id = ? AND t.participant IS NOT ?",
            (coding, participant),
        ).fetchone()
        return found is not None

    def _free_rows(self, table: str, participant: str) -> Iterator[str]:
        """Ids of rows whose notes go: on the participant, beside their words, or quoting them."""
        for journal in ("change", "merged_change"):
            for row, old, new in self._conn.execute(
                f"SELECT row, old, new FROM {journal} WHERE tbl = ?", (table,)
            ):
                for values in (json.loads(each) for each in (old, new) if each):
                    notes = [str(values.get(column) or "") for column in _FREE[table]]
                    if not any(notes):
                        continue
                    about = values.get("kind") == "participant" and values["target"] == participant
                    if about or self._overlaps(table, values) or any(map(self.quotes, notes)):
                        yield row


def _filled(table: str) -> str:
    return "(" + " OR ".join(f"{column} <> ''" for column in _FREE[table]) + ")"


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    return (tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _backwards(offsets: str, spans: Iterable[Span]) -> list[Span]:
    """Places in the version before of spans of a version; what was replaced counts whole."""
    shift, back = 0, []
    for start, end, length in json.loads(offsets):
        back.append(Edit(start + shift, start + shift + length, end - start))
        shift += length - (end - start)
    way = OffsetMap(back)
    return [way.map_span(span)[0] for span in spans]


def _lift(conn: sqlite3.Connection) -> list[str]:
    """Take away the triggers that keep content and journal as they are; the SQL that makes them."""
    found = [
        conn.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
        for name in _GUARDS
    ]
    for name in _GUARDS:
        conn.execute(f"DROP TRIGGER {name}")
    return found


def _mask_texts(project: Project, plan: _Plan) -> None:
    """Put masked texts in the place of all that hold the words, and drop the original files."""
    conn = project.conn
    for version, speech in plan.own.items():
        _make_uncounted(conn, version, speech)
    for digest in (*plan.originals, *plan.masks):  # the original of a plain text is the text
        conn.execute("UPDATE transcript SET original = NULL WHERE original = ?", (digest,))
    for digest, away in plan.masks.items():
        text = project.content(digest).decode()
        new = project.put_content(withdrawal.masked(text, away).encode())
        conn.execute("UPDATE transcript_version SET text = ? WHERE text = ?", (new, digest))
    conn.executemany(
        "DELETE FROM content WHERE sha256 = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM transcript_version WHERE text = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM codebook_version WHERE snapshot = ?1)",
        [(digest,) for digest in plan.originals | plan.masks.keys()],
    )
    for transcript in plan.spans:
        conn.execute("DELETE FROM suggestion WHERE transcript = ?", (transcript,))
        conn.execute("DELETE FROM suggested WHERE transcript = ?", (transcript,))


def _make_uncounted(conn: sqlite3.Connection, version: str, speech: list[Span]) -> None:
    """Uncounted spans instead of turns, so that nothing names the person any more."""
    for span in speech:
        conn.execute(
            'DELETE FROM uncounted WHERE version = ? AND start < ? AND "end" > ?',
            (version, span.end, span.start),
        )
        conn.execute(
            'DELETE FROM turn WHERE version = ? AND start >= ? AND "end" <= ?',
            (version, span.start, span.end),
        )
    for span in speech:
        if span:
            conn.execute(
                "INSERT INTO uncounted VALUES (?, ?, 'withdrawn', ?, ?)",
                (new_id(), version, span.start, span.end),
            )


def _empty_notes(conn: sqlite3.Connection, plan: _Plan) -> None:
    """Codings on nothing but the words go; notes beside or quoting them are emptied."""
    codings = [(row,) for row in sorted(plan.codings)]
    conn.executemany("DELETE FROM review WHERE coding = ?", codings)
    conn.executemany("DELETE FROM coding WHERE id = ?", codings)
    for table, rows in plan.free.items():
        if table == "memo":
            conn.executemany("DELETE FROM memo WHERE id = ?", [(row,) for row in sorted(rows)])
            continue
        sets = ", ".join(f"{column} = ''" for column in _FREE[table])
        conn.executemany(
            f"UPDATE {table} SET {sets} WHERE id = ? AND {_filled(table)}",
            [(row,) for row in sorted(rows)],
        )


def _forget_person(conn: sqlite3.Connection, participant: str) -> None:
    conn.execute("DELETE FROM turn WHERE participant = ?", (participant,))
    conn.execute("DELETE FROM membership WHERE participant = ?", (participant,))
    conn.execute("DELETE FROM attribute_value WHERE owner = ?", (participant,))
    conn.execute("DELETE FROM participant WHERE id = ?", (participant,))


def _rewrite_journals(conn: sqlite3.Connection, participant: str, plan: _Plan) -> None:
    """Empty what the journals keep of it; each row's entries still follow from each other."""
    for journal in ("change", "merged_change"):
        for table, rows in plan.free.items():
            for row in rows:
                _set_json(conn, journal, table, row, _FREE[table])
        _set_json(conn, journal, "participant", participant, ("name", "key"))
        values = {
            found[0]
            for found in conn.execute(
                f"SELECT row FROM {journal} WHERE tbl = 'attribute_value' "
                "AND json_extract(coalesce(new, old), '$.owner') = ?",
                (participant,),
            )
        }
        for row in values:
            _set_json(conn, journal, "attribute_value", row, ("value",))
    for step, change in (("step", "change"), ("merged_step", "merged_change")):
        number = "id" if step == "step" else "number"
        same = "" if step == "step" else "AND c.project = merged_step.project "
        conn.execute(
            f"UPDATE {step} SET name = 'rename speaker' WHERE name LIKE 'rename speaker %' AND "
            f"EXISTS (SELECT 1 FROM {change} c WHERE c.step = {step}.{number} {same}"
            "AND c.tbl = 'participant' AND c.row = ?)",
            (participant,),
        )


def _set_json(
    conn: sqlite3.Connection, journal: str, table: str, row: str, columns: Iterable[str]
) -> None:
    pairs = ", ".join(f"'$.{column}', ''" for column in columns)
    conn.execute(
        f"UPDATE {journal} SET old = json_set(old, {pairs}), new = json_set(new, {pairs}) "
        "WHERE tbl = ? AND row = ?",
        (table, row),
    )
