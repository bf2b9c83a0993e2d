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


@pytest.fixture(scope="session")
def light(qapp) -> None:
    """The application dressed once; a test that changes the theme is followed by dressing anew."""
    Context(Settings(theme="light")).apply_theme()


@pytest.fixture
def context(light, sample_file, tmp_path):
    copy = tmp_path / "sample.fgc"
    shutil.copy(sample_file, copy)
    context = Context(Settings(theme="light"))
    context.set_workspace(Workspace.open(copy, "Anna"))
    yield context
    context.set_workspace(None)
    if context.theme.name != "light":
        context.settings.theme = "light"
        context.apply_theme()


@pytest.fixture
def workspace(context) -> Workspace:
    return context.workspace
