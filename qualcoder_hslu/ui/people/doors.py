"""The menu's way to the people window."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qualcoder_hslu.ui.main_window import MainWindow


def show(window: "MainWindow") -> None:
    """Open the tables of people of the open project."""
    from qualcoder_hslu.ui.people.window import PeopleWindow  # noqa: PLC0415 - when first asked for

    workspace, loaded = window.context.workspace, window.desk.loaded
    if workspace is not None:
        transcript = loaded.transcript.id if loaded else ""
        PeopleWindow(window.context, window, workspace, transcript).open()
