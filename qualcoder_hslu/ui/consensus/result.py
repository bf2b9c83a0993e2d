"""What the consensus of two coders is made of, and why it differs from each of them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Words
from qualcoder_hslu.ui.jobs import Job, JobHandle, run_job
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.workspace.consensus import Survey
from qualcoder_hslu.workspace.explaining import Explanation, explain
from qualcoder_hslu.workspace.workspace import Workspace


class ResultPanel(QWidget):
    """One paragraph for each coder; computed beside the window when it is asked for."""

    def __init__(self, context: Context, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._job: Job | None = None
        self.lines = (Words(context), Words(context))
        self.found: tuple[Explanation, Explanation] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.setSpacing(2 * GAP)
        for line in self.lines:
            layout.addWidget(line)
        layout.addStretch(1)

    def explain(self, survey: Survey) -> None:
        """Say why the consensus is not what each of the two coders of a survey marked."""
        self.stop()
        self.found = None
        path, coder = self._workspace.project.path, self._workspace.coder.name
        one, two = survey.layers

        def read(handle: JobHandle) -> tuple[Explanation, Explanation]:
            with Workspace.open(path, coder, read_only=True) as reader:
                found = explain(reader, one.id, two.id)
            handle.check()
            return found

        def done(found: tuple[Explanation, Explanation]) -> None:
            if self._job is job:
                self._job = None
                self._show(found)

        self._job = job = run_job(self, read, done, self._failed)

    def stop(self) -> None:
        """Let what is under way go."""
        if self._job is not None and self._job.running:
            self._job.cancel()
        self._job = None

    def _failed(self, error: UserError) -> None:
        self.lines[0].setText(said(str(error)))
        self.lines[1].setText("")

    def _show(self, found: tuple[Explanation, Explanation]) -> None:
        self.found = found
        for line, each in zip(self.lines, found, strict=True):
            line.setText(self._told(each))

    def _told(self, each: Explanation) -> str:
        parts = [
            (each.same, self.tr("%n passage(s) as in the consensus", "", each.same)),
            (each.added, self.tr("%n added by rulings", "", each.added)),
            (each.dropped, self.tr("%n dropped by rulings", "", each.dropped)),
            (each.moved, self.tr("%n with other boundaries by rulings", "", each.moved)),
            (each.recoded, self.tr("%n under another code by rulings", "", each.recoded)),
            (each.other_pair, self.tr("%n decided with another coder", "", each.other_pair)),
            (each.open, self.tr("%n still open or not yet taken over", "", each.open)),
            (each.unexplained, self.tr("%n by no decision", "", each.unexplained)),
        ]
        told = "; ".join(text for count, text in parts if count)
        return self.tr("{coder}: {what}.").format(
            coder=each.layer.name, what=told or self.tr("nothing marked")
        )
