"""Cut-off and damaged files, crashes, full and read-only disks: a sentence each, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.errors import DiskProblem, NotAProject, ProjectInUse
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check, lock, migrate, schema
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.workspace.workspace import Workspace
from tests.disks import fill, make_read_only, small_disk
from tests.projects import rows, small_workspace

# Ends in the middle of a step, the first part of which is in the file or its journal already.
_CRASH = """
import os, sys
from pathlib import Path
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import project
from qualcoder_hslu.workspace.workspace import Workspace
if sys.argv[2] == "shared":
    project.shared_reason = lambda path: "network folder"
workspace = Workspace.open(Path(sys.argv[1]), "Anna")
workspace.apply("Groupe", Span(7, 12), "A1")
if sys.argv[2] == "shared":
    workspace.project.conn.execute("PRAGMA cache_size = 2")
    with workspace.action("half"):
        for number in range(2000):
            workspace.project.set_setting(f"key {number}", "value" * 100)
        os._exit(0)
os._exit(0)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small project, closed."""
    path = tmp_path / "étude.fgc"
    small_workspace(path).close()
    return path


def crash(path: Path, where: str) -> None:
    subprocess.run([sys.executable, "-c", _CRASH, str(path), where], check=True)


# Damage


@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.99])
def test_a_file_that_is_cut_off_is_one_sentence_however_it_is_opened(
    path: Path, share: float
) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    for read_only in (True, False):
        with pytest.raises(NotAProject, match=r"étude.fgc is damaged: open the newest copy"):
            Project.open(path, read_only=read_only)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_that_is_hardly_begun_is_no_project(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(NotAProject, match="is not a QualCoder-HSLU project"):
        Project.open(path)


def _spoil(path: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    conn = sqlite3.connect(path)
    (page,) = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    (size,) = conn.execute("PRAGMA page_size").fetchone()
    conn.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x5a" * size)


def test_damage_met_while_reading_or_writing_is_one_sentence(path: Path) -> None:
    _spoil(path, "turn")
    with pytest.raises(NotAProject, match="damaged"), Project.open(path, read_only=True) as found:
        found.conn.execute("SELECT * FROM turn").fetchall()
    with Project.open(path) as found:
        with pytest.raises(NotAProject, match="damaged"), found.step("write"):
            found.conn.execute("DELETE FROM turn")
        problems = list(check.problems(found.conn))
    assert problems
    assert all(problem.startswith("The file is damaged: ") for problem in problems)


def test_a_mistake_of_the_program_does_not_pass_for_a_disk_problem(path: Path) -> None:
    with Project.open(path) as found:
        before = rows(found)
        with pytest.raises(sqlite3.OperationalError, match="no such table"), found.step("wrong"):
            found.set_setting("language", "de")
            found.conn.execute("INSERT INTO nowhere VALUES (1)")
        assert rows(found) == before


# Crashes


def test_what_was_done_before_a_crash_is_seen_by_who_only_looks(path: Path) -> None:
    crash(path, "here")
    assert path.with_name(path.name + "-wal").exists()
    with Workspace.open(path, "Anna", read_only=True) as workspace:
        assert [c.code for c in workspace.codings(workspace.transcript("Groupe").id)] == ["A1"]
    with Workspace.open(path, "Anna") as workspace:
        assert workspace.undo_name == "apply A1"
        assert list(check.problems(workspace.project.conn)) == []
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_half_a_step_is_taken_back_on_a_shared_folder(path: Path) -> None:
    crash(path, "shared")
    assert path.with_name(path.name + "-journal").stat().st_size > 0
    with pytest.raises(DiskProblem, match="open it once for writing"):
        Project.open(path, read_only=True)
    with Workspace.open(path, "Anna") as workspace:
        assert workspace.undo_name == "apply A1"
        assert workspace.project.setting("key 1") == ""
        assert list(check.problems(workspace.project.conn)) == []


def test_a_crash_on_a_disk_that_became_read_only_is_one_sentence(
    path: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        own = Path(shutil.copy(path, disk))
        crash(own, "here")
        own.with_name(own.name + "-shm").unlink()
        make_read_only(disk)
        with pytest.raises(DiskProblem, match="in the middle of a change"):
            Project.open(own, read_only=True)


def test_the_file_alone_is_whole_though_somebody_still_looks(path: Path, tmp_path: Path) -> None:
    with Workspace.open(path, "Anna", read_only=True) as looking:
        writing = Workspace.open(path, "Anna")
        writing.apply("Groupe", Span(7, 12), "A1")
        assert len(looking.codings(looking.transcript("Groupe").id)) == 1
        start = time.monotonic()
        writing.close()
        assert time.monotonic() - start < 2
        alone = shutil.copy(path, tmp_path / "alone.fgc")
    with Workspace.open(Path(alone), "Anna") as workspace:
        assert workspace.undo_name == "apply A1"
        assert list(check.problems(workspace.project.conn)) == []
        assert lock.read_holder(workspace.project.conn) is not None
    with Project.open(path) as project:
        assert list(check.problems(project.conn)) == []


# Full disks and folders


@pytest.mark.parametrize("free", [0, 60_000, 300_000, 420_000])
def test_a_new_project_on_a_full_disk_leaves_nothing_behind(tmp_path: Path, free: int) -> None:
    words = os.urandom(200_000).hex()
    book = Codebook((Code("A", {"fr": "Accueil"}, definition={"fr": words}),))
    with small_disk(tmp_path / "disk", "2m") as disk:
        rest = fill(disk, but=free)
        with pytest.raises(DiskProblem):
            Workspace.create(disk / "new.fgc", codebook=book)
        assert list(disk.iterdir()) == [rest]


def test_a_new_project_in_a_read_only_folder_is_one_sentence(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        make_read_only(disk)
        with pytest.raises(DiskProblem, match="cannot be written"):
            Project.create(disk / "new.fgc")


# The lock


def test_two_windows_of_one_program_cannot_both_write(path: Path) -> None:
    with Project.open(path), pytest.raises(ProjectInUse):
        Project.open(path)
    Project.open(path).close()


def test_a_migration_that_fails_leaves_no_holder(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    monkeypatch.setattr(migrate, "MIGRATIONS", {})
    with pytest.raises(KeyError):
        Project.open(path)
    conn = sqlite3.connect(path)
    assert conn.execute("SELECT * FROM holder").fetchall() == []
    conn.close()
    assert not path.with_name(path.name + ".lock").exists()
