"""Rulings in the project file: how disagreements of two layers were settled, and the consensus.

What the two layers held is kept with each ruling, so that a later change of theirs is noticed.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import withdrawal
from qualcoder_hslu.store.project import Project

Outcome = Literal["first", "second", "union", "intersection", "other", "none"]
OUTCOMES: tuple[Outcome, ...] = ("first", "second", "union", "intersection", "other", "none")

# One id in every copy of a project, so that copies brought back share one consensus.
_CONSENSUS = "consensus"


@dataclass(frozen=True, slots=True, order=True)
class Inset:
    """A code on part of a passage: code points from its start, and from its end.

    So it stays what it was when a correction elsewhere moves the passage.
    """

    code: str
    after_start: int
    before_end: int


@dataclass(frozen=True, slots=True)
class Side:
    """What one layer held in a passage when it was ruled on; empty when it marked nothing."""

    layer: str
    marks: tuple[Inset, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """How a passage was settled; one that gave several consensus codings is a row for each.

    `code` is the code in question, `span` the whole passage. `outcome` counts the sides in their
    order. `coding` is the id of the consensus coding it gave, None for none.
    """

    id: str
    transcript: str
    code: str
    span: Span
    sides: tuple[Side, Side]
    outcome: Outcome
    coding: str | None
    reason: str
    memo: str
    coder: str
    created: str

    @property
    def key(self) -> tuple[str, Span, frozenset[Side]]:
        """What was ruled on, whatever the order of the sides."""
        return self.transcript, self.span, frozenset(self.sides)

    @property
    def layers(self) -> frozenset[str]:
        return frozenset(side.layer for side in self.sides)

    @property
    def codes(self) -> frozenset[str]:
        """The code in question and every code that either side held."""
        return frozenset([self.code, *(mark.code for side in self.sides for mark in side.marks)])


def side(layer: str, marks: Iterable[tuple[str, Span]], passage: Span) -> Side:
    """A layer's codes in a passage, as a ruling keeps them."""
    insets = (
        Inset(code, span.start - passage.start, passage.end - span.end) for code, span in marks
    )
    return Side(layer, tuple(sorted(insets)))


def every(conn: sqlite3.Connection, transcripts: Sequence[str]) -> list[Ruling]:
    """The rulings on these transcripts (ids), by place, then as they were made."""
    marks = ", ".join("?" * len(transcripts))
    rows = conn.execute(
        'SELECT id, transcript, code, start, "end", layers, outcome, coding, reason, memo, coder, '
        f"created FROM ruling WHERE transcript IN ({marks}) "
        'ORDER BY transcript, start, "end", created, id',
        tuple(transcripts),
    )
    return [_ruling(row) for row in rows]


def visible(conn: sqlite3.Connection, transcripts: Sequence[str]) -> list[Ruling]:
    """The rulings on these transcripts, less those on the words of people who have withdrawn."""
    found = every(conn, transcripts)
    if not withdrawal.anybody(conn):
        return found
    versions = dict(
        conn.execute(
            "SELECT v.transcript, v.id FROM transcript_version v WHERE v.number = "
            "(SELECT max(number) FROM transcript_version WHERE transcript = v.transcript)"
        )
    )
    return [r for r in found if not withdrawal.covers(conn, versions[r.transcript], r.span)]


def _ruling(row: tuple[Any, ...]) -> Ruling:
    ruling, transcript, code, start, end, layers, *rest = row
    one, two = _sides(layers)
    return Ruling(ruling, transcript, code, Span(start, end), (one, two), *rest)


def _sides(layers: str) -> list[Side]:
    return [
        Side(each["layer"], tuple(Inset(*mark) for mark in each["marks"]))
        for each in json.loads(layers)
    ]


def write(conn: sqlite3.Connection, ruling: Ruling) -> None:
    """Enter a ruling, or write the one of this id anew; inside a step."""
    conn.execute(
        "INSERT INTO ruling VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
        'SET code = excluded.code, start = excluded.start, "end" = excluded."end", '
        "layers = excluded.layers, outcome = excluded.outcome, coding = excluded.coding, "
        "reason = excluded.reason, memo = excluded.memo, coder = excluded.coder, "
        "created = excluded.created",
        (
            ruling.id, ruling.transcript, ruling.code, ruling.span.start, ruling.span.end,
            _layers(ruling.sides), ruling.outcome, ruling.coding, ruling.reason, ruling.memo,
            ruling.coder, ruling.created,
        ),
    )  # fmt: skip


def _layers(sides: Iterable[Side]) -> str:
    return json.dumps(
        [
            {
                "layer": each.layer,
                "marks": [[m.code, m.after_start, m.before_end] for m in each.marks],
            }
            for each in sides
        ]
    )


def recoded(layers: str, here: Callable[[str], str]) -> str:
    """What the two layers held, as the file keeps it, with every code named as it is `here`."""
    return _layers(
        Side(each.layer, tuple(sorted(replace(m, code=here(m.code)) for m in each.marks)))
        for each in _sides(layers)
    )


def delete(conn: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Take rulings back; inside a step."""
    conn.executemany("DELETE FROM ruling WHERE id = ?", ((each,) for each in ids))


def consensus(conn: sqlite3.Connection) -> Layer | None:
    """The consensus layer, None before anything was settled."""
    row = conn.execute(
        "SELECT id, kind, name, coder, number FROM layer WHERE kind = 'consensus' ORDER BY id"
    ).fetchone()
    return Layer(*row) if row else None


def ensure_consensus(project: Project) -> Layer:
    """The consensus layer, entered when missing as a step that undo leaves alone."""
    if found := consensus(project.conn):
        return found
    with project.step("new layer Consensus", kind="system"):
        project.conn.execute(
            "INSERT INTO layer VALUES (?, 'consensus', 'Consensus', NULL, 1)", (_CONSENSUS,)
        )
    return Layer(_CONSENSUS, "consensus", "Consensus", None)
