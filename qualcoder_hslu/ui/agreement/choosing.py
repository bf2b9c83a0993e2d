"""A button that says how many of something are chosen, and the list in which they are chosen."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog

_CHECKED, _OPEN = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ID = Qt.ItemDataRole.UserRole


class ManyChoice(QPushButton):
    """Some of many things by id; none chosen means all. `named` says how many in words.

    `options` gives what there is to choose from when somebody wants to.
    """

    changed = Signal()

    def __init__(
        self, context: Context, title: str, every: str, named: Callable[[int], str]
    ) -> None:
        super().__init__(every)
        self._context, self._title, self._every, self._named = context, title, every, named
        self.options: Callable[[], Sequence[tuple[str, str]]] = tuple  # id, name
        self.chosen: tuple[str, ...] = ()
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.clicked.connect(self._ask)

    def choose(self, ids: Collection[str]) -> None:
        """Choose these; all of them are as good as none."""
        known = [each for each, _ in self.options()]
        chosen = tuple(each for each in known if each in ids)
        if len(chosen) == len(known):
            chosen = ()
        self.setText(self._named(len(chosen)) if chosen else self._every)
        if chosen != self.chosen:
            self.chosen = chosen
            self.changed.emit()

    def _ask(self) -> None:
        dialog = ChoiceDialog(
            self._context, self.window(), self._title, self.options(), self.chosen
        )
        dialog.chosen.connect(self.choose)
        dialog.open()


class ChoiceDialog(Dialog):
    """A list of things to check; `chosen` gives their ids."""

    chosen = Signal(object)

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        title: str,
        options: Sequence[tuple[str, str]],
        chosen: Collection[str],
    ) -> None:
        super().__init__(context, parent)
        self.setWindowTitle(title)
        self.accept_button.setText(self.tr("Choose"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(280)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.list.ensurePolished()  # rows are measured when they come, by the style's height
        for each, name in options:
            item = QListWidgetItem(name, self.list)
            item.setData(_ID, each)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if not chosen or each in chosen else _OPEN)
        self.turn = QPushButton()
        self.turn.clicked.connect(self._turn)
        self.buttons.addButton(self.turn, self.buttons.ButtonRole.ResetRole)
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(lambda _: self._check())
        self._check()
        self.resize(440, 480)
        self.list.setFocus()
        if options:
            self.list.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _ids(self) -> list[str]:
        return [str(i.data(_ID)) for i in self._items() if i.checkState() == _CHECKED]

    def _filter(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.casefold() not in item.text().casefold())

    def _turn(self) -> None:
        """Check all that are in sight, or none of them when all are."""
        shown = [item for item in self._items() if not item.isHidden()]
        state = _OPEN if all(i.checkState() == _CHECKED for i in shown) else _CHECKED
        for item in shown:
            item.setCheckState(state)

    def _check(self) -> None:
        chosen = len(self._ids())
        self.turn.setText(self.tr("None") if chosen == self.list.count() else self.tr("All"))
        self.refuse("" if chosen else self.tr("Check one at least."))
        if chosen:
            self.say(self.tr("%Ln chosen", "", chosen))

    def accept(self) -> None:
        self.chosen.emit(self._ids())
        super().accept()
