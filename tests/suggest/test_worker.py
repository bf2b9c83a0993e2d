"""The worker is a process of its own: it answers, can be given up, and never outlives its parent."""

import subprocess
import sys
import time
from concurrent.futures import CancelledError

import psutil
import pytest

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.engine import suggest
from qualcoder_hslu.suggest.pipelines import Pipelines
from tests.suggest.texts import book, request

BOOK = book("fr", B4=["scanner"])
LONG = ["Le scanner est en panne depuis lundi et personne ne vient."] * 4_000


def test_the_worker_answers_what_the_engine_finds(
    client: WorkerClient, pipelines: Pipelines
) -> None:
    asked = request("fr", BOOK, "Oui 🙂. Le scanner\u00a0? En panne.", "Bon.")
    assert client.suggest(asked).result(60) == suggest(asked, pipelines)


def test_progress_rises_to_the_end(client: WorkerClient) -> None:
    shares: list[float] = []
    client.suggest(request("fr", BOOK, *LONG[:200]), on_progress=shares.append).result(60)
    assert shares == sorted(shares)
    assert len(shares) > 5
    assert shares[-1] > 0.9


def test_a_request_given_up_frees_the_worker(client: WorkerClient) -> None:
    given_up = client.suggest(request("fr", BOOK, *LONG))
    assert given_up.cancel()
    before = time.monotonic()
    assert client.suggest(request("fr", BOOK, LONG[0])).result(60).suggestions
    assert time.monotonic() - before < 20
    with pytest.raises(CancelledError):
        given_up.result()


def test_what_a_person_can_mend_comes_as_a_sentence(client: WorkerClient) -> None:
    with pytest.raises(UserError, match="language"):
        client.suggest(request(None, BOOK, "Bonjour.")).result(60)


def test_a_worker_that_is_killed_is_replaced() -> None:
    with WorkerClient() as client:
        others = ["Et puis on a parlé des vacances, du temps qu’il fait."] * 300
        asked = request("fr", BOOK, LONG[0], *others)
        future = client.suggest(asked)
        for child in psutil.Process().children():
            if "worker" in child.cmdline():
                child.kill()
        assert future.result(120).suggestions


def test_a_worker_ends_with_its_parent() -> None:
    program = (
        "import sys, time\n"
        "from qualcoder_hslu.suggest.client import WorkerClient\n"
        "from tests.suggest.texts import book, request\n"
        "client = WorkerClient()\n"
        "client.suggest(request('fr', book('fr', A=['x']), 'x.'))\n"
        "print(client._process.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    worker = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    try:
        worker.wait(15)
    except psutil.NoSuchProcess:
        return
    assert not worker.is_running()


def test_the_client_loads_neither_spacy_nor_numpy() -> None:
    program = (
        "import sys, qualcoder_hslu.suggest.client\n"
        "print(sorted({'spacy', 'numpy', 'pandas', 'simplemma'} & sys.modules.keys()))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"
