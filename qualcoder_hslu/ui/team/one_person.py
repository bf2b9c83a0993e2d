"""Asks which two coders are one person, and says what follows from it."""

from PySide6.QtWidgets import QComboBox, QWidget

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog, Words, add_row, form
from qualcoder_hslu.workspace import team
from qualcoder_hslu.workspace.workspace import Workspace


class OnePersonDialog(Dialog):
    """Two coders to choose; the first keeps name and place, the other's passes become theirs."""

    def __init__(self, context: Context, parent: QWidget | None, workspace: Workspace) -> None:
        super().__init__(context, parent)
        self._workspace = workspace
        self._people = team.people(workspace)
        self.setWindowTitle(self.tr("Two names, one person"))
        self.accept_button.setText(self.tr("Make one person"))
        sentence = self.tr(
            "A person who has coded on two computers, or under two names, is known as two coders. "
            "The other coder’s work becomes a further pass of the one who stays; no coding is "
            "changed, and undo parts them again."
        )
        self.body.addWidget(Words(context, sentence, "muted"))
        self.keep, self.other = QComboBox(), QComboBox()
        for box in (self.keep, self.other):
            for each in self._people:
                count = self.tr("%Ln codings", "", each.codings)
                box.addItem(f"{each.shown} · {count}", each.coder.id)
            box.currentIndexChanged.connect(self._check)
        rows = form()
        add_row(rows, self.tr("Stays"), self.keep)
        add_row(rows, self.tr("Is the same person"), self.other)
        self.body.addLayout(rows)
        self._choose()
        self.fit(520)
        self._check()
        self.keep.setFocus()

    def _choose(self) -> None:
        """Begin with the coder at work, and with somebody of the same name if there is one."""
        own = self._workspace.coder
        ids = [each.coder.id for each in self._people]
        self.keep.setCurrentIndex(max(ids.index(own.id) if own.id in ids else 0, 0))
        others = [each for each in self._people if each.coder.id != self.keep.currentData()]
        alike = [each for each in others if each.coder.name == own.name] or others
        if alike:
            self.other.setCurrentIndex(ids.index(alike[0].coder.id))

    def _check(self) -> None:
        if self.keep.currentData() == self.other.currentData():
            self.refuse(self.tr("Choose two different coders."))
        elif self.other.currentData() == self._workspace.coder.id:
            self.refuse(self.tr("You are coding as this person: let this one stay."))
        else:
            self.refuse("")

    def accept(self) -> None:
        """Say so in the project; when that is refused, say why and stay."""
        chosen = {each.coder.id: each.coder for each in self._people}
        keep, other = chosen[self.keep.currentData()], chosen[self.other.currentData()]
        try:
            team.declare_one_person(self._workspace, keep, other)
        except UserError as error:
            self.complain(error)
            return
        super().accept()
