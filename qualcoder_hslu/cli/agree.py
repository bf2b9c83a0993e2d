"""The command `agree`: its options, and the question that they make."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from qualcoder_hslu.agreement.units import UNITS
from qualcoder_hslu.cli.output import print_json
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import codings
from qualcoder_hslu.workspace.workspace import Workspace


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of `agree`."""
    command.add_argument("--coders", default="", metavar="A,B,…", help="names; default: all")
    command.add_argument("--layers", default="", metavar="L,M,…", help="passes or the consensus")
    command.add_argument("--unit", choices=UNITS, default="turn")
    command.add_argument(
        "--min-share",
        metavar="P",
        help="how much of a unit must be coded: 0.5 or 50%%; default: any overlap",
    )
    command.add_argument("--iou", type=float, default=0.5, metavar="T", help="segments match from")
    command.add_argument("--level", choices=("code", "theme"), default="code")
    command.add_argument("--transcript", action="append", default=[], metavar="TRANSCRIPT")
    command.add_argument("--code", action="append", default=[], metavar="ID")
    command.add_argument(
        "--participant",
        action="append",
        default=[],
        metavar="NAME",
        help="only what these say; default: everybody",
    )
    command.add_argument("--with-moderator", action="store_true")
    command.add_argument(
        "--without-suggestions", action="store_true", help="leave out what began as a suggestion"
    )
    command.add_argument(
        "--replicates", type=int, default=2000, metavar="N", help="0: no intervals"
    )
    command.add_argument("--seed", type=int, default=1, metavar="N")
    command.add_argument(
        "--width", type=float, metavar="W", help="how much to code twice for such an interval"
    )
    command.add_argument(
        "--export", type=Path, metavar="FILE", help="write the table for a paper: .docx or .csv"
    )
    command.add_argument(
        "--lengths", type=Path, metavar="FILE", help="write raw lengths for recomputation: .csv"
    )


def run(options: argparse.Namespace) -> None:
    """Compute agreement and print it."""
    # numpy loads when agreement is asked for, not with every command.
    from qualcoder_hslu.cli import agree_output  # noqa: PLC0415
    from qualcoder_hslu.export.agreement_table import write_lengths  # noqa: PLC0415
    from qualcoder_hslu.workspace.agreeing import Question, agreement  # noqa: PLC0415
    from qualcoder_hslu.workspace.paper import lengths  # noqa: PLC0415

    if options.width is not None and options.width <= 0:
        raise UserError("The wanted width of an interval is a positive number, such as 0.2.")
    with Workspace.open(options.project, read_only=True) as workspace:
        conn = workspace.project.conn
        coders = [coder.name for coder in codings.coders(conn)]
        layers = [layer.name for layer in codings.layers(conn)]
        question = Question(
            coders=_names(options.coders, coders),
            layers=_names(options.layers, layers),
            transcripts=tuple(options.transcript),
            codes=tuple(options.code),
            participants=tuple(options.participant),
            unit=options.unit,
            min_share=_share(options.min_share),
            iou=options.iou,
            level=options.level,
            with_moderator=options.with_moderator,
            without_suggestions=options.without_suggestions,
            replicates=options.replicates,
            seed=options.seed,
        )
        reply = agreement(workspace, question)
        if options.export:
            agree_output.export_table(reply, workspace, options.export)
        if options.lengths:
            write_lengths(lengths(reply), reply.question.unit, options.lengths)
    if options.json:
        print_json(agree_output.reply_json(reply, options.width))
    else:
        agree_output.print_reply(reply, options.width)


def _share(given: str | None) -> float | None:
    """A share: 0.5, 50% or 50 are the same."""
    if given is None:
        return None
    try:
        value = float(given.removesuffix("%"))
    except ValueError:
        raise UserError(f"“{given}” is no share of a unit: write 0.5 or 50%.") from None
    return value / 100 if given.endswith("%") or value > 1 else value


def _names(given: str, known: Sequence[str]) -> tuple[str, ...]:
    """Names apart by commas; a known name may hold a comma itself (“Anna, pass 2”)."""
    parts = [part.strip() for part in given.split(",")] if given.strip() else []
    out = []
    while parts:
        longest = next((n for n in range(len(parts), 1, -1) if ", ".join(parts[:n]) in known), 1)
        out.append(", ".join(parts[:longest]))
        parts = parts[longest:]
    return tuple(name for name in out if name)
