"""What the program remembers for one person on one computer, in a small JSON file.

Nothing of a project's content is kept here: paths, ids and choices only.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path

from qualcoder_hslu.model.errors import DiskProblem
from qualcoder_hslu.model.files import whole_file

_RECENT = 8
APP_NAME = "QualCoder-HSLU"


@dataclass(slots=True)
class ProjectPlace:
    """Where a person left a project: coder, transcript, first code point in sight, pinned codes."""

    coder: str = ""
    transcript: str = ""
    top: int = 0
    pinned: list[str] = field(default_factory=list)
    last_code: str = ""


@dataclass(slots=True)
class Settings:
    """Choices and places; `theme` is "system" or a theme's name, `language` "system" or a code."""

    theme: str = "system"
    language: str = "system"
    zoom: int = 100
    suggestions_visible: bool = True
    recent: list[str] = field(default_factory=list)
    places: dict[str, ProjectPlace] = field(default_factory=dict)
    window: str = ""
    panels: str = ""

    @classmethod
    def load(cls) -> "Settings":
        """The stored settings; the defaults when there are none or the file is damaged."""
        with suppress(OSError, ValueError, TypeError):
            stored: dict[str, Any] = json.loads(_file().read_text(encoding="utf-8"))
            known = {each.name for each in fields(cls)}
            settings = cls(**{key: value for key, value in stored.items() if key in known})
            places: dict[str, dict[str, Any]] = stored.get("places", {})
            settings.places = {key: ProjectPlace(**place) for key, place in places.items()}
            return settings
        return cls()

    def save(self) -> None:
        """Write the file in one move; a folder that cannot be written costs only the memory."""
        target = _file()
        text = json.dumps(asdict(self), ensure_ascii=False, indent=1)
        with suppress(OSError, DiskProblem):
            target.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(target) as scratch:
                scratch.write_text(text, encoding="utf-8")

    def remember(self, path: Path) -> None:
        """Put a project first among the recent ones."""
        own = str(path)
        self.recent = [own, *(each for each in self.recent if each != own)][:_RECENT]

    def forget(self, path: str) -> None:
        """Take a project off the recent ones."""
        self.recent = [each for each in self.recent if each != path]

    def place(self, project_uid: str) -> ProjectPlace:
        """The place in a project, made when it is new."""
        return self.places.setdefault(project_uid, ProjectPlace())


def sample_path() -> Path:
    """Where the sample study's project lies for this person."""
    return user_data_path(APP_NAME, appauthor=False) / "sample-study.fgc"


def _file() -> Path:
    return user_config_path(APP_NAME, appauthor=False) / "settings.json"
