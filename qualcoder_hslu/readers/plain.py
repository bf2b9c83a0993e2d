"""Reads plain text and Markdown.

Markdown stays as typed; its headings, comments and front matter are marked as uncounted.
"""

import re
from collections.abc import Iterator

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Uncounted, normalise_newlines
from qualcoder_hslu.readers.encoding import decode
from qualcoder_hslu.readers.source import Extract, plain_twin

_FENCE = re.compile(r"\s*---[ \t]*\n")
_FENCE_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_YAML_LINE = re.compile(r"(?P<key>[\w.-]+(?: [\w.-]+)?):(?:\s.*)?|[ \t].*|- .*|#.*|")
_LONGEST_FRONT_MATTER = 20_000
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+\S.*$", re.MULTILINE)
_UNDERLINE = re.compile(r"^[ \t]{0,3}(?:={3,}|-{3,})[ \t]*$", re.MULTILINE)
_FURNITURE = re.compile(r"^:{3,}.*$|^[ \t]{0,3}\{:[^{}\n]{1,80}\}[ \t]*$", re.MULTILINE)


def read(data: bytes, name: str) -> Extract:
    """The file as text with front matter, headings and comments marked; `name` is for messages."""
    text, notes = decode(data, name)
    text = normalise_newlines(text.lstrip("\ufeff"))  # some programs write several marks
    return Extract(text, tuple(_marks(plain_twin(text))), notes=tuple(notes))


def _marks(twin: str) -> Iterator[Uncounted]:
    """Spans that Markdown marks as no speech, in order; the first of overlapping ones stands."""
    rows = [Uncounted(span, "front") for span in _front_matter(twin)]
    rows += [Uncounted(span, "comment") for span in _comments(twin)]
    rows += [Uncounted(Span(*m.span()), "furniture") for m in _FURNITURE.finditer(twin)]
    rows += [Uncounted(Span(*m.span()), "heading") for m in _HEADING.finditer(twin)]
    rows += [Uncounted(span, "heading") for span in _underlined(twin)]
    rows.sort(key=lambda row: row.span)
    end = 0
    for row in rows:
        if row.span.start >= end:
            yield row
            end = row.span.end


def _front_matter(twin: str) -> Iterator[Span]:
    """The YAML block between `---` at the very beginning.

    Every line must be of YAML's form and every key stand once: a dialogue between two rules
    repeats its labels.
    """
    opening = _FENCE.match(twin)
    closing = (
        _FENCE_END.search(twin, opening.end(), opening.end() + _LONGEST_FRONT_MATTER)
        if opening
        else None
    )
    if not opening or not closing:
        return
    block = twin[opening.end() : closing.start()]
    lines = [_YAML_LINE.fullmatch(line) for line in block.split("\n")]
    keys = [line["key"] for line in lines if line and line["key"]]
    if keys and all(lines) and len(set(keys)) == len(keys):
        yield Span(0, closing.end())


def _underlined(twin: str) -> Iterator[Span]:
    """Titles with a line of = or - below; with - only short ones after an empty line.

    A rule of hyphens also parts turns, and the line before it is then somebody's speech.
    """
    for match in _UNDERLINE.finditer(twin):
        start = twin.rfind("\n", 0, max(0, match.start() - 1)) + 1
        title = twin[start : match.start()].strip()
        if not title or len(title) > 100:
            continue
        apart = twin[max(0, start - 2) : start] in ("", "\n", "\n\n")
        plain = len(title) <= 80 and ":" not in title and title[-1] not in ".?!…"
        if "=" in match[0] or (apart and plain):
            yield Span(start, match.end())


def _comments(twin: str) -> Iterator[Span]:
    """`<!-- … -->`; found by hand, as a pattern would search to the end for each opening."""
    start = twin.find("<!--")
    while start >= 0:
        end = twin.find("-->", start + 4)
        if end < 0:
            return
        yield Span(start, end + 3)
        start = twin.find("<!--", end + 3)
