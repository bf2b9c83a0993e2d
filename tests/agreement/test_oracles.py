"""Published and independently computed values are reproduced to the printed digits."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from qualcoder_hslu.agreement import nominal
from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.result import Agreement
from qualcoder_hslu.agreement.sums import Options
from tests.agreement.making import continuum, material, two

ORACLES = json.loads(Path(__file__).with_name("agreement_oracles.json").read_text(encoding="utf-8"))


def close(expected: float) -> object:
    """Equal to the last printed digit."""
    digits = len(repr(expected).partition(".")[2])
    return pytest.approx(expected, abs=0.500001 * 10**-digits)


def test_krippendorff_2011_with_missing_values() -> None:
    oracle = ORACLES["fixed_units"]["krippendorff_2011_4x12"]
    ratings = oracle["ratings_by_coder"]
    values = np.array([[-1 if v is None else v - 1 for v in row] for row in ratings]).T
    given = nominal.counts(values, 5)
    coincidence = nominal.coincidences(given)
    found = nominal.chance_corrected(given) | {
        "alpha_nominal": nominal.alpha(coincidence, nominal.nominal),
        "alpha_ordinal": nominal.alpha(coincidence, nominal.ordinal),
        "alpha_interval": nominal.alpha(coincidence, nominal.interval),
    }
    for name, expected in oracle["expected"].items():
        assert found[name] == close(expected), name


def test_fleiss_1971() -> None:
    oracle = ORACLES["fixed_units"]["fleiss_1971_30x6"]
    values = np.array([[int(v) - 1 for v in unit] for unit in oracle["ratings_by_unit"]])
    given = nominal.counts(values, 5)
    found = nominal.chance_corrected(given) | {
        "alpha_nominal": nominal.alpha(nominal.coincidences(given), nominal.nominal)
    }
    for name, expected in oracle["expected"].items():
        assert found[name] == close(expected), name


def of_cells(a: int, b: int, c: int, d: int) -> Agreement:
    """Two coders who mark a characters both, b only A, c only B, and leave d."""
    m = two(a + b + c + d, [(0, a + b)], [(0, a), (a + b, a + b + c)])
    return agree(m, Options(unit="character", n_replicates=0))


def test_artstein_and_poesio_2008() -> None:
    oracle = ORACLES["fixed_units"]["artstein_poesio_2008"]
    (a, b), (c, d) = oracle["table"]
    found = of_cells(a, b, c, d).codes[0].values
    for name, expected in oracle["expected"].items():
        assert found[name.removesuffix("_nominal")] == close(expected), name


def test_a_thousand_characters() -> None:
    oracle = ORACLES["character_lengths"]
    score = of_cells(**oracle["cells"]).codes[0]
    assert score.n == 1000
    for name, expected in oracle["expected"].items():
        assert score.values[name.removesuffix("_nominal")] == close(expected), name


def test_unitizing_alphas_of_2016() -> None:
    oracle = ORACLES["unitizing_2016"]["two"]
    rows = [
        (0, coder, "xy".index(code), start, end)
        for coder, name in enumerate("AB")
        for start, end, code in oracle["coders"][name]
    ]
    m = material([continuum(oracle["length"], (0, 1))], rows, codes=2)
    answer = agree(m, Options(unit="character", groups={"xy": (0, 1)}, n_replicates=0))
    (found,) = answer.unitizing
    expected = oracle["expected"]
    for name in ("u_alpha", "bar_u_alpha", "cu_alpha"):
        assert found.values[name] == close(expected[name]), name
    for number, code in enumerate("xy"):
        assert found.ku_alpha[number] == close(expected["ku_alpha"][code]), code
        assert found.coverage[number] == close(expected["coverage"][code]), code
    assert found.total_coverage == close(expected["coverage"]["total"])


def test_sets_of_codes() -> None:
    oracle = ORACLES["sets"]
    rows = [
        (0, coder, "ABC".index(code), place, place + 1)
        for coder, items in enumerate((oracle["coder1"], oracle["coder2"]))
        for place, item in enumerate(items)
        for code in item
    ]
    m = material([continuum(len(oracle["coder1"]), (0, 1))], rows, codes=3)
    found = agree(m, Options(unit="character", n_replicates=0)).pooled.values
    for name, expected in oracle["expected"].items():
        assert found[name] == close(expected), name


def test_segments_match_by_intersection_over_union() -> None:
    oracle, coders = ORACLES["segment_match"], ORACLES["unitizing_2016"]["two"]["coders"]
    m = two(100, *([(start, end) for start, end, _ in coders[name]] for name in "AB"))
    for iou, expected in oracle["expected_f1_by_iou"].items():
        answer = agree(m, Options(unit="segment", iou=float(iou), n_replicates=0))
        assert answer.codes[0].segment.f1 == close(expected), iou
        assert answer.codes[0].values["f1"] == answer.codes[0].segment.f1
    characters = agree(m, Options(unit="character", n_replicates=0)).codes[0].values
    assert characters["f1"] == close(oracle["character_f1"])
    assert characters["jaccard"] == close(oracle["character_jaccard"])
