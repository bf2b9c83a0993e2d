"""Going through suggestions: their order, their reasons, and what decisions say about them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qualcoder_hslu.model.coding import Band, Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import side, suggestions
from qualcoder_hslu.suggest.messages import Evaluation, Measured
from qualcoder_hslu.workspace import reviewing
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, empty_workspace

SPEECH = [("Anne", f"Phrase numéro {n} sur le guichet.") for n in range(60)]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with empty_workspace(tmp_path / "p.fgc") as one:
        import_drafts(one, [draft("Groupe", SPEECH)], language="fr")
        yield one


def offer(
    workspace: Workspace,
    *scores: float,
    code: str = "A1",
    chance: int = 0,
    reason: Reason | None = None,
) -> str:
    """Put one suggestion in each turn, best scores as given, then some drawn by chance."""
    loaded = workspace.load(workspace.transcripts()[0].id)
    bands: list[Band] = ["strong" if s >= 0.5 else "weak" for s in scores] + [""] * chance
    found = [
        Suggestion(
            loaded.transcript.id,
            turn.span,
            code,
            score,
            band,
            "hybrid",
            "e",
            (reason,) if reason else (),
        )
        for turn, score, band in zip(loaded.turns, [*scores, *[0.01] * chance], bands, strict=False)
    ]
    workspace.store_suggestions(loaded.transcript.id, loaded.transcript.sha256, found)
    return loaded.transcript.id


def test_the_queue_mixes_in_doubtful_ones_and_a_random_audit(workspace: Workspace) -> None:
    offer(workspace, *[0.99 - n / 50 for n in range(30)], chance=4)
    order = reviewing.queue(workspace)
    assert len(order) == 34
    picks = [each.pick for each in order]
    assert [n for n, pick in enumerate(picks[:20], 1) if pick == "uncertain"] == [5, 10, 16]
    assert picks[12] == "audit"
    best = [each.suggestion.score for each in order if each.pick == "best"]
    assert best == sorted(best, reverse=True)
    doubtful = next(each.suggestion for each in order if each.pick == "uncertain")
    assert abs(doubtful.score - 0.5) < 0.02
    assert order == reviewing.queue(workspace)


def test_passages_of_the_audit_are_not_among_the_suggestions(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, chance=3)
    assert [each.score for each in workspace.suggestions(transcript)] == [0.9]
    assert len(workspace.suggestions(transcript, audit=True)) == 4


def test_a_decision_keeps_band_and_pick_and_an_audit_stays_one(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, 0.3, chance=1)
    strong, weak, chance = workspace.suggestions(transcript, audit=True)
    workspace.accept(strong.id)
    workspace.reject(weak.id, pick="uncertain")
    workspace.reject(chance.id, pick="best")
    made = suggestions.decisions(workspace.project.conn)
    assert [(d.band, d.pick, d.verdict) for d in made] == [
        ("strong", "best", "accepted"),
        ("weak", "uncertain", "rejected"),
        ("", "audit", "rejected"),
    ]
    assert reviewing.queue(workspace) == []


def test_quality_counts_a_suggestion_taken_for_another_code_as_wrong(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, 0.8, 0.3)
    first, second, third = workspace.suggestions(transcript)
    workspace.accept(first.id)
    workspace.accept(second.id, code="B1")
    workspace.reject(third.id)
    quality = reviewing.quality(workspace)
    code = next(each for each in quality.codes if each.code == "A1")
    assert code.bands["strong"] == reviewing.Acceptance(2, 1)
    assert code.bands["weak"] == reviewing.Acceptance(1, 0)
    assert [point[1:] for point in code.curve] == [(1, 1), (2, 1), (3, 1)]
    assert quality.bands["strong"].share == 0.5
    assert quality.bands["possible"].share is None


def test_a_code_whose_suggestions_are_wrong_is_muted_and_told_what_helps(
    workspace: Workspace,
) -> None:
    transcript = offer(workspace, *[0.9] * 12, chance=1)
    for suggestion in workspace.suggestions(transcript)[:10]:
        workspace.reject(suggestion.id)
    quality = reviewing.quality(workspace)
    assert quality.muted == ("A1",)
    assert next(each for each in quality.codes if each.code == "A1").advice == (
        "examples",
        "keywords",
    )
    assert [each.pick for each in reviewing.queue(workspace)] == ["audit"]
    assert len(reviewing.queue(workspace, with_muted=True)) == 3


def test_recall_is_estimated_from_the_audit_alone(workspace: Workspace) -> None:
    transcript = offer(workspace, *[0.9] * 10, chance=20)
    for suggestion in workspace.suggestions(transcript):
        workspace.accept(suggestion.id)
    chance = workspace.suggestions(transcript, audit=True)
    for number, suggestion in enumerate(chance):
        (workspace.accept if number < 2 else workspace.reject)(suggestion.id, pick="audit")
    measured = Measured("A1", None, 12, 12, 0.5, 0.4, {"strong": None})
    evaluation = Evaluation((measured,), 112, 5, "hybrid", "e", 0)
    code = next(c for c in reviewing.quality(workspace, evaluation).codes if c.code == "A1")
    assert code.audit == reviewing.Acceptance(20, 2)
    assert code.recall == pytest.approx(12 / (12 + 0.1 * 100))
    assert code.recall_at_least is not None
    assert code.recall_at_least < code.recall
    assert (code.average_precision, code.p10) == (0.5, 0.4)


def test_the_nearest_quote_is_read_from_its_coding_and_gone_with_it(workspace: Workspace) -> None:
    coding = workspace.apply(workspace.transcripts()[0].id, Span(7, 20), "A1")
    transcript = offer(workspace, 0.9, code="B1", reason=Reason("quote", "", coding=coding.id))
    suggestion = workspace.suggestions(transcript)[0]
    why = reviewing.explain(workspace, suggestion)
    assert why.quote is not None
    assert (why.quote.coding, why.quote.title, why.quote.span) == (coding.id, "Groupe", Span(7, 20))
    assert why.quote.words == workspace.load(transcript).quote(Span(7, 20))
    assert why.sources == ("quote",)
    workspace.remove([coding.id])
    assert reviewing.explain(workspace, suggestion).quote is None


def test_derived_data_is_listed_and_forgotten_with_its_folder(tmp_path: Path) -> None:
    project = tmp_path / "p.fgc"
    assert side.files(project) == side.forget(project) == []
    place = side.make(project)
    assert place is not None
    (place / "a.npz").write_bytes(b"x")
    assert side.files(project) == [place / "a.npz"]
    assert side.forget(project) == [place / "a.npz"]
    assert not place.exists()
