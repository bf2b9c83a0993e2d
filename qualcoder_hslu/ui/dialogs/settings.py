"""Settings of one person on one computer; everything counts at once and there is no Save."""

from collections.abc import Callable
from typing import TypeVar

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.store import backup
from qualcoder_hslu.ui.context import Context, shown_path
from qualcoder_hslu.ui.dialogs.parts import Dialog, Words, add_row, form
from qualcoder_hslu.ui.settings import APP_NAME

ZOOMS = (75, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent
Value = TypeVar("Value", str, int)
# Names of languages as their speakers write them, whatever the interface speaks now.
_OWN_NAMES = {"fr": "Français", "de": "Deutsch", "it": "Italiano"}


class SettingsDialog(Dialog):
    """Theme, text size, language, suggestions in the text, and where things are kept.

    The theme is applied here; the signals say what the window has to do.
    """

    zoom_changed = Signal(int)  # per cent
    language_changed = Signal(str)  # "system", "en" or a language with a translation
    suggestions_changed = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(context, parent, only_close=True)
        self.setWindowTitle(self.tr("Settings"))
        layout = form()
        self.theme = self._choice(self._themes(), context.settings.theme, self._set_theme)
        add_row(layout, self.tr("Theme"), self.theme)
        sizes = sorted({*ZOOMS, context.settings.zoom})
        self.zoom = self._choice(
            [(size, self.tr("{0} %").format(size)) for size in sizes],
            context.settings.zoom,
            self._set_zoom,
        )
        add_row(layout, self.tr("Text size of transcripts"), self.zoom)
        self.language = self._choice(
            self._languages(), context.settings.language, self._set_language
        )
        add_row(layout, self.tr("Language"), self.language)
        self.suggestions = QCheckBox(self.tr("Show suggestions in the text"))
        self.suggestions.setChecked(context.settings.suggestions_visible)
        self.suggestions.toggled.connect(self._set_suggestions)
        layout.addRow("", self.suggestions)
        self.body.addLayout(layout)
        self.body.setSpacing(8)
        self.body.addSpacing(8)
        self.body.addWidget(Words(context, self.tr("Where things are kept"), strong=True))
        self.body.addLayout(self._places())
        self.body.addStretch(1)
        self.fit(560)
        self.theme.setFocus()

    def _themes(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("light-contrast", self.tr("Light, high contrast")),
            ("dark-contrast", self.tr("Dark, high contrast")),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        own = [(code, _OWN_NAMES[code]) for code in translations()]
        return [("system", self.tr("As the system")), ("en", "English"), *own]

    def _choice(
        self, entries: list[tuple[Value, str]], current: Value, changed: Callable[[Value], object]
    ) -> QComboBox:
        combo = QComboBox()
        for value, text in entries:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(current)))
        combo.currentIndexChanged.connect(lambda _: changed(combo.currentData()))
        return combo

    def _places(self) -> QFormLayout:
        workspace = self.context.workspace
        backups = (
            shown_path(backup.folder(workspace.project.path))
            if workspace is not None
            else self.tr("beside each project, in a folder named after it")
        )
        layout = form()
        layout.setVerticalSpacing(4)
        for label, text in (
            (self.tr("Settings"), shown_path(user_config_path(APP_NAME, appauthor=False))),
            (self.tr("Backups"), backups),
            (self.tr("Reports of faults"), shown_path(user_log_path(APP_NAME, appauthor=False))),
        ):
            words = Words(self.context, text, "muted")
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            add_row(layout, label, words)
        return layout

    def _set_theme(self, theme: str) -> None:
        self.context.settings.theme = theme
        self.context.settings.save()
        self.context.apply_theme()

    def _set_zoom(self, zoom: int) -> None:
        self.context.settings.zoom = zoom
        self.context.settings.save()
        self.zoom_changed.emit(zoom)

    def _set_language(self, language: str) -> None:
        self.context.settings.language = language
        self.context.settings.save()
        self.say(self.tr("The program speaks this language from its next start on."))
        self.language_changed.emit(language)

    def _set_suggestions(self, on: bool) -> None:
        self.context.settings.suggestions_visible = on
        self.context.settings.save()
        self.suggestions_changed.emit(on)


def translations() -> list[str]:
    """The languages with a translation of the interface, a file `…_LANGUAGE.qm` or
    `LANGUAGE.qm` in resources/i18n.
    """
    folder = data_dir("resources") / "i18n"
    found = {path.stem.rpartition("_")[2] for path in folder.glob("*.qm")}
    return [language for language in _OWN_NAMES if language in found]
