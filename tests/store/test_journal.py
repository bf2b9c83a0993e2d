"""Undo and redo from the journal: across restarts, per coder, row for row."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import CannotUndo, ReadOnlyProject
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check, journal
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import RandomCoder, rows, small_workspace


def test_undo_and_redo_bring_a_coding_and_its_memo_away_and_back(tmp_path: Path) -> None:
    with small_workspace(tmp_path / "p.fgc") as workspace:
        transcript = workspace.transcripts()[0].id
        coding = workspace.apply(transcript, Span(7, 12), "A1")
        workspace.set_memo(coding.id, "« ça » 🙂")
        assert workspace.undo_name == "memo on A1"
        workspace.undo()
        assert workspace.coding(coding.id).memo == ""
        assert workspace.undo_name == "apply A1"
        workspace.undo()
        assert workspace.codings(transcript) == []
        workspace.redo()
        workspace.redo()
        assert workspace.coding(coding.id).memo == "« ça » 🙂"
        assert workspace.redo_name is None


def test_undo_reaches_back_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    with small_workspace(path) as workspace:
        transcript = workspace.transcripts()[0].id
        workspace.apply(transcript, Span(7, 12), "A1")
    with Workspace.open(path, "Anna") as workspace:
        assert workspace.undo_name == "apply A1"
        workspace.undo()
    with Workspace.open(path, "Anna") as workspace:
        assert workspace.codings(transcript) == []
        workspace.redo()
        assert len(workspace.codings(transcript)) == 1


def test_a_new_step_ends_what_could_be_redone(tmp_path: Path) -> None:
    with small_workspace(tmp_path / "p.fgc") as workspace:
        transcript = workspace.transcripts()[0].id
        for code in ("A1", "A2"):
            workspace.apply(transcript, Span(7, 12), code)
        workspace.undo()
        workspace.undo()
        workspace.apply(transcript, Span(7, 12), "B1")
        assert workspace.redo_name is None
        workspace.undo()
        assert workspace.redo_name == "apply B1"
        workspace.redo()
        assert workspace.redo_name is None
        assert [coding.code for coding in workspace.codings(transcript)] == ["B1"]


def test_each_coder_undoes_the_own_steps(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    with small_workspace(path) as anna:
        transcript = anna.transcripts()[0].id
        anna.apply(transcript, Span(7, 12), "A1")
    with Workspace.open(path, "Bruno") as bruno:
        bruno.apply(transcript, Span(7, 12), "B1")
        bruno.undo()
        assert bruno.undo_name is None
    with Workspace.open(path, "Anna") as anna:
        assert [coding.code for coding in anna.codings(transcript)] == ["A1"]


def test_a_step_that_others_built_on_cannot_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    with small_workspace(path) as anna:
        code = anna.add_code("Nouveau", "A")
        transcript = anna.transcripts()[0].id
    with Workspace.open(path, "Bruno") as bruno:
        bruno.apply(transcript, Span(7, 12), code.id)
    with Workspace.open(path, "Anna") as anna:
        before = rows(anna.project)
        with pytest.raises(CannotUndo, match="new code"):
            anna.undo()
        assert rows(anna.project) == before


def test_a_row_that_another_coder_changed_since_is_not_undone_over_their_heads(
    tmp_path: Path,
) -> None:
    path = tmp_path / "p.fgc"
    with small_workspace(path) as anna:
        code = anna.codebook["A1"]
        anna.update_code(replace(code, definition={"fr": "par Anna"}))
    with Workspace.open(path, "Bruno") as bruno:
        bruno.update_code(replace(code, definition={"fr": "par Bruno"}))
    with Workspace.open(path, "Anna") as anna:
        with pytest.raises(CannotUndo, match="“edit code A1” cannot be undone"):
            anna.undo()
        assert anna.codebook["A1"].definition == {"fr": "par Bruno"}
        assert list(check.problems(anna.project.conn)) == []


def test_nothing_is_undone_beyond_a_barrier(tmp_path: Path) -> None:
    with small_workspace(tmp_path / "p.fgc") as workspace:
        workspace.apply(workspace.transcripts()[0].id, Span(7, 12), "A1")
        with workspace.project.step("migration", kind="barrier"):
            workspace.project.set_setting("anything", "changed")
        assert workspace.undo() is None


def test_a_step_without_change_leaves_no_trace(tmp_path: Path) -> None:
    with small_workspace(tmp_path / "p.fgc") as workspace:
        before = len(list(journal.steps(workspace.project.conn)))
        with workspace.action("nothing"):
            pass
        assert len(list(journal.steps(workspace.project.conn))) == before


def test_listeners_hear_what_kinds_of_thing_changed_and_where(tmp_path: Path) -> None:
    with small_workspace(tmp_path / "p.fgc") as workspace:
        heard = []
        stop = workspace.listen(heard.append)
        transcript = workspace.transcripts()[0].id
        coding = workspace.apply(transcript, Span(7, 12), "A1")
        workspace.undo()
        stop()
        workspace.redo()
        assert [change.kinds for change in heard] == [{"coding"}, {"coding"}]
        assert [change.transcripts for change in heard] == [{transcript}, {transcript}]
        assert workspace.changed_codings(heard[1]) == [(coding.id, coding)]


def test_a_read_only_project_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    small_workspace(path).close()
    with Workspace.open(path, "Anna", read_only=True) as workspace:
        with pytest.raises(ReadOnlyProject):
            workspace.apply(workspace.transcripts()[0].id, Span(7, 12), "A1")
        with pytest.raises(ReadOnlyProject):
            workspace.undo()


@hypothesis_settings(max_examples=12)
@given(st.integers(0, 2**32), st.integers(20, 60))
def test_undo_all_and_redo_all_give_every_row_back(
    tmp_path_factory: pytest.TempPathFactory, seed: int, acts: int
) -> None:
    path = tmp_path_factory.mktemp("undo") / "p.fgc"
    with small_workspace(path) as workspace:
        first = rows(workspace.project)
        undone_import = workspace.undo()
        empty = rows(workspace.project)
        workspace.redo()
        assert undone_import is not None
        assert rows(workspace.project) == first
        coder = RandomCoder(workspace, seed)
        for _ in range(acts):
            coder.act()
        while workspace.redo():
            pass
        full = rows(workspace.project)
        while workspace.undo():
            pass
        assert rows(workspace.project) == empty
        while workspace.redo():
            pass
        assert rows(workspace.project) == full
        assert list(check.problems(workspace.project.conn)) == []
