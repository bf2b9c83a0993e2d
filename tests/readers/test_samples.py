"""Real interviews and the sample study are read as a person reads them: by labels and counts."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.readers import read_transcript
from tests.readers.making import problems, said, uncounted

ROOT = Path(__file__).resolve().parents[2]
STUDY = ROOT / "sample_transcripts"
OTHERS = ROOT.parent / "shared" / "samples"

REAL = {
    "fr_entretien_timestamps.docx": ({"Chercheur": 16, "Interviewe": 17}, {"Chercheur"}, 33),
    "fr_entretien_sans_timestamps.docx": ({"Chercheur": 14, "Interviewe": 14}, {"Chercheur"}, 18),
    "de_interview_I_B_timestamps.md": ({"I": 33, "B": 32}, {"I"}, 65),
    "de_altenpflege_label_on_own_line.md": (
        {"Interviewer": 38, "Befragte": 38},
        {"Interviewer"},
        0,
    ),
    "de_pair_interview1.docx": ({"I": 4, "S1": 4, "S2": 5}, {"I"}, 0),
    "de_pair_interview2.docx": ({"I": 4, "S3": 8, "S4": 7}, {"I"}, 0),
    "de_interview_word.pdf": ({"I": 15, "B": 19, "P": 1}, {"I"}, 35),
}


def draft_of(path: Path) -> TranscriptDraft:
    draft = read_transcript(path)
    assert problems(draft) == []
    return draft


@pytest.mark.skipif(not OTHERS.is_dir(), reason="no folder of real interviews beside the checkout")
@pytest.mark.parametrize("name", REAL)
def test_a_real_interview_has_its_speakers_turns_and_times(name: str) -> None:
    turns, moderators, timed = REAL[name]
    draft = draft_of(OTHERS / name)
    assert Counter(turn.speaker for turn in draft.turns) == turns
    assert {turn.speaker for turn in draft.turns if turn.moderator} == moderators
    assert sum(turn.time is not None for turn in draft.turns) == timed
    times = [turn.time for turn in draft.turns if turn.time is not None]
    first_of_recording = name != "fr_entretien_sans_timestamps.docx"
    assert times == sorted(times) or not first_of_recording


@pytest.mark.skipif(not OTHERS.is_dir(), reason="no folder of real interviews beside the checkout")
def test_front_matter_legends_and_a_second_recordings_title_are_nobodys_speech() -> None:
    interview = draft_of(OTHERS / "de_interview_I_B_timestamps.md")
    assert len(uncounted(interview, "front")) == 2
    assert len(uncounted(interview, "comment")) == 2
    pair = draft_of(OTHERS / "de_pair_interview1.docx")
    assert len(uncounted(pair, "front")) == 1
    two = draft_of(OTHERS / "fr_entretien_sans_timestamps.docx")
    assert [len(uncounted(two, kind)) for kind in ("front", "heading")] == [1, 1]


@pytest.mark.skipif(not OTHERS.is_dir(), reason="no folder of real interviews beside the checkout")
def test_a_printed_interview_loses_no_word_and_no_turn_to_its_pages() -> None:
    pdf = draft_of(OTHERS / "de_interview_word.pdf")
    assert pdf.text.count("\n") < 60  # its 277 rows of print are paragraphs again
    assert {note.kind for note in pdf.notes} == {"repaired", "unclear"}


@pytest.mark.skipif(not STUDY.is_dir(), reason="no sample study in this checkout")
@pytest.mark.parametrize("path", sorted(STUDY.glob("*.txt")), ids=lambda path: path.stem)
def test_the_sample_study_is_read_label_by_label_and_stamp_by_stamp(path: Path) -> None:
    draft = draft_of(path)
    _, body = draft.text.split("\n\n", 1)
    labels = re.findall(r"^([A-ZÉ]\w*)\u00a0?: ", body, re.MULTILINE)
    assert [turn.speaker for turn in draft.turns] == labels
    stamps = re.findall(r"\[(\d\d):(\d\d):(\d\d)\]", body)
    seconds = [int(h) * 3600 + int(m) * 60 + int(s) for h, m, s in stamps]
    assert [turn.time for turn in draft.turns if turn.time is not None] == seconds
    moderators = {turn.speaker for turn in draft.turns if turn.moderator}
    assert moderators == {n for n in draft.speakers if n.startswith(("Mod", "Interv"))} != set()
    assert draft.notes == ()


@pytest.mark.skipif(not STUDY.is_dir(), reason="no sample study in this checkout")
@pytest.mark.parametrize("path", sorted(STUDY.glob("*.docx")), ids=lambda path: path.stem)
def test_a_word_file_gives_the_same_turns_as_its_text_twin(path: Path) -> None:
    word, plain = draft_of(path), draft_of(path.with_suffix(".txt"))
    assert said(word) == said(plain)
    assert [(t.time, t.moderator) for t in word.turns] == [
        (t.time, t.moderator) for t in plain.turns
    ]
    assert len(uncounted(word, "heading")) == 1
    assert word.notes == ()
