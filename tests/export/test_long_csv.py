"""The long table says of each coding what the transcript itself says, whatever the cells hold."""

import csv
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from qualcoder_hslu.export.long_csv import LongTable, write_long_csv
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn, Uncounted, turns_of
from qualcoder_hslu.store import people
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import CODEBOOK

TEXT = (
    "Titre\nMod. Oui, bon [00:01] allons-y ?\nAnne « Voilà, 🙂 »\n\n"
    "Anne Cafe\u0301 [00:09]\u00a0froid\n— 2 —\nMod. Ah.\nfin\n"
)
TITLE = 'Groupe 1, dit « le "petit" »'


def _at(words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


DRAFT = TranscriptDraft(
    TITLE,
    TEXT,
    turns=(
        Turn("1", "Mod.", _at("Oui, bon [00:01] allons-y ?"), moderator=True),
        Turn("2", "Anne", _at("« Voilà, 🙂 »")),
        Turn("3", "", Span(_at("Anne Cafe").start - 1, _at("Anne Cafe").start - 1)),
        Turn("4", "Anne", _at("Cafe\u0301 [00:09]\u00a0froid")),
        Turn("5", "Mod.", _at("Ah."), moderator=True),
        Turn("6", "", _at("fin")),
    ),
    uncounted=tuple(
        Uncounted(span, "label")
        for span in (
            _at("Titre"),
            _at("Mod."),
            _at("[00:01] "),
            _at("Anne"),
            _at("Anne", _at("🙂").end),
            _at("[00:09]"),
            _at("— 2 —"),
            _at("Mod.", _at("— 2 —").end),
        )
    ),
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One transcript with 200 codings anywhere in it, and names that need quoting."""
    path = tmp_path_factory.mktemp("long") / "p.fgc"
    made = Workspace.create(path, coder='Anna "A." Müller, lic.', codebook=CODEBOOK)
    import_drafts(made, [DRAFT])
    chance = Random(5)
    with made.action("people"):
        anne = people.find_participant(made.project.conn, "Anne")
        assert anne is not None
        people.update_participant(made.project.conn, anne, key="P,01", organisation=None)
        attribute = people.ensure_attribute(made.project.conn, "participant", "role, now", "text")
        people.set_values(made.project.conn, [(attribute, anne, "line 1\nline 2")])
    for _ in range(200):
        start = chance.randrange(len(TEXT))
        span = Span(start, chance.randint(start + 1, len(TEXT)))
        made.apply(TITLE, span, chance.choice("AB"), memo=chance.choice(["", 'a, "b"\r\nc', "d"]))
    yield made
    made.close()


def _written(workspace: Workspace, path: Path, *, with_moderator: bool) -> list[dict[str, str]]:
    table = LongTable(workspace.project.conn, "a project, named", with_moderator=with_moderator)
    count = write_long_csv(table, path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert len(rows) == count
    assert all(list(row) == table.columns for row in rows)
    return rows


def test_every_cell_is_what_the_transcript_says(workspace: Workspace, tmp_path: Path) -> None:
    loaded = workspace.load(TITLE)
    expected = []
    for coding in workspace.codings(loaded.transcript.id):
        turns = turns_of(loaded.turns, coding.span)
        speaker = next((turn for turn in turns if not turn.moderator), next(iter(turns), None))
        anne = speaker is not None and speaker.speaker == "Anne"
        expected.append(
            {
                "project": "a project, named",
                "transcript": TITLE,
                "group": TITLE,
                "turn": turns[0].number if turns else "",
                "last_turn": turns[-1].number if turns else "",
                "speaker": speaker.speaker if speaker else "",
                "participant": "P,01" if anne else speaker.speaker if speaker else "",
                "participant_role, now": "line 1\nline 2" if anne else "",
                "organisation": "",
                "code": coding.code,
                "code_name": CODEBOOK[coding.code].name["fr"],
                "theme": coding.code,
                "start": str(coding.span.start),
                "end": str(coding.span.end),
                "quote": loaded.quote(coding.span),
                "coder": 'Anna "A." Müller, lic.',
                "layer": 'Anna "A." Müller, lic.',
                "memo": coding.memo,
                "rating": "",
                "origin": "hand",
                "created": coding.created,
                "codebook_version": "1",
            }
        )
    rows = _written(workspace, tmp_path / "all.csv", with_moderator=True)
    assert sorted(rows, key=repr) == sorted(expected, key=repr)
    assert {row["turn"] for row in rows} >= {"", "1", "2", "4", "5", "6"}


def test_codings_on_moderators_turns_alone_are_left_out(
    workspace: Workspace, tmp_path: Path
) -> None:
    every = _written(workspace, tmp_path / "all.csv", with_moderator=True)
    spoken = _written(workspace, tmp_path / "spoken.csv", with_moderator=False)
    assert spoken == [row for row in every if row["speaker"] != "Mod."]
    assert 0 < len(spoken) < len(every)


def test_a_layer_that_nobody_coded_in_has_no_rows(workspace: Workspace, tmp_path: Path) -> None:
    table = LongTable(workspace.project.conn, "p", layers=[])
    assert write_long_csv(table, tmp_path / "none.csv") == 0
    assert (tmp_path / "none.csv").read_bytes().count(b"\r\n") == 1
