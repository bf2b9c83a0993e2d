"""Why the consensus is not what a coder marked: every difference by the decision behind it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from qualcoder_hslu.agreement.differences import Difference, differences
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings, rulings
from qualcoder_hslu.store.rulings import Ruling
from qualcoder_hslu.workspace.agreeing import compared
from qualcoder_hslu.workspace.consensus import EXACT, by_transcript, question, survey
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
    conn = workspace.project.conn
    held = by_transcript(rulings.every(conn, ids))
    given = _given_codes(workspace, held)
    open_ = defaultdict[str, list[tuple[Span, frozenset[str]]]](list)
    for item in state.disagreements:
        if not item.settled:
            earlier = frozenset(c for r in item.stale for c in (*r.codes, *given[r.id]))
            open_[item.transcript].append((item.passage, earlier | frozenset(item.codes)))
    for agreed in state.waiting:
        open_[agreed.transcript].append((agreed.mark.span, frozenset([agreed.mark.code])))
    layers = frozenset((first, second))
    one, two = (
        _explained(layer, differences(material, i, 2, iou=EXACT), material, ids,
                   _Reasons(open_, held, given, layers))
        for i, layer in enumerate(state.layers)
    )  # fmt: skip
    return one, two


class _Reasons:
    """Finds what a passage of the consensus, or one missing in it, is due to."""

    def __init__(
        self,
        open_: Mapping[str, Sequence[tuple[Span, frozenset[str]]]],
        held: Mapping[str, Sequence[Ruling]],
        given: Mapping[str, frozenset[str]],
        pair: frozenset[str],
    ) -> None:
        self._open, self._held, self._given, self._pair = open_, held, given, pair

    def reason(self, transcript: str, place: Span, codes: frozenset[str]) -> str:
        """ "open", "ruling", "other_pair" or "unexplained"."""
        for span, of in self._open.get(transcript, ()):
            if span.overlaps(place) and of & codes:
                return "open"
        by = {
            ruling.layers == self._pair
            for ruling in self._held.get(transcript, ())
            if ruling.span.overlaps(place) and (ruling.codes | self._given[ruling.id]) & codes
        }
        if not by:
            return "unexplained"
        return "ruling" if True in by else "other_pair"


def _given_codes(
    workspace: Workspace, held: Mapping[str, Sequence[Ruling]]
) -> Mapping[str, frozenset[str]]:
    """Ruling -> the code of the consensus coding that it gave."""
    out = defaultdict[str, frozenset[str]](frozenset)
    for found in held.values():
        for ruling in found:
            coding = codings.find(workspace.project.conn, ruling.coding) if ruling.coding else None
            if coding is not None:
                out[ruling.id] = frozenset([coding.code])
    return out


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
        reason = reasons.reason(ids[each.transcript], place, frozenset(codes))
        counts[_CHANGE[each.kind] if reason == "ruling" else reason] += 1
    names = ("same", "added", "dropped", "moved", "recoded", "open", "other_pair", "unexplained")
    return Explanation(layer, *(counts[name] for name in names))


_CHANGE = {"only_a": "dropped", "only_b": "added", "boundaries": "moved", "other_code": "recoded"}
