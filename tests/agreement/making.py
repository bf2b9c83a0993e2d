"""Materials for tests, and agreement counted the slow way: one number for each character."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from hypothesis import strategies as st

from qualcoder_hslu.agreement.material import Continuum, Marks, Material

Row = tuple[int, int, int, int, int]  # transcript, coder, code, start, end
NOTHING = np.empty((0, 2), np.int64)


def continuum(
    length: int,
    coders: Sequence[int],
    *,
    counted: Sequence[tuple[int, int]] | None = None,
    turns: Sequence[tuple[int, int]] = (),
    units: Sequence[tuple[int, int]] = (),
    name: str = "t",
) -> Continuum:
    every = [(0, length)] if length else []
    return Continuum(
        name,
        spans(every if counted is None else counted),
        spans(turns),
        spans(units),
        frozenset(coders),
    )


def spans(pairs: Sequence[tuple[int, int]]) -> np.ndarray:
    return np.array(pairs, np.int64).reshape(-1, 2)


def material(
    transcripts: Sequence[Continuum],
    rows: Sequence[Row],
    *,
    coders: int = 2,
    codes: int = 1,
    ratings: Sequence[int] | None = None,
) -> Material:
    rated = ratings or [-1] * len(rows)
    return Material(
        tuple(f"coder {i}" for i in range(coders)),
        tuple(f"code {i}" for i in range(codes)),
        tuple(transcripts),
        Marks.of([(*row, rating) for row, rating in zip(rows, rated, strict=True)]),
    )


def two(length: int, one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]]) -> Material:
    """Two coders, one code, one transcript."""
    rows = [(0, coder, 0, *span) for coder, own in enumerate((one, other)) for span in own]
    return material([continuum(length, (0, 1))], rows)


@dataclass(frozen=True)
class Values:
    """What each coder says about each unit: `given` (units x coders x codes) 0, 1, or -1 missing."""

    transcript: np.ndarray
    given: np.ndarray


def slow_values(m: Material, unit: str, min_share: float | None = None) -> Values:
    """Every character of every transcript, then every unit, one after the other."""
    owners, rows = [], []
    for number, each in enumerate(m.transcripts):
        length = 1 + max([0, *(int(x) for x in each.counted.flat)], default=0)
        marked = np.zeros((length, len(m.coders), len(m.codes)), bool)
        counts = np.zeros(length, bool)
        for start, end in each.counted:
            counts[start:end] = True
        columns = (m.marks.transcript, m.marks.coder, m.marks.code, m.marks.start, m.marks.end)
        for t, coder, code, start, end in zip(*columns, strict=True):
            if t == number:
                marked[start:end, coder, code] = True
        places = np.flatnonzero(counts)
        if unit == "character":
            groups = [[p] for p in places]
        elif unit == "transcript":
            groups = [list(places)]
        else:
            groups = [[p for p in places if s <= p < e] for s, e in each.units]
        for group in groups:
            if not group:
                continue
            share = marked[group].mean(axis=0)
            row = share > 0 if min_share is None else share >= min_share - 1e-12
            row = row.astype(int)
            row[[c for c in range(len(m.coders)) if c not in each.coders]] = -1
            owners.append(number)
            rows.append(row)
    shape = (-1, len(m.coders), len(m.codes))
    return Values(np.array(owners, int), np.array(rows, int).reshape(shape))


@st.composite
def materials(draw: st.DrawFn, most_coders: int = 4) -> Material:
    """Anything that can happen: gaps, empty transcripts, missing coders, codings on uncounted text."""
    n_coders = draw(st.integers(1, most_coders))
    n_codes = draw(st.integers(1, 3))
    transcripts, rows = [], []
    for number in range(draw(st.integers(1, 3))):
        length = draw(st.integers(0, 24))
        cuts = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
        pieces = list(pairwise(cuts))
        counted = [piece for piece in pieces if draw(st.booleans())]
        borders = sorted(draw(st.sets(st.integers(0, length), max_size=6)))
        units = list(pairwise(borders))
        here = draw(st.sets(st.integers(0, n_coders - 1)))
        transcripts.append(
            continuum(length, sorted(here), counted=counted, turns=units, units=units)
        )
        if not length:
            continue
        for _ in range(draw(st.integers(0, 8))):
            start = draw(st.integers(0, length - 1))
            end = draw(st.integers(start + 1, length))
            coder = draw(st.integers(0, n_coders - 1))
            rows.append((number, coder, draw(st.integers(0, n_codes - 1)), start, end))
    return material(transcripts, rows, coders=n_coders, codes=n_codes)


def random_material(
    seed: int, *, coders: int, codes: int = 2, transcripts: int = 4, missing: float = 0.0
) -> Material:
    """Coders who share most passages with shifted ends; each may be missing in a transcript."""
    random = np.random.default_rng(seed)
    texts, rows = [], []
    for number in range(transcripts):
        length = int(random.integers(30, 120))
        here = [c for c in range(coders) if random.random() >= missing]
        borders = np.unique([0, *random.integers(1, length, 12), length])
        units = list(pairwise(borders.tolist()))
        texts.append(continuum(length, here, turns=units, units=units))
        for _ in range(int(random.integers(1, 8))):
            start, size = random.integers(0, length - 5), random.integers(3, 20)
            for coder in here:
                if random.random() < 0.7:
                    low = max(0, int(start + random.integers(-3, 4)))
                    high = min(length, low + int(size))
                    code = int(random.integers(codes))
                    rows.append((number, coder, code, low, max(high, low + 1)))
    return material(texts, rows, coders=coders, codes=codes)
