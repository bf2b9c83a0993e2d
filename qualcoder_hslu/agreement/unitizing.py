"""Krippendorff's unitizing alphas: agreement on free boundaries, on codes, and on both.

Source: Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity 50:2347. The older
alpha_U of 1995/2004 is another coefficient. Lengths are characters; transcripts lie end to end.
A coder's abutting segments stay separate units.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from qualcoder_hslu.agreement.coefficients import divide
from qualcoder_hslu.agreement.intervals import Bools, Floats, Ints, overlapping, runs, sums_by
from qualcoder_hslu.agreement.segments import Scale, Segments
from qualcoder_hslu.agreement.tally import Tally


def unit_squares(found: Segments, scale: Scale, present: Bools, n_codes: int) -> Floats:
    """The sum of squared segment lengths of each code (C x K), counted where segments start.

    Clusters in transcripts that fewer than two coders coded count nothing.
    """
    cluster = scale.home(found)
    squares = (found.end - found.start) ** 2 * (present.sum(axis=1) >= 2)[found.transcript]
    return sums_by(cluster * n_codes + found.code, squares, scale.n * n_codes).reshape(
        scale.n, n_codes
    )


def u_disagreement(t: Tally, squares: Floats) -> tuple[Floats, Floats]:
    """Observed and expected disagreement of present/absent for each code (... x K), characters.

    u-alpha is 1 - observed / expected; it equals bar-u-alpha, as there is one value only.
    """
    return _binary(t.values[..., None], t.marked, 2 * t.split, squares)


def _binary(
    length: Floats, marked: Floats, crossing: Floats, squares: Floats
) -> tuple[Floats, Floats]:
    """Disagreement of marked and gaps: l_.. - sum l_cc, and l_.. - sum eps_cc in closed form."""
    gaps = length - marked
    corrected = length**2 - (squares + gaps)
    return crossing, 2 * divide(length * marked * gaps, corrected)


@dataclass(frozen=True, slots=True)
class Crossings:
    """What unitizing alphas of a group of G codes are made of, per cluster or replicate (C).

    `length` m L (C) · `marked` l_c and `squares` S_c (C x G) · `shared` l*_ck, the length that one
    coder marks c and another k (C x G x G) · `overlap_squares` S*_c (C x G). Lengths of ordered
    pairs of coders are divided by m - 1.
    """

    length: Floats
    marked: Floats
    squares: Floats
    shared: Floats
    overlap_squares: Floats


@dataclass(frozen=True, slots=True)
class Clash:
    """Where a coder gave one passage two codes of a group: (start, end) in the transcript."""

    transcript: int
    coder: int
    codes: tuple[int, int]
    span: tuple[int, int]


def clash(found: Segments, codes: Sequence[int]) -> Clash | None:
    """The first passage to which a coder gave two of a group's codes; `found` counts in it."""
    order, first = runs(found.coder, found.start, found.end)
    if len(first) == len(order):
        return None
    fresh = np.zeros(len(order), bool)
    fresh[first] = True
    second = int(np.argmin(fresh))  # before it, every segment is a union of its own
    one, other = order[second - 1], order[second]
    return Clash(
        int(found.transcript[other]),
        int(found.coder[other]),
        (codes[int(found.code[one])], codes[int(found.code[other])]),
        (int(found.first[other]), int(found.last[other])),
    )


