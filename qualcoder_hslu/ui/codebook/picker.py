"""The picker: a small window at the caret in which a code is found by typing.

It only says which code was picked or which new one is wanted; giving it is the caller's affair.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.ui.codebook.matching import CodeWords, find, words_of
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.painting import (
    MARK_WIDTH,
    NONE,
    PAD,
    Index,
    box_of,
    draw_elided,
    draw_ground,
    draw_label,
    draw_mark,
    face,
)
from qualcoder_hslu.ui.theme import qcolor

_WIDTH = 440
_ROW = 28
_SMALL = 12
_MOST_ROWS = 10
_LEAST_RIGHT = 88  # pixels; less of a theme's name says nothing
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}
_KEYS = (*_MOVES, *_ENTER, Qt.Key.Key_Escape)
_Role = Qt.ItemDataRole


class CodePicker(QWidget):
    """Type, Enter: the code at hand is picked. Ctrl+Enter: a new code of the typed name."""

    picked = Signal(str)  # code id
    new_wanted = Signal(str, str)  # name, parent's id ("" for a new theme)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._context = context
        self._words: list[CodeWords] | None = None
        self._recent: list[str] = []
        self.title = QLabel()
        self.field = QLineEdit()
        self.model = PickerModel(context, self)
        self.list = QListView()
        self._build()
        context.project_changed.connect(self._forget_codebook)
        context.changed.connect(self._changed)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Choose a code"))
        self.title.setFont(ui_font(_SMALL, strong=True))
        self.title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.title.setContentsMargins(4, 0, 0, 0)
        self.field.setPlaceholderText(self.tr("Id, name or keyword"))
        self.field.setAccessibleName(self.tr("Find a code"))
        self.field.setToolTip(
            self.tr("Enter picks the code at hand, {new} makes a new one, Esc closes").format(
                new=_new_keys()
            )
        )
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self._context, self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Codes found"))
        self.list.clicked.connect(self._pick)
        self.list.selectionModel().currentChanged.connect(self._row_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(PAD)
        layout.addWidget(self.title)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)

    def popup(self, at: QPoint, title: str, recent: Sequence[str] = ()) -> None:
        """Open below (or, without room, above) a global place; `recent` codes stand first."""
        workspace = self._context.workspace
        if workspace is None:
            return
        if self._words is None:
            self.model.set_codebook(workspace.codebook)
            self._words = words_of(workspace.codebook, workspace.language)
        self._recent = [code for code in dict.fromkeys(recent) if code in workspace.codebook]
        self.title.setText(title)
        self.field.clear()
        self._search("")
        rows = min(_MOST_ROWS, max(1, len(workspace.codebook)))
        head = self.title.sizeHint().height() + self.field.sizeHint().height()
        size = QSize(_WIDTH, head + rows * _ROW + 4 + 4 * PAD)
        self.resize(size)
        self.move(_beside(at, size))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"code", "code_text", "setting"}:
            self._forget_codebook()

    def _forget_codebook(self) -> None:
        self._words = None
        self.hide()

    def _search(self, typed: str) -> None:
        words = self._words or []
        if typed.strip():
            found = find(typed, words)
        else:
            rest = (each.code for each in words)
            found = list(dict.fromkeys([*self._recent, *rest]))
        self.model.show(found, typed.strip(), self._parent_for(found[0] if found else ""))
        self.list.setCurrentIndex(self.model.index(0) if found else NONE)
        self.list.scrollToTop()

    def _row_changed(self, index: Index) -> None:
        if code := self.model.code_at(index):
            self.model.set_parent(self._parent_for(code))

    def _parent_for(self, code: str) -> str:
        """Below which theme a new code goes: that of the row at hand, else of the last code."""
        code = code or next(iter(self._recent), "")
        return self.model.codebook.theme(code).id if code in self.model.codebook else ""

    def _pick(self, index: Index) -> None:
        if self.model.is_new(index):
            self._want_new()
        elif code := self.model.code_at(index):
            self.hide()
            self.picked.emit(code)

    def _want_new(self) -> None:
        name = self.field.text().strip()
        if name:
            self.hide()
            self.new_wanted.emit(name, self.model.new_parent)

    def _move_by(self, rows: int) -> None:
        last = self.model.rowCount() - 1
        if last < 0:
            return
        at = self.list.currentIndex()
        row = at.row() + rows if at.isValid() else 0
        self.list.setCurrentIndex(self.model.index(max(0, min(last, row))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if watched is not self.field or event.type() not in kinds:
            return super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or event.key() not in _KEYS:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._key(event)
        event.accept()
        return True

    def _key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _MOVES:
            self._move_by(_MOVES[key])
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._want_new()
        else:
            self._pick(self.list.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(theme.panel))
        painter.setPen(QPen(qcolor(theme.line_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PickerModel(QAbstractListModel):
    """The codes found, best first, and last, when something is typed, the offer of a new code."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.codebook = Codebook()
        self.new_parent = ""
        self._codes: list[str] = []
        self._typed = ""

    def set_codebook(self, codebook: Codebook) -> None:
        self.codebook = codebook

    def show(self, codes: list[str], typed: str, parent: str) -> None:
        """Show these codes; `typed` would be the name of a new code below `parent`."""
        self.beginResetModel()
        self._codes, self._typed, self.new_parent = codes, typed, parent
        self.endResetModel()

    def set_parent(self, parent: str) -> None:
        """Say below which code a new one would go."""
        if parent != self.new_parent:
            self.new_parent = parent
            last = self.index(self.rowCount() - 1)
            self.dataChanged.emit(last, last)

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self._codes) + bool(self._typed)

    def code_at(self, index: Index) -> str:
        """The code of a row; empty for the offer of a new one."""
        inside = index.isValid() and index.row() < len(self._codes)
        return self._codes[index.row()] if inside else ""

    def is_new(self, index: Index) -> bool:
        """True for the row that offers a new code."""
        return index.isValid() and index.row() == len(self._codes)

    def theme_of(self, code: str) -> str:
        """Id and name of the theme above a code; empty for a theme."""
        theme = self.codebook.theme(code)
        return "" if theme.id == code else f"{theme.id} {self._context.code_name(theme)}"

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        if code := self.code_at(index):
            label = f"{code} {self._context.code_name(self.codebook[code])}"
            theme = self.theme_of(code)
            return f"{label}, {theme}" if theme and role == _Role.AccessibleTextRole else label
        if not self.new_parent:
            return self.tr("New theme “{name}”").format(name=self._typed)
        return self.tr("New code “{name}” in {theme}").format(
            name=self._typed, theme=self.new_parent
        )


