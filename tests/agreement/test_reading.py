"""Results come with sentences that a reader without statistics understands."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.figures import Numbers, figures
from qualcoder_hslu.agreement.reading import (
    REASONS,
    TEMPLATES,
    Remark,
    band,
    read_agreement,
    read_score,
    remark,
)
from qualcoder_hslu.agreement.sums import Options
from tests.agreement.making import continuum, material, random_material, two


def keys(remarks: list[Remark]) -> list[str]:
    for each in remarks:
        assert not re.search(r"[{}]|\bnan\b|None", each.text), each.text
        assert each.text.endswith(".")
    return [each.key for each in remarks]


@pytest.mark.parametrize(
    ("alpha", "name"),
    [(0.9, "reliable"), (0.8, "reliable"), (0.7999, "tentative"), (0.667, "tentative"),
     (0.6669, "unreliable"), (0.0, "unreliable"), (-0.1, "below_chance")],
)  # fmt: skip
def test_bands_are_krippendorff_s(alpha: float, name: str) -> None:
    assert band(alpha) == name


def test_every_reason_has_a_sentence() -> None:
    for reason, sentence in REASONS.items():
        assert remark(f"undefined_{reason}").text == sentence
    fields = {name for text in TEMPLATES.values() for name in re.findall(r"{(\w*)}", text)}
    assert fields == {
        "alpha", "tentative", "reliable", "low", "high", "limit", "prevalence", "percent", "ac1",
        "bp", "marked", "share", "pairs", "fewest",
    }  # fmt: skip


def test_a_rare_code_is_explained() -> None:
    """98 % of characters agree, alpha is low: the code stands on 3 % of the judgements."""
    m = two(2000, [(100, 160)], [(120, 180)])
    answer = agree(m, Options(unit="character", n_replicates=0))
    remarks = read_score(answer.codes[0], 0)
    assert keys(remarks) == ["unreliable", "rare"]
    assert remarks[0].text.startswith("Alpha is .656: too low to rely on (below .667)")
    assert "rare: 3.0 % of the judgements" in remarks[1].text
    assert "98.0 % of the units" in remarks[1].text
    assert "AC1 (.979)" in remarks[1].text


def test_a_code_that_is_nearly_everywhere_is_explained() -> None:
    m = two(2000, [(0, 100), (160, 2000)], [(0, 120), (180, 2000)])
    assert keys(read_score(agree(m, Options(unit="character", n_replicates=0)).codes[0], 0)) == [
        "unreliable",
        "common",
    ]


def test_a_code_on_few_units_is_doubtful() -> None:
    turns = [(start, start + 10) for start in range(0, 400, 10)]
    m = material(
        [continuum(400, (0, 1), turns=turns, units=turns)],
        [(0, coder, 0, start, start + 5) for start in (0, 50, 100) for coder in (0, 1)],
    )
    score = agree(m, Options(n_replicates=0)).codes[0]
    assert keys(read_score(score, 0)) == ["reliable", "few_units"]
    assert "about 3.0 for each coder" in read_score(score, 0)[1].text


def test_an_interval_across_a_limit_makes_the_band_uncertain() -> None:
    answer = agree(random_material(2, coders=2, transcripts=9), Options(n_replicates=200))
    score = replace(
        answer.pooled,
        values=answer.pooled.values | {"alpha": 0.78},
        intervals=answer.pooled.intervals | {"alpha": (0.61, 0.83)},
    )
    band_, crossing = read_score(score, 200)[:2]
    assert (band_.key, crossing.key) == ("tentative", "crosses")
    assert "from .610 to .830, across the limit of .800" in crossing.text


def test_replicates_without_the_code_and_pairs_without_it_are_said() -> None:
    texts = [continuum(50, (0, 1, 2)) for _ in range(10)]
    rows = [(0, 0, 0, 0, 20), (0, 1, 0, 0, 18)]
    rare = agree(material(texts, rows, coders=3), Options(unit="character"))
    found = keys(read_score(rare.codes[0], rare.replicates))
    assert "seldom" in found  # a third of the replicates lacks the one transcript
    assert 0.55 * 2000 < rare.codes[0].defined < 0.75 * 2000
    third_only = agree(
        material(texts, rows[:1], coders=3), Options(unit="character", n_replicates=0)
    )
    assert third_only.codes[0].undefined_pairs == 1
    assert "pairs_left_out" in keys(read_score(third_only.codes[0], 0))


def test_the_whole_result_says_where_intervals_come_from() -> None:
    few, many = (
        agree(random_material(2, coders=2, transcripts=n), Options(n_replicates=20)) for n in (3, 9)
    )
    assert keys(read_agreement(few)) == ["turns"]
    assert "Fewer than 8 transcripts" in read_agreement(few)[0].text
    assert keys(read_agreement(many)) == ["transcripts"]
    alone = agree(two(100, [(0, 5)], [(0, 9)]), Options(unit="character"))
    assert keys(read_agreement(alone)) == ["no_resampling"]
    nobody = agree(material([continuum(9, ())], []), Options())
    assert keys(read_agreement(nobody)) == ["undefined_one_coder"]


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [(0.6149, ".615", "0,615"), (-0.04, "-.040", "-0,040"), (1.0, "1.000", "1,000"),
     (-0.0001, ".000", "0,000"), (0.9999, "1.000", "1,000"), (None, "–", "–")],
)  # fmt: skip
def test_coefficients_are_written_as_in_papers(value, english, french) -> None:
    assert (Numbers().coefficient(value), Numbers(",").coefficient(value)) == (english, french)


def test_percentages_keep_a_decimal_where_it_matters() -> None:
    assert [Numbers().share(x) for x in (0.004, 0.34, 0.987)] == ["0.4 %", "34 %", "98.7 %"]
    assert Numbers(",").share(0.042) == "4,2 %"
    assert Numbers(",").interval((0.5, 0.75)) == "[0,500; 0,750]"
    assert Numbers().interval((-0.1, 0.75)) == "[-.100, .750]"
    assert Numbers().count(12345) == "12\u202f345"


def test_a_row_has_its_figures_and_dashes_where_they_are_undefined() -> None:
    m = two(2000, [(100, 160)], [(120, 180)])
    answer = agree(m, Options(unit="character", n_replicates=0))
    assert figures(answer.codes[0]) == [
        "3.0 %", "98.0 %", ".656", "–", ".656", ".979", ".667", "2\u202f000",
    ]  # fmt: skip
    nobody = agree(two(9, [], []), Options(unit="character")).codes[0]
    assert figures(nobody)[2:6] == ["–"] * 4
