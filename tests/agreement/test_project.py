"""Agreement in a project: the sample study at every unit, the roster, filters, layers, the command."""

from __future__ import annotations

import json
import shutil
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import krippendorff
import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score, f1_score

from qualcoder_hslu.agreement.units import UNITS
from qualcoder_hslu.cli.main import main
from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.model.sentences import sentences
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn, Uncounted
from qualcoder_hslu.store import codings
from qualcoder_hslu.workspace import listing
from qualcoder_hslu.workspace.agreeing import Question, Reply, agreement
from qualcoder_hslu.workspace.importing import import_codings, import_drafts
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]
QUICK = {"replicates": 0}


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("study") / "study.fgc"
    create_sample(path).close()
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


# The sample study


def slow_units(workspace: Workspace, unit: str) -> Iterator[tuple[str, set[int]]]:
    """(transcript, positions) of each unit, from what the program lists of its turns."""
    for transcript in workspace.transcripts():
        loaded = workspace.load(transcript.id)
        holes = {p for u in loaded.uncounted for p in range(u.span.start, u.span.end)}
        turns = [t.span for t in loaded.turns if not t.moderator]
        spoken = [set(range(t.start, t.end)) - holes for t in turns]
        if unit == "turn":
            parts = spoken
        elif unit == "transcript":
            parts = [set().union(*spoken)]
        elif unit == "character":
            parts = [{p} for each in spoken for p in sorted(each)]
        elif unit == "sentence":
            parts = [
                set(range(s.start, s.end)) - holes
                for t in turns
                for s in sentences(loaded.text, t.start, t.end)
            ]
        else:
            parts = list(slow_words(loaded.text, spoken))
        yield from ((transcript.title, part) for part in parts if part)


def slow_words(text: str, spoken: list[set[int]]) -> Iterator[set[int]]:
    for turn in spoken:
        word: set[int] = set()
        for place in [*sorted(turn), None]:
            if place is None or text[place].isspace() or (word and place - 1 not in word):
                if any(text[p].isalnum() for p in word):
                    yield word
                word = set()
            if place is not None and not text[place].isspace():
                word.add(place)


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit != "segment"])
def test_every_code_of_the_sample_study_is_right_at_every_unit(study: Path, unit: str) -> None:
    with Workspace.open(study, read_only=True) as workspace:
        reply = agreement(workspace, Question(unit=unit, **QUICK))  # type: ignore[arg-type]
        marks: dict[tuple[str, str, str], set[int]] = {}
        for c in listing.codings_json(workspace):
            own = marks.setdefault((c["transcript"], c["coder"], c["code"]), set())
            own.update(range(c["start"], c["end"]))
        coded = {title for title, _, _ in marks}
        units = [(t, part) for t, part in slow_units(workspace, unit) if t in coded]
    assert (reply.material.coders, reply.agreement.n) == (("Anna", "Bruno"), len(units))
    for score in reply.agreement.codes[:: 7 if unit in ("character", "token") else 2]:
        code = reply.material.codes[score.code]
        one, other = (
            np.array([bool(marks.get((t, coder, code), set()) & part) for t, part in units], int)
            for coder in reply.material.coders
        )
        assert score.prevalence == pytest.approx((one.mean() + other.mean()) / 2)
        if len({*one, *other}) == 1:
            assert score.undefined
            continue
        assert score.values["percent"] == pytest.approx((one == other).mean())
        assert score.values["f1"] == pytest.approx(f1_score(one, other)), code
        assert score.values["cohen_kappa"] == pytest.approx(cohen_kappa_score(one, other)), code
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expected = krippendorff.alpha(np.array([one, other]), level_of_measurement="nominal")
        assert score.values["alpha"] == pytest.approx(expected), code


