"""Projects of every version ever stay readable; migrating is all or nothing, on a copied file."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from qualcoder_hslu.store import backup, check, migrate, schema
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import rows, small_workspace

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("v*.fgc"))


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_project_of_each_version_opens_and_holds_everything(
    fixture: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(fixture, tmp_path / "p.fgc"))
    current = fixture.stem == f"v{schema.SCHEMA_VERSION}"
    with sqlite3.connect(fixture) as conn:
        tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_schema")}
    conn.close()
    with Workspace.open(path, "Anna") as workspace:
        assert list(check.problems(workspace.project.conn)) == []
        found = rows(workspace.project)
        assert all(found[table] for table in found.keys() & tables), "a table is empty"
        transcript = workspace.transcripts()[0]
        assert transcript.title == "Groupe"
        loaded = workspace.load(transcript.id)
        codings = workspace.codings(transcript.id)
        assert [(c.code, c.origin, c.rating, c.memo) for c in codings] == [
            ("A1", "hand", "mixed", "« ça » 🙂"),
            ("A2", "suggestion", None, ""),
        ]
        assert loaded.quote(codings[0].span) == "Oui\u00a0!"[: len(codings[0].span)]
        assert workspace.redo_name == ("apply B1" if current else None)  # a barrier lies between
        workspace.redo()
        assert list(check.problems(workspace.project.conn)) == []


def test_there_is_a_fixture_for_the_present_version() -> None:
    assert f"v{schema.SCHEMA_VERSION}" in [path.stem for path in FIXTURES]


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of the present version, seen by a program whose next version renames a column."""
    path = tmp_path / "p.fgc"
    small_workspace(path).close()
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    tables = schema.TABLES.replace(
        "place TEXT NOT NULL DEFAULT ''", "town TEXT NOT NULL DEFAULT ''"
    )
    monkeypatch.setattr(schema, "TABLES", tables)
    return path


def rename_column(database: Database) -> None:
    database["focus_group"].transform(rename={"place": "town"})


def test_a_migrated_project_equals_a_fresh_one_object_by_object(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "MIGRATIONS", {schema.SCHEMA_VERSION: rename_column})
    with Project.open(older) as project:
        fresh = sqlite3.connect(":memory:")
        schema.create(fresh)
        assert schema.objects(project.conn) == schema.objects(fresh)
        fresh.close()
        assert project.conn.execute("SELECT name, town FROM focus_group").fetchall() == [
            ("Groupe", "")
        ]
        with project.step("after"):
            project.conn.execute("UPDATE focus_group SET town = 'Clairvignes'")
    kept = list((backup.folder(older) / "kept").glob("*.fgc"))
    assert len(kept) == 1
    conn = sqlite3.connect(kept[0])
    assert conn.execute("SELECT place FROM focus_group").fetchall() == [("",)]
    conn.close()


def test_nothing_before_a_migration_can_be_undone(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "MIGRATIONS", {schema.SCHEMA_VERSION: rename_column})
    with Workspace.open(older, "Anna") as workspace:
        assert workspace.undo_name is None


@pytest.mark.parametrize("broken", ["forgets", "raises"])
def test_a_migration_that_fails_changes_nothing(
    older: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(database: Database) -> None:
        rename_column(database)
        if broken == "raises":
            raise ZeroDivisionError
        database.execute("ALTER TABLE focus_group ADD COLUMN more TEXT")

    monkeypatch.setattr(migrate, "MIGRATIONS", {schema.SCHEMA_VERSION: fail})
    with pytest.raises((RuntimeError, ZeroDivisionError)):
        Project.open(older)
    conn = sqlite3.connect(older)
    assert conn.execute("PRAGMA user_version").fetchone()[0] == schema.SCHEMA_VERSION - 1
    assert conn.execute("SELECT name, place FROM focus_group").fetchall() == [("Groupe", "")]
    conn.close()
