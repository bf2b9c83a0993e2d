"""What decisions say about suggestions: acceptance, muting, recall, learning curves."""

from pathlib import Path

import pytest

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.store import side
from qualcoder_hslu.suggest.messages import Evaluation, Measured
from qualcoder_hslu.workspace import reviewing
from qualcoder_hslu.workspace.quality import CodeQuality, quality, recent_shares
from qualcoder_hslu.workspace.tally import Acceptance, Tally, hear_again
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import RandomCoder
from tests.workspace.offers import offer


def of(workspace: Workspace, code: str, evaluation: Evaluation | None = None) -> CodeQuality:
    return next(each for each in quality(workspace, evaluation).codes if each.code == code)


def test_a_suggestion_taken_for_another_code_counts_as_wrong(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, 0.8, 0.3)
    first, second, third = workspace.suggestions(transcript)
    workspace.accept(first.id)
    workspace.accept(second.id, code="B1")
    workspace.reject(third.id)
    code = of(workspace, "A1")
    assert code.bands["strong"] == Acceptance(2, 1)
    assert code.bands["weak"] == Acceptance(1, 0)
    assert code.reviewed == Acceptance(3, 1)
    assert [(point.reviewed, point.right) for point in code.curve] == [
        (1, True),
        (2, False),
        (3, False),
    ]
    assert recent_shares(code.curve, last=2) == [1.0, 0.5, 0.0]
    every = quality(workspace)
    assert every.bands["strong"].share == 0.5
    assert every.bands["possible"].share is None


def muted_project(workspace: Workspace) -> str:
    transcript = offer(workspace, *[0.9] * 12, chance=1)
    for suggestion in workspace.suggestions(transcript)[:10]:
        workspace.reject(suggestion.id)
    return transcript


def test_a_code_whose_suggestions_are_wrong_is_muted_and_told_what_helps(
    workspace: Workspace,
) -> None:
    transcript = muted_project(workspace)
    assert quality(workspace).muted == ("A1",)
    assert of(workspace, "A1").advice == ("examples", "keywords")
    assert [each.pick for each in reviewing.queue(workspace, transcript)] == ["audit"]
    assert len(reviewing.queue(workspace, with_muted=True)) == 3


def test_a_muted_code_is_heard_again_and_judged_anew_until_that_is_undone(
    workspace: Workspace,
) -> None:
    transcript = muted_project(workspace)
    hear_again(workspace, "A1")
    assert quality(workspace).muted == ()
    assert len(reviewing.queue(workspace, transcript)) == 3
    for suggestion in workspace.suggestions(transcript):
        workspace.reject(suggestion.id)
    assert quality(workspace).muted == ()  # two decisions are too few to judge by
    for _ in range(3):
        workspace.undo()
    assert quality(workspace).muted == ("A1",)


def test_recall_is_estimated_from_the_audit_alone(workspace: Workspace) -> None:
    transcript = offer(workspace, *[0.9] * 10, chance=20)
    for suggestion in workspace.suggestions(transcript):
        workspace.accept(suggestion.id)
    chance = workspace.suggestions(transcript, audit=True)
    for number, suggestion in enumerate(chance):
        (workspace.accept if number < 2 else workspace.reject)(suggestion.id, pick="audit")
    measured = Measured("A1", None, 12, 12, 0.5, 0.4, {"strong": None})
    evaluation = Evaluation((measured,), 112, 5, "hybrid", "e", 0)
    code = of(workspace, "A1", evaluation)
    assert code.audit == Acceptance(20, 2)
    assert code.recall == pytest.approx(12 / (12 + 0.1 * 100))
    assert code.recall_at_least is not None
    assert code.recall_at_least < code.recall
    assert (code.average_precision, code.p10) == (0.5, 0.4)


def test_counters_of_today_and_altogether_follow_every_step(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, 0.8, 0.7)
    tally = Tally(workspace)
    workspace.listen(tally.follow)
    first, second, third = workspace.suggestions(transcript)
    workspace.accept(first.id, code="B1")
    workspace.reject(second.id)
    workspace.accept(third.id)
    assert tally.today() == tally.altogether() == Acceptance(3, 2)
    assert tally.of("A1") == Acceptance(3, 1)
    workspace.undo()
    assert tally.today() == Acceptance(2, 1)
    workspace.redo()
    assert tally.today() == Acceptance(3, 2)


def test_what_was_decided_yesterday_is_not_of_today(workspace: Workspace) -> None:
    transcript = offer(workspace, 0.9, 0.8)
    first, second = workspace.suggestions(transcript)
    workspace.accept(first.id)
    with workspace.project.step("another day", kind="system"):
        workspace.project.conn.execute(
            "UPDATE decision SET created = '2024-03-01T10:00:00.000+00:00'"
        )
    workspace.reject(second.id)
    tally = Tally(workspace)
    assert tally.today() == Acceptance(1, 0)
    assert tally.altogether() == Acceptance(2, 1)


@pytest.mark.parametrize("seed", range(4))
def test_a_tally_that_follows_is_one_made_anew(workspace: Workspace, seed: int) -> None:
    offer(workspace, *[0.9] * 20)
    tally = Tally(workspace)
    workspace.listen(tally.follow)
    coder = RandomCoder(workspace, seed)
    coder._actions = [
        coder.accept,
        coder.reject,
        coder.recode,
        coder.remove,
        coder.undo,
        coder.redo,
    ]
    for _ in range(60):
        coder.act()
    anew = Tally(workspace)
    assert tally.altogether() == anew.altogether()
    assert tally.of("A1") == anew.of("A1")
    assert tally.of_band("strong") == anew.of_band("strong") == anew.of("A1")
    tally.follow(Changes(frozenset({"coding"})))
    assert tally.altogether() == anew.altogether()


def test_derived_data_is_forgotten_with_its_folder(tmp_path: Path) -> None:
    project = tmp_path / "p.fgc"
    side.forget(project)
    place = side.make(project)
    assert place is not None
    (place / "a.npz").write_bytes(b"x")
    side.forget(project)
    assert not place.exists()
