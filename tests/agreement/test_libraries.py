"""scikit-learn, statsmodels and krippendorff give the same numbers on random cases."""

from __future__ import annotations

import warnings
from functools import cache
from itertools import combinations

import krippendorff
import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score, f1_score, jaccard_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.result import Agreement
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.agreement.units import Unit
from tests.agreement.making import Values, random_material, slow_values

CASES = 200
UNITS: tuple[Unit, ...] = ("turn", "character", "turn", "turn", "transcript")


@cache
def case(seed: int) -> tuple[Values, Agreement]:
    """A random case; in the odd ones coders are missing in some transcripts."""
    missing = 0.3 if seed % 2 else 0.0
    m = random_material(seed, coders=2 + seed // 2 % 4, codes=1 + seed // 3 % 3, missing=missing)
    unit, share = UNITS[seed % 5], (None, 0.5, 1.0)[seed % 7 % 3]
    return slow_values(m, unit, share), agree(
        m, Options(unit=unit, min_share=share, n_replicates=0)
    )


def test_cohen_f1_and_jaccard_of_pairs_are_those_of_scikit_learn() -> None:
    compared = 0
    for seed in range(CASES + CASES // 5):
        values, answer = case(seed)
        score = answer.pairs[seed % len(answer.pairs)]
        i, j = score.coders
        both = (values.given[:, [i, j], score.code] >= 0).all(axis=1)
        one, other = values.given[both, i, score.code], values.given[both, j, score.code]
        assert score.n == len(one)
        if not len(one) or len({*one, *other}) == 1:
            assert score.values["cohen_kappa"] is None
            assert score.undefined
            continue
        compared += 1
        assert score.values["cohen_kappa"] == pytest.approx(cohen_kappa_score(one, other))
        assert score.values["percent"] == pytest.approx((one == other).mean())
        if seed % 3 == 0:  # they are slow, and two quotients of the same cells
            assert score.values["f1"] == pytest.approx(f1_score(one, other))
            assert score.values["jaccard"] == pytest.approx(jaccard_score(one, other))
    assert compared >= CASES


def test_alpha_with_missing_coders_is_that_of_krippendorff() -> None:
    compared = 0
    for seed in range(CASES + CASES // 5):
        values, answer = case(seed)
        score = answer.codes[seed % len(answer.codes)]
        table = values.given[:, :, score.code].astype(float)
        table[table < 0] = np.nan
        several = table[(~np.isnan(table)).sum(axis=1) >= 2]
        if len(np.unique(several[~np.isnan(several)])) < 2:
            assert score.values["alpha"] is None
            continue
        compared += 1
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the library, on units with one value
            expected = krippendorff.alpha(table.T, level_of_measurement="nominal")
        assert score.values["alpha"] == pytest.approx(expected)
    assert compared >= CASES


def test_fleiss_and_brennan_prediger_are_those_of_statsmodels() -> None:
    compared = 0
    for seed in range(0, 2 * CASES + CASES // 5, 2):
        values, answer = case(seed)
        score = answer.codes[seed % len(answer.codes)]
        table = values.given[:, :, score.code]
        if len(np.unique(table)) < 2:
            assert score.values["fleiss_kappa"] is None
            assert score.values["brennan_prediger"] is None
            continue
        compared += 1
        counts, _ = aggregate_raters(table, n_cat=2)
        assert score.values["fleiss_kappa"] == pytest.approx(fleiss_kappa(counts))
        randolph = fleiss_kappa(counts, method="randolph")
        assert score.values["brennan_prediger"] == pytest.approx(randolph)
    assert compared >= CASES


def test_light_is_the_mean_of_pairs_and_conger_has_their_mean_chance() -> None:
    for seed in range(0, 80, 2):
        values, answer = case(seed)
        for score in answer.codes:
            if score.undefined:
                continue
            table = values.given[:, :, score.code]
            pairs = list(combinations(range(table.shape[1]), 2))
            shares = table.mean(axis=0)
            po = np.mean([(table[:, i] == table[:, j]).mean() for i, j in pairs])
            pe = np.mean(
                [shares[i] * shares[j] + (1 - shares[i]) * (1 - shares[j]) for i, j in pairs]
            )
            assert score.values["conger_kappa"] == pytest.approx((po - pe) / (1 - pe))
            rate = shares.mean()
            gwet = 2 * rate * (1 - rate)
            assert score.values["gwet_ac1"] == pytest.approx((po - gwet) / (1 - gwet))
            kappas = [s.values["cohen_kappa"] for s in answer.pairs if s.code == score.code]
            known = [kappa for kappa in kappas if kappa is not None]
            assert score.values["cohen_kappa"] == pytest.approx(np.mean(known))
            assert score.undefined_pairs == len(kappas) - len(known)
