"""Seen on the screen: highlights, underlines, dashes and brackets stand where the marks are.

The ink of the text itself is no help in finding it, so every test looks for the mark's own colour
and compares its place with that of Qt's caret, which is another way through the layout.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.colours import code_colour, contrast, overlap_fill, participant_colour
from qualcoder_hslu.ui.theme import THEMES, load_theme
from qualcoder_hslu.ui.transcript.view import TranscriptView

LIGHT = load_theme("light")
FILL = code_colour("blue", 0, LIGHT).fill
STRIPE = code_colour("blue", 0, LIGHT).stripe


def grab(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def where(image: QImage, colour: str) -> set[tuple[int, int]]:
    """Device-independent places of all pixels of a colour."""
    wanted, ratio = QColor(colour).rgb(), image.devicePixelRatio()
    return {
        (int(x / ratio), int(y / ratio))
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) == wanted
    }


def box(places: set[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom, the latter two outside."""
    assert places, "the colour is nowhere"
    across, down = [x for x, _ in places], [y for _, y in places]
    return min(across), min(down), max(across) + 1, max(down) + 1


def caret(view: TranscriptView, point: int, *, at_end: bool = False) -> tuple[int, int, int]:
    """x, top and bottom of Qt's own caret at a code point, in the viewport."""
    cursor = view.textCursor()
    cursor.setPosition(view.places.layout.to_position(point, at_end=at_end))
    rect = view.cursorRect(cursor)
    return rect.center().x(), rect.top(), rect.bottom() + 1


def assert_covers(view: TranscriptView, places: set[tuple[int, int]], span: Span) -> None:
    """The coloured pixels reach from the span's first to its last character, on one line."""
    left, top, right, bottom = box(places)
    start, line_top, line_bottom = caret(view, span.start)
    end, _, _ = caret(view, span.end, at_end=True)
    assert abs(left - start) <= 1
    assert abs(right - end) <= 1
    assert line_top - 1 <= top
    assert bottom <= line_bottom + 2


@pytest.mark.parametrize(
    "words",
    [
        "Qui",
        "volontiers 🙂🙂 !",  # emoji are two UTF-16 units each
        "!",  # behind them
        "numérique\u00a0: c’est",  # NBSP, and behind the emoji
        "client·e",
        "e\u0301teint",  # an accent of its own
        "encore",  # behind a time stamp in small type
        "teint.",  # to the end of a turn
        "Moi",  # from the beginning of one
    ],
)
def test_one_code_is_a_pale_fill_exactly_under_its_words(view, mark, find, words):
    view.set_marks([mark(words)])
    places = where(grab(view.viewport()), FILL)
    assert_covers(view, places, find(words))
    left, top, right, bottom = box(places)
    assert len(places) > 0.4 * (right - left) * (bottom - top)  # the rest is covered by letters


def test_a_fill_over_several_lines_takes_every_line_and_no_space_at_their_ends(view, mark, find):
    words = "On recolle les pièces une par une, tous les lundis matin. On recolle les pièces une"
    view.set_marks([mark(words)])
    places = where(grab(view.viewport()), FILL)
    start, top, _ = caret(view, find(words).start)
    end, _, bottom = caret(view, find(words).end, at_end=True)
    rows = {y for _, y in places}
    assert min(rows) >= top - 1
    assert max(rows) <= bottom
    first_row = box({p for p in places if p[1] < top + 15})
    last_row = box({p for p in places if p[1] > bottom - 15})
    assert abs(first_row[0] - start) <= 1
    assert abs(last_row[2] - end) <= 1
    lines = [
        rect
        for number in view.places.layout.blocks_of(find(words))
        for rect in view.places.rects(number, find(words))
    ]
    assert len(lines) == 2
    assert (
        lines[0].right() < view.viewport().width() - 8
    )  # the space at which it breaks stays white


def test_a_fill_reaches_over_the_border_of_two_turns_and_leaves_the_label_out(view, mark, find):
    span = Span(find("commencer").start, find("Moi").end)
    made = mark("commencer")
    view.set_marks([type(made)(made.id, span, made.label, made.hue)])
    places = where(grab(view.viewport()), FILL)
    _, upper, _ = caret(view, span.start)
    _, lower, _ = caret(view, span.end, at_end=True)
    above = {p for p in places if p[1] < upper + 20}
    below = places - above
    assert_covers(view, above, find("commencer ?"))
    assert_covers(view, below, find("Moi"))
    assert lower > upper


def test_two_codes_are_underlines_of_both_colours_below_each_other_and_no_fill(view, mark, find):
    words = "le scanner au bout du couloir"
    view.set_marks([mark(words, "A", "blue"), mark(words, "B", "red")])
    image = grab(view.viewport())
    other = code_colour("red", 0, LIGHT)
    assert not where(image, FILL)
    assert not where(image, other.fill)
    first, second = box(where(image, STRIPE)), box(where(image, other.stripe))
    for left, _, right, _ in (first, second):
        assert abs(left - caret(view, find(words).start)[0]) <= 1
        assert abs(right - caret(view, find(words).end, at_end=True)[0]) <= 1
    assert first[3] <= second[1]
    assert first[3] - first[1] == second[3] - second[1] == 2


