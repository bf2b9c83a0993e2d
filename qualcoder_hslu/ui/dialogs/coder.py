"""Asking who is coding: somebody who has coded in the project, or somebody new."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from qualcoder_hslu.store import codings
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog, ShortList, add_row, form, top_items


@dataclass(frozen=True, slots=True)
class CoderChoice:
    """A coder of the project and the number of their codings, all passes together."""

    name: str
    codings: int


def coder_choices(project: Project) -> list[CoderChoice]:
    """The coders of a project, by name."""
    conn = project.conn
    own = {coder.id: [""] for coder in codings.coders(conn)}
    for layer in codings.layers(conn):
        if layer.coder in own:
            own[layer.coder].append(layer.id)
    return [
        CoderChoice(coder.name, sum(codings.counts_by_code(conn, own[coder.id]).values()))
        for coder in codings.coders(conn)
    ]


def choose_coder(
    context: Context, parent: QWidget | None, choices: Sequence[CoderChoice], last: str = ""
) -> str | None:
    """Ask and wait: the name of the coder, or None when the person changed their mind."""
    dialog = CoderDialog(context, parent, choices, last)
    dialog.exec()
    return dialog.chosen


class CoderDialog(Dialog):
    """Who is coding? `chosen` is the name, None until the dialog was accepted.

    `last` is chosen to begin with. A name typed into the field below counts before the list.
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
            ((choice.name, self.tr("%Ln codings", "", choice.codings)) for choice in choices),
        )
        self._names = [choice.name for choice in choices]
        row = self._names.index(last) if last in self._names else 0
        for first in top_items(self.list)[row : row + 1]:
            self.list.setCurrentItem(first)
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
        (self.list if choices else self.new).setFocus()

    def accept(self) -> None:
        self.chosen = self._name()
        super().accept()

    def _name(self) -> str:
        typed = self.new.text().strip()
        item = self.list.currentItem()
        return typed or (item.text(0) if item else "")

    def _check(self) -> None:
        typed = self.new.text().strip()
        self.list.setEnabled(not typed)
        self.refuse("" if self._name() else self.tr("Type a name or initials."))
        if typed in self._names:
            self.say(self.tr("{0} has coded here before.").format(typed))
