"""Codings, layers, coders and the roster in the project file."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple
from typing import Any, Literal

from qualcoder_hslu.model.coding import Coder, Coding, Layer
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import withdrawal
from qualcoder_hslu.store.project import Project

RosterState = Literal["assigned", "fully coded", "not coded"]

# The setting that names, for a coder, the one whom they were declared to be.
_SAME = "same person "

_CODING = (
    'SELECT id, transcript, layer, code, start, "end", origin, decision, memo, rating, '
    "codebook_version, created FROM coding "
)


def _coding(row: tuple[Any, ...]) -> Coding:
    coding, transcript, layer, code, start, end, *rest = row
    origin, decision, memo, rating, version, created = rest
    span = Span(start, end)
    return Coding(
        coding, transcript, layer, code, span, origin, decision, memo, rating, version, created
    )


def insert(conn: sqlite3.Connection, codings: Iterable[Coding]) -> None:
    """Write new codings; inside a step."""
    conn.executemany(
        "INSERT INTO coding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                c.id, c.transcript, c.layer, c.code, c.span.start, c.span.end, c.origin,
                c.decision, c.memo, c.rating, c.codebook_version, c.created,
            )
            for c in codings
        ),
    )  # fmt: skip


def update(conn: sqlite3.Connection, coding: Coding) -> None:
    """Write a coding's code, span, memo, rating and version; inside a step.

    Raises:
        NotFound: the coding is gone.
    """
    found = conn.execute(
        'UPDATE coding SET code = ?, start = ?, "end" = ?, memo = ?, rating = ?, '
        "codebook_version = ? WHERE id = ?",
        (
            coding.code,
            coding.span.start,
            coding.span.end,
            coding.memo,
            coding.rating,
            coding.codebook_version,
            coding.id,
        ),
    ).rowcount
    if not found:
        raise NotFound("This coding has been removed.")


def delete(conn: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Remove codings; inside a step."""
    conn.executemany("DELETE FROM coding WHERE id = ?", ((coding,) for coding in ids))


def find(conn: sqlite3.Connection, coding: str) -> Coding | None:
    """The coding of this id, None when it is gone."""
    row = conn.execute(_CODING + "WHERE id = ?", (coding,)).fetchone()
    return _coding(row) if row else None


