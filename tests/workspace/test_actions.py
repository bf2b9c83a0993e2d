"""Actions of the workspace that the window and the command line share."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.workspace.workspace import SUGGESTIONS_VARIABLE, Workspace
from tests.projects import small_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with small_workspace(tmp_path / "p.fgc") as opened:
        yield opened


def test_the_same_code_on_the_same_words_is_one_coding(workspace: Workspace) -> None:
    first = workspace.apply("Groupe", Span(7, 12), "A1")
    assert workspace.apply("Groupe", Span(7, 12), "A1") == first
    assert workspace.undo_name == "apply A1"
    workspace.undo()
    assert workspace.undo_name == "import Groupe"


def test_overlapping_codings_stay_as_they_are_until_they_are_joined(workspace: Workspace) -> None:
    first = workspace.apply("Groupe", Span(7, 12), "A1")
    second = workspace.apply("Groupe", Span(10, 20), "A1")
    transcript = first.transcript
    assert [c.span for c in workspace.codings(transcript)] == [Span(7, 12), Span(10, 20)]
    workspace.join([first.id, second.id])
    assert [c.span for c in workspace.codings(transcript)] == [Span(7, 20)]
    workspace.undo()
    assert [c.span for c in workspace.codings(transcript)] == [Span(7, 12), Span(10, 20)]


def test_codings_that_differ_are_not_joined(workspace: Workspace) -> None:
    first = workspace.apply("Groupe", Span(7, 12), "A1")
    other = workspace.apply("Groupe", Span(7, 12), "A2")
    apart = workspace.apply("Groupe", Span(30, 40), "A1")
    for pair in ([first.id, other.id], [first.id, apart.id]):
        with pytest.raises(UserError, match="joined"):
            workspace.join(pair)


def test_a_coders_work_is_not_anothers_to_change(workspace: Workspace) -> None:
    coding = workspace.apply("Groupe", Span(7, 12), "A1")
    path = workspace.project.path
    workspace.close()
    with Workspace.open(path, "Bruno") as bruno:
        assert bruno.codings(coding.transcript) == []
        for act in (
            lambda: bruno.remove([coding.id]),
            lambda: bruno.recode(coding.id, "A2"),
            lambda: bruno.rate(coding.id, "mixed"),
        ):
            with pytest.raises(UserError, match="another coder"):
                act()


def suggest(workspace: Workspace) -> None:
    transcript = workspace.transcripts()[0]
    found = [
        Suggestion(transcript.id, Span(7, 30), code, 0.5, "possible", "keywords", "1")
        for code in ("A1", "B1")
    ]
    workspace.store_suggestions(transcript.id, transcript.sha256, found)


def test_a_decided_suggestion_does_not_come_back_and_undo_frees_it(workspace: Workspace) -> None:
    suggest(workspace)
    transcript = workspace.transcripts()[0].id
    by_code = {s.code: s.id for s in workspace.suggestions(transcript)}
    coding = workspace.accept(by_code["A1"], span=Span(7, 20))
    workspace.reject(by_code["B1"])
    assert (coding.origin, coding.span) == ("suggestion", Span(7, 20))
    suggest(workspace)
    assert workspace.suggestions(transcript) == []
    workspace.undo()
    assert [s.code for s in workspace.suggestions(transcript)] == ["B1"]
    workspace.undo()
    assert {s.code for s in workspace.suggestions(transcript)} == {"A1", "B1"}


def test_accepting_twice_makes_one_coding(workspace: Workspace) -> None:
    suggest(workspace)
    shown = workspace.suggestions(workspace.transcripts()[0].id)[0]
    first = workspace.accept(shown.id)
    assert workspace.accept(shown.id) == first
    assert len(workspace.codings(first.transcript)) == 1


def test_a_transcript_in_which_nothing_was_found_counts_as_looked_through(
    workspace: Workspace,
) -> None:
    transcript = workspace.transcripts()[0]
    assert workspace.text_suggested(transcript.id) is None
    workspace.store_suggestions(transcript.id, transcript.sha256, [])
    assert workspace.text_suggested(transcript.id) == transcript.sha256


def test_what_is_coded_by_hand_is_suggested_no_longer(workspace: Workspace) -> None:
    suggest(workspace)
    transcript = workspace.transcripts()[0].id
    workspace.apply(transcript, Span(20, 40), "A1")
    assert [s.code for s in workspace.suggestions(transcript)] == ["B1"]


def test_a_policy_switches_suggestions_off(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggest(workspace)
    transcript = workspace.transcripts()[0].id
    assert workspace.suggestions(transcript)
    monkeypatch.setenv(SUGGESTIONS_VARIABLE, "off")
    assert not workspace.suggestions_allowed
    assert workspace.suggestions(transcript) == []


def test_a_new_code_gets_the_next_id_below_its_parent(workspace: Workspace) -> None:
    assert workspace.add_code("Canaux", "A").id == "A3"
    assert [code.id for code in workspace.codebook][:4] == ["A", "A1", "A2", "A3"]
    workspace.undo()
    assert "A3" not in workspace.codebook


def test_editing_a_code_leaves_it_where_it_is(workspace: Workspace) -> None:
    code = workspace.codebook["A1"]
    workspace.update_code(replace(code, parent="A1", definition={"fr": "autrement"}))
    assert workspace.codebook["A1"] == replace(code, definition={"fr": "autrement"})


def test_a_code_in_use_stays(workspace: Workspace) -> None:
    workspace.apply("Groupe", Span(7, 12), "A1")
    with pytest.raises(UserError, match="has codings"):
        workspace.remove_code("A1")
    with pytest.raises(UserError, match="below it"):
        workspace.remove_code("B")
    workspace.remove_code("B1")
    assert "B1" not in workspace.codebook


def test_a_code_is_added_below_its_parent_after_others_were_removed(workspace: Workspace) -> None:
    for code in ("A1", "A2"):
        workspace.remove_code(code)
    workspace.add_code("Attente", "B")
    workspace.add_code("Autre", None)
    assert [code.id for code in workspace.codebook] == ["A", "B", "B1", "B2", "G", "C"]
    workspace.undo()
    workspace.undo()
    workspace.undo()
    assert [code.id for code in workspace.codebook] == ["A", "A2", "B", "B1", "G"]
