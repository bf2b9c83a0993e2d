"""A supervisor chooses what is compared, looks at pairs, time and ratings, plans, and codes again."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.agreement.planning import clusters_needed, units_needed
from qualcoder_hslu.agreement.reading import REASONS
from qualcoder_hslu.store import codings
from qualcoder_hslu.ui.agreement.speaking import numbers
from qualcoder_hslu.ui.agreement.window import AgreementWindow
from qualcoder_hslu.workspace import passes
from qualcoder_hslu.workspace.agreeing import Question, agreement, over_time
from qualcoder_hslu.workspace.importing import import_codings
from qualcoder_hslu.workspace.workspace import Workspace
from tests.ui.stories.person import Person

LEFT = Qt.MouseButton.LeftButton
CHECKED = Qt.CheckState.Checked


def at(window, project):
    window.open_project(project, "Anna")
    return Person(window)


def opened(person, qtbot):
    person.press("Ctrl+Shift+A")
    review = person.window.findChild(AgreementWindow)
    qtbot.waitUntil(lambda: review.themes is not None and review.themes.agreement.replicates > 0)
    return review


@pytest.fixture
def review(person, qtbot):
    return opened(person, qtbot)


def answered(review, qtbot, **wanted):
    """Wait for the answer to another question, with its intervals."""

    def there():
        reply = review.themes
        return (
            reply is not None
            and reply.agreement.replicates > 0
            and all(getattr(reply.question, name) == value for name, value in wanted.items())
        )

    qtbot.waitUntil(there, timeout=10_000)


def add_codings(path, coder, rows, name="more.csv"):
    table = path.with_name(name)
    lines = ["transcript,start,end,code,coder,origin", *rows]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    with Workspace.open(path, coder) as workspace:
        import_codings(workspace, table)


def dialog(qtbot):
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return QApplication.activeModalWidget()


def texts(item):
    return [item.text(column) for column in range(item.columnCount())]


def test_participants_and_transcripts_are_chosen_in_lists(review, person, qtbot):
    qtbot.mouseClick(review.bar.transcripts, LEFT)
    choice = dialog(qtbot)
    assert choice.list.count() == 4
    QTest.keyClick(choice.list, Qt.Key.Key_Down)  # FG2
    for _ in range(3):
        QTest.keyClick(choice.list, Qt.Key.Key_Space)
        QTest.keyClick(choice.list, Qt.Key.Key_Down)
    QTest.keyClick(choice.list, Qt.Key.Key_Return)
    first = person.window.context.workspace.transcripts()[0]
    answered(review, qtbot, transcripts=(first.id,))
    assert review.bar.transcripts.text().startswith("1 transcript")
    qtbot.mouseClick(review.bar.participants, LEFT)
    choice = dialog(qtbot)
    qtbot.mouseClick(choice.turn, LEFT)
    assert not choice.accept_button.isEnabled()
    QTest.keyClicks(choice.search, "Nad")
    shown = [i for i in range(choice.list.count()) if not choice.list.item(i).isHidden()]
    assert [choice.list.item(i).text() for i in shown] == ["Nadège", "Nadja"]
    choice.list.setCurrentRow(shown[0])
    QTest.keyClick(choice.list, Qt.Key.Key_Space)
    qtbot.mouseClick(choice.accept_button, LEFT)
    qtbot.waitUntil(lambda: review.themes is not None and len(review.themes.participants) == 1)
    expected = agreement(
        person.window.context.workspace,
        Question(
            layers=review.themes.question.layers, transcripts=(first.id,), level="theme",
            participants=("Nadège",),
        ),
    )  # fmt: skip
    assert review.themes.agreement.n == expected.agreement.n
    assert "Only what these participants said was compared: Nadège." in review._state.text()


def test_thresholds_are_chosen_and_stand_in_words_as_do_reasons(review, qtbot):
    review.bar.share.setFocus()
    QTest.keySequence(review.bar.share, "Ctrl+A")
    QTest.keyClicks(review.bar.share, "50")
    QTest.keyClick(review.bar.share, Qt.Key.Key_Return)
    answered(review, qtbot, min_share=0.5)
    assert "at least 50 % of its characters" in review._state.text()
    before = [len(review.passages._found[kind]) for kind in ("both", "boundaries")]
    review.bar.iou.setFocus()
    QTest.keySequence(review.bar.iou, "Ctrl+A")
    QTest.keyClicks(review.bar.iou, numbers().plain("0.95"))
    QTest.keyClick(review.bar.iou, Qt.Key.Key_Return)
    answered(review, qtbot, iou=0.95)
    qtbot.waitUntil(lambda: len(review.passages._found["both"]) < before[0])
    assert sum(len(review.passages._found[kind]) for kind in ("both", "boundaries")) == sum(before)
    review.bar.unit.setCurrentIndex(review.bar.unit.findData("segment"))
    answered(review, qtbot, unit="segment")
    assert not review.bar.share.isEnabled()
    assert "intersection over union was 0.95 or more" in review._state.text()
    item = review.scores.topLevelItem(1)  # what is undefined says why, to eye and ear
    assert (item.text(3), item.text(7)[:1]) == ("–", ".")
    assert item.toolTip(3) == REASONS["segments"]
    assert item.data(3, Qt.ItemDataRole.AccessibleDescriptionRole) == REASONS["segments"]
    assert item.toolTip(7) == ""


def test_three_coders_stand_in_a_heat_map_whose_cells_choose_the_pair(project, new_window, qtbot):
    rows = ["FG1_Valbrune,3000,3600,B4,Chiara,hand", "FG1_Valbrune,9000,9500,C2,Chiara,hand"]
    add_codings(project, "Chiara", rows)
    person = at(new_window(), project)
    review = opened(person, qtbot)
    review.tabs.setCurrentWidget(review.pairs)
    matrix, scores = review.pairs.matrix, review.themes.agreement.pooled_pairs
    assert (matrix.cells.rowCount(), matrix.cells.columnCount()) == (2, 2)
    shown = {(0, 1): (0, 0), (0, 2): (0, 1), (1, 2): (1, 1)}
    for score in scores:
        cell = matrix.cells.index(*shown[score.coders])
        assert cell.data() == numbers().coefficient(score.values["alpha"])
    assert not matrix.cells.flags(matrix.cells.index(1, 0)) & Qt.ItemFlag.ItemIsEnabled
    matrix.choose(1, 1)
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert review.pair.currentText() == "Bruno – Chiara"
    qtbot.waitUntil(lambda: review.passages.tabs.tabText(2).startswith("Only Bruno"))
    assert review.method.text().count("Light 1971") == 1
    review.bar.unit.setCurrentIndex(review.bar.unit.findData("character"))
    answered(review, qtbot, unit="character")
    assert review.pair.currentText() == "Bruno – Chiara"  # another question keeps the pair


def test_time_and_ratings_have_rows_of_their_own_and_two_coders_one_cell(review, person, qtbot):
    cells = review.pairs.matrix.cells
    assert (cells.rowCount(), cells.columnCount()) == (1, 1)
    assert cells.index(0, 0).data() == ".674"
    review.tabs.setCurrentWidget(review.over_time)
    rows = review.over_time.list
    qtbot.waitUntil(lambda: rows.topLevelItemCount() == 2)
    found = over_time(person.window.context.workspace, review.themes)
    for place, batch in enumerate(found.batches):
        item = rows.topLevelItem(place)
        assert item.text(0) == review.themes.material.transcripts[batch.transcripts[0]].name
        assert item.text(3) == numbers().coefficient(batch.score.values["alpha"])
        assert item.text(4) == numbers().interval(batch.score.intervals["alpha"])
    rated = review.themes.agreement.ratings
    first = review.ratings.list.topLevelItem(0)
    assert review.ratings.list.topLevelItemCount() == len(rated) > 3
    assert texts(first)[:3] == ["All codes together", numbers().share(rated[0].percent), ".825"]


def test_a_plan_says_how_much_to_code_twice(review, person, qtbot):
    person.window.activateWindow()
    person.press("Ctrl+Shift+A")  # asked for again, the window that is open comes to the front
    assert person.window.findChildren(AgreementWindow) == [review]
    review.scores.setCurrentItem(review.scores.topLevelItem(2))
    low, high = review.scores.score().intervals["alpha"]
    qtbot.mouseClick(review.doors.plan, LEFT)
    plan = dialog(qtbot)
    needed = clusters_needed(high - low, 296, 0.2)
    assert plan.pilot.text().startswith("B Processus et organisation du travail: 296 turns")
    assert f"about {numbers().count(needed)}." in plan.pilot.text()
    QTest.keySequence(plan.width_, "Ctrl+A")
    QTest.keyClicks(plan.width_, numbers().plain("0.40"))
    assert f"about {numbers().count(clusters_needed(high - low, 296, 0.4))}." in plan.pilot.text()
    guessed = numbers().count(units_needed(0.7, 0.05, 0.4, design_effect=2.0))
    assert f"about {guessed} turns" in plan.guessed.text()
    plan.close()


def test_what_began_as_a_suggestion_is_compared_with_and_without(project, new_window, qtbot):
    add_codings(project, "Anna", ["FG1_Valbrune,3000,3600,F1,Anna,suggestion"])
    person = at(new_window(), project)
    review = opened(person, qtbot)
    workspace = person.window.context.workspace
    without = agreement(
        workspace,
        Question(
            layers=review.themes.question.layers, level="theme", without_suggestions=True,
            replicates=0,
        ),
    )  # fmt: skip
    alpha = numbers().coefficient(without.agreement.pooled.values["alpha"])
    wanted = f"Without them alpha of all themes is {alpha}."
    qtbot.waitUntil(lambda: wanted in review._state.text())
    assert "1 codings that began as suggestions counted like others." in review._state.text()
    qtbot.mouseClick(review.bar.by_hand, LEFT)
    answered(review, qtbot, without_suggestions=True)
    assert review.scores.topLevelItem(0).text(3) == alpha
    qtbot.waitUntil(lambda: "With them alpha" in review._state.text())


def test_different_versions_of_the_codebook_are_a_warning(project, new_window, qtbot):
    with Workspace.open(project, "Bruno") as workspace:
        code = workspace.codebook["B4"]
        workspace.update_code(type(code)(**{**fields_of(code), "definition": {"fr": "Autre."}}))
        turn = workspace.load("FG1_Valbrune").turns[5]
        workspace.apply(workspace.transcript("FG1_Valbrune").id, turn.span, "B4")
    person = at(new_window(), project)
    review = opened(person, qtbot)
    assert review._warning.isVisible()
    assert "different versions of the codebook" in review._warning.text()


def fields_of(value):
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def test_a_coder_codes_again_without_seeing_the_first_pass_and_is_compared(
    review, person, project, qtbot
):
    qtbot.mouseClick(review.doors.second, LEFT)
    choice = dialog(qtbot)
    assert [texts(choice.list.topLevelItem(i)) for i in range(2)] == [
        ["Pass 1", f"{passes.passes(person.window.context.workspace)[0][1]} codings"],
        ["Pass 2", "new"],
    ]
    qtbot.mouseClick(choice.accept_button, LEFT)
    qtbot.waitUntil(lambda: person.window.findChild(AgreementWindow) is None)
    workspace = person.window.context.workspace
    assert workspace.layer.name == "Anna, pass 2"
    assert person.window._coder.text() == "Coder: Anna, pass 2"
    assert person.desk.codings == {}
    span = person.find("Le scanner, il est au bout du couloir")
    person.view.select_span(span)
    workspace.apply(person.desk.loaded.transcript.id, span, "B4")
    again = opened(person, qtbot)
    names = [again.bar.layers.item(i).text() for i in range(3)]
    assert names == ["Anna", "Anna, pass 2", "Bruno"]
    checks = [again.bar.layers.item(i).checkState() == CHECKED for i in range(3)]
    assert checks == [True, False, True]
    again.bar.layers.setCurrentRow(1)
    QTest.keyClick(again.bar.layers, Qt.Key.Key_Space)
    QTest.keyClick(again.bar.layers, Qt.Key.Key_Down)
    QTest.keyClick(again.bar.layers, Qt.Key.Key_Space)
    layers = tuple(
        each.id
        for each in codings.layers(workspace.project.conn)
        if each.coder == workspace.coder.id
    )
    answered(again, qtbot, layers=layers)
    assert again.pair.currentText() == "Anna – Anna, pass 2"


def test_a_coder_whose_only_work_is_a_later_pass_is_compared_at_once(project, new_window, qtbot):
    with Workspace.open(project, "Bruno") as workspace:
        workspace.take_pass(codings.ensure_pass(workspace.project, workspace.coder, 2))
        with workspace.action("as a merge may leave it"):
            workspace.project.conn.execute(
                "UPDATE coding SET layer = ? WHERE layer IN "
                "(SELECT id FROM layer WHERE name = 'Bruno')",
                (workspace.layer.id,),
            )
    person = at(new_window(), project)
    review = opened(person, qtbot)
    assert review.themes.material.coders == ("Anna", "Bruno, pass 2")
    assert review.scores.topLevelItem(0).text(3) == ".674"


def test_raw_lengths_are_written_from_the_window(review, project, tmp_path, qtbot):
    review.doors.write_lengths(tmp_path / "lengths.csv")
    qtbot.waitUntil((tmp_path / "lengths.csv").exists)
    head, *rows = (tmp_path / "lengths.csv").read_text(encoding="utf-8-sig").splitlines()
    assert head == "transcript,code,unit,coded_by,marked_by,n_marking,units"
    assert "FG1_Valbrune,A1,turn,Anna; Bruno,Anna; Bruno,2," in "\n".join(rows)
    before = shutil.copy(project, tmp_path / "copy.fgc")
    review.doors.write_lengths(before)  # a project is never written over
    qtbot.waitUntil(review._warning.isVisible)
    assert project.read_bytes()[:16] == before.read_bytes()[:16]


def test_coders_who_never_met_get_a_reason_and_nothing_breaks(project, new_window, tmp_path, qtbot):
    add_codings(project, "Chiara", ["FG_DE_Lindenau,3000,3600,B4,Chiara,hand"])
    person = at(new_window(), project)
    review = opened(person, qtbot)
    for row in (0, 1):  # without Anna and Bruno only Chiara is left, then she and Bruno
        review.bar.layers.setCurrentRow(row)
        QTest.keyClick(review.bar.layers, Qt.Key.Key_Space)
    assert review._state.text() == "Choose two coders or more to compare."
    assert (review.scores.topLevelItemCount(), review.passages.model.rowCount()) == (0, 0)
    assert (review.confusions.matrix.cells.rowCount(), review.pair.count()) == (0, 0)
    assert (review.pairs.hint.text(), review.ratings.list.topLevelItemCount()) == ("", 0)
    qtbot.mouseClick(review.doors.plan, LEFT)
    assert "no interval yet" in dialog(qtbot).pilot.text()
    dialog(qtbot).close()
    QTest.keyClick(review.bar.layers, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: review.themes is not None)
    assert review.themes.material.coders == ("Bruno", "Chiara")
    assert REASONS["one_coder"] in review._state.text()
    item = review.scores.topLevelItem(0)
    qtbot.waitUntil(lambda: item.toolTip(3) == REASONS["one_coder"])
    for page in range(review.tabs.count()):
        review.tabs.setCurrentIndex(page)
    review.tabs.setCurrentWidget(review.over_time)
    qtbot.waitUntil(lambda: "No transcript" in review.over_time.hint.text())
    qtbot.waitUntil(lambda: "nothing in common" in review.confusions.hint.text())
    assert not review.confusions.passages.isEnabled()
    assert review.pairs.matrix.cells.index(0, 0).data() == "–"
    review.doors.write_table(tmp_path / "t.csv")
    qtbot.waitUntil((tmp_path / "t.csv").exists)
    assert "No two coders were compared." in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
