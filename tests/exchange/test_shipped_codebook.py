"""The shipped codebook: the study's codes, complete and consistent in four languages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

import pytest

from qualcoder_hslu.exchange.codebook import read_codebook, write_codebook
from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.coding import RATINGS
from qualcoder_hslu.resources import data_dir

LANGUAGES = ("fr", "de", "it", "en")
TEXT_FIELDS = ("name", "definition", "include", "exclude", "example", "counter_example")
CHILDREN = {"A": 5, "B": 5, "C": 4, "D": 9, "E": 5, "F": 5, "G": 4}
FILE = data_dir("codebooks") / "hslu-digital-transformation.yaml"
CODEBOOK = read_codebook(FILE)

each_code = pytest.mark.parametrize("code", CODEBOOK, ids=lambda code: code.id)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def codes_named(text: str) -> list[str]:
    """The ids a rule refers to: every two-character id, and a theme where an arrow points at it."""
    return sorted(re.findall(r"\b[A-G][1-9]\b|(?<=→ )[A-G]\b", text))


def test_the_codes_are_those_of_the_study_in_its_order() -> None:
    wanted = [[theme, *(f"{theme}{n}" for n in range(1, n + 1))] for theme, n in CHILDREN.items()]
    assert [code.id for code in CODEBOOK] == list(chain(*wanted))
    assert {code.id for code in CODEBOOK.children(None)} == set(CHILDREN)
    for code in CODEBOOK:
        assert code.parent == (code.id[0] if len(code.id) == 2 else None)


def test_themes_have_their_hues_and_only_g_assesses() -> None:
    hues = {code.id: code.hue for code in CODEBOOK if code.hue}
    assert hues == dict(
        zip("ABCDEFG", ["blue", "green", "purple", "yellow", "red", "cyan", "grey"], strict=True)
    )
    assert {code.id for code in CODEBOOK if code.assessment} == {"G", "G1", "G2", "G3", "G4"}


def test_name_description_and_ratings_stand_in_every_language() -> None:
    assert CODEBOOK.languages == LANGUAGES
    assert set(CODEBOOK.ratings) == set(RATINGS)
    for texts in (CODEBOOK.name, CODEBOOK.description, *CODEBOOK.ratings.values()):
        assert tuple(texts) == LANGUAGES


@each_code
def test_no_field_is_empty_in_any_language(code: Code) -> None:
    for field in (*TEXT_FIELDS, "keywords"):
        assert tuple(getattr(code, field)) == LANGUAGES, field


@each_code
def test_no_text_is_left_untranslated(code: Code) -> None:
    for field in TEXT_FIELDS[1:]:
        assert len(set(getattr(code, field).values())) == len(LANGUAGES), field


@each_code
def test_rules_name_other_codes_and_the_same_ones_in_every_language(code: Code) -> None:
    for field in ("include", "exclude", "example", "counter_example"):
        named = [codes_named(getattr(code, field)[language]) for language in LANGUAGES]
        assert named == [named[0]] * len(LANGUAGES), field
        assert all(other in CODEBOOK for other in named[0]), field
    assert codes_named(code.exclude["fr"])
    (belongs_to,) = codes_named(code.counter_example["fr"])
    assert belongs_to != code.id


@each_code
@each_language
def test_keywords_are_8_to_25_and_none_stands_twice(code: Code, language: str) -> None:
    words = code.keywords[language]
    assert 8 <= len(words) <= 25
    assert [word for word, n in Counter(map(str.casefold, words)).items() if n > 1] == []


@each_language
def test_few_keywords_are_shared_between_themes(language: str) -> None:
    themes: dict[str, set[str]] = {}
    for code in CODEBOOK:
        for word in code.keywords[language]:
            themes.setdefault(word.casefold(), set()).add(CODEBOOK.theme(code.id).id)
    shared = [word for word, found in themes.items() if len(found) > 1]
    assert len(shared) < 0.05 * len(themes), shared


@each_code
def test_texts_follow_swiss_typography(code: Code) -> None:
    for field in TEXT_FIELDS:
        texts = getattr(code, field)
        assert not re.search(r"[^\u00a0][;:?!»]|«[^\u00a0]", texts["fr"]), field
        assert not re.search(r"\s[;:?!»]|«\s", texts["de"] + texts["it"]), field
        assert "ß" not in texts["de"], field
        for text in texts.values():
            assert not re.search(r"['\"]|  ", text), field


def test_the_file_is_as_the_program_writes_it_so_that_edits_show_as_small_differences(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    again = tmp_path_factory.mktemp("again") / FILE.name
    write_codebook(CODEBOOK, again)
    assert again.read_text(encoding="utf-8") == FILE.read_text(encoding="utf-8")
    assert max(map(len, FILE.read_text(encoding="utf-8").splitlines())) <= 120


def test_a_codebook_in_csv_carries_the_tree_in_each_language(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    for language in LANGUAGES:
        path = tmp_path_factory.mktemp("csv") / f"{language}.csv"
        write_codebook(CODEBOOK, path, language)
        found: Codebook = read_codebook(path, language)
        assert [(code.id, code.parent) for code in found] == [(c.id, c.parent) for c in CODEBOOK]
        for code in found:
            original = CODEBOOK[code.id]
            assert code.keywords[language] == original.keywords[language]
            assert code.definition[language] == original.definition[language]
