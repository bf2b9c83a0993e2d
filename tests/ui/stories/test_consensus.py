"""From two blind copies to one consensus: every difference decided by a key, and explained after."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.cli.main import main as command
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings, journal, rulings
from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.ui.codebook.picker import CodePicker
from qualcoder_hslu.ui.consensus.comments import CommentDialog, CommentsWindow
from qualcoder_hslu.ui.consensus.window import ConsensusWindow
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.workspace import commenting, editing, team
from qualcoder_hslu.workspace.consensus import Disagreement, outcomes, survey
from qualcoder_hslu.workspace.explaining import explain
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import draft, empty_workspace
from tests.ui.stories.person import Person

SPEECH = (
    ("Anne", "Oui ! On a changé le formulaire, et depuis ça va mieux 🙂, enfin presque toujours."),
    ("Mod.", "Et chez vous ?"),
    ("Bruno", "Chez nous c’est l’inverse. Café froid, dossiers papier, trois mots de passe."),
    ("Anne", "Le guichet ferme à quatre heures. Les gens appellent, on ne répond plus."),
    ("Bruno", "Le lundi, personne. Le vendredi, tout le monde, et un seul téléphone pour trois."),
)
# What each coder marks, as words: alike, other boundaries, only one, another code.
LEA = {
    "On a changé le formulaire": "A1",
    "Café froid, dossiers papier": "B1",
    "Le guichet ferme": "A2",
    "Les gens appellent": "A1",
    "un seul téléphone": "A2",
    "Le lundi, personne": "B1",
}
MARC = {
    "On a changé le formulaire": "A1",
    "dossiers papier, trois mots de passe": "B1",
    "Le guichet ferme": "B1",
    "on ne répond plus": "A2",
    "un seul téléphone pour trois": "A2",
    "tout le monde": "A1",
    "ça va mieux": "G",
}


def works(path: Path, coder: str, marks: dict[str, str]) -> None:
    with Workspace.open(path, coder) as workspace:
        text = workspace.load("Groupe").text
        for words, code in marks.items():
            at = text.index(words)
            workspace.apply("Groupe", Span(at, at + len(words)), code)


@pytest.fixture
def main(tmp_path: Path) -> Path:
    """The supervisor's project, from which nobody has coded yet."""
    path = tmp_path / "étude.fgc"
    with empty_workspace(path) as workspace:
        import_drafts(workspace, [draft(speech=SPEECH)])
    return path


@pytest.fixture
def copies(main: Path, tmp_path: Path) -> list[Path]:
    """Blind copies of two coders, handed out by the command line and coded apart."""
    found = []
    for coder, marks in (("Léa", LEA), ("Marc", MARC)):
        copy = tmp_path / f"{coder}.fgc"
        told = ["handout", str(main), "--coder", coder, "--to", str(copy), "--blind"]
        assert command(told) == 0
        works(copy, coder, marks)
        found.append(copy)
    return found


@pytest.fixture
def supervisor(main: Path, copies: list[Path], new_window: Callable[[], MainWindow]) -> Person:
    """Anna at the window, who changed the codebook meanwhile and merged both copies."""
    window = new_window()
    window.open_project(main, "Anna")
    workspace = window.context.workspace
    workspace.update_code(
        replace(workspace.codebook["B1"], definition={"fr": "Tout ce qui se passe à l’accueil."})
    )
    team.bring_back(workspace, copies)
    return Person(window)


class Adjudicator:
    """A person at the consensus window: keys only."""

    def __init__(self, window: ConsensusWindow) -> None:
        self.window = window

    def press(self, *keys: str) -> None:
        for key in keys:
            inside = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            here = inside or self.window
            QTest.keySequence(here.focusWidget() or here, QKeySequence(key))
            QApplication.processEvents()

    def write(self, words: str) -> None:
        inside = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        here = inside or self.window
        for letter in words:
            QTest.keyClick(here.focusWidget(), letter)

    def at_hand(self) -> Disagreement:
        found = self.window.current()
        assert found is not None
        return found

    def go_to(self, kind: str) -> Disagreement:
        for _ in self.window.model.rows:
            self.press("K")
        for _ in self.window.model.rows:
            if self.at_hand().kind == kind:
                return self.at_hand()
            self.press("J")
        raise AssertionError(f"no disagreement of kind {kind}")

    @property
    def progress(self) -> str:
        return self.window.choices.progress.text()


@pytest.fixture
def adjudicator(supervisor: Person, qtbot) -> Adjudicator:
    supervisor.press("Ctrl+Shift+D")
    window = supervisor.window.findChild(ConsensusWindow)
    qtbot.waitUntil(lambda: window.survey is not None)
    qtbot.waitUntil(window.isActiveWindow)
    return Adjudicator(window)


