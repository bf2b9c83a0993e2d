"""The worker process: reads requests from standard input, answers on standard output.

Messages are those of `messages`. Asked with {"id": n, "suggest": request} it sends any number of
{"id": n, "progress": share} and then one of {"id": n, "result": …}, {"id": n, "error": sentence},
{"id": n, "cancelled": true} or {"id": n, "crash": type and places in the code, without words};
{"cancel": n} gives a request up. It ends when standard input does, so it never outlives its parent.
"""

import os
import queue
import sys
import threading
import traceback
from pathlib import Path
from typing import Any, BinaryIO

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.suggest.messages import (
    Message,
    read_message,
    request_from_json,
    result_to_json,
    write_message,
)

_PROGRESS_STEP = 0.01


def main() -> int:
    """Serve until standard input ends; returns the exit code."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints goes to the log's stream: standard output carries messages only.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    _step_back()
    return run_worker(sys.stdin.buffer, answers)


def run_worker(requests: BinaryIO, answers: BinaryIO) -> int:
    """Answer requests one after the other, in the order they come, until there are no more."""
    inbox = _Inbox(requests)
    pipelines: Any = None
    while (message := inbox.next()) is not None:
        # Loaded with the first request: the process answers at once that it is there.
        from qualcoder_hslu.suggest.pipelines import Pipelines  # noqa: PLC0415

        pipelines = pipelines or Pipelines()
        try:
            write_message(answers, _answer(message, inbox, answers, pipelines))
        except OSError:  # the parent is gone
            return 0
    return 0


class _Inbox:
    """Requests in order; cancellations are heard while a request is at work."""

    def __init__(self, stream: BinaryIO) -> None:
        self._requests: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._given_up: set[int] = set()
        self._ended = False
        thread = threading.Thread(target=self._listen, args=(stream,), daemon=True)
        thread.start()

    def _listen(self, stream: BinaryIO) -> None:
        while (message := read_message(stream)) is not None:
            if "cancel" in message:
                self._given_up.add(message["cancel"])
            else:
                self._requests.put(message)
        self._ended = True  # a request at work would go on for nobody
        self._requests.put(None)

    def next(self) -> Message | None:
        return self._requests.get()

    def given_up(self, number: int) -> bool:
        return self._ended or number in self._given_up


def _answer(message: Message, inbox: _Inbox, answers: BinaryIO, pipelines: Any) -> Message:
    from qualcoder_hslu.suggest.engine import Cancelled, suggest  # noqa: PLC0415

    number: int = message["id"]
    told = 0.0

    def progress(share: float) -> None:
        nonlocal told
        if share - told >= _PROGRESS_STEP:
            told = share
            write_message(answers, {"id": number, "progress": share})

    try:
        if inbox.given_up(number):
            raise Cancelled
        request = request_from_json(message["suggest"])
        result = suggest(request, pipelines, progress, lambda: inbox.given_up(number))
    except Cancelled:
        return {"id": number, "cancelled": True}
    except UserError as error:
        return {"id": number, "error": str(error)}
    except OSError:
        raise
    except Exception as error:
        return {"id": number, "crash": _report(error)}
    return {"id": number, "result": result_to_json(result)}


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
