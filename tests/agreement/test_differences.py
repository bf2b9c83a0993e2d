"""Behind every number stand passages: who marked what, and where they differ."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.confusion import confusion
from qualcoder_hslu.agreement.differences import differences
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.segments import segments
from qualcoder_hslu.agreement.sums import Options
from tests.agreement.making import continuum, material, materials, two

Said = tuple[str, int, tuple[int, int] | None, tuple[int, int] | None, int | None]


def said(m: Material, **more: object) -> list[Said]:
    found = differences(m, 0, 1, **more)  # type: ignore[arg-type]
    return [(d.kind, d.code, d.span_a, d.span_b, d.other) for d in found]


def test_the_five_kinds_in_reading_order() -> None:
    rows = [
        *((0, coder, 0, 0, 10) for coder in (0, 1)),
        (0, 0, 0, 20, 40),
        (0, 1, 0, 35, 60),
        (0, 0, 0, 70, 80),
        (0, 1, 1, 90, 95),
        (0, 0, 0, 100, 110),
        (0, 1, 1, 102, 110),
    ]
    m = material([continuum(120, (0, 1))], rows, codes=2)
    assert said(m) == [
        ("both", 0, (0, 10), (0, 10), None),
        ("boundaries", 0, (20, 40), (35, 60), None),
        ("only_a", 0, (70, 80), None, None),
        ("only_b", 1, None, (90, 95), None),
        ("other_code", 0, (100, 110), (102, 110), 1),
    ]
    found = differences(m, 0, 1)
    assert [round(d.iou, 3) for d in found] == [1, 0.125, 0, 0, 0.8]
    assert [found[at] for at in range(len(found))] == list(found)
    assert (list(found[1:3]), list(found.of_kind("only_b"))) == (list(found)[1:3], [found[3]])
    assert [row[0] for row in said(m, iou=0.1)] == [
        "both",
        "both",
        "only_a",
        "only_b",
        "other_code",
    ]
    assert [row[0] for row in said(m, codes=[1])] == ["only_b", "other_code"]


def test_seen_from_the_other_coder_it_is_the_mirror_image() -> None:
    rows = [(0, 0, 0, 0, 10), (0, 1, 1, 5, 12), (0, 1, 0, 50, 60)]
    m = material([continuum(100, (0, 1))], rows, codes=2)
    assert said(m) == [("other_code", 0, (0, 10), (5, 12), 1), ("only_b", 0, None, (50, 60), None)]
    mirrored = [(d.kind, d.code, d.other) for d in differences(m, 1, 0)]
    assert mirrored == [("other_code", 1, 0), ("only_a", 0, None)]


def test_a_passage_in_two_pieces_differs_in_boundaries_only() -> None:
    m = two(100, [(10, 50)], [(10, 35), (40, 50)])
    assert said(m) == [
        ("both", 0, (10, 50), (10, 35), None),
        ("boundaries", 0, (10, 50), (40, 50), None),
    ]


def test_a_code_given_in_addition_is_not_another_code() -> None:
    """Both gave code 1; A gave code 0 as well, so nothing was called by another name."""
    rows = [(0, 0, 0, 10, 30), (0, 0, 1, 10, 30), (0, 1, 1, 10, 30)]
    m = material([continuum(100, (0, 1))], rows, codes=2)
    assert sorted(said(m)) == [
        ("both", 1, (10, 30), (10, 30), None),
        ("only_a", 0, (10, 30), None, None),
    ]
    assert confusion(m, 0, 1).tolist() == [[0, 0, 20], [0, 20, 0], [0, 0, 0]]


def test_confusion_in_characters() -> None:
    """A: code 0 on [0, 30). B: code 1 on [10, 20), code 0 on [20, 40)."""
    rows = [(0, 0, 0, 0, 30), (0, 1, 1, 10, 20), (0, 1, 0, 20, 40)]
    m = material([continuum(100, (0, 1))], rows, codes=2)
    assert confusion(m, 0, 1).tolist() == [[10, 10, 10], [0, 0, 0], [10, 0, 0]]


def test_spans_are_those_of_the_text_with_uncounted_passages_in_them() -> None:
    counted = [(0, 20), (30, 100)]
    rows = [(0, 0, 0, 10, 40), (0, 1, 0, 15, 18), (0, 1, 0, 17, 40), (0, 0, 0, 21, 29)]
    m = material([continuum(100, (0, 1), counted=counted)], rows)
    (found,) = differences(m, 0, 1)
    assert (found.span_a, found.span_b) == ((10, 40), (15, 40))
    assert found.iou == pytest.approx(15 / 20)


def test_only_transcripts_that_both_coded_are_listed() -> None:
    rows = [(0, 0, 0, 10, 30), (1, 0, 0, 10, 30), (1, 1, 0, 10, 30)]
    m = material([continuum(100, (0,)), continuum(100, (0, 1))], rows)
    assert [d.transcript for d in differences(m, 0, 1)] == [1]


@settings(max_examples=40)
@given(materials(), st.sampled_from([0.2, 0.5, 1.0]))
def test_every_segment_is_listed_and_as_many_match_as_are_counted(m: Material, iou: float) -> None:
    if len(m.coders) < 2:
        return
    found = differences(m, 0, 1, iou=iou)
    together = {n for n, t in enumerate(m.transcripts) if {0, 1} <= t.coders}
    own = segments(m, Axis(m.transcripts))
    expected = {
        (int(coder), int(t), int(code), int(first), int(last))
        for coder, t, code, first, last in zip(
            own.coder, own.transcript, own.code, own.first, own.last, strict=True
        )
        if coder < 2 and t in together
    }
    listed = set()
    for d in found:
        if d.span_a:
            listed.add((0, d.transcript, d.code, *d.span_a))
        if d.span_b:
            listed.add((1, d.transcript, d.code if d.other is None else d.other, *d.span_b))
    assert listed == expected
    answer = agree(m, Options(unit="segment", iou=iou, n_replicates=0))
    both = sum(d.kind == "both" for d in found)
    if answer.pooled_pairs[0].n:
        assert answer.pooled_pairs[0].segment.f1 == pytest.approx(
            2 * both / answer.pooled_pairs[0].n
        )
