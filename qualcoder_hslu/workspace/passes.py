"""A coder's passes over the material: beginning a further one, and going back to an earlier one.

What was coded in one pass is not seen in another, so that a coder can be compared with themselves.
"""

from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import codings
from qualcoder_hslu.workspace.workspace import Workspace


def passes(workspace: Workspace) -> list[tuple[Layer, int]]:
    """The passes of the coder at work with their number of codings, in order."""
    conn = workspace.project.conn
    own = [layer for layer in codings.layers(conn) if layer.coder == workspace.coder.id]
    return [
        (layer, sum(codings.counts_by_code(conn, [layer.id]).values()))
        for layer in sorted(own, key=lambda layer: layer.number)
        if layer.kind == "pass"
    ]


def begin_pass(workspace: Workspace) -> Layer:
    """Enter the coder's next pass and work in it from now on.

    Raises:
        UserError: the latest pass has no coding yet.
    """
    latest, count = passes(workspace)[-1]
    if not count:
        raise UserError(
            f"Pass {latest.number} has no codings yet: work in it before you begin another."
        )
    layer = codings.ensure_pass(workspace.project, workspace.coder, latest.number + 1)
    work_in(workspace, layer)
    return layer


def work_in(workspace: Workspace, layer: Layer) -> None:
    """Work in one of the coder's passes, also after the project is opened again.

    Raises:
        UserError: the pass is another coder's.
    """
    if layer.kind != "pass" or layer.coder != workspace.coder.id:
        raise UserError("Only your own passes can be worked in.")
    workspace.take_pass(layer)
