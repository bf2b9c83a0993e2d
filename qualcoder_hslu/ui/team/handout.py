"""The handout dialog: for whom, which transcripts, blind or not, and into which file."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store.project import SUFFIX, Project
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.files import ask_target, project_filter
from qualcoder_hslu.ui.dialogs.parts import (
    GAP,
    Dialog,
    ShortList,
    Words,
    add_row,
    editable_combo,
    form,
    start_folder,
    top_items,
)
from qualcoder_hslu.ui.jobs import JobHandle, run_job
from qualcoder_hslu.ui.team.roster_model import state_name
from qualcoder_hslu.workspace import roster, team
from qualcoder_hslu.workspace.team import Handout
from qualcoder_hslu.workspace.workspace import Workspace

_ID = Qt.ItemDataRole.UserRole


class HandoutDialog(Dialog):
    """A project for another coder is built beside the window; stopped, it leaves no file.

    The transcripts that the roster assigns to the coder are chosen to begin with, else all.
    """

    def __init__(self, context: Context, parent: QWidget | None, workspace: Workspace) -> None:
        super().__init__(context, parent)
        self._workspace = workspace
        self._own_name = ""  # the file name that was proposed, replaced while it is not touched
        self.setWindowTitle(self.tr("Hand out"))
        self.accept_button.setText(self.tr("Hand out"))
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        sentence = self.tr(
            "A new project file for another coder, with the codebook and some transcripts. What "
            "they do comes back by merging."
        )
        column.addWidget(Words(context, sentence, "muted"))
        column.addSpacing(8)
        self.coder = editable_combo(self.tr("Name or initials"))
        for each in team.people(workspace):
            if each.coder.id != workspace.coder.id:
                self.coder.addItem(each.shown, each.coder.id)
        self.coder.setCurrentIndex(0 if self.coder.count() else -1)
        rows = form()
        add_row(rows, self.tr("Coder"), self.coder)
        column.addLayout(rows)
        column.addSpacing(8)
        column.addWidget(Words(context, self.tr("Transcripts"), strong=True))
        self.transcripts = self._transcript_list()
        column.addWidget(self.transcripts, 1)
        column.addLayout(self._choosing_row())
        column.addSpacing(8)
        self.blind = QCheckBox(self.tr("Blind: nothing that others did, and no suggestions"))
        self.blind.setChecked(True)
        self.blind.setToolTip(
            self.tr("For independent coding; without it all codings and memos go along")
        )
        column.addWidget(self.blind)
        column.addSpacing(8)
        column.addWidget(Words(context, self.tr("File"), strong=True))
        column.addLayout(self._target_row())
        self.body.addWidget(self._fields, 1)
        self.coder.editTextChanged.connect(self._coder_changed)
        self.transcripts.itemChanged.connect(self._check)
        self.target.textChanged.connect(self._check)
        context.project_changed.connect(self.close)
        self._coder_changed()
        self.fit(560)
        self.coder.setFocus()

    # Building

    def _transcript_list(self) -> ShortList:
        found = self._workspace.transcripts()
        tree = ShortList(self.context, self.tr("Transcripts"), ((each.title, "") for each in found))
        for each, item in zip(found, top_items(tree), strict=True):
            item.setData(0, _ID, each.id)
            item.setCheckState(0, Qt.CheckState.Checked)
        for item in top_items(tree)[:1]:
            tree.setCurrentItem(item)
        return tree

    def _choosing_row(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(GAP)
        self.all_button = QPushButton(self.tr("All"))
        self.none_button = QPushButton(self.tr("None"))
        self.roster_button = QPushButton(self.tr("As in the roster"))
        for button, act in (
            (self.all_button, lambda: self._choose(None)),
            (self.none_button, lambda: self._choose(())),
            (self.roster_button, self._choose_assigned),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            across.addWidget(button)
        across.addStretch(1)
        return across

    def _target_row(self) -> QHBoxLayout:
        self.target = QLineEdit()
        self.target.setAccessibleName(self.tr("File"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose a file"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._ask_target)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self.target, 1)
        across.addWidget(self.browse)
        return across

    # What is chosen

    def _name(self) -> str:
        """The id of a coder who is known, else the name typed."""
        typed = " ".join(self.coder.currentText().split())
        at = self.coder.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.coder.itemData(at)) if at >= 0 else typed

    def _chosen(self) -> list[str]:
        return [
            item.data(0, _ID)
            for item in top_items(self.transcripts)
            if item.checkState(0) == Qt.CheckState.Checked
        ]

    def _choose(self, wanted: tuple[str, ...] | None) -> None:
        """Check these transcripts and no others; with None all."""
        self.transcripts.blockSignals(True)
        for item in top_items(self.transcripts):
            on = wanted is None or item.data(0, _ID) in wanted
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.transcripts.blockSignals(False)
        self._check()

    def _choose_assigned(self) -> None:
        self._choose(self._assigned() or None)

    def _assigned(self) -> tuple[str, ...]:
        """What the roster assigns to the coder; shown beside each transcript too."""
        found, name = roster.read(self._workspace), self._name()
        layer = next((each.id for each in found.passes if name and each.coder == name), "")
        for item in top_items(self.transcripts):
            state = found.entry(layer, item.data(0, _ID)).state
            item.setText(1, state_name(state) if state else "")
        self.roster_button.setEnabled(bool(found.assigned(layer)))
        return found.assigned(layer)

    def _coder_changed(self) -> None:
        proposed = self._proposed()
        if self.target.text() in ("", self._own_name):
            self.target.setText(proposed)
        self._own_name = proposed
        self._choose_assigned()

    def _proposed(self) -> str:
        who = " ".join(self.coder.currentText().split()) or self.tr("coder")
        safe = "".join("-" if each in '/\\:*?"<>|' else each for each in who)
        name = f"{self._workspace.project.path.stem} {safe}{SUFFIX}"
        return str(start_folder(self.context) / name)

    def _path(self) -> Path:
        path = Path(self.target.text().strip()).expanduser()
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _check(self) -> None:
        self.refuse(self._why())

    def _why(self) -> str:
        if not self._name():
            return self.tr("Say for whom: choose a coder or type a name.")
        if not self._chosen():
            return self.tr("Choose at least one transcript.")
        if not self.target.text().strip():
            return self.tr("Say which file to write.")
        if not self._path().parent.is_dir():
            return self.tr("Choose a file in a folder that exists.")
        if self._path().exists():
            return self.tr("{0} exists already: choose another name.").format(self._path().name)
        return ""

    def _ask_target(self) -> None:
        path = self._path()
        ask_target(
            self,
            self.tr("Hand out"),
            path if path.parent.is_dir() else start_folder(self.context) / path.name,
            project_filter(),
            lambda chosen: self.target.setText(str(chosen)),
        )

    # Handing out

    def accept(self) -> None:
        """Build the file beside the window, then enter it in the roster."""
        try:
            planned = team.plan_handout(
                self._workspace,
                self._name(),
                self._path(),
                self._chosen(),
                blind=self.blind.isChecked(),
            )
        except UserError as error:
            self.complain(error)
            return
        project = self._workspace.project
        what = self.tr("Building the file…")

        def work(job: JobHandle) -> Handout:
            def progress(done: int, total: int) -> None:
                job.check()
                job.progress(what, done, total)

            with closing(project.reader()) as conn:
                source = Project(project.path, conn, read_only=True)
                team.build_handout(source, planned, progress)
            if job.cancelled:  # told to stop when the file was just there
                planned.target.unlink(missing_ok=True)
                job.check()
            return planned

        job = run_job(self, work, self._built, self.complain)
        job.finished.connect(self._end)
        job.cancelled.connect(self._stopped)
        self._fields.setEnabled(False)
        self.accept_button.setEnabled(False)
        self.follow(job, what)
        self.job_row.stop_button.setFocus()

    def reject(self) -> None:
        """Stop the work, if there is some, and close."""
        self.job_row.cancel()
        super().reject()

    def _end(self) -> None:
        self._fields.setEnabled(True)
        self._check()

    def _stopped(self) -> None:
        self.say(self.tr("Stopped: no file was written."))

    def _built(self, planned: Handout) -> None:
        try:
            team.enter_handout(self._workspace, planned)
        except UserError as error:
            self.complain(error)
            return
        count = len(planned.transcripts)
        text = (
            self.tr("{file} is for {coder}, blind, with %n transcript(s).", "", count)
            if planned.blind
            else self.tr("{file} is for {coder}, with %n transcript(s).", "", count)
        )
        folder = QUrl.fromLocalFile(str(planned.target.parent))
        self.context.tell(
            text.format(file=planned.target.name, coder=planned.coder.name),
            (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder)),
        )
        super().accept()
