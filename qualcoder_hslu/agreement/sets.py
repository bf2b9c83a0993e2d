"""Set-valued alpha: which codes did each coder give to a unit, all codes at once.

Krippendorff's alpha on sets with Jaccard or MASI distance (Passonneau 2006). The expected
disagreement runs over all pairs of sets that occur; with many of them it is summed over their
common subsets instead, which is exact too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

import numpy as np

from qualcoder_hslu.agreement.coefficients import divide
from qualcoder_hslu.agreement.intervals import WORD, Bools, Floats, Ints, sums_by, sweep
from qualcoder_hslu.agreement.segments import Scale, Segments

_MOST_SUBSETS = 4_000_000
_BLOCK = 4_000_000  # cells of a table that is worked on at once
DISTANCES = ("jaccard", "masi")


def similarity(kind: str, one: Ints, other: Ints, both: Ints) -> Floats:
    """1 - distance of two sets, from their sizes and the size of what they share.

    Jaccard: shared / either. MASI: that times 1 for equal sets, 2/3 for one inside the other, 1/3
    for an overlap. Two empty sets are equal.
    """
    either = one + other - both
    share = np.where(either > 0, both / np.maximum(either, 1), 1.0)
    if kind == "jaccard":
        return share
    inside = both == np.minimum(one, other)
    return share * np.where((one == other) & inside, 1.0, np.where(inside, 2 / 3, 1 / 3))


@dataclass(frozen=True, slots=True)
class SetSums:
    """Sums for set-valued alpha per cluster (C): `values` m, and observed disagreement."""

    values: Floats
    jaccard: Floats
    masi: Floats


@dataclass(frozen=True, slots=True)
class CodedSets:
    """The sets that occur, and how much of each cluster bears them.

    `words` (n_sets x n_words) hold the sets as bits, the empty one first. The rows (`cluster`,
    `which`, `amount`) say how many units (times coders) carry a set; one may stand twice.
    """

    n_clusters: int
    words: Ints
    cluster: Ints
    which: Ints
    amount: Floats

    def sizes(self) -> Ints:
        """Number of codes in each set."""
        return _size(self.words)

    def table(self) -> "CodedSets":
        """The same with one row for each cluster and set."""
        n = len(self.words)
        cells, place = np.unique(self.cluster * n + self.which, return_inverse=True)
        amount = sums_by(place, self.amount, len(cells))
        return CodedSets(self.n_clusters, self.words, cells // n, cells % n, amount)

    def as_one(self) -> "CodedSets":
        """The same with all clusters as one."""
        n = len(self.words)
        amount = sums_by(self.which, self.amount, n)
        return CodedSets(1, self.words, np.zeros(n, np.int64), np.arange(n), amount)


def _size(words: Ints) -> Ints:
    """Codes in each set; the words of a set are the last axis."""
    return np.asarray(np.bitwise_count(words).sum(axis=-1, dtype=np.int64))


def coded_sets(
    found: Segments, scale: Scale, present: Bools, n_codes: int
) -> tuple[SetSums, CodedSets]:
    """Sweep all codes at once; segments of one coder and code must not overlap on the scale.

    Clusters in transcripts that fewer than two coders coded count nothing.
    """
    here = present[scale.transcript]
    m = here.sum(axis=1)
    pieces, cluster = scale.cut(found)
    kept = (m >= 2)[cluster]
    if not kept.all():
        pieces, cluster = pieces.where(kept), cluster[kept]
    n_coders, n_words = present.shape[1], max(1, -(-n_codes // WORD))
    track = pieces.coder * n_words * WORD + pieces.code
    group, length, cover = sweep(
        cluster, track, pieces.start, pieces.end, n_coders * n_words * WORD
    )
    sets = np.ascontiguousarray(cover.reshape(n_coders, n_words, len(group)).transpose(0, 2, 1))
    marked: Bools = np.asarray(np.any(sets != 0, axis=-1))  # n_coders x n
    weight = 2 * length / np.maximum(m[group] - 1, 1)
    sums = {kind: np.zeros(scale.n) for kind in DISTANCES}
    for i in range(n_coders):
        for j in range(i + 1, n_coders):
            pair = (here[:, i] & here[:, j])[group]
            apart = sums_by(group, weight * (pair & (marked[i] | marked[j])), scale.n)
            rows = np.flatnonzero(pair & marked[i] & marked[j])
            one, other = sets[i][rows], sets[j][rows]
            sizes = _size(one), _size(other), _size(one & other)
            for kind in DISTANCES:
                like = weight[rows] * similarity(kind, *sizes)
                sums[kind] += apart - sums_by(group[rows], like, scale.n)
    values = (scale.totals() * m * (m >= 2)).astype(float)
    return SetSums(values, **sums), _occurring(sets, marked, group, length, values)


def _occurring(sets: Ints, marked: Bools, group: Ints, length: Ints, values: Floats) -> CodedSets:
    """Distinct sets with their amounts; what a coder did not mark carries the empty set."""
    n_words = sets.shape[-1]
    rows = [np.flatnonzero(own) for own in marked]
    flat = [np.zeros((1, n_words), np.int64), *(sets[i][r] for i, r in enumerate(rows))]
    words, which = _distinct(np.concatenate(flat))
    owner = np.concatenate([group[:0], *(group[r] for r in rows)])
    amount = np.concatenate([length[:0], *(length[r] for r in rows)])
    bare = values - sums_by(owner, amount, len(values))
    return CodedSets(
        len(values),
        words,
        np.concatenate([np.arange(len(values)), owner]),
        np.concatenate([np.full(len(values), which[0]), which[1:]]),
        np.concatenate([bare, amount]),
    )


def _distinct(rows: Ints) -> tuple[Ints, Ints]:
    """Distinct rows and the place of each row among them."""
    if rows.shape[1] == 1:
        values, place = np.unique(rows[:, 0], return_inverse=True)
        return values[:, None], place
    values, place = np.unique(rows, axis=0, return_inverse=True)
    return values, place.reshape(-1)


def together(parts: Sequence[CodedSets]) -> CodedSets:
    """The sets of several blocks of clusters, one block behind the other."""
    words, place = _distinct(np.concatenate([part.words for part in parts]))
    firsts = np.cumsum([0, *(part.n_clusters for part in parts)])
    places = np.split(place, np.cumsum([len(part.words) for part in parts])[:-1])
    return CodedSets(
        int(firsts[-1]),
        words,
        np.concatenate([p.cluster + low for p, low in zip(parts, firsts[:-1], strict=True)]),
        np.concatenate([own[p.which] for p, own in zip(parts, places, strict=True)]),
        np.concatenate([part.amount for part in parts]),
    )


def alike(sets: CodedSets) -> dict[str, Floats]:
    """For each distance the sum of similarities over all pairs of judgements (C x C clusters).

    With weights w of clusters, w' A w is the sum for their weighted union.
    """
    sizes = sets.sizes()
    if sets.words.shape[1] == 1 and (2.0**sizes).sum() <= _MOST_SUBSETS:
        return _by_subsets(sets, sizes)
    return _by_pairs(sets, sizes)


def _by_pairs(sets: CodedSets, sizes: Ints) -> dict[str, Floats]:
    """Every set against every set, some rows at a time."""
    n = len(sizes)
    amounts = sums_by(sets.cluster * n + sets.which, sets.amount, sets.n_clusters * n).reshape(
        sets.n_clusters, n
    )
    out = {kind: np.zeros((sets.n_clusters, sets.n_clusters)) for kind in DISTANCES}
    step = max(1, _BLOCK // max(n, 1))
    for low in range(0, n, step):
        rows = slice(low, low + step)
        both = _size(sets.words[rows, None, :] & sets.words[None, :, :])
        for kind in DISTANCES:
            like = similarity(kind, sizes[rows, None], sizes[None, :], both)
            out[kind] += amounts[:, rows] @ like @ amounts.T
    return out


def _by_subsets(sets: CodedSets, sizes: Ints) -> dict[str, Floats]:
    """The same through common subsets.

    Similarity depends on the sizes p, q and the number r of shared codes. Sets that share r codes
    share C(r, j) subsets of size j, so sums over pairs that share r codes follow from sums over
    subsets by binomial inversion: sum_r s(p,q,r) W(p,q,r) = sum_j g(p,q,j) M(p,q,j).
    """
    owner, subset, size = _subsets(sets.words[:, 0], sizes)
    n_sizes = int(sizes.max(initial=0)) + 1
    _, number = np.unique(subset, return_inverse=True)
    keys, feature = np.unique(number * n_sizes + sizes[owner], return_inverse=True)
    subsets, p = keys // n_sizes, keys % n_sizes
    j = np.zeros(len(keys), np.int64)
    j[feature] = size
    out = {kind: np.zeros((sets.n_clusters, sets.n_clusters)) for kind in DISTANCES}
    g = {kind: _inverted(kind, n_sizes) for kind in DISTANCES}
    # The rows of each set among its subsets, to spread a cluster's amounts over them.
    first = np.searchsorted(owner, np.arange(len(sizes) + 1))
    for low, high in _blocks(subsets, max(1, _BLOCK // sets.n_clusters)):
        table = _spread(sets, first, feature, low, high)
        for kind in DISTANCES:
            joined = _joined(table, subsets[low:high], p[low:high], j[low:high], g[kind])
            out[kind] += joined @ table.T
    return out


def _subsets(words: Ints, sizes: Ints) -> tuple[Ints, Ints, Ints]:
    """All subsets of every set: the set's place (sorted), the subset as bits, and its size."""
    owners, subsets, counts = [], [], []
    for size in np.unique(sizes):
        rows = np.flatnonzero(sizes == size)
        rest, bits = words[rows].copy(), []
        for _ in range(size):
            bits.append(rest & -rest)
            rest &= rest - 1
        choice = (np.arange(2**size)[:, None] >> np.arange(size)) & 1
        made = np.stack(bits, axis=1) @ choice.T if size else np.zeros((len(rows), 1), np.int64)
        owners.append(np.repeat(rows, 2**size))
        subsets.append(made.reshape(-1))
        counts.append(np.tile(choice.sum(axis=1), len(rows)))
    owner = np.concatenate(owners)
    order = np.argsort(owner, kind="stable")
    return owner[order], np.concatenate(subsets)[order], np.concatenate(counts)[order]


