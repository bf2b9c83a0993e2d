"""A coder's process that is killed at any moment loses at most the act in flight."""

from tests.store import kill_trials


def test_killed_coders_lose_nothing() -> None:
    report = kill_trials.run(trials=15, seed=2026)
    assert report.problems == ()
    assert report.acts > 0
