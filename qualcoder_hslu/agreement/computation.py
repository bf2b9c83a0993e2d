"""One computation of agreement: what is counted, its total, and the replicates of its clusters.

All numbers are functions of sums over clusters: the estimate of their total, a bootstrap
replicate of a weighted total.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np

from qualcoder_hslu.agreement import sets
from qualcoder_hslu.agreement.bootstrap import FEWEST_TRANSCRIPTS, Spread, replicates, spread
from qualcoder_hslu.agreement.intervals import Ints
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.result import Resampled
from qualcoder_hslu.agreement.segments import by_transcript, on_units, segments, unit_spans
from qualcoder_hslu.agreement.sums import (
    Estimates,
    Options,
    count,
    estimate,
    together,
    used_pairs,
)
from qualcoder_hslu.agreement.tally import pattern_lengths

BLOCK = 40_000  # codings that are counted at once, so that their columns stay in the cache


class Computation:
    """Counts a material once; estimates and replicates are then cheap.

    `by_two_coders` are the transcripts that two coders or more coded, `paired` those of them that
    have text; `counted` are the sums per cluster, `total` those of all clusters, with one
    weighting; `used` the codes that somebody gave.
    """

    def __init__(self, material: Material, options: Options) -> None:
        self.material, self.options = material, options
        self.by_two_coders = material.present().sum(axis=1) >= 2
        has_text = np.array([len(each.counted) > 0 for each in material.transcripts], bool)
        self.paired = self.by_two_coders & has_text
        self._turns = bool(self.paired.sum() < FEWEST_TRANSCRIPTS and options.unit != "transcript")
        self.counted = together(
            [
                (low, count(part, options, turns=self._turns))
                for low, part in _blocks(material, one=self._turns)
            ]
        )
        self.total = self.counted.sums.weighted(np.ones((1, len(self.counted.size))))
        self.used, self._by_two = self.total.units.marked[0] > 0, used_pairs(self.total.units)
        worth = self.paired[self.counted.transcript] & (self.counted.size > 0)
        self._eligible = np.flatnonzero(worth)

    @property
    def resampled(self) -> Resampled | None:
        """What replicates draw; None when there are no two of it."""
        if self.options.n_replicates == 0 or len(self._eligible) < 2:
            return None
        return "turns" if self._turns else "transcripts"

    @property
    def n_clusters(self) -> int:
        """How many transcripts or turns count."""
        return len(self._eligible)

    def estimates(self) -> Estimates:
        """Every coefficient, first axis 1."""
        alike = {kind: each[0] for kind, each in sets.alike(self.counted.coded.as_one()).items()}
        return estimate(self.total, alike, self.options.unit, self.used, self._by_two)

    def spreads(self) -> dict[str, Spread]:
        """What the replicates say about every coefficient; empty when there are none."""
        if self.resampled is None:
            return {}
        rows, options = self._eligible, self.options
        strata = self.counted.transcript[rows] if self._turns else rows * 0
        alike, sums = sets.alike(self.counted.coded.table()), self.counted.sums
        chunks: list[Estimates] = []
        for drawn in replicates(strata, options.n_replicates, options.seed, sums.width()):
            weights = np.zeros((len(drawn), len(self.counted.size)))
            weights[:, rows] = drawn
            like = {kind: sets.quadratic(weights, matrix) for kind, matrix in alike.items()}
            chunks.append(
                estimate(sums.weighted(weights), like, options.unit, self.used, self._by_two)
            )
        return {
            name: spread(np.concatenate([chunk[name] for chunk in chunks])) for name in chunks[0]
        }


def raw_lengths(material: Material, options: Options) -> tuple[Ints, Ints]:
    """Units of each transcript by the set, and by the number, of coders who gave a code.

    For recomputing coefficients elsewhere; see `pattern_lengths`. Segments have no unit of their
    own and are counted in characters.
    """
    axis = Axis(material.transcripts)
    found, scale = segments(material, axis), by_transcript(axis)
    if options.unit not in ("character", "segment"):
        starts, ends = unit_spans(material, axis, options.unit)
        found, scale = on_units(found, starts, ends, options.min_share), scale.in_units(starts)
    return pattern_lengths(found, scale, material.present(), len(material.codes))


def _blocks(material: Material, *, one: bool) -> Iterator[tuple[int, Material]]:
    """The material in blocks of transcripts, each with its first transcript's place."""
    n, marks = len(material.transcripts), material.marks
    n_blocks = 1 if one else max(1, min(n, round(len(marks.start) / BLOCK)))
    if n_blocks == 1:
        yield 0, material
        return
    borders = np.linspace(0, n, n_blocks + 1).astype(int).tolist()
    for low, high in pairwise(borders):
        own = marks.where((marks.transcript >= low) & (marks.transcript < high))
        yield (
            low,
            Material(
                material.coders,
                material.codes,
                material.transcripts[low:high],
                replace(own, transcript=own.transcript - low),
            ),
        )
