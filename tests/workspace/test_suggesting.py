"""What the worker is told of a project, and what becomes of its answers."""

import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from qualcoder_hslu.model.coding import Coding, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Transcript
from qualcoder_hslu.store import side, transcripts
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.messages import Found, SuggestResult
from qualcoder_hslu.workspace import people, suggesting
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.suggesting import ALL, learning_of
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, empty_workspace

TURNS = [("Anne", "Le portail est en ligne."), ("Mod.", "Et vous ?"), ("Bruno", "Pas chez nous.")]
NOTHING_KNOWN = frozenset[str]()


def two_transcripts(path: Path) -> tuple[Workspace, str, str]:
    workspace = empty_workspace(path)
    one, two = import_drafts(workspace, [draft("Un", TURNS), draft("Deux", TURNS)], language="fr")
    return workspace, one, two


def withdraw_bruno(workspace: Workspace, transcript: str) -> None:
    turn = workspace.load(transcript).turns[2]
    assert turn.participant is not None
    people.withdraw(workspace, turn.participant)


def suggested(workspace: Workspace, transcript: str, *spans: Span) -> SuggestResult:
    """What a worker would have found: code A1 on these spans."""
    key = next(
        source.key
        for source in learning_of(workspace, [])(NOTHING_KNOWN).sources
        if source.transcript == transcript
    )
    found = tuple(
        Suggestion(transcript, span, "A1", 0.7, "strong", "hybrid", "e 1") for span in spans
    )
    return SuggestResult((Found(transcript, key, found, ()),), "e 1", "hybrid")


def test_only_texts_that_are_needed_and_not_known_are_told(tmp_path: Path) -> None:
    workspace, one, two = two_transcripts(tmp_path / "p.fgc")
    with workspace:
        told = learning_of(workspace, [one])(NOTHING_KNOWN)
        assert [s.transcript for s in told.sources if s.text is not None] == [one]
        known = frozenset(source.key for source in told.sources if source.transcript == one)
        told = learning_of(workspace, [one])(known)
        assert [s.text for s in told.sources] == [None, None]
        told = learning_of(workspace, [ALL])(known)
        assert [s.transcript for s in told.sources if s.text is not None] == [two]
        workspace.apply(two, workspace.load(two).turns[0].span, "A1")
        told = learning_of(workspace, [one])(known)
        assert [s.transcript for s in told.sources if s.text is not None] == [two]
        assert told.folder == str(side.folder(workspace.project.path))


def test_a_source_has_another_key_when_its_text_or_people_change(tmp_path: Path) -> None:
    workspace, one, two = two_transcripts(tmp_path / "p.fgc")
    with workspace:

        def keys() -> dict[str, str]:
            return {s.transcript: s.key for s in learning_of(workspace, [])(NOTHING_KNOWN).sources}

        before = keys()
        assert before[one] != before[two]
        workspace.apply(one, workspace.load(one).turns[0].span, "A1")
        assert keys() == before
        withdraw_bruno(workspace, one)
        assert keys()[one] != before[one]
        workspace.undo()
        assert keys() == before


def test_codings_teach_and_refused_suggestions_teach_the_contrary(tmp_path: Path) -> None:
    workspace, one, two = two_transcripts(tmp_path / "p.fgc")
    with workspace:
        turns = [turn.span for turn in workspace.load(one).turns]
        mine = workspace.apply(two, turns[0], "B1")
        suggesting.keep(workspace, suggested(workspace, one, turns[0], turns[2]))
        first, second = sorted(workspace.suggestions(one), key=lambda s: s.span)
        other: Coding = workspace.accept(first.id, code="B1")
        workspace.reject(second.id)
        told = learning_of(workspace, [one])(NOTHING_KNOWN)
        assert {(e.transcript, e.span, e.code, e.coding) for e in told.examples if e.positive} == {
            (two, turns[0], "B1", mine.id),
            (one, turns[0], "B1", other.id),
        }
        refused = [(e.span, e.code) for e in told.examples if not e.positive]
        assert refused == [(turns[0], "A1"), (turns[2], "A1")]
        assert told.fully_coded == frozenset()
        workspace.mark_roster(one, "fully coded")
        assert learning_of(workspace, [])(NOTHING_KNOWN).fully_coded == {one}


