"""Ratings are compared on the text that coders coded alike, and nowhere else."""

from __future__ import annotations

import warnings

import krippendorff
import numpy as np
import pytest

from qualcoder_hslu.agreement import nominal
from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.result import RatingScore
from qualcoder_hslu.agreement.sums import Options
from tests.agreement.making import continuum, material

POSITIVE, NEGATIVE, MIXED, NONE = 0, 1, 2, -1


def ratings(rows: list[tuple[int, ...]], given: list[int], **more: int) -> tuple[RatingScore, ...]:
    m = material([continuum(200, range(more.get("coders", 2)))], rows, ratings=given, **more)
    return agree(m, Options(n_ratings=3, n_replicates=0)).ratings


def test_nominal_alpha_by_length_on_what_both_coded() -> None:
    rows = [(0, 0, 0, 0, 40), (0, 0, 0, 40, 60), (0, 1, 0, 10, 40), (0, 1, 0, 40, 100)]
    every, code = ratings(rows, [POSITIVE, NEGATIVE, POSITIVE, POSITIVE])
    # Alike on [10, 60): 30 both positive, 20 negative against positive.
    assert (every.n, every.coverage, every.percent) == (50, 1.0, 30 / 50)
    # n = 100, 80 positive and 20 negative: 1 - 99 * 40 / (100^2 - 80^2 - 20^2).
    assert every.alpha == pytest.approx(1 - 99 * 40 / 3200)
    assert (code.code, code.alpha) == (0, every.alpha)
    table = np.array([[POSITIVE] * 30 + [NEGATIVE] * 20, [POSITIVE] * 50])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = krippendorff.alpha(table, level_of_measurement="nominal")
    assert every.alpha == pytest.approx(expected)
    counts = nominal.counts(np.array([[0, 0], [1, 0]]), 3)
    weighted = nominal.coincidences(counts, np.array([30.0, 20.0]))
    assert nominal.alpha(weighted, nominal.nominal) == pytest.approx(every.alpha)


def test_coverage_is_the_share_of_the_text_coded_alike_that_two_rated() -> None:
    rows = [(0, 0, 0, 0, 50), (0, 1, 0, 0, 20), (0, 1, 0, 20, 50)]
    every, _ = ratings(rows, [POSITIVE, NEGATIVE, NONE])
    assert (every.n, every.coverage) == (20, 20 / 50)


def test_two_ratings_of_one_passage_by_one_coder_are_none() -> None:
    rows = [(0, 0, 0, 0, 50), (0, 0, 0, 30, 50), (0, 1, 0, 0, 50)]
    every, _ = ratings(rows, [POSITIVE, MIXED, POSITIVE])
    assert (every.n, every.coverage) == (30, 30 / 50)


def test_another_code_s_rating_is_not_compared() -> None:
    rows = [(0, 0, 0, 0, 50), (0, 1, 1, 0, 50)]
    (every,) = ratings(rows, [POSITIVE, POSITIVE], codes=2)
    assert (every.alpha, every.coverage, every.undefined) == (None, None, "not_alike")


def test_ratings_of_one_kind_or_of_one_coder_have_no_alpha() -> None:
    rows = [(0, 0, 0, 0, 50), (0, 1, 0, 0, 50)]
    same, _ = ratings(rows, [POSITIVE, POSITIVE])
    assert (same.alpha, same.percent, same.undefined) == (None, 1.0, "one_value")
    alone, _ = ratings(rows, [POSITIVE, NONE])
    assert (alone.alpha, alone.coverage, alone.undefined) == (None, 0.0, "unrated")


def test_three_coders_of_whom_one_did_not_rate() -> None:
    rows = [(0, coder, 0, start, start + 30) for start in (0, 50, 100) for coder in range(3)]
    given = [POSITIVE, POSITIVE, NONE, NEGATIVE, MIXED, NEGATIVE, MIXED, MIXED, MIXED]
    every, _ = ratings(rows, given, coders=3)
    table = np.repeat(np.array(given, float).reshape(3, 3), 30, axis=0)
    table[table < 0] = np.nan
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = krippendorff.alpha(table.T, level_of_measurement="nominal")
    assert every.alpha == pytest.approx(expected)


def test_ratings_have_intervals_too() -> None:
    random = np.random.default_rng(2)
    texts = [continuum(60, (0, 1)) for _ in range(10)]
    rows = [
        (t, coder, 0, start, start + 20) for t in range(10) for start in (0, 30) for coder in (0, 1)
    ]
    given = [int(rating) for rating in random.integers(0, 3, 20).repeat(2)]
    given[3] = (given[3] + 1) % 3
    answer = agree(material(texts, rows, ratings=given), Options(n_ratings=3, n_replicates=300))
    low, high = answer.ratings[0].interval
    assert low < answer.ratings[0].alpha < high
