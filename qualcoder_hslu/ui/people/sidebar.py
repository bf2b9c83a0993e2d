"""The left edge: transcripts by group with their codings, and who speaks in the open one."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.store import people, transcripts
from qualcoder_hslu.store.codings import RosterState
from qualcoder_hslu.ui.coding import CodingDesk
from qualcoder_hslu.ui.colours import participant_colour
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.icons import icon
from qualcoder_hslu.ui.painting import PAD, Index, box_of, draw_elided
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace import roster

_ID = Qt.ItemDataRole.UserRole
_COLOUR = Qt.ItemDataRole.UserRole + 1
_DETAIL = Qt.ItemDataRole.UserRole + 2
_TIP = Qt.ItemDataRole.UserRole + 3


class TranscriptList(QTreeWidget):
    """Groups and below them their transcripts, with the number of the coder's codings."""

    chosen = Signal(str)  # transcript id
    rename_wanted = Signal(str)  # transcript id
    memo_wanted = Signal(str)

    def __init__(self, context: Context, desk: CodingDesk) -> None:
        super().__init__()
        self._context = context
        self._desk = desk
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setAccessibleName(self.tr("Transcripts"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        # Fixed: a width by content would measure every row at each coding.
        self.header().setSectionResizeMode(1, self.header().ResizeMode.Fixed)
        self.header().resizeSection(1, 56)
        context.project_changed.connect(self.reload)
        context.changed.connect(self._changed)
        context.theme_changed.connect(lambda _: self._recolour())
        desk.transcript_changed.connect(self._follow)
        desk.counts_changed.connect(self._count_here)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        rename = QAction(self.tr("Rename transcript…"), self)
        rename.setShortcut(QKeySequence("F2"))
        rename.triggered.connect(lambda: self._ask(self.rename_wanted))
        memo = QAction(self.tr("Memo on the transcript…"), self)
        memo.triggered.connect(lambda: self._ask(self.memo_wanted))
        for action in (rename, memo):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _ask(self, signal: SignalInstance) -> None:
        """Tell that something is wanted for the transcript of the current row."""
        item = self.currentItem()
        if item is not None and item.data(0, _ID):
            signal.emit(item.data(0, _ID))

    def reload(self) -> None:
        """Show the project's transcripts anew."""
        self.clear()
        self._items = {}
        workspace = self._context.workspace
        if workspace is None:
            return
        counts = workspace.counts_by_transcript()
        groups: dict[str, QTreeWidgetItem] = {}
        for transcript in workspace.transcripts():
            alone = transcript.group == transcript.title
            if not alone and transcript.group not in groups:
                groups[transcript.group] = QTreeWidgetItem([transcript.group, ""])
                groups[transcript.group].setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.addTopLevelItem(groups[transcript.group])
            item = QTreeWidgetItem([transcript.title, str(counts.get(transcript.id, "") or "")])
            item.setData(0, _ID, transcript.id)
            tip = self.tr("{title}, language {language}").format(
                title=transcript.title, language=transcript.language
            )
            item.setData(0, _TIP, tip)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items[transcript.id] = item
            if alone:
                self.addTopLevelItem(item)
            else:
                groups[transcript.group].addChild(item)
        self.expandAll()
        self._recolour()
        self._follow()

    def _mark(self, item: QTreeWidgetItem, state: RosterState | None) -> None:
        """Show a sign before what the coder has coded in full, and say so to who cannot see it."""
        tip = item.data(0, _TIP)
        done = state == "fully coded"
        item.setIcon(0, icon("check", self._context.theme) if done else QIcon())
        item.setToolTip(0, self.tr("{tip}, fully coded").format(tip=tip) if done else tip)
        item.setData(
            0, Qt.ItemDataRole.AccessibleTextRole, item.toolTip(0) if done else item.text(0)
        )

    def _recolour(self) -> None:
        muted = qcolor(self._context.theme.muted)
        for top in range(self.topLevelItemCount()):
            item = self.topLevelItem(top)
            if item is not None and item.childCount():
                item.setForeground(0, muted)
                item.setFont(0, ui_font(12, strong=True))
        for item in self._items.values():
            item.setForeground(1, muted)
        self._show_marks()

    def _show_marks(self) -> None:
        workspace = self._context.workspace
        states = roster.own_states(workspace) if workspace else {}
        for transcript, item in self._items.items():
            self._mark(item, states.get(transcript))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"transcript", "focus_group", "transcript_version"}:
            self.reload()
            return
        if "roster" in changes.kinds:
            self._show_marks()
        # The desk counts the open transcript; others change by undoing, or by many at once.
        loaded = self._desk.loaded
        others = set(changes.transcripts) - ({loaded.transcript.id} if loaded else set())
        if "participant" in changes.kinds or ("coding" in changes.kinds and others):
            workspace = self._context.workspace
            counts = workspace.counts_by_transcript() if workspace else {}
            for key, item in self._items.items():
                item.setText(1, str(counts.get(key, "") or ""))

    def _count_here(self) -> None:
        loaded = self._desk.loaded
        if loaded is not None and loaded.transcript.id in self._items:
            count = len(self._desk.codings)
            self._items[loaded.transcript.id].setText(1, str(count or ""))

    def _follow(self) -> None:
        loaded = self._desk.loaded
        item = self._items.get(loaded.transcript.id) if loaded else None
        if item is not None:
            self.setCurrentItem(item)
        else:
            self.setCurrentIndex(QModelIndex())

    def _choose(self, item: QTreeWidgetItem) -> None:
        transcript = item.data(0, _ID)
        if transcript:
            self.chosen.emit(transcript)

    def beside(self, step: int) -> str | None:
        """The transcript before (-1) or after (+1) the open one, None at the end."""
        keys = list(self._items)
        loaded = self._desk.loaded
        if loaded is None or loaded.transcript.id not in self._items:
            return keys[0] if keys else None
        at = keys.index(loaded.transcript.id) + step
        return keys[at] if 0 <= at < len(keys) else None


class _SpeakerDelegate(QStyledItemDelegate):
    """A dot in the participant's colour, the name, and what the person is in muted text."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 40)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._context.theme
        box = box_of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = index.data(_COLOUR)
        if colour is not None:
            painter.setBrush(qcolor(participant_colour(colour, theme)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPoint(box.left() + PAD + 4, box.top() + 12), 4, 4)
        left = box.left() + PAD + 16
        width = box.width() - PAD - 16 - PAD
        painter.setPen(qcolor(theme.text if colour is not None else theme.muted))
        name = QRect(left, box.top() + 2, width, 20)
        draw_elided(painter, name, index.data(), strong=colour is not None)
        painter.setPen(qcolor(theme.muted))
        draw_elided(painter, QRect(left, box.top() + 20, width, 16), index.data(_DETAIL), 12)
        painter.restore()


class Sidebar(QWidget):
    """Transcripts above, the open transcript's participants below.

    `rename_wanted` carries the id of the participant of the current row.
    """

    rename_wanted = Signal(str)

    def __init__(self, context: Context, desk: CodingDesk) -> None:
        super().__init__()
        self._context = context
        self._desk = desk
        self.transcripts = TranscriptList(context, desk)
        self.speakers = QListWidget()
        self.speakers.setAccessibleName(self.tr("Participants of this transcript"))
        self.speakers.setItemDelegate(_SpeakerDelegate(context, self.speakers))
        self.speakers.setSelectionMode(QListWidget.SelectionMode.SingleSelection)
        self.speakers.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        rename = QAction(self.tr("Rename in every transcript…"), self)
        rename.setShortcut(QKeySequence("F2"))
        rename.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        rename.triggered.connect(self._rename)
        self.speakers.addAction(rename)
        self.speakers.itemDoubleClicked.connect(self._rename)
        self.rename_button = QPushButton(self.tr("Rename…"))
        self.rename_button.setToolTip(
            self.tr("Give the chosen participant another name in every transcript (F2)")
        )
        self.rename_button.clicked.connect(self._rename)
        self.speakers.itemSelectionChanged.connect(self._enable)
        self._empty = QLabel(self.tr("No transcripts yet. Import some with Ctrl+I."))
        self._empty.setWordWrap(True)
        self._empty.setMargin(PAD)
        title = QLabel(self.tr("Participants"))
        title.setFont(ui_font(strong=True))
        title.setContentsMargins(12, 8, 12, 4)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 8, 0)
        head.addWidget(title, 1)
        head.addWidget(self.rename_button)
        below.addLayout(head)
        below.addWidget(self.speakers, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.transcripts)
        split.addWidget(lower)
        split.setChildrenCollapsible(False)
        split.setSizes([300, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(split, 1)
        desk.transcript_changed.connect(self._show_speakers)
        context.project_changed.connect(self._show_emptiness)
        context.changed.connect(self._changed)
        context.theme_changed.connect(lambda _: self.speakers.viewport().update())
        self._show_emptiness()

    def _changed(self, changes: Changes) -> None:
        if "transcript" in changes.kinds:
            self._show_emptiness()
        if changes.kinds & {"participant", "membership", "attribute_value", "turn"}:
            self._show_speakers()

    def _show_emptiness(self) -> None:
        workspace = self._context.workspace
        self._empty.setVisible(workspace is not None and not workspace.transcripts())

    def _show_speakers(self) -> None:
        self.speakers.clear()
        workspace, loaded = self._context.workspace, self._desk.loaded
        if workspace is None or loaded is None:
            return
        for speaker in transcripts.speakers(workspace.project.conn, loaded.transcript):
            profile = people.profile(workspace.project.conn, speaker.participant or "")
            item = QListWidgetItem(speaker.name or self.tr("No speaker"))
            item.setData(_ID, speaker.participant or "")
            if profile is not None and not speaker.moderator:
                item.setData(_COLOUR, profile.participant.colour)
            item.setData(_DETAIL, self._detail(speaker, profile))
            item.setToolTip(self._tooltip(speaker, profile))
            self.speakers.addItem(item)
        self._enable()

    def _chosen(self) -> str:
        """The id of the participant chosen, empty for none."""
        items = self.speakers.selectedItems()
        return items[0].data(_ID) if items else ""

    def _enable(self) -> None:
        workspace = self._context.workspace
        writing = workspace is not None and not workspace.project.read_only
        self.rename_button.setEnabled(writing and bool(self._chosen()))

    def _rename(self) -> None:
        if self._chosen():
            self.rename_wanted.emit(self._chosen())

    def _detail(self, speaker: Speaker, profile: people.Profile | None) -> str:
        spoken = self.tr("%n word(s)", "", speaker.words)
        if speaker.moderator:
            return self.tr("Moderator, {spoken}").format(spoken=spoken)
        function = profile.values.get("function", "") if profile else ""
        return f"{function}, {spoken}" if function else spoken

    def _tooltip(self, speaker: Speaker, profile: people.Profile | None) -> str:
        lines = [speaker.name, self.tr("%n turn(s)", "", speaker.turns)]
        if profile is not None:
            lines += [f"{name}: {value}" for name, value in profile.values.items()]
            if profile.organisation is not None:
                lines.append(profile.organisation.name)
        return "\n".join(lines)
