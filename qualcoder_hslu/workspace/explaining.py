"""Why the consensus is not what a coder marked: every difference by the decision behind it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from qualcoder_hslu.agreement.differences import Difference, differences
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings, rulings
from qualcoder_hslu.store.rulings import Ruling
from qualcoder_hslu.workspace.agreeing import compared
from qualcoder_hslu.workspace.consensus import EXACT, Mark, question, standing, survey, undecided
from qualcoder_hslu.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the consensus is not what a coder marked, in passages.

    `same` stand alike in both. The four `by rulings`: only in the consensus, only with the coder,
    with other boundaries, under another code. `open` differ where nothing is settled or taken over
    yet, `other_pair` where a ruling on other coders decided; `unexplained` by no decision.
    """

    layer: Layer
    same: int
    added: int
    dropped: int
    moved: int
    recoded: int
    open: int
    other_pair: int
    unexplained: int


def explain(workspace: Workspace, first: str, second: str) -> tuple[Explanation, Explanation]:
    """Why the consensus differs from each of the two coders. Raises like `survey`."""
    state = survey(workspace, first, second)
    material, ids = _with_consensus(workspace, state.layers)
    reasons = _Reasons(frozenset((first, second)))
    conn = workspace.project.conn
    given: dict[str, set[str]] = {}
    held = rulings.every(conn, ids)
    for ruling in held:
        coding = codings.find(conn, ruling.coding) if ruling.coding else None
        given[ruling.id] = {*ruling.codes, *([coding.code] if coding else [])}
        reasons.add_ruling(ruling, given[ruling.id])
    for item in state.disagreements:
        if not item.settled:
            codes = {*item.codes, *(code for each in item.stale for code in given[each.id])}
            reasons.add("open", item.transcript, item.passage, codes)
    agreed_marks = defaultdict[str, set[Mark]](set)
    for agreed in (*state.accepted, *state.waiting):
        agreed_marks[agreed.transcript].add(agreed.mark)
    for transcript, found in standing(workspace, ids).items():
        for each in undecided(found, held, agreed_marks[transcript]):
            reasons.add("unexplained", transcript, each.span, [each.code])
    for agreed in state.waiting:
        reasons.add("open", agreed.transcript, agreed.mark.span, [agreed.mark.code])
    one, two = (
        _explained(layer, differences(material, i, 2, iou=EXACT), material, ids, reasons)
        for i, layer in enumerate(state.layers)
    )
    return one, two


class _Reasons:
    """Finds what a passage of the consensus, or one missing in it, is due to."""

    def __init__(self, pair: frozenset[str]) -> None:
        self._pair = pair
        self._spans = defaultdict[tuple[str, str, str], list[Span]](list)

    def add_ruling(self, ruling: Ruling, codes: Iterable[str]) -> None:
        """A ruling, with the codes that it was about or gave."""
        kind = "ruling" if ruling.layers == self._pair else "other_pair"
        self.add(kind, ruling.transcript, ruling.span, codes)

    def add(self, kind: str, transcript: str, span: Span, codes: Iterable[str]) -> None:
        """A passage in which these codes are "open", "unexplained", or decided by a "ruling" or by
        one on an "other_pair".
        """
        for code in codes:
            self._spans[kind, transcript, code].append(span)

    def reason(self, transcript: str, place: Span, codes: Sequence[str]) -> str:
        """The first kind that fits; "unexplained" when none does."""
        for kind in ("open", "unexplained", "ruling", "other_pair"):
            for code in codes:
                spans = self._spans.get((kind, transcript, code), ())
                if any(span.overlaps(place) for span in spans):
                    return kind
        return "unexplained"


def _with_consensus(
    workspace: Workspace, layers: tuple[Layer, Layer]
) -> tuple[Material, list[str]]:
    """The two coders and the consensus as third, which counts wherever both of the two coded.

    The consensus may be empty in a transcript because everything there was dropped.
    """
    third = rulings.consensus(workspace.project.conn)
    wanted = [*layers, *([third] if third else [])]
    found, material = compared(workspace, question(tuple(each.id for each in wanted), ()))
    place = {layer.id: i for i, layer in enumerate(found)}
    moved = np.array([[each.id for each in wanted].index(layer.id) for layer in found], np.int64)
    both = {place.get(layer.id, -1) for layer in layers}
    texts = tuple(
        replace(each, coders=frozenset({0, 1, 2} if both <= each.coders else ()))
        for each in material.transcripts
    )
    marks = replace(material.marks, coder=moved[material.marks.coder])
    names = (layers[0].name, layers[1].name, "Consensus")
    titles = {each.title: each.id for each in workspace.transcripts()}
    return Material(names, material.codes, texts, marks), [titles[each.name] for each in texts]


def _explained(
    layer: Layer,
    found: Sequence[Difference],
    material: Material,
    ids: Sequence[str],
    reasons: _Reasons,
) -> Explanation:
    counts = Counter[str]()
    for each in found:
        if each.kind == "both":
            counts["same"] += 1
            continue
        spans = [span for span in (each.span_a, each.span_b) if span]
        place = Span(min(start for start, _ in spans), max(end for _, end in spans))
        codes = [material.codes[code] for code in (each.code, each.other) if code is not None]
        reason = reasons.reason(ids[each.transcript], place, codes)
        counts[_CHANGE[each.kind] if reason == "ruling" else reason] += 1
    names = ("same", "added", "dropped", "moved", "recoded", "open", "other_pair", "unexplained")
    return Explanation(layer, *(counts[name] for name in names))


_CHANGE = {"only_a": "dropped", "only_b": "added", "boundaries": "moved", "other_code": "recoded"}
