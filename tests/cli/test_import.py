"""`import` says what it would read, of whom, and with which doubts; names can be put right."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

SAMPLES = Path(__file__).parents[2] / "sample_transcripts"

TALK = """Mod.: Wie läuft die Aufnahme bei Ihnen, und was ist daran nicht gut?

Sandrine: Wir nehmen alles auf Papier auf, und das ist es.

Moderatorin: Und Sie?

B1: Das hätte ich auch gern.

Sandrina: Genau.

Sandrine: Ja, wir auch.

B1: Also.

Mod.: Danke.

Moderatorin: Auf Wiedersehen.
"""


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "Gespräch.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


def by_name(entry):
    return {speaker["name"]: speaker for speaker in entry["speakers"]}


def test_a_dry_run_tells_of_every_file_what_would_be_read(run_json, sample, talk):
    before = sample.read_bytes()
    new, known = run_json("import", sample, talk, SAMPLES / "FG2_Rivemont.docx", "--dry-run")
    assert sample.read_bytes() == before
    assert (new["file"], new["title"], new["turns"]) == ("Gespräch.txt", "Gespräch", 9)
    assert (new["language"], new["convention"], new["group"]) == ("de", "colon", None)
    assert new["words"] == sum(speaker["words"] for speaker in new["speakers"]) == 37
    assert (new["same_text_as"], known["same_text_as"]) == (None, "FG2_Rivemont")
    assert (known["language"], known["turns"]) == ("fr", 179)


def test_a_dry_run_proposes_joins_and_participants_and_decides_on_none(run_json, sample, talk):
    (entry,) = run_json("import", sample, talk, "--dry-run")
    speakers = by_name(entry)
    assert {name: each["join"] for name, each in speakers.items() if each["join"]} == {
        "Mod.": {"into": "Moderatorin", "likeness": "short form"},
        "Sandrina": {"into": "Sandrine", "likeness": "slip"},
    }
    assert speakers["Sandrine"]["participant"]["key"] == "P02"
    assert speakers["Sandrine"]["participant"]["groups"] == ["FG1"]
    assert speakers["Moderatorin"]["participant"] is None  # a role is somebody else elsewhere
    assert [each["key"] for each in speakers["Moderatorin"]["candidates"]] == ["P20"]
    assert speakers["B1"]["participant"] is None
    assert speakers["Sandrine"]["first_words"].startswith("Wir nehmen alles auf Papier")
    assert (speakers["Sandrine"]["turns"], speakers["Sandrine"]["moderator"]) == (2, False)


def test_the_lines_of_what_is_unclear_are_told(run_json, sample, tmp_path):
    path = tmp_path / "Doubt.txt"
    path.write_text(TALK + "\nNora: Eine Stimme.\n\nB1: Ja.\n", encoding="utf-8")
    (entry,) = run_json("import", sample, path, "--dry-run")
    assert {note["kind"] for note in entry["notes"]} == {"unclear"}
    assert 19 in [note["line"] for note in entry["notes"]]


def test_what_a_dry_run_tells_is_what_an_import_does(run: Run, run_json, sample, talk):
    planned = run_json("import", sample, talk, "--dry-run")
    assert run_json("import", sample, talk) == planned
    entry = run_json("transcripts", sample)[-1]
    wanted = [(each["name"], each["turns"], each["words"]) for each in planned[0]["speakers"]]
    assert [(each["name"], each["turns"], each["words"]) for each in entry["speakers"]] == wanted
    assert (entry["language"], entry["turns"]) == ("de", 9)
    (turn, *_) = [each for each in run_json("turns", sample, "Gespräch") if each["number"] == "2"]
    assert turn["speaker"] == "Sandrine"


def test_labels_are_joined_renamed_and_made_unknown_by_name(run_json, sample, talk):
    names = ("--name", "Mod.=Moderatorin", "--name", "Sandrina=Sandrine", "--name", "B1=?")
    (entry,) = run_json("import", sample, talk, *names)
    speakers = by_name(entry)
    assert {name: each["turns"] for name, each in speakers.items()} == {
        "Moderatorin": 4, "Sandrine": 3, "": 2,
    }  # fmt: skip
    assert speakers["Moderatorin"]["labels"] == ["Mod.", "Moderatorin"]
    assert not any(each["join"] for each in speakers.values())
    stored = run_json("transcripts", sample)[-1]["speakers"]
    assert {each["name"]: each["turns"] for each in stored} == {
        "Moderatorin": 4, "Sandrine": 3, "": 2,
    }  # fmt: skip


def test_a_label_without_a_name_is_none_and_its_words_run_on(run_json, sample, talk):
    (plain,) = run_json("import", sample, talk, "--dry-run")
    (entry,) = run_json("import", sample, talk, "--name", "B1=")
    assert entry["no_labels"] == ["B1"]
    assert entry["turns"] == plain["turns"] - 2
    assert entry["words"] == plain["words"] + 2  # the label's own words are spoken
    turns = run_json("turns", sample, "Gespräch")
    assert turns[2]["text"] == "Und Sie?\n\nB1: Das hätte ich auch gern."
    assert [turn["number"] for turn in turns] == [str(n) for n in range(1, 8)]


def test_the_names_of_a_legend_are_told_and_taken(run_json, sample, tmp_path):
    path = tmp_path / "Legende.txt"
    path.write_text(
        "I = Interviewerin, B1 = Vera Lindt, B2 = Urs Haller\n\n"
        "I: Wie war es?\nB1: Gut.\nI: Und?\nB2: Auch.\nB1: Ja.\n",
        encoding="utf-8",
    )
    (told,) = run_json("import", sample, path, "--dry-run")
    assert {each["name"]: each["legend"] for each in told["speakers"]} == {
        "I": "Interviewerin", "B1": "Vera Lindt", "B2": "Urs Haller",
    }  # fmt: skip
    (taken,) = run_json("import", sample, path, "--legend", "--name", "B2=Nora")
    assert [each["name"] for each in taken["speakers"]] == ["Interviewerin", "Vera Lindt", "Nora"]
    assert by_name(taken)["Interviewerin"]["moderator"]


def test_questions_without_a_label_become_the_moderators(run_json, sample, tmp_path):
    path = tmp_path / "Fragen.txt"
    path.write_text(
        "Vera: Wir schreiben alles auf.\n\nUnd wie machen es die anderen?\n\n"
        "Urs: Bei uns geht das am Schirm.\n\nWas ist daran gut?\n\nVera: Es geht schnell.\n"
        "Urs: Ja.\n",
        encoding="utf-8",
    )
    (plain,) = run_json("import", sample, path, "--dry-run")
    assert (plain["questions"], plain["turns"]) == (2, 4)
    (read,) = run_json("import", sample, path, "--dry-run", "--questions", "Moderation")
    assert read["turns"] == 6
    moderator = by_name(read)["Moderation"]
    assert (moderator["turns"], moderator["moderator"]) == (2, True)


TABLE = """Wer;Was;Codes
Mod.;Wie läuft die Aufnahme bei Ihnen?;
Ruth;Wir nehmen alles auf Papier auf.;B1;Z9
Beat;Bei uns geht das am Schirm.;b1|Eigener Weg
""".replace("B1;Z9", '"B1;Z9"')


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "Tabelle.csv"
    path.write_text(TABLE.replace("b1|Eigener Weg", '"b1|Eigener Weg"'), encoding="utf-8")
    return path


def test_the_tags_of_a_table_are_told_and_left_out_unless_asked_for(run, run_json, sample, table):
    (entry,) = run_json("import", sample, table, "--dry-run")
    assert entry["columns"] == {
        "names": ["Wer", "Was", "Codes"], "header": True,
        "taken": {"text": "Was", "speaker": "Wer", "code": "Codes"},
    }  # fmt: skip
    assert entry["tags"] == {
        "use": "leave",
        "codes": [
            {"tag": "B1", "passages": 1, "code": "B1"},
            {"tag": "Z9", "passages": 1, "code": None},
            {"tag": "b1", "passages": 1, "code": "B1"},
            {"tag": "Eigener Weg", "passages": 1, "code": None},
        ],
    }
    _, out, _ = run("import", sample, table)
    assert "  tags not in the codebook: Z9 (1), Eigener Weg (1); they were left out\n" in out
    assert run_json("codings", sample, "--transcript", "Tabelle") == []


def test_tags_become_codings_in_the_step_of_the_import(run_json, sample, table):
    run_json("import", sample, table, "--tags", "known")
    found = run_json("codings", sample, "--transcript", "Tabelle")
    assert [(each["code"], each["speaker"], each["quote"], each["origin"]) for each in found] == [
        ("B1", "Ruth", "Wir nehmen alles auf Papier auf.", "import"),
        ("B1", "Beat", "Bei uns geht das am Schirm.", "import"),
    ]
    run_json("import", sample, table, "--tags", "create")
    found = run_json("codings", sample, "--transcript", "Tabelle (2)")
    names = {each["id"]: each["name"] for each in run_json("codebook", sample)}
    assert [(each["speaker"], names[each["code"]].get("fr")) for each in found][1:] == [
        ("Ruth", "Z9"), ("Beat", names["B1"]["fr"]), ("Beat", "Eigener Weg"),
    ]  # fmt: skip
    assert sum(each["name"] == "import Tabelle" for each in run_json("log", sample)) == 2


def test_columns_are_told_by_name_or_number(run, run_json, sample, table):
    (entry,) = run_json(
        "import", sample, table, "--dry-run", "--columns", "text=Codes,speaker=1,header=yes"
    )
    assert entry["columns"]["taken"] == {"text": "Codes", "speaker": "Wer"}
    assert by_name(entry).keys() == {"Ruth", "Beat"}
    for wrong, told in (
        ("text=9", "has only 3 columns"), ("text=Wo", "no column “Wo”"), ("speaker=1", "text=N"),
        ("colour=1", "says nothing of a column"),
    ):  # fmt: skip
        code, out, err = run("import", sample, table, "--columns", wrong)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert told in err


def test_a_template_says_how_speakers_are_marked(run_json, run: Run, sample, tmp_path):
    path = tmp_path / "Own.txt"
    path.write_text("Anna // Ja.\nUrs // Nein.\nAnna // Doch.\nUrs // So.\n", encoding="utf-8")
    (plain,) = run_json("import", sample, path, "--dry-run")
    (read,) = run_json("import", sample, path, "--dry-run", "--convention", "{name} //")
    assert (plain["turns"], plain["convention"]) == (1, None)
    assert (read["turns"], list(by_name(read))) == (4, ["Anna", "Urs"])
    code, out, err = run("import", sample, path, "--convention", "who knows")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "template" in err


@pytest.mark.parametrize("name", ["Mod.", "=Nora", "Nobody=Nora"])
def test_a_name_for_nobody_is_one_sentence_and_changes_nothing(
    run: Run, run_json, sample, talk, name
):
    before = run_json("log", sample)
    code, out, err = run("import", sample, talk, "--name", name)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert run_json("log", sample) == before


def test_a_dry_run_needs_no_project_yet(run: Run, tmp_path, talk):
    code, out, err = run("import", tmp_path / "later.fgc", talk, "--dry-run")
    assert (code, err) == (0, "")
    assert out.splitlines()[:3] == [
        "Gespräch: would read 9 turns, 37 words, language de",
        "  labels as in “colon”",
        "  Mod.: 2 turns, 13 words, moderator, perhaps Moderatorin",
    ]
    assert not (tmp_path / "later.fgc").exists()
