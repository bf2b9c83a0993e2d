"""The dock of codes: what it shows, and what keys, mouse and drops do in it."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from qualcoder_hslu.model.codebook import Codebook, text_in
from qualcoder_hslu.model.coding import Coding
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings
from qualcoder_hslu.ui.codebook.tree import CodePanel
from qualcoder_hslu.ui.settings import Settings
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.view import CODE_MIME, SPAN_MIME, TranscriptView
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture
def panel(context, qtbot):
    panel = CodePanel(context)
    qtbot.addWidget(panel)
    panel.resize(320, 900)
    panel.show()
    qtbot.waitExposed(panel)
    panel.tree.setFocus()
    return panel


def place_of(panel, code):
    return panel.tree.visualRect(panel.model.index_of(code)).center()


def said(panel, code):
    return panel.model.data(panel.model.index_of(code), Qt.ItemDataRole.AccessibleTextRole)


def totals(workspace):
    own = workspace.counts_by_code()
    return {
        code.id: sum(own.get(each, 0) for each in workspace.branch(code.id))
        for code in workspace.codebook
    }


# What is shown


def test_every_code_is_there_with_its_number_of_codings(panel, workspace):
    own, whole = workspace.counts_by_code(), totals(workspace)
    assert panel.model.shown() == [code.id for code in workspace.codebook]
    for code in workspace.codebook:
        assert panel.model.own(code.id) == own.get(code.id, 0)
        assert panel.model.total(code.id) == whole[code.id]
    assert said(panel, "B1").startswith("B1 Processus avec la clientèle, intake, 17 coding")
    assert "54 with the codes below" in said(panel, "B")


def test_a_closed_theme_shows_the_number_of_its_branch_and_an_open_one_its_own(panel):
    def number_is_drawn(code):
        row = panel.tree.visualRect(panel.model.index_of(code))
        right = row.adjusted(row.width() - 40, 2, 0, -2)
        image = panel.tree.viewport().grab(right).toImage()
        ground = image.pixel(0, 0)
        return any(
            image.pixel(x, y) != ground for x in range(image.width()) for y in range(image.height())
        )

    assert panel.model.own("B") == 0 and panel.model.total("B") > 0
    assert not number_is_drawn("B")
    panel.tree.collapse(panel.model.index_of("B"))
    assert number_is_drawn("B")
    assert number_is_drawn("A1")


def test_the_rules_of_the_code_at_hand_are_shown_in_the_projects_language(panel, workspace, qtbot):
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place_of(panel, "C2"))
    code = workspace.codebook["C2"]
    shown = " ".join(panel.info.toPlainText().split())
    for texts in (code.name, code.definition, code.include, code.exclude, code.example):
        assert " ".join(text_in(texts, "fr").split()) in shown
    qtbot.mouseClick(panel.info_button, Qt.MouseButton.LeftButton)
    assert not panel.info.isVisible()


def test_an_empty_codebook_offers_the_first_code(panel, context, tmp_path, qtbot):
    context.set_workspace(Workspace.create(tmp_path / "empty.fgc", codebook=Codebook()))
    assert not panel.tree.isVisible()
    assert panel._empty.isVisible()
    with qtbot.waitSignal(panel.new_requested) as asked:
        qtbot.mouseClick(panel._first, Qt.MouseButton.LeftButton)
    assert asked.args == [""]


def test_without_a_project_there_is_nothing_and_nothing_fails(panel, context):
    context.set_workspace(None)
    assert panel.model.shown() == []
    panel.field.setText("intake")
    panel.toggle_pin()


# Counts follow


def test_applying_undoing_and_redoing_counts_one_more_one_less_one_more(
    panel, workspace, monkeypatch
):
    def never(*_):
        raise AssertionError("all codings were counted for one")

    monkeypatch.setattr(workspace, "counts_by_code", never)
    transcript = workspace.transcripts()[0].id
    before, branch = panel.model.own("B1"), panel.model.total("B")
    workspace.apply(transcript, Span(200, 260), "B1")
    assert (panel.model.own("B1"), panel.model.total("B")) == (before + 1, branch + 1)
    workspace.undo()
    assert (panel.model.own("B1"), panel.model.total("B")) == (before, branch)
    workspace.redo()
    assert (panel.model.own("B1"), panel.model.total("B")) == (before + 1, branch + 1)


def test_another_coders_codings_are_not_counted(panel, context, workspace):
    before = panel.model.total("A")
    other = codings.ensure_coder(workspace.project, "Somebody else")
    layer = codings.ensure_pass(workspace.project, other)
    transcript = workspace.transcripts()[0].id
    with workspace.action("from elsewhere"):
        coding = Coding(new_id(), transcript, layer.id, "A1", Span(3, 9), created="2024-01-01")
        codings.insert(workspace.project.conn, [coding])
    assert panel.model.total("A") == before


def test_a_step_of_thousands_of_codings_is_counted_too(panel, workspace):
    before, transcript = panel.model.own("A1"), workspace.transcripts()[0].id
    rows = [
        Coding(new_id(), transcript, workspace.layer.id, "A1", Span(n, n + 5), created="2024-01-01")
        for n in range(2_001)
    ]
    with workspace.action("many codings"):
        codings.insert(workspace.project.conn, rows)
    assert panel.model.own("A1") == before + 2_001


steps = st.lists(
    st.tuples(
        st.sampled_from(["apply", "apply", "remove", "recode", "rate", "undo", "redo"]),
        st.sampled_from(["A1", "A2", "B", "B1", "G1"]),
        st.integers(0, 400),
    ),
    max_size=12,
)


@given(steps=steps)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_those_of_the_project_after_any_steps(panel, workspace, steps):
    transcript = workspace.transcripts()[1].id
    for what, code, number in steps:
        mine = workspace.codings(transcript)
        one = mine[number % len(mine)] if mine else None
        if what == "apply":
            workspace.apply(transcript, Span(number, number + 7), code)
        elif what == "undo":
            workspace.undo()
        elif what == "redo":
            workspace.redo()
        elif one is not None and what == "remove":
            workspace.remove([one.id])
        elif one is not None and what == "recode":
            workspace.recode(one.id, code)
        elif one is not None:
            workspace.rate(one.id, "mixed")
    own, whole = workspace.counts_by_code(), totals(workspace)
    for code in workspace.codebook:
        assert panel.model.own(code.id) == own.get(code.id, 0)
        assert panel.model.total(code.id) == whole[code.id]


# Searching


@pytest.mark.parametrize(
    ("typed", "found"),
    [("b1", "B1"), ("securite", "C3"), ("Medienbruch", "B4"), ("langue et ton", "A1")],
    ids=["id", "name", "keyword", "definition"],
)
def test_a_code_is_found_by_id_name_keyword_and_definition(panel, qtbot, typed, found):
    qtbot.keyClicks(panel.field, typed)
    shown = panel.model.shown()
    assert panel.tree.code() == found
    assert found in shown and found[0] in shown
    assert len(shown) < len(panel.model.codebook)
    assert panel.tree.visualRect(panel.model.index_of(found)).isValid()


def test_a_search_that_finds_nothing_says_so_and_esc_brings_all_back(panel, qtbot):
    panel.focus_search()
    qtbot.keyClicks(panel.field, "qqqq")
    assert not panel.tree.isVisible()
    assert "qqqq" in panel._empty.text()
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    assert panel.model.shown() == [code.id for code in panel.model.codebook]


def test_typing_chooses_nothing_until_down_goes_to_the_tree(panel, context, qtbot):
    context.set_current_code("D1")
    panel.focus_search()
    qtbot.keyClicks(panel.field, "intake")
    assert context.current_code == "D1"
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert context.current_code == "B1"
    assert panel.tree.hasFocus()


def test_enter_in_the_field_applies_the_first_hit_and_shows_all_codes_again(panel, context, qtbot):
    qtbot.keyClicks(panel.field, "intake")
    with qtbot.waitSignals([panel.code_chosen, panel.code_activated]):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert context.current_code == "B1"
    assert panel.tree.code() == "B1"
    assert panel.field.text() == ""


def test_enter_in_an_empty_field_applies_nothing(panel, context, qtbot):
    context.set_current_code("B1")
    with qtbot.assertNotEmitted(panel.code_activated):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)


def test_branches_closed_before_a_search_are_closed_after_it(panel, qtbot):
    panel.tree.collapse(panel.model.index_of("B"))
    qtbot.keyClicks(panel.field, "intake")
    assert panel.tree.isExpanded(panel.model.index_of("B"))
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.tree.isExpanded(panel.model.index_of("B"))
    assert panel.tree.isExpanded(panel.model.index_of("A"))


# Choosing and applying


def test_a_click_chooses_a_double_click_and_enter_apply(panel, context, qtbot):
    view = panel.tree.viewport()
    with qtbot.waitSignal(panel.code_chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place_of(panel, "B2"))
    assert chosen.args == ["B2"] and context.current_code == "B2"
    with qtbot.waitSignal(panel.code_activated) as applied:
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place_of(panel, "B2"))
    assert applied.args == ["B2"]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.code_activated) as applied:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert applied.args == ["B3"] and context.current_code == "B3"


def test_a_double_click_on_a_theme_leaves_it_open(panel, qtbot):
    where = place_of(panel, "B")
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert panel.tree.isExpanded(panel.model.index_of("B"))


def test_a_code_chosen_elsewhere_is_shown_without_an_echo(panel, context, qtbot):
    with qtbot.assertNotEmitted(panel.code_chosen):
        context.set_current_code("F5")
    assert panel.tree.code() == "F5"
    assert panel.tree.viewport().rect().contains(place_of(panel, "F5"))


def test_keys_and_the_menu_ask_for_editing_adding_and_removing(panel, qtbot):
    panel.select_code("C1")
    with qtbot.waitSignal(panel.edit_requested) as edit:
        qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    with qtbot.waitSignal(panel.remove_requested) as remove:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Delete)
    panel.tree.menu_requested.emit("C1", QPoint(0, 0))
    menu = panel.findChild(QMenu)
    with qtbot.waitSignal(panel.new_requested) as new:
        next(a for a in menu.actions() if a.text().startswith("New code")).trigger()
    assert edit.args == remove.args == new.args == ["C1"]
    menu.close()


# Pins


def test_pins_keep_their_digits_and_are_remembered(panel, context):
    for code in ("B1", "C2", "D3"):
        panel.toggle_pin(code)
    panel.toggle_pin("C2")
    assert context.place.pinned == ["B1", "", "D3"]
    assert "on key 3" in said(panel, "D3") and "on key" not in said(panel, "C2")
    context.set_current_code("A4")
    panel.toggle_pin()
    assert context.place.pinned == ["B1", "A4", "D3"]
    stored = Settings.load().places[context.workspace.project.setting("uid")]
    assert stored.pinned == ["B1", "A4", "D3"]


def test_the_tenth_pin_is_refused_with_a_sentence(panel, context, qtbot):
    codes = [code.id for code in context.workspace.codebook][:10]
    for code in codes[:9]:
        panel.toggle_pin(code)
    with qtbot.waitSignal(context.message) as told:
        panel.toggle_pin(codes[9])
    assert "nine digits" in told.args[0].text
    assert context.place.pinned == codes[:9]


# Drag and drop


def drag_mouse(view, where):
    left = Qt.MouseButton.LeftButton
    place = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        view.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def test_a_code_dragged_out_carries_its_id(panel, qtbot, monkeypatch):
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: dragged.append(drag) or None)
    view, start = panel.tree.viewport(), place_of(panel, "B3")
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for far in (12, 30):
        drag_mouse(view, start + QPoint(far, 0))
    assert len(dragged) == 1
    assert bytes(dragged[0].mimeData().data(CODE_MIME).data()) == b"B3"
    assert dragged[0].pixmap().width() > 40
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)


def drop(panel, mime, where):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    view = panel.tree.viewport()
    enter = QDragEnterEvent(where, copy, mime, left, none)
    move = QDragMoveEvent(where, copy, mime, left, none)
    QApplication.sendEvent(view, enter)
    QApplication.sendEvent(view, move)
    dropped = QDropEvent(QPointF(where), copy, mime, left, none)
    QApplication.sendEvent(view, dropped)
    return move.isAccepted(), dropped.isAccepted()


def test_a_selection_of_the_transcript_dropped_on_a_code_is_told(panel, context, qtbot):
    workspace = context.workspace
    loaded = workspace.load(workspace.transcripts()[0].id)
    view = TranscriptView(context.theme)
    qtbot.addWidget(view)
    view.set_transcript(TranscriptPage(loaded.text, loaded.turns, loaded.uncounted))
    span = Span(loaded.turns[3].span.start, loaded.turns[3].span.start + 40)
    view.select_span(span)
    mime = view.createMimeDataFromSelection()
    with qtbot.waitSignal(panel.span_dropped) as told:
        assert drop(panel, mime, place_of(panel, "B4")) == (True, True)
    assert told.args == ["B4", span]


def test_foreign_things_and_places_without_a_code_take_no_drop(panel, qtbot):
    words, broken, span = QMimeData(), QMimeData(), QMimeData()
    words.setText("12,20")
    broken.setData(SPAN_MIME, b"twelve,9")
    span.setData(SPAN_MIME, b"12,20")
    with qtbot.assertNotEmitted(panel.span_dropped):
        assert not drop(panel, words, place_of(panel, "B4"))[0]
        assert not drop(panel, broken, place_of(panel, "B4"))[0]
        panel.tree.collapseAll()
        below = QPoint(40, panel.tree.viewport().height() - 4)
        assert not drop(panel, span, below)[0]


# The codebook changes


def test_a_new_code_appears_and_closed_branches_stay_closed(panel, context, workspace):
    panel.tree.collapse(panel.model.index_of("C"))
    panel.select_code("B1")
    added = workspace.add_code("Permanence téléphonique", "A")
    assert panel.model.index_of(added.id).isValid()
    assert "Permanence téléphonique" in said(panel, added.id)
    assert not panel.tree.isExpanded(panel.model.index_of("C"))
    assert panel.tree.code() == context.current_code == "B1"
    workspace.undo()
    assert not panel.model.index_of(added.id).isValid()


def test_a_removed_code_is_no_longer_the_current_one(panel, context, workspace):
    added = workspace.add_code("Essai", "A")
    panel.select_code(added.id)
    workspace.remove_code(added.id)
    assert context.current_code == ""
    assert panel.tree.code() == ""


def test_the_theme_can_change_while_everything_is_shown(panel, context):
    panel.select_code("B1")
    before = panel.grab().toImage()
    context.settings.theme = "dark"
    context.apply_theme()
    after = panel.grab().toImage()
    corner = (before.width() // 2, before.height() // 2)
    assert before.pixelColor(*corner).lightness() > 200
    assert after.pixelColor(*corner).lightness() < 60
    assert json.dumps(context.theme.muted)[1:-1] in panel.info.toHtml()
