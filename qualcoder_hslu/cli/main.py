"""Reads a command line, runs the command and turns what a person caused into one sentence.

Exit codes: 0 done, 1 a clear error on stderr and nothing changed, 2 wrong usage.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from qualcoder_hslu import __version__
from qualcoder_hslu.cli import agree, commands, consensus, importing, people, suggest, team
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import LANGUAGES

Command = Callable[[argparse.Namespace], int | None]


def main(words: Sequence[str]) -> int:
    """Run the command that the words name; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # Windows consoles would fail on accents otherwise
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = parser().parse_args(list(words))
    run: Command = options.run
    try:
        return run(options) or 0
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output (head, less) has seen enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def parser() -> argparse.ArgumentParser:
    """Every command with its options, as the README lists them."""
    top = argparse.ArgumentParser(
        prog="qualcoder-hslu",
        description="Code focus-group transcripts, review agreement, export tidy tables. Offline.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"QualCoder-HSLU {__version__}")
    group = top.add_subparsers(metavar="COMMAND", required=True)

    def command(
        name: str, run: Command, summary: str, *, reads: bool = False, project: bool = True
    ) -> argparse.ArgumentParser:
        one = group.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        one.set_defaults(run=run)
        if project:
            one.add_argument("project", type=Path, metavar="PROJECT")
        if reads:
            one.add_argument("--json", action="store_true", help="print JSON")
        return one

    # `open` and no word at all go to the window before this parser is asked; here it is listed.
    group.add_parser("open", help="the window, on a project: open PROJECT [--coder NAME]")
    demo = command(
        "demo",
        commands.demo,
        "the whole way on the sample study: import, code, suggest, export",
        project=False,
    )
    demo.add_argument("folder", type=Path, nargs="?", metavar="DIR", default=Path("demo"))
    demo.add_argument("--json", action="store_true", help="print JSON")

    new = command("new", commands.new, "make a project")
    new.add_argument("--codebook", metavar="FILE|NAME", help="default: an empty codebook")
    new.add_argument("--language", default="fr", choices=LANGUAGES)
    new.add_argument("--coder", default="Coder", metavar="NAME")

    importing.add_options(
        command("import", importing.run, "read transcripts, or say what is in them", reads=True)
    )

    command("transcripts", commands.transcripts, "speakers, turns and words", reads=True)
    turns = command("turns", commands.turns, "the turns of a transcript", reads=True)
    turns.add_argument("transcript", metavar="TRANSCRIPT", help="title or id")

    _coding_commands(command)
    return top


def _coding_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    people.add_commands(command)

    codebook = command(
        "codebook", commands.codebook, "show, read or write the codebook", reads=True
    )
    way = codebook.add_mutually_exclusive_group()
    way.add_argument("--import", dest="source", metavar="FILE")
    way.add_argument("--export", dest="target", type=Path, metavar="FILE")

    code = command("code", commands.code, "codings in bulk from a table", reads=True)
    code.add_argument("file", type=Path, metavar="FILE.csv")
    code.add_argument("--coder", metavar="NAME", help="of rows that name no coder")

    codings = command("codings", commands.codings, "list codings", reads=True)
    codings.add_argument("--coder", metavar="NAME")
    codings.add_argument("--layer", metavar="NAME")
    codings.add_argument("--code", metavar="ID")
    codings.add_argument("--transcript", metavar="TRANSCRIPT")

    roster = command("roster", commands.roster, "who coded what; mark it", reads=True)
    roster.add_argument("--coder", metavar="NAME")
    roster.add_argument("--transcript", action="append", default=[], metavar="TRANSCRIPT")
    roster.add_argument("--fully-coded", action="store_true", help="mark these as fully coded")

    suggest.arguments(
        command("suggest", suggest.suggest, "propose passages, best first", reads=True)
    )

    hand = command("handout", team.handout, "build a project for another coder")
    hand.add_argument("--coder", required=True, metavar="NAME")
    hand.add_argument("--to", required=True, type=Path, metavar="FILE")
    hand.add_argument("--transcript", action="append", default=[], metavar="T", help="default: all")
    hand.add_argument(
        "--blind", action="store_true", help="nothing of other coders, no suggestions"
    )

    bring = command("merge", team.merge, "bring copies of the project back", reads=True)
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="only say what they would bring")
    bring.add_argument(
        "--theirs", action="append", default=[], metavar="KEY", help="of this conflict take theirs"
    )

    person = command("person", team.one_person, "say that two coders are one person")
    person.add_argument("keep", metavar="CODER", help="who stays: name or id")
    person.add_argument("other", metavar="OTHER", help="whose passes become theirs: name or id")

    agree.add_options(
        command("agree", agree.run, "how far coders agree, with intervals", reads=True)
    )

    consensus.add_options(
        command("consensus", consensus.consensus, "what two coders have settled", reads=True)
    )

    export = command("export", commands.export, "write the long table of codings", reads=True)
    export.add_argument("--to", type=Path, required=True, metavar="PATH")
    export.add_argument("--format", choices=["csv"], default="csv")
    export.add_argument("--layer", action="append", default=[], metavar="NAME")
    export.add_argument("--with-moderator", action="store_true")
    export.add_argument("--bom", action="store_true", help="byte order mark, for Excel")

    command("check", commands.check, "every hash, span, key and journal entry", reads=True)
    command("log", commands.log, "the audit trail", reads=True)
