"""A person corrects a coded transcript with keys and mouse, looks at the list, and undoes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qualcoder_hslu.store import check
from qualcoder_hslu.ui.editing.dialog import EditingDialog
from qualcoder_hslu.ui.editing.review import ReviewDialog

WORDS = "quatre mots de passe"


@pytest.fixture
def correcting(person, qtbot):
    person.select(WORDS)
    person.window.desk.apply("B4")
    person.click_on(WORDS)
    person.press("Ctrl+Shift+E")
    dialog = person.dialog(EditingDialog, qtbot.waitUntil)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def find_and_select(dialog, words):
    at = next(n for n, s in enumerate(dialog.session.revision.turns) if words in s.text)
    dialog.turns.setCurrentItem(dialog.turns.topLevelItem(at))
    editor = dialog.editor
    editor.set_caret(dialog.session.revision.turns[at].text.index(words))
    for _ in words:
        QTest.keyClick(editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def test_a_typo_is_corrected_a_turn_split_and_given_to_another_then_all_undone(
    correcting, person, qtbot
):
    dialog, window = correcting, person.window
    before = person.text
    count = len(dialog.session.revision.turns)
    find_and_select(dialog, WORDS)
    QTest.keyClicks(dialog.editor, "cinq mots")
    at = dialog.current
    dialog.editor.set_caret(dialog.editor.caret() - len("cinq mots"))
    QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.turns.topLevelItemCount() == count + 1)
    number = dialog.turns.topLevelItem(at).text(0)
    assert number.endswith("a")
    dialog.who.lineEdit().selectAll()
    QTest.keyClicks(dialog.who.lineEdit(), "Chloe")
    QTest.keyClick(dialog.who, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.turns.currentItem().text(1) == "Chloe")
    QTest.keyClick(dialog.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.desk.loaded.text != before)
    assert "cinq mots" in person.text
    assert WORDS not in person.text
    assert person.text.count("\u00a0") >= before.count("\u00a0")
    assert "Chloe" in {turn.speaker for turn in window.desk.loaded.turns}
    person.press("Ctrl+Shift+L")
    review = next(w for w in window.findChildren(ReviewDialog) if w.isVisible())
    row = [each.words for each in review.reviews].index(WORDS)
    for _ in range(row):
        QTest.keyClick(review.rows, Qt.Key.Key_Down)
    assert review.before.text() == WORDS
    assert review.after.text() == "cinq mots"
    QTest.mouseClick(review.looked_button, Qt.MouseButton.LeftButton)
    assert WORDS not in [each.words for each in review.reviews]
    review.close()
    window.activateWindow()
    person.press("Ctrl+Z", "Ctrl+Z")
    assert person.text == before
    assert list(check.problems(window.context.workspace.project.conn)) == []


def test_keys_undo_inside_the_session_and_esc_twice_leaves_everything(correcting, person):
    dialog, before = correcting, person.text
    find_and_select(dialog, WORDS)
    QTest.keyClicks(dialog.editor, "un")
    assert dialog.session.changed
    QTest.keyClick(dialog.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.session.changed
    assert WORDS in dialog.editor.toPlainText().replace("\u00a0", " ")
    QTest.keyClicks(dialog.editor, "x")
    QTest.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert person.window.context.workspace.load(person.desk.loaded.transcript.id).text == before


def test_hard_spaces_emoji_and_accents_typed_or_standing_are_kept(correcting):
    dialog = correcting
    at = dialog.current
    start = dialog.session.revision.turns[at].text
    dialog.editor.set_caret(0)
    dialog.editor.insertPlainText("«\u00a0🙂 e\u0301\u00a0» ")
    dialog.editor.insertPlainText("🙂")
    QTest.keyClick(dialog.editor, Qt.Key.Key_Backspace)
    assert dialog.session.revision.turns[at].text == "«\u00a0🙂 e\u0301\u00a0» " + start
