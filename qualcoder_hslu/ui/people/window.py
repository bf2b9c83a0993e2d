"""The people window: participants, organisations, groups and transcripts in tables, and shares."""

from pathlib import Path
from typing import cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.people import AttributeOwner, AttributeType
from qualcoder_hslu.store import purge
from qualcoder_hslu.store.purge import Loss
from qualcoder_hslu.ui.colours import PARTICIPANT_COLOURS
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.files import ask_file
from qualcoder_hslu.ui.dialogs.parts import Dialog, start_folder
from qualcoder_hslu.ui.jobs import Cancelled, JobHandle, run_job
from qualcoder_hslu.ui.people.dialogs import (
    AttributeDialog,
    NameDialog,
    PreviewDialog,
    PurgeDialog,
)
from qualcoder_hslu.ui.people.shares_page import SharesPage
from qualcoder_hslu.ui.people.table_page import TablePage
from qualcoder_hslu.workspace import people, people_tables
from qualcoder_hslu.workspace.attributes import import_attributes, preview_attributes
from qualcoder_hslu.workspace.people_tables import TableName
from qualcoder_hslu.workspace.workspace import Workspace

_KINDS = {
    "participant", "organisation", "focus_group", "membership", "attribute", "attribute_value",
    "transcript", "transcript_version", "turn",
}  # fmt: skip


