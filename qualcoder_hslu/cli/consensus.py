"""The command of the consensus: what is settled of two coders' differences, by whom and why."""

import argparse
from collections import Counter
from typing import Any

from qualcoder_hslu.cli.output import print_json, print_table, shorten
from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.store import codings
from qualcoder_hslu.workspace.consensus import Disagreement, Survey, comparable, survey
from qualcoder_hslu.workspace.explaining import Explanation, explain
from qualcoder_hslu.workspace.settling import accept
from qualcoder_hslu.workspace.workspace import Workspace

_HOW = {
    "same": "as in the consensus",
    "added": "added by rulings",
    "dropped": "dropped by rulings",
    "moved": "with other boundaries by rulings",
    "recoded": "under another code by rulings",
    "open": "still open or not yet taken over",
    "other_pair": "decided with another coder",
    "unexplained": "by no decision",
}


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of `consensus`."""
    command.add_argument(
        "--coders", default="", metavar="A,B", help="the two coders; default: the only two"
    )
    command.add_argument(
        "--accept-agreed",
        action="store_true",
        help="take what both marked identically over into the consensus first",
    )


def consensus(options: argparse.Namespace) -> None:
    """Say how far two coders' consensus is; with an option take over what they agree on."""
    with Workspace.open(options.project, read_only=not options.accept_agreed) as workspace:
        one, two = _pair(workspace, options.coders)
        if options.accept_agreed:
            accept(workspace, one.id, two.id, survey(workspace, one.id, two.id).waiting)
        found = survey(workspace, one.id, two.id)
        why = explain(workspace, one.id, two.id)
        titles = {each.id: each.title for each in workspace.transcripts()}
        people = {coder.id: coder.name for coder in codings.coders(workspace.project.conn)}
        if options.json:
            print_json(_plain(found, why, titles, people))
        else:
            _tell(found, why, titles)


def _pair(workspace: Workspace, wanted: str) -> tuple[Layer, Layer]:
    """The first passes of the two coders named, or of the only two there are."""
    found = [layer for layer, _ in comparable(workspace)]
    if wanted:
        named = [_layer(found, name.strip()) for name in wanted.split(",")]
    else:
        named = [layer for layer in found if layer.kind == "pass" and layer.number == 1]
    if len(named) != 2:
        raise UserError("A consensus is made of two coders: name them with --coders A,B.")
    return named[0], named[1]


def _layer(found: list[Layer], name: str) -> Layer:
    """The layer of a coder (name or id), or the layer of this name or id."""
    for layer in found:
        if name in (layer.id, layer.name, layer.coder):
            return layer
    raise NotFound(f"There is no coder “{name}” with codings in this project.")


def _tell(
    found: Survey,
    why: tuple[Explanation, Explanation],
    titles: dict[str, str],
) -> None:
    count = len(found.disagreements)
    print(f"{found.layers[0].name} and {found.layers[1].name}:")
    print(f"  disagreements: {count}, settled {found.settled}, open {found.open}")
    print(f"  agreed: {len(found.accepted)} taken over, {len(found.waiting)} waiting")
    for each in why:
        parts = [f"{n} {_HOW[name]}" for name, n in _counts(each).items() if n]
        print(f"  {each.layer.name}: {', '.join(parts) or 'nothing marked'}")
    open_ = Counter(
        (titles[each.transcript], " / ".join(each.codes), each.kind)
        for each in found.disagreements
        if not each.settled
    )
    if open_:
        print()
        print_table(
            ("transcript", "codes", "kind", "open"),
            [(shorten(t, 30), codes, kind, n) for (t, codes, kind), n in sorted(open_.items())],
        )


def _counts(each: Explanation) -> dict[str, int]:
    return {name: int(getattr(each, name)) for name in _HOW}


def _plain(
    found: Survey,
    why: tuple[Explanation, Explanation],
    titles: dict[str, str],
    people: dict[str, str],
) -> dict[str, Any]:
    return {
        "coders": [layer.name for layer in found.layers],
        "settled": found.settled,
        "open": found.open,
        "accepted": len(found.accepted),
        "waiting": len(found.waiting),
        "explained": [{"coder": e.layer.name, **_counts(e)} for e in why],
        "disagreements": [_item(each, titles, people) for each in found.disagreements],
    }


def _item(each: Disagreement, titles: dict[str, str], people: dict[str, str]) -> dict[str, Any]:
    ruling = each.rulings[0] if each.rulings else None
    return {
        "transcript": titles[each.transcript],
        "start": each.passage.start,
        "end": each.passage.end,
        "kind": each.kind,
        "marks": [
            [{"code": m.code, "start": m.span.start, "end": m.span.end} for m in side]
            for side in each.marks
        ],
        "outcome": each.outcome,
        "changed_since": bool(each.stale),
        "reason": ruling.reason if ruling else "",
        "memo": ruling.memo if ruling else "",
        "by": people.get(ruling.coder, "") if ruling else None,
        "at": ruling.created if ruling else None,
    }
