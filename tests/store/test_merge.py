"""What a merge finds and asks: codes, people, memos, the roster; and that undo takes it back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qualcoder_hslu.model.codebook import Code
from qualcoder_hslu.model.coding import Coder, Suggestion
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check, codings, memos, merge, versions
from qualcoder_hslu.store.merge_plan import Finding, MergePlan
from qualcoder_hslu.workspace import editing, people_tables, roster, team
from qualcoder_hslu.workspace.people_tables import Cell
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import rows, small_workspace


@pytest.fixture
def main(tmp_path: Path) -> Iterator[Workspace]:
    with small_workspace(tmp_path / "main.fgc") as opened:
        yield opened


@pytest.fixture
def path(main: Workspace) -> Path:
    path = main.project.path.with_name("Bruno.fgc")
    team.hand_out(main, "Bruno", path, blind=False)
    return path


def sound(workspace: Workspace) -> bool:
    return list(check.problems(workspace.project.conn)) == []


def told(plan: MergePlan) -> list[tuple[str, str, str, str]]:
    return [(each.kind, each.table, each.about, each.reason) for each in plan.findings]


def only(plan: MergePlan, table: str) -> Finding:
    (found,) = [each for each in plan.findings if each.table == table]
    return found


def kept(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """Every row, but for codebook versions: who undoes keeps the numbers that were given."""
    return rows(workspace.project)


# Choosing


def test_of_a_conflict_ours_stays_or_theirs_is_taken_and_it_is_asked_once(
    main: Workspace, path: Path
) -> None:
    with Workspace.open(path) as bruno:
        bruno.update_code(replace(bruno.codebook["A1"], definition={"fr": "chez Bruno"}))
    main.update_code(replace(main.codebook["A1"], definition={"fr": "chez Anna"}))
    before = kept(main)
    (plan,) = team.bring_back(main, [path])
    (conflict,) = plan.conflicts
    assert (conflict.reason, conflict.has_choice) == ("both changed", True)
    assert [(d.column, d.ours, d.theirs) for d in conflict.differences] == [
        ("definition", "chez Anna", "chez Bruno")
    ]
    assert main.codebook["A1"].definition["fr"] == "chez Anna"
    assert team.bring_back(main, [path])[0].is_empty  # it was decided
    main.undo()
    assert kept(main) == before
    team.bring_back(main, [path], theirs=[conflict.key])
    assert main.codebook["A1"].definition["fr"] == "chez Bruno"
    assert sound(main)


def test_taking_theirs_takes_only_what_they_changed(main: Workspace, path: Path) -> None:
    with Workspace.open(path) as bruno:
        bruno.update_code(replace(bruno.codebook["A1"], definition={"fr": "chez Bruno"}))
    main.update_code(replace(main.codebook["A1"], include={"fr": "chez Anna"}))
    (plan,) = team.bring_back(main, [path], theirs=["code_text/A1/fr"])
    assert plan.conflicts[0].reason == "shared"
    code = main.codebook["A1"]
    assert (code.definition["fr"], code.include["fr"]) == ("chez Bruno", "chez Anna")


def test_a_plan_that_is_out_of_date_is_refused_and_nothing_is_written(
    main: Workspace, path: Path
) -> None:
    with Workspace.open(path) as bruno:
        bruno.apply("Groupe", Span(7, 12), "A1")
    plan = team.look_at(main.project, path)
    main.apply("Groupe", Span(13, 20), "A2")
    before = kept(main)
    with pytest.raises(UserError, match="changed since"):
        team.take(main, path, plan)
    assert kept(main) == before


# The codebook


def test_two_codes_made_under_one_id_stay_two_codes(main: Workspace, path: Path) -> None:
    mine = main.add_code("Attente", "B")
    with Workspace.open(path) as bruno:
        theirs = bruno.add_code("Confiance", "B")
        below = bruno.add_code("Confiance perdue", theirs.id)
        coded = [bruno.apply("Groupe", Span(7, 12), code) for code in (theirs.id, below.id)]
        bruno.write_memo("code", theirs.id, "à discuter")
    assert theirs.id == mine.id
    team.bring_back(main, [path])
    names = [main.codebook[main.coding(each.id).code].name["fr"] for each in coded]
    assert names == ["Confiance", "Confiance perdue"]
    assert main.codebook[mine.id].name["fr"] == "Attente"
    here = main.coding(coded[0].id).code
    assert main.codebook[main.coding(coded[1].id).code].parent == here
    assert [memo.body for memo in memos.of(main.project.conn, "code", here)] == ["à discuter"]
    assert team.bring_back(main, [path])[0].is_empty
    with Workspace.open(path) as bruno:  # and later work under their id finds the same code
        more = bruno.apply("Groupe", Span(13, 20), theirs.id)
        bruno.update_code(replace(bruno.codebook[theirs.id], definition={"fr": "se fier"}))
    (plan,) = team.bring_back(main, [path], theirs=[f"code_text/{here}/fr"])
    assert main.coding(more.id).code == here
    assert main.codebook[here].definition["fr"] == "se fier"
    assert plan.new == {"coding": 1}
    assert sound(main)


def test_the_same_code_made_on_both_sides_is_one(main: Workspace, path: Path) -> None:
    mine = main.add_code("Attente", "B")
    with Workspace.open(path) as bruno:
        bruno.add_code("Attente", "B")
        made = bruno.apply("Groupe", Span(7, 12), mine.id)
    team.bring_back(main, [path])
    assert main.coding(made.id).code == mine.id
    assert len([c for c in main.codebook if c.name.get("fr") == "Attente"]) == 1


def test_a_code_removed_here_comes_back_only_with_its_codings(main: Workspace, path: Path) -> None:
    main.remove_code("A1")
    main.remove_code("A2")
    with Workspace.open(path) as bruno:
        made = bruno.apply("Groupe", Span(7, 12), "A2")
    (plan,) = team.bring_back(main, [path])
    assert plan.new["code"] == 1
    assert ("A1" in main.codebook, main.coding(made.id).code) == (False, "A2")


def test_a_code_removed_here_comes_back_with_a_new_one_below_it(
    main: Workspace, path: Path
) -> None:
    main.remove_code("A1")
    with Workspace.open(path) as bruno:
        below = bruno.add_code("Au guichet", "A1")
    before = kept(main)
    team.bring_back(main, [path])
    assert main.codebook[below.id].parent == "A1"
    assert team.bring_back(main, [path])[0].is_empty
    assert sound(main)
    main.undo()
    assert kept(main)["code"] == before["code"]


def test_another_place_in_the_tree_is_told_and_not_taken(main: Workspace, path: Path) -> None:
    with Workspace.open(path) as bruno:
        codes = [replace(c, parent="A") if c.id == "B1" else c for c in bruno.codebook]
        codes.sort(key=lambda c: c.id != "A")
        bruno.replace_codebook(replace(bruno.codebook, codes=tuple(codes)))
    (plan,) = team.bring_back(main, [path])
    found = next(each for each in plan.conflicts if each.about == "B1")
    assert (found.has_choice, found.differences[0].theirs) == (False, "A")
    assert main.codebook["B1"].parent == "B"


# People


def test_new_people_groups_and_attributes_come_with_their_values(
    main: Workspace, path: Path
) -> None:
    with Workspace.open(path) as bruno:
        person = people_tables.read(bruno, "participant").rows[0]
        people_tables.add_attribute(bruno, "participant", "ancienneté", "number")
        table = people_tables.read(bruno, "participant")
        column = next(c for c in table.columns if c.title == "ancienneté")
        people_tables.edit(bruno, table, [Cell(person.id, column.id, "12")])
        people_tables.add_organisation(bruno, "O9")
    plan = team.look_at(main.project, path)
    assert plan.conflicts == []
    assert plan.new == {"attribute": 1, "attribute_value": 1, "organisation": 1}
    before = kept(main)
    team.bring_back(main, [path])
    table = people_tables.read(main, "participant")
    at = [c.title for c in table.columns].index("ancienneté")
    assert next(row for row in table.rows if row.id == person.id).cells[at] == "12"
    assert "O9" in [row.cells[0] for row in people_tables.read(main, "organisation").rows]
    assert team.bring_back(main, [path])[0].is_empty
    assert sound(main)
    main.undo()
    assert kept(main) == before


def test_what_is_said_otherwise_of_people_is_asked(main: Workspace, path: Path) -> None:
    person = people_tables.read(main, "participant").rows[0]
    group = people_tables.read(main, "group").rows[0]
    with Workspace.open(path) as bruno:
        for name, row, column in (("participant", person, "name"), ("group", group, "place")):
            table = people_tables.read(bruno, name)
            people_tables.edit(bruno, table, [Cell(row.id, column, "ailleurs")])
    (plan,) = team.bring_back(main, [path])
    assert sorted(told(plan)) == [
        ("conflict", "focus_group", group.cells[0], "shared"),
        ("conflict", "participant", "ailleurs", "shared"),
    ]
    assert people_tables.read(main, "participant").rows[0].cells == person.cells
    main.undo()
    team.bring_back(main, [path], theirs=[f"participant/{person.id}"])
    assert people_tables.read(main, "participant").rows[0].cells[1] == "ailleurs"
    assert people_tables.read(main, "group").rows[0].cells == group.cells


def test_one_organisation_entered_on_both_sides_is_one_and_nobody_withdrawn_returns(
    main: Workspace, path: Path
) -> None:
    people_tables.add_organisation(main, "O9")
    person = people_tables.read(main, "participant").rows[0]
    with Workspace.open(path) as bruno:
        people_tables.add_organisation(bruno, "O9")
        table = people_tables.read(bruno, "participant")
        people_tables.edit(
            bruno, table, [Cell(person.id, "organisation", "O9"), Cell(person.id, "name", "Zoé")]
        )
    with main.action("withdraw"):
        main.project.conn.execute("UPDATE participant SET withdrawn = 1 WHERE id = ?", (person.id,))
    (plan,) = team.bring_back(main, [path])
    assert plan.is_empty
    assert sound(main)


# Coders' own things


def test_what_only_the_copy_changed_comes_and_what_only_we_changed_stays(
    main: Workspace, path: Path
) -> None:
    with Workspace.open(path) as bruno:
        one, two = (bruno.apply("Groupe", span, "A1") for span in (Span(7, 12), Span(13, 20)))
        bruno.write_memo("code", "A1", "premier")
        bruno.write_memo("project", "", "à part")
    team.bring_back(main, [path])
    own = main.project.path
    main.close()
    with Workspace.open(own, "Bruno") as here:
        here.set_memo(one.id, "ici")
    with Workspace.open(path) as bruno:
        bruno.rate(one.id, "mixed")
        bruno.remove([two.id])
        bruno.write_memo("code", "A1", "second")
        bruno.write_memo("project", "", "")
    with Workspace.open(own, "Anna") as anna:
        (plan,) = team.bring_back(anna, [path])
        assert plan.conflicts == []
        assert (plan.changed, plan.removed) == ({"coding": 1, "memo": 1}, {"coding": 1, "memo": 1})
        coding = anna.coding(one.id)
        assert (coding.memo, coding.rating) == ("ici", "mixed")
        assert [memo.body for memo in memos.of(anna.project.conn, "code", "A1")] == ["second"]
        assert memos.of(anna.project.conn, "project", "") == []
        assert team.bring_back(anna, [path])[0].is_empty


def test_what_was_removed_here_does_not_come_back_unless_it_was_changed_there(
    main: Workspace, path: Path
) -> None:
    with Workspace.open(path) as bruno:
        one, two = (bruno.apply("Groupe", span, "A1") for span in (Span(7, 12), Span(13, 20)))
    team.bring_back(main, [path])
    own = main.project.path
    main.close()
    with Workspace.open(own, "Bruno") as here:
        here.remove([one.id, two.id])
    with Workspace.open(path) as bruno:
        bruno.set_memo(two.id, "quand même")
    with Workspace.open(own, "Anna") as anna:
        plan = team.look_at(anna.project, path)
        assert told(plan) == [("conflict", "coding", "A1", "removed here")]
        team.bring_back(anna, [path], theirs=[f"coding/{two.id}"])
        assert anna.coding(two.id).memo == "quand même"
        assert codings.find(anna.project.conn, one.id) is None
        assert sound(anna)


def test_a_coding_that_was_undone_here_comes_back_with_the_decision_it_began_with(
    main: Workspace, tmp_path: Path
) -> None:
    transcript = main.transcripts()[0]
    offered = Suggestion(transcript.id, Span(7, 12), "A1", 0.5, "weak", "keywords", "1")
    main.store_suggestions(transcript.id, transcript.sha256, [offered])
    coding = main.accept(main.suggestions(transcript.id)[0].id)
    copy = tmp_path / "Anna.fgc"
    team.hand_out(main, "Anna", copy)
    main.undo()
    main.undo()
    assert not main.codings(transcript.id)
    with Workspace.open(copy) as anna:
        anna.recode(coding.id, "B1")
    found = only(team.look_at(main.project, copy), "coding")
    assert (found.kind, found.reason) == ("conflict", "removed here")
    team.bring_back(main, [copy], theirs=[found.key])
    assert (main.coding(coding.id).code, main.coding(coding.id).origin) == ("B1", "suggestion")
    assert team.bring_back(main, [copy])[0].is_empty
    assert sound(main)


def test_what_a_handout_held_and_was_undone_here_does_not_come_back(main: Workspace) -> None:
    made = main.apply("Groupe", Span(7, 12), "A1")
    path = main.project.path.with_name("Carla.fgc")
    team.hand_out(main, "Carla", path)
    main.undo()
    main.undo()
    assert codings.find(main.project.conn, made.id) is None
    team.bring_back(main, [path])
    assert codings.find(main.project.conn, made.id) is None


def test_the_roster_comes_back_with_what_the_coder_says(main: Workspace, path: Path) -> None:
    transcript = main.transcripts()[0].id
    with Workspace.open(path) as bruno:
        layer = bruno.layer.id
        bruno.mark_roster("Groupe", "fully coded")
    (plan,) = team.bring_back(main, [path])
    assert only(plan, "roster").kind == "changed"
    assert roster.read(main).entry(layer, transcript).state == "fully coded"
    roster.mark(main, [(layer, transcript)], "not coded")
    with Workspace.open(path) as bruno:
        bruno.mark_roster("Groupe", "assigned")
    found = only(team.look_at(main.project, path), "roster")
    assert (found.kind, found.reason) == ("conflict", "both changed")
    team.bring_back(main, [path], theirs=[found.key])
    assert roster.read(main).entry(layer, transcript).state == "assigned"


def test_an_assignment_taken_back_here_does_not_return(main: Workspace, path: Path) -> None:
    transcript = main.transcripts()[0].id
    with Workspace.open(path) as bruno:
        layer = bruno.layer.id
        bruno.apply("Groupe", Span(7, 12), "A1")
    roster.mark(main, [(layer, transcript)], None)
    team.bring_back(main, [path])
    assert roster.read(main).entry(layer, transcript).state is None


def test_codings_whose_words_were_corrected_stand_on_the_list_where_they_stood(
    main: Workspace, path: Path
) -> None:
    with Workspace.open(path) as bruno:
        turn = bruno.load("Groupe").turns[0]
        made = bruno.apply("Groupe", turn.span, "A1")
    for words in ("Voilà. Oui.", "Tout court."):  # twice: it stands with the first of them
        loaded = main.load("Groupe")
        editing.save(main, loaded, Revision.of(loaded).with_text(0, words))
    (plan,) = team.bring_back(main, [path])
    assert plan.to_review == 1
    (review,) = versions.reviews(main.project.conn, [made.layer])
    assert (review.coding, review.words) == (made.id, turn.span.of(loaded_text(path)))
    assert sound(main)


def loaded_text(path: Path) -> str:
    with Workspace.open(path) as workspace:
        return workspace.load("Groupe").text


# Journals


def test_files_of_one_handout_that_went_apart_are_both_merged_whole(
    main: Workspace, path: Path
) -> None:
    other = Path(shutil.copy(path, path.with_name("Bruno 2.fgc")))
    made = []
    for file, code in ((path, "A1"), (other, "A2")):
        with Workspace.open(file) as bruno:
            made.append(bruno.apply("Groupe", Span(7, 12), code))
            bruno.set_memo(made[-1].id, code)
    team.bring_back(main, [path, other])
    assert [main.coding(each.id).memo for each in made] == ["A1", "A2"]
    for file in (path, other, path):
        assert team.bring_back(main, [file])[0].is_empty
    names = main.project.conn.execute(
        "SELECT count(DISTINCT project) FROM merged_change"
    ).fetchone()
    assert names == (2,)
    with Workspace.open(other) as bruno:
        bruno.set_memo(made[1].id, "encore")
    team.bring_back(main, [other])
    assert main.coding(made[1].id).memo == "encore"


def test_who_is_declared_another_brings_later_work_to_that_one(main: Workspace, path: Path) -> None:
    with Workspace.open(path) as bruno:
        made = bruno.apply("Groupe", Span(7, 12), "A1")
    team.bring_back(main, [path])
    theirs = codings.find_coder(main.project.conn, "Bruno")
    assert theirs is not None
    team.declare_one_person(main, main.coder, theirs)
    with Workspace.open(path) as bruno:
        more = bruno.apply("Groupe", Span(13, 20), "A2")
        second = codings.ensure_pass(bruno.project, bruno.coder, 2)
    (plan,) = team.bring_back(main, [path])
    assert plan.conflicts == []
    found = {each.id: each for each in codings.layers(main.project.conn)}
    layers = (main.coding(made.id).layer, main.coding(more.id).layer, second.id)
    assert {found[layer].coder for layer in layers} == {main.coder.id}
    assert sorted(each.number for each in found.values() if each.kind == "pass") == [1, 2, 3]
    assert sound(main)


def test_looking_writes_nothing_and_can_be_stopped(main: Workspace, path: Path) -> None:
    with Workspace.open(path) as bruno:
        bruno.apply("Groupe", Span(7, 12), "A1")
    before = kept(main), main.project.path.read_bytes()

    def stop(done: int, total: int) -> None:
        raise InterruptedError(f"{done} of {total}")

    with pytest.raises(InterruptedError, match="0 of 1"):
        merge.plan(main.project, path, stop)
    merge.plan(main.project, path)
    assert (kept(main), main.project.path.read_bytes()) == before


def test_a_code_needs_no_text_to_be_merged(main: Workspace, path: Path) -> None:
    with Workspace.open(path) as bruno:
        bruno.add_code(Code("H", {"de": "Neu"}))
    (plan,) = team.bring_back(main, [path])
    assert plan.new == {"code": 1, "code_text": 1}
    assert main.codebook["H"].name == {"de": "Neu"}


def test_a_second_handout_of_the_same_coder_brings_its_own_work_and_removes_nothing(
    main: Workspace, path: Path
) -> None:
    with Workspace.open(path) as bruno:
        first = bruno.apply("Groupe", Span(7, 12), "A1")
    team.bring_back(main, [path])
    again = path.with_name("Bruno again.fgc")
    team.hand_out(main, "Bruno", again, blind=True)
    with Workspace.open(again) as bruno:
        second = bruno.apply("Groupe", Span(7, 12), "A1", memo="une deuxième fois")
    (plan,) = team.bring_back(main, [again])
    assert (plan.new, plan.removed, plan.conflicts) == ({"coding": 1}, {}, [])
    assert {main.coding(each.id).layer for each in (first, second)} == {first.layer}


def test_a_memo_that_one_coder_wrote_on_both_sides_is_asked(main: Workspace, path: Path) -> None:
    own = main.project.path
    main.close()
    with Workspace.open(path) as bruno:
        bruno.write_memo("code", "A1", "dans la copie")
    with Workspace.open(own, "Bruno") as here:
        here.write_memo("code", "A1", "ici")
    with Workspace.open(own, "Anna") as anna:
        found = only(team.look_at(anna.project, path), "memo")
        assert (found.kind, found.reason, found.has_choice) == ("conflict", "both changed", True)
        team.bring_back(anna, [path], theirs=[found.key])
        assert [m.body for m in memos.of(anna.project.conn, "code", "A1")] == ["dans la copie"]
        assert team.bring_back(anna, [path])[0].is_empty
        assert sound(anna)
    with Workspace.open(path) as bruno:
        bruno.write_memo("code", "A1", "encore dans la copie")
    with Workspace.open(own, "Anna") as anna:
        assert only(team.bring_back(anna, [path])[0], "memo").kind == "changed"
        assert [m.body for m in memos.of(anna.project.conn, "code", "A1")] == [
            "encore dans la copie"
        ]


def test_a_memo_that_one_coder_wrote_on_both_sides_is_one_though_ours_stays(
    main: Workspace, path: Path
) -> None:
    own = main.project.path
    main.close()
    with Workspace.open(path) as bruno:
        bruno.write_memo("code", "A1", "dans la copie")
    with Workspace.open(own, "Bruno") as here:
        here.write_memo("code", "A1", "ici")
    with Workspace.open(own, "Anna") as anna:
        team.bring_back(anna, [path])
        assert team.bring_back(anna, [path])[0].is_empty
        assert [m.body for m in memos.of(anna.project.conn, "code", "A1")] == ["ici"]


def test_a_pass_that_was_begun_on_both_sides_is_two_of_another_number(
    main: Workspace, path: Path
) -> None:
    bruno = codings.find_coder(main.project.conn, "Bruno")
    assert bruno is not None
    with Workspace.open(path) as there:
        there.take_pass(codings.ensure_pass(there.project, there.coder, 2))
        made = there.apply("Groupe", Span(7, 12), "A1")
    codings.ensure_pass(main.project, bruno, 2)
    team.bring_back(main, [path])
    passes = [each for each in codings.layers(main.project.conn) if each.coder == bruno.id]
    assert sorted((each.number, each.name) for each in passes) == [
        (1, "Bruno"), (2, "Bruno, pass 2"), (3, "Bruno, pass 3"),
    ]  # fmt: skip
    assert next(x.number for x in passes if x.id == main.coding(made.id).layer) == 3
    assert team.bring_back(main, [path])[0].is_empty


def test_later_work_goes_to_who_stays_of_three_who_are_one(main: Workspace, path: Path) -> None:
    with main.action("two more"):
        for name in ("B. M.", "Bruno M."):
            coder = Coder(new_id(), name)
            codings.enter(main.project.conn, coder, codings.pass_of(main.project.conn, coder))
    bruno, short, full = (
        codings.find_coder(main.project.conn, name) for name in ("Bruno", "B. M.", "Bruno M.")
    )
    assert bruno and short and full
    team.declare_one_person(main, short, bruno)
    team.declare_one_person(main, full, short)
    with Workspace.open(path) as there:
        there.take_pass(codings.ensure_pass(there.project, there.coder, 2))
        made = there.apply("Groupe", Span(7, 12), "A1")
    team.bring_back(main, [path])
    layer = main.coding(made.id).layer
    assert next(x.coder for x in codings.layers(main.project.conn) if x.id == layer) == full.id
