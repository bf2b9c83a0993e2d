"""The passages behind the numbers: where two coders agree, differ, or use another code."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args, overload

import numpy as np

from qualcoder_hslu.agreement.intervals import Bools, Floats, Ints, overlapping
from qualcoder_hslu.agreement.matching import Overlaps, assign, overlaps
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.segments import Segments, segments

Kind = Literal["both", "boundaries", "only_a", "only_b", "other_code"]
KINDS: tuple[Kind, ...] = get_args(Kind)


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


@dataclass(frozen=True, slots=True, eq=False)
class Passages(Sequence[Difference]):
    """Differences as columns (n), each made only when it is looked at: there may be 100,000.

    `a` and `b` are places of segments, -1 for a coder who has none; `kind` is a place in `KINDS`.
    """

    found: Segments
    a: Ints
    b: Ints
    kind: Ints
    iou: Floats

    def __len__(self) -> int:
        return len(self.a)

    @overload
    def __getitem__(self, at: int) -> Difference: ...
    @overload
    def __getitem__(self, at: slice) -> "Passages": ...
    def __getitem__(self, at: int | slice) -> "Difference | Passages":
        if isinstance(at, slice):
            return self.where(np.arange(len(self))[at])
        a, b, kind = int(self.a[at]), int(self.b[at]), KINDS[self.kind[at]]
        row = b if a < 0 else a
        return Difference(
            kind,
            int(self.found.transcript[row]),
            int(self.found.code[row]),
            span_of(self.found, a),
            span_of(self.found, b),
            int(self.found.code[b]) if kind == "other_code" else None,
            float(self.iou[at]),
        )

    def __iter__(self) -> Iterator[Difference]:
        """All in order; quicker than one by one."""
        found, a, b = self.found, self.a, self.b
        row = np.where(a < 0, b, a)
        columns = (
            found.transcript[row], found.code[row], a, found.first[a], found.last[a],
            b, found.first[b], found.last[b], found.code[b], self.kind, self.iou,
        )  # fmt: skip
        for transcript, code, in_a, start_a, end_a, in_b, start_b, end_b, other, kind, iou in zip(
            *(column.tolist() for column in columns), strict=True
        ):
            yield Difference(
                KINDS[kind],
                transcript,
                code,
                None if in_a < 0 else (start_a, end_a),
                None if in_b < 0 else (start_b, end_b),
                other if KINDS[kind] == "other_code" else None,
                iou,
            )

    def where(self, wanted: Bools | Ints) -> "Passages":
        """Those that are wanted, by mask or by place."""
        return Passages(
            self.found, self.a[wanted], self.b[wanted], self.kind[wanted], self.iou[wanted]
        )

    def of_kind(self, kind: Kind) -> "Passages":
        """Those of one kind, in the same order."""
        return self.where(self.kind == KINDS.index(kind))


def differences(
    material: Material, a: int, b: int, *, iou: float = 0.5, codes: Collection[int] | None = None
) -> Passages:
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
    close = met.iou >= iou - 1e-12
    chosen = assign(met, close * (len(met.iou) + 1.0) + met.iou)
    rest = _rest(met, chosen)
    swapped_a, swapped_b, near = _swapped(
        found, np.setdiff1d(one, met.a), np.setdiff1d(other, met.b)
    )
    only_a = np.setdiff1d(one, np.concatenate([met.a, swapped_a]))
    only_b = np.setdiff1d(other, np.concatenate([met.b, swapped_b]))
    both, boundaries, lonely_a, lonely_b, other_code = range(len(KINDS))
    parts = [
        (met.a[chosen], met.b[chosen], np.where(close[chosen], both, boundaries), met.iou[chosen]),
        (met.a[rest], met.b[rest], np.full(len(rest), boundaries), met.iou[rest]),
        (swapped_a, swapped_b, np.full(len(near), other_code), near),
        (only_a, only_a * 0 - 1, np.full(len(only_a), lonely_a), np.zeros(len(only_a))),
        (only_b * 0 - 1, only_b, np.full(len(only_b), lonely_b), np.zeros(len(only_b))),
    ]
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)]
    out = Passages(found, *columns)
    if codes is not None:
        out = out.where(_given(out, codes))
    return out.where(_reading_order(out))


def _given(passages: Passages, codes: Collection[int]) -> Bools:
    """Where one of the coders gave one of the codes."""
    own = np.isin(passages.found.code, list(codes))
    return np.asarray(
        ((passages.a >= 0) & own[passages.a]) | ((passages.b >= 0) & own[passages.b]), bool
    )


def _reading_order(passages: Passages) -> Ints:
    """By transcript, by the span that comes first, by code."""
    found, a, b = passages.found, passages.a, passages.b
    far = int(found.last.max(initial=0)) + 1
    start_a, start_b = np.where(a < 0, far, found.first[a]), np.where(b < 0, far, found.first[b])
    end_a, end_b = np.where(a < 0, far, found.last[a]), np.where(b < 0, far, found.last[b])
    a_first = (start_a < start_b) | ((start_a == start_b) & (end_a <= end_b))
    row = np.where(a < 0, b, a)
    start, end = np.where(a_first, start_a, start_b), np.where(a_first, end_a, end_b)
    return np.lexsort((found.code[row], end, start, found.transcript[row]))


def of_two(material: Material, axis: Axis, a: int, b: int) -> Segments:
    """The segments of two coders where both coded."""
    found = segments(material, axis)
    present = material.present()
    both = present[:, a] & present[:, b]
    return found.where(((found.coder == a) | (found.coder == b)) & both[found.transcript])


def _rest(met: Overlaps, chosen: Ints) -> Ints:
    """For each segment that overlaps but was assigned to none, its closest meeting."""
    order = np.argsort(-met.iou, kind="stable")
    out = []
    for side in (met.a, met.b):
        open_ = order[~np.isin(side[order], side[chosen])]
        _, first = np.unique(side[open_], return_index=True)
        out.append(open_[first])
    return np.unique(np.concatenate(out))


def _swapped(found: Segments, one: Ints, other: Ints) -> tuple[Ints, Ints, Floats]:
    """Pairs of segments with different codes that overlap, one-to-one, the closest first."""
    columns: list[tuple[Ints, Ints, Floats]] = [(one[:0], other[:0], np.zeros(0))]
    for code in np.unique(found.code[other]).tolist():
        rows = other[found.code[other] == code]
        i, j = overlapping(found.start[one], found.end[one], found.start[rows], found.end[rows])
        a, b = one[i], rows[j]
        shared = np.minimum(found.end[a], found.end[b]) - np.maximum(found.start[a], found.start[b])
        either = np.maximum(found.end[a], found.end[b]) - np.minimum(found.start[a], found.start[b])
        columns.append((a, b, shared / either))
    a, b, near = (np.concatenate(column) for column in zip(*columns, strict=True))
    order = np.lexsort((b, a, -near))
    taken, kept = set[int](), list[int]()
    # Rows of both coders are places in one list, so one set knows what is taken.
    for place, row_a, row_b in zip(
        order.tolist(), a[order].tolist(), b[order].tolist(), strict=True
    ):
        if row_a not in taken and row_b not in taken:
            taken |= {row_a, row_b}
            kept.append(place)
    chosen = np.array(kept, np.int64)
    return a[chosen], b[chosen], near[chosen]


def span_of(found: Segments, row: int) -> tuple[int, int] | None:
    """Where a segment lies in its transcript, None for -1."""
    return None if row < 0 else (int(found.first[row]), int(found.last[row]))
