"""Everything that is counted once per cluster, and the estimates that are functions of its sums."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np

from qualcoder_hslu.agreement import coefficients as binary
from qualcoder_hslu.agreement import matching, sets
from qualcoder_hslu.agreement.coefficients import divide
from qualcoder_hslu.agreement.intervals import Bools, Floats, Ints
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.ratings import RatingSums, rating_agreement, rating_sums
from qualcoder_hslu.agreement.segments import (
    Segments,
    by_transcript,
    by_turn,
    joined,
    on_units,
    placed,
    unit_spans,
)
from qualcoder_hslu.agreement.tally import Tally, stacked, tally, weighted
from qualcoder_hslu.agreement.unitizing import (
    Clash,
    Crossings,
    clash,
    crossings,
    u_disagreement,
    unit_squares,
    unitizing,
)
from qualcoder_hslu.agreement.units import Unit

# Name ("code alpha", "pair f1", "pooled alpha" …) -> values (n_weightings x codes, pairs …).
Estimates = dict[str, Floats]


@dataclass(frozen=True, slots=True)
class Squares:
    """Squared segment lengths per cluster and code (C x K)."""

    squares: Floats


@dataclass(frozen=True, slots=True)
class Sums:
    """Everything per cluster; `units` counts the chosen unit, `chars` characters.

    `groups` holds None for a group of codes that overlap within a coder.
    """

    units: Tally
    chars: Tally
    squares: Squares
    matches: matching.Matches
    sets: sets.SetSums
    ratings: RatingSums
    groups: tuple[Crossings | None, ...]

    def width(self) -> int:
        """How many sums there are for each cluster."""
        parts: list[Any] = [getattr(self, f.name) for f in fields(self)[:-1]]
        parts += [each for each in self.groups if each]
        return sum(
            int(np.prod(getattr(part, f.name).shape[1:])) for part in parts for f in fields(part)
        )

    def weighted(self, weights: Floats) -> "Sums":
        """The sums of weighted clusters; every leading axis becomes that of the weights."""
        chars = weighted(self.chars, weights)
        return Sums(
            chars if self.units is self.chars else weighted(self.units, weights),
            chars,
            weighted(self.squares, weights),
            weighted(self.matches, weights),
            weighted(self.sets, weights),
            weighted(self.ratings, weights),
            tuple(None if each is None else weighted(each, weights) for each in self.groups),
        )


@dataclass(frozen=True, slots=True)
class Options:
    """What is asked.

    `unit` is what is counted; tokens, sentences and turns are the continua's `units`. `min_share`
    of a unit must be coded, in (0, 1], None: any overlap. Segments match from `iou`, in (0, 1].
    `n_ratings` is how many different ratings the marks may carry. `groups` maps names to codes for
    unitizing alphas (default: none). `n_replicates` are the bootstrap's, 0 gives no intervals.
    """

    unit: Unit = "turn"
    min_share: float | None = None
    iou: float = 0.5
    n_ratings: int = 0
    groups: Mapping[str, Sequence[int]] = field(default_factory=dict)
    n_replicates: int = 2000
    seed: int = 1

    def __post_init__(self) -> None:
        if not (self.min_share is None or 0 < self.min_share <= 1) or not 0 < self.iou <= 1:
            raise ValueError("min_share and iou lie in (0, 1]")


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything that is counted in some transcripts.

    `transcript` and `size` (C) are the transcript and the characters of each cluster, `n_segments`
    (K) counts segments where two coders or more coded, `clashes` has one place for each group.
    """

    sums: Sums
    coded: sets.CodedSets
    transcript: Ints
    size: Ints
    n_segments: Ints
    clashes: list[Clash | None]


def count(material: Material, options: Options, *, turns: bool) -> Counted:
    """Count a material; clusters are its turns or its transcripts."""
    axis, present = Axis(material.transcripts), material.present()
    clusters = by_turn(axis) if turns else by_transcript(axis)
    n_codes, pairs = len(material.codes), material.pairs()
    codings, ratings = placed(material, axis)
    found = joined(codings, len(material.coders))
    chars = tally(found, clusters, present, n_codes, pairs)
    on, scale, units = found, clusters, chars
    if options.unit not in ("character", "segment"):
        starts, ends = unit_spans(material, axis, options.unit)
        on, scale = on_units(found, starts, ends, options.min_share), clusters.in_units(starts)
        units = tally(on, scale, present, n_codes, pairs)
    set_sums, coded = sets.coded_sets(on, scale, present, n_codes)
    groups = [_group(found, codes) for codes in options.groups.values()]
    clashes = [
        clash(each, codes) for each, codes in zip(groups, options.groups.values(), strict=True)
    ]
    sums = Sums(
        units,
        chars,
        Squares(unit_squares(found, clusters, present, n_codes)),
        matching.matches(found, clusters, pairs, options.iou, present, n_codes),
        set_sums,
        rating_sums(codings, ratings, clusters, present, n_codes, options.n_ratings),
        tuple(
            None if met else crossings(each, clusters, present, len(codes))
            for each, met, codes in zip(groups, clashes, options.groups.values(), strict=True)
        ),
    )
    shared = (present.sum(axis=1) >= 2)[found.transcript]
    n_segments = np.bincount(found.code[shared], minlength=n_codes)
    return Counted(sums, coded, clusters.transcript, clusters.totals(), n_segments, clashes)


