"""The bar says one thing at a time, and what matters stays until it is closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from qualcoder_hslu.model.errors import DiskProblem
from qualcoder_hslu.ui import message_bar
from qualcoder_hslu.ui.message_bar import MessageBar


@pytest.fixture
def bar(window, context, monkeypatch):
    monkeypatch.setattr(message_bar, "INFO_MS", 60)
    bar = MessageBar(context)
    layout = QVBoxLayout(window.centralWidget())
    layout.addWidget(bar)
    layout.addStretch(1)
    return bar


def texts(bar):
    return [label.text() for label in bar.findChildren(QLabel) if label.text()]


def test_nothing_is_shown_before_there_is_something_to_say(bar):
    assert not bar.isVisible()


def test_information_goes_by_itself_and_an_error_stays(bar, context, qtbot):
    context.tell("3 transcripts were imported.")
    assert bar.isVisible()
    assert texts(bar) == ["3 transcripts were imported."]
    qtbot.waitUntil(lambda: not bar.isVisible())
    context.complain(DiskProblem("The disk is full."))
    qtbot.wait(200)
    assert bar.isVisible()
    assert texts(bar) == ["The disk is full."]


def test_information_with_an_offer_stays_and_the_offer_is_a_button_that_does_it(
    bar, context, qtbot
):
    shown = []
    context.tell("731 codings were written.", ("Show in folder", lambda: shown.append("folder")))
    qtbot.wait(200)
    (button,) = bar.findChildren(QPushButton)
    assert button.text() == "Show in folder"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown == ["folder"]
    assert not bar.isVisible()


def test_the_offers_of_the_message_before_are_gone(bar, context, qtbot):
    context.tell("One.", ("First", lambda: None), ("Second", lambda: None))
    context.tell("Two.", ("Third", lambda: None))

    def offers():
        return [b.text() for b in bar.findChildren(QPushButton) if b.isVisible()]

    qtbot.waitUntil(lambda: offers() == ["Third"])


def test_esc_closes_the_bar_while_the_keyboard_is_in_it_whatever_else_esc_does(
    bar, context, window, qtbot
):
    elsewhere = []
    action = QAction(window)
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(elsewhere.append)
    window.addAction(action)
    context.complain("It went wrong.", ("Try again", lambda: None))
    (button,) = bar.findChildren(QPushButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert elsewhere == []


def test_information_waits_while_the_keyboard_is_on_it(bar, context, qtbot):
    context.tell("Read me.")
    bar._close.setFocus()
    qtbot.wait(200)
    assert bar.isVisible()
    qtbot.keyClick(bar._close, Qt.Key.Key_Space)
    assert not bar.isVisible()


def test_words_are_shown_as_they_are_typed(bar, context):
    context.complain("<b>Rivemont</b>.docx could not be read.")
    (label,) = [each for each in bar.findChildren(QLabel) if each.text()]
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_screen_readers_hear_every_message_and_errors_at_once(bar, context, monkeypatch):
    heard = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: heard.append((event.message(), event.politeness())),
    )
    context.tell("Imported.")
    context.complain("The disk is full.")
    politeness = QAccessible.AnnouncementPoliteness
    assert heard == [
        ("Imported.", politeness.Polite),
        ("The disk is full.", politeness.Assertive),
    ]


def test_a_long_sentence_wraps_instead_of_being_cut(bar, context, window, qtbot):
    window.resize(420, 400)
    context.complain("Something happened that takes quite a number of words to tell. " * 4)
    qtbot.wait(20)
    (label,) = [each for each in bar.findChildren(QLabel) if each.text()]
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()
