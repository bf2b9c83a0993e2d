"""Settling: rulings on disagreements, and agreed passages taken over, as codings of the consensus.

The originals are never touched, and every action is one step that undo takes back.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from qualcoder_hslu.model.coding import RATINGS, Coding, Layer, Rating
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codebooks, codings, rulings, transcripts, withdrawal
from qualcoder_hslu.store.project import now
from qualcoder_hslu.store.rulings import Outcome, Ruling
from qualcoder_hslu.workspace.consensus import (
    Agreed,
    Disagreement,
    Mark,
    as_ruled_now,
    intersection_of,
    outcomes,
    pair,
    standing,
    survey,
    undecided,
    union_of,
)
from qualcoder_hslu.workspace.workspace import Workspace


def settle(
    workspace: Workspace,
    item: Disagreement,
    outcome: Outcome,
    *,
    code: str = "",
    reason: str = "",
    memo: str = "",
) -> None:
    """Rule on a disagreement, in one step; a ruling before on it is replaced, its codings too.

    "other" needs a `code`: the passage gets it. The memo goes to the consensus codings as well.
    Ruling twice the same changes nothing. On a passage that is gone "none" takes the ruling back.

    Raises:
        UserError: the outcome is not possible here, there is no such code, or the words are of
            somebody who has withdrawn.
    """
    if outcome not in outcomes(item):
        raise UserError("The two coders have no common passage here: choose another outcome.")
    item = as_ruled_now(workspace, item)
    wanted = _wanted(workspace, item, outcome, code)
    if item.kind == "gone":
        reopen(workspace, item)
        return
    layer = rulings.ensure_consensus(workspace.project)
    old = _superseded(workspace, item, layer, set(wanted))
    if not old and _rules_so_already(workspace, item, outcome, wanted, reason, memo):
        return
    conn = workspace.project.conn
    found = transcripts.find(conn, item.transcript)
    if withdrawal.covers(conn, found.version, item.passage):
        raise UserError("These words are of somebody who has withdrawn: they cannot be coded.")
    earlier = [*item.rulings, *item.stale]
    moment = now()
    with workspace.action(f"settle {item.code}"):
        codings.delete(conn, old)
        given = [
            _give(workspace, layer, item.transcript, mark, item.layers, memo) for mark in wanted
        ]
        for number, coding in enumerate(given or [None]):
            ruling = Ruling(
                earlier[number].id if number < len(earlier) else new_id(),
                item.transcript,
                item.code,
                item.passage,
                _sides(item),
                outcome,
                coding,
                reason,
                memo,
                workspace.coder.id,
                moment,
            )
            rulings.write(conn, ruling)
        rulings.delete(conn, [each.id for each in earlier[max(1, len(given)) :]])
        _enter_in_roster(workspace, layer, item)


def reopen(workspace: Workspace, item: Disagreement) -> None:
    """Take the rulings on a passage back, and with them the consensus codings that they gave."""
    item = as_ruled_now(workspace, item)
    earlier = [*item.rulings, *item.stale]
    layer = rulings.ensure_consensus(workspace.project)
    old = _superseded(workspace, item, layer, set())
    if not earlier and item.kind != "gone":
        return
    with workspace.action(f"reopen {item.code}"):
        codings.delete(workspace.project.conn, old)
        rulings.delete(workspace.project.conn, [each.id for each in earlier])
        _enter_in_roster(workspace, layer, item)


def _enter_in_roster(workspace: Workspace, layer: Layer, item: Disagreement) -> None:
    """Where the consensus holds nothing the roster says whether that is because all was decided.

    Else agreement would take an empty consensus for one that was never made.
    """
    conn = workspace.project.conn
    if codings.of_transcript(conn, item.transcript, [layer.id]):
        return
    found = survey(workspace, *item.layers, (item.transcript,))
    done = not found.open and not found.waiting
    codings.set_roster(conn, layer.id, item.transcript, "fully coded" if done else "assigned")


def accept(workspace: Workspace, first: str, second: str, agreed: Sequence[Agreed]) -> int:
    """Take agreed passages of two layers over into the consensus, in one step; returns how many.

    Those that stand in the consensus already stay as they are. What was taken over earlier and
    lies elsewhere since gives way.
    """
    pair(workspace, first, second)
    conn = workspace.project.conn
    layer = rulings.ensure_consensus(workspace.project)
    by_transcript = defaultdict[str, set[Mark]](set)
    for each in agreed:
        by_transcript[each.transcript].add(each.mark)
    there = standing(workspace, list(by_transcript))
    held = rulings.every(conn, list(by_transcript))
    old: list[str] = []
    new: list[Coding] = []
    for transcript, marks in by_transcript.items():
        found = there.get(transcript, [])
        loose = undecided(found, held, marks)
        old += [c.id for c in loose if _meets(Mark(c.code, c.span), marks)]
        missing = sorted(marks - {Mark(each.code, each.span) for each in found})
        new += _agreed_codings(workspace, layer, transcript, missing, (first, second))
    if new:
        with workspace.action("accept agreed passages"):
            codings.delete(conn, old)
            codings.insert(conn, new)
    return len(new)


def _meets(mark: Mark, others: Iterable[Mark]) -> bool:
    """Whether one of the others has the same code on some of the same words."""
    return any(each.code == mark.code and each.span.overlaps(mark.span) for each in others)


def _wanted(
    workspace: Workspace, item: Disagreement, outcome: Outcome, code: str
) -> tuple[Mark, ...]:
    """What an outcome puts into the consensus."""
    if outcome == "other":
        if code not in workspace.codebook:
            raise UserError("Choose the code that the passage should have.")
        return (Mark(code, item.passage),)
    if outcome == "none":
        return ()
    if outcome == "union":
        return union_of(item)
    if outcome == "intersection":
        return intersection_of(item)
    return item.marks[0 if outcome == "first" else 1]


def _rules_so_already(
    workspace: Workspace,
    item: Disagreement,
    outcome: Outcome,
    wanted: Sequence[Mark],
    reason: str,
    memo: str,
) -> bool:
    if item.outcome != outcome or item.stale or len(item.rulings) != max(1, len(wanted)):
        return False
    if any((each.reason, each.memo) != (reason, memo) for each in item.rulings):
        return False
    ids = [each.coding for each in item.rulings if each.coding]
    found = [codings.find(workspace.project.conn, each) for each in ids]
    there = {Mark(each.code, each.span) for each in found if each is not None}
    return there == set(wanted) and len(ids) == len(wanted)


def _sides(item: Disagreement) -> tuple[rulings.Side, rulings.Side]:
    one, two = (
        rulings.side(layer, marks, item.passage)
        for layer, marks in zip(item.layers, item.marks, strict=True)
    )
    return one, two


def _superseded(
    workspace: Workspace, item: Disagreement, layer: Layer, wanted: Collection[Mark]
) -> list[str]:
    """Consensus codings that a new ruling takes away, less those that it wants.

    They came from the rulings before, or were taken over as agreed where a coder then changed.
    """
    conn = workspace.project.conn
    earlier = {each.id for each in (*item.rulings, *item.stale)}
    gave = {each.coding for each in (*item.rulings, *item.stale)}
    others = rulings.every(conn, [item.transcript])
    kept = {each.coding for each in others if each.id not in earlier}
    marks = [mark for side in item.marks for mark in side]
    out = []
    for coding in codings.of_transcript(conn, item.transcript, [layer.id]):
        mark = Mark(coding.code, coding.span)
        left = item.kind == "gone" and mark == (item.code, item.passage)
        met = left or _meets(mark, marks)
        if (coding.id in gave or met) and coding.id not in kept and mark not in wanted:
            out.append(coding.id)
    return out


def _give(
    workspace: Workspace,
    layer: Layer,
    transcript: str,
    mark: Mark,
    layers: tuple[str, str],
    memo: str,
) -> str:
    """The consensus coding of a mark: the one that stands there, else a new one; its id."""
    conn = workspace.project.conn
    existing = codings.find_same(conn, transcript, layer.id, mark.code, mark.span)
    if existing is None:
        rated = _rated(workspace, transcript, layers)
        new = _coding(workspace, layer, transcript, mark, rated[mark.code], memo)
        codings.insert(conn, [new])
        return new.id
    if memo != existing.memo:
        codings.update(conn, replace(existing, memo=memo))
    return existing.id


def _agreed_codings(
    workspace: Workspace,
    layer: Layer,
    transcript: str,
    marks: Sequence[Mark],
    layers: tuple[str, str],
) -> list[Coding]:
    rated = _rated(workspace, transcript, layers)
    return [_coding(workspace, layer, transcript, mark, rated[mark.code], "") for mark in marks]


_Rated = tuple[Span, Rating | None]


def _rated(
    workspace: Workspace, transcript: str, layers: tuple[str, str]
) -> defaultdict[str, list[_Rated]]:
    """Code -> where the two layers gave it in a transcript, and how they rated it."""
    out = defaultdict[str, list[_Rated]](list)
    ratings: dict[str, Rating] = {name: name for name in RATINGS}
    conn = workspace.project.conn
    for _, code, start, end, rating, *_ in codings.marks(conn, transcript, layers):
        out[code].append((Span(start, end), ratings.get(rating)))
    return out


def _coding(
    workspace: Workspace,
    layer: Layer,
    transcript: str,
    mark: Mark,
    rated: Sequence[_Rated],
    memo: str,
) -> Coding:
    return Coding(
        id=new_id(),
        transcript=transcript,
        layer=layer.id,
        code=mark.code,
        span=mark.span,
        memo=memo,
        rating=_rating(mark.span, rated),
        codebook_version=codebooks.version(workspace.project.conn),
        created=now(),
    )


def _rating(span: Span, rated: Sequence[_Rated]) -> Rating | None:
    """The rating that every original on some of the words has; None where they differ."""
    found = {rating for place, rating in rated if place.overlaps(span)}
    return found.pop() if len(found) == 1 else None
