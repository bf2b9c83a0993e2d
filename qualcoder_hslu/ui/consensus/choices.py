"""Whose consensus, which of the disagreements are listed, and how far one is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QProgressBar, QWidget

from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Words
from qualcoder_hslu.workspace.consensus import Disagreement, Survey, comparable
from qualcoder_hslu.workspace.workspace import Workspace


class Choices(QWidget):
    """Two coders, filters by transcript, code and state, and the progress at the right."""

    pair_chosen = Signal()
    filtered = Signal()

    def __init__(self, context: Context, workspace: Workspace) -> None:
        super().__init__()
        self._context, self._workspace = context, workspace
        self.first, self.second = QComboBox(), QComboBox()
        self.transcript, self.code = QComboBox(), QComboBox()
        for box, name in (
            (self.first, self.tr("First coder (A)")),
            (self.second, self.tr("Second coder (B)")),
            (self.transcript, self.tr("Transcripts")),
            (self.code, self.tr("Codes")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMinimumWidth(144)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.only_open = QCheckBox(self.tr("Open only"))
        self.only_open.setToolTip(self.tr("Leave out what is settled"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Settled"))
        self.progress = Words(context, "", "muted", wrap=False)
        self._lay_out()
        self.fill_layers()
        for box in (self.first, self.second):
            box.activated.connect(lambda _: self.pair_chosen.emit())
        for box in (self.transcript, self.code):
            box.activated.connect(lambda _: self.filtered.emit())
        self.only_open.toggled.connect(lambda _: self.filtered.emit())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.first)
        row.addWidget(QLabel("–"))
        row.addWidget(self.second)
        row.addSpacing(16)
        row.addWidget(self.transcript)
        row.addWidget(self.code)
        row.addWidget(self.only_open)
        row.addStretch(1)
        row.addWidget(self.bar)
        row.addWidget(self.progress)

    def fill_layers(self) -> None:
        """Offer everybody in whose name there is any work; who is chosen stays so."""
        found = comparable(self._workspace)
        firsts = [i for i, (e, _) in enumerate(found) if e.kind == "pass" and e.number == 1]
        start = [*firsts, *(i for i in range(len(found)) if i not in firsts)][:2]
        for place, box in enumerate((self.first, self.second)):
            before = box.currentData()
            box.clear()
            for layer, name in found:
                box.addItem(name, layer.id)
            at = box.findData(before) if before else -1
            box.setCurrentIndex(
                at if at >= 0 else start[min(place, len(start) - 1)] if start else -1
            )

    @property
    def names(self) -> tuple[str, str]:
        """The two coders' names."""
        return self.first.currentText(), self.second.currentText()

    @property
    def pair(self) -> tuple[str, str]:
        """Ids of their layers, empty where there is none."""
        return self.first.currentData() or "", self.second.currentData() or ""

    def choose(self, first: str, second: str) -> None:
        """Set the two layers (ids), as far as they can be chosen, without telling anybody."""
        for box, layer in ((self.first, first), (self.second, second)):
            if (at := box.findData(layer)) >= 0:
                box.setCurrentIndex(at)

    def fill_filters(self, survey: Survey | None) -> None:
        """Offer the transcripts and codes in which there are disagreements."""
        items = survey.disagreements if survey else ()
        held = {each.transcript for each in items}
        codes = {code for each in items for code in each.codes}
        titles = [(t.title, t.id) for t in self._workspace.transcripts() if t.id in held]
        labels = [
            (self._context.code_label(code.id), code.id)
            for code in self._workspace.codebook
            if code.id in codes
        ]
        for box, everything, rows in (
            (self.transcript, self.tr("All transcripts"), titles),
            (self.code, self.tr("All codes"), labels),
        ):
            before = box.currentData()
            box.clear()
            box.addItem(everything, "")
            for text, data in rows:
                box.addItem(text, data)
            box.setCurrentIndex(max(0, box.findData(before)))

    def wanted(self, survey: Survey | None) -> list[Disagreement]:
        """The disagreements that the filters let through."""
        transcript, code = self.transcript.currentData(), self.code.currentData()
        only_open = self.only_open.isChecked()
        return [
            each
            for each in (survey.disagreements if survey else ())
            if (not transcript or each.transcript == transcript)
            and (not code or code in each.codes)
            and not (only_open and each.settled)
        ]

    def tell(self, survey: Survey | None) -> None:
        """Show how far one is."""
        settled, count = (survey.settled, len(survey.disagreements)) if survey else (0, 0)
        self.bar.setRange(0, max(1, count))
        self.bar.setValue(settled)
        if survey is not None:
            self.say(self.tr("{settled} of {count} settled").format(settled=settled, count=count))

    def say(self, text: str) -> None:
        """Put a sentence in place of the progress."""
        self.progress.setText(text)
