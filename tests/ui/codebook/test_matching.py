"""Finding a code by typing: what comes first, and what is the same to a person."""

from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.ui.codebook.matching import find, fold, words_of
from qualcoder_hslu.workspace.sample import CODEBOOK, shipped_codebook

BOOK = Codebook(
    (
        Code("A", {"fr": "Données"}),
        Code("A1", {"fr": "Base de données"}, parent="A"),
        Code("A2", {"fr": "Intake"}, parent="A", keywords={"fr": ("base légale", "œuvre d’art")}),
        Code("B", {"fr": "Bases", "de": "Grundlagen"}),
        Code("BASE", {"fr": "Autre"}, definition={"fr": "Ce qui précède l’entretien"}),
    )
)
WORDS = words_of(BOOK, "fr")
SHIPPED = words_of(shipped_codebook(CODEBOOK), "fr")


def test_id_goes_before_name_before_word_before_keyword():
    assert find("base", WORDS) == ["BASE", "A1", "B", "A2"]
    assert find("b", WORDS)[:2] == ["B", "BASE"]
    assert find("données", WORDS) == ["A", "A1", "A2"]


def test_accents_case_apostrophes_and_ligatures_do_not_matter():
    assert find("DONNEES", WORDS) == find("données", WORDS)
    assert find("oeuvre d'art", WORDS) == ["A2"]
    assert fold("Straße  ÉTÉ\u00a0l’œil") == "strasse ete l'oeil"
    assert fold("e\u0301te\u0301") == fold("été")


def test_words_may_be_typed_in_any_order_and_unfinished():
    assert find("don de bas", WORDS) == ["A1"]
    assert find("a2 int", WORDS) == ["A2"]


def test_names_in_other_languages_and_keywords_find_too():
    assert find("grundl", WORDS) == ["B"]
    assert find("légale", WORDS) == ["A2"]


def test_definitions_are_asked_only_where_wanted():
    assert find("précède", WORDS) == []
    assert find("précède", WORDS, in_definitions=True) == ["BASE"]


def test_a_typing_error_finds_the_word_meant_and_only_when_nothing_matches():
    assert find("intaek", WORDS) == ["A2"]
    assert find("comunication", SHIPPED)[0] == "A"
    assert find("resistense", SHIPPED) == ["E3"]
    assert find("xqzw", SHIPPED) == []


def test_one_letter_finds_ids_and_names_but_no_keywords():
    assert find("l", WORDS) == []


@given(st.text(max_size=12))
def test_whatever_is_typed_finds_known_codes_once(typed):
    found = find(typed, WORDS, in_definitions=True)
    assert len(found) == len(set(found))
    assert all(code in BOOK for code in found)
    assert found or not any(fold(typed) and each.name.startswith(fold(typed)) for each in WORDS)
