"""The new-project dialog says at once what is missing and makes what its fields say."""

import pytest
from PySide6.QtCore import Qt

from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui.dialogs.new_project import (
    NewProjectDialog,
    create_project,
    shipped_codebooks,
)
from qualcoder_hslu.ui.settings import ProjectPlace
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture
def made():
    found = []
    yield found
    for workspace in found:
        workspace.close()


@pytest.fixture
def dialog(window, context, made, tmp_path, qtbot):
    dialog = NewProjectDialog(context, window, lambda new: made.append(create_project(new)))
    dialog.open()
    dialog.folder.setText(str(tmp_path))
    return dialog


def test_typing_a_name_and_a_coder_and_enter_makes_the_project(dialog, made, qtbot, tmp_path):
    assert dialog.focusWidget() is dialog.name
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Etude Valbrune")
    qtbot.keyClicks(dialog.coder, "Nora")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.coder, Qt.Key.Key_Return)
    (workspace,) = made
    assert workspace.project.path == tmp_path / "Etude Valbrune.fgc"
    assert (workspace.coder.name, workspace.language) == ("Nora", "fr")
    assert "B1" in workspace.codebook


def test_language_and_an_empty_codebook_by_the_keyboard(dialog, made, qtbot):
    qtbot.keyClicks(dialog.name, "Lindenau")
    qtbot.keyClicks(dialog.coder, "N")
    qtbot.keyClick(dialog.language, Qt.Key.Key_Down)
    qtbot.keyClicks(dialog.codebook, "Empty")
    dialog.accept_button.click()
    assert made[0].language == "de"
    assert len(made[0].codebook) == 0


def test_a_codebook_from_a_file(dialog, made, qtbot, tmp_path, answer):
    path = tmp_path / "mine.csv"
    path.write_text("id,name\nX,Vertrauen\n", encoding="utf-8")
    qtbot.keyClicks(dialog.name, "Own")
    qtbot.keyClicks(dialog.coder, "N")
    last = dialog.codebook.count() - 1
    dialog.codebook.setCurrentIndex(last)
    dialog.codebook.activated.emit(last)
    answer(dialog, path)
    assert dialog.codebook.currentText() == "From the file mine.csv"
    dialog.accept_button.click()
    assert [code.id for code in made[0].codebook] == ["X"]


def test_a_codebook_that_cannot_be_read_is_said_in_the_dialog_and_nothing_is_made(
    dialog, made, qtbot, tmp_path
):
    path = tmp_path / "broken.csv"
    path.write_text("no,columns\n", encoding="utf-8")
    dialog._file_chosen(path)
    qtbot.keyClicks(dialog.name, "Own")
    qtbot.keyClicks(dialog.coder, "N")
    dialog.accept_button.click()
    assert "broken.csv" in dialog.sentence
    assert dialog.isVisible()
    assert not list(tmp_path.glob("*.fgc"))


@pytest.mark.parametrize(
    ("name", "coder", "why"),
    [
        ("", "N", "Give the project a name."),
        ("a/b", "N", "cannot be a file's name"),
        ("why?", "N", "cannot be a file's name"),
        ("nul", "N", "cannot be a file's name"),
        ("end.", "N", "cannot be a file's name"),
        ("taken", "N", "taken.fgc exists already"),
        ("fine", " ", "Say who codes"),
    ],
)
def test_what_is_missing_is_said_and_the_button_is_off(dialog, tmp_path, name, coder, why):
    (tmp_path / "taken.fgc").touch()
    dialog.coder.setText(coder)
    dialog.name.setText(name)
    assert why in dialog.sentence
    assert not dialog.accept_button.isEnabled()


def test_a_folder_is_chosen_and_one_that_is_not_there_is_refused(dialog, qtbot, tmp_path, answer):
    dialog.name.setText("fine")
    dialog.coder.setText("N")
    dialog.folder.setText(str(tmp_path / "nowhere"))
    assert dialog.sentence == "Choose a folder that exists."
    (tmp_path / "here").mkdir()
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    answer(dialog, tmp_path / "here")
    assert dialog.value().path == tmp_path / "here" / "fine.fgc"
    assert dialog.sentence == ""


def test_the_ending_may_be_typed(dialog, tmp_path):
    dialog.name.setText("study.fgc")
    assert dialog.value().path == tmp_path / "study.fgc"


def test_the_coder_of_the_project_opened_last_is_proposed(window, context):
    context.settings.places = {"a": ProjectPlace(coder="Anna"), "b": ProjectPlace(coder="Bruno")}
    assert NewProjectDialog(context, window, print).coder.text() == "Bruno"


def test_every_shipped_codebook_is_offered_and_can_be_made_a_project(dialog, made, tmp_path):
    shipped = shipped_codebooks()
    assert set(shipped) == {path.stem for path in data_dir("codebooks").glob("*.yaml")}
    for place, name in enumerate(shipped):
        dialog.codebook.setCurrentIndex(dialog.codebook.findData(name))
        new = dialog.value()
        workspace = Workspace.create(tmp_path / f"{place}.fgc", codebook=new.read_codebook())
        made.append(workspace)
        assert len(workspace.codebook) > 0
