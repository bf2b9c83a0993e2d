"""Columns of a whole project say what its rows say one by one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.coding import RATINGS
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.store import codings, columns, people, transcripts, withdrawal
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.sample import create_sample
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("columns") / "study.fgc"
    with create_sample(path) as made:
        title = made.transcripts()[0].title
        start = made.load(title).turns[3].span.start
        for rating in RATINGS:
            made.apply(made.transcript(title).id, Span(start, start + 9), "A1", rating=rating)
            start += 10
        yield made


def test_turns_and_uncounted_spans_are_those_of_each_transcript(study: Workspace) -> None:
    conn, every = study.project.conn, study.transcripts()
    spans, who = columns.turns(conn, every)
    found = list(zip(spans.owner, spans.start, spans.end, who, strict=True))
    assert found == [
        (place, row.start, row.end, row.participant or "")
        for place, each in enumerate(every)
        for row in transcripts.turn_rows(conn, each)
    ]
    holes = columns.uncounted(conn, every)
    assert sorted(zip(holes.owner, holes.start, holes.end, strict=True)) == [
        (place, start, end)
        for place, each in enumerate(every)
        for start, end, _ in sorted(transcripts.uncounted_rows(conn, each))
    ]


def test_codings_are_those_of_each_transcript_and_layer(study: Workspace) -> None:
    conn, every = study.project.conn, study.transcripts()
    layers = [layer.id for layer in codings.layers(conn)]
    place = {code.id: i for i, code in enumerate(study.codebook)}
    found = columns.codings(conn, every, layers, place)
    rows = zip(
        found.transcript, found.layer, found.code, found.start, found.end, found.rating,
        found.suggested, found.version, strict=True,
    )  # fmt: skip
    assert {-1, 0, 1, 2} == set(found.rating.tolist())
    assert sorted(rows) == sorted(
        (
            number,
            layers.index(layer),
            place[code],
            start,
            end,
            RATINGS.index(rating) if rating else -1,
            origin == "suggestion",
            version,
        )
        for number, each in enumerate(every)
        for layer, code, start, end, _, rating, origin, _, version in codings.coding_rows(
            conn, each.id
        )
    )


def test_the_last_coding_of_each_layer_tells_when_a_transcript_was_coded(study: Workspace) -> None:
    conn = study.project.conn
    layers = [layer.id for layer in codings.layers(conn)]
    found = columns.last_coded(conn, layers)
    for (transcript, layer), created in found.items():
        assert created == max(c.created for c in codings.of_transcript(conn, transcript, [layer]))
    assert len(found) == 4


def test_moderators_and_who_has_withdrawn(study: Workspace) -> None:
    conn = study.project.conn
    flagged = {
        (each.id, turn.participant)
        for each in study.transcripts()
        for turn in study.load(each.id).turns
        if turn.moderator
    }
    assert flagged
    assert columns.moderators(conn) >= flagged
    one = people.participants(conn)[0].id
    with study.action("withdraw"):
        withdrawal.set_withdrawn(conn, one, True)
    assert [each for each, person in columns.people(conn).items() if person.withdrawn] == [one]
    study.undo()


def test_nothing_gives_empty_columns_and_a_comma_may_stand_in_a_code(tmp_path: Path) -> None:
    book = Codebook((Code("A,1", {"fr": "Un"}),))
    with Workspace.create(tmp_path / "p.fgc", codebook=book) as made:
        conn = made.project.conn
        assert len(columns.turns(conn, [])[0].start) == 0
        assert len(columns.codings(conn, [], [], {}).code) == 0
        import_drafts(made, [TranscriptDraft("bare", "Rien que du texte.", (), ())])
        every = made.transcripts()
        assert columns.turns(conn, every)[1] == []
        assert len(columns.codings(conn, every, [made.layer.id], {"A,1": 0}).code) == 0
        made.apply(every[0].id, Span(0, 4), "A,1")
        made.apply(every[0].id, Span(5, 8), "A,1")
        found = columns.codings(conn, every, [made.layer.id], {"A,1": 0})
        assert (found.code.tolist(), found.end.tolist()) == ([0, 0], [4, 8])
