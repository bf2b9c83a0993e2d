"""The window of quality: how good suggestions have been, code by code, and when not to show them.

Counts are read beside the window; what must be measured arrives by `show_evaluation`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import BANDS, Changes
from qualcoder_hslu.suggest.messages import Evaluation
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.jobs import Job, JobHandle, run_job
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.ui.suggestions.curve import LearningCurve
from qualcoder_hslu.ui.suggestions.quality_table import QualityTable
from qualcoder_hslu.ui.suggestions.queue import band_name
from qualcoder_hslu.ui.suggestions.runner import SuggestionRunner
from qualcoder_hslu.workspace.quality import CodeQuality, Quality, policy, quality, switch_off
from qualcoder_hslu.workspace.tally import MUTE_AFTER, Acceptance, hear_again
from qualcoder_hslu.workspace.workspace import Workspace

_LATE = 400  # milliseconds after a change
_COUNTED = {"decision", "coding", "code", "code_text", "setting", "transcript", "participant"}


class QualityWindow(QWidget):
    """Quality of suggestions in the open project.

    `edit` opens a code of the codebook to be sharpened; `runner` measures.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        edit: Callable[[str], object],
        runner: SuggestionRunner,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quality of suggestions"))
        self.resize(1120, 820)
        self._context = context
        self._edit = edit
        self._runner = runner
        self._measuring = False
        self._job: Job | None = None
        self._evaluation: Evaluation | None = None
        self.quality: Quality | None = None
        self.table = QualityTable(context)
        self.curve = LearningCurve(context)
        self._build_words()
        self._build_buttons()
        self._lay_out()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self.refresh)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_code())
        runner.evaluated.connect(self._measured)
        runner.measuring.connect(self._show_share)
        context.project_changed.connect(self.close)
        context.changed.connect(self._changed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.close)
        self._show_policy()
        self.refresh()
        self.table.setFocus()

    def _build_words(self) -> None:
        self._warning = Words(
            self._context,
            self.tr(
                "Who sees a suggestion first tends to follow it, and to overlook what was not "
                "suggested: your codings drift towards the machine’s. Coding by yourself first and "
                "looking at suggestions afterwards keeps them yours."
            ),
        )
        self.policy = Words(self._context, "", "muted")
        self.summary = Words(self._context)
        self.measured = Words(self._context, "", "muted")
        self._title = Words(self._context, "", strong=True)
        self.details = Words(self._context)

    def _build_buttons(self) -> None:
        self.code_first = QCheckBox(self.tr("Code first, see suggestions afterwards"))
        self.code_first.setToolTip(
            self.tr("Suggestions of a transcript are shown when you marked it as fully coded")
        )
        self.code_first.clicked.connect(self._set_code_first)
        self.off = QPushButton(self.tr("Switch off for this project"))
        self.off.setToolTip(self.tr("Suggest nothing to anybody in this project any more"))
        self.off.clicked.connect(self._switch_off)
        self.measure = QPushButton(self.tr("Measure"))
        self.measure.setToolTip(
            self.tr("Learn from a part of the codings and see how well the rest is found")
        )
        self.measure.clicked.connect(self._measure_or_stop)
        self.hear = QPushButton(self.tr("Show its suggestions again"))
        self.hear.setToolTip(self.tr("Take the code back into the queue and judge it anew"))
        self.hear.clicked.connect(self._hear_again)
        self.edit = QPushButton(self.tr("Edit the code…"))
        self.edit.setToolTip(self.tr("Give it keywords, examples or a sharper definition"))
        self.edit.clicked.connect(self._edit_code)

    def _lay_out(self) -> None:
        switches = QHBoxLayout()
        switches.setSpacing(16)
        switches.addWidget(self.code_first)
        switches.addWidget(self.policy, 1)
        switches.addWidget(self.off)
        counted = QHBoxLayout()
        counted.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.summary)
        words.addWidget(self.measured)
        counted.addLayout(words, 1)
        counted.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignTop)
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(24)
        row.addLayout(self._code_column(), 1)
        row.addWidget(self.curve, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([420, 200])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._warning)
        layout.addLayout(switches)
        layout.addLayout(counted)
        layout.addWidget(split, 1)

    def _code_column(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.hear)
        buttons.addWidget(self.edit)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.details)
        column.addLayout(buttons)
        column.addStretch(1)
        return column

    # Reading

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & _COUNTED:
            self._late.start()
        if "setting" in changes.kinds:
            self._show_policy()

    def refresh(self) -> None:
        """Count anew, beside the window."""
        workspace = self._context.workspace
        if workspace is None:
            return
        if self._job is not None and self._job.running:
            self._late.start()
            return
        path, coder, evaluation = workspace.project.path, workspace.coder.name, self._evaluation

        def read(handle: JobHandle) -> Quality:
            with Workspace.open(path, coder, read_only=True) as reader:
                found = quality(reader, evaluation)
            handle.check()
            return found

        self._job = run_job(
            self, read, self._show, lambda error: self.summary.setText(said(str(error)))
        )

    # Measuring

    @Slot()
    def _measure_or_stop(self) -> None:
        self._set_measuring(not self._measuring)
        if self._measuring:
            self._show_share(0.0)
            self._runner.evaluate()
        else:
            self._runner.stop_measuring()
            self.measured.setText(self._measurement(self._evaluation))

    def _set_measuring(self, on: bool) -> None:
        self._measuring = on
        self.measure.setText(self.tr("Stop measuring") if on else self.tr("Measure"))

    @Slot(float)
    def _show_share(self, share: float) -> None:
        if self._measuring:
            told = self.tr("Measuring: {share} %").format(share=round(100 * share))
            self.measured.setText(told)
            self.measured.setVisible(True)

    @Slot(object)
    def _measured(self, evaluation: Evaluation | None) -> None:
        if self._measuring:
            self._set_measuring(False)
            self.show_evaluation(evaluation or self._evaluation)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show what cross-validation has measured beside what was counted."""
        self._evaluation = evaluation
        self.measured.setText(self._measurement(evaluation))
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._measuring:
            self._runner.stop_measuring()
        super().closeEvent(event)

    def _show(self, found: Quality) -> None:
        before = self.table.code()
        self.quality = found
        self.table.source.show(found.codes)
        if before is None:
            worst = next(iter(found.muted), "")
            self.table.choose(worst)
        self.summary.setText(self._summed_up(found))
        if not self._measuring:
            self.measured.setText(self._measurement(found.evaluation))
            self.measured.setVisible(found.evaluation is not None)
        self._show_code()

    # What is said

    def _summed_up(self, found: Quality) -> str:
        if not found.reviewed.reviewed and not found.audit.reviewed:
            return self.tr("No suggestion was reviewed yet: the figures come with your decisions.")
        bands = [
            self.tr("{band} {counted}").format(
                band=band_name(band), counted=self._counted(found.bands[band])
            )
            for band in BANDS
            if found.bands[band].reviewed
        ]
        sentence = self.tr("Right of those reviewed: {all} ({bands}).").format(
            all=self._counted(found.reviewed), bands=", ".join(bands)
        )
        if found.audit.reviewed:
            sentence += " " + self.tr("Of those drawn by chance: {counted}.").format(
                counted=self._counted(found.audit)
            )
        return sentence

    def _counted(self, counted: Acceptance) -> str:
        return self.tr("{right} of {reviewed}").format(
            right=counted.accepted, reviewed=counted.reviewed
        )

    def _measurement(self, evaluation: Evaluation | None) -> str:
        if evaluation is None:
            return ""
        mean = evaluation.of("")
        if mean is None or mean.average_precision is None or mean.p10 is None:
            return said(evaluation.message) or self.tr("There is too little to measure by.")
        sentence = self.tr(
            "Cross-validated over {groups} groups: mean average precision {map}, P@10 {p10} "
            "({tier}, {units} passages to choose from, seed {seed})."
        ).format(
            groups=evaluation.groups,
            map=f"{mean.average_precision:.2f}",
            p10=f"{mean.p10:.2f}",
            tier=evaluation.tier,
            units=evaluation.units,
            seed=evaluation.seed,
        )
        return " ".join(part for part in (sentence, said(evaluation.message)) if part)

    def _show_policy(self) -> None:
        workspace = self._context.workspace
        if workspace is None:
            return
        rule = policy(workspace)
        said_of = {
            "on": self.tr("Suggestions are on. Coders of blind copies see none."),
            "project": self.tr("Suggestions are switched off for this project."),
            "computer": self.tr("Suggestions are switched off on this computer."),
        }
        self.policy.setText(said_of[rule])
        may_change = rule == "on" and not workspace.project.read_only
        self.code_first.setChecked(workspace.codes_first)
        self.code_first.setEnabled(may_change)
        self.off.setEnabled(may_change)

    def _show_code(self) -> None:
        code = self.table.code()
        workspace = self._context.workspace
        for widget in (self._title, self.details, self.edit, self.curve):
            widget.setVisible(code is not None)
        writing = workspace is not None and not workspace.project.read_only
        self.hear.setVisible(code is not None and code.muted and writing)
        self.edit.setEnabled(writing)
        if code is not None and workspace is not None:
            self._title.setText(self._context.code_label(code.code))
            self.details.setText("\n".join(self._sentences(workspace, code)))
            self.curve.show_curve(code.code, code.curve)

    def _sentences(self, workspace: Workspace, code: CodeQuality) -> list[str]:
        """What there is to say of a code."""
        found = [
            self.tr("Right of those reviewed: {counted}.").format(
                counted=self._counted(code.reviewed)
            )
            if code.reviewed.reviewed
            else self.tr("None of its suggestions was reviewed yet."),
        ]
        if code.recall is not None and code.recall_at_least is not None:
            found.append(
                self.tr(
                    "About {recall} % of what belongs to it is coded, at least {least} %."
                ).format(recall=round(100 * code.recall), least=round(100 * code.recall_at_least))
            )
        elif 0 < code.audit.reviewed < MUTE_AFTER:
            found.append(
                self.tr(
                    "Recall can be estimated from {all} passages drawn by chance on; {n} so far."
                ).format(all=MUTE_AFTER, n=code.audit.reviewed)
            )
        if code.muted:
            found.append(self.tr("Muted: fewer than one in five of the latest were right."))
        keywords = len(workspace.codebook[code.code].keywords.get(workspace.language, ()))
        helps = {
            "examples": self.tr("More examples would help: it has {n}.").format(n=code.examples),
            "keywords": self.tr("More keywords would help: it has {n}.").format(n=keywords),
            "definition": self.tr(
                "A sharper definition would help: say when to use the code, and when not."
            ),
        }
        return found + [helps[each] for each in code.advice]

    # What is done

    def _set_code_first(self, on: bool) -> None:
        workspace = self._context.workspace
        if workspace is not None:
            self._context.attempt(lambda: workspace.set_code_first(on))
            self._show_policy()

    def _switch_off(self) -> None:
        workspace = self._context.workspace
        if workspace is not None:
            self._context.attempt(lambda: switch_off(workspace))
            self._context.tell(
                self.tr("Nothing is suggested in this project any more. Undo takes that back.")
            )

    def _hear_again(self) -> None:
        workspace, code = self._context.workspace, self.table.code()
        if workspace is not None and code is not None:
            self._context.attempt(lambda: hear_again(workspace, code.code))

    def _edit_code(self) -> None:
        if (code := self.table.code()) is not None:
            self._edit(code.code)
