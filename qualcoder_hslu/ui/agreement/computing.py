"""Computes beside the window, on a reading connection of its own, what the window asks.

A newer question replaces an older one, whose results are then shown no more. The project is read
once for a question; figures come first, their intervals after that.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.jobs import Job, JobHandle, run_job
from qualcoder_hslu.workspace.agreeing import Level, Question, Reading, Reply, answer
from qualcoder_hslu.workspace.agreeing import check as check_question
from qualcoder_hslu.workspace.workspace import Workspace


class Computing(QObject):
    """Answers to one question after the other.

    `themes` and `codes` are the newest replies, None until they are there. Signals tell when they
    are, a first time without intervals; `beside_ready` brings the themes' reply with what began as
    a suggestion instead of without it, or the other way round.
    """

    themes_ready = Signal()
    codes_ready = Signal()
    beside_ready = Signal(object)
    failed = Signal(object)  # UserError

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._jobs: dict[str, Job] = {}
        self._latest: dict[str, object] = {}  # what is wanted of each kind of work
        self._reading: Reading | None = None
        self.themes: Reply | None = None
        self.codes: Reply | None = None
        self.pending = False  # intervals are still to come

    def ask(self, question: Question) -> None:
        """Answer a question by themes, first without intervals."""
        self.forget()

        def read(workspace: Workspace, handle: JobHandle) -> tuple[Reading, Reply]:
            check_question(question)
            reading = Reading(workspace, question, handle.check)
            handle.check()
            return reading, answer(reading, level="theme", replicates=0)

        self.pending = question.replicates > 0
        self._work("themes", read, self._answered)

    def forget(self) -> None:
        """Show no result of what is under way any more."""
        self._latest.clear()
        for job in self._jobs.values():
            if job.running:
                job.cancel()
        self._reading = self.themes = self.codes = None
        self.pending = False

    def _answered(self, found: tuple[Reading, Reply]) -> None:
        self._reading, self.themes = found
        reading = self._reading
        self.themes_ready.emit()
        if self.pending:
            self._work("intervals", lambda *_: answer(reading, level="theme"), self._with_intervals)
        if reading.n_suggested:
            other = not reading.question.without_suggestions
            self._work(
                "beside",
                lambda *_: answer(reading, level="theme", replicates=0, without_suggestions=other),
                self.beside_ready.emit,
            )

    def _with_intervals(self, reply: Reply) -> None:
        self.themes, self.pending = reply, False
        self.themes_ready.emit()

    def want_codes(self) -> None:
        """Answer the question by codes too, first without intervals."""
        reading = self._reading
        if reading is None:
            return

        def done(reply: Reply) -> None:
            self.codes = reply
            self.codes_ready.emit()

        def first(reply: Reply) -> None:
            done(reply)
            self._work("code intervals", lambda *_: answer(reading, level="code"), done)

        if self.codes is None:
            self._work("codes", lambda *_: answer(reading, level="code", replicates=0), first)
        else:
            self.codes_ready.emit()

    def both_levels(self) -> Callable[[], tuple[Reply, ...]]:
        """What gives the answers by themes and by codes, with intervals; for another thread."""
        reading, there = self._reading, (self.themes, self.codes)

        def whole(level: Level, reply: Reply | None) -> Reply:
            if reading is None:
                raise RuntimeError("nothing was asked yet")
            if reply is not None and reply.question.replicates == reading.question.replicates:
                return reply
            return answer(reading, level=level)

        return lambda: (whole("theme", there[0]), whole("code", there[1]))

    def work(
        self, name: str, work: Callable[[Workspace], object], done: Callable[..., object]
    ) -> None:
        """Do something else on a reading connection, instead of what went before by this name."""
        self._work(name, lambda workspace, _: work(workspace), done)

    def _work(
        self,
        name: str,
        work: Callable[[Workspace, JobHandle], object],
        done: Callable[..., object],
    ) -> None:
        workspace = self._context.workspace
        if workspace is None:
            return
        if name in self._jobs and self._jobs[name].running:
            self._jobs[name].cancel()
        path, coder = workspace.project.path, workspace.coder.name
        mine = self._latest[name] = object()

        def show(result: object) -> None:
            if self._latest.get(name) is mine:
                done(result)

        def read(handle: JobHandle) -> object:
            handle.check()
            with Workspace.open(path, coder, read_only=True) as reader:
                result = work(reader, handle)
            handle.check()
            return result

        def fail(error: UserError) -> None:
            if self._latest.get(name) is mine:
                self.failed.emit(error)

        self._jobs[name] = run_job(self, read, show, fail)
