"""What agreement is computed from: who coded which transcript, and the coded spans as columns.

Positions are code points of each transcript's text. The axis is the counted text of all
transcripts end to end, so that what does not count has no length on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from qualcoder_hslu.agreement.intervals import Bools, Ints, sums_by


@dataclass(frozen=True, slots=True)
class Continuum:
    """One transcript as the coders saw it; all spans (n, 2), sorted and disjoint.

    `counted` is the text that counts (labels, headings and left-out speakers are not in it),
    `turns` are the speakers' turns, empty for a text without speakers, `units` the tokens,
    sentences or turns when one of these is the unit. `coders` are places in `Material.coders`.
    """

    name: str
    counted: Ints
    turns: Ints
    units: Ints
    coders: frozenset[int]


@dataclass(frozen=True, slots=True)
class Marks:
    """The codings of all coders, one row each, as columns of equal length.

    `transcript`, `coder` and `code` are places in the material's lists; a `rating` is a place in
    a list of the caller's, -1 where the coder gave none.
    """

    transcript: Ints
    coder: Ints
    code: Ints
    start: Ints
    end: Ints
    rating: Ints

    @classmethod
    def of(cls, rows: Sequence[tuple[int, int, int, int, int, int]]) -> "Marks":
        """From rows (transcript, coder, code, start, end, rating)."""
        table = np.array(rows, np.int64).reshape(-1, 6)
        return cls(*(np.ascontiguousarray(column) for column in table.T))

    def where(self, wanted: Bools) -> "Marks":
        """The rows that are wanted, (n,)."""
        return Marks(
            self.transcript[wanted],
            self.coder[wanted],
            self.code[wanted],
            self.start[wanted],
            self.end[wanted],
            self.rating[wanted],
        )


@dataclass(frozen=True, slots=True)
class Material:
    """Coders, codes and transcripts by name, and all codings. Names are the caller's."""

    coders: tuple[str, ...]
    codes: tuple[str, ...]
    transcripts: tuple[Continuum, ...]
    marks: Marks

    def present(self) -> Bools:
        """Who coded what, (n_transcripts x n_coders)."""
        out = np.zeros((len(self.transcripts), len(self.coders)), bool)
        for row, each in zip(out, self.transcripts, strict=True):
            row[list(each.coders)] = True
        return out

    def pairs(self) -> list[tuple[int, int]]:
        """Every two coders, in order."""
        m = len(self.coders)
        return [(i, j) for i in range(m) for j in range(i + 1, m)]


class Axis:
    """Places of all transcripts' counted code points on one line."""

    def __init__(self, transcripts: Sequence[Continuum]) -> None:
        self.transcripts = transcripts
        counts = np.array([len(each.counted) for each in transcripts], np.int64)
        pieces = _stacked([each.counted for each in transcripts])
        self._stride = int(pieces.max(initial=0)) + 1
        owner = np.repeat(np.arange(len(transcripts)), counts)
        lengths = pieces[:, 1] - pieces[:, 0]
        if (lengths <= 0).any() or (np.diff(pieces[:, 0]) < lengths[:-1])[
            np.diff(owner) == 0
        ].any():
            raise ValueError("counted spans must be sorted, disjoint and not empty")
        self._keys = owner * self._stride + pieces[:, 0]
        self._lengths = lengths
        self._offsets = np.cumsum(lengths) - lengths
        by_transcript = sums_by(owner, lengths, len(transcripts)).astype(np.int64)
        self.edges: Ints = np.concatenate([[0], np.cumsum(by_transcript)])
        self.length = int(self.edges[-1])

    def place(self, transcript: Ints, position: Ints) -> Ints:
        """Where positions lie on the axis; one that does not count lies where the gap closes."""
        if not len(self._keys):
            return np.zeros(len(position), np.int64)
        wanted = transcript * self._stride + np.minimum(position, self._stride - 1)
        piece = np.searchsorted(self._keys, wanted, side="right") - 1
        inside = np.minimum(wanted - self._keys[piece], self._lengths[piece])
        return np.where(piece < 0, 0, self._offsets[piece] + inside)

    def spans(self, columns: Sequence[npt.NDArray[np.int64]]) -> tuple[Ints, Ints]:
        """Starts and ends on the axis of spans listed by transcript, without empty ones."""
        owner = np.repeat(np.arange(len(columns)), [len(each) for each in columns])
        spans = _stacked(columns)
        starts, ends = self.place(owner, spans[:, 0]), self.place(owner, spans[:, 1])
        kept = ends > starts
        return starts[kept], ends[kept]


def _stacked(columns: Sequence[npt.NDArray[np.int64]]) -> Ints:
    return np.concatenate([np.empty((0, 2), np.int64), *(c.reshape(-1, 2) for c in columns)])
