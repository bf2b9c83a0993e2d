"""The buttons that lead on from agreement: another pass, a plan, files for a paper."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from qualcoder_hslu.agreement.result import Agreement, Score
from qualcoder_hslu.ui.agreement.computing import Computing
from qualcoder_hslu.ui.agreement.exporting import lengths_writer, table_writer
from qualcoder_hslu.ui.agreement.passes import PassesDialog
from qualcoder_hslu.ui.agreement.planner import Planner
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.files import ask_target
from qualcoder_hslu.workspace.agreeing import Reply

Shown = tuple[Agreement | None, Score | None, str]  # the score at hand and its label


class Doors(QObject):
    """The buttons' work. `shown` tells what is at hand, `again` opens the project anew.

    `told` is what has been done, in a sentence.
    """

    told = Signal(str)

    def __init__(
        self,
        context: Context,
        window: QWidget,
        computing: Computing,
        shown: Callable[[], Shown],
        again: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._computing = context, window, computing
        self._shown, self._again = shown, again
        self.second = QPushButton(self.tr("Passes…"))
        self.second.setToolTip(self.tr("Code again, to be compared with yourself"))
        self.plan = QPushButton(self.tr("Plan…"))
        self.plan.setToolTip(self.tr("How much to code twice for an interval of a wanted width"))
        self.export = QPushButton(self.tr("Export"))
        self.export.setToolTip(self.tr("Write the table for a paper, or raw lengths"))
        menu = QMenu(self.export)
        menu.addAction(self.tr("Table for a paper…"), self.ask_table)
        menu.addAction(self.tr("Raw lengths…"), self.ask_lengths)
        self.export.setMenu(menu)
        self.second.clicked.connect(self.show_passes)
        self.plan.clicked.connect(self.show_plan)

    def buttons(self) -> Sequence[QPushButton]:
        """The buttons from left to right."""
        return self.second, self.plan, self.export

    def show_plan(self) -> None:
        Planner(self._context, self._window, *self._shown()).open()

    def show_passes(self) -> None:
        workspace = self._context.workspace
        if workspace is not None:
            PassesDialog(self._context, self._window, workspace, self._again).open()

    def ask_table(self) -> None:
        kinds = self.tr("Word documents (*.docx);;Tables (*.csv)")
        name = self.tr("agreement") + ".docx"
        self._ask(self.tr("Export agreement"), name, kinds, self.write_table)

    def ask_lengths(self) -> None:
        name = self.tr("agreement lengths") + ".csv"
        self._ask(
            self.tr("Export raw lengths"), name, self.tr("Tables (*.csv)"), self.write_lengths
        )

    def _ask(self, title: str, name: str, kinds: str, then: Callable[[Path], object]) -> None:
        workspace = self._context.workspace
        if workspace is not None and self._computing.themes is not None:
            ask_target(self._window, title, workspace.project.path.with_name(name), kinds, then)

    def write_table(self, path: Path) -> None:
        """Write themes and codes, with their intervals, and the methods sentences."""
        self._write(table_writer(self._context, path), path)

    def write_lengths(self, path: Path) -> None:
        """Write by how many characters or units which coders marked each code."""
        self._write(lengths_writer(path), path)

    def _write(self, write: Callable[[Sequence[Reply]], None], path: Path) -> None:
        replies = self._computing.both_levels()

        def done(_: object) -> None:
            self.told.emit(self.tr("Written: {name}").format(name=path.name))

        self.told.emit(self.tr("Writing {name}…").format(name=path.name))
        self._computing.work("export", lambda _: write(replies()), done)
