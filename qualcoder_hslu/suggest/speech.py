"""The speech of one turn as plain words for the language pipelines, and the way back to the text.

Uncounted spans become a space, typographic variants their plain form, and gender forms
(client·e·s, Klient*innen, collaboratori/trici) an ordinary word; every character of the plain
text knows which code points of the stored text it stands for. Knows no spaCy.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from qualcoder_hslu.model.text import Span

_PIECE = 20_000

# Characters that are rewritten one by one; what is not here stays as typed.
_PLAIN = {
    **dict.fromkeys("\u2019\u2018\u02bc\u201b", "'"),
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
}
_REWRITTEN = re.compile(rf"[^\S ]|[{''.join(_PLAIN)}]|\w[\u0300-\u036f]+")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True, slots=True)
class Speech:
    """Plain words and, for each character, the code points [starts[i], ends[i]) it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The stored text's span of the plain characters [start, end), end > start."""
        return Span(self.starts[start], self.ends[end - 1])


def pieces_of(text: str, span: Span, holes: Iterable[Span], language: str) -> Iterator[Speech]:
    """A turn's speech in pieces that are never cut inside a sentence: paragraphs, short ones whole.

    `span` and `holes` (uncounted spans) are code points of the stored `text`. A paragraph above
    20,000 characters (a text without turns) is cut at a sentence end, if none is near at a space.
    """
    raw = _blank(text, span, holes)
    start = 0
    for gap in [*_PARAGRAPH.finditer(raw), None]:
        end = gap.start() if gap else len(raw)
        while end - start > _PIECE:
            cut = _cut(raw, start, start + _PIECE)
            yield _plain(raw, start, cut, span.start, language)
            start = cut
        if raw[start:end].strip():
            yield _plain(raw, start, end, span.start, language)
        start = gap.end() if gap else end


def plain_words(words: str, language: str) -> str:
    """A keyword in the same plain form."""
    return _plain(words, 0, len(words), 0, language).text.strip()


def _blank(text: str, span: Span, holes: Iterable[Span]) -> str:
    """The turn's text with as many spaces in place of each uncounted span."""
    out, at = [], span.start
    for hole in sorted(holes):
        both = hole.intersection(Span(at, span.end)) if at < span.end else None
        if both:
            out += [text[at : both.start], " " * len(both)]
            at = both.end
    return "".join([*out, text[at : span.end]])


def _cut(raw: str, start: int, limit: int) -> int:
    ends = [match.end() for match in _SENTENCE_END.finditer(raw, start, limit)]
    if ends:
        return ends[-1]
    space = raw.rfind(" ", start + 1, limit)
    return space if space > start else limit


def _plain(raw: str, start: int, end: int, offset: int, language: str) -> Speech:
    """Copy `raw[start:end]`, rewriting gender forms and typographic variants on the way."""
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def copy(a: int, b: int) -> None:
        chars.append(raw[a:b])
        starts.extend(range(offset + a, offset + b))
        ends.extend(range(offset + a + 1, offset + b + 1))

    def put(replacement: str, a: int, b: int) -> None:
        chars.append(replacement)
        starts.extend([offset + a] * len(replacement))
        ends.extend([offset + b] * len(replacement))

    at = start
    for a, b, replacement in _rewrites(raw, start, end, language):
        if a < at:
            continue
        copy(at, a)
        if replacement or not chars:
            put(replacement, a, b)
        elif ends:
            ends[-1] = offset + b  # what is left out belongs to the character before it
        at = b
    copy(at, end)
    return Speech("".join(chars), tuple(starts), tuple(ends))


def _rewrites(raw: str, start: int, end: int, language: str) -> list[tuple[int, int, str]]:
    found = [
        (m.start(), m.end(), _plain_character(m.group()))
        for m in _REWRITTEN.finditer(raw, start, end)
    ]
    for pattern, rewrite in _GENDER_FORMS.get(language, ()):
        for match in pattern.finditer(raw, start, end):
            replacement = rewrite(match)
            if replacement is not None:
                found.append((match.start(), match.end(), replacement))
    return sorted(found)


def _plain_character(cluster: str) -> str:
    if cluster.isspace():
        return " "
    return _PLAIN[cluster] if cluster in _PLAIN else unicodedata.normalize("NFC", cluster)


Rewrite = Callable[[re.Match[str]], str | None]

_DOTS = "\u00b7\u2022\u2027\u2219\u22c5\u30fb"
# Feminine endings as they are typed after a separator, plural s apart. A doubled consonant
# (professionnel-le, citoyen-ne) must repeat the letter before, or "donne-le" would be one.
_FRENCH = re.compile(
    rf"(?<=[^\W\d_]{{2}})(?P<separator>[{_DOTS}.\-\u2010\u2011/(])"
    r"(?P<ending>euse|trice|rice|esse|ière|ère|ive|sse|ne|le|te|se|fe|ve|e|s)"
    rf"(?P<plural>[{_DOTS}.\-\u2010\u2011/]?s|\)\(?s\)?)?\)?(?!\w)"
)
_DOUBLED = {"ne": "n", "le": "l", "te": "t", "se": "s", "fe": "f"}


def _french(match: re.Match[str]) -> str | None:
    separator, ending = match["separator"], match["ending"]
    before = match.string[match.start() - 1]
    if separator not in _DOTS and before != _DOUBLED.get(ending, before):
        return None
    if ending == "s" and separator not in _DOTS and separator != "(":
        return None
    plural = match["plural"] or ending == "s"
    return "s" if plural and before not in "sx" else ""


_GERMAN = re.compile(
    rf"(?<=[a-zäöüß]{{2}})(?:[*:_{_DOTS}/]-?in|In)(?:(?P<tail>nen)|(?![^\W\d_]))"
    r"|(?<=[a-zäöüß]{2})\((?P<inside>in|innen|inn)\)(?P<end>en)?(?!\w)"
)


def _german(match: re.Match[str]) -> str | None:
    start = match.start()
    while start and match.string[start - 1].isalpha():
        start -= 1
    if not match.string[start].isupper():
        return None
    if match["inside"]:
        return match["inside"] + (match["end"] or "")
    return "in" + (match["tail"] or "")


_ITALIAN = re.compile(
    rf"(?<=[a-z]{{3}})[/{_DOTS}*](?:trice|trici|tore|tori|essa|esse|[aeio])(?!\w)"
    r"|(?<=[a-z]{3})(?P<neutral>[ə*])(?!\w)"
)


def _italian(match: re.Match[str]) -> str | None:
    return "i" if match["neutral"] else ""


_GENDER_FORMS: dict[str, tuple[tuple[re.Pattern[str], Rewrite], ...]] = {
    "fr": ((_FRENCH, _french),),
    "de": ((_GERMAN, _german),),
    "it": ((_ITALIAN, _italian),),
}
