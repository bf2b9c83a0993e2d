"""Every action of the window as data: name, shortcut, tooltip, icon. Menus are lists of names.

A menu, a shortcut, the command search and a test trigger the same QAction.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from qualcoder_hslu.ui.context import translate
from qualcoder_hslu.ui.icons import icon
from qualcoder_hslu.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. A `local` shortcut works only while the transcript (or a list of its things) has
    the focus, so that a single letter may be one.
    """

    id: str
    text: str
    tip: str
    keys: str = ""
    icon: str = ""
    local: bool = False
    checkable: bool = False


def _spec(id: str, text: str, tip: str, keys: str = "", icon: str = "", **more: bool) -> ActionSpec:
    return ActionSpec(id, text, tip, keys, icon, **more)


N = QT_TRANSLATE_NOOP
SPECS: tuple[ActionSpec, ...] = (
    _spec("file.new", N("Action", "New project…"), N("Action", "Make a new project file"),
          "Ctrl+N", "file-plus"),
    _spec("file.open", N("Action", "Open project…"), N("Action", "Open a project file"),
          "Ctrl+O", "folder-open"),
    _spec("file.sample", N("Action", "Open the sample study"),
          N("Action", "Open an invented study to try everything on"), "", "book-open"),
    _spec("file.import", N("Action", "Import transcripts…"),
          N("Action", "Read transcripts from files into the project"), "Ctrl+I", "upload"),
    _spec("file.export", N("Action", "Export codings…"),
          N("Action", "Write the codings as a table (CSV)"), "Ctrl+E", "download"),
    _spec("file.coder", N("Action", "Change coder…"),
          N("Action", "Go on coding as another person"), "", "user"),
    _spec("file.close", N("Action", "Close project"),
          N("Action", "Close the project; everything is saved already"), "Ctrl+W", "x"),
    _spec("file.settings", N("Action", "Settings…"),
          N("Action", "Theme, language, suggestions"), "Ctrl+,", "settings"),
    _spec("file.quit", N("Action", "Quit"), N("Action", "Close the program"), "Ctrl+Q"),
    _spec("edit.undo", N("Action", "Undo"), N("Action", "Take back your last step"),
          "Ctrl+Z", "undo-2"),
    _spec("edit.redo", N("Action", "Redo"), N("Action", "Bring back the step undone last"),
          "Ctrl+Shift+Z", "redo-2"),
    _spec("edit.copy", N("Action", "Copy"), N("Action", "Copy the selected words"),
          "Ctrl+C", "copy"),
    _spec("edit.find_code", N("Action", "Find a code"),
          N("Action", "Search the codebook by id, name or keyword"), "Ctrl+F", "search"),
    _spec("code.pick", N("Action", "Choose a code…"),
          N("Action", "Find a code by typing and give it to the selection"), "C", "tag",
          local=True),
    _spec("code.last", N("Action", "Apply the last code"),
          N("Action", "Give the code used last to the selection"), ".", "", local=True),
    _spec("code.new", N("Action", "New code…"), N("Action", "Add a code to the codebook"),
          "Ctrl+Shift+N", "plus"),
    _spec("code.pin", N("Action", "Pin or unpin the code"),
          N("Action", "Put the chosen code on a digit key, or take it off"), "Ctrl+P", "pin"),
    _spec("coding.next", N("Action", "Next coding"), N("Action", "Go to the next coding"),
          "J", "chevron-down", local=True),
    _spec("coding.previous", N("Action", "Previous coding"),
          N("Action", "Go to the previous coding"), "K", "chevron-up", local=True),
    _spec("coding.recode", N("Action", "Recode…"),
          N("Action", "Give the coding another code"), "R", "refresh-cw", local=True),
    _spec("coding.memo", N("Action", "Memo…"), N("Action", "Write a memo on the coding"),
          "M", "message-square", local=True),
    _spec("coding.remove", N("Action", "Remove coding"),
          N("Action", "Take the coding away; undo brings it back"), "Del", "trash-2", local=True),
    _spec("coding.end_out", N("Action", "Longer at the end"),
          N("Action", "Move the end one word on; of a suggestion, one sentence"), "W",
          local=True),
    _spec("coding.end_in", N("Action", "Shorter at the end"),
          N("Action", "Move the end one word back; of a suggestion, one sentence"), "Shift+W",
          local=True),
    _spec("coding.start_out", N("Action", "Longer at the start"),
          N("Action", "Move the start one word back; of a suggestion, one sentence"), "Q",
          local=True),
    _spec("coding.start_in", N("Action", "Shorter at the start"),
          N("Action", "Move the start one word on; of a suggestion, one sentence"), "Shift+Q",
          local=True),
    _spec("rating.positive", N("Action", "Rate positive"),
          N("Action", "The passage judges the matter favourably"), "Alt+1", "plus"),
    _spec("rating.negative", N("Action", "Rate negative"),
          N("Action", "The passage judges the matter unfavourably"), "Alt+2", "minus"),
    _spec("rating.mixed", N("Action", "Rate mixed"),
          N("Action", "The passage judges the matter both ways"), "Alt+3", "scale"),
    _spec("rating.none", N("Action", "No rating"), N("Action", "Take the rating away"), "Alt+0"),
    _spec("suggest.run", N("Action", "Suggest passages"),
          N("Action", "Look for further passages in this transcript"), "Ctrl+G", "lightbulb"),
    _spec("suggest.show", N("Action", "Show suggestions in the text"),
          N("Action", "Dashed marks for suggested passages"), "Ctrl+Shift+G", "eye",
          checkable=True),
    _spec("suggest.next", N("Action", "Next suggestion"),
          N("Action", "Go to the next suggestion in the text"), "S", local=True),
    _spec("suggest.previous", N("Action", "Previous suggestion"),
          N("Action", "Go to the previous suggestion in the text"), "Shift+S", local=True),
    _spec("suggest.accept", N("Action", "Accept suggestion"),
          N("Action", "Make a coding of the suggestion"), "A", "check", local=True),
    _spec("suggest.reject", N("Action", "Reject suggestion"),
          N("Action", "Decide against the suggestion; it does not come back"), "X", "x",
          local=True),
    _spec("view.next_transcript", N("Action", "Next transcript"),
          N("Action", "Show the next transcript"), "Ctrl+PgDown", "arrow-right"),
    _spec("view.previous_transcript", N("Action", "Previous transcript"),
          N("Action", "Show the previous transcript"), "Ctrl+PgUp", "arrow-left"),
    _spec("view.zoom_in", N("Action", "Larger text"), N("Action", "Larger text"),
          "Ctrl++", "zoom-in"),
    _spec("view.zoom_out", N("Action", "Smaller text"), N("Action", "Smaller text"),
          "Ctrl+-", "zoom-out"),
    _spec("view.zoom_reset", N("Action", "Normal text size"), N("Action", "Text at 100 %"),
          "Ctrl+0"),
    _spec("view.text", N("Action", "Go to the text"),
          N("Action", "Put the keyboard into the transcript"), "Esc"),
    _spec("help.keys", N("Action", "Keyboard shortcuts"),
          N("Action", "Every action with its shortcut"), "F1", "keyboard"),
    _spec("help.about", N("Action", "About QualCoder-HSLU"),
          N("Action", "Version, licence and what it stands on"), "", "info"),
)  # fmt: skip
del N

