"""Every command on the sample study: what it prints, what it changes, and how it ends."""

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from qualcoder_hslu.resources import data_dir
from tests.cli.conftest import Run

RunJson = Callable[..., Any]
SAMPLES = data_dir("sample_transcripts")


def test_help_lists_every_command(run: Run) -> None:
    code, out, _ = run("--help")
    assert code == 0
    for name in (
        "demo new import transcripts turns attributes codebook code codings roster suggest export "
        "check log open"
    ).split():
        assert re.search(rf"^    {name}\s", out, re.MULTILINE), name


def test_wrong_usage_ends_with_2(run: Run) -> None:
    assert run("nonsense")[0] == 2
    assert run("new")[0] == 2
    assert run("transcripts", "p.fgc", "--jso")[0] == 2


def test_new_makes_a_project_with_a_shipped_codebook_or_an_empty_one(
    run: Run, run_json: RunJson, tmp_path: Path
) -> None:
    shipped = tmp_path / "shipped.fgc"
    assert run("new", shipped, "--codebook", "hslu-digital-transformation")[0] == 0
    assert len(run_json("codebook", shipped)) == 44
    empty = tmp_path / "empty.fgc"
    assert run("new", empty, "--language", "de", "--coder", "Anna")[0] == 0
    assert run_json("codebook", empty) == []
    code, _, err = run("new", tmp_path / "other.fgc", "--codebook", "no-such-book")
    assert code == 1
    assert "hslu-digital-transformation" in err
    assert not (tmp_path / "other.fgc").exists()


def test_transcripts_name_speakers_turns_words_and_moderators(
    run_json: RunJson, sample: Path
) -> None:
    found = {entry["title"]: entry for entry in run_json("transcripts", sample)}
    valbrune = found["FG1_Valbrune"]
    assert valbrune["language"] == "fr"
    assert valbrune["group"] == "FG1"
    assert valbrune["turns"] == 190
    assert valbrune["words"] == sum(speaker["words"] for speaker in valbrune["speakers"])
    assert [s["name"] for s in valbrune["speakers"] if s["moderator"]] == ["Modératrice"]
    assert {s["name"]: s["turns"] for s in valbrune["speakers"]} == {
        "Modératrice": 37, "Yann": 33, "Nadège": 32, "Edmond": 16, "Sandrine": 33,
        "Blaise": 20, "Corinne": 19,
    }  # fmt: skip
    assert found["FG_DE_Lindenau"]["turns"] == 190
    assert found["INT_IT_Pietrasole"]["turns"] == 38


def test_turns_give_the_place_of_the_speech_without_its_label(
    run_json: RunJson, sample: Path
) -> None:
    turns = run_json("turns", sample, "FG1_Valbrune")
    first = turns[0]
    assert (first["number"], first["speaker"], first["time"]) == ("1", "Modératrice", 4.0)
    assert first["text"].startswith("Voilà, ça tourne.")
    assert first["end"] - first["start"] == len(first["text"])


def test_someone_in_two_groups_is_one_participant(run_json: RunJson, sample: Path) -> None:
    coded = {
        entry["transcript"]
        for entry in run_json("codings", sample, "--coder", "Anna")
        if entry["speaker"] == "Corinne"
    }
    assert coded == {"FG1_Valbrune", "FG2_Rivemont"}


def test_codings_are_filtered_by_coder_code_and_transcript(run_json: RunJson, sample: Path) -> None:
    every = run_json("codings", sample)
    anna = run_json("codings", sample, "--coder", "Anna")
    some = run_json(
        "codings", sample, "--coder", "Anna", "--code", "B4", "--transcript", "FG1_Valbrune"
    )
    assert len(every) == 731
    assert len(anna) == 369
    assert some == [
        entry for entry in anna if entry["code"] == "B4" and entry["transcript"] == "FG1_Valbrune"
    ]
    assert {"positive", "negative", "mixed", None} == {entry["rating"] for entry in anna}


def test_quotes_leave_labels_out_and_join_turns_by_a_line_break(
    run_json: RunJson, sample: Path
) -> None:
    joined = [entry for entry in run_json("codings", sample) if "\n" in entry["quote"]]
    assert joined
    assert not any("\u00a0:" in entry["quote"].splitlines()[1][:14] for entry in joined)


def test_unknown_names_are_one_sentence(run: Run, sample: Path) -> None:
    for words in (
        ("turns", sample, "No such"),
        ("codings", sample, "--coder", "Nobody"),
        ("codings", sample, "--code", "Z9"),
        ("suggest", sample, "--code", "Z9"),
        ("export", sample, "--to", sample.parent / "x.csv", "--layer", "Nobody"),
    ):
        code, out, err = run(*words)
        assert (code, out) == (1, "")
        assert err.count("\n") == 1
        assert err.startswith("There is no")


