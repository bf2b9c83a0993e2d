"""Themes: colours by role, read from resources/themes, and what Qt makes of them.

Colours of codes and people are computed from a theme in `colours`; no colour stands elsewhere.
"""

import re
import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui.colours import mix
from qualcoder_hslu.ui.fonts import install_fonts, ui_font

THEMES: tuple[str, ...] = ("light", "dark", "light-contrast", "dark-contrast")


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """Every colour of the interface by its role, as "#rrggbb"; see the theme files.

    Each is loaded once and is itself the key under which colours made for it are remembered.
    """

    name: str
    dark: bool
    code_contrast: float
    page: str
    window: str
    panel: str
    field: str
    raised: str
    line: str
    line_strong: str
    text: str
    muted: str
    placeholder: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    hover: str
    pressed: str
    selection: str
    danger: str
    warning: str
    success: str
    tooltip: str
    on_tooltip: str


@lru_cache(maxsize=8)
def load_theme(name: str) -> Theme:
    """The theme of this name, one of `THEMES`.

    Raises ValueError for another name; a role missing or too many in the file is a bug.
    """
    if name not in THEMES:
        raise ValueError(f"no theme is called {name!r}; there are {', '.join(THEMES)}")
    text = (_folder() / f"{name}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return Theme(
        name=name, dark=data["dark"], code_contrast=data["code_contrast"], **data["colours"]
    )


@lru_cache(maxsize=1024)
def qcolor(colour: str) -> QColor:
    """A QColor to read from, shared by all who ask for the same colour: copy before changing."""
    return QColor(colour)


def palette(theme: Theme) -> QPalette:
    """A palette with every role set in every state, so that nothing is left to the system."""
    role = QPalette.ColorRole
    active = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.placeholder,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Highlight: theme.accent_soft,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.tooltip,
        role.ToolTipText: theme.on_tooltip,
        role.Light: mix(theme.window, "#ffffff", 0.1 if theme.dark else 0.6),
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.line_strong,
        role.Shadow: mix(theme.window, "#000000", 0.4),
    }
    disabled = active | dict.fromkeys(
        (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.HighlightedText),
        theme.disabled,
    )
    disabled |= {role.Accent: theme.disabled, role.Highlight: theme.hover, role.Link: theme.muted}
    out = QPalette()
    group = QPalette.ColorGroup
    for state, colours in ((group.Active, active), (group.Inactive, active)):
        for key, colour in colours.items():
            out.setColor(state, key, QColor(colour))
    for key, colour in disabled.items():
        out.setColor(group.Disabled, key, QColor(colour))
    return out


def style_sheet(theme: Theme) -> str:
    """The one style sheet of the application: `@role` in application.qss becomes its colour.

    Raises KeyError when the file names a role that no theme has.
    """
    colours = {field.name: str(getattr(theme, field.name)) for field in fields(theme)}
    colours["signs"] = (_folder() / ("on-dark" if theme.dark else "on-light")).as_posix()
    text = (_folder() / "application.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda match: colours[match[1]], text)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application: Fusion, the bundled font, palette and style sheet."""
    install_fonts()
    app.setStyle("Fusion")
    app.setFont(ui_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def _folder() -> Path:
    return data_dir("resources") / "themes"
