"""The worker is a process of its own: it answers, can be given up, and never outlives its parent."""

import io
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Uncounted
from qualcoder_hslu.suggest.client import WorkerClient, WorkerCrashError, WorkerGoneError
from qualcoder_hslu.suggest.messages import EvaluateRequest, SuggestRequest
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.wire import (
    Message,
    read_message,
    request_from_json,
    request_to_json,
    write_message,
)
from qualcoder_hslu.suggest.worker import run_worker
from tests.suggest.texts import book, request, suggest

BOOK = book("fr", B4=["scanner"])
SAID = "Le scanner est en panne depuis lundi et personne ne vient."
ENGLISH = book("en", B4=["scanner"])
ENGLISH_SAID = "The scanner has been out of order since Monday and nobody comes."


def always(asked: SuggestRequest) -> Callable[[frozenset[str]], SuggestRequest]:
    """Makes the same request, whatever the worker has read."""
    return lambda known: asked


def as_sent(asked: SuggestRequest) -> SuggestRequest:
    """Without what the worker need not know."""
    sources = tuple(
        replace(s, turns=tuple(replace(t, number="", speaker="") for t in s.turns))
        for s in asked.learning.sources
    )
    return replace(asked, learning=replace(asked.learning, sources=sources))


def program(*lines: str) -> list[str]:
    """The command of a worker that does something before or while it serves."""
    serving = ["from qualcoder_hslu.suggest import worker", *lines]
    return [sys.executable, "-c", "\n".join(serving)]


def served(*messages: Message) -> list[Message]:
    """What a worker answers to messages that all lie ready, served in this process."""
    requests, answers = io.BytesIO(), io.BytesIO()
    for message in messages:
        write_message(requests, message)
    requests.seek(0)
    assert run_worker(requests, answers) == 0
    answers.seek(0)
    return list(iter(lambda: read_message(answers), None))


def test_the_worker_answers_what_the_engine_finds(
    client: WorkerClient, pipelines: Pipelines
) -> None:
    asked = request("fr", BOOK, "Oui 🙂. Le scanner\u00a0? En panne.", "Bon.")
    result = client.suggest(always(asked)).result(60)
    assert result == suggest(asked, pipelines)
    assert [r.text for s in result.suggestions for r in s.reasons] == ["scanner"]
    assert result.tier == "keywords"
    assert "fr_core_news_sm 3." in result.engine


def test_a_request_keeps_all_that_the_engine_reads() -> None:
    asked = request(
        "de",
        book("de", A1=["Schalter"], B=["Amt", "Akte"]),
        "Ja 🙂.",
        "Nein.",
        moderator=[1],
        uncounted=[Uncounted(Span(0, 2), "time")],
        decided=[("A1", Span(0, 5))],
    )
    assert request_from_json(json.loads(json.dumps(request_to_json(asked)))) == as_sent(asked)


def test_a_language_can_be_loaded_ahead(client: WorkerClient) -> None:
    assert client.load(["fr", "en"]).result(60) == {"fr": "", "en": ""}


def test_progress_rises_to_the_end(client: WorkerClient) -> None:
    shares: list[float] = []
    asked = always(request("fr", BOOK, *[SAID] * 150))
    client.suggest(asked, on_progress=shares.append).result(60)
    assert shares == sorted(shares)
    assert len(shares) > 5
    assert 0.9 < shares[-1] <= 1


def test_a_listener_that_fails_does_not_stop_the_answers(client: WorkerClient) -> None:
    def fail(share: float) -> None:
        raise ValueError(share)

    asked = always(request("en", ENGLISH, ENGLISH_SAID))
    assert client.suggest(asked, fail).result(60).suggestions


def test_a_request_given_up_frees_the_worker_at_once(client: WorkerClient) -> None:
    begun = threading.Event()
    shares: list[float] = []

    def progress(share: float) -> None:
        shares.append(share)
        begun.set()

    given_up = client.suggest(always(request("fr", BOOK, *[SAID] * 5_000)), progress)
    waiting = client.suggest(always(request("fr", BOOK, SAID)))
    assert begun.wait(60)
    assert given_up.cancel()
    assert waiting.cancel()
    assert client.ping().result(10) > 0
    assert shares[-1] < 0.5
    with pytest.raises(CancelledError):
        given_up.result()


def test_what_a_person_can_mend_comes_as_a_sentence(client: WorkerClient) -> None:
    learning = replace(request("fr", BOOK, "Bonjour.").learning, tier="lexical")
    with pytest.raises(UserError, match="Nothing is coded yet"):
        client.evaluate(lambda known: EvaluateRequest(learning)).result(60)


