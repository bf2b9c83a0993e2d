"""Withdrawal of participants, in two steps: masked everywhere, which can be undone; then purged."""

from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.store import people, purge, withdrawal
from qualcoder_hslu.store.purge import Loss
from qualcoder_hslu.workspace.workspace import Workspace


def find(workspace: Workspace, wanted: str) -> str:
    """The id of a participant by id, key, or the name that one alone has. Raises `NotFound`."""
    conn = workspace.project.conn
    known = {person.id for person in people.participants(conn)}
    known |= {person for person, _, _ in withdrawal.people(conn)}
    found = wanted if wanted in known else people.find_participant(conn, wanted)
    if found is None:
        raise NotFound(f"There is no participant “{wanted}” in this project: give the id or name.")
    return found


def withdraw(workspace: Workspace, participant: str) -> None:
    """Mask a participant (id) and leave them out everywhere; undoable. Raises `NotFound`."""
    with workspace.action("withdraw participant"):
        withdrawal.set_withdrawn(workspace.project.conn, participant, True)


def bring_back(workspace: Workspace, participant: str) -> None:
    """Take a withdrawal back; undoable. Raises `NotFound`."""
    with workspace.action("take back withdrawal"):
        withdrawal.set_withdrawn(workspace.project.conn, participant, False)


def loss(workspace: Workspace, participant: str) -> Loss:
    """What a purge would take. Raises `UserError` when the participant has not withdrawn."""
    return purge.loss(workspace.project, participant)


def loss_sentence(name: str, found: Loss) -> str:
    """What is lost, for the confirmation."""
    return (
        f"{name}: {found.turns} turns ({found.words} words) in {found.transcripts} transcripts, "
        f"{found.codings} codings, {found.memos} notes, {found.originals} original files and "
        f"{found.backups} backups are deleted for good; undo ends here."
    )
