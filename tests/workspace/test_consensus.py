"""Two coders' differences, settled one by one, become a consensus that explains itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check, codings, rulings, withdrawal
from qualcoder_hslu.store.merge_plan import MergePlan
from qualcoder_hslu.workspace import editing, team
from qualcoder_hslu.workspace.agreeing import agreement
from qualcoder_hslu.workspace.comparing import Question
from qualcoder_hslu.workspace.consensus import Disagreement, Survey, comparable, outcomes, survey
from qualcoder_hslu.workspace.explaining import explain
from qualcoder_hslu.workspace.settling import accept, reopen, settle
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import CODEBOOK, rows, small_workspace

# Places in turns 1, 3 and 4 of the small project, none of them on a label.
ONE, TWO, THREE = Span(8, 30), Span(110, 140), Span(180, 200)


class Pair:
    """A project of Anna's in which Bruno coded too, and the way to change what he did."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.bruno = codings.ensure_pass(
            workspace.project, codings.ensure_coder(workspace.project, "Bruno")
        )
        self.transcript = workspace.transcripts()[0].id
        self.layers = (workspace.layer.id, self.bruno.id)

    def anna(self, span: Span, code: str) -> str:
        return self.workspace.apply(self.transcript, span, code).id

    def bruno_gives(self, span: Span, code: str) -> str:
        own, self.workspace.layer = self.workspace.layer, self.bruno
        try:
            return self.workspace.apply(self.transcript, span, code).id
        finally:
            self.workspace.layer = own

    def bruno_moves(self, coding: str, span: Span) -> None:
        own, self.workspace.layer = self.workspace.layer, self.bruno
        try:
            self.workspace.set_span(coding, span)
        finally:
            self.workspace.layer = own

    @property
    def state(self) -> Survey:
        return survey(self.workspace, *self.layers)

    def item(self, number: int = 0) -> Disagreement:
        return self.state.disagreements[number]

    def settle(self, outcome: rulings.Outcome, number: int = 0, **more: str) -> None:
        settle(self.workspace, self.item(number), outcome, **more)

    def consensus(self) -> list[tuple[str, int, int]]:
        layer = rulings.consensus(self.workspace.project.conn)
        found = self.workspace.codings(self.transcript, [layer.id]) if layer else []
        return sorted((c.code, c.span.start, c.span.end) for c in found)

    def originals(self) -> list[object]:
        return list(self.workspace.codings(self.transcript, self.layers))

    def rulings(self) -> list[rulings.Ruling]:
        return rulings.every(self.workspace.project.conn, [self.transcript])


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with small_workspace(tmp_path / "pair.fgc") as workspace:
        yield Pair(workspace)


def test_differences_are_listed_by_kind_and_what_is_alike_waits_to_be_taken_over(
    pair: Pair,
) -> None:
    pair.anna(ONE, "A1")
    pair.bruno_gives(ONE, "A1")
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    pair.anna(THREE, "B1")
    pair.bruno_gives(THREE, "A2")
    state = pair.state
    assert [(d.kind, d.codes, d.passage) for d in state.disagreements] == [
        ("boundaries", ("A2",), Span(110, 140)),
        ("other_code", ("B1", "A2"), THREE),
    ]
    assert [each.mark for each in state.waiting] == [("A1", ONE)]
    assert (state.open, state.settled, state.accepted) == (2, 0, ())


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        ("first", [("A2", 110, 130)]),
        ("second", [("A2", 115, 140)]),
        ("union", [("A2", 110, 140)]),
        ("intersection", [("A2", 115, 130)]),
        ("other", [("B1", 110, 140)]),
        ("none", []),
    ],
)
def test_each_ruling_gives_its_codings_beside_the_untouched_originals(
    pair: Pair, outcome: rulings.Outcome, expected: list[tuple[str, int, int]]
) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    before = pair.originals()
    pair.settle(outcome, code="B1", reason="Seulement les autres services.", memo="à relire")
    assert pair.consensus() == expected
    assert pair.originals() == before
    assert pair.item().outcome == outcome
    (ruling,) = pair.rulings()
    assert (ruling.reason, ruling.memo) == ("Seulement les autres services.", "à relire")
    assert (ruling.coding is not None) == bool(expected)
    assert ruling.coder == pair.workspace.coder.id
    assert list(check.problems(pair.workspace.project.conn)) == []


