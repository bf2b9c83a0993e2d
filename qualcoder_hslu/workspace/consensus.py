"""What the consensus of two coders has to be made of: where they differ, and what is settled of it.

`settling` rules on the differences, `explaining` says what came of it; here is only read.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypeVar

from qualcoder_hslu.agreement.differences import Difference, differences
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.model.coding import Coding, Layer
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span, intersect, union
from qualcoder_hslu.store import codings, rulings
from qualcoder_hslu.store.rulings import Outcome, Ruling, Side
from qualcoder_hslu.workspace.agreeing import comparable_layers, compared
from qualcoder_hslu.workspace.comparing import Question
from qualcoder_hslu.workspace.workspace import Workspace

# Ruled on earlier, and since then alike ("agreed") or without anything to compare ("gone").
Kind = Literal["boundaries", "only_a", "only_b", "other_code", "agreed", "gone"]
EXACT = 1.0  # only what covers the same counted text is agreed


class Mark(NamedTuple):
    """One code on one span."""

    code: str
    span: Span


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A passage that two coders marked differently, with everything of theirs that meets in it.

    `marks` are what the first and the second coder hold, in order. `passage` is all that either
    marked. `rulings` settled it as it stands; `stale` ones were made on it before a coder changed
    something, or contradict each other.
    """

    kind: Kind
    transcript: str
    code: str
    passage: Span
    layers: tuple[str, str]
    marks: tuple[tuple[Mark, ...], tuple[Mark, ...]]
    rulings: tuple[Ruling, ...] = ()
    stale: tuple[Ruling, ...] = ()

    @property
    def settled(self) -> bool:
        return bool(self.rulings)

    @property
    def contradictory(self) -> bool:
        """Whether it stands as it was ruled on, but several people ruled differently."""
        return any(ruling.key == self.key for ruling in self.stale)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of either coder, the first one's first."""
        found = [mark.code for side in self.marks for mark in side]
        return tuple(dict.fromkeys([*found, self.code]))

    @property
    def outcome(self) -> Outcome | None:
        """How it was settled, counted in the order of `layers`."""
        if not self.rulings:
            return None
        ruling = self.rulings[0]
        swapped = ruling.sides[0].layer != self.layers[0]
        return _SWAPPED.get(ruling.outcome, ruling.outcome) if swapped else ruling.outcome

    @property
    def key(self) -> tuple[str, Span, frozenset[Side]]:
        """What a ruling on it is known by."""
        sides = (
            rulings.side(layer, marks, self.passage)
            for layer, marks in zip(self.layers, self.marks, strict=True)
        )
        return self.transcript, self.passage, frozenset(sides)


_SWAPPED: Mapping[Outcome, Outcome] = {"first": "second", "second": "first"}


@dataclass(frozen=True, slots=True)
class Agreed:
    """A passage that both coders marked identically."""

    transcript: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Survey:
    """All that two coders' consensus has to be made of.

    `waiting` are agreed passages not yet taken over, `accepted` those that are.
    """

    layers: tuple[Layer, Layer]
    disagreements: tuple[Disagreement, ...]
    waiting: tuple[Agreed, ...]
    accepted: tuple[Agreed, ...]

    @property
    def settled(self) -> int:
        return sum(each.settled for each in self.disagreements)

    @property
    def open(self) -> int:
        return len(self.disagreements) - self.settled


def comparable(workspace: Workspace) -> list[tuple[Layer, str]]:
    """The layers of which a consensus can be made, and their names, told apart where needed."""
    found = [layer for layer in comparable_layers(workspace) if layer.kind != "consensus"]
    names = [layer.name for layer in found]
    return [
        (layer, f"{layer.name} ({layer.id[-6:]})" if names.count(layer.name) > 1 else layer.name)
        for layer in found
    ]


