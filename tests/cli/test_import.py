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


def test_labels_are_joined_renamed_and_made_nobodys_by_name(run_json, sample, talk):
    names = ("--name", "Mod.=Moderatorin", "--name", "Sandrina=Sandrine", "--name", "B1=")
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
