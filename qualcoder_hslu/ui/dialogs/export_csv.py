"""Writing the codings as a table: which layers, which turns, and where to."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.export.long_csv import LongTable, Stopped, write_long_csv
from qualcoder_hslu.store import codings
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.files import ask_target
from qualcoder_hslu.ui.dialogs.parts import (
    GAP,
    Dialog,
    ShortList,
    Words,
    start_folder,
    top_items,
)
from qualcoder_hslu.ui.jobs import Cancelled, Job, JobHandle, run_job
from qualcoder_hslu.workspace.workspace import Workspace


class ExportDialog(Dialog):
    """Layers, moderators' turns, byte order mark and target; the table is written beside the
    window and can be stopped, which leaves no file.
    """

    def __init__(self, context: Context, parent: QWidget | None, workspace: Workspace) -> None:
        super().__init__(context, parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Export codings"))
        self.accept_button.setText(self.tr("Export"))
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        sentence = self.tr(
            "One row for each coding: who said it, its code and quote, and everything known about "
            "the speaker."
        )
        column.addWidget(Words(context, sentence, "muted"))
        column.addSpacing(8)
        column.addWidget(Words(context, self.tr("Whose codings"), strong=True))
        self.layers = self._layer_list()
        column.addWidget(self.layers, 1)
        column.addSpacing(8)
        self.moderator = QCheckBox(self.tr("With codings on what moderators say"))
        column.addWidget(self.moderator)
        self.bom = QCheckBox(self.tr("With a byte order mark, so that Excel shows accents"))
        column.addWidget(self.bom)
        column.addSpacing(8)
        column.addWidget(Words(context, self.tr("File"), strong=True))
        column.addLayout(self._target_row())
        self.body.addWidget(self._fields, 1)
        self.layers.itemChanged.connect(self._check)
        self.target.textChanged.connect(self._check)
        self._check()
        self.fit(560)
        self.layers.setFocus()

    def _layer_list(self) -> ShortList:
        conn = self._workspace.project.conn
        own = self._workspace.layer.id
        found = [
            each
            for each in codings.layers(conn)
            if each.id == own or not self._workspace.blind  # others' work stays unseen there
        ]
        counts = [sum(codings.counts_by_code(conn, [layer.id]).values()) for layer in found]
        rows = zip(found, counts, strict=True)
        tree = ShortList(
            self.context,
            self.tr("Whose codings"),
            ((layer.name, self.tr("%Ln codings", "", count)) for layer, count in rows),
        )
        for layer, item in zip(found, top_items(tree), strict=True):
            item.setData(0, Qt.ItemDataRole.UserRole, layer.id)
            item.setCheckState(0, Qt.CheckState.Checked)
        for item in top_items(tree)[:1]:
            tree.setCurrentItem(item)
        return tree

    def _target_row(self) -> QHBoxLayout:
        folder, name = start_folder(self.context), self._workspace.project.path.stem
        self.target = QLineEdit(str(folder / self.tr("{0} codings.csv").format(name)))
        self.target.setAccessibleName(self.tr("File"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose a file"))
        self.browse.clicked.connect(self._ask_target)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self.target, 1)
        across.addWidget(self.browse)
        return across

    def accept(self) -> None:
        path, bom = self._path(), self.bom.isChecked()
        layers, with_moderator = self._layers(), self.moderator.isChecked()
        project, language = self._workspace.project, self._workspace.language
        name = project.path.stem
        what = self.tr("Transcript {0} of {1}")

        def work(job: JobHandle) -> int:
            def progress(done: int, total: int) -> bool:
                return job.progress(what.format(done + 1, total), done, total)

            with closing(project.reader()) as conn:
                table = LongTable(
                    conn, name, layers=layers, with_moderator=with_moderator, language=language
                )
                try:
                    return write_long_csv(table, path, bom=bom, progress=progress)
                except Stopped as error:
                    raise Cancelled from error

        job = run_job(self, work, lambda rows: self._written(rows, path), self.complain)
        job.finished.connect(self._end)
        job.cancelled.connect(self._stopped)
        self._begin(job)

    def reject(self) -> None:
        self.job_row.cancel()
        super().reject()

    def _begin(self, job: Job) -> None:
        self._fields.setEnabled(False)
        self.accept_button.setEnabled(False)
        self.follow(job, self.tr("Writing…"))
        self.job_row.stop_button.setFocus()

    def _end(self) -> None:
        self._fields.setEnabled(True)
        self._check()

    def _written(self, rows: int, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self.context.tell(
            self.tr("%Ln codings were written to {0}.", "", rows).format(path.name),
            (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder)),
        )
        super().accept()

    def _stopped(self) -> None:
        self.say(self.tr("Stopped: nothing was written."))

    def _layers(self) -> list[str]:
        return [
            item.data(0, Qt.ItemDataRole.UserRole)
            for item in top_items(self.layers)
            if item.checkState(0) == Qt.CheckState.Checked
        ]

    def _path(self) -> Path:
        return Path(self.target.text().strip()).expanduser()

    def _check(self) -> None:
        self.refuse(self._why())
        if self.accept_button.isEnabled() and self._path().exists():
            self.say(self.tr("{0} exists and will be replaced.").format(self._path().name))

    def _why(self) -> str:
        if not self._layers():
            return self.tr("Choose whose codings to write.")
        if not self.target.text().strip():
            return self.tr("Say which file to write.")
        if not self._path().parent.is_dir() or self._path().is_dir():
            return self.tr("Choose a file in a folder that exists.")
        return ""

    def _ask_target(self) -> None:
        path = self._path()
        ask_target(
            self,
            self.tr("Export codings"),
            path if path.parent.is_dir() else start_folder(self.context) / path.name,
            self.tr("Tables (*.csv)"),
            lambda chosen: self.target.setText(str(chosen)),
        )
