"""The page on the screen: text, columns and marks, laid out, scrolled and painted.

What a person does with it (selecting, clicking, dragging, keys) is in `view`. Nothing is written
into the document after filling; marks are painted beneath the text, for the blocks in sight only.
"""

import math
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.theme import Theme, qcolor
from qualcoder_hslu.ui.transcript.boundary import BoundaryDrag
from qualcoder_hslu.ui.transcript.columns import share
from qualcoder_hslu.ui.transcript.geometry import Layout, TranscriptPage
from qualcoder_hslu.ui.transcript.gutter import WIDTH as GUTTER_WIDTH
from qualcoder_hslu.ui.transcript.gutter import CodingGutter
from qualcoder_hslu.ui.transcript.marks import Mark, MarkIndex
from qualcoder_hslu.ui.transcript.painter import TextPainter
from qualcoder_hslu.ui.transcript.placement import Placement
from qualcoder_hslu.ui.transcript.speakers import SpeakerGutter
from qualcoder_hslu.ui.transcript.strip import DensityStrip
from qualcoder_hslu.ui.transcript.style import ZOOMS, PageStyle, fill

_EMPTY = TranscriptPage("", ())
_KNOB = 4  # pixels by which the handle of a boundary stands out, at any zoom


class PageView(QTextEdit):
    """A read-only page with marks; see `TranscriptView` for the doors to it."""

    mark_selected = Signal(str)  # id, empty when none is current any more
    mark_activated = Signal(str)  # double click in the gutter, or Enter
    boundary_changed = Signal(str, object)  # id, new Span; the mark itself is not changed
    context_requested = Signal(QPoint, list)  # global place, ids of the marks there
    zoom_changed = Signal(int)  # per cent

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = _EMPTY
        self.page_style = PageStyle(theme)
        self._current = ""
        self._target: Span | None = None
        self._lanes = 0
        self._top = 0
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Transcript"))
        self.viewport().setMouseTracking(True)
        # Qt scrolls by moving pixels only where a widget paints all of its own ground.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.boundary = BoundaryDrag(self)
        self.speakers = SpeakerGutter(self)
        self.gutter = CodingGutter(self)
        self.strip = DensityStrip(self)
        self.places = Placement(self.document(), Layout(_EMPTY))
        self.index = MarkIndex(self.places.layout)
        self._painter = TextPainter(self.places, self.index, self.page_style)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.set_theme(theme)

    # what is shown

    def set_transcript(self, page: TranscriptPage, marks: Iterable[Mark] = ()) -> None:
        """Show another transcript from its top, with these marks."""
        self.page = page
        self.boundary.cancel()
        self._current = ""
        self._fill(Layout(page))
        self.set_marks(marks)
        self.verticalScrollBar().setValue(0)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks instead of all others; raises ValueError when an id stands twice."""
        shown = list(marks)
        index = MarkIndex(self.places.layout, shown)
        if len(index) != len(shown):
            raise ValueError("two marks have one id")
        self.index = index
        self._painter = TextPainter(self.places, index, self.page_style)
        if self._current not in index:
            self.set_current(None)
        self._lanes = index.lane_count
        self.gutter.forget()
        self.strip.forget()
        self.repaint_marks()

    def add_marks(self, marks: Iterable[Mark]) -> None:
        """Show further marks; costs what they touch. Raises ValueError when an id is taken."""
        for mark in marks:
            self.index.add(mark)
            self.strip.added(mark)
            self._touched(mark.span)

    def remove_marks(self, mark_ids: Iterable[str]) -> None:
        """Show these no longer; raises KeyError when there is no mark of that id."""
        for mark_id in mark_ids:
            mark = self.index.remove(mark_id)
            self.strip.removed(mark)
            self._touched(mark.span)
            if mark_id == self._current:
                self.set_current(None)

    def update_mark(self, mark: Mark) -> None:
        """Show the mark of this id as it is now; raises KeyError when there is none."""
        old = self.index.update(mark)
        self.strip.removed(old)
        self.strip.added(mark)
        self._touched(old.span)
        self._touched(mark.span)

    def current(self) -> str:
        """The id of the emphasised mark, or empty."""
        return self._current

    def set_current(self, mark_id: str | None) -> None:
        """Emphasise one mark, or none; does not scroll and tells nobody."""
        wanted = mark_id if mark_id in self.index else ""
        if wanted != self._current:
            before, self._current = self._current, wanted or ""
            for each in (before, self._current):
                if each in self.index:
                    self._repaint(self.index[each].span)

    def choose(self, mark_id: str | None) -> None:
        """Make a mark current as a click does, and tell of it."""
        if (mark_id or "") != self._current:
            self.set_current(mark_id)
            self.mark_selected.emit(self._current)

    def current_mark(self) -> Mark | None:
        """The emphasised mark as it is shown, that is with the boundary being dragged."""
        return self.as_shown(self.index[self._current]) if self._current in self.index else None

    def as_shown(self, mark: Mark) -> Mark:
        """The mark, with the span it has while its boundary is being dragged."""
        if mark.id != self._current or self.boundary.span is None:
            return mark
        return replace(mark, span=self.boundary.span)

    def zoom(self) -> int:
        """Per cent."""
        return self.page_style.zoom

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text, cut to 50 to 300 per cent; place and selection stay."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self.page_style.zoom:
            self._restyle(PageStyle(self.page_style.theme, percent))
            self.zoom_changed.emit(percent)

    def set_theme(self, theme: Theme) -> None:
        """Show page and marks in another theme."""
        colours = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, theme.page),
            (QPalette.ColorRole.Text, theme.text),
            (QPalette.ColorRole.Highlight, theme.selection),
            (QPalette.ColorRole.HighlightedText, theme.text),
        ):
            colours.setColor(role, qcolor(colour))
        self.setPalette(colours)
        self._restyle(PageStyle(theme, self.page_style.zoom))

    # scrolling

    def scroll_y(self) -> int:
        """Height of the document's pixel that is at the top of the viewport."""
        return self.verticalScrollBar().value()

    def visible_blocks(self) -> range:
        """Numbers of the blocks in sight."""
        top = self.scroll_y()
        return self.places.visible(top, top + self.viewport().height())

    def scroll_to(self, span: Span) -> None:
        """Bring a span into sight, a third from the top if it was not wholly in sight."""
        top, bottom = self.places.band(span)
        height = self.viewport().height()
        if top < self.scroll_y() or min(bottom, top + height / 2) > self.scroll_y() + height:
            self._set_scroll(top - height / 3)

    def scroll_to_point(self, point: int) -> None:
        """Bring a code point to a third from the top."""
        self._set_scroll(self.places.caret(point).top() - self.viewport().height() / 3)

    def top_point(self) -> int:
        """The code point at the upper edge, to come back to with `scroll_to_top`."""
        return self.places.point_at(QPointF(0, self.scroll_y()))

    def scroll_to_top(self, point: int) -> None:
        """Bring a code point to the upper edge."""
        first = bool(self.places.layout.blocks) and point <= self.places.layout.starts[0]
        self._set_scroll(0 if first else self.places.caret(point).top())

    def scroll_when_outside(self, y: float) -> None:
        """Scroll a line when something is dragged above or below the viewport."""
        bar = self.verticalScrollBar()
        if y < 0:
            bar.setValue(bar.value() - bar.singleStep())
        elif y > self.viewport().height():
            bar.setValue(bar.value() + bar.singleStep())

    def _set_scroll(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y))

    def _scrolled(self, value: int) -> None:
        self.speakers.update()
        self.gutter.scroll(0, self._top - value)
        self._top = value

    # painting

    def repaint_marks(self) -> None:
        """Paint text and gutter anew; the document and what is remembered of it stay."""
        self.viewport().update()
        self.gutter.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        area = event.rect()
        top = self.scroll_y()
        blocks = self.places.visible(top + area.top(), top + area.bottom() + 1)
        painter = QPainter(self.viewport())
        painter.fillRect(area, qcolor(self.page_style.theme.page))
        painter.translate(0, -top)
        if blocks:
            self._painter.paint(painter, blocks, self.current_mark())
            if self._target is not None:
                self._painter.paint_target(painter, self._target, blocks)
        painter.end()
        super().paintEvent(event)
        if self._current:
            painter = QPainter(self.viewport())
            self.boundary.paint(painter)
            painter.end()

    def set_target(self, span: Span | None) -> None:
        """Show where a dragged code would be applied."""
        if span != self._target:
            self._target = span
            self.viewport().update()

    def _touched(self, span: Span) -> None:
        """Forget and repaint what one mark has changed, as far as it is in sight."""
        blocks = self.places.layout.blocks_of(span)
        self._painter.forget(blocks)
        self.gutter.forget(blocks)
        self._repaint(span)
        if self.index.lane_count != self._lanes:  # all brackets move together
            self._lanes = self.index.lane_count
            self.gutter.update()

    def _repaint(self, span: Span) -> None:
        """Repaint what shows a mark of this span, with its handles, as far as it is in sight."""
        blocks, seen = self.places.layout.blocks_of(span), self.visible_blocks()
        if not seen or not blocks or blocks[-1] < seen[0] or blocks[0] > seen[-1]:
            return
        style = self.page_style
        top, bottom = self.places.band_within(span, seen)
        self._update_band(self.viewport(), top - style.px(4) - _KNOB, bottom + style.px(12) + _KNOB)
        # Labels of the same blocks may have moved.
        top = self.places.box(max(blocks[0], seen[0])).top()
        bottom = self.places.box(min(blocks[-1], seen[-1])).bottom()
        self._update_band(self.gutter, top - style.px(4) - _KNOB, bottom + style.px(24) + _KNOB)

    def _update_band(self, widget: QWidget, top: float, bottom: float) -> None:
        """Repaint a widget between two heights of the document, as far as they are in sight."""
        upper = math.floor(top) - self.scroll_y()
        band = QRect(0, upper, widget.width(), math.ceil(bottom - top) + 1)
        widget.update(band.intersected(widget.rect()))

    # laying out

    def _fill(self, layout: Layout) -> None:
        # A new document: its cursor is at the start, so that Qt need not lay out all to show it.
        document = QTextDocument(self)
        fill(document, layout, self.page_style)
        was = self.blockSignals(True)
        self.setDocument(document)
        self.blockSignals(was)
        self.places = Placement(self.document(), layout)
        self._arrange()
        self.speakers.update()

    def _restyle(self, style: PageStyle) -> None:
        self.page_style = style
        layout = self.places.layout
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        seen = self.visible_blocks()
        first = layout.blocks[seen[0]].start if seen and self.scroll_y() else None
        self._fill(layout)
        self._painter = TextPainter(self.places, self.index, style)
        self.place_cursor(anchor, position)
        if first is not None:
            self._set_scroll(self.places.caret(first).top())
        self.gutter.forget()
        self.strip.forget()
        self.repaint_marks()

    def place_cursor(self, anchor: int, position: int) -> None:
        """Select between two document positions without scrolling there."""
        at = self.scroll_y()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(anchor, self.places.layout.length))
        cursor.setPosition(
            min(position, self.places.layout.length), QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
        self.places.forget()
        self._painter.forget()
        self.gutter.forget()

    def _arrange(self) -> None:
        """Give each column its place; the text's follows from the margins left for the others."""
        inside = self.contentsRect()
        width = inside.width() - self.verticalScrollBar().sizeHint().width()
        style = self.page_style
        columns = share(
            width,
            style.measure,
            self.speakers.wanted_width(),
            style.px(GUTTER_WIDTH),
            style.px(16),
        )
        for widget, (x, wide) in (
            (self.speakers, (0, columns.text[0])),
            (self.gutter, (columns.gutter[0], columns.strip[0] - columns.gutter[0])),
            (self.strip, columns.strip),
        ):
            widget.setGeometry(inside.left() + x, inside.top(), wide, inside.height())
        self.speakers.setContentsMargins(columns.speakers[0], 0, 0, 0)
        left, right = columns.text[0], width - columns.text[0] - columns.text[1]
        if self.viewportMargins().left() != left or self.viewportMargins().right() != right:
            self.setViewportMargins(left, 0, right, 0)