def test_a_ruling_is_one_step_for_undo_and_redo(pair: Pair) -> None:
    pair.anna(THREE, "B1")
    pair.bruno_gives(THREE, "A2")
    pair.settle("union")
    assert pair.consensus() == [("A2", 180, 200), ("B1", 180, 200)]
    pair.workspace.undo()
    assert pair.consensus() == []
    assert pair.rulings() == []
    assert not pair.item().settled
    pair.workspace.redo()
    assert pair.consensus() == [("A2", 180, 200), ("B1", 180, 200)]
    assert pair.item().outcome == "union"


def test_ruling_twice_alike_writes_nothing_and_ruling_otherwise_replaces(pair: Pair) -> None:
    pair.anna(THREE, "B1")
    pair.bruno_gives(THREE, "A2")
    pair.settle("union", reason="les deux")
    once = rows(pair.workspace.project)
    pair.settle("union", reason="les deux")
    assert rows(pair.workspace.project) == once
    pair.settle("second")
    assert pair.consensus() == [("A2", 180, 200)]
    assert len(pair.rulings()) == 1
    reopen(pair.workspace, pair.item())
    assert pair.consensus() == []
    assert pair.rulings() == []


def test_ruling_on_what_was_listed_before_another_ruling_replaces_that_one(pair: Pair) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    listed = pair.item()
    settle(pair.workspace, listed, "first")
    settle(pair.workspace, listed, "second")
    assert pair.consensus() == [("A2", 115, 140)]
    assert (pair.item().outcome, len(pair.rulings())) == ("second", 1)
    settled = pair.item()
    settle(pair.workspace, listed, "union")
    settle(pair.workspace, settled, "first")
    assert pair.consensus() == [("A2", 110, 130)]
    before = rows(pair.workspace.project)
    settle(pair.workspace, listed, "first")
    assert rows(pair.workspace.project) == before
    reopen(pair.workspace, listed)
    assert (pair.consensus(), pair.rulings()) == ([], [])


def test_codes_that_differ_have_no_intersection(pair: Pair) -> None:
    pair.anna(THREE, "B1")
    pair.bruno_gives(THREE, "A2")
    assert "intersection" not in outcomes(pair.item())
    with pytest.raises(UserError):
        pair.settle("intersection")
    with pytest.raises(UserError):
        pair.settle("other", code="Z9")
    assert pair.rulings() == []


def test_one_long_passage_against_two_short_ones_is_one_disagreement(pair: Pair) -> None:
    pair.anna(Span(110, 160), "A2")
    pair.bruno_gives(Span(112, 120), "A2")
    pair.bruno_gives(Span(140, 150), "A2")
    (item,) = pair.state.disagreements
    assert [len(side) for side in item.marks] == [1, 2]
    pair.settle("second")
    assert pair.consensus() == [("A2", 112, 120), ("A2", 140, 150)]
    pair.settle("first")
    assert pair.consensus() == [("A2", 110, 160)]
    pair.settle("intersection")
    assert pair.consensus() == [("A2", 112, 120), ("A2", 140, 150)]
    assert pair.state.open == 0


def test_agreed_passages_are_taken_over_in_one_step_and_only_once(pair: Pair) -> None:
    for span, code in ((ONE, "A1"), (THREE, "B1")):
        pair.anna(span, code)
        pair.bruno_gives(span, code)
    waiting = pair.state.waiting
    assert accept(pair.workspace, *pair.layers, waiting) == 2
    assert pair.consensus() == [("A1", 8, 30), ("B1", 180, 200)]
    assert accept(pair.workspace, *pair.layers, waiting) == 0
    assert (pair.state.waiting, len(pair.state.accepted)) == ((), 2)
    pair.workspace.undo()
    assert pair.consensus() == []


def test_a_rating_that_both_gave_goes_along(pair: Pair) -> None:
    one = pair.anna(ONE, "A1")
    pair.workspace.rate(one, "negative")
    two = pair.bruno_gives(ONE, "A1")
    accept(pair.workspace, *pair.layers, pair.state.waiting)
    layer = rulings.consensus(pair.workspace.project.conn)
    ratings = lambda: [c.rating for c in pair.workspace.codings(pair.transcript, [layer.id])]  # noqa: E731
    assert ratings() == [None]  # Bruno rated nothing
    pair.workspace.undo()
    with pair.workspace.action("rate"):
        pair.workspace.project.conn.execute(
            "UPDATE coding SET rating = 'negative' WHERE id = ?", (two,)
        )
    accept(pair.workspace, *pair.layers, pair.state.waiting)
    assert ratings() == ["negative"]


