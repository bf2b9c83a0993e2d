"""For formats that say themselves who speaks: their turns written out as a transcript's text.

Each turn becomes `Name: speech` in a paragraph of its own, so that the stored text reads like any
other and labels lie in it as uncounted spans.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise

from qualcoder_hslu.model.text import Span, stripped
from qualcoder_hslu.model.transcript import (
    ImportNote,
    Turn,
    Uncounted,
    UncountedKind,
    normalise_newlines,
)
from qualcoder_hslu.readers.labels import read_label
from qualcoder_hslu.readers.source import Extract

# A byte order mark behind white space would become the first of the stored text, and be dropped.
_BEFORE_TEXT = re.compile(r"[\s\ufeff]+")


@dataclass(frozen=True, slots=True)
class Told:
    """What one person says, as the file tells it; times in seconds; `tags` are its codes' names.

    With `aside` the text is nobody's speech but a heading or remark of that kind.
    """

    speaker: str
    text: str
    time: float | None = None
    end_time: float | None = None
    tags: tuple[str, ...] = ()
    aside: UncountedKind | None = None


def from_told(rows: Iterable[Told], notes: Iterable[ImportNote] = ()) -> Extract:
    """The extract of turns that are known; rows in which nothing is said are left out."""
    pieces: list[str] = []
    turns: list[Turn] = []
    marked: list[Uncounted] = []
    tagged: list[tuple[Span, str]] = []
    at = 0
    for row in rows:
        said = _clean(row.text)
        if not said:
            continue
        name = " ".join(_clean(row.speaker).split())
        label = f"{name}: " if name and not row.aside else ""
        if pieces:
            pieces.append("\n\n")
            at += 2
        pieces += [label, said]
        span = Span(at + len(label), at + len(label) + len(said))
        if label:
            marked.append(Uncounted(Span(at, at + len(name) + 1), "label"))
        if row.aside:
            marked.append(Uncounted(span, row.aside))
        else:
            moderator = read_label(name).role == "moderator"
            number = str(len(turns) + 1)
            turns.append(Turn(number, name, span, row.time, row.end_time, moderator=moderator))
            tagged += [(span, tag) for tag in row.tags]
        at = span.end
    text = "".join(pieces)
    return Extract(
        text, tuple(marked), notes=tuple(notes), turns=tuple(turns), tagged=tuple(tagged)
    )


def _clean(text: str) -> str:
    """A text with the line ends of stored texts, nothing but itself between its ends."""
    plain = normalise_newlines(text).encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
    plain = _BEFORE_TEXT.sub("", plain, count=1) if _BEFORE_TEXT.match(plain) else plain
    return stripped(plain, Span(0, len(plain))).of(plain)


def merged(rows: Iterable[Told], *, gap: float) -> list[Told]:
    """Rows in order, those in a row of one speaker made one turn.

    A pause longer than `gap` seconds begins a new paragraph of it.
    """
    out: list[Told] = []
    for _, group in groupby(rows, key=lambda row: (row.speaker, row.aside)):
        same = list(group)
        if same[0].aside:
            out += same
            continue
        pieces = [same[0].text.strip()]
        for before, row in pairwise(same):
            silent = 0.0
            if before.end_time is not None and row.time is not None:
                silent = row.time - before.end_time
            pieces += ["\n" if silent > gap else " ", row.text.strip()]
        ends = [row.end_time for row in same if row.end_time is not None]
        out.append(Told(same[0].speaker, "".join(pieces), same[0].time, max(ends, default=None)))
    return out