def find_all(conn: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Coding]:
    """The codings of these ids that there are, by id."""
    rows = conn.execute(
        _CODING + "WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    )
    return {row[0]: _coding(row) for row in rows}


def get(conn: sqlite3.Connection, coding: str) -> Coding:
    """The coding of this id. Raises `NotFound`."""
    found = find(conn, coding)
    if found is None:
        raise NotFound("This coding has been removed.")
    return found


def find_same(
    conn: sqlite3.Connection, transcript: str, layer: str, code: str, span: Span
) -> Coding | None:
    """The layer's coding of this code on this very span, if there is one."""
    row = conn.execute(
        _CODING + "WHERE transcript = ? AND layer = ? AND code = ? AND start = ? "
        'AND "end" = ? LIMIT 1',
        (transcript, layer, code, span.start, span.end),
    ).fetchone()
    return _coding(row) if row else None


def of_transcript(conn: sqlite3.Connection, transcript: str, layers: Sequence[str]) -> list[Coding]:
    """A transcript's codings in the layers, by position."""
    marks = ", ".join("?" * len(layers))
    rows = conn.execute(
        _CODING + f"WHERE transcript = ? AND layer IN ({marks})"
        f"{withdrawal.visible(conn, transcript=transcript)} "
        'ORDER BY start, "end", id',
        (transcript, *layers),
    )
    return [_coding(row) for row in rows]


def of_code(
    conn: sqlite3.Connection,
    codes: Sequence[str],
    layers: Sequence[str],
    *,
    limit: int = -1,
    offset: int = 0,
) -> list[Coding]:
    """Codings of some codes in the layers, in the project's order of transcripts, by position.

    At most `limit` (-1: all), without the first `offset`.
    """
    where, values = _of_codes(codes, layers)
    rows = conn.execute(
        f"{_CODING} c WHERE {where}{withdrawal.visible(conn)} "
        "ORDER BY (SELECT position FROM transcript t "
        'WHERE t.id = c.transcript), start, "end", id LIMIT ? OFFSET ?',
        (*values, limit, offset),
    )
    return [_coding(row) for row in rows]


def extent_of_code(
    conn: sqlite3.Connection, codes: Sequence[str], layers: Sequence[str]
) -> tuple[int, int]:
    """How many codings some codes have in the layers, and in how many transcripts."""
    where, values = _of_codes(codes, layers)
    row = conn.execute(
        f"SELECT count(*), count(DISTINCT transcript) FROM coding WHERE {where}"
        f"{withdrawal.visible(conn)}",
        values,
    ).fetchone()
    return int(row[0]), int(row[1])


def _of_codes(codes: Sequence[str], layers: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    code_marks, layer_marks = ", ".join("?" * len(codes)), ", ".join("?" * len(layers))
    return f"code IN ({code_marks}) AND layer IN ({layer_marks})", (*codes, *layers)


def every(
    conn: sqlite3.Connection,
    *,
    layers: Sequence[str] | None = None,
    code: str | None = None,
    transcript: str | None = None,
) -> Iterator[Coding]:
    """Codings one at a time, by transcript, position, layer and code, so memory stays flat."""
    where, values = ["1"], list[str]()
    if layers is not None:
        where.append(f"layer IN ({', '.join('?' * len(layers))})")
        values.extend(layers)
    if code is not None:
        where.append("code = ?")
        values.append(code)
    order = 'start, "end", layer, code, id'
    if transcript is not None:
        transcripts = [transcript]
    else:
        transcripts = [
            row[0] for row in conn.execute("SELECT id FROM transcript ORDER BY position")
        ]
    where[-1] += withdrawal.visible(conn)
    sql = _CODING + f"WHERE transcript = ? AND {' AND '.join(where)} ORDER BY {order}"
    for each in transcripts:
        for row in conn.execute(sql, (each, *values)):
            yield _coding(row)


CodingRow = tuple[str, str, int, int, str, str, str, str, int]


def coding_rows(
    conn: sqlite3.Connection, transcript: str, layers: Sequence[str] | None = None
) -> Iterator[CodingRow]:
    """A transcript's codings by position, layer and code, as plain rows.

    (layer, code, start, end, memo, rating or "", origin, created, codebook version), for those who
    read every coding of a project.
    """
    where, values = "", tuple[str, ...]()
    if layers is not None:
        where, values = f"AND layer IN ({', '.join('?' * len(layers))}) ", tuple(layers)
    return conn.execute(
        "SELECT layer, code, start, \"end\", memo, coalesce(rating, ''), origin, created, "
        "codebook_version FROM coding WHERE transcript = ?"
        f"{withdrawal.visible(conn, transcript=transcript)} {where}"
        'ORDER BY start, "end", layer, code, id',
        (transcript, *values),
    )


def marks(
    conn: sqlite3.Connection, transcript: str, layers: Sequence[str]
) -> Iterator[tuple[str, str, int, int, str, int, int]]:
    """A transcript's codings in no order, as little of them as comparing coders needs.

    (layer, code, start, end, rating or "", 1 for one that began as a suggestion, codebook version)
    """
    places = ", ".join("?" * len(layers))
    return conn.execute(
        "SELECT layer, code, start, \"end\", coalesce(rating, ''), origin = 'suggestion', "
        f"codebook_version FROM coding WHERE transcript = ? AND layer IN ({places})",
        (transcript, *layers),
    )


def counts_by_code(conn: sqlite3.Connection, layers: Sequence[str]) -> dict[str, int]:
    """Code -> number of codings in the layers."""
    marks = ", ".join("?" * len(layers))
    return dict(
        conn.execute(
            f"SELECT code, count(*) FROM coding WHERE layer IN ({marks})"
            f"{withdrawal.visible(conn)} GROUP BY code",
            layers,
        )
    )


def count_changes(conn: sqlite3.Connection, step: int, layer: str) -> dict[str, int]:
    """Code -> by how much a step changed its number of codings in a layer.

    Every code of a coding that the step touched is there, with 0 when only boundaries, memo or
    rating changed.
    """
    return dict(
        conn.execute(
            "SELECT code, sum(difference) FROM ("
            "SELECT json_extract(new, '$.code') AS code, 1 AS difference FROM change "
            "WHERE step = ?1 AND tbl = 'coding' AND json_extract(new, '$.layer') = ?2 UNION ALL "
            "SELECT json_extract(old, '$.code'), -1 FROM change "
            "WHERE step = ?1 AND tbl = 'coding' AND json_extract(old, '$.layer') = ?2) "
            "GROUP BY code",
            (step, layer),
        )
    )


def codes_judged(conn: sqlite3.Connection, step: int) -> set[str]:
    """The codes of the codings and of the decisions that a step made, changed or removed."""
    rows = conn.execute(
        "SELECT DISTINCT json_extract(new, '$.code'), json_extract(old, '$.code') FROM change "
        "WHERE step = ? AND tbl IN ('coding', 'decision')",
        (step,),
    )
    return {code for row in rows for code in row if code}


def counts_by_transcript(conn: sqlite3.Connection, layers: Sequence[str]) -> dict[str, int]:
    """Transcript id -> number of codings in the layers."""
    marks = ", ".join("?" * len(layers))
    return dict(
        conn.execute(
            f"SELECT transcript, count(*) FROM coding WHERE layer IN ({marks})"
            f"{withdrawal.visible(conn)} GROUP BY transcript",
            layers,
        )
    )


def coders(conn: sqlite3.Connection) -> list[Coder]:
    """Everybody who has ever coded here, by name; of two declared one person, the one who stays."""
    return [
        Coder(*row)
        for row in conn.execute(
            "SELECT id, name FROM coder WHERE NOT EXISTS "
            f"(SELECT 1 FROM setting WHERE setting.id = '{_SAME}' || coder.id) ORDER BY name, id"
        )
    ]


def shown_coders(conn: sqlite3.Connection) -> list[tuple[Coder, str]]:
    """The coders with what they are shown as: two of one name with the end of their id."""
    found = coders(conn)
    often = Counter(coder.name for coder in found)
    return [
        (coder, coder.name if often[coder.name] == 1 else f"{coder.name} ({coder.id[-4:]})")
        for coder in found
    ]


def find_coder(conn: sqlite3.Connection, wanted: str) -> Coder | None:
    """The coder of this id or name; the first to join when two share the name.

    For one who was declared to be the same person as another, that other.
    """
    row = conn.execute(
        "SELECT id, name FROM coder WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC, "
        f"EXISTS (SELECT 1 FROM setting WHERE setting.id = '{_SAME}' || coder.id), rowid",
        (wanted,),
    ).fetchone()
    if row is None:
        return None
    found = Coder(*row)
    other = same_person(conn).get(found.id)
    return find_coder(conn, other) if other else found


def same_person(conn: sqlite3.Connection) -> dict[str, str]:
    """Coder -> the coder (ids) whom they were declared to be one person with, who stays."""
    declared = {
        key.removeprefix(_SAME): value
        for key, value in conn.execute(
            "SELECT id, value FROM setting WHERE id GLOB ?", (f"{_SAME}*",)
        )
    }

    def stays(coder: str) -> str:
        return stays(declared[coder]) if coder in declared else coder

    return {other: stays(keep) for other, keep in declared.items()}


def declare_same(conn: sqlite3.Connection, other: str, keep: str) -> None:
    """Remember that two coders are one person, who is known as `keep` from now on; in a step."""
    conn.execute("INSERT INTO setting VALUES (?, ?)", (_SAME + other, keep))


def ensure_coder(project: Project, name: str) -> Coder:
    """The coder of this name, entered when missing as a step that undo leaves alone."""
    if found := find_coder(project.conn, name):
        return found
    coder = Coder(new_id(), name)
    with project.step(f"new coder {name}", kind="system"):
        project.conn.execute("INSERT INTO coder VALUES (?, ?)", astuple(coder))
    return coder


def ensure_pass(project: Project, coder: Coder, number: int = 1) -> Layer:
    """The layer of a coder's pass, entered when missing as a step that undo leaves alone."""
    row = project.conn.execute(
        "SELECT id, kind, name, coder, number FROM layer "
        "WHERE kind = 'pass' AND coder = ? AND number = ?",
        (coder.id, number),
    ).fetchone()
    if row:
        return Layer(*row)
    name = coder.name if number == 1 else f"{coder.name}, pass {number}"
    layer = Layer(new_id(), "pass", name, coder.id, number)
    with project.step(f"new layer {name}", kind="system"):
        project.conn.execute("INSERT INTO layer VALUES (?, ?, ?, ?, ?)", astuple(layer))
    return layer


def pass_of(conn: sqlite3.Connection, coder: Coder) -> Layer:
    """The layer of a coder's first pass; one that is not entered yet when they have none."""
    row = conn.execute(
        "SELECT id, kind, name, coder, number FROM layer "
        "WHERE kind = 'pass' AND coder = ? ORDER BY number",
        (coder.id,),
    ).fetchone()
    return Layer(*row) if row else Layer(new_id(), "pass", coder.name, coder.id, 1)


def enter(conn: sqlite3.Connection, coder: Coder, layer: Layer) -> None:
    """Enter a coder and their pass, as far as they are missing; inside a step."""
    conn.execute("INSERT OR IGNORE INTO coder VALUES (?, ?)", astuple(coder))
    conn.execute("INSERT OR IGNORE INTO layer VALUES (?, ?, ?, ?, ?)", astuple(layer))


def layers(conn: sqlite3.Connection) -> list[Layer]:
    """Every layer, by name."""
    return [
        Layer(*row)
        for row in conn.execute("SELECT id, kind, name, coder, number FROM layer ORDER BY name, id")
    ]


def give_passes(conn: sqlite3.Connection, other: str, keep: Coder) -> None:
    """Make the passes of another coder further passes of one, and name them so; inside a step."""
    last = conn.execute(
        "SELECT coalesce(max(number), 0) FROM layer WHERE kind = 'pass' AND coder = ?", (keep.id,)
    ).fetchone()[0]
    own = conn.execute(
        "SELECT id FROM layer WHERE kind = 'pass' AND coder = ? ORDER BY number", (other,)
    ).fetchall()
    for number, (layer,) in enumerate(own, start=last + 1):
        conn.execute(
            "UPDATE layer SET coder = ?, number = ?, name = ? WHERE id = ?",
            (keep.id, number, f"{keep.name}, pass {number}", layer),
        )


def set_roster(conn: sqlite3.Connection, layer: str, transcript: str, state: RosterState) -> None:
    """Enter what a layer's coder has to do or has done with a transcript; inside a step."""
    conn.execute(
        "INSERT INTO roster VALUES (?, ?, ?, ?) ON CONFLICT (layer, transcript) "
        "DO UPDATE SET state = excluded.state WHERE state <> excluded.state",
        (new_id(), layer, transcript, state),
    )


def clear_roster(conn: sqlite3.Connection, layer: str, transcript: str) -> None:
    """Take a layer's entry for a transcript off the roster; inside a step."""
    conn.execute("DELETE FROM roster WHERE layer = ? AND transcript = ?", (layer, transcript))


def roster_of(conn: sqlite3.Connection, layer: str) -> dict[str, RosterState]:
    """Transcript -> what the roster says of a layer, where it says something."""
    return dict(conn.execute("SELECT transcript, state FROM roster WHERE layer = ?", (layer,)))


def roster(conn: sqlite3.Connection) -> list[tuple[str, str, int, str]]:
    """(layer, transcript, number of codings, state) of each pair with codings or an entry.

    Without an entry the state is "".
    """
    shown = withdrawal.visible(conn)
    return conn.execute(
        "SELECT p.layer, p.transcript, sum(p.codings), max(p.state) FROM ("
        f"SELECT layer, transcript, sum(1{shown}) AS codings, '' AS state FROM coding "
        "GROUP BY transcript, layer "
        "UNION ALL SELECT layer, transcript, 0, state FROM roster) p "
        "JOIN transcript t ON t.id = p.transcript JOIN layer l ON l.id = p.layer "
        "GROUP BY p.layer, p.transcript ORDER BY t.position, l.name"
    ).fetchall()


def worked_layers(conn: sqlite3.Connection) -> set[str]:
    """The layers (ids) with any coding or entry in the roster."""
    return {
        row[0]
        for row in conn.execute(
            "SELECT id FROM layer l WHERE EXISTS (SELECT 1 FROM coding WHERE layer = l.id) "
            "OR EXISTS (SELECT 1 FROM roster WHERE layer = l.id)"
        )
    }
