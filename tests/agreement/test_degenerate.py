"""At the edges there is a right value, or none and the reason why."""

from __future__ import annotations

import pytest

from qualcoder_hslu.agreement.answer import OF_ALL, agree
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.result import Agreement
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.agreement.units import UNITS
from tests.agreement.making import continuum, material, two

CHANCE_CORRECTED = (
    "cohen_kappa",
    "scott_pi",
    "fleiss_kappa",
    "conger_kappa",
    "gwet_ac1",
    "brennan_prediger",
    "alpha",
    "u_alpha",
)
TURNS = [(0, 10), (10, 30), (30, 60), (60, 100)]


def by_character(m: Material) -> Agreement:
    return agree(m, Options(unit="character", n_replicates=20, groups={"all": range(len(m.codes))}))


def undefined(answer: Agreement, code: int = 0) -> None:
    score = answer.codes[code]
    assert score.undefined
    for name in CHANCE_CORRECTED:
        assert score.values[name] is None, name
        assert score.intervals[name] is None, name
    assert set(score.p_below.values()) == {None}


def test_no_codings_at_all() -> None:
    answer = by_character(two(100, [], []))
    undefined(answer)
    score = answer.codes[0]
    assert score.undefined == answer.pooled.undefined == "unused"
    assert (score.n, score.prevalence, score.values["percent"]) == (100, 0.0, 1.0)
    assert score.values["f1"] is None
    assert all(answer.pooled.values[name] is None for name in OF_ALL)
    assert answer.unitizing[0].undefined == "unused"


def test_one_coder() -> None:
    m = material([continuum(100, (0,))], [(0, 0, 0, 5, 20)], coders=1)
    answer = by_character(m)
    undefined(answer)
    assert answer.codes[0].undefined == answer.pooled.undefined == "one_coder"
    assert (answer.n, answer.transcripts, answer.pairs) == (0, (), ())
    assert answer.unitizing[0].undefined == "one_coder"


def test_two_coders_who_never_met() -> None:
    m = material([continuum(50, (0,)), continuum(50, (1,))], [(0, 0, 0, 5, 20), (1, 1, 0, 5, 20)])
    answer = by_character(m)
    undefined(answer)
    assert answer.codes[0].undefined == answer.pairs[0].undefined == "one_coder"


def test_no_coder() -> None:
    m = material([continuum(50, ())], [], coders=0)
    assert by_character(m).pooled.undefined == "one_coder"


def test_no_transcript_and_no_code() -> None:
    assert by_character(material([], [])).pooled.undefined == "one_coder"
    assert by_character(material([continuum(9, (0, 1))], [], codes=0)).codes == ()


def test_an_empty_transcript() -> None:
    m = material([continuum(0, (0, 1))], [])
    assert by_character(m).codes[0].undefined == "no_text"
    beside = material(
        [continuum(0, (0, 1)), continuum(100, (0, 1))],
        [(1, 0, 0, 10, 20), (1, 1, 0, 10, 30)],
    )
    alone = two(100, [(10, 20)], [(10, 30)])
    one, other = by_character(beside), by_character(alone)
    assert one.codes[0].values == other.codes[0].values
    assert (one.transcripts, one.n) == ((1,), 100)


def test_a_transcript_of_nothing_but_uncounted_text() -> None:
    m = material([continuum(50, (0, 1), counted=[])], [(0, 0, 0, 5, 20)])
    assert by_character(m).codes[0].undefined == "no_text"


def test_everything_coded_by_everybody() -> None:
    answer = by_character(two(100, [(0, 100)], [(0, 60), (60, 100)]))
    undefined(answer)
    score = answer.codes[0]
    assert score.undefined == answer.unitizing[0].undefined == "everywhere"
    assert (score.prevalence, score.values["percent"], score.values["f1"]) == (1.0, 1.0, 1.0)


def test_perfect_agreement_is_one_and_only_then() -> None:
    answer = by_character(two(100, [(10, 20), (50, 60)], [(10, 20), (50, 60)]))
    for name in (*CHANCE_CORRECTED, "percent", "f1", "jaccard"):
        assert answer.codes[0].values[name] == pytest.approx(1.0), name
    assert answer.codes[0].undefined is None


def test_a_coder_who_coded_nothing_agrees_on_nothing_that_was_coded() -> None:
    """A marks 20 of 100 characters, B none and counts as present: Po = 0.8 = Pe of Cohen."""
    values = by_character(two(100, [(10, 30)], [])).codes[0].values
    assert values["percent"] == 0.8
    assert values["cohen_kappa"] == pytest.approx(0.0)
    assert (values["f1"], values["jaccard"]) == (0.0, 0.0)
    # Alpha: n = 200, n1 = 20, o01 = 20, so 1 - 199 * 20 / (180 * 20).
    assert values["alpha"] == pytest.approx(1 - 199 * 20 / (180 * 20))


def test_the_same_coder_as_missing_counts_nowhere() -> None:
    rows = [(0, 0, 0, 10, 30), (1, 0, 0, 10, 30), (1, 1, 0, 20, 30)]
    m = material([continuum(100, (0,)), continuum(100, (0, 1))], rows)
    answer = by_character(m)
    assert (answer.transcripts, answer.n) == ((1,), 100)
    alone = by_character(two(100, [(10, 30)], [(20, 30)]))
    assert answer.codes[0].values == alone.codes[0].values


def test_codings_of_a_missing_coder_do_not_count() -> None:
    rows = [(0, 0, 0, 10, 30), (0, 1, 0, 10, 30), (0, 2, 0, 50, 60)]
    m = material([continuum(100, (0, 1))], rows, coders=3)
    assert by_character(m).codes[0].values["alpha"] == pytest.approx(1.0)


