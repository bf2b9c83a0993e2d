"""Sentences and words are found without a language model."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.sentences import sentence_ends, sentences, words
from qualcoder_hslu.model.text import Span, count_words, total

TEXT = "Le dossier arrive. M. Blanc le scanne, p. ex. lundi… Et vous ?\u00a0» Oui !\n\n  Sans point \nAh."


def test_sentences_end_at_punctuation_and_at_line_breaks() -> None:
    assert [span.of(TEXT) for span in sentences(TEXT, 0, len(TEXT))] == [
        "Le dossier arrive.",
        "M. Blanc le scanne, p. ex. lundi…",
        "Et vous ?\u00a0»",
        "Oui !",
        "Sans point",
        "Ah.",
    ]
    assert list(sentence_ends("Ja. Nein.", 0, 9)) == [3]


def test_only_the_part_asked_for_is_read() -> None:
    assert [span.of(TEXT) for span in sentences(TEXT, 3, 24)] == ["dossier arrive.", "M. Bl"]
    assert [span.of(TEXT) for span in words(TEXT, 3, 24)] == ["dossier", "arrive.", "M.", "Bl"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oui. Non ! Ah…", ["Oui.", " Non !", " Ah…"]),
        (
            "M. Dupont et Mme. Weber, p. ex. le lundi.",
            ["M. Dupont et Mme. Weber, p. ex. le lundi."],
        ),
        ("Il dit « non. » Puis rien.", ["Il dit « non. »", " Puis rien."]),
        ("Das ist z. B. so. Dann?", ["Das ist z. B. so.", " Dann?"]),
        ("Il gagne 3 000 fr. par mois. Oui.", ["Il gagne 3 000 fr. par mois.", " Oui."]),
        ("3.5 pour cent", ["3.5 pour cent"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    cuts = [0, *sentence_ends(text, 0, len(text)), len(text)]
    pieces = [text[a:b] for a, b in pairwise(cuts)]
    assert [piece for piece in pieces if piece] == expected


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u00a0"])
def test_nothing_has_no_sentences(text: str) -> None:
    assert list(sentences(text, 0, len(text))) == []
    assert list(words(text, 0, len(text))) == []


@given(st.text(alphabet="aé1. !?…»\n\u00a0–", max_size=60))
def test_sentences_take_all_that_is_no_white_space_and_words_count_as_readers_count(
    text: str,
) -> None:
    found = list(sentences(text, 0, len(text)))
    assert total(found) == sum(len(span) for span in found)
    covered = {place for span in found for place in range(span.start, span.end)}
    assert all(place in covered for place, ch in enumerate(text) if not ch.isspace())
    assert found == sorted(found)
    assert len(list(words(text, 0, len(text)))) == count_words(text)
    assert all(span.of(text) == span.of(text).strip() != "" for span in found)
    assert Span(0, 0) not in found
