"""The codebook in the project file, and a snapshot of it for every version."""

import dataclasses
import json
import sqlite3
from collections.abc import Iterable

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.store.project import Project, now

_FIELDS = ("name", "definition", "include", "exclude", "example", "counter_example")


def load(conn: sqlite3.Connection) -> Codebook:
    """The project's codebook as it stands now; an empty one when there is none."""
    texts: dict[str, dict[str, dict[str, str]]] = {}
    keywords: dict[str, dict[str, tuple[str, ...]]] = {}
    for code, language, *fields, words in conn.execute(
        f"SELECT code, language, {', '.join(_FIELDS)}, keywords FROM code_text ORDER BY rowid"
    ):
        for field, text in zip(_FIELDS, fields, strict=True):
            if text:
                texts.setdefault(code, {}).setdefault(field, {})[language] = text
        if found := tuple(json.loads(words)):
            keywords.setdefault(code, {})[language] = found
    codes = [
        Code(
            id=code,
            parent=parent,
            hue=hue,
            assessment=bool(assessment),
            keywords=keywords.get(code, {}),
            **{field: texts.get(code, {}).get(field, {}) for field in _FIELDS},
        )
        for code, parent, hue, assessment in conn.execute(
            "SELECT id, parent, hue, assessment FROM code ORDER BY position"
        )
    ]
    row = conn.execute("SELECT value FROM setting WHERE id = 'codebook'").fetchone()
    about = json.loads(row[0]) if row else {}
    return Codebook(
        codes=tuple(codes),
        id=about.get("id", ""),
        languages=tuple(about.get("languages", ())),
        name=about.get("name", {}),
        description=about.get("description", {}),
        ratings=about.get("ratings", {}),
    )


def replace(project: Project, codebook: Codebook) -> None:
    """Make the project's codebook equal to `codebook` and enter a new version; inside a step.

    Raises:
        UserError: a code that has codings is missing in the new codebook; nothing was changed.
    """
    conn = project.conn
    gone = [code.id for code in load(conn) if code.id not in codebook]
    used = [code for code in gone if is_used(conn, code)]
    if used:
        raise UserError(
            f"The new codebook lacks {', '.join(used)}, which has codings here: keep the code, or "
            "recode its codings first."
        )
    for position, code in enumerate(codebook):
        _write(conn, code, position)
    for code_id in reversed(gone):
        _delete(conn, code_id)
    about = {
        "id": codebook.id,
        "languages": list(codebook.languages),
        "name": dict(codebook.name),
        "description": dict(codebook.description),
        "ratings": {rating: dict(texts) for rating, texts in codebook.ratings.items()},
    }
    value = json.dumps(about, ensure_ascii=False)
    if project.setting("codebook") != value:
        project.set_setting("codebook", value)
    add_version(project)


def add(project: Project, code: Code) -> None:
    """Enter one new code after its last sibling's branch; inside a step."""
    branch = {code.parent}
    at = 0
    for other, parent, position in project.conn.execute(
        "SELECT id, parent, position FROM code ORDER BY position"  # gaps, where one was removed
    ).fetchall():
        if not code.parent or other in branch or parent in branch:
            branch.add(other)
            at = position + 1
    project.conn.execute("UPDATE code SET position = position + 1 WHERE position >= ?", (at,))
    _write(project.conn, code, at)
    add_version(project)


def update(project: Project, code: Code) -> None:
    """Change the texts, keywords or hue of a code that exists; its place stays; inside a step.

    Raises:
        NotFound: no such code.
    """
    row = project.conn.execute(
        "SELECT position, parent FROM code WHERE id = ?", (code.id,)
    ).fetchone()
    if row is None:
        raise NotFound(f"There is no code {code.id} in the codebook.")
    _write(project.conn, dataclasses.replace(code, parent=row[1]), row[0])
    add_version(project)


def remove(project: Project, code_id: str) -> None:
    """Take a code that has neither codings nor children out of the codebook; inside a step.

    Raises:
        UserError: it has codings or children.
    """
    if is_used(project.conn, code_id):
        raise UserError(f"Code {code_id} has codings: recode or remove them first.")
    if load(project.conn).children(code_id):
        raise UserError(f"Code {code_id} has codes below it: move or remove them first.")
    _delete(project.conn, code_id)
    add_version(project)


def add_version(project: Project) -> int:
    """Enter the codebook as it stands as a version, unless the last one equals it; its number."""
    codebook = load(project.conn)
    snapshot = json.dumps(as_plain(codebook.codes), ensure_ascii=False, separators=(",", ":"))
    digest = project.put_content(snapshot.encode())
    row = project.conn.execute(
        "SELECT number, snapshot FROM codebook_version ORDER BY number DESC LIMIT 1"
    ).fetchone()
    if row and row[1] == digest:
        return int(row[0])
    number = row[0] + 1 if row else 1
    project.conn.execute(
        "INSERT INTO codebook_version VALUES (?, ?, ?, ?)", (new_id(), number, digest, now())
    )
    return int(number)


def version(conn: sqlite3.Connection) -> int:
    """The number of the latest version; 0 before there is any."""
    row = conn.execute("SELECT coalesce(max(number), 0) FROM codebook_version").fetchone()
    return int(row[0])


def is_used(conn: sqlite3.Connection, code_id: str) -> bool:
    """True when some layer has a coding of the code."""
    return bool(conn.execute("SELECT 1 FROM coding WHERE code = ? LIMIT 1", (code_id,)).fetchone())


def as_plain(codes: Iterable[Code]) -> list[dict[str, object]]:
    """Codes as plain lists and dicts, for snapshots and JSON."""
    return [
        {
            "id": code.id,
            "parent": code.parent,
            "hue": code.hue,
            "assessment": code.assessment,
            **{field: dict(getattr(code, field)) for field in _FIELDS},
            "keywords": {language: list(words) for language, words in code.keywords.items()},
        }
        for code in codes
    ]


def _write(conn: sqlite3.Connection, code: Code, position: int) -> None:
    row = (code.id, code.parent, position, code.hue, int(code.assessment))
    conn.execute(
        "INSERT INTO code VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "parent = excluded.parent, position = excluded.position, hue = excluded.hue, "
        "assessment = excluded.assessment WHERE (parent, position, hue, assessment) IS NOT "
        "(excluded.parent, excluded.position, excluded.hue, excluded.assessment)",
        row,
    )
    languages = {
        language for field in _FIELDS for language in getattr(code, field)
    } | code.keywords.keys()
    for language in sorted(languages):
        texts = [getattr(code, field).get(language, "") for field in _FIELDS]
        words = json.dumps(code.keywords.get(language, ()), ensure_ascii=False)
        columns = (*_FIELDS, "keywords")
        conn.execute(
            f"INSERT INTO code_text (id, code, language, {', '.join(columns)}) "
            f"VALUES (?, ?, ?{', ?' * len(columns)}) ON CONFLICT (code, language) DO UPDATE SET "
            f"{', '.join(f'{c} = excluded.{c}' for c in columns)} "
            f"WHERE ({', '.join(columns)}) IS NOT ({', '.join(f'excluded.{c}' for c in columns)})",
            (f"{code.id}/{language}", code.id, language, *texts, words),
        )
    marks = ", ".join("?" * len(languages))
    conn.execute(
        f"DELETE FROM code_text WHERE code = ? AND language NOT IN ({marks})",
        (code.id, *sorted(languages)),
    )


def _delete(conn: sqlite3.Connection, code_id: str) -> None:
    conn.execute("DELETE FROM code_text WHERE code = ?", (code_id,))
    conn.execute("DELETE FROM code WHERE id = ?", (code_id,))
