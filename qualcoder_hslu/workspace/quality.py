"""How good suggestions have been, code by code, and what would make them better.

What is counted here comes from decisions; what must be computed (`Evaluation`) comes from the
worker, see `suggesting.evaluate`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from qualcoder_hslu.model.coding import BANDS, Band
from qualcoder_hslu.store import review
from qualcoder_hslu.store.review import Outcome
from qualcoder_hslu.suggest.messages import Evaluation
from qualcoder_hslu.workspace.tally import MUTE_AFTER, MUTE_BELOW, Acceptance, Tally, acceptance
from qualcoder_hslu.workspace.workspace import Workspace

FEW_EXAMPLES, FEW_KEYWORDS = 10, 3

Advice = Literal["examples", "keywords", "definition"]
Policy = Literal["on", "project", "computer"]


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a learning curve: when, how many decisions so far, and was the code right."""

    created: str
    reviewed: int
    right: bool


@dataclass(frozen=True, slots=True)
class CodeQuality:
    """How good the suggestions of one code have been.

    `bands` counts decisions by band, `audit` those on passages drawn by chance. `curve` grows by
    one point a decision that was not of the audit. `average_precision`, `p10` and `recall` need an
    `Evaluation`: the first two are cross-validated, `recall` is estimated from the audit, with the
    lower end of its 95 % interval. `advice` says what would help; a muted code's suggestions are
    not queued.
    """

    code: str
    examples: int
    bands: dict[Band, Acceptance]
    audit: Acceptance
    curve: tuple[Point, ...]
    average_precision: float | None = None
    p10: float | None = None
    recall: float | None = None
    recall_at_least: float | None = None
    muted: bool = False
    advice: tuple[Advice, ...] = ()

    @property
    def reviewed(self) -> Acceptance:
        """All bands together, without the audit."""
        return _together(self.bands.values())


@dataclass(frozen=True, slots=True)
class Quality:
    """How good the suggestions have been: over all codes and for each code of the codebook."""

    bands: dict[Band, Acceptance]
    audit: Acceptance
    codes: tuple[CodeQuality, ...]
    evaluation: Evaluation | None = None

    @property
    def muted(self) -> tuple[str, ...]:
        return tuple(each.code for each in self.codes if each.muted)

    @property
    def reviewed(self) -> Acceptance:
        """All bands together, without the audit."""
        return _together(self.bands.values())


def quality(workspace: Workspace, evaluation: Evaluation | None = None) -> Quality:
    """What the coder's decisions say about each code, beside what the worker has measured."""
    made = review.outcomes(workspace.project.conn, workspace.coder.id)
    tally = Tally(workspace, made)
    examples = workspace.counts_by_code()
    by_code: dict[str, list[Outcome]] = {code.id: [] for code in workspace.codebook}
    for outcome in made:
        if outcome.code in by_code:
            by_code[outcome.code].append(outcome)
    return Quality(
        _bands(made),
        acceptance(each for each in made if each.pick == "audit"),
        tuple(
            _of_code(workspace, code, decided, examples.get(code, 0), tally, evaluation)
            for code, decided in by_code.items()
        ),
        evaluation,
    )


def _bands(made: Sequence[Outcome]) -> dict[Band, Acceptance]:
    return {
        band: acceptance(each for each in made if each.band == band and each.pick != "audit")
        for band in BANDS
    }


def _together(counted: Iterable[Acceptance]) -> Acceptance:
    every = list(counted)
    return Acceptance(sum(each.reviewed for each in every), sum(each.accepted for each in every))


def _of_code(
    workspace: Workspace,
    code: str,
    decided: Sequence[Outcome],
    examples: int,
    tally: Tally,
    evaluation: Evaluation | None,
) -> CodeQuality:
    shown = [each for each in decided if each.pick != "audit"]
    audit = acceptance(each for each in decided if each.pick == "audit")
    measured = evaluation.of(code) if evaluation else None
    recall, least = _recall(examples, audit, evaluation.units if evaluation else None)
    muted = tally.is_muted(code)
    poor = muted or (
        measured is not None and measured.p10 is not None and measured.p10 < MUTE_BELOW
    )
    return CodeQuality(
        code,
        examples,
        _bands(decided),
        audit,
        tuple(Point(each.created, n, each.right) for n, each in enumerate(shown, 1)),
        average_precision=measured.average_precision if measured else None,
        p10=measured.p10 if measured else None,
        recall=recall,
        recall_at_least=least,
        muted=muted,
        advice=_advice(workspace, code, examples) if poor else (),
    )


def policy(workspace: Workspace) -> Policy:
    """Whether there are suggestions, and if not, what switches them off; a blind copy does."""
    if workspace.suggestions_allowed:
        return "on"
    here = workspace.blind or workspace.project.setting("suggestions", "on") != "on"
    return "project" if here else "computer"


def switch_off(workspace: Workspace) -> None:
    """Suggest nothing in this project any more, to nobody; only undo brings suggestions back."""
    with workspace.action("switch suggestions off"):
        workspace.project.set_setting("suggestions", "off")


def recent_shares(curve: Sequence[Point], last: int = MUTE_AFTER) -> list[float]:
    """At each point of a learning curve the share of the `last` decisions that was right."""
    right = [point.right for point in curve]
    shares = []
    for end in range(1, len(right) + 1):
        recent = right[max(0, end - last) : end]
        shares.append(sum(recent) / len(recent))
    return shares


def _recall(
    found: int, audit: Acceptance, units: int | None
) -> tuple[float, float] | tuple[None, None]:
    """Share of the relevant units that are coded, and the least it may be (95 %).

    Relevant are those coded and those missed: the audit's share of right ones, for the least
    share the upper end of its interval (Wilson 1927), times the units not coded. A coding counts
    as one unit; suggestions still open count like all that is not coded, which flatters, so the
    estimate is best once they are reviewed. None before ten passages of the audit were decided on.
    """
    if units is None or audit.reviewed < MUTE_AFTER or not found:
        return None, None
    n, share, z = audit.reviewed, audit.accepted / audit.reviewed, 1.96
    spread = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    upper = (share + z * z / (2 * n) + spread) / (1 + z * z / n)
    rest = max(0, units - found)
    return found / (found + share * rest), found / (found + upper * rest)


def _advice(workspace: Workspace, code: str, examples: int) -> tuple[Advice, ...]:
    """What is scarce: examples, then keywords; where neither is, the definition is not sharp."""
    keywords = workspace.codebook[code].keywords.get(workspace.language, ())
    found: list[Advice] = []
    if examples < FEW_EXAMPLES:
        found.append("examples")
    if len(keywords) < FEW_KEYWORDS:
        found.append("keywords")
    return tuple(found) or ("definition",)
