"""What every part of the window is given: settings, theme, the open workspace, and how to speak.

Parts ask the context instead of each other; it says what changed and they refresh just that.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.model.codebook import Code, text_in
from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.colours import CodeColour, code_colour
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.ui.settings import ProjectPlace, Settings
from qualcoder_hslu.ui.theme import apply_theme, load_theme
from qualcoder_hslu.workspace.workspace import Workspace

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the message bar; `offers` are further things the person can do about it."""

    text: str
    kind: str = "info"  # or "error"
    offers: tuple[tuple[str, Callable[[], object]], ...] = ()


class Context(QObject):
    """Settings, theme, the open workspace, the code and coding at hand, and signals for changes."""

    changed = Signal(object)  # Changes, after each step
    project_changed = Signal()  # a project was opened or closed, or the coder changed
    theme_changed = Signal(object)  # Theme
    message = Signal(object)  # Message
    current_code_changed = Signal(str)  # the code chosen in the tree, "" for none
    show_passage = Signal(str, object)  # transcript id, Span: bring it into sight and select it

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.theme = load_theme(self._theme_name())
        self.workspace: Workspace | None = None
        self.current_code = ""
        self._steps: dict[str, tuple[str, int]] = {}
        self._labels: dict[str, str] = {}
        self._stop_listening: Callable[[], None] | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self.apply_theme())

    # The project

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show this workspace; the one before is left and closed."""
        if self._stop_listening:
            self._stop_listening()
            self._stop_listening = None
        if self.workspace is not None:
            self.workspace.close()
        self.workspace = workspace
        self.current_code = ""
        self._steps, self._labels = {}, {}
        if workspace is not None:
            self._stop_listening = workspace.listen(self._heard)
            if not workspace.project.read_only:
                self.settings.remember(workspace.project.path)
                self.place.coder = workspace.coder.name
            self.settings.save()
        self.project_changed.emit()

    @property
    def place(self) -> ProjectPlace:
        """Where the person is in the open project; a throw-away place without a project."""
        if self.workspace is None:
            return ProjectPlace()
        return self.settings.place(self.workspace.project.setting("uid"))

    def _heard(self, changes: Changes) -> None:
        if changes.kinds & {"code", "code_text", "setting"}:
            self._steps, self._labels = {}, {}
        self.changed.emit(changes)

    def set_current_code(self, code: str) -> None:
        if code != self.current_code:
            self.current_code = code
            self.current_code_changed.emit(code)

    # Speaking to the person

    def tell(self, text: str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Say one sentence in the message bar."""
        self.message.emit(Message(text, "info", offers))

    def complain(self, error: UserError | str, *offers: tuple[str, Callable[[], object]]) -> None:
        """Say in the message bar what went wrong and what to do."""
        self.message.emit(Message(said(str(error)), "error", offers))

    def attempt(self, action: Callable[[], Result]) -> Result | None:
        """Do something that may raise `UserError`; its sentence goes to the message bar."""
        try:
            return action()
        except UserError as error:
            self.complain(error)
            return None

    # Codes as the window shows them

    def code_name(self, code: Code) -> str:
        """The code's name in the project's language."""
        language = self.workspace.language if self.workspace else "fr"
        return text_in(code.name, language) or code.id

    def code_label(self, code_id: str) -> str:
        """Id and name, "B1 Intake"; the bare id of a code that is gone."""
        if code_id not in self._labels:
            if self.workspace is None or code_id not in self.workspace.codebook:
                return code_id
            name = self.code_name(self.workspace.codebook[code_id])
            self._labels[code_id] = f"{code_id} {name}"
        return self._labels[code_id]

    def hue_and_step(self, code_id: str) -> tuple[str, int]:
        """The hue of the code's theme and its place below it: 0 for the theme itself."""
        if not self._steps and self.workspace is not None:
            book = self.workspace.codebook
            seen: dict[str, int] = {}
            for code in book:
                theme = book.theme(code.id).id
                seen[theme] = seen.get(theme, -1) + 1
                self._steps[code.id] = (book.hue(code.id), seen[theme])
        return self._steps.get(code_id, ("grey", 0))

    def code_colour(self, code_id: str) -> CodeColour:
        return code_colour(*self.hue_and_step(code_id), self.theme)

    # The theme

    def apply_theme(self) -> None:
        """Dress the application as the settings say and tell everybody."""
        self.theme = load_theme(self._theme_name())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self.theme)
        self.theme_changed.emit(self.theme)

    def _theme_name(self) -> str:
        if self.settings.theme != "system":
            return self.settings.theme
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"


def translate(context: str, text: str) -> str:
    """The text in the language of the interface, for texts declared in tables."""
    return QCoreApplication.translate(context, text)


def shown_path(path: Path) -> str:
    """A path as people write it: the home folder as ~."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)
