"""Compiling equal character classes once changes how long it takes, not what is matched."""

import re

from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.suggest.compiling import classes_compiled_once

LETTERS = "abAZéÉçßſKk·’-\u0130\U00010400\U0001f64f "
CLASS = st.text(st.sampled_from(LETTERS), min_size=1, max_size=6).map(
    lambda letters: f"[{re.escape(letters)}a-fÀ-ÿ\\d]"
)


@given(
    st.lists(CLASS, min_size=1, max_size=4),
    st.sampled_from(["(?iu)", "(?u)", "(?ia)"]),
    st.text(st.sampled_from(LETTERS), max_size=12),
)
def test_patterns_match_the_same(classes: list[str], flags: str, text: str) -> None:
    pattern = flags + "|".join(f"{one}+{classes[0]}" for one in classes)
    re.purge()
    expected = re.compile(pattern)
    re.purge()
    with classes_compiled_once():
        found = re.compile(pattern)
    assert [m.span() for m in found.finditer(text)] == [m.span() for m in expected.finditer(text)]
    assert found is not expected


def test_python_compiles_as_before_afterwards() -> None:
    before = vars(re._compiler).copy()  # type: ignore[attr-defined]
    with classes_compiled_once():
        assert vars(re._compiler) != before  # type: ignore[attr-defined]
    assert vars(re._compiler) == before  # type: ignore[attr-defined]
