"""The rows around the queue: what is gone through, what may be decided, counters, and notes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.ui.actions import Actions
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.painting import PAD
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.workspace.tally import Acceptance
from qualcoder_hslu.workspace.workspace import Workspace

_Style = Qt.ToolButtonStyle


class ScopeRow(QWidget):
    """This transcript or all; all codes, a theme or a code; and the doors beside."""

    changed = Signal()

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self.where = QComboBox()
        self.where.addItem(self.tr("This transcript"), False)
        self.where.addItem(self.tr("All transcripts"), True)
        self.where.setAccessibleName(self.tr("Transcripts to review"))
        self.where.setToolTip(self.tr("Review the open transcript or all of them"))
        self.code = QComboBox()
        self.code.setAccessibleName(self.tr("Code of the suggestions shown"))
        self.code.setToolTip(self.tr("Review all codes, one theme or one code"))
        self.code.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.code.setMinimumContentsLength(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 4, PAD, 4)
        row.setSpacing(4)
        row.addWidget(self.where)
        row.addWidget(self.code, 1)
        for name in ("suggest.run", "suggest.quality"):
            row.addWidget(_button(actions, name, _Style.ToolButtonIconOnly))
        self.fill()
        for combo in (self.where, self.code):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())

    @property
    def everywhere(self) -> bool:
        """Whether all transcripts are gone through."""
        return bool(self.where.currentData())

    @property
    def one_code(self) -> bool:
        """Whether one code alone is asked for: who does so wants to see it, muted or not."""
        return len(self.codes()) == 1

    def codes(self) -> list[str]:
        """The codes to go through; none for all."""
        chosen, workspace = self.code.currentData(), self._context.workspace
        return workspace.branch(chosen) if chosen and workspace is not None else []

    def fill(self) -> None:
        """Offer the codes of the codebook; the choice stays."""
        before = self.code.currentData()
        self.code.blockSignals(True)
        self.code.clear()
        self.code.addItem(self.tr("All codes"), "")
        book = self._context.workspace.codebook if self._context.workspace else ()
        for code in book:
            inset = "" if code.parent is None else "\u2003"
            self.code.addItem(inset + self._context.code_label(code.id), code.id)
        self.code.setCurrentIndex(max(0, self.code.findData(before)))
        self.code.blockSignals(False)


class Working(QWidget):
    """How far the worker is, and a button that stops it."""

    def __init__(self, runner: SuggestionRunner) -> None:
        super().__init__()
        self._runner = runner
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("Looking for passages"))
        self.stop = QToolButton()
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop looking"))
        self.stop.clicked.connect(runner.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 0, PAD, 4)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        runner.progress.connect(lambda share: self._bar.setValue(round(100 * share)))
        self.refresh()

    def refresh(self) -> None:
        """Show the bar while the worker runs."""
        self.setVisible(self._runner.running)
        if not self._runner.running:
            self._bar.setValue(0)


def decision_row(actions: Actions) -> QWidget:
    """Accept, reject, another code, why, and the way back."""
    out = QWidget()
    row = QHBoxLayout(out)
    row.setContentsMargins(PAD, 4, PAD, 0)
    row.setSpacing(4)
    for name in ("suggest.accept", "suggest.reject"):
        row.addWidget(_button(actions, name, _Style.ToolButtonTextBesideIcon))
    row.addStretch(1)
    for name in ("suggest.other", "suggest.why", "edit.undo"):
        row.addWidget(_button(actions, name, _Style.ToolButtonIconOnly))
    return out


class Counters(QWidget):
    """How many are open, reviewed and accepted."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setObjectName("muted")
        self._label.setWordWrap(True)
        self._label.setAccessibleName(self.tr("Reviewed and accepted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 4, PAD, 4)
        row.addWidget(self._label)

    def show_counts(self, open_: int, by_chance: int, today: Acceptance, ever: Acceptance) -> None:
        """Show how many are in the queue, apart those drawn by chance, and what was decided."""
        there = self.tr("%n open", "", open_)
        if by_chance:
            there += ", " + self.tr("%n by chance", "", by_chance)
        now = self.tr("{open}. Today {reviewed} reviewed, {accepted} accepted.").format(
            open=there, reviewed=today.reviewed, accepted=today.accepted
        )
        always = self.tr("Altogether {reviewed} reviewed, {accepted} accepted.").format(
            reviewed=ever.reviewed, accepted=ever.accepted
        )
        self._label.setText(f"{now}\n{always}")

    def text(self) -> str:
        """What is shown."""
        return self._label.text()


class Notes(QWidget):
    """Why nothing is shown and what to do, or which codes are muted."""

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._words = Words(context)
        self.mark = _button(actions, "roster.mark", _Style.ToolButtonTextOnly)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, 4, PAD, 8)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignLeft)

    def show_for(
        self,
        workspace: Workspace | None,
        loaded: LoadedTranscript | None,
        *,
        everywhere: bool,
        any_rows: bool,
        working: bool,
        muted: Sequence[str],
    ) -> None:
        """Say what there is to say; the note is gone when there is nothing."""
        shown = workspace.transcripts_shown() if workspace else None
        here = loaded.transcript.id if loaded else ""
        waits = shown is not None and (not shown if everywhere else here not in shown)
        allowed = workspace is not None and workspace.suggestions_allowed
        text = ""
        if workspace is not None and not allowed:
            text = self.tr("Suggestions are switched off for this project.")
        elif workspace is not None and loaded is None:
            text = self.tr("Open a transcript to see passages suggested for your codes.")
        elif waits:
            text = self._waiting(everywhere)
        elif workspace is not None and not any_rows and working:
            text = self.tr("Looking for passages that fit your codes…")
        elif muted:
            codes = ", ".join(muted)
            text = self.tr("Muted because too few were right: {codes}.").format(codes=codes)
        elif workspace is not None and not any_rows:
            text = self.tr("Nothing is open here. Ctrl+G looks again.")
        self._words.setText(text)
        self.mark.setVisible(allowed and waits and not everywhere and loaded is not None)
        self.setVisible(bool(text))

    def _waiting(self, everywhere: bool) -> str:
        if everywhere:
            return self.tr(
                "Code first: suggestions are shown for transcripts you marked as fully coded."
            )
        return self.tr(
            "Code first: suggestions are shown when you have marked this transcript as fully coded."
        )

    def text(self) -> str:
        """What is said."""
        return self._words.text()


def _button(actions: Actions, name: str, style: Qt.ToolButtonStyle) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setToolButtonStyle(style)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the queue
    return button