def survey(workspace: Workspace, first: str, second: str, only: Sequence[str] = ()) -> Survey:
    """Compare two layers (ids) in the transcripts that both coded, or in `only` some of them (ids).

    All text counts, the moderators' too: what is not compared would be missing in the consensus.

    Raises:
        NotFound: a layer or transcript that is not in the project.
    """
    layers = pair(workspace, first, second)
    found, material = compared(workspace, question((first, second), only))
    if len(found) < 2:
        return Survey(layers, (), (), ())
    titles = {each.title: each.id for each in workspace.transcripts()}
    ids = [titles[each.name] for each in material.transcripts]
    conn = workspace.project.conn
    held = by_transcript(rulings.visible(conn, ids))
    items = defaultdict[str, list[Disagreement]](list)
    for group in _meeting(differences(material, 0, 1, iou=EXACT)):
        item = _item(group, material, ids, (first, second))
        items[item.transcript].append(item)
    there = standing(workspace, ids)
    listed: list[Disagreement] = []
    waiting: list[Agreed] = []
    accepted: list[Agreed] = []
    for transcript in ids:
        ruled = _Ruled(held.get(transcript, ()), frozenset((first, second)))
        differing, alike = ruled.match(items[transcript], (first, second))
        codings_there = there.get(transcript, [])
        present = {Mark(each.code, each.span) for each in codings_there}
        for each in alike:
            if each.marks[0][0] in present:
                accepted.append(Agreed(transcript, each.marks[0][0]))
            elif not ruled.touch(each):
                waiting.append(Agreed(transcript, each.marks[0][0]))
        agreed = {each.marks[0][0] for each in alike}
        loose = undecided(codings_there, held.get(transcript, ()), agreed)
        left = [_left(each, (first, second)) for each in _abandoned(workspace, loose)]
        listed += sorted([*differing, *left], key=lambda item: (item.passage, item.codes))
    return Survey(layers, tuple(listed), tuple(waiting), tuple(accepted))


def undecided(
    there: Iterable[Coding], held: Iterable[Ruling], agreed: Collection[Mark]
) -> list[Coding]:
    """Codings of the consensus in a transcript that no ruling gave and that are not agreed."""
    gave = {ruling.coding for ruling in held}
    return [c for c in there if c.id not in gave and Mark(c.code, c.span) not in agreed]


def _abandoned(workspace: Workspace, loose: Sequence[Coding]) -> list[Coding]:
    """Those of a transcript's consensus codings where no coder marks the code any more."""
    if not loose:
        return []
    conn = workspace.project.conn
    others = [layer.id for layer in codings.layers(conn) if layer.kind != "consensus"]
    spans = defaultdict[str, list[Span]](list)
    for _, code, start, end, *_ in codings.marks(conn, loose[0].transcript, others):
        spans[code].append(Span(start, end))
    return [c for c in loose if not any(s.overlaps(c.span) for s in spans.get(c.code, ()))]


def _left(coding: Coding, layers: tuple[str, str]) -> Disagreement:
    """What was taken over as agreed, and is marked by nobody since."""
    return Disagreement("gone", coding.transcript, coding.code, coding.span, layers, ((), ()))


_Row = TypeVar("_Row", Disagreement, Agreed)


def renewed(workspace: Workspace, old: Survey, only: Collection[str]) -> Survey:
    """A survey brought up to date in some transcripts (ids) alone."""
    one, two = old.layers
    new = survey(workspace, one.id, two.id, tuple(only))
    order = [each.id for each in workspace.transcripts()]
    return Survey(
        old.layers,
        _merged(order, only, old.disagreements, new.disagreements),
        _merged(order, only, old.waiting, new.waiting),
        _merged(order, only, old.accepted, new.accepted),
    )


def _merged(
    order: Sequence[str], only: Collection[str], before: Sequence[_Row], after: Sequence[_Row]
) -> tuple[_Row, ...]:
    """The rows before, in some transcripts replaced by those after."""
    rows = defaultdict[str, list[_Row]](list)
    for each in before:
        if each.transcript not in only:
            rows[each.transcript].append(each)
    for each in after:
        rows[each.transcript].append(each)
    return tuple(row for transcript in order for row in rows.get(transcript, ()))


