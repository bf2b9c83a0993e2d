"""The dock of suggestions: a list to go through by key, beside the dashed marks in the text."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.coding import CodingDesk
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.painting import (
    NONE,
    PAD,
    Index,
    box_of,
    draw_elided,
    draw_ground,
    draw_lines,
)
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.ui.theme import qcolor

SUGGESTION_ROLE = Qt.ItemDataRole.UserRole
_LINE = 18
_SMALL = 12
_QUOTE = 13


class SuggestionModel(QAbstractListModel):
    """Open suggestions of the transcript, best first, of all codes or of one theme or code."""

    def __init__(self, context: Context, desk: CodingDesk) -> None:
        super().__init__(desk)
        self._context = context
        self._desk = desk
        self._rows: list[Suggestion] = []
        self._quotes: dict[str, str] = {}

    def load(self, below: str) -> None:
        """Show the suggestions for a code and the codes below it; "" for all."""
        book = self._context.workspace.codebook if self._context.workspace else None
        rows = [
            suggestion
            for suggestion in self._desk.suggestions.values()
            if book is not None
            and suggestion.code in book
            and below in ("", suggestion.code, book.theme(suggestion.code).id)
        ]
        rows.sort(key=lambda s: (-s.score, s.span.start, s.code))
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self._quotes = {}
        self.endResetModel()

    def row_of(self, suggestion: str) -> int:
        """The row of a suggestion, -1 when it is not in the list."""
        return next((i for i, row in enumerate(self._rows) if row.id == suggestion), -1)

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        suggestion = self._rows[index.row()]
        if role == SUGGESTION_ROLE:
            return suggestion
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._context.code_label(suggestion.code)}: {self.quote(suggestion)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Because of: {words}").format(words=suggestion.because)
        return None

    def quote(self, suggestion: Suggestion) -> str:
        """The words of a suggestion on one line."""
        loaded = self._desk.loaded
        if loaded is None:
            return ""
        key = f"{suggestion.id}{suggestion.span.start}-{suggestion.span.end}"
        if key not in self._quotes:
            self._quotes[key] = " ".join(loaded.quote(suggestion.span).split())
        return self._quotes[key]


class _Delegate(QStyledItemDelegate):
    """Code and band on the first line, two lines of quote, the reason below."""

    def __init__(self, context: Context, model: SuggestionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 4 * _LINE + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._context.theme
        suggestion: Suggestion = index.data(SUGGESTION_ROLE)
        painter.save()
        box = box_of(option)
        draw_ground(painter, box, option, theme)
        inner = box.adjusted(PAD + 8, PAD, -PAD, -PAD)
        stripe = qcolor(self._context.code_colour(suggestion.code).stripe)
        pen = painter.pen()
        pen.setColor(stripe)
        pen.setWidth(3)
        pen.setStyle(Qt.PenStyle.DashLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        left = box.left() + PAD
        painter.drawLine(left, inner.top() + 2, left, inner.bottom() - 2)
        self._write(painter, inner, suggestion)
        painter.setPen(qcolor(theme.line))
        painter.drawLine(box.bottomLeft() + QPoint(PAD, 0), box.bottomRight() - QPoint(PAD, 0))
        painter.restore()

    def _write(self, painter: QPainter, inner: QRect, suggestion: Suggestion) -> None:
        theme = self._context.theme
        first = QRect(inner.left(), inner.top(), inner.width(), _LINE)
        painter.setPen(qcolor(theme.muted))
        band = _band_name(suggestion.band)
        draw_elided(painter, first, band, _SMALL, right=True)
        first.setRight(first.right() - painter.fontMetrics().horizontalAdvance(band) - PAD)
        painter.setPen(qcolor(theme.text))
        draw_elided(painter, first, self._context.code_label(suggestion.code), strong=True)
        quote = QRect(inner.left(), inner.top() + _LINE, inner.width(), 2 * _LINE)
        draw_lines(painter, quote, self._model.quote(suggestion), _LINE, _QUOTE)
        painter.setPen(qcolor(theme.muted))
        last = QRect(inner.left(), inner.top() + 3 * _LINE, inner.width(), _LINE)
        draw_elided(painter, last, suggestion.because, _SMALL)


class SuggestionPanel(QWidget):
    """The dock's content: a filter, the list, and what the worker is doing."""

    def __init__(
        self, context: Context, desk: CodingDesk, runner: SuggestionRunner, actions: Actions
    ) -> None:
        super().__init__()
        self._context = context
        self._desk = desk
        self._runner = runner
        self._actions = actions
        self.model = SuggestionModel(context, desk)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(context, self.model, self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Suggestions"))
        self.view.installEventFilter(self)
        self._filter = QComboBox()
        self._filter.setAccessibleName(self.tr("Code of the suggestions shown"))
        self._filter.setToolTip(self.tr("Show suggestions of one theme only"))
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setMargin(PAD)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("Looking for passages"))
        self._stop = QToolButton()
        self._stop.setToolTip(self.tr("Stop looking"))
        self._stop.setText(self.tr("Stop"))
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(PAD, 0, PAD, 4)
        tools.addWidget(self._filter, 1)
        for name in ("suggest.accept", "suggest.reject", "suggest.run"):
            button = QToolButton()
            button.setDefaultAction(self._actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            tools.addWidget(button)
        work = QHBoxLayout()
        work.setContentsMargins(PAD, 0, PAD, 4)
        work.addWidget(self._bar, 1)
        work.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tools)
        layout.addLayout(work)
        layout.addWidget(self._note)
        layout.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._desk.suggestions_changed.connect(self._refresh)
        self._desk.mark_changed.connect(self._follow)
        self._context.project_changed.connect(self._fill_filter)
        self._context.theme_changed.connect(lambda _: self.view.viewport().update())
        self._filter.currentIndexChanged.connect(lambda _: self._refresh())
        self._runner.running_changed.connect(lambda _: self._refresh())
        self._runner.progress.connect(lambda share: self._bar.setValue(round(100 * share)))
        self._stop.clicked.connect(self._runner.cancel)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.activated.connect(lambda _: self._actions["suggest.accept"].trigger())

    def _fill_filter(self) -> None:
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.addItem(self.tr("All codes"), "")
        if self._context.workspace is not None:
            for theme in self._context.workspace.codebook.children(None):
                self._filter.addItem(self._context.code_label(theme.id), theme.id)
        self._filter.blockSignals(False)

    def _refresh(self) -> None:
        running = self._runner.running
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        if not running:
            self._bar.setValue(0)
        self.model.load(self._filter.currentData() or "")
        note = ""
        workspace = self._context.workspace
        if workspace is not None and not workspace.suggestions_allowed:
            note = self.tr("Suggestions are switched off for this project.")
        elif self._desk.loaded is None:
            note = self.tr("Open a transcript to see passages suggested for your codes.")
        elif running and self.model.rowCount() == 0:
            note = self.tr("Looking for passages that fit your codes…")
        elif self.model.rowCount() == 0:
            note = self.tr("Nothing is suggested here. Ctrl+G looks again, by your keywords.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.view.setVisible(not note)

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            suggestion: Suggestion = current.data(SUGGESTION_ROLE)
            self._desk.choose_suggestion(suggestion.id)

    def _follow(self, mark: str) -> None:
        """Show in the list which suggestion is at hand in the text."""
        row = self.model.row_of(mark)
        selection = self.view.selectionModel()
        if row >= 0 and self.view.currentIndex().row() != row:
            selection.blockSignals(True)
            self.view.setCurrentIndex(self.model.index(row))
            selection.blockSignals(False)
            self.view.scrollTo(self.model.index(row))
            self.view.viewport().update()
        elif row < 0:
            self.view.clearSelection()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter accepts and Backspace rejects while the list has the focus."""
        if watched is self.view and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._actions["suggest.accept"].trigger()
                return True
        return super().eventFilter(watched, event)


def _band_name(band: str) -> str:
    names = {
        "strong": translate("SuggestionBand", "strong"),
        "possible": translate("SuggestionBand", "possible"),
        "weak": translate("SuggestionBand", "weak"),
    }
    return names[band]
