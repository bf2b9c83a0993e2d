"""Keeps the comparison of two coders up to date: in the background, or at once in a few texts."""

from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer, Signal

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.jobs import Job, JobHandle, run_job
from qualcoder_hslu.workspace.consensus import Disagreement, Survey, renewed, survey
from qualcoder_hslu.workspace.workspace import Workspace

_AFTER_A_CHANGE = 300  # milliseconds without a further one
_FEW = 3  # transcripts that are compared anew at once, in the window's own thread
_TEXTS = {"transcript", "transcript_version", "turn", "participant", "membership"}
_MARKS = {"coding", "ruling", "roster"}

Identity = tuple[str, Span, tuple[str, ...]]


def identity(item: Disagreement | None) -> Identity | None:
    """What a disagreement is known by, whether it is settled or not."""
    return None if item is None else (item.transcript, item.passage, item.codes)


def is_same(item: Disagreement, wanted: Identity | None) -> bool:
    """Whether a disagreement has this identity; quick for most that have not."""
    return wanted is not None and item.passage == wanted[1] and identity(item) == wanted


class Comparison(QObject):
    """The survey of two layers and the texts it is about.

    Signals: `outdated`, compare anew (also once nobody changes anything any more); `forgotten`,
    texts changed, so that nothing may be shown until then; `compared`; `updated` with the identity
    of what is settled otherwise than before, None for nothing; `failed` with a `UserError`.
    """

    outdated = Signal()
    forgotten = Signal()
    compared = Signal()
    updated = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None
        self._texts: dict[str, LoadedTranscript] = {}
        self.survey: Survey | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_A_CHANGE)
        self._later.timeout.connect(self.outdated)
        context.changed.connect(self._changed)

    def text(self, transcript: str) -> LoadedTranscript:
        """A transcript (id) with its words, read once."""
        if transcript not in self._texts:
            self._texts[transcript] = self._workspace.load(transcript)
        return self._texts[transcript]

    def forget(self) -> None:
        """Let go what was compared, and what is under way."""
        if self._job is not None and self._job.running:
            self._job.cancel()
        self._job = None
        self._later.stop()
        self.survey = None
        self._texts.clear()

    def compare(self, first: str, second: str) -> None:
        """Compare two layers (ids) in the background; what was compared stays until then."""
        if self._job is not None and self._job.running:
            self._job.cancel()
        path, coder = self._workspace.project.path, self._workspace.coder.name

        def read(handle: JobHandle) -> Survey:
            with Workspace.open(path, coder, read_only=True) as reader:
                found = survey(reader, first, second)
            handle.check()
            return found

        def done(found: Survey) -> None:
            if self._job is job:  # nothing newer was asked since
                self._job = None
                self.survey = found
                self._texts.clear()
                self.compared.emit()

        def failed(error: UserError) -> None:
            if self._job is job:
                self._job = None
                self.failed.emit(error)

        self._job = job = run_job(self, read, done, failed)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & _TEXTS:
            self.forget()
            self.forgotten.emit()
            self._later.start()
        elif changes.kinds & _MARKS:
            few = 0 < len(changes.transcripts) <= _FEW
            if self.survey is not None and self._job is None and few:
                self._update(self.survey, changes.transcripts)
            else:
                self._later.start()

    def _update(self, old: Survey, transcripts: Collection[str]) -> None:
        self.survey = renewed(self._workspace, old, transcripts)
        before = {
            identity(each): each.rulings
            for each in old.disagreements
            if each.transcript in transcripts
        }
        touched = (
            each
            for each in self.survey.disagreements
            if each.transcript in transcripts and before.get(identity(each), ()) != each.rulings
        )
        self.updated.emit(identity(next(touched, None)))
