"""Sentences and words of a text by punctuation and white space alone, in any of its languages.

Good enough to select, to cut long paragraphs, and as units of agreement; no language model.
"""

import re
from collections.abc import Iterator

from qualcoder_hslu.model.text import Span, stripped

_END = re.compile(r"[.!?…]+(?:\s?[»”\"’)\]])*(?=\s)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(«])(?:[^\W\d_]|Dr|Pr|St|Hr|Fr|Nr|Mr|cf|ex|ca|vs|Mme|Mlle|etc|env|resp|bzw|usw|vgl"
    r"|ecc|dott|sig)\.$"
)
_LINE = re.compile(r"[^\n]+")
_RUN = re.compile(r"\S+")


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Points right behind the ends of sentences in `[start, end)`, not counting `end` itself.

    A full stop behind a single letter or a common abbreviation, or before a small letter, ends
    nothing.
    """
    for match in _END.finditer(text, start, end):
        before = text[max(start, match.start() - 6) : match.start() + 1]
        following = text[match.end() : match.end() + 3].lstrip()[:1]
        if match[0] != "." or not (following.islower() or _ABBREVIATION.search(before)):
            yield match.end()


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences in `[start, end)` without white space around them; a line break ends one."""
    for line in _LINE.finditer(text, start, end):
        low = line.start()
        for point in [*sentence_ends(text, low, line.end()), line.end()]:
            sentence = stripped(text, Span(low, point))
            if sentence:
                yield sentence
            low = point


def words(text: str, start: int, end: int) -> Iterator[Span]:
    """The words in `[start, end)` as `count_words` counts them: runs with a letter or a digit."""
    for run in _RUN.finditer(text, start, end):
        if any(ch.isalnum() for ch in run[0]):
            yield Span(*run.span())
