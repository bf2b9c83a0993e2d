"""Runs the suggestion worker for the window: asks, hears of progress, keeps what comes back.

A transcript is looked through when it is opened, once a session; after each decision the codes it
was about are learned anew, quietly; between requests the other transcripts are read ahead.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.messages import TIERS
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.workspace import suggesting
from qualcoder_hslu.workspace.workspace import Workspace

# What changes more than single codes: texts, who speaks, the codebook, what is fully coded.
_EVERYTHING = {
    "code", "code_text", "roster", "transcript", "transcript_version", "participant", "membership"
}  # fmt: skip
_PATIENCE = 100  # milliseconds
_SOON, _LATER = 150, 3_000  # after a decision; after a change of the codebook, and to read ahead


class _Request(QObject):
    """One request under way; its answer comes over from the reader thread to the window's."""

    answered = Signal(object)

    def __init__(self, parent: QObject, keep: Callable[[Future[Any]], object]) -> None:
        super().__init__(parent)
        self._future: Future[Any] | None = None
        self._keep = keep
        self.answered.connect(self._hear)

    @property
    def open(self) -> bool:
        return self._future is not None

    def start(self, future: Future[Any]) -> None:
        self.give_up()
        self._future = future
        future.add_done_callback(self.answered.emit)

    def give_up(self) -> bool:
        """Whether there was something to give up."""
        future, self._future = self._future, None
        if future is not None:
            future.cancel()
        return future is not None

    @Slot(object)
    def _hear(self, future: Future[Any]) -> None:
        if future is self._future and not future.cancelled():
            self._future = None
            self._keep(future)


