"""What each command does with an open workspace, and what it prints."""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from qualcoder_hslu.cli.output import print_json, print_table, shorten
from qualcoder_hslu.exchange.codebook import read_codebook, write_codebook
from qualcoder_hslu.export.long_csv import LongTable, write_long_csv
from qualcoder_hslu.model.codebook import Codebook, text_in
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import check as integrity
from qualcoder_hslu.store import journal
from qualcoder_hslu.store.faults import spare_project
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.workspace import importing, listing
from qualcoder_hslu.workspace.sample import LAST_STEP, create_sample, shipped_codebook
from qualcoder_hslu.workspace.suggesting import suggest_now
from qualcoder_hslu.workspace.workspace import Workspace


def _open(options: argparse.Namespace, *, read_only: bool = False) -> Workspace:
    coder = getattr(options, "coder", None)
    return Workspace.open(options.project, coder, read_only=read_only)


def new(options: argparse.Namespace) -> None:
    """Make a project, with the codebook of a file or a shipped one by name."""
    codebook = _codebook(options.codebook, options.language) if options.codebook else Codebook()
    Workspace.create(
        options.project, coder=options.coder, language=options.language, codebook=codebook
    ).close()
    print(f"Made {options.project} with {len(codebook)} codes.")


def _codebook(wanted: str, language: str) -> Codebook:
    path = Path(wanted)
    return read_codebook(path, language) if path.exists() else shipped_codebook(wanted, language)


def transcripts(options: argparse.Namespace) -> None:
    """Title, language, group, words, turns and speakers of each transcript."""
    with _open(options, read_only=True) as workspace:
        entries = listing.transcripts_json(workspace)
    if options.json:
        print_json(entries)
        return
    rows = [
        (
            entry["title"],
            entry["language"],
            entry["group"],
            speaker["name"] + (" (moderator)" if speaker["moderator"] else ""),
            speaker["turns"],
            speaker["words"],
        )
        for entry in entries
        for speaker in [
            *entry["speakers"],
            {"name": "all", "turns": entry["turns"], "words": entry["words"], "moderator": False},
        ]
    ]
    print_table(("transcript", "language", "group", "speaker", "turns", "words"), rows)


def turns(options: argparse.Namespace) -> None:
    """Number, speaker, start, end, time and text of each turn."""
    with _open(options, read_only=True) as workspace:
        entries = listing.turns_json(workspace.load(options.transcript))
    if options.json:
        print_json(entries)
        return
    rows = [
        (e["number"], e["speaker"], e["start"], e["end"], e["time"] or "", shorten(e["text"]))
        for e in entries
    ]
    print_table(("turn", "speaker", "start", "end", "time", "text"), rows)


def codebook(options: argparse.Namespace) -> None:
    """Show the codebook, read one from a file or by name, or write it to a file."""
    if options.source:
        with _open(options) as workspace:
            workspace.replace_codebook(_codebook(options.source, workspace.language))
            print(f"The codebook now has {len(workspace.codebook)} codes.")
        return
    with _open(options, read_only=True) as workspace:
        book, language = workspace.codebook, workspace.language
        counts = listing.counts_by_code(workspace)
    if options.target:
        spare_project(options.target)
        write_codebook(book, options.target, language)
        print(f"Wrote {len(book)} codes to {options.target}.")
    elif options.json:
        print_json(listing.codebook_json(book, counts))
    else:
        rows = [
            (
                code.id,
                text_in(code.name, language),
                counts[code.id],
                shorten(text_in(code.definition, language)),
            )
            for code in book
        ]
        print_table(("code", "name", "codings", "definition"), rows)


def code(options: argparse.Namespace) -> None:
    """Read codings in bulk."""
    with Workspace.open(options.project) as workspace:
        report = importing.import_codings(workspace, options.file, coder=options.coder)
    if options.json:
        print_json({"codings": report.codings, "moved": report.moved})
    else:
        found = f", {report.moved} of them found by their quote" if report.moved else ""
        print(f"{report.codings} codings read{found}.")


def codings(options: argparse.Namespace) -> None:
    """List codings, filtered by coder, layer, code or transcript."""
    with Workspace.open(options.project, read_only=True) as workspace:
        entries = listing.codings_json(
            workspace,
            coder=options.coder,
            layer=options.layer,
            code=options.code,
            transcript=options.transcript,
        )
    if options.json:
        print_json(entries)
        return
    rows = [
        (e["transcript"], e["turn"], e["speaker"], e["code"], e["coder"], shorten(e["quote"]))
        for e in entries
    ]
    print_table(("transcript", "turn", "speaker", "code", "coder", "quote"), rows)


