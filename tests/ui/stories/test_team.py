"""A study by a team, all of it at the window: handed out, coded apart, merged, settled, explained."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from qualcoder_hslu.store import check, codings
from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.ui.consensus.window import ConsensusWindow
from qualcoder_hslu.ui.team.handout import HandoutDialog
from qualcoder_hslu.ui.team.merge import MergeDialog
from qualcoder_hslu.workspace import roster
from qualcoder_hslu.workspace.explaining import explain
from qualcoder_hslu.workspace.importing import import_drafts
from tests.projects import draft, empty_workspace
from tests.ui.stories.person import Person, gone
from tests.ui.stories.test_consensus import LEA, MARC, SPEECH, Adjudicator, decide_everything

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "study.fgc"
    with empty_workspace(path) as workspace:
        import_drafts(workspace, [draft(speech=SPEECH)])
    return path


@pytest.fixture
def anna(new_window, study) -> Person:
    window = new_window()
    window.open_project(study, "Anna")
    return Person(window)


def hand_out(anna: Person, name: str, qtbot) -> Path:
    """By keys: for whom, blind as it stands, and off it goes."""
    anna.press("Ctrl+Shift+H")
    dialog = anna.dialog(HandoutDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.coder.lineEdit().selectAll()
    QTest.keyClicks(dialog.coder.lineEdit(), name)
    made = Path(dialog.target.text())
    QTest.keyClick(dialog.target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name in anna.said() and gone(dialog))
    return made


def code(person: Person, path: Path, name: str, marks: dict[str, str], qtbot) -> None:
    """Open one's own copy and code in it: words with the mouse, codes by typing."""
    person.window.open_project(path, name)
    qtbot.waitUntil(lambda: "blind" in person.window._coder.text())
    person.press("Ctrl+Shift+A")
    assert person.window.findChild(AgreementWindow) is None
    for words, wanted in marks.items():
        person.select(words)
        person.press("C")
        person.write(wanted)
        person.press("Return")
        assert wanted in person.codings(words)
    person.press("Ctrl+D")
    assert len(person.desk.codings) == len(marks)


def merge(anna: Person, path: Path, qtbot) -> MergeDialog:
    anna.press("Ctrl+Shift+B")
    shown = lambda: [d for d in anna.window.findChildren(QFileDialog) if d.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: shown() != [])
    field = shown()[0].findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)
    dialog = anna.dialog(MergeDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    QTest.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: path.name in anna.said() and gone(dialog))
    return dialog


def test_a_team_codes_apart_and_settles_every_difference_at_the_window(anna, study, qtbot):
    marks = {"Lea": LEA, "Marc": MARC}
    copies = {name: hand_out(anna, name, qtbot) for name in marks}
    for name, path in copies.items():
        code(anna, path, name, marks[name], qtbot)
    window = anna.window
    window.open_project(study, "Anna")
    workspace = window.context.workspace
    workspace.update_code(replace(workspace.codebook["B1"], definition={"fr": "Tout l’accueil."}))
    for name, path in copies.items():
        dialog = merge(anna, path, qtbot)
        assert dialog.plan.conflicts == []
        assert "conflicts: 0" in anna.said(), name
    found = roster.read(workspace)
    transcript = workspace.transcripts()[0].id
    layers = {layer.name: layer.id for layer in found.passes}
    assert [found.entry(layers[name], transcript).state for name in marks] == ["fully coded"] * 2
    both = [layers["Lea"], layers["Marc"]]
    originals = workspace.codings(transcript, both)
    assert len(originals) == len(LEA) + len(MARC)
    assert workspace.codebook["B1"].definition["fr"] == "Tout l’accueil."

    anna.press("Ctrl+Shift+A")
    review = window.findChild(AgreementWindow)
    qtbot.waitUntil(lambda: review.themes is not None and review.passages.model.rowCount() > 0)
    assert {layer.name for layer in review.themes.layers} == set(marks)
    review.close()

    anna.press("Ctrl+Shift+D")
    settling = window.findChild(ConsensusWindow)
    qtbot.waitUntil(lambda: settling.survey is not None)
    settling.activateWindow()
    qtbot.waitUntil(settling.isActiveWindow)
    hand = Adjudicator(settling)
    hand.press("Shift+A")
    decide_everything(hand, len(settling.survey.disagreements))
    assert (settling.survey.open, settling.survey.waiting) == (0, ())
    for each in explain(workspace, *both):
        assert (each.open, each.unexplained) == (0, 0)
    assert workspace.codings(transcript, both) == originals
    assert codings.find_coder(workspace.project.conn, "Lea") is not None
    assert list(check.problems(workspace.project.conn)) == []
