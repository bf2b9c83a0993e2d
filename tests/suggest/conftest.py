"""One worker, pipelines and encoder for all tests of this folder: they take seconds to load."""

from collections.abc import Iterator

import pytest

from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.vectors import Encoder


@pytest.fixture(scope="session")
def pipelines() -> Pipelines:
    return Pipelines()


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return Encoder()


@pytest.fixture(scope="session")
def client() -> Iterator[WorkerClient]:
    with WorkerClient() as one:
        yield one