def workspace_of(adjudicator: Adjudicator) -> Workspace:
    return adjudicator.window._context.workspace


def consensus(workspace: Workspace) -> list[tuple[str, str]]:
    """(code, words) of the consensus."""
    layer = rulings.consensus(workspace.project.conn)
    text = workspace.load("Groupe").text
    found = workspace.codings(workspace.transcripts()[0].id, [layer.id]) if layer else []
    return sorted((c.code, c.span.of(text)) for c in found)


def decide_everything(hand: Adjudicator, total: int) -> Counter[str]:
    """Go through all disagreements by keys, with a reason each; how often each outcome was taken."""
    keys = {"first": "A", "second": "B", "union": "U", "intersection": "I", "none": "N"}
    decided = Counter()
    wishes = ["intersection", "other", "union", "second", "none", "first"]
    for number in range(total):
        item = hand.at_hand()
        assert not item.settled
        possible = outcomes(item)
        outcome = next(w for w in wishes[number % 6 :] + wishes if w in possible)
        decided[outcome] += 1
        hand.press("E")
        hand.write(f"raison {number}")
        hand.press("Return")
        if outcome == "other":
            hand.press("C")
            assert isinstance(QApplication.activePopupWidget(), CodePicker)
            hand.write("A2" if "A2" not in item.codes else "B1")
        hand.press("Return" if outcome == "other" else keys[outcome])
        assert hand.progress.startswith(f"{number + 1} ")
    return decided


def test_two_blind_copies_become_one_consensus_that_its_decisions_explain(supervisor, qtbot):
    workspace = supervisor.window.context.workspace
    layers = {layer.name: layer.id for layer in codings.layers(workspace.project.conn)}
    both = [layers["Léa"], layers["Marc"]]
    transcript = workspace.transcripts()[0].id
    originals = workspace.codings(transcript, both)
    assert len(originals) == len(LEA) + len(MARC)
    supervisor.press("Ctrl+Shift+A")
    review = supervisor.window.findChild(AgreementWindow)
    qtbot.waitUntil(lambda: review.themes is not None and review.passages.model.rowCount() > 0)
    review.passages.tabs.setCurrentIndex(1)
    review.passages.list.setFocus()
    wanted = review.passages.current()
    QTest.keyClick(review.passages.list, Qt.Key.Key_S)
    window = supervisor.window.findChild(ConsensusWindow)
    qtbot.waitUntil(lambda: window.survey is not None and window._begin is None)
    hand = Adjudicator(window)
    assert hand.at_hand().passage.overlaps(Span(*wanted.span_a))
    total = len(window.survey.disagreements)
    assert total == 8
    assert {d.kind for d in window.survey.disagreements} == {
        "boundaries", "only_a", "only_b", "other_code",
    }  # fmt: skip
    hand.press("Shift+A")
    assert consensus(workspace) == [("A1", "On a changé le formulaire")]
    decided = decide_everything(hand, total)
    assert len(decided) >= 5
    assert (window.survey.open, window.survey.waiting) == (0, ())
    made = rulings.every(workspace.project.conn, [transcript])
    assert {each.reason for each in made} == {f"raison {n}" for n in range(total)}
    assert {each.coder for each in made} == {workspace.coder.id}
    # The originals stand as they came, and the audit trail names every decision.
    assert workspace.codings(transcript, both) == originals
    steps = [step.name for step in journal.steps(workspace.project.conn)]
    assert sum(name.startswith("settle ") for name in steps) == total
    assert steps.count("accept agreed passages") == 1
    # Against each coder, every difference of the consensus is due to a decision.
    window.tabs.setCurrentWidget(window.result)
    qtbot.waitUntil(lambda: window.result.found is not None)
    for each in window.result.found:
        assert (each.open, each.other_pair, each.unexplained) == (0, 0, 0)
        assert each.added + each.dropped + each.moved + each.recoded > 0
        assert each.same > 0
        assert each.layer.name in window.result.lines[0].text() + window.result.lines[1].text()
    assert explain(workspace, *both) == window.result.found
    # And everything can be taken back by one key.
    hand.press(*["Ctrl+Z"] * (total + 1))
    assert consensus(workspace) == []
    assert survey(workspace, *both).settled == 0


