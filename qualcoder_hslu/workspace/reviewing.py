"""Going through suggestions: in which order, why each is there, and how good they have been.

What is counted here comes from decisions; what must be computed (`Evaluation`) comes from the
worker, see `suggesting.evaluate`.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from math import sqrt
from typing import Literal

from qualcoder_hslu.model.coding import BANDS, Band, Decision, Pick, Reason, Suggestion
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import suggestions
from qualcoder_hslu.suggest.messages import Evaluation
from qualcoder_hslu.workspace.workspace import Workspace

UNCERTAIN_EVERY = 5  # one of so many is one the engine is in doubt about
AUDIT_EVERY = 12  # and after so many comes one that was drawn by chance
MUTE_AFTER, MUTE_BELOW = 10, 0.2  # decisions; share of them that was right
FEW_EXAMPLES, FEW_KEYWORDS = 10, 3

Advice = Literal["examples", "keywords", "definition"]


@dataclass(frozen=True, slots=True)
class Queued:
    """A suggestion in its place in the review queue, and why it stands there."""

    suggestion: Suggestion
    pick: Pick


@dataclass(frozen=True, slots=True)
class Quote:
    """A coded passage like the one suggested: its coding's id, where it is, its words."""

    coding: str
    transcript: str
    title: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a passage was suggested.

    `hits` are the reasons with a place in the transcript's text, to be highlighted; `definition`
    is the codebook's text it resembles, if that spoke for it; `quote` the most similar passage
    coded so far. `sources` names what fired, in the order of `Reason.kind`.
    """

    hits: tuple[Reason, ...]
    definition: str
    quote: Quote | None
    sources: tuple[str, ...]
    tier: str
    engine: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """How many suggestions were reviewed and how many of them were right."""

    reviewed: int = 0
    accepted: int = 0

    @property
    def share(self) -> float | None:
        """None when nothing was reviewed."""
        return self.accepted / self.reviewed if self.reviewed else None


@dataclass(frozen=True, slots=True)
class CodeQuality:
    """How good the suggestions of one code have been.

    `bands` counts decisions by band, `audit` those on passages drawn by chance. `curve` grows by
    one point a decision: (when, decisions so far, right so far). `average_precision`, `p10` and
    `recall` need an `Evaluation`: the first two are cross-validated, `recall` is estimated from
    the audit, with the lower end of its 95 % interval. `advice` says what would help; a muted
    code's suggestions are not queued.
    """

    code: str
    examples: int
    bands: dict[Band, Acceptance]
    audit: Acceptance
    curve: tuple[tuple[str, int, int], ...]
    average_precision: float | None = None
    p10: float | None = None
    recall: float | None = None
    recall_at_least: float | None = None
    muted: bool = False
    advice: tuple[Advice, ...] = ()


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


def queue(
    workspace: Workspace,
    transcripts: Sequence[str] = (),
    codes: Sequence[str] = (),
    *,
    with_muted: bool = False,
) -> list[Queued]:
    """Open suggestions of the transcripts (ids; all by default) in the order to review them.

    Best first; every fifth is one whose score is nearest to one half, and after every twelve comes
    one drawn by chance, from which the recall is estimated. `codes` keeps only these codes. The
    same suggestions always come in the same order.
    """
    wanted = transcripts or [each.id for each in workspace.transcripts()]
    muted = set() if with_muted or codes else muted_codes(workspace)
    found = [
        each
        for transcript in wanted
        for each in workspace.suggestions(transcript, audit=True)
        if each.code in (codes or workspace.codebook) and (each.code not in muted or not each.band)
    ]
    best = sorted((s for s in found if s.band), key=_by_score)
    audit = sorted((s for s in found if not s.band), key=_by_lot)
    return list(_mixed(best, audit))


def _mixed(best: list[Suggestion], audit: list[Suggestion]) -> Iterable[Queued]:
    doubtful = iter(sorted(best, key=lambda s: (abs(s.score - 0.5), *_by_score(s))))
    chance = iter(audit)
    taken: set[str] = set()
    place = 0
    for suggestion in best:
        if suggestion.id in taken:
            continue
        yield Queued(suggestion, "best")
        taken.add(suggestion.id)
        place += 1
        if place % UNCERTAIN_EVERY == UNCERTAIN_EVERY - 1:
            for other in islice((s for s in doubtful if s.id not in taken), 1):
                yield Queued(other, "uncertain")
                taken.add(other.id)
                place += 1
        if place % AUDIT_EVERY == 0:
            yield from (Queued(each, "audit") for each in islice(chance, 1))
    yield from (Queued(each, "audit") for each in chance)


def _by_score(s: Suggestion) -> tuple[float, str, int, str]:
    return (-s.score, s.transcript, s.span.start, s.code)


def _by_lot(s: Suggestion) -> bytes:
    name = f"{s.transcript} {s.span.start} {s.code}"
    return hashlib.sha256(name.encode()).digest()


def explain(workspace: Workspace, suggestion: Suggestion) -> Explanation:
    """The reasons of a suggestion in full; words of people who have withdrawn are not quoted."""
    kinds = [reason.kind for reason in suggestion.reasons]
    return Explanation(
        hits=tuple(reason for reason in suggestion.reasons if reason.start is not None),
        definition=next((r.text for r in suggestion.reasons if r.kind == "definition"), ""),
        quote=next(filter(None, (_quote(workspace, r.coding) for r in suggestion.reasons)), None),
        sources=tuple(k for k in ("keyword", "ngram", "quote", "definition") if k in kinds),
        tier=suggestion.tier,
        engine=suggestion.engine,
    )


def _quote(workspace: Workspace, coding: str) -> Quote | None:
    if not coding:
        return None
    try:
        found = workspace.coding(coding)
    except NotFound:
        return None  # removed since
    loaded = workspace.load(found.transcript)
    words = loaded.quote(found.span)
    return Quote(coding, found.transcript, loaded.transcript.title, found.span, words)


def quality(workspace: Workspace, evaluation: Evaluation | None = None) -> Quality:
    """What the coder's decisions say about each code, beside what the worker has measured."""
    made = suggestions.decisions(workspace.project.conn, coder=workspace.coder.id)
    examples = workspace.counts_by_code()
    by_code: dict[str, list[Decision]] = {code.id: [] for code in workspace.codebook}
    for decision in made:
        if decision.code in by_code:
            by_code[decision.code].append(decision)
    return Quality(
        _bands(made),
        _acceptance(each for each in made if each.pick == "audit"),
        tuple(
            _of_code(workspace, code, decided, examples.get(code, 0), evaluation)
            for code, decided in by_code.items()
        ),
        evaluation,
    )


