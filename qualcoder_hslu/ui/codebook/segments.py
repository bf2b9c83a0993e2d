"""The dock of coded segments: the coder's passages of the current code, and the way to each.

Rows come in pages and words only when they are painted, so a code with thousands of codings opens
as quickly as one with ten.
"""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes, Coding
from qualcoder_hslu.model.transcript import LoadedTranscript, turns_of
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.painting import (
    NONE,
    PAD,
    Index,
    box_of,
    draw_elided,
    draw_ground,
    draw_lines,
)
from qualcoder_hslu.ui.theme import qcolor

PAGE = 200
_TEXTS = 8
_LATE = 40  # milliseconds after a change, so that a coding is painted in the text first
_HEAD, _LINE, _GAP = 16, 20, 4
_SIGN = {"positive": "+", "negative": "−", "mixed": "±"}
_SMALL = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Role = Qt.ItemDataRole
_TEXT_KINDS = {"transcript", "transcript_version", "turn", "uncounted", "participant"}


@dataclass(frozen=True, slots=True)
class Segment:
    """What a row says of a coding: where it is, who speaks, and the words on one line."""

    where: str
    quote: str


class SegmentModel(QAbstractListModel):
    """The coder's codings of a code and the codes below it, loaded in pages of `PAGE`."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[Coding] = []
        self._titles: dict[str, str] = {}
        self._texts: OrderedDict[str, LoadedTranscript] = OrderedDict()
        self._segments: dict[str, Segment] = {}
        self.code = ""
        self.total = 0
        self.transcripts = 0

    def load(self, code: str) -> None:
        """Show the codings of a code; of the code shown already, as many rows as there were."""
        workspace = self._context.workspace
        rows: list[Coding] = []
        total = transcripts = 0
        if workspace is not None and code in workspace.codebook:
            limit = max(PAGE, len(self._rows)) if code == self.code else PAGE
            rows = workspace.codings_of_code(code, limit=limit)
            total, transcripts = workspace.extent_of_code(code)
            if not self._titles:
                self._titles = {each.id: each.title for each in workspace.transcripts()}
        same = code == self.code and [c.id for c in rows] == [c.id for c in self._rows]
        self._segments = {}
        self.code, self.total, self.transcripts = code, total, transcripts
        if same:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def forget_texts(self) -> None:
        """Read titles and words anew when they are next needed."""
        self._titles, self._segments = {}, {}
        self._texts.clear()

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) < self.total

    def fetchMore(self, parent: Index) -> None:
        workspace = self._context.workspace
        if workspace is None or not self.canFetchMore(parent):
            return
        at = len(self._rows)
        more = workspace.codings_of_code(self.code, limit=PAGE, offset=at)
        if not more:
            self.total = at
            return
        self.beginInsertRows(NONE, at, at + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def coding(self, index: Index) -> Coding:
        """The coding of a row."""
        return self._rows[index.row()]

    def row_of(self, coding: str) -> int:
        """The row of a coding, -1 when it is not among those loaded."""
        return next((row for row, each in enumerate(self._rows) if each.id == coding), -1)

    def segment(self, coding: Coding) -> Segment:
        """Place, speaker and words of a coding."""
        found = self._segments.get(coding.id)
        if found is None:
            found = self._segments[coding.id] = self._read(coding)
        return found

    def _read(self, coding: Coding) -> Segment:
        loaded = self._text(coding.transcript)
        turns = turns_of(loaded.turns, coding.span)
        where = [self._titles.get(coding.transcript, "")]
        where += [", ".join(dict.fromkeys(turn.speaker for turn in turns if turn.speaker))]
        if len(turns) > 1:
            where.append(
                self.tr("turns {first} to {last}").format(
                    first=turns[0].number, last=turns[-1].number
                )
            )
        elif turns:
            where.append(self.tr("turn {number}").format(number=turns[0].number))
        quote = " ".join(loaded.quote(coding.span).split())
        return Segment(" · ".join(part for part in where if part), quote)

    def _text(self, transcript: str) -> LoadedTranscript:
        workspace = self._context.workspace
        assert workspace is not None  # noqa: S101 - there are no rows without a project
        if transcript not in self._texts:
            self._texts[transcript] = workspace.load(transcript)
            if len(self._texts) > _TEXTS:
                self._texts.popitem(last=False)
        self._texts.move_to_end(transcript)
        return self._texts[transcript]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        coding = self.coding(index)
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            segment = self.segment(coding)
            label = self._context.code_label(coding.code)
            parts = [f"{segment.where}, {label}: {segment.quote}", *self._remarks(coding)]
            return "\n".join(parts)
        if role == _Role.ToolTipRole:
            return "\n".join([self._context.code_label(coding.code), *self._remarks(coding)])
        return None

    def _remarks(self, coding: Coding) -> list[str]:
        rated = {
            "positive": self.tr("Rated positive"),
            "negative": self.tr("Rated negative"),
            "mixed": self.tr("Rated mixed"),
        }
        remarks = [rated[coding.rating]] if coding.rating else []
        if coding.memo:
            remarks.append(self.tr("Memo: {memo}").format(memo=coding.memo))
        return remarks


class SegmentsPanel(QWidget):
    """The passages of the current code; a click or Enter shows the passage in its transcript."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # the ground of docks
        self.model = SegmentModel(context, self)
        self.header = QLabel()
        self.list = QListView()
        self._empty = QLabel()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self.reload)
        self._build()
        context.project_changed.connect(self._project_changed)
        context.current_code_changed.connect(lambda _: self.reload())
        context.changed.connect(self._changed)
        context.theme_changed.connect(lambda _: self.list.viewport().update())
        self._show_header()

    def _build(self) -> None:
        self.header.setWordWrap(True)
        self.header.setFont(ui_font(13, strong=True))
        self.header.setContentsMargins(PAD, PAD, PAD, PAD)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(PAD, PAD, PAD, PAD)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self._context, self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.verticalScrollBar().setSingleStep(_LINE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Coded segments"))
        self.list.setToolTip(self.tr("A click or Enter shows the passage in its transcript"))
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._go_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        self.setFocusProxy(self.list)

    def _project_changed(self) -> None:
        self.model.forget_texts()
        self.reload()

    def _changed(self, changes: Changes) -> None:
        workspace = self._context.workspace
        if workspace is None or not self.model.code:
            return
        if changes.kinds & _TEXT_KINDS:
            self.model.forget_texts()
            self._late.start()
        elif changes.kinds & {"code", "code_text", "setting"}:
            self._late.start()
        elif "coding" in changes.kinds:
            touched = workspace.count_changes(changes)
            here = workspace.branch(self.model.code)
            if touched is None or any(code in touched for code in here):
                self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def reload(self) -> None:
        """Show the codings of the current code as they are now; later, while nobody can see."""
        self._late.stop()
        self._stale = not self.isVisible()
        code = self._context.current_code
        if self._stale and self._context.workspace is not None:
            return
        same = code == self.model.code
        current = self.list.currentIndex()
        chosen = self.model.coding(current).id if same and current.isValid() else ""
        scrolled = self.list.verticalScrollBar().value()
        self.model.load(code)
        self._show_header()
        if same:
            if (row := self.model.row_of(chosen)) >= 0:
                self.list.setCurrentIndex(self.model.index(row))
            self.list.verticalScrollBar().setValue(scrolled)
        else:
            self.list.scrollToTop()

    def _show_header(self) -> None:
        code, total = self.model.code, self.model.total
        self.header.setText(
            self.tr("{code}: {segments} in {transcripts}").format(
                code=self._context.code_label(code),
                segments=self.tr("%n segment(s)", "", total),
                transcripts=self.tr("%n transcript(s)", "", self.model.transcripts),
            )
        )
        self._empty.setText(
            self.tr(
                "No passage has {code} yet. Select words in the transcript and press Enter on the "
                "code, or drag it onto them."
            ).format(code=self._context.code_label(code))
            if code
            else self.tr("Choose a code to see the passages that have it.")
        )
        self.header.setVisible(total > 0)
        self.list.setVisible(total > 0)
        self._empty.setVisible(total == 0)

    def _go_to(self, index: Index) -> None:
        if index.isValid():
            coding = self.model.coding(index)
            self._context.show_passage.emit(coding.transcript, coding.span)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.list and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self._go_to(self.list.currentIndex())
            return True
        return super().eventFilter(watched, event)


class _Delegate(QStyledItemDelegate):
    """Place and speaker, rating and memo in a small line; two lines of words below."""

    def __init__(self, context: Context, model: SegmentModel, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, 2 * PAD + _HEAD + _GAP + 2 * _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._context.theme
        coding = self._model.coding(index)
        segment = self._model.segment(coding)
        box = box_of(option)
        painter.save()
        draw_ground(painter, box, option, theme)
        stripe = QRect(box.left() + PAD, box.top() + PAD + 2, 3, box.height() - 2 * PAD - 4)
        painter.fillRect(stripe, qcolor(self._context.code_colour(coding.code).stripe))
        inner = box.adjusted(PAD + 12, PAD, -PAD, -PAD)
        head = QRect(inner.left(), inner.top(), inner.width(), _HEAD)
        self._draw_head(painter, head, coding, segment)
        words = QRect(inner.left(), head.bottom() + 1 + _GAP, inner.width(), 2 * _LINE)
        painter.setPen(qcolor(theme.text))
        draw_lines(painter, words, segment.quote, _LINE)
        painter.restore()

    def _draw_head(self, painter: QPainter, head: QRect, coding: Coding, segment: Segment) -> None:
        theme = self._context.theme
        right = head.right() + 1
        if coding.memo:
            sign = pixmap("message-square", theme.muted, 14, painter.device().devicePixelRatioF())
            right -= 14
            painter.drawPixmap(right, head.top() + 1, sign)
            right -= 6
        painter.setPen(qcolor(theme.text))
        if coding.rating:
            room = QRect(right - 12, head.top(), 12, head.height())
            draw_elided(painter, room, _SIGN[coding.rating], strong=True, right=True)
            right -= 18
        left = head.left()
        if coding.code != self._model.code:
            room = QRect(left, head.top(), right - left, head.height())
            left = draw_elided(painter, room, coding.code, _SMALL, strong=True) + 6
        painter.setPen(qcolor(theme.muted))
        room = QRect(left, head.top(), max(0, right - left), head.height())
        draw_elided(painter, room, segment.where, _SMALL)
