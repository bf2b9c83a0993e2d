"""Habits of transcription programs and transcribers, each as it comes out of its program."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.making import notes, paragraph, read, said, uncounted, word_file

NOSCRIBE_HTML = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN"><html><head>
<meta charset="UTF-8" /><title>G3</title></head><body><p style="font-weight:600;">Gruppe 3</p>
<p style="color: #909090">Transcribed with noScribe vers. 0.6<br />Audio source: gruppe3.m4a<br />
(Start: 00:00:00 | Stop: 00:40:00 | Speakers: auto)</p><p><br /></p>
<p><a name="ts_0_4_S00" >S00: <span style="color: #78909C" >[00:00:00]</span> Guten Tag, (..) ja?</a></p>
<p><a name="ts_4_8_S01">S01: Gut. //S00: Schön.// Und?</a> <a name="ts_8_9_S01">Ja.</a></p>
<p><a name="ts_9_9_S00">S00: Danke.</a></p></body></html>"""
NOSCRIBE_TEXT = """Gruppe 3
Transcribed with noScribe vers. 0.6
Audio source: gruppe3.m4a

S00: [00:00:00] Guten Tag, (..) ja?

S01: Gut. //S00: Schön.// Und?

//S02: Mhm.//

S00: Danke.
"""
NOSCRIBE_VTT = """WEBVTT Gruppe 3

NOTE
Transcribed with noScribe vers. 0.6

NOTE media: gruppe3.m4a

00:00:00.000 --> 00:00:04.200
<v S00>Guten Tag, (..) ja?

00:00:04.200 --> 00:00:09.000
<v S01>Gut. //S00: Schön.// Und?
"""


def test_noscribe_pages_keep_overlaps_and_pauses_in_the_turn(tmp_path: Path) -> None:
    page = read(tmp_path, NOSCRIBE_HTML, "T1.html")
    greeting = ("S00", "Guten Tag, (..) ja?")
    assert said(page) == [greeting, ("S01", "Gut. //S00: Schön.// Und? Ja."), ("S00", "Danke.")]
    assert page.turns[0].time == 0
    text = read(tmp_path, NOSCRIBE_TEXT)
    overlap = ("S01", "Gut. //S00: Schön.// Und? //S02: Mhm.//")
    assert said(text) == [greeting, overlap, ("S00", "Danke.")]
    cues = read(tmp_path, NOSCRIBE_VTT, "T1.vtt")
    assert said(cues) == [greeting, ("S01", "Gut. //S00: Schön.// Und?")]
    assert len(uncounted(cues, "comment")) == 2


@pytest.mark.parametrize(
    "head", ["{name}  {time}  ", "[00:{time}.250] - {name}", "{name} ({time})", "{name}\t{time}"]
)
def test_a_name_and_a_time_on_a_line_of_their_own_begin_a_turn(tmp_path: Path, head: str) -> None:
    names = ["Anna Keller", "Speaker 2", "Anna Keller", "Unknown Speaker"]
    blocks = [
        head.format(name=name, time=f"00:1{n}") + f"\nDas ist {n}.\nUnd noch etwas."
        for n, name in enumerate(names)
    ]
    draft = read(tmp_path, "\n\n".join([*blocks, "Transcribed by https://otter.ai"]))
    assert said(draft) == [(n, f"Das ist {i}. Und noch etwas.") for i, n in enumerate(names)]
    assert [int(turn.time or 0) for turn in draft.turns] == [10, 11, 12, 13]
    assert uncounted(draft, "comment") == ["Transcribed by https://otter.ai"]


def test_time_stamps_between_number_signs_stand_anywhere_in_a_line(tmp_path: Path) -> None:
    text = "I: Guten Tag. #00:00:05-3#\nB1: Ja, #00:00:09-1# gern.\n#00:00:16-0# I: Gut.\nB1: Ja."
    draft = read(tmp_path, text)
    assert said(draft) == [("I", "Guten Tag."), ("B1", "Ja, gern."), ("I", "Gut."), ("B1", "Ja.")]
    assert uncounted(draft, "time") == ["#00:00:05-3#", "#00:00:09-1#", "#00:00:16-0#"]


def test_one_file_may_write_the_labels_of_its_speakers_in_two_styles(tmp_path: Path) -> None:
    text = (
        "Anna: Guten Tag.\nBen: Ja.\nAnna: Gut.\n[Ben] (0:12)\nNoch etwas.\n[Anna] (0:20)\nUnd ich."
        "\nBen: Schluss.\nAnna: [Ben] sagt das auch."
    )
    draft = read(tmp_path, text)
    assert [speaker for speaker, _ in said(draft)] == ["Anna", "Ben"] * 3 + ["Anna"]
    assert said(draft)[3] == ("Ben", "Noch etwas.")
    assert draft.turns[3].time == 12


