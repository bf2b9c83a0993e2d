"""Storing many transcripts in one step without holding up the window: a few between two events."""

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.workspace.importing import ImportChoice, import_steps
from qualcoder_hslu.workspace.workspace import Workspace

_AT_A_TIME = 0.03  # seconds; a transcript of 10,000 words takes half of it


class Storing(QObject):
    """An import under way, in the window's thread; told like a `Job`.

    What fits into a moment is stored at once. Stopped before its end, it leaves nothing behind.
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
        self._choices = choices
        self._steps = import_steps(workspace, choices)
        self._done = done
        self._failed = failed
        self.running = True
        parent.destroyed.connect(self._steps.close)

    def go_on(self) -> None:
        """Store what fits into a moment, and the rest after the events that wait."""
        until = perf_counter() + _AT_A_TIME
        try:
            while self.running:
                stored = next(self._steps)
                if perf_counter() > until:
                    following = self._choices[min(stored, len(self._choices) - 1)]
                    self.progress.emit(following.draft.title, stored, len(self._choices))
                    QTimer.singleShot(0, self, self.go_on)
                    return
        except StopIteration as end:
            self._finish()
            self._done(end.value)
        except UserError as error:
            self._finish()
            self._failed(error)

    def cancel(self) -> None:
        """Stop, and take back what was stored so far."""
        if self.running:
            self._steps.close()
            self._finish()
            self.cancelled.emit()

    def _finish(self) -> None:
        self.running = False
        self.finished.emit()
