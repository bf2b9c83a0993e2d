"""When the worker is asked, and for which transcript."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from qualcoder_hslu.model.codebook import Code
from qualcoder_hslu.suggest.messages import TIERS, Found, SuggestResult
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.suggestions import runner as module
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.workspace import suggesting
from qualcoder_hslu.workspace.importing import import_drafts
from tests.projects import draft, empty_workspace

TURNS = [("Anne", "Le portail est en ligne."), ("Bruno", "Pas chez nous.")]


class Asked:
    """A runner whose requests are answered by the test: (transcripts, codes, tier, future)."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.requests: list[tuple[list[str], list[str], str, Future[SuggestResult]]] = []
        self.workspace = empty_workspace(path)
        self.one, self.two = import_drafts(
            self.workspace, [draft("Un", TURNS), draft("Deux", TURNS)], language="fr"
        )
        context = Context(Settings(suggestions_visible=False))
        context.set_workspace(self.workspace)
        self.runner = SuggestionRunner(context)
        self.context = context
        monkeypatch.setattr(SuggestionRunner, "_worker", lambda _: None)
        monkeypatch.setattr(module, "_SOON", 1)
        monkeypatch.setattr(module, "_LATER", 2)
        monkeypatch.setattr(suggesting, "start", self._start)
        monkeypatch.setattr(suggesting, "read_ahead", lambda *_: Future())

    def _start(self, workspace, client, targets, codes=(), on_progress=None, tier=""):
        future: Future[SuggestResult] = Future()
        self.requests.append((list(targets), list(codes), tier, future))
        return future

    def answer(self) -> None:
        targets, _, tier, future = self.requests[-1]
        learning = suggesting.learning_of(self.workspace, [])(frozenset())
        keys = {source.transcript: source.key for source in learning.sources}
        found = tuple(Found(target, keys[target], (), ()) for target in targets)
        future.set_result(SuggestResult(found, "e 1", tier))

    def code(self, transcript: str) -> None:
        self.workspace.apply(transcript, self.workspace.load(transcript).turns[0].span, "A1")


@pytest.fixture
def asked(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    one = Asked(tmp_path / "p.fgc", monkeypatch)
    yield one
    one.context.set_workspace(None)


def test_a_codebook_changed_during_the_search_is_searched_for_again(asked: Asked, qtbot) -> None:
    asked.runner.run(asked.one)
    asked.answer()
    qtbot.waitUntil(lambda: len(asked.requests) == 2)
    asked.workspace.add_code(Code("Z1", {"fr": "Neuf"}))
    asked.answer()
    qtbot.waitUntil(lambda: len(asked.requests) == 3)
    assert not asked.runner.looked_through(asked.one)
    assert asked.requests[2][:3] == ([asked.one], [], TIERS[-1])
    asked.answer()
    qtbot.waitUntil(lambda: asked.runner.looked_through(asked.one))


def test_decisions_are_learned_for_the_transcript_that_is_shown(asked: Asked, qtbot) -> None:
    for transcript in (asked.one, asked.two):
        asked.runner.run(transcript)
        n = len(asked.requests)
        asked.answer()
        qtbot.waitUntil(lambda: len(asked.requests) > n)  # noqa: B023
        asked.answer()
        qtbot.waitUntil(lambda: asked.runner.looked_through(transcript))  # noqa: B023
    asked.runner.turn_to(asked.one)
    asked.code(asked.one)
    qtbot.waitUntil(lambda: len(asked.requests) == 5)
    assert asked.requests[4][:2] == ([asked.one], ["A1"])


def test_what_keywords_found_never_takes_the_place_of_what_is_learned(asked: Asked, qtbot) -> None:
    project = asked.workspace.project
    asked.runner.run(asked.one)
    with project.beside():
        asked.answer()
        qtbot.waitUntil(lambda: len(asked.requests) == 2)
    asked.answer()
    qtbot.waitUntil(lambda: asked.runner.looked_through(asked.one))
    qtbot.wait(2 * module._PATIENCE)
    assert project.conn.execute("SELECT tier FROM suggested").fetchall() == [(TIERS[-1],)]
