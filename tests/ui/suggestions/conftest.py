"""The main window on a small project with suggestions in two transcripts, and a person's hands."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.model.coding import Band, Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, empty_workspace
from tests.ui.stories.conftest import light  # noqa: F401 - a fixture

NAMES = ("Anne", "Bruno", "Mod.", "Carla")


def speech(turns: int) -> list[tuple[str, str]]:
    """Turns of three sentences; each names itself."""
    return [
        (NAMES[n % 4], f"Début {n} du tour. Milieu {n} du tour. Fin {n} du tour.")
        for n in range(turns)
    ]


def middle(workspace: Workspace, transcript: str, turn: int) -> Span:
    """The second sentence of a turn, by its number from 0."""
    text = workspace.load(transcript).text
    words = f"Milieu {turn} du tour."
    start = text.index(words)
    return Span(start, start + len(words))


def put(
    workspace: Workspace, transcript: str, rows: Sequence[tuple[int, str, float, Band]]
) -> None:
    """Let these be a transcript's suggestions: (turn, code, score, band)."""
    found = []
    for turn, code, score, band in rows:
        span = middle(workspace, transcript, turn)
        hit = Reason("keyword", "Milieu", span.start, span.start + 6)
        found.append(Suggestion(transcript, span, code, score, band, "hybrid", "e 1", (hit,)))
    sha256 = workspace.transcript(transcript).sha256
    workspace.store_suggestions(transcript, sha256, found, tier="hybrid", engine="e 1")


ONE: tuple[tuple[int, str, float, Band], ...] = (
    (0, "A1", 0.9, "strong"),
    (1, "B1", 0.8, "strong"),
    (3, "A2", 0.7, "possible"),
    (4, "A1", 0.5, "possible"),
    (5, "B1", 0.3, "weak"),
    (7, "A1", 0.02, ""),
)
TWO: tuple[tuple[int, str, float, Band], ...] = ((0, "B1", 0.95, "strong"), (1, "A1", 0.6, "weak"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.fgc"
    with empty_workspace(path) as workspace:
        one, two = import_drafts(
            workspace, [draft("Un", speech(40)), draft("Deux", speech(4))], language="fr"
        )
        put(workspace, one, ONE)
        put(workspace, two, TWO)
    return path


@pytest.fixture
def window(light: None, qtbot, project: Path, monkeypatch) -> Iterator[MainWindow]:  # noqa: F811
    """Nobody looks for further suggestions, which would take the place of these."""
    monkeypatch.setattr(SuggestionRunner, "_at_work", lambda _: None)
    window = MainWindow(Context(Settings(theme="light")))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_project(project, "Anna")
    yield window
    window.close()
    window.deleteLater()


class Reviewer:
    """Somebody who goes through the queue by key."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.panel = window.suggestions
        self.workspace = window.context.workspace

    def come_back(self) -> None:
        """Go on in the main window."""
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def undo(self) -> None:
        """From the menu, whichever window has the keyboard."""
        self.window.actions_["edit.undo"].trigger()

    def press(self, *keys: str) -> None:
        for key in keys:
            at = QApplication.activePopupWidget() or self.window
            QTest.keySequence(at.focusWidget() or at, QKeySequence(key))
            QApplication.processEvents()

    def write(self, words: str) -> None:
        at = QApplication.activePopupWidget() or self.window
        QTest.keyClicks(at.focusWidget() or at, words)

    def rows(self) -> list[str]:
        """What the queue shows: turn and code of each row."""
        return [
            f"{self._turn(row.suggestion)} {row.suggestion.code}" for row in self.panel.model.rows
        ]

    def _turn(self, suggestion: Suggestion) -> str:
        loaded = self.workspace.load(suggestion.transcript)
        return suggestion.span.of(loaded.text).split()[1]

    def at_hand(self) -> str:
        """Turn and code of the suggestion at hand, in the text and in the queue alike."""
        suggestion = self.window.desk.suggested.at_hand()
        index = self.panel.view.currentIndex()
        if suggestion is None:
            assert not index.isValid()
            return ""
        assert self.panel.model.rows[index.row()].suggestion.id == suggestion.id
        return f"{self._turn(self.panel.model.rows[index.row()].suggestion)} {suggestion.code}"

    def codings(self) -> list[tuple[str, str]]:
        """Words and code of each coding of the open transcript."""
        desk = self.window.desk
        return [(c.span.of(desk.loaded.text), c.code) for c in desk.codings.values()]

    def said(self) -> str:
        return self.window.messages.message.text


@pytest.fixture
def reviewer(window: MainWindow) -> Reviewer:
    return Reviewer(window)
