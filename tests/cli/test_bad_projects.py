"""What happens to projects: each case is one sentence on stderr and exit 1, and nothing half done."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qualcoder_hslu.store import schema
from tests.cli.conftest import Run
from tests.disks import fill, make_read_only, small_disk
from tests.projects import small_workspace

TEXT = "Anne : Oui, c’est ça.\nBéat : Ah bon ?\n"
READING = ("transcripts", "turns", "codings", "codebook", "roster", "check", "log", "export")
WRITING = ("import", "attributes", "code", "suggest")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.fgc"
    small_workspace(path).close()
    return path


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """A good file for every command that reads one."""
    folder = tmp_path / "files"
    folder.mkdir()
    found = {name: folder / name for name in ("t.txt", "people.csv", "codings.csv")}
    found["t.txt"].write_text(TEXT, encoding="utf-8")
    found["people.csv"].write_text("name,organisation,role\nAnne,O1,chief\n", encoding="utf-8")
    found["codings.csv"].write_text(
        "transcript,code,start,end,coder\nGroupe,A1,7,12,Zora\n", encoding="utf-8"
    )
    return found


def words(command: str, project: Path, files: dict[str, Path]) -> list[object]:
    """A right command line."""
    more: dict[str, list[object]] = {
        "turns": ["Groupe"],
        "export": ["--to", files["t.txt"].with_name("out.csv")],
        "import": [files["t.txt"]],
        "attributes": [files["people.csv"]],
        "code": [files["codings.csv"]],
    }
    return [command, project, *more.get(command, [])]


def refused(run: Run, *command: object) -> str:
    """Runs a command that must end with 1 and one sentence, which is returned."""
    code, out, err = run(*command)
    assert (code, out) == (1, ""), err
    assert err.count("\n") == 1
    assert err.endswith((".\n", "?\n"))
    assert "Traceback" not in err
    return err


def _newer(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    conn.close()


def _other_database(path: Path) -> None:
    path.unlink()
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE t (x)")
    conn.close()


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "of a newer version": (_newer, "update the program"),
    "a text": (lambda path: path.write_text("Anne : Oui.\n" * 50), "not a QualCoder-HSLU project"),
    "empty": (lambda path: path.write_bytes(b""), "not a QualCoder-HSLU project"),
    "of another program": (_other_database, "not a QualCoder-HSLU project"),
    "cut off": (lambda path: os.truncate(path, path.stat().st_size // 2), "is damaged"),
    "missing": (lambda path: path.unlink(), "There is no file"),
    "a folder": (lambda path: (path.unlink(), path.mkdir()), "is a folder"),
}


@pytest.mark.parametrize("kind", SPOILT)
def test_what_is_no_whole_project_is_refused_by_every_command(
    run: Run, project: Path, files: dict[str, Path], kind: str
) -> None:
    spoil, sentence = SPOILT[kind]
    spoil(project)
    before = project.read_bytes() if project.is_file() else None
    beside = sorted(each.name for each in project.parent.iterdir())
    for command in READING + WRITING:
        assert sentence in refused(run, *words(command, project, files)), command
    assert (project.read_bytes() if project.is_file() else None) == before
    assert sorted(each.name for each in project.parent.iterdir()) == beside
    assert not files["t.txt"].with_name("out.csv").exists()


def test_in_a_read_only_folder_one_can_read_but_not_write(
    run: Run, project: Path, files: dict[str, Path], tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        own = Path(shutil.copy(project, disk))
        make_read_only(disk)
        before = own.read_bytes()
        for command in READING:
            assert run(*words(command, own, files))[0] == 0, command
        for command in WRITING:
            assert "cannot be written" in refused(run, *words(command, own, files)), command
        assert "cannot be written" in refused(run, "new", disk / "new.fgc")
        out = ("export", own, "--to", disk / "out.csv")
        assert "could not be written" in refused(run, *out)
        book = ("codebook", own, "--export", disk / "book.yaml")
        assert "could not be written" in refused(run, *book)
        assert own.read_bytes() == before
        assert [each.name for each in disk.iterdir()] == [own.name]


@pytest.mark.parametrize("free", [0, 20_000, 90_000, 200_000])
def test_on_a_full_disk_nothing_is_half_done(
    run: Run,
    run_json: Callable[..., Any],
    project: Path,
    files: dict[str, Path],
    tmp_path: Path,
    free: int,
) -> None:
    with files["t.txt"].open("a", encoding="utf-8") as file:
        file.write("Anne : Et les autres mots, encore et encore.\nBéat : Oui.\n" * 5_000)
    with small_disk(tmp_path / "disk", "32m") as disk:
        own = Path(shutil.copy(project, disk))
        before = {command: run_json(*words(command, own, files)) for command in READING[:5]}
        rest = fill(disk, but=free)
        refused(run, *words("import", own, files))
        refused(run, "new", disk / "new.fgc", "--codebook", "hslu-digital-transformation")
        assert sorted(each.name for each in disk.iterdir()) == ["p.fgc", "rest"]
        rest.unlink()
        assert run_json("check", own) == {"ok": True, "problems": []}
        after = {command: run_json(*words(command, own, files)) for command in READING[:5]}
        assert after == before
        assert run(*words("import", own, files))[0] == 0


def test_a_table_does_not_take_a_projects_place(
    run: Run, project: Path, files: dict[str, Path]
) -> None:
    before = project.read_bytes()
    assert "is a project" in refused(run, "export", project, "--to", project)
    assert "is a project" in refused(run, "codebook", project, "--export", project)
    assert project.read_bytes() == before


def test_a_refused_command_enters_no_coder(
    run: Run, run_json: Callable[..., Any], project: Path, files: dict[str, Path]
) -> None:
    steps = run_json("log", project)
    mark = ("roster", project, "--coder", "Zora", "--fully-coded", "--transcript", "Groupe")
    assert "no transcript" in refused(run, *mark, "--transcript", "Nowhere")
    assert "no coder" in refused(run, "suggest", project, "--coder", "Zora")
    files["codings.csv"].write_text(
        "transcript,code,start,end,coder\nGroupe,A1,7,12,Zora\nGroupe,Z9,7,12,Zora\n",
        encoding="utf-8",
    )
    assert "row 3" in refused(run, *words("code", project, files))
    assert run_json("log", project) == steps
    assert run_json("roster", project) == []


def test_attributes_of_people_without_ids_leave_their_ids(
    run: Run, run_json: Callable[..., Any], project: Path, files: dict[str, Path]
) -> None:
    table = files["people.csv"]
    table.write_text("id,name,organisation\nP07,Anne,O1\n", encoding="utf-8")
    run_json("attributes", project, table)
    table.write_text("name,organisation,role\nAnne,O1,chief\n", encoding="utf-8")
    assert run_json("attributes", project, table)["values"] == 1
    conn = sqlite3.connect(project)
    assert conn.execute("SELECT key FROM participant WHERE name = 'Anne'").fetchall() == [("P07",)]
    conn.close()


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("id,name,organisation\nP1,Anne,O1\nP1,Bruno,O1\n", "stands in two rows"),
        ("id,name,organisation\nP1,Anne,O1\nP2,Anne,O1\n", "Two rows are about Anne"),
        ("organisation,answer\nO1,3\nO1,4\n", "Two rows are about O1"),
        ("organisation,answer\nO1,3\n,4\n", "does not say which organisation"),
        ("name,name\nA,B\n", "repeated column name"),
        ("canton\nLU\n", "one column must be called"),
        ("name,organisation\n", "has no rows"),
        ("", "is empty"),
    ],
)
def test_a_table_that_is_unclear_changes_nothing(
    run: Run,
    run_json: Callable[..., Any],
    project: Path,
    files: dict[str, Path],
    table: str,
    sentence: str,
) -> None:
    files["people.csv"].write_text(table, encoding="utf-8")
    steps = run_json("log", project)
    assert sentence in refused(run, *words("attributes", project, files))
    assert run_json("log", project) == steps


def test_a_demo_that_somebody_worked_on_stays(run: Run, sample: Path) -> None:
    own = sample.rename(sample.with_name("sample-study.fgc"))
    assert run("roster", own, "--coder", "Anna", "--transcript", "FG1_Valbrune", "--fully-coded")
    assert "choose another folder" in refused(run, "demo", own.parent)
    assert own.exists()
