"""The menu's ways to the team's dialogs, and the mark on the open transcript."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qualcoder_hslu.workspace import roster

if TYPE_CHECKING:
    from qualcoder_hslu.ui.main_window import MainWindow

# The first word of the actions that a blind copy has no door to: they would show other coders'
# work, or suggest passages.
_NOT_BLIND = {"agreement", "consensus", "suggest"}


def show_roster(window: "MainWindow") -> None:
    """Open the roster of the open project."""
    from qualcoder_hslu.ui.team.roster import RosterDialog  # noqa: PLC0415 - when first asked for

    if window.context.workspace is not None:
        RosterDialog(window.context, window, window.context.workspace).open()


def hand_out(window: "MainWindow") -> None:
    """Ask for whom a project is built, and of what."""
    from qualcoder_hslu.ui.team.handout import HandoutDialog  # noqa: PLC0415 - when first asked for

    if window.context.workspace is not None:
        HandoutDialog(window.context, window, window.context.workspace).open()


def merge(window: "MainWindow") -> None:
    """Ask for a copy and show what it would bring."""
    from qualcoder_hslu.ui.dialogs.files import ask_file, project_filter  # noqa: PLC0415
    from qualcoder_hslu.ui.dialogs.parts import start_folder  # noqa: PLC0415
    from qualcoder_hslu.ui.team.merge import MergeDialog  # noqa: PLC0415 - when first asked for

    workspace = window.context.workspace
    if workspace is None:
        return

    def show(path: Path) -> None:
        if window.context.workspace is workspace:
            MergeDialog(window.context, window, workspace, path).open()

    ask_file(
        window,
        QCoreApplication.translate("Team", "Merge a copy"),
        start_folder(window.context),
        project_filter(),
        show,
    )


def mark_fully_coded(window: "MainWindow") -> None:
    """Say that the coder has coded the open transcript in full, or that they have not yet."""
    workspace, loaded = window.context.workspace, window.desk.loaded
    if workspace is None or loaded is None:
        return
    here = loaded.transcript
    done = roster.own_state(workspace, here.id) == "fully coded"
    window.context.attempt(
        lambda: workspace.mark_roster(here.id, "assigned" if done else "fully coded")
    )
    show_mark(window)


def show_mark(window: "MainWindow") -> str:
    """Show in the menu whether the open transcript is fully coded; the words for its heading."""
    workspace, loaded = window.context.workspace, window.desk.loaded
    done = False
    if workspace is not None and loaded is not None:
        done = roster.own_state(workspace, loaded.transcript.id) == "fully coded"
    action = window.actions_["roster.mark"]
    action.setChecked(done)
    action.setEnabled(
        workspace is not None and loaded is not None and not workspace.project.read_only
    )
    return QCoreApplication.translate("Team", "✓ fully coded") if done else ""


def keep_blind(window: "MainWindow") -> None:
    """Close every door to others' work and to suggestions while a blind copy is open."""
    workspace = window.context.workspace
    blind = workspace is not None and workspace.blind
    writing = workspace is not None and not workspace.project.read_only
    window.actions_.enable(writing and not blind, "team.handout", "team.merge")
    panel = window.docks["suggestions"]
    panel.toggleViewAction().setEnabled(not blind)
    if blind:
        panel.hide()
        for action in window.actions_:
            if action.objectName().partition(".")[0] in _NOT_BLIND:
                action.setEnabled(False)
