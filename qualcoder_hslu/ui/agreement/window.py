"""The window of agreement: what is compared, the table, and the passages behind every number.

It computes beside the window on a reading connection; a newer question replaces an older one.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.agreement.differences import Difference, confusion, differences
from qualcoder_hslu.agreement.intervals import Floats
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.reading import (
    Remark,
    number,
    percentage,
    read_agreement,
    read_methods,
    read_score,
)
from qualcoder_hslu.agreement.result import Score
from qualcoder_hslu.export.agreement_table import AgreementTable, write_agreement_table
from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.agreement.confusions import Confusions
from qualcoder_hslu.ui.agreement.passages import PassageLists
from qualcoder_hslu.ui.agreement.scores import ScoreTable
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.dialogs.files import ask_target
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.jobs import Job, JobHandle, run_job
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.workspace.agreeing import Question, Reply, agreement, comparable_layers
from qualcoder_hslu.workspace.workspace import Workspace

_AFTER_A_CHANGE = 1_000  # milliseconds
_UNITS = ("turn", "sentence", "token", "character", "transcript", "segment")


@dataclass(frozen=True, slots=True)
class _Behind:
    """What lies behind a number: passages and confusions of a pair of coders."""

    found: list[Difference]
    matrix: Floats


class AgreementWindow(QWidget):
    """How far coders agree in the open project. Passages open in the main window by `go`."""

    settle_requested = Signal(object, str, object)  # the two layers' ids, transcript id, Span

    def __init__(
        self, context: Context, parent: QWidget, go: Callable[[str, Span], object]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Intercoder agreement"))
        self.resize(1280, 860)
        self._context = context
        self._jobs: dict[str, Job] = {}
        self._latest: dict[str, object] = {}  # what is wanted of each kind of work
        self.themes: Reply | None = None
        self.codes: Reply | None = None
        self._build_question()
        self.scores = ScoreTable(context)
        self.reading = Words(context, "", "muted")
        self.passages = PassageLists(context)
        self.confusions = Confusions(context)
        self._lay_out()
        self.scores.chosen.connect(lambda _: self._chosen())
        self.scores.codes_wanted.connect(self._want_codes)
        self.passages.go.connect(go)
        self.passages.settle.connect(self._settle)
        context.project_changed.connect(self.close)
        context.changed.connect(self._changed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_A_CHANGE)
        self._later.timeout.connect(self.ask)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.close)
        self._fill_choices()
        self.ask()

    # Building

    def _build_question(self) -> None:
        self.layers = QListWidget()
        self.layers.setAccessibleName(self.tr("Coders to compare"))
        self.layers.setMaximumHeight(96)
        self.unit = QComboBox()
        for unit, name in zip(_UNITS, self._unit_names(), strict=True):
            self.unit.addItem(name, unit)
        self.transcript = QComboBox()
        self.moderator = QCheckBox(self.tr("With moderators"))
        self.by_hand = QCheckBox(self.tr("Without codings that began as suggestions"))
        self.pair = QComboBox()
        self.pair.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pair.setMinimumWidth(160)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write the table as Word document or CSV"))
        self.export.clicked.connect(self._ask_export)
        for widget, name in (
            (self.unit, self.tr("Unit")),
            (self.transcript, self.tr("Transcripts")),
            (self.pair, self.tr("Pair of coders whose passages are shown")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)

    def _unit_names(self) -> tuple[str, ...]:
        return (
            self.tr("by turn"),
            self.tr("by sentence"),
            self.tr("by word"),
            self.tr("by character"),
            self.tr("by transcript"),
            self.tr("by segment"),
        )

    def _lay_out(self) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.unit, self.transcript):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.export)
        choices.addLayout(row)
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        boxes.addWidget(self.moderator)
        boxes.addWidget(self.by_hand)
        boxes.addStretch(1)
        choices.addLayout(boxes)
        self._state = Words(self._context, "", "muted")
        choices.addWidget(self._state)
        choices.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        self.layers.setMinimumWidth(220)
        top.addWidget(self.layers)
        top.addLayout(choices, 1)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.scores, 1)
        column.addWidget(self.reading)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.passages, self.tr("Passages"))
        self.tabs.addTab(self.confusions, self.tr("Confusions"))
        self.tabs.setCornerWidget(self._pair_box())
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(self.tabs)
        split.setSizes([420, 380])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(split, 1)

    def _pair_box(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(QLabel(self.tr("Pair")))
        row.addWidget(self.pair)
        return box

    def _fill_choices(self) -> None:
        workspace = self._context.workspace
        if workspace is None:
            return
        self.transcript.addItem(self.tr("All transcripts"), "")
        for each in workspace.transcripts():
            self.transcript.addItem(each.title, each.id)
        for layer in comparable_layers(workspace):
            item = QListWidgetItem(layer.name)
            item.setData(Qt.ItemDataRole.UserRole, layer.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            first = layer.kind == "pass" and layer.number == 1
            item.setCheckState(Qt.CheckState.Checked if first else Qt.CheckState.Unchecked)
            self.layers.addItem(item)
        self.layers.itemChanged.connect(lambda _: self.ask())
        for box in (self.unit, self.transcript):
            box.currentIndexChanged.connect(lambda _: self.ask())
        for check in (self.moderator, self.by_hand):
            check.toggled.connect(lambda _: self.ask())
        self.pair.currentIndexChanged.connect(lambda _: self._chosen())

    # Asking

    def question(self) -> Question:
        """What the choices ask."""
        items = [self.layers.item(i) for i in range(self.layers.count())]
        chosen = [i for i in items if i.checkState() == Qt.CheckState.Checked]
        transcript = self.transcript.currentData()
        return Question(
            layers=tuple(str(i.data(Qt.ItemDataRole.UserRole)) for i in chosen),
            transcripts=(transcript,) if transcript else (),
            unit=self.unit.currentData(),
            level="theme",
            with_moderator=self.moderator.isChecked(),
            without_suggestions=self.by_hand.isChecked(),
        )

    def ask(self) -> None:
        """Compute anew what the choices ask, themes first."""
        question = self.question()
        self.themes = self.codes = None
        self._latest.clear()  # what is under way for an older question is not shown any more
        if len(question.layers) < 2:
            self.scores.clear()
            self.reading.clear()
            self._state.setText(self.tr("Choose two coders or more to compare."))
            self.passages.show_differences((), (), (), ("", ""))
            return
        self._state.setText(self.tr("Computing…"))
        self._work("ask", lambda w: agreement(w, question), self._answered)

    def _work(
        self, name: str, work: Callable[[Workspace], object], done: Callable[..., object]
    ) -> None:
        """Do something on a reading connection beside the window, instead of what went before."""
        workspace = self._context.workspace
        if workspace is None:
            return
        if name in self._jobs and self._jobs[name].running:
            self._jobs[name].cancel()
        path, coder = workspace.project.path, workspace.coder.name
        mine = self._latest[name] = object()

        def show(result: object) -> None:
            if self._latest.get(name) is mine:
                done(result)

        def read(handle: JobHandle) -> object:
            with Workspace.open(path, coder, read_only=True) as reader:
                result = work(reader)
            handle.check()
            return result

        self._jobs[name] = run_job(self, read, show, self._failed)

    def _changed(self, changes: Changes) -> None:
        """Codings or texts changed: compute anew when no further change follows at once."""
        if changes.kinds & {"coding", "roster", "transcript_version", "participant", "code"}:
            self._later.start()

    def _failed(self, error: UserError) -> None:
        self._state.setText(said(str(error)))

    def _answered(self, reply: Reply) -> None:
        self.themes = reply
        answer = reply.agreement
        self._state.setText(self._told(reply))
        self.pair.blockSignals(True)
        self.pair.clear()
        for a, b in reply.material.pairs():
            names = reply.material.coders
            self.pair.addItem(f"{names[a]} – {names[b]}", (a, b))
        self.pair.blockSignals(False)
        self.scores.show_themes(answer.codes, reply.material.codes, answer.pooled)
        if reply.assessment is not None and reply.assessment_material is not None:
            self.scores.add_rows(reply.assessment.codes, reply.assessment_material.codes)

    def _told(self, reply: Reply) -> str:
        """What the numbers rest on, and what to beware of."""
        answer = reply.agreement
        facts = self.tr(
            "{coders} coders, {transcripts} transcripts coded by two or more, {n} units, "
            "{replicates} replicates, seed {seed}."
        ).format(
            coders=len(reply.material.coders),
            transcripts=len(answer.transcripts),
            n=answer.n,
            replicates=answer.replicates,
            seed=answer.seed,
        )
        return " ".join([facts, *map(_sentence, (*read_agreement(answer), *reply.warnings))])

    def _want_codes(self) -> None:
        if self.themes is None:
            return
        if self.codes is not None:
            self.scores.show_codes(self.codes.agreement.codes, self.codes.material.codes)
            return
        question = replace(self.themes.question, level="code")
        self._work("codes", lambda w: agreement(w, question), self._codes_answered)

    def _codes_answered(self, reply: Reply) -> None:
        self.codes = reply
        self.scores.show_codes(reply.agreement.codes, reply.material.codes)

    # What is behind a number

    def _chosen(self) -> None:
        score, behind_it = self.scores.score(), self._behind(self.scores.code())
        if score is None or behind_it is None:
            return
        material, reply = behind_it
        remarks = read_score(score, reply.agreement.replicates)
        self.reading.setText(" ".join(map(_sentence, remarks)))
        pair = self.pair.currentData()
        if not pair:
            self.passages.show_differences((), (), (), ("", ""))
            return
        a, b = pair
        code, iou = score.code, reply.question.iou
        names = material.coders

        def look(_: Workspace) -> _Behind:
            wanted = None if code is None else [code]
            found = differences(material, a, b, iou=iou, codes=wanted)
            return _Behind(found, confusion(material, a, b))

        def show(behind: _Behind) -> None:
            titles = [each.name for each in material.transcripts]
            self.passages.show_differences(
                behind.found, titles, material.codes, (names[a], names[b])
            )
            self.confusions.show_matrix(behind.matrix, material.codes, (names[a], names[b]))

        self._work("behind", look, show)

    def _settle(self, transcript: str, span: Span) -> None:
        """Ask for the consensus of the two coders whose passages are shown."""
        pair = self.pair.currentData()
        if self.themes is not None and pair:
            a, b = (self.themes.layers[each].id for each in pair)
            self.settle_requested.emit((a, b), transcript, span)

    def _behind(self, code: str) -> tuple[Material, Reply] | None:
        """The material in which a code was compared, and its reply."""
        for reply in filter(None, (self.themes, self.codes)):
            for material in filter(None, (reply.material, reply.assessment_material)):
                if not code or code in material.codes:
                    return material, reply
        return None

    # Out

    def _ask_export(self) -> None:
        workspace = self._context.workspace
        if workspace is None or self.themes is None:
            return
        target = workspace.project.path.with_name(self.tr("agreement") + ".docx")
        filters = self.tr("Word documents (*.docx);;Tables (*.csv)")
        ask_target(self, self.tr("Export agreement"), target, filters, self.write)

    def write(self, path: Path) -> None:
        """Write themes, and codes as far as they were computed, with the methods sentences."""
        if self.themes is None:
            return
        rows = [self._row(self.themes.agreement.pooled, self.tr("All codes together"))]
        for reply in filter(None, (self.themes, self.codes)):
            codes = reply.material.codes
            rows += [
                self._row(score, self._context.code_label(codes[score.code or 0]))
                for score in reply.agreement.codes
            ]
        if self.codes is None and (beside := self.themes.assessment_material) is not None:
            scores = self.themes.assessment.codes if self.themes.assessment else ()
            rows += [
                self._row(score, self._context.code_label(beside.codes[score.code or 0]))
                for score in scores
            ]
        heads = [self.scores.headerItem().text(i) for i in range(self.scores.columnCount())]
        methods = read_methods(self.themes.agreement, len(self.themes.material.coders))
        table = AgreementTable(
            self.tr("Intercoder agreement"), heads, rows, [*map(_sentence, methods)]
        )

        def written() -> None:
            write_agreement_table(table, path)
            self._state.setText(self.tr("Written: {name}").format(name=path.name))

        try:
            written()
        except UserError as error:
            self._failed(error)

    def _row(self, score: Score, label: str) -> list[str]:
        values, interval = score.values, score.intervals.get("alpha")
        percent = values.get("percent")
        return [
            label,
            percentage(score.prevalence) if score.prevalence is not None else "–",
            percentage(percent) if percent is not None else "–",
            number(values.get("alpha")),
            f"[{number(interval[0])}, {number(interval[1])}]" if interval else "–",
            number(values.get("cohen_kappa")),
            number(values.get("gwet_ac1")),
            number(values.get("f1")),
            str(score.n),
        ]

    def closeEvent(self, event: QCloseEvent) -> None:
        self._latest.clear()  # a result that comes now has no project to be shown from
        for job in self._jobs.values():
            if job.running:
                job.cancel()
        super().closeEvent(event)


def _sentence(remark: Remark) -> str:
    """A remark in the language of the interface."""
    return translate("Sentence", remark.template).format(**remark.values)
