"""Work that takes a while, done in a thread beside the window: it says how far and can be stopped.

A job reads a project through `project.reader()` only and never writes; what comes of it returns to
the window's thread.
"""

from collections.abc import Callable
from threading import Event, Thread
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from qualcoder_hslu.model.errors import UserError

Result = TypeVar("Result")
_PATIENCE = 5.0  # seconds a quitting program waits for a thread


class Cancelled(Exception):
    """The work noticed that it is not wanted any more and left nothing behind."""


class _Reports(QObject):
    """Carries what the thread says over to the window's thread."""

    progress = Signal(str, int, int)
    returned = Signal(object)
    raised = Signal(object)


class JobHandle:
    """What the work is given: it says how far it is and asks whether to go on."""

    def __init__(self, reports: _Reports) -> None:
        self._reports = reports
        self._cancelled = Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, what: str, done: int, total: int) -> bool:
        """Say what is being worked on and how much is done; False when it should stop."""
        if not self.cancelled:
            self._reports.progress.emit(what, done, total)
        return not self.cancelled

    def check(self) -> None:
        """Raise `Cancelled` when the work should stop."""
        if self.cancelled:
            raise Cancelled

    def cancel(self) -> None:
        self._cancelled.set()


class _Keeper(QObject):
    """Knows every thread under way, so that a program that quits stops them and waits a moment.

    A thread that does not stop is left behind: Python ends daemons with itself.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._running: dict[Thread, JobHandle] = {}
        app.aboutToQuit.connect(self._quit)

    @classmethod
    def of(cls, app: QCoreApplication) -> "_Keeper":
        """The one of this application, made when there is none."""
        return app.findChild(cls) or cls(app)

    def start(self, thread: Thread, handle: JobHandle) -> None:
        self._running = {each: own for each, own in self._running.items() if each.is_alive()}
        self._running[thread] = handle
        thread.start()

    @Slot()
    def _quit(self) -> None:
        for handle in self._running.values():
            handle.cancel()
        for thread in self._running:
            thread.join(_PATIENCE)


def _run(work: Callable[[JobHandle], Any], handle: JobHandle, reports: _Reports) -> None:
    try:
        result = work(handle)
    except BaseException as error:
        reports.raised.emit(error)
    else:
        reports.returned.emit(result)


class Followed(Protocol):
    """What tells how far it is, as a `Job` does."""

    progress: Any
    cancelled: Any
    finished: Any
    running: bool

    def cancel(self) -> None: ...


class Job(QObject):
    """Work under way; lives in the window's thread as a child of whoever asked for it.

    Signals, all in the window's thread: `progress` (what, how much is done, of how much);
    `finished` in every case, before anybody is told how it ended; `cancelled` when the work
    stopped because it was told to.
    """

    progress = Signal(str, int, int)
    cancelled = Signal()
    finished = Signal()

    def __init__(
        self,
        parent: QObject,
        work: Callable[[JobHandle], Result],
        done: Callable[[Result], object],
        failed: Callable[[UserError], object],
    ) -> None:
        super().__init__(parent)
        self._done: Callable[[Any], object] = done
        self._failed = failed
        self.running = True
        self._reports = _Reports()
        self._reports.progress.connect(self._progressed)
        self._reports.returned.connect(self._returned)
        self._reports.raised.connect(self._raised)
        self._handle = JobHandle(self._reports)
        self.destroyed.connect(self._handle.cancel)  # without its parent nobody wants the result
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("a job needs the application")
        thread = Thread(
            target=_run, args=(work, self._handle, self._reports), name="job", daemon=True
        )
        _Keeper.of(app).start(thread, self._handle)

    def cancel(self) -> None:
        """Ask the work to stop; `finished` follows when it has."""
        self._handle.cancel()

    @Slot(str, int, int)
    def _progressed(self, what: str, done: int, total: int) -> None:
        if not self._handle.cancelled:
            self.progress.emit(what, done, total)

    @Slot(object)
    def _returned(self, result: object) -> None:
        self._finish()
        self._done(result)

    @Slot(object)
    def _raised(self, error: BaseException) -> None:
        self._finish()
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, UserError):
            self._failed(error)
        else:
            raise error  # a bug: on to the crash hook, with the thread's own traceback

    def _finish(self) -> None:
        self.running = False
        self.finished.emit()


def run_job(
    parent: QObject,
    work: Callable[[JobHandle], Result],
    done: Callable[[Result], object],
    failed: Callable[[UserError], object],
) -> Job:
    """Do `work` in a thread; `done` gets its result or `failed` the `UserError` it raised.

    Both are called in the window's thread; neither when the work raised `Cancelled`, or when
    `parent` is gone by then. Work that returns although it was told to stop counts as done. Any
    other exception is raised in the window's thread, where the crash hook finds it.
    """
    return Job(parent, work, done, failed)
