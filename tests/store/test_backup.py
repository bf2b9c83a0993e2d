"""Backups: whole projects, made when something changed, bounded in number and size."""

import threading
from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import DiskProblem
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import backup, check
from qualcoder_hslu.workspace.workspace import Workspace
from tests.disks import fill, small_disk
from tests.projects import CODEBOOK, rows, small_workspace


def copies(path: Path) -> list[Path]:
    return sorted(backup.folder(path).glob("*.fgc"))


def test_a_backup_is_a_whole_project_made_while_somebody_works(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    with small_workspace(path) as workspace:
        workspace.apply(workspace.transcripts()[0].id, Span(7, 12), "A1")
        copy = backup.make(path)
        assert copy is not None
        with Workspace.open(copy, "Anna") as other:
            assert rows(other.project) == rows(workspace.project)
            assert list(check.problems(other.project.conn)) == []


def test_nothing_changed_means_no_new_backup(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    with small_workspace(path) as workspace:
        backup.make(path)
        assert backup.make(path) is None
        workspace.apply(workspace.transcripts()[0].id, Span(7, 12), "A1")
        assert backup.make(path) is not None
    assert len(copies(path)) == 2


def test_old_backups_go_and_the_newest_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.fgc"
    monkeypatch.setattr(backup, "KEEP", 3)
    with small_workspace(path) as workspace:
        transcript = workspace.transcripts()[0].id
        made = []
        for start in range(5):
            workspace.apply(transcript, Span(start, 12), "A1")
            made.append(backup.make(path))
        assert copies(path) == made[-3:]
        monkeypatch.setattr(backup, "KEEP_BYTES", 1)
        workspace.apply(transcript, Span(6, 12), "A1")
        newest = backup.make(path)
        assert copies(path) == [newest]


def test_a_folder_in_the_way_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    small_workspace(path).close()
    backup.folder(path).write_text("in the way")
    with pytest.raises(DiskProblem, match="No backup"):
        backup.make(path)


def test_a_backup_gets_to_its_end_while_somebody_writes_all_the_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.fgc"
    monkeypatch.setattr(backup, "_PAGES_AT_ONCE", 1)  # a write between any two pages
    with small_workspace(path) as workspace:
        transcript = workspace.transcripts()[0].id
        made: list[Path | None] = []
        thread = threading.Thread(target=lambda: made.append(backup.make(path)))
        thread.start()
        number = 0
        while thread.is_alive() and number < 2_000:
            workspace.apply(transcript, Span(number % 90, 100 + number // 90), "A1")
            number += 1
        thread.join()
    assert 0 < number < 2_000
    (copy,) = made
    assert copy is not None
    with Workspace.open(copy, "Anna", read_only=True) as other:
        assert list(check.problems(other.project.conn)) == []


def test_a_new_project_under_an_old_name_gets_a_backup_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    Workspace.create(path, codebook=CODEBOOK).close()
    assert backup.make(path) is not None
    path.unlink()
    Workspace.create(path, codebook=CODEBOOK).close()
    assert backup.make(path) is not None


def test_files_that_somebody_put_there_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.fgc"
    monkeypatch.setattr(backup, "KEEP", 1)
    with small_workspace(path) as workspace:
        backup.make(path)
        own = backup.folder(path) / "p before the meeting.fgc"
        own.write_bytes(b"mine")
        workspace.apply(workspace.transcripts()[0].id, Span(7, 12), "A1")
        newest = backup.make(path)
    assert copies(path) == [newest, own]


@pytest.mark.parametrize("free", [0, 100_000])
def test_a_backup_that_finds_no_room_leaves_nothing_half_done(tmp_path: Path, free: int) -> None:
    with (
        small_disk(tmp_path / "disk", "4m") as disk,
        small_workspace(disk / "p.fgc") as workspace,
    ):
        rest = fill(disk, but=free)
        with pytest.raises(DiskProblem, match="No backup of p"):
            backup.make(disk / "p.fgc")
        folder = backup.folder(disk / "p.fgc")
        assert list(folder.iterdir() if folder.exists() else ()) == []
        rest.unlink()
        assert list(check.problems(workspace.project.conn)) == []
