"""Turns, uncounted spans and codings of many transcripts as columns of numbers.

For those who compute on a whole project. SQLite joins each column of a transcript into one text,
which numpy reads at once: to fetch the rows one by one takes three times as long. Needs numpy, so
it is imported where somebody computes and not with the store.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from qualcoder_hslu.model.coding import RATINGS
from qualcoder_hslu.model.transcript import Transcript

Ints = npt.NDArray[np.int64]

_APART = "\x1f"  # between texts; ids of codes may hold a comma
_RATING = " ".join(f"WHEN '{name}' THEN {place}" for place, name in enumerate(RATINGS))


@dataclass(frozen=True, slots=True)
class Spans:
    """Spans in many transcripts (n each): `owner` is the transcript's place, sorted."""

    owner: Ints
    start: Ints
    end: Ints


@dataclass(frozen=True, slots=True)
class Codings:
    """Codings in many transcripts (n each), by transcript, then layer.

    `transcript`, `layer` and `code` are places in what was asked for, `rating` one in `RATINGS` or
    -1, `suggested` 1 for a coding that began as a suggestion, `version` the codebook's.
    """

    transcript: Ints
    layer: Ints
    code: Ints
    start: Ints
    end: Ints
    rating: Ints
    suggested: Ints
    version: Ints


@dataclass(frozen=True, slots=True)
class Person:
    """A participant's name, and whether they have withdrawn."""

    name: str
    withdrawn: bool


def turns(conn: sqlite3.Connection, transcripts: Sequence[Transcript]) -> tuple[Spans, list[str]]:
    """The turns' speech, and the participant of each ("" where nobody is known to speak).

    Turns of people who have withdrawn are among them, see `people`.
    """
    found = _read(
        conn,
        'SELECT group_concat(start), group_concat("end"), '
        f"group_concat(coalesce(participant, ''), '{_APART}') FROM turn WHERE version = ?",
        ((each.version,) for each in transcripts),
    )
    spans, texts = _spans(found)
    order = np.lexsort((spans.start, spans.owner))
    who = _APART.join(texts).split(_APART) if texts else []
    if (order[1:] > order[:-1]).all():
        return spans, who
    ordered = Spans(spans.owner[order], spans.start[order], spans.end[order])
    return ordered, [who[place] for place in order.tolist()]


def uncounted(conn: sqlite3.Connection, transcripts: Sequence[Transcript]) -> Spans:
    """The uncounted spans in no order, without those that a withdrawal makes."""
    found = _read(
        conn,
        "SELECT group_concat(start), group_concat(\"end\"), '' FROM uncounted WHERE version = ?",
        ((each.version,) for each in transcripts),
    )
    return _spans(found)[0]


def codings(
    conn: sqlite3.Connection,
    transcripts: Sequence[Transcript],
    layers: Sequence[str],
    codes: Mapping[str, int],
) -> Codings:
    """The codings of the layers; `codes` gives each code's place. Hidden ones are among them."""
    pairs = [(each.id, layer) for each in transcripts for layer in layers]
    found = _read(
        conn,
        'SELECT group_concat(start), group_concat("end"), '
        f"group_concat(code, '{_APART}'), group_concat(origin = 'suggestion'), "
        f"group_concat(CASE rating {_RATING} ELSE -1 END), group_concat(codebook_version) "
        "FROM coding WHERE transcript = ? AND layer = ?",
        pairs,
    )
    rows = list(found)
    place = _places(rows)
    names = _APART.join(row[1][2] for row in rows).split(_APART) if rows else []
    start, end, suggested, rating, version = (
        _numbers(row[1][column] for row in rows) for column in (0, 1, 3, 4, 5)
    )
    n_layers = max(1, len(layers))
    return Codings(
        place // n_layers,
        place % n_layers,
        np.fromiter(map(codes.__getitem__, names), np.int64, len(names)),
        start,
        end,
        rating,
        suggested,
        version,
    )


def people(conn: sqlite3.Connection) -> dict[str, Person]:
    """Every participant by id."""
    return {
        each: Person(name, bool(withdrawn))
        for each, name, withdrawn in conn.execute("SELECT id, name, withdrawn FROM participant")
    }


def moderators(conn: sqlite3.Connection) -> set[tuple[str, str]]:
    """(transcript, participant) of everybody who moderates there."""
    return set(
        conn.execute(
            "SELECT t.id, m.participant FROM transcript t "
            "JOIN membership m ON m.focus_group = t.focus_group WHERE m.moderator = 1"
        )
    )


def last_coded(conn: sqlite3.Connection, layers: Sequence[str]) -> dict[tuple[str, str], str]:
    """(transcript, layer) -> when its latest coding was made (UTC, ISO 8601)."""
    marks = ", ".join("?" * len(layers))
    return {
        (transcript, layer): created
        for transcript, layer, created in conn.execute(
            "SELECT transcript, layer, max(created) FROM coding "
            f"WHERE layer IN ({marks}) GROUP BY transcript, layer",
            tuple(layers),
        )
    }


_Row = tuple[str, ...]  # of columns as texts


def _read(
    conn: sqlite3.Connection, sql: str, asked: Iterable[tuple[str, ...]]
) -> Iterator[tuple[int, _Row]]:
    """One row of joined columns for each asked, with its place; none where there is nothing."""
    for place, values in enumerate(asked):
        row = conn.execute(sql, values).fetchone()
        if row[0] is not None:
            yield place, row


def _spans(found: Iterable[tuple[int, _Row]]) -> tuple[Spans, list[str]]:
    """The first two columns as spans, and the third as it is."""
    rows = list(found)
    start, end = (_numbers(row[1][column] for row in rows) for column in (0, 1))
    return Spans(_places(rows), start, end), [row[1][2] for row in rows]


def _places(rows: Sequence[tuple[int, _Row]]) -> Ints:
    counts = [row[0].count(",") + 1 for _, row in rows]
    return np.repeat(np.array([place for place, _ in rows], np.int64), counts)


def _numbers(texts: Iterable[str]) -> Ints:
    """Numbers apart by commas; the sum of all texts is read at once."""
    joined = ",".join(map(str, texts))
    return np.fromstring(joined, np.int64, sep=",") if joined else np.empty(0, np.int64)
