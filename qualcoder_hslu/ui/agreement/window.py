"""The window of agreement: what is compared, the table, and what lies behind every number.

It computes beside the window on a reading connection; a newer question replaces an older one.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.agreement.confusion import confused, confusion
from qualcoder_hslu.agreement.differences import differences
from qualcoder_hslu.agreement.intervals import Floats
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.reading import read_agreement, read_score
from qualcoder_hslu.agreement.result import Agreement
from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.agreement.computing import Computing
from qualcoder_hslu.ui.agreement.confusions import Confusions
from qualcoder_hslu.ui.agreement.doors import Doors, Shown
from qualcoder_hslu.ui.agreement.pairs import Pairs
from qualcoder_hslu.ui.agreement.passages import ByKind, PassageLists, by_kind
from qualcoder_hslu.ui.agreement.question import QuestionBar
from qualcoder_hslu.ui.agreement.rows import OverTime, Ratings
from qualcoder_hslu.ui.agreement.scores import ScoreTable
from qualcoder_hslu.ui.agreement.speaking import numbers, sentences
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.workspace import agreeing
from qualcoder_hslu.workspace.agreeing import Reply
from qualcoder_hslu.workspace.methods import filters, methods

_AFTER_A_CHANGE = 1_000  # milliseconds
_OF_INTEREST = {"coding", "roster", "transcript", "transcript_version", "participant", "code"}


@dataclass(frozen=True, slots=True)
class _Behind:
    """The agreement and material in which a code was compared."""

    reply: Reply
    material: Material
    agreement: Agreement


class AgreementWindow(QWidget):
    """How far coders agree in the open project.

    `go` asks for a passage in the transcript (id, Span), `define` for a code in the codebook,
    `settle_requested` for the consensus of two layers (ids) at a passage; `pass_changed` tells that
    the coder works in another pass from now on.
    """

    go = Signal(str, object)
    define = Signal(str)
    settle_requested = Signal(object, str, object)
    pass_changed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Intercoder agreement"))
        self.resize(1280, 860)
        self._context = context
        self.computing = Computing(context, self)
        self.bar = QuestionBar(context)
        self.scores = ScoreTable(context)
        self.reading = Words(context, "", "muted")
        self.passages = PassageLists(context)
        self.confusions = Confusions(context)
        self.pairs = Pairs(context)
        self.over_time = OverTime(context)
        self.ratings = Ratings(context)
        self.method = Words(context)
        self._state, self._warning = Words(context, "", "muted"), Words(context, "", "warning")
        self._beside = ""
        self.doors = Doors(context, self, self.computing, self._shown, self.pass_changed.emit)
        for door in self.doors.buttons():
            self.bar.doors.addWidget(door)
        self._lay_out()
        self._connect()
        self.bar.fill()
        self.ask()

    # Building

    def _lay_out(self) -> None:
        self.bar.below.addWidget(self._state)
        self.bar.below.addWidget(self._warning)
        self._warning.hide()
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.scores, 1)
        column.addWidget(self.reading)
        method = QWidget()
        self.method.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.method.setMaximumWidth(760)
        whole = QVBoxLayout(method)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self.method)
        whole.addStretch(1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, name in (
            (self.passages, self.tr("Passages")),
            (self.confusions, self.tr("Confusions")),
            (self.pairs, self.tr("Pairs")),
            (self.over_time, self.tr("Over time")),
            (self.ratings, self.tr("Ratings")),
            (method, self.tr("Method")),
        ):
            self.tabs.addTab(page, name)
        self.tabs.setCornerWidget(self._pair_box())
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(self.tabs)
        split.setSizes([400, 400])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.bar)
        layout.addWidget(split, 1)

    def _pair_box(self) -> QWidget:
        self.pair = QComboBox()
        self.pair.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pair.setMinimumWidth(160)
        self.pair.setAccessibleName(self.tr("Pair of coders whose passages are shown"))
        self.pair.setToolTip(self.pair.accessibleName())
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(QLabel(self.tr("Pair")))
        row.addWidget(self.pair)
        return box

    def _connect(self) -> None:
        context, computing = self._context, self.computing
        self.bar.changed.connect(self.ask)
        computing.themes_ready.connect(self._show_themes)
        computing.codes_ready.connect(self._show_codes)
        computing.beside_ready.connect(self._show_beside)
        computing.failed.connect(self._failed)
        self.scores.chosen.connect(lambda _: self._chosen())
        self.scores.codes_wanted.connect(computing.want_codes)
        self.pair.currentIndexChanged.connect(lambda _: self._look())
        self.passages.go.connect(self.go)
        self.passages.settle.connect(self._settle)
        self.passages.all_wanted.connect(self._look)
        self.confusions.opened.connect(self._open_cell)
        self.confusions.defined.connect(self.define)
        self.pairs.chosen.connect(self._choose_pair)
        self.tabs.currentChanged.connect(lambda _: self._look_over_time())
        self.doors.told.connect(self._state.setText)
        context.project_changed.connect(self.close)
        context.changed.connect(self._changed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_A_CHANGE)
        self._later.timeout.connect(self._ask_again)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.close)

    # Asking

    @property
    def themes(self) -> Reply | None:
        """The newest answer by themes."""
        return self.computing.themes

    @property
    def codes(self) -> Reply | None:
        """The newest answer by codes, when they were asked for."""
        return self.computing.codes

    def ask(self) -> None:
        """Compute anew what the choices ask, themes first."""
        question = self.bar.question()
        self._beside = ""
        self.scores.forget_codes()
        self._warning.hide()
        if len(question.layers) < 2:
            self.computing.forget()
            self.scores.clear()
            self._empty()
            self._state.setText(self.tr("Choose two coders or more to compare."))
            return
        self._state.setText(self.tr("Computing…"))
        self.computing.ask(question)

    def _ask_again(self) -> None:
        self.bar.fill()
        self.ask()

    def _changed(self, changes: Changes) -> None:
        """Codings or texts changed: compute anew when no further change follows at once."""
        if changes.kinds & _OF_INTEREST:
            self._later.start()

    def _failed(self, error: UserError) -> None:
        self._warning.setText(said(str(error)))
        self._warning.show()
        self._state.setText("")

    def _empty(self) -> None:
        self.pair.blockSignals(True)
        self.pair.clear()
        self.pair.blockSignals(False)
        for part in (
            self.reading, self.method, self.passages, self.confusions, self.pairs, self.over_time,
            self.ratings,
        ):  # fmt: skip
            part.clear()

    # Showing

    def _show_themes(self) -> None:
        reply = self.themes
        if reply is None:
            return
        self._tell(reply)
        self._fill_pairs(reply)
        answer, beside = reply.agreement, []
        if reply.assessment is not None and reply.assessment_material is not None:
            codes = reply.assessment_material.codes
            beside = [(codes[score.code or 0], score) for score in reply.assessment.codes]
        before = self.scores.code(), self.scores.topLevelItemCount()
        self.scores.show_themes(answer.codes, reply.material.codes, answer.pooled, beside)
        if before == (self.scores.code(), self.scores.topLevelItemCount()):
            self._chosen(again=bool(answer.replicates))
        self.ratings.show_ratings(answer.ratings, reply.material.codes)

    def _tell(self, reply: Reply) -> None:
        """What the numbers rest on, and what to beware of."""
        write = numbers()
        facts = [*filters(reply, write), *read_agreement(reply.agreement)]
        self._state.setText(" ".join(filter(None, [sentences(facts), self._beside])))
        self._state.setToolTip(sentences(methods(reply, write)))
        self._warning.setText(sentences(reply.warnings))
        self._warning.setVisible(bool(reply.warnings))
        paragraphs = [methods(reply, write), read_agreement(reply.agreement), reply.warnings]
        self.method.setText("\n\n".join(filter(None, map(sentences, paragraphs))))

    def _show_beside(self, reply: Reply) -> None:
        """What the other way of treating suggestions gives, in one sentence."""
        alpha = numbers().coefficient(reply.agreement.pooled.values.get("alpha"))
        text = (
            self.tr("Without them alpha of all themes is {alpha}.")
            if reply.question.without_suggestions
            else self.tr("With them alpha of all themes is {alpha}.")
        )
        self._beside = text.format(alpha=alpha)
        if self.themes is not None:
            self._tell(self.themes)

    def _fill_pairs(self, reply: Reply) -> None:
        before, names = self.pair.currentData(), reply.material.coders
        self.pair.blockSignals(True)
        self.pair.clear()
        for a, b in reply.material.pairs():
            self.pair.addItem(f"{names[a]} – {names[b]}", (a, b))
        if before in reply.material.pairs():
            self.pair.setCurrentIndex(reply.material.pairs().index(before))
        self.pair.blockSignals(False)

    def _show_codes(self) -> None:
        if self.codes is not None:
            self.scores.show_codes(self.codes.agreement.codes, self.codes.material.codes)
            self.ratings.show_ratings(self.codes.agreement.ratings, self.codes.material.codes)
            self._chosen(again=True)

    # What is behind a number

    def _chosen(self, *, again: bool = False) -> None:
        """A row was chosen, or has its intervals now (`again`)."""
        score, behind = self.scores.score(), self._behind(self.scores.code())
        if score is None or behind is None:
            return
        answer = behind.agreement
        self.reading.setText(sentences(read_score(score, answer.replicates, numbers())))
        every = answer.pooled_pairs if score.code is None else answer.pairs
        pairs = [each for each in every if each.code == score.code]
        self.pairs.show_pairs(pairs, behind.material.coders, self._label())
        if not again:
            self._look()
        self._look_over_time()

    def _label(self) -> str:
        item = self.scores.currentItem()
        return item.text(0) if item is not None else ""

    def _behind(self, code: str) -> _Behind | None:
        """Where a code was compared; the newest answer of those that hold it."""
        for reply in filter(None, (self.themes, self.codes)):
            for material, answer in (
                (reply.material, reply.agreement),
                (reply.assessment_material, reply.assessment),
            ):
                if material and answer and (not code or code in material.codes):
                    return _Behind(reply, material, answer)
        return None

    def _pair_names(self, material: Material) -> tuple[int, int, tuple[str, str]]:
        a, b = self.pair.currentData()
        return a, b, (material.coders[a], material.coders[b])

    def _look(self) -> None:
        """Show the passages and confusions of the pair on the code at hand."""
        score, behind = self.scores.score(), self._behind(self.scores.code())
        if score is None or behind is None or self.pair.currentData() is None:
            self.passages.clear()
            return
        material, iou = behind.material, behind.reply.question.iou
        a, b, names = self._pair_names(material)
        code = score.code

        def look(_: object) -> tuple[ByKind, Floats]:
            wanted = None if code is None else [code]
            found = differences(material, a, b, iou=iou, codes=wanted)
            return by_kind(found), confusion(material, a, b)

        def show(found: tuple[ByKind, Floats]) -> None:
            passages, table = found
            titles = [each.name for each in material.transcripts]
            self.passages.show_differences(passages, titles, material.codes, names)
            self.confusions.show_matrix(table, material.codes, names)

        self.computing.work("behind", look, show)

    def _open_cell(self, code: str, other: str) -> None:
        """Show the passages to which the pair gave these two codes."""
        behind = self._behind(self.scores.code())
        if behind is None or self.pair.currentData() is None:
            return
        material = behind.material
        a, b, names = self._pair_names(material)
        places = [material.codes.index(each) if each else None for each in (code, other)]
        none = self.tr("no code")
        only = f"{names[0]}: {code or none} · {names[1]}: {other or none}"

        def show(found: ByKind) -> None:
            titles = [each.name for each in material.transcripts]
            self.passages.show_differences(found, titles, material.codes, names, only)
            self.tabs.setCurrentWidget(self.passages)
            self.passages.list.setFocus()

        self.computing.work("behind", lambda _: by_kind(confused(material, a, b, *places)), show)

    def _choose_pair(self, a: int, b: int) -> None:
        every = [self.pair.itemData(row) for row in range(self.pair.count())]
        self.pair.setCurrentIndex(every.index((a, b)))

    def _look_over_time(self) -> None:
        """Agreement by batches of the code at hand, only when somebody looks."""
        code = self.scores.code()
        behind = self._behind(code)
        if behind is None or self.tabs.currentWidget() is not self.over_time:
            return
        titles, label = [each.name for each in behind.material.transcripts], self._label()

        def show(found: agreeing.OverTime) -> None:
            days = [each[:10] for each in found.until]
            self.over_time.show_batches(found.batches, titles, days, label)

        self.computing.work("over time", lambda w: agreeing.over_time(w, behind.reply, code), show)

    def _settle(self, transcript: str, span: Span) -> None:
        """Ask for the consensus of the two coders whose passages are shown."""
        pair = self.pair.currentData()
        if self.themes is not None and pair:
            a, b = (self.themes.layers[each].id for each in pair)
            self.settle_requested.emit((a, b), transcript, span)

    def _shown(self) -> Shown:
        behind = self._behind(self.scores.code())
        return behind.agreement if behind else None, self.scores.score(), self._label()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.computing.forget()  # a result that comes now has no project to be shown from
        super().closeEvent(event)
