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
MIGRATIONS: Mapping[int, Migration] = {}


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