@pytest.mark.parametrize(
    ("front", "legend"),
    [
        ("I = Interviewer\nAB = Anna Berger", {"I": "Interviewer", "AB": "Anna Berger"}),
        ("(I: Interviewer; AB: Befragte)", {"I": "Interviewer", "AB": "Befragte"}),
        (
            "Anwesend:\nI\tMax Kern\tModeration\nAB\tAnna Berger\tGemeinde",
            {"I": "Max Kern, Moderation", "AB": "Anna Berger, Gemeinde"},
        ),
        ("Max Kern (I), Moderation\nAnna Berger (AB)", {"I": "Max Kern", "AB": "Anna Berger"}),
        ("| I | Max Kern |\n| AB | Anna Berger |", {"I": "Max Kern", "AB": "Anna Berger"}),
    ],
)
def test_legends_and_lists_of_those_present_say_what_labels_stand_for(
    tmp_path: Path, front: str, legend: dict[str, str]
) -> None:
    draft = read(tmp_path, f"{front}\n\nI: Guten Tag.\nAB: Ja.\nI: Gut.\nAB: Schön.")
    assert dict(draft.legend) == legend
    assert draft.speakers == ("I", "AB")
    assert draft.turns[0].moderator
    assert uncounted(draft, "front") != []


def test_an_attendee_table_tells_who_leads_the_talk(tmp_path: Path) -> None:
    front = "Anwesend:\nMK\tMax Kern\tModeration\nAB\tAnna Berger\tGemeinde"
    draft = read(tmp_path, f"{front}\n\nMK: Guten Tag.\nAB: Ja.\nMK: Gut.\nAB: Schön.")
    assert {turn.speaker for turn in draft.turns if turn.moderator} == {"MK"}


ASKED = (
    "Was gefällt Ihnen am Portal?\n\nAnna: Alles. Was denn sonst?\n\nBen: Nichts.\n\nUnd was fehlt"
    " Ihnen am meisten?\n\nAnna: Zeit.\n\nBen: Geld.\n\nAnna: Ja."
)


def test_questions_without_a_label_are_offered_as_the_moderators(tmp_path: Path) -> None:
    draft = read(tmp_path, ASKED)
    assert draft.questions == 2
    assert "2 paragraphs without a label may be the moderator's" in notes(draft, "unclear")
    assert "(lines 1, 7)" in notes(draft, "unclear")
    assert said(draft)[1] == ("Ben", "Nichts. Und was fehlt Ihnen am meisten?")
    taken = read(tmp_path, ASKED, questions="Moderation")
    assert said(taken)[0] == ("Moderation", "Was gefällt Ihnen am Portal?")
    assert said(taken)[2:4] == [
        ("Ben", "Nichts."),
        ("Moderation", "Und was fehlt Ihnen am meisten?"),
    ]
    assert {turn.speaker for turn in taken.turns if turn.moderator} == {"Moderation"}
    assert taken.text == draft.text


def test_where_a_moderator_is_labelled_nobody_elses_question_is_offered(tmp_path: Path) -> None:
    draft = read(tmp_path, ASKED + "\n\nMod.: Danke.\n\nAnna: Gern.\n\nMod.: Gut.")
    assert draft.questions == 0


def test_line_numbers_in_the_margin_are_nobodys_words(tmp_path: Path) -> None:
    text = "1  I: Guten Tag, das ist eine\n2  lange Zeile.\n3  B1: Ja, und\n4  länger.\n5  I: Gut."
    draft = read(tmp_path, text + "\n6  B1: Ja.")
    assert said(draft)[:2] == [
        ("I", "Guten Tag, das ist eine lange Zeile."),
        ("B1", "Ja, und länger."),
    ]
    assert uncounted(draft, "furniture") == ["2", "4"]


def _table(*rows: tuple[str, ...]) -> bytes:
    cells = (
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return word_file(f"<w:tbl>{''.join(cells)}</w:tbl>")


@pytest.mark.parametrize(
    "columns",
    [
        "{name}|{text}",
        "{name}:|{text}",
        "{n}|{name}|{text}",
        "{time}|{name}|{text}",
        "{name}|{time}|{text}",
        "{n}|{time}|{name}|{text}",
    ],
)
def test_a_word_tables_columns_hold_number_time_speaker_and_text(
    tmp_path: Path, columns: str
) -> None:
    names = ["Anna", "Ben", "Mod.", "Anna", "Ben", "Mod."]
    rows = [
        tuple(columns.format(n=n, time=f"00:00:0{n}", name=name, text=f"Das ist {n}.").split("|"))
        for n, name in enumerate(names, 1)
    ]
    draft = read(tmp_path, _table(*rows), "T1.docx")
    assert said(draft) == [(name, f"Das ist {n}.") for n, name in enumerate(names, 1)]
    if "time" in columns:
        assert [turn.time for turn in draft.turns] == [1, 2, 3, 4, 5, 6]


def test_a_tables_empty_speaker_cell_goes_on_with_the_speaker_before(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        _table(
            ("Sprecher", "Text"),
            ("Anna", "eins"),
            ("", "und weiter"),
            ("Ben", "zwei"),
            ("Anna", "drei"),
            ("Ben", "vier"),
        ),
        "T1.docx",
    )
    expected = ["eins und weiter", "zwei", "drei", "vier"]
    assert said(draft) == list(zip(["Anna", "Ben"] * 2, expected, strict=True))
