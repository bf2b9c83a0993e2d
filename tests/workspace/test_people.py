"""People in tables: checked cell by cell, pasted in blocks, undone as one step; shares; previews."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.shares import speaking_shares
from qualcoder_hslu.store import check
from qualcoder_hslu.workspace import listing, people, people_tables
from qualcoder_hslu.workspace.attributes import (
    AttributeChange,
    import_attributes,
    preview_attributes,
)
from qualcoder_hslu.workspace.people_tables import Cell, Column, as_block, block_cells, problem
from tests.projects import rows, small_workspace


@pytest.fixture
def workspace(tmp_path):
    with small_workspace(tmp_path / "p.fgc") as workspace:
        yield workspace


def cells_of(table):
    return [row.cells for row in table.rows]


def test_a_pasted_block_is_one_step_and_one_undo(workspace):
    people_tables.add_organisation(workspace, "O1")
    people_tables.add_attribute(workspace, "participant", "function", "choice")
    people_tables.add_attribute(workspace, "participant", "years", "number")
    before = rows(workspace.project)
    table = people_tables.read(workspace, "participant")
    assert [column.title for column in table.columns] == [
        "Id", "Name", "Organisation", "Groups", "function", "years",
    ]  # fmt: skip
    block = "chef·fe\t4,5\nsocial\t12\n"
    people_tables.edit(workspace, table, block_cells(table, 0, 4, block), "paste into people")
    shown = people_tables.read(workspace, "participant")
    assert [row[4:] for row in cells_of(shown)][:2] == [("chef·fe", "4,5"), ("social", "12")]
    assert workspace.undo_name == "paste into people"
    workspace.undo()
    after = rows(workspace.project)
    assert all(after[name] == before[name] for name in before if name != "step")


def test_a_value_that_does_not_fit_changes_nothing_and_is_named(workspace):
    date = people_tables.add_attribute(workspace, "participant", "since", "date")
    table = people_tables.read(workspace, "participant")
    first, second = table.rows[:2]
    wrong = [Cell(first.id, date, "2024-05-01"), Cell(second.id, date, "first of May")]
    with pytest.raises(UserError, match="“first of May” is no date"):
        people_tables.edit(workspace, table, wrong)
    assert people_tables.read(workspace, "participant") == table
    with pytest.raises(UserError, match="no organisation “O9”"):
        people_tables.edit(workspace, table, [Cell(first.id, "organisation", "O9")])
    with pytest.raises(UserError, match="is taken"):
        people_tables.edit(workspace, table, [Cell(first.id, "key", second.cells[0])])
    with pytest.raises(UserError, match="begin further up"):
        block_cells(table, len(table.rows) - 1, 0, "a\nb\n")


@pytest.mark.parametrize(
    ("kind", "value", "fits"),
    [
        ("number", "3.5", True), ("number", "3,5", True), ("number", "three", False),
        ("date", "2026-02-28", True), ("date", "2026-02-30", False), ("date", "28.2.2026", False),
        ("text", "anything", True), ("choice", "one", True), ("number", "", True),
    ],
)  # fmt: skip
def test_types_say_what_fits(kind, value, fits):
    assert (problem(Column("c", "Column", kind, own=False), value) == "") == fits


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\0")), min_size=2,
                 max_size=2),
        min_size=1, max_size=3,
    )
)  # fmt: skip
def test_a_block_copied_is_the_block_pasted(block):
    columns = tuple(Column(str(n), str(n)) for n in range(2))
    own = tuple(people_tables.Row(str(n), ("", "")) for n in range(3))
    table = people_tables.Table("participant", columns, own)
    cells = block_cells(table, 0, 0, as_block(block))
    assert [cell.value for cell in cells] == [value for line in block for value in line]


def test_groups_have_a_date_a_place_a_mode_and_moderators(workspace):
    table = people_tables.read(workspace, "group")
    (group,) = table.rows
    assert group.cells == ("Groupe", "", "", "", "Mod.")
    people_tables.edit(
        workspace,
        table,
        [
            Cell(group.id, "date", "2026-03-14"),
            Cell(group.id, "place", "Valbrune"),
            Cell(group.id, "mode", "online"),
            Cell(group.id, "moderators", "Anne; Mod."),
        ],
    )
    (group,) = people_tables.read(workspace, "group").rows
    assert group.cells == ("Groupe", "2026-03-14", "Valbrune", "online", "Anne; Mod.")
    with pytest.raises(UserError, match="does not speak in this group"):
        people_tables.edit(workspace, table, [Cell(group.id, "moderators", "Zoé")])


def test_attributes_are_renamed_retyped_and_removed_and_all_of_it_undone(workspace):
    made = people_tables.add_attribute(workspace, "transcript", "minutes", "text")
    table = people_tables.read(workspace, "transcript")
    people_tables.edit(workspace, table, [Cell(table.rows[0].id, made, "ninety")])
    with pytest.raises(UserError, match="no number"):
        people_tables.retype_attribute(workspace, made, "number")
    people_tables.rename_attribute(workspace, made, "length")
    with pytest.raises(UserError, match="already"):
        people_tables.add_attribute(workspace, "transcript", "length", "text")
    full = people_tables.read(workspace, "transcript")
    people_tables.remove_attribute(workspace, made)
    assert len(people_tables.read(workspace, "transcript").columns) == 1
    workspace.undo()
    assert people_tables.read(workspace, "transcript") == full
    assert list(check.problems(workspace.project.conn)) == []


def test_speaking_shares_count_turns_words_and_who_follows_whom():
    turns = [("m", "Mod.", 2), ("a", "Anne", 6), ("b", "Bruno", 10), ("a", "Anne", 2)]
    found = speaking_shares(turns)
    assert [(s.name, s.turns, s.words, s.share, s.longest) for s in found.speakers] == [
        ("Mod.", 1, 2, 0.1, 2), ("Anne", 2, 8, 0.4, 6), ("Bruno", 1, 10, 0.5, 10),
    ]  # fmt: skip
    assert found.follows == ((0, 1, 0), (0, 0, 1), (0, 1, 0))
    assert speaking_shares([("a", "Anne", 0)]).speakers[0].share == 0.0


@given(st.lists(st.tuples(st.sampled_from("abc"), st.just("x"), st.integers(0, 50))))
def test_shares_add_up_and_every_turn_but_the_first_follows_one(turns):
    found = speaking_shares(turns)
    words = sum(words for _, _, words in turns)
    assert sum(s.share for s in found.speakers) == pytest.approx(1.0 if words else 0.0)
    assert sum(map(sum, found.follows)) == max(0, len(turns) - 1)


def test_who_has_withdrawn_is_in_no_share_and_no_match(workspace, tmp_path):
    people.withdraw(workspace, people.find(workspace, "Bruno"))
    (entry,) = listing.transcripts_json(workspace)
    names = [(s["name"], s["turns"]) for s in entry["speakers"]]
    assert names == [("Anne", 2), ("Mod.", 1)]
    assert entry["follows"] == [[0, 1], [1, 0]]
    table = tmp_path / "people.csv"
    table.write_text("name,organisation,years\nBruno,,3\nAnne,,4\n", encoding="utf-8")
    assert preview_attributes(workspace, table).unmatched == ("Bruno",)


def test_a_preview_shows_old_and_new_and_writes_nothing(workspace, tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("name,organisation,years\nAnne,O1,4\nBruno,O1,7\nZoé,O1,1\n", encoding="utf-8")
    before, steps = rows(workspace.project), workspace.undo_name
    first = preview_attributes(workspace, table)
    assert first.unmatched == ("Zoé",)
    assert (first.matched, first.added, first.columns) == (2, ("O1",), ("years",))
    assert AttributeChange("Anne", "years", "", "4") in first.changes
    assert AttributeChange("Anne", "organisation", "", "O1") in first.changes
    assert (rows(workspace.project), workspace.undo_name) == (before, steps)
    assert import_attributes(workspace, table) == first
    table.write_text("name,organisation,years\nAnne,O1,5\nBruno,O1,7\n", encoding="utf-8")
    assert preview_attributes(workspace, table).changes == (
        AttributeChange("Anne", "years", "4", "5"),
    )


def test_survey_answers_join_on_the_organisation(workspace, tmp_path):
    people_tables.add_organisation(workspace, "O1")
    survey = tmp_path / "survey.csv"
    survey.write_text("organisation,staff\nO1,14\nO2,3\n", encoding="utf-8")
    found = preview_attributes(workspace, survey)
    assert (found.owner, found.added, found.columns) == ("organisation", ("O2",), ("staff",))
    assert AttributeChange("O1", "staff", "", "14") in found.changes
