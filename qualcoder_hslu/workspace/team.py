"""Work in a team: projects handed out to other coders, and brought back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from qualcoder_hslu.model.coding import Coder, Layer
from qualcoder_hslu.model.errors import ReadOnlyProject, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.store import codings, handout, merge, transcripts
from qualcoder_hslu.store.merge_plan import MergePlan
from qualcoder_hslu.store.merge_sides import Progress
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Person:
    """A coder, how they are shown (two of one name with the end of their id), their codings."""

    coder: Coder
    shown: str
    codings: int


@dataclass(frozen=True, slots=True)
class Handout:
    """What goes to whom: a coder and their pass (new ones are entered when the file is there)."""

    coder: Coder
    layer: Layer
    target: Path
    transcripts: tuple[str, ...]
    blind: bool


def plan_handout(
    workspace: Workspace,
    coder: str,
    target: Path,
    wanted: Sequence[str] = (),
    *,
    blind: bool = False,
) -> Handout:
    """Say what would be handed out: some transcripts (ids or titles; default all) to a coder.

    `coder` is a name, or the id of one who is known here. Nothing is written.

    Raises:
        NotFound: a transcript that is not in the project.
        UserError: no name, no transcript, or this is a blind copy itself, or open read-only.
    """
    if workspace.project.read_only:
        raise ReadOnlyProject(f"{workspace.project.path.name} is open read-only: open it again.")
    name = " ".join(coder.split())
    if not name:
        raise UserError("A handout is for somebody: give the coder's name.")
    if workspace.blind:
        raise UserError("This is a blind copy: only the whole project can be handed out.")
    conn = workspace.project.conn
    chosen = (
        [transcripts.find(conn, each).id for each in wanted]
        if wanted
        else [each.id for each in transcripts.every(conn)]
    )
    if not chosen:
        raise UserError("There is no transcript to hand out: import one first.")
    person = codings.find_coder(conn, name) or Coder(new_id(), name)
    layer = codings.pass_of(conn, person)
    return Handout(person, layer, target, tuple(dict.fromkeys(chosen)), blind)


def build_handout(
    source: Project,
    planned: Handout,
    progress: handout.Progress = lambda _done, _total: None,
) -> None:
    """Write the file, from a project that need only be readable; see `handout.build`."""
    handout.build(
        source,
        planned.target,
        planned.coder,
        planned.layer,
        planned.transcripts,
        blind=planned.blind,
        progress=progress,
    )


def enter_handout(workspace: Workspace, planned: Handout) -> None:
    """Enter coder and transcripts in the roster as assigned, in one undoable step.

    What the roster says already stays. When it cannot be written, the file goes again.
    """
    conn = workspace.project.conn
    known = {(each, transcript) for each, transcript, _, state in codings.roster(conn) if state}
    try:
        with workspace.action(f"hand out to {planned.coder.name}"):
            codings.enter(conn, planned.coder, planned.layer)
            for transcript in planned.transcripts:
                if (planned.layer.id, transcript) not in known:
                    codings.set_roster(conn, planned.layer.id, transcript, "assigned")
    except UserError:
        planned.target.unlink(missing_ok=True)
        raise


def hand_out(
    workspace: Workspace,
    coder: str,
    target: Path,
    wanted: Sequence[str] = (),
    *,
    blind: bool = False,
) -> Handout:
    """Build a project for another coder, and enter here that they have it.

    Raises like `plan_handout` and `handout.build`; then nothing has changed here.
    """
    planned = plan_handout(workspace, coder, target, wanted, blind=blind)
    build_handout(workspace.project, planned)
    enter_handout(workspace, planned)
    return planned


def look_at(
    project: Project, path: Path, progress: Progress = lambda _done, _total: None
) -> MergePlan:
    """What a copy would bring; the project need only be readable. See `merge.plan`.

    Raises:
        UserError: the file cannot be merged, is this project itself, or this is a blind copy.
    """
    if path.resolve() == project.path:
        raise UserError(f"{path.name} is this project itself: choose a copy of it.")
    if project.setting("blind") == "on":
        raise UserError("This is a blind copy: a merge would show the work of others.")
    return merge.plan(project, path, progress)


def take(
    workspace: Workspace,
    path: Path,
    planned: MergePlan,
    theirs: Collection[str] = (),
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Bring a copy back as planned, in one undoable step; of conflicts in `theirs` take theirs.

    `progress` is told how many rows of how many are written; when it raises, none is.

    Raises:
        UserError: the project was changed since, or cannot be written; nothing was changed.
    """
    with workspace.action(merge.step_name(planned)):
        merge.carry_out(workspace.project, path, planned, theirs, progress)


def bring_back(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    dry_run: bool = False,
    theirs: Collection[str] = (),
) -> list[MergePlan]:
    """Merge copies one after the other; each is one undoable step.

    With `dry_run` only say what each would bring. Raises `UserError` for a file that cannot be
    merged; those before it are merged then.
    """
    plans = []
    for path in paths:
        plans.append(look_at(workspace.project, path))
        if not dry_run:
            take(workspace, path, plans[-1], theirs)
    return plans


def people(workspace: Workspace) -> list[Person]:
    """Everybody who codes here, by name."""
    conn = workspace.project.conn
    own: dict[str | None, list[str]] = {}
    for layer in codings.layers(conn):
        own.setdefault(layer.coder, []).append(layer.id)
    return [
        Person(coder, shown, sum(codings.counts_by_code(conn, own.get(coder.id, [])).values()))
        for coder, shown in codings.shown_coders(conn)
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
