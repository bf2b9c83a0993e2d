"""The ways here: the menu's two, and the one from a passage of the agreement window."""

from typing import TYPE_CHECKING

from qualcoder_hslu.model.text import Span

if TYPE_CHECKING:
    from qualcoder_hslu.ui.consensus.window import ConsensusWindow
    from qualcoder_hslu.ui.main_window import MainWindow


def show(window: "MainWindow") -> "ConsensusWindow | None":
    """Open the consensus of the open project; the one that is open already comes to the front."""
    from qualcoder_hslu.ui.consensus.window import ConsensusWindow  # noqa: PLC0415 - when asked for

    workspace = window.context.workspace
    if workspace is None:
        return None

    def go(transcript: str, span: Span) -> None:
        window.show_passage(transcript, span)
        window.activateWindow()

    found = window.findChild(ConsensusWindow)
    consensus = found or ConsensusWindow(window.context, window, workspace, go)
    consensus.show()
    consensus.raise_()
    consensus.activateWindow()
    return consensus


def settle(window: "MainWindow", layers: tuple[str, str], transcript: str, span: Span) -> None:
    """Open it at a passage (of a transcript's id) of two layers (ids)."""
    from qualcoder_hslu.ui.consensus.window import Place  # noqa: PLC0415 - when asked for

    consensus = show(window)
    if consensus is not None:
        consensus.begin_at(Place(layers, transcript, span))


def show_comments(window: "MainWindow") -> None:
    """Open the list of comments; the page stays in use beside it."""
    from qualcoder_hslu.ui.consensus.comments import CommentsWindow  # noqa: PLC0415 - when asked for

    workspace = window.context.workspace
    if workspace is None:
        return

    def selection() -> tuple[str, Span]:
        loaded = window.desk.loaded
        return (loaded.transcript.id if loaded else ""), window.view.selection() or Span(0, 0)

    CommentsWindow(window.context, window, workspace, window.show_passage, selection).show()
