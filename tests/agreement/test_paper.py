"""What leaves the program about agreement: methods sentences, the table for a paper, raw lengths."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from qualcoder_hslu.agreement.figures import Numbers, figures
from qualcoder_hslu.cli.main import main
from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.store import codings
from qualcoder_hslu.workspace.agreeing import Question, Reply, agreement, over_time
from qualcoder_hslu.workspace.importing import import_codings, import_drafts
from qualcoder_hslu.workspace.methods import methods
from qualcoder_hslu.workspace.paper import Wording, paper_table
from qualcoder_hslu.workspace.passes import begin_pass, passes, work_in
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]
QUICK = {"replicates": 0}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("paper") / "study.fgc"
    create_sample(path).close()
    return path


@pytest.fixture
def study(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample, tmp_path))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def told(reply: Reply) -> str:
    return " ".join(each.text for each in methods(reply))


def ask(path: Path, **question: object) -> Reply:
    with Workspace.open(path, read_only=True) as workspace:
        return agreement(workspace, Question(**{**QUICK, **question}))  # type: ignore[arg-type]


# Methods


def test_methods_name_unit_coders_transcripts_filters_coefficient_interval_and_source(
    sample: Path,
) -> None:
    text = told(ask(sample, replicates=20))
    for fact in (
        "Agreement of 2 coders (Anna, Bruno)",
        "2 transcripts that two or more of them coded (FG1_Valbrune, FG2_Rivemont)",
        "the speaker's turn (n = 296)",
        "any of its characters",
        "Turns of moderators, labels of speakers, time stamps and headings did not count",
        "Krippendorff's alpha",
        "bootstrap of turns within transcripts (20 replicates, seed 1)",
        "roster says",
        "Computed with QualCoder-HSLU",
    ):
        assert fact in text
    assert "means over pairs" not in text


def test_methods_say_what_was_chosen(sample: Path) -> None:
    text = told(
        ask(
            sample, level="theme", codes=("B",), min_share=0.5, with_moderator=True,
            participants=("Nadège",),
        )
    )  # fmt: skip
    for fact in (
        "at least 50 % of its characters",
        "the theme or any code below it",
        "Only these codes were compared: B.",
        "Turns of moderators counted like those of others",
        "Only what these participants said was compared: Nadège.",
    ):
        assert fact in text
    segments = told(ask(sample, unit="segment", iou=0.7))
    assert "intersection over union was 0.7 or more" in segments
    assert "Krippendorff" not in segments


def test_methods_say_what_became_of_suggestions(study: Path) -> None:
    with Workspace.open(study, "Anna") as workspace:
        path = study.with_name("codings.csv")
        rows = "transcript,start,end,code,coder,origin\nFG1_Valbrune,3000,3040,B4,Anna,suggestion\n"
        path.write_text(rows, encoding="utf-8", newline="\n")
        import_codings(workspace, path)
    assert "1 codings that began as suggestions counted like others." in told(ask(study))
    without = told(ask(study, without_suggestions=True))
    assert "Codings that began as suggestions were left out (1)." in without


def test_a_participant_who_is_not_there_is_told(sample: Path, run: Run) -> None:
    done, _, err = run("agree", sample, "--participant", "Zoé")
    assert (done, err) == (1, "There is no participant “Zoé” in this project.\n")


# The table


def test_the_command_writes_the_table_for_a_paper(study: Path, tmp_path: Path, run: Run) -> None:
    made = tmp_path / "t.csv"
    done, _, err = run("agree", study, "--replicates", 50, "--export", made)
    assert (done, err) == (0, "")
    with made.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    reply = ask(study, replicates=50)
    assert rows[1] == ["All codes together", *figures(reply.agreement.pooled)]
    assert [row[0].split()[0] for row in rows[2:39]] == list(reply.material.codes)
    assert [row[1:] for row in rows[2:39]] == [figures(each) for each in reply.agreement.codes]
    assert [row[0] for row in rows[40:] if len(row) == 1][: len(methods(reply))] == [
        each.text for each in methods(reply)
    ]
    word = tmp_path / "t.docx"
    assert run("agree", study, "--level", "theme", "--replicates", 50, "--export", word)[0] == 0
    document = docx.Document(str(word))
    first = [row.cells[0].text for row in document.tables[0].rows]
    assert first[:3] == ["Code", "All themes together", "A Communication, information et conseil"]
    assert [label[:2] for label in first[-4:]] == ["G1", "G2", "G3", "G4"]
    assert "50 replicates" in document.paragraphs[-1].text
    before = study.read_bytes()
    done, _, err = run("agree", study, "--replicates", 0, "--export", study)
    assert (done, err.count("\n"), study.read_bytes() == before) == (1, 1, True)


def test_dashes_are_explained_and_commas_follow_the_language(sample: Path) -> None:
    reply = ask(sample, unit="segment")
    wording = Wording(
        "T", ["C", *"12345678"], {"code": "All"}, str, lambda each: each.text, Numbers(",")
    )
    table = paper_table([reply], wording)
    assert table.rows[1][3:5] == ["–", "–"]
    assert table.rows[1][7].startswith("0,")
    assert any(line.startswith("A dash stands for undefined: A1, A2") for line in table.methods)
    assert any(line.startswith("Segments are only where") for line in table.methods)


def test_a_theme_that_was_given_itself_stands_below_it_too_and_a_lone_code_once(
    tmp_path: Path,
) -> None:
    book = Codebook(
        (Code("A", {"fr": "Un"}), Code("A1", {"fr": "Sous"}, parent="A"), Code("B", {"fr": "Deux"}))
    )
    with Workspace.create(tmp_path / "p.fgc", coder="Anna", codebook=book) as made:
        import_drafts(made, [TranscriptDraft("bare", "Rien que du texte.", (), ())])
        path = tmp_path / "codings.csv"
        lines = ["transcript,start,end,code,coder"]
        lines += [f"bare,0,4,{code},{coder}" for code in ("A", "B") for coder in ("Anna", "Bruno")]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        import_codings(made, path)
        themes, codes = (
            agreement(made, Question(level=level, **QUICK)) for level in ("theme", "code")
        )
    wording = Wording("T", ["C", *"12345678"], {"code": "c", "theme": "t"}, str, str)
    table = paper_table([themes, codes], wording)
    assert [row[0] for row in table.rows] == ["t", "c", "A", "A", "A1", "B"]
    assert table.strong == {0, 1, 2}


@pytest.mark.parametrize("unit", ["turn", "character"])
def test_coefficients_can_be_recomputed_from_raw_lengths(
    study: Path, tmp_path: Path, run: Run, unit: str
) -> None:
    made = tmp_path / "lengths.csv"
    assert run("agree", study, "--unit", unit, "--replicates", 0, "--lengths", made)[0] == 0
    with made.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["code"] == "G1"]
    cells = dict.fromkeys(("Anna; Bruno", "Anna", "Bruno", ""), 0)
    for row in rows:
        assert (row["unit"], row["coded_by"]) == (unit, "Anna; Bruno")
        cells[row["marked_by"]] += int(row["units"])
    a, b, c, d = cells.values()
    n = a + b + c + d
    ones, zeros = 2 * a + b + c, 2 * d + b + c
    score = next(s for s in ask(study, unit=unit, codes=("G1",)).agreement.codes)
    assert score.n == n
    assert score.values["alpha"] == pytest.approx(1 - (2 * n - 1) * (b + c) / (ones * zeros))
    po, pe = (a + d) / n, ((a + b) * (a + c) + (c + d) * (b + d)) / n**2
    assert score.values["cohen_kappa"] == pytest.approx((po - pe) / (1 - pe))


# Over time


def test_agreement_over_time_takes_transcripts_as_the_coders_finished(study: Path) -> None:
    with Workspace.open(study) as workspace:
        conn = workspace.project.conn
        first, second = workspace.transcripts()[:2]
        with workspace.action("as if"):  # the second was coded before the first
            for transcript, day in ((first, "2026-03-02"), (second, "2026-02-01")):
                conn.execute(
                    "UPDATE coding SET created = ? WHERE transcript = ?",
                    (f"{day}T10:00:00.000+00:00", transcript.id),
                )
        found = over_time(workspace, agreement(workspace, Question(**QUICK)))
        one = over_time(workspace, agreement(workspace, Question(**QUICK)), "B4")
        alone = agreement(workspace, Question(transcripts=(second.id,), codes=("B4",), **QUICK))
    assert [each[:10] for each in found.until] == ["2026-02-01", "2026-03-02"]
    assert [batch.transcripts for batch in found.batches] == [(1,), (0,)]
    assert one.batches[0].score.values == alone.agreement.codes[0].values


# Passes


def test_a_second_pass_hides_the_first_stays_and_is_compared_with_it(study: Path) -> None:
    with Workspace.open(study, "Anna") as workspace:
        first, transcript = workspace.layer, workspace.transcripts()[0].id
        before = workspace.codings(transcript)
        workspace.set_memo(before[0].id, "the last thing done in the first pass")
        before = workspace.codings(transcript)
        second = begin_pass(workspace)
        assert (second.name, workspace.codings(transcript)) == ("Anna, pass 2", [])
        assert workspace.undo() is None  # what is not seen is not undone
        with pytest.raises(UserError, match="Pass 2 has no codings yet"):
            begin_pass(workspace)
        for coding in before[:20]:
            workspace.apply(transcript, coding.span, coding.code)
        assert [(layer.number, n) for layer, n in passes(workspace)][1] == (2, 20)
    with Workspace.open(study, "Anna") as workspace:  # after a restart too
        assert workspace.layer.id == second.id
        own = agreement(workspace, Question(layers=(first.id, second.id), **QUICK))
        assert own.material.coders == ("Anna", "Anna, pass 2")
        assert own.fell_out == ("FG2_Rivemont", "FG_DE_Lindenau", "INT_IT_Pietrasole")
        assert 0 < own.agreement.pooled.values["f1"] < 1
        work_in(workspace, first)
        assert workspace.codings(transcript) == before
        bruno = next(e for e in codings.layers(workspace.project.conn) if e.name == "Bruno")
        with pytest.raises(UserError, match="own passes"):
            work_in(workspace, bruno)