def test_a_ruling_is_listed_again_when_an_original_changed(pair: Pair) -> None:
    pair.anna(Span(110, 130), "A2")
    theirs = pair.bruno_gives(Span(115, 140), "A2")
    pair.settle("second")
    pair.bruno_moves(theirs, Span(120, 140))  # the passage as a whole is what it was
    item = pair.item()
    assert not item.settled
    assert [each.outcome for each in item.stale] == ["second"]
    assert pair.state.open == 1
    pair.settle("second")
    assert pair.consensus() == [("A2", 120, 140)]
    assert pair.state.open == 0
    assert len(pair.rulings()) == 1


def test_a_ruling_on_what_became_alike_or_is_gone_is_listed_too(pair: Pair) -> None:
    pair.anna(ONE, "A1")
    pair.bruno_gives(ONE, "A1")
    mine = pair.anna(Span(110, 130), "A2")
    theirs = pair.bruno_gives(Span(115, 140), "A2")
    pair.settle("union")
    pair.bruno_moves(theirs, Span(110, 130))
    assert [(d.kind, d.settled) for d in pair.state.disagreements] == [("agreed", False)]
    pair.settle("first")
    assert pair.consensus() == [("A2", 110, 130)]
    assert [(d.kind, d.settled) for d in pair.state.disagreements] == [("agreed", True)]
    pair.workspace.remove([mine])
    with pair.workspace.action("remove"):
        codings.delete(pair.workspace.project.conn, [theirs])
    (item,) = pair.state.disagreements
    assert (item.kind, outcomes(item)) == ("gone", ("none",))
    settle(pair.workspace, item, "none")
    assert (pair.consensus(), pair.rulings(), pair.state.disagreements) == ([], [], ())


def test_what_was_taken_over_goes_when_a_coder_changes_and_the_ruling_says_so(pair: Pair) -> None:
    pair.anna(ONE, "A1")
    theirs = pair.bruno_gives(ONE, "A1")
    accept(pair.workspace, *pair.layers, pair.state.waiting)
    pair.bruno_moves(theirs, Span(8, 20))
    assert [d.kind for d in pair.state.disagreements] == ["boundaries"]
    pair.settle("second")
    assert pair.consensus() == [("A1", 8, 20)]


def test_a_correction_elsewhere_moves_rulings_along_and_one_in_dispute_reopens_them(
    pair: Pair,
) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    pair.settle("intersection")
    loaded = pair.workspace.load(pair.transcript)
    revision = Revision.of(loaded).with_text(
        0, "Oui ! On a tout changé, et depuis ça va bien mieux."
    )
    editing.save(pair.workspace, loaded, revision)
    item = pair.item()
    assert item.passage != Span(110, 140)
    assert item.settled
    loaded = pair.workspace.load(pair.transcript)
    turn = next(t for t in loaded.turns if t.span.contains(item.passage))
    words = turn.span.of(loaded.text)
    at = item.passage.start - turn.span.start + 1
    changed = words[:at] + "xyz" + words[at + 1 :]  # between the two coders' beginnings
    place = loaded.turns.index(turn)
    editing.save(pair.workspace, loaded, Revision.of(loaded).with_text(place, changed))
    assert pair.state.open == 1
    assert pair.item().stale


def test_the_consensus_is_explained_against_each_coder(pair: Pair) -> None:
    pair.anna(ONE, "A1")
    pair.bruno_gives(ONE, "A1")
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    pair.bruno_gives(THREE, "B1")
    pair.anna(Span(40, 50), "B1")
    pair.bruno_gives(Span(40, 50), "A2")
    before = explain(pair.workspace, *pair.layers)
    assert [(e.same, e.open, e.unexplained) for e in before] == [(0, 3, 0), (0, 4, 0)]
    accept(pair.workspace, *pair.layers, pair.state.waiting)
    for item in pair.state.disagreements:
        wanted: rulings.Outcome = "other" if item.kind == "other_code" else "second"
        settle(pair.workspace, item, wanted, code="A1")
    anna, bruno = explain(pair.workspace, *pair.layers)
    assert (anna.same, anna.added, anna.dropped, anna.moved, anna.recoded) == (1, 1, 0, 1, 1)
    assert (bruno.same, bruno.added, bruno.dropped, bruno.moved, bruno.recoded) == (3, 0, 0, 0, 1)
    assert anna.open == bruno.open == anna.unexplained == bruno.unexplained == 0
    layer = rulings.consensus(pair.workspace.project.conn)
    own, pair.workspace.layer = pair.workspace.layer, layer
    pair.workspace.apply(pair.transcript, Span(150, 160), "B")  # by no decision
    pair.workspace.layer = own
    assert [d.kind for d in pair.state.disagreements if not d.settled] == ["gone"]
    assert [e.open for e in explain(pair.workspace, *pair.layers)] == [1, 1]