# Title and action ids of each menu; "-" is a line, "*panels" and "*recent" are filled by the window.
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Action", "File"),
     ("file.new", "file.open", "*recent", "file.sample", "-", "file.import", "file.export", "-",
      "file.coder", "file.settings", "-", "file.close", "file.quit")),
    (QT_TRANSLATE_NOOP("Action", "Edit"),
     ("edit.undo", "edit.redo", "-", "edit.copy", "edit.find_code")),
    (QT_TRANSLATE_NOOP("Action", "Coding"),
     ("code.pick", "code.last", "code.new", "code.pin", "-", "coding.next", "coding.previous",
      "coding.recode", "coding.memo", "coding.remove", "-", "coding.start_out", "coding.start_in",
      "coding.end_out", "coding.end_in", "-", "rating.positive", "rating.negative",
      "rating.mixed", "rating.none")),
    (QT_TRANSLATE_NOOP("Action", "Suggestions"),
     ("suggest.run", "suggest.show", "-", "suggest.next", "suggest.previous", "suggest.accept",
      "suggest.reject")),
    (QT_TRANSLATE_NOOP("Action", "View"),
     ("view.text", "view.next_transcript", "view.previous_transcript", "-", "view.zoom_in",
      "view.zoom_out", "view.zoom_reset", "-", "*panels")),
    (QT_TRANSLATE_NOOP("Action", "Help"), ("help.keys", "help.about")),
)  # fmt: skip


class Actions(QObject):
    """The QActions of one window, by id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(translate("Action", spec.text), self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            if spec.keys:
                action.setShortcut(QKeySequence(spec.keys))
            if spec.local:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            tip = translate("Action", spec.tip)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)
            action.setStatusTip(tip)
            self._actions[spec.id] = action
            if not spec.local:
                window.addAction(action)
        self["edit.redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self["view.zoom_in"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self["coding.remove"].setShortcuts([QKeySequence("Del"), QKeySequence("Backspace")])

    def __getitem__(self, action: str) -> QAction:
        return self._actions[action]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Call a handler when its action is triggered."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda _=False, run=handler: run())

    def add_local(self, *widgets: QWidget) -> None:
        """Let the local shortcuts work while one of these widgets has the focus."""
        for spec in SPECS:
            if spec.local:
                for widget in widgets:
                    widget.addAction(self._actions[spec.id])

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
