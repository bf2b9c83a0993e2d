"""A context, a shown window to open dialogs on, and a copy of the sample study's project."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.context import Context, Message
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.theme import apply_theme, load_theme
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "Services sociaux.fgc"
    create_sample(path).close()
    return path


@pytest.fixture
def workspace(sample_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / sample_file.name
    shutil.copy(sample_file, path)
    workspace = Workspace.open(path, "Anna")
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> None:
    """The application in the light theme; a test that changes it dresses it again."""
    apply_theme(qapp, load_theme("light"))


@pytest.fixture
def context(dressed: None) -> Context:
    settings = Settings()
    settings.theme = "light"
    return Context(settings)


@pytest.fixture
def messages(context: Context) -> list[Message]:
    found: list[Message] = []
    context.message.connect(found.append)
    return found


@pytest.fixture
def window(qtbot, context: Context) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1024, 720)
    window.setCentralWidget(QWidget())
    window.show()
    qtbot.waitActive(window).__enter__()
    return window


@pytest.fixture
def actions(window: QMainWindow, context: Context) -> Actions:
    actions = Actions(window)
    actions.set_theme(context.theme)
    return actions


@pytest.fixture
def answer(qtbot):
    """Answer the file dialog that a widget has opened, as a person would."""

    def answer(owner: QWidget, path: Path) -> None:
        dialogs = [each for each in owner.findChildren(QFileDialog) if each.isVisible()]
        assert len(dialogs) == 1, "one file dialog should be open"
        dialogs[0].setDirectory(str(path.parent))
        dialogs[0].selectFile(str(path))
        dialogs[0].accept()
        qtbot.waitUntil(lambda: not any(d.isVisible() for d in owner.findChildren(QFileDialog)))

    return answer


@pytest.fixture
def drop():
    """Drag files over a widget and let go; whether the widget took them."""

    def drop(widget: QWidget, *paths: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(9, 9), action, data, button, none)
        QApplication.sendEvent(widget, enter)
        if enter.isAccepted():
            event = QDropEvent(QPointF(9, 9), action, data, button, none)
            QApplication.sendEvent(widget, event)
        return enter.isAccepted()

    return drop
