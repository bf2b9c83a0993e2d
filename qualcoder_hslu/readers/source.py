"""What every format's reader makes of a file: text, and what the format itself knows about it."""

from dataclasses import dataclass

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import ImportNote, Uncounted


@dataclass(frozen=True, slots=True)
class Extract:
    """The document as extracted, before anyone looks for speakers.

    `text` has line feeds as line ends. `marked` are spans that the format marks as uncounted
    (headings, front matter), sorted and disjoint. `bold` are bold beginnings of paragraphs that go
    on in another weight, sorted. In `cues`, as subtitles have them, a label that repeats the
    speaker before it begins no new turn.
    """

    text: str
    marked: tuple[Uncounted, ...] = ()
    bold: tuple[Span, ...] = ()
    notes: tuple[ImportNote, ...] = ()
    cues: bool = False


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
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
