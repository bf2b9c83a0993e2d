"""Runs the suggestion worker for the window: asks, hears of progress, keeps what comes back."""

import threading
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal

from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.messages import SuggestResult
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.workspace import suggesting
from qualcoder_hslu.workspace.workspace import Workspace

_PATIENCE = 100  # milliseconds


class SuggestionRunner(QObject):
    """One worker process, started when it is first needed; one transcript at a time."""

    progress = Signal(float)  # share done, in [0, 1]
    running_changed = Signal(bool)
    finished = Signal(str, str)  # tier, message ("" when all is as it should be)
    _answered = Signal(object)  # the future; carries the answer from the reader thread to ours

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._client: WorkerClient | None = None
        self._future: Future[SuggestResult] | None = None
        self._asked: tuple[Workspace, LoadedTranscript] | None = None
        self._answered.connect(self._keep)

    @property
    def running(self) -> bool:
        return self._future is not None

    def run(self, loaded: LoadedTranscript) -> None:
        """Suggest for a transcript; an earlier request that is still running is given up."""
        workspace = self._context.workspace
        if workspace is None or workspace.project.read_only or not workspace.suggestions_allowed:
            return
        self.cancel()
        self._client = self._client or WorkerClient()
        self._asked = (workspace, loaded)
        future = suggesting.start(workspace, self._client, loaded, self.progress.emit)
        self._future = future
        self.running_changed.emit(True)
        future.add_done_callback(self._answered.emit)

    def cancel(self) -> None:
        """Give up the request that is running, if any."""
        if self._future is not None:
            future, self._future, self._asked = self._future, None, None
            future.cancel()
            self.running_changed.emit(False)

    def close(self) -> None:
        """End the worker process, beside the window: one that is busy takes seconds to hear it."""
        self.cancel()
        if self._client is not None:
            threading.Thread(target=self._client.close).start()
            self._client = None

    def _keep(self, future: Future[SuggestResult]) -> None:
        if future is not self._future or self._asked is None:
            return  # given up meanwhile
        workspace, loaded = self._asked
        if workspace.project.conn.in_transaction:  # an import goes on between the window's events
            QTimer.singleShot(_PATIENCE, self, lambda: self._keep(future))
            return
        self._future, self._asked = None, None
        self.running_changed.emit(False)
        result = self._context.attempt(future.result)
        if result is None or workspace is not self._context.workspace:
            return
        if any(each.id == loaded.transcript.id for each in workspace.transcripts()):
            self._context.attempt(lambda: suggesting.keep(workspace, loaded, result))
            self.finished.emit(result.tier, result.message)
