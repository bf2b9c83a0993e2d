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
    away = [person for person, *names in withdrawal.people(conn) if wanted in names]
    if found is None and len(away) != 1:
        raise NotFound(f"There is no participant “{wanted}” in this project: give the id or name.")
    return found or away[0]


def withdraw(workspace: Workspace, *participants: str) -> None:
    """Mask participants (ids) and leave them out everywhere; one undoable step.

    What coders wrote in memos stays as they wrote it. Raises `NotFound`.
    """
    with workspace.action("withdraw participant"):
        for participant in participants:
            withdrawal.set_withdrawn(workspace.project.conn, participant, True)


def bring_back(workspace: Workspace, *participants: str) -> None:
    """Take withdrawals back; one undoable step. Raises `NotFound`."""
    with workspace.action("take back withdrawal"):
        for participant in participants:
            withdrawal.set_withdrawn(workspace.project.conn, participant, False)


def loss(workspace: Workspace, participant: str) -> Loss:
    """What a purge would take. Raises `UserError` when the participant has not withdrawn."""
    return purge.loss(workspace.project, participant)


def name_of(workspace: Workspace, participant: str) -> str:
    """The name of a participant (id), also of one who has withdrawn. Raises `NotFound`."""
    conn = workspace.project.conn
    names = {person.id: person.name for person in people.participants(conn)}
    names |= {person: name for person, _, name in withdrawal.people(conn)}
    if participant not in names:
        raise NotFound("This participant is no longer in the project.")
    return names[participant]


def loss_sentence(loss: Loss, *, done: bool = False) -> str:
    """What a purge deletes or has deleted."""
    verb = "Deleted" if done else "A purge deletes"
    examples = f", examples of the codes {', '.join(loss.examples)}" if loss.examples else ""
    return (
        f"{verb} for good: {loss.turns} turns ({loss.words} words) in {loss.transcripts} "
        f"transcripts, {loss.codings} codings on them, {loss.memos} notes{examples}, "
        f"{loss.originals} original files and {loss.backups} backups; no step before it can be "
        "undone."
    )
