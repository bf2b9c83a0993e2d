"""`attributes --dry-run`, `withdraw` and `purge` on a project, as a script calls them."""

import json

import pytest

from qualcoder_hslu.cli.main import main
from tests.projects import small_workspace


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "p.fgc"
    small_workspace(path).close()
    return str(path)


def run(capsys, *words):
    code = main(words)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_a_dry_run_shows_old_and_new_and_changes_nothing(project, tmp_path, capsys):
    table = tmp_path / "people.csv"
    table.write_text("name,organisation,years\nAnne,,4\nZoé,,1\n", encoding="utf-8")
    _, log, _ = run(capsys, "log", project, "--json")
    code, out, _ = run(capsys, "attributes", project, str(table), "--dry-run", "--json")
    report = json.loads(out)
    assert code == 0
    assert report["changes"] == [{"whose": "Anne", "column": "years", "old": "", "new": "4"}]
    assert report["unmatched"] == ["Zoé"]
    assert run(capsys, "log", project, "--json")[1] == log
    assert "would change" in run(capsys, "attributes", project, str(table), "--dry-run")[1]


def test_withdraw_then_purge_by_name(project, capsys):
    assert run(capsys, "purge", project, "Bruno")[0] == 1
    assert run(capsys, "withdraw", project, "Bruno")[0] == 0
    _, out, _ = run(capsys, "turns", project, "Groupe", "--json")
    assert "inverse" not in out
    assert [turn["speaker"] for turn in json.loads(out)] == ["Anne", "Mod.", "Anne"]
    code, out, _ = run(capsys, "purge", project, "Bruno")
    assert (code, "Nothing was deleted yet" in out) == (0, True)
    code, _, err = run(capsys, "purge", project, "Bruno", "--confirm", "Anne")
    assert (code, "does not match" in err) == (1, True)
    code, out, _ = run(capsys, "purge", project, "Bruno", "--confirm", "Bruno", "--json")
    assert (code, json.loads(out)["purged"]) == (0, True)
    assert run(capsys, "check", project)[0] == 0
    assert "Bruno" not in run(capsys, "log", project, "--json")[1]
    assert run(capsys, "withdraw", project, "Bruno")[0] == 1


def test_a_withdrawal_is_taken_back(project, capsys):
    before = run(capsys, "turns", project, "Groupe", "--json")[1]
    run(capsys, "withdraw", project, "Bruno")
    assert run(capsys, "withdraw", project, "Bruno", "--undo")[0] == 0
    assert run(capsys, "turns", project, "Groupe", "--json")[1] == before