def test_a_dry_run_of_import_changes_nothing(run_json: RunJson, sample: Path) -> None:
    before = sample.read_bytes()
    report = run_json("import", sample, SAMPLES / "FG2_Rivemont.txt", "--dry-run")
    assert report[0]["turns"] == 179
    assert sample.read_bytes() == before


def test_import_names_the_group_the_language_and_the_moderator(
    run: Run, run_json: RunJson, sample: Path, tmp_path: Path
) -> None:
    file = tmp_path / "Gespräch.txt"
    file.write_text("Rita: Guten Tag.\nUrs: Grüezi.\nRita: Also.\nUrs: Ja.\n", encoding="utf-8")
    options = ("--language", "de", "--group", "Neu", "--moderator", "Rita")
    assert run("import", sample, file, *options)[0] == 0
    entry = run_json("transcripts", sample)[-1]
    assert (entry["title"], entry["language"], entry["group"]) == ("Gespräch", "de", "Neu")
    assert {s["name"]: s["moderator"] for s in entry["speakers"]} == {"Rita": True, "Urs": False}
    code, _, err = run("import", sample, file, "--moderator", "Nobody")
    assert code == 1
    assert "Nobody" in err
    assert "Rita" in err
    assert run("import", sample, file)[0] == 0
    assert run_json("transcripts", sample)[-1]["title"] == "Gespräch (2)"


def test_attributes_come_from_csv_and_xlsx(run_json: RunJson, sample: Path, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["name", "organisation", "age"])
    sheet.append(["Nadège", "O02", 52])
    sheet.append(["Nobody", "O02", 40])
    book.save(tmp_path / "people.xlsx")
    report = run_json("attributes", sample, tmp_path / "people.xlsx")
    assert report["owner"] == "participant"
    assert report["matched"] == 1
    assert report["unmatched"] == ["Nobody"]
    table = tmp_path / "age.csv"
    export = run_json("export", sample, "--to", table, "--layer", "Anna")
    assert "participant_age" in export["columns"]
    with table.open(encoding="utf-8", newline="") as file:
        ages = {
            row["participant_age"] for row in csv.DictReader(file) if row["speaker"] == "Nadège"
        }
    assert ages == {"52"}


def test_the_codebook_goes_out_and_comes_back(
    run: Run, run_json: RunJson, sample: Path, tmp_path: Path
) -> None:
    before = run_json("codebook", sample)
    assert run("codebook", sample, "--export", tmp_path / "book.yaml")[0] == 0
    assert run("codebook", sample, "--import", tmp_path / "book.yaml")[0] == 0
    assert run_json("codebook", sample) == before


