"""What is decided on a draft: labels that are none, names of a legend, tags that become codings."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.transcript import TranscriptDraft, speech_spans
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.store import check
from qualcoder_hslu.workspace.import_choice import ImportChoice, decided_draft, without_labels
from qualcoder_hslu.workspace.importing import import_choices
from qualcoder_hslu.workspace.listing import draft_speakers
from qualcoder_hslu.workspace.speakers import legend_names
from tests.projects import CODEBOOK, empty_workspace


@pytest.fixture
def workspace(tmp_path):
    with empty_workspace(tmp_path / "study.fgc") as workspace:
        yield workspace


def read(folder, text, name="Talk.txt") -> TranscriptDraft:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_transcript(path)


def said(draft):
    return [(turn.speaker, turn.span.of(draft.text)) for turn in draft.turns]


TALK = "Vera: Ja.\nHeft: wir haben\nUrs: Nein.\nHeft: doch.\nVera: Gut.\nHeft: so.\nUrs: Hm.\n"


def test_the_words_of_a_false_label_run_on_and_count(tmp_path):
    draft = read(tmp_path, TALK)
    assert [name for name, _ in said(draft)][:3] == ["Vera", "Heft", "Urs"]
    put_right = without_labels(draft, {"Heft"})
    assert said(put_right) == [
        ("Vera", "Ja.\nHeft: wir haben"), ("Urs", "Nein.\nHeft: doch."),
        ("Vera", "Gut.\nHeft: so."), ("Urs", "Hm."),
    ]  # fmt: skip
    assert [turn.number for turn in put_right.turns] == ["1", "2", "3", "4"]
    labels = [row.span.of(draft.text) for row in put_right.uncounted]
    assert labels == ["Vera:", "Urs:", "Vera:", "Urs:"]
    assert put_right.text == draft.text


def test_before_the_first_speaker_they_are_front_and_without_any_one_turn(tmp_path):
    draft = read(tmp_path, "Korb: heute\nKorb: morgen\n" + TALK)
    put_right = without_labels(draft, {"Korb", "Heft"})
    assert said(put_right)[0] == ("Vera", "Ja.\nHeft: wir haben")
    assert [row.span.of(draft.text) for row in put_right.uncounted if row.kind == "front"] == [
        "Korb: heute",
        "Korb: morgen",
    ]
    nobody = without_labels(draft, {"Korb", "Heft", "Vera", "Urs"})
    assert said(nobody) == [("", draft.text.strip())]
    assert nobody.uncounted == ()


def test_a_false_speaker_of_a_table_runs_on_without_the_label_it_never_had(tmp_path):
    table = "Wer;Was\nVera;Das ist so.\nPause;Alle lachen laut.\nVera;Ja, genau so.\n"
    put_right = without_labels(read(tmp_path, table, "T.csv"), {"Pause"})
    (speech,) = [turn for turn in put_right.turns if turn.number == "1"]
    words = " ".join(span.of(put_right.text).strip() for span in speech_spans(
        speech, put_right.uncounted
    ))  # fmt: skip
    assert words == "Das ist so. Alle lachen laut."


NAMES = ("Vera", "Urs", "Heft", "Mod")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(("Ja", "Nein.\n\nDoch", "[3:10] so"))),
             min_size=4, max_size=14),
    st.sets(st.sampled_from(NAMES)),
)  # fmt: skip
def test_nothing_is_lost_and_nothing_counts_twice_whatever_is_no_label(turns, wrong):
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        draft = read(Path(folder), "".join(f"{name}: {words}.\n" for name, words in turns))
    decided = without_labels(draft, wrong)
    rows = sorted([*(t.span for t in decided.turns)])
    assert all(a.end <= b.start for a, b in pairwise(rows))
    covered = [*rows, *(row.span for row in decided.uncounted)]
    outside = [
        ch for at, ch in enumerate(draft.text)
        if not ch.isspace() and not any(span.start <= at < span.end for span in covered)
    ]  # fmt: skip
    assert outside == []
    before = sum(each.words for each in draft_speakers(draft))
    after = sum(each.words for each in draft_speakers(decided))
    if decided.turns[0].speaker not in ("", *wrong) and draft.turns[0].speaker not in wrong:
        assert after >= before
    assert not {turn.speaker for turn in decided.turns} & wrong or decided is draft


def test_a_legend_names_whom_it_means_alone(tmp_path):
    text = "I = Interviewerin, B1 = Vera Lindt\nB2 = Befragte, B3 = Befragte\n\n"
    draft = read(
        tmp_path, text + "I: Ja?\nB1: Ja.\nB2: So.\nI: Und?\nB3: Ja.\nB1: O.\nB2: A.\nB3: H.\n"
    )
    assert legend_names(draft) == {"I": "Interviewerin", "B1": "Vera Lindt"}


TABLE = (
    'Wer;Was;Code\nMod.;Wie läuft es denn so?;\nAnne;Es läuft ganz gut hier.;"a1; Accueil"\n'
    'Bruno;Bei uns läuft es nicht.;"A1;A1;B7;Ganz neu"\n'
)


def coded(workspace, title):
    loaded = workspace.load(title)
    return [
        (each.code, loaded.quote(each.span), each.origin)
        for each in workspace.codings(loaded.transcript.id)
    ]


def test_tags_are_codes_by_id_or_name_and_the_others_are_left_out(workspace, tmp_path):
    draft = read(tmp_path, TABLE, "T.csv")
    import_choices(workspace, [ImportChoice(draft)])
    assert coded(workspace, "T") == []
    import_choices(workspace, [ImportChoice(draft, tags="known")])
    assert sorted(coded(workspace, "T (2)")) == [
        ("A1", "Bei uns läuft es nicht.", "import"),
        ("A1", "Es läuft ganz gut hier.", "import"), ("B1", "Es läuft ganz gut hier.", "import"),
    ]  # fmt: skip
    assert workspace.codebook.codes == CODEBOOK.codes


def test_codes_made_for_tags_go_with_the_import(workspace, tmp_path):
    draft = read(tmp_path, TABLE, "T.csv")
    import_choices(
        workspace, [ImportChoice(draft, tags="create"), ImportChoice(draft, tags="known")]
    )
    made = [code for code in workspace.codebook if code.id not in CODEBOOK]
    assert [(code.id, code.name, code.parent) for code in made] == [
        ("B7", {"fr": "B7"}, "B"), ("C", {"fr": "Ganz neu"}, None),
    ]  # fmt: skip
    assert made[1].hue
    assert sorted(code for code, *_ in coded(workspace, "T")) == ["A1", "A1", "B1", "B7", "C"]
    assert sorted(code for code, *_ in coded(workspace, "T (2)")) == ["A1", "A1", "B1"]
    assert list(check.problems(workspace.project.conn)) == []
    workspace.undo()
    assert (workspace.transcripts(), workspace.codebook.codes) == ([], CODEBOOK.codes)
    workspace.redo()
    assert len(coded(workspace, "T")) == 5
    assert list(check.problems(workspace.project.conn)) == []


def test_the_words_of_a_tag_stay_coded_when_its_speaker_is_none(workspace, tmp_path):
    draft = read(tmp_path, TABLE, "T.csv")
    choice = ImportChoice(draft, tags="known", no_labels=frozenset({"Bruno"}))
    assert len(decided_draft(choice).turns) == 2
    import_choices(workspace, [choice])
    assert coded(workspace, "T")[-1] == ("A1", "Bei uns läuft es nicht.", "import")
