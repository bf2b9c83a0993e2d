"""A person chooses a convention by name or writes a template; neither can make reading slow."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers import CONVENTIONS, convention_of
from tests.readers.making import read, said


@pytest.mark.parametrize(
    ("template", "file", "expected"),
    [
        ("{name}:", "anna: eins\nben: zwei\nanna: drei\nben: vier", ["anna", "ben"] * 2),
        ("[{name}] ({time})", "[Anna] (0:02 - 0:24)\neins\n[Ben](0:25)\nzwei", ["Anna", "Ben"]),
        ("<<{name}>>", "<<Anna>> eins\n<<Ben>> zwei", ["Anna", "Ben"]),
        ("{number} {name} |", "1 Anna | eins\n2 Ben| zwei", ["Anna", "Ben"]),
        ("{time}{tab}{name}{tab}", "0:01\tAnna\teins\n0:02\tBen\tzwei", ["Anna", "Ben"]),
        ("Sprecher {name}:", "Sprecher Anna: eins\nSprecher Ben : zwei", ["Anna", "Ben"]),
        ("=> {name}", "=> Anna\neins\n=> Ben\nzwei", ["Anna", "Ben"]),
        ("{name} .*", "Anna.* eins\nBen .* zwei", ["Anna", "Ben"]),
    ],
)
def test_a_template_finds_its_labels(
    tmp_path: Path, template: str, file: str, expected: list[str]
) -> None:
    draft = read(tmp_path, file, convention=template)
    assert [speaker for speaker, _ in said(draft)] == expected
    assert draft.convention == template
    assert draft.turns[0].span.of(draft.text) == "eins"


def test_a_declared_convention_is_chosen_by_its_name(tmp_path: Path) -> None:
    file = "Anna: eins\n[Ben] zwei\nAnna: drei\n[Cleo] vier\nAnna: fünf"
    assert read(tmp_path, file).convention == "colon"
    chosen = read(tmp_path, file, convention="bracket")
    assert (chosen.convention, chosen.speakers) == ("bracket", ("Ben", "Cleo"))


def test_the_draft_says_what_the_other_conventions_would_find(tmp_path: Path) -> None:
    draft = read(
        tmp_path, "Anna: eins\n[Ben] zwei\nAnna: drei\n[Cleo] vier\nAnna: fünf\n[Ben] x\n[Cleo] y"
    )
    found = {score.name: (score.labels, score.speakers) for score in draft.scores}
    assert found == {"bracket": (4, 2), "colon": (3, 1)}
    assert read(tmp_path, "Nur ein Satz.").scores == ()


@pytest.mark.parametrize(
    "wrong",
    (
        "",
        "name:",
        "{name}{name}:",
        "{name} {who}:",
        "{name} {time} {time}",
        "{name} text",
        "{}:",
        "{name}" + ":" * 90,
        "(a+)+$",
    ),
)
def test_what_is_no_template_is_refused_with_a_sentence(wrong: str) -> None:
    with pytest.raises(ReadError, match=r"\.$"):
        convention_of(wrong)


def test_every_declared_convention_has_its_own_name_and_an_example() -> None:
    assert len({row.name for row in CONVENTIONS}) == len(CONVENTIONS)
    assert all(convention_of(row.name) is row for row in CONVENTIONS)


_PIECES = ["{time}", "{number}", "{tab}", " ", "(", ")", "[", "]", ":", "-", "+", "*", "a", "1"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), max_size=6),
    st.lists(st.sampled_from(_PIECES), max_size=6),
    st.sampled_from(["a ", "1:11 ", "((", "0:00-", "\t", "- "]),
)
def test_no_template_is_slow_on_any_line(before: list[str], after: list[str], unit: str) -> None:
    try:
        row = convention_of("".join([*before, "{name}", *after]))
    except ReadError:
        return
    start = time.perf_counter()
    list(row.regex.finditer((unit * 20_000 + "\n") * 2 + (unit * 30 + "\n") * 500))
    assert time.perf_counter() - start < 2
