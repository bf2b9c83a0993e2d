"""Reads WebVTT and SubRip files, as meeting software and speech recognition write them.

The file's own text becomes the transcript's: cue numbers, settings and tags are marked as
uncounted, nothing is cut. Cues in a row of one speaker are one turn.
"""

import re
from collections.abc import Iterator, Sequence

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import ImportNote, Uncounted, UncountedKind, normalise_newlines
from qualcoder_hslu.readers.encoding import decode
from qualcoder_hslu.readers.source import Extract, counted, plain_twin

_FIRST_BYTES = re.compile(rb"WEBVTT|\d+\s{1,4}\d+:\d\d:\d\d[,.]\d{3} *-->")
_TIMES = re.compile(r"[ \t]*\d+:\d\d[\d:.,]*[ \t]*-->[ \t]*\d+:\d\d[\d:.,]*")
_TAG = re.compile(r"</?(?:[bicu]|v|ruby|rt|lang|font)(?:[.= ][^<>\n]{0,80})?>|\{\\an\d\}")
_IN_CUE = re.compile(r"<\d[\d:.]{3,14}>")
_FEWEST = 3  # lines shown again by which captions are known to roll
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
    blocks = list(_blocks(plain_twin(text)))
    repeated = _repeated(blocks)
    if repeated:
        said = counted(len(repeated), "line is", "lines are")
        again = f"{said} shown again, as captions roll, and count once."
        notes = [*notes, ImportNote("repaired", again)]
    marked = [mark for block in blocks for mark in _marks(block, repeated)]
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


def _repeated(blocks: Sequence[list[_Line]]) -> frozenset[int]:
    """Where lines begin that the cue before shows already, in a file whose captions roll.

    Somebody may say the same twice: only many such lines are taken for rolling.
    """
    shown = [
        (start, " ".join(_TAG.sub("", _IN_CUE.sub("", line)).split()))
        for block in blocks
        if _kind(block) is None
        for start, line in block
        if not _TIMES.match(line)
    ]
    again = [
        start
        for i, (start, words) in enumerate(shown)
        if words
        and not words.isdecimal()
        and any(words == earlier for _, earlier in shown[max(0, i - 2) : i])
    ]
    return (
        frozenset(again) if len(again) >= _FEWEST and 4 * len(again) > len(shown) else frozenset()
    )


def _kind(block: list[_Line]) -> UncountedKind | None:
    """What a block without times is, by its first word."""
    kind = _BLOCKS.get(re.split(r"[ \t]", block[0][1].strip(), maxsplit=1)[0])
    return None if any(_TIMES.match(line) for _, line in block) else kind


def _marks(block: list[_Line], repeated: frozenset[int]) -> Iterator[Uncounted]:
    times = [_TIMES.match(line) for _, line in block]
    if kind := _kind(block):
        yield Uncounted(Span(block[0][0], _end(block[-1])), kind)
        return
    first = next((i for i, match in enumerate(times) if match), 0)
    for i, ((start, line), match) in enumerate(zip(block, times, strict=True)):
        if match:
            if line[match.end() :].strip():  # where the cue is shown
                yield Uncounted(Span(start + match.end(), _end((start, line))), "furniture")
        elif i < first or start in repeated:
            yield Uncounted(Span(start, _end((start, line))), "furniture")
        else:
            for tag in _TAG.finditer(line):
                if not tag[0].startswith("<v"):  # who speaks
                    yield Uncounted(Span(start + tag.start(), start + tag.end()), "furniture")


def _end(line: _Line) -> int:
    return line[0] + len(line[1])
