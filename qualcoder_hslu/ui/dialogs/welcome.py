"""The page of the window while no project is open: three ways to begin, and recent projects."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.context import Context, shown_path
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.jobs import JobHandle, run_job
from qualcoder_hslu.ui.settings import APP_NAME
from qualcoder_hslu.ui.theme import qcolor

_ACTIONS = ("file.new", "file.open", "file.sample")
_ICONS = ("file-plus", "folder-open", "book-open")
_INSET = 16  # of a row's content, so that words outside rows stand in one line with its icon
_COLUMN = 624 + 2 * _INSET
_TEXT_AT = _INSET + 20 + 12  # icon and space
SUFFIX = ".fgc"


class WelcomePage(QScrollArea):
    """New project, open project, sample study, and the projects opened last.

    `open_requested` carries the path of a recent or dropped project.
    """

    open_requested = Signal(Path)

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self._rows: dict[str, RecentRow] = {}
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Welcome"))
        column = QWidget()
        column.setMaximumWidth(_COLUMN)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 48, 0, 48)
        self._column.setSpacing(0)
        self._add_words(Words(context, APP_NAME, pixels=28, strong=True))
        self._column.addSpacing(8)
        sentence = self.tr("Code what was said in focus groups; everything stays on this computer.")
        self._add_words(Words(context, sentence, "muted", pixels=16))
        self._column.addSpacing(32)
        for name, sign in zip(_ACTIONS, _ICONS, strict=True):
            self._column.addWidget(ActionRow(context, actions[name], sign))
        self._column.addSpacing(32)
        self._heading = Words(context, self.tr("Recent projects"), strong=True)
        self._add_words(self._heading)
        self._column.addSpacing(8)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._column.addLayout(self._recent)
        self._hint = Words(context, "", "muted")
        self._column.addSpacing(16)
        self._add_words(self._hint)
        self._column.addStretch(1)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(24, 0, 24, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.setWidget(middle)
        self.refresh()
        context.project_changed.connect(self.refresh)

    def _add_words(self, words: Words) -> None:
        words.setContentsMargins(_INSET, 0, _INSET, 0)
        self._column.addWidget(words)

    def refresh(self) -> None:
        """Show the recent projects as the settings have them; what is on disk is looked up."""
        while item := self._recent.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        recent = self._context.settings.recent
        self._rows = {path: RecentRow(self._context, Path(path)) for path in recent}
        for path, row in self._rows.items():
            row.clicked.connect(lambda _=False, path=path: self.open_requested.emit(Path(path)))
            row.forget.connect(lambda path=path: self._forget(path))
            self._recent.addWidget(row)
            row.show()  # now, so that it can take the focus
        self._heading.setVisible(bool(recent))
        self._hint.setText(
            self.tr("A project file dropped here opens.")
            if recent
            else self.tr(
                "The projects you work on will be listed here; a project file dropped here opens."
            )
        )
        # A folder in the network may take seconds to answer: the page does not wait for it.
        run_job(self, lambda job: look_up(job, recent), self._found, self._context.complain)

    @property
    def rows(self) -> "list[RecentRow]":
        """The recent projects, the latest first."""
        return list(self._rows.values())

    def _found(self, modified: dict[str, int | None]) -> None:
        for path, moment in modified.items():
            if path in self._rows:
                self._rows[path].set_modified(moment)

    def _forget(self, path: str) -> None:
        order = list(self._rows)
        place = order.index(path)
        self._context.settings.forget(path)
        self._context.settings.save()
        self.refresh()
        left = self.rows
        if left:
            left[min(place, len(left) - 1)].setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_projects(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in dropped_projects(event)[:1]:
            event.acceptProposedAction()
            self.open_requested.emit(path)


def dropped_projects(event: QDropEvent) -> list[Path]:
    """The project files that are being dragged."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() == SUFFIX]


def look_up(job: JobHandle, paths: Iterable[str]) -> dict[str, int | None]:
    """When each file was changed last, in seconds since 1970; None for one that is not there."""
    found: dict[str, int | None] = {}
    for path in paths:
        job.check()
        try:
            found[path] = int(Path(path).stat().st_mtime)
        except OSError:
            found[path] = None
    return found


