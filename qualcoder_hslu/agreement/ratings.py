"""Agreement on ratings, computed on the text that coders coded alike.

Krippendorff's nominal alpha, weighted by length: how two coders rate a passage is comparable only
where both gave it the same code.
"""

from dataclasses import dataclass, replace

import numpy as np

from qualcoder_hslu.agreement.coefficients import divide
from qualcoder_hslu.agreement.intervals import Bools, Floats, Ints, covers, sums_by, sweep
from qualcoder_hslu.agreement.segments import Scale, Segments, joined


@dataclass(frozen=True, slots=True)
class RatingSums:
    """Characters per cluster and code (C x K), and coincidences of ratings (C x K x R x R).

    `alike`: two coders or more gave the code; `rated`: two or more of them gave one rating each.
    """

    alike: Floats
    rated: Floats
    coincidence: Floats


def rating_sums(
    codings: Segments, ratings: Ints, scale: Scale, present: Bools, n_codes: int, n_ratings: int
) -> RatingSums:
    """Sweep the single codings with their ratings (-1: none); `scale` counts characters.

    A coder whose codings of one passage carry different ratings counts as not having rated it.
    """
    n_values = n_ratings + 1  # the last: a coding without a rating
    if not n_ratings:
        codings, ratings = codings.where(np.empty(0, np.int64)), ratings[:0]
    value = np.where(ratings < 0, n_ratings, ratings)
    n_tracks = present.shape[1] * n_values
    tracks = joined(replace(codings, coder=codings.coder * n_values + value), n_tracks)
    pieces, cluster = scale.cut(tracks)
    group, length, words = sweep(
        cluster * n_codes + pieces.code, pieces.coder, pieces.start, pieces.end, n_tracks
    )
    several = np.flatnonzero(np.bitwise_count(words).sum(axis=0) >= 2)
    group, length, words = group[several], length[several], words[:, several]
    given = np.array([covers(words, track) for track in range(n_tracks)], bool)
    given = given.reshape(present.shape[1], n_values, len(group))
    alike = given.any(axis=1).sum(axis=0) >= 2
    one = given[:, :n_ratings] & (given[:, :n_ratings].sum(axis=1) == 1)[:, None]
    return _sums(group, length * alike, one.sum(axis=0), scale.n, n_codes)


def _sums(group: Ints, length: Ints, counts: Ints, n_clusters: int, n_codes: int) -> RatingSums:
    """Add up pieces coded alike; `counts` (R x n) are the coders who gave each rating to each."""
    raters = counts.sum(axis=0)
    rated = raters >= 2
    share = length * rated / np.maximum(raters - 1, 1)

    def total(values: Floats) -> Floats:
        return sums_by(group, values, n_clusters * n_codes).reshape(n_clusters, n_codes)

    table = [
        [total(share * counts[r] * (counts[s] - (r == s))) for s in range(len(counts))]
        for r in range(len(counts))
    ]
    return RatingSums(
        alike=total(length.astype(float)),
        rated=total((length * rated).astype(float)),
        coincidence=np.array(table)
        .reshape(len(counts), len(counts), n_clusters, n_codes)
        .transpose(2, 3, 0, 1),
    )


def rating_agreement(sums: RatingSums) -> dict[str, Floats]:
    """`alpha`, `percent` and `coverage` for each code (... x K), and pooled as `pooled_…` (...).

    Coverage is the share of the text coded alike that two coders or more rated.
    """
    out = {}
    pool = RatingSums(
        sums.alike.sum(axis=-1), sums.rated.sum(axis=-1), sums.coincidence.sum(axis=-3)
    )
    for prefix, each in (("", sums), ("pooled_", pool)):
        margin = each.coincidence.sum(axis=-1)
        n = margin.sum(axis=-1)
        same = np.einsum("...rr->...", each.coincidence)
        expected = n**2 - (margin**2).sum(axis=-1)
        out[f"{prefix}alpha"] = 1 - (n - 1) * divide(n - same, expected)
        out[f"{prefix}percent"] = divide(same, n)
        out[f"{prefix}coverage"] = divide(each.rated, each.alike)
    return out