def test_where_codes_overlap_only_in_part_each_piece_shows_its_own(view, mark, find):
    view.set_marks([mark("le scanner au bout", "A"), mark("bout du couloir", "B", "red")])
    image = grab(view.viewport())
    red = code_colour("red", 0, LIGHT)
    assert_covers(view, where(image, FILL), find("le scanner au "))
    assert_covers(view, where(image, red.fill), find(" du couloir"))
    left, _, right, _ = box(where(image, STRIPE))
    assert abs(left - caret(view, find("bout du").start)[0]) <= 1
    assert abs(right - caret(view, find("bout").end)[0]) <= 1


def test_more_than_three_codes_are_grey_and_the_gutter_tells_the_truth(view, mark, find):
    words = "le scanner au bout"
    hues = ("blue", "red", "green", "purple")
    view.set_marks([mark(words, hue, hue) for hue in hues])
    grey = where(grab(view.viewport()), overlap_fill(LIGHT))
    # The soft edges of letters have that grey too, but never over so many pixels in a row.
    fill = {
        (x, y)
        for x, y in grey
        if {(x + n, y) for n in range(3)} <= grey or {(x - n, y) for n in range(3)} <= grey
    }
    assert_covers(view, fill, find(words))
    gutter = grab(view.gutter)
    for hue in hues:
        assert where(gutter, code_colour(hue, 0, LIGHT).stripe), hue


def test_the_same_code_in_two_layers_is_one_fill(view, mark, find):
    view.set_marks([mark("le scanner", id="mine"), mark("le scanner", id="hers")])
    assert_covers(view, where(grab(view.viewport()), FILL), find("le scanner"))


def test_a_suggestion_is_dashed_and_never_filled(view, mark, find):
    words = "le scanner au bout du couloir"
    view.set_marks([mark(words, kind="suggestion")])
    image = grab(view.viewport())
    assert not where(image, FILL)
    dashes = where(image, STRIPE)
    left, top, right, bottom = box(dashes)
    assert abs(left - caret(view, find(words).start)[0]) <= 1
    assert bottom - top <= 3
    row = {x for x, y in dashes if y == top}
    gaps = [x for x in range(left, right) if x not in row]
    assert len(gaps) > 0.25 * (right - left)
    bracket = where(grab(view.gutter), STRIPE)
    middle = max({x for x, _ in bracket}, key=lambda x: sum(1 for p in bracket if p[0] == x))
    column = {y for x, y in bracket if x == middle}
    assert set(range(min(column), max(column))) - column


def test_the_current_coding_is_stronger_and_outlined(view, mark, find):
    made = mark("le scanner au bout")
    view.set_marks([made])
    plain = len(where(grab(view.viewport()), STRIPE))
    view.set_current(made.id)
    image = grab(view.viewport())
    assert not where(image, FILL)
    strong = where(image, code_colour("blue", 0, LIGHT).strong)
    assert_covers(view, strong, find("le scanner au bout"))
    assert plain == 0
    assert len(where(image, STRIPE)) > 60  # outline and handles


def test_brackets_stand_beside_the_lines_of_their_codings_in_lanes(view, mark, find):
    long = "On recolle les pièces une par une, tous les lundis matin. On recolle les pièces une"
    view.set_marks([mark(long, "A", "blue"), mark("lundis matin. On", "B", "red")])
    image = grab(view.gutter)
    for key, hue, words in (("A", "blue", long), ("B", "red", "lundis matin. On")):
        stripe = code_colour(hue, 0, LIGHT).stripe
        x = round(view.gutter.lane_x(key))
        _, top, _, bottom = box({p for p in where(image, stripe) if abs(p[0] - x) <= 2})
        _, line_top, _ = caret(view, find(words).start)
        _, _, line_bottom = caret(view, find(words).end, at_end=True)
        assert abs(top - line_top) <= 2
        assert abs(bottom - line_bottom) <= 2
    assert view.gutter.lane_x("A") != view.gutter.lane_x("B")


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_paints_in_its_own_colours_on_its_own_page(view, mark, find, name):
    theme = load_theme(name)
    view.set_marks([mark("le scanner au bout")])
    view.set_theme(theme)
    image = grab(view.viewport())
    assert image.pixelColor(2, 2).name() == theme.page
    assert where(image, code_colour("blue", 0, theme).fill)
    ink = {QColor(image.pixel(x, y)).name() for x in range(8, 400) for y in range(90, 120)}
    assert max(contrast(colour, theme.page) for colour in ink) >= 7
    assert grab(view.speakers).pixelColor(1, 1).name() == theme.page


