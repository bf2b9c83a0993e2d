"""Integrity of a project: every hash, span, reference and journal entry."""

import sqlite3
from collections.abc import Iterator
from hashlib import sha256

from qualcoder_hslu.store import schema


def problems(conn: sqlite3.Connection) -> Iterator[str]:
    """One sentence for each thing that is wrong; none when the project is sound.

    Sentences name tables, ids and positions, never words of a text.
    """
    damage = list(_damage(conn))
    yield from damage
    if damage:  # what else is read from a damaged file says nothing
        return
    yield from _schema(conn)
    yield from _content(conn)
    yield from _spans(conn)
    yield from _journal(conn)


def _damage(conn: sqlite3.Connection) -> Iterator[str]:
    try:
        for (message,) in conn.execute("PRAGMA integrity_check(20)"):
            if message != "ok":
                yield f"The file is damaged: {' '.join(message.split())}."
    except sqlite3.DatabaseError as error:
        yield f"The file is damaged: {error}."


def _schema(conn: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in conn.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} refers to a missing row of {parent}."
    fresh = sqlite3.connect(":memory:")
    schema.create(fresh)
    if schema.objects(fresh) != schema.objects(conn):
        yield "The tables or triggers are not those of this version."
    fresh.close()
    if conn.execute("SELECT step FROM writing").fetchone() != (None,):
        yield "A step was left unfinished."


def _content(conn: sqlite3.Connection) -> Iterator[str]:
    for digest, data in conn.execute("SELECT sha256, data FROM content"):
        if sha256(data).hexdigest() != digest:
            yield f"Content {digest[:12]} does not match its hash."
    for version, length, data in conn.execute(
        "SELECT v.id, v.length, c.data FROM transcript_version v "
        "JOIN content c ON c.sha256 = v.text"
    ):
        try:
            if len(bytes(data).decode()) != length:
                yield f"Transcript version {version} has another length than its text."
        except UnicodeDecodeError:
            yield f"The text of transcript version {version} is not UTF-8."


_SPAN_RULES = (
    (
        "Turn {} lies outside its text.",
        "SELECT u.id FROM turn u JOIN transcript_version v ON v.id = u.version "
        'WHERE u."end" > v.length',
    ),
    (
        "Turn {} begins before the turn above it ends.",
        "SELECT u.id FROM turn u JOIN turn before ON before.version = u.version "
        'AND before.position = u.position - 1 WHERE u.start < before."end"',
    ),
    (
        "Uncounted span {} lies outside its text.",
        "SELECT u.id FROM uncounted u JOIN transcript_version v ON v.id = u.version "
        'WHERE u."end" > v.length',
    ),
    (
        "Coding {} lies outside its transcript.",
        "SELECT c.id FROM coding c JOIN transcript_version v ON v.transcript = c.transcript "
        "AND v.number = "
        "(SELECT max(number) FROM transcript_version WHERE transcript = c.transcript) "
        'WHERE c."end" > v.length',
    ),
    (
        "Coding to look at {} lies outside the text that it stood in.",
        "SELECT r.id FROM review r JOIN transcript_version v ON v.id = r.version "
        "LEFT JOIN transcript_version b ON b.transcript = r.transcript AND b.number = v.number - 1 "
        'WHERE v.transcript <> r.transcript OR b.id IS NULL OR r."end" > b.length',
    ),
    (
        "Coding to look at {} is on the list as lost and yet there.",
        "SELECT r.id FROM review r JOIN coding c ON c.id = r.coding WHERE r.reason = 'lost'",
    ),
    (
        "Attribute value {} belongs to nobody.",
        "SELECT v.id FROM attribute_value v JOIN attribute a ON a.id = v.attribute WHERE NOT "
        "EXISTS (SELECT 1 FROM participant p WHERE a.owner = 'participant' AND p.id = v.owner) "
        "AND NOT EXISTS "
        "(SELECT 1 FROM organisation o WHERE a.owner = 'organisation' AND o.id = v.owner) "
        "AND NOT EXISTS "
        "(SELECT 1 FROM transcript t WHERE a.owner = 'transcript' AND t.id = v.owner)",
    ),
)


def _spans(conn: sqlite3.Connection) -> Iterator[str]:
    for sentence, sql in _SPAN_RULES:
        for (row,) in conn.execute(sql):
            yield sentence.format(row)


def _journal(conn: sqlite3.Connection) -> Iterator[str]:
    """Each row's changes form a chain that ends in the row as it stands."""
    for table, columns in schema.journalled_tables(conn).items():
        as_json = schema.row_json(columns, "r")
        for (row,) in conn.execute(
            "WITH last AS (SELECT row, new FROM change WHERE id IN "
            f"(SELECT max(id) FROM change WHERE tbl = '{table}' GROUP BY row)) "
            f"SELECT r.id FROM {table} r LEFT JOIN last ON last.row = r.id "
            f"WHERE last.new IS NOT {as_json} "
            f"UNION ALL SELECT last.row FROM last LEFT JOIN {table} r ON r.id = last.row "
            "WHERE r.id IS NULL AND last.new IS NOT NULL"
        ):
            yield f"Row {row} of {table} is not as the journal says."
    last, entries = conn.execute("SELECT coalesce(max(id), 0), count(*) FROM change").fetchone()
    if last != entries:
        yield f"The journal lacks {last - entries} of {last} entries."
    for step, name in conn.execute(
        "SELECT id, name FROM step WHERE kind <> 'barrier' "
        "AND NOT EXISTS (SELECT 1 FROM change WHERE change.step = step.id)"
    ):
        yield f"Step {step} ({name}) has no entry in the journal."
    for tbl, row in conn.execute(
        "SELECT tbl, row FROM (SELECT tbl, row, old, lag(new) OVER "
        "(PARTITION BY tbl, row ORDER BY id) AS before FROM change) WHERE old IS NOT before"
    ):
        yield f"The journal of row {row} of {tbl} has a gap."
