"""Subtitles become turns: cues of one speaker are joined, and everything but words is uncounted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.making import notes, read, said, uncounted

VTT = """WEBVTT - Gruppe 1
Kind: captions

NOTE geprüft
von niemandem

STYLE
::cue {color: red}

intro
00:00:01.000 --> 00:00:04.000 align:start position:0%
<v Anna>Guten <i>Tag</i> zusammen.</v>

00:00:04.000 --> 00:00:06.500
<v Anna>Und willkommen.</v>

00:00:07.000 --> 00:00:09.000
<v.laut Ben Muster>Danke, <00:00:08.000>sehr gern.
Wirklich.</v>

00:00:10.000 --> 00:00:11.000
<v Anna>Gut.</v>
"""

SRT = """1
00:00:01,000 --> 00:00:04,000
Anna: Guten Tag zusammen.

2
00:00:04,000 --> 00:00:06,500
Anna: Und willkommen.

3
00:00:07,000 --> 00:00:09,000
Ben Muster: Danke, <b>sehr</b> gern.
Wirklich.

4
00:00:10,000 --> 00:00:11,000
Anna: Gut.
"""


@pytest.mark.parametrize(("name", "text"), [("T1.vtt", VTT), ("T1.srt", SRT)])
def test_cues_become_turns_with_speakers_and_times(name: str, text: str, tmp_path: Path) -> None:
    draft = read(tmp_path, text, name)
    assert said(draft) == [
        ("Anna", "Guten Tag zusammen. Und willkommen."),
        ("Ben Muster", "Danke, sehr gern. Wirklich."),
        ("Anna", "Gut."),
    ]
    assert [(turn.time, turn.end_time) for turn in draft.turns] == [(1, 6.5), (7, 9), (10, 11)]
    assert draft.text == text


def test_a_voice_tag_is_sure_but_a_name_that_stands_once_is_noted(tmp_path: Path) -> None:
    assert read(tmp_path, VTT).notes == ()
    assert "stands only once" in notes(read(tmp_path, SRT), "unclear")


def test_what_is_no_speech_is_marked_by_its_kind(tmp_path: Path) -> None:
    draft = read(tmp_path, VTT)
    assert uncounted(draft, "front") == ["WEBVTT - Gruppe 1\nKind: captions"]
    assert uncounted(draft, "comment") == ["NOTE geprüft\nvon niemandem"]
    assert uncounted(draft, "furniture")[:3] == [
        "STYLE\n::cue {color: red}",
        "intro",
        "align:start position:0%",
    ]
    assert "<00:00:08.000>" in uncounted(draft, "time")


def test_subtitles_without_speakers_are_one_turn(tmp_path: Path) -> None:
    draft = read(tmp_path, SRT.replace("Anna: ", "").replace("Ben Muster: ", ""), "T1.srt")
    assert said(draft) == [
        ("", "Guten Tag zusammen. Und willkommen. Danke, sehr gern. Wirklich. Gut.")
    ]
    assert (draft.turns[0].time, draft.turns[0].end_time) == (1, 11)
    assert "No speakers were recognised" in notes(draft, "unclear")


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + SRT.replace("\n", "\r\n").encode()
    assert said(read(tmp_path, windows)) == said(read(tmp_path, SRT))
