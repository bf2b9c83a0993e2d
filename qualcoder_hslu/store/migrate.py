"""Brings a project of an older version up to date, on a file whose copy was put aside first."""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qualcoder_hslu.store import backup, schema

if TYPE_CHECKING:
    from sqlite_utils import Database

# Version reached -> what leads there from the version before. Journalled tables that change shape
# need no care for triggers: all are made anew at the end.
Migration = Callable[["Database"], None]

_VERSION_2 = """
CREATE TABLE review (
    id TEXT PRIMARY KEY NOT NULL,
    coding TEXT NOT NULL UNIQUE,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    version TEXT NOT NULL REFERENCES transcript_version(id),
    layer TEXT NOT NULL REFERENCES layer(id),
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('changed', 'lost')),
    created TEXT NOT NULL
) STRICT;

CREATE INDEX review_transcript ON review(transcript);

CREATE TABLE ruling (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    layers TEXT NOT NULL,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('first', 'second', 'union', 'intersection', 'other', 'none')),
    coding TEXT,
    reason TEXT NOT NULL DEFAULT '',
    memo TEXT NOT NULL DEFAULT '',
    coder TEXT NOT NULL REFERENCES coder(id),
    created TEXT NOT NULL
) STRICT;

CREATE INDEX ruling_transcript ON ruling(transcript, code);

CREATE INDEX ruling_coder ON ruling(coder);

CREATE TABLE comment (
    id TEXT PRIMARY KEY NOT NULL,
    transcript TEXT NOT NULL REFERENCES transcript(id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    author TEXT NOT NULL REFERENCES coder(id),
    addressee TEXT REFERENCES coder(id),
    body TEXT NOT NULL,
    resolved INTEGER NOT NULL DEFAULT 0 CHECK (resolved IN (0, 1)),
    created TEXT NOT NULL
) STRICT;

CREATE INDEX comment_transcript ON comment(transcript, start);

CREATE INDEX comment_author ON comment(author);

CREATE INDEX comment_addressee ON comment(addressee);

CREATE TABLE suggested (
    transcript TEXT PRIMARY KEY NOT NULL REFERENCES transcript(id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    tier TEXT NOT NULL,
    engine TEXT NOT NULL
) STRICT;

CREATE TABLE merged_step (
    project TEXT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    coder TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER,
    PRIMARY KEY (project, number)
) STRICT;

CREATE TABLE merged_change (
    project TEXT NOT NULL,
    number INTEGER NOT NULL,
    step INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row TEXT NOT NULL,
    old TEXT,
    new TEXT,
    PRIMARY KEY (project, number)
) STRICT;
"""


def _to_version_2(database: "Database") -> None:
    """Review lists, rulings, comments and merged journals; decisions know band and pick."""
    database.execute("ALTER TABLE decision ADD COLUMN band TEXT NOT NULL DEFAULT ''")
    database.execute(
        "ALTER TABLE decision ADD COLUMN pick TEXT NOT NULL DEFAULT 'best' "
        "CHECK (pick IN ('best', 'uncertain', 'audit'))"
    )
    for statement in _VERSION_2.strip().split(";\n\n"):
        database.execute(statement)
    database.execute(
        "INSERT INTO suggested SELECT DISTINCT transcript, text, tier, engine FROM suggestion "
        "GROUP BY transcript"
    )


MIGRATIONS: Mapping[int, Migration] = {2: _to_version_2}


def migrate(conn: sqlite3.Connection, path: Path) -> None:
    """Migrate to `schema.SCHEMA_VERSION` in one transaction; on any error nothing has changed.

    Raises:
        RuntimeError: the migrated schema is not the fresh one, which is a bug.
    """
    from sqlite_utils import Database  # noqa: PLC0415 - pulls pandas; only migrations need it

    version = conn.execute("PRAGMA user_version").fetchone()[0]
    backup.put_aside(conn, path, f"version {version}")
    conn.execute("PRAGMA foreign_keys = OFF")  # tables are rebuilt under their references
    conn.execute("BEGIN IMMEDIATE")
    try:
        step = conn.execute(
            "INSERT INTO step (at, name, kind) VALUES (datetime('now'), ?, 'barrier')",
            (f"migration to version {schema.SCHEMA_VERSION}",),
        ).lastrowid
        conn.execute("UPDATE writing SET step = ?", (step,))
        database = Database(conn)
        for number in range(version + 1, schema.SCHEMA_VERSION + 1):
            MIGRATIONS[number](database)
        schema.create_triggers(conn)
        _carry_the_journal_on(conn, step)
        conn.execute("UPDATE writing SET step = NULL")
        conn.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
        _prove(conn)
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
    finally:
        conn.execute("PRAGMA foreign_keys = ON")


def _carry_the_journal_on(conn: sqlite3.Connection, step: int | None) -> None:
    """Enter each row that has another shape now, so that its chain of changes stays whole."""
    for table, columns in schema.journalled_tables(conn).items():
        conn.execute(
            "WITH last AS (SELECT row, new FROM change WHERE id IN "
            f"(SELECT max(id) FROM change WHERE tbl = '{table}' GROUP BY row)) "
            "INSERT INTO change (step, tbl, row, old, new) "
            f"SELECT ?, '{table}', r.id, last.new, {schema.row_json(columns, 'r')} "
            f"FROM {table} r LEFT JOIN last ON last.row = r.id "
            f"WHERE last.new IS NOT {schema.row_json(columns, 'r')}",
            (step,),
        )


def _prove(conn: sqlite3.Connection) -> None:
    """The migrated schema equals a fresh one object by object, and every reference holds."""
    fresh = sqlite3.connect(":memory:")
    schema.create(fresh)
    wanted, found = schema.objects(fresh), schema.objects(conn)
    fresh.close()
    different = sorted(
        name for _, name in wanted.keys() | found.keys() if _sql(wanted, name) != _sql(found, name)
    )
    if different:
        raise RuntimeError(f"migration left a different schema: {', '.join(different)}")
    if broken := conn.execute("PRAGMA foreign_key_check").fetchone():
        raise RuntimeError(f"migration broke a reference in table {broken[0]}")


def _sql(objects: dict[tuple[str, str], str], name: str) -> str | None:
    return next((sql for (_, other), sql in objects.items() if other == name), None)
