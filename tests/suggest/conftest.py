"""One worker and one set of pipelines for all tests of this folder: French takes 3 s to load."""

from collections.abc import Iterator

import pytest

from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.pipelines import Pipelines


@pytest.fixture(scope="session")
def pipelines() -> Pipelines:
    return Pipelines()


@pytest.fixture(scope="session")
def client() -> Iterator[WorkerClient]:
    with WorkerClient() as one:
        yield one
