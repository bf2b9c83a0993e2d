"""The menu's two ways here: correct the open transcript, and look at the codings since."""

from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import turn_at

if TYPE_CHECKING:
    from qualcoder_hslu.ui.main_window import MainWindow


def correct(window: "MainWindow") -> None:
    """Open the editor on the open transcript, at the turn with the caret."""
    from qualcoder_hslu.ui.editing.dialog import EditingDialog  # noqa: PLC0415 - when first asked for

    workspace, loaded = window.context.workspace, window.desk.loaded
    if workspace is None or loaded is None:
        return
    if workspace.project.read_only:
        window.context.tell(
            QCoreApplication.translate("Editing", "The project is open for reading only.")
        )
        return
    if sha256(loaded.text.encode()).hexdigest() != loaded.transcript.sha256:
        window.context.tell(
            QCoreApplication.translate(
                "Editing",
                "Words of somebody who has withdrawn are masked here: undo the withdrawal or "
                "delete the words for good before you correct this transcript.",
            )
        )
        return
    here = turn_at(loaded.turns, window.view.caret_point())
    at = loaded.turns.index(here) if here else 0

    def saved(count: int) -> None:
        text = QCoreApplication.translate("Editing", "Saved. Codings to look at: {count}").format(
            count=count
        )
        look = (QCoreApplication.translate("Editing", "Look at them"), lambda: review(window))
        window.context.tell(text, *([look] if count else []))

    EditingDialog(window.context, window, workspace, loaded, saved, at).open()


def review(window: "MainWindow") -> None:
    """Open the list of codings to look at; the page stays in use beside it."""
    from qualcoder_hslu.ui.editing.review import ReviewDialog  # noqa: PLC0415 - when first asked for

    workspace = window.context.workspace
    if workspace is None:
        return

    def selection() -> tuple[str, Span]:
        loaded = window.desk.loaded
        return (loaded.transcript.id if loaded else ""), window.view.selection() or Span(0, 0)

    ReviewDialog(window.context, window, workspace, selection).show()
