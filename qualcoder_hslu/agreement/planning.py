"""How much must be coded twice for an interval of a wanted width.

From a pilot: intervals of means over clusters narrow with the square root of their number. Without
one: the large-sample variance of the intraclass kappa for two coders and a present/absent code
(Bloch & Kraemer 1989; Donner & Eliasziw 1992), to which alpha tends, times a design effect.
"""

from math import ceil, sqrt

Z = 1.959964  # of a 95 % interval


def clusters_needed(width: float, clusters: int, wanted: float) -> int:
    """Transcripts (or turns) for an interval of the wanted width, from a pilot's width and number.

    Raises:
        ValueError: a width or the number is not positive.
    """
    if width < 0 or wanted <= 0 or clusters < 1:
        raise ValueError("widths and numbers of clusters are positive")
    return max(2, ceil(clusters * (width / wanted) ** 2 - 1e-9))


def variance(alpha: float, prevalence: float, units: float) -> float:
    """Large-sample variance of a kappa of this size on independent units coded by two coders."""
    p = prevalence * (1 - prevalence)
    spread = (1 - alpha) * (1 - 2 * alpha) + alpha * (2 - alpha) / (2 * p)
    return (1 - alpha) * spread / units


def units_needed(
    alpha: float, prevalence: float, wanted: float, *, design_effect: float = 1.0
) -> int:
    """Units (turns) for a 95 % interval of the wanted width, without a pilot.

    `design_effect` is by how much units of one transcript being alike widens the variance.

    Raises:
        ValueError: alpha is not in [0, 1), prevalence not in (0, 1), or the width not positive.
    """
    if not 0 <= alpha < 1 or not 0 < prevalence < 1 or wanted <= 0:
        raise ValueError("alpha in [0, 1), prevalence in (0, 1), a positive width")
    return ceil(design_effect * variance(alpha, prevalence, 1) * (2 * Z / wanted) ** 2)


def expected_width(
    alpha: float, prevalence: float, units: int, *, design_effect: float = 1.0
) -> float:
    """The width of the 95 % interval that so many units will give."""
    return 2 * Z * sqrt(design_effect * variance(alpha, prevalence, units))