def muted_codes(workspace: Workspace) -> set[str]:
    """Codes of which too few suggestions were right."""
    decided: dict[str, list[Decision]] = {}
    for decision in suggestions.decisions(workspace.project.conn, coder=workspace.coder.id):
        decided.setdefault(decision.code, []).append(decision)
    return {code for code, made in decided.items() if _is_muted(made)}


def _is_muted(decided: Sequence[Decision]) -> bool:
    """Judged by the latest twenty: a code that has learned is heard again."""
    best = [each for each in decided if each.pick == "best"][-2 * MUTE_AFTER :]
    share = _acceptance(best).share
    return len(best) >= MUTE_AFTER and share is not None and share < MUTE_BELOW


def _acceptance(decided: Iterable[Decision]) -> Acceptance:
    right = [each.right for each in decided]
    return Acceptance(len(right), sum(right))


def _bands(decided: Sequence[Decision]) -> dict[Band, Acceptance]:
    return {
        band: _acceptance(each for each in decided if each.band == band and each.pick != "audit")
        for band in BANDS
    }


@dataclass(slots=True)
class _Curve:
    """Points of the learning curve so far."""

    points: list[tuple[str, int, int]] = field(default_factory=list)
    right: int = 0

    def add(self, decision: Decision) -> None:
        self.right += decision.right
        self.points.append((decision.created, len(self.points) + 1, self.right))


def _of_code(
    workspace: Workspace,
    code: str,
    decided: Sequence[Decision],
    examples: int,
    evaluation: Evaluation | None,
) -> CodeQuality:
    curve = _Curve()
    for decision in decided:
        if decision.pick != "audit":
            curve.add(decision)
    audit = _acceptance(each for each in decided if each.pick == "audit")
    measured = evaluation.of(code) if evaluation else None
    recall, least = _recall(examples, audit, evaluation.units if evaluation else None)
    muted = _is_muted(decided)
    poor = muted or (
        measured is not None and measured.p10 is not None and measured.p10 < MUTE_BELOW
    )
    return CodeQuality(
        code,
        examples,
        _bands(decided),
        audit,
        tuple(curve.points),
        average_precision=measured.average_precision if measured else None,
        p10=measured.p10 if measured else None,
        recall=recall,
        recall_at_least=least,
        muted=muted,
        advice=_advice(workspace, code, examples) if poor else (),
    )


def _recall(
    found: int, audit: Acceptance, units: int | None
) -> tuple[float, float] | tuple[None, None]:
    """Share of the relevant units that are coded, and the least it may be (95 %).

    Relevant are those coded and those missed: the audit's share of right ones, for the least
    share the upper end of its interval (Wilson 1927), times the units not coded. None before ten
    passages of the audit were decided on.
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
