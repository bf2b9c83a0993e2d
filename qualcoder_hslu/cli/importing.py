"""`import`: read transcripts, or say what would be read, and of whom."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from qualcoder_hslu.cli.output import print_json
from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import LANGUAGES, TableColumns, TranscriptDraft
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.workspace.import_report import import_report
from qualcoder_hslu.workspace.importing import draft_choices, import_choices
from qualcoder_hslu.workspace.listing import Json
from qualcoder_hslu.workspace.speakers import KnownPeople
from qualcoder_hslu.workspace.tags import TAG_USES
from qualcoder_hslu.workspace.workspace import Workspace

_NOBODY = "?"  # the name that --name gives a label of nobody
_PARTS = ("text", "speaker", "time", "end_time", "code", "header")


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
        help="call a speaker otherwise; labels of one name are joined. An empty NAME says that the "
        "label is none, so that its words run on in the turn before; ? keeps its turns as "
        "nobody's",
    )
    parser.add_argument(
        "--legend", action="store_true", help="call speakers as the legend of their file does"
    )
    parser.add_argument(
        "--questions",
        metavar="NAME",
        default="",
        help="make questions without a label turns of a moderator of this name",
    )
    parser.add_argument(
        "--convention",
        metavar="NAME|TEMPLATE",
        help="how speakers are marked, such as “[{name}] ({time})”; default: what fits best",
    )
    parser.add_argument(
        "--columns",
        metavar="text=N,speaker=N,…",
        help="what the columns of a table of turns are, by name or number from 1: text, speaker, "
        "time, end_time, code, and header=no when the first row names nothing; default: guessed",
    )
    parser.add_argument(
        "--tags",
        choices=TAG_USES,
        default="leave",
        help="codes that a table gives its turns: leave them out (the default), make codings of "
        "those the codebook knows, or create the others too",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be read, change nothing"
    )


def run(options: argparse.Namespace) -> None:
    """Read transcripts; with --dry-run only say what would be read."""
    given = dict(_name(words) for words in options.name)
    no_labels = frozenset(label for label, name in given.items() if not name)
    drafts = [_read(path, options) for path in options.files]
    names = {label: "" if name == _NOBODY else name for label, name in given.items() if name}
    with _workspace(options) as workspace:
        choices = draft_choices(
            workspace,
            drafts,
            language=options.language,
            group=options.group,
            moderators=options.moderator,
            names=names,
            no_labels=no_labels,
            legend=options.legend,
            tags=options.tags,
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


def _read(path: Path, options: argparse.Namespace) -> TranscriptDraft:
    """The draft of a file; columns given by name are looked up in the file as guessed."""

    def read(columns: TableColumns | None) -> TranscriptDraft:
        return read_transcript(
            path, convention=options.convention, questions=options.questions, columns=columns
        )

    if options.columns is None:
        return read(None)
    asked = _parts(options.columns)
    names: tuple[str, ...] = ()
    if any(not place.isdecimal() for part, place in asked.items() if part != "header"):
        names = read(None).columns
    return read(_columns(asked, names, path.name))


def _parts(words: str) -> dict[str, str]:
    """What --columns says: part of a turn -> name or number of the column."""
    asked: dict[str, str] = {}
    for piece in words.split(","):
        part, sign, place = (each.strip() for each in piece.partition("="))
        if not sign or not place or part not in _PARTS:
            raise UserError(
                f"“{piece.strip()}” says nothing of a column: write --columns text=N,speaker=N "
                f"with some of {', '.join(_PARTS)}."
            )
        asked[part] = place
    if "text" not in asked:
        raise UserError("--columns must say which column holds the text: write text=N.")
    return asked


def _columns(asked: dict[str, str], names: tuple[str, ...], file: str) -> TableColumns:
    def number(part: str) -> int | None:
        place = asked.get(part)
        if place is None:
            return None
        if place in names:
            return names.index(place)
        if place.isdecimal() and int(place) > 0:
            return int(place) - 1
        known = f"; its columns are {', '.join(names)}" if names else ""
        raise UserError(f"{file} has no column “{place}”{known}.")

    text = number("text")
    if text is None:
        raise UserError("--columns must say which column holds the text: write text=N.")
    header = asked.get("header", "yes").casefold() not in ("no", "0")
    return TableColumns(
        text, number("speaker"), number("time"), number("end_time"), number("code"), header
    )


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
    if entry["columns"]:
        taken = entry["columns"]["taken"].items()
        print("  columns " + ", ".join(f"{part}: “{name}”" for part, name in taken))
    for speaker in entry["speakers"]:
        name = speaker["name"] or "(no speaker)"
        print(f"  {name}: {speaker['turns']} turns, {speaker['words']} words{_known(speaker)}")
    _print_tags(entry["tags"], dry=dry)
    for note in entry["notes"]:
        where = f"line {note['line']}: " if note["line"] else ""
        print(f"  {note['kind']}: {where}{note['message']}")


def _print_tags(tags: Json, *, dry: bool) -> None:
    """What becomes of the codes that a table gives its turns."""
    for title, each_known in (("in the codebook", True), ("not in the codebook", False)):
        found = [each for each in tags["codes"] if (each["code"] is not None) == each_known]
        if not found:
            continue
        become = tags["use"] == "create" or (each_known and tags["use"] == "known")
        verb = "become" if dry else "became"
        fate = f"{verb} codings" if become else f"{'are' if dry else 'were'} left out"
        named = ", ".join(f"{each['tag']} ({each['passages']})" for each in found)
        print(f"  tags {title}: {named}; they {fate}")


def _known(speaker: Json) -> str:
    """What else there is to say of a speaker, each after a comma."""
    parts = ["moderator"] if speaker["moderator"] else []
    if speaker["labels"] != [speaker["name"]]:
        parts.append(f"labelled {' and '.join(label or '(none)' for label in speaker['labels'])}")
    if speaker["legend"] and speaker["legend"] != speaker["name"]:
        parts.append(f"in the legend {speaker['legend']}")
    if speaker["join"]:
        parts.append(f"perhaps {speaker['join']['into']}")
    if speaker["participant"]:
        groups = " and ".join(speaker["participant"]["groups"])
        parts.append(
            f"participant {speaker['participant']['key']}" + f" of {groups}" * bool(groups)
        )
    return "".join(f", {part}" for part in parts)
