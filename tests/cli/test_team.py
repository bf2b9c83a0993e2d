"""A project is handed out and brought back on the command line."""

from dataclasses import replace
from pathlib import Path

from qualcoder_hslu.workspace.workspace import Workspace


def test_a_handout_goes_out_and_comes_back(run, run_json, sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "carla.fgc"
    code, out, _ = run(
        "handout",
        sample,
        "--coder",
        "Carla",
        "--to",
        copy,
        "--transcript",
        "FG1_Valbrune",
        "--blind",
    )
    assert (code, "Carla" in out) == (0, True)
    assert [each["title"] for each in run_json("transcripts", copy)] == ["FG1_Valbrune"]
    assert run_json("codings", copy) == []
    with Workspace.open(copy) as carla:
        turn = carla.load("FG1_Valbrune").turns[3]
        carla.apply("FG1_Valbrune", turn.span, "B1", memo="vu")
        carla.mark_roster("FG1_Valbrune", "fully coded")
    looked = run_json("merge", sample, copy, "--dry-run")
    assert looked[0]["new"]["coding"] == 1
    assert run_json("codings", sample, "--coder", "Carla") == []
    code, out, _ = run("merge", sample, copy)
    assert (code, "coding 1" in out) == (0, True)
    assert [each["memo"] for each in run_json("codings", sample, "--coder", "Carla")] == ["vu"]
    assert run("merge", sample, copy)[1].strip() == "carla.fgc: nothing new."
    assert run_json("check", sample)["ok"]
    assert run("merge", sample, tmp_path / "none.fgc")[0] == 1


def test_a_conflict_is_told_with_its_key_and_theirs_can_be_taken(
    run, run_json, sample: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "carla.fgc"
    run("handout", sample, "--coder", "Carla", "--to", copy)
    for path, words in ((copy, "chez Carla"), (sample, "chez nous")):
        with Workspace.open(path) as workspace:
            code = workspace.codebook["B1"]
            workspace.update_code(replace(code, definition={**code.definition, "fr": words}))
    (looked,) = run_json("merge", sample, copy, "--dry-run")
    (found,) = [each for each in looked["found"] if each["kind"] == "conflict"]
    assert (found["key"], found["choice"]) == ("code_text/B1/fr", True)
    assert found["differences"] == [
        {"column": "definition", "ours": "chez nous", "theirs": "chez Carla"}
    ]
    assert "ours is kept [code_text/B1/fr]" in looked["conflicts"][0]
    code, out, _ = run("merge", sample, copy, "--theirs", "code_text/B1/fr")
    assert (code, "theirs is taken" in out) == (0, True)
    with Workspace.open(sample, read_only=True) as workspace:
        assert workspace.codebook["B1"].definition["fr"] == "chez Carla"


def test_two_coders_are_declared_one_person(run, run_json, sample: Path) -> None:
    before = {each["coder"] for each in run_json("roster", sample)}
    assert {"Anna", "Bruno"} <= before
    code, out, _ = run("person", sample, "Anna", "Bruno")
    assert (code, out.strip()) == (0, "Anna has 2 passes now.")
    after = {each["coder"] for each in run_json("roster", sample)}
    assert after == before - {"Bruno"} | {"Anna, pass 2"}
    assert run("person", sample, "Anna", "Nobody")[0] == 1
    assert run("person", sample, "Anna", "Anna")[0] == 1
