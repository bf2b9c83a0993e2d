"""The sample study as a project, made once for all tests of this folder and copied for each."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qualcoder_hslu.cli import commands
from qualcoder_hslu.cli.main import main
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.workspace.sample import create_sample

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.fgc"
    create_sample(path).close()
    return path


@pytest.fixture
def sample(sample_template: Path, tmp_path: Path) -> Path:
    """A copy of the sample study's project."""
    return Path(shutil.copy(sample_template, tmp_path / "study.fgc"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process: exit code, what it printed, what it complained of."""

    def run(*words: object) -> tuple[int, str, str]:
        try:
            code = main([str(word) for word in words])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def run_json(run: Run) -> Callable[..., Any]:
    """Runs a command with --json and returns what it printed; it must succeed."""

    def run_json(*words: object) -> Any:
        code, out, err = run(*words, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return run_json


class _Borrowed:
    """The worker of the whole test session, which a command may not end."""

    def __init__(self, client: WorkerClient) -> None:
        self._client = client

    def __enter__(self) -> WorkerClient:
        return self._client

    def __exit__(self, *exc: object) -> None:
        pass


@pytest.fixture(scope="session")
def worker() -> Iterator[WorkerClient]:
    with WorkerClient() as client:
        yield client


@pytest.fixture(autouse=True)
def one_worker(worker: WorkerClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """All commands share a real worker: each would start one of its own, which takes seconds."""
    monkeypatch.setattr(commands, "WorkerClient", lambda: _Borrowed(worker))
