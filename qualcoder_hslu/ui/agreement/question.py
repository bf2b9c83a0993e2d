"""What is compared: coders, unit, thresholds, transcripts, participants, and what counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.store import people
from qualcoder_hslu.ui.agreement.choosing import ManyChoice
from qualcoder_hslu.ui.agreement.speaking import set_off
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.workspace.agreeing import Question, comparable_layers
from qualcoder_hslu.workspace.workspace import Workspace

_UNITS = ("turn", "sentence", "token", "character", "transcript", "segment")
_CHECKED, _OPEN = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ID = Qt.ItemDataRole.UserRole


class QuestionBar(QWidget):
    """The choices, from which `question` makes a question; `changed` tells that it is another.

    `doors` is a row for buttons at its right.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.layers = QListWidget()
        self.layers.setAccessibleName(self.tr("Coders to compare"))
        self.layers.setFixedWidth(224)
        self.layers.setMaximumHeight(112)
        self.unit = QComboBox()
        for unit, name in zip(_UNITS, self._unit_names(), strict=True):
            self.unit.addItem(name, unit)
        self.share = QSpinBox()
        self.share.setRange(0, 100)
        self.share.setSingleStep(5)
        self.share.setPrefix(self.tr("coded from "))
        self.share.setSuffix(" %")
        self.share.setSpecialValueText(self.tr("coded from any overlap"))
        self.share.setKeyboardTracking(False)
        set_off(self.share)
        self.iou = QDoubleSpinBox()
        self.iou.setRange(0.05, 1.0)
        self.iou.setSingleStep(0.05)
        self.iou.setValue(0.5)
        self.iou.setPrefix(self.tr("match from IoU "))
        self.iou.setKeyboardTracking(False)
        set_off(self.iou)
        self.transcripts = ManyChoice(
            context,
            self.tr("Transcripts to compare"),
            self.tr("All transcripts"),
            lambda n: self.tr("%Ln transcripts", "", n),
        )
        self.participants = ManyChoice(
            context,
            self.tr("Participants whose speech is compared"),
            self.tr("All participants"),
            lambda n: self.tr("%Ln participants", "", n),
        )
        self.moderator = QCheckBox(self.tr("With moderators"))
        self.by_hand = QCheckBox(self.tr("Without codings that began as suggestions"))
        self.doors = QHBoxLayout()
        self._name()
        self._lay_out()
        self._connect()

    def _unit_names(self) -> tuple[str, ...]:
        return (
            self.tr("by turn"),
            self.tr("by sentence"),
            self.tr("by word"),
            self.tr("by character"),
            self.tr("by transcript"),
            self.tr("by segment"),
        )

    def _name(self) -> None:
        for widget, name, tip in (
            (self.unit, self.tr("Unit"), self.tr("What is counted")),
            (
                self.share,
                self.tr("Share of a unit that must be coded"),
                self.tr("A unit counts as coded when this much of its characters is coded"),
            ),
            (
                self.iou,
                self.tr("Overlap from which segments match"),
                self.tr("Shared text divided by the text of either: from here on segments match"),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for widget in (self.unit, self.share, self.iou, self.transcripts, self.participants):
            first.addWidget(widget)
        first.addStretch(1)
        second.addWidget(self.moderator)
        second.addWidget(self.by_hand)
        second.addStretch(1)
        second.addLayout(self.doors)
        first.setSpacing(8)
        second.setSpacing(16)
        self.doors.setSpacing(8)
        self.below = QVBoxLayout()
        self.below.setSpacing(8)
        self.below.addLayout(first)
        self.below.addLayout(second)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.layers, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self.below, 1)

    def _connect(self) -> None:
        self.unit.currentIndexChanged.connect(lambda _: self._unit_changed())
        self.share.valueChanged.connect(lambda _: self.changed.emit())
        self.iou.valueChanged.connect(lambda _: self.changed.emit())
        for check in (self.moderator, self.by_hand):
            check.toggled.connect(lambda _: self.changed.emit())
        self.transcripts.changed.connect(self.changed)
        self.participants.changed.connect(self.changed)
        self.layers.itemChanged.connect(lambda _: self.changed.emit())

    def _unit_changed(self) -> None:
        self.share.setEnabled(self.unit.currentData() not in ("character", "segment"))
        self.changed.emit()

    def fill(self) -> None:
        """Read what there is to choose from; coders keep their checks."""
        workspace = self._context.workspace
        if workspace is None:
            return
        self.transcripts.options = lambda: [(e.id, e.title) for e in workspace.transcripts()]
        self.participants.options = lambda: [
            (each.id, each.name) for each in people.participants(workspace.project.conn)
        ]
        self._fill_layers(workspace)

    def _fill_layers(self, workspace: Workspace) -> None:
        """Every layer with work in it; each coder's first is checked to begin with."""
        known = {str(item.data(_ID)): item.checkState() for item in self._items()}
        layers = comparable_layers(workspace)
        if list(known) == [layer.id for layer in layers]:
            return
        self.layers.blockSignals(True)
        self.layers.clear()
        for layer in layers:
            item = QListWidgetItem(layer.name, self.layers)
            item.setData(_ID, layer.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            first = _CHECKED if _is_first(layer, layers) else _OPEN
            item.setCheckState(known.get(layer.id, first))
        self.layers.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self.layers.item(row) for row in range(self.layers.count())]

    def question(self) -> Question:
        """What the choices ask."""
        chosen = [i for i in self._items() if i.checkState() == _CHECKED]
        share = self.share.value()
        return Question(
            layers=tuple(str(i.data(_ID)) for i in chosen),
            transcripts=self.transcripts.chosen,
            participants=self.participants.chosen,
            unit=self.unit.currentData(),
            min_share=share / 100 if share else None,
            iou=round(self.iou.value(), 2),
            level="theme",
            with_moderator=self.moderator.isChecked(),
            without_suggestions=self.by_hand.isChecked(),
        )


def _is_first(layer: Layer, layers: list[Layer]) -> bool:
    """Whether this is its coder's first pass with any work in it, whichever number it has."""
    if layer.kind != "pass":
        return False
    own = [each.number for each in layers if each.kind == "pass" and each.coder == layer.coder]
    return layer.number == min(own)
