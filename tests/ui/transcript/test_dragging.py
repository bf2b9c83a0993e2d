"""Boundaries dragged to other words, and codes dropped on the text."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.theme import load_theme
from qualcoder_hslu.ui.transcript.view import CODE_MIME, TranscriptView
from tests.ui.transcript.hands import ALT, LEFT, NONE, at, drag, move_mouse


def handle(view: TranscriptView, edge: str) -> QPoint:
    span = view.current_mark().span
    point = at(view, span.start) if edge == "start" else at(view, span.end, at_end=True)
    return point + QPoint(-2 if edge == "start" else 2, 0)


def test_the_end_of_the_current_coding_is_dragged_to_the_end_of_a_word(view, mark, find, qtbot):
    view.set_marks([mark("au bout", "A")])
    view.set_current("A")
    with qtbot.waitSignal(view.boundary_changed) as heard:
        drag(view.viewport(), handle(view, "end"), at(view, find("coul").end))
    assert heard.args == ["A", find("au bout du couloir")]
    assert view.index["A"].span == find("au bout")  # changing it is the window's business
    assert view.selection() is None


def test_the_start_is_dragged_exactly_with_alt_and_over_the_border_of_turns(
    view, mark, find, qtbot
):
    view.set_marks([mark("numérique", "A")])
    view.set_current("A")
    with qtbot.waitSignal(view.boundary_changed) as heard:
        drag(view.viewport(), handle(view, "start"), at(view, find("mmencer").start), ALT)
    assert heard.args == ["A", Span(find("mmencer").start, find("numérique").end)]


def test_a_boundary_never_crosses_the_other(view, mark, find, qtbot):
    view.set_marks([mark("au bout", "A")])
    view.set_current("A")
    with qtbot.waitSignal(view.boundary_changed) as heard:
        drag(view.viewport(), handle(view, "start"), at(view, find("décide").start))
    assert heard.args == ["A", find("bout")]


def test_the_gutters_handle_moves_the_boundary_to_the_word_beside_the_mouse(
    view, mark, find, qtbot
):
    words = "Voilà. On recolle les pièces une par une, tous"
    view.set_marks([mark(words, "A")])
    view.set_current("A")
    _, bottom = view.places.band(find(words))
    start = QPoint(round(view.gutter.lane_x("A")), round(bottom) - 1)
    assert view.gutter.handle_at(QPointF(start)) == "end"
    target = view.viewport().mapTo(view, at(view, find("Voilà").end))
    target = view.gutter.mapFrom(view, target + QPoint(0, 46))  # two lines further down
    with qtbot.waitSignal(view.boundary_changed) as heard:
        drag(view.gutter, start, target)
    key, span = heard.args
    assert (key, span.start) == ("A", find(words).start)
    assert span.end > find(words).end
    assert not view.page.text[span.end].isalnum()


def test_escape_gives_a_dragged_boundary_up(view, mark, find):
    heard = []
    view.boundary_changed.connect(lambda *told: heard.append(told))
    view.set_marks([mark("au bout", "A")])
    view.set_current("A")
    end = at(view, find("couloir").end)
    QTest.mousePress(view.viewport(), LEFT, NONE, handle(view, "end"))
    move_mouse(view.viewport(), end)
    assert view.current_mark().span == find("au bout du couloir")  # shown while it lasts
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)
    assert heard == []
    assert view.current_mark().span == find("au bout")


def code_mime(code: str = "B1") -> QMimeData:
    data = QMimeData()
    data.setData(CODE_MIME, code.encode())
    return data


def drop(view: TranscriptView, place: QPoint, data: QMimeData) -> bool:
    """Enter, move and drop with real events; True when the view took it."""
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, copy, data, LEFT, NONE))
    moved = QDragMoveEvent(place, copy, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), moved)
    dropped = QDropEvent(QPointF(place), copy, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), dropped)
    return moved.isAccepted() and dropped.isAccepted()


def test_a_code_dropped_on_the_selection_is_for_the_selection(view, find):
    heard = []
    view.code_dropped.connect(lambda *told: heard.append(told))
    view.select_span(find("scanner au"))
    assert drop(view, at(view, find("anner").start), code_mime("B1.é"))
    assert heard == [("B1.é", find("scanner au"))]


def test_a_code_dropped_elsewhere_is_for_the_sentence_of_the_turn(view, find):
    heard = []
    view.code_dropped.connect(lambda *told: heard.append(told))
    view.select_span(find("scanner au"))
    assert drop(view, at(view, find("décide").start) + QPoint(2, 0), code_mime())
    assert heard == [("B1", find("Il décide tout seul."))]


def test_a_heading_takes_no_code_and_text_takes_no_text(view, find):
    heard = []
    view.code_dropped.connect(lambda *told: heard.append(told))
    assert not drop(view, at(view, find("Groupe").start + 1), code_mime())
    words = QMimeData()
    words.setText("quelques mots")
    assert not drop(view, at(view, find("scanner").start), words)
    assert heard == []
    assert view.document().characterCount() - 1 == view.places.layout.length


def test_while_a_code_is_dragged_its_target_is_shown(view, find):
    target = load_theme("light").selection
    place = at(view, find("décide").start) + QPoint(2, 0)
    copy = Qt.DropAction.CopyAction
    data = code_mime()
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, copy, data, LEFT, NONE))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(place, copy, data, LEFT, NONE))
    image = view.viewport().grab().toImage()
    colours = {image.pixelColor(x, place.y() - 8).name() for x in range(place.x(), place.x() + 60)}
    assert target in colours
    drop(view, place, code_mime())
    image = view.viewport().grab().toImage()
    assert target not in {image.pixelColor(x, place.y() - 8).name() for x in range(image.width())}
