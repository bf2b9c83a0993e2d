"""Clicking and stepping through marks, and the page itself: zoom, places, screen readers."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from tests.ui.transcript.hands import (
    CONTROL,
    LEFT,
    NONE,
    at,
    put_caret,
)


@pytest.fixture
def quick_clicks(qapp):
    """Clicks further apart than 20 ms are two clicks."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(20)
    yield 30
    qapp.setDoubleClickInterval(before)


def test_a_click_makes_the_shortest_mark_current_and_the_next_click_the_other(
    view, mark, find, quick_clicks
):
    view.set_marks([mark("le scanner au bout du couloir", "long"), mark("au bout", "short", "red")])
    heard = []
    view.mark_selected.connect(heard.append)
    for words in ("bout", "bout", "bout", "volontiers"):
        at_words = at(view, find(words).start + 1) + QPoint(2, 0)
        QTest.mouseClick(view.viewport(), LEFT, NONE, at_words)
        QTest.qWait(quick_clicks)
    assert heard == ["short", "long", "short", ""]
    assert view.current() == ""
    assert view.marks_at(find("bout").start) == ["short", "long"]


def test_enter_opens_the_mark_at_the_caret(view, mark, find, qtbot):
    view.set_marks([mark("au bout", "short")])
    view.setFocus()
    put_caret(view, find("bout").start)
    with qtbot.waitSignal(view.mark_activated) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == ["short"]


def test_stepping_through_marks_brings_each_into_sight(view, mark, find):
    view.resize(1000, 160)
    view.set_marks([mark("Qui veut", "first"), mark("matin.", "last", "red")])
    assert view.next_mark() == "first"
    assert view.next_mark() == "last"
    assert view.current() == "last"
    top, bottom = view.places.band(find("matin."))
    assert view.scroll_y() <= top
    assert bottom <= view.scroll_y() + view.viewport().height()
    assert view.next_mark() is None
    assert view.next_mark(forward=False) == "first"


def test_the_gutter_selects_opens_and_tells(view, mark, find, qtbot):
    view.set_marks(
        [mark("au bout", "A", tooltip="A1 Avec les clients\nmémo"), mark("Il décide", "B", "red")]
    )
    top, bottom = view.places.band(find("au bout"))
    place = QPoint(round(view.gutter.lane_x("A")), round((top + bottom) / 2))
    with qtbot.waitSignal(view.mark_selected) as heard:
        QTest.mouseClick(view.gutter, LEFT, NONE, place)
    assert heard.args == ["A"]
    with qtbot.waitSignal(view.mark_activated) as heard:
        QTest.mouseDClick(view.gutter, LEFT, NONE, place)
    assert heard.args == ["A"]
    QApplication.sendEvent(
        view.gutter, QHelpEvent(QHelpEvent.Type.ToolTip, place, view.gutter.mapToGlobal(place))
    )
    assert QToolTip.text() == "A1 Avec les clients\nmémo"
    QToolTip.hideText()
    assert view.gutter.marks_near(QPointF(view.gutter.width() - 1, 1)) == ()


def test_labels_in_the_gutter_can_be_clicked_too(view, mark, find, qtbot):
    view.set_marks([mark("au bout", "A")])
    top, _ = view.places.band(find("au bout"))
    with qtbot.waitSignal(view.mark_selected) as heard:
        QTest.mouseClick(view.gutter, LEFT, NONE, QPoint(60, round(top) + 9))
    assert heard.args == ["A"]


def test_changing_marks_that_are_not_there_is_refused(view, mark):
    view.set_marks([mark("au bout", "A")])
    with pytest.raises(ValueError, match="A stands"):
        view.add_marks([mark("Il décide", "A")])
    with pytest.raises(KeyError):
        view.remove_marks(["B"])
    with pytest.raises(ValueError, match="one id"):
        view.set_marks([mark("au bout", "A"), mark("Il décide", "A")])


def test_a_mark_that_goes_is_no_longer_current(view, mark):
    view.set_marks([mark("au bout", "A")])
    view.set_current("A")
    view.remove_marks(["A"])
    assert view.current() == ""
    assert view.current_mark() is None


def test_the_context_menu_is_asked_for_with_the_marks_under_the_mouse_or_the_caret(
    view, mark, find
):
    heard = []
    view.context_requested.connect(lambda place, marks: heard.append((place, marks)))
    view.set_marks([mark("au bout", "A")])
    place = at(view, find("bout").start + 1)
    there = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, there)
    )
    put_caret(view, find("volontiers").start)
    QApplication.sendEvent(
        view,
        QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1))
        ),
    )
    top, _ = view.places.band(find("au bout"))
    beside = QPoint(round(view.gutter.lane_x("A")), round(top) + 9)
    QApplication.sendEvent(
        view.gutter,
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, beside, view.gutter.mapToGlobal(beside)),
    )
    assert [marks for _, marks in heard] == [["A"], [], ["A"]]
    assert heard[0][0] == there


