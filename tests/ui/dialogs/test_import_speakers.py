"""While files are looked over their speakers are named, joined, matched, and read in another way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from qualcoder_hslu.store import transcripts
from qualcoder_hslu.ui.dialogs.parts import top_items
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from qualcoder_hslu.workspace.speakers import KnownPeople
from tests.ui.dialogs.importing import import_all

NAME, TURNS, WORDS, WHO, FIRST = range(5)

TALK = """Mod.: Wie läuft die Aufnahme bei Ihnen, und was ist nicht gut?

Ruth: Wir nehmen alles auf Papier auf.

Moderatorin: Und Sie?

Rüth: Das hätte ich auch gern.

Ruth: Genau.

Mod.: Danke.
"""


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "Morgen.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


@pytest.fixture
def open_dialog(window, context, workspace, qtbot):
    def open_dialog(*paths):
        dialog = ImportDialog(context, window, workspace, paths)
        dialog.open()
        qtbot.waitUntil(dialog.accept_button.isEnabled)
        return dialog

    return open_dialog


@pytest.fixture
def dialog(open_dialog, talk):
    return open_dialog(talk)


def texts(dialog, *columns):
    return [
        tuple(item.text(column) for column in columns)
        for item in top_items(dialog.details.speakers.tree)
    ]


def choose(dialog, *names):
    tree = dialog.details.speakers.tree
    tree.clearSelection()
    for item in top_items(tree):
        if item.text(NAME) in names:
            tree.setCurrentItem(item)
    for item in top_items(tree):
        item.setSelected(item.text(NAME) in names)
    tree.setFocus()


def rename(qtbot, dialog, old, new):
    choose(dialog, old)
    qtbot.keyClick(dialog.details.speakers.tree, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, new)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: old not in dialog.details.preview.page.colours)


def stored(workspace, title):
    found = transcripts.speakers(workspace.project.conn, workspace.transcript(title))
    return {each.name: each.turns for each in found}


def test_the_table_says_who_speaks_how_much_with_first_words_and_proposals(dialog):
    assert texts(dialog, NAME, TURNS, WORDS, WHO) == [
        ("Mod.", "2", "12", "perhaps Moderatorin"),
        ("Ruth", "2", "7", "new"),
        ("Moderatorin", "1", "2", "new, or Moderatorin · P20 · FGD?"),
        ("Rüth", "1", "5", "perhaps Ruth"),
    ]
    assert texts(dialog, FIRST)[1] == ("Wir nehmen alles auf Papier auf.",)


def test_proposals_are_followed_one_by_one_or_all_together(dialog, qtbot):
    choose(dialog, "Mod.")
    assert dialog.details.speakers.join_button.text() == "Join with Moderatorin"
    qtbot.mouseClick(dialog.details.speakers.join_button, Qt.MouseButton.LeftButton)
    assert texts(dialog, NAME, TURNS) == [("Moderatorin", "3"), ("Ruth", "2"), ("Rüth", "1")]
    assert dialog.details.speakers.join_all_button.text() == "Join all proposed (1)"
    qtbot.mouseClick(dialog.details.speakers.join_all_button, Qt.MouseButton.LeftButton)
    assert texts(dialog, NAME, TURNS) == [("Moderatorin", "3"), ("Ruth", "3")]
    assert not dialog.details.speakers.join_all_button.isVisible()


def test_nothing_is_joined_unless_somebody_says_so(dialog, workspace):
    import_all(dialog)
    assert stored(workspace, "Morgen") == {"Mod.": 2, "Ruth": 2, "Moderatorin": 1, "Rüth": 1}


def test_any_speakers_can_be_joined_and_taken_apart_again(dialog, workspace, qtbot):
    choose(dialog, "Ruth", "Moderatorin")
    qtbot.keyClick(dialog.details.speakers.tree, "J", Qt.KeyboardModifier.ControlModifier)
    assert ("Ruth", "3") in texts(dialog, NAME, TURNS)
    choose(dialog, "Ruth")
    dialog.details.speakers.restore_button.click()
    assert ("Ruth", "2") in texts(dialog, NAME, TURNS)
    assert ("Moderatorin", "1") in texts(dialog, NAME, TURNS)


def test_a_speaker_gets_another_name_and_the_preview_follows(dialog, workspace, qtbot):
    rename(qtbot, dialog, "Rüth", "Nora")
    assert ("Nora", "1") in texts(dialog, NAME, TURNS)
    preview = dialog.details.preview.page
    assert [turn.speaker for turn in preview.turns][3] == "Nora"
    assert set(preview.colours) == {"Mod.", "Ruth", "Moderatorin", "Nora"}
    assert len(set(preview.colours.values())) == 4
    assert dialog.isVisible()  # Enter ended the typing, not the dialog
    import_all(dialog)
    assert stored(workspace, "Morgen") == {"Mod.": 2, "Ruth": 2, "Moderatorin": 1, "Nora": 1}


def test_the_name_of_another_speaker_joins_the_two(dialog, qtbot):
    rename(qtbot, dialog, "Rüth", "Ruth")
    assert texts(dialog, NAME, TURNS)[1] == ("Ruth", "3")


def test_who_moderates_keeps_the_role_under_another_name(dialog, workspace, qtbot):
    rename(qtbot, dialog, "Mod.", "Leitung")
    item = top_items(dialog.details.speakers.tree)[0]
    assert (item.text(NAME), item.checkState(NAME)) == ("Leitung", Qt.CheckState.Checked)
    import_all(dialog)
    assert workspace.load("Morgen").turns[0].moderator


def test_turns_of_no_speaker_are_kept_as_nobodys(dialog, workspace, qtbot):
    choose(dialog, "Rüth")
    dialog.details.speakers.nobody_button.click()
    assert ("No speaker", "1", "") in texts(dialog, NAME, TURNS, WHO)
    import_all(dialog)
    assert stored(workspace, "Morgen") == {"Mod.": 2, "Ruth": 2, "Moderatorin": 1, "": 1}


def test_words_behind_a_false_label_run_on_in_the_turn_before(dialog, workspace, qtbot):
    choose(dialog, "Rüth")
    qtbot.keyClick(dialog.details.speakers.tree, Qt.Key.Key_Delete)
    assert texts(dialog, NAME, TURNS, WORDS, WHO)[2:] == [
        ("Moderatorin", "1", "8", "new, or Moderatorin · P20 · FGD?"),
        ("Rüth", "", "", "no label: runs on"),
    ]
    assert dialog.table.topLevelItem(0).text(1) == "5"
    page = dialog.details.preview.page
    words = "Und Sie?\n\nRüth: Das hätte ich auch gern."
    assert [turn.span.of(page.text) for turn in page.turns][2] == words
    choose(dialog, "Rüth")
    qtbot.mouseClick(dialog.details.speakers.restore_button, Qt.MouseButton.LeftButton)
    assert ("Rüth", "1", "5") in texts(dialog, NAME, TURNS, WORDS)
    choose(dialog, "Rüth")
    qtbot.mouseClick(dialog.details.speakers.no_label_button, Qt.MouseButton.LeftButton)
    import_all(dialog)
    assert workspace.load("Morgen").turns[2].span.of(TALK) == words
    assert stored(workspace, "Morgen") == {"Mod.": 2, "Ruth": 2, "Moderatorin": 1}


def test_the_names_of_the_legend_are_offered_and_taken_together(open_dialog, qtbot, tmp_path):
    path = tmp_path / "Legende.txt"
    path.write_text(
        "I = Interviewerin, B1 = Vera Lindt, B2 = Urs Haller\n\n"
        "I: Wie war es?\nB1: Gut.\nI: Und?\nB2: Auch.\nB1: Ja.\n",
        encoding="utf-8",
    )
    dialog = open_dialog(path)
    assert texts(dialog, NAME, WHO)[1] == ("B1", "Vera Lindt (legend)")
    button = dialog.details.speakers.legend_button
    assert button.text() == "Take names of the legend (3)"
    rename(qtbot, dialog, "B2", "Urs")
    assert button.text() == "Take names of the legend (2)"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert texts(dialog, NAME, TURNS) == [("Interviewerin", "2"), ("Vera Lindt", "2"), ("Urs", "1")]
    assert not button.isVisible()
    moderates = top_items(dialog.details.speakers.tree)[0].checkState(NAME)
    assert moderates == Qt.CheckState.Checked


def test_questions_without_a_label_become_turns_of_a_moderator(open_dialog, qtbot, tmp_path):
    path = tmp_path / "Fragen.txt"
    path.write_text(
        "Vera: Wir schreiben alles auf.\n\nUnd wie machen es die anderen?\n\n"
        "Urs: Bei uns geht das am Schirm.\n\nWas ist daran gut?\n\nVera: Es geht schnell.\n"
        "Urs: Ja.\n",
        encoding="utf-8",
    )
    dialog = open_dialog(path)
    box = dialog.details.questions
    assert box.text() == "2 questions without a label are a moderator's"
    assert texts(dialog, NAME, TURNS) == [("Vera", "2"), ("Urs", "2")]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(texts(dialog, NAME)) == 3)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert texts(dialog, NAME, TURNS)[1] == ("Moderator", "2")
    assert top_items(dialog.details.speakers.tree)[1].checkState(NAME) == Qt.CheckState.Checked
    assert dialog.details.preview.page.turns[1].moderator
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(texts(dialog, NAME)) == 2)


def test_a_speaker_can_be_any_participant_or_somebody_new(open_dialog, workspace, talk, qtbot):
    talk.write_text(TALK.replace("Ruth", "Sandrine"), encoding="utf-8")
    dialog = open_dialog(talk)
    known = {each.name: each.id for each in KnownPeople(workspace).all}
    person = dialog.details.speakers.person
    choose(dialog, "Sandrine")
    assert person.currentData() == known["Sandrine"]
    person.setFocus()
    qtbot.keyClick(person, Qt.Key.Key_Up)
    assert ("Sandrine", "new") in texts(dialog, NAME, WHO)
    choose(dialog, "Moderatorin")
    assert person.currentText() == "somebody new"
    person.setFocus()
    qtbot.keyClick(person, Qt.Key.Key_Down)
    assert ("Moderatorin", "Moderatorin · P20 · FGD") in texts(dialog, NAME, WHO)
    import_all(dialog)
    by_name = {turn.speaker: turn.participant for turn in workspace.load("Morgen").turns}
    assert by_name["Moderatorin"] == known["Moderatorin"]
    assert by_name["Sandrine"] not in known.values()


def test_generic_labels_are_other_people_in_another_group(open_dialog, workspace, tmp_path):
    for title in ("Eins", "Zwei"):
        text = f"I: Wie war das in {title}?\nB1: Gut.\nI: Und dann?\nB1: Besser.\n"
        (tmp_path / f"{title}.txt").write_text(text, encoding="utf-8")
    dialog = open_dialog(tmp_path / "Eins.txt", tmp_path / "Zwei.txt")
    import_all(dialog)
    one, two = (workspace.load(title).turns[1].participant for title in ("Eins", "Zwei"))
    assert one != two
    (tmp_path / "Drei.txt").write_text("I: Ja?\nB1: Gut.\nI: Und?\nB1: So.\n", encoding="utf-8")
    dialog = open_dialog(tmp_path / "Drei.txt")
    assert texts(dialog, NAME, WHO)[1] == ("B1", "new, or B1 · Eins?")


def test_selecting_a_speaker_shows_their_first_turn(open_dialog, workspace, tmp_path, qtbot):
    lines = [f"{name}: Das ist Satz {n}." for n in range(200) for name in ("Anna", "Urs")]
    lines += ["Vera: Zum Schluss noch ich.", "Anna: Ja.", "Vera: Danke."]
    (tmp_path / "Lang.txt").write_text("\n".join(lines), encoding="utf-8")
    dialog = open_dialog(tmp_path / "Lang.txt")
    assert dialog.details.preview.scroll_y() == 0
    choose(dialog, "Vera")
    preview = dialog.details.preview
    seen = [preview.places.layout.turn_of(n) for n in preview.visible_blocks()]
    assert "Vera" in {turn.speaker for turn in seen if turn}


def test_labels_are_read_as_another_convention_or_a_template_says(
    open_dialog, workspace, tmp_path, qtbot
):
    lines = [f"Anna // Das ist Satz {n}.\nUrs // Ja." for n in range(9)]
    (tmp_path / "Eigen.txt").write_text("\n".join(lines), encoding="utf-8")
    dialog = open_dialog(tmp_path / "Eigen.txt")
    assert texts(dialog, NAME, TURNS) == [("No speaker", "1")]
    field = dialog.details.convention.lineEdit()
    dialog.details.convention.setFocus()
    qtbot.keyClicks(field, "{name} //")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.job_row.running)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert texts(dialog, NAME, TURNS) == [("Anna", "9"), ("Urs", "9")]
    assert [turn.speaker for turn in dialog.details.preview.page.turns][:2] == ["Anna", "Urs"]
    assert dialog.table.topLevelItem(0).text(1) == "18"

    dialog.details.convention.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "who knows")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no way of writing labels" in dialog.sentence)
    assert texts(dialog, NAME, TURNS) == [("Anna", "9"), ("Urs", "9")]
    assert dialog.isVisible()


def test_the_same_file_under_two_names_is_noticed(open_dialog, talk, tmp_path):
    again = tmp_path / "Abend.txt"
    again.write_text(TALK, encoding="utf-8")
    dialog = open_dialog(talk, again)
    dialog.table.setCurrentItem(dialog.table.topLevelItem(1))
    top = top_items(dialog.details.notes)[0]
    assert top.child(0).text(0) == "The same text is in this list already, as “Morgen”."