class PeopleWindow(Dialog):
    """Tables in tabs; undo and redo work in it as in the window below."""

    def __init__(
        self, context: Context, parent: QWidget | None, workspace: Workspace, transcript: str = ""
    ) -> None:
        super().__init__(context, parent, only_close=True)
        self._workspace = workspace
        self.setWindowTitle(self.tr("People"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Tables of people"))
        self.pages: dict[TableName, TablePage] = {}
        names: tuple[tuple[TableName, str], ...] = (
            ("participant", self.tr("Participants")),
            ("organisation", self.tr("Organisations")),
            ("group", self.tr("Groups")),
            ("transcript", self.tr("Transcripts")),
        )
        for name, title in names:
            self.pages[name] = self._page(name, title)
            self.tabs.addTab(self.pages[name], title)
        self.shares = SharesPage(context, workspace, transcript)
        self.tabs.addTab(self.shares, self.tr("Speaking shares"))
        self.tabs.currentChanged.connect(lambda _: self._hint())
        self.body.addWidget(self.tabs, 1)
        for key, act in (
            (QKeySequence.StandardKey.Undo, workspace.undo),
            (QKeySequence.StandardKey.Redo, workspace.redo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(lambda act=act: self._do(act))
        context.changed.connect(self._changed)
        context.project_changed.connect(self.close)
        self.resize(880, 560)
        self.pages["participant"].view.setFocus()
        self._hint()

    def _page(self, name: TableName, title: str) -> TablePage:
        page = TablePage(self.context, self._workspace, name, title)
        page.failed.connect(self.complain)
        page.written.connect(self._hint)
        writing = not self._workspace.project.read_only
        if name != "group" and writing:
            page.add_button(
                self.tr("Import table…"),
                self.tr("Read attributes or survey answers from CSV or XLSX, after a preview"),
                self.import_table,
            )
            page.add_button(
                self.tr("New attribute…"),
                self.tr("Add a column: text, number, choice or date"),
                lambda: self.add_attribute(name),
            )
            change = page.add_button(
                self.tr("Change attribute…"),
                self.tr("Another name or type for the column with the current cell"),
                lambda: self.change_attribute(page),
            )
            remove = page.add_button(
                self.tr("Remove attribute"),
                self.tr("Take away the column with the current cell and its values; undoable"),
                lambda: self.remove_attribute(page),
            )
            at_attribute = [change, remove]

            def enable() -> None:
                for button in at_attribute:
                    button.setEnabled(bool(page.current_attribute()))

            page.row_chosen.connect(enable)
            enable()
        if name == "organisation" and writing:
            page.add_button(
                self.tr("New organisation…"),
                self.tr("Add a row"),
                self.add_organisation,
            )
        if name == "group" and writing:
            self.add_group_button = page.add_button(
                self.tr("New group…"), self.tr("Add a focus group that is still to meet"),
                self.add_group,
            )  # fmt: skip
        if name == "participant" and writing:
            self._participant_buttons(page)
        page.buttons.addStretch(1)
        page.more_buttons.addStretch(1)
        return page

    def _participant_buttons(self, page: TablePage) -> None:
        self.colour_button = page.add_button(
            self.tr("Next colour"),
            self.tr("Give the chosen participants the next colour"),
            self.next_colour,
            below=True,
        )
        self.withdraw_button = page.add_button(
            self.tr("Withdraw"),
            self.tr("Mask the chosen participants and leave them out everywhere; undoable"),
            self.withdraw,
            below=True,
        )
        self.back_button = page.add_button(
            self.tr("Bring back"),
            self.tr("Take the withdrawal of the chosen participants back"),
            self.bring_back,
            below=True,
        )
        self.purge_button = page.add_button(
            self.tr("Delete for good…"),
            self.tr("Delete the words of one who has withdrawn; this cannot be undone"),
            self.purge,
            below=True,
        )
        page.row_chosen.connect(self._enable)
        self._enable_for(page)

    def _enable(self) -> None:
        self._enable_for(self.pages["participant"])

    def _enable_for(self, page: TablePage) -> None:
        rows = page.chosen_rows()
        gone = [row for row in rows if row.withdrawn]
        there = bool(rows) and not gone
        self.colour_button.setEnabled(there)
        self.withdraw_button.setEnabled(there)
        self.back_button.setEnabled(bool(gone) and len(gone) == len(rows))
        self.purge_button.setEnabled(len(rows) == len(gone) == 1)

    def _hint(self) -> None:
        if self._workspace.project.read_only:
            self.say(self.tr("The project is open for reading only."))
        elif self.tabs.currentWidget() is self.shares:
            self.say(
                self.tr("Without turns of people who have withdrawn; time stamps not counted.")
            )
        else:
            self.say(self.tr("Type in a cell, or copy and paste blocks from and to a spreadsheet."))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & _KINDS:
            for page in self.pages.values():
                page.reload()
            self.shares.reload()

    def _do(self, act: object) -> None:
        """Do something that may raise `UserError`; its sentence is said here."""
        try:
            act()  # type: ignore[operator]
        except UserError as error:
            self.complain(error)
        else:
            self._hint()

    # Attributes and rows

    def add_attribute(self, owner: AttributeOwner) -> None:
        """Ask for name and type of a new column."""

        def save(name: str, kind: str) -> None:
            people_tables.add_attribute(self._workspace, owner, name, cast(AttributeType, kind))

        AttributeDialog(self.context, self, self.pages["participant"].model.types(), save).open()

    def change_attribute(self, page: TablePage) -> None:
        """Ask for another name or type of the column at hand."""
        attribute = page.current_attribute()
        column = next(each for each in page.model.table.columns if each.id == attribute)

        def save(name: str, kind: str) -> None:
            with self._workspace.action(f"change attribute {name}"):
                if kind != column.type:
                    people_tables.retype_attribute(
                        self._workspace, attribute, cast(AttributeType, kind)
                    )
                if name != column.title:
                    people_tables.rename_attribute(self._workspace, attribute, name)

        types = page.model.types()
        AttributeDialog(self.context, self, types, save, column.title, column.type).open()

    def remove_attribute(self, page: TablePage) -> None:
        """Take the column at hand away."""
        attribute = page.current_attribute()
        self._do(lambda: people_tables.remove_attribute(self._workspace, attribute))

    def add_organisation(self) -> None:
        """Ask for the id of a new organisation."""

        def save(key: str) -> None:
            made = people_tables.add_organisation(self._workspace, key)
            self.pages["organisation"].choose(made)

        NameDialog(
            self.context,
            self,
            self.tr("New organisation"),
            self.tr("Id"),
            self.tr("Add organisation"),
            save,
        ).open()

    def add_group(self) -> None:
        """Ask for the name of a new group."""

        def save(name: str) -> None:
            made = people_tables.add_group(self._workspace, name)
            self.pages["group"].choose(made)

        NameDialog(
            self.context, self, self.tr("New group"), self.tr("Name"), self.tr("Add group"), save
        ).open()

    def import_table(self) -> None:
        """Ask for a table and show what it would change."""
        ask_file(
            self,
            self.tr("Import a table of people"),
            start_folder(self.context),
            self.tr("Tables (*.csv *.tsv *.xlsx)"),
            self.preview,
        )

    def preview(self, path: Path) -> None:
        """Show what a table would change, and write it when the person agrees."""

        def show() -> None:
            report = preview_attributes(self._workspace, path)
            write = lambda: import_attributes(self._workspace, path)  # noqa: E731
            PreviewDialog(self.context, self, path, report, write).open()

        self._do(show)

    # Participants

    def next_colour(self) -> None:
        """Give the chosen participants the colour after that of the first of them."""
        rows = self.pages["participant"].chosen_rows()
        colour = ((rows[0].colour or 0) + 1) % PARTICIPANT_COLOURS
        ids = [row.id for row in rows]
        self._do(lambda: people_tables.set_colour(self._workspace, ids, colour))

    def withdraw(self) -> None:
        """Mask the chosen participants and leave them out everywhere."""
        rows = [row.id for row in self.pages["participant"].chosen_rows()]
        self._do(lambda: people.withdraw(self._workspace, *rows))
        self.pages["participant"].choose(rows[0])
        self.say(
            self.tr(
                "Masked and left out everywhere. Undo shows the words again; “Delete for good” "
                "takes them out of the project, its journal and its backups."
            )
        )

    def bring_back(self) -> None:
        """Take the withdrawal of the chosen participants back."""
        rows = [row.id for row in self.pages["participant"].chosen_rows()]
        self._do(lambda: people.bring_back(self._workspace, *rows))
        self.pages["participant"].choose(rows[0])

    def purge(self) -> None:
        """Say what is lost and ask for the name, then delete for good."""
        if self.job_row.running:
            return
        (row,) = self.pages["participant"].chosen_rows()

        def look(_: JobHandle) -> Loss:
            with self._workspace.beside() as beside:
                return people.loss(beside, row.id)

        job = run_job(self, look, lambda loss: self._ask_purge(row.id, loss), self.complain)
        self.follow(job, self.tr("Looking for the words…"))

    def _ask_purge(self, participant: str, loss: Loss) -> None:
        name = people.name_of(self._workspace, participant)
        titles = dict(
            zip(
                purge.STAGES,
                (
                    self.tr("Looking for the words…"),
                    self.tr("Masking texts…"),
                    self.tr("Deleting codings and notes…"),
                    self.tr("Rewriting the journal…"),
                    self.tr("Cleaning the disk…"),
                ),
                strict=True,
            )
        )

        def delete(job: JobHandle) -> list[Changes]:
            heard: list[Changes] = []

            def going(stage: str) -> None:
                at = purge.STAGES.index(stage)
                goes_on = job.progress(titles[stage], at, len(purge.STAGES))
                if not goes_on and stage != purge.STAGES[-1]:
                    raise Cancelled

            with self._workspace.beside() as beside:
                beside.listen(heard.append)
                beside.purge(participant, going)
            return heard

        PurgeDialog(self.context, self, name, loss, delete, self._purged).open()

    def _purged(self, heard: list[Changes]) -> None:
        self._workspace.tell(heard)
        if purge.is_pending(self._workspace.project):
            self.say(self.tr("Another program reads the project: the disk is cleaned next time."))
        else:
            self.say(self.tr("The words are deleted for good."))
