"""The sample study as one coder has it open, copied anew for every test."""

import shutil
from pathlib import Path

import pytest

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.fgc"
    create_sample(path).close()
    return path


@pytest.fixture
def context(qapp, sample_file, tmp_path):
    copy = tmp_path / "sample.fgc"
    shutil.copy(sample_file, copy)
    context = Context(Settings(theme="light"))
    context.apply_theme()
    context.set_workspace(Workspace.open(copy, "Anna"))
    yield context
    context.set_workspace(None)


@pytest.fixture
def workspace(context) -> Workspace:
    return context.workspace
