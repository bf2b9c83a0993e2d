"""The window in which a transcript is corrected: turns at the left, the words of one at the right.

Everything happens in a `Session`; only "Save" writes, as one new version.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.revision import RevisedTurn, Revision
from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.store import people
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import (
    GAP,
    Dialog,
    Words,
    choose_row,
    current_row,
    editable_combo,
)
from qualcoder_hslu.ui.editing.session import Session
from qualcoder_hslu.ui.editing.turn_editor import TurnEditor
from qualcoder_hslu.workspace import editing
from qualcoder_hslu.workspace.workspace import Workspace

_SHOWN_WORDS = 80  # characters of a turn in the list


class EditingDialog(Dialog):
    """Correct one transcript; `saved` is called with how many codings need a look."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        workspace: Workspace,
        loaded: LoadedTranscript,
        saved: Callable[[int], object],
        turn: int = 0,
    ) -> None:
        super().__init__(context, parent)
        self._workspace, self._loaded, self._saved = workspace, loaded, saved
        self.session = Session(Revision.of(loaded))
        self._warned = False
        self.setWindowTitle(self.tr("Correct {title}").format(title=loaded.transcript.title))
        self.accept_button.setText(self.tr("Save as new version"))
        self.accept_button.setShortcut(QKeySequence("Ctrl+S"))
        self.accept_button.setAutoDefault(False)
        self._build()
        self._fill()
        choose_row(self.turns, min(turn, len(self._all) - 1))
        self.resize(1040, 680)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.turns = QTreeWidget()
        self.turns.setAccessibleName(self.tr("Turns"))
        self.turns.setHeaderLabels([self.tr("Turn"), self.tr("Speaker"), self.tr("Words")])
        self.turns.setRootIsDecorated(False)
        self.turns.setUniformRowHeights(True)
        self.turns.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.turns.header().resizeSection(0, 56)
        self.turns.header().resizeSection(1, 120)
        self.turns.currentItemChanged.connect(lambda *_: self._show_turn())
        self.editor = TurnEditor()
        self.editor.edited.connect(self._typed)
        self.editor.undo_wanted.connect(self.undo)
        self.editor.redo_wanted.connect(self.redo)
        self.who = editable_combo(self.tr("Name"))
        self.who.setAccessibleName(self.tr("Speaker"))
        self._known: dict[str, str] = {}
        for person in people.participants(self._workspace.project.conn):
            self._known.setdefault(person.name, person.id)
            if self._known[person.name] == person.id:
                self.who.addItem(person.name)
        self.heading = Words(self.context, "", strong=True, wrap=False)
        self.undo_button = self._button(self.tr("Undo"), "", self.undo)
        self.redo_button = self._button(self.tr("Redo"), "", self.redo)
        for keys, run in (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.turns)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * GAP, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.heading)
        column.addWidget(self.editor, 1)
        column.addLayout(
            self._row(
                self._button(self.tr("Split at the caret"), "Ctrl+Return", self.split),
                self._button(self.tr("Join with the next"), "Ctrl+J", self.join_next),
                self._button(self.tr("Join with the one before"), "Ctrl+Shift+J", self.join_before),
            )
        )
        column.addWidget(Words(self.context, self.tr("Speaker"), "muted"))
        column.addWidget(self.who)
        column.addLayout(
            self._row(
                self._button(self.tr("Set for this turn"), "Ctrl+T", self.reassign),
                self._button(self.tr("For all their turns"), "Ctrl+Shift+T", self.reassign_all),
            )
        )
        column.addLayout(self._row(self.undo_button, self.redo_button))
        splitter.addWidget(side)
        splitter.setSizes([480, 520])
        self.body.addWidget(splitter, 1)

    def _button(self, text: str, keys: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: run())
        tip = text
        if keys:
            button.setShortcut(QKeySequence(keys))
            shown = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = f"{text} ({shown})"
        button.setToolTip(tip)
        return button

    def _row(self, *buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    # What is shown

    @property
    def _all(self) -> tuple[RevisedTurn, ...]:
        return self.session.revision.turns

    @property
    def current(self) -> int:
        """The place of the turn at hand."""
        return current_row(self.turns)

    def _fill(self, current: int = 0) -> None:
        """Show the turns as they are now and make one the one at hand."""
        self.turns.blockSignals(True)
        while self.turns.topLevelItemCount() > len(self._all):
            self.turns.takeTopLevelItem(self.turns.topLevelItemCount() - 1)
        missing = len(self._all) - self.turns.topLevelItemCount()
        self.turns.addTopLevelItems([QTreeWidgetItem() for _ in range(missing)])
        for row, turn in enumerate(self._all):
            item = self.turns.topLevelItem(row)
            for column, text in enumerate((turn.number, turn.speaker, _beginning(turn))):
                if item is not None and item.text(column) != text:
                    item.setText(column, text)
        if self._all:
            choose_row(self.turns, min(current, len(self._all) - 1))
        self.turns.blockSignals(False)
        self._show_turn()

    def _show_turn(self) -> None:
        at = self.current
        if not 0 <= at < len(self._all):
            self.editor.setReadOnly(True)
            self.refuse(self.tr("This transcript has no turns to correct."))
            return
        turn = self._all[at]
        self.heading.setText(
            self.tr("Turn {number} · {speaker}").format(number=turn.number, speaker=turn.speaker)
        )
        self.who.setCurrentText(turn.speaker)
        self.editor.show_text(turn.text)
        self._enable()

    def _enable(self) -> None:
        self.undo_button.setEnabled(self.session.can_undo)
        self.redo_button.setEnabled(self.session.can_redo)
        self.accept_button.setEnabled(self.session.changed)
        self._warned = False
        self.say("")

    # What the person does

    def _typed(self) -> None:
        at = self.current
        self.session.type(at, self.editor.text)
        item = self.turns.topLevelItem(at)
        if item is not None:
            item.setText(2, _beginning(self._all[at]))
        self._enable()

    def _enter(self, revision: Revision, current: int) -> bool:
        changed = self.session.enter(revision)
        if changed:
            self._fill(current)
        return changed

    def split(self) -> None:
        """Make two turns of the one at hand, at the caret; the second is then at hand."""
        at, text = self.current, self.editor.text
        caret = max(0, self.editor.caret() - (len(text) - len(text.lstrip())))
        if not self._enter(self.session.revision.split(at, caret), at + 1):
            self.say(self.tr("Put the caret between two words of the turn first."), "warning")

    def join_next(self) -> None:
        """Join the turn at hand with the next; number and speaker are the first one's."""
        if not self._enter(self.session.revision.join(self.current), self.current):
            self.say(self.tr("There is no turn after this one."), "warning")

    def join_before(self) -> None:
        """Join the turn at hand to the one before."""
        at = self.current
        if at == 0:
            self.say(self.tr("There is no turn before this one."), "warning")
        else:
            self._enter(self.session.revision.join(at - 1), at - 1)

    def _assigned(self, revision: Revision, index: int) -> Revision:
        """The turn as spoken by whom the field names: of this transcript, known, or new."""
        name = " ".join(self.who.currentText().split())
        for turn in self._all:
            if turn.speaker == name:
                if turn.new:
                    return revision.assign(index, name, None)
                return revision.assign(index, name, turn.participant, moderator=turn.moderator)
        return revision.assign(index, name, self._known.get(name))

    def reassign(self) -> None:
        """Give the turn at hand the speaker named in the field."""
        self._enter(self._assigned(self.session.revision, self.current), self.current)

    def reassign_all(self) -> None:
        """Give every turn of this speaker to the one named in the field."""
        revision, of = self.session.revision, self._all[self.current]
        for index, turn in enumerate(self._all):
            if (turn.participant, turn.speaker) == (of.participant, of.speaker):
                revision = self._assigned(revision, index)
        self._enter(revision, self.current)

    def undo(self) -> None:
        """Take back the last step of this session."""
        self.session.undo()
        self._fill(self.current)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        self.session.redo()
        self._fill(self.current)

    def accept(self) -> None:
        try:
            listed = editing.save(self._workspace, self._loaded, self.session.revision)
        except UserError as error:
            self.complain(error)
            return
        super().accept()
        self._saved(len(listed))

    def reject(self) -> None:
        if self.session.changed and not self._warned:
            self._warned = True
            self.say(
                self.tr("Not saved yet: Esc once more leaves the transcript as it was."), "warning"
            )
        else:
            super().reject()


def _beginning(turn: RevisedTurn) -> str:
    return turn.text[:_SHOWN_WORDS].replace("\n", " ")
