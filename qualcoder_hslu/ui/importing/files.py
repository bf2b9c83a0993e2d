"""The list of files on their way in: what was understood of each, or why it cannot be read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import language_names, top_items
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.importing.reading import Incoming, Unread
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.ui.theme import qcolor

_TITLE, _TURNS, _WORDS, _LANGUAGE, _GROUP, _NOTES = range(6)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FILE = Qt.ItemDataRole.UserRole


class FileList(QTreeWidget):
    """A row for each file, in the order in which they will be stored."""

    def __init__(self, context: Context, leave_out: Callable[[], object]) -> None:
        super().__init__()
        self._context = context
        self.setAccessibleName(self.tr("Files"))
        self.setHeaderLabels(
            [
                self.tr("Title"),
                self.tr("Turns"),
                self.tr("Words"),
                self.tr("Language"),
                self.tr("Group"),
                self.tr("Notes"),
            ]
        )
        for column in (_TURNS, _WORDS, _NOTES):
            self.headerItem().setTextAlignment(column, _RIGHT)
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column in (_TURNS, _WORDS, _NOTES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column, width in ((_LANGUAGE, 104), (_GROUP, 160)):
            header.resizeSection(column, width)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self, leave_out)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def add(self, found: Sequence[Incoming | Unread]) -> None:
        """Show more files; the first of all becomes the current one."""
        for each in found:
            self._add_unread(each) if isinstance(each, Unread) else self._add_file(each)
        if self.currentItem() is None:
            self.blockSignals(True)  # whoever adds files shows the current one
            for item in top_items(self)[:1]:
                self.setCurrentItem(item)
            self.blockSignals(False)
            self.setFocus()

    def _add_file(self, file: Incoming) -> None:
        item = QTreeWidgetItem(self)
        item.setData(_TITLE, _FILE, file)
        for column in (_TURNS, _WORDS, _NOTES):
            item.setTextAlignment(column, _RIGHT)
        item.setToolTip(_TITLE, str(file.path))
        self._fill(item, file)

    def _add_unread(self, unread: Unread) -> None:
        danger = self._context.theme.danger
        item = QTreeWidgetItem(self, [said(unread.sentence)])
        item.setData(_TITLE, _FILE, unread)
        item.setIcon(_TITLE, QIcon(pixmap("triangle-alert", danger, 16)))
        item.setForeground(_TITLE, qcolor(danger))
        item.setToolTip(_TITLE, said(unread.sentence))
        item.setFirstColumnSpanned(True)

    def _fill(self, item: QTreeWidgetItem, file: Incoming) -> None:
        """Show a file's values in its row."""
        number = self.locale().toString
        texts = {
            _TITLE: file.title,
            _TURNS: number(file.turns),
            _WORDS: number(file.words),
            _LANGUAGE: language_names().get(file.language, file.language),
            _GROUP: file.group or self.tr("own"),
            _NOTES: number(file.notes) if file.notes else "",
        }
        for column, text in texts.items():
            item.setText(column, text)
        theme = self._context.theme
        item.setForeground(_GROUP, qcolor(theme.text if file.group else theme.muted))

    def refresh(self, files: Sequence[Incoming] | None = None) -> None:
        """Show what is decided by now, on some files or on all."""
        for item in top_items(self):
            file = item.data(_TITLE, _FILE)
            if isinstance(file, Incoming) and (files is None or file in files):
                self._fill(item, file)

    def take_selected(self) -> list[Incoming | Unread]:
        """Take the chosen rows off the list; their files."""
        items = self.selectedItems()
        found = [item.data(_TITLE, _FILE) for item in items]
        place = min((self.indexOfTopLevelItem(item) for item in items), default=0)
        for item in items:
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        left = top_items(self)
        if left:
            self.setCurrentItem(left[min(place, len(left) - 1)])
        return found

    def chosen(self) -> list[Incoming]:
        """The chosen files that were read, the current one first."""
        items = self.selectedItems()
        current = self.currentItem()
        items.sort(key=lambda item: item is not current)
        files = [item.data(_TITLE, _FILE) for item in items]
        return [file for file in files if isinstance(file, Incoming)]
