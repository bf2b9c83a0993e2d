"""Paragraphs without a label that look like the moderator's questions, and turns made of them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted, speech_spans
from qualcoder_hslu.readers.source import trimmed

_FEWEST_WORDS = 3


def find_questions(twin: str, turns: Sequence[Turn], uncounted: Sequence[Uncounted]) -> list[Span]:
    """The last paragraphs of turns, and of the text before the first, that ask something.

    Only where no moderator is labelled: whoever writes questions without a label writes all so.
    `turns` and `uncounted` are sorted.
    """
    if not turns or not turns[0].speaker or any(turn.moderator for turn in turns):
        return []
    parted = "\n\n" in twin  # paragraphs have an empty line between them
    front = [row.span for row in uncounted if row.kind == "front" and row.span < turns[0].span]
    found = []
    for span in chain(front[-1:], (turn.span for turn in turns)):
        start = twin.rfind("\n", span.start, span.end) + 1
        first = span in front[-1:] and start == 0
        start = span.start if first else start
        question = trimmed(twin, start, span.end)
        gap = twin[span.start : start]
        apart = first or (bool(gap.strip()) and (not parted or gap.endswith("\n\n")))
        if question and apart and _asks(question.of(twin)):
            crossed = any(row.span.start < start < row.span.end for row in uncounted)
            if not crossed or span in front:
                found.append(question)
    return [span for span in found if speech_spans(Turn("", "", span), _others(uncounted))]


def _others(uncounted: Sequence[Uncounted]) -> list[Uncounted]:
    return [row for row in uncounted if row.kind != "front"]


def _asks(text: str) -> bool:
    return text.rstrip('*_»" ').endswith("?") and len(text.split()) >= _FEWEST_WORDS


def with_questions(
    text: str,
    turns: Sequence[Turn],
    uncounted: Sequence[Uncounted],
    questions: Sequence[Span],
    speaker: str,
) -> tuple[tuple[Turn, ...], tuple[Uncounted, ...]]:
    """Turns and uncounted spans with each question a turn of the moderator `speaker`."""
    starts = {question.end: question for question in questions}
    out: list[Turn] = []
    rows: list[Uncounted] = []
    for row in uncounted:
        question = starts.get(row.span.end) if row.kind == "front" else None
        rest = trimmed(text, row.span.start, question.start) if question else row.span
        rows += [replace(row, span=rest)] if rest else []
        if question:
            out.append(Turn("", speaker, question, moderator=True))
    for turn in turns:
        question = starts.get(turn.span.end)
        rest = trimmed(text, turn.span.start, question.start) if question else turn.span
        out += [replace(turn, span=rest)] if rest else []
        if question:
            out.append(Turn("", speaker, question, moderator=True))
    numbered = (replace(turn, number=str(n)) for n, turn in enumerate(out, 1))
    return tuple(numbered), tuple(rows)
