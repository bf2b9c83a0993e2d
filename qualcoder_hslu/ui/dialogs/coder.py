"""Asking who is coding: somebody who has coded in the project, or somebody new."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from qualcoder_hslu.store import codings
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import (
    Dialog,
    ShortList,
    add_row,
    choose_row,
    current_row,
    form,
)


@dataclass(frozen=True, slots=True)
class CoderChoice:
    """A coder of the project and the number of their codings, all passes together.

    `shown` tells two of one name apart.
    """

    name: str
    codings: int
    id: str
    shown: str


def coder_choices(project: Project) -> list[CoderChoice]:
    """The coders of a project, by name."""
    conn = project.conn
    own = {coder.id: [""] for coder in codings.coders(conn)}
    for layer in codings.layers(conn):
        if layer.coder in own:
            own[layer.coder].append(layer.id)
    return [
        CoderChoice(
            coder.name,
            sum(codings.counts_by_code(conn, own[coder.id]).values()),
            coder.id,
            shown,
        )
        for coder, shown in codings.shown_coders(conn)
    ]


def choose_coder(
    context: Context, parent: QWidget | None, choices: Sequence[CoderChoice], last: str = ""
) -> str | None:
    """Ask and wait: the coder as `CoderDialog.chosen` has it, or None for a change of mind."""
    dialog = CoderDialog(context, parent, choices, last)
    dialog.exec()
    return dialog.chosen


class CoderDialog(Dialog):
    """Who is coding? `chosen` is the name, None until the dialog was accepted.

    Of somebody whose name another has too it is the id. `last`, a name or an id, is chosen to
    begin with; nobody is when two have that name. A name typed into the field below counts before
    the list.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        choices: Sequence[CoderChoice],
        last: str = "",
    ) -> None:
        super().__init__(context, parent)
        self.chosen: str | None = None
        self.setWindowTitle(self.tr("Who is coding?"))
        self.accept_button.setText(self.tr("Continue"))
        self.list = ShortList(
            context,
            self.tr("Coders of this project"),
            ((choice.shown, self.tr("%Ln codings", "", choice.codings)) for choice in choices),
        )
        self._names = [choice.name for choice in choices]
        self._known = [
            choice.name if choice.shown == choice.name else choice.id for choice in choices
        ]
        rows = [n for n, choice in enumerate(choices) if last in (choice.name, choice.id)] or [0]
        self._unsure = len(rows) > 1  # nobody is somebody else of their name by mistake
        if not self._unsure:
            choose_row(self.list, rows[0])
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.tr("Name or initials"))
        layout = form()
        add_row(layout, self.tr("New coder"), self.new)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(layout)
        self.list.currentItemChanged.connect(self._check)
        self.list.itemActivated.connect(self.accept)
        self.new.textChanged.connect(self._check)
        self._check()
        self.list.setVisible(bool(choices))
        self.fit(400)
        # A list that gets the keyboard chooses its first row by itself.
        (self.list if choices and not self._unsure else self.new).setFocus()

    def accept(self) -> None:
        self.chosen = self._name()
        super().accept()

    def _name(self) -> str:
        typed = self.new.text().strip()
        row = current_row(self.list)
        return typed or (self._known[row] if row >= 0 else "")

    def _check(self) -> None:
        typed = self.new.text().strip()
        self.list.setEnabled(not typed)
        ask = (
            self.tr("Two coders have this name: choose one.")
            if self._unsure
            else self.tr("Type a name or initials.")
        )
        self.refuse("" if self._name() else ask)
        if typed in self._names:
            self.say(self.tr("{0} has coded here before.").format(typed))
