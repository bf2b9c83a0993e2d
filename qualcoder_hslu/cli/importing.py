"""`import`: read transcripts, or say what would be read, and of whom."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from qualcoder_hslu.cli.output import print_json
from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import LANGUAGES
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.workspace.import_report import import_report
from qualcoder_hslu.workspace.importing import draft_choices, import_choices
from qualcoder_hslu.workspace.listing import Json
from qualcoder_hslu.workspace.speakers import KnownPeople
from qualcoder_hslu.workspace.workspace import Workspace


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of `import`."""
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument(
        "--language", choices=LANGUAGES, help="default: as the text tells, else the project's"
    )
    parser.add_argument("--moderator", action="append", default=[], metavar="NAME")
    parser.add_argument("--group", metavar="NAME", help="default: one group for each transcript")
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="LABEL=NAME",
        help="call a speaker otherwise; labels of one name are joined, an empty NAME is nobody",
    )
    parser.add_argument(
        "--convention",
        metavar="NAME|TEMPLATE",
        help="how speakers are marked, such as “[{name}] ({time})”; default: what fits best",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be read, change nothing"
    )


def run(options: argparse.Namespace) -> None:
    """Read transcripts; with --dry-run only say what would be read."""
    names = dict(_name(words) for words in options.name)
    drafts = [read_transcript(path, convention=options.convention) for path in options.files]
    with _workspace(options) as workspace:
        choices = draft_choices(
            workspace,
            drafts,
            language=options.language,
            group=options.group,
            moderators=options.moderator,
            names=names,
        )
        people = KnownPeople(workspace)
        report = [import_report(workspace, choice, people) for choice in choices]
        if not options.dry_run:
            import_choices(workspace, choices)
    if options.json:
        print_json(report)
    else:
        for entry in report:
            _print(entry, dry=options.dry_run)


def _name(words: str) -> tuple[str, str]:
    label, sign, name = words.partition("=")
    if not sign or not label.strip():
        raise UserError(f"“{words}” names nobody: write --name LABEL=NAME.")
    return label.strip(), name.strip()


@contextmanager
def _workspace(options: argparse.Namespace) -> Iterator[Workspace]:
    """The project; a dry run may be for one that is not there yet, and then nobody is known."""
    if not options.dry_run:
        with Workspace.open(options.project) as workspace:
            yield workspace
    elif options.project.exists():
        with Workspace.open(options.project, read_only=True) as workspace:
            yield workspace
    else:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "none.fgc"
            with Workspace.create(path, codebook=Codebook()) as workspace:
                yield workspace


def _print(entry: Json, *, dry: bool) -> None:
    verb = "would read" if dry else "read"
    print(
        f"{entry['title']}: {verb} {entry['turns']} turns, {entry['words']} words, "
        f"language {entry['language']}"
    )
    if entry["same_text_as"]:
        print(f"  the same text is in the project already, as “{entry['same_text_as']}”")
    if entry["convention"]:
        print(f"  labels as in “{entry['convention']}”")
    for speaker in entry["speakers"]:
        name = speaker["name"] or "(no speaker)"
        print(f"  {name}: {speaker['turns']} turns, {speaker['words']} words{_known(speaker)}")
    for note in entry["notes"]:
        where = f"line {note['line']}: " if note["line"] else ""
        print(f"  {note['kind']}: {where}{note['message']}")


def _known(speaker: Json) -> str:
    """What else there is to say of a speaker, each after a comma."""
    parts = ["moderator"] if speaker["moderator"] else []
    if speaker["labels"] != [speaker["name"]]:
        parts.append(f"labelled {' and '.join(label or '(none)' for label in speaker['labels'])}")
    if speaker["join"]:
        parts.append(f"perhaps {speaker['join']['into']}")
    if speaker["participant"]:
        groups = " and ".join(speaker["participant"]["groups"])
        parts.append(
            f"participant {speaker['participant']['key']}" + f" of {groups}" * bool(groups)
        )
    return "".join(f", {part}" for part in parts)
