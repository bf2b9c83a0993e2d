"""Tables of turns on their way in: columns put right, codes made codings; notes lead to lines."""

import pytest
from PySide6.QtCore import Qt

from qualcoder_hslu.model.transcript import TableColumns
from qualcoder_hslu.ui.dialogs.parts import child_items, top_items
from qualcoder_hslu.ui.importing.dialog import ImportDialog
from tests.ui.dialogs.importing import import_all

TABLE = """Wer;Rolle;Was;Codes
Mod.;Leitung;Wie läuft die Aufnahme bei Ihnen?;
Ruth;Amt;Wir nehmen alles auf Papier auf.;"B1;Z9"
Beat;Amt;Bei uns geht das am Schirm.;B1
Ruth;Amt;Das hätte ich auch gern.;
"""


@pytest.fixture
def open_dialog(window, context, workspace, qtbot, tmp_path):
    def open_dialog(text, *names):
        paths = [tmp_path / name for name in names]
        for path in paths:
            path.write_text(text, encoding="utf-8")
        dialog = ImportDialog(context, window, workspace, paths)
        dialog.open()
        qtbot.waitUntil(dialog.accept_button.isEnabled)
        return dialog

    return open_dialog


def columns(dialog):
    return {part: combo.currentData() for part, combo in dialog.details.columns.parts.items()}


def speakers(dialog):
    return [(item.text(0), item.text(1)) for item in top_items(dialog.details.speakers.tree)]


def read_again(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.job_row.running)
    qtbot.waitUntil(dialog.accept_button.isEnabled)


def test_the_guessed_columns_are_shown_with_an_example_and_changed_by_keys(open_dialog, qtbot):
    dialog = open_dialog(TABLE, "Eins.csv", "Zwei.csv")
    page = dialog.details.columns
    assert dialog.details.tabs.isTabVisible(2)
    assert columns(dialog) == {"text": 2, "speaker": 0, "time": -1, "end_time": -1, "code": 3}
    assert page.header.isChecked()
    speaker = page.parts["speaker"]
    assert speaker.itemText(2) == "Rolle   Leitung"
    dialog.details.tabs.setCurrentWidget(page)
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    speaker.setFocus()
    qtbot.keyClick(speaker, Qt.Key.Key_Down)
    read_again(dialog, qtbot)
    assert speakers(dialog) == [("Leitung", "1"), ("Amt", "3")]
    assert [file.draft.table.speaker for file in dialog.incoming.files] == [1, 1]
    page.header.setFocus()
    qtbot.keyClick(page.header, Qt.Key.Key_Space)
    read_again(dialog, qtbot)
    assert speakers(dialog) == [("Rolle", "1"), ("Leitung", "1"), ("Amt", "3")]


def test_what_cannot_be_a_table_is_said_and_the_choice_goes_back(open_dialog, qtbot):
    dialog = open_dialog("Nur ein Satz ohne alles.\nUnd noch einer.\n", "Text.csv")
    assert dialog.incoming.files[0].draft.table is None
    button = dialog.details.columns.read_button
    dialog.details.tabs.setCurrentWidget(dialog.details.columns)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no column in which" in dialog.sentence)
    assert dialog.incoming.files[0].draft.table is None
    assert button.isVisible()


def test_a_text_that_was_not_taken_for_a_table_can_be_read_as_one(open_dialog, qtbot):
    dialog = open_dialog("Ruth,Ja\nBeat,Nein\n", "Kurz.csv")
    assert dialog.incoming.files[0].draft.table is None
    dialog.details.tabs.setCurrentWidget(dialog.details.columns)
    qtbot.mouseClick(dialog.details.columns.read_button, Qt.MouseButton.LeftButton)
    read_again(dialog, qtbot)
    assert dialog.incoming.files[0].draft.table == TableColumns(text=1, speaker=0)
    assert speakers(dialog) == [("Beat", "1")]
    header = dialog.details.columns.header
    header.setFocus()
    qtbot.keyClick(header, Qt.Key.Key_Space)
    read_again(dialog, qtbot)
    assert speakers(dialog) == [("Ruth", "1"), ("Beat", "1")]


def test_columns_that_nobody_could_guess_are_asked_for(window, context, workspace, qtbot, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    for row in (("Ja, so.", "Vera", "x"), ("Nein.", "Urs", "y")):
        book.active.append(row)
    book.save(tmp_path / "Klein.xlsx")
    dialog = ImportDialog(context, window, workspace, [tmp_path / "Klein.xlsx"])
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.incoming.files) == 1)
    qtbot.waitUntil(lambda: "Say under “Columns” who speaks in Klein.xlsx" in dialog.sentence)
    page = dialog.details.columns
    assert page.isVisible()
    assert not dialog.accept_button.isEnabled()
    for part, key in (("text", Qt.Key.Key_Up), ("speaker", Qt.Key.Key_Down)):
        page.parts[part].setFocus()
        qtbot.keyClick(page.parts[part], key)
        read_again(dialog, qtbot)
    qtbot.keyClick(page.header, Qt.Key.Key_Space)
    read_again(dialog, qtbot)
    assert speakers(dialog) == [("Vera", "1"), ("Urs", "1")]
    assert not page.confirm_button.isVisible()


def test_no_columns_are_shown_for_other_files(open_dialog):
    dialog = open_dialog("Ruth: Ja.\nBeat: Nein.\nRuth: Doch.\n", "Talk.txt")
    assert not dialog.details.tabs.isTabVisible(2)