def test_zoom_stays_between_50_and_300_and_keeps_place_and_selection(view, find, qtbot):
    view.resize(1000, 160)
    view.select_span(find("par une"))
    before = view.selection()
    told = []
    view.zoom_changed.connect(told.append)
    height = view.places.band(find("par une"))
    view.set_zoom(200)
    assert view.selection() == before
    tall = view.places.band(find("par une"))
    assert (tall[1] - tall[0]) > 1.7 * (height[1] - height[0])
    view.set_zoom(1000)
    view.set_zoom(1)
    assert told == [200, 300, 50]
    assert view.zoom() == 50


def test_the_wheel_zooms_with_control(view):
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.zoom() == 110


def test_the_measure_is_70_to_78_characters(view, find):
    view.resize(1400, 900)
    turn = view.page.turns[3].span
    lines = [rect.top() for rect in view.places.rects(5, turn)]
    full = len(view.page.text[turn.start : turn.end]) / len(lines)
    assert 64 <= full <= 78  # the last line is not full
    layout = view.places.layout
    block = view.document().findBlockByNumber(5).layout()
    lengths = [block.lineAt(i).textLength() for i in range(block.lineCount() - 1)]
    assert 70 <= sum(lengths) / len(lengths) <= 78
    assert layout.blocks[5].first
    pitch = block.lineAt(1).y() - block.lineAt(0).y()
    assert 22 <= pitch <= 23  # 15 px at 1.5
    between = view.places.box(2).top() - view.places.box(1).bottom()
    assert between > pitch - block.lineAt(0).height()


def test_scrolling_to_the_end_of_a_page_just_opened_gets_there(view):
    text = "\n".join(f"Ligne numéro {n}." for n in range(4000))
    view.set_transcript(TranscriptPage(text, [Turn("1", "A", Span(0, len(text)))]))
    last = Span(len(text) - 5, len(text))
    view.scroll_to(last)
    top, bottom = view.places.band(last)
    assert view.scroll_y() <= top
    assert bottom <= view.scroll_y() + view.viewport().height()


def test_one_comes_back_to_the_same_place(view, find):
    view.resize(1000, 120)
    view.scroll_to_top(find("Oui.").start)
    assert find("Oui.").start <= view.top_point() <= find("Oui.").end
    at_first = view.scroll_y()
    view.scroll_to_top(0)
    assert view.scroll_y() == 0
    view.scroll_to_top(find("Oui.").start)
    assert view.scroll_y() == at_first


def test_a_click_in_the_strip_goes_there(view):
    view.resize(1000, 120)
    QTest.mouseClick(view.strip, LEFT, NONE, QPoint(4, view.strip.height() - 2))
    assert view.scroll_y() > 0
    assert view.visible_blocks()[-1] == len(view.places.layout.blocks) - 1
    QTest.mouseClick(view.strip, LEFT, NONE, QPoint(4, 1))
    assert view.scroll_y() == 0


def test_speaker_and_codings_are_told_to_screen_readers_on_entering(view, mark, find):
    view.set_marks([mark("volontiers", "A", id="a"), mark("volontiers", "B", "red", id="b")])
    put_caret(view, find("volontiers").start)
    assert view.accessibleDescription() == "Nadège, turn 2"
    assert view.gutter.accessibleDescription() in ("A, B", "B, A")
    assert view.turn_at_caret() == view.page.turns[1]
    put_caret(view, find("Oui.").start)
    assert view.accessibleDescription() == "Yann, turn 3"
    assert view.gutter.accessibleDescription() == "No codings here"


def test_another_transcript_starts_at_its_top_without_marks_and_selection(view, mark, find):
    told = []
    view.set_marks([mark("au bout", "A")])
    view.set_current("A")
    view.select_span(find("par une"))
    view.selection_changed.connect(told.append)
    view.set_transcript(TranscriptPage("Bonsoir.", [Turn("1", "Luc", Span(0, 8))]))
    assert told == [None]
    assert (view.current(), view.selection(), view.caret_point(), view.scroll_y()) == (
        "",
        None,
        0,
        0,
    )
    assert len(view.index) == 0
    view.set_transcript(TranscriptPage("", ()))
    view.grab()
    assert view.turn_at_caret() is None
