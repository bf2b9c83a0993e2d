"""Pictures every window, light and dark: `python -m tests.ui.screenshots FOLDER [--themes …]`.

Windows are drawn offscreen on the sample study, so the pictures are the same on every machine.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qualcoder_hslu.model.coding import Suggestion
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.ui.app import install_language, make_application
from qualcoder_hslu.ui.consensus.comments import CommentDialog, CommentsWindow
from qualcoder_hslu.ui.consensus.window import ConsensusWindow
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.editing.review import ReviewDialog
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.people.dialogs import PreviewDialog, PurgeDialog
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.suggestions.quality_window import QualityWindow
from qualcoder_hslu.ui.team.merge import MergeDialog
from qualcoder_hslu.ui.team.one_person import OnePersonDialog
from qualcoder_hslu.ui.theme import THEMES
from qualcoder_hslu.workspace import commenting, editing, team
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace

_DIALOGS = {
    "new-project": "file.new",
    "import": "file.import",
    "export": "file.export",
    "coder": "file.coder",
    "settings": "file.settings",
    "about": "help.about",
    "shortcuts": "help.keys",
    "memo": "coding.memo",
    "memo-transcript": "transcript.memo",
    "rename-transcript": "transcript.rename",
    "rename-speaker": "speaker.rename",
    "new-code": "code.new",
}


class Photographer:
    """One window in one theme, taken through its states one after the other."""

    def __init__(self, app: QApplication, folder: Path, theme: str, project: Path) -> None:
        self._app = app
        self._folder = folder
        self._theme = theme
        settings = Settings()
        settings.theme = theme
        settings.recent = [str(project)]
        self._context = Context(settings)
        self._context.apply_theme()
        self.window = MainWindow(self._context)
        self.window.show()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture of the window, or of a widget."""
        QTest.qWait(80)
        picture = (widget or self.window).grab()
        path = self._folder / f"{name}-{self._theme}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written")

    def wait_until(self, reached: Callable[[], bool], seconds: int = 60) -> None:
        """Let the window work until something is so."""
        for _ in range(seconds * 10):
            if reached():
                return
            QTest.qWait(100)
        raise TimeoutError("the window did not get there")

    @contextmanager
    def dialog(self, action: str) -> Iterator[QWidget]:
        """The dialog that an action opens, closed afterwards."""
        self.window.actions_[action].trigger()
        self.wait_until(lambda: self._app.activeModalWidget() is not None, 5)
        dialog = self._app.activeModalWidget()
        yield dialog
        dialog.close()
        QTest.qWait(50)

    def coding(self, project: Path) -> None:
        """Open the study and go to a passage with codings and suggestions."""
        window = self.window
        window.open_project(project, "Anna")
        self.wait_until(lambda: not window.runner.running and bool(window.desk.suggestions))
        window.codes.select_code("B4")
        loaded = window.desk.loaded
        assert loaded is not None
        start = loaded.text.index("Le scanner, il est au bout")
        window.view.scroll_to_point(start)
        here = [c for c in window.desk.codings.values() if c.span.start == start]
        window.view.choose(here[0].id)

    def close(self) -> None:
        self.window.close()