def test_a_third_coder_is_settled_against_another_without_undoing_the_first_pair(
    pair: Pair,
) -> None:
    third = codings.ensure_pass(
        pair.workspace.project, codings.ensure_coder(pair.workspace.project, "Claire")
    )
    pair.anna(ONE, "A1")
    pair.bruno_gives(ONE, "A1")
    own, pair.workspace.layer = pair.workspace.layer, third
    pair.workspace.apply(pair.transcript, THREE, "B1")
    pair.workspace.layer = own
    accept(pair.workspace, *pair.layers, pair.state.waiting)
    other = survey(pair.workspace, pair.layers[0], third.id)
    for item in other.disagreements:
        settle(pair.workspace, item, "second")  # Claire has no A1, and a B1
    assert pair.consensus() == [("B1", 180, 200)]
    assert pair.state.waiting == ()  # decided meanwhile, so not offered again
    assert [e.other_pair for e in explain(pair.workspace, *pair.layers)] == [2, 2]


def test_a_pair_can_be_named_in_either_order(pair: Pair) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(THREE, "B1")
    item = next(d for d in pair.state.disagreements if d.kind == "only_a")
    settle(pair.workspace, item, "first")
    turned = survey(pair.workspace, *reversed(pair.layers))
    again = next(d for d in turned.disagreements if d.kind == "only_b")
    assert again.outcome == "second"
    with pytest.raises(UserError):
        survey(pair.workspace, pair.layers[0], pair.layers[0])
    with pytest.raises(UserError):
        survey(pair.workspace, pair.layers[0], rulings.consensus(pair.workspace.project.conn).id)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_settling_everything_leaves_nothing_open_and_nothing_unexplained(
    tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    path = tmp_path / "random.fgc"
    path.unlink(missing_ok=True)
    with small_workspace(path) as workspace:
        pair = Pair(workspace)
        length = workspace.transcript(pair.transcript).length
        codes = [code.id for code in CODEBOOK if code.parent]
        for give in (pair.anna, pair.bruno_gives):
            for _ in range(random.randint(1, 8)):
                start = random.randrange(length - 1)
                end = min(length, start + random.randint(1, 40))
                give(Span(start, end), random.choice(codes))
        accept(workspace, *pair.layers, pair.state.waiting)
        before = pair.originals()
        for _ in range(60):
            item = next((d for d in pair.state.disagreements if not d.settled), None)
            if item is None:
                break
            outcome = random.choice(outcomes(item))
            settle(workspace, item, outcome, code=random.choice(codes))
        assert pair.state.open == 0
        assert pair.state.waiting == ()
        assert pair.originals() == before
        for each in explain(workspace, *pair.layers):
            assert (each.open, each.other_pair, each.unexplained) == (0, 0, 0)
        while workspace.undo_name and workspace.undo_name.startswith(("settle", "accept")):
            workspace.undo()
        assert pair.consensus() == []
        assert pair.rulings() == []


def test_what_was_settled_of_somebody_who_has_withdrawn_is_listed_no_more(pair: Pair) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    pair.settle("union")
    turn = next(
        t for t in pair.workspace.load(pair.transcript).turns if t.span.contains(Span(110, 140))
    )
    with pair.workspace.action("withdraw participant"):
        withdrawal.set_withdrawn(pair.workspace.project.conn, turn.participant or "", True)
    assert pair.state.disagreements == ()
    for each in explain(pair.workspace, *pair.layers):
        assert (each.same, each.open, each.unexplained) == (0, 0, 0)
    pair.workspace.undo()
    assert pair.item().outcome == "union"


def test_two_coders_of_one_name_are_told_apart(pair: Pair) -> None:
    other = codings.ensure_coder(pair.workspace.project, "Another")
    layer = codings.ensure_pass(pair.workspace.project, other)
    with pair.workspace.action("rename"):
        pair.workspace.project.conn.execute(
            "UPDATE layer SET name = 'Anna' WHERE id = ?", (layer.id,)
        )
    pair.anna(ONE, "A1")
    with pair.workspace.action("code"):
        pair.workspace.project.conn.execute(
            "INSERT INTO roster VALUES ('r', ?, ?, 'fully coded')", (layer.id, pair.transcript)
        )
    names = [name for _, name in comparable(pair.workspace)]
    assert len(set(names)) == len(names) == 2
    assert all(name.startswith("Anna (") for name in names)


def test_an_empty_consensus_counts_as_made_once_everything_is_decided(pair: Pair) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.anna(THREE, "B1")
    pair.bruno_gives(ONE, "A1")
    layer = rulings.ensure_consensus(pair.workspace.project)

    def compared_units() -> int:
        asked = Question(layers=(layer.id, pair.layers[0]), unit="character", replicates=0)
        return agreement(pair.workspace, asked).agreement.n

    for number in range(3):
        pair.settle("none", number)
        assert (compared_units() > 0) == (number == 2)
    reopen(pair.workspace, pair.item())
    assert compared_units() == 0
    pair.workspace.undo()
    assert compared_units() > 0


def test_a_consensus_without_anything_but_words_of_the_withdrawn_counts_as_made_too(
    pair: Pair,
) -> None:
    workspace = pair.workspace
    stays, gone, *_ = (t for t in workspace.load(pair.transcript).turns if not t.moderator)
    pair.anna(gone.span, "A2")
    pair.bruno_gives(gone.span, "A2")
    accept(workspace, *pair.layers, pair.state.waiting)
    pair.anna(stays.span, "A2")
    pair.bruno_gives(stays.span, "A1")
    with workspace.action("withdraw"):
        withdrawal.set_withdrawn(workspace.project.conn, gone.participant or "", True)
    pair.settle("none")
    layer = rulings.consensus(workspace.project.conn)
    assert layer is not None
    found = agreement(workspace, Question(layers=(pair.layers[0], layer.id), replicates=0))
    assert found.fell_out == ()


def test_two_people_who_ruled_differently_are_heard_and_one_ruling_ends_it(
    pair: Pair, tmp_path: Path
) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    copy = tmp_path / "Claire.fgc"
    team.hand_out(pair.workspace, "Claire", copy)
    with Workspace.open(copy, "Claire") as claire:
        (item,) = survey(claire, *pair.layers).disagreements
        settle(claire, item, "union", reason="tout compte")
    pair.settle("intersection")
    team.bring_back(pair.workspace, [copy])
    item = pair.item()
    assert (item.settled, item.contradictory, len(item.stale)) == (False, True, 2)
    assert pair.consensus() == [("A2", 110, 140), ("A2", 115, 130)]
    assert len([x for x in codings.layers(pair.workspace.project.conn) if x.kind != "pass"]) == 1
    pair.settle("first")
    assert pair.consensus() == [("A2", 110, 130)]
    assert (pair.item().settled, len(pair.rulings())) == (True, 1)


def test_two_people_who_ruled_alike_agree(pair: Pair, tmp_path: Path) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    copy = tmp_path / "Claire.fgc"
    team.hand_out(pair.workspace, "Claire", copy)
    with Workspace.open(copy, "Claire") as claire:
        settle(claire, survey(claire, *pair.layers).disagreements[0], "union")
    pair.settle("union")
    team.bring_back(pair.workspace, [copy])
    assert pair.item().outcome == "union"
    assert pair.state.open == 0
    assert [e.unexplained for e in explain(pair.workspace, *pair.layers)] == [0, 0]


def test_what_was_taken_over_and_moved_with_both_coders_moves_and_what_is_left_is_listed(
    pair: Pair,
) -> None:
    mine = pair.anna(ONE, "A1")
    theirs = pair.bruno_gives(ONE, "A1")
    accept(pair.workspace, *pair.layers, pair.state.waiting)
    pair.workspace.set_span(mine, Span(8, 20))
    pair.bruno_moves(theirs, Span(8, 20))
    assert pair.state.open == 0
    assert accept(pair.workspace, *pair.layers, pair.state.waiting) == 1
    assert pair.consensus() == [("A1", 8, 20)]
    pair.anna(THREE, "B1")
    pair.bruno_gives(THREE, "B1")
    with pair.workspace.action("remove"):
        codings.delete(pair.workspace.project.conn, [mine, theirs])
    (item,) = pair.state.disagreements
    assert (item.kind, item.code, item.passage) == ("gone", "A1", Span(8, 20))
    assert [e.open for e in explain(pair.workspace, *pair.layers)] == [2, 2]
    settle(pair.workspace, item, "none")
    assert (pair.consensus(), pair.state.disagreements) == ([], ())
    pair.workspace.undo()
    assert pair.consensus() == [("A1", 8, 20)]


def test_what_a_ruling_did_not_give_is_not_explained_by_it_and_ruling_again_removes_it(
    pair: Pair,
) -> None:
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    pair.settle("none")
    layer = rulings.consensus(pair.workspace.project.conn)
    own, pair.workspace.layer = pair.workspace.layer, layer
    pair.workspace.apply(pair.transcript, Span(110, 130), "A2")
    pair.workspace.layer = own
    assert [e.unexplained for e in explain(pair.workspace, *pair.layers)] == [0, 1]
    pair.settle("none")
    assert pair.consensus() == []


# Rulings and their codings in copies


@pytest.fixture
def copy(pair: Pair, tmp_path: Path) -> Path:
    """Claire's copy, in which she settled what Anna and Bruno marked as Anna did; it was merged."""
    pair.anna(Span(110, 130), "A2")
    pair.bruno_gives(Span(115, 140), "A2")
    path = tmp_path / "Claire.fgc"
    team.hand_out(pair.workspace, "Claire", path)
    rule_there(pair, path, "first", memo="à voir")
    team.bring_back(pair.workspace, [path])
    assert pair.consensus() == [("A2", 110, 130)]
    return path


def rule_there(pair: Pair, path: Path, outcome: rulings.Outcome, **more: str) -> None:
    with Workspace.open(path) as claire:
        settle(claire, survey(claire, *pair.layers).disagreements[0], outcome, **more)


def brought_back(pair: Pair, path: Path, *, theirs: bool = False) -> MergePlan:
    """Merge, and see that doing it once more changes nothing, and that all is undone at once."""
    looked = team.look_at(pair.workspace.project, path)
    before = rows(pair.workspace.project)
    chosen = [each.key for each in looked.conflicts] if theirs else []
    (plan,) = team.bring_back(pair.workspace, [path], theirs=chosen)
    after = rows(pair.workspace.project)
    assert team.bring_back(pair.workspace, [path])[0].is_empty
    pair.workspace.undo()
    for table in ("ruling", "coding"):
        assert rows(pair.workspace.project)[table] == before[table]
    pair.workspace.redo()
    for table in ("ruling", "coding"):
        assert rows(pair.workspace.project)[table] == after[table]
    assert list(check.problems(pair.workspace.project.conn)) == []
    return plan


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        ("none", []),
        ("second", [("A2", 115, 140)]),
        ("union", [("A2", 110, 140)]),
        ("first", [("A2", 110, 130)]),
    ],
)
def test_codings_of_the_consensus_follow_a_ruling_that_was_changed_in_a_copy(
    pair: Pair, copy: Path, outcome: rulings.Outcome, expected: list[tuple[str, int, int]]
) -> None:
    rule_there(pair, copy, outcome, reason="relu", memo="vu")
    assert brought_back(pair, copy).conflicts == []
    assert pair.consensus() == expected
    assert (pair.item().outcome, pair.rulings()[0].memo) == (outcome, "vu")
    assert [e.unexplained for e in explain(pair.workspace, *pair.layers)] == [0, 0]
    layer = rulings.consensus(pair.workspace.project.conn)
    found = pair.workspace.codings(pair.transcript, [layer.id]) if layer else []
    assert all(each.memo == "vu" for each in found)


