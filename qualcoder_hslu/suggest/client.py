"""The window's and the command line's end of the suggestion worker. Imports no spaCy.

A writer thread starts the process and writes to it, a reader thread hears its answers: no call
here waits for either.
"""

import logging
import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, BinaryIO, Self, TypeVar, cast

import qualcoder_hslu
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.suggest import wire
from qualcoder_hslu.suggest.messages import (
    EvaluateRequest,
    Evaluation,
    Learning,
    SuggestRequest,
    SuggestResult,
)
from qualcoder_hslu.suggest.wire import Message, read_message, write_message

Request = TypeVar("Request")
Made = Callable[[frozenset[str]], Request]
Progress = Callable[[float], None]
_TRIES = 2  # a request is put to a second process when the first died over it
_log = logging.getLogger(__name__)


class WorkerCrashError(RuntimeError):
    """The worker met a bug; the text is its report, which holds no words of a transcript."""


class WorkerGoneError(UserError):
    """The worker process cannot be started, or ended twice over one request.

    `details` are the last lines it wrote to standard error, for a report; no transcript's words.
    """

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


@dataclass(eq=False, slots=True)
class _Asked:
    """An open request: how to say it, how to read its answer, and how often a worker died of it.

    `message` is given the keys of the texts that the worker knows, and gives with the message the
    learning that is in it.
    """

    message: Callable[[frozenset[str]], tuple[Message, Learning | None]]
    read: Callable[[Any], Any]
    future: Future[Any]
    progress: Progress | None = None
    deaths: int = 0
    lacked_texts: bool = False


@dataclass(eq=False, slots=True)
class _Worker:
    """A running process, the numbers and texts sent to it, and the last lines of its complaints."""

    process: subprocess.Popen[bytes]
    reader: threading.Thread | None = None
    sent: list[int] = field(default_factory=list)
    texts: frozenset[str] = frozenset()  # keys of the sources whose text it knows
    complaints: deque[str] = field(default_factory=lambda: deque(maxlen=30))