def test_one_code_of_the_sample_study_by_hand(study: Path) -> None:
    """D1 at the unit turn.

    Bruno coded turns 139 and 141 of FG1 and 7 and 128 of FG2 with it, Anna 141 and 128, of the 153
    and 143 turns in which no moderator speaks: a = 2, b = 0, c = 2, d = 292.
    """
    with Workspace.open(study, read_only=True) as workspace:
        reply = agreement(workspace, Question(codes=("D1",), **QUICK))
    (score,) = reply.agreement.codes
    values = score.values
    assert score.n == 296
    assert score.prevalence == pytest.approx(6 / 592)
    assert values["percent"] == pytest.approx(294 / 296)
    assert values["f1"] == pytest.approx(4 / 6)
    assert values["jaccard"] == pytest.approx(2 / 4)
    # Pe = (2 * 4 + 294 * 292) / 296^2 = 85856 / 87616, Po = 294 / 296 = 87024 / 87616.
    assert values["cohen_kappa"] == pytest.approx((87024 - 85856) / (87616 - 85856))
    # n1 = 6, n0 = 586, o01 = 2: alpha = 1 - 591 * 2 / (6 * 586).
    assert values["alpha"] == pytest.approx(1 - 1182 / 3516)
    assert values["brennan_prediger"] == pytest.approx(2 * 294 / 296 - 1)
    pe = 2 * 6 / 592 * 586 / 592
    assert values["gwet_ac1"] == pytest.approx((294 / 296 - pe) / (1 - pe))


def test_another_code_by_hand_through_the_command(study: Path, run: Run) -> None:
    """G1 at the unit turn: a, b, c, d = 15, 11, 16, 254 of 296 turns.

    Po = 269 / 296. Anna gave it to 26 turns, Bruno to 31: Pe = (26 * 31 + 270 * 265) / 296^2.
    alpha: n1 = 57 of 592 judgements, o01 = 27.
    """
    done, out, _ = run("agree", study, "--code", "G1", "--json", "--replicates", 0)
    (g1,) = json.loads(out)["codes"]
    assert (done, g1["code"], g1["n"]) == (0, "G1", 296)
    assert g1["percent"] == pytest.approx(269 / 296)
    assert g1["f1"] == pytest.approx(30 / 57)
    assert g1["prevalence"] == pytest.approx(57 / 592)
    expected = (26 * 31 + 270 * 265) / 296**2
    assert g1["cohen_kappa"] == pytest.approx((269 / 296 - expected) / (1 - expected))
    assert g1["alpha"] == pytest.approx(1 - 591 * 27 / (57 * 535))
    assert (round(g1["cohen_kappa"], 4), round(g1["alpha"], 4)) == (0.4763, 0.4767)


def test_themes_hold_the_codes_below_them_and_assessment_stands_apart(study: Path) -> None:
    with Workspace.open(study, read_only=True) as workspace:
        themes = agreement(workspace, Question(level="theme", **QUICK))
        codes = agreement(workspace, Question(**QUICK))
        children = [code.id for code in workspace.codebook if code.parent == "C"]
    assert themes.material.codes == tuple("ABCDEF")
    assert themes.assessment_material.codes == ("G1", "G2", "G3", "G4")
    assert themes.assessment.codes[0].values == codes.agreement.codes[-4].values
    shares = [
        s.prevalence for s in codes.agreement.codes if codes.material.codes[s.code] in children
    ]
    theme = themes.agreement.codes[2].prevalence
    assert max(shares) <= theme <= sum(shares)
    assert themes.agreement.pooled.values["alpha"] > codes.agreement.pooled.values["alpha"]
    alone = next(group for group in codes.agreement.unitizing if group.name == "G")
    assert [codes.material.codes[code] for code in alone.codes] == ["G1", "G2", "G3", "G4"]


def test_a_theme_or_a_code_may_be_asked_for_alone(study: Path) -> None:
    with Workspace.open(study, read_only=True) as workspace:
        assert agreement(workspace, Question(codes=("C2",), **QUICK)).material.codes == ("C2",)
        theme = agreement(workspace, Question(codes=("C",), **QUICK))
        assert theme.material.codes == ("C1", "C2", "C3", "C4")
        with pytest.raises(NotFound, match="no code Z9"):
            agreement(workspace, Question(codes=("Z9",)))


