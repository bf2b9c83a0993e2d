"""Intervals on a line as columns of numbers: overlaps, unions and one sweep for all of them.

Intervals are half-open and not empty. Nothing here knows coders or codes.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

WORD = 62  # tracks in one machine word
_BITS = 62  # of a number that is sorted


def overlapping(starts: Ints, ends: Ints, others: Ints, other_ends: Ints) -> tuple[Ints, Ints]:
    """Index pairs (i, j) of intervals that share a point, sorted by i, then j.

    The others must be sorted and disjoint; the first ones may be in any order.
    """
    first = np.searchsorted(other_ends, starts, side="right")
    counts = np.maximum(np.searchsorted(others, ends, side="left") - first, 0)
    before = np.cumsum(counts) - counts
    within = np.arange(counts.sum()) - np.repeat(before, counts)
    return np.repeat(np.arange(len(starts)), counts), np.repeat(first, counts) + within


def difference(starts: Ints, ends: Ints, holes: Ints, hole_ends: Ints) -> tuple[Ints, Ints]:
    """What is left of sorted, disjoint intervals without the holes, which may be in any order."""
    order, first = runs(np.zeros(len(holes), np.int64), holes, hole_ends)
    if len(order):
        holes = holes[order][first]
        hole_ends = np.maximum.reduceat(hole_ends[order], first)
    i, j = overlapping(starts, ends, holes, hole_ends)
    if not len(i):
        return starts, ends
    # Cut to their interval, the holes' ends are starts of what is left, and the other way round.
    left = np.sort(np.concatenate([starts, np.minimum(hole_ends[j], ends[i])]))
    right = np.sort(np.concatenate([ends, np.maximum(holes[j], starts[i])]))
    kept = right > left
    return left[kept], right[kept]


def runs(group: Ints, start: Ints, end: Ints) -> tuple[Ints, Ints]:
    """How to join intervals of one group that overlap: an order, and where each union begins.

    `order` sorts by group and start; `first` holds the places in that order at which a union
    begins. Intervals that merely touch stay apart.
    """
    if not len(group):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    span = int(end.max()) + 1
    key = group * span
    order = _order(key + start)
    reach = np.maximum.accumulate((key + end)[order])
    fresh = np.ones(len(order), bool)
    fresh[1:] = (key + start)[order][1:] >= reach[:-1]
    return order, np.flatnonzero(fresh)


def _order(keys: Ints) -> Ints:
    """The places of the keys (>= 0) in sorted order."""
    if (keys[1:] >= keys[:-1]).all():
        return np.arange(len(keys))
    bits = len(keys).bit_length()
    if int(keys.max()).bit_length() + bits > _BITS:
        return np.argsort(keys)
    # Sorting numbers that carry their place is faster than sorting places.
    return np.sort(keys << bits | np.arange(len(keys))) & ((1 << bits) - 1)


def sweep(
    group: Ints, track: Ints, start: Ints, end: Ints, n_tracks: int
) -> tuple[Ints, Ints, Ints]:
    """Cut each group at all ends of its intervals and say which tracks cover each piece.

    The intervals of one track must be disjoint within a group. Returns, for the pieces that
    something covers, their group (n), their length (n) and the tracks as bits (n_words x n).
    """
    n = len(group)
    n_words = max(1, -(-n_tracks // WORD))
    if not n:
        return np.empty(0, np.int64), np.empty(0, np.int64), np.empty((n_words, 0), np.int64)
    span = int(end.max()) + 1
    key = np.concatenate([group * span + start, group * span + end])
    order = _order(key)
    key = key[order]
    lengths = np.diff(key, append=key[-1])
    change = np.left_shift(1, track % WORD)
    change = np.concatenate([change, -change])[order]
    if n_words == 1:
        cover = np.cumsum(change)[None]
    else:
        cover = np.zeros((n_words, 2 * n), np.int64)
        word = track // WORD
        cover[np.concatenate([word, word])[order], np.arange(2 * n)] = change
        np.cumsum(cover, axis=1, out=cover)
    # Behind the last end of a group nothing is covered, so the gap to the next group falls out.
    kept = np.flatnonzero((lengths > 0) & cover.any(axis=0))
    return key[kept] // span, lengths[kept], cover[:, kept]


def covers(words: Ints, track: int) -> Bools:
    """Whether a track covers each piece of a sweep (n)."""
    return np.asarray(words[track // WORD] >> (track % WORD) & 1, bool)


def sums_by(group: Ints, values: npt.NDArray[Any], n_groups: int) -> Floats:
    """The sum of the values of each group, (n_groups,)."""
    return np.bincount(group, weights=values, minlength=n_groups).astype(np.float64, copy=False)
