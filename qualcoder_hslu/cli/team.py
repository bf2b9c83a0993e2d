"""The commands of a team: hand a project out to another coder, and bring copies back."""

import argparse
from typing import Any

from qualcoder_hslu.cli.output import print_json
from qualcoder_hslu.store.merge import MergeReport
from qualcoder_hslu.workspace import team
from qualcoder_hslu.workspace.workspace import Workspace


def handout(options: argparse.Namespace) -> None:
    """Build a project for another coder."""
    with Workspace.open(options.project) as workspace:
        team.hand_out(workspace, options.coder, options.to, options.transcript, blind=options.blind)
    print(f"{options.to.name} is for {options.coder}.")


def merge(options: argparse.Namespace) -> None:
    """Bring copies back, or only say what they would bring."""
    with Workspace.open(options.project) as workspace:
        reports = team.bring_back(workspace, options.files, dry_run=options.dry_run)
    if options.json:
        print_json([_plain(report) for report in reports])
        return
    for report in reports:
        _tell(report, dry_run=options.dry_run)


def _plain(report: MergeReport) -> dict[str, Any]:
    return {
        "file": report.name,
        "new": dict(report.new),
        "changed": dict(report.changed),
        "removed": dict(report.removed),
        "to_review": report.to_review,
        "conflicts": report.conflicts,
    }


def _tell(report: MergeReport, *, dry_run: bool) -> None:
    if report.is_empty:
        print(f"{report.name}: nothing new.")
        return
    print(f"{report.name}:{' would bring' if dry_run else ''}")
    for title, counts in (
        ("new", report.new),
        ("changed", report.changed),
        ("removed", report.removed),
    ):
        if counts:
            listed = ", ".join(f"{kind} {n}" for kind, n in sorted(counts.items()))
            print(f"  {title}: {listed}")
    if report.to_review:
        print(f"  to look at, since the text was corrected: {report.to_review}")
    for conflict in report.conflicts:
        print(f"  {conflict}")
