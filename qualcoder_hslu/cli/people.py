"""The commands about people: their attributes, withdrawal and purge."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from qualcoder_hslu.cli.output import print_json, print_table
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import purge as forgetting
from qualcoder_hslu.workspace import people
from qualcoder_hslu.workspace.attributes import (
    AttributeReport,
    import_attributes,
    preview_attributes,
)
from qualcoder_hslu.workspace.workspace import Workspace


def add_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """`attributes`, `withdraw` and `purge` with their options."""
    table = command("attributes", attributes, "read attributes or survey answers", reads=True)
    table.add_argument("file", type=Path, metavar="FILE", help="CSV or XLSX")
    table.add_argument(
        "--dry-run", action="store_true", help="say what would change, change nothing"
    )
    away = command("withdraw", withdraw, "mask a participant and leave them out everywhere")
    away.add_argument("participant", metavar="PARTICIPANT", help="id or name")
    away.add_argument("--undo", action="store_true", help="take a withdrawal back")
    gone = command("purge", purge, "delete a withdrawn participant's words for good", reads=True)
    gone.add_argument("participant", metavar="PARTICIPANT", help="id or name")
    gone.add_argument(
        "--confirm", metavar="NAME", help="the participant's name; without it nothing is deleted"
    )


def attributes(options: argparse.Namespace) -> None:
    """Read attributes of participants, organisations, transcripts, or survey answers."""
    with Workspace.open(options.project) as workspace:
        work = preview_attributes if options.dry_run else import_attributes
        report = work(workspace, options.file)
    if options.json:
        print_json(asdict(report))
    else:
        _print_report(report, dry_run=options.dry_run)


def _print_report(report: AttributeReport, *, dry_run: bool) -> None:
    changed = "would change" if dry_run else "changed"
    print(f"{report.matched} {report.owner}s matched, {report.values} values {changed}.")
    if report.unmatched:
        print(f"Not in this project and left out: {', '.join(report.unmatched)}.")
    if not dry_run:
        return
    if report.columns:
        print(f"New attributes: {', '.join(report.columns)}.")
    if report.added:
        print(f"New organisations: {', '.join(report.added)}.")
    rows = [(each.whose, each.column, each.old, each.new) for each in report.changes]
    print_table(("whose", "attribute", "old", "new"), rows)


def withdraw(options: argparse.Namespace) -> None:
    """Mask a participant's words and leave them out; with --undo, show them again."""
    with Workspace.open(options.project) as workspace:
        participant = people.find(workspace, options.participant)
        if options.undo:
            people.bring_back(workspace, participant)
            print("The withdrawal is taken back.")
        else:
            people.withdraw(workspace, participant)
            print("Withdrawn: masked and left out everywhere. `purge` deletes the words for good.")


def purge(options: argparse.Namespace) -> None:
    """Say what a purge deletes; with --confirm NAME, delete it."""
    with Workspace.open(options.project, read_only=not options.confirm) as workspace:
        participant = people.find(workspace, options.participant)
        name = people.name_of(workspace, participant)
        loss = people.loss(workspace, participant)
        if options.confirm and options.confirm != name:
            raise UserError("The name does not match: nothing was deleted.")
        if options.confirm:
            workspace.purge(participant)
        pending = forgetting.is_pending(workspace.project)
    if options.json:
        print_json(asdict(loss) | {"purged": bool(options.confirm), "pending": pending})
        return
    print(people.loss_sentence(loss, done=bool(options.confirm)))
    if not options.confirm:
        print("Nothing was deleted yet: repeat with --confirm and the participant's name.")
    if pending:
        print("Another program reads the project: the disk is cleaned when it is next opened.",
              file=sys.stderr)  # fmt: skip