def test_moderators_and_transcripts_are_chosen(study: Path) -> None:
    with Workspace.open(study, read_only=True) as workspace:
        plain = agreement(workspace, Question(**QUICK))
        with_moderator = agreement(workspace, Question(with_moderator=True, **QUICK))
        titles = [t.name for t in plain.material.transcripts]
        one = agreement(workspace, Question(transcripts=(titles[0],), **QUICK))
        every = sum(len(workspace.load(title).turns) for title in titles[:2])
        with pytest.raises(NotFound, match="no transcript"):
            agreement(workspace, Question(transcripts=("nowhere",)))
    assert with_moderator.agreement.n == every > plain.agreement.n > one.agreement.n
    assert plain.fell_out == tuple(titles[2:])
    assert [one.material.transcripts[t].name for t in one.agreement.transcripts] == titles[:1]


def test_only_what_some_participants_said(study: Path) -> None:
    with Workspace.open(study, read_only=True) as workspace:
        loaded = workspace.load(workspace.transcripts()[0].id)
        name = next(turn.speaker for turn in loaded.turns if not turn.moderator)
        turns = [turn for turn in loaded.turns if turn.speaker == name]
        reply = agreement(
            workspace,
            Question(participants=(name,), transcripts=(loaded.transcript.title,), **QUICK),
        )
    assert reply.agreement.n == len(turns)


# A project made here

LINE = "Nous avons trop de papier. Et pas de temps !"


def draft(title: str, turns: int = 4) -> TranscriptDraft:
    """Turns of one line by two people, the second of whom moderates; labels do not count."""
    text, spans, labels = "", [], []
    for number in range(turns):
        name = "Mod" if number % 4 == 3 else "Ada"
        labels.append(Uncounted(Span(len(text), len(text) + 5), "label"))
        start = len(text) + 5
        text += f"{name}: {LINE}\n"
        span = Span(start, start + len(LINE))
        spans.append(Turn(str(number + 1), name, span, moderator=name == "Mod"))
    return TranscriptDraft(title, text, tuple(spans), tuple(labels))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "p.fgc"
    book = Codebook((Code("A", {"fr": "Un"}), Code("B", {"fr": "Deux"})))
    with Workspace.create(path, coder="Anna", codebook=book) as made:
        import_drafts(made, [draft("one"), draft("two"), draft("three")])
    return path