def roster(options: argparse.Namespace) -> None:
    """Show who coded what; with --fully-coded mark it."""
    if options.fully_coded:
        if not (options.coder and options.transcript):
            raise UserError("Say whose work it is and on what: --coder NAME --transcript T.")
        with Workspace.open(options.project, read_only=True) as workspace:
            found = [workspace.transcript(title).id for title in options.transcript]
        with _open(options) as workspace:  # a coder who is new here is entered only now
            for transcript in found:
                workspace.mark_roster(transcript, "fully coded")
    with Workspace.open(options.project, read_only=True) as workspace:
        entries = listing.roster_json(workspace)
    if options.json:
        print_json(entries)
    else:
        rows = [(e["transcript"], e["coder"], e["codings"], e["state"]) for e in entries]
        print_table(("transcript", "coder", "codings", "state"), rows)


def export(options: argparse.Namespace) -> None:
    """Write the long table of codings."""
    with Workspace.open(options.project, read_only=True) as workspace:
        layers = listing.layer_ids(workspace, options.layer) if options.layer else None
        table = LongTable(
            workspace.project.conn,
            options.project.stem,
            layers=layers,
            with_moderator=options.with_moderator,
            language=workspace.language,
        )
        rows = write_long_csv(table, options.to, bom=options.bom)
    if options.json:
        print_json({"rows": rows, "columns": table.columns, "file": str(options.to)})
    else:
        print(f"Wrote {rows} codings to {options.to}.")


def check(options: argparse.Namespace) -> int:
    """Check the project's integrity; exit code 1 when something is wrong."""
    with Workspace.open(options.project, read_only=True) as workspace:
        problems = list(integrity.problems(workspace.project.conn))
    if options.json:
        print_json({"ok": not problems, "problems": problems})
    else:
        print(
            "\n".join(problems) if problems else "Every hash, span, key and journal entry is right."
        )
    return 1 if problems else 0


def log(options: argparse.Namespace) -> None:
    """Print the audit trail, oldest step first."""
    with Workspace.open(options.project, read_only=True) as workspace:
        steps = list(journal.steps(workspace.project.conn))
    if options.json:
        print_json(
            [
                {
                    "step": step.id,
                    "at": step.at,
                    "coder": step.coder,
                    "name": step.name,
                    "kind": step.kind,
                    "target": step.target,
                    "undone": step.undone,
                    "changes": step.changes,
                }
                for step in steps
            ]
        )
        return
    rows = [(s.id, s.at[:19], s.coder, s.kind, s.name, s.changes) for s in steps]
    print_table(("step", "at (UTC)", "coder", "kind", "name", "rows"), rows)


def demo(options: argparse.Namespace) -> None:
    """Make the sample study's project in a folder, suggest, export, and print what is in it."""
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    project, table = folder / "sample-study.fgc", folder / "sample-study.csv"
    _make_way(project)
    with create_sample(project) as workspace:
        with WorkerClient() as client:
            result = suggest_now(workspace, client, [t.id for t in workspace.transcripts()])
        rows = write_long_csv(
            LongTable(workspace.project.conn, project.stem, language=workspace.language), table
        )
        report = listing.demo_json(workspace, result)
        problems = list(integrity.problems(workspace.project.conn))
    report |= {"project": str(project), "csv": str(table), "rows": rows, "problems": problems}
    if options.json:
        print_json(report)
    else:
        _print_demo(report)


def _make_way(project: Path) -> None:
    """Take away an earlier demo's project, and nothing else: no file, no work of anybody's."""
    if project.exists():
        with Workspace.open(project) as workspace:  # raises when it is no project, or in use
            *_, last = journal.steps(workspace.project.conn)
        if last.name != LAST_STEP:
            raise UserError(f"Somebody worked on {project}: choose another folder for the demo.")
        project.unlink()


def _print_demo(report: dict[str, Any]) -> None:
    speakers = [
        (
            entry["title"],
            speaker["name"] + (" (moderator)" if speaker["moderator"] else ""),
            speaker["turns"],
            speaker["words"],
        )
        for entry in report["transcripts"]
        for speaker in entry["speakers"]
    ]
    print_table(("transcript", "speaker", "turns", "words"), speakers)
    print()
    coders = sorted({coder for row in report["codings"].values() for coder in row})
    rows = [
        (theme, *(row.get(coder, 0) for coder in coders))
        for theme, row in report["codings"].items()
    ]
    print_table(("codings per theme", *coders), rows)
    print()
    print_table(
        ("suggestions", "strong", "possible", "weak"),
        [
            (title, *(Counter(bands)[band] for band in ("strong", "possible", "weak")))
            for title, bands in report["suggestions"].items()
        ],
    )
    print()
    print(f"Project: {report['project']}")
    print(f"Table:   {report['csv']} ({report['rows']} codings)")
    print("\n".join(report["problems"]) or "Integrity: every hash, span, key and entry is right.")
