"""Forgetting a participant for good: one irreversible step that leaves no word of theirs anywhere.

Texts of every version are masked at the same length, so all other codings keep their place;
original files, memos and examples of codes that quote, the journal, backups and free pages of the
file lose the words.
"""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from qualcoder_hslu.model.errors import DiskProblem, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import backup, side, withdrawal
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.store.purge_examples import forget_examples
from qualcoder_hslu.store.purge_plan import FREE, Plan, filled

# The setting that says: words are out of the tables, but not yet off the disk.
PENDING = "purge pending"
STEP = "purge participant"
# What a purge does, one after the other; nothing can stop the last.
STAGES = ("find", "mask", "notes", "journals", "clean")
_GUARDS = ("change_no_update", "content_no_delete")


@dataclass(frozen=True, slots=True)
class Loss:
    """What goes with a participant: turns and codings on them, memos, original files, backups.

    `memos` counts notes of any kind that go or are emptied, in the project as it stands; `examples`
    are the codes of which an example goes.
    """

    turns: int
    words: int
    transcripts: int
    codings: int
    memos: int
    originals: int
    backups: int
    examples: tuple[str, ...] = ()


def loss(project: Project, participant: str) -> Loss:
    """What `purge` would take. Raises like `purge`."""
    _require_withdrawn(project.conn, participant)
    conn = project.conn
    plan = Plan(conn, participant)
    turns, words, transcripts = conn.execute(
        "SELECT count(*), coalesce(sum(t.words), 0), count(DISTINCT v.transcript) FROM turn t "
        "JOIN transcript_version v ON v.id = t.version AND v.number = (SELECT max(number) FROM "
        "transcript_version WHERE transcript = v.transcript) WHERE t.participant = ?",
        (participant,),
    ).fetchone()
    memos = sum(
        bool(conn.execute(f"SELECT 1 FROM {table} WHERE id = ? AND {filled(table)}", (row,))
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
        tuple(plan.examples),
    )


Going = Callable[[str], object]  # told what is done next; whatever it raises stops the purge


def quietly(what: str) -> None:
    """For those who do not ask how far a purge is."""


def purge(project: Project, participant: str, going: Going = quietly) -> None:
    """Forget a participant who has withdrawn. All of it happens, or nothing.

    `going` hears of each of the stages in `STAGES` as it begins. What it raises before the last
    stage leaves everything as it was; in the last one the words are out of the tables already.

    When the disk cannot be cleaned at once (another process reads the project), that is done when
    the project is next opened; `is_pending` says so.

    Raises:
        UserError: the participant has not withdrawn, or is unknown.
        ReadOnlyProject, DiskProblem: as any step.
    """
    conn = project.conn
    find, mask, notes, journals, clean = STAGES
    _require_withdrawn(conn, participant)
    conn.execute("PRAGMA secure_delete = ON")
    with project.step(STEP, kind="barrier"):
        project.set_setting(PENDING, "1")
        going(find)
        plan = Plan(conn, participant)
        guards = _lift(conn)
        going(mask)
        _mask_texts(project, plan)
        going(notes)
        _empty_notes(conn, plan)
        forget_examples(project, plan.cites)
        _forget_person(conn, participant)
        going(journals)
        _rewrite_journals(conn, participant, plan)
        for sql in guards:
            conn.execute(sql)
    going(clean)
    finish(project)


def is_pending(project: Project) -> bool:
    """Whether words that were purged may still lie on the disk."""
    return project.setting(PENDING) == "1"


def finish(project: Project) -> bool:
    """Take purged words off the disk: backups, derived data, free pages, the write-ahead log.

    Tells whether it is done. Nothing happens when no purge is pending.
    """
    if project.read_only or not is_pending(project):
        return True
    conn = project.conn
    try:
        for copy in backup.copies_of_any_kind(project.path):
            copy.unlink(missing_ok=True)
        side.forget(project.path)
        conn.execute("PRAGMA secure_delete = ON")
        conn.execute("PRAGMA temp_store = MEMORY")
        conn.execute("VACUUM")
        busy = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except (sqlite3.OperationalError, OSError, DiskProblem):
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


def _lift(conn: sqlite3.Connection) -> list[str]:
    """Take away the triggers that keep content and journal as they are; the SQL that makes them."""
    found = [
        conn.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
        for name in _GUARDS
    ]
    for name in _GUARDS:
        conn.execute(f"DROP TRIGGER {name}")
    return found


def _mask_texts(project: Project, plan: Plan) -> None:
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


def _empty_notes(conn: sqlite3.Connection, plan: Plan) -> None:
    """Codings on nothing but the words go; notes beside or quoting them are emptied."""
    codings = [(row,) for row in sorted(plan.codings)]
    conn.executemany("DELETE FROM review WHERE coding = ?", codings)
    conn.executemany("DELETE FROM coding WHERE id = ?", codings)
    for table, rows in plan.free.items():
        if table == "memo":
            conn.executemany("DELETE FROM memo WHERE id = ?", [(row,) for row in sorted(rows)])
            continue
        sets = ", ".join(f"{column} = ''" for column in FREE[table])
        conn.executemany(
            f"UPDATE {table} SET {sets} WHERE id = ? AND {filled(table)}",
            [(row,) for row in sorted(rows)],
        )


def _forget_person(conn: sqlite3.Connection, participant: str) -> None:
    conn.execute("DELETE FROM turn WHERE participant = ?", (participant,))
    conn.execute("DELETE FROM membership WHERE participant = ?", (participant,))
    conn.execute("DELETE FROM attribute_value WHERE owner = ?", (participant,))
    conn.execute("DELETE FROM participant WHERE id = ?", (participant,))


def _rewrite_journals(conn: sqlite3.Connection, participant: str, plan: Plan) -> None:
    """Empty what the journals keep of it; each row's entries still follow from each other."""
    for journal in ("change", "merged_change"):
        for table, rows in plan.free.items():
            for row in rows:
                _set_json(conn, journal, table, row, FREE[table])
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