def _group(found: Segments, codes: Sequence[int]) -> Segments:
    """The segments of a group of codes, codes counted in the group."""
    numbers = np.full(int(max(found.code.max(initial=0), *codes, 0)) + 1, -1)
    numbers[list(codes)] = np.arange(len(codes))
    own = numbers[found.code]
    rows = np.flatnonzero(own >= 0)
    return replace(found.where(rows), code=own[rows])


def together(parts: Sequence[tuple[int, Counted]]) -> Counted:
    """What was counted in blocks of transcripts; each comes with its first transcript's place."""
    if len(parts) == 1:
        return parts[0][1]
    every = [part.sums for _, part in parts]
    clashes: list[Clash | None] = []
    for group in range(len(every[0].groups)):
        met = [(low, part.clashes[group]) for low, part in parts]
        clashes.append(
            next((replace(c, transcript=low + c.transcript) for low, c in met if c), None)
        )
    chars = stacked([s.chars for s in every])
    groups = zip(*(s.groups for s in every), strict=True)
    sums = Sums(
        chars if every[0].units is every[0].chars else stacked([s.units for s in every]),
        chars,
        stacked([s.squares for s in every]),
        stacked([s.matches for s in every]),
        stacked([s.sets for s in every]),
        stacked([s.ratings for s in every]),
        tuple(
            stacked([each for each in group if each]) if all(group) else None for group in groups
        ),
    )
    return Counted(
        sums,
        sets.together([part.coded for _, part in parts]),
        np.concatenate([low + part.transcript for low, part in parts]),
        np.concatenate([part.size for _, part in parts]),
        np.sum([part.n_segments for _, part in parts], axis=0),
        clashes,
    )


def used_pairs(t: Tally) -> Bools:
    """Which codes either coder of a pair gave (K x P), of a total tally."""
    return np.asarray((t.both + t.only_a + t.only_b)[0] > 0)


def estimate(
    s: Sums, alike: dict[str, Floats], unit: Unit, used: Bools, by_two: Bools
) -> Estimates:
    """Every coefficient of weighted sums; `used` (K) and `by_two` (K x P) codes are pooled.

    `alike` holds the sums of similarities of sets, one for each weighting.
    """
    u = u_disagreement(s.chars, s.squares.squares)
    found = {"code u_alpha": 1 - divide(*u)}
    found["pooled u_alpha"] = 1 - divide(*(np.nan_to_num(each).sum(axis=-1) for each in u))
    if unit == "segment":
        found |= _of_segments(s.matches)
    else:
        pairs, pooled_pairs = binary.by_pair(s.units), binary.pooled_by_pair(s.units, by_two)
        found |= _named("pair", pairs) | _named("code", binary.by_code(s.units, pairs))
        found |= _named("pooled pair", pooled_pairs)
        found |= _named("pooled", binary.pooled(s.units, used, pooled_pairs))
        found |= _named("pooled", sets.alphas(s.sets, alike))
    found |= _named("rating", rating_agreement(s.ratings))
    for number, each in enumerate(s.groups):
        if each:
            family = unitizing(each)
            found |= {
                f"group {number} {name}": getattr(family, name)
                for name in ("u_alpha", "bar_u_alpha", "cu_alpha", "ku_alpha")
            }
    return found


def _named(prefix: str, values: dict[str, Floats]) -> Estimates:
    return {f"{prefix} {name}": each for name, each in values.items()}


def _of_segments(m: matching.Matches) -> Estimates:
    """F1 and Jaccard of segments under the names that they have at other units."""
    total = matching.Matches(m.of_a.sum(axis=-2), m.of_b.sum(axis=-2), m.matched.sum(axis=-2))
    pairs, pooled_pairs = matching.match_by_pair(m), matching.match_by_pair(total)
    out = {}
    for name in ("f1", "jaccard"):
        out[f"pair {name}"] = pairs[name]
        out[f"code {name}"] = binary.mean_defined(pairs[name])
        out[f"pooled pair {name}"] = pooled_pairs[name]
        out[f"pooled {name}"] = binary.mean_defined(pooled_pairs[name])
    return out
