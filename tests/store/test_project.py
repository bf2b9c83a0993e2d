"""Project files: one clean file, one process at a time, and a sentence for whatever is in the way."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import (
    DiskProblem,
    NewerProject,
    NotAProject,
    ProjectInUse,
    UserError,
)
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check, project, schema
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import rows, small_workspace

_HOLD = (
    "import sys, time\n"
    "from pathlib import Path\n"
    "from qualcoder_hslu.workspace.workspace import Workspace\n"
    "workspace = Workspace.open(Path(sys.argv[1]), 'Bruno')\n"
    "print('open', flush=True)\n"
    "time.sleep(60)\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small project, closed."""
    path = tmp_path / "étude n° 1.fgc"
    small_workspace(path).close()
    return path


def hold(path: Path) -> subprocess.Popen[str]:
    """Another process that has the project open for writing."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def test_a_closed_project_is_one_file(path: Path) -> None:
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    with Workspace.open(path, "Anna") as workspace:
        workspace.apply(workspace.transcripts()[0].id, Span(7, 12), "A1")
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_other_programs_can_read_it(path: Path) -> None:
    conn = sqlite3.connect(path)
    assert conn.execute("SELECT title FROM transcript").fetchall() == [("Groupe",)]
    assert conn.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
    conn.close()


def test_a_second_process_is_refused_with_who_and_since_when(path: Path) -> None:
    process = hold(path)
    try:
        with pytest.raises(ProjectInUse, match=r"open on this computer since 20.*read-only"):
            Workspace.open(path, "Anna")
    finally:
        end(process)


def test_a_second_process_may_look_while_the_first_one_writes(path: Path) -> None:
    with Workspace.open(path, "Anna") as writer:
        transcript = writer.transcripts()[0].id
        writer.apply(transcript, Span(7, 12), "A1")
        with Workspace.open(path, "Anna", read_only=True) as reader:
            assert len(reader.codings(transcript)) == 1
            writer.apply(transcript, Span(7, 12), "A2")
            assert len(reader.codings(transcript)) == 2


def test_a_killed_process_locks_nobody_out(path: Path) -> None:
    end(hold(path))
    with Workspace.open(path, "Anna") as workspace:
        assert list(check.problems(workspace.project.conn)) == []


def test_a_shared_folder_gets_a_rollback_journal_and_a_lock_row(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "shared_reason", lambda _: "network folder")
    with Project.open(path) as opened:
        assert opened.shared == "network folder"
        assert opened.conn.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        opened.conn.execute("UPDATE holder SET host = 'elsewhere', process = 1, person = 'Bruno'")
    with pytest.raises(ProjectInUse, match=r"on elsewhere since .*Bruno.*take it over"):
        Project.open(path)
    with Project.open(path, read_only=True) as looking:
        assert rows(looking)
    with Project.open(path, take_over=True) as taken:
        assert taken.conn.execute("SELECT host FROM holder").fetchone()[0] != "elsewhere"
    Project.open(path).close()


def test_writing_outside_a_step_is_refused(path: Path) -> None:
    with (
        Project.open(path) as opened,
        pytest.raises(sqlite3.IntegrityError, match="outside a step"),
    ):
        opened.conn.execute("UPDATE transcript SET title = 'other'")


def test_the_journal_and_the_texts_only_grow(path: Path) -> None:
    with Project.open(path) as opened:
        for statement in (
            "DELETE FROM change",
            "UPDATE change SET new = NULL",
            "DELETE FROM content",
            "UPDATE content SET data = x''",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                opened.conn.execute(statement)


def test_a_step_that_fails_leaves_nothing(path: Path) -> None:
    with Workspace.open(path, "Anna") as workspace:
        before = rows(workspace.project)
        with pytest.raises(ZeroDivisionError), workspace.action("half"):
            workspace.project.set_setting("language", "de")
            raise ZeroDivisionError
        assert rows(workspace.project) == before
        assert list(check.problems(workspace.project.conn)) == []


def test_a_new_project_takes_no_other_files_place(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UserError, match="exists already"):
        Project.create(path)
    with pytest.raises(DiskProblem, match="does not exist"):
        Project.create(path.parent / "nowhere" / "p.fgc")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"plain text", b"PK\x03\x04", b"SQLite format 3\0" + bytes(200)]
)
def test_a_file_that_is_no_project_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.fgc"
    other.write_bytes(content)
    with pytest.raises(NotAProject, match=r"other\.fgc is not a QualCoder-HSLU project"):
        Project.open(other)
    assert other.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["other.fgc"]


def test_another_programs_database_is_no_project(tmp_path: Path) -> None:
    other = tmp_path / "other.fgc"
    conn = sqlite3.connect(other)
    conn.execute("CREATE TABLE t (x)")
    conn.close()
    with pytest.raises(NotAProject):
        Project.open(other)


def test_a_missing_file_and_a_folder_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotAProject, match="There is no file"):
        Project.open(tmp_path / "none.fgc")
    with pytest.raises(NotAProject, match="is a folder"):
        Project.open(tmp_path)


def test_a_cut_off_project_is_one_sentence(path: Path) -> None:
    cut = path.read_bytes()[: path.stat().st_size // 2]
    path.write_bytes(cut)
    with pytest.raises(NotAProject, match="damaged: open the newest copy"):
        Workspace.open(path, "Anna")


def test_a_project_of_a_newer_version_is_not_touched(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    conn.close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(NewerProject, match="update the program"):
            Project.open(path, read_only=read_only)
    assert path.read_bytes() == before


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="mounts a small disk, which needs root on Linux",
)
def test_a_full_disk_and_a_read_only_one_change_nothing(path: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], check=False
    ).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        own = disk / "p.fgc"
        shutil.copy(path, own)
        with Workspace.open(own, "Anna") as workspace:
            transcript = workspace.transcripts()[0].id
            before = rows(workspace.project)
            (disk / "rest").write_bytes(bytes(_free(disk)))
            with pytest.raises(DiskProblem, match="disk is full"):
                for start in range(400):
                    workspace.apply(transcript, Span(start % 90, 100 + start % 60), "A1")
                    before = rows(workspace.project)
            assert rows(workspace.project) == before
            (disk / "rest").unlink()
            workspace.apply(transcript, Span(0, 1), "A1")
            assert list(check.problems(workspace.project.conn)) == []
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with pytest.raises(DiskProblem, match="cannot be written"):
            Workspace.open(own, "Anna")
        with pytest.raises(DiskProblem, match="cannot be written"):
            Project.create(disk / "new.fgc")
        with Workspace.open(own, "Anna", read_only=True) as workspace:
            assert workspace.codings(transcript)
    finally:
        subprocess.run(["umount", disk], check=True)


def _free(disk: Path) -> int:
    """Bytes left on the disk, as it counts for files."""
    status = os.statvfs(disk)
    return status.f_bavail * status.f_frsize