def question(layers: tuple[str, ...], only: Sequence[str]) -> Question:
    """What is compared for a consensus: these layers' codes, everywhere or in some transcripts."""
    return Question(layers=layers, transcripts=tuple(only), with_moderator=True)


def pair(workspace: Workspace, first: str, second: str) -> tuple[Layer, Layer]:
    """The two layers of these ids. Raises `UserError` unless they are two coders' or imports."""
    if first == second:
        raise UserError("Choose two different coders: a consensus is made of two.")
    known = {layer.id: layer for layer in codings.layers(workspace.project.conn)}
    for layer in (first, second):
        if layer not in known or known[layer].kind == "consensus":
            raise UserError("A consensus is made of two coders' passes: choose them anew.")
    return known[first], known[second]


def by_transcript(found: Iterable[Ruling]) -> Mapping[str, list[Ruling]]:
    """Transcript -> its rulings."""
    out = defaultdict[str, list[Ruling]](list)
    for each in found:
        out[each.transcript].append(each)
    return out


def _meeting(found: Sequence[Difference]) -> list[list[Difference]]:
    """Differences that share a segment made one: a long passage of one, two short of the other."""
    groups: list[list[Difference]] = []
    place: dict[tuple[object, ...], int] = {}
    for each in found:
        theirs = each.code if each.other is None else each.other
        keys = [
            (each.transcript, who, code, span)
            for who, code, span in (("a", each.code, each.span_a), ("b", theirs, each.span_b))
            if span is not None
        ]
        met = sorted({place[key] for key in keys if key in place})
        at = met[0] if met else len(groups)
        if not met:
            groups.append([])
        groups[at].append(each)
        for other in met[1:]:
            groups[at] += groups[other]
            groups[other] = []
            place = {key: at if number == other else number for key, number in place.items()}
        place |= dict.fromkeys(keys, at)
    return [group for group in groups if group]


def _item(
    group: Sequence[Difference], material: Material, ids: Sequence[str], layers: tuple[str, str]
) -> Disagreement:
    lead = group[0]
    one = {Mark(material.codes[d.code], Span(*d.span_a)) for d in group if d.span_a}
    two = {
        Mark(material.codes[d.code if d.other is None else d.other], Span(*d.span_b))
        for d in group
        if d.span_b
    }
    if lead.kind == "both":  # they may still differ in what does not count, a label say
        span = Span(*lead.span_a or (0, 0)).intersection(Span(*lead.span_b or (0, 0)))
        one = two = {Mark(material.codes[lead.code], span or Span(*lead.span_a or (0, 0)))}
    marks = (tuple(sorted(one)), tuple(sorted(two)))
    spans = [mark.span for side in marks for mark in side]
    return Disagreement(
        "agreed" if lead.kind == "both" else lead.kind,
        ids[lead.transcript],
        material.codes[lead.code],
        Span(min(s.start for s in spans), max(s.end for s in spans)),
        layers,
        marks,
    )


def standing(workspace: Workspace, ids: Sequence[str]) -> dict[str, list[Coding]]:
    """Transcript -> the codings of the consensus, for these transcripts."""
    layer = rulings.consensus(workspace.project.conn)
    if layer is None:
        return {}
    return {transcript: workspace.codings(transcript, [layer.id]) for transcript in ids}


def standing_at(workspace: Workspace, item: Disagreement) -> tuple[Mark, ...]:
    """What the consensus holds of a disagreement's codes, or by its rulings, in its passage."""
    layer = rulings.consensus(workspace.project.conn)
    if layer is None:
        return ()
    gave = {each.coding for each in (*item.rulings, *item.stale)}
    return tuple(
        Mark(each.code, each.span)
        for each in workspace.codings(item.transcript, [layer.id])
        if each.id in gave or (each.code in item.codes and each.span.overlaps(item.passage))
    )


