"""The consensus window: two coders' differences one after the other, each settled by one key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QPushButton,
    QSplitter,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store.comments import Comment
from qualcoder_hslu.store.rulings import Outcome
from qualcoder_hslu.ui.codebook.picker import CodePicker
from qualcoder_hslu.ui.consensus.choices import Choices
from qualcoder_hslu.ui.consensus.comments import CommentDialog, CommentPanel
from qualcoder_hslu.ui.consensus.comparison import Comparison, Identity, identity, is_same
from qualcoder_hslu.ui.consensus.listing import DisagreementList, DisagreementRow
from qualcoder_hslu.ui.consensus.page import PassagePage
from qualcoder_hslu.ui.consensus.result import ResultPanel
from qualcoder_hslu.ui.consensus.ruling import RulingPanel
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.message_bar import MessageBar
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.ui.step_names import shown_step
from qualcoder_hslu.workspace import commenting
from qualcoder_hslu.workspace.commenting import When
from qualcoder_hslu.workspace.consensus import Disagreement, Survey, standing_at
from qualcoder_hslu.workspace.settling import accept, reopen, settle
from qualcoder_hslu.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """Where to begin: two layers (ids), a transcript (id) and a span in it."""

    layers: tuple[str, str]
    transcript: str
    span: Span


class ConsensusWindow(QWidget):
    """Settles the differences of two coders. Passages open in the main window by `go`."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        workspace: Workspace,
        go: Callable[[str, Span], object],
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Consensus"))
        self.resize(1280, 860)
        self._context, self._workspace, self._go = context, workspace, go
        self._wanted: Identity | None = None  # what to go to when the list is shown anew
        self._begin: Place | None = None
        self.data = Comparison(context, workspace, self)
        self.model = DisagreementList(context, self.data.text, self)
        self.page = PassagePage(context)
        self.ruling = RulingPanel(context)
        self.comments = CommentPanel(context, workspace)
        self.result = ResultPanel(context, workspace)
        self.picker = CodePicker(context, self)
        self.choices = Choices(context, workspace)
        self._build_list()
        self._lay_out()
        self._bind()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.load()

    # Building

    def _build_list(self) -> None:
        self.accept_button = QPushButton()
        self.accept_button.setToolTip(
            self.tr("Take everything that both marked identically into the consensus (Shift+A)")
        )
        self.list = QTreeView()  # a QListView would lay all rows out anew after each ruling
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(DisagreementRow(self._context, self.model))
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Disagreements"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.ruling, self.tr("Ruling"))
        self.tabs.addTab(self.comments, self.tr("Comments"))
        self.tabs.addTab(self.result, self.tr("Result"))
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.page)
        right.addWidget(self.tabs)
        right.setContentsMargins(16, 0, 0, 0)
        right.setStretchFactor(0, 1)
        right.setSizes([560, 200])
        right.setChildrenCollapsible(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(
            Words(
                self._context, self.tr("J next, K previous, Return shows the transcript"), "muted"
            )
        )
        column.addWidget(self.accept_button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([416, 816])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(MessageBar(self._context))
        layout.addWidget(self.choices)
        layout.addWidget(split, 1)

    def _bind(self) -> None:
        context = self._context
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.list.activated.connect(lambda _: self._show_in_transcript())
        self.ruling.ruled.connect(self._ruled)
        self.ruling.reopened.connect(self._reopen)
        self.ruling.rule_wanted.connect(self._add_rule)
        for field in (self.ruling.reason, self.ruling.memo):
            field.left.connect(self.list.setFocus)
        self.picker.picked.connect(self._other_code)
        self.picker.new_wanted.connect(self._new_code)
        self.comments.write_wanted.connect(self._write_comment)
        self.comments.chosen.connect(self._go_to_comment)
        self.accept_button.clicked.connect(lambda _=False: self._accept())
        self.choices.pair_chosen.connect(self.load)
        self.choices.filtered.connect(self._filter)
        self.tabs.currentChanged.connect(lambda _: self._explain())
        self.data.outdated.connect(self.load)
        self.data.forgotten.connect(self._forgotten)
        self.data.compared.connect(self._compared)
        self.data.updated.connect(self._updated)
        self.data.failed.connect(self._failed)
        for keys, act in (
            ("J", lambda: self.step(1)),
            ("K", lambda: self.step(-1)),
            ("E", lambda: self._focus(self.ruling.reason)),
            ("M", lambda: self._focus(self.ruling.memo)),
            ("T", self._write_comment),
            ("D", self._resolve),
            ("Shift+A", self._accept),
            ("Ctrl+Z", lambda: self._step_back(redo=False)),
            ("Ctrl+Shift+Z", lambda: self._step_back(redo=True)),
            ("Ctrl+Y", lambda: self._step_back(redo=True)),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        context.changed.connect(self._changed)
        context.project_changed.connect(self.close)

    def _focus(self, field: QWidget) -> None:
        self.tabs.setCurrentWidget(self.ruling)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Whom and what

    def begin_at(self, place: Place) -> None:
        """Show the disagreement at a place, of the coders compared there."""
        self._begin = place
        self.choices.choose(*place.layers)
        self.load()

    @property
    def survey(self) -> Survey | None:
        """What is shown; None before it is compared."""
        return self.data.survey

    def load(self) -> None:
        """Compare the two coders anew."""
        self.choices.fill_layers()
        one, two = self.choices.pair
        found = self.survey
        if found is not None and tuple(layer.id for layer in found.layers) != (one, two):
            self.data.forget()  # nobody may rule under another coder's name
            self._filter()
        if not one or one == two:
            self.data.forget()
            self._filter()
            self.choices.say(self.tr("Choose two coders who coded the same transcripts."))
            return
        self.choices.say(self.tr("Comparing…"))
        self.data.compare(one, two)

    def _forgotten(self) -> None:
        self._wanted = identity(self.current())
        self._filter()
        self.choices.say(self.tr("Comparing…"))

    def _failed(self, error: UserError) -> None:
        self.choices.say(said(str(error)))

    def _compared(self) -> None:
        here, self._wanted = self._wanted or identity(self.current()), None
        self.choices.fill_filters(self.survey)
        self._filter(here)
        self._explain()
        if self._begin is not None:
            place, self._begin = self._begin, None
            self._select_near(place.transcript, place.span)

    def _updated(self, touched: Identity | None) -> None:
        self._filter(self._wanted or touched)
        self._explain()

    def _filter(self, select: Identity | None = None) -> None:
        """Show the rows that are wanted, and one of them."""
        select = select or identity(self.current())
        self.model.show(self.choices.wanted(self.survey), self.choices.names)
        self._select(select)
        self._tell_progress()

    def _tell_progress(self) -> None:
        self.choices.tell(self.survey)
        waiting = len(self.survey.waiting) if self.survey else 0
        self.accept_button.setText(
            self.tr("Accept all agreed passages ({count})").format(count=waiting)
        )
        self.accept_button.setEnabled(waiting > 0 and not self._workspace.project.read_only)
        count = self.comments.open_count
        title = self.tr("Comments ({count})") if count else self.tr("Comments")
        self.tabs.setTabText(1, title.format(count=count))

    # The disagreement at hand

    def current(self) -> Disagreement | None:
        """The disagreement at hand."""
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def step(self, by: int) -> None:
        """Go to the next or previous row."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(row))

    def _select(self, wanted: Identity | None) -> None:
        rows = self.model.rows
        at = next((i for i, each in enumerate(rows) if is_same(each, wanted)), 0)
        before = self.list.currentIndex()
        self.list.setCurrentIndex(self.model.index(at))
        if not rows or self.list.currentIndex() == before:
            self._show()  # the same row, but perhaps settled meanwhile

    def _select_near(self, transcript: str, span: Span) -> bool:
        """Go to the row that is closest to a place; False when none is there."""
        rows = self.model.rows
        near = [
            i
            for i, each in enumerate(rows)
            if each.transcript == transcript and each.passage.overlaps(span)
        ]
        if near:
            best = min(near, key=lambda i: (rows[i].passage != span, rows[i].settled, i))
            self.list.setCurrentIndex(self.model.index(best))
        return bool(near)

    def _show(self) -> None:
        item = self.current()
        writing = not self._workspace.project.read_only
        self.ruling.show_item(item, self.choices.names, writing=writing)
        if item is None:
            self.page.clear()
            return
        standing = standing_at(self._workspace, item)
        loaded = self.data.text(item.transcript)
        self.page.show_item(loaded, item, self.choices.names, standing, self._verdict(item))

    def _verdict(self, item: Disagreement) -> str:
        if item.outcome is None:
            return self.model.state(item)
        one, two = self.choices.names
        by: dict[Outcome, str] = {
            "first": self.tr("as {coder}").format(coder=one),
            "second": self.tr("as {coder}").format(coder=two),
            "union": self.tr("union"),
            "intersection": self.tr("intersection"),
            "other": self.tr("another code"),
            "none": self.tr("no code"),
        }
        return by[item.outcome]

    def _show_in_transcript(self) -> None:
        if (item := self.current()) is not None:
            self._go(item.transcript, item.passage)

    # Deciding

    def _ruled(self, outcome: Outcome) -> None:
        if outcome != "other":
            self._settle(outcome)
            return
        item = self.current()
        if item is not None:
            below = self.ruling.buttons["other"]
            self.picker.popup(
                below.mapToGlobal(below.rect().bottomLeft()), self.tr("Another code"), item.codes
            )

    def _other_code(self, code: str) -> None:
        self._settle("other", code)

    def _new_code(self, name: str, parent: str) -> None:
        code = self._context.attempt(lambda: self._workspace.add_code(name, parent or None))
        if code is not None:
            self._settle("other", code.id)

    def _settle(self, outcome: Outcome, code: str = "") -> None:
        item = self.current()
        if item is None:
            return
        reason, memo = self.ruling.reason.text().strip(), self.ruling.memo.text().strip()

        def act() -> bool:
            settle(self._workspace, item, outcome, code=code, reason=reason, memo=memo)
            return True

        self._wanted = self._next_open(item)
        if self._context.attempt(act):
            self._select(self._wanted or identity(item))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.choices.bar.value() == self.choices.bar.maximum():
                self._context.tell(self.tr("Every difference of these two coders is settled."))
        self._wanted = None

    def _next_open(self, item: Disagreement) -> Identity | None:
        """The open row after the one at hand, from the top again at the end."""
        rows = self.model.rows
        at = self.list.currentIndex().row()
        after = [*rows[at + 1 :], *rows[:at]]
        return next((identity(each) for each in after if not each.settled), identity(item))

    def _reopen(self) -> None:
        if (item := self.current()) is not None:
            self._context.attempt(lambda: reopen(self._workspace, item))

    def _accept(self) -> None:
        found = self.survey
        if found is None or not self.accept_button.isEnabled():
            return
        one, two = found.layers
        count = self._context.attempt(
            lambda: accept(self._workspace, one.id, two.id, found.waiting)
        )
        if count:
            self._context.tell(self.tr("%n agreed passage(s) taken over", "", count))

    def _add_rule(self, code: str, when: When) -> None:
        """The reason becomes a rule of the codebook."""
        sentence = self.ruling.reason.text().strip()
        if not sentence:
            self._focus(self.ruling.reason)
            self._context.tell(self.tr("Write the rule as reason first, then add it."))
            return
        added = self._context.attempt(
            lambda: commenting.add_rule(self._workspace, code, sentence, when)
        )
        if added is not None:
            label = self._context.code_label(code)
            text = (
                self.tr("Added to the rules of {code}; Ctrl+Z takes it back.")
                if added
                else self.tr("This rule stands with {code} already.")
            )
            self._context.tell(text.format(code=label))

    def _step_back(self, *, redo: bool) -> None:
        workspace = self._workspace
        changes = self._context.attempt(workspace.redo if redo else workspace.undo)
        if changes is not None:
            text = self.tr("Done again: {step}") if redo else self.tr("Taken back: {step}")
            self._context.tell(text.format(step=shown_step(changes.name)))

    # Comments

    def _write_comment(self) -> None:
        item = self.current()
        if item is None or self._workspace.project.read_only:
            return

        def write(text: str, addressee: str | None) -> None:
            commenting.write(self._workspace, item.transcript, item.passage, text, addressee)

        about = self.model.label(item)
        CommentDialog(self._context, self, self._workspace, about, write).open()

    def _resolve(self) -> None:
        if self.tabs.currentWidget() is self.comments:  # nothing is done with unseen
            self.comments.resolve()

    def _go_to_comment(self, comment: Comment) -> None:
        if not self._select_near(comment.transcript, comment.span):
            self._go(comment.transcript, comment.span)

    # What changed

    def _changed(self, changes: Changes) -> None:
        kinds = changes.kinds
        if "comment" in kinds or "coder" in kinds:
            self.comments.reload()
            self._tell_progress()
        if kinds & {"code", "code_text", "setting"}:
            self.list.viewport().update()
            self.choices.fill_filters(self.survey)
            reason, memo = self.ruling.reason.text(), self.ruling.memo.text()
            self._show()
            self.ruling.reason.setText(reason)
            self.ruling.memo.setText(memo)

    def _explain(self) -> None:
        """Why the consensus differs from each coder, while that is looked at."""
        if self.tabs.currentWidget() is self.result and self.survey is not None:
            self.result.explain(self.survey)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.data.forget()  # a result that comes now has nowhere to be shown
        self.result.stop()
        super().closeEvent(event)
