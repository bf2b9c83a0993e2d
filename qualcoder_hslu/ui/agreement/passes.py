"""Choosing the pass to work in, or beginning a further one, so that coders can be compared with
themselves."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog, ShortList, Words, choose_row, current_row
from qualcoder_hslu.workspace.passes import begin_pass, passes, work_in
from qualcoder_hslu.workspace.workspace import Workspace


class PassesDialog(Dialog):
    """The coder's passes and a next one; `then` is called when another one is worked in."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        workspace: Workspace,
        then: Callable[[], object],
    ) -> None:
        super().__init__(context, parent)
        self._workspace, self._then = workspace, then
        self._passes = passes(workspace)
        self.setWindowTitle(self.tr("Passes of {name}").format(name=workspace.coder.name))
        self.body.addWidget(
            Words(
                context,
                self.tr(
                    "Code the same transcripts again in a further pass, without seeing what you "
                    "coded before; then compare both passes here. Nothing of either is lost, but "
                    "what was done before cannot be undone any more."
                ),
            )
        )
        rows = [
            (
                self.tr("Pass {number}").format(number=layer.number),
                self.tr("%Ln codings", "", count),
            )
            for layer, count in self._passes
        ]
        rows.append(
            (self.tr("Pass {number}").format(number=self._passes[-1][0].number + 1), self.tr("new"))
        )
        self.list = ShortList(context, self.tr("Passes"), rows)
        self.body.addWidget(self.list)
        self.list.currentItemChanged.connect(lambda *_: self._check())
        self.list.itemActivated.connect(lambda *_: self.accept())
        choose_row(self.list, len(rows) - 1)
        self._check()
        self.fit(440)
        self.list.setFocus()

    def _check(self) -> None:
        row = current_row(self.list)
        new = row == len(self._passes)
        self.accept_button.setText(self.tr("Begin it") if new else self.tr("Work in it"))
        if self._workspace.project.read_only:
            self.refuse(self.tr("The project is open for reading only."))
        elif new and not self._passes[-1][1]:
            self.refuse(self.tr("The pass before it has no codings yet."))
        elif not new and self._passes[row][0].id == self._workspace.layer.id:
            self.refuse(self.tr("You are working in this pass."))
        else:
            self.refuse("")

    def accept(self) -> None:
        row = current_row(self.list)
        if not self.accept_button.isEnabled():
            return
        try:
            if row == len(self._passes):
                begin_pass(self._workspace)
            else:
                work_in(self._workspace, self._passes[row][0])
        except UserError as error:
            self.complain(error)
            return
        super().accept()
        self._then()
