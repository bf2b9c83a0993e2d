"""What one measurement is, and how an action is timed. It prints and writes nothing."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Sequence
from typing import NotRequired, TypedDict


class Measurement(TypedDict):
    """One row of the table; median, p95 and the budgets are in `unit`, `n` counts the samples."""

    name: str
    median: float
    p95: float
    unit: str
    budget: float | None  # of the median; None where nothing was promised
    n: int
    budget_p95: NotRequired[float]


def measured(
    name: str,
    samples: Sequence[float],
    *,
    unit: str,
    budget: float | None,
    budget_p95: float | None = None,
) -> Measurement:
    """The row for samples taken elsewhere; p95 is the nearest rank, so always a sample."""
    ordered = sorted(samples)
    row = Measurement(
        name=name,
        median=statistics.median(ordered),
        p95=ordered[math.ceil(0.95 * len(ordered)) - 1],
        unit=unit,
        budget=budget,
        n=len(ordered),
    )
    if budget_p95 is not None:
        row["budget_p95"] = budget_p95
    return row


def timed(
    name: str,
    action: Callable[[], object],
    *,
    n: int,
    budget: float | None,
    budget_p95: float | None = None,
    warm_up: int = 1,
) -> Measurement:
    """Call `action` `warm_up` times, then `n` times by the clock; all in milliseconds."""
    for _ in range(warm_up):
        action()
    samples = []
    for _ in range(n):
        start = time.perf_counter()
        action()
        samples.append((time.perf_counter() - start) * 1000)
    return measured(name, samples, unit="ms", budget=budget, budget_p95=budget_p95)


def within(row: Measurement) -> bool:
    """Whether the row keeps every budget it has."""
    median_kept = row["budget"] is None or row["median"] <= row["budget"]
    return median_kept and row["p95"] <= row.get("budget_p95", math.inf)
