"""A codebook is a tree in display order whose ids never collide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.codebook import Code, Codebook, text_in


def book(*pairs: tuple[str, str | None]) -> Codebook:
    return Codebook(tuple(Code(code, {"fr": code}, parent=parent) for code, parent in pairs))


SMALL = book(("A", None), ("A1", "A"), ("A1a", "A1"), ("A2", "A"), ("B", None))


def test_the_tree_is_read_from_the_parents() -> None:
    assert [code.id for code in SMALL.children(None)] == ["A", "B"]
    assert [code.id for code in SMALL.children("A")] == ["A1", "A2"]
    assert SMALL.theme("A1a").id == "A"
    assert SMALL.theme("B").id == "B"
    assert "A2" in SMALL
    assert "C" not in SMALL


def test_a_code_without_a_hue_takes_that_of_the_nearest_above() -> None:
    codes = (
        Code("A", {}, hue="blue"),
        Code("A1", {}, parent="A"),
        Code("A2", {}, parent="A", hue="red"),
        Code("B", {}),
    )
    found = Codebook(codes)
    assert [found.hue(code.id) for code in codes] == ["blue", "blue", "red", "grey"]


def test_a_code_that_stands_twice_or_before_its_parent_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        book(("A", None), ("A", None))
    with pytest.raises(ValueError, match="parent"):
        book(("A1", "A"), ("A", None))


@given(st.data())
def test_new_ids_are_free_for_as_long_as_one_adds_codes(data: st.DataObject) -> None:
    found = SMALL
    for _ in range(data.draw(st.integers(1, 40))):
        parent = data.draw(st.sampled_from([None, *(code.id for code in found)]))
        new = found.next_id(parent)
        assert new not in found
        assert new.startswith(parent or "")
        found = Codebook((*found.codes, Code(new, {}, parent=parent)))


def test_new_ids_go_on_where_the_siblings_end() -> None:
    assert SMALL.next_id("A") == "A3"
    assert SMALL.next_id("B") == "B1"
    assert SMALL.next_id(None) == "C"
    letters = book(*((letter, None) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    assert letters.next_id(None) == "N1"


def test_a_text_is_shown_in_the_nearest_language_there_is() -> None:
    assert text_in({"fr": "a", "en": "b"}, "fr") == "a"
    assert text_in({"fr": "a", "en": "b"}, "de") == "b"
    assert text_in({"fr": "", "it": "c"}, "de") == "c"
    assert text_in({}, "de") == ""
