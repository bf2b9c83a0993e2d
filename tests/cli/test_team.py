"""A project is handed out and brought back on the command line."""

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