def test_codings_of_the_consensus_go_with_a_ruling_that_was_taken_back_in_a_copy(
    pair: Pair, copy: Path
) -> None:
    with Workspace.open(copy) as claire:
        reopen(claire, survey(claire, *pair.layers).disagreements[0])
    plan = brought_back(pair, copy)
    assert (plan.removed, plan.conflicts) == ({"ruling": 1, "coding": 1}, [])
    assert (pair.consensus(), pair.rulings(), pair.state.open) == ([], [], 1)


def test_a_ruling_made_anew_in_a_copy_says_what_it_was_made_on(pair: Pair, copy: Path) -> None:
    with Workspace.open(copy) as claire:
        anna = claire.codings(pair.transcript, [pair.layers[0]])[0].id
        claire.layer = next(
            x for x in codings.layers(claire.project.conn) if x.id == pair.layers[0]
        )
        claire.set_span(anna, Span(112, 130))
    rule_there(pair, copy, "first")
    looked = team.look_at(pair.workspace.project, copy)
    coding = next(each.key for each in looked.conflicts)
    team.bring_back(pair.workspace, [copy], theirs=[coding])
    item = pair.item()
    assert (item.settled, item.stale, item.passage) == (True, (), Span(112, 140))
    assert pair.consensus() == [("A2", 112, 130)]
    assert team.bring_back(pair.workspace, [copy])[0].is_empty


