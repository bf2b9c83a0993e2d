"""Bringing transcripts in: files are read beside the window, looked over, stored in one step."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import TableColumns
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.files import ask_files
from qualcoder_hslu.ui.dialogs.parts import GAP, Dialog, Words, start_folder
from qualcoder_hslu.ui.importing.details import IncomingDetails
from qualcoder_hslu.ui.importing.dropping import dropped_files
from qualcoder_hslu.ui.importing.files import FileList
from qualcoder_hslu.ui.importing.incoming import IncomingFiles
from qualcoder_hslu.ui.importing.reading import (
    How,
    Incoming,
    Reading,
    Unread,
    read_again,
    read_files,
)
from qualcoder_hslu.ui.importing.storing import Storing
from qualcoder_hslu.ui.jobs import run_job
from qualcoder_hslu.workspace.workspace import Workspace

_HEIGHTS = (144, 512)  # pixels: the files, and what is known of one


class ImportDialog(Dialog):
    """The files, what was understood of each, and who moderates; Import stores them all.

    Until then nothing is written, so Cancel changes nothing. `imported` carries the ids of the new
    transcripts.
    """

    imported = Signal(list)

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        workspace: Workspace,
        paths: Sequence[Path] = (),
    ) -> None:
        super().__init__(context, parent)
        self._workspace = workspace
        self._note = ""
        self.incoming = IncomingFiles(workspace)
        self.setWindowTitle(self.tr("Import transcripts"))
        self.setAcceptDrops(True)
        self.table = FileList(context, self._leave_out)
        self.details = IncomingDetails(context, self.incoming)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._empty_page())
        self.pages.addWidget(self._full_page())
        self.body.addWidget(self.pages, 1)
        self.table.itemSelectionChanged.connect(self._show_current)
        self.details.title_changed.connect(self._set_title)
        self.details.language_changed.connect(self._set_language)
        self.details.group_changed.connect(self._set_group)
        self.details.convention_changed.connect(self._set_convention)
        self.details.questions_changed.connect(self._set_questions)
        self.details.columns.columns_changed.connect(self._set_columns)
        self.details.columns.tags_changed.connect(self._set_tags)
        self.details.speakers_changed.connect(self._speakers_changed)
        self._storing: Storing | None = None
        self._check()
        self.resize(1200, 800)
        self.choose_button.setFocus()
        if paths:
            self.read(paths)

    # The two pages

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(GAP)
        self.choose_button = QPushButton(self.tr("Choose files…"))
        self.choose_button.clicked.connect(self.choose_files)
        title = Words(self.context, self.tr("Transcripts from files"), pixels=20, strong=True)
        sentence = self.tr(
            "Word, OpenDocument, RTF, PDF, HTML, subtitles, text, Markdown, tables (CSV, Excel), "
            "ELAN, TEI or JSON; drop them here."
        )
        self.formats = Words(self.context, sentence, "muted")
        column.addStretch(2)
        for widget in (title, self.formats):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        column.addSpacing(16)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _full_page(self) -> QWidget:
        page = QWidget()
        self.add_button = QPushButton(self.tr("Add files…"))
        self.add_button.clicked.connect(self.choose_files)
        self.leave_out_button = QPushButton(self.tr("Leave out"))
        self.leave_out_button.setToolTip(self.tr("Take the chosen files off this list (Del)"))
        self.leave_out_button.clicked.connect(self._leave_out)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self.add_button)
        across.addWidget(self.leave_out_button)
        across.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(across)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setSizes(list(_HEIGHTS))
        parts.setStretchFactor(1, 1)
        column.addWidget(parts, 1)
        return page

    # Reading files

    def choose_files(self) -> None:
        """Ask for files and read them."""
        ask_files(
            self,
            self.tr("Transcripts"),
            start_folder(self.context),
            self.tr(
                "Transcripts (*.docx *.odt *.rtf *.doc *.pdf *.html *.htm *.srt *.vtt *.txt *.md "
                "*.csv *.tsv *.xlsx *.ods *.eaf *.xml *.json);;All files (*)"
            ),
            self.read,
        )

    def read(self, paths: Sequence[Path]) -> None:
        """Read files into the list; those listed already are left as they are."""
        fresh = self.incoming.new_of(paths)
        if not fresh or self.job_row.running:
            return
        self._note = ""
        self.pages.setCurrentIndex(1)
        job = run_job(
            self,
            lambda handle: read_files(handle, fresh),
            lambda found: self._read(found, len(fresh)),
            self.complain,
        )
        job.finished.connect(self._check)
        self.follow(job, self.tr("Reading…"))
        self._check()

    def _read(self, found: Sequence[Incoming | Unread], wanted: int) -> None:
        self.incoming.add(found)
        self.table.add(found)
        self._show_current()
        if len(found) < wanted:
            text = self.tr("Reading was stopped: {0} of {1} files are listed.")
            self._note = text.format(len(found), wanted)
        self._check()

    def _leave_out(self) -> None:
        self.incoming.remove(self.table.take_selected())
        if not self.table.topLevelItemCount():
            self.pages.setCurrentIndex(0)
            self.choose_button.setFocus()
        self._note = ""
        self._show_current()
        self._check()

    # Deciding

    def _show_current(self) -> None:
        chosen = self.table.chosen()
        self.details.show_file(next(iter(chosen), None), one=len(chosen) == 1)
        self.leave_out_button.setEnabled(bool(self.table.selectedItems()))

    def _set_title(self, title: str) -> None:
        self._set("title", title)

    def _set_language(self, language: str) -> None:
        self._set("language", language)

    def _set_group(self, group: str) -> None:
        self._set("group", group.strip())
        self.details.show_speakers()

    def _set_tags(self, use: str) -> None:
        self._set("tags", use)
        self.details.show_columns()

    def _set(self, what: str, value: str) -> None:
        """Decide one thing on all chosen files."""
        chosen = self.table.chosen()
        for file in chosen:
            setattr(file, what, value)
        self.table.refresh(chosen)

    def _speakers_changed(self) -> None:
        self.table.refresh(self.table.chosen()[:1])
        self._check()

    def _set_convention(self, convention: str) -> None:
        """Read the chosen files anew, by this way of writing labels."""
        self._read_anew(
            [(file, replace(file.how, convention=convention)) for file in self.table.chosen()]
        )

    def _set_questions(self, name: str) -> None:
        """Read the chosen files anew, with unlabelled questions as turns of this moderator."""
        self._read_anew([(file, replace(file.how, questions=name)) for file in self.table.chosen()])

    def _set_columns(self, columns: TableColumns) -> None:
        """Read those of the chosen files anew that have the columns of the one that is shown."""
        chosen = self.table.chosen()
        self._read_anew(
            [
                (file, replace(file.how, columns=columns))
                for file in chosen
                if file.draft.columns == chosen[0].draft.columns
            ]
        )

    def _read_anew(self, wanted: Sequence[tuple[Incoming, How]]) -> None:
        if not wanted or self.job_row.running:
            return
        self._note = ""
        job = run_job(self, lambda handle: read_again(handle, wanted), self._reread, self._misread)
        job.finished.connect(self._check)
        self.follow(job, self.tr("Reading…"))
        self._check()

    def _reread(self, found: Sequence[tuple[Incoming, How, Reading]]) -> None:
        for file, how, reading in found:
            self.incoming.replace(file, how, reading)
        self.table.refresh()
        self._show_current()
        self._check()

    def _misread(self, error: UserError) -> None:
        self._show_current()
        self.complain(error)

    def _check(self) -> None:
        count = len(self.incoming.files)
        busy = self.job_row.running
        self.accept_button.setText(
            self.tr("Import %Ln transcripts", "", count) if count else self.tr("Import")
        )
        self.add_button.setEnabled(not busy)
        self.setAcceptDrops(not busy)
        self.pages.setEnabled(self._storing is None)
        if self._storing is not None:
            self.refuse(self.tr("The transcripts are being imported."))
        elif busy:
            self.refuse(self.tr("The files are being read."))
        elif not count:
            some = self.incoming.unread
            self.refuse(
                self.tr("None of the files can be read.") if some else self.tr("No files yet.")
            )
        elif unsure := next((file for file in self.incoming.files if file.unsure), None):
            text = self.tr("Say under “Columns” who speaks in {0}, or leave the file out.")
            self.refuse(text.format(unsure.path.name))
        else:
            self.refuse("")
            self.say(self._note or self._summary())

    def _summary(self) -> str:
        files, unread = self.incoming.files, len(self.incoming.unread)
        parts = [
            self.tr("%Ln turns", "", sum(file.turns for file in files)),
            self.tr("%Ln words", "", sum(file.words for file in files)),
        ]
        if unread:
            parts.append(self.tr("%Ln files cannot be read and are skipped", "", unread))
        return " · ".join(parts)

    def accept(self) -> None:
        if self._storing is not None:
            return
        choices = self.incoming.choices()
        try:
            self._storing = Storing(self, self._workspace, choices, self._stored, self._failed)
        except UserError as error:
            self.complain(error)
            return
        self._storing.cancelled.connect(self._stopped)
        self.follow(self._storing, self.tr("Importing…"))
        self._check()

    def _stored(self, ids: list[str]) -> None:
        self._storing = None
        super().accept()
        self.context.tell(self.tr("%Ln transcripts were imported.", "", len(ids)))
        self.imported.emit(ids)

    def _stopped(self) -> None:
        self._storing = None
        self._note = self.tr("The import was stopped: nothing was imported.")
        self._check()

    def _failed(self, error: UserError) -> None:
        self._storing = None
        self._check()
        self.complain(error)

    def reject(self) -> None:
        """Close; an import that is being written to the disk is waited for."""
        self.job_row.cancel()
        if self._storing is None:
            super().reject()

    # Dropping files on the dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read(dropped_files(event))
