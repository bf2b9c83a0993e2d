"""Agreement on any values, given as reliability data: units x coders, with gaps and weights.

The general forms; present/absent codes take the closed ones in `coefficients`.
"""

from collections.abc import Callable

import numpy as np

from qualcoder_hslu.agreement.coefficients import divide
from qualcoder_hslu.agreement.intervals import Floats, Ints

# The distance of two values, given the numbers of all values (n_values) in the data.
Distance = Callable[[Floats], Floats]


def counts(values: Ints, n_values: int) -> Floats:
    """How many coders gave each value to each unit (n_units x n_values); -1 is a gap."""
    return np.stack([(values == value).sum(axis=1) for value in range(n_values)], axis=1).astype(
        float
    )


def coincidences(given: Floats, weights: Floats | None = None) -> Floats:
    """Krippendorff's coincidence matrix (n_values x n_values) of counts (n_units x n_values).

    Units with fewer than two values are dropped; `weights` (n_units) are lengths or repetitions.
    """
    m = given.sum(axis=1)
    paired = m >= 2
    given, m = given[paired], m[paired]
    share = (np.ones(len(m)) if weights is None else weights[paired]) / (m - 1)
    out = given.T @ (given * share[:, None])
    out[np.diag_indices_from(out)] -= (given * share[:, None]).sum(axis=0)
    return np.asarray(out)


def alpha(coincidence: Floats, distance: Distance) -> float:
    """Krippendorff's alpha (2011) of a coincidence matrix; NaN when nothing varies."""
    margin = coincidence.sum(axis=0)
    n = margin.sum()
    delta = distance(margin)
    expected = margin @ delta @ margin
    if not expected:
        return float("nan")
    return float(1 - (n - 1) * (coincidence * delta).sum() / expected)


def nominal(margin: Floats) -> Floats:
    """Values differ or they do not."""
    return 1 - np.eye(len(margin))


def interval(margin: Floats) -> Floats:
    """The squared difference of values that are numbered 0, 1, 2 …"""
    places = np.arange(len(margin))
    return np.asarray((places[:, None] - places) ** 2.0)


def ordinal(margin: Floats) -> Floats:
    """The squared number of judgements between two ranks, half of the ends included."""
    middle = np.cumsum(margin) - margin / 2
    return np.asarray((middle[:, None] - middle) ** 2)


def chance_corrected(given: Floats) -> dict[str, float]:
    """Percent, Fleiss, Gwet's AC1 and Brennan-Prediger of counts (n_units x n_values).

    Observed agreement is the mean over units with two values or more, the values' shares that of
    all units with any, as in Gwet 2014.
    """
    m = given.sum(axis=1)
    given, m = given[m > 0], m[m > 0]
    q = given.shape[1]
    agreeing = divide((given * (given - 1)).sum(axis=1), m * (m - 1))
    po = float(np.mean(agreeing[m >= 2]))
    rate = (given / m[:, None]).mean(axis=0)
    chance = {
        "fleiss_kappa": float((rate**2).sum()),
        "gwet_ac1": float((rate * (1 - rate)).sum() / (q - 1)),
        "brennan_prediger": 1 / q,
    }
    return {"percent": po} | {name: (po - pe) / (1 - pe) for name, pe in chance.items()}
