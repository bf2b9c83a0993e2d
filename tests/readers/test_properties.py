"""Whatever is typed, the turns and the uncounted spans cover the text, and labels are found again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers import CONVENTIONS, read_transcript
from qualcoder_hslu.readers.source import Extract, plain_twin
from qualcoder_hslu.readers.times import find_stamps, seconds
from qualcoder_hslu.readers.turns import find_turns
from tests.readers.making import problems, said

NAMES = ("Sandrine", "Nadège", "B1", "Mod.", "Dr. Keller", "Marie-Claude", "Anna de Rham")
# Pieces that labels, times, marks and odd spaces are made of, put together without sense.
MARKS = (":", " :", "\u00a0:", ": ", "[", "]", "(", ")", "**", "#", "# ", "- ", "---", "=", "{.s}")
TIMES = ("[00:01:02]", "(0:02 - 0:24)", "#00:01:02-3#", "0:03")
SPACES = ("\n", "\n\n", "\t", " ", "\u2028", "\u200b", "\ufeff", "\x0b")
OTHERS = ("(rires)", "<!--", "-->", "e\u0301", "🙏🏽", "Page 3", "I = Interviewer", "mot", "…")
PIECES = st.sampled_from([*NAMES, *MARKS, *TIMES, *SPACES, *OTHERS])
WORD = st.text("abcdefgé", min_size=1, max_size=8)
SPEECH = st.lists(WORD, min_size=1, max_size=8).map(lambda words: " ".join(words) + ".")


def drafted(data: bytes):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "T1.txt"
        path.write_bytes(data)
        return read_transcript(path)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=60).map("".join))
@example("Anna:\u200b\nBen: x\nAnna: y\n\u200b\nBen: z")
@example("\ufeff\ufeff\ufeffSandrine")
@example("[Anna] (0:02\n[Ben] x\n[Anna] 0:02 - 0:24")
def test_turns_and_uncounted_spans_cover_any_text(text: str) -> None:
    try:
        draft = drafted(text.encode())
    except ReadError as error:
        assert str(error) == "T1.txt is empty." or "there is no text in it" in str(error)
    else:
        assert problems(draft) == []


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(CONVENTIONS))
def test_a_forced_convention_covers_any_text_too(text: str, row) -> None:
    found = find_turns(Extract(text), row)
    assert found.convention in (row, None)
    spans = sorted([turn.span for turn in found.turns] + [row.span for row in found.uncounted])
    at = 0
    for span in spans:
        assert not text[at : span.start].strip()
        at = max(at, span.end)
    assert not text[at:].strip()


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), SPEECH), min_size=1, max_size=12),
    st.sampled_from([": ", " : ", "\u00a0: ", "\u202f: ", ":\n", "\u00a0:\u00a0"]),
    st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n"]),
)
def test_what_was_written_with_labels_is_read_back(turns, colon: str, between: str) -> None:
    turns = turns * 2  # so that every label recurs
    draft = drafted(between.join(f"{name}{colon}{speech}" for name, speech in turns).encode())
    assert said(draft) == turns
    assert problems(draft) == []


@given(st.text(max_size=200))
def test_the_plain_twin_has_a_character_for_each_character(text: str) -> None:
    assert len(plain_twin(text)) == len(text)


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59))
def test_a_clock_gives_its_seconds(h: int, m: int, s: int) -> None:
    assert seconds(f"{h}:{m:02}:{s:02}") == 3600 * h + 60 * m + s
    assert seconds(f"{m}:{s:02}") == 60 * m + s
    stamp = next(find_stamps(f"a [{h:02}:{m:02}:{s:02}] b", round_clocks=False))
    assert stamp.start == 3600 * h + 60 * m + s


def test_no_hour_has_61_minutes() -> None:
    assert seconds("1:61:00") is None
    assert list(find_stamps("a [0:75] b", round_clocks=True)) == []
