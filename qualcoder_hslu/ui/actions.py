"""The window's QActions, made from the table of actions.

A menu, a shortcut, the command search and a test trigger the same QAction.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from qualcoder_hslu.ui.action_table import MENUS, SPECS
from qualcoder_hslu.ui.context import translate
from qualcoder_hslu.ui.icons import icon
from qualcoder_hslu.ui.theme import Theme


class Actions(QObject):
    """The QActions of one window, by id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(translate("Action", spec.text), self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            if spec.short:
                action.setIconText(translate("Action", spec.short))
            if spec.keys:
                action.setShortcut(QKeySequence(spec.keys))
            if spec.local or spec.queue:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            tip = translate("Action", spec.tip)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)
            action.setStatusTip(tip)
            self._actions[spec.id] = action
            if not (spec.local or spec.queue):
                window.addAction(action)
        self["edit.redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self["view.zoom_in"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self["coding.remove"].setShortcuts([QKeySequence("Del"), QKeySequence("Backspace")])
        accept, reject = ("A", "Return", "Enter"), ("X", "Del", "Backspace")
        self["suggest.accept"].setShortcuts([QKeySequence(keys) for keys in accept])
        self["suggest.reject"].setShortcuts([QKeySequence(keys) for keys in reject])

    def __getitem__(self, action: str) -> QAction:
        return self._actions[action]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Call a handler when its action is triggered."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda _=False, run=handler: run())

    def add_local(self, widget: QWidget) -> None:
        """Let the local shortcuts work while the transcript has the focus."""
        widget.addActions([self._actions[spec.id] for spec in SPECS if spec.local])

    def add_queue(self, widget: QWidget) -> None:
        """Let the shortcuts of the queue work while this widget has the focus."""
        widget.addActions([self._actions[spec.id] for spec in SPECS if spec.queue])

    def set_theme(self, theme: Theme) -> None:
        for spec in SPECS:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, theme))

    def enable(self, on: bool, *names: str) -> None:
        for name in names:
            self._actions[name].setEnabled(on)

    def fill(self, bar: QMenuBar, extras: dict[str, Callable[[QMenu], object]]) -> None:
        """Fill a menu bar; `extras` adds what is not an action, by the starred name."""
        for title, names in MENUS:
            menu = bar.addMenu(translate("Action", title))
            menu.setToolTipsVisible(True)
            for name in names:
                if name == "-":
                    menu.addSeparator()
                elif name.startswith("*"):
                    extras[name](menu)
                else:
                    menu.addAction(self._actions[name])
