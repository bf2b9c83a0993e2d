"""Builds a project for another coder: a new file that holds what that coder needs and no more.

It is built row by row, never copied and emptied, so that nothing of others can be left in it.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.store import withdrawal
from qualcoder_hslu.store.codings import find_coder
from qualcoder_hslu.store.project import Project

Row = dict[str, Any]

# What every coder needs, parents first; `{transcripts}` stands for the chosen ones.
_SHARED = (
    ("organisation", "1"),
    ("participant", "1"),
    ("focus_group", "1"),
    ("membership", "1"),
    ("attribute", "1"),
    ("attribute_value", "1"),
    ("code", "1"),
    ("code_text", "1"),
    ("codebook_version", "1"),
    ("transcript", "id IN {transcripts}"),
    ("transcript_version", "id IN {versions}"),
    ("turn", "version IN {versions}"),
    ("uncounted", "version IN {versions}"),
)
_OF_OTHERS = (
    ("coder", "1"),
    ("layer", "1"),
    ("decision", "transcript IN {transcripts}"),
    ("coding", "transcript IN {transcripts}"),
    ("memo", "1"),
    ("ruling", "transcript IN {transcripts}"),
    ("comment", "transcript IN {transcripts}"),
)


def build(
    source: Project, target: Path, coder: str, transcripts: Sequence[str], *, blind: bool
) -> None:
    """Make `target` for a coder, with these transcripts assigned to them.

    Ids stay the same, so that the work comes back by `merge`. The coder keeps the id of an earlier
    handout or of own work here. A `blind` one holds no coding, memo, suggestion or name of another
    coder, and suggests nothing. Words of people who have withdrawn are masked.

    Raises:
        UserError: a file of that name exists, or cannot be written.
    """
    project = Project.create(target)
    try:
        with project.step("handout", kind="system"):
            _fill(source, project, coder, transcripts, blind=blind)
    except BaseException:
        project.discard()
        raise
    project.close()


def _fill(
    source: Project, project: Project, coder: str, transcripts: Sequence[str], *, blind: bool
) -> None:
    conn = source.conn
    chosen = tuple(transcripts)
    versions = tuple(
        row[0]
        for row in conn.execute(
            "SELECT v.id FROM transcript_version v WHERE v.transcript IN "
            f"{_marks(chosen)} AND v.number = "
            "(SELECT max(number) FROM transcript_version WHERE transcript = v.transcript)",
            chosen,
        )
    )
    for (digest,) in conn.execute("SELECT snapshot FROM codebook_version"):
        project.put_content(source.content(digest))
    texts = _texts(source, project, versions)
    known = find_coder(conn, coder)
    person = known.id if known else new_id()
    passed_on = _passed_on(conn)
    for table, where in (*_SHARED, *(() if blind else _OF_OTHERS)):
        _copy(conn, project.conn, table, where, chosen, versions, passed_on)
    for version, digest in texts.items():
        project.conn.execute(
            "UPDATE transcript_version SET text = ? WHERE id = ?", (digest, version)
        )
    project.conn.execute("INSERT OR IGNORE INTO coder VALUES (?, ?)", (person, coder))
    layer = _own_layer(conn, project.conn, person, coder)
    project.conn.executemany(
        "INSERT INTO roster VALUES (?, ?, ?, 'assigned')",
        [(new_id(), layer, transcript) for transcript in chosen],
    )
    for key in ("language", "codebook"):
        if value := source.setting(key):
            project.set_setting(key, value)
    project.set_setting("coder", coder)
    project.set_setting("origin", source.setting("uid"))
    if blind:
        project.set_setting("blind", "on")
        project.set_setting("suggestions", "off")


def _texts(source: Project, project: Project, versions: Sequence[str]) -> dict[str, str]:
    """Put the texts into the new file; version -> hash of those that had to be masked."""
    masked = {}
    for version in versions:
        (digest,) = source.conn.execute(
            "SELECT text FROM transcript_version WHERE id = ?", (version,)
        ).fetchone()
        text = withdrawal.text_of_version(source.conn, version)
        put = project.put_content(text.encode())
        if put != digest:
            masked[version] = put
    return masked


def _passed_on(conn: sqlite3.Connection) -> Callable[[str, Row], Row | None]:
    """What goes along of a row: of people who have withdrawn only the id, none of their codings.

    It is left out before it is written: the new file's journal would keep it.
    """
    gone = {row[0] for row in conn.execute("SELECT id FROM participant WHERE withdrawn = 1")}
    hidden = withdrawal.hidden(conn)

    def passed_on(table: str, row: Row) -> Row | None:
        if table == "participant" and row["id"] in gone:
            return row | {"name": "", "key": row["id"], "organisation": None}
        left_out = (table == "attribute_value" and row["owner"] in gone) or (
            table == "coding" and row["id"] in hidden
        )
        return None if left_out else row

    return passed_on


def _own_layer(
    source: sqlite3.Connection, target: sqlite3.Connection, person: str, name: str
) -> str:
    """The coder's first pass, with the id it has in the source, if any."""
    row = source.execute(
        "SELECT id, name FROM layer WHERE kind = 'pass' AND coder = ? ORDER BY number", (person,)
    ).fetchone()
    layer, title = row or (new_id(), name)
    target.execute(
        "INSERT OR IGNORE INTO layer VALUES (?, 'pass', ?, ?, 1)", (layer, title, person)
    )
    return str(layer)


def _copy(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    table: str,
    where: str,
    transcripts: Sequence[str],
    versions: Sequence[str],
    passed_on: Callable[[str, Row], Row | None],
) -> None:
    columns = [row[1] for row in source.execute(f"PRAGMA table_info({table})")]
    named = ", ".join(f'"{column}"' for column in columns)
    # A transcript's original file stays behind: it may hold what the stored text leaves out.
    read = ", ".join("NULL" if column == "original" else f'"{column}"' for column in columns)
    if table == "transcript_version":  # the versions before it stay behind, and the way from them
        read = ", ".join("NULL" if column == "offsets" else f'"{column}"' for column in columns)
    values = transcripts if "{transcripts}" in where else versions if "{versions}" in where else ()
    filled = where.format(transcripts=_marks(transcripts), versions=_marks(versions))
    rows = source.execute(f"SELECT {read} FROM {table} WHERE {filled}", tuple(values))
    if table == "code":  # a parent may stand behind its children
        target.execute("PRAGMA defer_foreign_keys = ON")
    named_rows = (passed_on(table, dict(zip(columns, row, strict=True))) for row in rows)
    target.executemany(
        f"INSERT INTO {table} ({named}) VALUES ({', '.join('?' * len(columns))})",
        (tuple(row.values()) for row in named_rows if row is not None),
    )


def _marks(values: Sequence[str]) -> str:
    return f"({', '.join('?' * len(values))})"
