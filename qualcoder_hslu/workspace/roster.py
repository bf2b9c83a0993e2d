"""The roster: which coder's pass has which transcript to code, and has coded it in full or not.

It says who counts as having coded what; the codings themselves are not its business.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import Transcript
from qualcoder_hslu.store import codings
from qualcoder_hslu.store.codings import RosterState
from qualcoder_hslu.workspace.workspace import Workspace

STATES: tuple[RosterState, ...] = get_args(RosterState)


@dataclass(frozen=True, slots=True)
class Entry:
    """A pass on a transcript: what the roster says (None: nothing) and how many codings it has."""

    state: RosterState | None = None
    codings: int = 0


@dataclass(frozen=True, slots=True)
class Roster:
    """Every transcript and every pass, and an entry by (layer, transcript) where there is one.

    `names` are the passes as they are shown: two coders of one name are told apart by the end of
    their id.
    """

    transcripts: tuple[Transcript, ...]
    passes: tuple[Layer, ...]
    names: tuple[str, ...]
    entries: Mapping[tuple[str, str], Entry]

    def entry(self, layer: str, transcript: str) -> Entry:
        """The entry of a pass and a transcript; an empty one when there is none."""
        return self.entries.get((layer, transcript), Entry())

    def assigned(self, layer: str) -> tuple[str, ...]:
        """The transcripts (ids) that a pass has to code or has coded, in the project's order."""
        wanted = ("assigned", "fully coded")
        return tuple(
            each.id for each in self.transcripts if self.entry(layer, each.id).state in wanted
        )


def read(workspace: Workspace) -> Roster:
    """The roster as it stands; of a blind copy only the coder's own pass."""
    conn = workspace.project.conn
    passes = tuple(
        layer
        for layer in codings.layers(conn)
        if layer.kind == "pass" and (not workspace.blind or layer.id == workspace.layer.id)
    )
    entries = {
        (layer, transcript): Entry(_state(state), count)
        for layer, transcript, count, state in codings.roster(conn)
    }
    return Roster(tuple(workspace.transcripts()), passes, shown_names(passes), entries)


def _state(found: str) -> RosterState | None:
    return next((state for state in STATES if state == found), None)


def shown_names(passes: Sequence[Layer]) -> tuple[str, ...]:
    """The names of passes, each another: where two are alike, with the end of the coder's id."""
    often = Counter(layer.name for layer in passes)
    return tuple(
        layer.name if often[layer.name] == 1 else f"{layer.name} ({(layer.coder or layer.id)[-4:]})"
        for layer in passes
    )


def mark(workspace: Workspace, cells: Sequence[tuple[str, str]], state: RosterState | None) -> None:
    """Enter a state for pairs of (layer, transcript), or with None take their entries away.

    One undoable step.
    """
    titles = {each.id: each.title for each in workspace.transcripts()}
    if len(cells) == 1:
        title = titles[cells[0][1]]
        name = f"mark {title} as {state}" if state else f"take {title} off the roster"
    else:
        name = "change the roster"
    with workspace.action(name):
        for layer, transcript in cells:
            if state is None:
                codings.clear_roster(workspace.project.conn, layer, transcript)
            else:
                codings.set_roster(workspace.project.conn, layer, transcript, state)


def own_state(workspace: Workspace, transcript: str) -> RosterState | None:
    """What the roster says of the coder at work and a transcript (id)."""
    return own_states(workspace).get(transcript)


def own_states(workspace: Workspace) -> dict[str, RosterState]:
    """Transcript (id) -> what the roster says of the coder at work, where it says something."""
    return codings.roster_of(workspace.project.conn, workspace.layer.id)


def enter_coder(workspace: Workspace, name: str) -> Layer:
    """Enter a coder who has not worked here yet, so that transcripts can be assigned; undoable.

    Raises:
        UserError: the name is empty, or a coder of this name is here already.
    """
    wanted = " ".join(name.split())
    if not wanted:
        raise UserError("A coder needs a name.")
    if codings.find_coder(workspace.project.conn, wanted):
        raise UserError(f"{wanted} is on the roster already: choose another name.")
    with workspace.action(f"new coder {wanted}"):
        coder = codings.ensure_coder(workspace.project, wanted)
        return codings.ensure_pass(workspace.project, coder)
