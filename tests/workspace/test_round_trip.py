"""Codings go out as CSV and come into a new project as they were, text for text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from qualcoder_hslu.export.long_csv import LongTable, write_long_csv
from qualcoder_hslu.model.coding import RATINGS
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.store import check
from qualcoder_hslu.workspace.importing import import_codings, import_drafts
from qualcoder_hslu.workspace.listing import codings_json
from tests.projects import CODEBOOK, empty_workspace

WORDS = st.text(
    alphabet=st.sampled_from("aéÀßœ 🙂🙏🏽\u00a0\u202fe\u0301’'«»,;\"=+-@.?!:"),
    min_size=1,
    max_size=30,
)
MEMO = st.text(alphabet=st.sampled_from("abc é🙂\u00a0\n\r\t\"',;=e\u0301"), max_size=20)


@st.composite
def sources(draw: st.DrawFn) -> bytes:
    """A transcript file in UTF-8 with any line end."""
    speakers = ["Anne", "Béat"] * draw(st.integers(2, 4))
    lines = [f"{speaker}\u00a0: m{draw(WORDS)}" for speaker in speakers]
    return draw(st.sampled_from(["\n", "\r\n", "\r"])).join(lines).encode()


KEYS = (
    "transcript", "start", "end", "code", "coder", "layer", "quote", "turn", "speaker", "memo",
    "rating", "origin", "created",
)  # fmt: skip


def sortable(rows: list[dict[str, object]]) -> list[list[object]]:
    """What must survive of each coding; codings of one passage stand in no order."""
    return sorted(([row[key] for key in KEYS] for row in rows), key=repr)


@hypothesis_settings(max_examples=25)
@given(source=sources(), data=st.data())
def test_codings_survive_the_way_through_csv(
    tmp_path_factory: pytest.TempPathFactory, source: bytes, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("round")
    (folder / "t.txt").write_bytes(source)
    draft = read_transcript(folder / "t.txt")
    with empty_workspace(folder / "a.fgc") as first:
        (transcript,) = import_drafts(first, [draft])
        length = len(draft.text)
        for _ in range(data.draw(st.integers(1, 5))):
            start = data.draw(st.integers(0, length - 1))
            first.apply(
                transcript,
                Span(start, data.draw(st.integers(start + 1, length))),
                data.draw(st.sampled_from([code.id for code in CODEBOOK])),
                memo=data.draw(MEMO),
                rating=data.draw(st.sampled_from([None, *RATINGS])),
            )
        before = codings_json(first)
        table = LongTable(first.project.conn, "a", with_moderator=True)
        assert write_long_csv(table, folder / "a.csv") == len(before)
    with empty_workspace(folder / "b.fgc") as second:
        import_drafts(second, [draft])
        report = import_codings(second, folder / "a.csv")
        assert report.moved == 0
        after = codings_json(second)
        assert list(check.problems(second.project.conn)) == []
    assert sortable(after) == sortable(before)


def test_the_sample_studys_codings_survive_too(tmp_path: Path) -> None:
    from qualcoder_hslu.workspace.sample import create_sample

    with create_sample(tmp_path / "a.fgc") as first:
        before = codings_json(first)
        table = LongTable(first.project.conn, "a", with_moderator=True)
        write_long_csv(table, tmp_path / "a.csv")
    with create_sample(tmp_path / "b.fgc", with_codings=False) as second:
        assert import_codings(second, tmp_path / "a.csv").codings == len(before)
        after = codings_json(second)
    assert sortable(after) == sortable(before)


def test_a_layer_of_a_second_pass_keeps_its_number(tmp_path: Path) -> None:
    from qualcoder_hslu.store.codings import ensure_coder, ensure_pass, layers
    from tests.projects import small_workspace

    with small_workspace(tmp_path / "a.fgc") as first:
        coder = ensure_coder(first.project, "Anna")
        first.layer = ensure_pass(first.project, coder, 2)
        first.apply("Groupe", Span(7, 12), "A1")
        write_long_csv(LongTable(first.project.conn, "a"), tmp_path / "a.csv")
    with small_workspace(tmp_path / "b.fgc") as second:
        import_codings(second, tmp_path / "a.csv")
        assert [layer.number for layer in layers(second.project.conn)] == [1, 2]