def _inverted(kind: str, n_sizes: int) -> Floats:
    """g(p, q, j) = sum over r <= j of s(p, q, r) (-1)^(j - r) C(j, r), (n_sizes) cubed."""
    p, q, r = np.indices((n_sizes, n_sizes, n_sizes))
    like = np.where(
        r <= np.minimum(p, q), similarity(kind, p, q, np.minimum(r, np.minimum(p, q))), 0
    )
    signs = np.array(
        [[(-1) ** (j - r) * comb(j, r) for j in range(n_sizes)] for r in range(n_sizes)], float
    )
    signs[np.tril_indices(n_sizes, -1)] = 0
    return np.asarray(like @ signs)


def _blocks(subsets: Ints, width: int) -> list[tuple[int, int]]:
    """Ranges of features about that wide that do not cut the features of one subset apart."""
    borders = np.flatnonzero(np.diff(subsets, prepend=-1))
    out, low = [], 0
    for border in [*borders.tolist(), len(subsets)]:
        if border - low >= width:
            out.append((low, border))
            low = border
    if low < len(subsets):
        out.append((low, len(subsets)))
    return out


def _spread(sets: CodedSets, first: Ints, feature: Ints, low: int, high: int) -> Floats:
    """Amounts of features (subset, size of the whole set) in each cluster (C x high - low)."""
    counts = (first[1:] - first[:-1])[sets.which]
    row = np.repeat(np.arange(len(sets.which)), counts)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    column = feature[first[sets.which[row]] + within]
    kept = (column >= low) & (column < high)
    cell = sets.cluster[row[kept]] * (high - low) + column[kept] - low
    table = sums_by(cell, sets.amount[row[kept]], sets.n_clusters * (high - low))
    return table.reshape(sets.n_clusters, high - low)


