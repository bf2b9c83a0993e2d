"""What holds for each dialog: names for screen readers, the keyboard, room for every word, themes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.store.purge import Loss
from qualcoder_hslu.ui.crash import CrashDialog, Report
from qualcoder_hslu.ui.dialogs.about import AboutDialog
from qualcoder_hslu.ui.dialogs.coder import CoderDialog, coder_choices
from qualcoder_hslu.ui.dialogs.export_csv import ExportDialog
from qualcoder_hslu.ui.dialogs.memo import MemoDialog
from qualcoder_hslu.ui.dialogs.new_project import NewProjectDialog
from qualcoder_hslu.ui.dialogs.parts import PathWords
from qualcoder_hslu.ui.dialogs.settings import SettingsDialog
from qualcoder_hslu.ui.dialogs.shortcuts import ShortcutsDialog
from qualcoder_hslu.ui.dialogs.welcome import WelcomePage
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from qualcoder_hslu.ui.people.dialogs import AttributeDialog, PreviewDialog, PurgeDialog
from qualcoder_hslu.ui.people.window import PeopleWindow
from qualcoder_hslu.ui.team.handout import HandoutDialog
from qualcoder_hslu.ui.team.merge import MergeDialog
from qualcoder_hslu.ui.team.one_person import OnePersonDialog
from qualcoder_hslu.ui.team.roster import RosterDialog
from qualcoder_hslu.ui.theme import THEMES, apply_theme, load_theme
from qualcoder_hslu.workspace import team
from qualcoder_hslu.workspace.attributes import AttributeChange, AttributeReport
from qualcoder_hslu.workspace.workspace import Workspace


def _about(context, window, workspace, actions):
    return AboutDialog(context, window)


def _coder(context, window, workspace, actions):
    return CoderDialog(context, window, coder_choices(workspace.project), "Anna")


def _crash(context, window, workspace, actions):
    return CrashDialog(context, window, Report("place", "KeyError\n  x.py, line 1"), logged=True)


def _export(context, window, workspace, actions):
    return ExportDialog(context, window, workspace)


def _import(context, window, workspace, actions):
    path = data_dir("sample_transcripts") / "INT_IT_Pietrasole.docx"
    return ImportDialog(context, window, workspace, [path])


def _memo(context, window, workspace, actions):
    return MemoDialog(context, window, "B1 Intake", "Avant", print)


def _new_project(context, window, workspace, actions):
    return NewProjectDialog(context, window, print)


def _people(context, window, workspace, actions):
    return PeopleWindow(context, window, workspace)


def _attribute(context, window, workspace, actions):
    types = {"text": "text", "number": "number"}
    return AttributeDialog(context, window, types, print)


def _preview(context, window, workspace, actions):
    cells = (AttributeChange("Anne", "years", "4", "5"),)
    report = AttributeReport("participant", 1, 1, ("Nobody",), (), ("years",), cells)
    return PreviewDialog(context, window, Path("people.csv"), report, print)


def _purge(context, window, workspace, actions):
    return PurgeDialog(
        context, window, "Anne", Loss(9, 999, 2, 4, 3, 2, 10, ("B1", "C2")), print, print
    )


def _roster(context, window, workspace, actions):
    return RosterDialog(context, window, workspace)


def _one_person(context, window, workspace, actions):
    return OnePersonDialog(context, window, workspace)


def _handout(context, window, workspace, actions):
    return HandoutDialog(context, window, workspace)


def _merge(context, window, workspace, actions):
    path = workspace.project.path.with_name("Zora.fgc")
    if not path.exists():
        team.hand_out(workspace, "Zora", path)
        with Workspace.open(path) as zora:
            first = zora.transcripts()[0].id
            zora.apply(first, zora.load(first).turns[1].span, "B1")
            zora.update_code(replace(zora.codebook["A1"], definition={"fr": "chez Zora"}))
    return MergeDialog(context, window, workspace, path)


def _settings(context, window, workspace, actions):
    return SettingsDialog(context, window)


def _shortcuts(context, window, workspace, actions):
    return ShortcutsDialog(context, window, actions)


MAKERS = (
    _about, _attribute, _coder, _crash, _export, _handout, _import, _memo, _merge, _new_project,
    _one_person, _people, _preview, _purge, _roster, _settings, _shortcuts,
)  # fmt: skip
every_dialog = pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__[1:])


@pytest.fixture
def dialog(make, context, window, workspace, actions, qtbot):
    dialog = make(context, window, workspace, actions)
    dialog.open()
    if make in (_import, _merge):
        qtbot.waitUntil(dialog.accept_button.isEnabled)
    qtbot.waitActive(dialog).__enter__()
    qtbot.wait(10)
    return dialog


def visible(dialog, kind=QWidget):
    return [each for each in dialog.findChildren(kind) if each.isVisible()]


def reachable(dialog):
    """The widgets that Tab comes to, from the one that has the keyboard on."""
    found = []
    start = dialog.focusWidget()
    now = start
    while now is not None and now not in found:
        found.append(now)
        dialog.focusNextChild()
        now = dialog.focusWidget()
    return found


@every_dialog
def test_every_control_has_a_name_and_the_keyboard_comes_to_it(dialog):
    controls = [
        each
        for each in visible(dialog)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isEnabled()
        and not isinstance(each, QLabel)
        and each.focusProxy() is None
    ]
    assert controls
    for each in controls:
        name = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        assert name, f"{type(each).__name__} {each.objectName()} has no name"
    stops = {stop.focusProxy() or stop for stop in reachable(dialog)}
    missed = [each for each in controls if each not in stops and each.parentWidget() not in stops]
    assert missed == []


@every_dialog
@pytest.mark.parametrize("theme", THEMES)
def test_every_word_has_room_in_every_theme(
    make, context, window, workspace, actions, qtbot, theme
):
    context.settings.theme = theme
    context.apply_theme()
    dialog = make(context, window, workspace, actions)
    dialog.open()
    if make in (_import, _merge):
        qtbot.waitUntil(dialog.accept_button.isEnabled)
        qtbot.wait(30)  # the first transcript is laid out
    qtbot.wait(1)
    for label in visible(dialog, QLabel):
        if isinstance(label, PathWords) or not label.text():
            continue
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else 0
        assert label.height() >= max(wanted, label.fontMetrics().height()), label.text()
        if not label.wordWrap():
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    for button in visible(dialog, QAbstractButton):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert button.height() >= button.minimumSizeHint().height(), button.text()
    for each in visible(dialog):
        if each.parentWidget() is dialog:
            assert dialog.rect().contains(each.geometry()), each


@pytest.fixture(scope="module", autouse=True)
def light_again(qapp):
    yield
    apply_theme(qapp, load_theme("light"))


@every_dialog
def test_esc_closes_it_and_the_button_for_enter_is_there(dialog, qtbot):
    assert dialog.accept_button.isDefault()
    assert dialog.windowTitle()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_welcome_page_is_reached_by_the_keyboard_too(context, window, actions, qtbot):
    context.settings.recent = ["/a/one.fgc"]
    page = WelcomePage(context, actions)
    window.setCentralWidget(page)
    qtbot.waitUntil(lambda: len(visible(page, QAbstractButton)) == 5)  # one is not there
    rows = visible(page, QAbstractButton)
    rows[0].setFocus()
    assert set(rows) <= set(reachable(window))
    for row in rows:
        assert QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name)
