"""What every format's reader makes of a file: text, and what the format itself knows about it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qualcoder_hslu.model.text import Span, stripped
from qualcoder_hslu.model.transcript import ImportNote, TableColumns, Turn, Uncounted


@dataclass(frozen=True, slots=True)
class Extract:
    """The document as extracted, before anyone looks for speakers.

    `text` has line feeds as line ends. `marked` are spans that the format marks as uncounted
    (headings, front matter), sorted and disjoint. `bold` are bold beginnings of paragraphs that go
    on in another weight, sorted. In `cues`, as subtitles have them, a label that repeats the
    speaker before it begins no new turn. A format that says itself who speaks gives `turns`; their
    labels are then among `marked`. `tagged` are passages that the file gives codes, by their names.
    A table gives the names of its `columns`, an example of what is in each, and what they were
    taken for.
    """

    text: str
    marked: tuple[Uncounted, ...] = ()
    bold: tuple[Span, ...] = ()
    notes: tuple[ImportNote, ...] = ()
    cues: bool = False
    turns: tuple[Turn, ...] = ()
    tagged: tuple[tuple[Span, str], ...] = ()
    columns: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    guessed: TableColumns | None = None


_KEPT = ("footnote or endnote was kept", "footnotes or endnotes were kept")
_LONGEST_BOLD = 60  # code points of a bold beginning that may be a label
_ODD_SPACES = "\u00a0\u202f\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000"
_ODD_SPACES += "\u200b\u2060\ufeff"  # of no width
_ODD_BREAKS = "\x0b\x0c\x85\u2028\u2029"


def plain_twin(text: str) -> str:
    """The text with odd spaces, line breaks and colons made plain, code point for code point.

    Patterns look at the twin; every position in it is a position in the text.
    """
    for odd, plain in ((_ODD_SPACES, " "), (_ODD_BREAKS, "\n"), ("\uff1a", ":")):
        for character in odd:
            if character in text:
                text = text.replace(character, plain)
    return text


def trimmed(text: str, start: int, end: int) -> Span | None:
    """`[start, end)` without white space at its ends; None when nothing else is in it."""
    return stripped(text, Span(start, end)) or None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as a line of the extract; `bold` is the length of a bold beginning.

    `runs_on` when the paragraph's end was deleted, so that the next one goes on in the same line.
    `below` are its footnotes.
    """

    text: str
    heading: bool = False
    bold: int = 0
    runs_on: bool = False
    below: tuple[str, ...] = ()


def joined(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines with those that run on joined to the next."""
    waiting: Line | None = None
    for line in lines:
        if waiting is not None:
            style = waiting if waiting.text else line
            whole = waiting.text + line.text
            below = waiting.below + line.below
            line = Line(whole, style.heading, style.bold, line.runs_on, below)  # noqa: PLW2901
        waiting = line if line.runs_on else None
        if waiting is None:
            yield line
    if waiting is not None and (waiting.text or waiting.below):
        yield waiting


def bold_start(pieces: Sequence[tuple[str, bool]]) -> int:
    """Length of the bold beginning of a paragraph that goes on in another weight, else 0.

    `pieces` are its texts in order, each with whether it is bold.
    """
    length = 0
    for i, (text, bold) in enumerate(pieces):
        if not bold and text.strip():
            start = "".join(piece for piece, _ in pieces[:i]).rstrip()
            return len(start) if start.strip() and length <= _LONGEST_BOLD else 0
        length += len(text)
    return 0


def from_lines(lines: Sequence[Line], notes: Iterable[ImportNote]) -> Extract:
    """The extract of a document of paragraphs, one line feed between two of them.

    Footnotes stand below their paragraphs, numbered and in brackets, and are nobody's speech.
    """
    texts: list[str] = []
    marked, bold = list[Uncounted](), list[Span]()
    start = number = 0
    for line in lines:
        own = line.text if texts else line.text.lstrip("\ufeff")
        end = start + len(own)
        span = stripped(own, Span(0, len(own))) if line.heading else None
        if span:
            marked.append(Uncounted(Span(start + span.start, start + span.end), "heading"))
        if line.bold:
            bold.append(Span(start, min(end, start + line.bold)))
        texts.append(own)
        start = end + 1
        for note in line.below:
            number += 1
            texts.append(f"[{number}: {' '.join(note.split())}]")
            marked.append(Uncounted(Span(start, start + len(texts[-1])), "comment"))
            start += len(texts[-1]) + 1
    kept = [ImportNote("repaired", f"{counted(number, *_KEPT)} below their paragraphs, uncounted.")]
    every = (*notes, *(kept if number else ()))
    return Extract("\n".join(texts), tuple(marked), tuple(bold), every)


def dropped_notes(
    seen: Mapping[str, int], words: Mapping[str, tuple[str, str]]
) -> list[ImportNote]:
    """A note for each kind of thing left out; `words` name a kind in singular and plural."""
    totals: Counter[tuple[str, str]] = Counter()
    for kind, names in words.items():
        totals[names] += seen.get(kind, 0)
    return [
        ImportNote("dropped", counted(n, f"{one} was", f"{many} were") + " left out.")
        for (one, many), n in totals.items()
        if n
    ]


def counted(n: int, one: str, many: str) -> str:
    """`1 image`, `2 images`."""
    return f"{n} {one if n == 1 else many}"
