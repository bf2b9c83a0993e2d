"""Whoever speaks is found, in whichever way the labels are written; nothing else becomes a speaker."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualcoder_hslu.readers import CONVENTIONS
from tests.readers.making import notes, read, said, uncounted

# The same talk of two people and a moderator, as different hands would type it.
HANDS = {
    "colon": "Mod.: {0}\nAnna: {1}\nBen: {2}\nAnna: {3}\nMod.: {4}\n",
    "colon after a space": "Mod. : {0}\n\nAnna : {1}\n\nBen : {2}\n\nAnna : {3}\n\nMod. : {4}\n",
    "colon after NBSP": "Mod.\u00a0: {0}\nAnna\u00a0: {1}\nBen\u00a0: {2}\nAnna\u00a0: {3}\nMod.\u00a0: {4}",
    "colon after U+202F": "Mod.\u202f: {0}\nAnna\u202f: {1}\nBen\u202f: {2}\nAnna\u202f: {3}\nMod.\u202f: {4}",
    "no space after the colon": "Mod.:{0}\nAnna: {1}\nBen: {2}\nAnna:{3}\nMod.:{4}\n",
    "markdown": "**Mod.:** {0}\n\n**Anna**: {1}\n\n__Ben__ : {2}\n\n*Anna:* {3}\n\n**Mod.** : {4}\n",
    "markdown with attributes": "**Mod.:**{{.speaker}} {0}\n\n**Anna:**{{: .red}} {1}\n\n**Ben**{{.speaker}}: {2}"
    "\n\nAnna {{.speaker}}: {3}\n\n**Mod.:** {{.speaker #m}} {4}\n",
    "markdown list": "- **Mod.:** {0}\n- **Anna:** {1}\n- **Ben:** {2}\n- **Anna:** {3}\n- **Mod.:** {4}\n",
    "label alone, text below": "**Mod.:**{{: .red}}  \n{0}\n\n**Anna:**\n{1}\n\nBen:\n{2}\n\nAnna :\n{3}\n\nMod.:\n{4}",
    "brackets": "[Mod.]\n{0}\n\n[Anna]\n{1}\n\n[Ben]\n{2}\n\n[Anna]\n{3}\n\n[Mod.]\n{4}\n",
    "brackets in the line": "[Mod.] {0}\n[Anna] {1}\n[Ben] {2}\n[Anna] {3}\n[Mod.] {4}\n",
    "brackets and colon": "[Mod.]: {0}\n<Anna>: {1}\n[Ben] : {2}\n[Anna]: {3}\n[Mod.]: {4}\n",
    "brackets and range": "[Mod.] (0:02 - 0:24)\n{0}\n\n[Anna] (0:24 – 0:59)\n{1}\n\n[Ben] (0:59-1:01)\n{2}\n\n"
    "[Anna] (1:01 - 1:36)\n{3}\n\n[Mod.] (1:36 - 1:38)\n{4}\n",
    "name and time": "Mod.  0:02\n{0}\n\nAnna  0:24\n{1}\n\nBen  0:59\n{2}\n\nAnna  1:01\n{3}\n\nMod.  1:36\n{4}\n",
    "tab": "Mod.\t{0}\nAnna\t{1}\nBen\t{2}\nAnna\t{3}\nMod.\t{4}\nBen\tHm.\n",
    "time and tab": "0:02\tMod.\t{0}\n0:24\tAnna\t{1}\n0:59\tBen\t{2}\n1:01\tAnna\t{3}\n1:36\tMod.\t{4}\n1:40\tBen\tHm.",
    "dash": "Mod. – {0}\nAnna – {1}\nBen – {2}\nAnna – {3}\nMod. – {4}\nBen – Hm.\n",
    "bold without colon": "**Mod.** {0}\n\n**Anna** {1}\n\n**Ben** {2}\n\n**Anna** {3}\n\n**Mod.** {4}\n\n**Ben** Hm.",
    "name on its own line": "Mod.\n{0}\n\nAnna\n{1}\n\nBen\n{2}\n\nAnna\n{3}\n\nMod.\n{4}\n\nBen\nHm.\n",
    "headings": "## Mod.\n\n{0}\n\n## Anna\n\n{1}\n\n## Ben\n\n{2}\n\n## Anna\n\n{3}\n\n## Mod.\n\n{4}\n\n## Ben\n\nHm.",
    "escaped markdown": "\\[Mod.\\] \\[0:02\\]\n{0}\n\n\\[Anna\\] \\[0:24\\]\n{1}\n\n\\[Ben\\] \\[0:59\\]\n{2}\n\n"
    "\\[Anna\\] \\[1:01\\]\n{3}\n\n\\[Mod.\\] \\[1:36\\]\n{4}\n",
    "numbered paragraphs": "1 Mod.: {0}\n2 Anna: {1}\n3 Ben: {2}\n4 Anna: {3}\n5 Mod.: {4}\n",
    "time before the label": "[00:00:02] Mod.: {0}\n00:00:24 Anna: {1}\n(00:59) Ben: {2}\n#00:01:01-0# Anna: {3}\n"
    "[00:01:36]\nMod.: {4}\n",
    "time after the label": "Mod.: [00:00:02] {0}\nAnna [0:24]: {1}\nBen (0:59) : {2}\nAnna: (00:01:01) {3}\n"
    "Mod.: #00:01:36-0# {4}\n",
}
TALK = (
    "Bonjour et merci d’être là.",
    "J’ai dit : non.",
    "Moi aussi, hm.",
    "Le dossier est à la commune.",
    "Ah bon ?",
)
SPEAKERS = ("Mod.", "Anna", "Ben", "Anna", "Mod.")
TIMED = {"brackets and range", "name and time", "time and tab", "time before the label"}
TIMED |= {"time after the label", "escaped markdown"}


@pytest.mark.parametrize("hand", HANDS)
def test_the_same_talk_gives_the_same_turns_in_every_hand(hand: str, tmp_path: Path) -> None:
    draft = read(tmp_path, HANDS[hand].format(*TALK))
    turns = [turn for turn in said(draft) if turn != ("Ben", "Hm.")]
    assert turns == list(zip(SPEAKERS, TALK, strict=True))
    assert [turn.moderator for turn in draft.turns[:5]] == [True, False, False, False, True]
    if hand in TIMED:
        assert [turn.time for turn in draft.turns[:5]] == [2, 24, 59, 61, 96]
    else:
        assert {turn.time for turn in draft.turns} == {None}


def test_every_convention_in_the_table_finds_its_own_example(tmp_path: Path) -> None:
    for row in CONVENTIONS:
        second = row.example.replace("Sandrine", "Marc")
        text = f"{row.example}\nEt voilà.\n\n{second}\nMerci bien.\n\n" * 3
        draft = read(tmp_path, text.replace("⇥", "\t"))
        assert draft.speakers == ("Sandrine", "Marc"), row.name


def test_a_convention_can_be_forced(tmp_path: Path) -> None:
    text = (
        "Anna: oui\n[Ben] alors\n[Carla] non\n[Ben] si\nAnna: bon\nAnna: bien\nDora: ah\nDora: oh\n"
    )
    assert read(tmp_path, text).speakers == ("Anna", "Dora")
    assert read(tmp_path, text, convention="bracket").speakers == ("Ben", "Carla")


def test_two_conventions_in_one_file_are_reported(tmp_path: Path) -> None:
    draft = read(tmp_path, "Anna: oui\n[Ben] alors\n[Carla] non\n[Ben] si\nAnna: bon\nAnna: bien\n")
    assert "other lines are labelled" in notes(draft, "unclear")


@pytest.mark.parametrize(
    "code", ["I", "B1", "S00", "P-3", "TN4", "1", "SPEAKER_01", "Intervieweur·euse"]
)
def test_codes_are_speakers(code: str, tmp_path: Path) -> None:
    draft = read(tmp_path, f"{code}: eins\nX: zwei\n{code}: drei\nX: vier\n")
    assert said(draft) == [(code, "eins"), ("X", "zwei"), (code, "drei"), ("X", "vier")]


def test_a_label_typed_in_several_ways_is_one_speaker(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "Sandrine : a\nMARC: b\nsandrine: c\nSandrine\u00a0 : d\nMarc\u202f:e\nMarc : f\nSandrine : g",
    )
    assert draft.speakers == ("Sandrine", "Marc")
    assert len(draft.turns) == 7


def test_accents_in_two_parts_make_the_same_speaker_and_stay_as_typed(tmp_path: Path) -> None:
    draft = read(
        tmp_path, "Nadège : un\nRémi : deux\nNade\u0300ge : trois\nRe\u0301mi : quatre e\u0301té\n"
    )
    assert draft.speakers == ("Nadège", "Rémi")
    assert "e\u0301té" in draft.text


def test_names_a_slip_apart_stay_two_speakers_and_are_reported(tmp_path: Path) -> None:
    draft = read(tmp_path, "Sandrine: a\nMarc: b\nSandrine: c\nSandirne: d\nMarc: e\nSandrine: f\n")
    assert draft.speakers == ("Sandrine", "Marc", "Sandirne")
    assert "“Sandirne” (1) and “Sandrine” (3) may be the same speaker" in notes(draft, "unclear")


def test_codes_that_differ_in_a_digit_are_not_reported_as_alike(tmp_path: Path) -> None:
    draft = read(tmp_path, "Teilnehmer 1: a\nTeilnehmer 2: b\nTeilnehmer 1: c\nTeilnehmer 2: d\n")
    assert draft.notes == ()


def test_the_manner_of_speaking_is_no_part_of_the_name(tmp_path: Path) -> None:
    draft = read(tmp_path, "Anna (lacht): eins\nBen: zwei\nAnna: drei\nBen (zögert): vier\n")
    assert draft.speakers == ("Anna", "Ben")
    assert uncounted(draft, "label")[0] == "Anna (lacht):"


def test_a_continuation_paragraph_belongs_to_the_same_turn(tmp_path: Path) -> None:
    draft = read(
        tmp_path, "Anna : un.\n\nEncore moi.\n\nBen : deux.\n\nAnna : trois.\n\nBen : quatre."
    )
    assert draft.turns[0].span.of(draft.text) == "un.\n\nEncore moi."
    assert len(draft.turns) == 4


def test_text_before_the_first_speaker_is_kept_but_not_counted(tmp_path: Path) -> None:
    front = (
        "Groupe de discussion : Valbrune\nDate : 3 mars\nDurée : 1 h\n\nParticipants : Anna, Ben"
    )
    draft = read(tmp_path, f"{front}\n\nAnna : oui.\nBen : non.\nAnna : si.\nBen : bon.\n")
    assert uncounted(draft, "front") == [front]
    assert draft.speakers == ("Anna", "Ben")


@pytest.mark.parametrize(
    "front", ["Interviewer: Anna Keller", "Interviewer: Anna Keller\nOrt: Bern", "Kanton: Bern"]
)
def test_a_title_block_of_labels_is_no_turn_even_in_a_short_talk(
    front: str, tmp_path: Path
) -> None:
    draft = read(tmp_path, f"{front}\n\nI: Wie geht es?\nB: Gut.\nI: Schön.\nB: Ja.\n")
    assert draft.speakers == ("I", "B")
    assert uncounted(draft, "front") == [front]


def test_whoever_opens_the_talk_and_says_no_more_is_a_speaker(tmp_path: Path) -> None:
    turns = "Anna : un.\n\nBen : deux.\n\n" * 20
    draft = read(tmp_path, f"Groupe 1\n\nClaire : Bonjour à toutes et à tous, merci.\n\n{turns}")
    assert draft.speakers == ("Claire", "Anna", "Ben")


def test_front_matter_headings_comments_and_rules_of_markdown_are_not_counted(
    tmp_path: Path,
) -> None:
    draft = read(
        tmp_path,
        "---\ntitle: Gruppe\nAnna: Klientin\n---\n\n# Teil 1: Einstieg\n\n**Anna:** eins\n\n<!-- prüfen -->\n\n"
        "**Ben:** zwei\n\n---\n\n## Teil 2: Schluss\n\n**Anna:** drei\n\nPause\n=====\n\n**Ben:** vier\n",
        "T1.md",
    )
    assert said(draft) == [("Anna", "eins"), ("Ben", "zwei"), ("Anna", "drei"), ("Ben", "vier")]
    assert uncounted(draft, "front") == ["---\ntitle: Gruppe\nAnna: Klientin\n---"]
    assert uncounted(draft, "heading") == [
        "# Teil 1: Einstieg",
        "## Teil 2: Schluss",
        "Pause\n=====",
    ]
    assert uncounted(draft, "comment") == ["<!-- prüfen -->"]
    assert uncounted(draft, "furniture") == ["---"]


def test_a_dialogue_between_two_rules_is_no_front_matter(tmp_path: Path) -> None:
    draft = read(tmp_path, "---\nAnna: eins\nBen: zwei\nAnna: drei\n---\nBen: vier\n")
    assert len(draft.turns) == 4


@pytest.mark.parametrize(
    "legend",
    [
        "I = Interviewerin\nB1 = Befragte",
        "(I = Interviewerin; B1 = Befragte)",
        "I: Interviewerin, B1: Befragte",
        "I: Interviewerin\nB1: Befragte",
    ],
)
def test_a_legend_is_no_turn_but_says_who_moderates(legend: str, tmp_path: Path) -> None:
    draft = read(tmp_path, f"{legend}\n\nI: Wie geht es?\nB1: Gut.\nI: Schön.\nB1: Ja.\n")
    assert [turn.moderator for turn in draft.turns] == [True, False, True, False]
    assert uncounted(draft, "front") == [legend]
    assert draft.notes == ()


@pytest.mark.parametrize(
    "label",
    [
        "Moderatorin",
        "Modératrice",
        "Intervieweur",
        "INTERVIEWER",
        "Moderatore",
        "Chercheur",
        "Interviewerin 2",
        "Mod",
        "Mod. 1",
        "Interviewer*in",
        "Claire (modératrice)",
        "Researcher",
        "Intervistatrice",
    ],
)
def test_whoever_is_called_a_moderator_is_proposed_as_one(label: str, tmp_path: Path) -> None:
    draft = read(tmp_path, f"{label} : a\nAnna : b\n{label} : c\nAnna : d\n")
    assert [turn.moderator for turn in draft.turns] == [True, False, True, False]
    assert draft.notes == ()


def test_the_letter_i_alone_is_a_guess_and_said_to_be_one(tmp_path: Path) -> None:
    draft = read(tmp_path, "I: a\nB: b\nI: c\nB: d\n")
    assert [turn.moderator for turn in draft.turns] == [True, False, True, False]
    assert "by the letter alone" in notes(draft, "unclear")
    named = read(tmp_path, "Moderatorin: a\nI: b\nModeratorin: c\nI: d\n")
    assert [turn.moderator for turn in named.turns] == [True, False, True, False]
    assert named.speakers == ("Moderatorin", "I")


@pytest.mark.parametrize(
    "line",
    [
        "Note : la pièce est froide.",
        "Bemerkung: Es ist kalt.",
        "Conclusion : on arrête là.",
        "Ich habe ihm gesagt: nein.",
        "Il m’a dit : comme ça, j’ai plus besoin de venir.",
        "Klient:innen kommen um 8:00 Uhr.",
        "https://example.org ist die Adresse.",
        "14:30 Uhr war es.",
        "Voilà :",
        "Question 3 : que faire ?",
        "Le problème, c’est toujours le même : le temps.",
    ],
)
def test_a_sentence_with_a_colon_is_no_speaker(line: str, tmp_path: Path) -> None:
    draft = read(tmp_path, f"Anna : un.\n{line}\nBen : deux.\nAnna : trois.\nBen : quatre.\n")
    assert draft.speakers == ("Anna", "Ben")
    assert said(draft)[0] == ("Anna", f"un. {line}")


def test_a_word_before_a_colon_that_stands_once_stays_speech_and_is_noted(tmp_path: Path) -> None:
    draft = read(tmp_path, "Anna : un.\nNote : froid.\nBen : deux.\nAnna : trois.\nBen : quatre.\n")
    assert [(note.kind, note.line) for note in draft.notes] == [("unclear", 2)]
    assert "froid" not in draft.notes[0].message
    assert "Note" not in draft.notes[0].message


@pytest.mark.parametrize(
    "front, label",
    [("Présentes : Anna, Ben, Nicole\n\n", "Nicole"), ("", "Modératrice"), ("", "Nicole")],
)
def test_who_speaks_only_once_is_a_speaker_between_the_turns_of_others(
    front: str, label: str, tmp_path: Path
) -> None:
    draft = read(
        tmp_path,
        f"{front}Anna : un.\n\nBen : deux.\n\n{label} : moi.\n\nAnna : trois.\n\nBen : quatre.",
    )
    assert draft.speakers == ("Anna", "Ben", label)


def test_several_people_who_each_speak_once_in_a_row_are_speakers(tmp_path: Path) -> None:
    once = "Carla : moi.\n\nDenis : moi aussi.\n\nElsa : et moi.\n\n"
    draft = read(tmp_path, f"Anna : un.\n\nBen : deux.\n\n{once}Anna : trois.\n\nBen : quatre.\n")
    assert draft.speakers == ("Anna", "Ben", "Carla", "Denis", "Elsa")
    assert "3 labels stand only once, but were taken for speakers (lines 5, 7, 9)." in notes(
        draft, "unclear"
    )


def test_in_a_talk_of_few_lines_each_label_may_stand_once(tmp_path: Path) -> None:
    assert said(read(tmp_path, "Anna: Hi\nBen: Hello\n")) == [("Anna", "Hi"), ("Ben", "Hello")]


def test_a_text_without_speakers_is_one_turn_without_a_speaker(tmp_path: Path) -> None:
    draft = read(
        tmp_path, "# Titel\n\nEin Absatz [00:01:00] mit Zeit.\n\nNoch einer: mit Doppelpunkt.\n"
    )
    assert [(turn.number, turn.speaker, turn.time) for turn in draft.turns] == [("1", "", 60)]
    assert draft.turns[0].span.of(draft.text).startswith("Ein Absatz")
    assert draft.turns[0].span.of(draft.text).endswith("Doppelpunkt.")
    assert draft.speakers == ()
    assert "No speakers were recognised" in notes(draft, "unclear")


def test_a_text_of_a_heading_only_still_has_its_turn(tmp_path: Path) -> None:
    assert said(read(tmp_path, "# Nur ein Titel\n")) == [("", "# Nur ein Titel")]


def test_a_label_without_speech_makes_no_turn_and_is_noted(tmp_path: Path) -> None:
    draft = read(tmp_path, "Anna: eins\nBen:\nAnna: drei\nBen: vier\n")
    assert said(draft) == [("Anna", "eins"), ("Anna", "drei"), ("Ben", "vier")]
    assert uncounted(draft, "label") == ["Anna:", "Ben:", "Anna:", "Ben:"]
    assert "no speech after it" in notes(draft, "unclear")


def test_time_stamps_inside_speech_are_not_counted_and_time_the_turn(
    tmp_path: Path,
) -> None:
    draft = read(
        tmp_path,
        "I: Wie geht es? #00:01:02-3#\nB: Gut [00:01:10] und auch (0:01:12) nicht. Um (8:30) Uhr.\nI: So.\nB: Ja.\n",
    )
    assert [turn.time for turn in draft.turns] == [None, 70, None, None]
    assert [turn.end_time for turn in draft.turns] == [62.3, None, None, None]
    assert uncounted(draft, "time") == ["#00:01:02-3#", "[00:01:10]", "(0:01:12)"]
    assert said(draft)[1] == ("B", "Gut und auch nicht. Um (8:30) Uhr.")
    assert draft.turns[0].span.of(draft.text) == "Wie geht es?"


def test_stamps_of_f4_belong_to_the_end_of_the_turn_before_them(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "I: Wie geht es?\n#00:00:05-3#\n\nB: Gut, danke. #00:00:09-1#\n\nI: Und sonst? "
        "#00:00:12-0#\n\nB: Auch.\nJa. #00:00:20-5#",
    )
    assert [turn.time for turn in draft.turns] == [None] * 4
    assert [turn.end_time for turn in draft.turns] == [5.3, 9.1, 12, 20.5]
    assert said(draft)[3] == ("B", "Auch. Ja.")


def test_stamps_on_their_own_lines_before_the_turns_begin_them(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "#00:00:01-0#\nI: Wie geht es?\n#00:00:05-3#\nB: Gut, danke.\n#00:00:09-0#\nI: Ja.\nB: So.",
    )
    assert [turn.time for turn in draft.turns] == [1, 5.3, 9, None]
    assert [turn.end_time for turn in draft.turns] == [None] * 4


def test_a_range_gives_both_times(tmp_path: Path) -> None:
    draft = read(tmp_path, "[Anna] (0:02 - 0:24)\nun\n\n[Ben] (0:24 – 1:00:01)\ndeux\n")
    assert [(turn.time, turn.end_time) for turn in draft.turns] == [(2, 24), (24, 3601)]


def test_remarks_on_a_line_of_their_own_are_nobodys_speech(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "Début de l’enregistrement\n\nAnna : un (rires) et demi.\n\n(rires)\n\nSuite.\n\nBen : deux.\n\n"
        "[On nous interrompt]\n\nAnna : trois.\n\nBen : (rires)\n\nFin de l’enregistrement\n",
    )
    assert uncounted(draft, "comment")[-3:] == [
        "(rires)",
        "[On nous interrompt]",
        "Fin de l’enregistrement",
    ]
    assert said(draft)[0] == ("Anna", "un (rires) et demi. Suite.")
    assert said(draft)[3] == ("Ben", "(rires)")


def test_page_numbers_and_a_repeated_title_are_not_counted(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "Entretien 01 24.12.09a\n\nAnna : un.\n\n- 3 -\n\nBen : deux.\n\nEntretien 01 24.12.09b\n\nAnna : trois.\n"
        "Page 2 / 7\nBen : quatre.\n",
    )
    assert uncounted(draft, "furniture") == ["- 3 -", "Page 2 / 7"]
    assert uncounted(draft, "heading") == ["Entretien 01 24.12.09b"]
    assert [speech for _, speech in said(draft)] == ["un.", "deux.", "trois.", "quatre."]


def test_odd_line_breaks_begin_lines_and_stay_as_typed(tmp_path: Path) -> None:
    draft = read(tmp_path, "Anna: eins\u2028Ben: zwei\x0bAnna: drei\nBen: vier\u200b\n")
    assert len(draft.turns) == 4
    assert "\u2028" in draft.text and "\u200b" in draft.text
