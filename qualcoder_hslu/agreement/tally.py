"""The sums from which coefficients are closed forms, per cluster, code, coder and pair of coders.

They come from one sweep over the ends of segments, so they equal what counting every character
or unit gives, and they add up: a transcript more, or a bootstrap replicate, is a sum of rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TypeVar

import numpy as np

from qualcoder_hslu.agreement.intervals import Bools, Floats, Ints, covers, sums_by, sweep
from qualcoder_hslu.agreement.segments import Scale, Segments

MOST_PATTERNS = 8  # coders up to which every subset of them gets its length

Pairs = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over units (or characters) that at least two coders coded.

    C clusters (later: replicates) x K codes x m coders or P pairs. With k of the m coders present
    marking a unit, and as a sum over units:

    `units` 1 (C) · `values` m (C) · `marked` k, `rate` k/m, `split` k(m-k)/(m-1) and `agreeing`,
    the share of pairs that agree (C x K) · `coder_units`, `coder_marked` (C x m, C x K x m) ·
    `pair_units` (C x P) and `both`, `only_a`, `only_b` (C x K x P): the cells of two coders.
    """

    units: Floats
    values: Floats
    marked: Floats
    rate: Floats
    split: Floats
    agreeing: Floats
    coder_units: Floats
    coder_marked: Floats
    pair_units: Floats
    both: Floats
    only_a: Floats
    only_b: Floats


Sums = TypeVar("Sums")


def weighted(sums: Sums, weights: Floats) -> Sums:
    """The sums of weighted clusters: every field (C x ...) becomes (n_weightings x ...).

    `sums` is a dataclass of arrays, `weights` (n_weightings x C); this is one matrix product.
    """
    columns = [getattr(sums, f.name) for f in fields(sums)]  # type: ignore[arg-type]
    widths = [int(np.prod(each.shape[1:])) for each in columns]
    flat = [each.reshape(len(each), width) for each, width in zip(columns, widths, strict=True)]
    product = weights @ np.concatenate(flat, axis=1)
    out = [
        part.reshape(len(weights), *each.shape[1:])
        for part, each in zip(
            np.split(product, np.cumsum(widths)[:-1], axis=1), columns, strict=True
        )
    ]
    return type(sums)(*out)


def stacked(parts: Sequence[Sums]) -> Sums:
    """The sums of several blocks of clusters, one block behind the other."""
    names = [f.name for f in fields(parts[0])]  # type: ignore[arg-type]
    return type(parts[0])(*(np.concatenate([getattr(p, n) for p in parts]) for n in names))


def tally(found: Segments, scale: Scale, present: Bools, n_codes: int, pairs: Pairs) -> Tally:
    """Count on a scale; `present` (n_transcripts x m) says who coded what.

    Clusters in transcripts that fewer than two coders coded count nothing.
    """
    here = present[scale.transcript]
    m = here.sum(axis=1)
    paired = m >= 2
    size = scale.totals() * paired
    shape, n_coders = (scale.n, n_codes), present.shape[1]
    group, length, words = _pieces(found, scale, paired, n_codes, n_coders)
    marks = [covers(words, coder) for coder in range(n_coders)]

    def total(values: Floats | Ints) -> Floats:
        return sums_by(group, values, scale.n * n_codes).reshape(shape)

    k = np.sum(marks, axis=0, dtype=np.int64) if marks else length * 0
    others = np.maximum(m - 1, 1)[:, None]
    marked, squares = total(length * k), total(length * k * k)
    split = (m[:, None] * marked - squares) / others
    ms = np.maximum(m, 1)[:, None]
    coder_marked = _stack([total(length * row) for row in marks], (*shape, n_coders))
    together = _stack([here[:, i] & here[:, j] & paired for i, j in pairs], (scale.n, len(pairs)))
    both = _stack([total(length * (marks[i] & marks[j])) for i, j in pairs], (*shape, len(pairs)))
    own = together[:, None, :]
    first, second = [i for i, _ in pairs], [j for _, j in pairs]
    return Tally(
        units=size.astype(float),
        values=(size * m).astype(float),
        marked=marked,
        rate=marked / ms,
        split=split,
        agreeing=size[:, None] - 2 * split / ms,
        coder_units=here * size[:, None].astype(float),
        coder_marked=coder_marked,
        pair_units=together * size[:, None].astype(float),
        both=both,
        only_a=(coder_marked[..., first] - both) * own,
        only_b=(coder_marked[..., second] - both) * own,
    )


def _pieces(
    found: Segments, scale: Scale, paired: Bools, n_codes: int, n_coders: int
) -> tuple[Ints, Ints, Ints]:
    """Pieces by cluster and code with the coders who marked them; equal ones added up if few."""
    pieces, cluster = scale.cut(found)
    kept = paired[cluster]
    if not kept.all():
        pieces, cluster = pieces.where(kept), cluster[kept]
    cell = cluster * n_codes + pieces.code
    group, length, words = sweep(cell, pieces.coder, pieces.start, pieces.end, n_coders)
    n_patterns = 2**n_coders if n_coders <= MOST_PATTERNS else 0
    if not n_patterns or scale.n * n_codes * n_patterns > 2 * len(group):
        return group, length, words
    table = sums_by(group * n_patterns + words[0], length, scale.n * n_codes * n_patterns)
    rows = np.flatnonzero(table)
    return rows // n_patterns, table[rows].astype(np.int64), (rows % n_patterns)[None]


def _stack(columns: list[Floats] | list[Bools], shape: tuple[int, ...]) -> Floats:
    return np.stack(columns, axis=-1).astype(float) if columns else np.zeros(shape)


def pattern_lengths(
    found: Segments, scale: Scale, present: Bools, n_codes: int
) -> tuple[Ints, Ints]:
    """The raw lengths: units for each set of coders who marked the code, and for each number.

    Returns `patterns` (n_clusters x n_codes x 2^m), where bit i of the last place stands for coder
    i, empty above eight coders, and `counts` (n_clusters x n_codes x (m + 1)) by number of coders.
    """
    m = present.shape[1]
    pieces, cluster = scale.cut(found)
    cell = cluster * n_codes + pieces.code
    group, length, words = sweep(cell, pieces.coder, pieces.start, pieces.end, m)

    def lengths(place: Ints, n: int) -> Ints:
        table = sums_by(group * n + place, length, scale.n * n_codes * n)
        out = table.reshape(scale.n, n_codes, n).astype(np.int64)
        out[..., 0] = scale.totals()[:, None] - out.sum(axis=-1)
        return out

    counts = lengths(np.bitwise_count(words).sum(axis=0, dtype=np.int64), m + 1)
    if m > MOST_PATTERNS:
        return np.zeros((scale.n, n_codes, 0), np.int64), counts
    return lengths(words[0], 2**m), counts