def test_letters_in_the_reason_decide_nothing_and_undo_goes_back_to_where_it_was(
    adjudicator, qtbot
):
    hand = adjudicator
    item = hand.go_to("other_code")
    hand.press("E")
    hand.write("abuin")
    assert hand.window.ruling.reason.text() == "abuin"
    assert not hand.at_hand().settled
    hand.press("Return", "U")
    assert hand.window.survey.settled == 1
    assert hand.at_hand().passage != item.passage
    assert consensus(workspace_of(hand)) == [
        ("A2", "Le guichet ferme"), ("B1", "Le guichet ferme"),
    ]  # fmt: skip
    hand.press("Ctrl+Z")
    assert hand.at_hand().passage == item.passage
    assert (hand.window.survey.settled, consensus(workspace_of(hand))) == (0, [])
    hand.press("Ctrl+Shift+Z")
    assert hand.at_hand().passage == item.passage
    assert hand.at_hand().outcome == "union"
    assert hand.window.ruling.reason.text() == "abuin"
    assert hand.window.ruling.buttons["union"].isChecked()
    hand.press("Del")
    assert not hand.at_hand().settled
    assert consensus(workspace_of(hand)) == []


def test_filters_show_only_what_is_open_and_of_one_code(adjudicator):
    hand, choices = adjudicator, adjudicator.window.choices
    total = hand.window.model.rowCount()
    choices.only_open.setFocus()
    hand.press("Space")
    hand.window.list.setFocus()
    hand.press("N")
    assert hand.window.model.rowCount() == total - 1
    assert not hand.at_hand().settled
    choices.code.setFocus()
    hand.press("Down")
    code = choices.code.currentData()
    assert code
    assert all(code in each.codes for each in hand.window.model.rows)
    assert 0 < hand.window.model.rowCount() < total


def test_a_change_of_an_original_lists_the_ruling_again_at_once(adjudicator):
    hand = adjudicator
    workspace = workspace_of(hand)
    item = hand.go_to("boundaries")
    hand.press("I")
    theirs = next(
        c for c in workspace.codings(item.transcript, [item.layers[1]])
        if c.span.overlaps(item.passage)
    )  # fmt: skip
    with workspace.action("change boundaries"):
        codings.update(workspace.project.conn, replace(theirs, span=Span(
            theirs.span.start + 1, theirs.span.end)))  # fmt: skip
    (again,) = [d for d in hand.window.survey.disagreements if d.stale]
    row = list(hand.window.model.rows).index(again)
    index = hand.window.model.index(row)
    assert "changed since" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    hand.window.list.setCurrentIndex(index)
    hand.press("B")
    assert all(d.settled != (d.passage != again.passage) for d in hand.window.survey.disagreements)


def test_a_rule_found_goes_to_the_codebook_by_one_key_and_back_by_one(adjudicator):
    hand = adjudicator
    workspace = workspace_of(hand)
    item = hand.go_to("only_a")
    before = workspace.codebook[item.code]
    hand.press("R")  # nothing written yet: the keyboard goes to the reason
    assert hand.window.focusWidget() is hand.window.ruling.reason
    hand.write("Seulement si la personne attend.")
    hand.press("Return", "R")
    assert workspace.codebook[item.code].include["fr"].endswith("Seulement si la personne attend.")
    assert hand.window.ruling.reason.text() == "Seulement si la personne attend."
    hand.press("Shift+R")
    assert workspace.codebook[item.code].exclude["fr"] == "Seulement si la personne attend."
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert workspace.codebook[item.code] == before


def test_comments_go_to_a_coder_and_are_done_with(adjudicator, qtbot):
    hand = adjudicator
    workspace = workspace_of(hand)
    item = hand.go_to("other_code")
    hand.press("T")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CommentDialog))
    dialog = QApplication.activeModalWidget()
    dialog.addressee.setFocus()
    while dialog.addressee.currentText() != "Marc":
        hand.press("Down")
    dialog.editor.setFocus()
    hand.write("Pourquoi B1 ici ?")
    hand.press("Ctrl+Return")
    (comment,) = commenting.listed(workspace)
    assert (comment.addressee.name, comment.body) == ("Marc", "Pourquoi B1 ici ?")
    assert comment.span == item.passage
    assert hand.window.tabs.tabText(1) == "Comments (1)"
    hand.window.activateWindow()
    qtbot.waitUntil(hand.window.isActiveWindow)
    hand.window.tabs.setCurrentWidget(hand.window.comments)
    hand.window.tabs.setCurrentWidget(hand.window.ruling)
    hand.press("D")  # the comments are not in sight
    assert not commenting.listed(workspace)[0].resolved
    hand.window.tabs.setCurrentWidget(hand.window.comments)
    hand.press("K", "K", "D")
    assert commenting.listed(workspace)[0].resolved
    assert hand.window.tabs.tabText(1) == "Comments"
    hand.press("Ctrl+Z")
    hand.window.comments.rows.setFocus()
    hand.press("Return")
    assert hand.at_hand().passage == item.passage


