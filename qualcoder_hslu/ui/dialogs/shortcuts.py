"""Every action of the window with its shortcut, by menu, searchable."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from qualcoder_hslu.ui.action_table import MENUS
from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.dialogs.parts import Dialog, child_items, top_items
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.theme import qcolor


class ShortcutsDialog(Dialog):
    """Name, shortcut and description of every action; the field searches all three."""

    def __init__(self, context: Context, parent: QWidget | None, actions: Actions) -> None:
        super().__init__(context, parent, only_close=True)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name or key"))
        self.search.setAccessibleName(self.tr("Search by name or key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Actions"))
        self.table.setHeaderLabels(
            [self.tr("Action"), self.tr("Shortcut"), self.tr("What it does")]
        )
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(12)
        self.table.setUniformRowHeights(True)
        self._fill(actions)
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.body.setSpacing(8)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.resize(720, 560)
        self.search.setFocus()

    def _fill(self, actions: Actions) -> None:
        shown = set()
        for title, names in MENUS:
            own = [actions[name] for name in names if name != "-" and not name.startswith("*")]
            self._add_menu(translate("Action", title), own)
            shown |= {action.objectName() for action in own}
        rest = [action for action in actions if action.objectName() not in shown]
        if rest:
            self._add_menu(self.tr("Elsewhere"), rest)
        self.table.expandAll()

    def _add_menu(self, title: str, actions: list[QAction]) -> None:
        menu = QTreeWidgetItem([title])
        menu.setFont(0, ui_font(strong=True))
        menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.addTopLevelItem(menu)
        menu.setFirstColumnSpanned(True)
        native = QKeySequence.SequenceFormat.NativeText
        separator = self.tr(" or ", "between two shortcuts")
        for action in actions:
            keys = separator.join(each.toString(native) for each in action.shortcuts())
            item = QTreeWidgetItem(menu, [action.text(), keys, action.statusTip()])
            item.setForeground(2, qcolor(self.context.theme.muted))

    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        found = False
        for menu in top_items(self.table):
            any_shown = False
            for item in child_items(menu):
                text = " ".join(item.text(column) for column in range(3)).casefold()
                shown = all(word in text for word in words)
                item.setHidden(not shown)
                any_shown |= shown
            menu.setHidden(not any_shown)
            found |= any_shown
        self.say("" if found else self.tr("No action is called so."))
