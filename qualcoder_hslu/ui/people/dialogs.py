"""What the people window asks: an attribute's name and type, a table's preview, a purge's name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store.purge import Loss
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog, Words, add_row, form
from qualcoder_hslu.ui.jobs import JobHandle, run_job
from qualcoder_hslu.workspace.attributes import AttributeReport

T = TypeVar("T")


class AttributeDialog(Dialog):
    """Name and type of an attribute; `save` gets both and may raise `UserError`."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        types: dict[str, str],
        save: Callable[[str, str], object],
        name: str = "",
        kind: str = "text",
    ) -> None:
        super().__init__(context, parent)
        self._save = save
        self.setWindowTitle(self.tr("Attribute") if name else self.tr("New attribute"))
        self.accept_button.setText(self.tr("Save attribute"))
        self.name = QLineEdit(name)
        self.kind = QComboBox()
        for key, shown in types.items():
            self.kind.addItem(shown, key)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        rows = form()
        add_row(rows, self.tr("Name"), self.name)
        add_row(rows, self.tr("Type"), self.kind)
        self.body.addLayout(rows)
        self.name.setFocus()
        self.fit(420)

    def accept(self) -> None:
        """Save; when that is refused, say why and stay."""
        try:
            self._save(self.name.text(), self.kind.currentData())
        except UserError as error:
            self.complain(error)
            return
        super().accept()


class NameDialog(Dialog):
    """One line to fill in; `save` gets it and may raise `UserError`."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        title: str,
        label: str,
        button: str,
        save: Callable[[str], object],
        text: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(context, parent)
        self._save = save
        self.setWindowTitle(title)
        self.accept_button.setText(button)
        self.name = QLineEdit(text)
        self.name.selectAll()
        rows = form()
        add_row(rows, label, self.name)
        self.body.addLayout(rows)
        if hint:
            self.body.addWidget(Words(context, hint, "muted"))
        self.name.setFocus()
        self.fit(420)

    def accept(self) -> None:
        """Save; when that is refused, say why and stay."""
        try:
            self._save(self.name.text())
        except UserError as error:
            self.complain(error)
            return
        super().accept()


class PreviewDialog(Dialog):
    """What a table of attributes would change, before anything is written."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        path: Path,
        report: AttributeReport,
        write: Callable[[], object],
    ) -> None:
        super().__init__(context, parent)
        self._write = write
        self.setWindowTitle(self.tr("Import {file}").format(file=path.name))
        self.accept_button.setText(self.tr("Write changes"))
        self.body.addWidget(Words(context, self._about(report)))
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(self.tr("What changes"))
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setHeaderLabels(
            [self.tr("Whose"), self.tr("Attribute"), self.tr("Old"), self.tr("New")]
        )
        for each in report.changes:
            self.rows.addTopLevelItem(
                QTreeWidgetItem([each.whose, each.column, each.old or "–", each.new or "–"])
            )
        for name in report.unmatched:
            self.rows.addTopLevelItem(
                QTreeWidgetItem([name, self.tr("not in this project: left out"), "", ""])
            )
        for column in range(3):
            self.rows.resizeColumnToContents(column)
        self.body.addWidget(self.rows, 1)
        self.resize(640, 480)
        if not (report.changes or report.added or report.columns):
            self.refuse(self.tr("The project holds all of this already: nothing would change."))
        self.rows.setFocus()

    def _about(self, report: AttributeReport) -> str:
        lines = [
            self.tr("{matched} rows matched, {unmatched} not; {changes} cells change.").format(
                matched=report.matched,
                unmatched=len(report.unmatched),
                changes=len(report.changes),
            )
        ]
        if report.columns:
            lines.append(
                self.tr("New attributes: {names}.").format(names=", ".join(report.columns))
            )
        if report.added:
            lines.append(
                self.tr("New organisations: {names}.").format(names=", ".join(report.added))
            )
        return "\n".join(lines)

    def accept(self) -> None:
        """Write; when that fails, say why and stay."""
        try:
            self._write()
        except UserError as error:
            self.complain(error)
            return
        super().accept()


class PurgeDialog(Dialog):
    """What a purge deletes for good; the button works once the name is typed.

    `purge` runs in a job; `done` gets what it returned.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        name: str,
        loss: Loss,
        purge: Callable[[JobHandle], T],
        done: Callable[[T], object],
    ) -> None:
        super().__init__(context, parent)
        self._name = name
        self._purge, self._done = purge, done
        self.setWindowTitle(self.tr("Delete words of {name} for good").format(name=name))
        self.accept_button.setText(self.tr("Delete for good"))
        self.body.addWidget(Words(context, self._lost(loss)))
        self.body.addWidget(
            Words(
                context,
                self.tr(
                    "This cannot be undone, and no step before it either. Files that were exported "
                    "stay: look through them yourself."
                ),
                "danger",
            )
        )
        self.name = QLineEdit()
        self.name.textChanged.connect(lambda _: self._look())
        rows = form()
        add_row(rows, self.tr("Type the name to confirm"), self.name)
        self.body.addLayout(rows)
        self.fit(520)
        self.name.setFocus()
        self._look()

    def _lost(self, loss: Loss) -> str:
        lines = [
            self.tr("In the project, its journal and its backups:"),
            self.tr("%n turn(s)", "", loss.turns),
            self.tr("%n word(s)", "", loss.words),
            self.tr("masked in %n transcript(s), which stay", "", loss.transcripts),
            self.tr("%n coding(s) on these words", "", loss.codings),
            self.tr("%n memo(s) beside or quoting them", "", loss.memos),
            self.tr("%n original file(s) of these transcripts", "", loss.originals),
            self.tr("%n backup(s); a new one is made", "", loss.backups),
        ]
        if loss.examples:
            text = self.tr("examples in the codebook that quote them: {codes}")
            lines.insert(6, text.format(codes=", ".join(loss.examples)))
        return "\n• ".join(lines)

    def _look(self) -> None:
        same = self.name.text().strip() == self._name
        self.refuse("" if same else self.tr("Type “{name}”.").format(name=self._name))

    def accept(self) -> None:
        """Delete beside the window; when that fails, say why and stay."""
        if self.job_row.running:
            return
        job = run_job(self, self._purge, self._deleted, self._failed)
        job.cancelled.connect(self._stopped)
        self.name.setEnabled(False)
        self.accept_button.setEnabled(False)
        self.follow(job, self.tr("Deleting…"))

    def _deleted(self, result: Any) -> None:
        super().accept()
        self._done(result)

    def _failed(self, error: UserError) -> None:
        self.name.setEnabled(True)
        self._look()
        self.complain(error)

    def _stopped(self) -> None:
        self.name.setEnabled(True)
        self._look()
        self.say(self.tr("Stopped: nothing was deleted."))

    def reject(self) -> None:
        """Close; while words are being deleted, stop that if it is not too late."""
        if self.job_row.running:
            self.job_row.cancel()
        else:
            super().reject()
