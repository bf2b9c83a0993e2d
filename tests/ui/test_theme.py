"""Themes: every role is set, and everything that must be read or told apart has its contrast."""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QTreeWidget, QTreeWidgetItem

from qualcoder_hslu.model.codebook import HUES
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui import colours
from qualcoder_hslu.ui.colours import (
    STEPS,
    TOL_BRIGHT,
    code_colour,
    contrast,
    from_oklch,
    mix,
    overlap_fill,
    participant_colour,
    to_oklch,
)
from qualcoder_hslu.ui.fonts import FAMILY, ui_font
from qualcoder_hslu.ui.icons import icon, pixmap
from qualcoder_hslu.ui.theme import THEMES, apply_theme, load_theme, palette, style_sheet

every_theme = pytest.mark.parametrize("name", THEMES)


def test_contrast_of_black_and_white_is_21_and_of_equals_1():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#777777", "#ffffff") == pytest.approx(
        4.48, abs=0.005
    )  # WCAG's known near miss


def test_oklch_agrees_with_the_published_example_and_comes_back():
    lightness, chroma, hue = to_oklch("#ff0000")
    assert (lightness, chroma, hue) == pytest.approx((0.62796, 0.25768, 29.234), abs=2e-4)
    for colour in TOL_BRIGHT.values():
        assert from_oklch(*to_oklch(colour)) == colour


def test_a_colour_outside_srgb_keeps_lightness_and_hue_and_loses_chroma():
    lightness, chroma, hue = to_oklch(from_oklch(0.9, 0.3, 145))
    assert lightness == pytest.approx(0.9, abs=0.01)
    assert hue == pytest.approx(145, abs=1.5)
    assert 0.1 < chroma < 0.3


def test_the_codebook_and_the_colours_know_the_same_hues():
    assert set(HUES) == set(TOL_BRIGHT)


@every_theme
def test_every_hue_and_step_reaches_its_contrast(name):
    theme = load_theme(name)
    for hue, step in itertools.product(TOL_BRIGHT, range(STEPS)):
        colour = code_colour(hue, step, theme)
        assert contrast(colour.stripe, theme.page) >= max(3.0, theme.code_contrast), (hue, step)
        for ground in (colour.fill, colour.strong):
            assert contrast(theme.text, ground) >= 7.0, (hue, step)
            assert contrast(theme.muted, ground) >= 4.5, (hue, step)
        assert colour.fill not in (theme.page, colour.strong), (hue, step)
    assert contrast(theme.text, overlap_fill(theme)) >= 7.0
    assert overlap_fill(theme) != theme.page


@every_theme
def test_steps_of_a_hue_are_different_colours_of_that_hue(name):
    theme = load_theme(name)
    for hue in TOL_BRIGHT:
        stripes = [code_colour(hue, step, theme).stripe for step in range(1, STEPS)]
        assert len(set(stripes)) == len(stripes)
        if hue != "grey":
            wanted = to_oklch(TOL_BRIGHT[hue])[2]
            for stripe in stripes:
                assert abs((to_oklch(stripe)[2] - wanted + 180) % 360 - 180) < 6


@every_theme
def test_participants_are_dots_one_can_see_and_greyer_than_codes(name):
    theme = load_theme(name)
    dots = [participant_colour(index, theme) for index in range(12)]
    assert len(set(dots)) == 12
    for dot in dots:
        assert contrast(dot, theme.page) >= 3.0
        assert to_oklch(dot)[1] < 0.08
    assert participant_colour(12, theme) == dots[0]


@every_theme
def test_text_reads_on_every_ground_it_stands_on(name):
    theme = load_theme(name)
    for ground in (
        "page",
        "window",
        "panel",
        "field",
        "raised",
        "hover",
        "accent_soft",
        "pressed",
        "selection",
    ):
        assert contrast(theme.text, getattr(theme, ground)) >= 7.0, ground
    for ground in ("page", "window", "panel", "raised"):
        assert contrast(theme.muted, getattr(theme, ground)) >= 5.5, ground
        for role in ("accent", "danger", "warning", "success"):
            assert contrast(getattr(theme, role), getattr(theme, ground)) >= 4.5, (role, ground)
    assert contrast(theme.placeholder, theme.field) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_tooltip, theme.tooltip) >= 7.0
    for ground in ("field", "window", "panel"):
        assert contrast(theme.line_strong, getattr(theme, ground)) >= 3.0, ground


