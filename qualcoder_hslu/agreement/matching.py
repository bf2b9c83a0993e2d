"""Matching the segments of two coders: which of A's passages is which of B's.

Segments of one code and coder are disjoint, so in reading order their overlaps form a chain, and
the best one-to-one assignment is found by dynamic programming along it.
"""

from dataclasses import dataclass

import numpy as np

from qualcoder_hslu.agreement.coefficients import divide, mean_defined
from qualcoder_hslu.agreement.intervals import Bools, Floats, Ints, overlapping
from qualcoder_hslu.agreement.segments import Scale, Segments
from qualcoder_hslu.agreement.tally import Pairs


@dataclass(frozen=True, slots=True)
class Overlaps:
    """Segments of A and B with the same code that meet, by place, in reading order per code.

    `iou` is the shared text divided by the text of either.
    """

    a: Ints
    b: Ints
    iou: Floats


def overlaps(found: Segments, one: Ints, other: Ints) -> Overlaps:
    """All meetings of A's segments (places `one`) and B's (`other`), both in the sorted order."""
    start, end = found.start, found.end
    if not len(one) or not len(other):
        return Overlaps(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))
    stride = int(end.max()) + 1
    key = found.code * stride
    i, j = overlapping(
        (key + start)[one], (key + end)[one], (key + start)[other], (key + end)[other]
    )
    a, b = one[i], other[j]
    shared = np.minimum(end[a], end[b]) - np.maximum(start[a], start[b])
    either = np.maximum(end[a], end[b]) - np.minimum(start[a], start[b])
    return Overlaps(a, b, shared / either)


def assign(met: Overlaps, worth: Floats) -> Ints:
    """Places in `met` of the one-to-one assignment with the greatest total worth (> 0 each).

    A meeting conflicts with the neighbours in the chain that share A's or B's segment.
    """
    n = len(met.a)
    if not n:
        return np.empty(0, np.int64)
    linked = (met.a[1:] == met.a[:-1]) | (met.b[1:] == met.b[:-1])
    borders = np.concatenate([[0], np.flatnonzero(~linked) + 1, [n]])
    lengths = np.diff(borders)
    chosen = [borders[:-1][lengths == 1]]
    for first, after in zip(
        borders[:-1][lengths > 1].tolist(), borders[1:][lengths > 1].tolist(), strict=True
    ):
        a, b = met.a[first:after].tolist(), met.b[first:after].tolist()
        best = _chain(a, b, worth[first:after].tolist())
        chosen.append(np.array(best, np.int64) + first)
    return np.sort(np.concatenate(chosen))


def _chain(a: list[int], b: list[int], worth: list[float]) -> list[int]:
    """The best set of meetings of one chain, no two of which share a segment."""
    n = len(a)
    free = [0] * n  # how many of the meetings before are free of conflict with this one
    for i in range(n):
        j = i
        while j and (a[j - 1] == a[i] or b[j - 1] == b[i]):
            j -= 1
        free[i] = j
    best = [0.0] * (n + 1)
    for i in range(n):
        best[i + 1] = max(best[i], best[free[i]] + worth[i])
    out, i = [], n
    while i:
        if best[i] > best[i - 1]:
            out.append(i - 1)
            i = free[i - 1]
        else:
            i -= 1
    return out[::-1]


@dataclass(frozen=True, slots=True)
class Matches:
    """Segments per cluster or replicate, code and pair (C x K x P): A's, B's, and matched ones."""

    of_a: Floats
    of_b: Floats
    matched: Floats


def matches(
    found: Segments, scale: Scale, pairs: Pairs, iou: float, present: Bools, n_codes: int
) -> Matches:
    """Count segments that match with at least this intersection over union, in (0, 1].

    As many as possible are matched. Segments count where they start, in transcripts that both
    coded; a matched pair counts where A's does.
    """
    place = scale.home(found) * n_codes + found.code
    both = present[found.transcript]
    rows = [np.flatnonzero(found.coder == coder) for coder in range(present.shape[1])]
    shape = (scale.n, n_codes)

    def counted(places: Ints) -> Floats:
        return np.bincount(places, minlength=scale.n * n_codes).reshape(shape).astype(float)

    out: list[list[Floats]] = [[], [], []]
    for i, j in pairs:
        one, other = rows[i][both[rows[i], j]], rows[j][both[rows[j], i]]
        met = overlaps(found, one, other)
        near = np.flatnonzero(met.iou >= iou - 1e-12)
        met = Overlaps(met.a[near], met.b[near], met.iou[near])
        chosen = met.a[assign(met, np.ones(len(near)))]
        for column, places in zip(out, (one, other, chosen), strict=True):
            column.append(counted(place[places]))
    return Matches(*(np.stack(c, axis=-1) if c else np.zeros((*shape, 0)) for c in out))


def match_by_pair(s: Matches) -> dict[str, Floats]:
    """Precision (A as reference), recall, F1 and Jaccard of segments (... x K x P)."""
    return {
        "precision": divide(s.matched, s.of_b),
        "recall": divide(s.matched, s.of_a),
        "f1": divide(2 * s.matched, s.of_a + s.of_b),
        "jaccard": divide(s.matched, s.of_a + s.of_b - s.matched),
    }


def match_by_code(s: Matches) -> dict[str, Floats]:
    """The same as means over pairs (... x K)."""
    return {name: mean_defined(values) for name, values in match_by_pair(s).items()}
