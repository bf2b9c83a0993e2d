"""Work in a team: projects handed out to other coders, and brought back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qualcoder_hslu.model.coding import Coder
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import codings, handout, merge, transcripts
from qualcoder_hslu.store.merge import MergeReport
from qualcoder_hslu.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Person:
    """A coder, how they are shown (two of one name with the end of their id), their codings."""

    coder: Coder
    shown: str
    codings: int


def hand_out(
    workspace: Workspace,
    coder: str,
    target: Path,
    wanted: Sequence[str] = (),
    *,
    blind: bool = False,
) -> None:
    """Build a project for another coder with some transcripts (ids or titles; default all).

    Here the transcripts are entered in the roster as assigned, so that the coder is known when
    the work comes back.

    Raises:
        NotFound: a transcript that is not in the project.
        UserError: no name, no transcript, or the file cannot be made.
    """
    name = " ".join(coder.split())
    if not name:
        raise UserError("A handout is for somebody: give the coder's name.")
    conn = workspace.project.conn
    chosen = (
        [transcripts.find(conn, each).id for each in wanted]
        if wanted
        else [each.id for each in transcripts.every(conn)]
    )
    if not chosen:
        raise UserError("There is no transcript to hand out: import one first.")
    person = codings.ensure_coder(workspace.project, name)
    layer = codings.ensure_pass(workspace.project, person)
    known = {(each, transcript) for each, transcript, _, state in codings.roster(conn) if state}
    handout.build(workspace.project, target, name, chosen, blind=blind)
    with workspace.action(f"hand out to {name}"):
        for transcript in chosen:
            if (layer.id, transcript) not in known:
                codings.set_roster(conn, layer.id, transcript, "assigned")


def bring_back(
    workspace: Workspace, paths: Sequence[Path], *, dry_run: bool = False
) -> list[MergeReport]:
    """Merge copies one after the other; each is one step that undo does not cross.

    With `dry_run` only say what each would bring. Raises `UserError` for a file that cannot be
    merged; those before it are merged then.
    """
    reports = []
    for path in paths:
        if path.resolve() == workspace.project.path:
            raise UserError(f"{path.name} is this project itself: choose a copy of it.")
        with workspace.telling(f"merge {path.name}"):
            reports.append(merge.merge(workspace.project, path, dry_run=dry_run))
    return reports


def people(workspace: Workspace) -> list[Person]:
    """Everybody who codes here, by name."""
    conn = workspace.project.conn
    found = codings.coders(conn)
    often = Counter(coder.name for coder in found)
    own: dict[str | None, list[str]] = {}
    for layer in codings.layers(conn):
        own.setdefault(layer.coder, []).append(layer.id)
    return [
        Person(
            coder,
            coder.name if often[coder.name] == 1 else f"{coder.name} ({coder.id[-4:]})",
            sum(codings.counts_by_code(conn, own.get(coder.id, [])).values()),
        )
        for coder in found
    ]


def declare_one_person(workspace: Workspace, keep: Coder, other: Coder) -> None:
    """Say that two coders are one person: the other's passes become further passes of the first.

    What the other brings later, by a copy, is then the first's too. One undoable step.

    Raises:
        UserError: they are the same already, or the other is at work here now.
    """
    if keep.id == other.id:
        raise UserError(f"{keep.name} is one coder already.")
    if other.id == workspace.coder.id:
        raise UserError(f"{other.name} is at work here: open the project as the other coder first.")
    with workspace.action(f"declare {other.name} and {keep.name} one person"):
        codings.give_passes(workspace.project.conn, other.id, keep)
        codings.declare_same(workspace.project.conn, other.id, keep.id)
