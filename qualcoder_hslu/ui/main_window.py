"""The main window: the page in the middle, docks at the edges, menus, status, and opening projects.

It puts the parts together; what they do is theirs.
"""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import ProjectInUse, UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import turn_at
from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.codebook.segments import SegmentsPanel
from qualcoder_hslu.ui.codebook.tree import CodePanel
from qualcoder_hslu.ui.coding import CodingDesk
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.welcome import WelcomePage
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.message_bar import MessageBar
from qualcoder_hslu.ui.people.sidebar import Sidebar
from qualcoder_hslu.ui.suggestions.panel import SuggestionPanel
from qualcoder_hslu.ui.suggestions.queue import tier_name
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.ui.team import doors as team_doors
from qualcoder_hslu.ui.transcript.view import TranscriptView
from qualcoder_hslu.ui.window_actions import WindowActions
from qualcoder_hslu.workspace.workspace import Workspace

_PROJECT_ACTIONS = (
    "transcript.correct transcript.review transcript.rename transcript.memo speaker.rename "
    "project.memo people.show agreement.show consensus.show comments.show roster.show roster.mark "
    "team.handout team.merge "
    "file.import file.export file.coder file.close edit.copy edit.find_code code.pick code.last "
    "code.new code.pin coding.next coding.previous coding.recode coding.memo coding.remove "
    "coding.end_out coding.end_in coding.start_out coding.start_in rating.positive "
    "rating.negative rating.mixed rating.none suggest.run suggest.show suggest.next "
    "suggest.previous suggest.accept suggest.reject suggest.other suggest.why suggest.review "
    "suggest.end_out suggest.end_in suggest.start_out suggest.start_in suggest.quality "
    "view.next_transcript view.text view.previous_transcript view.zoom_in view.zoom_out "
    "view.zoom_reset"
).split()
_TOOLS = (
    "file.import - edit.undo edit.redo - code.pick coding.memo coding.recode coding.remove - "
    "suggest.show"
).split()


