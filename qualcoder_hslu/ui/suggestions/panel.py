"""The dock of suggestions: what is gone through, the queue, the evidence, decisions and counters.

After a decision only its row goes and the next one is chosen; nothing is read anew.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from qualcoder_hslu.model.coding import BANDS, Changes, Coding, Suggestion
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.coding import CodingDesk
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.jobs import Job, JobHandle, run_job
from qualcoder_hslu.ui.suggestions.evidence import Evidence
from qualcoder_hslu.ui.suggestions.frame import Counters, Notes, ScopeRow, Working, decision_row
from qualcoder_hslu.ui.suggestions.queue import QUEUED_ROLE, QueueModel, Texts
from qualcoder_hslu.ui.suggestions.queue_view import QueueView
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.workspace.reviewing import (
    Queued,
    Scope,
    anchored,
    arrange,
    is_closed_by,
    open_in,
    scope_of,
)
from qualcoder_hslu.workspace.tally import Tally
from qualcoder_hslu.workspace.workspace import Workspace

_LATE = 120  # milliseconds after changes in other transcripts, so that many are read as one
_TEXT_KINDS = {"transcript", "transcript_version", "turn", "uncounted", "participant"}
_RULES = {"setting", "roster", "code", "code_text", "layer"}


class SuggestionPanel(QWidget):
    """The dock's content."""

    transcript_wanted = Signal(str)  # id of a transcript to be opened, the keyboard staying here

    def __init__(
        self, context: Context, desk: CodingDesk, runner: SuggestionRunner, actions: Actions
    ) -> None:
        super().__init__()
        self._context = context
        self._desk = desk
        self._runner = runner
        self._actions = actions
        self._tally: Tally | None = None
        self._job: Job | None = None
        self._stale = True
        self._choosing = False
        self._beginning = False  # whether the first one is to be chosen once there is one
        self._lost = -1  # the row of one that is suggested no longer, while it was reviewed
        self._taken_back = False  # a decision was, or was made again: nothing says which
        self._texts = Texts(context, lambda: desk.loaded)
        self.model = QueueModel(context, self._texts, self._span_of, self)
        self.view = QueueView(context, self.model)
        self.evidence = Evidence(context, self._texts)
        self.scope = ScopeRow(context, actions)
        self.counters = Counters()
        self.notes = Notes(context, actions)
        self.working = Working(runner)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self.reload)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.view)
        self._split.addWidget(self.evidence)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([160, 220])
        self._decisions = decision_row(self._actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.scope, self.working, self.notes):
            layout.addWidget(widget)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._decisions)
        layout.addWidget(self.counters)
        layout.addStretch()

    def _connect(self) -> None:
        desk, context = self._desk, self._context
        desk.suggestions_changed.connect(self._open_ones_changed)
        desk.mark_changed.connect(self._follow)
        desk.suggested.decided.connect(self._decided)
        desk.suggested.moved.connect(self._moved)
        context.project_changed.connect(self._project_changed)
        context.changed.connect(self._changed)
        context.theme_changed.connect(lambda _: self.view.viewport().update())
        self.scope.changed.connect(self._scope_changed)
        self._runner.running_changed.connect(lambda _: self._show_state())
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.doubleClicked.connect(lambda _: self._actions["suggest.accept"].trigger())
        self.view.installEventFilter(self)
        for digit, key in enumerate(self.view.digits(), start=1):
            key.activated.connect(lambda digit=digit: desk.apply_pinned(digit))
        self._actions.add_queue(self.view)
        self._actions["suggest.why"].toggled.connect(self.evidence.show_reasons)
        self.evidence.go.connect(context.show_passage)

    # What is gone through

    @property
    def tally(self) -> Tally | None:
        """The coder's decisions, read when they are first needed."""
        workspace = self._context.workspace
        if self._tally is None and workspace is not None:
            self._tally = Tally(workspace)
        return self._tally

    def _scope(self, workspace: Workspace) -> Scope:
        muted = frozenset(self.tally.muted() if self.tally else ())
        self._desk.suggested.mute(muted)
        return scope_of(workspace, self.scope.codes(), () if self.scope.one_code else muted)

    def start(self) -> None:
        """Begin to review: the keyboard goes to the queue, the first one is at hand."""
        if self._stale:
            self.reload()
        self.view.setFocus()
        self._beginning = True  # the queue may still be read, or the dock come into sight
        self._begin()

    def _begin(self) -> None:
        if self._beginning and self.model.rowCount():
            self._beginning = False
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))

    def reload(self) -> None:
        """Read the queue anew; later, while nobody can see it. The one at hand stays."""
        self._late.stop()
        self._give_up()
        self._stale = not self.isVisible()
        workspace = self._context.workspace
        if workspace is None:
            self._show([])
        elif not self._stale:
            scope = self._scope(workspace)
            if self.scope.everywhere:
                self._read_beside(workspace, scope)
            else:
                loaded = self._desk.loaded
                conn = workspace.project.conn
                here = open_in(conn, scope, loaded.transcript.id) if loaded else []
                self._show(arrange(here))

    def _read_beside(self, workspace: Workspace, scope: Scope) -> None:
        """Read all transcripts' suggestions beside the window: there may be very many."""
        path = workspace.project.path

        def read(handle: JobHandle) -> list[Queued]:
            with Project.open(path, read_only=True) as project:
                rows = arrange(open_in(project.conn, scope))
            handle.check()
            return rows

        def show(rows: list[Queued]) -> None:
            if self._job is job:
                self._job = None
                self._show(rows)

        def failed(error: UserError) -> None:
            if self._job is job:
                self._job = None
                self._context.complain(error)
                self._show_state()

        job = self._job = run_job(self, read, show, failed)
        self._show_state()

    def _read_again(self) -> bool:
        """Begin anew when all is just being read: what is read is old already."""
        waiting = self._job is not None
        if waiting:
            self._give_up()
            self._late.start()
        return waiting

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, rows: list[Queued]) -> None:
        """Show these rows with the one at hand where it was."""
        current = self.view.currentIndex()
        shown = self.model.rows[current.row()].suggestion.id if current.isValid() else ""
        if shown:
            above = {each.suggestion.id for each in self.model.rows[: current.row()]}
            rows = anchored(rows, above, shown)
        known = {each.suggestion.id for each in self.model.rows} if self._taken_back else set()
        bar, row = self.view.verticalScrollBar(), current.row()
        offset = bar.value() - max(row, 0) * self.view.sizeHintForRow(0)
        self._desk.suggested.picks = {each.suggestion.id: each.pick for each in rows}
        self.model.with_titles = self.scope.everywhere
        self._choosing = True
        self.model.show(rows)
        at_hand = self.model.row_of(self._desk.suggested.key_at_hand() or shown)
        self.view.setCurrentIndex(self.model.index(at_hand))
        bar.setValue(offset + max(at_hand, 0) * self.view.sizeHintForRow(0))
        self._choosing = False
        self._show_state()
        if shown and at_hand < 0:
            self._lost = row
        if self._lost >= 0 and at_hand < 0 and self.view.hasFocus():
            self._choose_row(self._lost)
        self._lost = -1
        if self._taken_back:
            self._taken_back = False
            self._choose_one_back([row for row in rows if row.suggestion.id not in known])
        self._begin()
        self._show_evidence()

    def _choose_row(self, row: int) -> None:
        """Make a row the one at hand, the last one when there are not so many."""
        self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def _choose_one_back(self, rows: list[Queued]) -> None:
        """Go to a suggestion that came back because a decision on it was undone."""
        loaded = self._desk.loaded
        here = loaded.transcript.id if loaded else ""
        for row in rows:
            if row.suggestion.transcript == here or self.view.hasFocus():
                self.view.setCurrentIndex(self.model.index(self.model.reach(row.suggestion.id)))
                return

    # What changed

    def _project_changed(self) -> None:
        self._tally = None
        self._texts.forget()
        self.model.forget_words()
        self.scope.fill()
        self.reload()

    def _changed(self, changes: Changes) -> None:
        if self._tally is not None:
            self._tally.follow(changes)
            self._show_counters()
        self._taken_back |= "decision" in changes.kinds
        if changes.kinds & _TEXT_KINDS:
            self._texts.forget()
            self.model.forget_words()
        if changes.kinds & {"code", "code_text"}:
            self.scope.fill()
        loaded = self._desk.loaded
        here = {loaded.transcript.id} if loaded else set()
        elsewhere = self.scope.everywhere and not changes.transcripts <= here
        if changes.kinds & (_RULES | _TEXT_KINDS) or (
            elsewhere and changes.kinds & {"decision", "coding", "suggestion"}
        ):
            self._late.start()

    def _open_ones_changed(self) -> None:
        """The open transcript's suggestions were read anew, or another transcript is open."""
        if not self.scope.everywhere:
            self.reload()
            return
        workspace, loaded = self._context.workspace, self._desk.loaded
        if self._read_again() or self._stale or workspace is None or loaded is None:
            return
        here = loaded.transcript.id
        known = {each.suggestion for each in self.model.rows if each.suggestion.transcript == here}
        found = open_in(workspace.project.conn, self._scope(workspace), here)
        if known != set(found):
            rest = [row.suggestion for row in self.model.rows if row.suggestion not in known]
            self._show(arrange([*rest, *found]))

    def _scope_changed(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self._lost = -1
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    # The one at hand

    def _span_of(self, suggestion: Suggestion) -> Span:
        return self._desk.suggested.open.get(suggestion.id, suggestion).span

    def _row_at_hand(self) -> Queued | None:
        index = self.view.currentIndex()
        return index.data(QUEUED_ROLE) if index.isValid() else None

    def _chosen(self, current: QModelIndex) -> None:
        """Make the row's suggestion the one at hand, in its transcript."""
        if self._choosing or not current.isValid():
            return
        row: Queued = current.data(QUEUED_ROLE)
        loaded = self._desk.loaded
        self._choosing = True
        if loaded is None or loaded.transcript.id != row.suggestion.transcript:
            self.transcript_wanted.emit(row.suggestion.transcript)
        known = self._desk.suggested.choose(row.suggestion.id, from_queue=True)
        self._choosing = False
        self._show_evidence()
        if not known:  # it was found anew, or decided on elsewhere
            self._late.start()

    def _follow(self, mark: str) -> None:
        """Show in the queue which suggestion is at hand in the text."""
        if self._choosing:
            return
        row = self.model.row_of(mark)
        current = self.view.currentIndex()
        if not mark and current.isValid() and self.view.hasFocus():
            self._lost = current.row()
        if self.view.currentIndex().row() != row:
            self._choosing = True
            self.view.setCurrentIndex(self.model.index(row))
            self._choosing = False
        self._show_evidence()

    def _moved(self, suggestion: str) -> None:
        self.model.refresh(self.model.row_of(suggestion))
        self._show_evidence()

    def _decided(self, decided: Suggestion, coding: Coding | None) -> None:
        """Take away what the decision closed; in the queue go on with the row that follows."""
        self._taken_back = False
        self._read_again()
        row = self.model.row_of(decided.id)
        self._choosing = True
        gone = self.model.remove(lambda each: is_closed_by(each, decided, coding))
        following = row - sum(each < row for each in gone)
        if self.tally is not None and self.tally.is_muted(decided.code):
            self._desk.suggested.mute(self._desk.suggested.muted | {decided.code})
            if not self.scope.one_code:
                gone = self.model.remove(lambda s: bool(s.band) and s.code == decided.code)
                following -= sum(each < following for each in gone)
        self._choosing = False
        if self._desk.suggested.from_queue and row >= 0:
            self.view.setCurrentIndex(QModelIndex())
            self._choose_row(following)
        else:
            self._follow(self._desk.suggested.key_at_hand())
        self._show_evidence()
        self._show_state()

    # What the dock says

    def _show_evidence(self) -> None:
        row, tally, at_hand = self._row_at_hand(), self.tally, self._desk.suggested.at_hand()
        if row is None and at_hand is not None:  # further down than what is shown, or filtered out
            row = Queued(at_hand, self._desk.suggested.picks.get(at_hand.id, "best"))
        bands = {band: tally.of_band(band) for band in BANDS} if tally else {}
        self.evidence.show_row(row, self._span_of(row.suggestion) if row else Span(0, 0), bands)

    def _show_counters(self) -> None:
        if self._tally is not None:
            open_, by_chance = self.model.counts()
            self.counters.show_counts(
                open_, by_chance, self._tally.today(), self._tally.altogether()
            )

    def _show_state(self) -> None:
        workspace = self._context.workspace
        self._show_counters()
        self.working.refresh()
        any_rows = self.model.rowCount() > 0
        self.notes.show_for(
            workspace,
            self._desk.loaded,
            everywhere=self.scope.everywhere,
            any_rows=any_rows,
            working=self._runner.running or self._job is not None,
            muted=self._muted(workspace),
        )
        for widget in (self._split, self._decisions):
            widget.setVisible(any_rows)

    def _muted(self, workspace: Workspace | None) -> list[str]:
        if workspace is None or self._tally is None:
            return []
        return sorted(code for code in self._tally.muted() if code in workspace.codebook)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes to the queue by key goes on from there after a decision."""
        if watched is self.view and event.type() == QEvent.Type.FocusIn:
            self._desk.suggested.from_queue = self._row_at_hand() is not None
        return super().eventFilter(watched, event)