def test_a_codebook_that_lacks_a_used_code_is_refused(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    book = tmp_path / "small.csv"
    book.write_text("id,name\nA,Alles\n", encoding="utf-8")
    before = sample.read_bytes()
    code, _, err = run("codebook", sample, "--import", book)
    assert code == 1
    assert "A1" in err
    assert "codings" in err
    assert sample.read_bytes() == before or run("check", sample)[0] == 0


def test_codings_come_in_by_quote_alone(run: Run, run_json: RunJson, sample: Path) -> None:
    table = sample.parent / "more.csv"
    table.write_text(
        "transcript,quote,code,rating\nFG1_Valbrune,Donc j’ai un petit carnet.,C3,negative\n",
        encoding="utf-8",
    )
    assert run("code", sample, table, "--coder", "Chiara")[0] == 0
    (entry,) = run_json("codings", sample, "--coder", "Chiara")
    assert entry["quote"] == "Donc j’ai un petit carnet."
    assert entry["speaker"] == "Nadège"
    assert (entry["rating"], entry["origin"]) == ("negative", "import")


def test_codings_that_cannot_be_read_are_all_named_and_none_is_taken(
    run: Run, run_json: RunJson, sample: Path
) -> None:
    table = sample.parent / "bad.csv"
    table.write_text(
        "transcript,quote,start,end,code,rating\n"
        "FG1_Valbrune,Donc j’ai un petit carnet.,,,C3,\n"
        "FG1_Valbrune,no such words,,,C3,\n"
        "FG1_Valbrune,,5,2,C3,\n"
        "FG1_Valbrune,Oui.,,,C3,\n"
        "FG1_Valbrune,Donc j’ai un petit carnet.,,,Z9,\n"
        "Nowhere,Oui.,,,C3,\n"
        "FG1_Valbrune,Donc j’ai un petit carnet.,,,C3,great\n",
        encoding="utf-8",
    )
    code, _, err = run("code", sample, table, "--coder", "Chiara")
    assert code == 1
    assert [line.split(":")[0] for line in err.splitlines()] == [
        f"bad.csv, row {number}" for number in range(3, 9)
    ]
    assert len(run_json("codings", sample)) == 731


def test_the_roster_says_who_coded_what(run: Run, run_json: RunJson, sample: Path) -> None:
    assert {(e["coder"], e["codings"], e["state"]) for e in run_json("roster", sample)} == {
        ("Anna", 185, "has codings"), ("Anna", 184, "has codings"),
        ("Bruno", 185, "has codings"), ("Bruno", 177, "has codings"),
    }  # fmt: skip
    mark = ("--coder", "Anna", "--transcript", "FG_DE_Lindenau", "--fully-coded")
    assert run("roster", sample, *mark)[0] == 0
    marked = [e for e in run_json("roster", sample) if e["transcript"] == "FG_DE_Lindenau"]
    assert [(e["coder"], e["codings"], e["state"]) for e in marked] == [("Anna", 0, "fully coded")]
    assert run("roster", sample, "--fully-coded")[0] == 1


def test_suggest_lists_the_best_first_with_reasons(run_json: RunJson, sample: Path) -> None:
    options = ("--transcript", "INT_IT_Pietrasole", "--limit", "0")
    found = run_json("suggest", sample, *options)
    scores = [entry["score"] for entry in found]
    assert len(found) > 20
    assert scores == sorted(scores, reverse=True)
    assert {entry["tier"] for entry in found} == {"keywords", "hybrid"}
    assert all(entry["reasons"] for entry in found)
    turns = run_json("turns", sample, "INT_IT_Pietrasole")
    spoken = [(t["start"], t["end"]) for t in turns if not t["moderator"]]
    for entry in found:
        assert any(a <= entry["start"] and entry["end"] <= b for a, b in spoken)
    one = run_json("suggest", sample, "--code", "C2", *options)
    assert one == [entry for entry in found if entry["code"] == "C2"]


def test_check_and_log_tell_of_a_sound_project(run_json: RunJson, sample: Path) -> None:
    assert run_json("check", sample) == {"ok": True, "problems": []}
    names = [step["name"] for step in run_json("log", sample)]
    assert names[-1] == "import codings from codings.csv"
    assert "import FG1_Valbrune" in names


def test_every_reading_command_prints_for_people_too(run: Run, sample: Path) -> None:
    for words in (
        ("transcripts",), ("turns", "FG1_Valbrune"), ("codebook",), ("codings",), ("roster",),
        ("check",), ("log",),
    ):  # fmt: skip
        code, out, err = run(words[0], sample, *words[1:])
        assert (code, err) == (0, "")
        assert out.strip()


def test_demo_does_the_whole_way_and_prints_what_the_texts_hold(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "demo").mkdir()
    earlier = sample.rename(tmp_path / "demo" / "sample-study.fgc")
    before = earlier.read_bytes()
    code, out, err = run("demo", tmp_path / "demo", "--json")
    assert (code, err) == (0, "")
    report = json.loads(out)
    assert report["problems"] == []
    assert report["rows"] == 731
    assert sum(row["Anna"] for row in report["codings"].values()) == 369
    assert sum(row["Bruno"] for row in report["codings"].values()) == 362
    assert set(report["codings"]) == set("ABCDEFG")
    assert all(report["suggestions"].values())
    for entry in report["transcripts"]:
        text = (SAMPLES / f"{entry['title']}.txt").read_text(encoding="utf-8")
        for speaker in entry["speakers"]:
            label = rf"{speaker['name']}"
            lines = [line for line in text.splitlines() if line.startswith(label)]
            assert len(lines) == speaker["turns"], (entry["title"], speaker["name"])
    assert (tmp_path / "demo" / "sample-study.csv").exists()
    assert earlier.read_bytes() != before


def test_demo_takes_nothing_away_that_is_no_project(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "sample-study.fgc"
    other.write_text("mine")
    code, _, err = run("demo", tmp_path)
    assert code == 1
    assert "not a QualCoder-HSLU project" in err
    assert other.read_text() == "mine"


def test_export_without_moderators_leaves_their_turns_out(run_json: RunJson, sample: Path) -> None:
    every = run_json("export", sample, "--to", sample.parent / "a.csv", "--with-moderator")
    without = run_json("export", sample, "--to", sample.parent / "b.csv", "--bom")
    assert every["rows"] == 731
    assert without["rows"] <= 731
    assert (sample.parent / "b.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_export_into_a_missing_folder_is_one_sentence(run: Run, sample: Path) -> None:
    code, out, err = run("export", sample, "--to", sample.parent / "no" / "x.csv")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", ["transcripts", "check", "codings", "log"])
def test_a_project_that_is_missing_is_one_sentence(run: Run, tmp_path: Path, command: str) -> None:
    code, out, err = run(command, tmp_path / "none.fgc")
    assert (code, out) == (1, "")
    assert err.startswith("There is no file")