@pytest.fixture
def workspace(template: Path, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(Path(shutil.copy(template, tmp_path))) as opened:
        yield opened


def code(workspace: Workspace, text: str) -> None:
    """Codings given as lines of transcript, start, end, code, coder, and more columns if named."""
    path = Path(workspace.project.path).with_name("codings.csv")
    header = "transcript,start,end,code,coder,layer,origin"
    path.write_text("\n".join([header, *text.split()]) + "\n", encoding="utf-8", newline="\n")
    import_codings(workspace, path)


def states(reply: Reply) -> dict[str, set[str]]:
    return {
        t.name: {reply.material.coders[c] for c in t.coders} for t in reply.material.transcripts
    }


def test_the_roster_decides_who_counts_as_absent_and_who_as_missing(workspace: Workspace) -> None:
    code(workspace, "one,5,20,A,Anna one,5,20,A,Bruno two,5,20,A,Anna three,5,20,A,Anna")
    conn = workspace.project.conn
    bruno = next(layer for layer in codings.layers(conn) if layer.name == "Bruno")
    assert states(agreement(workspace, Question(**QUICK))) == {
        "one": {"Anna", "Bruno"},
        "two": {"Anna"},
        "three": {"Anna"},
    }
    titles = {each.title: each.id for each in workspace.transcripts()}
    with workspace.action("roster"):
        codings.set_roster(conn, bruno.id, titles["two"], "fully coded")
        codings.set_roster(conn, bruno.id, titles["three"], "assigned")
    reply = agreement(workspace, Question(**QUICK))
    assert states(reply)["two"] == {"Anna", "Bruno"}
    assert states(reply)["three"] == {"Anna"}
    assert reply.fell_out == ("three",)
    assert "unless the roster says" in reply.rule
    # Six turns count; Bruno said no to one that Anna coded: a = 1, b = 1, d = 4.
    assert reply.agreement.codes[0].n == 6
    assert reply.agreement.codes[0].values["jaccard"] == 1 / 2
    with workspace.action("roster"):
        codings.set_roster(conn, bruno.id, titles["one"], "not coded")
    assert states(agreement(workspace, Question(**QUICK)))["one"] == {"Anna"}


def test_a_coder_without_any_work_does_not_appear(workspace: Workspace) -> None:
    code(workspace, "one,5,20,A,Bruno one,5,20,A,Chiara")
    reply = agreement(workspace, Question(**QUICK))
    assert reply.material.coders == ("Bruno", "Chiara")
    named = agreement(workspace, Question(coders=("Anna", "Chiara", "Bruno"), **QUICK))
    assert named.material.coders == ("Chiara", "Bruno")
    assert [w.text for w in named.warnings] == [
        "Anna has coded none of these transcripts and does not appear."
    ]
    with pytest.raises(NotFound, match="no coder “Zoé”"):
        agreement(workspace, Question(coders=("Zoé",)))


def test_codings_that_began_as_suggestions_can_be_left_out(workspace: Workspace) -> None:
    code(workspace, "one,5,20,A,Anna,,hand one,5,20,A,Bruno,,suggestion")
    assert agreement(workspace, Question(**QUICK)).agreement.codes[0].values["f1"] == 1.0
    without = agreement(workspace, Question(without_suggestions=True, **QUICK))
    assert without.agreement.codes[0].values["f1"] == 0.0
    assert states(without)["one"] == {"Anna", "Bruno"}  # he has worked on it all the same


def test_one_coder_s_two_passes(workspace: Workspace, run: Run) -> None:
    conn, anna = workspace.project.conn, workspace.coder
    code(workspace, "one,5,20,A,Anna one,5,20,A,Bruno")
    second = codings.ensure_pass(workspace.project, anna, 2)
    mine = workspace.codings(workspace.transcript("one").id)
    with workspace.action("second pass"):
        codings.insert(conn, [replace(mine[0], id="f" * 32, layer=second.id, code="B")])
    reply = agreement(workspace, Question(layers=("Anna", "Anna, pass 2"), **QUICK))
    assert reply.material.coders == ("Anna", "Anna, pass 2")
    assert reply.agreement.codes[0].values["f1"] == 0.0
    by_coder = agreement(workspace, Question(**QUICK))
    assert by_coder.material.coders == ("Anna", "Bruno")
    assert "Anna coded 2 times; the first pass is compared" in by_coder.warnings[0].text
    with pytest.raises(NotFound, match="no layer “Consensus”"):
        agreement(workspace, Question(layers=("Consensus",)))
    done, out, _ = run(
        "agree", workspace.project.path, "--layers", "Anna, pass 2,Bruno", "--json",
        "--replicates", "0",
    )  # fmt: skip
    assert (done, json.loads(out)["coders"]) == (0, ["Anna, pass 2", "Bruno"])


def test_two_coders_of_one_name_are_told_apart(workspace: Workspace) -> None:
    code(workspace, "one,5,20,A,Anna one,5,20,A,Bruno")
    layers = codings.layers(workspace.project.conn)
    with workspace.action("same name"):
        workspace.project.conn.execute("UPDATE layer SET name = 'Anna'")
        workspace.project.conn.execute("UPDATE coder SET name = 'Anna'")
    found = agreement(workspace, Question(coders=tuple(each.coder for each in layers), **QUICK))
    assert found.material.coders == tuple(f"Anna ({layer.id[-6:]})" for layer in layers)


def test_different_codebook_versions_are_said(workspace: Workspace) -> None:
    code(workspace, "one,5,20,A,Anna")
    workspace.update_code(Code("A", {"fr": "Un", "en": "One"}, definition={"fr": "Autre"}))
    assert agreement(workspace, Question(**QUICK)).warnings == ()
    code(workspace, "one,5,20,A,Bruno")
    (warning,) = agreement(workspace, Question(**QUICK)).warnings
    assert warning.text.startswith(
        "The coders worked under different versions of the codebook (Anna: 1; Bruno: 2)"
    )


def test_sentences_and_words_are_units_without_a_language_model(workspace: Workspace) -> None:
    code(workspace, "one,5,31,A,Anna one,5,49,A,Bruno")
    sentence = agreement(workspace, Question(unit="sentence", **QUICK)).agreement
    assert (sentence.n, sentence.codes[0].values["f1"]) == (6, 2 / 3)
    token = agreement(workspace, Question(unit="token", **QUICK)).agreement
    # Nine words a turn (the exclamation mark is none); Anna five, Bruno all nine.
    assert (token.n, token.codes[0].values["f1"]) == (27, 2 * 5 / (5 + 9))
    share = agreement(workspace, Question(min_share=0.6, **QUICK)).agreement
    assert share.codes[0].prevalence == 1 / 6  # Anna has 26 of 44 characters of the turn, 59 %


def test_a_text_without_turns_is_one_turn(workspace: Workspace) -> None:
    import_drafts(workspace, [TranscriptDraft("bare", "Rien que du texte. Deux.", (), ())])
    code(workspace, "bare,0,4,A,Anna bare,0,4,A,Bruno bare,5,8,B,Bruno")
    question = {"transcripts": ("bare",), **QUICK}
    turn = agreement(workspace, Question(**question)).agreement
    assert (turn.n, turn.codes[0].undefined) == (1, "everywhere")
    character = agreement(workspace, Question(unit="character", **question)).agreement
    assert (character.n, character.codes[0].values["f1"]) == (24, 1.0)


@pytest.mark.parametrize(
    "wrong", [{"min_share": 0.0}, {"min_share": 1.5}, {"iou": 0.0}, {"replicates": -1}]
)
def test_what_cannot_be_is_refused_with_a_sentence(
    workspace: Workspace, wrong: dict[str, Any]
) -> None:
    with pytest.raises(UserError, match=r"[.]$"):
        agreement(workspace, Question(**wrong))


# The command

COEFFICIENTS = (
    "percent f1 jaccard cohen_kappa scott_pi fleiss_kappa conger_kappa gwet_ac1 brennan_prediger "
    "alpha u_alpha"
).split()


@pytest.mark.parametrize("unit", UNITS)
def test_the_command_prints_json_in_the_promised_shape(study: Path, run: Run, unit: str) -> None:
    before = study.read_bytes()
    done, out, err = run("agree", study, "--unit", unit, "--replicates", 100, "--json")
    assert (done, err) == (0, "")
    answer = json.loads(out)
    assert answer["unit"] == unit
    assert {"level", "coders", "transcripts", "n", "filters", "rule", "seed"} <= answer.keys()
    assert answer["coders"] == ["Anna", "Bruno"]
    assert [len(each["lengths"]) > 0 for each in answer["confusion"]] == [True]
    for entry in (*answer["codes"], answer["pooled"]):
        assert {*COEFFICIENTS, "n", "prevalence", "alpha_ci", "p_below", "segment"} <= entry.keys()
        assert entry["p_below"].keys() == {"0.667", "0.8"}
        assert {"iou", "precision", "recall", "f1"} <= entry["segment"].keys()
        if entry["alpha"] is None:
            assert entry["undefined"]
            assert entry["alpha_ci"] is None
        else:
            assert entry["undefined"] is None
            assert entry["alpha_ci"][0] <= entry["alpha"] <= entry["alpha_ci"][1]
    assert {"alpha_jaccard", "alpha_masi"} <= answer["pooled"].keys()
    assert len(answer["pairs"]) == len(answer["codes"]) == 37
    assert answer["pairs"][0]["coders"] == ["Anna", "Bruno"]
    family = answer["unitizing"]
    assert {"group", "u_alpha", "bar_u_alpha", "cu_alpha", "ku_alpha", "coverage"} < family.keys()
    assert "Anna, A1 and E4, FG1_Valbrune" in family["undefined"]
    assert family["coverage"]["total"] is None
    assert study.read_bytes() == before


def test_the_table_states_what_the_numbers_are_of(study: Path, run: Run) -> None:
    done, out, _ = run(
        "agree", study, "--level", "theme", "--min-share", "50%", "--width", "0.1",
        "--replicates", 200, "--seed", 7, "--without-suggestions",
    )  # fmt: skip
    assert done == 0
    for told in (
        "Coders: Anna, Bruno",
        "Transcripts that two or more coded (2): FG1_Valbrune, FG2_Rivemont",
        "Left out, since fewer than two coders coded them: FG_DE_Lindenau, INT_IT_Pietrasole",
        "Unit: turn, coded from 50 % of it; n = 296; segments match from IoU 0.5",
        "moderators left out; codings that began as suggestions left out",
        "Intervals: 200 replicates of 296 turns, seed 7",
        "Rule: A coder with at least one coding",
        "Assessment codes, apart:",
        "Fewer than 8 transcripts were coded twice",
        "An interval of width 0.1 for all codes together needs",
    ):
        assert told in out
    rows = [line.split() for line in out.splitlines()]
    header = next(row for row in rows if row[:1] == ["code"])
    assert header[1:6] == ["n", "prevalence", "percent", "F1", "Jaccard"]
    assert [row[0] for row in rows if len(row) > 13 and row[1] == "296"] == [
        "A", "B", "C", "D", "E", "F", "all", "G1", "G2", "G3", "G4",
    ]  # fmt: skip


def test_the_same_seed_prints_the_same(study: Path, run: Run) -> None:
    words = ("agree", study, "--replicates", 50, "--code", "A", "--json", "--seed")
    one, again, other = (json.loads(run(*words, seed)[1]) for seed in (3, 3, 4))
    assert one == again
    assert one["codes"][0]["alpha_ci"] != other["codes"][0]["alpha_ci"]


def test_more_coders_get_pairs(workspace: Workspace, run: Run) -> None:
    code(workspace, "one,5,20,A,Anna one,5,20,A,Bruno one,5,20,B,Chiara two,5,20,A,Bruno")
    workspace.close()
    done, out, _ = run("agree", workspace.project.path, "--replicates", 0)
    assert done == 0
    assert "Anna / Bruno" in out
    assert "Bruno / Chiara" in out
    done, out, _ = run("agree", workspace.project.path, "--coders", "Bruno,Chiara", "--json")
    assert json.loads(out)["coders"] == ["Bruno", "Chiara"]


def test_nobody_coded_yet_is_an_answer_not_an_error(workspace: Workspace, run: Run) -> None:
    workspace.close()
    done, out, _ = run("agree", workspace.project.path, "--json")
    answer = json.loads(out)
    assert (done, answer["coders"], answer["n"], answer["pairs"]) == (0, [], 0, [])
    assert answer["pooled"]["undefined"].startswith("No transcript was coded by two coders")
    done, out, _ = run("agree", workspace.project.path)
    assert (done, "Coders: none" in out) == (0, True)
    assert out.count("No transcript was coded by two coders") == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--coders", "Zoé"),
        ("--layers", "Consensus"),
        ("--transcript", "nowhere"),
        ("--code", "Z9"),
        ("--min-share", "half"),
        ("--min-share", "0"),
        ("--iou", "2"),
        ("--width", "0"),
        ("--replicates", "-1"),
    ],
)
def test_a_wrong_option_is_told_in_one_line(study: Path, run: Run, words: tuple[str, ...]) -> None:
    done, out, err = run("agree", study, *words)
    assert (done, out, err.count("\n")) == (1, "", 1)