def test_a_project_for_reading_only_shows_but_decides_nothing(main, copies, new_window, qtbot):
    with Workspace.open(main, "Anna") as workspace:
        team.bring_back(workspace, copies)
    window = new_window()
    window.context.set_workspace(Workspace.open(main, "Anna", read_only=True))
    window.actions_["consensus.show"].trigger()
    shown = window.findChild(ConsensusWindow)
    qtbot.waitUntil(lambda: shown.survey is not None)
    Adjudicator(shown).press("A", "U", "N", "T", "Shift+A")
    assert shown.survey.settled == 0
    assert not any(button.isEnabled() for button in shown.ruling.buttons.values())
    assert not shown.accept_button.isEnabled()


def test_one_coder_alone_has_nothing_to_settle(main, new_window, qtbot):
    window = new_window()
    window.open_project(main, "Anna")
    Person(window).press("Ctrl+Shift+D")
    shown = window.findChild(ConsensusWindow)
    assert shown.survey is None
    assert "two coders" in shown.choices.progress.text()
    Adjudicator(shown).press("A", "J", "T", "Esc")
    qtbot.waitUntil(lambda: window.findChild(ConsensusWindow) is None)


def test_closing_the_project_closes_the_window_and_drops_what_comes_late(adjudicator, qtbot):
    window = adjudicator.window
    window.load()
    window._context.set_workspace(None)
    qtbot.wait(300)  # the comparison comes back to nobody


def test_comments_are_read_answered_and_done_with_beside_the_page(person, qtbot):
    workspace = person.window.context.workspace
    transcript = person.desk.loaded.transcript.id
    there = person.find("Donc j’ai un petit carnet.")
    commenting.write(workspace, transcript, there, "C’est D9 ou C3 ?")
    person.press("Ctrl+Shift+T")
    window = person.window.findChild(CommentsWindow)
    qtbot.waitUntil(window.isActiveWindow)
    hand = Adjudicator(window)
    assert window.panel.rows.topLevelItemCount() == 1
    hand.press("Return")
    assert person.view.selection() == there or person.at_hand().span == there
    person.select("C’est enregistré, Madame.")
    hand.press("T")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CommentDialog))
    hand.write("Est-ce du codage ?")
    hand.press("Ctrl+Return")
    said = [(c.body, c.span, c.addressee) for c in commenting.listed(workspace)]
    assert ("Est-ce du codage ?", person.find("C’est enregistré, Madame."), None) in said
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hand.press("D")
    assert window.panel.rows.topLevelItemCount() == 1
    assert sum(c.resolved for c in commenting.listed(workspace)) == 1


def test_what_is_shown_follows_transcripts_that_come_change_and_go(adjudicator, qtbot):
    hand = adjudicator
    workspace = workspace_of(hand)
    item = hand.go_to("boundaries")
    total = len(hand.window.survey.disagreements)
    import_drafts(workspace, [draft("Autre")])
    assert hand.window.model.rowCount() == 0  # nothing old is shown of a text that may be another
    qtbot.waitUntil(lambda: hand.window.survey is not None)
    assert len(hand.window.survey.disagreements) == total
    assert hand.at_hand().passage == item.passage
    hand.press("Ctrl+Z")
    qtbot.waitUntil(lambda: hand.window.survey is not None)
    loaded = workspace.load("Groupe")
    at = next(i for i, turn in enumerate(loaded.turns) if turn.span.contains(item.passage))
    words = "Euh, " + loaded.turns[at].span.of(loaded.text)
    editing.save(workspace, loaded, Revision.of(loaded).with_text(at, words))
    qtbot.waitUntil(lambda: hand.window.survey is not None)
    moved = hand.go_to("boundaries").passage
    assert (moved.start, moved.end) == (item.passage.start + 5, item.passage.end + 5)
    assert item.passage.of(loaded.text) in hand.window.page.text.toPlainText()


def test_another_pair_is_chosen_and_nothing_of_the_pair_before_can_be_ruled_on(adjudicator, qtbot):
    hand, choices = adjudicator, adjudicator.window.choices
    before = [d.kind for d in hand.window.survey.disagreements]
    choices.first.setFocus()
    hand.press("Down")
    assert choices.pair[0] == choices.pair[1]
    assert hand.window.model.rowCount() == 0
    choices.second.setFocus()
    hand.press("Up")
    assert hand.window.model.rowCount() == 0
    qtbot.waitUntil(lambda: hand.window.survey is not None)
    turned = {"only_a": "only_b", "only_b": "only_a"}
    assert [turned.get(d.kind, d.kind) for d in hand.window.survey.disagreements] == before
    assert choices.names == ("Marc", "Léa")
    assert hand.window.ruling.buttons["first"].text() == "Take Marc’s (A)"
