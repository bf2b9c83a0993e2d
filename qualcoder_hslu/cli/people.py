"""The commands about people: their attributes, withdrawal and purge."""

import argparse

from qualcoder_hslu.cli.output import print_json
from qualcoder_hslu.workspace.attributes import import_attributes
from qualcoder_hslu.workspace.workspace import Workspace


def attributes(options: argparse.Namespace) -> None:
    """Read attributes of participants, organisations, transcripts, or survey answers."""
    with Workspace.open(options.project) as workspace:
        report = import_attributes(workspace, options.file)
    if options.json:
        print_json(
            {
                "owner": report.owner,
                "matched": report.matched,
                "values": report.values,
                "unmatched": list(report.unmatched),
            }
        )
        return
    print(f"{report.matched} {report.owner}s matched, {report.values} values changed.")
    if report.unmatched:
        print(f"Not in this project and left out: {', '.join(report.unmatched)}.")
