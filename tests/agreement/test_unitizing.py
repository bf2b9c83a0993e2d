"""Unitizing alphas of several codes, coders and transcripts, against arrays of characters."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.sums import Options
from tests.agreement.making import continuum, material

CODES = 3


@st.composite
def partitions(draw: st.DrawFn) -> Material:
    """Coders whose segments do not overlap."""
    coders = draw(st.integers(2, 4))
    texts, rows = [], []
    for number in range(draw(st.integers(1, 2))):
        length = draw(st.integers(1, 30))
        here = sorted(draw(st.sets(st.integers(0, coders - 1), min_size=1)))
        texts.append(continuum(length, here))
        for coder in here:
            cuts = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
            for start, end in pairwise(cuts):
                code = draw(st.integers(-1, CODES - 1))
                if code >= 0:
                    rows.append((number, coder, code, start, end))
    return material(texts, rows, coders=coders, codes=CODES)


def slow(m: Material) -> dict[str, object]:
    """l_ck and the corrections by adding up one character, and one unit, after the other."""
    phi = CODES
    length, crossed = 0.0, np.zeros((CODES + 1, CODES + 1))
    corrections, shared_corrections = np.zeros(CODES + 1), np.zeros(CODES)
    columns = (m.marks.transcript, m.marks.coder, m.marks.code, m.marks.start, m.marks.end)
    marks = list(zip(*(c.tolist() for c in columns), strict=True))
    for number, each in enumerate(m.transcripts):
        here, size = sorted(each.coders), int(each.counted[0, 1])
        if len(here) < 2:
            continue
        given = {coder: [phi] * size for coder in here}
        for t, coder, code, start, end in marks:
            if t == number:
                given[coder][start:end] = [code] * (end - start)
                corrections[code] += (end - start) ** 2
        for one in here:
            length += size
            corrections[phi] += given[one].count(phi)
            for other in (c for c in here if c != one):
                for c, k in zip(given[one], given[other], strict=True):
                    crossed[c, k] += 1 / (len(here) - 1)
                for t, coder, code, start, end in marks:
                    if (t, coder) == (number, one):
                        inside = sum(k != phi for k in given[other][start:end])
                        shared_corrections[code] += inside**2 / (len(here) - 1)
    return {
        "u_alpha": full(length, crossed, corrections),
        "bar_u_alpha": full(length, *collapsed(crossed, corrections)),
        **on_shared(crossed[:CODES, :CODES], shared_corrections),
        "coverage": crossed[:CODES, :CODES].sum() / length if length else None,
    }


def full(length: float, crossed: np.ndarray, corrections: np.ndarray) -> float | None:
    margins = crossed.sum(axis=1)
    if (margins > 1e-9).sum() < 2:
        return None
    chance = np.outer(margins, margins) - np.diag(corrections)
    chance *= length / (length**2 - corrections.sum())
    return 1 - (length - np.trace(crossed)) / (length - np.trace(chance))


def collapsed(crossed: np.ndarray, corrections: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    marked, beside = crossed[:-1, :-1].sum(), crossed[:-1, -1].sum()
    return (
        np.array([[marked, beside], [beside, crossed[-1, -1]]]),
        np.array([corrections[:-1].sum(), corrections[-1]]),
    )


def on_shared(crossed: np.ndarray, corrections: np.ndarray) -> dict[str, object]:
    total, margins = crossed.sum(), crossed.sum(axis=1)
    if (margins > 1e-9).sum() < 2 or total**2 - corrections.sum() < 1e-9:
        return {"cu_alpha": None, "ku_alpha": [None] * CODES}
    chance = np.outer(margins, margins) - np.diag(corrections)
    chance *= total / (total**2 - corrections.sum())
    rows, ku = chance.sum(axis=1), []
    for k in range(CODES):
        if margins[k] < 1e-9 or rows[k] < 1e-9:
            ku.append(None)
            continue
        wrong = margins[k] - crossed[k, k]
        ku.append(1 - rows[k] / margins[k] * wrong / (rows[k] - chance[k, k]))
    return {
        "cu_alpha": 1 - (total - np.trace(crossed)) / (total - np.trace(chance)),
        "ku_alpha": ku,
    }


@settings(max_examples=40)
@given(partitions())
def test_the_family_is_that_of_arrays(m: Material) -> None:
    answer = agree(m, Options(unit="character", n_replicates=0, groups={"all": range(CODES)}))
    (found,), expected = answer.unitizing, slow(m)
    assert found.undefined != "codes_overlap"
    for name in ("u_alpha", "bar_u_alpha", "cu_alpha"):
        assert found.values[name] == approx(expected[name]), name
    assert list(found.ku_alpha.values()) == [approx(each) for each in expected["ku_alpha"]]
    assert found.total_coverage == approx(expected["coverage"])


def approx(value: object) -> object:
    return None if value is None else pytest.approx(value, abs=1e-9)


def test_intervals_come_with_the_family() -> None:
    texts = [continuum(100, (0, 1)) for _ in range(9)]
    rows = [
        (number, coder, code, low + coder * (number % 3), low + 15)
        for number in range(9)
        for coder in (0, 1)
        for code, low in ((0, 10), (coder if number == 4 else 1, 50))
    ]
    m = material(texts, rows, codes=2)
    (found,) = agree(m, Options(unit="turn", n_replicates=200, groups={"all": (0, 1)})).unitizing
    for name, value in found.values.items():
        low, high = found.intervals[name]
        assert low <= value <= high, name
        assert low < high, name
