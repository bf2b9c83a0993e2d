"""Runs every `bench_*.py` beside it, shows each measurement beside its budget, and writes them down.

A benchmark is a module with a function `measurements()` that returns a list of `Measurement`.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measure import Measurement, within

HERE = Path(__file__).resolve().parent


def machine() -> dict[str, str | int | None]:
    """The machine in the words that matter for speed; not its name."""
    return {
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
    }


def benchmarks(folder: Path, wanted: Sequence[str]) -> list[str]:
    """The names of the benchmarks in `folder`, all or those wanted."""
    names = sorted(file.stem.removeprefix("bench_") for file in folder.glob("bench_*.py"))
    return [name for name in names if not wanted or name in wanted]


def line(row: Measurement) -> str:
    """One row of the table."""
    budget = "" if row["budget"] is None else f"{row['budget']:g}"
    if "budget_p95" in row:
        budget += f" / {row['budget_p95']:g}"
    verdict = "" if not budget else "within" if within(row) else "OVER"
    numbers = f"{row['median']:>10.4g} {row['p95']:>10.4g} {row['unit']:<4} {budget:>12}"
    return f"{row['name']:<60} {numbers}  {verdict:<6} {row['n']:>6}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit 0 when every budget is kept, 1 when one is not or a benchmark broke."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.run", description=__doc__)
    parser.add_argument("names", nargs="*", help="only these benchmarks")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers there")
    chosen = parser.parse_args(arguments)
    names = benchmarks(HERE, chosen.names)
    if unknown := set(chosen.names) - set(names):
        parser.error("no such benchmark: " + ", ".join(sorted(unknown)))

    print(", ".join(f"{key} {value}" for key, value in machine().items()))
    heading = f"{'median':>10} {'p95':>10} {'':<4} {'budget':>12}  {'':<6} {'n':>6}"
    print(f"{'':<60} {heading}", flush=True)
    rows: list[Measurement] = []
    broken = False
    for name in names:
        try:
            found = importlib.import_module(f"tests.benchmarks.bench_{name}").measurements()
        except Exception:  # one broken benchmark must not hide what the others say
            broken = True
            print(f"{name} broke:\n{traceback.format_exc()}", flush=True)
            continue
        rows += found
        print("\n".join(map(line, found)), flush=True)
    if chosen.json:
        text = json.dumps(
            {"machine": machine(), "measurements": rows}, indent=2, ensure_ascii=False
        )
        chosen.json.write_text(text + "\n", encoding="utf-8", newline="\n")
    return int(broken or not all(map(within, rows)))


if __name__ == "__main__":
    sys.exit(main())
