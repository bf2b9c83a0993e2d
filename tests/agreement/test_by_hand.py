"""One code worked out on paper, at two units, with two coders and with three."""

from __future__ import annotations

import pytest

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.computation import raw_lengths
from qualcoder_hslu.agreement.sums import Options
from tests.agreement.making import continuum, material

# A transcript of 100 code points. [40, 45) is a speaker's label and does not count: 95 remain.
COUNTED = [(0, 40), (45, 100)]
# Five turns of 20, 20, 15, 20 and 20 counted characters.
TURNS = [(0, 20), (20, 40), (45, 60), (60, 80), (80, 100)]
# A marks [10, 30) and [70, 80); B marks [15, 30), [35, 50) and [70, 80).
TWO = [
    (0, 0, 0, 10, 30),
    (0, 0, 0, 70, 80),
    (0, 1, 0, 15, 30),
    (0, 1, 0, 35, 50),
    (0, 1, 0, 70, 80),
]


def test_characters_of_two_coders() -> None:
    m = material([continuum(100, (0, 1), counted=COUNTED, turns=TURNS, units=TURNS)], TWO)
    score = agree(m, Options(unit="character", n_replicates=0)).codes[0]
    # a: [15,30) 15 + [70,80) 10 = 25. b, only A: [10,15) 5. c, only B: [35,50) less the label 10.
    # d = 95 - 25 - 5 - 10 = 55.
    assert score.n == 95
    assert score.values["percent"] == pytest.approx(80 / 95)
    assert score.values["f1"] == pytest.approx(50 / 65)
    assert score.values["jaccard"] == pytest.approx(25 / 40)
    # A marks 30 of 95, B 35 of 95; together 65 of 190 judgements.
    assert score.prevalence == pytest.approx(65 / 190)
    pe = (30 * 35 + 65 * 60) / 95**2
    assert score.values["cohen_kappa"] == pytest.approx((80 / 95 - pe) / (1 - pe))
    pe = (65 / 190) ** 2 + (125 / 190) ** 2
    assert score.values["scott_pi"] == pytest.approx((80 / 95 - pe) / (1 - pe))
    pe = 2 * 65 / 190 * 125 / 190
    assert score.values["gwet_ac1"] == pytest.approx((80 / 95 - pe) / (1 - pe))
    assert score.values["brennan_prediger"] == pytest.approx(2 * 80 / 95 - 1)
    # Alpha: n = 190, n1 = 65, n0 = 125, o01 = 5 + 10.
    assert score.values["alpha"] == pytest.approx(1 - 189 * 15 / (65 * 125))
    # u-alpha: units of A 20 and 10 long, of B 15, 10 (15 less the label) and 10:
    # squares 400 + 100 + 225 + 100 + 100 = 925, gaps 125, l = 190. Observed 2 * 15;
    # expected 2 * 190 * 65 * 125 / (190^2 - 925 - 125).
    expected = 2 * 190 * 65 * 125 / (190**2 - 1050)
    assert score.values["u_alpha"] == pytest.approx(1 - 30 / expected)
    # Segments: [10,30) and [15,30) share 15 of 20, [70,80) is equal; B's [35,50) has no partner.
    assert (score.segment.precision, score.segment.recall) == (pytest.approx(2 / 3), 1.0)
    assert score.segment.f1 == pytest.approx(4 / 5)


def test_raw_lengths_are_what_coefficients_are_made_of() -> None:
    m = material([continuum(100, (0, 1), counted=COUNTED, turns=TURNS)], TWO)
    patterns, counts = raw_lengths(m, Options(unit="character"))
    # Nobody, only A, only B, both; and nobody, one, two.
    assert patterns.tolist() == [[[55, 5, 10, 25]]]
    assert counts.tolist() == [[[55, 15, 25]]]
    m = material([continuum(100, (0, 1), counted=COUNTED, turns=TURNS, units=TURNS)], TWO)
    assert raw_lengths(m, Options(unit="turn"))[0].tolist() == [[[1, 0, 1, 3]]]
    assert raw_lengths(m, Options(unit="transcript"))[0].tolist() == [[[0, 0, 0, 1]]]


def test_turns_of_two_coders() -> None:
    m = material([continuum(100, (0, 1), counted=COUNTED, turns=TURNS, units=TURNS)], TWO)
    score = agree(m, Options(unit="turn", n_replicates=0)).codes[0]
    # A: turns 1, 2, 4. B: turns 1, 2, 3, 4. So a = 3, b = 0, c = 1, d = 1.
    assert score.n == 5
    assert score.values["percent"] == pytest.approx(4 / 5)
    assert score.values["f1"] == pytest.approx(6 / 7)
    # pA = 3/5, pB = 4/5: Pe = 12/25 + 2/25 = 14/25; kappa = (20 - 14) / (25 - 14).
    assert score.values["cohen_kappa"] == pytest.approx(6 / 11)
    # n = 10, n1 = 7, o01 = 1: 1 - 9 * 1 / (7 * 3).
    assert score.values["alpha"] == pytest.approx(1 - 9 / 21)
    # At least half of a turn: A turns 1 (10 of 20), 2 (10 of 20), 4 (10 of 20); B turn 2 (10 of 20
    # from [20,30) and 5 from [35,40)), turn 4 (10 of 20); turn 1 has only 5, turn 3 only 5 of 15.
    half = agree(m, Options(unit="turn", min_share=0.5, n_replicates=0)).codes[0]
    assert half.values["f1"] == pytest.approx(4 / 5)
    assert half.prevalence == pytest.approx(5 / 10)


def test_characters_of_three_coders_one_of_whom_missed_a_transcript() -> None:
    texts = [continuum(10, (0, 1, 2)), continuum(20, (0, 1))]
    rows = [
        *((0, coder, 0, 0, end) for coder, end in enumerate((4, 4, 2))),
        (1, 0, 0, 0, 5),
        (1, 1, 0, 0, 10),
        (1, 2, 0, 0, 20),  # of a coder who counts as missing there
    ]
    score = agree(material(texts, rows, coders=3), Options(unit="character", n_replicates=0)).codes[
        0
    ]
    assert score.n == 30
    # Values: 10 * 3 + 20 * 2 = 70, marked 4 + 4 + 2 + 5 + 10 = 25.
    assert score.prevalence == pytest.approx(25 / 70)
    # o01: in the first, two characters with 2 of 3: 2 * 2 * 1 / 2 = 2; in the second, five with
    # 1 of 2: 5. Alpha = 1 - 69 * 7 / (25 * 45).
    assert score.values["alpha"] == pytest.approx(1 - 69 * 7 / (25 * 45))
    # Fleiss: agreement per character 1/3 on two, 1 on eight; 0 on five, 1 on fifteen.
    po = (2 / 3 + 8 + 15) / 30
    rate = (2 * 1 + 2 * 2 / 3 + 5 * 1 + 5 / 2) / 30
    pe = rate**2 + (1 - rate) ** 2
    assert score.values["fleiss_kappa"] == pytest.approx((po - pe) / (1 - pe))
    # Percent: pairs AB 25/30, AC 8/10, BC 8/10.
    assert score.values["percent"] == pytest.approx((25 / 30 + 0.8 + 0.8) / 3)
