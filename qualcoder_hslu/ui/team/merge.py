"""The merge dialog: what a copy would bring, what is chosen of conflicts, and bringing it back."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store.merge_plan import Finding, Kind, MergePlan
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Dialog, Words
from qualcoder_hslu.ui.jobs import JobHandle, run_job
from qualcoder_hslu.ui.team.findings import Findings
from qualcoder_hslu.ui.team.found_tree import ConflictList, FoundTree
from qualcoder_hslu.ui.team.one_person import OnePersonDialog
from qualcoder_hslu.workspace import team
from qualcoder_hslu.workspace.workspace import Workspace


class MergeDialog(Dialog):
    """Looks at the copy beside the window, shows what it would bring, and brings it in one step."""

    def __init__(
        self, context: Context, parent: QWidget | None, workspace: Workspace, path: Path
    ) -> None:
        super().__init__(context, parent)
        self._workspace = workspace
        self._path = path
        self.plan: MergePlan | None = None
        self._names: Findings | None = None
        self.setWindowTitle(self.tr("Merge {file}").format(file=path.name))
        self.accept_button.setText(self.tr("Merge"))
        self.summary = Words(context, "")
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What the copy brings"))
        self.conflicts = ConflictList()
        self.tabs.addTab(self._conflict_page(), "")
        self.trees: dict[Kind, FoundTree] = {}
        for kind, title in self._titles().items():
            self.trees[kind] = FoundTree(title)
            self.tabs.addTab(self.trees[kind], title)
        self.body.setSpacing(GAP)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.tabs, 1)
        self.conflicts.chosen.connect(self._show_sides)
        self.conflicts.decided.connect(self._check)
        context.project_changed.connect(self.close)
        self.resize(880, 600)
        self.refuse(self.tr("Looking at the copy…"))
        self._look()

    # Building

    def _titles(self) -> dict[Kind, str]:
        return {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "removed": self.tr("Removed"),
        }

    def _conflict_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        self.sides = QTableWidget(0, 3)
        self.sides.setAccessibleName(self.tr("Ours and theirs"))
        self.sides.setHorizontalHeaderLabels(["", self.tr("Ours"), self.tr("Theirs")])
        self.sides.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.sides.setTabKeyNavigation(False)  # Tab leaves the table, arrows move in it
        self.sides.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.sides.setShowGrid(False)
        self.sides.verticalHeader().hide()
        across = self.sides.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.resizeSection(0, 120)
        for number in (1, 2):
            across.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.ours_button = QPushButton(self.tr("Keep all ours"))
        self.theirs_button = QPushButton(self.tr("Take all theirs"))
        self.ours_button.clicked.connect(lambda _=False: self.conflicts.choose_all(theirs=False))
        self.theirs_button.clicked.connect(lambda _=False: self.conflicts.choose_all(theirs=True))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (self.ours_button, self.theirs_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.conflicts, 3)
        column.addWidget(self.sides, 2)
        column.addLayout(row)
        return page

    # Looking

    def _look(self) -> None:
        project, path = self._workspace.project, self._path
        what = self.tr("Looking at the copy…")

        def work(job: JobHandle) -> MergePlan:
            def progress(done: int, total: int) -> None:
                job.check()
                job.progress(what, done, total)

            with closing(project.reader()) as conn:
                return team.look_at(Project(project.path, conn, read_only=True), path, progress)

        job = run_job(self, work, self._looked, self._failed)
        job.cancelled.connect(self._stopped)
        self.follow(job, what)

    def _looked(self, plan: MergePlan) -> None:
        self.plan = plan
        self._names = Findings(self.context, self._workspace, plan)
        self.conflicts.fill(self._names, plan.conflicts)
        self.tabs.setTabText(0, self.tr("Conflicts ({count})").format(count=len(plan.conflicts)))
        shown: list[tuple[QWidget, int]] = [(self.conflicts, len(plan.conflicts))]
        for number, (kind, title) in enumerate(self._titles().items(), start=1):
            found = [each for each in plan.findings if each.kind == kind]
            self.trees[kind].fill(self._names, found)
            self.tabs.setTabText(
                number,
                self.tr("{title} ({count})").format(title=title, count=len(found)),
            )
            shown.append((self.trees[kind], len(found)))
        for number, (_, count) in enumerate(shown):
            self.tabs.setTabEnabled(number, count > 0)
        first = next((number for number, (_, count) in enumerate(shown) if count), 0)
        self.tabs.setCurrentIndex(first)
        can = any(each.has_choice for each in plan.conflicts)
        for button in (self.ours_button, self.theirs_button):
            button.setEnabled(can)
        self.summary.setText(self._summary(plan))
        self._check()
        shown[first][0].setFocus()

    def _failed(self, error: UserError) -> None:
        self.refuse(self.tr("Nothing was merged."))
        self.complain(error)

    def _stopped(self) -> None:
        self.refuse(self.tr("Stopped: nothing was merged."))

    def _summary(self, plan: MergePlan) -> str:
        codings = plan.new["coding"], plan.changed["coding"], plan.removed["coding"]
        text = self.tr("Codings: {new} new, {changed} changed, {removed} removed.").format(
            new=codings[0], changed=codings[1], removed=codings[2]
        )
        others = sum(each.kind != "conflict" and each.table != "coding" for each in plan.findings)
        parts = [text, self.tr("Other things: %n", "", others)]
        if plan.to_review:
            parts.append(self.tr("To look at after a correction: %n", "", plan.to_review))
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts)

    def _show_sides(self, found: Finding | None) -> None:
        rows = self._names.differences(found) if found and self._names else []
        words = self._names.words(found) if found and self._names else ""
        if words and not rows:
            rows = [(self.tr("Passage"), words, words)]
        self.sides.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self.sides.setItem(number, column, item)
        self.sides.resizeRowsToContents()

    def _check(self) -> None:
        plan = self.plan
        if plan is None:
            return
        if plan.is_empty:
            self.refuse(self.tr("Nothing new: all of it is here already."))
            return
        self.refuse("")
        if plan.conflicts:
            self.say(
                self.tr("Of {all} conflicts theirs is taken in {theirs}; else ours stays.").format(
                    all=len(plan.conflicts), theirs=len(self.conflicts.theirs())
                )
            )
        else:
            self.say(self.tr("No conflicts. Undo takes the whole merge back."))

    # Merging

    def accept(self) -> None:
        """Bring it back beside the window; stopped before its end, it leaves nothing behind."""
        plan, workspace, path = self.plan, self._workspace, self._path
        if plan is None or self.job_row.running:
            return
        theirs, what = self.conflicts.theirs(), self.tr("Writing…")

        def work(job: JobHandle) -> list[Changes]:
            heard: list[Changes] = []

            def progress(done: int, total: int) -> None:
                job.check()
                job.progress(what, done, total)

            with workspace.beside() as beside:
                beside.listen(heard.append)
                team.take(beside, path, plan, theirs, progress)
            return heard

        job = run_job(self, work, lambda heard: self._merged(plan, theirs, heard), self._unmerged)
        job.cancelled.connect(self._unwritten)
        self.accept_button.setEnabled(False)
        self.tabs.setEnabled(False)
        self.follow(job, what)
        self.job_row.stop_button.setFocus()

    def _merged(self, plan: MergePlan, theirs: list[str], heard: list[Changes]) -> None:
        if not self._is_left():
            self._workspace.tell(heard)
            self._tell(plan, len(theirs))
        super().accept()

    def _unmerged(self, error: UserError) -> None:
        self._unwritten()
        self.complain(error)

    def _is_left(self) -> bool:
        """Whether the project was closed in the meantime."""
        return self.context.workspace is not self._workspace

    def _unwritten(self) -> None:
        if self._is_left():
            super().reject()
            return
        self.tabs.setEnabled(True)
        self._check()
        self.say(self.tr("Stopped: nothing was merged."))

    def _tell(self, plan: MergePlan, theirs: int) -> None:
        """One sentence about what was done; and whether two coders of one name may be one."""
        text = self.tr(
            "{file} is merged: {new} new, {changed} changed, {removed} removed; "
            "conflicts: {conflicts}, theirs taken of {theirs}."
        ).format(
            file=plan.name,
            new=plan.new.total(),
            changed=plan.changed.total(),
            removed=plan.removed.total(),
            conflicts=len(plan.conflicts),
            theirs=theirs,
        )
        names = [each.coder.name for each in team.people(self._workspace)]
        new = [each.about for each in plan.findings if each.table == "coder"]
        context, window, workspace = self.context, self.parentWidget(), self._workspace
        twice = [name for name in new if names.count(name) > 1]
        if twice:
            text += " " + self.tr("Two coders are called {name} now.").format(name=twice[0])
            context.tell(
                text,
                (
                    self.tr("They are one person…"),
                    lambda: OnePersonDialog(context, window, workspace).open(),
                ),
            )
        else:
            context.tell(text)

    def reject(self) -> None:
        """Close; what is being looked at or written is stopped first, if it is not too late."""
        if self.job_row.running and self.plan is not None:
            self.job_row.cancel()  # the dialog stays until it is known how it ended
            return
        self.job_row.cancel()
        super().reject()
