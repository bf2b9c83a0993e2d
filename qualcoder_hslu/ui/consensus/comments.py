"""Comments on passages: the list of them, and the windows to write one and to read all."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store.comments import Comment
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.memo import MemoDialog
from qualcoder_hslu.ui.dialogs.parts import (
    GAP,
    Dialog,
    Words,
    add_row,
    choose_row,
    current_row,
    form,
)
from qualcoder_hslu.workspace import commenting
from qualcoder_hslu.workspace.workspace import Workspace

_LONGEST = 90  # characters of a passage above what is written about it


class CommentDialog(MemoDialog):
    """To whom, and what; Ctrl+Enter sends it, Esc twice leaves it."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        workspace: Workspace,
        about: str,
        write: Callable[[str, str | None], object],
    ) -> None:
        super().__init__(
            context, parent, about, "", lambda text: write(text, self.addressee.currentData())
        )
        self.setWindowTitle(self.tr("Comment"))
        self.accept_button.setText(self.tr("Write comment"))
        self.accept_button.setToolTip(self.tr("Write the comment (Ctrl+Return)"))
        self.addressee = QComboBox()
        self.addressee.addItem(self.tr("Everybody"), None)
        for coder in commenting.addressees(workspace):
            self.addressee.addItem(coder.name, coder.id)
        rows = form()
        add_row(rows, self.tr("To"), self.addressee)
        self.body.insertLayout(1, rows)
        self.editor.setAccessibleName(self.tr("Comment"))
        self.editor.setPlaceholderText(self.tr("What should this person look at, and why"))


class CommentPanel(QWidget):
    """The comments of the project, at first the open ones; `chosen` asks for the passage."""

    chosen = Signal(object)  # Comment
    write_wanted = Signal()

    def __init__(self, context: Context, workspace: Workspace) -> None:
        super().__init__()
        self._context, self._workspace = context, workspace
        self.shown: list[Comment] = []
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(self.tr("Comments"))
        self.rows.setHeaderLabels(
            [self.tr("From – to"), self.tr("Where"), self.tr("Comment"), self.tr("State")]
        )
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        header = self.rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 176), (1, 144), (3, 72)):
            header.resizeSection(column, width)
        self.only_open = QCheckBox(self.tr("Open comments only"))
        self.only_open.setChecked(True)
        self.write_button = QPushButton(self.tr("Comment… (T)"))
        self.done_button = QPushButton(self.tr("Done (D)"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Remove a comment that you wrote; undoable"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.write_button, self.done_button, self.remove_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.only_open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.setSpacing(GAP)
        self.none = Words(
            context, self.tr("No comment. T writes one about the passage at hand."), "muted"
        )
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.none, 1)
        layout.addLayout(buttons)
        self.rows.itemActivated.connect(lambda *_: self._choose())
        self.rows.currentItemChanged.connect(lambda *_: self._enable())
        self.only_open.toggled.connect(lambda _: self.reload())
        self.write_button.clicked.connect(lambda _=False: self.write_wanted.emit())
        self.done_button.clicked.connect(lambda _=False: self.resolve())
        self.remove_button.clicked.connect(lambda _=False: self.remove())
        self.reload()

    @property
    def open_count(self) -> int:
        return sum(not each.resolved for each in commenting.listed(self._workspace))

    def reload(self) -> None:
        """Show the comments as they are now, at the same row."""
        at = max(0, current_row(self.rows))
        every = commenting.listed(self._workspace)
        only_open = self.only_open.isChecked()
        self.shown = [each for each in every if not (only_open and each.resolved)]
        titles = {each.id: each.title for each in self._workspace.transcripts()}
        self.rows.clear()
        for each in self.shown:
            to = each.addressee.name if each.addressee else self.tr("everybody")
            state = self.tr("done") if each.resolved else self.tr("open")
            words = " ".join(each.body.split())
            where = titles[each.transcript]
            item = QTreeWidgetItem([f"{each.author.name} – {to}", where, words, state])
            item.setToolTip(2, each.body)
            self.rows.addTopLevelItem(item)
        self.rows.setVisible(bool(self.shown))
        self.none.setVisible(not self.shown)
        choose_row(self.rows, min(at, len(self.shown) - 1))
        self._enable()

    def current(self) -> Comment | None:
        """The comment at hand."""
        at = current_row(self.rows)
        return self.shown[at] if 0 <= at < len(self.shown) else None

    def _enable(self) -> None:
        comment = self.current()
        writing = not self._workspace.project.read_only
        self.write_button.setEnabled(writing)
        self.done_button.setEnabled(comment is not None and writing)
        own = comment is not None and comment.author.id == self._workspace.coder.id
        self.remove_button.setEnabled(own and writing)
        done = comment is not None and comment.resolved
        self.done_button.setText(self.tr("Open again (D)") if done else self.tr("Done (D)"))

    def _choose(self) -> None:
        if (comment := self.current()) is not None:
            self.chosen.emit(comment)

    def resolve(self) -> None:
        """Mark the comment at hand as done, or as open again."""
        comment = self.current()
        if comment is not None and self.done_button.isEnabled():
            done = not comment.resolved
            self._context.attempt(lambda: commenting.resolve(self._workspace, comment, done=done))

    def remove(self) -> None:
        """Remove the comment at hand."""
        if (comment := self.current()) is not None:
            self._context.attempt(lambda: commenting.remove(self._workspace, comment))


class CommentsWindow(Dialog):
    """All comments beside the page: read, answered on what is selected there, and done with.

    `selection` gives the open transcript's id and what is selected in it.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        workspace: Workspace,
        go: Callable[[str, Span], object],
        selection: Callable[[], tuple[str, Span]],
    ) -> None:
        super().__init__(context, parent, only_close=True)
        self._workspace, self._go, self._selection = workspace, go, selection
        self.setModal(False)
        self.setWindowTitle(self.tr("Comments"))
        self.panel = CommentPanel(context, workspace)
        self.panel.none.setText(
            self.tr("No comment. Select a passage in the transcript, then T writes one about it.")
        )
        self.body.addWidget(self.panel, 1)
        self.panel.chosen.connect(self._chosen)
        self.panel.write_wanted.connect(self.write)
        for key, act in (("T", self.write), ("D", self.panel.resolve)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        context.changed.connect(self._changed)
        context.project_changed.connect(self.close)
        self.accept_button.setAutoDefault(False)  # Return goes to the passage
        self.accept_button.setDefault(False)
        self.resize(720, 400)
        self.panel.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"comment", "coder", "transcript", "transcript_version", "participant"}:
            self.panel.reload()

    def _chosen(self, comment: Comment) -> None:
        self._go(comment.transcript, comment.span)

    def write(self) -> None:
        """Write a comment on what is selected in the transcript."""
        if self._workspace.project.read_only:
            return
        transcript, span = self._selection()
        if not span:
            self.say(self.tr("Select the passage in the transcript first."), "warning")
            return
        self.say("")

        def write(text: str, addressee: str | None) -> None:
            commenting.write(self._workspace, transcript, span, text, addressee)

        words = " ".join(self._workspace.load(transcript).quote(span).split())
        about = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        CommentDialog(self.context, self, self._workspace, about, write).open()
