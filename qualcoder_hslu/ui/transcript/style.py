"""Sizes and faces of the transcript at one zoom in one theme, and filling the document with it.

The document is written once and never changed afterwards; marks are painted, not formatted.
"""

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.theme import Theme, qcolor
from qualcoder_hslu.ui.transcript.geometry import LINE, Layout

TEXT_PIXELS = 15
LINE_HEIGHT = 1.5
ZOOMS = range(50, 301)

# Letters in about the proportions of French, German, Italian and English prose.
_PROSE = (
    "nous avons eu une séance avec la commune et le service des dossiers, et là je me suis dit que "
    "wir haben dann mit der Abteilung darüber gesprochen, was sich für die Leute wirklich ändert, "
)


@dataclass(frozen=True)
class PageStyle:
    """Everything about the page that follows from theme and zoom (in per cent)."""

    theme: Theme
    zoom: int = 100

    def px(self, pixels: float) -> int:
        """A length at 100 %, zoomed and whole."""
        return max(1, round(pixels * self.zoom / 100))

    @cached_property
    def text(self) -> QFont:
        return ui_font(self.px(TEXT_PIXELS))

    @cached_property
    def name(self) -> QFont:
        return ui_font(self.px(TEXT_PIXELS - 1), strong=True)

    @cached_property
    def small(self) -> QFont:
        return small_font(self.zoom)

    @cached_property
    def measure(self) -> int:
        """Width of a full line of text."""
        prose = QFontMetricsF(self.text).horizontalAdvance(_PROSE)
        return round(prose / len(_PROSE) * LINE) + 2 * self.inset

    @property
    def inset(self) -> int:
        """White between the edge of the column and the text, where outlines may stick out."""
        return self.px(8)

    @property
    def turn_gap(self) -> int:
        return self.px(14)

    @property
    def paragraph_gap(self) -> int:
        return self.px(4)


def small_font(zoom: int) -> QFont:
    """The face of numbers, time stamps and labels at this zoom."""
    return ui_font(max(1, round((TEXT_PIXELS - 3) * zoom / 100)))


def fill(document: QTextDocument, layout: Layout, style: PageStyle) -> None:
    """Write the blocks into the document.

    The text is set in one piece and formats are laid over it: that keeps Qt's layout lazy, so a
    long transcript is laid out as far as one looks.
    """
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(style.text)
    document.setPlainText("\n".join(layout.shown))
    frame = document.rootFrame().frameFormat()
    frame.setMargin(0)
    frame.setLeftMargin(style.inset)
    frame.setRightMargin(style.inset)
    frame.setTopMargin(style.px(24))
    frame.setBottomMargin(style.px(48))
    document.rootFrame().setFrameFormat(frame)

    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_block_format(style, style.turn_gap))
    together = _block_format(style, style.paragraph_gap)
    muted, small = QTextCharFormat(), QTextCharFormat()
    for quiet in (muted, small):
        quiet.setForeground(qcolor(style.theme.muted))
    small.setFont(style.small, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
    heading = QTextCharFormat(muted)
    heading.setFontWeight(QFont.Weight.DemiBold)
    for number, block in enumerate(layout.blocks):
        if _goes_on(layout, number):
            cursor.setPosition(layout.positions[number])
            cursor.setBlockFormat(together)
        turn = layout.turn_of(number)
        if block.kind == "heading":
            _format(cursor, layout, number, Span(block.start, block.end), heading)
        elif block.kind in ("aside", "withdrawn") or (turn is not None and turn.moderator):
            _format(cursor, layout, number, Span(block.start, block.end), muted)
        for span in block.quiet:
            _format(cursor, layout, number, span, small)
    cursor.endEditBlock()


def _goes_on(layout: Layout, number: int) -> bool:
    """True when the next block belongs to the same turn, or both to the same front matter."""
    if number + 1 >= len(layout.blocks):
        return False
    block, following = layout.blocks[number], layout.blocks[number + 1]
    if following.first or block.turn != following.turn:
        return False
    if "withdrawn" in (block.kind, following.kind):  # each stands for a turn of its own
        return False
    return block.turn is not None or block.kind == following.kind


def _format(
    cursor: QTextCursor, layout: Layout, number: int, span: Span, form: QTextCharFormat
) -> None:
    at = layout.positions[number]
    cursor.setPosition(at + layout.unit_in(number, span.start))
    cursor.setPosition(at + layout.unit_in(number, span.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(form)


def _block_format(style: PageStyle, space_below: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    metrics = QFontMetricsF(style.text)
    natural = math.ceil(metrics.ascent() + metrics.descent())  # as Qt takes it, whole
    pitch = math.floor(LINE_HEIGHT * style.px(TEXT_PIXELS) + 0.5)  # whole too: crisp lines
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    form.setLineHeight(100 * pitch / natural, kind.value)
    form.setBottomMargin(space_below)
    return form
