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


def test_meeting_software_names_people_as_their_account_does(tmp_path: Path) -> None:
    """Teams: a cue's name is a long id, the voice a family name, a comma and a first name."""
    cue = "5f0e1c2a-1111-4a4a-9b9b-0123456789ab/{n}-0\n00:00:0{n}.000 --> 00:00:0{n}.900\n"
    spoken = ["<v Berger, Anna>Guten Tag\nzusammen.</v>", "<v Muster Ben (extern)>Danke.</v>"]
    text = "WEBVTT\n\n" + "\n\n".join(cue.format(n=n) + line for n, line in enumerate(spoken))
    draft = read(tmp_path, text, "T1.vtt")
    assert said(draft) == [("Berger, Anna", "Guten Tag zusammen."), ("Muster Ben", "Danke.")]
    assert not any("5f0e" in turn.span.of(draft.text) for turn in draft.turns)


def test_a_meeting_with_names_in_the_words_is_read_by_them(tmp_path: Path) -> None:
    lines = ["Anna Berger: Guten Tag.", "Anna Berger: Los.", "Ben Muster: Ja.", "Ben Muster: Gut."]
    cues = (f"{n}\n00:00:0{n}.120 --> 00:00:0{n}.900\n{line}" for n, line in enumerate(lines, 1))
    draft = read(tmp_path, "WEBVTT\n\n" + "\n\n".join(cues), "T1.vtt")
    assert said(draft) == [("Anna Berger", "Guten Tag. Los."), ("Ben Muster", "Ja. Gut.")]


def test_the_machine_s_voices_and_overlaps_are_kept_as_they_were_written(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\nNOTE\nTranskribiert von einer Maschine\n\n"
        "00:00:01.000 --> 00:00:03.000\n<v S00>Also, ich //S01: genau// denke (..) ja.\n\n"
        "00:00:03.000 --> 00:00:05.000\n<v S01>Mhm.\n"
    )
    draft = read(tmp_path, text, "T1.vtt")
    assert said(draft) == [("S00", "Also, ich //S01: genau// denke (..) ja."), ("S01", "Mhm.")]


ROLLING = """WEBVTT
Kind: captions
Language: de

00:00:00.000 --> 00:00:02.000 align:start position:0%
\u0020
guten<00:00:00.500><c> tag</c><00:00:01.000><c> zusammen</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
guten tag zusammen
\u0020

00:00:02.010 --> 00:00:04.000 align:start position:0%
guten tag zusammen
wir<00:00:02.500><c> beginnen</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
wir beginnen
\u0020

00:00:04.010 --> 00:00:06.000 align:start position:0%
wir beginnen
jetzt
"""


def test_captions_that_roll_count_once(tmp_path: Path) -> None:
    draft = read(tmp_path, ROLLING, "T1.vtt")
    assert said(draft) == [("", "guten tag zusammen wir beginnen jetzt")]
    assert "4 lines are shown again" in notes(draft, "repaired")
    assert draft.text == ROLLING


def test_who_says_the_same_twice_is_heard_twice(tmp_path: Path) -> None:
    text = SRT + "\n5\n00:00:12,000 --> 00:00:13,000\nAnna: Gut.\n"
    assert said(read(tmp_path, text, "T1.srt"))[-1] == ("Anna", "Gut. Gut.")
