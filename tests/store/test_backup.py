"""Backups: whole projects, made when something changed, bounded in number and size."""

from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import DiskProblem
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import backup, check
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import rows, small_workspace


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