def test_a_bug_is_reported_without_words() -> None:
    secret = request_to_json(request("en", ENGLISH, "Unspeakable words."))
    broken = secret | {"targets": [["Unspeakable"]]}
    answers = served({"id": 1, "suggest": broken}, {"id": 2, "suggest": secret})
    assert answers[0]["crash"].startswith("TypeError\n")
    assert "engine.py" in answers[0]["crash"]
    assert "Unspeakable" not in str(answers[0])
    assert "result" in answers[-1]


def test_a_bug_in_the_worker_reaches_who_asked() -> None:
    broken = program(
        "def work(desk, message):",
        "    raise KeyError('Unspeakable')",
        "worker._Desk._work = work",
        "worker.main()",
    )
    with (
        WorkerClient(broken) as client,
        pytest.raises(WorkerCrashError, match="KeyError") as crash,
    ):
        client.ping().result(20)
    assert "Unspeakable" not in str(crash.value)


def test_what_libraries_print_does_not_disturb_the_answers() -> None:
    noisy = program(
        "import os",
        "read = worker.read_message",
        "def loud(stream):",
        "    print('noise', flush=True)",
        "    os.write(1, b'more noise')",
        "    return read(stream)",
        "worker.read_message = loud",
        "worker.main()",
    )
    with WorkerClient(noisy) as client:
        assert client.ping().result(20) == client.ping().result(20)


def test_a_worker_that_is_killed_is_replaced() -> None:
    begun = threading.Event()
    with WorkerClient() as client:
        killed = client.ping().result(20)
        asked = request("en", ENGLISH, *[ENGLISH_SAID] * 1_000)
        future = client.suggest(always(asked), on_progress=lambda share: begun.set())
        waiting = client.ping()
        assert begun.wait(60)
        psutil.Process(killed).kill()
        assert len(future.result(60).sentences) == 1_000
        assert waiting.result(20) != killed


def test_a_worker_that_dies_twice_over_a_request_is_no_endless_story(tmp_path: Path) -> None:
    started = tmp_path / "started"
    dying = program(
        "import sys",
        f"open({str(started)!r}, 'a').write('x')",
        "sys.stderr.write('out of breath')",
        "sys.exit(3)",
    )
    with WorkerClient(dying) as client:
        with pytest.raises(WorkerGoneError, match="stopped twice") as gone:
            client.ping().result(20)
        assert gone.value.details == "out of breath"
        assert started.read_text(encoding="utf-8") == "xx"


def test_a_worker_that_dies_while_a_request_is_made_stops_no_later_one() -> None:
    asked = request("fr", BOOK, SAID)
    with WorkerClient(program("pass")) as client:

        def slowly(known: frozenset[str]) -> SuggestRequest:
            worker = client._worker
            if worker is not None and worker.reader is not None:
                worker.reader.join(30)
            return asked

        with pytest.raises(WorkerGoneError):
            client.suggest(slowly).result(60)
        with pytest.raises(WorkerGoneError):
            client.ping().result(60)


def test_a_worker_that_cannot_be_started_is_a_sentence() -> None:
    with (
        WorkerClient(["no-such-program"]) as client,
        pytest.raises(WorkerGoneError, match="cannot be started"),
    ):
        client.ping().result(20)


def test_asking_and_closing_wait_for_no_process_that_does_not_listen() -> None:
    deaf = [sys.executable, "-c", "import time; time.sleep(600)"]
    client = WorkerClient(deaf)
    future = client.suggest(always(request("fr", BOOK, SAID * 20_000)))
    client.close()
    assert future.cancelled()
    with pytest.raises(RuntimeError, match="closed"):
        client.ping()


@pytest.mark.parametrize("busy", ["", "client.load(['fr'])"])
def test_a_worker_ends_with_its_parent(busy: str) -> None:
    parent_program = (
        "import sys, time\n"
        "from qualcoder_hslu.suggest.client import WorkerClient\n"
        "client = WorkerClient()\n"
        "print(client.ping().result(), flush=True)\n"
        f"{busy}\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", parent_program], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        worker = psutil.Process(int(parent.stdout.readline()))
        assert worker.is_running()
        parent.kill()
    _, alive = psutil.wait_procs([worker], timeout=5)
    assert not alive


def test_the_client_loads_neither_spacy_nor_numpy() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, qualcoder_hslu.suggest.client\n"
            "print(sorted({'spacy', 'numpy', 'pandas', 'simplemma', 'psutil'} & set(sys.modules)))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "[]"
