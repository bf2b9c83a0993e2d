"""ELAN and TEI files become turns: who speaks and when is the file's own word."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers import read_transcript
from tests.readers.making import notes, read, said, uncounted


def tier(name: str, *units: tuple[str, str, str], more: str = "") -> str:
    inner = "".join(
        f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="{name}{n}" TIME_SLOT_REF1="{start}" '
        f'TIME_SLOT_REF2="{end}"><ANNOTATION_VALUE>{text}</ANNOTATION_VALUE>'
        "</ALIGNABLE_ANNOTATION></ANNOTATION>"
        for n, (start, end, text) in enumerate(units)
    )
    return f'<TIER TIER_ID="{name}" LINGUISTIC_TYPE_REF="default" {more}>{inner}</TIER>'


def elan(*tiers: str) -> str:
    times = {"t1": 0, "t2": 1500, "t3": 1600, "t4": 4000, "t5": None, "t6": 9000, "t7": 9500}
    slots = "".join(
        f'<TIME_SLOT TIME_SLOT_ID="{key}"' + ("/>" if value is None else f' TIME_VALUE="{value}"/>')
        for key, value in times.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><ANNOTATION_DOCUMENT AUTHOR="" VERSION="3.0">'
        f'<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/><TIME_ORDER>{slots}</TIME_ORDER>'
        f"{''.join(tiers)}</ANNOTATION_DOCUMENT>"
    )


ELAN = elan(
    tier("Modératrice", ("t1", "t2", "Bonjour"), ("t2", "t3", "à tous."), ("t6", "t7", "Merci !")),
    tier("B1", ("t3", "t4", "Bonjour &amp; merci."), more='PARTICIPANT="Nadège"'),
    tier("Traduction", ("t1", "t2", "Hello"), more='PARENT_REF="Modératrice"'),
    tier("Gestes"),
)


def test_tiers_are_speakers_and_units_in_a_row_are_one_turn(tmp_path: Path) -> None:
    draft = read(tmp_path, ELAN, "T1.eaf")
    assert said(draft) == [
        ("Modératrice", "Bonjour à tous."),
        ("Nadège", "Bonjour & merci."),
        ("Modératrice", "Merci !"),
    ]
    assert [(turn.time, turn.end_time) for turn in draft.turns] == [(0, 1.6), (1.6, 4), (9, 9.5)]
    assert [turn.moderator for turn in draft.turns] == [True, False, True]
    assert "“Traduction”" in notes(draft, "dropped")
    assert "1 tier held nothing" in notes(draft, "dropped")


def test_what_two_tiers_of_a_participant_tell_counts_once_and_is_reported(tmp_path: Path) -> None:
    twice = [tier(name, ("t1", "t2", "Oui."), more='PARTICIPANT="A"') for name in ("A1", "A2")]
    draft = read(tmp_path, elan(*twice), "T1.eaf")
    assert said(draft) == [("A", "Oui.")]
    assert "1 unit stands in two tiers" in notes(draft, "repaired")


@pytest.mark.parametrize("mark", [" \ufeff", "\ufeff\ufeff", "\u2003\ufeff \ufeff"])
def test_a_byte_order_mark_behind_white_space_moves_no_turn(mark: str, tmp_path: Path) -> None:
    body = f"<TEI><text><u>{mark}Ja.</u><u who='#A'>{mark}Nein.</u></text></TEI>"
    draft = read(tmp_path, body, "T1.xml")
    assert [turn.span.of(draft.text) for turn in draft.turns] == ["Ja.", "Nein."]


def test_a_long_silence_within_a_turn_begins_a_paragraph(tmp_path: Path) -> None:
    draft = read(tmp_path, elan(tier("A", ("t1", "t2", "Un."), ("t6", "t7", "Deux."))), "T1.eaf")
    assert draft.text == "A: Un.\nDeux."


def test_a_time_slot_without_a_time_has_that_of_the_one_before(tmp_path: Path) -> None:
    draft = read(tmp_path, elan(tier("A", ("t5", "t6", "Oui."))), "T1.eaf")
    assert (draft.turns[0].time, draft.turns[0].end_time) == (4, 9)


TEI = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson>
<person xml:id="AN"><persName>Anna Berger</persName></person><person xml:id="B2"/>
</listPerson></particDesc></profileDesc></teiHeader><text>
<timeline><when xml:id="T0" absolute="0"/><when xml:id="T1" interval="2.5" since="#T0"/></timeline>
<body><head>Gruppe 1</head><p>Aufnahme im Lesesaal</p><div>
<u who="#AN" start="#T0" end="#T1"><seg>Guten <pause/> Tag.</seg>
 <seg>Wer <emph>mag</emph>?</seg></u>
<u who="#B2">Ich <vocal><desc>lacht</desc></vocal> gern.<note>leise</note></u>
<u who="#AN #B2"><w>Ja</w><w>genau</w><pc>!</pc></u><pause/>
</div></body></text></TEI>"""


def test_utterances_are_turns_of_the_people_in_the_header(tmp_path: Path) -> None:
    draft = read(tmp_path, TEI, "T1.xml")
    assert said(draft) == [
        ("Anna Berger", "Guten (pause) Tag. Wer mag?"),
        ("B2", "Ich (lacht) gern."),
        ("Anna Berger / B2", "Ja genau!"),
    ]
    assert (draft.turns[0].time, draft.turns[0].end_time) == (0, 2.5)
    assert uncounted(draft, "heading") == ["Gruppe 1"]
    assert uncounted(draft, "comment") == ["Aufnahme im Lesesaal", "(pause)"]
    assert "1 note was left out" in notes(draft, "dropped")


@pytest.mark.parametrize("root", ["<TEI>", "<ANNOTATION_DOCUMENT>"])
def test_what_could_hide_other_files_or_grow_without_end_is_refused(
    root: str, tmp_path: Path
) -> None:
    path = tmp_path / "T1.xml"
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    for inside in (laughs, '<!ENTITY a9 SYSTEM "file:///etc/hostname">'):
        path.write_text(
            f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{inside}]>{root}&a9;'
            f"{root.replace('<', '</')}",
            encoding="utf-8",
        )
        with pytest.raises(ReadError, match="document type"):
            read_transcript(path)


@pytest.mark.parametrize("text", ["<TEI><text><u>offen", "<TEI/>", "<TEI><text/></TEI>"])
def test_damaged_and_empty_markup_is_refused_with_a_sentence(text: str, tmp_path: Path) -> None:
    path = tmp_path / "T1.xml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=r"T1\.xml"):
        read_transcript(path)
