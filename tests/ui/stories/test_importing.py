"""A researcher drops files on the window, puts the speakers right with keys and mouse, imports."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.store import transcripts
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from tests.ui.stories.person import LEFT

TALK = """Mod.: Bonjour à toutes et à tous. Comment se passe la saisie des dossiers chez vous ?

Sandrine: Chez nous, tout est encore sur papier, et c'est le secrétariat qui fait la saisie.

Béat: Nous avons un outil depuis deux ans, mais il ne parle pas avec celui de la commune.

Modératrice: Et pour les bénéficiaires, qu'est-ce que ça change ?

Sandrine: Ils doivent donner trois fois les mêmes papiers.

Beat: Oui, c'est exactement ça.

Mod.: Merci.

Béat: Avec plaisir.

Radio: On entend la pluie.

Mod.: Bonne soirée.

Radio: Fin.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "Montfaucon.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "Lindenau.txt").write_text(
        "Mod: Wie läuft das bei Ihnen mit der Erfassung?\n\nNora: Wir haben das alles auf Papier "
        "und es ist nicht einfach.\n\nMod: Und dann?\n\nNora: Dann wird es noch einmal getippt.\n",
        encoding="utf-8",
    )
    return tmp_path


def drop(widget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, LEFT, none)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), action, data, LEFT, none))
    return enter.isAccepted()


def rows(dialog, *columns):
    tree = dialog.details.speakers.tree
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [tuple(item.text(column) for column in columns) for item in items]


def go_to(dialog, name):
    tree = dialog.details.speakers.tree
    (item,) = tree.findItems(name, Qt.MatchFlag.MatchExactly)
    QTest.mouseClick(
        tree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, tree.visualItemRect(item).center()
    )
    return tree


def spoken(workspace, title):
    found = transcripts.speakers(workspace.project.conn, workspace.transcript(title))
    return {each.name: (each.turns, each.moderator) for each in found}


def test_dropped_files_become_transcripts_with_the_right_people(person, window, qtbot, folder):
    workspace = window.context.workspace
    sandrine = workspace.load("FG1_Valbrune").turns
    sandrine = next(turn.participant for turn in sandrine if turn.speaker == "Sandrine")
    assert drop(window, folder / "Montfaucon.txt", folder / "Lindenau.txt")
    dialog = person.dialog(ImportDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    languages = [dialog.table.topLevelItem(n).text(3) for n in range(2)]
    assert languages == ["French", "German"]
    assert [row[0] for row in rows(dialog, 0)] == [
        "Mod.", "Sandrine", "Béat", "Modératrice", "Beat", "Radio",
    ]  # fmt: skip

    # With the keyboard: the proposal on the moderator is followed, the second spelling joined.
    tree = go_to(dialog, "Mod.")
    QTest.keyClick(tree, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert "Mod." not in [row[0] for row in rows(dialog, 0)]
    tree = go_to(dialog, "Beat")
    assert dialog.details.speakers.join_button.text() == "Join with Béat"
    QTest.mouseClick(dialog.details.speakers.join_button, LEFT)
    assert ("Béat", "3") in rows(dialog, 0, 1)

    # The name is typed anew; what is no speaker becomes nobody.
    tree = go_to(dialog, "Béat")
    QTest.keyClick(tree, Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Beat M.")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("Beat M.", "3") in rows(dialog, 0, 1))
    go_to(dialog, "Radio")
    QTest.mouseClick(dialog.details.speakers.nobody_button, LEFT)
    assert ("No speaker", "2") in rows(dialog, 0, 1)
    preview = dialog.details.preview.page
    assert [turn.speaker for turn in preview.turns][:6] == [
        "Modératrice", "Sandrine", "Beat M.", "Modératrice", "Sandrine", "Beat M.",
    ]  # fmt: skip

    # Sandrine is the one of the first group, which the table says.
    assert [who for name, who in rows(dialog, 0, 3) if name == "Sandrine"] == [
        "Sandrine · P02 · FG1"
    ]
    assert dialog.isVisible()
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.runner.cancel()
    assert spoken(workspace, "Montfaucon") == {
        "Modératrice": (4, True), "Sandrine": (2, False), "Beat M.": (3, False), "": (2, False),
    }  # fmt: skip
    turns = workspace.load("Montfaucon").turns
    assert turns[1].participant == sandrine
    assert spoken(workspace, "Lindenau") == {"Mod": (2, True), "Nora": (2, False)}

    # One step: undo takes back both.
    person.press("Ctrl+Z")
    assert "Montfaucon" not in [each.title for each in workspace.transcripts()]
    assert "Lindenau" not in [each.title for each in workspace.transcripts()]


def test_cancel_after_every_decision_changes_nothing(person, window, qtbot, folder):
    workspace = window.context.workspace
    before = workspace.project.conn.execute("SELECT max(id) FROM step").fetchone()
    assert drop(window, folder / "Montfaucon.txt")
    dialog = person.dialog(ImportDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    QTest.mouseClick(dialog.details.speakers.join_all_button, LEFT)
    go_to(dialog, "Radio")
    QTest.mouseClick(dialog.details.speakers.nobody_button, LEFT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert workspace.project.conn.execute("SELECT max(id) FROM step").fetchone() == before


def test_without_a_project_nothing_is_dropped_and_a_project_is_no_transcript(
    window, project, folder
):
    assert not drop(window, project)
    window.close_project()
    assert not drop(window, folder / "Montfaucon.txt")