@dataclass(frozen=True, slots=True)
class _Look:
    """What a row shows, and in which roles of the theme."""

    sign: str
    title: str
    detail: str
    right: str
    sign_colour: str = "accent"
    title_colour: str = "text"


class _Row(QAbstractButton):
    """A wide button: icon, title over detail, and something short at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setFixedHeight(56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.theme_changed.connect(lambda _: self.update())

    def look(self) -> _Look:
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(400, 56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, look = self.context.theme, self.look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.pressed if self.isDown() else theme.hover))
            painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(qcolor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 4, 4)
        sign = pixmap(look.sign, getattr(theme, look.sign_colour), 20, self.devicePixelRatioF())
        painter.drawPixmap(_INSET, 18, sign)
        right = self._write(painter, look)
        self._write_left(painter, look, self.width() - _TEXT_AT - right)

    def _write(self, painter: QPainter, look: _Look) -> int:
        """Write what stands at the right; the width it takes with its space."""
        painter.setFont(ui_font())
        painter.setPen(qcolor(self.context.theme.muted))
        width = painter.fontMetrics().horizontalAdvance(look.right) + 1
        box = self.rect().adjusted(0, 0, -_INSET - self.right_space(), 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side, look.right)
        return width + 2 * _INSET + self.right_space()

    def _write_left(self, painter: QPainter, look: _Look, width: int) -> None:
        theme = self.context.theme
        lines = (
            (look.title, look.title_colour, ui_font(15, strong=True), 9),
            (look.detail, "muted", ui_font(), 29),
        )
        for text, colour, font, top in lines:
            painter.setFont(font)
            painter.setPen(qcolor(getattr(theme, colour)))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(_TEXT_AT, top, width, 20, Qt.AlignmentFlag.AlignVCenter, short)

    def right_space(self) -> int:
        """What a child at the right edge takes."""
        return 0


class ActionRow(_Row):
    """One action of the window as a row: it does the same, looks enabled and is named the same."""

    def __init__(self, context: Context, action: QAction, sign: str) -> None:
        super().__init__(context)
        self._action = action
        self._sign = sign
        self.clicked.connect(lambda _=False: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def look(self) -> _Look:
        action = self._action
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        return _Look(self._sign, action.text(), action.statusTip(), keys)

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(self._action.text())
        self.setAccessibleDescription(self._action.statusTip())
        self.setToolTip(self._action.toolTip())
        self.update()


class RecentRow(_Row):
    """A project opened before; a missing one is muted and can be taken off the list.

    Del takes any of them off the list, which leaves the file where it is.
    """

    forget = Signal()

    def __init__(self, context: Context, path: Path) -> None:
        super().__init__(context)
        self.path = path
        self.missing = False
        self._when = ""
        self.setToolTip(str(path))
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(shown_path(path.parent))
        self.remove_button = QPushButton(self.tr("Remove from list"), self)
        self.remove_button.setFlat(True)
        self.remove_button.setAccessibleName(self.tr("Remove {0} from the list").format(path.stem))
        self.remove_button.clicked.connect(self.forget)
        self.remove_button.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self.remove_button)

    def set_modified(self, moment: int | None) -> None:
        """Show when the file was changed last; None says that it is not there."""
        self.missing = moment is None
        if moment is not None:
            self._when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(moment), self.tr("d MMM yyyy, HH:mm")
            )
        self.remove_button.setVisible(self.missing)
        folder = shown_path(self.path.parent)
        self.setAccessibleDescription(
            self.tr("Not found in {0}").format(folder)
            if self.missing
            else f"{folder}, {self._when}"
        )
        self.update()

    def look(self) -> _Look:
        folder = shown_path(self.path.parent)
        if self.missing:
            text = self.tr("Not found in {0}").format(folder)
            return _Look("file-text", self.path.stem, text, "", "disabled", "muted")
        return _Look("file-text", self.path.stem, folder, self._when, "muted")

    def right_space(self) -> int:
        return self.remove_button.sizeHint().width() if self.missing else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forget.emit()
        else:
            super().keyPressEvent(event)
