"""Intervals by resampling clusters: transcripts, or turns within transcripts when there are few.

Percentile intervals of the cluster bootstrap (Efron & Tibshirani 1993, chapter 13). Characters or
turns of one transcript are alike, so treating them as independent would make intervals far too
narrow.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from qualcoder_hslu.agreement.intervals import Floats, Ints

FEWEST_TRANSCRIPTS = 8  # below this, turns are resampled within transcripts
THRESHOLDS = (0.667, 0.8)
_CHUNK = 2_000_000  # numbers held at once


def replicates(strata: Ints, n: int, seed: int, width: int) -> Iterator[Floats]:
    """How often each cluster was drawn (n_replicates x C), some replicates at a time.

    `strata` (C) are sorted: as many clusters of each stratum are drawn as it has. `width` is the
    number of sums per cluster that will be made of them.
    """
    random = np.random.default_rng(seed)
    n_clusters = len(strata)
    borders = np.flatnonzero(np.diff(strata, prepend=-1, append=-2))
    step = max(1, _CHUNK // max(1, n_clusters, width))
    for low in range(0, n, step):
        rows = min(step, n - low)
        drawn = np.empty((rows, n_clusters), np.int64)
        for first, after in zip(borders[:-1].tolist(), borders[1:].tolist(), strict=True):
            drawn[:, first:after] = random.integers(first, after, (rows, after - first))
        cells = drawn + np.arange(rows)[:, None] * n_clusters
        counts = np.bincount(cells.reshape(-1), minlength=rows * n_clusters)
        yield counts.reshape(rows, n_clusters).astype(np.float64)


@dataclass(frozen=True, slots=True)
class Spread:
    """What replicates (n x ...) say, for each place: a 95 % interval and shares below thresholds.

    NaN where fewer than half of the replicates are defined; `defined` counts those that are.
    """

    low: Floats
    high: Floats
    below: tuple[Floats, ...]
    defined: Ints


def spread(values: Floats, level: float = 0.95) -> Spread:
    """Percentiles and shares of the defined replicates, linear between order statistics."""
    ordered = np.sort(values, axis=0)  # NaN come last
    defined = (~np.isnan(values)).sum(axis=0)
    enough = (defined > 0) & (2 * defined >= len(values))

    def quantile(share: float) -> Floats:
        at = np.maximum(defined - 1, 0) * share
        under = np.floor(at).astype(np.int64)
        over = np.minimum(under + 1, np.maximum(defined - 1, 0))
        low = np.take_along_axis(ordered, under[None], axis=0)[0]
        high = np.take_along_axis(ordered, over[None], axis=0)[0]
        return np.where(enough, low + (high - low) * (at - under), np.nan)

    below = tuple(
        np.where(enough, (values < limit).sum(axis=0) / np.maximum(defined, 1), np.nan)
        for limit in THRESHOLDS
    )
    return Spread(quantile((1 - level) / 2), quantile((1 + level) / 2), below, defined)
