"""The passages behind the numbers: where two coders agree, differ, or use another code."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from qualcoder_hslu.agreement.intervals import Ints, overlapping
from qualcoder_hslu.agreement.matching import Overlaps, assign, overlaps
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.segments import Segments, segments

Kind = Literal["both", "boundaries", "only_a", "only_b", "other_code"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One passage and what each of two coders made of it.

    `span_a` and `span_b` are (start, end) in the transcript's text, None for a coder who marked
    nothing. `code` is A's, or B's where A has none; `other` is B's code when it is another.
    `iou` is the shared text divided by the text of either, in counted characters.
    """

    kind: Kind
    transcript: int
    code: int
    span_a: tuple[int, int] | None
    span_b: tuple[int, int] | None
    other: int | None
    iou: float


@dataclass(frozen=True, slots=True)
class _Found:
    """A difference by the places of its segments, -1 for a coder who has none."""

    a: int
    b: int
    kind: Kind
    iou: float


def differences(
    material: Material, a: int, b: int, *, iou: float = 0.5, codes: Collection[int] | None = None
) -> list[Difference]:
    """Every passage of coders `a` and `b` in the transcripts that both coded, in reading order.

    "both": segments of one code that match (IoU at least `iou`); as many as possible, then the
    closest. "boundaries": they overlap less, or one coder made two of the other's one.
    "other_code": they overlap, and neither coder gave the passage the other's code. With `codes`,
    only passages to which one of the two gave one of these.
    """
    axis = Axis(material.transcripts)
    found = of_two(material, axis, a, b)
    one, other = np.flatnonzero(found.coder == a), np.flatnonzero(found.coder == b)
    met = overlaps(found, one, other)
    chosen = assign(met, (met.iou >= iou - 1e-12) * (len(met.iou) + 1.0) + met.iou)
    pairs = [
        _Found(a, b, "both" if near >= iou - 1e-12 else "boundaries", near)
        for a, b, near in _rows(met, chosen)
    ]
    pairs += [_Found(a, b, "boundaries", near) for a, b, near in _rows(met, _rest(met, chosen))]
    lonely_a, lonely_b = np.setdiff1d(one, met.a), np.setdiff1d(other, met.b)
    swapped = _swapped(found, lonely_a, lonely_b)
    pairs += [_Found(a, b, "other_code", near) for a, b, near in swapped]
    taken_a, taken_b = {a for a, _, _ in swapped}, {b for _, b, _ in swapped}
    pairs += [_Found(a, -1, "only_a", 0.0) for a in lonely_a.tolist() if a not in taken_a]
    pairs += [_Found(-1, b, "only_b", 0.0) for b in lonely_b.tolist() if b not in taken_b]
    out = [_difference(found, each) for each in pairs]
    wanted = None if codes is None else set(codes)
    return sorted(
        (d for d in out if wanted is None or d.code in wanted or d.other in wanted), key=_place
    )


def of_two(material: Material, axis: Axis, a: int, b: int) -> Segments:
    """The segments of two coders where both coded."""
    found = segments(material, axis)
    present = material.present()
    both = present[:, a] & present[:, b]
    return found.where(((found.coder == a) | (found.coder == b)) & both[found.transcript])


def _rows(met: Overlaps, places: Ints) -> Iterator[tuple[int, int, float]]:
    return zip(
        met.a[places].tolist(), met.b[places].tolist(), met.iou[places].tolist(), strict=True
    )


def _rest(met: Overlaps, chosen: Ints) -> Ints:
    """For each segment that overlaps but was assigned to none, its closest meeting."""
    order = np.argsort(-met.iou, kind="stable")
    out = []
    for side in (met.a, met.b):
        open_ = order[~np.isin(side[order], side[chosen])]
        _, first = np.unique(side[open_], return_index=True)
        out.append(open_[first])
    return np.unique(np.concatenate(out))


def _swapped(found: Segments, one: Ints, other: Ints) -> list[tuple[int, int, float]]:
    """Pairs of segments with different codes that overlap, one-to-one, the closest first."""
    found_pairs: list[tuple[float, int, int]] = []
    for code in np.unique(found.code[other]).tolist():
        rows = other[found.code[other] == code]
        i, j = overlapping(found.start[one], found.end[one], found.start[rows], found.end[rows])
        a, b = one[i], rows[j]
        shared = np.minimum(found.end[a], found.end[b]) - np.maximum(found.start[a], found.start[b])
        either = np.maximum(found.end[a], found.end[b]) - np.minimum(found.start[a], found.start[b])
        near = (shared / either).tolist()
        found_pairs += zip(near, a.tolist(), b.tolist(), strict=True)
    taken: set[int] = set()
    out = []
    for near, row_a, row_b in sorted(found_pairs, key=lambda pair: (-pair[0], *pair[1:])):
        if row_a not in taken and row_b not in taken:
            taken |= {row_a, row_b}
            out.append((row_a, row_b, near))
    return out


def _difference(found: Segments, each: _Found) -> Difference:
    row = each.b if each.a < 0 else each.a
    return Difference(
        each.kind,
        int(found.transcript[row]),
        int(found.code[row]),
        span_of(found, each.a),
        span_of(found, each.b),
        int(found.code[each.b]) if each.kind == "other_code" else None,
        each.iou,
    )


def span_of(found: Segments, row: int) -> tuple[int, int] | None:
    """Where a segment lies in its transcript, None for -1."""
    return None if row < 0 else (int(found.first[row]), int(found.last[row]))


def _place(difference: Difference) -> tuple[int, int, int, int]:
    spans = [span for span in (difference.span_a, difference.span_b) if span]
    start, end = min(spans)
    return difference.transcript, start, end, difference.code
