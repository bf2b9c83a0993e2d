"""A second connection writes in another thread, and nothing else writes meanwhile."""

from threading import Thread

import pytest

from qualcoder_hslu.model.errors import ReadOnlyProject, UserError
from qualcoder_hslu.store import check
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, small_workspace


@pytest.fixture
def workspace(tmp_path):
    with small_workspace(tmp_path / "p.fgc") as workspace:
        yield workspace


def titles(workspace: Workspace) -> list[str]:
    return [each.title for each in workspace.transcripts()]


def test_what_another_thread_writes_is_one_step_here_and_heard_when_told(workspace):
    heard, told = [], []
    workspace.listen(told.append)

    def write() -> None:
        with workspace.beside() as beside:
            beside.listen(heard.append)
            import_drafts(beside, [draft("Deux"), draft("Trois")])

    thread = Thread(target=write)
    thread.start()
    thread.join()
    assert titles(workspace) == ["Groupe", "Deux", "Trois"]
    assert told == []
    workspace.tell(heard)
    assert told[0].kinds >= {"transcript", "turn"}
    assert workspace.undo_name == "import Deux, Trois"
    workspace.undo()
    assert titles(workspace) == ["Groupe"]
    assert list(check.problems(workspace.project.conn)) == []


def test_meanwhile_one_reads_what_was_and_cannot_write(workspace):
    with workspace.beside() as beside, beside.action("two things"):
        import_drafts(beside, [draft("Deux")])
        assert titles(beside) == ["Groupe", "Deux"]
        assert titles(workspace) == ["Groupe"]
        with pytest.raises(UserError, match="in the background"):
            workspace.write_memo("project", "", "x")
        with pytest.raises(UserError, match="in the background"):
            workspace.store_suggestions(workspace.transcripts()[0].id, "0", [])
    assert titles(workspace) == ["Groupe", "Deux"]
    workspace.write_memo("project", "", "x")
    assert workspace.undo_name == "memo on project"


def test_what_breaks_off_beside_leaves_nothing(workspace):
    with pytest.raises(KeyError), workspace.beside() as beside, beside.action("half"):
        import_drafts(beside, [draft("Deux")])
        raise KeyError
    assert titles(workspace) == ["Groupe"]
    workspace.write_memo("project", "", "x")
    assert list(check.problems(workspace.project.conn)) == []


def test_a_project_that_is_only_read_has_no_second_writer(workspace, tmp_path):
    workspace.close()
    with (
        Project.open(tmp_path / "p.fgc", read_only=True) as project,
        pytest.raises(ReadOnlyProject),
        project.beside(),
    ):
        pass
    workspace.project = Project.open(tmp_path / "p.fgc")