def test_a_code_nobody_used_leaves_the_pool_as_it_is() -> None:
    rows = [(0, 0, 0, 10, 30), (0, 1, 0, 20, 40)]
    one = by_character(material([continuum(100, (0, 1))], rows, codes=1))
    with_unused = by_character(material([continuum(100, (0, 1))], rows, codes=3))
    undefined(with_unused, code=2)
    assert with_unused.codes[2].undefined == "unused"
    for name, value in one.pooled.values.items():
        assert with_unused.pooled.values[name] == pytest.approx(value), name
    assert one.pooled.values["alpha"] == pytest.approx(one.codes[0].values["alpha"])


def test_a_coder_s_overlapping_codings_of_one_code_count_once() -> None:
    plain = by_character(two(100, [(10, 40)], [(20, 40)]))
    overlapping = by_character(two(100, [(10, 30), (20, 40), (10, 30)], [(20, 40), (25, 30)]))
    assert overlapping.codes == plain.codes


def test_abutting_codings_are_two_units_and_two_segments_but_the_same_text() -> None:
    plain, cut = (
        by_character(two(100, own, [(20, 40)])) for own in ([(10, 40)], [(10, 25), (25, 40)])
    )
    assert cut.codes[0].values["alpha"] == plain.codes[0].values["alpha"]
    assert cut.codes[0].values["u_alpha"] != plain.codes[0].values["u_alpha"]
    assert plain.codes[0].segment.f1 == 1.0
    # One of A's two halves overlaps B's twenty characters by fifteen of twenty: it matches.
    assert (cut.codes[0].segment.precision, cut.codes[0].segment.recall) == (1.0, 0.5)


def test_codes_that_overlap_within_a_coder_leave_unitizing_alphas_undefined() -> None:
    rows = [(0, 0, 0, 10, 30), (0, 0, 1, 29, 50), (0, 1, 0, 10, 30), (0, 1, 1, 30, 50)]
    m = material([continuum(100, (0, 1))], rows, codes=2)
    groups = {"all": (0, 1), "first": (0,)}
    answer = agree(m, Options(unit="character", n_replicates=0, groups=groups))
    clashing, alone = answer.unitizing
    assert clashing.undefined == "codes_overlap"
    assert clashing.values == {"u_alpha": None, "bar_u_alpha": None, "cu_alpha": None}
    assert clashing.clash
    assert (clashing.clash.transcript, clashing.clash.coder) == (0, 0)
    assert (clashing.clash.codes, clashing.clash.span) == ((0, 1), (29, 50))
    # One code has no other to be confused with, but boundaries agree.
    assert alone.values["u_alpha"] == alone.values["bar_u_alpha"] == pytest.approx(1.0)
    assert (alone.values["cu_alpha"], alone.undefined) == (None, "one_value")
    assert answer.codes[1].values["u_alpha"] is not None


def test_coders_who_marked_no_text_in_common_have_no_codes_to_compare() -> None:
    rows = [(0, 0, 0, 10, 30), (0, 1, 1, 40, 60)]
    m = material([continuum(100, (0, 1))], rows, codes=2)
    answer = agree(m, Options(unit="character", n_replicates=0, groups={"all": (0, 1)}))
    (family,) = answer.unitizing
    assert (family.values["cu_alpha"], family.undefined) == (None, "not_alike")
    assert family.values["u_alpha"] is not None
    assert family.total_coverage == 0.0


def test_text_that_does_not_count_is_nowhere() -> None:
    """A label between two turns: coded along by A, it makes no difference to B."""
    counted = [(0, 40), (50, 100)]
    rows = [(0, 0, 0, 30, 60), (0, 1, 0, 30, 40), (0, 1, 0, 50, 60), (0, 1, 0, 42, 48)]
    answer = by_character(material([continuum(100, (0, 1), counted=counted)], rows))
    assert answer.n == 90
    assert answer.codes[0].values["alpha"] == pytest.approx(1.0)


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_answers_with_every_key(unit: str) -> None:
    rows = [(0, 0, 0, 12, 35), (0, 1, 0, 12, 28), (0, 1, 1, 70, 80)]
    m = material([continuum(100, (0, 1), turns=TURNS, units=TURNS)], rows, codes=2)
    answer = agree(m, Options(unit=unit, n_replicates=30))  # type: ignore[arg-type]
    expected = {"transcript": 1, "character": 100, "segment": 3}.get(unit, 4)
    assert answer.n == expected
    for score in (*answer.codes, answer.pooled):
        assert set(CHANCE_CORRECTED) < set(score.values)
        assert score.intervals.keys() == score.values.keys()
    assert answer.codes[0].segment.f1 == 1.0
    if unit == "segment":
        assert answer.codes[0].undefined == "segments"
        assert answer.codes[0].values["f1"] == 1.0
        assert answer.codes[0].values["alpha"] is None


def test_a_unit_counts_from_the_share_that_is_asked() -> None:
    turns = [(0, 100), (100, 200)]
    rows = [(0, 0, 0, 0, 50), (0, 1, 0, 0, 49), (0, 1, 0, 100, 200)]
    m = material([continuum(200, (0, 1), turns=turns, units=turns)], rows)

    def marked(share: float | None) -> float | None:
        return agree(m, Options(unit="turn", min_share=share, n_replicates=0)).codes[0].prevalence

    assert marked(None) == 3 / 4
    assert marked(0.49) == 3 / 4
    assert marked(0.5) == 2 / 4
    assert marked(1.0) == 1 / 4


@pytest.mark.parametrize(
    "wrong", [{"min_share": 0.0}, {"min_share": 1.2}, {"iou": 0.0}, {"iou": 2.0}]
)
def test_shares_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"lie in \(0, 1\]"):
        Options(**wrong)  # type: ignore[arg-type]