class _Delegate(QStyledItemDelegate):
    """Colour, id and name on the left, the theme muted on the right."""

    def __init__(self, context: Context, model: PickerModel, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, model = self._context.theme, self._model
        box = box_of(option)
        painter.save()
        draw_ground(painter, box, option, theme)
        inner = box.adjusted(PAD, 0, -PAD, 0)
        mark = QRect(inner.left(), inner.top(), MARK_WIDTH, inner.height())
        label = inner.adjusted(MARK_WIDTH + PAD, 0, 0, 0)
        if code := model.code_at(index):
            above = model.theme_of(code)
            colour = self._context.code_colour(code).stripe
            draw_mark(painter, mark, colour, top_level=not above)
            name = self._context.code_name(model.codebook[code])
            end = draw_label(painter, label, code, name, theme.text, strong=not above)
            self._draw_right(painter, label, end, above)
        else:
            ratio = painter.device().devicePixelRatioF()
            plus = pixmap("plus", theme.accent, 16, ratio)
            painter.drawPixmap(mark.left() - 3, mark.center().y() - 7, plus)
            keys = _new_keys()
            room = face(_SMALL)[1].horizontalAdvance(keys) + PAD
            painter.setPen(qcolor(theme.accent))
            text = label.adjusted(0, 0, -room, 0)
            end = draw_elided(painter, text, str(index.data()))
            self._draw_right(painter, label, end, keys)
        painter.restore()

    def _draw_right(self, painter: QPainter, label: QRect, end: int, text: str) -> None:
        room = QRect(end + 2 * PAD, label.top(), label.right() - end - 2 * PAD, label.height())
        if room.width() >= _LEAST_RIGHT:
            painter.setPen(qcolor(self._context.theme.muted))
            draw_elided(painter, room, text, _SMALL, right=True)


def _new_keys() -> str:
    keys = QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Enter)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _beside(at: QPoint, size: QSize) -> QPoint:
    """The upper left corner: below the place, above it when there is no room, on the screen."""
    screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    x = max(room.left(), min(at.x(), room.right() + 1 - size.width()))
    y = at.y()
    if y + size.height() > room.bottom() + 1:
        line = 32  # the line of the caret stays in sight
        y = max(room.top(), at.y() - line - size.height())
    return QPoint(x, y)
