"""About and the keyboard shortcuts."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QLabel

from qualcoder_hslu import __version__
from qualcoder_hslu.ui.action_table import SPECS
from qualcoder_hslu.ui.dialogs.about import AboutDialog
from qualcoder_hslu.ui.dialogs.parts import child_items, top_items
from qualcoder_hslu.ui.dialogs.shortcuts import ShortcutsDialog


def test_about_names_versions_licences_and_independence(window, context):
    text = "\n".join(label.text() for label in AboutDialog(context, window).findChildren(QLabel))
    for part in (
        __version__, qVersion(), version("spacy"), version("PySide6-Essentials"),
        "Apache License 2.0", "LGPL 3", "MIT", "SIL Open Font License", "ISC",
        "not affiliated with the project QualCoder",
    ):  # fmt: skip
        assert part in text


def test_about_does_not_load_what_it_names():
    root = Path(__file__).parents[3]
    code = (
        "import sys, qualcoder_hslu.ui.dialogs.about; "
        "print([name for name in ('spacy', 'numpy', 'pandas') if name in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen", "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == "[]\n"


@pytest.fixture
def shortcuts(window, context, actions):
    dialog = ShortcutsDialog(context, window, actions)
    dialog.open()
    return dialog


def shown(dialog):
    return {
        item.text(0): item.text(1)
        for menu in top_items(dialog.table)
        for item in child_items(menu)
        if not item.isHidden() and not menu.isHidden()
    }


def test_every_action_is_listed_once_with_its_shortcut(shortcuts):
    rows = [item.text(0) for menu in top_items(shortcuts.table) for item in child_items(menu)]
    assert sorted(rows) == sorted(spec.text for spec in SPECS)
    assert shown(shortcuts)["Redo"] == "Ctrl+Shift+Z or Ctrl+Y"


def test_the_search_finds_names_and_keys(shortcuts, qtbot):
    assert shortcuts.focusWidget() is shortcuts.search
    qtbot.keyClicks(shortcuts.search, "suggestion acc")
    assert list(shown(shortcuts)) == ["Accept suggestion"]
    shortcuts.search.clear()
    qtbot.keyClicks(shortcuts.search, "ctrl+z")
    assert list(shown(shortcuts)) == ["Undo"]
    shortcuts.search.clear()
    qtbot.keyClicks(shortcuts.search, "zzz")
    assert shown(shortcuts) == {}
    assert shortcuts.sentence == "No action is called so."
    qtbot.keyClick(shortcuts.search, Qt.Key.Key_Escape)
    assert not shortcuts.isVisible()
