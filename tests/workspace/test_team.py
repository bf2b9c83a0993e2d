"""Handed out, coded, brought back: nothing is lost, nothing comes twice, nothing of others is told."""

from __future__ import annotations

import io
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.coding import Coder
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import check, codings, side, withdrawal
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.workspace import commenting, editing, team
from qualcoder_hslu.workspace.agreeing import Question, agreement
from qualcoder_hslu.workspace.consensus import Disagreement, survey
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.quality import switch_off
from qualcoder_hslu.workspace.settling import settle
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import RandomCoder, draft, rows, small_workspace


@pytest.fixture
def main(tmp_path: Path) -> Iterator[Workspace]:
    with small_workspace(tmp_path / "main.fgc") as opened:
        opened.apply("Groupe", Span(7, 12), "A1", memo="secret d'Anna")
        yield opened


def hand_out(main: Workspace, coder: str, *, blind: bool = True) -> Path:
    path = main.project.path.with_name(f"{coder}.fgc")
    team.hand_out(main, coder, path, blind=blind)
    return path


def every_coding(workspace: Workspace) -> set[tuple[object, ...]]:
    return set(
        workspace.project.conn.execute(
            'SELECT id, layer, code, start, "end", memo, rating FROM coding'
        )
    )


def sound(workspace: Workspace) -> bool:
    return list(check.problems(workspace.project.conn)) == []


def test_a_blind_handout_holds_nothing_of_other_coders(main: Workspace) -> None:
    coding = main.codings(main.transcripts()[0].id)[0]
    path = hand_out(main, "Bruno")
    data = path.read_bytes()
    for word in ("secret d'Anna", coding.id, main.layer.id, main.coder.id, "Anna"):
        assert word.encode() not in data, word
    with Workspace.open(path) as bruno:
        assert (bruno.coder.name, bruno.suggestions_allowed) == ("Bruno", False)
        assert every_coding(bruno) == set()
        assert [c.name for c in codings.coders(bruno.project.conn)] == ["Bruno"]
        assert bruno.load("Groupe").text == main.load("Groupe").text
        assert bruno.codebook == main.codebook
        assert sound(bruno)
    assert {state for *_, state in codings.roster(main.project.conn)} >= {"assigned"}


