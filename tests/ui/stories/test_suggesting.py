"""Suggestions in the whole window: gone through by keys, found by the worker, never in the way."""

from concurrent.futures import Future

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.suggest.messages import Found, SuggestResult
from qualcoder_hslu.workspace import suggesting
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, rows
from tests.ui.stories.conftest import SUGGESTED


def listed(window):
    return [row.suggestion.code for row in window.suggestions.model.rows]


def quote(person, span):
    return person.text[span.start : span.end]


def test_suggestions_are_accepted_widened_recoded_and_rejected_by_keys(person, window):
    assert listed(window) == [code for _, code, _ in SUGGESTED]
    person.press("Escape", "Ctrl+Home", "S")
    first = person.desk.suggestions[person.view.current()]
    assert quote(person, first.span) == SUGGESTED[0][0]
    person.press("W")
    person.press("A")
    made = [each for each in person.desk.codings.values() if each.origin == "suggestion"]
    assert [each.code for each in made] == ["D9"]
    wide = quote(person, made[0].span)
    assert wide.startswith(f"{SUGGESTED[0][0]} //un carnet")
    assert quote(person, person.desk.suggestions[person.view.current()].span) == SUGGESTED[1][0]
    person.press("X")
    assert person.codings(SUGGESTED[1][0]) == []
    person.press("R")
    person.write("B2")
    person.press("Return")
    assert person.codings(SUGGESTED[2][0]) == ["B2"]
    assert listed(window) == ["B4"]


def test_decisions_on_suggestions_are_undone_and_redone(person, window, qtbot):
    project = window.context.workspace.project
    before = rows(project)
    person.press("Escape", "Ctrl+Home", "S", "A", "X")
    after = rows(project)
    assert len(listed(window)) == 2
    person.press("Ctrl+Z", "Ctrl+Z")
    assert rows(project) == before
    qtbot.waitUntil(lambda: len(listed(window)) == 4)
    person.press("Ctrl+Y", "Ctrl+Y")
    assert rows(project) == after
    qtbot.waitUntil(lambda: len(listed(window)) == 2)


def test_decisions_are_remembered_when_the_project_is_opened_again(
    person, window, project, new_window
):
    person.press("Escape", "Ctrl+Home", "S", "X", "A")
    window.close()
    again = new_window()
    again.open_project(project, "Anna")
    assert listed(again) == [SUGGESTED[2][1], SUGGESTED[3][1]]


def test_dashed_marks_are_hidden_and_shown_by_key(person, window):
    shown = set(person.desk.suggestions)
    assert shown
    person.press("Ctrl+Shift+G")
    assert not shown & {mark.id for mark in person.view.index.at(person.find("petit").start)}
    person.press("Ctrl+Shift+G")
    assert shown & {mark.id for mark in person.view.index.at(person.find("petit").start)}


def test_the_worker_finds_passages_while_the_window_stays_free(worker, person, window, qtbot):
    workspace: Workspace = window.context.workspace
    heard = []
    window.runner.finished.connect(lambda tier, message: heard.append((tier, message)))
    person.press("Ctrl+G")
    assert window.runner.running
    assert window._tier.text() == "looking for passages…"
    person.select("sept heures et demie")
    person.double_click_code("B1")  # meanwhile the person goes on coding
    assert person.codings("sept heures et demie") == ["B1"]
    qtbot.waitUntil(lambda: bool(heard), timeout=60_000)
    found = workspace.suggestions(person.desk.loaded.transcript.id)
    assert len(found) > 4
    qtbot.waitUntil(lambda: set(person.desk.suggestions) == {each.id for each in found})
    drawn = workspace.suggestions(person.desk.loaded.transcript.id, audit=True)
    assert len(window.suggestions.model.rows) == len(drawn) > len(found)
    assert window.suggestions.view.isVisible()
    person.press("S", "A")
    assert any(each.origin == "suggestion" for each in person.desk.codings.values())


def test_what_keywords_find_in_a_new_transcript_is_shown_until_more_is_learned_and_then_each_decision(
    worker, person, window, qtbot, monkeypatch
):
    workspace: Workspace = window.context.workspace
    asked: list[tuple[str, Future[SuggestResult]]] = []
    about: list[list[str]] = []

    def start(*given: object, tier: str = "hybrid", **_: object) -> Future[SuggestResult]:
        asked.append((tier, Future()))
        about.append(list(given[3]) if len(given) > 3 else [])
        return asked[-1][1]

    def answer(tier: str, *codes: str) -> None:
        span = workspace.load(new).turns[1].span
        source = next(
            each
            for each in suggesting.learning_of(workspace, [new])(frozenset()).sources
            if each.transcript == new
        )
        found = tuple(Suggestion(new, span, code, 0.7, "strong", tier, "e") for code in codes)
        asked[-1][1].set_result(SuggestResult((Found(new, source.key, found, ()),), "e", tier))

    monkeypatch.setattr(suggesting, "start", start)
    (new,) = import_drafts(workspace, [draft("Un jour")])
    person.click_transcript("Un jour")
    qtbot.waitUntil(lambda: len(asked) == 1)
    answer("keywords", "B1")
    qtbot.waitUntil(lambda: [s.code for s in workspace.suggestions(new)] == ["B1"])
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert window.runner.running
    answer("hybrid", "A1")
    qtbot.waitUntil(lambda: [s.code for s in workspace.suggestions(new)] == ["A1"])
    assert [tier for tier, _ in asked] == ["keywords", "hybrid"]
    assert not window.runner.running
    workspace.apply(new, workspace.load(new).turns[0].span, "B1")  # each decision is learned from
    qtbot.waitUntil(lambda: len(asked) == 3)
    assert about == [[], [], ["B1"]]
    answer("hybrid", "B1")
    qtbot.waitUntil(lambda: {s.code for s in workspace.suggestions(new)} == {"A1", "B1"})


def test_an_answer_about_a_transcript_that_is_gone_meanwhile_is_dropped(
    worker, person, window, qtbot, monkeypatch
):
    workspace: Workspace = window.context.workspace
    answer: Future[SuggestResult] = Future()
    monkeypatch.setattr(suggesting, "start", lambda *_, **__: answer)
    (new,) = import_drafts(workspace, [draft("Un jour")])
    person.click_transcript("Un jour")
    qtbot.waitUntil(lambda: window.runner.running)
    person.press("Ctrl+Z")
    assert new not in [each.id for each in workspace.transcripts()]
    answer.set_result(SuggestResult((), "1", "keywords"))
    qtbot.waitUntil(lambda: not window.runner.running)
    assert window._title.text() == "FG1_Valbrune"
