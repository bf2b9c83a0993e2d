"""Bringing transcripts in: files are read beside the window, looked over, stored in one step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.files import ask_files
from qualcoder_hslu.ui.dialogs.parts import (
    GAP,
    Dialog,
    Words,
    language_names,
    start_folder,
    top_items,
)
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.importing.details import IncomingDetails
from qualcoder_hslu.ui.importing.dropping import dropped_files
from qualcoder_hslu.ui.importing.incoming import (
    Incoming,
    IncomingFiles,
    Reading,
    Unread,
    read_file,
    read_files,
)
from qualcoder_hslu.ui.importing.storing import Storing
from qualcoder_hslu.ui.jobs import JobHandle, run_job
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace.workspace import Workspace

_TITLE, _TURNS, _WORDS, _LANGUAGE, _GROUP, _NOTES = range(6)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FILE = Qt.ItemDataRole.UserRole
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
        self.table = self._table()
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

    def _table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(self.tr("Files"))
        table.setHeaderLabels(
            [
                self.tr("Title"),
                self.tr("Turns"),
                self.tr("Words"),
                self.tr("Language"),
                self.tr("Group"),
                self.tr("Notes"),
            ]
        )
        for column in (_TURNS, _WORDS, _NOTES):
            table.headerItem().setTextAlignment(column, _RIGHT)
        table.setRootIsDecorated(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_TURNS, 72), (_WORDS, 80), (_LANGUAGE, 104), (_GROUP, 160)):
            header.resizeSection(column, width)
        header.resizeSection(_NOTES, 80)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table, self._leave_out)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        return table

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
        for each in found:
            self._add_unread(each) if isinstance(each, Unread) else self._add_file(each)
        if self.table.currentItem() is None:
            for item in top_items(self.table)[:1]:
                self.table.setCurrentItem(item)
            self.table.setFocus()
        self._show_current()
        if len(found) < wanted:
            text = self.tr("Reading was stopped: {0} of {1} files are listed.")
            self._note = text.format(len(found), wanted)
        self._check()

    def _add_file(self, file: Incoming) -> None:
        item = QTreeWidgetItem(self.table)
        item.setData(_TITLE, _FILE, file)
        for column in (_TURNS, _WORDS, _NOTES):
            item.setTextAlignment(column, _RIGHT)
        item.setToolTip(_TITLE, str(file.path))
        self._fill(item)

    def _add_unread(self, unread: Unread) -> None:
        danger = self.context.theme.danger
        item = QTreeWidgetItem(self.table, [said(unread.sentence)])
        item.setData(_TITLE, _FILE, unread)
        item.setIcon(_TITLE, QIcon(pixmap("triangle-alert", danger, 16)))
        item.setForeground(_TITLE, qcolor(danger))
        item.setToolTip(_TITLE, said(unread.sentence))
        item.setFirstColumnSpanned(True)

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Show a file's values in its row."""
        file: Incoming = item.data(_TITLE, _FILE)
        number = self.locale().toString
        texts = {
            _TITLE: file.title,
            _TURNS: number(file.turns),
            _WORDS: number(file.words),
            _LANGUAGE: language_names().get(file.language, file.language),
            _GROUP: file.group or self.tr("own"),
            _NOTES: number(file.notes) if file.notes else "",
        }
        for column, text in texts.items():
            item.setText(column, text)
        theme = self.context.theme
        item.setForeground(_GROUP, qcolor(theme.text if file.group else theme.muted))

    def _leave_out(self) -> None:
        items = self.table.selectedItems()
        self.incoming.remove([item.data(_TITLE, _FILE) for item in items])
        place = min((self.table.indexOfTopLevelItem(item) for item in items), default=0)
        for item in items:
            self.table.takeTopLevelItem(self.table.indexOfTopLevelItem(item))
        left = top_items(self.table)
        if left:
            self.table.setCurrentItem(left[min(place, len(left) - 1)])
        else:
            self.pages.setCurrentIndex(0)
            self.choose_button.setFocus()
        self._note = ""
        self._show_current()
        self._check()

    # Deciding

    def _chosen(self) -> list[QTreeWidgetItem]:
        """Rows chosen whose files were read."""
        items = self.table.selectedItems()
        return [item for item in items if isinstance(item.data(_TITLE, _FILE), Incoming)]

    def _show_current(self) -> None:
        chosen = self._chosen()
        current = self.table.currentItem()
        item = current if current in chosen else next(iter(chosen), None)
        self.details.show_file(item.data(_TITLE, _FILE) if item else None, one=len(chosen) == 1)
        self.leave_out_button.setEnabled(bool(self.table.selectedItems()))

    def _set_title(self, title: str) -> None:
        for item in self._chosen():
            item.data(_TITLE, _FILE).title = title
            self._fill(item)

    def _set_language(self, language: str) -> None:
        for item in self._chosen():
            item.data(_TITLE, _FILE).language = language
            self._fill(item)

    def _set_group(self, group: str) -> None:
        for item in self._chosen():
            item.data(_TITLE, _FILE).group = group.strip()
            self._fill(item)
        self.details.show_speakers()

    def _set_convention(self, convention: str) -> None:
        """Read the chosen files anew, by this way of writing labels."""
        files = [item.data(_TITLE, _FILE) for item in self._chosen()]
        if not files or self.job_row.running:
            return
        self._note = ""

        def read(handle: JobHandle) -> list[tuple[Incoming, Reading]]:
            found = []
            for done, file in enumerate(files):
                if not handle.progress(file.path.name, done, len(files)):
                    break
                found.append((file, read_file(file.path, convention)))
            return found

        job = run_job(self, read, lambda found: self._reread(found, convention), self._misread)
        job.finished.connect(self._check)
        self.follow(job, self.tr("Reading…"))
        self._check()

    def _reread(self, found: Sequence[tuple[Incoming, Reading]], convention: str) -> None:
        for file, reading in found:
            self.incoming.replace(file, reading)
            file.convention = convention
        for item in top_items(self.table):
            if isinstance(item.data(_TITLE, _FILE), Incoming):
                self._fill(item)
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
        self._storing = Storing(self, self._workspace, choices, self._stored, self._failed)
        self._storing.cancelled.connect(self._stopped)
        self.follow(self._storing, self.tr("Importing…"))
        self._check()
        self._storing.go_on()

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
        self.job_row.cancel()
        super().reject()

    # Dropping files on the dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read(dropped_files(event))
