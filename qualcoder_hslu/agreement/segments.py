"""The coders' passages on the axis, as runs of units, and the clusters they fall into."""

from dataclasses import dataclass, fields, replace

import numpy as np

from qualcoder_hslu.agreement.intervals import Bools, Ints, overlapping, runs, sums_by
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.units import Unit


@dataclass(frozen=True, slots=True)
class Segments:
    """Each coder's passages of each code as columns, sorted by code, coder and place.

    Overlapping codings of one coder and code are one segment, touching ones stay two. `start` and
    `end` lie on the axis; `first` and `last` are its outer positions in the transcript.
    """

    transcript: Ints
    coder: Ints
    code: Ints
    start: Ints
    end: Ints
    first: Ints
    last: Ints

    def where(self, wanted: Bools | Ints) -> "Segments":
        """The segments that are wanted, by mask or by place."""
        return Segments(
            self.transcript[wanted],
            self.coder[wanted],
            self.code[wanted],
            self.start[wanted],
            self.end[wanted],
            self.first[wanted],
            self.last[wanted],
        )

    def __len__(self) -> int:
        return len(self.start)


def joined(found: Segments, n_coders: int) -> Segments:
    """Overlapping segments of one coder and code made one; sorted by code, coder and place."""
    order, first = runs(found.code * max(1, n_coders) + found.coder, found.start, found.end)
    if not len(order):
        return found
    lead = order[first]
    return Segments(
        found.transcript[lead],
        found.coder[lead],
        found.code[lead],
        found.start[lead],
        np.maximum.reduceat(found.end[order], first),
        np.minimum.reduceat(found.first[order], first),
        np.maximum.reduceat(found.last[order], first),
    )


def placed(material: Material, axis: Axis) -> tuple[Segments, Ints]:
    """Every coding as a segment of its own, in the material's order, and its rating.

    Codings without counted text, and those of a coder who counts as missing there, are left out.
    """
    marks = material.marks
    start = axis.place(marks.transcript, marks.start)
    end = axis.place(marks.transcript, marks.end)
    counted = end > start
    if len(counted):
        counted &= material.present()[marks.transcript, marks.coder]
    if not counted.all():
        marks, start, end = marks.where(counted), start[counted], end[counted]
    each = Segments(marks.transcript, marks.coder, marks.code, start, end, marks.start, marks.end)
    return each, marks.rating


def segments(material: Material, axis: Axis) -> Segments:
    """The segments of every coder in the transcripts that they coded."""
    return joined(placed(material, axis)[0], len(material.coders))


def on_units(
    found: Segments, unit_starts: Ints, unit_ends: Ints, min_share: float | None
) -> Segments:
    """The segments as runs of units, whose numbers are their `start` and `end`.

    A unit counts as coded when any of its characters is (None), or at least `min_share` of them.
    """
    n_coders = int(found.coder.max(initial=0)) + 1
    first = np.searchsorted(unit_ends, found.start, side="right")
    after = np.searchsorted(unit_starts, found.end, side="left")
    if min_share is None:
        return joined(_moved(found, first, after), n_coders)
    inner = _moved(found, first + 1, after - 1)
    # Of a run's units only the outer two can be covered in part, perhaps by several segments.
    one, two = np.flatnonzero(after > first), np.flatnonzero(after - 1 > first)
    at, unit = np.concatenate([one, two]), np.concatenate([first[one], after[two] - 1])
    low = np.maximum(found.start[at], unit_starts[unit])
    high = np.minimum(found.end[at], unit_ends[unit])
    whose = found.code[at] * n_coders + found.coder[at]
    _, lead, same = np.unique(
        whose * (len(unit_starts) + 1) + unit, return_index=True, return_inverse=True
    )
    sizes = (unit_ends - unit_starts)[unit[lead]]
    enough = lead[sums_by(same, high - low, len(lead)) >= min_share * sizes - 1e-9]
    outer = _moved(found.where(at[enough]), unit[enough], unit[enough] + 1)
    columns = [
        np.concatenate([getattr(inner, f.name), getattr(outer, f.name)]) for f in fields(Segments)
    ]
    return joined(Segments(*columns), n_coders)


def _moved(found: Segments, start: Ints, end: Ints) -> Segments:
    """The segments with other ends, those without length left out."""
    kept = end > start
    if not kept.all():
        found, start, end = found.where(kept), start[kept], end[kept]
    return replace(found, start=start, end=end)


@dataclass(frozen=True, slots=True)
class Scale:
    """What is counted, characters or units, and how it is divided into clusters.

    `edges` (n_clusters + 1) are the clusters' borders on the scale, `transcript` (n_clusters) is
    the transcript of each, and `whole` says that each transcript is one cluster.
    """

    edges: Ints
    transcript: Ints
    whole: bool

    @property
    def n(self) -> int:
        """Number of clusters."""
        return len(self.transcript)

    def totals(self) -> Ints:
        """Characters or units of each cluster."""
        return np.diff(self.edges)

    def cluster_of(self, point: Ints) -> Ints:
        """The cluster that holds each point of the scale."""
        return np.searchsorted(self.edges[1:], point, side="right")

    def home(self, found: Segments) -> Ints:
        """The cluster in which each segment of this scale starts."""
        return found.transcript if self.whole else self.cluster_of(found.start)

    def cut(self, found: Segments) -> tuple[Segments, Ints]:
        """The segments cut at the borders of clusters, and the cluster of each piece."""
        if self.whole:
            return found, found.transcript
        i, cluster = overlapping(found.start, found.end, self.edges[:-1], self.edges[1:])
        start = np.maximum(found.start[i], self.edges[cluster])
        end = np.minimum(found.end[i], self.edges[cluster + 1])
        return _moved(found.where(i), start, end), cluster[end > start]

    def in_units(self, unit_starts: Ints) -> "Scale":
        """The same clusters counted in units, each in the cluster where it starts."""
        owner = self.cluster_of(unit_starts)
        return Scale(np.searchsorted(owner, np.arange(self.n + 1)), self.transcript, self.whole)


def by_transcript(axis: Axis) -> Scale:
    """Characters; each transcript is a cluster."""
    return Scale(axis.edges, np.arange(len(axis.transcripts)), whole=True)


def by_turn(axis: Axis) -> Scale:
    """Characters; each turn is a cluster, and so is a transcript without turns.

    Counted text outside turns belongs to the turn before it, or to the transcript's first.
    """
    starts, _ = axis.spans([each.turns for each in axis.transcripts])
    owner = np.searchsorted(axis.edges[1:], starts, side="right")
    later = np.diff(owner, prepend=-1) == 0
    edges = np.unique(np.concatenate([axis.edges, starts[later]]))
    owners = np.searchsorted(axis.edges[1:], edges[:-1], side="right")
    return Scale(edges, owners, whole=False)


def unit_spans(material: Material, axis: Axis, unit: Unit) -> tuple[Ints, Ints]:
    """Starts and ends on the axis of the tokens, sentences, turns or transcripts that count."""
    if unit == "transcript":
        kept = np.diff(axis.edges) > 0
        return axis.edges[:-1][kept], axis.edges[1:][kept]
    return axis.spans([each.units for each in material.transcripts])
