"""Moving the boundaries of a passage word by word, over speech only."""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from qualcoder_hslu.model.text import Span, stripped
from qualcoder_hslu.model.transcript import Uncounted

Move = Literal["start_out", "start_in", "end_out", "end_in"]


def moved(text: str, span: Span, move: Move, uncounted: Sequence[Uncounted]) -> Span:
    """The span with one end moved by one word; unchanged when there is no further word.

    A word is a run without white space; labels, time stamps and other uncounted passages are
    skipped. At least one word always remains.
    """
    if move == "end_out":
        word = next(_words_after(text, span.end, uncounted), None)
        return Span(span.start, word.end) if word else span
    if move == "start_out":
        word = next(_words_before(text, span.start, uncounted), None)
        return Span(word.start, span.end) if word else span
    if move == "end_in":
        words = _words_before(text, span.end, uncounted)
        next(words, None)
        word = next(words, None)
        return Span(span.start, word.end) if word and word.end > span.start else span
    following = _words_after(text, span.start, uncounted)
    next(following, None)
    word = next(following, None)
    return Span(word.start, span.end) if word and word.start < span.end else span


def moved_by_sentence(
    text: str,
    span: Span,
    move: Move,
    uncounted: Sequence[Uncounted],
    sentence_at: Callable[[int], Span | None],
) -> Span:
    """The span with one end moved to the next border of a sentence; `sentence_at` finds sentences.

    Where there is no sentence an end moves out by a word. An end that would pass the other stays.
    """
    if move == "start_out":
        wider = moved(text, span, move, uncounted)
        found = sentence_at(wider.start)
        return Span(min(wider.start, found.start), span.end) if found else wider
    if move == "end_out":
        wider = moved(text, span, move, uncounted)
        found = sentence_at(wider.end - 1)
        return Span(span.start, max(wider.end, found.end)) if found else wider
    found = sentence_at(span.start if move == "start_in" else span.end - 1)
    if found is None:
        return span
    if move == "start_in":
        rest = Span(found.end, span.end) if found.end < span.end else span
    else:
        rest = Span(span.start, found.start) if found.start > span.start else span
    return stripped(text, rest) or span


def _words_after(text: str, point: int, uncounted: Sequence[Uncounted]) -> Iterator[Span]:
    """Runs without white space from `point` on; one that `point` cuts counts from there."""
    while point < len(text):
        while point < len(text) and text[point].isspace():
            point += 1
        start = point
        while point < len(text) and not text[point].isspace():
            point += 1
        if start < point and not _is_uncounted(start, uncounted):
            yield Span(start, point)


def _words_before(text: str, point: int, uncounted: Sequence[Uncounted]) -> Iterator[Span]:
    while point > 0:
        while point > 0 and text[point - 1].isspace():
            point -= 1
        end = point
        while point > 0 and not text[point - 1].isspace():
            point -= 1
        if point < end and not _is_uncounted(point, uncounted):
            yield Span(point, end)


def _is_uncounted(point: int, uncounted: Sequence[Uncounted]) -> bool:
    low, high = 0, len(uncounted)
    while low < high:
        middle = (low + high) // 2
        if uncounted[middle].span.end <= point:
            low = middle + 1
        else:
            high = middle
    return low < len(uncounted) and uncounted[low].span.start <= point
