"""What the dialogs have in common: their frame, labels in the colours of the theme, a stop row."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import LANGUAGES
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.fonts import UI_PIXELS, ui_font
from qualcoder_hslu.ui.jobs import Followed
from qualcoder_hslu.ui.sentences import said
from qualcoder_hslu.ui.theme import Theme, qcolor

EDGE = 24  # around a dialog's content
_LIST_ROWS = (3, 8)  # of a short list, shown at least and at most
GAP = 8  # between things that belong together


class Words(QLabel):
    """Plain words in a colour of the theme ("text", "muted", "danger", "warning" …) that wrap."""

    def __init__(
        self,
        context: Context,
        text: str = "",
        colour: str = "text",
        *,
        pixels: int = UI_PIXELS,
        strong: bool = False,
        wrap: bool = True,
    ) -> None:
        super().__init__(text)
        self._context = context
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(ui_font(pixels, strong=strong))
        self._dress(context.theme)
        context.theme_changed.connect(self._dress)

    def set_colour(self, colour: str) -> None:
        self._colour = colour
        self._dress(self._context.theme)

    def _dress(self, theme: Theme) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, qcolor(getattr(theme, self._colour)))
        self.setPalette(palette)


def current_row(tree: QTreeWidget) -> int:
    """The place of a list's current row, -1 without one."""
    item = tree.currentItem()
    return -1 if item is None else tree.indexOfTopLevelItem(item)


def choose_row(tree: QTreeWidget, row: int) -> None:
    """Make a row of a list the current one, if there is such a row."""
    item = tree.topLevelItem(row)
    if item is not None:
        tree.setCurrentItem(item)


class PathWords(Words):
    """A path on one line, its middle left out when it is too long; the tooltip has all of it."""

    def __init__(self, context: Context, text: str = "", colour: str = "muted") -> None:
        super().__init__(context, "", colour, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self.set_path(text)

    def set_path(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))


class Dialog(QDialog):
    """A dialog's frame: content in `body`, below it a sentence and the buttons.

    The sentence says why the accepting button is off (`refuse`), or what went wrong (`complain`).
    With `only_close` there is one button. Open it with `open()`; it goes by itself.
    """

    def __init__(
        self, context: Context, parent: QWidget | None, *, only_close: bool = False
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.buttons = QDialogButtonBox()
        self.accept_button = QPushButton(self.tr("Close"))
        role = QDialogButtonBox.ButtonRole
        self.buttons.addButton(
            self.accept_button, role.RejectRole if only_close else role.AcceptRole
        )
        if not only_close:
            self.cancel_button = self.buttons.addButton(
                self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole
            )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._sentence = Words(context, "", "muted")
        self._sentence.setObjectName("sentence")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.addWidget(self._sentence, 1)
        self.job_row = JobRow(context)
        self.foot.addWidget(self.job_row, 1)
        self.foot.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE, 16)
        whole.setSpacing(EDGE)
        whole.addLayout(self.body, 1)
        whole.addLayout(self.foot)
        self.accept_button.setDefault(True)  # only now does the dialog hear of it

    def fit(self, width: int) -> None:
        """Make the dialog this wide and as high as its content then asks for."""
        self.ensurePolished()
        layout = self.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else -1
        self.resize(width, max(wanted, self.minimumSizeHint().height()))

    def follow(self, job: Followed, what: str) -> None:
        """Show how far a job is, in place of the sentence, until it has finished."""
        self._sentence.hide()
        self.job_row.follow(job, what)
        job.finished.connect(self._sentence.show)

    def refuse(self, why: str) -> None:
        """Turn the accepting button off and say why; with an empty sentence, on again."""
        self.accept_button.setEnabled(not why)
        self.say(why)

    def complain(self, error: UserError) -> None:
        """Say what went wrong; the dialog stays open."""
        self.say(said(str(error)), "danger")

    @property
    def sentence(self) -> str:
        """What the line beside the buttons says."""
        return self._sentence.text()

    def say(self, text: str, colour: str = "muted") -> None:
        """Put a sentence beside the buttons."""
        self._sentence.set_colour(colour)
        self._sentence.setText(text)
        self.accept_button.setAccessibleDescription(text)


class ShortList(QTreeWidget):
    """A list of a name and something muted at its right, as high as its rows, within limits."""

    def __init__(self, context: Context, name: str, rows: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for texts in rows:
            item = QTreeWidgetItem(self, list(texts))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, qcolor(context.theme.muted))
        self.setMinimumHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        least, most = _LIST_ROWS
        rows = min(max(self.topLevelItemCount(), least), most)
        return QSize(320, 24 * rows + 2 * self.frameWidth())


class JobRow(QWidget):
    """What a job is doing, how far it is, and a button that stops it; hidden without a job."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._job: Followed | None = None
        self._what = Words(context, "", "muted", wrap=False)
        self._what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._what, 1)
        row.addWidget(self._bar)
        row.addWidget(self.stop_button)
        self.hide()

    def follow(self, job: Followed, what: str) -> None:
        """Show this job until it has finished."""
        self._job = job
        self._what.setText(what)
        self._bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        job.progress.connect(self._progressed)
        job.finished.connect(self._finished)
        self.show()

    @property
    def running(self) -> bool:
        return self._job is not None and self._job.running

    def cancel(self) -> None:
        """Stop the job, if there is one."""
        if self._job is not None:
            self._job.cancel()

    def _stop(self) -> None:
        self.cancel()
        self.stop_button.setEnabled(False)
        self._what.setText(self.tr("Stopping…"))

    def _progressed(self, what: str, done: int, total: int) -> None:
        self._what.setText(what)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _finished(self) -> None:
        self._job = None
        self.hide()


def editable_combo(placeholder: str) -> QComboBox:
    """A choice that one can also type into."""
    combo = QComboBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field = combo.lineEdit()
    if field is not None:
        field.setPlaceholderText(placeholder)
    return combo


def form() -> QFormLayout:
    """A column of labels and fields on the grid."""
    out = QFormLayout()
    out.setHorizontalSpacing(16)
    out.setVerticalSpacing(GAP)
    out.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    out.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return out


def add_row(layout: QFormLayout, label: str, field: QWidget | QLayout) -> None:
    """A labelled field; a label is also the accessible name of a widget that has none."""
    if isinstance(field, QWidget) and not field.accessibleName():
        field.setAccessibleName(label)
    caption = QLabel(label)
    if not isinstance(field, QLabel):
        caption.setMinimumHeight(28)
    if isinstance(field, QWidget):
        caption.setBuddy(field)
    layout.addRow(caption, field)


def top_items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """The items of the first level, in order."""
    found = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [item for item in found if item is not None]


def child_items(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The items right below one, in order."""
    found = (item.child(row) for row in range(item.childCount()))
    return [child for child in found if child is not None]


def language_names() -> dict[str, str]:
    """The languages of transcripts and codebooks by code."""
    names = {
        "fr": translate("Languages", "French"),
        "de": translate("Languages", "German"),
        "it": translate("Languages", "Italian"),
        "en": translate("Languages", "English"),
    }
    return {code: names[code] for code in LANGUAGES}


def language_combo(current: str) -> QComboBox:
    """A choice of the languages of transcripts; the data of each is its code."""
    combo = QComboBox()
    for code, name in language_names().items():
        combo.addItem(name, code)
    combo.setCurrentIndex(combo.findData(current))
    return combo


def start_folder(context: Context) -> Path:
    """Where to begin looking for files: beside the open project, else among the documents."""
    if context.workspace is not None:
        return context.workspace.project.path.parent
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()
