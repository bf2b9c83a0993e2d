"""The benchmark runner tells the truth about budgets, and goes on when one benchmark breaks."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.benchmarks import run
from tests.benchmarks.measure import Measurement, measured, timed, within


def row(*samples: float, budget: float | None, budget_p95: float | None = None) -> Measurement:
    return measured("crawl", samples, unit="ms", budget=budget, budget_p95=budget_p95)


def test_median_and_p95_are_of_the_samples() -> None:
    found = row(*range(1, 101), budget=None)
    assert (found["median"], found["p95"], found["n"]) == (50.5, 95, 100)
    assert row(7, budget=None)["p95"] == 7


def test_a_budget_is_kept_by_the_median_and_the_p95_by_its_own() -> None:
    slow_once = [1.0] * 9 + [20.0]
    assert within(row(*slow_once, budget=1))
    assert not within(row(*slow_once, budget=0.9))
    assert not within(row(*slow_once, budget=1, budget_p95=16))
    assert within(row(*slow_once, budget=None))


def test_timed_counts_calls_and_milliseconds() -> None:
    calls: list[None] = []
    found = timed("count", lambda: calls.append(None), n=5, budget=100, warm_up=2)
    assert len(calls) == 7
    assert (found["n"], found["unit"]) == (5, "ms")
    assert 0 < found["median"] <= found["p95"] < 100


@pytest.fixture
def benchmark_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two benchmarks, one over its budget and one that breaks."""
    snail, broken = ModuleType("snail"), ModuleType("broken")
    snail.measurements = lambda: [row(3, budget=2), row(1, budget=2)]  # type: ignore[attr-defined]
    for name, module in {"snail": snail, "broken": broken}.items():
        (tmp_path / f"bench_{name}.py").touch()
        monkeypatch.setitem(sys.modules, f"tests.benchmarks.bench_{name}", module)
    monkeypatch.setattr(run, "HERE", tmp_path)
    return tmp_path


@pytest.mark.usefixtures("benchmark_folder")
def test_over_and_broken_are_said_and_make_it_fail(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main([]) == 1
    printed = capsys.readouterr().out
    assert printed.index("broken broke") < printed.index("OVER") < printed.index("within")


def test_the_numbers_go_into_a_file(benchmark_folder: Path) -> None:
    file = benchmark_folder / "numbers.json"
    run.main(["snail", "--json", str(file)])
    written = json.loads(file.read_text(encoding="utf-8"))
    assert [found["median"] for found in written["measurements"]] == [3, 1]
    assert set(written["machine"]) == {"cores", "python", "platform"}


@pytest.mark.usefixtures("benchmark_folder")
def test_an_unknown_benchmark_is_wrong_usage() -> None:
    with pytest.raises(SystemExit, match="2"):
        run.main(["hare"])
