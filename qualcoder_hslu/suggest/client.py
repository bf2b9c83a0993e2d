"""The window's and the command line's end of the suggestion worker. Imports no spaCy."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, Self, cast

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.suggest.messages import (
    Message,
    SuggestRequest,
    SuggestResult,
    read_message,
    request_to_json,
    result_from_json,
    write_message,
)

Progress = Callable[[float], None]
_ENDING = 5.0  # seconds given to a worker to end by itself


class WorkerCrashError(RuntimeError):
    """The worker met a bug; the text is its report, which holds no words of a transcript."""


class WorkerGoneError(UserError):
    """The worker process ended twice over one request."""


@dataclass(slots=True)
class _Asked:
    request: SuggestRequest
    future: Future[SuggestResult]
    progress: Progress | None
    again: bool = True  # may be asked once more when the worker dies over it


class WorkerClient:
    """One worker process, started with the first request; usable from any thread.

    Futures end with `UserError` for what a person can mend, `WorkerCrashError` for a bug. A worker
    that dies is started anew, once for each request that was open.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._process: subprocess.Popen[bytes] | None = None
        self._open: dict[int, _Asked] = {}
        self._number = 0
        self._closed = False

    def suggest(
        self, request: SuggestRequest, on_progress: Progress | None = None
    ) -> Future[SuggestResult]:
        """Ask for suggestions. `on_progress` is called in another thread with a share in [0, 1].

        Cancelling the future gives the request up.
        """
        future: Future[SuggestResult] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the worker's client is closed")
            self._ask(_Asked(request, future, on_progress))
        return future

    def close(self) -> None:
        """End the worker; open requests are cancelled."""
        with self._lock:
            self._closed = True
            process, self._process = self._process, None
            asked, self._open = list(self._open.values()), {}
        for each in asked:
            each.future.cancel()
        if process is not None:
            _end(process)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _ask(self, asked: _Asked) -> None:
        """Send a request under a new number; the lock is held."""
        self._number += 1
        number = self._number
        self._open[number] = asked
        asked.future.add_done_callback(lambda future: self._give_up(number, future))
        message = {"id": number, "suggest": request_to_json(asked.request)}
        try:
            write_message(self._stdin(), message)
        except OSError:
            return  # the worker has just died: its reader asks again or says so

    def _give_up(self, number: int, future: Future[SuggestResult]) -> None:
        if not future.cancelled():
            return
        with self._lock:
            if self._open.pop(number, None) is None or self._process is None:
                return
            try:
                write_message(self._stdin(), {"cancel": number})
            except OSError:
                return  # it is gone already, and the request with it

    def _stdin(self) -> BinaryIO:
        if self._process is None:
            self._process = _start()
            threading.Thread(target=self._listen, args=(self._process,), daemon=True).start()
        return cast("BinaryIO", self._process.stdin)

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        stream = cast("BinaryIO", process.stdout)
        while (message := read_message(stream)) is not None:
            self._hear(message)
        self._ended(process)

    def _hear(self, message: Message) -> None:
        with self._lock:
            number = message["id"]
            asked = self._open.get(number)
            if asked is None:
                return
            if "progress" not in message:
                del self._open[number]
        if "progress" in message:
            if asked.progress is not None:
                asked.progress(message["progress"])
        elif asked.future.set_running_or_notify_cancel():
            _settle(asked, message)

    def _ended(self, process: subprocess.Popen[bytes]) -> None:
        """The worker ended without being asked to: open requests are put to a new one, once."""
        with self._lock:
            if self._process is not process:
                return
            _end(process)
            self._process = None
            asked, self._open = list(self._open.values()), {}
            again = [each for each in asked if each.again]
            for each in again:
                each.again = False
                self._ask(each)
        for each in asked:
            if each not in again and each.future.set_running_or_notify_cancel():
                each.future.set_exception(
                    WorkerGoneError(
                        "The suggestions stopped twice over this transcript: close other programs "
                        "to free memory, and ask again."
                    )
                )


def _settle(asked: _Asked, message: Message) -> None:
    if "result" in message:
        asked.future.set_result(result_from_json(message["result"], asked.request.transcript))
    elif "error" in message:
        asked.future.set_exception(UserError(message["error"]))
    elif "crash" in message:
        asked.future.set_exception(WorkerCrashError(message["crash"]))
    else:
        asked.future.set_exception(CancelledError())


def _start() -> subprocess.Popen[bytes]:
    command = [sys.executable, "worker"]
    if not getattr(sys, "frozen", False):
        command[1:1] = ["-m", "qualcoder_hslu"]
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """Close the worker's input, which ends it; kill one that does not listen."""
    with suppress(OSError):  # a message may be left in a pipe that nobody reads any more
        cast("BinaryIO", process.stdin).close()
    try:
        process.wait(_ENDING)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    cast("BinaryIO", process.stdout).close()
