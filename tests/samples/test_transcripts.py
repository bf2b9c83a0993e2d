"""The sample transcripts, their people, their Word twins and their codings fit one another."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

import docx
import pytest

from tests.make_samples import SAMPLES, is_transcript, label_length, paragraphs, speakers, twin

ASSESSMENTS = {"G1", "G2", "G3", "G4"}
CODES_PER_THEME = {"A": 5, "B": 5, "C": 4, "D": 9, "E": 5, "F": 5, "G": 4}
CODES = {f"{theme}{n}" for theme, last in CODES_PER_THEME.items() for n in range(1, last + 1)}
CODERS = {"Anna", "Bruno"}
FRENCH = {"FG1_Valbrune": "FG1", "FG2_Rivemont": "FG2"}


def _rows(name: str) -> list[dict[str, str]]:
    with (SAMPLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _text(stem: str) -> str:
    return (SAMPLES / f"{stem}.txt").read_bytes().decode("utf-8")


NAMES = speakers()
PEOPLE = {row["name"]: row for row in _rows("participants.csv")}
CODINGS = _rows("codings.csv")
TRANSCRIPTS = sorted(path.stem for path in SAMPLES.glob("*.txt"))


def _turns(stem: str) -> Iterator[tuple[str, str]]:
    """Yield speaker and paragraph for each paragraph that opens a turn."""
    for paragraph in paragraphs(_text(stem))[1]:
        if cut := label_length(paragraph, NAMES):
            yield paragraph[:cut].rstrip(": \u00a0"), paragraph[cut:]


def _overlap(one: dict[str, str], other: dict[str, str]) -> bool:
    return (
        one["transcript"] == other["transcript"]
        and int(one["start"]) < int(other["end"])
        and int(other["start"]) < int(one["end"])
    )


@pytest.mark.parametrize("stem", TRANSCRIPTS)
def test_each_text_is_utf8_with_unix_line_ends_and_no_byte_order_mark(stem: str) -> None:
    text = _text(stem)
    assert "\r" not in text
    assert not text.startswith("\ufeff")
    assert is_transcript(text, NAMES)


@pytest.mark.parametrize(("stem", "group"), FRENCH.items())
def test_exactly_the_people_of_a_group_speak_in_it(stem: str, group: str) -> None:
    members = {name for name, row in PEOPLE.items() if group in row["groups"].split(";")}
    assert {speaker for speaker, _ in _turns(stem)} == members


@pytest.mark.parametrize("stem", FRENCH)
def test_a_french_group_holds_a_full_discussion(stem: str) -> None:
    words = sum(len(speech.split()) for _, speech in _turns(stem))
    assert words >= 4_700


def test_one_person_sits_in_both_french_groups() -> None:
    both = [name for name, row in PEOPLE.items() if {"FG1", "FG2"} <= set(row["groups"].split(";"))]
    assert both == ["Corinne"]


@pytest.mark.parametrize("stem", TRANSCRIPTS)
def test_the_word_twin_holds_the_same_paragraphs(stem: str) -> None:
    document = docx.Document(str(SAMPLES / f"{stem}.docx"))
    front, body = paragraphs(_text(stem))
    assert [paragraph.text for paragraph in document.paragraphs] == front + body
    for paragraph in document.paragraphs[len(front) :]:
        bold = "".join(run.text for run in paragraph.runs if run.bold)
        assert len(bold) == label_length(paragraph.text, NAMES)


def test_the_same_text_gives_the_same_word_file() -> None:
    text = _text("FG1_Valbrune")
    first = twin(text, NAMES)
    assert first == twin(text, NAMES)
    assert docx.Document(io.BytesIO(first)).core_properties.title == text.split("\n")[0]


def test_a_text_without_turns_of_known_people_gets_no_twin() -> None:
    assert not is_transcript("Titre\nUne note\n\nInconnu\u00a0: bonjour\n", NAMES)
    assert not is_transcript("Titre\n", NAMES)


def test_each_quote_is_the_slice_of_its_transcript() -> None:
    texts = {stem: _text(stem) for stem in FRENCH}
    for row in CODINGS:
        found = texts[row["transcript"]][int(row["start"]) : int(row["end"])]
        assert found == row["quote"] != ""


def test_each_coder_uses_the_codebook_on_both_groups() -> None:
    counts = Counter(row["coder"] for row in CODINGS)
    assert set(counts) == CODERS
    assert min(counts.values()) >= 160
    assert {row["code"] for row in CODINGS} == CODES
    assert {(row["coder"], row["transcript"]) for row in CODINGS} == {
        (coder, stem) for coder in CODERS for stem in FRENCH
    }
    assert {row["rating"] for row in CODINGS} == {"", "positive", "negative", "mixed"}


def test_an_assessment_stands_beside_a_theme_code_of_the_same_coder() -> None:
    themes = [row for row in CODINGS if row["code"] not in ASSESSMENTS]
    for row in CODINGS:
        if row["code"] in ASSESSMENTS:
            assert any(_overlap(row, it) and it["coder"] == row["coder"] for it in themes), row


def test_the_coders_agree_on_much_and_differ_on_much() -> None:
    shared = sum(
        any(
            _overlap(row, it) and it["code"] == row["code"] and it["coder"] != row["coder"]
            for it in CODINGS
        )
        for row in CODINGS
    )
    assert 0.6 <= shared / len(CODINGS) <= 0.7


def test_the_texts_hold_what_a_program_must_survive() -> None:
    first, second = (_text(stem) for stem in FRENCH)
    assert "'" not in first
    assert "'" in second
    assert "\u2019" in second
    for text in (first, second):
        assert "\u00a0" in text
        assert any(ord(letter) > 0xFFFF for letter in text)  # beyond one UTF-16 unit
        assert "\u0301" in text  # a combining accent
        assert "//" in text
