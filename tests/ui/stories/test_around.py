"""The day around the coding: exporting, leaving and coming back, looking on, bringing texts in."""

import csv

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.store import check
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.ui.dialogs.coder import CoderDialog
from qualcoder_hslu.ui.dialogs.export_csv import ExportDialog
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from qualcoder_hslu.workspace.workspace import Workspace
from tests.ui.stories.person import Person
from tests.ui.transcript.hands import LEFT


def test_the_codings_are_exported_through_the_dialog(person, window, qtbot, tmp_path):
    person.select("sept heures et demie")
    person.double_click_code("B1")
    person.press("Ctrl+E")
    dialog = person.dialog(ExportDialog, qtbot.waitUntil)
    target = tmp_path / "codings.csv"
    dialog.target.setFocus()
    dialog.target.selectAll()
    person.write(str(target))
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(dialog.accept_button, LEFT)
    with target.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert len(table) > 300
    own = [row for row in table if row["quote"] == "sept heures et demie"]
    assert [(row["code"], row["coder"]) for row in own] == [("B1", "Anna")]
    assert "codings.csv" in person.said()


def test_a_closed_window_is_opened_again_in_the_same_place_by_the_same_coder(
    person, window, project, new_window, qtbot
):
    person.click_transcript("FG2_Rivemont")
    for _ in range(40):
        person.wheel(-120)
    title, top = window._title.text(), person.view.top_point()
    assert title == "FG2_Rivemont"
    assert top > 1_000
    person.click_code("C2")
    person.press("Ctrl+P")
    window.close()
    with Project.open(project, read_only=True) as closed:
        assert list(check.problems(closed.conn)) == []
    again = new_window()
    again.open_project(project)
    dialog = Person(again).dialog(CoderDialog, qtbot.waitUntil)
    assert dialog.list.currentItem().text(0) == "Anna"
    QTest.mouseClick(dialog.accept_button, LEFT)
    assert again.context.workspace.coder.name == "Anna"
    assert again._title.text() == title
    assert first_line(again.view) == first_line_of(again.view, top)
    assert again.context.place.pinned == ["C2"]


def first_line(view):
    return first_line_of(view, view.top_point())


def first_line_of(view, point):
    """Where the line with a code point stands on the page."""
    return view.places.caret(point).top()


def test_a_second_window_may_only_look_and_says_so(person, project, new_window):
    before = len(person.desk.codings)
    second = new_window()
    second.open_project(project, "Anna")
    watcher = Person(second)
    assert second.context.workspace is None
    offers = second.messages.message.offers
    assert [name for name, _ in offers] == ["Open read-only"]
    buttons = second.messages.findChildren(QAbstractButton)
    QTest.mouseClick(next(each for each in buttons if each.text() == "Open read-only"), LEFT)
    assert watcher.said() == "Read-only: you can look, search and export, not code."
    assert second._coder.text() == "read-only"
    watcher.select("sept heures et demie")
    watcher.double_click_code("B1")
    assert len(watcher.desk.codings) == before
    assert "read" in watcher.said()
    assert not second.actions_["code.pick"].isEnabled()
    watcher.press("J", "Del", "W", "Alt+1")
    assert len(watcher.desk.codings) == before
    assert second.context.workspace.codings(watcher.desk.loaded.transcript.id) == [
        *watcher.desk.codings.values()
    ]


def test_a_transcript_imported_through_the_dialog_stands_in_the_list(
    person, window, qtbot, tmp_path
):
    file = tmp_path / "Montfaucon.txt"
    file.write_text(
        "Modératrice : Bonjour à toutes.\n\nClaire : Chez nous, tout est sur papier.\n"
        "\nModératrice : Depuis quand ?\n\nClaire : Depuis toujours.\n",
        encoding="utf-8",
    )
    person.press("Ctrl+I")
    dialog = person.dialog(ImportDialog, qtbot.waitUntil)
    QTest.mouseClick(dialog.choose_button, LEFT)
    chooser = next(each for each in dialog.findChildren(QFileDialog) if each.isVisible())
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile(str(file))
    chooser.accept()
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert "Montfaucon" in [item.text(0) for item in person.transcript_items()]
    window.runner.cancel()
    person.click_transcript("Montfaucon")
    window.runner.cancel()  # the worker has a story of its own
    assert window._title.text() == "Montfaucon"
    person.select("tout est sur papier")
    person.double_click_code("B3")
    assert person.codings("tout est sur papier") == ["B3"]
    person.press("Ctrl+Z", "Ctrl+Z")
    assert "Montfaucon" not in [item.text(0) for item in person.transcript_items()]
    assert window._title.text() == "FG1_Valbrune"


def test_another_project_without_transcripts_shows_nothing_of_the_last_one(window, tmp_path):
    Workspace.create(tmp_path / "empty.fgc", coder="Anna", codebook=Codebook()).close()
    window.open_project(tmp_path / "empty.fgc", "Anna")
    assert window.desk.loaded is None
    assert window.view.page.text == ""
    assert window.stack.currentWidget() is not window.view.parentWidget()
    assert window.sidebar.speakers.count() == 0


def test_an_undo_in_another_transcript_is_counted_there(person, window):
    counts = {item.text(0): item for item in person.transcript_items()}
    before = counts["FG1_Valbrune"].text(1)
    person.select("sept heures et demie")
    person.double_click_code("B1")
    assert int(counts["FG1_Valbrune"].text(1)) == int(before or 0) + 1
    person.click_transcript("FG2_Rivemont")
    person.press("Ctrl+Z")
    assert counts["FG1_Valbrune"].text(1) == before
