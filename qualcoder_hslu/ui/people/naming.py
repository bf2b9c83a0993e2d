"""The window's ways to other names and to free memos: of speakers, transcripts, the project.

Dialogs are imported when they are first asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qualcoder_hslu.model.transcript import turn_at
from qualcoder_hslu.workspace import editing, people

if TYPE_CHECKING:
    from qualcoder_hslu.ui.main_window import MainWindow


class Naming(QObject):
    """Handlers of one window's actions. Without a named thing they take what is open or at hand."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def rename_speaker(self, participant: str = "") -> None:
        """Ask for another name of a participant (an id), else of who speaks at the caret."""
        from qualcoder_hslu.ui.people.dialogs import NameDialog  # noqa: PLC0415

        workspace, loaded = self._window.context.workspace, self._window.desk.loaded
        if workspace is None or loaded is None or self._only_read():
            return
        turn = turn_at(loaded.turns, self._window.view.caret_point())
        chosen = participant or (turn.participant if turn else None)
        if not chosen:
            self._window.context.tell(self.tr("Put the caret into the turn of a speaker first."))
            return

        def save(name: str) -> None:
            editing.rename_speaker(workspace, chosen, name)

        NameDialog(
            self._window.context,
            self._window,
            self.tr("Rename speaker in every transcript"),
            self.tr("Name"),
            self.tr("Rename everywhere"),
            save,
            people.name_of(workspace, chosen),
            self.tr(
                "In the texts the label stays as it was typed. Two people who are one: see Team."
            ),
        ).open()

    def rename_transcript(self, transcript: str = "") -> None:
        """Ask for another title of a transcript (an id), else of the open one."""
        from qualcoder_hslu.ui.people.dialogs import NameDialog  # noqa: PLC0415

        workspace, loaded = self._window.context.workspace, self._window.desk.loaded
        here = transcript or (loaded.transcript.id if loaded else "")
        if workspace is None or not here or self._only_read():
            return

        def save(title: str) -> None:
            editing.rename_transcript(workspace, here, title)

        NameDialog(
            self._window.context,
            self._window,
            self.tr("Rename transcript"),
            self.tr("Title"),
            self.tr("Rename transcript"),
            save,
            workspace.transcript(here).title,
        ).open()

    def memo_on_transcript(self, transcript: str = "") -> None:
        """Open the coder's memo on a transcript (an id), else on the open one."""
        from qualcoder_hslu.ui.dialogs.memo import edit_memo  # noqa: PLC0415

        workspace, loaded = self._window.context.workspace, self._window.desk.loaded
        here = transcript or (loaded.transcript.id if loaded else "")
        if workspace is not None and here:
            about = self.tr("Transcript: {title}").format(title=workspace.transcript(here).title)
            edit_memo(
                self._window.context, self._window, workspace, "transcript", here, about=about
            )

    def memo_on_project(self) -> None:
        """Open the coder's memo on the project."""
        from qualcoder_hslu.ui.dialogs.memo import edit_memo  # noqa: PLC0415

        workspace = self._window.context.workspace
        if workspace is not None:
            about = self.tr("Project: {name}").format(name=workspace.project.path.stem)
            edit_memo(self._window.context, self._window, workspace, "project", "", about=about)

    def _only_read(self) -> bool:
        workspace = self._window.context.workspace
        if workspace is None or not workspace.project.read_only:
            return False
        self._window.context.tell(self.tr("The project is open for reading only."))
        return True
