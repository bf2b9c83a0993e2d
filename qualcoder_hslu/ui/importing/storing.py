"""Storing transcripts in one step without holding up the window.

Turns are stored a few between two events, by a connection of their own: in a thread Python's lock
would make every repainting of the window wait. What SQLite does alone, to write it all to the
disk, is done in a job.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.jobs import JobHandle, run_job
from qualcoder_hslu.workspace.import_choice import ImportChoice
from qualcoder_hslu.workspace.importing import import_steps
from qualcoder_hslu.workspace.workspace import Workspace

_AT_A_TIME = 0.012  # seconds


class Storing(QObject):
    """An import under way; told like a `Job`.

    `done` gets the ids of the transcripts, after the workspace's listeners have heard. Stopped
    before its end, it leaves nothing behind.
    """

    progress = Signal(str, int, int)
    cancelled = Signal()
    finished = Signal()

    def __init__(
        self,
        parent: QObject,
        workspace: Workspace,
        choices: Sequence[ImportChoice],
        done: Callable[[list[str]], object],
        failed: Callable[[UserError], object],
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._choices = choices
        self._done = done
        self._failed = failed
        self._heard: list[Changes] = []
        self._whole = ExitStack()
        beside = self._whole.enter_context(workspace.beside())
        beside.listen(self._heard.append)
        self._steps = import_steps(beside, choices)
        self._writing = False
        self.running = True
        parent.destroyed.connect(self._let_go)
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        """Store what fits into a moment, and the rest after the events that wait."""
        if not self.running:
            return
        until = perf_counter() + _AT_A_TIME
        try:
            stored = next(self._steps)
            while stored < len(self._choices) and perf_counter() < until:
                stored = next(self._steps)
        except UserError as error:
            self._fail(error)
            return
        except BaseException:  # a bug; the project may be written to again all the same
            self._let_go()
            self._finish()
            raise
        following = self._choices[min(stored, len(self._choices) - 1)]
        self.progress.emit(following.draft.title, stored, len(self._choices))
        if stored < len(self._choices):
            QTimer.singleShot(0, self, self._go_on)
        else:
            self._writing = True
            run_job(self, self._write, self._written, self._fail)

    def _write(self, _: JobHandle) -> list[str]:
        """The last step, on the disk; whoever is told to stop now comes too late."""
        try:
            next(self._steps)
        except StopIteration as end:
            return list(end.value)
        finally:
            self._whole.close()
        raise RuntimeError("an import goes on after its end")

    def _written(self, ids: list[str]) -> None:
        self._finish()
        self._workspace.tell(self._heard)
        self._done(ids)

    def _fail(self, error: UserError) -> None:
        self._let_go()
        self._finish()
        self._failed(error)

    def cancel(self) -> None:
        """Stop, and take back what was stored so far; at the very end it is too late."""
        if self.running and not self._writing:
            self._let_go()
            self._finish()
            self.cancelled.emit()

    def _let_go(self) -> None:
        if not self._writing:
            self._steps.close()
            self._whole.close()

    def _finish(self) -> None:
        self.running = False
        self.finished.emit()
