"""The worker process: reads requests from standard input, answers on standard output.

Messages are those of `messages`. A request is one of

    {"id": n, "suggest": request}     {"id": n, "evaluate": request}
    {"id": n, "index": learning}      {"id": n, "load": [languages]}      {"id": n, "ping": true}
    {"cancel": n}                     gives up request n, answered with {"id": n, "cancelled": true}

A request is answered with any number of {"id": n, "progress": share in [0, 1]} and then one of
{"id": n, "result": …}, {"id": n, "error": sentence} or {"id": n, "crash": type and places in the
code, without words}; a crash for want of a text that was not sent is "lacking" besides. The process
ends at once when its standard input does, so it never outlives its parent. It writes no log.
"""

import faulthandler
import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.suggest import wire
from qualcoder_hslu.suggest.messages import TextMissingError
from qualcoder_hslu.suggest.wire import Message, read_message, write_message

if TYPE_CHECKING:
    from qualcoder_hslu.suggest.engine import Engine

_PROGRESS_STEP = 0.01


def main() -> int:
    """Serve until standard input ends; returns the exit code."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # Whatever a library prints goes to standard error: standard output carries messages only.
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    faulthandler.enable()
    _step_back()
    return run_worker(requests, answers, abandoned=lambda: os._exit(0))


def run_worker(
    requests: BinaryIO,
    answers: BinaryIO,
    abandoned: Callable[[], object] = lambda: None,
) -> int:
    """Answer requests one after the other, in the order they come, until there are no more.

    `abandoned` is called in another thread as soon as `requests` ends, also amid a request.
    """
    inbox = _Inbox(requests, abandoned)
    desk = _Desk(inbox, answers)
    while (message := inbox.next()) is not None:
        try:
            desk.send(desk.answer(message))
        except _ParentGoneError:
            return 0
    return 0


class _ParentGoneError(Exception):
    """Nobody reads the answers any more."""


class _Inbox:
    """Requests in order; cancellations are heard while a request is at work."""

    def __init__(self, stream: BinaryIO, abandoned: Callable[[], object]) -> None:
        self._requests: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._given_up: set[int] = set()
        self._abandoned = abandoned
        threading.Thread(target=self._listen, args=(stream,), daemon=True).start()

    def _listen(self, stream: BinaryIO) -> None:
        while (message := read_message(stream)) is not None:
            if "cancel" in message:
                self._given_up.add(message["cancel"])
            else:
                self._requests.put(message)
        self._requests.put(None)
        self._abandoned()

    def next(self) -> Message | None:
        return self._requests.get()

    def given_up(self, number: int) -> bool:
        return number in self._given_up


class _Desk:
    """Answers one request at a time; what was read and learned stays between them."""

    def __init__(self, inbox: _Inbox, answers: BinaryIO) -> None:
        self._inbox = inbox
        self._answers = answers
        self._engine: Engine | None = None

    def send(self, message: Message) -> None:
        try:
            write_message(self._answers, message)
        except OSError as error:
            raise _ParentGoneError from error

    def answer(self, message: Message) -> Message:
        """The last message of the answer; progress is sent on the way."""
        number: int = message["id"]
        try:
            if self._inbox.given_up(number):
                return {"id": number, "cancelled": True}
            result = self._work(message)
        except _ParentGoneError:
            raise
        except UserError as error:
            return {"id": number, "error": str(error)}
        except Exception as error:
            crash = {"id": number, "crash": _report(error)}
            return crash | {"lacking": True} if isinstance(error, TextMissingError) else crash
        if result is None:
            return {"id": number, "cancelled": True}
        return {"id": number, "result": result}

    def _work(self, message: Message) -> Any:
        """The result as JSON; None when the request was given up."""
        if "ping" in message:
            return {"pid": os.getpid()}
        # Loaded with the first request that needs it: the process is there at once.
        from qualcoder_hslu.suggest.engine import Engine  # noqa: PLC0415
        from qualcoder_hslu.suggest.pipelines import Pipelines  # noqa: PLC0415
        from qualcoder_hslu.suggest.reading import Cancelled  # noqa: PLC0415

        self._engine = self._engine or Engine(Pipelines())
        number: int = message["id"]
        work = self._progress(number), lambda: self._inbox.given_up(number)
        try:
            if "load" in message:
                return self._engine.load(message["load"])
            if "index" in message:
                return self._engine.index(wire.learning_from_json(message["index"]), *work)
            if "evaluate" in message:
                asked = wire.evaluate_from_json(message["evaluate"])
                return wire.evaluation_to_json(self._engine.evaluate(asked, *work))
            request = wire.request_from_json(message["suggest"])
            return wire.result_to_json(self._engine.suggest(request, *work))
        except Cancelled:
            return None

    def _progress(self, number: int) -> Callable[[float], None]:
        told = 0.0

        def progress(share: float) -> None:
            nonlocal told
            if share - told >= _PROGRESS_STEP:
                told = share
                self.send({"id": number, "progress": share})

        return progress


def _report(error: Exception) -> str:
    """Type of the error and where in the code it came up; its message may hold words of a text."""
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join([type(error).__name__, *places])


def _step_back() -> None:
    """Let the window and other programs go first."""
    import psutil  # noqa: PLC0415

    try:
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            psutil.Process().nice(10)
    except (psutil.Error, OSError):
        return  # not allowed here: the worker runs as it is
