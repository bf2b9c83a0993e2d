"""Who is coding? One Enter for the coder of last time, a name for somebody new."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.model.coding import Coder, Layer
from qualcoder_hslu.store import codings
from qualcoder_hslu.ui.dialogs.coder import CoderDialog, choose_coder, coder_choices
from qualcoder_hslu.ui.dialogs.parts import top_items
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture
def choices(workspace):
    return coder_choices(workspace.project)


@pytest.fixture
def dialog(window, context, choices):
    dialog = CoderDialog(context, window, choices, "Bruno")
    dialog.open()
    return dialog


def test_coders_are_listed_with_their_codings(choices, workspace):
    own = sum(workspace.counts_by_code().values())
    assert [choice.name for choice in choices] == ["Anna", "Bruno"]
    assert choices[0].codings == own > 0


def test_enter_goes_on_as_the_coder_of_last_time(dialog, qtbot):
    assert dialog.focusWidget() is dialog.list
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.chosen == "Bruno"


def test_the_arrow_chooses_another(dialog, qtbot):
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
    dialog.accept_button.click()
    assert dialog.chosen == "Anna"


def test_two_of_one_name_are_told_apart_and_neither_is_taken_for_the_other(
    window, context, workspace, qtbot
):
    project = workspace.project
    with project.step("another Anna", kind="system"):
        codings.enter(project.conn, Coder("f" * 32, "Anna"), Layer("e" * 32, "pass", "Anna", None))
    dialog = CoderDialog(context, window, coder_choices(project), "Anna")
    dialog.open()
    assert [item.text(0) for item in top_items(dialog.list)] == [
        f"Anna ({workspace.coder.id[-4:]})",
        "Anna (ffff)",
        "Bruno",
    ]
    assert dialog.sentence == "Two coders have this name: choose one."
    assert not dialog.accept_button.isEnabled()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.chosen in (workspace.coder.id, "f" * 32)
    path = project.path
    workspace.close()
    with Workspace.open(path, dialog.chosen) as again:
        assert again.coder.id == dialog.chosen


def test_somebody_new_types_a_name(dialog, qtbot):
    qtbot.mouseClick(dialog.new, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.new, " Clara ")
    assert not dialog.list.isEnabled()
    qtbot.keyClick(dialog.new, Qt.Key.Key_Return)
    assert dialog.chosen == "Clara"


def test_a_name_that_has_coded_before_is_recognised(dialog, qtbot):
    qtbot.mouseClick(dialog.new, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.new, "Anna")
    assert dialog.sentence == "Anna has coded here before."
    assert dialog.accept_button.isEnabled()


def test_without_coders_a_name_is_needed(window, context, qtbot):
    dialog = CoderDialog(context, window, [])
    dialog.open()
    assert dialog.focusWidget() is dialog.new
    assert dialog.sentence == "Type a name or initials."
    qtbot.keyClicks(dialog.new, "C")
    assert dialog.accept_button.isEnabled()


def test_asking_waits_for_the_answer_and_esc_is_none(window, context, choices, qtbot):
    def press(key):
        QTimer.singleShot(50, lambda: qtbot.keyClick(QApplication.activeModalWidget(), key))

    press(Qt.Key.Key_Return)
    assert choose_coder(context, window, choices, "Anna") == "Anna"
    press(Qt.Key.Key_Escape)
    assert choose_coder(context, window, choices, "Anna") is None