def _joined(table: Floats, subsets: Ints, p: Ints, j: Ints, g: Floats) -> Floats:
    """For each feature the g-weighted sum over the features of the same subset (C x features)."""
    out = table * g[p, p, j]
    shift = 1
    while shift < len(subsets):
        same = np.flatnonzero(subsets[shift:] == subsets[:-shift])
        if not len(same):
            break
        one, other = same, same + shift
        out[:, one] += table[:, other] * g[p[one], p[other], j[one]]
        out[:, other] += table[:, one] * g[p[one], p[other], j[one]]
        shift += 1
    return out


def alphas(sums: SetSums, alike_pairs: dict[str, Floats]) -> dict[str, Floats]:
    """alpha_jaccard and alpha_masi from weighted sums and the sum of similarities (any shape)."""
    n = sums.values
    out = {}
    for kind in DISTANCES:
        expected = n**2 - alike_pairs[kind]
        # Sums of similarities carry rounding: what is 0 but for that means that nothing varies.
        expected = np.where(expected <= 1e-12 * n**2, 0.0, expected)
        out[f"alpha_{kind}"] = 1 - (n - 1) * divide(getattr(sums, kind), expected)
    return out


def quadratic(weights: Floats, matrix: Floats) -> Floats:
    """w' A w for each row w of the weights (n_weightings x C)."""
    return np.asarray(((weights @ matrix) * weights).sum(axis=1))