@pytest.mark.parametrize("theirs", [False, True])
@pytest.mark.parametrize("here", ["union", "none"])
def test_where_both_sides_ruled_anew_the_codings_are_those_of_the_ruling_chosen(
    pair: Pair, copy: Path, here: rulings.Outcome, *, theirs: bool
) -> None:
    pair.settle(here)
    rule_there(pair, copy, "second")
    plan = brought_back(pair, copy, theirs=theirs)
    assert [(each.table, each.reason) for each in plan.conflicts] == [("ruling", "both changed")]
    ours = [("A2", 110, 140)] if here == "union" else []
    assert pair.consensus() == ([("A2", 115, 140)] if theirs else ours)
    assert pair.item().outcome == ("second" if theirs else here)
    assert [e.unexplained for e in explain(pair.workspace, *pair.layers)] == [0, 0]


@pytest.mark.parametrize("theirs", [False, True])
@pytest.mark.parametrize("there", ["second", "first", "none"])
def test_a_ruling_taken_back_here_and_changed_in_a_copy_comes_back_whole_or_not(
    pair: Pair, copy: Path, there: rulings.Outcome, *, theirs: bool
) -> None:
    reopen(pair.workspace, pair.item())
    rule_there(pair, copy, there, reason="relu", memo="à voir")
    plan = brought_back(pair, copy, theirs=theirs)
    asked = [(each.table, each.reason) for each in plan.conflicts if each.table != "roster"]
    assert asked == [("ruling", "removed here")]
    given = {"first": [("A2", 110, 130)], "second": [("A2", 115, 140)], "none": []}[there]
    assert pair.consensus() == (given if theirs else [])
    assert pair.item().settled == theirs


