"""JSON files of turns are read whichever program wrote them; what is beside them is reported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers import read_transcript
from tests.readers.making import notes, problems, read, said, uncounted

OTHERS = Path(__file__).resolve().parents[3] / "shared" / "samples"
TURNS = [("Anna", "Guten Tag."), ("Ben", "Grüezi\u00a0!"), ("Anna", "Und Sie?")]


@pytest.mark.skipif(not OTHERS.is_dir(), reason="no folder of real meetings beside the checkout")
def test_a_committee_meeting_has_its_nine_speakers_and_all_turns() -> None:
    draft = read_transcript(OTHERS / "en_committee_meeting.json")
    assert problems(draft) == []
    assert (len(draft.speakers), len(draft.turns)) == (9, 130)
    assert "3 parts of the file" in notes(draft, "dropped")


@pytest.mark.parametrize(
    ("who", "what"),
    [("speaker", "content"), ("speaker", "text"), ("name", "utterance"), ("Speaker_Name", "Text")],
)
@pytest.mark.parametrize("under", [None, "segments", "turns", "utterances"])
def test_turns_are_found_under_the_usual_names(
    who: str, what: str, under: str | None, tmp_path: Path
) -> None:
    rows = [{who: name, what: text} for name, text in TURNS]
    content = {"id": 7, under: rows} if under else rows
    draft = read(tmp_path, json.dumps(content), "T1.json")
    assert [(turn.speaker, turn.span.of(draft.text)) for turn in draft.turns] == TURNS
    assert uncounted(draft, "label") == ["Anna:", "Ben:", "Anna:"]
    assert ("“id”" in notes(draft, "dropped")) == bool(under)


@pytest.mark.parametrize(
    ("start", "end", "seconds"),
    [
        (1.5, 62, (1.5, 62)),
        ("00:01:02.500", "1:03", (62.5, 63)),
        (1_800_000, 1_801_000, (1800, 1801)),
        ("1,5", "2", (1.5, 2)),
        (None, True, (None, None)),
    ],
)
def test_times_are_seconds_clocks_or_milliseconds(
    start: object, end: object, seconds: tuple[object, object], tmp_path: Path
) -> None:
    rows = [{"speaker": "Anna", "text": "Ja.", "start": start, "end": end}]
    turn = read(tmp_path, json.dumps(rows), "T1.json").turns[0]
    assert (turn.time, turn.end_time) == seconds


def test_speakers_may_be_objects_or_numbers_and_a_moderator_is_known(tmp_path: Path) -> None:
    rows = [
        {"speaker": {"name": "Moderatorin"}, "text": "Beginnen wir."},
        {"speaker": 2, "text": "Gern.", "confidence": 0.9},
        {"speaker": None, "text": ""},
    ]
    draft = read(tmp_path, json.dumps(rows), "T1.json")
    assert [(turn.speaker, turn.moderator) for turn in draft.turns] == [
        ("Moderatorin", True),
        ("2", False),
    ]
    assert "“confidence”" in notes(draft, "dropped")


def test_pieces_without_any_speaker_are_one_turn(tmp_path: Path) -> None:
    rows = [{"start": 0, "end": 2, "text": " Guten"}, {"start": 2, "end": 4, "text": "Tag."}]
    draft = read(tmp_path, json.dumps({"text": "Guten Tag.", "segments": rows}), "T1.json")
    assert said(draft) == [("", "Guten Tag.")]
    assert (draft.turns[0].time, draft.turns[0].end_time) == (0, 4)


def test_the_list_of_turns_is_read_and_not_that_of_their_words(tmp_path: Path) -> None:
    rows = [
        {"speaker": who, "text": text, "words": [{"text": word} for word in text.split()]}
        for who, text in TURNS
    ]
    words = [{**word, "speaker": row["speaker"]} for row in rows for word in row["words"]]
    draft = read(tmp_path, json.dumps({"words": words, "utterances": rows}), "T1.json")
    assert [(turn.speaker, turn.span.of(draft.text)) for turn in draft.turns] == TURNS
    assert "further" not in notes(draft, "dropped")


@pytest.mark.parametrize("under", [None, "meetings"])
def test_what_is_no_text_and_a_second_meeting_are_reported(
    under: str | None, tmp_path: Path
) -> None:
    first = [{"speaker": who, "text": text} for who, text in TURNS]
    odd = {"speaker": "Ben", "text": ["Nein"]}
    content = [{"turns": [*first, odd]}, {"turns": first[:1]}]
    draft = read(tmp_path, json.dumps({under: content} if under else content), "T1.json")
    assert len(draft.turns) == len(TURNS)
    assert "1 turn was left out" in notes(draft, "dropped")
    assert "1 further list was left out" in notes(draft, "dropped")


@pytest.mark.parametrize("text", ['{"a": 1}', "[1, 2]", '[{"speaker": "Anna"}]', '{"a": [}'])
def test_other_json_is_refused_with_a_sentence(text: str, tmp_path: Path) -> None:
    path = tmp_path / "T1.json"
    path.write_text(text, encoding="utf-8")
    if text == '{"a": [}':  # no JSON at all is a text like any other
        assert read_transcript(path).text == text
        return
    with pytest.raises(ReadError, match="JSON"):
        read_transcript(path)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=60)), max_size=8))
def test_any_words_come_back_from_a_list_of_turns(
    tmp_path_factory: pytest.TempPathFactory, turns: list[tuple[str, str]]
) -> None:
    rows = [{"speaker": who, "text": text} for who, text in turns]
    path = tmp_path_factory.mktemp("json") / "T1.json"
    path.write_text(json.dumps([*rows, {"speaker": "Z", "text": "Ende."}]), encoding="utf-8")
    draft = read_transcript(path)
    assert problems(draft) == []
    kept = "".join(draft.text.split())
    assert all(letter in kept for _, text in turns for letter in text if letter.isalnum())