class WorkerClient:
    """One worker process, started with the first request; usable from any thread.

    Futures end with `UserError` for what a person can mend, `WorkerCrashError` for a bug;
    cancelling one gives its request up. A worker that dies is started anew, and what it was
    working on tried once more. `command` starts another program than this one's worker.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = list(command or _own_worker())
        self._lock = threading.Lock()
        self._outbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._open: dict[int, _Asked] = {}
        self._number = 0
        self._worker: _Worker | None = None
        self._writer: threading.Thread | None = None
        self._closed = False

    def suggest(
        self, request: Made[SuggestRequest], on_progress: Progress | None = None
    ) -> Future[SuggestResult]:
        """Ask for suggestions. `on_progress` is called in another thread with a share in [0, 1].

        The request is made in another thread, too, with the keys of the texts that need not be
        sent again.
        """

        def message(known: frozenset[str]) -> tuple[Message, Learning]:
            made = request(known)
            return {"suggest": wire.request_to_json(made)}, made.learning

        return self._ask(message, wire.result_from_json, on_progress)

    def evaluate(
        self, request: Made[EvaluateRequest], on_progress: Progress | None = None
    ) -> Future[Evaluation]:
        """Ask how well codes are found in what was not learned from; made like `suggest`'s."""

        def message(known: frozenset[str]) -> tuple[Message, Learning]:
            made = request(known)
            return {"evaluate": wire.evaluate_to_json(made)}, made.learning

        return self._ask(message, wire.evaluation_from_json, on_progress)

    def index(self, learning: Made[Learning], on_progress: Progress | None = None) -> Future[int]:
        """Let all sources be read ahead; how many there are. Made like `suggest`'s request."""

        def message(known: frozenset[str]) -> tuple[Message, Learning]:
            made = learning(known)
            return {"index": wire.learning_to_json(made)}, made

        return self._ask(message, int, on_progress)

    def load(self, languages: Sequence[str]) -> Future[dict[str, str]]:
        """Load the languages' pipelines ahead of the first request (French: seconds).

        The result maps each language to its message, empty when all is as it should be.
        """
        return self._ask(lambda _: ({"load": list(languages)}, None), dict)

    def ping(self) -> Future[int]:
        """The worker's process id, when it gets to answer: requests are answered in order."""
        return self._ask(lambda _: ({"ping": True}, None), lambda result: int(result["pid"]))

    def close(self) -> None:
        """End the worker, which has nothing to save; open requests are cancelled."""
        with self._lock:
            self._closed = True
            worker, self._worker = self._worker, None
            asked, self._open = list(self._open.values()), {}
        self._outbox.put(None)
        for each in asked:
            each.future.cancel()
        if worker is not None:
            worker.process.kill()
        for thread in (self._writer, worker.reader if worker else None):
            if thread is not None and thread is not threading.current_thread():
                thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _ask(
        self,
        message: Callable[[frozenset[str]], tuple[Message, Learning | None]],
        read: Callable[[Any], Any],
        progress: Progress | None = None,
    ) -> Future[Any]:
        future: Future[Any] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker's client is closed")
            self._number += 1
            number = self._number
            self._open[number] = _Asked(message, read, future, progress)
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, daemon=True)
                self._writer.start()
        self._outbox.put({"id": number})
        future.add_done_callback(lambda done: self._give_up(number) if done.cancelled() else None)
        return future

    def _give_up(self, number: int) -> None:
        with self._lock:
            if self._open.pop(number, None) is not None:
                self._outbox.put({"cancel": number})

    def _write(self) -> None:
        """The writer thread: send what is put into the outbox."""
        while (item := self._outbox.get()) is not None:
            try:
                worker, message = self._prepare(item)
            except Exception as error:
                self._fail(item["id"], error)
                continue
            # A worker that has died meanwhile, its pipe perhaps closed already (ValueError), is its
            # reader's affair, which asks again.
            if worker is not None and message is not None:
                with suppress(OSError, ValueError):
                    write_message(cast("BinaryIO", worker.process.stdin), message)

    def _prepare(self, item: Message) -> tuple[_Worker | None, Message | None]:
        """The worker to write to, started if need be, and the whole message."""
        with self._lock:
            if "cancel" in item:
                sent = self._worker is not None and item["cancel"] in self._worker.sent
                return self._worker, item if sent else None
            asked = self._open.get(item["id"])
            if asked is None or self._closed:
                return None, None
            if self._worker is None:
                self._worker = self._start()
            self._worker.sent.append(item["id"])
            worker = self._worker
        message, learning = asked.message(worker.texts)
        if learning is not None:
            told = {source.key for source in learning.sources if source.text is not None}
            # The worker forgets what is no longer among the sources.
            kept = worker.texts & {source.key for source in learning.sources}
            worker.texts = kept | told
        return worker, item | message

    def _start(self) -> _Worker:
        """Start the process and its reader; the lock is held. Raises `OSError`."""
        process = subprocess.Popen(  # noqa: S603 - our own program
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONUTF8": "1"},
            # `-m` looks in the working directory first: there must be nothing else's modules.
            cwd=Path(qualcoder_hslu.__file__).parents[1],
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        worker = _Worker(process)
        worker.reader = threading.Thread(target=self._listen, args=(worker,), daemon=True)
        worker.reader.start()
        return worker

    def _listen(self, worker: _Worker) -> None:
        """The reader thread of one process: hear all its answers, then see to its end."""
        process = worker.process
        complaints = threading.Thread(target=_collect, args=(worker,), daemon=True)
        complaints.start()
        with cast("IO[bytes]", process.stdout) as stream:
            while (message := read_message(cast("BinaryIO", stream))) is not None:
                self._hear(worker, message)
        process.wait()
        complaints.join()
        with suppress(OSError):  # a message may be left in a pipe that nobody reads any more
            cast("IO[bytes]", process.stdin).close()
        self._ended(worker)

    def _hear(self, worker: _Worker, message: Message) -> None:
        number, last = message["id"], "progress" not in message
        with self._lock:
            if "lacking" in message and self._ask_again(worker, number):
                return
            asked = self._open.pop(number, None) if last else self._open.get(number)
            if last and self._worker is not None and number in self._worker.sent:
                self._worker.sent.remove(number)
        if asked is None:
            return
        if last:
            _settle(asked, message)
        elif asked.progress is not None:
            try:
                asked.progress(message["progress"])
            except Exception:
                _log.exception("Showing the progress of suggestions failed.")

    def _ask_again(self, worker: _Worker, number: int) -> bool:
        """Send a request again with all texts: one that was given up may have held them.

        The lock is held.
        """
        worker.texts = frozenset()
        asked = self._open.get(number)
        if asked is None or asked.lacked_texts:
            return False
        asked.lacked_texts = True
        if number in worker.sent:
            worker.sent.remove(number)
        self._outbox.put({"id": number})
        return True

    def _ended(self, worker: _Worker) -> None:
        """Put what a dead worker left open to a new one; it died over the first of it."""
        gone: _Asked | None = None
        with self._lock:
            if self._worker is worker:
                self._worker = None
            left = [number for number in worker.sent if number in self._open]
            if left:
                _log.warning("The suggestion worker ended (%s).", worker.process.returncode)
                self._open[left[0]].deaths += 1
                if self._open[left[0]].deaths >= _TRIES:
                    gone = self._open.pop(left.pop(0))
            for number in left:
                self._outbox.put({"id": number})
        if gone is not None and gone.future.set_running_or_notify_cancel():
            gone.future.set_exception(
                WorkerGoneError(
                    "The suggestions stopped twice over this transcript: close other programs to "
                    "free memory, and ask again.",
                    "\n".join(worker.complaints),
                )
            )

    def _fail(self, number: int, error: Exception) -> None:
        with self._lock:
            asked = self._open.pop(number, None)
        if isinstance(error, OSError):
            error = WorkerGoneError(
                f"The suggestions' process cannot be started ({error.strerror}): restart the "
                "program, or install it again."
            )
        if asked is not None and asked.future.set_running_or_notify_cancel():
            asked.future.set_exception(error)


def _own_worker() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "worker"]
    return [sys.executable, "-m", "qualcoder_hslu", "worker"]


def _collect(worker: _Worker) -> None:
    with cast("IO[bytes]", worker.process.stderr) as stream:
        for line in stream:
            worker.complaints.append(line.decode(errors="replace").rstrip())


def _settle(asked: _Asked, message: Message) -> None:
    if "cancelled" in message:
        asked.future.cancel()
    elif not asked.future.set_running_or_notify_cancel():
        return
    elif "result" in message:
        try:
            asked.future.set_result(asked.read(message["result"]))
        except Exception as error:
            asked.future.set_exception(error)
    elif "error" in message:
        asked.future.set_exception(UserError(message["error"]))
    else:
        asked.future.set_exception(WorkerCrashError(message["crash"]))