@pytest.mark.parametrize("theirs", [False, True])
def test_a_ruling_changed_here_and_taken_back_in_a_copy_goes_whole_or_stays(
    pair: Pair, copy: Path, *, theirs: bool
) -> None:
    pair.settle("union")
    with Workspace.open(copy) as claire:
        reopen(claire, survey(claire, *pair.layers).disagreements[0])
    plan = brought_back(pair, copy, theirs=theirs)
    assert [(each.table, each.reason) for each in plan.conflicts] == [("ruling", "removed there")]
    assert pair.consensus() == ([] if theirs else [("A2", 110, 140)])
    assert pair.item().settled != theirs


def test_a_ruling_on_a_code_that_has_another_id_here_settles_it_here_too(
    pair: Pair, tmp_path: Path
) -> None:
    pair.anna(ONE, "A1")
    pair.bruno_gives(ONE, "A1")
    path = tmp_path / "Claire.fgc"
    team.hand_out(pair.workspace, "Claire", path)
    pair.workspace.add_code("Attente", "B")
    with Workspace.open(path) as claire:
        code = claire.add_code("Confiance", "B").id
        claire.apply(pair.transcript, THREE, code)
        (item,) = survey(claire, pair.layers[0], claire.layer.id).disagreements[-1:]
        assert item.codes == (code,)
        settle(claire, item, "second")
        own = claire.layer.id
    team.bring_back(pair.workspace, [path])
    found = survey(pair.workspace, pair.layers[0], own).disagreements
    item = next(each for each in found if each.passage == THREE)
    assert pair.workspace.codebook[item.code].name["fr"] == "Confiance"
    assert (item.settled, item.outcome) == (True, "second")
    assert team.bring_back(pair.workspace, [path])[0].is_empty