@every_theme
def test_the_transcript_is_the_brightest_ground_of_the_room(name):
    theme = load_theme(name)
    page = to_oklch(theme.page)[0]
    assert all(to_oklch(getattr(theme, role))[0] <= page for role in ("window", "panel", "field"))


@every_theme
def test_the_palette_leaves_no_role_to_the_system(qapp, name):
    theme = load_theme(name)
    own = palette(theme)
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert own.isBrushSet(group, role), (group, role)
    disabled = own.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == theme.disabled


@every_theme
def test_the_style_sheet_names_only_known_roles_and_existing_files(name):
    text = style_sheet(load_theme(name))
    assert "@" not in text
    paths = re.findall(r'url\("([^"]+)"\)', text)
    assert paths
    assert all(Path(path).is_file() for path in paths)


def test_an_unknown_theme_is_refused():
    with pytest.raises(ValueError, match="sepia"):
        load_theme("sepia")


@pytest.fixture
def dressed(qapp):
    """The application in the light theme, undressed again afterwards."""
    before = qapp.style().objectName(), qapp.font(), qapp.palette()
    apply_theme(qapp, load_theme("light"))
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyle(before[0])
    qapp.setFont(before[1])
    qapp.setPalette(before[2])


def test_rows_are_28_px_in_lists_and_24_in_trees(dressed, qtbot):
    listed, tree = QListWidget(), QTreeWidget()
    for widget in (listed, tree):
        qtbot.addWidget(widget)
        widget.show()
    listed.addItem("Valbrune")
    tree.addTopLevelItem(QTreeWidgetItem(["A"]))
    assert listed.visualItemRect(listed.item(0)).height() == 28
    assert tree.visualItemRect(tree.topLevelItem(0)).height() == 24


def test_focus_is_a_ring_of_two_pixels_and_moves_nothing(dressed, qtbot):
    button = QPushButton("Accept")
    qtbot.addWidget(button)
    size = button.sizeHint()
    button.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    image = button.grab().toImage()
    accent = load_theme("light").accent
    middle = image.height() // 2
    assert [image.pixelColor(x, middle).name() for x in (0, 1)] == [accent, accent]
    assert image.pixelColor(2, middle).name() != accent
    assert button.sizeHint() == size


def test_the_bundled_face_is_used_with_its_own_weights(qapp):
    assert QFontInfo(ui_font()).family() == FAMILY
    strong = QFontInfo(ui_font(strong=True))
    assert strong.family() == FAMILY
    assert strong.weight() == QFont.Weight.DemiBold
    assert ui_font().pixelSize() == 14


def test_fonts_and_icons_carry_their_licences_and_stay_small():
    fonts, icons = data_dir("resources") / "fonts", data_dir("resources") / "icons"
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text(encoding="utf-8")
    assert "ISC License" in (icons / "LICENSE.txt").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in fonts.glob("*.otf")) < 1_500_000


@every_theme
def test_every_icon_is_drawn_in_the_colours_of_the_theme(qapp, name):
    theme = load_theme(name)
    for path in sorted((data_dir("resources") / "icons").glob("*.svg")):
        if "currentColor" not in path.read_text(encoding="utf-8"):
            continue  # a picture in colours of its own
        made = icon(path.stem, theme)
        for mode, colour in (
            (QIcon.Mode.Normal, theme.text),
            (QIcon.Mode.Disabled, theme.disabled),
        ):
            assert colour in _inks(made.pixmap(QSize(24, 24), 1.0, mode)), (path.stem, mode)


def _inks(drawn) -> set[str]:
    image = drawn.toImage()
    pixels = itertools.product(range(image.width()), range(image.height()))
    return {c.name() for x, y in pixels if (c := image.pixelColor(x, y)).alpha() == 255}


def test_an_icon_at_200_per_cent_is_drawn_not_blown_up(qapp):
    fine = pixmap("tag", "#000000", 16, 2.0)
    assert fine.size() == QSize(32, 32)
    assert fine.deviceIndependentSize() == QSize(16, 16)
    blown = pixmap("tag", "#000000", 16).scaled(32, 32).toImage()
    assert fine.toImage() != blown


def test_an_unknown_icon_is_a_bug(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", load_theme("light"))


def test_mixing_goes_from_ground_to_ink():
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert colours.parse("#ff0000") == (1, 0, 0)
    assert isinstance(QApplication.instance(), QApplication)
