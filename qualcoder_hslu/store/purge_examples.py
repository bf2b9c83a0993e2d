"""Takes examples that quote a participant out of the codebook, its versions and its journal.

Everything else of a code stays; `purge` calls it inside its step, with its guards lifted.
"""

import json
import sqlite3
from collections.abc import Callable

from qualcoder_hslu.store.project import Project
from qualcoder_hslu.store.purge_plan import EXAMPLES

Quotes = Callable[[str], bool]


def forget_examples(project: Project, quotes: Quotes) -> None:
    """Empty each example for which `quotes` says yes, wherever it is kept; inside a step."""
    conn = project.conn
    for column in EXAMPLES:
        rows = conn.execute(f"SELECT id, {column} FROM code_text WHERE {column} <> ''").fetchall()
        conn.executemany(
            f"UPDATE code_text SET {column} = '' WHERE id = ?",
            [(row,) for row, text in rows if quotes(text)],
        )
    _rewrite_versions(project, quotes)
    for journal in ("change", "merged_change"):
        _rewrite_journal(conn, journal, quotes)


def _rewrite_versions(project: Project, quotes: Quotes) -> None:
    """Versions of the codebook, each kept as one text, without the examples."""
    conn = project.conn
    for (digest,) in conn.execute("SELECT DISTINCT snapshot FROM codebook_version").fetchall():
        codes = json.loads(project.content(digest))
        found = False
        for code in codes:
            for column in EXAMPLES:
                kept = {lang: text for lang, text in code[column].items() if not quotes(text)}
                found |= kept != code[column]
                code[column] = kept
        if found:
            plain = json.dumps(codes, ensure_ascii=False, separators=(",", ":"))
            new = project.put_content(plain.encode())
            conn.execute(
                "UPDATE codebook_version SET snapshot = ? WHERE snapshot = ?", (new, digest)
            )
            conn.execute("DELETE FROM content WHERE sha256 = ?", (digest,))


def _rewrite_journal(conn: sqlite3.Connection, journal: str, quotes: Quotes) -> None:
    """Equal texts become equal, so that each row's entries still follow from each other."""
    rows = conn.execute(f"SELECT rowid, old, new FROM {journal} WHERE tbl = 'code_text'").fetchall()
    for row, *values in rows:
        without = [_without(each, quotes) for each in values]
        if without != values:
            conn.execute(f"UPDATE {journal} SET old = ?, new = ? WHERE rowid = ?", (*without, row))


def _without(plain: str | None, quotes: Quotes) -> str | None:
    """A row of the journal as it was, but for the examples."""
    if plain is None:
        return None
    values = json.loads(plain)
    gone = [column for column in EXAMPLES if values.get(column) and quotes(values[column])]
    if not gone:
        return plain
    values.update(dict.fromkeys(gone, ""))
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
