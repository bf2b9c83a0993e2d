"""The decision on one disagreement: buttons with their keys, a reason, a memo, a codebook rule."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.store.rulings import Outcome
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, add_row, form
from qualcoder_hslu.workspace.consensus import Disagreement, outcomes

KEYS: dict[Outcome, str] = {
    "first": "A",
    "second": "B",
    "union": "U",
    "intersection": "I",
    "other": "C",
    "none": "N",
}

_LONGEST = 18  # characters of a coder's name on a button


class Field(QLineEdit):
    """One line of text. Return and Esc leave it for the list, where single keys decide."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                event.ignore()  # nothing typed: the window takes the last ruling back
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RulingPanel(QWidget):
    """Asks for a decision; whoever owns it carries it out."""

    ruled = Signal(str)  # an outcome; "other" wants a code first
    reopened = Signal()
    rule_wanted = Signal(str, str)  # code, "include" or "exclude"; the sentence is the reason

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._item: Disagreement | None = None
        self.actions_: dict[str, QAction] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.reason, self.memo = Field(), Field()
        self.reason.setPlaceholderText(self.tr("Why so, as a sentence (E)"))
        self.memo.setPlaceholderText(self.tr("A memo for the consensus coding (M)"))
        self.rule_code = QComboBox()
        self.rule_code.setAccessibleName(self.tr("Code that the rule is for"))
        self.rule_code.setToolTip(self.tr("Code that the rule is for"))
        self.rule_code.setMinimumWidth(240)
        self._build()

    def _build(self) -> None:
        rows = (QHBoxLayout(), QHBoxLayout())
        for number, (outcome, key) in enumerate(KEYS.items()):
            self._add(outcome, key, partial(self.ruled.emit, outcome), rows[number // 4])
            self.buttons[outcome].setCheckable(True)
        self._add("reopen", "Del", self.reopened.emit, rows[1])
        fields = form()
        add_row(fields, self.tr("Reason"), self.reason)
        add_row(fields, self.tr("Memo"), self.memo)
        rule = QHBoxLayout()
        rule.setSpacing(GAP)
        rule.addWidget(self.rule_code)
        for name, key in (("include", "R"), ("exclude", "Shift+R")):
            self._add(name, key, partial(self._want_rule, name), rule)
        rule.addStretch(1)
        add_row(fields, self.tr("Codebook"), rule)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.setSpacing(GAP)
        for row in rows:
            row.setSpacing(GAP)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addLayout(fields)
        layout.addStretch(1)
        self._name()

    def _add(self, name: str, key: str, act: Callable[[], object], row: QHBoxLayout) -> None:
        """A button and the key that does the same wherever the keyboard is in the window."""
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: act())
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: self._clicked(action))
        self.actions_[name], self.buttons[name] = action, button
        self.addAction(action)
        row.addWidget(button)

    def _clicked(self, action: QAction) -> None:
        self._check()  # what was decided is shown, not what was clicked
        action.trigger()

    def _want_rule(self, when: str) -> None:
        self.rule_wanted.emit(str(self.rule_code.currentData() or ""), when)

    def _name(self, names: tuple[str, str] = ("A", "B")) -> None:
        names = (_short(names[0]), _short(names[1]))
        texts = {
            "first": self.tr("Take {coder}’s").format(coder=names[0]),
            "second": self.tr("Take {coder}’s").format(coder=names[1]),
            "union": self.tr("Union"),
            "intersection": self.tr("Intersection"),
            "other": self.tr("Another code…"),
            "none": self.tr("No code"),
            "reopen": self.tr("Reopen"),
            "include": self.tr("Reason to “when to use”"),
            "exclude": self.tr("Reason to “when not to use”"),
        }
        for name, text in texts.items():
            key = self.actions_[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.buttons[name].setText(f"{text} ({key})")
            self.buttons[name].setAccessibleName(text)

    def show_item(
        self, item: Disagreement | None, names: tuple[str, str], *, writing: bool
    ) -> None:
        """Ask about this disagreement of two coders of these names."""
        self._item = item
        self._name(names)
        possible = outcomes(item) if item is not None and writing else ()
        for outcome in KEYS:
            self._enable(outcome, outcome in possible)
        earlier = (*item.rulings, *item.stale) if item is not None else ()
        self._enable("reopen", bool(earlier) and writing)
        self.reason.setText(earlier[0].reason if earlier else "")
        self.memo.setText(earlier[0].memo if earlier else "")
        for field in (self.reason, self.memo, self.rule_code):
            field.setEnabled(item is not None and writing)
        self.rule_code.clear()
        for code in item.codes if item is not None else ():
            self.rule_code.addItem(self._context.code_label(code), code)
        for name in ("include", "exclude"):
            self._enable(name, item is not None and writing)
        self._check()

    def _enable(self, name: str, on: bool) -> None:
        self.actions_[name].setEnabled(on)
        self.buttons[name].setEnabled(on)

    def _check(self) -> None:
        outcome = self._item.outcome if self._item is not None else None
        for name in KEYS:
            self.buttons[name].setChecked(name == outcome)


def _short(name: str) -> str:
    """A coder's name as it fits on a button."""
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
