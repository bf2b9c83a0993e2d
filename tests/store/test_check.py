"""`check` finds every kind of damage, and a sound project has none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check
from qualcoder_hslu.store.project import Project
from tests.projects import small_workspace


@pytest.fixture
def damaged(tmp_path: Path) -> Callable[..., list[str]]:
    """Runs statements on a project behind the triggers' back and returns what `check` says."""
    path = tmp_path / "p.fgc"
    with small_workspace(path) as workspace:
        transcript = workspace.transcripts()[0].id
        coding = workspace.apply(transcript, Span(7, 12), "A1")
        workspace.set_memo(coding.id, "memo")

    def damage(*statements: str) -> list[str]:
        with Project.open(path) as project:
            for (trigger,) in project.conn.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            ).fetchall():
                project.conn.execute(f"DROP TRIGGER {trigger}")
            project.conn.execute("PRAGMA foreign_keys = OFF")
            for statement in statements:
                project.conn.execute(statement)
            found = list(check.problems(project.conn))
        without_triggers = "The tables or triggers are not those of this version."
        assert found.pop(0) == without_triggers if found[0] == without_triggers else True
        return [each for each in found if each != without_triggers]

    return damage


def test_a_sound_project_has_no_problems(damaged: Callable[..., list[str]]) -> None:
    assert damaged() == []


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE content SET data = CAST(data || x'20' AS BLOB)", "does not match its hash"),
        ("UPDATE coding SET \"end\" = 100000", "lies outside its transcript"),
        ("UPDATE turn SET \"end\" = 100000 WHERE position = 3", "lies outside its text"),
        ("UPDATE turn SET start = 0 WHERE position = 2", "begins before the turn above it ends"),
        ("UPDATE uncounted SET \"end\" = 100000", "lies outside its text"),
        ("UPDATE coding SET code = 'Z9'", "refers to a missing row of code"),
        ("UPDATE coding SET memo = 'other'", "is not as the journal says"),
        ("DELETE FROM coding", "is not as the journal says"),
        ("DELETE FROM change WHERE tbl = 'coding' AND old IS NULL", "has a gap"),
        ("DELETE FROM change WHERE id = 5", "The journal lacks 1 of"),
        ("DELETE FROM change WHERE step = (SELECT max(id) FROM step)", "memo on A1) has no entry"),
        ("UPDATE writing SET step = 1", "left unfinished"),
        ("INSERT INTO attribute_value VALUES ('x', 'a', 'nobody', 'v')", "missing row of attribute"),
    ],
)  # fmt: skip
def test_each_kind_of_damage_is_named(
    damaged: Callable[..., list[str]], statement: str, sentence: str
) -> None:
    problems = damaged(statement)
    assert any(sentence in problem for problem in problems), problems


def test_lost_triggers_are_named(tmp_path: Path) -> None:
    path = tmp_path / "p.fgc"
    small_workspace(path).close()
    with Project.open(path) as project:
        project.conn.execute("DROP TRIGGER coding_insert")
        assert list(check.problems(project.conn)) == [
            "The tables or triggers are not those of this version."
        ]
