"""The roster dialog: transcripts by coders, who is assigned what and who has coded it in full."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store.codings import RosterState
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Dialog, Words
from qualcoder_hslu.ui.painting import Index
from qualcoder_hslu.ui.people.dialogs import NameDialog
from qualcoder_hslu.ui.team.one_person import OnePersonDialog
from qualcoder_hslu.ui.team.roster_model import RosterModel
from qualcoder_hslu.ui.theme import Theme
from qualcoder_hslu.workspace import roster, team
from qualcoder_hslu.workspace.workspace import Workspace

_KINDS = {"roster", "coding", "layer", "coder", "transcript", "participant", "setting"}
# What the space bar and a double click make of a state.
_NEXT: dict[RosterState | None, RosterState | None] = {
    None: "assigned",
    "assigned": "fully coded",
    "fully coded": None,
    "not coded": "assigned",
}


class RosterDialog(Dialog):
    """A table to mark by keys, double clicks and buttons; undo and redo work in it as outside."""

    def __init__(self, context: Context, parent: QWidget | None, workspace: Workspace) -> None:
        super().__init__(context, parent, only_close=True)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Roster"))
        self.model = RosterModel(context, workspace, self)
        self.view = self._table()
        sentence = self.tr(
            "Who codes what. Agreement counts a coder on a transcript who has codings there or is "
            "marked as having coded it fully."
        )
        self.body.setSpacing(GAP)
        self.body.addWidget(Words(context, sentence, "muted"))
        self.body.addWidget(self.view, 1)
        self.body.addLayout(self._mark_buttons())
        self.body.addLayout(self._coder_buttons())
        for key, act in (
            (QKeySequence.StandardKey.Undo, workspace.undo),
            (QKeySequence.StandardKey.Redo, workspace.redo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(lambda act=act: self._do(act))
        context.changed.connect(self._changed)
        context.project_changed.connect(self.close)
        context.theme_changed.connect(self._recolour)
        self._fit()
        self.resize(880, 520)
        if self.model.rowCount() and self.model.columnCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus()
        self._hint()

    # Building

    def _table(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(self.tr("Roster"))
        view.setModel(self.model)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setTabKeyNavigation(False)  # Tab leaves the table, arrows move in it
        view.setCornerButtonEnabled(False)
        view.verticalHeader().setDefaultSectionSize(28)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.doubleClicked.connect(self._step)
        return view

    def _mark_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        states: tuple[tuple[str, str, str, RosterState | None], ...] = (
            (self.tr("Assign"), self.tr("The coder has this to code"), "A", "assigned"),
            (
                self.tr("Fully coded"),
                self.tr("The coder has coded all of it, also where there is no coding"),
                "F",
                "fully coded",
            ),
            (self.tr("Not coded"), self.tr("The coder does not count here"), "N", "not coded"),
            (self.tr("Clear"), self.tr("Take the entry away; codings stay"), "Del", None),
        )
        self.buttons_by_key: dict[str, QPushButton] = {}
        for text, tip, key, state in states:
            button = self._button(text, f"{tip} ({key})", partial(self.mark, state))
            self.buttons_by_key[key] = button
            row.addWidget(button)
            self._key(key, partial(self.mark, state))
        self._key("Space", lambda: self._step(self.view.currentIndex()))
        row.addStretch(1)
        return row

    def _coder_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.add_button = self._button(
            self.tr("Add coder…"),
            self.tr("Enter somebody who has not coded here yet"),
            self.add_coder,
        )
        self.person_button = self._button(
            self.tr("Two names, one person…"),
            self.tr("Say that two coders are one person"),
            self.declare,
        )
        for button in (self.add_button, self.person_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.setEnabled(not self._workspace.project.read_only)
        button.clicked.connect(lambda _=False: act())
        return button

    def _key(self, key: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    # Marking

    def mark(self, state: RosterState | None) -> None:
        """Enter a state for every chosen cell, as one step."""
        chosen = self.view.selectedIndexes()
        if chosen:
            cells = [self.model.cell(index) for index in chosen]
            self._do(lambda: roster.mark(self._workspace, cells, state))

    def _step(self, index: Index) -> None:
        if index.isValid():
            self.mark(_NEXT[self.model.entry(index).state])

    # Coders

    def add_coder(self) -> None:
        """Ask for the name of somebody new; the first cell of their column is then chosen."""

        def save(name: str) -> None:
            made = roster.enter_coder(self._workspace, name)
            at = next(i for i, each in enumerate(self.model.roster.passes) if each.id == made.id)
            self.view.setCurrentIndex(self.model.index(0, at))
            self.view.setFocus()

        NameDialog(
            self.context,
            self,
            self.tr("New coder"),
            self.tr("Name or initials"),
            self.tr("Add coder"),
            save,
        ).open()

    def declare(self) -> None:
        """Ask which two coders are one person."""
        self.view.setFocus()
        OnePersonDialog(self.context, self, self._workspace).open()

    # What is shown

    def _fit(self) -> None:
        """Make each column as wide as its words, within limits."""
        self.view.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            width = self.view.columnWidth(column) + 16
            self.view.setColumnWidth(column, min(max(width, 144), 280))

    def _changed(self, changes: Changes) -> None:
        if not changes.kinds & _KINDS:
            return
        chosen = [(index.row(), index.column()) for index in self.view.selectedIndexes()]
        at = self.view.currentIndex()
        row, column = at.row(), at.column()
        self.model.reload()
        self._fit()
        self.view.setCurrentIndex(self.model.index(row, column))
        select = QItemSelectionModel.SelectionFlag.Select
        for place in chosen:
            self.view.selectionModel().select(self.model.index(*place), select)
        self._hint()

    def _hint(self) -> None:
        if self._workspace.project.read_only:
            self.say(self.tr("The project is open for reading only."))
            return
        entries = [
            self.model.roster.entry(layer.id, transcript.id)
            for layer in self.model.roster.passes
            for transcript in self.model.roster.transcripts
        ]
        done = sum(entry.state == "fully coded" for entry in entries)
        open_ = sum(entry.state == "assigned" for entry in entries)
        self.say(
            self.tr("{done} fully coded, {open} assigned. Space goes from one to the next.").format(
                done=done, open=open_
            )
        )
        can = len(team.people(self._workspace)) > 1 and not self._workspace.blind
        self.person_button.setEnabled(can)
        self.add_button.setEnabled(not self._workspace.blind)

    def _do(self, act: Callable[[], object]) -> None:
        """Do something that may raise `UserError`; its sentence is said here."""
        try:
            act()
        except UserError as error:
            self.complain(error)
        else:
            self._hint()

    def _recolour(self, _theme: Theme) -> None:
        self.view.viewport().update()
