"""The front door: from a material to plain values, intervals and reasons for what is undefined."""

from collections.abc import Iterator, Mapping
from math import isnan

import numpy as np

from qualcoder_hslu.agreement.bootstrap import THRESHOLDS, Spread
from qualcoder_hslu.agreement.coefficients import (
    COEFFICIENTS,
    mean_defined,
    pair_prevalence,
    prevalence,
)
from qualcoder_hslu.agreement.computation import Computation
from qualcoder_hslu.agreement.intervals import Floats
from qualcoder_hslu.agreement.matching import Matches, match_by_pair
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.result import (
    Agreement,
    GroupUnitizing,
    Interval,
    RatingScore,
    Reason,
    Score,
    SegmentMatch,
)
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.agreement.unitizing import Crossings, unitizing

OF_CODES = (*COEFFICIENTS, "u_alpha")
OF_ALL = (*OF_CODES, "alpha_jaccard", "alpha_masi")
OF_PAIRS = tuple(name for name in COEFFICIENTS if name not in ("fleiss_kappa", "conger_kappa"))
OF_GROUPS = ("u_alpha", "bar_u_alpha", "cu_alpha")

Place = tuple[int, ...]  # of a value in an array of estimates, the weighting left out


def agree(material: Material, options: Options | None = None) -> Agreement:
    """Agreement of the material's coders on its codes: every coefficient with its interval.

    The same material, options and seed give the same numbers.
    """
    return _Answer(Computation(material, options or Options())).agreement()


