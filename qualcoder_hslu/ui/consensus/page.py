"""The text around a disagreement, with what each coder marked and the consensus in lanes beside it.

Only code points come in; the document's UTF-16 positions stay in here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from qualcoder_hslu.model.text import Span, Utf16Map
from qualcoder_hslu.model.transcript import LoadedTranscript, turns_of
from qualcoder_hslu.ui.colours import overlap_fill
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.theme import Theme, qcolor
from qualcoder_hslu.workspace.consensus import Disagreement, Mark

_TEXT_PIXELS = 15
_LINE_HEIGHT = 150  # per cent
_AROUND = 1  # turns shown before and after the passage
_CONTEXT = 1500  # characters of a long turn shown before and after the passage
_LANE = 20
_HEAD = 24
_SIGNS = ("A", "B", "=")
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
_WIDTHS = (3, 3, 6)
_Underline = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the transcript's text in the document."""

    span: Span
    at: int  # where it begins in the document
    units: Utf16Map

    def place(self, point: int) -> int:
        """Document position of a code point in the span."""
        return self.at + self.units.to_units(point - self.span.start)


class PassagePage(QWidget):
    """One disagreement: who marked what with which code, and the words."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._pieces: list[_Piece] = []
        self._shown: tuple[LoadedTranscript, Disagreement] | None = None
        self.lanes: tuple[tuple[Mark, ...], ...] = ((), (), ())
        self.heads = tuple(Words(context, "", wrap=False) for _ in _SIGNS)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The passage with the turns around it"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(12)
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self._gutter = _Lanes(self)
        self._lay_out()
        self.text.verticalScrollBar().valueChanged.connect(self._gutter.update)
        context.theme_changed.connect(self._dress)
        self._dress(context.theme)

    def _lay_out(self) -> None:
        heads = QVBoxLayout()
        heads.setSpacing(4)
        for sign, (head, style, width) in enumerate(zip(self.heads, _STYLES, _WIDTHS, strict=True)):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(_Sign(self._context, _SIGNS[sign], style, width))
            row.addWidget(head, 1)
            head.setToolTip(self._legend()[sign])
            heads.addLayout(row)
        page = QHBoxLayout()
        page.setSpacing(0)
        page.addWidget(self._gutter)
        page.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(heads)
        layout.addLayout(page, 1)

    def _legend(self) -> tuple[str, str, str]:
        return (
            self.tr("What only the first coder marked is underlined"),
            self.tr("What only the second coder marked is underlined with dashes"),
            self.tr("What both marked with one code is filled; with two codes, grey"),
        )

    def clear(self) -> None:
        """Show nothing."""
        self._shown, self._pieces, self.lanes = None, [], ((), (), ())
        self.text.clear()
        for head in self.heads:
            head.setText("")
        self._gutter.update()

    def show_item(
        self,
        loaded: LoadedTranscript,
        item: Disagreement,
        names: tuple[str, str],
        standing: Sequence[Mark],
        verdict: str,
    ) -> None:
        """Show a disagreement of two coders of these names, and what stands in the consensus."""
        self._shown = (loaded, item)
        self.lanes = (*item.marks, tuple(standing))
        for head, who, marks in zip(self.heads[:2], names, item.marks, strict=True):
            codes = self._codes(marks) or self.tr("nothing")
            head.setText(self.tr("{coder}: {codes}").format(coder=who, codes=codes))
        codes = self._codes(standing)
        self.heads[2].setText(
            self.tr("Consensus: {codes} ({verdict})").format(
                codes=codes or self.tr("nothing"), verdict=verdict
            )
        )
        self.text.setAccessibleDescription("; ".join(head.text() for head in self.heads))
        self._fill()

    def _codes(self, marks: Sequence[Mark]) -> str:
        found = dict.fromkeys(mark.code for mark in marks)
        return ", ".join(self._context.code_label(code) for code in found)

    def _fill(self) -> None:
        if self._shown is None:
            return
        loaded, item = self._shown
        self._pieces = []
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for number, (head, span) in enumerate(_paragraphs(loaded, item.passage)):
            self._write(cursor, head, span, loaded.text, first=number == 0)
        for piece in self._pieces:
            self._mark(cursor, piece)
        self._go_to(item.passage)
        self._gutter.update()

    def _write(
        self, cursor: QTextCursor, head: tuple[str, str], span: Span, text: str, *, first: bool
    ) -> None:
        theme = self._context.theme
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTopMargin(0 if first else 12)
        who, small, plain = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        who.setFont(ui_font(_TEXT_PIXELS - 1, strong=True))
        who.setForeground(qcolor(theme.text))
        small.setFont(ui_font(_TEXT_PIXELS - 3))
        small.setForeground(qcolor(theme.muted))
        plain.setFont(ui_font(_TEXT_PIXELS))
        plain.setForeground(qcolor(theme.text))
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        if any(head):
            cursor.insertText(head[0], who)
            cursor.insertText(f"  {head[1]}", small)
            block.setTopMargin(0)
            cursor.insertBlock(block)
        words = span.of(text)
        self._pieces.append(_Piece(span, cursor.position(), Utf16Map(words)))
        cursor.insertText(words, plain)

    def _mark(self, cursor: QTextCursor, piece: _Piece) -> None:
        """Fill and underline what was marked of a piece, stretch by stretch."""
        cuts = {piece.span.start, piece.span.end}
        for marks in self.lanes[:2]:
            for mark in marks:
                if both := mark.span.intersection(piece.span):
                    cuts |= {both.start, both.end}
        ends = sorted(cuts)
        for start, end in pairwise(ends):
            held = [
                {mark.code for mark in marks if mark.span.contains(Span(start, end))}
                for marks in self.lanes[:2]
            ]
            if any(held):
                cursor.setPosition(piece.place(start))
                cursor.setPosition(piece.place(end), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(self._format(*held))

    def _format(self, one: set[str], two: set[str]) -> QTextCharFormat:
        """Solid underline: only A; dashed: only B; both alike: fill alone; two codes: grey."""
        out = QTextCharFormat()
        if one and two and not one & two:
            out.setBackground(QBrush(qcolor(overlap_fill(self._context.theme))))
            out.setUnderlineStyle(_Underline.DotLine)
            return out
        colour = self._context.code_colour(min(one & two or one or two))
        out.setBackground(QBrush(qcolor(colour.strong if one and two else colour.fill)))
        if not (one and two):
            out.setUnderlineStyle(_Underline.SingleUnderline if one else _Underline.DashUnderline)
            out.setUnderlineColor(qcolor(colour.stripe))
        return out

    def _go_to(self, passage: Span) -> None:
        """Bring the passage's beginning into the upper part of the page."""
        at = self.place(passage.start)
        if at is None:
            return
        cursor = self.text.textCursor()
        cursor.setPosition(at)
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        top = self.text.cursorRect(cursor).top() + bar.value()
        bar.setValue(max(0, top - self.text.viewport().height() // 4))

    def place(self, point: int, *, last: bool = False) -> int | None:
        """Document position of a code point, or of the nearest one shown; None without text.

        With `last` of the code point before it, which a span that ends there still holds.
        """
        if not self._pieces:
            return None
        wanted = point - 1 if last else point
        for piece in self._pieces:
            if wanted < piece.span.end:
                return piece.place(max(wanted, piece.span.start))
        end = self._pieces[-1]
        return end.place(end.span.end)

    def band(self, span: Span) -> tuple[int, int] | None:
        """Upper and lower edge of a span in the viewport; None when it is not shown."""
        start, end = self.place(span.start), self.place(span.end, last=True)
        if start is None or end is None or end < start:
            return None
        edges = []
        for at in (start, end):
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(at)
            edges.append(self.text.cursorRect(cursor))
        return edges[0].top(), edges[1].bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._gutter.update()

    def _dress(self, theme: Theme) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, qcolor(theme.page))
        self.text.setPalette(palette)
        self.text.setStyleSheet(f"QTextEdit {{ background: {theme.page}; border: 0; }}")
        self._fill()

    @property
    def context(self) -> Context:
        """For the lanes."""
        return self._context


def _paragraphs(loaded: LoadedTranscript, passage: Span) -> Iterator[tuple[tuple[str, str], Span]]:
    """(speaker, number) and text of the turns around a passage; of long ones what lies near it."""
    near = Span(max(0, passage.start - _CONTEXT), min(len(loaded.text), passage.end + _CONTEXT))
    inside = turns_of(loaded.turns, passage)
    if not inside:
        yield ("", ""), near
        return
    first = max(0, loaded.turns.index(inside[0]) - _AROUND)
    last = loaded.turns.index(inside[-1]) + 1 + _AROUND
    for turn in loaded.turns[first:last]:
        shown = turn.span.intersection(near)
        if shown:
            who = turn.speaker or translate("PassageLists", "Nobody known")
            yield (who, turn.number), shown


class _Lanes(QWidget):
    """Brackets of the two coders and of the consensus, left of the text."""

    def __init__(self, page: PassagePage) -> None:
        super().__init__(page)
        self._page = page
        self.setFixedWidth(3 * _LANE + 8)
        self.setAccessibleName(self.tr("Who marked what"))

    def paintEvent(self, event: QPaintEvent) -> None:
        page, theme = self._page, self._page.context.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(theme.page))
        head = QRectF(0, 0, self.width(), _HEAD)
        for lane, marks in enumerate(page.lanes):
            x = 8 + lane * _LANE + _LANE // 2 - 4
            for mark in marks:
                band = page.band(mark.span)
                if band is not None:
                    self._bracket(painter, lane, x, band, mark.code)
        painter.fillRect(head, qcolor(theme.page))
        painter.setFont(ui_font(12, strong=True))
        painter.setPen(qcolor(theme.muted))
        for lane, sign in enumerate(_SIGNS):
            box = QRectF(8 + lane * _LANE - 4, 0, _LANE, _HEAD)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _bracket(
        self, painter: QPainter, lane: int, x: int, band: tuple[int, int], code: str
    ) -> None:
        colour = qcolor(self._page.context.code_colour(code).stripe)
        pen = QPen(colour, _WIDTHS[lane])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if _STYLES[lane] != Qt.PenStyle.SolidLine:
            pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        top, bottom = band[0] + 2, band[1] - 1
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.fillRect(QRectF(x, top, 8, 2), colour)
        painter.fillRect(QRectF(x, bottom - 2, 8, 2), colour)


class _Sign(QWidget):
    """A lane's letter and a piece of its line, before the name of whose it is."""

    def __init__(self, context: Context, sign: str, style: Qt.PenStyle, width: int) -> None:
        super().__init__()
        self._context, self._sign, self._style, self._width = context, sign, style, width
        self.setFixedSize(QSize(40, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setFont(ui_font(12, strong=True))
        painter.setPen(qcolor(theme.muted))
        painter.drawText(QRectF(0, 0, 16, 20), Qt.AlignmentFlag.AlignCenter, self._sign)
        pen = QPen(qcolor(theme.text), self._width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._style != Qt.PenStyle.SolidLine:
            pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(20, 10), QPointF(40, 10))
