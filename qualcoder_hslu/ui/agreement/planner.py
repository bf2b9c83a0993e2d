"""How much must be coded twice for an interval of a wanted width, from a result or a guess."""

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from qualcoder_hslu.agreement.planning import clusters_needed, units_needed
from qualcoder_hslu.agreement.result import Agreement, Score
from qualcoder_hslu.ui.agreement.speaking import numbers, set_off
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog, Words, add_row, form


class Planner(Dialog):
    """Plans from the score at hand (of the named code, or all), and without any result."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        agreement: Agreement | None,
        score: Score | None,
        label: str,
    ) -> None:
        super().__init__(context, parent, only_close=True)
        self._agreement, self._score, self._label = agreement, score, label
        self.setWindowTitle(self.tr("Plan how much to code twice"))
        self.width_ = _spin(0.05, 1.0, 0.2)
        self.alpha = _spin(0.0, 0.95, 0.7)
        self.share = QSpinBox()
        self.share.setRange(1, 99)
        self.share.setValue(5)
        self.share.setSuffix(" %")
        set_off(self.share)
        self.effect = _spin(1.0, 50.0, 2.0)
        self.effect.setSingleStep(0.5)
        self.effect.setToolTip(
            self.tr("How many times wider the variance is because turns of one talk are alike")
        )
        fields = form()
        add_row(fields, self.tr("Width of the 95 % interval of alpha"), self.width_)
        self.body.addLayout(fields)
        self.body.addWidget(Words(context, self.tr("From this result"), strong=True))
        self.pilot = Words(context)
        self.body.addWidget(self.pilot)
        self.body.addWidget(Words(context, self.tr("Without a result yet"), strong=True))
        guess = form()
        add_row(guess, self.tr("Alpha you expect"), self.alpha)
        add_row(guess, self.tr("Share of the turns with the code"), self.share)
        add_row(guess, self.tr("Design effect"), self.effect)
        self.body.addLayout(guess)
        self.guessed = Words(context)
        self.body.addWidget(self.guessed)
        for spin in (self.width_, self.alpha, self.share, self.effect):
            spin.valueChanged.connect(lambda _: self._plan())
        self._plan()
        self.fit(520)

    def _plan(self) -> None:
        self.pilot.setText(self._from_result(self.width_.value()))
        units = units_needed(
            self.alpha.value(),
            self.share.value() / 100,
            self.width_.value(),
            design_effect=self.effect.value(),
        )
        self.guessed.setText(
            self.tr("Two coders should each code about {n} turns.").format(n=numbers().count(units))
        )

    def _from_result(self, wanted: float) -> str:
        interval = self._score.intervals.get("alpha") if self._score else None
        if self._agreement is None or interval is None or interval[0] == interval[1]:
            return self.tr("{code}: there is no interval yet to plan from.").format(
                code=self._label
            )
        write, clusters = numbers(), self._agreement.clusters
        width = interval[1] - interval[0]
        text = (
            self.tr(
                "{code}: {have} transcripts coded twice gave a width of {width}; for {wanted} it "
                "takes about {needed}. Intervals narrow with the square root of the number."
            )
            if self._agreement.resampled == "transcripts"
            else self.tr(
                "{code}: {have} turns coded twice gave a width of {width}; for {wanted} it takes "
                "about {needed}. Intervals narrow with the square root of the number."
            )
        )
        return text.format(
            code=self._label,
            have=write.count(clusters),
            width=write.coefficient(width),
            wanted=write.coefficient(wanted),
            needed=write.count(clusters_needed(width, clusters, wanted)),
        )


def _spin(low: float, high: float, value: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(low, high)
    spin.setSingleStep(0.05)
    spin.setValue(value)
    set_off(spin)
    return spin
