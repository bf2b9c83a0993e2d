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
