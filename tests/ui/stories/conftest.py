"""The main window on a copy of the sample study, and a person who uses it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qualcoder_hslu.model.coding import Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace
from tests.ui.stories.person import Person

SUGGESTED = (
    ("Donc j’ai un petit carnet.", "D9", "strong"),
    ("Ça vous prend combien, ça", "D5", "strong"),
    ("Avec combien de monde, en bas", "D5", "possible"),
    ("Une imprimante qui scanne", "B4", "possible"),
)


@pytest.fixture(scope="session")
def suggested_sample(tmp_path_factory) -> Path:
    """The sample study in which every transcript has been looked at for suggestions."""
    path = tmp_path_factory.mktemp("stories") / "Services sociaux.fgc"
    with create_sample(path) as workspace:
        for number, transcript in enumerate(workspace.transcripts()):
            found = (
                _suggestions(workspace, transcript.id) if number == 0 else [_weak(transcript.id)]
            )
            workspace.store_suggestions(transcript.id, transcript.sha256, found)
    return path


def _weak(transcript: str) -> Suggestion:
    return Suggestion(transcript, Span(300, 320), "A", 0.1, "weak", "keywords", "1")


def _suggestions(workspace: Workspace, transcript: str) -> list[Suggestion]:
    text = workspace.load(transcript).text
    return [
        Suggestion(
            transcript,
            Span(text.index(words), text.index(words) + len(words)),
            code,
            0.9 - number / 10,
            band,
            "keywords",
            "1",
            (Reason("keyword", words.split()[-1]),),
        )
        for number, (words, code, band) in enumerate(SUGGESTED)
    ]


@pytest.fixture
def project(suggested_sample, tmp_path) -> Path:
    return Path(shutil.copy(suggested_sample, tmp_path))


@pytest.fixture
def worker() -> None:
    """For who wants the worker to look for suggestions; else nobody does, for it takes seconds."""


@pytest.fixture(autouse=True)
def _nobody_looks_unasked(request, monkeypatch) -> None:
    if "worker" not in request.fixturenames:
        monkeypatch.setattr(SuggestionRunner, "_at_work", lambda _: None)


@pytest.fixture(scope="session")
def light(qapp) -> None:
    Context(Settings(theme="light")).apply_theme()


@pytest.fixture
def new_window(light, qtbot) -> Iterator[Callable[[], MainWindow]]:
    """Opens one more window with the settings kept on this computer, as a new start would."""
    opened = []

    def new_window() -> MainWindow:
        settings = Settings.load()
        settings.theme = "light"
        window = MainWindow(Context(settings))
        opened.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield new_window
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(new_window, project) -> MainWindow:
    window = new_window()
    window.open_project(project, "Anna")
    return window


@pytest.fixture
def person(window) -> Person:
    return Person(window)
