"""Correcting a coded transcript: every coding still covers its words, or is on the review list."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import CannotUndo, UserError
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check
from qualcoder_hslu.store.codings import ensure_coder, ensure_pass
from qualcoder_hslu.workspace import editing
from qualcoder_hslu.workspace.agreeing import Question, agreement
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import rows, small_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with small_workspace(tmp_path / "p.fgc") as opened:
        yield opened


def correct(workspace: Workspace, change) -> list[str]:
    loaded = workspace.load("Groupe")
    return editing.save(workspace, loaded, change(Revision.of(loaded)))


def turn_texts(workspace: Workspace) -> list[tuple[str, str, str]]:
    loaded = workspace.load("Groupe")
    return [(turn.number, turn.speaker, turn.span.of(loaded.text)) for turn in loaded.turns]


def coded(workspace: Workspace, words: str, code: str = "A1"):
    loaded = workspace.load("Groupe")
    at = loaded.text.index(words)
    return workspace.apply("Groupe", Span(at, at + len(words)), code)


def first_long(workspace: Workspace) -> int:
    return max(range(len(turn_texts(workspace))), key=lambda i: len(turn_texts(workspace)[i][2]))


def test_a_session_that_changes_nothing_writes_nothing(workspace: Workspace) -> None:
    before = workspace.undo_name
    assert correct(workspace, lambda revision: revision) == []
    assert workspace.undo_name == before


def test_a_coding_behind_a_corrected_word_moves_with_its_words(workspace: Workspace) -> None:
    index = first_long(workspace)
    text = turn_texts(workspace)[index][2]
    words = text.split()[-1]
    coding = coded(workspace, words)
    listed = correct(workspace, lambda r: r.with_text(index, "Alors euh, " + text))
    assert listed == []
    moved = workspace.coding(coding.id)
    assert moved.span.start == coding.span.start + len("Alors euh, ")
    assert workspace.load("Groupe").quote(moved.span) == words
    assert editing.review_list(workspace) == []


def test_changed_and_lost_words_come_to_the_review_list_and_undo_brings_all_back(
    workspace: Workspace,
) -> None:
    index = first_long(workspace)
    text = turn_texts(workspace)[index][2]
    first, last = text.split()[0], text.split()[-1]
    changed, lost = coded(workspace, text), coded(workspace, last, "A2")
    before = rows(workspace.project)
    kept = text[: -len(last)].rstrip().replace(first, "Voilà", 1)
    listed = correct(workspace, lambda r: r.with_text(index, kept))
    assert set(listed) == {changed.id, lost.id}
    entries = editing.review_list(workspace)
    assert {(e.coding, e.reason, e.words) for e in entries} == {
        (changed.id, "changed", text),
        (lost.id, "lost", last),
    }
    assert {e.coding: e.now for e in entries}[lost.id] is None
    assert workspace.load("Groupe").quote(workspace.coding(changed.id).span) == kept
    assert list(check.problems(workspace.project.conn)) == []
    assert workspace.undo_name == "correct Groupe"
    workspace.undo()
    assert rows(workspace.project) == before
    workspace.redo()
    assert len(editing.review_list(workspace)) == 2


def test_a_lost_coding_is_given_again_and_a_changed_one_looked_at(workspace: Workspace) -> None:
    index = first_long(workspace)
    text = turn_texts(workspace)[index][2]
    coded(workspace, text)
    correct(workspace, lambda r: r.with_text(index, "Tout autre chose."))
    entry = editing.review_list(workspace)[0]
    at = workspace.load("Groupe").text.index("Tout autre")
    again = editing.code_again(workspace, entry, Span(at, at + 10))
    assert again.code == "A1"
    assert editing.review_list(workspace) == []
    workspace.undo()
    editing.looked_at(workspace, editing.review_list(workspace)[0])
    assert editing.review_list(workspace) == []


def test_a_lost_coding_comes_back_with_its_memo_and_rating(workspace: Workspace) -> None:
    index = first_long(workspace)
    coding = coded(workspace, turn_texts(workspace)[index][2])
    workspace.set_memo(coding.id, "à garder")
    workspace.rate(coding.id, "mixed")
    correct(workspace, lambda r: r.with_text(index, "Autre."))
    entry = editing.review_list(workspace)[0]
    at = workspace.load("Groupe").text.index("Autre.")
    again = editing.code_again(workspace, entry, Span(at, at + 6))
    assert (again.memo, again.rating) == ("à garder", "mixed")


@pytest.mark.parametrize("where", ["before", "after"])
def test_a_letter_more_in_a_coded_border_word_is_taken_in_and_listed(
    workspace: Workspace, where: str
) -> None:
    index = first_long(workspace)
    text = turn_texts(workspace)[index][2]
    coding = coded(workspace, text)
    longer = f"x{text}" if where == "before" else f"{text.rstrip('.!? ')}x"
    assert correct(workspace, lambda r: r.with_text(index, longer)) == [coding.id]
    span = workspace.coding(coding.id).span
    assert workspace.load("Groupe").quote(span) == longer


def test_undo_is_refused_where_somebody_coded_the_corrected_text(workspace: Workspace) -> None:
    index = first_long(workspace)
    text = turn_texts(workspace)[index][2]
    correct(workspace, lambda r: r.with_text(index, f"Alors {text}"))
    path = workspace.project.path
    workspace.close()
    with Workspace.open(path, "Bruno") as bruno:
        coded(bruno, "Alors")
    with Workspace.open(path, "Anna") as anna:
        with pytest.raises(CannotUndo, match="corrected"):
            anna.undo()
        assert turn_texts(anna)[index][2].startswith("Alors ")


def test_coders_still_agree_on_the_corrected_text(workspace: Workspace) -> None:
    index = first_long(workspace)
    text = turn_texts(workspace)[index][2]
    coded(workspace, text)
    path = workspace.project.path
    workspace.close()
    with Workspace.open(path, "Bruno") as bruno:
        coded(bruno, text)
        correct(bruno, lambda r: r.with_text(index, f"Alors {text}"))
        reply = agreement(bruno, Question(codes=("A1",), unit="character", replicates=0))
    assert reply.agreement.codes[0].values["alpha"] == 1.0


def test_a_split_turn_stays_citable_and_joining_gives_it_back(workspace: Workspace) -> None:
    before = turn_texts(workspace)
    index = first_long(workspace)
    number, speaker, text = before[index]
    at = text.index(" ", len(text) // 2)
    correct(workspace, lambda r: r.split(index, at))
    assert turn_texts(workspace)[index : index + 2] == [
        (f"{number}a", speaker, text[:at].rstrip()),
        (f"{number}b", speaker, text[at:].lstrip()),
    ]
    correct(workspace, lambda r: r.split(index, text.index(" ")))
    numbers = [row[0] for row in turn_texts(workspace)]
    assert len(numbers) == len(set(numbers))
    correct(workspace, lambda r: r.join(index).join(index))
    assert turn_texts(workspace)[index][2].split() == text.split()


def test_joining_takes_the_label_between_away_and_keeps_the_first_speaker(
    workspace: Workspace,
) -> None:
    before = turn_texts(workspace)
    coding = coded(workspace, before[1][2])
    assert correct(workspace, lambda r: r.join(0)) == []
    after = turn_texts(workspace)
    assert after[0] == (before[0][0], before[0][1], f"{before[0][2]}\n{before[1][2]}")
    assert workspace.load("Groupe").quote(workspace.coding(coding.id).span) == before[1][2]


def test_a_turn_is_given_to_another_or_to_somebody_new(workspace: Workspace) -> None:
    loaded = workspace.load("Groupe")
    other = next(t for t in loaded.turns if t.speaker != loaded.turns[0].speaker)
    correct(
        workspace,
        lambda r: r.assign(0, other.speaker, other.participant).assign(1, "Zoé", None),
    )
    assert [row[1] for row in turn_texts(workspace)][:2] == [other.speaker, "Zoé"]
    editing.rename_speaker(workspace, workspace.load("Groupe").turns[1].participant, "Zoé B.")
    assert turn_texts(workspace)[1][1] == "Zoé B."
    with pytest.raises(UserError, match="called"):
        editing.rename_speaker(
            workspace, workspace.load("Groupe").turns[1].participant, other.speaker
        )


def test_a_transcript_corrected_meanwhile_is_not_overwritten(workspace: Workspace) -> None:
    loaded = workspace.load("Groupe")
    stale = Revision.of(loaded).with_text(0, "Ceci.")
    correct(workspace, lambda r: r.with_text(0, "Cela."))
    with pytest.raises(UserError, match="meanwhile"):
        editing.save(workspace, loaded, stale)


WORDS = st.sampled_from(["", "a", "oui\u00a0!", "🙂", "e\u0301té", "\n", "portail ", " "])


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_after_any_edits_every_coding_covers_its_words_or_is_listed(data: st.DataObject) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        small_workspace(Path(folder) / "p.fgc") as workspace,
    ):
        _check_any_edits(workspace, data)


def _check_any_edits(workspace: Workspace, data: st.DataObject) -> None:
    loaded = workspace.load("Groupe")
    length = len(loaded.text)
    second = ensure_pass(workspace.project, ensure_coder(workspace.project, "Bruno"))
    for layer in (workspace.layer, second):
        workspace.layer = layer
        for code in ("A1", "A2"):
            start = data.draw(st.integers(0, length - 1))
            workspace.apply("Groupe", Span(start, data.draw(st.integers(start + 1, length))), code)
    layers = [row[0] for row in workspace.project.conn.execute("SELECT id FROM layer")]
    codings = workspace.codings(loaded.transcript.id, layers)
    words = {coding.id: loaded.quote(coding.span).split() for coding in codings}
    before = rows(workspace.project)
    revision = Revision.of(loaded)
    for _ in range(data.draw(st.integers(1, 6))):
        index = data.draw(st.integers(0, len(revision.turns) - 1))
        text = revision.turns[index].text
        act = data.draw(st.sampled_from(["edit", "edit", "split", "join", "assign"]))
        if act == "edit":
            start = data.draw(st.integers(0, len(text)))
            end = data.draw(st.integers(start, len(text)))
            revision = revision.with_text(index, text[:start] + data.draw(WORDS) + text[end:])
        elif act == "split":
            revision = revision.split(index, data.draw(st.integers(0, len(text))))
        elif act == "join":
            revision = revision.join(index)
        else:
            revision = revision.assign(index, "Zoé", None)
    try:
        listed = set(editing.save(workspace, loaded, revision))
    except UserError as error:
        assert "without any words" in str(error)
        return
    after = workspace.load("Groupe")
    assert [t.span.of(after.text) for t in after.turns] == [
        t.text for t in revision.turns if t.text
    ]
    left = {coding.id: coding for coding in workspace.codings(loaded.transcript.id, layers)}
    for coding, said in words.items():
        if coding not in listed:
            assert after.quote(left[coding].span).split() == said
    assert list(check.problems(workspace.project.conn)) == []
    if workspace.undo_name == "correct Groupe":
        workspace.undo()
        assert rows(workspace.project) == before