def unpacked(data: bytes) -> bytes:
    """The bytes, and those of every file in it if it is an archive."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return data + b"".join(archive.read(name) for name in archive.namelist())


def test_nothing_of_others_is_zipped_into_a_blind_handout_or_lies_beside_it(
    main: Workspace, tmp_path: Path
) -> None:
    coding = main.codings(main.transcripts()[0].id)[0]
    secret = f"secret d'Anna, {coding.id}".encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/comments.xml", secret * 20)
    import_drafts(main, [replace(draft("Deux"), original=packed.getvalue())])
    main.write_memo("code", "A1", f"secret d'Anna, {coding.id}")
    side.make(main.project.path)
    side.folder(main.project.path).joinpath("vectors").write_bytes(secret)
    found = {data for (data,) in main.project.conn.execute("SELECT data FROM content")}
    assert any(secret in unpacked(data) for data in found)
    before = set(tmp_path.rglob("*"))
    path = hand_out(main, "Bruno")
    assert set(tmp_path.rglob("*")) - before == {path}
    with Project.open(path, read_only=True) as copy:
        contents = [bytes(data) for (data,) in copy.conn.execute("SELECT data FROM content")]
    for data in (path.read_bytes(), *map(unpacked, contents)):
        for word in ("secret d'Anna", coding.id, main.layer.id, main.coder.id):
            assert word.encode() not in data


def test_a_handout_that_fails_enters_nobody_and_one_that_is_stopped_leaves_no_file(
    main: Workspace, tmp_path: Path
) -> None:
    before = rows(main.project)
    taken = tmp_path / "taken.fgc"
    taken.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="exists"):
        team.hand_out(main, "Zora", taken)
    with pytest.raises(UserError, match="exist"):
        team.hand_out(main, "Zora", tmp_path / "away" / "z.fgc")
    assert (rows(main.project), taken.read_text(encoding="utf-8")) == (before, "mine")

    def stop(done: int, total: int) -> None:
        if done * 2 > total:
            raise InterruptedError

    planned = team.plan_handout(main, "Zora", tmp_path / "z.fgc")
    with pytest.raises(InterruptedError):
        team.build_handout(main.project, planned, stop)
    assert list(tmp_path.glob("*z.fgc*")) == []
    assert rows(main.project) == before


def test_a_handout_is_one_step_that_can_be_undone_and_its_work_comes_back_all_the_same(
    main: Workspace,
) -> None:
    path = hand_out(main, "Zora")
    assert main.undo_name == "hand out to Zora"
    main.undo()
    assert codings.find_coder(main.project.conn, "Zora") is None
    with Workspace.open(path) as zora:
        made = zora.apply("Groupe", Span(7, 12), "A1")
    team.bring_back(main, [path])
    assert main.coding(made.id).layer in {each.id for each in codings.layers(main.project.conn)}


def test_a_blind_copy_suggests_nothing_and_takes_nothing_of_others_in(main: Workspace) -> None:
    path, other = hand_out(main, "Bruno"), hand_out(main, "Carla", blind=False)
    with Workspace.open(path) as bruno:
        assert bruno.blind
        with bruno.action("switch suggestions on"):
            bruno.project.set_setting("suggestions", "on")
        assert not bruno.suggestions_allowed
        with pytest.raises(UserError, match="blind"):
            team.bring_back(bruno, [other])
        with pytest.raises(UserError, match="blind"):
            team.hand_out(bruno, "Zora", path.with_name("z.fgc"))
    with Workspace.open(other) as carla:
        assert not carla.blind


@pytest.mark.parametrize("blind", [True, False])
def test_nothing_of_somebody_who_has_withdrawn_goes_out(main: Workspace, blind: bool) -> None:
    loaded = main.load("Groupe")
    turn = next(t for t in loaded.turns if not t.moderator)
    words = turn.span.of(loaded.text)
    main.apply("Groupe", turn.span, "A2", memo="sur elle")
    with main.action("withdraw"):
        main.project.conn.execute(
            "UPDATE participant SET withdrawn = 1 WHERE id = ?", (turn.participant,)
        )
    path = hand_out(main, "Bruno", blind=blind)
    with Workspace.open(path) as bruno:
        text = bruno.load("Groupe").text
        assert len(text) == len(loaded.text)
        assert words not in text
        other = next(t for t in loaded.turns if t.participant != turn.participant)
        made = bruno.apply("Groupe", other.span, "A1")
        assert sound(bruno)
    with Workspace.open(path, read_only=True) as looked:
        told = "\n".join(looked.project.conn.iterdump())
    assert "sur elle" not in told
    assert words not in told
    assert f"'{turn.speaker}'" not in told
    assert f'"{turn.speaker}"' not in told
    team.bring_back(main, [path])
    assert main.coding(made.id).code == "A1"


def test_what_was_said_about_the_words_of_somebody_who_has_withdrawn_does_not_go_out(
    main: Workspace,
) -> None:
    loaded = main.load("Groupe")
    gone, stays, *_ = (t for t in loaded.turns if not t.moderator)
    bruno = codings.ensure_pass(main.project, codings.ensure_coder(main.project, "Bruno"))
    for turn, told in ((gone, "parti"), (stays, "resté")):
        coding = main.apply("Groupe", turn.span, "A2")
        for item in survey_with(main, bruno.id, coding.id):
            settle(main, item, "first", reason=f"raison {told}", memo=f"mémo {told}")
        commenting.write(main, "Groupe", turn.span, f"propos {told}")
        main.write_memo("participant", turn.participant or "", f"note {told}")
    with main.action("withdraw"):
        withdrawal.set_withdrawn(main.project.conn, gone.participant or "", True)
    path = hand_out(main, "Carla", blind=False)
    with Workspace.open(path) as carla:
        assert sound(carla)
        carla.apply("Groupe", stays.span, "B1")
        assert [c.body for c in commenting.listed(carla)] == ["propos resté"]
    with Workspace.open(path, read_only=True) as looked:
        told = "\n".join(looked.project.conn.iterdump())
    for kind in ("raison", "mémo", "propos", "note"):
        assert f"{kind} parti" not in told, kind
        assert f"{kind} resté" in told, kind
    (plan,) = team.bring_back(main, [path])
    assert (plan.new, plan.removed, plan.conflicts) == ({"coding": 1}, {}, [])


def survey_with(main: Workspace, other: str, coding: str) -> list[Disagreement]:
    """The disagreements with somebody who marked nothing on the words of a coding."""
    with main.action("mark"):
        codings.set_roster(main.project.conn, other, main.coding(coding).transcript, "fully coded")
    found = survey(main, main.layer.id, other).disagreements
    return [each for each in found if each.passage == main.coding(coding).span]


def test_how_suggestions_are_shown_goes_along_with_a_copy_that_is_not_blind(
    main: Workspace,
) -> None:
    with Workspace.open(hand_out(main, "Bruno", blind=False)) as bruno:
        assert (bruno.suggestions_allowed, bruno.codes_first) == (True, False)
    main.set_code_first(True)
    switch_off(main)
    with Workspace.open(hand_out(main, "Carla", blind=False)) as carla:
        assert (carla.suggestions_allowed, carla.codes_first) == (False, True)


@pytest.mark.parametrize("blind", [True, False])
def test_of_two_coders_of_one_name_the_one_meant_works_in_the_copy(
    main: Workspace, blind: bool
) -> None:
    first, second = Coder(new_id(), "Bruno"), Coder(new_id(), "Bruno")
    with main.action("two of one name"):
        for each in (first, second):
            codings.enter(main.project.conn, each, codings.pass_of(main.project.conn, each))
    path = hand_out(main, second.id, blind=blind)
    with Workspace.open(path) as bruno:
        assert bruno.coder == second
        made = bruno.apply("Groupe", Span(7, 12), "A1")
    team.bring_back(main, [path])
    assert main.coding(made.id).layer == codings.pass_of(main.project.conn, second).id


def test_work_comes_back_once_with_its_coder_and_its_journal(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    with Workspace.open(path) as bruno:
        made = bruno.apply("Groupe", Span(7, 12), "A1", memo="à moi", rating="mixed")
        bruno.mark_roster("Groupe", "fully coded")
    before = every_coding(main)
    looked = team.bring_back(main, [path], dry_run=True)[0]
    assert looked.new["coding"] == 1
    assert every_coding(main) == before
    report = team.bring_back(main, [path])[0]
    assert (report.new["coding"], report.conflicts) == (1, [])
    assert main.coding(made.id).memo == "à moi"
    assert agreement(main, Question(replicates=0)).agreement.codes
    after = rows(main.project)
    assert team.bring_back(main, [path])[0].is_empty
    assert rows(main.project) == after
    assert sound(main)
    kept = main.project.conn.execute("SELECT name FROM merged_step").fetchall()
    assert ("apply A1",) in kept
    assert main.undo_name == "merge Bruno.fgc"
    main.undo()
    assert every_coding(main) == before
    assert team.bring_back(main, [path])[0].new["coding"] == 1
    assert every_coding(main) - before == {row for row in every_coding(main) if row[0] == made.id}
    main.undo()
    main.redo()
    assert main.coding(made.id).rating == "mixed"
    assert team.bring_back(main, [path])[0].is_empty
    assert sound(main)


def test_what_the_coder_changes_or_removes_later_comes_too(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    with Workspace.open(path) as bruno:
        first = bruno.apply("Groupe", Span(7, 12), "A1")
        second = bruno.apply("Groupe", Span(13, 20), "A2")
    team.bring_back(main, [path])
    with Workspace.open(path) as bruno:
        bruno.recode(first.id, "B1")
        bruno.remove([second.id])
    report = team.bring_back(main, [path])[0]
    assert (report.changed["coding"], report.removed["coding"]) == (1, 1)
    assert main.coding(first.id).code == "B1"
    assert second.id not in {row[0] for row in every_coding(main)}
    assert team.bring_back(main, [path])[0].is_empty


def test_what_both_sides_changed_stays_ours_and_is_told(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    with Workspace.open(path) as bruno:
        coding = bruno.apply("Groupe", Span(7, 12), "A1")
    team.bring_back(main, [path])
    own = main.project.path
    main.close()
    with Workspace.open(own, "Bruno") as here:
        here.recode(coding.id, "A2")
    with Workspace.open(path) as bruno:
        bruno.recode(coding.id, "B1")
        bruno.set_memo(coding.id, "mien")
    with Workspace.open(own, "Anna") as anna:
        report = team.bring_back(anna, [path])[0]
        assert len(report.conflicts) == 1
        assert anna.coding(coding.id).code == "A2"


def test_merging_works_after_the_codebook_moved_on_in_either_copy(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    main.add_code("Nouveau ici", "A")
    main.update_code(replace(main.codebook["A1"], definition={"fr": "chez Anna"}))
    with Workspace.open(path) as bruno:
        code = bruno.add_code("Nouveau là", "B")
        made = bruno.apply("Groupe", Span(7, 12), code.id)
        bruno.update_code(replace(bruno.codebook["A2"], definition={"fr": "chez Bruno"}))
    report = team.bring_back(main, [path])[0]
    assert report.new["code"] == 1
    assert main.coding(made.id).code == code.id
    assert [(c.table, c.about, c.reason) for c in report.conflicts] == [
        ("code_text", "A2, fr", "shared")
    ]
    assert main.codebook["A1"].definition["fr"] == "chez Anna"
    assert sound(main)


def test_codings_find_their_words_after_the_transcript_was_corrected_here(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    with Workspace.open(path) as bruno:
        turns = bruno.load("Groupe").turns
        kept = bruno.apply("Groupe", turns[-1].span, "A1")
        touched = bruno.apply("Groupe", turns[0].span, "A2")
        words = bruno.load("Groupe").quote(kept.span)
    loaded = main.load("Groupe")
    first = loaded.turns[0].span.of(loaded.text)
    editing.save(main, loaded, Revision.of(loaded).with_text(0, f"{first} Voilà tout à fait."))
    report = team.bring_back(main, [path])[0]
    assert main.load("Groupe").quote(main.coding(kept.id).span) == words
    assert main.load("Groupe").quote(main.coding(touched.id).span) == first
    assert report.conflicts == []
    assert sound(main)


def test_a_coder_goes_on_after_a_correction_here(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    with Workspace.open(path) as bruno:
        last = bruno.load("Groupe").turns[-1].span
        coding = bruno.apply("Groupe", last, "A1")
    team.bring_back(main, [path])
    loaded = main.load("Groupe")
    first = loaded.turns[0].span.of(loaded.text)
    editing.save(main, loaded, Revision.of(loaded).with_text(0, f"Voilà. {first}"))
    with Workspace.open(path) as bruno:
        bruno.recode(coding.id, "B1")
    report = team.bring_back(main, [path])[0]
    assert report.conflicts == []
    assert main.coding(coding.id).code == "B1"
    assert main.coding(coding.id).span.start == last.start + len("Voilà. ")


def test_what_was_changed_only_here_is_no_conflict_with_a_plain_copy(
    main: Workspace, tmp_path: Path
) -> None:
    coding = main.codings(main.transcripts()[0].id)[0]
    own = main.project.path
    main.close()
    copy = Path(shutil.copy(own, tmp_path / "copy.fgc"))
    with Workspace.open(own, "Anna") as anna:
        anna.recode(coding.id, "B1")
        assert team.bring_back(anna, [copy])[0].is_empty
        with Workspace.open(copy, "Anna") as other:
            other.rate(coding.id, "mixed")
        assert len(team.bring_back(anna, [copy])[0].conflicts) == 1
        assert anna.coding(coding.id).code == "B1"


def test_work_on_what_was_handed_out_comes_back_changed(main: Workspace) -> None:
    own = main.project.path
    main.close()
    with Workspace.open(own, "Bruno") as here:
        coding = here.apply("Groupe", Span(13, 20), "A2")
    with Workspace.open(own, "Anna") as anna:
        path = hand_out(anna, "Bruno", blind=False)
        with Workspace.open(path) as bruno:
            bruno.recode(coding.id, "B1")
            foreign = next(c for c in every_coding(bruno) if c[0] != coding.id)
            with bruno.action("against the rules"):
                codings.delete(bruno.project.conn, [foreign[0]])
        report = team.bring_back(anna, [path])[0]
        assert anna.coding(coding.id).code == "B1"
        assert foreign[0] in {row[0] for row in every_coding(anna)}
        assert len(report.conflicts) == 1


def test_merging_twice_changes_nothing_though_the_codebook_moved_on(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    with Workspace.open(path) as bruno:
        bruno.update_code(replace(bruno.codebook["A2"], definition={"fr": "chez Bruno"}))
        bruno.apply("Groupe", Span(7, 12), "A2")
    team.bring_back(main, [path])
    main.update_code(replace(main.codebook["A1"], definition={"fr": "chez Anna"}))
    after = rows(main.project)
    report = team.bring_back(main, [path])[0]
    assert (report.new, report.changed, report.removed) == ({}, {}, {})
    assert rows(main.project) == after


def test_comments_come_to_their_words_or_are_told(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    with Workspace.open(path) as bruno:
        transcript = bruno.transcripts()[0].id
        turns = bruno.load("Groupe").turns
        with bruno.action("comments"):
            for number, turn in ((1, turns[0]), (2, turns[-1])):
                bruno.project.conn.execute(
                    "INSERT INTO comment VALUES (?, ?, ?, ?, ?, NULL, 'voir', 0, '2026')",
                    (f"c{number}", transcript, turn.span.start, turn.span.end, bruno.coder.id),
                )
    loaded = main.load("Groupe")
    editing.save(main, loaded, Revision.of(loaded).with_text(0, ""))
    report = team.bring_back(main, [path])[0]
    assert report.new["comment"] == 1
    assert [(c.table, c.reason) for c in report.conflicts] == [("comment", "words gone")]
    start, end = main.project.conn.execute('SELECT start, "end" FROM comment').fetchone()
    last = main.load("Groupe").turns[-1].span
    assert Span(start, end) == last


def test_a_copy_from_before_a_purge_is_refused(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    turn = next(t for t in main.load("Groupe").turns if not t.moderator)
    with main.action("withdraw"):
        main.project.conn.execute(
            "UPDATE participant SET withdrawn = 1 WHERE id = ?", (turn.participant,)
        )
    main.purge(turn.participant)
    with pytest.raises(UserError, match="purged"):
        team.bring_back(main, [path])


def test_two_coders_of_one_name_are_two_until_they_are_declared_one(main: Workspace) -> None:
    path = hand_out(main, "Bruno")
    stranger = main.project.path.with_name("stranger.fgc")
    shutil.copy(path, stranger)
    with Workspace.open(stranger, "Anna") as other:  # another Anna, on another machine
        made = other.apply("Groupe", Span(7, 12), "A2")
    team.bring_back(main, [stranger])
    conn = main.project.conn
    annas = [c for c in codings.coders(conn) if c.name == "Anna"]
    assert len(annas) == 2
    keep = next(c for c in annas if c.id == main.coder.id)
    other_one = next(c for c in annas if c.id != main.coder.id)
    team.declare_one_person(main, keep, other_one)
    layer = main.coding(made.id).layer
    assert [(each.name, each.coder) for each in codings.layers(conn) if each.id == layer] == [
        ("Anna, pass 2", keep.id)
    ]
    assert codings.coders(conn).count(keep) == 1
    assert codings.find_coder(conn, other_one.id) == keep
    with pytest.raises(UserError, match="at work"):
        team.declare_one_person(main, other_one, keep)
    main.undo()
    assert codings.find_coder(conn, other_one.id) == other_one
    assert [each.coder for each in codings.layers(conn) if each.id == layer] == [other_one.id]


def test_a_project_is_not_merged_with_itself_and_a_text_is_no_copy(
    main: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="itself"):
        team.bring_back(main, [main.project.path])
    (tmp_path / "x.fgc").write_text("not a project", encoding="utf-8")
    with pytest.raises(UserError):
        team.bring_back(main, [tmp_path / "x.fgc"])
    with pytest.raises(UserError, match="exists"):
        team.hand_out(main, "Bruno", tmp_path / "x.fgc")


def work_at_random(path: Path, seed: int) -> set[str]:
    """A coder codes, recodes, removes, undoes, adds and edits codes; ids of their codings."""
    with Workspace.open(path) as copy:
        code = copy.add_code(f"Neuf {seed}", "B")  # of an id that the others give away, too
        copy.apply(GROUPE[0], Span(13, 20), code.id)
        coder = RandomCoder(copy, seed)
        for _ in range(20):
            coder.act()
        own = {row for row in every_coding(copy) if row[1] == copy.layer.id}
        handed = {each.id for each in codings.every(copy.project.conn, transcript=GROUPE[0])}
        return {str(row[0]) for row in own} & handed


GROUPE = [""]  # the transcript that was handed out; others that a coder loads stay in the copy


def move_on(main: Workspace, seed: int) -> None:
    """The main copy changes a definition, adds a code and corrects the transcript."""
    random = Random(seed)
    code = random.choice(["A1", "A2", "B1"])
    main.update_code(replace(main.codebook[code], definition={"fr": f"ici {seed}"}))
    main.add_code(f"Code {seed}", random.choice(["A", "B"]))
    loaded = main.load(GROUPE[0])
    turn = random.randrange(len(loaded.turns))
    words = loaded.turns[turn].span.of(loaded.text)
    cut = random.randrange(len(words))
    new = random.choice(
        [f"Alors, {words}", words[cut:], f"{words[:cut]}voilà{words[cut + 3 :]}", ""]
    )
    editing.save(main, loaded, Revision.of(loaded).with_text(turn, new))


def what_was_coded(main: Workspace) -> set[tuple[object, ...]]:
    """Every coding, its code by name: two codes of one id are told apart by a new one."""
    names = {code.id: tuple(sorted(code.name.items())) for code in main.codebook}
    return {(row[0], row[1], names[str(row[2])], *row[3:]) for row in every_coding(main)}


seeds = st.integers(0, 10_000)


@settings(max_examples=5, deadline=None)
@given(seeds, seeds, seeds)
def test_the_order_of_merging_makes_no_difference_and_no_coding_is_lost(
    one: int, other: int, between: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        main = Path(folder) / "main.fgc"
        with small_workspace(main) as workspace:
            workspace.apply("Groupe", Span(7, 12), "A1")
            GROUPE[0] = workspace.transcripts()[0].id
            copies = [hand_out(workspace, name, blind=False) for name in ("Bruno", "Carla")]
        made = work_at_random(copies[0], one) | work_at_random(copies[1], other)
        results = []
        for first, second in (copies, copies[::-1]):
            target = Path(shutil.copy(main, Path(folder) / "merged.fgc"))
            with Workspace.open(target) as merged:
                team.bring_back(merged, [first])
                move_on(merged, between)
                told = team.bring_back(merged, [second])[0].conflicts
                results.append(what_was_coded(merged))
                after = rows(merged.project)
                for plan in team.bring_back(merged, [first, second, first]):
                    assert {each.reason for each in plan.findings} <= {
                        "no transcript",
                        "words gone",
                    }
                assert rows(merged.project) == after
                lost = {each.row for each in told if each.reason == "words gone"}
                lost |= {row[0] for row in merged.project.conn.execute(LOST)}
                assert made - {row[0] for row in results[-1]} <= lost
                assert sound(merged)
            target.unlink()
        assert results[0] == results[1]


LOST = "SELECT coding FROM review WHERE reason = 'lost'"


@settings(max_examples=4, deadline=None)
@given(seeds, seeds)
def test_a_merge_is_undone_whole_and_can_be_done_again(seed: int, between: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "main.fgc"
        with small_workspace(path) as main:
            GROUPE[0] = main.transcripts()[0].id
            copy = hand_out(main, "Bruno")
            work_at_random(copy, seed)
            move_on(main, between)
            before = rows(main.project)
            if team.bring_back(main, [copy])[0].is_empty:
                return
            after = what_was_coded(main)
            main.undo()
            assert rows(main.project) == before
            team.bring_back(main, [copy])
            assert what_was_coded(main) == after
            assert sound(main)
