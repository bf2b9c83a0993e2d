"""What a computation of agreement answers: plain values, None where something is undefined."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from qualcoder_hslu.agreement.unitizing import Clash
from qualcoder_hslu.agreement.units import Unit

# Why a value is undefined; `reading` has the sentences.
Reason = Literal[
    "one_coder",  # no transcript was coded by two coders
    "no_text",  # there is nothing to count
    "unused",  # no coder gave the code
    "everywhere",  # every coder gave the code to everything
    "segments",  # the unit has no "absent" to count
    "codes_overlap",  # a coder gave one passage two codes of the group
    "one_value",  # there is only one code or rating to tell apart
    "too_little",  # there is too little text that was marked in common
    "not_alike",  # no text was coded alike
    "unrated",  # fewer than two coders rated what they coded alike
]
Resampled = Literal["transcripts", "turns"]
Interval = tuple[float, float]
Values = Mapping[str, float | None]
Intervals = Mapping[str, Interval | None]


@dataclass(frozen=True, slots=True)
class SegmentMatch:
    """How far segments match: `iou` is the threshold; A (the first of a pair) is the reference."""

    iou: float
    precision: float | None
    recall: float | None
    f1: float | None
    jaccard: float | None


@dataclass(frozen=True, slots=True)
class Score:
    """All coefficients of one code, of a pair of coders on it, or of all codes pooled.

    `code` is a place in the material's codes, None when pooled; `coders` are two places, None for
    all coders. `n` counts units (characters: their number; segments: those of all coders),
    `values` by coefficient name and `intervals` (95 %) likewise. `p_below` maps "0.667" and "0.8"
    to the share of replicates below; `defined` counts the replicates in which alpha is defined.
    `undefined` says why chance-corrected coefficients are; `undefined_pairs` counts the pairs of
    coders that were left out of means over pairs for that.
    """

    code: int | None
    coders: tuple[int, int] | None
    n: int
    prevalence: float | None
    values: Values
    intervals: Intervals
    p_below: Values
    segment: SegmentMatch
    defined: int
    undefined: Reason | None
    undefined_pairs: int = 0


@dataclass(frozen=True, slots=True)
class GroupUnitizing:
    """Unitizing alphas of a group of codes; see `unitizing`.

    `clash` is a place where a coder gave two of the codes to one passage, which leaves all
    undefined.
    """

    name: str
    codes: tuple[int, ...]
    values: Values
    intervals: Intervals
    ku_alpha: Mapping[int, float | None]
    coverage: Mapping[int, float | None]
    total_coverage: float | None
    undefined: Reason | None
    clash: Clash | None = None


@dataclass(frozen=True, slots=True)
class RatingScore:
    """Agreement on ratings for one code (None: all) where coders coded alike; `n` in characters."""

    code: int | None
    n: int
    alpha: float | None
    interval: Interval | None
    percent: float | None
    coverage: float | None
    undefined: Reason | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement of all coders on all codes at one unit.

    `transcripts` are the places of those that two coders or more coded, `n` their units.
    `resampled` says what the intervals come from, None when there is too little to resample;
    `clusters` is its number.
    """

    unit: Unit
    min_share: float | None
    iou: float
    transcripts: tuple[int, ...]
    n: int
    codes: tuple[Score, ...]
    pooled: Score
    pairs: tuple[Score, ...]
    pooled_pairs: tuple[Score, ...]
    unitizing: tuple[GroupUnitizing, ...]
    ratings: tuple[RatingScore, ...]
    resampled: Resampled | None
    clusters: int
    replicates: int
    seed: int
