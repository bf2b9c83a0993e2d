"""A table whose writing was stopped leaves nothing that looks like a table."""

import pytest

from qualcoder_hslu.export.long_csv import LongTable, Stopped, write_long_csv
from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.errors import DiskProblem
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture
def table(tmp_path):
    """Two transcripts with one coding each."""
    book = Codebook((Code("A", {"fr": "Accueil"}),))
    with Workspace.create(tmp_path / "study.fgc", codebook=book) as workspace:
        drafts = [
            TranscriptDraft(title, "Ruth: Ja.", (Turn("1", "Ruth", Span(6, 9)),), ())
            for title in ("Morgen", "Abend")
        ]
        for transcript in import_drafts(workspace, drafts):
            workspace.apply(transcript, Span(6, 8), "A")
        yield LongTable(workspace.project.conn, "study")


def test_progress_names_each_transcript_and_all_of_them(table, tmp_path):
    told = []
    rows = write_long_csv(table, tmp_path / "out.csv", progress=lambda *at: told.append(at) or True)
    assert rows == 2
    assert told == [(0, 2), (1, 2)]


def test_stopping_after_the_first_transcript_writes_no_file(table, tmp_path):
    with pytest.raises(Stopped):
        write_long_csv(table, tmp_path / "out.csv", progress=lambda done, _: done == 0)
    assert [path.name for path in tmp_path.iterdir() if "out.csv" in path.name] == []


def test_a_file_of_that_name_stays_as_it_was(table, tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(Stopped):
        write_long_csv(table, path, progress=lambda done, _: False)
    assert path.read_text(encoding="utf-8") == "before"


def test_a_place_that_cannot_be_written_is_a_sentence(table, tmp_path):
    (tmp_path / "out.csv").mkdir()  # a folder of that name is in the way
    with pytest.raises(DiskProblem, match=r"out\.csv could not be written"):
        write_long_csv(table, tmp_path / "out.csv")