def test_speakers_stand_beside_their_turns_with_the_participants_dot(view, find):
    image = grab(view.speakers)
    tops = []
    for name, words in (("Nadège", "Moi"), ("Yann", "Oui.")):
        dot = participant_colour(view.page.colours[name], LIGHT)
        _, top, bottom = caret(view, find(words).start)
        beside = {p for p in where(image, dot) if top <= p[1] < bottom}
        assert 20 <= len(beside) <= 80, name
        tops.append(top)
    assert tops == sorted(tops)


def test_a_turn_in_two_paragraphs_names_its_speaker_once(view, find):
    dot = participant_colour(view.page.colours["Yann"], LIGHT)
    _, top, bottom = caret(view, find("Et le client").start)
    assert not {p for p in where(grab(view.speakers), dot) if top <= p[1] < bottom}


def test_the_strip_shows_a_mark_at_its_share_of_the_page(view, mark, find):
    view.set_marks([mark("le scanner au bout")])
    _, top, _, bottom = box(where(grab(view.strip), STRIPE))
    wanted = view.places.layout.fraction(find("le scanner").start) * view.strip.height()
    assert top - 1 <= wanted <= bottom
    view.remove_marks(["B1 Accueil"])
    assert not where(grab(view.strip), STRIPE)


def test_what_is_added_changed_and_taken_away_looks_as_if_set_at_once(view, mark):
    one, two, three = (
        mark("le scanner", "A"),
        mark("bout du couloir", "B", "red"),
        mark("Qui veut", "C", "green"),
    )
    view.set_marks([three])
    grab(view)
    view.add_marks([one])
    grab(view)
    view.add_marks([mark("le scanner au bout du", "B", "red")])
    grab(view)
    view.update_mark(two)
    view.remove_marks(["C"])
    stepwise = [grab(part) for part in (view.viewport(), view.gutter, view.strip)]
    view.set_marks([one, two])
    assert stepwise == [grab(part) for part in (view.viewport(), view.gutter, view.strip)]


@pytest.mark.parametrize("words", ["bout du couloir", "Qui veut"])
def test_a_repainted_band_equals_a_whole_repaint(view, mark, qtbot, words):
    view.set_marks([mark("le scanner au bout", "A")])
    qtbot.wait(20)
    view.add_marks([mark(words, "B", "red")])
    qtbot.wait(20)  # the band is painted into the window by itself
    banded = view.screen().grabWindow(view.winId()).toImage()
    view.viewport().update()
    view.gutter.update()
    qtbot.wait(20)
    assert view.screen().grabWindow(view.winId()).toImage() == banded
    assert not banded.isNull()


def test_scrolled_pixels_equal_a_whole_repaint(view, mark, qtbot):
    view.resize(1000, 220)
    view.set_marks([mark("le scanner au bout", "A"), mark("pièces une par", "B", "red")])
    qtbot.wait(20)
    view.verticalScrollBar().setValue(70)
    qtbot.wait(20)
    moved = view.screen().grabWindow(view.winId()).toImage()
    view.viewport().update()
    view.gutter.update()
    qtbot.wait(20)
    assert view.screen().grabWindow(view.winId()).toImage() == moved
    assert view.scroll_y() == 70


def test_at_200_per_cent_zoom_marks_stand_where_the_words_are(view, mark, find):
    view.set_marks([mark("le scanner")])
    view.set_zoom(200)
    assert_covers(view, where(grab(view.viewport()), FILL), find("le scanner"))


_SCALED = """
import os, sys
sys.path.insert(0, os.environ["HERE"])
from PySide6.QtWidgets import QApplication
app = QApplication([])
from conftest import make_page
from test_painted import FILL, STRIPE, LIGHT, Span, assert_covers, caret, box, grab, where
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.view import TranscriptView
view = TranscriptView(LIGHT)
page = make_page()
view.resize(1000, 700)
view.set_transcript(page)
start = page.text.index("numérique")
span = Span(start, start + len("numérique\\u00a0: c’est"))
view.set_marks([Mark("m", span, "B1 Accueil", "blue")])
view.show()
app.processEvents()
image = grab(view.viewport())
assert image.devicePixelRatio() == 2.0
assert_covers(view, where(image, FILL), span)
x = round(view.gutter.lane_x("m"))
_, top, _, bottom = box({p for p in where(grab(view.gutter), STRIPE) if abs(p[0] - x) <= 2})
_, line_top, line_bottom = caret(view, span.start)
assert abs(top - line_top) <= 2 and abs(bottom - line_bottom) <= 2
print("fits")
"""


def test_on_a_screen_scaled_to_200_per_cent_marks_stand_where_the_words_are(tmp_path):
    here = Path(__file__).parent
    environment = os.environ | {
        "QT_SCALE_FACTOR": "2",
        "HERE": str(here),
        "PYTHONPATH": str(here.parents[2]),
    }
    done = subprocess.run(
        [sys.executable, "-c", _SCALED],
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=tmp_path,
        encoding="utf-8",
    )
    assert done.stdout.strip() == "fits", done.stderr