class _Answer:
    """Looks values up by name and place, and says why they are missing."""

    def __init__(self, computation: Computation) -> None:
        self._c = c = computation
        self._values = c.estimates()
        self._spreads = c.spreads()
        self._prevalence = prevalence(c.total.units)[0]
        self._pair_prevalence = pair_prevalence(c.total.units)[0]
        m = c.total.matches
        self._match = {
            kind: {name: each.tolist() for name, each in values.items()}
            for kind, values in _all_matches(Matches(m.of_a[0], m.of_b[0], m.matched[0])).items()
        }
        self._both_segments = (m.of_a[0] + m.of_b[0]).astype(np.int64)
        self._segments = c.counted.n_segments

    def agreement(self) -> Agreement:
        c, options = self._c, self._c.options
        codes = range(len(c.material.codes))
        pairs = list(enumerate(c.material.pairs()))
        return Agreement(
            unit=options.unit,
            min_share=options.min_share,
            iou=options.iou,
            transcripts=tuple(np.flatnonzero(c.paired).tolist()),
            n=self._n(c.total.units.units[0], int(self._segments.sum())),
            codes=tuple(self._code(code) for code in codes),
            pooled=self._pooled(),
            pairs=tuple(self._pair(code, p, two) for code in codes for p, two in pairs),
            pooled_pairs=tuple(self._pooled_pair(p, two) for p, two in pairs),
            unitizing=tuple(
                self._group(number, name) for number, name in enumerate(options.groups)
            ),
            ratings=tuple(self._ratings()) if options.n_ratings else (),
            resampled=c.resampled,
            clusters=c.n_clusters,
            replicates=options.n_replicates if c.resampled else 0,
            seed=options.seed,
        )

    def _n(self, units: float, segments: int) -> int:
        return segments if self._c.options.unit == "segment" else int(units)

    # Values and intervals

    def _value(self, name: str, place: Place = ()) -> float | None:
        return known(self._values[name][(0, *place)]) if name in self._values else None

    def _interval(self, name: str, place: Place = ()) -> Interval | None:
        found = self._spreads.get(name)
        if found is None or self._value(name, place) is None or np.isnan(found.low[place]):
            return None
        return float(found.low[place]), float(found.high[place])

    def _both(
        self, kind: str, names: tuple[str, ...], place: Place
    ) -> tuple[Mapping[str, float | None], Mapping[str, Interval | None]]:
        return (
            {name: self._value(f"{kind} {name}", place) for name in names},
            {name: self._interval(f"{kind} {name}", place) for name in names},
        )

    def _below(self, kind: str, place: Place) -> dict[str, float | None]:
        found = self._spreads.get(f"{kind} alpha")
        if found is None or self._value(f"{kind} alpha", place) is None:
            return {str(limit): None for limit in THRESHOLDS}
        return {
            str(limit): known(below[place])
            for limit, below in zip(THRESHOLDS, found.below, strict=True)
        }

    def _defined(self, kind: str, place: Place) -> int:
        found: Spread | None = self._spreads.get(f"{kind} alpha")
        return int(found.defined[place]) if found else 0

    def _undefined_pairs(self, kind: str, place: Place) -> int:
        """Pairs left out of means although the others are defined."""
        pairs = self._values.get(f"{kind} alpha")
        if pairs is None or np.isnan(pairs[(0, *place)]).all():
            return 0
        return int(np.isnan(pairs[(0, *place)]).sum())

    # Scores

    def _code(self, code: int) -> Score:
        t, place = self._c.total.units, (code,)
        values, intervals = self._both("code", OF_CODES, place)
        return Score(
            code=code,
            coders=None,
            n=self._n(t.units[0], int(self._segments[code])),
            prevalence=known(self._prevalence[code]),
            values=values,
            intervals=intervals,
            p_below=self._below("code", place),
            segment=self._matched("code", code),
            defined=self._defined("code", place),
            undefined=self._reason(t.units[0], t.marked[0, code], t.values[0]),
            undefined_pairs=self._undefined_pairs("pair", place),
        )

    def _pooled(self) -> Score:
        t, used = self._c.total.units, self._c.used
        values, intervals = self._both("pooled", OF_ALL, ())
        marked, every = t.marked[0, used], t.values[0] * used.sum()
        return Score(
            code=None,
            coders=None,
            n=self._n(t.units[0], int(self._segments.sum())),
            prevalence=known(self._prevalence[used].mean()) if used.any() else None,
            values=values,
            intervals=intervals,
            p_below=self._below("pooled", ()),
            segment=self._matched("pooled"),
            defined=self._defined("pooled", ()),
            undefined=self._reason(t.units[0], marked.sum(), every),
            undefined_pairs=self._undefined_pairs("pooled pair", ()),
        )

    def _pair(self, code: int, pair: int, coders: tuple[int, int]) -> Score:
        t, place = self._c.total.units, (code, pair)
        values, intervals = self._both("pair", OF_PAIRS, place)
        marked = 2 * t.both[0, code, pair] + t.only_a[0, code, pair] + t.only_b[0, code, pair]
        return Score(
            code=code,
            coders=coders,
            n=self._n(t.pair_units[0, pair], int(self._both_segments[code, pair])),
            prevalence=known(self._pair_prevalence[code, pair]),
            values=values,
            intervals=intervals,
            p_below=self._below("pair", place),
            segment=self._matched("pair", code, pair),
            defined=self._defined("pair", place),
            undefined=self._reason(t.pair_units[0, pair], marked, 2 * t.pair_units[0, pair]),
        )

    def _pooled_pair(self, pair: int, coders: tuple[int, int]) -> Score:
        t, place = self._c.total.units, (pair,)
        values, intervals = self._both("pooled pair", OF_PAIRS, place)
        cells = 2 * t.both[0, :, pair] + t.only_a[0, :, pair] + t.only_b[0, :, pair]
        units, used = t.pair_units[0, pair], cells > 0
        return Score(
            code=None,
            coders=coders,
            n=self._n(units, int(self._both_segments[:, pair].sum())),
            prevalence=known(cells[used].mean() / (2 * units)) if used.any() else None,
            values=values,
            intervals=intervals,
            p_below=self._below("pooled pair", place),
            segment=self._matched("pooled pair", pair),
            defined=self._defined("pooled pair", place),
            undefined=self._reason(units, cells.sum(), 2 * units * used.sum()),
        )

    def _matched(self, kind: str, *place: int) -> SegmentMatch:
        values = {}
        for name, each in self._match[kind].items():
            value = each
            for step in place:
                value = value[step]
            values[name] = known(value)
        return SegmentMatch(self._c.options.iou, **values)

    def _reason(self, units: float, marked: float, values: float) -> Reason | None:
        if units == 0:
            return "no_text" if self._c.by_two_coders.any() else "one_coder"
        if marked == 0:
            return "unused"
        if self._c.options.unit == "segment":
            return "segments"
        return "everywhere" if marked == values else None

    # Groups of codes, and ratings

    def _group(self, number: int, name: str) -> GroupUnitizing:
        c = self._c
        codes, sums = tuple(c.options.groups[name]), c.total.groups[number]
        values, intervals = self._both(f"group {number}", OF_GROUPS, ())
        family = unitizing(sums) if sums else None
        return GroupUnitizing(
            name,
            codes,
            values,
            intervals,
            {k: known(family.ku_alpha[0, i]) if family else None for i, k in enumerate(codes)},
            {k: known(family.coverage[0, i]) if family else None for i, k in enumerate(codes)},
            known(family.total_coverage[0]) if family else None,
            self._group_reason(sums, values) if sums else "codes_overlap",
            c.counted.clashes[number],
        )

    def _group_reason(self, sums: Crossings, values: Mapping[str, float | None]) -> Reason | None:
        """Why some or all of a group's alphas are undefined."""
        if sums.length[0] == 0:
            return self._reason(0, 0, 0)
        if sums.marked[0].sum() == 0:
            return "unused"
        if values["bar_u_alpha"] is None:
            return "everywhere"
        if values["cu_alpha"] is None:
            shared = sums.shared[0].sum(axis=-1)
            several: Reason = "too_little" if (shared > 0).sum() > 1 else "one_value"
            return several if shared.any() else "not_alike"
        return None

    def _ratings(self) -> Iterator[RatingScore]:
        """All codes together, then each code that coders gave alike."""
        sums = self._c.total.ratings
        yield self._rating("pooled_", (), None, sums.alike[0].sum(), sums.rated[0].sum())
        for code in np.flatnonzero(sums.alike[0]).tolist():
            yield self._rating("", (code,), code, sums.alike[0, code], sums.rated[0, code])

    def _rating(
        self, prefix: str, place: Place, code: int | None, alike: float, rated: float
    ) -> RatingScore:
        alpha = self._value(f"rating {prefix}alpha", place)
        reason: Reason | None = None
        if alpha is None:
            reason = "not_alike" if not alike else "unrated" if not rated else "one_value"
        return RatingScore(
            code,
            int(rated),
            alpha,
            self._interval(f"rating {prefix}alpha", place),
            self._value(f"rating {prefix}percent", place),
            self._value(f"rating {prefix}coverage", place),
            reason,
        )


def known(value: float | Floats) -> float | None:
    """The number, None for NaN."""
    return None if isnan(value) else float(value)


def _all_matches(m: Matches) -> dict[str, dict[str, Floats]]:
    """Precision, recall, F1 and Jaccard of segments by code, pair, all codes, and pair on all."""
    total = Matches(m.of_a.sum(axis=0), m.of_b.sum(axis=0), m.matched.sum(axis=0))
    pairs, pooled = match_by_pair(m), match_by_pair(total)
    return {
        "code": {name: mean_defined(each) for name, each in pairs.items()},
        "pair": pairs,
        "pooled": {name: mean_defined(each) for name, each in pooled.items()},
        "pooled pair": pooled,
    }
