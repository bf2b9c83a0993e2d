"""Settings count at once and are remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from qualcoder_hslu.store import backup
from qualcoder_hslu.ui.dialogs import settings as module
from qualcoder_hslu.ui.dialogs.settings import SettingsDialog
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.theme import apply_theme, load_theme


@pytest.fixture
def dialog(window, context):
    dialog = SettingsDialog(context, window)
    dialog.open()
    yield dialog
    apply_theme(QApplication.instance(), load_theme("light"))


def test_a_theme_is_worn_at_once_and_remembered(dialog, context, qtbot):
    qtbot.keyClicks(dialog.theme, "Dark")
    assert context.theme == load_theme("dark")
    assert QApplication.palette().window().color().name() == load_theme("dark").window
    qtbot.keyClick(dialog.theme, Qt.Key.Key_End)
    assert context.theme == load_theme("dark-contrast")
    assert Settings.load().theme == "dark-contrast"


def test_the_text_size_is_told_and_remembered(dialog, qtbot):
    with qtbot.waitSignal(dialog.zoom_changed) as told:
        qtbot.keyClick(dialog.zoom, Qt.Key.Key_Down)
    assert told.args == [110]
    assert Settings.load().zoom == 110


def test_a_size_set_elsewhere_is_among_the_choices(window, context):
    context.settings.zoom = 135
    assert SettingsDialog(context, window).zoom.currentText() == "135 %"


def test_suggestions_in_the_text_can_be_switched_off(dialog, qtbot):
    with qtbot.waitSignal(dialog.suggestions_changed) as told:
        qtbot.keyClick(dialog.suggestions, Qt.Key.Key_Space)
    assert told.args == [False]
    assert not Settings.load().suggestions_visible


def test_only_languages_with_a_translation_are_offered(window, context, tmp_path, monkeypatch):
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "qualcoder_hslu_it.qm").touch()
    monkeypatch.setattr(module, "data_dir", lambda name: tmp_path)
    combo = SettingsDialog(context, window).language
    offered = [combo.itemText(row) for row in range(combo.count())]
    assert offered == ["As the system", "English", "Italiano"]


def test_the_language_says_from_when_on_it_counts(dialog, qtbot):
    qtbot.keyClicks(dialog.language, "English")
    assert "next start" in dialog.sentence
    assert Settings.load().language == "en"


def test_it_says_where_things_are_kept_so_that_one_can_copy_it(window, context, workspace):
    context.workspace = workspace
    dialog = SettingsDialog(context, window)
    labels = {label.text(): label for label in dialog.findChildren(QLabel)}
    shown = labels[str(backup.folder(workspace.project.path))]
    assert shown.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    context.workspace = None