class _Ruled:
    """The rulings on one transcript, seen from a pair of layers."""

    def __init__(self, found: Iterable[Ruling], layers: frozenset[str]) -> None:
        self._all = list(found)
        self._own = [each for each in self._all if each.layers == layers and each.span]

    def match(
        self, items: Sequence[Disagreement], layers: tuple[str, str]
    ) -> tuple[list[Disagreement], list[Disagreement]]:
        """The items to list, each with its rulings; and those that are simply agreed."""
        by_key = defaultdict[object, list[Ruling]](list)
        for each in self._own:
            by_key[each.key].append(each)
        known = [  # most have none: then their keys need not be made
            _with(item, tuple(by_key.pop(item.key, ()))) if by_key else item for item in items
        ]
        left = [ruling for found in by_key.values() for ruling in found]
        placed: set[str] = set()
        listed: list[Disagreement] = []
        alike: list[Disagreement] = []
        for item in known:
            met = () if item.settled else tuple(r for r in left if _meets(r, item))
            stale = (*item.stale, *met)
            placed.update(ruling.id for ruling in stale)
            simply = item.kind == "agreed" and not item.settled and not stale
            (alike if simply else listed).append(replace(item, stale=stale) if stale else item)
        gone: dict[object, list[Ruling]] = {}
        for ruling in left:
            if ruling.id not in placed:
                gone.setdefault(ruling.key, []).append(ruling)
        listed += [_gone(found, layers) for found in gone.values()]
        return listed, alike

    def touch(self, item: Disagreement) -> bool:
        """Whether some ruling, on whichever coders, decided about the code there."""
        return any(_meets(ruling, item) for ruling in self._all)


def as_ruled_now(workspace: Workspace, item: Disagreement) -> Disagreement:
    """An item that was listed some time ago, with the rulings on it as they are now."""
    there = rulings.every(workspace.project.conn, [item.transcript])
    exact = tuple(each for each in there if each.key == item.key)
    found = _with(replace(item, rulings=(), stale=()), exact)
    earlier = {each.id for each in (*item.rulings, *item.stale)}
    left = tuple(each for each in there if each.id in earlier and each not in exact)
    return replace(found, stale=(*found.stale, *left))


def _with(item: Disagreement, found: tuple[Ruling, ...]) -> Disagreement:
    """The item settled by these rulings, unless several people settled it otherwise."""
    if not found:
        return item
    by = {(ruling.coder, ruling.created) for ruling in found}
    alike = len({ruling.outcome for ruling in found}) <= 1 and "other" not in (
        ruling.outcome for ruling in found
    )
    if len(by) > 1 and not alike:
        return replace(item, stale=found)
    return replace(item, rulings=found)


def _meets(ruling: Ruling, item: Disagreement) -> bool:
    return ruling.span.overlaps(item.passage) and not ruling.codes.isdisjoint(item.codes)


def _gone(found: Sequence[Ruling], layers: tuple[str, str]) -> Disagreement:
    first = found[0]
    return Disagreement(
        "gone", first.transcript, first.code, first.span, layers, ((), ()), stale=tuple(found)
    )


def outcomes(item: Disagreement) -> tuple[Outcome, ...]:
    """The outcomes that are possible: what is gone can only go, and two codes share nothing."""
    if item.kind == "gone":
        return ("none",)
    shared = intersection_of(item)
    return tuple(each for each in rulings.OUTCOMES if each != "intersection" or shared)


def union_of(item: Disagreement) -> tuple[Mark, ...]:
    """All that either coder marked, each code's spans joined where they meet."""
    return tuple(
        Mark(code, span)
        for code in item.codes
        for span in union(m.span for side in item.marks for m in side if m.code == code)
    )


def intersection_of(item: Disagreement) -> tuple[Mark, ...]:
    """What both coders gave the same code."""
    one, two = item.marks
    return tuple(
        Mark(code, span)
        for code in item.codes
        for span in intersect(
            (m.span for m in one if m.code == code), (m.span for m in two if m.code == code)
        )
    )