def crossings(found: Segments, scale: Scale, present: Bools, n_codes: int) -> Crossings:
    """Cross every coder's segments with every other's; codes must not overlap within a coder.

    `found` holds the group's segments only, `code` counting in the group from 0.
    """
    here = present[scale.transcript].sum(axis=1)
    m = present.sum(axis=1)
    found = found.where((m >= 2)[found.transcript])
    shape = (scale.n, n_codes)
    home = scale.home(found)
    cell = home * n_codes + found.code
    sizes = found.end - found.start
    shared = np.zeros(scale.n * n_codes * n_codes)
    overlap_squares = np.zeros(scale.n * n_codes)
    own = [np.flatnonzero(found.coder == coder) for coder in range(present.shape[1])]
    own = [rows[np.argsort(found.start[rows])] for rows in own]
    for i, one in enumerate(own):
        for j, other in enumerate(own):
            if i == j or not len(one) or not len(other):
                continue
            a, b, length = _shared(found, one, other)
            weights = length / (m[found.transcript[a]] - 1)
            shared += sums_by(cell[a] * n_codes + found.code[b], weights, len(shared))
            within = sums_by(a, length, len(sizes)) ** 2 / np.maximum(m[found.transcript] - 1, 1)
            overlap_squares += sums_by(cell, within, len(overlap_squares))
    return Crossings(
        length=(scale.totals() * here * (here >= 2)).astype(float),
        marked=sums_by(cell, sizes, scale.n * n_codes).reshape(shape),
        squares=sums_by(cell, sizes**2, scale.n * n_codes).reshape(shape),
        shared=shared.reshape(*shape, n_codes),
        overlap_squares=overlap_squares.reshape(shape),
    )


def _shared(found: Segments, one: Ints, other: Ints) -> tuple[Ints, Ints, Ints]:
    """Segments of two coders that meet, and how many characters they share."""
    i, j = overlapping(found.start[one], found.end[one], found.start[other], found.end[other])
    a, b = one[i], other[j]
    return a, b, np.minimum(found.end[a], found.end[b]) - np.maximum(found.start[a], found.start[b])


@dataclass(frozen=True, slots=True)
class Unitizing:
    """The family for a group of codes; arrays with any leading axes, NaN where undefined.

    `coverage` (... x G) is the share of a code's marked text that somebody else marked too,
    `total_coverage` the share of all text, over all coders, that is shared so.
    """

    u_alpha: Floats
    bar_u_alpha: Floats
    cu_alpha: Floats
    ku_alpha: Floats
    coverage: Floats
    total_coverage: Floats


def unitizing(c: Crossings) -> Unitizing:
    """The coefficients of a group of codes that do not overlap within a coder."""
    marked, meeting = c.marked.sum(axis=-1), c.shared.sum(axis=(-2, -1))
    gaps = c.length - marked
    corrected = c.length**2 - c.squares.sum(axis=-1) - gaps
    same = np.einsum("...cc->...c", c.shared)
    both_gaps = gaps - (marked - meeting)
    observed = c.length - same.sum(axis=-1) - both_gaps
    by_chance = (c.marked**2 - c.squares).sum(axis=-1) + gaps**2 - gaps
    expected = c.length - divide(c.length * by_chance, corrected)
    one_value = (c.marked > 0).sum(axis=-1) + (gaps > 0) < 2
    bar = _binary(c.length, marked, 2 * (marked - meeting), c.squares.sum(axis=-1))
    return Unitizing(
        u_alpha=np.where(one_value, np.nan, 1 - divide(observed, expected)),
        bar_u_alpha=1 - divide(*bar),
        coverage=divide(c.shared.sum(axis=-1), c.marked),
        total_coverage=divide(meeting, c.length),
        **_on_shared(c, same, meeting),
    )


def _on_shared(c: Crossings, same: Floats, meeting: Floats) -> dict[str, Floats]:
    """cu-alpha and (k)u-alpha: codes given to text that both coders marked.

    Undefined where so little text is shared that no chance is left once units are set against
    themselves.
    """
    margin = c.shared.sum(axis=-1)
    corrected = meeting**2 - c.overlap_squares.sum(axis=-1)
    corrected = np.where(corrected > 1e-9 * meeting**2, corrected, 0.0)
    scale = divide(meeting, corrected)[..., None]
    chance_same = scale * (margin**2 - c.overlap_squares)
    chance = scale * (margin * meeting[..., None] - c.overlap_squares)
    several = (margin > 0).sum(axis=-1) > 1
    cu = 1 - divide(meeting - same.sum(axis=-1), meeting - chance_same.sum(axis=-1))
    ku = 1 - divide(chance, margin) * divide(margin - same, chance - chance_same)
    possible = several[..., None] & (chance > 1e-9 * margin * meeting[..., None])
    return {
        "cu_alpha": np.where(several, cu, np.nan),
        "ku_alpha": np.where(possible, ku, np.nan),
    }
