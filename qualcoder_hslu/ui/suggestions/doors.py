"""The menu's ways to the queue of suggestions and to its quality."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qualcoder_hslu.ui.main_window import MainWindow


def review(window: "MainWindow") -> None:
    """Bring the queue into sight and begin with the first suggestion."""
    dock = window.docks["suggestions"]
    dock.show()
    dock.raise_()
    window.suggestions.start()


def quality(window: "MainWindow") -> None:
    """Show how good suggestions have been in the open project; one window of it."""
    from qualcoder_hslu.ui.suggestions.quality_window import QualityWindow  # noqa: PLC0415 - rare

    if window.context.workspace is None:
        return
    shown = window.findChild(QualityWindow)
    if shown is None:
        shown = QualityWindow(
            window.context,
            window,
            lambda code: window.things.edit_code(code, None),
            window.runner,
        )
    shown.show()
    shown.activateWindow()
