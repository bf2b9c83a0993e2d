"""Agreement coefficients of present/absent codes as closed forms of a tally.

Every function takes any leading axes (replicates) and answers NaN where a coefficient is
undefined. Sources: Cohen 1960, Scott 1955, Fleiss 1971, Light 1971, Conger 1980, Brennan &
Prediger 1981, Gwet 2008, Krippendorff 2011; pooling over codes: De Vries et al. 2008. Missing
coders in Fleiss, Conger and Gwet as in Gwet 2014, chapter 2.
"""

from collections.abc import Callable

import numpy as np

from qualcoder_hslu.agreement.intervals import Bools, Floats
from qualcoder_hslu.agreement.tally import Tally

# In the order in which they are shown.
COEFFICIENTS = (
    "percent",
    "f1",
    "jaccard",
    "cohen_kappa",
    "scott_pi",
    "fleiss_kappa",
    "conger_kappa",
    "gwet_ac1",
    "brennan_prediger",
    "alpha",
)

Parts = dict[str, tuple[Floats, Floats]]


def divide(above: Floats, below: Floats) -> Floats:
    """Quotients, NaN where the divisor is 0."""
    above, below = np.broadcast_arrays(above, below)
    return np.asarray(np.divide(above, below, out=np.full(above.shape, np.nan), where=below != 0))


def mean_defined(values: Floats) -> Floats:
    """The mean over the last axis of what is defined; NaN where nothing is."""
    known = ~np.isnan(values)
    return divide(np.where(known, values, 0.0).sum(axis=-1), known.sum(axis=-1).astype(float))


def by_pair(t: Tally) -> dict[str, Floats]:
    """The coefficients of two coders for each code and pair (... x K x P)."""
    return _overlap(t.both, t.only_a, t.only_b, t.pair_units[..., None, :]) | _corrected(
        _pair_parts(t), lambda part: part
    )


def by_code(t: Tally, pairs: dict[str, Floats]) -> dict[str, Floats]:
    """All coefficients for each code (... x K), given those of pairs.

    Percent, F1, Jaccard, Cohen and Scott are means over the pairs in which they are defined.
    """
    return _over_pairs(pairs) | _corrected(_parts(t), lambda part: part)


def pooled_by_pair(t: Tally, used: Bools) -> dict[str, Floats]:
    """The coefficients of each pair over its used codes (K x P) together (... x P).

    Cells are added up for F1 and Jaccard; chance-corrected coefficients are
    (mean Po - mean Pe) / (1 - mean Pe).
    """
    n_used = used.sum(axis=-2).astype(float)

    def mean(part: Floats) -> Floats:
        return divide(np.where(used, part, 0.0).sum(axis=-2), n_used)

    both, only_a, only_b = ((cells * used).sum(axis=-2) for cells in (t.both, t.only_a, t.only_b))
    return _overlap(both, only_a, only_b, t.pair_units * n_used) | _corrected(_pair_parts(t), mean)


def pooled(t: Tally, used: Bools, pairs: dict[str, Floats]) -> dict[str, Floats]:
    """All coefficients over the used codes (K) together (...), given those of pairs."""
    n_used = np.asarray(float(used.sum()))
    return _over_pairs(pairs) | _corrected(
        _parts(t), lambda part: divide(part[..., used].sum(axis=-1), n_used)
    )


def prevalence(t: Tally) -> Floats:
    """Share of the coders' judgements that say present, for each code (... x K)."""
    return divide(t.marked, t.values[..., None])


def pair_prevalence(t: Tally) -> Floats:
    """The same for each pair (... x K x P)."""
    return divide(2 * t.both + t.only_a + t.only_b, 2 * t.pair_units[..., None, :])


def _over_pairs(pairs: dict[str, Floats]) -> dict[str, Floats]:
    """Means over pairs of what is one pair's; Fleiss' and its like have forms for all coders."""
    return {
        name: mean_defined(pairs[name])
        for name in ("percent", "f1", "jaccard", "cohen_kappa", "scott_pi")
    }


def _overlap(a: Floats, b: Floats, c: Floats, n: Floats) -> dict[str, Floats]:
    return {
        "percent": divide(n - b - c, n),
        "f1": divide(2 * a, 2 * a + b + c),
        "jaccard": divide(a, a + b + c),
    }


def _corrected(parts: Parts, pool: Callable[[Floats], Floats]) -> dict[str, Floats]:
    out = {}
    for name, (observed, expected) in parts.items():
        po, pe = pool(observed), pool(expected)
        out[name] = divide(po - pe, 1 - pe)
    return out


def _constant(marked: Floats, values: Floats) -> Bools:
    """Where nothing varies: everybody says absent everywhere, or present everywhere."""
    return np.asarray((marked == 0) | (marked == values))


def _parts(t: Tally) -> Parts:
    """Observed and expected agreement of the coefficients for all coders (... x K)."""
    units, values = t.units[..., None], t.values[..., None]
    po, rate = divide(t.agreeing, units), divide(t.rate, units)
    varies = ~_constant(t.marked, values)
    gwet = np.where(varies, 2 * rate * (1 - rate), 1.0)
    return {
        "fleiss_kappa": (po, rate**2 + (1 - rate) ** 2),
        "conger_kappa": (po, _conger(t)),
        "gwet_ac1": (po, gwet),
        "brennan_prediger": (po, np.where(varies, 0.5, 1.0)),
        "alpha": (
            1 - divide(2 * t.split, values),
            1 - divide(2 * t.marked * (values - t.marked), values * (values - 1)),
        ),
    }


def _conger(t: Tally) -> Floats:
    """Chance agreement: the mean over pairs of coders of the products of their own rates."""
    seen = t.coder_units[..., None, :] > 0
    rates = np.where(seen, divide(t.coder_marked, t.coder_units[..., None, :]), 0.0)
    r = np.broadcast_to(seen, rates.shape).sum(axis=-1).astype(float)
    total, squares = rates.sum(axis=-1), (rates**2).sum(axis=-1)
    present = divide(total**2 - squares, r * (r - 1))
    absent = divide((r - total) ** 2 - (r - 2 * total + squares), r * (r - 1))
    return np.asarray(present + absent)


def _pair_parts(t: Tally) -> Parts:
    """Observed and expected agreement of two coders (... x K x P)."""
    n = t.pair_units[..., None, :]
    one, two = divide(t.both + t.only_a, n), divide(t.both + t.only_b, n)
    po = divide(n - t.only_a - t.only_b, n)
    rate = (one + two) / 2
    marked = 2 * t.both + t.only_a + t.only_b
    varies = ~_constant(marked, 2 * n)
    scott = rate**2 + (1 - rate) ** 2
    return {
        "cohen_kappa": (po, one * two + (1 - one) * (1 - two)),
        "scott_pi": (po, scott),
        "gwet_ac1": (po, np.where(varies, 2 * rate * (1 - rate), 1.0)),
        "brennan_prediger": (po, np.where(varies, 0.5, 1.0)),
        "alpha": (po, 1 - divide(2 * marked * (2 * n - marked), 2 * n * (2 * n - 1))),
    }
