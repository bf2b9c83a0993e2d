"""Builds a project for another coder: a new file that holds what that coder needs and no more.

It is built row by row, never copied and emptied, so that nothing of others can be left in it.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qualcoder_hslu.model.coding import Coder, Layer
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings, withdrawal
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


Progress = Callable[[int, int], object]


def build(
    source: Project,
    target: Path,
    coder: Coder,
    layer: Layer,
    transcripts: Sequence[str],
    *,
    blind: bool,
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Make `target` for a coder and their pass, with these transcripts assigned to it.

    Ids stay the same, so that the work comes back by `merge`. A `blind` one holds no coding, memo,
    suggestion or name of another coder, and suggests nothing. Words of people who have withdrawn
    are masked, and what others said about them stays behind. `progress` is told how many pieces of
    how many are done; when it raises, or anything else does, no file is left.

    Raises:
        UserError: a file of that name exists, or cannot be written.
    """
    project = Project.create(target)
    try:
        with project.step("handout", kind="system"):
            _fill(source, project, tuple(transcripts), progress, blind=blind)
            _assign(project, coder, layer, transcripts)
            _settings(source, project, coder, blind=blind)
    except BaseException:
        project.discard()
        raise
    project.close()


def _fill(
    source: Project, project: Project, chosen: tuple[str, ...], progress: Progress, *, blind: bool
) -> None:
    conn = source.conn
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
    tables = (*_SHARED, *(() if blind else _OF_OTHERS))
    total = len(versions) + len(tables)
    texts = {}
    for done, version in enumerate(versions):
        progress(done, total)
        texts.update(_text(source, project, version))
    passed_on = _passed_on(conn, versions)
    for done, (table, where) in enumerate(tables, start=len(versions)):
        progress(done, total)
        _copy(conn, project.conn, table, where, chosen, versions, passed_on)
    for version, digest in texts.items():
        project.conn.execute(
            "UPDATE transcript_version SET text = ? WHERE id = ?", (digest, version)
        )


def _assign(project: Project, coder: Coder, layer: Layer, transcripts: Sequence[str]) -> None:
    codings.enter(project.conn, coder, layer)
    for transcript in transcripts:
        codings.set_roster(project.conn, layer.id, transcript, "assigned")


def _settings(source: Project, project: Project, coder: Coder, *, blind: bool) -> None:
    for key in ("language", "codebook"):
        if value := source.setting(key):
            project.set_setting(key, value)
    project.set_setting("origin", source.setting("uid"))
    if blind:
        project.set_setting("blind", "on")
        project.set_setting("suggestions", "off")
    else:
        for key in ("suggestions", "code_first"):  # how suggestions are shown holds in every copy
            if value := source.setting(key):
                project.set_setting(key, value)
        for other, keep in codings.same_person(source.conn).items():
            codings.declare_same(project.conn, other, keep)
    by_name = codings.find_coder(project.conn, coder.name)
    project.set_setting("coder", coder.name if by_name == coder else coder.id)


def _text(source: Project, project: Project, version: str) -> dict[str, str]:
    """Put a version's text into the new file; version -> hash, if it had to be masked."""
    (digest,) = source.conn.execute(
        "SELECT text FROM transcript_version WHERE id = ?", (version,)
    ).fetchone()
    put = project.put_content(withdrawal.text_of_version(source.conn, version).encode())
    return {version: put} if put != digest else {}


def _passed_on(
    conn: sqlite3.Connection, versions: Sequence[str]
) -> Callable[[str, Row], Row | None]:
    """What goes along of a row: of people who have withdrawn only the id.

    None of their codings go, nor memos on them, nor comments and rulings on their words, which may
    quote them. It is left out before it is written: the new file's journal would keep it.
    """
    gone = {row[0] for row in conn.execute("SELECT id FROM participant WHERE withdrawn = 1")}
    hidden = withdrawal.hidden(conn)
    latest = dict(
        conn.execute(
            f"SELECT transcript, id FROM transcript_version WHERE id IN {_marks(versions)}",
            tuple(versions),
        )
    )

    def passed_on(table: str, row: Row) -> Row | None:
        if table == "participant" and row["id"] in gone:
            return row | {"name": "", "key": row["id"], "organisation": None}
        if table in ("ruling", "comment"):
            place = Span(row["start"], row["end"])
            return None if withdrawal.covers(conn, latest[row["transcript"]], place) else row
        left_out = (
            (table == "attribute_value" and row["owner"] in gone)
            or (table == "coding" and row["id"] in hidden)
            or (table == "memo" and row["kind"] == "participant" and row["target"] in gone)
        )
        return None if left_out else row

    return passed_on


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
