"""What the sweep over ends of segments counts is what counting every character counts."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from qualcoder_hslu.agreement import computation, sets
from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.confusion import confused, confusion
from qualcoder_hslu.agreement.intervals import difference
from qualcoder_hslu.agreement.matching import assign, overlaps
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.segments import (
    by_transcript,
    by_turn,
    joined,
    on_units,
    placed,
    segments,
    unit_spans,
)
from qualcoder_hslu.agreement.sums import Options, count
from qualcoder_hslu.agreement.tally import pattern_lengths, tally
from tests.agreement.making import materials, random_material, slow_values

SHARES = st.sampled_from([None, 0.3, 0.5, 1.0])
UNITS = st.sampled_from(["character", "turn", "transcript"])


def fast(m: Material, unit: str, share: float | None):
    axis = Axis(m.transcripts)
    found, scale = segments(m, axis), by_transcript(axis)
    if unit == "character":
        return found, scale
    starts, ends = unit_spans(m, axis, unit)  # type: ignore[arg-type]
    return on_units(found, starts, ends, share), scale.in_units(starts)


@settings(max_examples=60)
@given(materials(), UNITS, SHARES)
def test_every_cell_equals_that_of_arrays_with_one_place_for_each_unit(
    m: Material, unit: str, share: float | None
) -> None:
    found, scale = fast(m, unit, share)
    t = tally(found, scale, m.present(), len(m.codes), m.pairs())
    values = slow_values(m, unit, share if unit != "character" else None)
    for number in range(len(m.transcripts)):
        own = values.given[values.transcript == number]
        here = sorted(m.transcripts[number].coders)
        if len(here) < 2:
            assert not t.units[number]
            assert not t.marked[number].any()
            continue
        assert t.units[number] == len(own)
        for code in range(len(m.codes)):
            rows = own[:, here, code]
            k, size = rows.sum(axis=1), len(here)
            assert t.marked[number, code] == k.sum()
            assert t.split[number, code] == pytest.approx((k * (size - k) / (size - 1)).sum())
            pairs = k * (k - 1) + (size - k) * (size - k - 1)
            assert t.agreeing[number, code] == pytest.approx((pairs / (size * (size - 1))).sum())
            for p, (i, j) in enumerate(m.pairs()):
                if i not in here or j not in here:
                    assert not t.pair_units[number, p]
                    assert not t.only_a[number, code, p]
                    continue
                a, b = own[:, i, code] == 1, own[:, j, code] == 1
                cells = (
                    t.both[number, code, p],
                    t.only_a[number, code, p],
                    t.only_b[number, code, p],
                )
                assert cells == ((a & b).sum(), (a & ~b).sum(), (~a & b).sum())


@settings(max_examples=40)
@given(materials(most_coders=10), UNITS)
def test_raw_lengths_are_those_of_every_set_of_coders(m: Material, unit: str) -> None:
    found, scale = fast(m, unit, None)
    n = len(m.coders)
    patterns, counts = pattern_lengths(found, scale, m.present(), len(m.codes))
    assert patterns.shape[-1] == (2**n if n <= 8 else 0)
    values = slow_values(m, unit)
    for number in range(len(m.transcripts)):
        own = np.maximum(values.given[values.transcript == number], 0)
        for code in range(len(m.codes)):
            k = np.bincount(own[:, :, code].sum(axis=1), minlength=n + 1)
            assert counts[number, code].tolist() == k.tolist()
            if n <= 8:
                bits = (own[:, :, code] << np.arange(n)).sum(axis=1)
                expected = np.bincount(bits, minlength=2**n)
                assert patterns[number, code].tolist() == expected.tolist()


@settings(max_examples=40)
@given(materials(), UNITS, SHARES)
def test_sums_over_turns_are_those_over_transcripts(
    m: Material, unit: str, share: float | None
) -> None:
    axis = Axis(m.transcripts)
    options = Options(unit=unit, min_share=share)  # type: ignore[arg-type]
    one, other = (count(m, options, turns=turns) for turns in (False, True))
    assert by_turn(axis).totals().sum() == axis.length
    for name in ("units", "chars", "squares", "matches", "sets"):
        for field in type(getattr(one.sums, name)).__dataclass_fields__:
            totals = [getattr(getattr(c.sums, name), field).sum(axis=0) for c in (one, other)]
            assert totals[0] == pytest.approx(totals[1]), (name, field)


@settings(max_examples=20)
@given(materials(), UNITS)
def test_counting_in_blocks_changes_nothing(m: Material, unit: str) -> None:
    options = Options(unit=unit, n_replicates=0, groups={"all": range(len(m.codes))})  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(computation, "FEWEST_TRANSCRIPTS", 0)
        whole = agree(m, options)
        patch.setattr(computation, "BLOCK", 1)
        assert agree(m, options) == whole


@settings(max_examples=40)
@given(materials())
def test_unitizing_alphas_are_those_of_arrays(m: Material) -> None:
    """Each character as a value of its coder, with unit lengths for the corrections."""
    m = Material(m.coders, m.codes[:1], m.transcripts, m.marks.where(m.marks.code == 0))
    answer = agree(m, Options(unit="character", n_replicates=0, groups={"one": (0,)}))
    crossing = length = marked = squares = 0.0
    axis = Axis(m.transcripts)
    found = segments(m, axis)
    values = slow_values(m, "character")
    for number, each in enumerate(m.transcripts):
        here = sorted(each.coders)
        if len(here) < 2:
            continue
        own = values.given[values.transcript == number][:, here, 0]
        length += own.size
        marked += own.sum()
        for i in range(len(here)):
            for j in range(len(here)):
                crossing += (own[:, i] != own[:, j]).sum() / (len(here) - 1)
        sizes = (found.end - found.start)[found.transcript == number]
        squares += (sizes**2).sum()
    expected = None
    if length and marked and marked < length:
        gaps = length - marked
        scale = length / (length**2 - squares - gaps)
        chance = length - scale * (marked**2 - squares + gaps**2 - gaps)
        expected = pytest.approx(1 - crossing / chance)
    assert answer.codes[0].values["u_alpha"] == expected
    assert answer.unitizing[0].values["bar_u_alpha"] == expected
    assert answer.unitizing[0].values["u_alpha"] == expected


@settings(max_examples=40)
@given(materials(), UNITS)
def test_set_valued_alphas_are_those_of_all_pairs_of_sets(m: Material, unit: str) -> None:
    found = agree(m, Options(unit=unit, n_replicates=0)).pooled.values  # type: ignore[arg-type]
    values = slow_values(m, unit)
    units: list[list[frozenset[int]]] = []
    for row in values.given:
        given = [frozenset(np.flatnonzero(one == 1).tolist()) for one in row if one[0] >= 0]
        if len(given) > 1:
            units.append(given)
    for name, distance in (("alpha_jaccard", jaccard), ("alpha_masi", masi)):
        every = [one for unit_ in units for one in unit_]
        observed = sum(distance(a, b) / (len(u) - 1) for u in units for a in u for b in u)
        expected = sum(distance(a, b) for a in every for b in every)
        if not expected:
            assert found[name] is None
        else:
            alpha = 1 - (len(every) - 1) * observed / expected
            assert found[name] == pytest.approx(alpha, abs=1e-9)


def jaccard(one: frozenset[int], other: frozenset[int]) -> float:
    return 1 - len(one & other) / len(one | other) if one | other else 0.0


def masi(one: frozenset[int], other: frozenset[int]) -> float:
    if one == other:
        return 0.0
    share = 1 - jaccard(one, other)
    return 1 - share * (2 / 3 if one <= other or other <= one else 1 / 3)


def test_many_codes_take_the_same_way_as_few() -> None:
    """Sets of more codes than a machine word holds, and the two ways to pair sets."""
    narrow = random_material(5, coders=3, codes=5, transcripts=9)
    numbers = np.array([0, 40, 61, 62, 130])
    marks = narrow.marks
    wide = Material(
        narrow.coders,
        tuple(map(str, range(131))),
        narrow.transcripts,
        type(marks)(
            marks.transcript, marks.coder, numbers[marks.code], marks.start, marks.end, marks.rating
        ),
    )
    one, other = (agree(m, Options(n_replicates=50)) for m in (narrow, wide))
    for name in ("alpha_jaccard", "alpha_masi", "alpha", "f1", "u_alpha"):
        assert other.pooled.values[name] == pytest.approx(one.pooled.values[name])
        assert other.pooled.intervals[name] == pytest.approx(one.pooled.intervals[name])


@settings(max_examples=40)
@given(materials())
def test_pairs_of_sets_may_be_added_up_through_their_subsets(m: Material) -> None:
    coded = count(m, Options(unit="character"), turns=False).coded.table()
    by_pairs = sets._by_pairs(coded, coded.sizes())
    by_subsets = sets._by_subsets(coded, coded.sizes())
    for kind in sets.DISTANCES:
        assert by_subsets[kind] == pytest.approx(by_pairs[kind])


@settings(max_examples=60)
@given(materials(), st.sampled_from([0.1, 0.34, 0.5, 0.8, 1.0]))
def test_segments_are_assigned_as_well_as_by_trying_everything(m: Material, iou: float) -> None:
    axis = Axis(m.transcripts)
    found = segments(m, axis)
    answer = agree(m, Options(unit="segment", iou=iou, n_replicates=0))
    for score in answer.pairs:
        i, j = score.coders
        together = [n for n, t in enumerate(m.transcripts) if {i, j} <= t.coders]
        own = np.isin(found.transcript, together) & (found.code == score.code)
        one, other = (np.flatnonzero(own & (found.coder == coder)) for coder in (i, j))
        near = np.array([[ratio(found, a, b) for b in other] for a in one]).reshape(
            len(one), len(other)
        )
        matches = (near >= iou - 1e-12).astype(float)
        best = matches[linear_sum_assignment(-matches)].sum()
        assert score.n == len(one) + len(other)
        if score.n:
            assert score.segment.f1 == pytest.approx(2 * best / score.n)
        met = overlaps(found, one, other)
        chosen = assign(met, met.iou)
        assert met.iou[chosen].sum() == pytest.approx(near[linear_sum_assignment(-near)].sum())
        assert len({*met.a[chosen]}) == len({*met.b[chosen]}) == len(chosen)


def ratio(found, a: int, b: int) -> float:
    one = set(range(found.start[a], found.end[a]))
    other = set(range(found.start[b], found.end[b]))
    return len(one & other) / len(one | other)


@settings(max_examples=40)
@given(materials())
def test_confusion_is_that_of_every_character(m: Material) -> None:
    if len(m.coders) < 2:
        return
    n = len(m.codes)
    expected = np.zeros((n + 1, n + 1))
    for row in slow_values(m, "character").given:
        if row[0, 0] < 0 or row[1, 0] < 0:
            continue
        one, other = ({*np.flatnonzero(row[coder] == 1)} for coder in (0, 1))
        for code in one & other:
            expected[code, code] += 1
        only_one, only_other = one - other, other - one
        for code in only_one or ({n} if only_other else set()):
            for against in only_other or ({n} if only_one else set()):
                expected[code, against] += 1
    assert confusion(m, 0, 1).tolist() == expected.tolist()


@settings(max_examples=40)
@given(materials())
def test_every_cell_of_the_confusion_opens_passages_and_an_empty_one_none(m: Material) -> None:
    if len(m.coders) < 2:
        return
    table, n = confusion(m, 0, 1), len(m.codes)
    columns = (m.marks.transcript, m.marks.coder, m.marks.code)
    marks = set(zip(*(column.tolist() for column in columns), strict=True))
    for row in range(n + 1):
        for column in range(n + 1):
            code, other = (None if at == n else at for at in (row, column))
            found = confused(m, 0, 1, code, other)
            assert bool(found) == (table[row, column] > 0)
            for each in found:
                assert (each.span_a is None, each.span_b is None) == (code is None, other is None)
                if code is not None:
                    assert (each.code, (each.transcript, 0, code) in marks) == (code, True)
                if other is not None:
                    assert (each.transcript, 1, other) in marks
                if None not in (code, other):
                    assert each.span_a[0] < each.span_b[1]
                    assert each.span_b[0] < each.span_a[1]


@settings(max_examples=40)
@given(materials())
def test_a_coder_s_own_overlaps_count_once(m: Material) -> None:
    axis = Axis(m.transcripts)
    each, _ = placed(m, axis)
    found = joined(each, len(m.coders))
    covered = {
        (coder, code, place)
        for coder, code, start, end in zip(each.coder, each.code, each.start, each.end, strict=True)
        for place in range(start, end)
    }
    assert (found.end - found.start).sum() == len(covered)
    order = np.lexsort((found.start, found.code, found.coder))
    same = (np.diff(found.coder[order]) == 0) & (np.diff(found.code[order]) == 0)
    assert (found.start[order][1:] >= found.end[order][:-1])[same].all()


PIECES = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)), max_size=8)


@given(st.sets(st.integers(0, 30), max_size=10), PIECES)
def test_what_is_left_without_the_holes_is_what_no_hole_covers(
    cuts: set[int], found: list[tuple[int, int]]
) -> None:
    spans = [pair for at, pair in enumerate(pairwise(sorted(cuts))) if at % 3]
    starts, ends = np.array(spans, np.int64).reshape(-1, 2).T
    holes = np.array([(low, low + size) for low, size in found], np.int64).reshape(-1, 2).T
    left = list(zip(*(each.tolist() for each in difference(starts, ends, *holes)), strict=True))
    covered = {
        place for low, high in zip(*holes.tolist(), strict=True) for place in range(low, high)
    }
    wanted = {place for low, high in spans for place in range(low, high)} - covered
    assert [place for low, high in left for place in range(low, high)] == sorted(wanted)
    assert all(any(a <= low < high <= b for a, b in spans) for low, high in left)
