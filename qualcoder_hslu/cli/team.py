"""The commands of a team: hand a project out to another coder, and bring copies back."""

import argparse
from typing import Any

from qualcoder_hslu.cli.output import print_json
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.store import codings
from qualcoder_hslu.store.merge_plan import Finding, MergePlan
from qualcoder_hslu.workspace import team
from qualcoder_hslu.workspace.workspace import Workspace

_THINGS = {
    "coding": "A coding of {}",
    "decision": "A decision on {}",
    "ruling": "A ruling on {}",
    "comment": "A comment{}",
    "memo": "A memo on {}",
    "roster": "An entry of the roster{}",
    "code": "The code {}",
    "code_text": "The text of the code {}",
    "organisation": "The organisation {}",
    "participant": "The participant {}",
    "focus_group": "The group {}",
    "membership": "The membership of {}",
    "attribute": "The attribute {}",
    "attribute_value": "The value of {}",
    "transcript": "The transcript “{}”",
}
_HAPPENED = {
    "both changed": "was changed on both sides",
    "shared": "stands otherwise in the copy",
    "another coder's": "was changed in the copy by somebody else than its coder",
    "removed here": "was removed here and changed in the copy",
    "removed there": "was removed in the copy, not here",
    "no transcript": "is not in this project: import it, then merge again",
    "corrected there": "was corrected in the copy: its codings stay there",
    "words gone": "has no words here any more: it stays in the copy",
}


def handout(options: argparse.Namespace) -> None:
    """Build a project for another coder."""
    with Workspace.open(options.project) as workspace:
        team.hand_out(workspace, options.coder, options.to, options.transcript, blind=options.blind)
    print(f"{options.to.name} is for {options.coder}.")


def merge(options: argparse.Namespace) -> None:
    """Bring copies back, or only say what they would bring."""
    with Workspace.open(options.project) as workspace:
        plans = team.bring_back(
            workspace, options.files, dry_run=options.dry_run, theirs=options.theirs
        )
    if options.json:
        print_json([_plain(plan, options.theirs) for plan in plans])
        return
    for plan in plans:
        _tell(plan, options.theirs, dry_run=options.dry_run)


def one_person(options: argparse.Namespace) -> None:
    """Say that two coders are one person."""
    with Workspace.open(options.project, options.keep) as workspace:
        known = {each.coder.id: each.coder for each in team.people(workspace)}
        found = [
            [each for each in known.values() if wanted in (each.id, each.name)]
            for wanted in (options.keep, options.other)
        ]
        keep = found[0][0] if found[0] else None
        other = next((each for each in found[1] if each != keep), None)
        if keep is None or other is None:
            wanted = options.other if keep else options.keep
            raise NotFound(f"There is no other coder “{wanted}” in this project.")
        team.declare_one_person(workspace, keep, other)
        layers = [each for each in codings.layers(workspace.project.conn) if each.coder == keep.id]
    print(f"{keep.name} has {len(layers)} passes now.")


def _plain(plan: MergePlan, theirs: list[str]) -> dict[str, Any]:
    return {
        "file": plan.name,
        "new": dict(plan.new),
        "changed": dict(plan.changed),
        "removed": dict(plan.removed),
        "to_review": plan.to_review,
        "conflicts": [_sentence(found, theirs) for found in plan.conflicts],
        "found": [
            {
                "kind": found.kind,
                "thing": found.table,
                "key": found.key,
                "about": found.about,
                "transcript": found.transcript,
                "coder": found.coder,
                "reason": found.reason,
                "choice": found.has_choice,
                "differences": [
                    {"column": each.column, "ours": each.ours, "theirs": each.theirs}
                    for each in found.differences
                ],
            }
            for found in plan.findings
        ],
    }


def _sentence(found: Finding, theirs: list[str]) -> str:
    """A conflict in one sentence, with what is done about it."""
    thing = _THINGS[found.table].format(found.about).rstrip()
    columns = ", ".join(each.column for each in found.differences)
    happened = _HAPPENED[found.reason] + (f" ({columns})" if columns else "")
    if not found.has_choice:
        return f"{thing} {happened}."
    done = "theirs is taken" if found.key in theirs else f"ours is kept [{found.key}]"
    return f"{thing} {happened}: {done}."


def _tell(plan: MergePlan, theirs: list[str], *, dry_run: bool) -> None:
    if plan.is_empty:
        print(f"{plan.name}: nothing new.")
        return
    print(f"{plan.name}:{' would bring' if dry_run else ''}")
    for title, counts in (("new", plan.new), ("changed", plan.changed), ("removed", plan.removed)):
        if counts:
            listed = ", ".join(f"{kind} {n}" for kind, n in sorted(counts.items()))
            print(f"  {title}: {listed}")
    if plan.to_review:
        print(f"  to look at, since the text was corrected: {plan.to_review}")
    for conflict in plan.conflicts:
        print(f"  {_sentence(conflict, theirs)}")
