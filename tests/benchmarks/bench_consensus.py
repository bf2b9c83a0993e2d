"""How fast two coders' differences are listed, settled and explained on a project of size M."""

from __future__ import annotations

from qualcoder_hslu.store import codings
from qualcoder_hslu.workspace.consensus import Survey, renewed, survey
from qualcoder_hslu.workspace.explaining import explain
from qualcoder_hslu.workspace.settling import accept, settle
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks import sizes
from tests.benchmarks.measure import Measurement, timed

_RULINGS = 40


def measurements() -> list[Measurement]:
    """The list of everything, one ruling with what it changes in the list, and the explanation."""
    with sizes.working_copy("M") as path, Workspace.open(path, "Anna") as workspace:
        layers = codings.layers(workspace.project.conn)
        one, two = [layer.id for layer in layers if layer.kind == "pass"][:2]
        listed = timed(
            "disagreements of two coders, M", lambda: survey(workspace, one, two), n=5, budget=None
        )
        state = survey(workspace, one, two)
        taken = timed(
            "agreed passages taken over, M",
            lambda: accept(workspace, one, two, state.waiting),
            n=1,
            budget=None,
            warm_up=0,
        )
        ruled = timed(
            "a ruling, journalled on disk and listed, M",
            _Ruler(workspace, state).next,
            n=_RULINGS,
            budget=50,
        )
        why = timed(
            "the consensus explained, M", lambda: explain(workspace, one, two), n=3, budget=None
        )
    return [listed, taken, ruled, why]


class _Ruler:
    """Takes the first coder's reading of one disagreement after the other."""

    def __init__(self, workspace: Workspace, state: Survey) -> None:
        self._workspace, self._state = workspace, state
        self._waiting = iter(state.disagreements)

    def next(self) -> None:
        """Settle the next one and bring the list up to date."""
        item = next(self._waiting)
        settle(self._workspace, item, "first")
        self._state = renewed(self._workspace, self._state, {item.transcript})