def main() -> int:
    """Take all pictures; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--themes", nargs="+", default=list(THEMES), choices=THEMES)
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        project = Path(home) / "Sample study.fgc"
        create_sample(project).close()
        app = make_application()
        install_language(app, options.language)
        for theme in options.themes:
            _all_of(app, options.folder, theme, project)
    print(f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}")
    return 0


def _all_of(app: QApplication, folder: Path, theme: str, project: Path) -> None:
    camera = Photographer(app, folder, theme, project)
    window = camera.window
    camera.take("welcome")
    camera.coding(project)
    camera.take("coding")
    window.docks["suggestions"].raise_()
    window.desk.go_to_suggestion(True)
    camera.take("suggestions")
    loaded = window.desk.loaded
    assert loaded is not None
    start = loaded.text.index("quatre mots de passe")
    window.view.select_span(Span(start, start + 20))
    window.desk.pick(window.desk.apply, "Give a code")
    picker = app.activePopupWidget()
    assert picker is not None
    QTest.keyClicks(app.focusWidget() or picker, "donn")
    camera.take("picker", picker)
    picker.close()
    window.actions_["coding.next"].trigger()
    for name, action in _DIALOGS.items():
        with camera.dialog(action) as dialog:
            if name == "import":
                dialog.read([data_dir("sample_transcripts") / "FG2_Rivemont.txt"])
                self_read = dialog.table.topLevelItemCount
                camera.wait_until(lambda read=self_read: read() > 0, 20)
                dialog.table.setCurrentItem(dialog.table.topLevelItem(0))
            camera.take(name, dialog)
    window.view.set_zoom(200)
    camera.take("zoom-200")
    window.view.set_zoom(100)
    _importing(camera)
    _people(camera)
    _team(camera, project)
    _agreement(camera)
    _consensus(camera)
    _correcting(camera)
    _reviewing(camera)
    camera.close()


def _mute(window: MainWindow, workspace: Workspace, code: str) -> None:
    """Let suggestions of a code be right at first and then wrong."""
    loaded = window.desk.loaded
    assert loaded is not None
    here, turns = loaded.transcript, [turn for turn in loaded.turns if not turn.moderator][:24]
    found = [Suggestion(here.id, turn.span, code, 0.9, "strong", "hybrid", "1") for turn in turns]
    workspace.store_suggestions(here.id, here.sha256, found, codes=[code])
    mine = [each for each in workspace.suggestions(here.id) if each.code == code]
    for number, suggestion in enumerate(mine):
        (workspace.accept if number in (0, 1, 3) else workspace.reject)(suggestion.id)
    QTest.qWait(500)


def _reviewing(camera: Photographer) -> None:
    """The queue with evidence and reasons, then the quality with a muted code; undone again."""
    window = camera.window
    workspace = window.context.workspace
    assert workspace is not None
    _mute(window, workspace, "B2")
    window.actions_["suggest.review"].trigger()
    for verdict in ("reject", "accept", "accept", "accept") * 6:
        window.actions_[f"suggest.{verdict}"].trigger()
    window.actions_["suggest.why"].trigger()
    camera.take("review-queue")
    camera.take("review-dock", window.docks["suggestions"])
    window.actions_["suggest.why"].trigger()
    window.actions_["suggest.quality"].trigger()
    shown = window.findChild(QualityWindow)
    camera.wait_until(lambda: shown.quality is not None)
    camera.take("review-quality", shown)
    shown.close()
    while workspace.undo_name and "suggestion" in workspace.undo_name:
        workspace.undo()


def _agreement(camera: Photographer) -> None:
    """The table with a theme opened, passages side by side, and every page and dialog."""
    camera.window.actions_["agreement.show"].trigger()
    camera.wait_until(lambda: camera.window.findChild(AgreementWindow) is not None)
    review = camera.window.findChild(AgreementWindow)
    camera.wait_until(lambda: review.themes is not None and review.themes.agreement.replicates)
    item = review.scores.topLevelItem(2)
    assert item is not None
    review.scores.setCurrentItem(item)
    item.setExpanded(True)
    camera.wait_until(lambda: review.codes is not None and review.codes.agreement.replicates)
    camera.wait_until(lambda: review.passages.model.rowCount() > 0)
    review.passages.tabs.setCurrentIndex(1)
    camera.take("agreement", review)
    review.scores.setCurrentItem(item.child(1))
    camera.wait_until(lambda: review.confusions.matrix.cells.rowCount() > 10)
    for page, name in (
        (review.confusions, "confusions"),
        (review.pairs, "pairs"),
        (review.over_time, "over-time"),
        (review.ratings, "ratings"),
        (review.tabs.widget(review.tabs.count() - 1), "method"),
    ):
        review.tabs.setCurrentWidget(page)
        if page is review.over_time:
            camera.wait_until(lambda: review.over_time.list.topLevelItemCount() > 0)
        camera.take(f"agreement-{name}", review)
    review.tabs.setCurrentWidget(review.confusions)
    review.confusions.passages.click()
    camera.wait_until(lambda: review.tabs.currentWidget() is review.passages)
    camera.take("agreement-cell", review)
    for button, name in (
        (review.bar.transcripts, "choice"),
        (review.doors.plan, "plan"),
        (review.doors.second, "passes"),
    ):
        button.click()
        camera.wait_until(lambda: QApplication.activeModalWidget() is not None, 5)
        camera.take(f"agreement-{name}", QApplication.activeModalWidget())
        QApplication.activeModalWidget().close()
        QTest.qWait(50)
    review.close()


def _consensus(camera: Photographer) -> None:
    """Disagreements being settled, the comments on them and what came of it; undone again."""
    workspace = camera.window.context.workspace
    assert workspace is not None
    camera.window.actions_["consensus.show"].trigger()
    window = camera.window.findChild(ConsensusWindow)
    camera.wait_until(lambda: window.survey is not None)
    window.accept_button.click()
    camera.wait_until(lambda: not window.survey.waiting)
    for key in "UABIAN":
        QTest.keyClick(window.list, key)
    kinds = [each.kind for each in window.model.rows]
    for name, row in (("consensus", 0), ("consensus-other-code", kinds.index("other_code", 5))):
        window.list.setCurrentIndex(window.model.index(row))
        window.ruling.reason.setText("Seulement si la personne parle d’elle-même.")
        camera.take(name, window)
    QTest.keyClick(window.list, "T")
    camera.wait_until(lambda: window.findChild(CommentDialog) is not None)
    camera.take("comment", window.findChild(CommentDialog))
    window.findChild(CommentDialog).close()
    (to,) = (each for each in commenting.addressees(workspace) if each.name == "Bruno")
    item = window.current()
    commenting.write(workspace, item.transcript, item.passage, "C’est B3 ou B4 ?", to.id)
    window.tabs.setCurrentWidget(window.comments)
    camera.take("consensus-comments", window)
    window.tabs.setCurrentWidget(window.result)
    camera.wait_until(lambda: window.result.found is not None)
    camera.take("consensus-result", window)
    window.close()
    camera.window.actions_["comments.show"].trigger()
    comments = camera.window.findChild(CommentsWindow)
    camera.take("comments", comments)
    comments.close()
    while (workspace.undo_name or "").startswith(("settle", "accept agreed", "write comment")):
        workspace.undo()


def _correcting(camera: Photographer) -> None:
    """A turn being corrected, and the list of codings to look at afterwards; undone again."""
    window = camera.window
    with camera.dialog("transcript.correct") as dialog:
        camera.take("correct", dialog)
    loaded, workspace = window.desk.loaded, window.context.workspace
    assert loaded is not None
    assert workspace is not None
    start = next(iter(window.desk.codings.values())).span.start
    at = next(i for i, turn in enumerate(loaded.turns) if turn.span.end > start)
    revision = Revision.of(loaded).with_text(at, "Oui, tout à fait.")
    editing.save(workspace, loaded, revision)
    window.actions_["transcript.review"].trigger()
    camera.take("review", window.findChild(ReviewDialog))
    window.findChild(ReviewDialog).close()
    workspace.undo()


def _team(camera: Photographer, project: Path) -> None:
    """The roster, a handout, and the merge of a copy that comes back; all undone again."""
    window = camera.window
    workspace = window.context.workspace
    assert workspace is not None
    first, second = (each.id for each in workspace.transcripts()[:2])
    copy = Path(tempfile.mkdtemp(dir=project.parent)) / "Carla.fgc"
    team.hand_out(workspace, "Carla", copy)
    with Workspace.open(copy) as carla:
        turns = carla.load(first).turns
        coded = [carla.apply(first, turn.span, "B1") for turn in turns[2:7]]
        added = carla.add_code("Attente", "B")
        carla.apply(second, carla.load(second).turns[3].span, added.id, memo="à revoir")
        carla.mark_roster(first, "fully coded")
        carla.update_code(replace(carla.codebook["A1"], definition={"fr": "Parler au guichet."}))
    _merging(camera, copy, "merge-new", 1)
    team.bring_back(workspace, [copy])
    with Workspace.open(copy) as carla:
        carla.recode(coded[0].id, "B4")
        carla.remove([coded[1].id])
        carla.update_code(replace(carla.codebook["A1"], definition={"fr": "Parler au comptoir."}))
    _roster_and_handout(camera)
    _merging(camera, copy, "merge-conflicts", 0)
    workspace.undo()
    workspace.undo()


def _merging(camera: Photographer, copy: Path, name: str, tab: int) -> None:
    workspace = camera.window.context.workspace
    assert workspace is not None
    merge = MergeDialog(camera.window.context, camera.window, workspace, copy)
    merge.open()
    camera.wait_until(lambda: merge.plan is not None)
    merge.tabs.setCurrentIndex(tab)
    merge.trees["new"].expandAll()
    camera.take(name, merge)
    merge.close()


def _roster_and_handout(camera: Photographer) -> None:
    with camera.dialog("roster.show") as dialog:
        view = dialog.view
        view.setCurrentIndex(dialog.model.index(0, 0))
        dialog.mark("fully coded")
        camera.take("roster", dialog)
        dialog.declare()
        ask = dialog.findChild(OnePersonDialog)
        camera.take("roster-one-person", ask)
        ask.close()
    camera.window.context.workspace.undo()
    with camera.dialog("team.handout") as dialog:
        camera.take("handout", dialog)


_TABLE = """Intervenant;Horodatage;Texte;Code
Modératrice;00:00:01;Bonjour à tous, qui commence ?;
Sandrine;00:00:05;Moi, volontiers. Chez nous tout est encore sur papier.;B1|B2
Luc;00:01:10;Chez nous aussi, mais le secrétariat scanne.;B4|Entraide
Sandrine;00:01:30;Voilà, c'est exactement ça.;
"""
_TALK = """B1 = Vera Lindt, B2 = Urs Haller

