"""Selecting words with mouse and keyboard, and the caret."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn
from qualcoder_hslu.ui.theme import load_theme
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.view import SPAN_MIME, TranscriptView
from tests.ui.transcript.hands import ALT, SHIFT, at, drag, put_caret


def test_dragging_over_words_selects_whole_words_and_shows_them_whole(view, find, qtbot):
    heard = []
    view.selection_changed.connect(heard.append)
    drag(view.viewport(), at(view, find("umérique").start), at(view, find("scann").end))
    wanted = Span(find("numérique").start, find("scanner").end)
    assert view.selection() == wanted
    assert heard[-1] == wanted
    cursor = view.textCursor()
    layout = view.places.layout
    assert (layout.to_point(cursor.anchor()), layout.to_point(cursor.position())) == (
        wanted.start,
        wanted.end,
    )


def test_dragging_backwards_selects_the_same(view, find):
    drag(view.viewport(), at(view, find("scann").end), at(view, find("umérique").start))
    assert view.selection() == Span(find("numérique").start, find("scanner").end)
    assert view.textCursor().position() < view.textCursor().anchor()


def test_with_alt_the_selection_is_exact(view, find):
    drag(view.viewport(), at(view, find("mériqu").start), at(view, find("mériqu").end), ALT)
    assert view.selection() == find("mériqu")


def test_a_selection_of_white_space_is_none(view, find):
    space = find("\u00a0")
    drag(view.viewport(), at(view, space.start), at(view, space.end))
    assert view.selection() is None
    assert not view.textCursor().hasSelection()


def test_behind_emoji_and_nbsp_positions_are_right(view, find):
    drag(view.viewport(), at(view, find("tout seul").start), at(view, find("tout seul").end))
    assert view.selection() == find("tout seul")


def test_the_keyboard_selects_word_by_word_across_turns_and_leaves_the_label_out(view, find):
    layout = view.places.layout
    put_caret(view, find("Qui").start)
    heard = []
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
        heard.append(view.page.text[view.selection().start : view.selection().end])
    assert heard[:4] == ["Qui", "Qui veut", "Qui veut commencer", "Qui veut commencer ?"]
    assert view.selection() == Span(find("Qui").start, find("Moi").end)
    assert view.textCursor().position() == layout.to_position(find("Moi").end)
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.selection() == find("Qui veut commencer ?")


def test_the_keyboard_selects_backwards_and_gives_back(view, find):
    put_caret(view, find("bout").end)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.selection() == find("scanner au bout")
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selection() == find("au bout")
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selection() == find("du")


def test_lines_selected_with_the_keyboard_snap_when_shift_is_let_go(view, find):
    layout = view.places.layout
    put_caret(view, find("umérique").start)
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert view.selection().start == find("numérique").start
    assert layout.to_point(view.textCursor().anchor()) == find("numérique").start


def test_the_keyboard_goes_letter_by_letter_with_alt_and_shift(view, find):
    put_caret(view, find("volontiers").start)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT | ALT)
    assert view.selection() == find("volo")
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selection() == find("volontiers")


def test_the_caret_is_seen_and_moves_with_the_arrows(view, find, qtbot):
    moved = []
    view.caret_moved.connect(moved.append)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    put_caret(view, find("🙂").start)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret_point() == find("🙂").end
    assert moved[-1] == find("🙂").end
    x = view.cursorRect().center().x()
    rows = range(view.cursorRect().top() + 2, view.cursorRect().bottom() - 2)

    def column():
        image = view.viewport().grab().toImage()
        return {image.pixelColor(x, y).name() for y in rows}

    qtbot.waitUntil(
        lambda: len(column()) == 1 and column() != {load_theme("light").page}, timeout=3000
    )


def test_a_span_that_is_selected_comes_back_as_it_is(view, find):
    for words in ("umériq", "🙂🙂 ! Le", "bout du couloir. Il", "teint."):
        view.select_span(find(words))
        assert view.selection() == find(words)
    view.clear_selection()
    assert view.selection() is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.text(st.sampled_from("ab é\u0301\u00a0\u202f🙂👩\u200d💻\n.»\t\u2028\ufdd0"), max_size=40),
    st.data(),
)
def test_points_come_back_from_the_widget_whatever_the_text(qtbot, text, data):
    view = TranscriptView(load_theme("light"))
    qtbot.addWidget(view)
    text = f"A : {text}\nB : {text}"
    middle = text.index("\nB : ")
    turns = [Turn("1", "A", Span(4, middle)), Turn("2", "B", Span(middle + 5, len(text)))]
    view.set_transcript(TranscriptPage(text, turns))
    layout = view.places.layout
    assert view.document().characterCount() - 1 == layout.length
    points = [point for block in layout.blocks for point in range(block.start, block.end + 1)]
    if len(points) < 2:
        return
    start, end = sorted(
        data.draw(st.lists(st.sampled_from(points), min_size=2, max_size=2, unique=True))
    )
    view.place_cursor(layout.to_position(start), layout.to_position(start))
    assert view.caret_point() == start
    edges = {block.start for block in layout.blocks} | {block.end for block in layout.blocks}
    if start not in edges and end not in edges:
        view.select_span(Span(start, end))
        assert view.selection() == Span(start, end)


def test_a_copy_has_the_stored_words_without_labels_and_with_their_place(view, find):
    span = Span(find("commencer").start, find("Moi").end)
    view.select_span(span)
    data = view.createMimeDataFromSelection()
    assert data.text() == "commencer ?\nMoi"
    assert bytes(data.data(SPAN_MIME).data()) == f"{span.start},{span.end}".encode()
    view.select_span(find("numérique\u00a0: c’est"))
    assert view.createMimeDataFromSelection().text() == "numérique\u00a0: c’est"