class MainWindow(QMainWindow):
    """The window of one open project."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._arranged = False
        self.actions_ = Actions(self)
        self.view = TranscriptView(context.theme)
        self.desk = CodingDesk(context, self.view, self.actions_)
        self.runner = SuggestionRunner(context)
        self.welcome = WelcomePage(context, self.actions_)
        self.sidebar = Sidebar(context, self.desk)
        self.codes = CodePanel(context)
        self.segments = SegmentsPanel(context)
        self.suggestions = SuggestionPanel(context, self.desk, self.runner, self.actions_)
        self.messages = MessageBar(context)
        self.things = WindowActions(self)
        self._build_page()
        self._build_docks()
        self._build_tools()
        self._build_status()
        self._connect()
        self._dress()
        self._show_project()
        self._restore()

    # Building

    def _build_page(self) -> None:
        self._title = QLabel()
        self._title.setFont(ui_font(16, strong=True))
        self._about = QLabel()
        self._about.setObjectName("muted")
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 8)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        self.view.set_zoom(self.context.settings.zoom)
        page = QWidget()
        page.setObjectName("page")
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(head)
        body.addWidget(self.view, 1)
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self.stack = QStackedWidget()
        for each in (self.welcome, self._empty, page):
            self.stack.addWidget(each)
        self._page = page
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)

    def _build_docks(self) -> None:
        self.docks: dict[str, QDockWidget] = {}
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        parts: tuple[tuple[str, str, QWidget, Qt.DockWidgetArea], ...] = (
            ("transcripts", self.tr("Transcripts"), self.sidebar, left),
            ("codes", self.tr("Codes"), self.codes, right),
            ("segments", self.tr("Coded segments"), self.segments, right),
            ("suggestions", self.tr("Suggestions"), self.suggestions, right),
        )
        for name, title, widget, area in parts:
            dock = QDockWidget(title, self)
            dock.setObjectName(f"dock.{name}")
            dock.setFeatures(
                QDockWidget.DockWidgetFeature.DockWidgetMovable
                | QDockWidget.DockWidgetFeature.DockWidgetClosable
            )
            dock.setWidget(widget)
            self.addDockWidget(area, dock)
            self.docks[name] = dock
        for name in ("segments", "suggestions"):  # their tabs are title enough
            self.docks[name].setTitleBarWidget(QWidget())
        self.tabifyDockWidget(self.docks["segments"], self.docks["suggestions"])
        self.docks["segments"].raise_()
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def _build_tools(self) -> None:
        self._tools = QToolBar(self.tr("Tools"), self)
        self._tools.setObjectName("tools")
        self._tools.setMovable(False)
        self._tools.setIconSize(QSize(16, 16))
        self._tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in _TOOLS:
            if name == "-":
                self._tools.addSeparator()
            else:
                self._tools.addAction(self.actions_[name])
        self.addToolBar(self._tools)
        self.actions_.fill(
            self.menuBar(), {"*recent": self._add_recent, "*panels": self._add_panels}
        )
        self.actions_.add_local(self.view)
        for digit in range(1, 10):
            key = QShortcut(QKeySequence(str(digit)), self.view)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda digit=digit: self.desk.apply_pinned(digit))

    def _add_recent(self, menu: QMenu) -> None:
        self._recent_menu = menu.addMenu(self.tr("Recent projects"))
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._recent_menu.menuAction().setStatusTip(self.tr("Projects opened lately"))

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for path in self.context.settings.recent:
            action = self._recent_menu.addAction(Path(path).stem)
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, path=path: self.open_project(Path(path)))
        if not self.context.settings.recent:
            self._recent_menu.addAction(self.tr("None yet")).setEnabled(False)

    def _add_panels(self, menu: QMenu) -> None:
        for number, dock in enumerate(self.docks.values(), start=1):
            action = dock.toggleViewAction()
            action.setShortcut(QKeySequence(f"Ctrl+Alt+{number}"))
            action.setToolTip(self.tr("Show or hide: {panel}").format(panel=dock.windowTitle()))
            menu.addAction(action)

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self._where, self._coder, self._count, self._tier = QLabel(), QLabel(), QLabel(), QLabel()
        for label, name in (
            (self._where, self.tr("Position")),
            (self._count, self.tr("Codings in this transcript")),
            (self._tier, self.tr("Suggestions")),
            (self._coder, self.tr("Coder")),
        ):
            label.setAccessibleName(name)
            label.setToolTip(name)
            label.setContentsMargins(8, 0, 8, 0)
        bar.addWidget(self._where, 1)
        for label in (self._count, self._tier, self._coder):
            bar.addPermanentWidget(label)

    def _connect(self) -> None:
        self.welcome.open_requested.connect(self.open_project)
        self.context.project_changed.connect(self._show_project)
        self.context.changed.connect(self._changed)
        self.context.theme_changed.connect(lambda _: self._dress())
        self.context.show_passage.connect(self.show_passage)
        self.sidebar.transcripts.chosen.connect(self.show_transcript)
        self.codes.code_activated.connect(self._code_activated)
        self.codes.span_dropped.connect(self.desk.apply_to)
        self.desk.transcript_changed.connect(self._show_transcript)
        self.desk.counts_changed.connect(self._show_about)
        self.desk.mark_changed.connect(lambda _: self._enable())
        self.desk.suggestions_changed.connect(self._show_tier)
        self.desk.suggested.decided.connect(lambda *_: self._show_tier())
        self.suggestions.transcript_wanted.connect(self._open_beside)
        self.view.caret_moved.connect(lambda _: self._show_where())
        self.view.zoom_changed.connect(self._zoomed)
        self.runner.running_changed.connect(lambda _: self._show_tier())
        self.runner.finished.connect(self._suggested)
        self.things.connect()

    def _dress(self) -> None:
        self.actions_.set_theme(self.context.theme)

    # Projects

    def open_project(
        self,
        path: Path,
        coder: str | None = None,
        *,
        read_only: bool = False,
        take_over: bool = False,
    ) -> None:
        """Open a project; without a coder the person is asked first who is coding."""
        if coder is None and not read_only:
            self.context.attempt(
                lambda: self.things.ask_coder(path, lambda name: self.open_project(path, name))
            )
            return
        if self.context.workspace is not None and self.context.workspace.project.path == path:
            self.close_project()  # it would be in its own way
        try:
            workspace = Workspace.open(path, coder, read_only=read_only, take_over=take_over)
        except ProjectInUse as error:
            self._offer_ways_in(path, coder, error)
            return
        except UserError as error:
            self.context.complain(error)
            return
        self.use(workspace)
        if read_only:
            self.context.tell(self.tr("Read-only: you can look, search and export, not code."))
        elif workspace.project.shared:
            self.context.tell(
                self.tr(
                    "This project lies in a {kind}: close it before somebody else opens it."
                ).format(kind=workspace.project.shared)
            )

    def _offer_ways_in(self, path: Path, coder: str | None, error: ProjectInUse) -> None:
        look = (
            self.tr("Open read-only"),
            lambda: self.open_project(path, coder, read_only=True),
        )
        take = (
            self.tr("Take over"),
            lambda: self.open_project(path, coder, take_over=True),
        )
        offers = (look, take) if error.elsewhere else (look,)
        self.context.complain(error, *offers)

    def use(self, workspace: Workspace) -> None:
        """Show a workspace and return to where the person left it."""
        self.close_project()
        self.messages.dismiss()
        self.context.set_workspace(workspace)
        self._arrange_panels()
        known = [each.id for each in workspace.transcripts()]
        wanted = self.context.place.transcript
        if known:
            self.show_transcript(wanted if wanted in known else known[0], self.context.place.top)
        self.things.backup_soon(workspace.project.path, workspace.project.read_only)

    def leave(self) -> None:
        """Remember where the person is; the project stays open."""
        if self.context.workspace is None:
            return
        place = self.context.place
        place.transcript = self.desk.loaded.transcript.id if self.desk.loaded else ""
        place.top = self.view.top_point() if self.desk.loaded else 0
        self.context.settings.save()

    def close_project(self) -> None:
        """Leave the project and show the welcome page."""
        self.leave()
        self.runner.cancel()
        self.desk.show_transcript(None)
        self.context.set_workspace(None)

    # Transcripts

    def show_transcript(self, transcript: str, top: int = 0) -> None:
        """Show a transcript by id, its code point `top` at the upper edge."""
        if self.desk.loaded is None or self.desk.loaded.transcript.id != transcript:
            self._open_beside(transcript)
            self.view.scroll_to_top(top)
        self.view.setFocus()

    def _open_beside(self, transcript: str) -> None:
        """Show another transcript; the keyboard stays where it is."""
        self.runner.cancel()
        self.desk.show_transcript(transcript)
        QTimer.singleShot(0, self._suggest_when_new)

    def show_passage(self, transcript: str, span: Span) -> None:
        """Bring a passage of any transcript into sight and make its coding the one at hand."""
        self.show_transcript(transcript)
        here = [key for key, coding in self.desk.codings.items() if coding.span == span]
        self.view.scroll_to(span)
        if here:
            self.view.choose(here[0])
        else:
            self.view.select_span(span)

    def step_transcript(self, step: int) -> None:
        """Show the transcript before or after the open one."""
        wanted = self.sidebar.transcripts.beside(step)
        if wanted is not None:
            self.show_transcript(wanted)

    def _suggest_when_new(self) -> None:
        """Look for suggestions in a transcript that was not looked through yet in this session."""
        workspace, loaded = self.context.workspace, self.desk.loaded
        if workspace is None or loaded is None or not self.context.settings.suggestions_visible:
            return
        transcript, text = loaded.transcript.id, loaded.transcript.sha256
        if (
            not self.runner.looked_through(transcript)
            or workspace.text_suggested(transcript) != text
        ):
            self.runner.run(transcript)
        else:
            self.runner.turn_to(transcript)

    def _code_activated(self, code: str) -> None:
        self.desk.apply(code)
        self.view.setFocus()

    # What the window says

    def _show_project(self) -> None:
        workspace = self.context.workspace
        open_ = workspace is not None
        for dock in self.docks.values():
            dock.setVisible(open_)
        self._tools.setVisible(open_)
        self.statusBar().setVisible(open_)
        self.actions_.enable(open_, *_PROJECT_ACTIONS)
        self.setWindowTitle(
            f"{workspace.project.path.stem} – QualCoder-HSLU" if workspace else "QualCoder-HSLU"
        )
        if workspace is None:
            self.stack.setCurrentWidget(self.welcome)
        else:
            self._coder.setText(
                self.tr("read-only")
                if workspace.project.read_only
                else (
                    self.tr("Coder: {name}, blind copy")
                    if workspace.blind
                    else self.tr("Coder: {name}")
                ).format(name=workspace.layer.name)
            )
        self.actions_["suggest.show"].setChecked(self.context.settings.suggestions_visible)
        self._show_transcript()
        self._name_steps()
        self._enable()

    def _show_transcript(self) -> None:
        if self.context.workspace is None:
            return
        loaded = self.desk.loaded
        if loaded is None:
            self._empty.setText(
                self.tr("No transcripts yet. Choose “Import transcripts…” (Ctrl+I) to begin.")
            )
            self.stack.setCurrentWidget(self._empty)
        else:
            self._title.setText(loaded.transcript.title)
            self.stack.setCurrentWidget(self._page)
        self._show_about()
        self._show_where()
        self._show_tier()

    def _show_about(self) -> None:
        loaded = self.desk.loaded
        if loaded is None:
            self._about.clear()
            self._count.clear()
            return
        count = self.tr("%n coding(s)", "", len(self.desk.codings))
        turns = self.tr("%n turn(s)", "", len(loaded.turns))
        group = (
            loaded.transcript.group if loaded.transcript.group != loaded.transcript.title else ""
        )
        mark = team_doors.show_mark(self)
        self._about.setText(" · ".join(each for each in (group, turns, count, mark) if each))
        self._count.setText(count)

    def _show_where(self) -> None:
        loaded = self.desk.loaded
        turn = turn_at(loaded.turns, self.view.caret_point()) if loaded else None
        if turn is None:
            self._where.clear()
            return
        parts = [self.tr("Turn {number}").format(number=turn.number), turn.speaker]
        if turn.time is not None:
            minutes, seconds = divmod(int(turn.time), 60)
            parts.append(f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}")
        self._where.setText(" · ".join(part for part in parts if part))

    def _show_tier(self) -> None:
        workspace = self.context.workspace
        if workspace is None:
            return
        if not workspace.suggestions_allowed:
            text = self.tr("suggestions off")
        elif self.runner.running:
            text = self.tr("looking for passages…")
        else:
            text = self.tr("%n suggestion(s)", "", len(self.desk.suggestions))
            tiers = {each.tier for each in self.desk.suggestions.values()}
            text = ", ".join([text, *map(tier_name, sorted(tiers))])
        self._tier.setText(text)

    def _suggested(self, _tier: str, message: str) -> None:
        if message:
            self.context.tell(message)

    def _changed(self, changes: Changes) -> None:
        self._name_steps()
        self._enable()
        if "roster" in changes.kinds:
            self._show_about()
        if "transcript" in changes.kinds and self.desk.loaded is None:
            workspace = self.context.workspace
            known = workspace.transcripts() if workspace else []
            if known:
                self.show_transcript(known[0].id)

    def _name_steps(self) -> None:
        """Undo and redo with the names of the steps they concern."""
        workspace = self.context.workspace
        undo = workspace.undo_name if workspace else None
        redo = workspace.redo_name if workspace else None
        self.things.name_step("edit.undo", self.tr("Undo"), undo)
        self.things.name_step("edit.redo", self.tr("Redo"), redo)

    def _enable(self) -> None:
        """What can be done with the thing at hand."""
        workspace = self.context.workspace
        if workspace is None:
            return
        writing = not workspace.project.read_only
        at_hand = self.view.current()
        suggested = at_hand in self.desk.suggestions
        self.actions_.enable(
            writing and suggested, "suggest.accept", "suggest.reject", "suggest.other"
        )
        self.actions_.enable(not suggested, "coding.remove")  # its keys reject the suggestion
        self.actions_.enable(
            writing, "file.import", "code.pick", "code.last", "code.new", "suggest.run"
        )
        team_doors.keep_blind(self)

    def _zoomed(self, zoom: int) -> None:
        self.context.settings.zoom = zoom

    # The window itself

    def _restore(self) -> None:
        self.resize(1440, 900)
        with suppress(ValueError):
            if self.context.settings.window:
                self.restoreGeometry(QByteArray.fromBase64(self.context.settings.window.encode()))

    def _arrange_panels(self) -> None:
        """Put the docks where the person left them, the first time that they are shown."""
        if self._arranged:
            return
        self._arranged = True
        panels = QByteArray.fromBase64(self.context.settings.panels.encode())
        if not panels.isEmpty() and self.restoreState(panels):
            return
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([self.docks["transcripts"], self.docks["codes"]], [240, 320], across)
        self.resizeDocks([self.docks["codes"], self.docks["segments"]], [340, 460], down)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; remember the place and end the worker."""
        settings = self.context.settings
        settings.window = bytes(self.saveGeometry().toBase64().data()).decode()
        if self.context.workspace is not None:
            settings.panels = bytes(self.saveState().toBase64().data()).decode()
        self.close_project()
        self.runner.close()
        settings.save()
        super().closeEvent(event)
