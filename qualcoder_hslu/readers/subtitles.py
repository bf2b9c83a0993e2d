"""Reads WebVTT and SubRip files, as meeting software and speech recognition write them.

The file's own text becomes the transcript's: cue numbers, settings and tags are marked as
uncounted, nothing is cut. Cues in a row of one speaker are one turn.
"""

import re
from collections.abc import Iterator

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Uncounted, UncountedKind, normalise_newlines
from qualcoder_hslu.readers.encoding import decode
from qualcoder_hslu.readers.source import Extract, plain_twin

_FIRST_BYTES = re.compile(rb"WEBVTT|\d+\s{1,4}\d+:\d\d:\d\d[,.]\d{3} *-->")
_TIMES = re.compile(r"[ \t]*\d+:\d\d[\d:.,]*[ \t]*-->[ \t]*\d+:\d\d[\d:.,]*")
_TAG = re.compile(r"</?(?:[bicu]|v|ruby|rt|lang|font)(?:[.= ][^<>\n]{0,80})?>|\{\\an\d\}")
_BLOCKS: dict[str, UncountedKind] = {
    "WEBVTT": "front",
    "NOTE": "comment",
    "STYLE": "furniture",
    "REGION": "furniture",
}


def is_subtitles(data: bytes) -> bool:
    """WebVTT by its first word, SubRip by a first cue's number and times."""
    return _FIRST_BYTES.match(data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")) is not None


def read(data: bytes, name: str) -> Extract:
    """The file as text, with everything but times, voices and words marked."""
    text, notes = decode(data, name)
    text = normalise_newlines(text.lstrip("\ufeff"))
    marked = [mark for block in _blocks(plain_twin(text)) for mark in _marks(block)]
    return Extract(text, tuple(marked), notes=tuple(notes), cues=True)


_Line = tuple[int, str]  # where it begins, and the line without its line feed


def _blocks(twin: str) -> Iterator[list[_Line]]:
    """Runs of lines between empty lines."""
    block: list[_Line] = []
    start = 0
    for line in twin.split("\n"):
        if line.strip():
            block.append((start, line))
        elif block:
            yield block
            block = []
        start += len(line) + 1
    if block:
        yield block


def _marks(block: list[_Line]) -> Iterator[Uncounted]:
    kind = _BLOCKS.get(re.split(r"[ \t]", block[0][1].strip(), maxsplit=1)[0])
    times = [_TIMES.match(line) for _, line in block]
    if kind and not any(times):
        yield Uncounted(Span(block[0][0], _end(block[-1])), kind)
        return
    first = next((i for i, match in enumerate(times) if match), 0)
    for i, ((start, line), match) in enumerate(zip(block, times, strict=True)):
        if match:
            if line[match.end() :].strip():  # where the cue is shown
                yield Uncounted(Span(start + match.end(), _end((start, line))), "furniture")
        elif i < first:
            yield Uncounted(Span(start, _end((start, line))), "furniture")
        else:
            for tag in _TAG.finditer(line):
                if not tag[0].startswith("<v"):  # who speaks
                    yield Uncounted(Span(start + tag.start(), start + tag.end()), "furniture")


def _end(line: _Line) -> int:
    return line[0] + len(line[1])
