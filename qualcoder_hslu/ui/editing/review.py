"""The list of codings to look at since a transcript was corrected; it stays beside the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store.versions import Review
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Dialog, Words, choose_row, current_row
from qualcoder_hslu.workspace import editing
from qualcoder_hslu.workspace.workspace import Workspace


class ReviewDialog(Dialog):
    """Old words and new words of one coding after the other; arrow keys go on.

    `selection` gives the open transcript's id and what is selected in it, for a lost coding.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        workspace: Workspace,
        selection: Callable[[], tuple[str, Span]],
    ) -> None:
        super().__init__(context, parent, only_close=True)
        self._workspace, self._selection = workspace, selection
        self.reviews: list[Review] = []
        self.setModal(False)
        self.setWindowTitle(self.tr("Codings to look at"))
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(self.windowTitle())
        self.rows.setHeaderLabels(
            [self.tr("Code"), self.tr("Transcript"), self.tr("What happened")]
        )
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.header().resizeSection(1, 160)
        self.rows.currentItemChanged.connect(lambda *_: self._show())
        self.before, self.after = Words(context), Words(context)
        self.looked_button = QPushButton(self.tr("Looked at"))
        self.looked_button.setShortcut("Ctrl+Return")
        self.looked_button.setToolTip(self.tr("Take this coding off the list (Ctrl+Return)"))
        self.looked_button.clicked.connect(lambda _=False: self.look())
        self.again_button = QPushButton(self.tr("Apply again to the selection"))
        self.again_button.setShortcut("Ctrl+B")
        self.again_button.setToolTip(
            self.tr("Code what is selected in the transcript with the lost coding (Ctrl+B)")
        )
        self.again_button.clicked.connect(lambda _=False: self.apply_again())
        for button in (self.looked_button, self.again_button):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.looked_button)
        buttons.addWidget(self.again_button)
        buttons.addStretch(1)
        self.body.setSpacing(GAP)
        self.body.addWidget(self.rows, 1)
        self.body.addWidget(Words(context, self.tr("Words before"), "muted"))
        self.body.addWidget(self.before)
        self.body.addWidget(Words(context, self.tr("Words now"), "muted"))
        self.body.addWidget(self.after)
        self.body.addLayout(buttons)
        for key, step in (("N", 1), ("P", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self.step(step))
        context.changed.connect(self._changed)
        context.project_changed.connect(self.close)
        self.resize(640, 480)
        self.reload()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"review", "coding", "transcript_version", "code_text"}:
            self.reload()

    def reload(self) -> None:
        """Show the list as it is now, at the same row."""
        at = max(0, current_row(self.rows))
        self.reviews = editing.review_list(self._workspace)
        titles = {each.id: each.title for each in self._workspace.transcripts()}
        said = {"changed": self.tr("words changed"), "lost": self.tr("words gone, coding removed")}
        self.rows.blockSignals(True)
        self.rows.clear()
        for review in self.reviews:
            label = self.context.code_label(review.code)
            row = [label, titles[review.transcript], said[review.reason]]
            self.rows.addTopLevelItem(QTreeWidgetItem(row))
        if self.reviews:
            choose_row(self.rows, min(at, len(self.reviews) - 1))
        self.rows.blockSignals(False)
        self._show()

    @property
    def current(self) -> Review | None:
        at = current_row(self.rows)
        return self.reviews[at] if 0 <= at < len(self.reviews) else None

    def _show(self) -> None:
        review = self.current
        writing = review is not None and not self._workspace.project.read_only
        self.looked_button.setEnabled(writing)
        lost = review is not None and review.reason == "lost"
        self.again_button.setEnabled(writing and lost)
        if review is None:
            self.before.setText("")
            self.after.setText("")
            self.say(self.tr("Nothing to look at: every coding covers the words it was given for."))
            return
        self.say(self.tr("%n coding(s) to look at", "", len(self.reviews)))
        self.before.setText(review.words)
        if review.now is None:
            self.after.setText(self.tr("none"))
            return
        loaded = self._workspace.load(review.transcript)
        self.after.setText(review.now.of(loaded.text))
        self.context.show_passage.emit(review.transcript, review.now)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or previous coding of the list."""
        choose_row(self.rows, current_row(self.rows) + by)

    def look(self) -> None:
        """Take the coding at hand off the list."""
        if (review := self.current) is not None:
            self.context.attempt(lambda: editing.looked_at(self._workspace, review))

    def apply_again(self) -> None:
        """Apply a lost coding to what is selected in its transcript."""
        review = self.current
        if review is None:
            return
        transcript, span = self._selection()
        if transcript != review.transcript or not span:
            self.say(self.tr("Select the passage in its transcript first."), "warning")
            return
        self.context.attempt(lambda: editing.code_again(self._workspace, review, span))
