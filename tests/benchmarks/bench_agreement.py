"""How fast agreement is computed on projects of sizes M and L, and how much of that is reading."""

from __future__ import annotations

import gc

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.confusion import confusion
from qualcoder_hslu.agreement.differences import differences
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.model.coding import RATINGS
from qualcoder_hslu.workspace.agreeing import Question, agreement
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks import sizes
from tests.benchmarks.measure import Measurement, timed

_COEFFICIENTS = {"M": 100, "L": 600}  # milliseconds
_WITH_REPLICATES = {"M": 1_000, "L": None}
_ASKED = {"M": 1_000, "L": 3_000}  # from the project to the numbers, as the window's page opens


def measurements() -> list[Measurement]:
    """Coefficients at three units, replicates, the lists behind them, and the whole question."""
    return [row for name in ("M", "L") for row in _of_size(name)]


def _of_size(name: str) -> list[Measurement]:
    with Workspace.open(sizes.project(name), read_only=True) as workspace:
        asked = Question(replicates=0)
        reply = agreement(workspace, asked)
        material = reply.material

        def compute(unit: str, replicates: int) -> None:
            options = Options(unit=unit, n_ratings=len(RATINGS), n_replicates=replicates)  # type: ignore[arg-type]
            agree(material, options)

        n = 15 if name == "M" else 5
        rows = [
            timed(
                f"all coefficients, {name}, unit {unit}",
                lambda unit=unit: compute(unit, 0),
                n=n,
                budget=_COEFFICIENTS[name],
            )
            for unit in ("turn", "character", "segment")
        ]
        rows += [
            timed(
                f"the same with 2,000 replicates, {name}",
                lambda: compute("turn", 2000),
                n=n // 3,
                budget=_WITH_REPLICATES[name],
            ),
            timed(
                f"every passage of two coders, {name}",
                lambda: differences(material, 0, 1),
                n=3,
                budget=None,
            ),
            timed(
                f"confusion of codes, {name}", lambda: confusion(material, 0, 1), n=3, budget=None
            ),
            timed(
                f"agreement from the project, {name}",
                lambda: agreement(workspace, asked),
                n=3,
                budget=_ASKED[name],
            ),
        ]
    gc.collect()
    return rows
