"""What the window's menu entries do that need a dialog, a file or a job in the background."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from qualcoder_hslu.store import backup
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.ui.consensus import doors as consensus_doors
from qualcoder_hslu.ui.editing import doors
from qualcoder_hslu.ui.importing.dropping import FileDrop
from qualcoder_hslu.ui.jobs import JobHandle, run_job
from qualcoder_hslu.ui.people import doors as people_doors
from qualcoder_hslu.ui.people.naming import Naming
from qualcoder_hslu.ui.settings import sample_path
from qualcoder_hslu.ui.step_names import shown_step
from qualcoder_hslu.ui.suggestions import doors as suggestion_doors
from qualcoder_hslu.ui.team import doors as team_doors

if TYPE_CHECKING:
    from qualcoder_hslu.ui.main_window import MainWindow

_BACKUP_AFTER = 3_000  # milliseconds after the first paint


class WindowActions(QObject):
    """Handlers of one window's actions. Dialogs are imported when they are first asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context

    def connect(self) -> None:  # type: ignore[override]
        """Bind every action that is not the desk's."""
        window = self._window
        naming = Naming(window)
        FileDrop(window, window.actions_["file.import"].isEnabled, self.import_transcripts)
        window.actions_.connect_all(
            {
                "file.new": self.new_project,
                "file.open": self.open_project,
                "file.sample": self.open_sample,
                "file.import": self.import_transcripts,
                "file.export": self.export_codings,
                "file.coder": self.change_coder,
                "file.close": window.close_project,
                "file.settings": self.settings,
                "file.quit": window.close,
                "edit.undo": lambda: self._step_back(redo=False),
                "edit.redo": lambda: self._step_back(redo=True),
                "edit.copy": self.copy,
                "edit.find_code": self.find_code,
                "transcript.correct": lambda: doors.correct(window),
                "transcript.review": lambda: doors.review(window),
                "transcript.rename": naming.rename_transcript,
                "transcript.memo": naming.memo_on_transcript,
                "speaker.rename": naming.rename_speaker,
                "project.memo": naming.memo_on_project,
                "people.show": lambda: people_doors.show(window),
                "roster.show": lambda: team_doors.show_roster(window),
                "roster.mark": lambda: team_doors.mark_fully_coded(window),
                "team.handout": lambda: team_doors.hand_out(window),
                "team.merge": lambda: team_doors.merge(window),
                "agreement.show": self.review_agreement,
                "consensus.show": lambda: consensus_doors.show(window),
                "comments.show": lambda: consensus_doors.show_comments(window),
                "code.new": lambda: self.edit_code(None, self._parent_at_hand()),
                "code.pin": lambda: window.codes.toggle_pin(self._context.current_code),
                "coding.memo": self.memo,
                "suggest.run": self.suggest,
                "suggest.show": self.show_suggestions,
                "suggest.review": lambda: suggestion_doors.review(window),
                "suggest.quality": lambda: suggestion_doors.quality(window),
                "view.next_transcript": lambda: window.step_transcript(1),
                "view.previous_transcript": lambda: window.step_transcript(-1),
                "view.zoom_in": lambda: window.view.set_zoom(window.view.zoom() + 10),
                "view.zoom_out": lambda: window.view.set_zoom(window.view.zoom() - 10),
                "view.zoom_reset": lambda: window.view.set_zoom(100),
                "view.text": window.view.setFocus,
                "help.keys": self.shortcuts,
                "help.about": self.about,
            }
        )
        window.sidebar.rename_wanted.connect(naming.rename_speaker)
        window.sidebar.transcripts.rename_wanted.connect(naming.rename_transcript)
        window.sidebar.transcripts.memo_wanted.connect(naming.memo_on_transcript)
        window.codes.edit_requested.connect(lambda code: self.edit_code(code, None))
        window.codes.new_requested.connect(lambda parent: self.edit_code(None, parent or None))
        window.codes.remove_requested.connect(self.remove_code)

    def name_step(self, action: str, verb: str, step: str | None) -> None:
        """Show in the menu what undo or redo would do."""
        entry = self._window.actions_[action]
        entry.setEnabled(step is not None)
        shown = self.tr("{verb}: {step}").format(verb=verb, step=shown_step(step)) if step else verb
        entry.setText(shown)

    # Projects

    def new_project(self) -> None:
        from qualcoder_hslu.ui.dialogs.new_project import (
            NewProject,
            NewProjectDialog,
            create_project,
        )

        def create(new: NewProject) -> None:
            self._window.use(create_project(new))

        NewProjectDialog(self._context, self._window, create).open()

    def open_project(self) -> None:
        from qualcoder_hslu.ui.dialogs.files import ask_file, project_filter

        recent = self._context.settings.recent
        folder = Path(recent[0]).parent if recent else Path.home()
        title = self.tr("Open project")
        ask_file(self._window, title, folder, project_filter(), self._window.open_project)

    def open_sample(self) -> None:
        """Open the sample study, made anew when this person has none yet."""
        path = sample_path()
        if path.exists():
            self._window.open_project(path, "Anna")
            return

        def make(_handle: JobHandle) -> Path:
            from qualcoder_hslu.workspace.sample import create_sample

            path.parent.mkdir(parents=True, exist_ok=True)
            create_sample(path).close()
            return path

        self._context.tell(self.tr("Preparing the sample study…"))
        run_job(
            self._window,
            make,
            lambda made: self._window.open_project(made, "Anna"),
            self._context.complain,
        )

    def ask_coder(self, path: Path, then: Callable[[str], object]) -> None:
        """Ask who is coding in a project; `then` gets the name. Raises `UserError`."""
        from qualcoder_hslu.ui.dialogs.coder import CoderDialog, coder_choices

        with Project.open(path, read_only=True) as project:
            choices = coder_choices(project)
            last = self._context.settings.place(project.setting("uid")).coder
        dialog = CoderDialog(self._context, self._window, choices, last)
        dialog.accepted.connect(lambda: then(dialog.chosen or ""))
        dialog.open()

    def change_coder(self) -> None:
        """Go on as another coder, at the same place."""
        workspace = self._context.workspace
        if workspace is None:
            return
        path = workspace.project.path

        def change(coder: str) -> None:
            if coder not in (workspace.coder.name, workspace.coder.id):
                self._window.close_project()
                self._window.open_project(path, coder)

        self._context.attempt(lambda: self.ask_coder(path, change))

    def backup_soon(self, path: Path, read_only: bool) -> None:
        """Copy the project in the background, some time after it was opened."""
        if read_only:
            return

        def copy() -> None:
            workspace = self._context.workspace
            if workspace is not None and workspace.project.path == path:
                run_job(
                    self._window,
                    lambda _: backup.make(path),
                    lambda _: None,
                    self._context.complain,
                )

        QTimer.singleShot(_BACKUP_AFTER, copy)

    # Files in and out

    def import_transcripts(self, paths: Sequence[Path] = ()) -> None:
        from qualcoder_hslu.ui.importing.dialog import ImportDialog

        if workspace := self._context.workspace:
            ImportDialog(self._context, self._window, workspace, paths).open()

    def export_codings(self) -> None:
        from qualcoder_hslu.ui.dialogs.export_csv import ExportDialog

        if workspace := self._context.workspace:
            ExportDialog(self._context, self._window, workspace).open()

    # Editing

    def _step_back(self, *, redo: bool) -> None:
        workspace = self._context.workspace
        if workspace is None:
            return
        changes = self._context.attempt(workspace.redo if redo else workspace.undo)
        if changes is None:
            return
        rows = [coding for _, coding in workspace.changed_codings(changes) if coding is not None]
        loaded = self._window.desk.loaded
        if rows and loaded is not None and rows[0].transcript == loaded.transcript.id:
            self._window.view.scroll_to(rows[0].span)

    def copy(self) -> None:
        data = self._window.view.createMimeDataFromSelection()
        if data.hasText():
            QGuiApplication.clipboard().setMimeData(data)

    def find_code(self) -> None:
        self._window.docks["codes"].show()
        self._window.codes.focus_search()

    def _parent_at_hand(self) -> str | None:
        workspace, code = self._context.workspace, self._context.current_code
        if workspace is None or code not in workspace.codebook:
            return None
        return workspace.codebook.theme(code).id

    def edit_code(self, code: str | None, parent: str | None) -> None:
        from qualcoder_hslu.ui.codebook.editor import CodeEditor

        CodeEditor(self._context, code, parent, self._window).open()

    def remove_code(self, code: str) -> None:
        workspace = self._context.workspace
        if workspace is not None:
            self._context.attempt(lambda: workspace.remove_code(code))

    def memo(self) -> None:
        """Write a memo on the coding at hand."""
        from qualcoder_hslu.ui.dialogs.memo import edit_coding_memo

        workspace, coding = self._context.workspace, self._window.desk.current_coding()
        if workspace is None:
            return
        if coding is None:
            self._context.tell(self.tr("Choose a coding first: click on it or go there with J."))
            return
        self._context.attempt(
            lambda: edit_coding_memo(self._context, self._window, workspace, coding.id)
        )

    # Suggestions

    def suggest(self) -> None:
        loaded = self._window.desk.loaded
        if loaded is not None:
            self._window.docks["suggestions"].show()
            self._window.docks["suggestions"].raise_()
            self._window.runner.run(loaded.transcript.id)

    def show_suggestions(self) -> None:
        on = self._window.actions_["suggest.show"].isChecked()
        self._window.desk.show_suggestions(on)

    # Agreement

    def review_agreement(self) -> None:
        from qualcoder_hslu.ui.agreement import opening

        opening.show(self._window)

    # Around it

    def settings(self) -> None:
        from qualcoder_hslu.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._context, self._window)
        dialog.zoom_changed.connect(self._window.view.set_zoom)
        dialog.suggestions_changed.connect(self._window.actions_["suggest.show"].setChecked)
        dialog.suggestions_changed.connect(self._window.desk.show_suggestions)
        dialog.open()

    def shortcuts(self) -> None:
        from qualcoder_hslu.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._context, self._window, self._window.actions_).open()

    def about(self) -> None:
        from qualcoder_hslu.ui.dialogs.about import AboutDialog

        AboutDialog(self._context, self._window).open()
