"""Intervals: what is resampled, how wide they are, and that they are the same every time."""

from __future__ import annotations

import numpy as np
import pytest

from qualcoder_hslu.agreement import planning
from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.bootstrap import replicates, spread
from qualcoder_hslu.agreement.material import Marks, Material
from qualcoder_hslu.agreement.sums import Options
from tests.agreement.making import continuum, material, random_material


def test_replicates_draw_as_many_clusters_of_each_stratum_as_it_has() -> None:
    strata = np.array([0, 0, 0, 1, 2, 2])
    drawn = np.concatenate(list(replicates(strata, 500, 1, 10)))
    assert drawn.shape == (500, 6)
    assert (drawn[:, :3].sum(axis=1) == 3).all()
    assert (drawn[:, 3] == 1).all()
    assert (drawn[:, 4:].sum(axis=1) == 2).all()
    assert drawn.mean(axis=0) == pytest.approx(np.ones(6), abs=0.15)


def test_percentiles_are_those_of_numpy_and_undefined_replicates_are_left_out() -> None:
    random = np.random.default_rng(3)
    values = random.random((400, 3))
    values[:100, 1] = np.nan
    values[:300, 2] = np.nan
    found = spread(values)
    for column, expected in ((0, values[:, 0]), (1, values[100:, 1])):
        low, high = np.quantile(expected, (0.025, 0.975))
        assert (found.low[column], found.high[column]) == pytest.approx((low, high))
        assert found.below[0][column] == pytest.approx((expected < 0.667).mean())
        assert found.below[1][column] == pytest.approx((expected < 0.8).mean())
    assert found.defined.tolist() == [400, 300, 100]
    assert np.isnan(found.low[2])  # most replicates do not have the code


@pytest.mark.parametrize(("transcripts", "resampled"), [(7, "turns"), (8, "transcripts")])
def test_transcripts_are_resampled_from_eight_on_and_turns_within_them_below(
    transcripts: int, resampled: str
) -> None:
    m = random_material(2, coders=2, transcripts=transcripts)
    answer = agree(m, Options(unit="character"))
    assert answer.resampled == resampled
    turns = sum(len(each.turns) for each in m.transcripts)
    assert answer.clusters == (transcripts if resampled == "transcripts" else turns)
    low, high = answer.pooled.intervals["alpha"]
    assert low < answer.pooled.values["alpha"] < high
    assert answer.pooled.defined == answer.replicates == 2000
    by_transcript = agree(m, Options(unit="transcript", n_replicates=10))
    assert by_transcript.resampled == "transcripts"


def test_every_defined_coefficient_has_an_interval_around_it() -> None:
    answer = agree(random_material(2, coders=3, transcripts=12), Options(unit="turn"))
    for score in (*answer.codes, answer.pooled, *answer.pairs, *answer.pooled_pairs):
        for name, value in score.values.items():
            low, high = score.intervals[name]
            assert low <= value <= high, name
        limits = list(score.p_below.values())
        assert 0 <= limits[0] <= limits[1] <= 1


def test_the_seed_decides() -> None:
    m = random_material(2, coders=2, transcripts=9)
    one, same, other = (agree(m, Options(seed=seed, n_replicates=300)) for seed in (5, 5, 6))
    assert one == same
    assert one.codes[0].values == other.codes[0].values
    assert one.codes[0].intervals != other.codes[0].intervals


def test_without_replicates_there_are_no_intervals() -> None:
    answer = agree(random_material(2, coders=2, transcripts=9), Options(n_replicates=0))
    assert (answer.resampled, answer.replicates) == (None, 0)
    assert set(answer.pooled.intervals.values()) == {None}


def test_one_cluster_alone_has_no_interval() -> None:
    m = material([continuum(100, (0, 1))], [(0, 0, 0, 5, 30), (0, 1, 0, 5, 40)])
    answer = agree(m, Options(unit="character"))
    assert (answer.resampled, answer.clusters) == (None, 1)
    assert answer.codes[0].values["alpha"] is not None
    assert answer.codes[0].intervals["alpha"] is None


def test_the_interval_is_that_of_computing_every_replicate_anew() -> None:
    """Transcripts drawn twice are put into the material twice."""
    m = random_material(4, coders=3, codes=2, transcripts=9, missing=0.2)
    groups = {"first": (0,)}
    options = Options(unit="turn", n_replicates=40, seed=11, groups=groups)
    answer = agree(m, options)
    eligible = list(answer.transcripts)
    drawn = np.concatenate(list(replicates(np.zeros(len(eligible), int), 40, 11, 1)))
    values: dict[str, list[float]] = {}
    for row in drawn.astype(int):
        again = agree(
            repeated(m, np.repeat(eligible, row).tolist()), Options(unit="turn", n_replicates=0)
        )
        for name, value in again.pooled.values.items():
            values.setdefault(name, []).append(value)
    for name in (
        "alpha",
        "cohen_kappa",
        "gwet_ac1",
        "f1",
        "u_alpha",
        "alpha_jaccard",
        "alpha_masi",
    ):
        low, high = np.quantile(np.array(values[name], float), (0.025, 0.975))
        assert answer.pooled.intervals[name] == pytest.approx((low, high)), name


def repeated(m: Material, places: list[int]) -> Material:
    parts = [m.marks.where(m.marks.transcript == place) for place in places]
    rows = [
        (number, *row)
        for number, part in enumerate(parts)
        for row in zip(part.coder, part.code, part.start, part.end, part.rating, strict=True)
    ]
    return Material(m.coders, m.codes, tuple(m.transcripts[p] for p in places), Marks.of(rows))


def test_a_pilot_s_width_shrinks_with_the_root_of_the_number() -> None:
    assert planning.clusters_needed(0.4, 10, 0.2) == 40
    assert planning.clusters_needed(0.2, 10, 0.2) == 10
    with pytest.raises(ValueError, match="positive"):
        planning.clusters_needed(0.4, 10, 0)


def test_the_formula_without_a_pilot_is_the_spread_of_simulated_studies() -> None:
    """Two coders whose judgements are alike by the common correlation model."""
    random = np.random.default_rng(8)
    units, prevalence, kappa = 400, 0.2, 0.6
    found = []
    for _ in range(1500):
        true, noise = random.random((2, units)) < prevalence
        copied = random.random(units) < kappa
        one, other = true, np.where(copied, true, noise)
        po, rate = (one == other).mean(), (one.mean() + other.mean()) / 2
        pe = rate**2 + (1 - rate) ** 2
        found.append((po - pe) / (1 - pe))
    expected = planning.variance(kappa, prevalence, units)
    assert np.var(found) == pytest.approx(expected, rel=0.12)
    width = planning.expected_width(kappa, prevalence, units)
    assert planning.units_needed(kappa, prevalence, width) == pytest.approx(units, abs=1)
    assert planning.units_needed(kappa, prevalence, width, design_effect=2.0) == pytest.approx(
        2 * units, abs=2
    )
    with pytest.raises(ValueError, match="prevalence"):
        planning.units_needed(0.6, 0.0, 0.2)
