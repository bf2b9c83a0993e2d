"""Damaged files end in a sound draft or in one sentence, never in a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers import fuzz
from tests.readers.imports import Imports


def test_damaged_files_give_a_sound_draft_or_one_sentence_and_no_half_import(
    tmp_path: Path,
) -> None:
    with Imports(tmp_path, seed=7) as imports:
        report = fuzz.run(300, seed=7, then=imports)
        assert report.failures == []
        assert imports.at_the_end() == []
        assert min(imports.imported, imports.stopped, imports.undone) > 5
    assert report.rounds == 300
    assert report.drafts > 30
    assert sum(report.refused.values()) > 30


def test_a_broken_rule_and_a_crash_are_both_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(path: object) -> None:
        raise KeyError("lost")

    monkeypatch.setattr(fuzz, "problems", lambda draft: ["turns overlap"])
    assert any("turns overlap" in failure for failure in fuzz.run(20, seed=7).failures)
    monkeypatch.setattr(fuzz, "read_transcript", crash)
    assert len(fuzz.run(5, seed=7).failures) == 5


def test_the_same_seed_makes_the_same_files() -> None:
    first, second = fuzz.run(40, seed=3), fuzz.run(40, seed=3)
    assert (first.drafts, first.refused) == (second.drafts, second.refused)