class SuggestionRunner(QObject):
    """One worker process, started when it is first needed."""

    progress = Signal(float)  # share of the search done, in [0, 1]
    running_changed = Signal(bool)
    finished = Signal(str, str)  # tier, message ("" when all is as it should be)
    measuring = Signal(float)  # share of the evaluation done, in [0, 1]
    evaluated = Signal(object)  # Evaluation; None when it could not be made

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._client: WorkerClient | None = None
        self._transcript = ""
        self._tier = TIERS[-1]
        self._workspace: Workspace | None = None
        self._looked: set[str] = set()  # transcripts looked through in this session
        self._overtaken = False  # whether the codebook has changed since the search was asked for
        self._codes: set[str] = set()  # to be learned anew
        self._asked_codes: list[str] = []
        self._search = _Request(self, self._found)
        self._lesson = _Request(self, self._relearned)
        self._ahead = _Request(self, self._read)
        self._measure = _Request(self, self._measured)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._relearn)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._read_ahead)
        context.changed.connect(self._changed)
        context.project_changed.connect(self._project_changed)

    @property
    def running(self) -> bool:
        return self._search.open

    def looked_through(self, transcript: str) -> bool:
        """Whether a transcript's suggestions are of this session."""
        return transcript in self._looked

    def run(self, transcript: str) -> None:
        """Suggest for a transcript; an earlier request that is still running is given up."""
        workspace = self._at_work()
        if workspace is None:
            return
        self._transcript, self._workspace = transcript, workspace
        self._stop_quiet_work()
        self._codes.clear()
        text = workspace.transcript(transcript).sha256
        self._ask(TIERS[-1] if workspace.text_suggested(transcript) == text else TIERS[0])
        self.running_changed.emit(True)

    def _ask(self, tier: str) -> None:
        """Ask for all codes; keywords are there at once, what is learned may take its time."""
        workspace = self._workspace
        if workspace is not None:
            self._tier, self._overtaken = tier, False
            future = suggesting.start(
                workspace,
                self._worker(),
                [self._transcript],
                on_progress=self.progress.emit,
                tier=tier,
            )
            self._search.start(future)

    def turn_to(self, transcript: str) -> None:
        """Another transcript that was looked through is shown: it is learned anew for that one."""
        if transcript in self._looked:
            self._transcript = transcript

    def evaluate(self) -> None:
        """Measure how good the suggestions are; `evaluated` follows."""
        workspace = self._at_work()
        if workspace is None:
            self.evaluated.emit(None)
            return
        self._workspace = workspace
        self._ahead.give_up()
        self._measure.start(
            suggesting.evaluate(workspace, self._worker(), on_progress=self.measuring.emit)
        )

    def cancel(self) -> None:
        """Give up the search that is running, if any."""
        if self._search.give_up():
            self.running_changed.emit(False)

    def stop_measuring(self) -> None:
        """Give up the evaluation, if one is under way; `evaluated` does not follow."""
        self._measure.give_up()

    def close(self) -> None:
        """End the worker process, beside the window: one that is busy takes seconds to hear it."""
        self.cancel()
        self._stop_quiet_work()
        self._measure.give_up()
        if self._client is not None:
            threading.Thread(target=self._client.close).start()
            self._client = None

    # When

    def _at_work(self) -> Workspace | None:
        """The open project, if suggestions are wanted there."""
        workspace = self._context.workspace
        if workspace is None or workspace.project.read_only or not workspace.suggestions_allowed:
            return None
        return workspace

    @Slot()
    def _project_changed(self) -> None:
        self.cancel()
        self._stop_quiet_work()
        self._measure.give_up()
        self._looked.clear()
        self._codes.clear()
        self._transcript = ""
        workspace = self._at_work()
        if workspace is not None and self._context.settings.suggestions_visible:
            languages = {each.language for each in workspace.transcripts() if each.language}
            if languages:
                self._worker().load(sorted(languages))

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        workspace = self._at_work()
        if workspace is None or not self._transcript:
            return
        if changes.kinds & _EVERYTHING:
            self._looked.clear()
            self._overtaken = True
            self._soon.start(_LATER)
        elif changes.kinds & {"coding", "decision"}:
            self._codes |= workspace.codes_judged(changes)
            self._soon.start(_SOON)

    @Slot()
    def _relearn(self) -> None:
        """Learn anew what decisions were about, or look through the transcript again."""
        workspace = self._at_work()
        if workspace is None or workspace is not self._workspace or not self._transcript:
            return
        if self._search.open or self._lesson.open:
            self._soon.start(_SOON)
        elif self._transcript not in self._looked:
            self.run(self._transcript)
        elif codes := sorted(self._codes & {code.id for code in workspace.codebook}):
            self._ahead.give_up()
            self._later.stop()
            self._asked_codes = codes
            self._codes.clear()
            client = self._worker()
            self._lesson.start(suggesting.start(workspace, client, [self._transcript], codes))

    @Slot()
    def _read_ahead(self) -> None:
        workspace = self._at_work()
        if workspace is not None and workspace is self._workspace and not self._search.open:
            self._ahead.start(suggesting.read_ahead(workspace, self._worker()))

    def _stop_quiet_work(self) -> None:
        self._soon.stop()
        self._later.stop()
        self._lesson.give_up()
        self._ahead.give_up()

    def _worker(self) -> WorkerClient:
        self._client = self._client or WorkerClient()
        return self._client

    # What comes back

    def _found(self, future: Future[Any]) -> None:
        result = self._context.attempt(future.result)
        if result is not None and self._tier == TIERS[0] and self._store(result, (), wait=False):
            self._ask(TIERS[-1])
            return
        self.running_changed.emit(False)
        if result is not None and self._store(result, ()):
            if not self._overtaken:
                self._looked.update(found.transcript for found in result.found)
            self.finished.emit(result.tier, result.message)
            self._later.start(_LATER)

    def _relearned(self, future: Future[Any]) -> None:
        result = self._context.attempt(future.result)
        if result is not None:
            self._store(result, self._asked_codes)
            self._later.start(_LATER)

    def _read(self, future: Future[Any]) -> None:
        self._context.attempt(future.result)

    def _measured(self, future: Future[Any]) -> None:
        self.evaluated.emit(self._context.attempt(future.result))

    def _store(self, result: Any, codes: Any, *, wait: bool = True) -> bool:
        """Keep a result, but not while an import or a purge is being written.

        Then it waits; what keywords found does not, lest it take the place of what is learned.
        """
        workspace = self._workspace
        if workspace is None or workspace is not self._context.workspace:
            return False
        if workspace.project.busy:
            if wait:
                QTimer.singleShot(_PATIENCE, self, lambda: self._store(result, codes))
            return True
        return self._context.attempt(lambda: suggesting.keep(workspace, result, codes)) is not None
