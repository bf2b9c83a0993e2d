"""The dock of codes: search, the tree, and the rules of the code at hand."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.ui.codebook.matching import CodeWords, find, words_of
from qualcoder_hslu.ui.codebook.model import CodeModel
from qualcoder_hslu.ui.codebook.rules import rules_html
from qualcoder_hslu.ui.codebook.tree_view import CodeTree
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.icons import icon

_DIGITS = 9
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIELD_KEYS = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Down)


class CodePanel(QWidget):
    """Codes to find, choose, apply, drag and pin.

    The row at hand while a search is being typed is only shown; it becomes the window's current
    code by Enter, Down or a click.
    """

    code_chosen = Signal(str)  # another row became the current code; "" for none
    code_activated = Signal(str)  # Enter or double click: give it to the selection
    span_dropped = Signal(str, object)  # code id, Span of the open transcript
    edit_requested = Signal(str)
    new_requested = Signal(str)  # parent's id, "" for a new theme
    remove_requested = Signal(str)
    pins_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words: list[CodeWords] = []
        self._closed: set[str] = set()
        self._following = False  # the row follows the program, not the person
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # the ground of docks
        self.model = CodeModel(context, self)
        self.tree = CodeTree(context, self.model)
        self.field = QLineEdit()
        self.info = QTextBrowser()
        self.info_button = QToolButton()
        self._build()
        self._connect()
        self._dress()
        self.reload()

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a code"))
        self.field.setAccessibleName(self.tr("Find a code"))
        tip = self.tr("By id, name, keyword or definition; Enter applies the code at hand")
        self.field.setToolTip(tip)
        self._loupe = self.field.addAction(
            icon("search", self._context.theme), QLineEdit.ActionPosition.LeadingPosition
        )
        self._clear = self.field.addAction(
            icon("x", self._context.theme), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setText(self.tr("Show all codes"))
        self._clear.setToolTip(self.tr("Show all codes (Esc)"))
        self._clear.triggered.connect(self.field.clear)
        self.field.installEventFilter(self)
        self.info_button.setCheckable(True)
        self.info_button.setChecked(True)
        self.info_button.setAccessibleName(self.tr("Rules of the code"))
        self.info_button.setToolTip(self.tr("Show or hide when to use the code, with examples"))
        self.info.setAccessibleName(self.tr("Rules of the code"))
        self.info.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.info.setOpenLinks(False)
        self.info.document().setDocumentMargin(8)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(8, 8, 8, 8)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._first = QPushButton(self.tr("Add a code…"))
        self._first.setFlat(True)
        self._first.setToolTip(self.tr("Add the first code of the codebook"))
        tools = QHBoxLayout()
        tools.setContentsMargins(8, 8, 8, 8)
        tools.setSpacing(4)
        tools.addWidget(self.field, 1)
        tools.addWidget(self.info_button)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(self.tree)
        self._splitter.addWidget(self.info)
        self._splitter.setSizes([320, 160])
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tools)
        layout.addWidget(self._empty)
        layout.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._splitter, 1)
        layout.addStretch()
        self.setFocusProxy(self.tree)

    def _connect(self) -> None:
        context, tree = self._context, self.tree
        context.project_changed.connect(self.reload)
        context.changed.connect(self._changed)
        context.theme_changed.connect(lambda _: self._dress())
        context.current_code_changed.connect(self._follow)
        self.field.textChanged.connect(self._search)
        self.info_button.toggled.connect(lambda _: self._show_info(self.tree.code()))
        self._first.clicked.connect(lambda: self.new_requested.emit(""))
        tree.code_changed.connect(self._row_changed)
        tree.clicked.connect(lambda index: self._choose(self.model.code_at(index)))
        tree.code_activated.connect(self._apply)
        tree.edit_requested.connect(self.edit_requested)
        tree.remove_requested.connect(self.remove_requested)
        tree.menu_requested.connect(self._menu)
        tree.collapsed.connect(lambda index: self._fold(self.model.code_at(index), closed=True))
        tree.expanded.connect(lambda index: self._fold(self.model.code_at(index), closed=False))
        self.model.span_dropped.connect(self.span_dropped)

    def _dress(self) -> None:
        theme = self._context.theme
        self._loupe.setIcon(icon("search", theme))
        self._clear.setIcon(icon("x", theme))
        self.info_button.setIcon(icon("info", theme))
        self._show_info(self.tree.code())

    # What is shown

    def reload(self) -> None:
        """Show the project's codebook and counts anew, every branch open."""
        self._closed = set()
        self.field.clear()
        self._load_codebook()

    def _load_codebook(self) -> None:
        workspace, context = self._context.workspace, self._context
        if workspace is None:
            self.model.load(Codebook(), {})
            self._words = []
        else:
            self.model.load(workspace.codebook, workspace.counts_by_code())
            self._words = words_of(workspace.codebook, workspace.language)
            self.model.set_pins(context.place.pinned)
        self._search()
        if context.current_code and context.current_code not in self.model.codebook:
            self._choose("")

    def _changed(self, changes: Changes) -> None:
        workspace = self._context.workspace
        if workspace is None:
            return
        if changes.kinds & {"code", "code_text", "setting"}:
            self._load_codebook()
        elif "participant" in changes.kinds:  # whose codings count may be another
            self.model.recount(workspace.counts_by_code())
        elif "coding" in changes.kinds:
            differences = workspace.count_changes(changes)
            if differences is None:
                self.model.recount(workspace.counts_by_code())
            else:
                self.model.adjust(differences)

    def _search(self) -> None:
        """Keep the rows that match what is typed; the best one is the row at hand."""
        typed = self.field.text().strip()
        hits = find(typed, self._words, in_definitions=True) if typed else None
        self._following = True
        self.model.show_only(hits)
        self.tree.expandAll()
        if hits is None:
            for code in self._closed:
                self.tree.setExpanded(self.model.index_of(code), False)
        self.tree.set_code(hits[0] if hits else self._context.current_code)
        self._following = False
        self._clear.setVisible(bool(typed))
        self._show_info(self.tree.code())
        self._show_what_is_missing(typed)

    def _show_what_is_missing(self, typed: str) -> None:
        no_codes = self._context.workspace is not None and not len(self.model.codebook)
        no_hits = bool(typed) and not no_codes and not self.model.rowCount()
        self._empty.setText(
            self.tr("The codebook has no codes yet.")
            if no_codes
            else self.tr("No code has “{typed}” in its id, name, keywords or definition.").format(
                typed=typed
            )
        )
        self._empty.setVisible(no_codes or no_hits)
        self._first.setVisible(no_codes)
        self._splitter.setVisible(not no_codes and not no_hits)

    def _show_info(self, code: str) -> None:
        """Show the rules of the code at hand, unless they are switched off."""
        self.info.setVisible(self.info_button.isChecked())
        if not self.info_button.isChecked():
            return
        theme, workspace = self._context.theme, self._context.workspace
        if workspace is None or code not in self.model.codebook:
            hint = escape(self.tr("Choose a code to read when to use it."))
            self.info.setHtml(f'<p style="color:{theme.muted}">{hint}</p>')
            return
        title = escape(f"{code} {self.model.name(code)}")
        rules = rules_html(
            self.model.codebook[code], workspace.language, muted=theme.muted
        ) or escape(self.tr("This code has no rules yet; write them with Edit code."))
        self.info.setHtml(f'<p style="margin:0 0 4px 0"><b>{title}</b></p>{rules}')

    # Choosing and applying

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def select_code(self, code: str) -> None:
        """Make a code the window's current one and bring its row into sight."""
        self._choose(code)
        self._follow(code)

    def _follow(self, code: str) -> None:
        """Show the row of the code that became the current one elsewhere."""
        if self.tree.code() != code and (not code or code in self.model.codebook):
            self._following = True
            self.tree.set_code(code)
            self._following = False

    def _row_changed(self, code: str) -> None:
        self._show_info(code)
        if not self._following:
            self._choose(code)

    def _choose(self, code: str) -> None:
        if code != self._context.current_code:
            self._context.set_current_code(code)
            self.code_chosen.emit(code)

    def _apply(self, code: str) -> None:
        if code:
            self._choose(code)
            self.field.clear()
            self.code_activated.emit(code)

    def _fold(self, code: str, *, closed: bool) -> None:
        if self._following or self.model.hits is not None:
            return
        if closed:
            self._closed.add(code)
        else:
            self._closed.discard(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if watched is self.field and event.type() in kinds and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not self.field.text():
                return False  # the window's own Esc
            if event.key() in _FIELD_KEYS:
                if event.type() == QEvent.Type.KeyPress:
                    self._field_key(event.key())
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _field_key(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.field.clear()
        elif key in _ENTER:
            if self.field.text().strip():
                self._apply(self.tree.code())
        elif self.tree.isVisible():
            if not self.tree.code():
                self.tree.setCurrentIndex(self.model.index(0, 0))
            self._choose(self.tree.code())
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)

    # Pins

    def toggle_pin(self, code: str = "") -> None:
        """Pin a code (default: the current one) on the first free digit, or take it off.

        Other codes keep their digits: the place of one taken off is empty until the next is pinned.
        """
        code = code or self._context.current_code
        if code not in self.model.codebook:
            self._context.tell(self.tr("Choose a code in the list first, then pin it."))
            return
        pinned = list(self._context.place.pinned)
        if code in pinned:
            pinned[pinned.index(code)] = ""
        elif (digit := self._free_digit(pinned)) is not None:
            pinned[digit - 1 : digit] = [code]
        else:
            self._context.tell(self.tr("All nine digits are taken: unpin another code first."))
            return
        while pinned and not pinned[-1]:
            pinned.pop()
        self._context.place.pinned = pinned
        self._context.settings.save()
        self.model.set_pins(pinned)
        self.pins_changed.emit()

    def _free_digit(self, pinned: list[str]) -> int | None:
        """The first digit without a code of the codebook, None when there is none."""
        places = pinned[:_DIGITS] + [""] * (_DIGITS - len(pinned))
        free = (n for n, code in enumerate(places, 1) if code not in self.model.codebook)
        return next(free, None)

    # The menu of a row

    def _menu(self, code: str, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        if code:
            self._fill_menu(menu, code)
        else:
            self._add(menu, self.tr("New theme…"), lambda: self.new_requested.emit(""))
        menu.popup(where)

    def _fill_menu(self, menu: QMenu, code: str) -> None:
        pinned = self._context.place.pinned
        if code in pinned:
            pin = self.tr("Take off key {digit}").format(digit=pinned.index(code) + 1)
        elif (digit := self._free_digit(pinned)) is not None:
            pin = self.tr("Pin on key {digit}").format(digit=digit)
        else:
            pin = self.tr("Pin on a key")
        self._add(menu, self.tr("Apply to the selection"), lambda: self._apply(code), "Return")
        self._add(menu, pin, lambda: self.toggle_pin(code))
        menu.addSeparator()
        self._add(menu, self.tr("Edit…"), lambda: self.edit_requested.emit(code), "F2")
        self._add(menu, self.tr("New code below…"), lambda: self.new_requested.emit(code))
        menu.addSeparator()
        self._add(menu, self.tr("Remove code"), lambda: self.remove_requested.emit(code), "Del")

    def _add(self, menu: QMenu, text: str, run: Callable[[], object], keys: str = "") -> None:
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False: run())
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
