"""The command `suggest`: propose passages, or say how well the codes are found."""

import argparse
from typing import Any

from qualcoder_hslu.cli.output import print_json, print_table, shorten
from qualcoder_hslu.model.coding import BANDS
from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.messages import Evaluation, Measured
from qualcoder_hslu.workspace import listing
from qualcoder_hslu.workspace.suggesting import evaluate, suggest_now
from qualcoder_hslu.workspace.workspace import Workspace


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command can be asked."""
    parser.add_argument("--transcript", action="append", default=[], metavar="TRANSCRIPT")
    parser.add_argument("--code", action="append", default=[], metavar="ID")
    parser.add_argument("--coder", metavar="NAME", help="leave out what this coder has decided")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="0: all (default 50)")
    parser.add_argument(
        "--evaluate",
        action="store_true",
        help="cross-validate on the coder's codings instead, transcripts held out in turn",
    )
    parser.add_argument(
        "--k",
        type=_numbers,
        default=(),
        metavar="K,K,...",
        help="evaluate with so many examples a code, too; 0: with the codebook only",
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="(default 0)")


def suggest(options: argparse.Namespace) -> None:
    """Compute and list suggestions, best first."""
    with Workspace.open(options.project, read_only=True) as workspace:
        if not workspace.suggestions_allowed:
            raise UserError("Suggestions are switched off for this project.")
        for code_id in options.code:
            if code_id not in workspace.codebook:
                raise NotFound(f"There is no code {code_id} in the codebook.")
        if options.coder:
            listing.layer_ids(workspace, [options.coder])
        every = options.transcript or [each.id for each in workspace.transcripts()]
        wanted = [workspace.transcript(each).id for each in every]
    if options.evaluate:
        _evaluate(options)
        return
    with Workspace.open(options.project, coder=options.coder) as workspace:
        with WorkerClient() as client:
            result = suggest_now(workspace, client, wanted)
        entries = listing.suggestions_json(workspace, wanted, options.code)
    if options.limit:
        entries = entries[: options.limit]
    if options.json:
        print_json(entries)
        return
    if result.message:
        print(result.message)
    rows = [
        (e["score"], e["band"], e["code"], e["transcript"], e["words"], shorten(e["quote"]))
        for e in entries
    ]
    print_table(("score", "band", "code", "transcript", "because of", "passage"), rows)


def _evaluate(options: argparse.Namespace) -> None:
    with (
        Workspace.open(options.project, coder=options.coder, read_only=True) as workspace,
        WorkerClient() as client,
    ):
        found = evaluate(workspace, client, options.k, options.seed).result()
        names = {code.id: code.name.get(workspace.language, "") for code in workspace.codebook}
    if options.json:
        print_json(_evaluation_json(found, options.code))
        return
    if found.message:
        print(found.message)
    print(
        f"{found.units} passages in {found.groups} groups held out in turn; tier {found.tier}, "
        f"seed {found.seed}; {found.engine}."
    )
    rows = [
        (
            "all" if row.k is None else row.k,
            row.code or "mean",
            names.get(row.code, ""),
            row.examples,
            row.positives,
            _figure(row.average_precision),
            _figure(row.p10),
            *(_figure(row.f1[band]) for band in BANDS),
        )
        for row in found.rows
        if not options.code or row.code in options.code
    ]
    bands = [f"F1 {band}" for band in BANDS]
    print_table(("k", "code", "name", "examples", "to find", "mAP", "P@10", *bands), rows)


def _evaluation_json(found: Evaluation, codes: list[str]) -> dict[str, Any]:
    return {
        "tier": found.tier,
        "engine": found.engine,
        "seed": found.seed,
        "units": found.units,
        "groups": found.groups,
        "message": found.message,
        "rows": [_row_json(row) for row in found.rows if not codes or row.code in codes],
    }


def _row_json(row: Measured) -> dict[str, Any]:
    return {
        "k": row.k,
        "code": row.code or None,
        "examples": row.examples,
        "positives": row.positives,
        "average_precision": row.average_precision,
        "p10": row.p10,
        "f1": dict(row.f1),
    }


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _numbers(text: str) -> tuple[int, ...]:
    try:
        found = tuple(int(each) for each in text.split(","))
    except ValueError:
        found = (-1,)
    if min(found) < 0:
        raise argparse.ArgumentTypeError("numbers of examples, like 5,20,50")
    return found
