"""What one coder calls one code and the other another: lengths, and the passages behind each."""

from collections.abc import Iterator

import numpy as np

from qualcoder_hslu.agreement.differences import Difference, Kind, of_two, span_of
from qualcoder_hslu.agreement.intervals import (
    Bools,
    Floats,
    Ints,
    covers,
    difference,
    overlapping,
    sums_by,
    sweep,
)
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.segments import Segments

_CELLS = 4_000_000  # of a table that is worked on at once


def confusion(material: Material, a: int, b: int) -> Floats:
    """What A calls one code and B another: characters, (n_codes + 1) x (n_codes + 1).

    On the diagonal text that both gave the code. Off it, row c and column k hold text to which A
    gave c and B did not, and B gave k and A did not; with several such codes it counts for each.
    The last row and column stand for no code that the other has not.
    """
    axis = Axis(material.transcripts)
    found = of_two(material, axis, a, b)
    n = len(material.codes)
    out = np.zeros((n + 1, n + 1))
    for part in _parts(found, max(1, _CELLS // max(1, 2 * n))):
        track = part.code + n * (part.coder == b)
        _, length, words = sweep(part.transcript, track, part.start, part.end, 2 * n)
        marks = np.array([covers(words, each) for each in range(2 * n)])
        out += _crossed(marks[:n], marks[n:], length.astype(float))
    return out


def _crossed(one: Bools, two: Bools, length: Floats) -> Floats:
    same = one & two
    rows, columns = [np.vstack([m & ~same, ~(m & ~same).any(axis=0)]) for m in (one, two)]
    rows[-1] &= columns[:-1].any(axis=0)
    columns[-1] &= rows[:-1].any(axis=0)
    out = (rows * length) @ columns.T.astype(float)
    n = len(one)
    out[:n, :n][np.diag_indices(n)] += (same * length).sum(axis=1)
    return np.asarray(out)


def _parts(found: Segments, size: int) -> Iterator[Segments]:
    """The segments by transcripts, about `size` at a time."""
    counts = sums_by(
        found.transcript, np.ones(len(found)), int(found.transcript.max(initial=-1)) + 1
    )
    part = (np.cumsum(counts) // size).astype(np.int64)
    for number in np.unique(part).tolist():
        yield found.where(part[found.transcript] == number)


def confused(
    material: Material, a: int, b: int, code: int | None, other: int | None
) -> list[Difference]:
    """The passages behind one cell of `confusion`; None is its last row or column.

    Each holds the coders' segments whole: the text that counts in the cell may be a part of them.
    Off the diagonal they are of the kind "other_code", or "only_a" and "only_b" in the last column
    and row; on it "both".
    """
    found = of_two(material, Axis(material.transcripts), a, b)
    if code is None and other is None:
        return []
    if code is None or other is None:
        who, whose = (b, a) if code is None else (a, b)
        rows = _rows(found, who, other if code is None else code)
        left = _without_answer(found, who, whose, rows, len(material.codes))
        none = np.empty(0, np.int64)
        if who == a:
            return list(_passages(found, rows, none, *left, "only_a"))
        return list(_passages(found, none, rows, *left, "only_b"))
    one, two = _rows(found, a, code), _rows(found, b, other)
    if code == other:
        shared = _shared(_ends(found, one), _ends(found, two))
        return list(_passages(found, one, two, *shared, "both"))
    own = difference(*_ends(found, one), *_ends(found, _rows(found, b, code)))
    others = difference(*_ends(found, two), *_ends(found, _rows(found, a, other)))
    return list(_passages(found, one, two, *_shared(own, others), "other_code"))


def _without_answer(
    found: Segments, who: int, whose: int, rows: Ints, n_codes: int
) -> tuple[Ints, Ints]:
    """Text of a coder's segments to which the other gave nothing that the coder did not give."""
    left = _ends(found, rows)
    if len(rows):
        own = int(found.code[rows[0]])
        left = difference(*left, *_ends(found, _rows(found, whose, own)))
    for code in range(n_codes):
        extra = difference(
            *_ends(found, _rows(found, whose, code)), *_ends(found, _rows(found, who, code))
        )
        left = difference(*left, *extra)
    return left


def _rows(found: Segments, coder: int, code: int | None) -> Ints:
    """A coder's segments of a code, disjoint and in order."""
    return np.flatnonzero((found.coder == coder) & (found.code == code))


def _ends(found: Segments, rows: Ints) -> tuple[Ints, Ints]:
    return found.start[rows], found.end[rows]


def _shared(one: tuple[Ints, Ints], other: tuple[Ints, Ints]) -> tuple[Ints, Ints]:
    """What lies in both of two lists of sorted, disjoint intervals."""
    i, j = overlapping(*one, *other)
    return np.maximum(one[0][i], other[0][j]), np.minimum(one[1][i], other[1][j])


def _passages(
    found: Segments, one: Ints, two: Ints, starts: Ints, ends: Ints, kind: Kind
) -> Iterator[Difference]:
    """The segments (rows of A and of B) in which the stretches lie, each pair once, in order."""
    sides = [
        rows[np.searchsorted(found.start[rows], starts, side="right") - 1]
        if len(rows)
        else np.full(len(starts), -1)
        for rows in (one, two)
    ]
    for pair in dict.fromkeys(zip(*(side.tolist() for side in sides), strict=True)):
        a, b = pair
        row = b if a < 0 else a
        yield Difference(
            kind,
            int(found.transcript[row]),
            int(found.code[row]),
            span_of(found, a),
            span_of(found, b),
            int(found.code[b]) if kind == "other_code" else None,
            _iou(found, a, b),
        )


def _iou(found: Segments, a: int, b: int) -> float:
    if min(a, b) < 0:
        return 0.0
    both = min(found.end[a], found.end[b]) - max(found.start[a], found.start[b])
    return float(both / (max(found.end[a], found.end[b]) - min(found.start[a], found.start[b])))