def tags(dialog):
    tree = dialog.details.columns.tags
    return [tuple(item.text(n) for n in range(3)) for item in top_items(tree)]


@pytest.mark.parametrize(("downs", "made"), [(0, []), (1, ["B1", "B1"]), (2, ["B1", "B1", "Z9"])])
def test_the_codes_of_a_table_are_named_and_become_what_was_chosen(
    open_dialog, workspace, qtbot, downs, made
):
    dialog = open_dialog(TABLE, "Eins.csv")
    page = dialog.details.columns
    dialog.details.tabs.setCurrentWidget(page)
    assert tags(dialog)[1] == ("Z9", "1", "not there: left out")
    assert tags(dialog)[0][2].startswith("B1 ")
    page.use.setFocus()
    for _ in range(downs):
        qtbot.keyClick(page.use, Qt.Key.Key_Down)
    assert dialog.details.tabs.tabText(1) == ("Notes (2)" if downs == 0 else "Notes (1)")
    assert tags(dialog)[1][2] == ("is made" if downs == 2 else "not there: left out")
    before = workspace.codebook
    import_all(dialog)
    loaded = workspace.load("Eins")
    found = workspace.codings(loaded.transcript.id)
    assert sorted(each.code for each in found) == made
    assert {loaded.quote(each.span) for each in found if each.code == "Z9"} <= {
        "Wir nehmen alles auf Papier auf."
    }
    workspace.undo()
    assert workspace.codebook == before


def test_enter_on_a_note_shows_its_line(open_dialog, qtbot):
    lines = [f"{name}: Das ist Satz {n}." for n in range(100) for name in ("Anna", "Urs")]
    lines += ["Vera: Zum Schluss noch ich.", "Anna: Ja."]
    dialog = open_dialog("\n".join(lines), "Lang.txt")
    notes, preview = dialog.details.notes, dialog.details.preview
    (row,) = [item for top in top_items(notes) for item in child_items(top)
              if item.text(0).startswith("Line 201: ")]  # fmt: skip
    dialog.details.tabs.setCurrentWidget(notes)
    notes.setCurrentItem(row)
    notes.setFocus()
    qtbot.keyClick(notes, Qt.Key.Key_Return)
    assert dialog.details.tabs.currentIndex() == 0
    assert dialog.isVisible()  # Enter led to the line, it did not import
    assert preview.textCursor().selectedText() == "Zum Schluss noch ich."
    assert preview.scroll_y() > 0


def test_a_note_on_several_lines_leads_to_each_of_them(open_dialog, qtbot):
    lines = [f"{name}: Das ist Satz {n}." for n in range(100) for name in ("Anna", "Urs")]
    for place, name in ((60, "Vera"), (150, "Nora")):
        lines.insert(place, f"{name}: Nur dieses eine Mal rede ich.")
    dialog = open_dialog("\n".join(lines), "Lang.txt")
    notes, preview = dialog.details.notes, dialog.details.preview
    (row,) = [item for top in top_items(notes) for item in child_items(top)
              if child_items(item)]  # fmt: skip
    assert [each.text(0) for each in child_items(row)] == ["Line 61", "Line 151"]
    dialog.details.tabs.setCurrentWidget(notes)
    notes.setCurrentItem(row)
    notes.setFocus()
    for _ in range(3):  # open it, and go down to the second
        qtbot.keyClick(notes, Qt.Key.Key_Right if not row.isExpanded() else Qt.Key.Key_Down)
    qtbot.keyClick(notes, Qt.Key.Key_Return)
    assert preview.textCursor().selectedText() == "Nur dieses eine Mal rede ich."
    before = preview.textCursor().block().previous().text()
    assert before == lines[149].partition(": ")[2]


def test_a_very_long_file_is_shown_in_parts_that_hold_all_of_it(open_dialog, qtbot):
    names = ("Anna", "Urs", "Anna", "Urs")
    lines = [f"{name}: Das ist Satz {n} von vielen Sätzen." for n in range(2_000) for name in names]
    lines += ["Vera: Zum Schluss noch ich.", "Anna: Ja.", "Vera: Danke."]
    dialog = open_dialog("\n".join(lines), "Lang.txt")
    preview, parts = dialog.details.preview, dialog.details.parts
    assert parts.isVisible()
    assert not parts.earlier_button.isEnabled()
    shown = list(preview.page.turns)
    seen = preview.toPlainText()
    while parts.later_button.isEnabled():
        qtbot.mouseClick(parts.later_button, Qt.MouseButton.LeftButton)
        shown += preview.page.turns
        seen += "\n" + preview.toPlainText()
    assert len(shown) == len(set(shown)) == 8_003
    assert seen.splitlines() == [line.partition(": ")[2] for line in lines]
    assert parts._where.text().endswith("of 8003")
    tree = dialog.details.speakers.tree
    tree.setFocus()
    for key, part in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, len(preview.parts) - 1)):
        qtbot.keyClick(tree, key)
        assert preview.part == part
    assert "Zum Schluss noch ich." in preview.toPlainText()


def test_an_ordinary_file_is_shown_whole(open_dialog):
    dialog = open_dialog("Ruth: Ja.\nBeat: Nein.\nRuth: Doch.\n", "Talk.txt")
    assert not dialog.details.parts.isVisible()
    assert len(dialog.details.preview.page.turns) == 3