def test_another_coders_work_teaches_nothing(tmp_path: Path) -> None:
    workspace, one, _ = two_transcripts(tmp_path / "p.fgc")
    with workspace:
        workspace.apply(one, workspace.load(one).turns[0].span, "A1")
    with Workspace.open(tmp_path / "p.fgc", "Bruno") as other:
        assert learning_of(other, [])(NOTHING_KNOWN).examples == ()


def test_a_suggestion_that_is_found_again_keeps_its_id(tmp_path: Path) -> None:
    workspace, one, _ = two_transcripts(tmp_path / "p.fgc")
    with workspace:
        turns = [turn.span for turn in workspace.load(one).turns]
        suggesting.keep(workspace, suggested(workspace, one, turns[0]))
        (before,) = workspace.suggestions(one)
        suggesting.keep(workspace, suggested(workspace, one, turns[0], turns[2]))
        assert before.id in {each.id for each in workspace.suggestions(one)}
        suggesting.keep(workspace, suggested(workspace, one), codes=["B1"])
        assert len(workspace.suggestions(one)) == 2


def test_what_was_found_in_an_earlier_text_is_not_kept(tmp_path: Path) -> None:
    workspace, one, _ = two_transcripts(tmp_path / "p.fgc")
    with workspace:
        late = suggested(workspace, one, workspace.load(one).turns[0].span)
        withdraw_bruno(workspace, one)
        assert suggesting.keep(workspace, late) == []
        assert workspace.suggestions(one) == []


def test_a_step_tells_which_codes_it_was_about(tmp_path: Path) -> None:
    workspace, one, _ = two_transcripts(tmp_path / "p.fgc")
    with workspace:
        heard: list[set[str]] = []
        workspace.listen(lambda changes: heard.append(workspace.codes_judged(changes)))
        coding = workspace.apply(one, workspace.load(one).turns[0].span, "B1")
        workspace.recode(coding.id, "A2")
        workspace.undo()
        assert heard == [{"B1"}, {"A2", "B1"}, {"A2", "B1"}]


def test_what_one_focus_group_teaches_is_found_in_the_other(tmp_path: Path) -> None:
    """A smoke test of the whole chain on the sample study, whose texts and codes have one author."""
    create_sample(tmp_path / "p.fgc").close()
    with Workspace.open(tmp_path / "p.fgc", "Anna") as workspace, WorkerClient() as client:
        other = workspace.transcript("FG2_Rivemont").id
        coded = [(each.code, each.span) for each in workspace.codings(other)]
        workspace.remove([each.id for each in workspace.codings(other)])
        workspace.mark_roster(workspace.transcript("FG1_Valbrune").id, "fully coded")
        result = suggesting.suggest_now(workspace, client, [other])
        assert result.tier == "hybrid"
        assert len(result.learned) > 20
        bands = Counter(each.band for each in result.suggestions)
        right = Counter(
            each.band
            for each in result.suggestions
            if any(code == each.code and span.overlaps(each.span) for code, span in coded)
        )
        assert right["strong"] > bands["strong"] / 2
        assert right["strong"] / bands["strong"] > right["weak"] / bands["weak"]
        drawn = [s for s in result.suggestions if not s.band]
        assert all(each.score <= 0.2 for each in drawn)
        assert suggesting.suggest_now(workspace, client, [other]) == result
        measured = suggesting.evaluate(workspace, client, (0,)).result()
        cold, learned = (row for row in measured.rows if row.code == "")
        assert 0.1 < cold.average_precision < learned.average_precision


def test_what_is_told_is_of_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace, one, two = two_transcripts(tmp_path / "p.fgc")
    with workspace:
        every = transcripts.every

        def and_then_imported(conn: sqlite3.Connection) -> list[Transcript]:
            found = every(conn)
            monkeypatch.setattr(transcripts, "every", every)
            import_drafts(workspace, [draft("Trois", TURNS)], language="fr")
            return found

        monkeypatch.setattr(transcripts, "every", and_then_imported)
        told = learning_of(workspace, [one])(NOTHING_KNOWN)
        assert [source.transcript for source in told.sources] == [one, two]
        told = learning_of(workspace, [one])(NOTHING_KNOWN)
        assert len(told.sources) == 3