B1: Wir schreiben alles auf, und abends kommt es in die Liste.

Und wie machen es die anderen?

B2: Bei uns geht das am Schirm.
Heft: das liegt aber auch noch daneben.

Was ist daran gut?

B1: Es geht schnell.
B2: Ja, und man findet es wieder.
Heft: nur für den Notfall.
"""


def _importing(camera: Photographer) -> None:
    """The columns and codes of a table; false labels, a legend and questions of a text."""
    folder = Path(tempfile.mkdtemp())
    files = [folder / "Table.csv", folder / "Talk.txt"]
    for path, text in zip(files, (_TABLE, _TALK), strict=True):
        path.write_text(text, encoding="utf-8")
    with camera.dialog("file.import") as dialog:
        dialog.read(files)
        camera.wait_until(dialog.accept_button.isEnabled, 20)
        dialog.details.tabs.setCurrentWidget(dialog.details.columns)
        use = dialog.details.columns.use
        use.setFocus()
        QTest.keyClick(use, Qt.Key.Key_Down)
        camera.take("import-columns", dialog)
        dialog.table.setCurrentItem(dialog.table.topLevelItem(1))
        dialog.details.tabs.setCurrentIndex(0)
        tree = dialog.details.speakers.tree
        (heft,) = tree.findItems("Heft", Qt.MatchFlag.MatchExactly)
        tree.setCurrentItem(heft)
        dialog.details.speakers.no_label_button.click()
        camera.take("import-labels", dialog)
        dialog.details.tabs.setCurrentIndex(1)
        camera.take("import-notes", dialog)


def _people(camera: Photographer) -> None:
    """The tables, a preview, a withdrawal and what a purge would take; all undone again."""
    window = camera.window
    workspace = window.context.workspace
    assert workspace is not None
    with camera.dialog("people.show") as dialog:
        page = dialog.pages["participant"]
        names = [row.cells[1] for row in page.model.table.rows]
        at = names.index("Sandrine")
        page.view.setCurrentIndex(page.model.index(at, 1))
        camera.take("people", dialog)
        for number, name in enumerate(("organisations", "groups", "transcripts", "shares"), 1):
            dialog.tabs.setCurrentIndex(number)
            camera.take(f"people-{name}", dialog)
        dialog.tabs.setCurrentIndex(0)
        table = Path(tempfile.mkdtemp()) / "participants.csv"
        table.write_text(
            "name,organisation,function,laptop\nSandrine,O04,head of service,yes\nUrs,,,no\n",
            encoding="utf-8",
        )
        dialog.preview(table)
        preview = dialog.findChild(PreviewDialog)
        camera.take("people-preview", preview)
        preview.close()
        dialog.withdraw()
        camera.take("people-withdrawn", dialog)
        dialog.purge()
        camera.wait_until(lambda: dialog.findChild(PurgeDialog) is not None)
        purge = dialog.findChild(PurgeDialog)
        camera.take("people-purge", purge)
        purge.close()
        span = next(u.span for u in window.desk.loaded.uncounted if u.kind == "withdrawn")
        window.view.scroll_to_point(span.start)
        camera.take("withdrawal")
    workspace.undo()


if __name__ == "__main__":
    sys.exit(main())
