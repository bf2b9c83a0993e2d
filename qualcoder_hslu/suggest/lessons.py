"""From codings and rejections to examples: what each passage says about each code."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.index import Index
from qualcoder_hslu.suggest.messages import Example, Learning

MOST_CODED, MOST_UNCODED, FEW_UNCODED = 1_600, 500, 200
REJECTED = 2.0  # examples that a rejected passage counts for: it looked right and was not

Says = NDArray[np.int8]
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage to learn from: a range of a transcript's sentences and what it says about codes.

    `says` is one number a code, 1 for, -1 against, 0 nothing; `weight` the examples it counts for.
    `codings` are the ids of the codings that lie there, by code.
    """

    transcript: str
    range: Range
    says: Says
    weight: float = 1.0
    codings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marks:
    """Spans that have codes, each with its code's place among all codes."""

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    codes: NDArray[np.intp]

    @classmethod
    def of(cls, marks: Iterable[tuple[Span, int]]) -> "Marks":
        found = sorted((span.start, span.end, code) for span, code in marks)
        table = np.array(found, np.int32).reshape(-1, 3)
        return cls(table[:, 0], table[:, 1], table[:, 2].astype(np.intp))

    def on(self, span: Span) -> dict[int, bool]:
        """The codes with a mark on the span, and whether half of span or mark is covered."""
        here = np.flatnonzero((self.starts < span.end) & (self.ends > span.start))
        covered: dict[int, int] = {}
        out: dict[int, bool] = {}
        for mark in here:
            start, end, code = self.starts[mark], self.ends[mark], int(self.codes[mark])
            shared = int(min(end, span.end) - max(start, span.start))
            covered[code] = covered.get(code, 0) + shared
            out[code] = (
                out.get(code, False) or 2 * shared >= end - start or 2 * covered[code] >= len(span)
            )
        return out


@dataclass(frozen=True, slots=True)
class Judge:
    """Tells what a span of one transcript says about each code, from all examples in it.

    `related` are the places of the codes above and below each code.
    """

    codes: tuple[str, ...]
    coded: Marks
    rejected: Marks
    related: Mapping[int, frozenset[int]]
    fully_coded: bool

    def says(self, span: Span) -> Says:
        """1 where half of the span is coded, or half of a coding lies in it; 0 where some is.

        An uncoded span of a transcript that is not fully coded says nothing at all.
        """
        given = self.coded.on(span)
        against = -1 if given or self.fully_coded else 0
        out = np.full(len(self.codes), against, np.int8)
        for code, half in self.rejected.on(span).items():
            if half:
                out[code] = -1
        for code in given:
            for other in self.related[code]:
                out[other] = 0
        for code, half in given.items():
            out[code] = 1 if half else 0
        return out

    def all_decided(self) -> list[tuple[str, Span]]:
        """(code, span) of all passages that have a code, or were refused it."""
        return [
            (self.codes[code], Span(int(start), int(end)))
            for marks in (self.coded, self.rejected)
            for start, end, code in zip(marks.starts, marks.ends, marks.codes, strict=True)
        ]

    def decided(self, code: int, span: Span) -> bool:
        """Whether the span overlaps a passage that has the code, or was refused it."""
        return code in self.coded.on(span) or code in self.rejected.on(span)


def judges(learning: Learning) -> dict[str, Judge]:
    """A judge for each transcript there is something to learn from."""
    places = {code.id: place for place, code in enumerate(learning.codebook)}
    related = {
        places[code]: frozenset(places[other] for other in others)
        for code, others in relatives(learning.codebook).items()
    }
    coded: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    rejected: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for example in learning.examples:
        if example.code in places:
            marks = coded if example.positive else rejected
            marks[example.transcript].append((example.span, places[example.code]))
    return {
        transcript: Judge(
            tuple(places),
            Marks.of(coded[transcript]),
            Marks.of(rejected[transcript]),
            related,
            transcript in learning.fully_coded,
        )
        for transcript in sorted(learning.taught)
    }


def relatives(codebook: Codebook) -> dict[str, frozenset[str]]:
    """The codes above and below each code: what has one of them may well have the code."""
    out: dict[str, set[str]] = {code.id: set() for code in codebook}
    for code in codebook:
        above = code.parent
        while above is not None:
            out[code.id].add(above)
            out[above].add(code.id)
            above = codebook[above].parent
    return {code: frozenset(found) for code, found in out.items()}


def passages(
    learning: Learning,
    judged: Mapping[str, Judge],
    indexes: Mapping[str, Index],
    first: Sequence[str] = (),
) -> list[Passage]:
    """Passages to learn from, by place, at most about 2,000: coded or refused, and uncoded ones.

    The codes' examples are taken in turn, those of `first` before all others'. Which ones, when
    there are too many, and which uncoded passages, is drawn by the learning's seed.
    """
    rng = np.random.default_rng(learning.seed)
    taken = _coded(_in_turn(learning, first, rng), judged, indexes)
    most = min(MOST_UNCODED, max(FEW_UNCODED, len(taken)))
    found = taken + _uncoded(learning, judged, indexes, most, rng)
    return sorted(found, key=lambda passage: (passage.transcript, passage.range))


def _in_turn(
    learning: Learning, first: Sequence[str], rng: np.random.Generator
) -> Iterable[Example]:
    """All examples: those of `first`, then one of each code after the other, in drawn order."""
    by_code: dict[str, list[Example]] = defaultdict(list)
    for place in rng.permutation(len(learning.examples)):
        example = learning.examples[place]
        by_code[example.code].append(example)
    for code in first:
        yield from by_code.pop(code, [])[: MOST_CODED // 2]
    rest = [by_code[code] for code in sorted(by_code)]
    for round_ in range(max(map(len, rest), default=0)):
        yield from (examples[round_] for examples in rest if round_ < len(examples))


def _coded(
    examples: Iterable[Example], judged: Mapping[str, Judge], indexes: Mapping[str, Index]
) -> list[Passage]:
    found: dict[tuple[str, Range], list[Example]] = {}
    for example in examples:
        if len(found) == MOST_CODED:
            break
        range_ = indexes[example.transcript].sentences_of(example.span)
        if range_ is not None and example.code in judged[example.transcript].codes:
            found.setdefault((example.transcript, range_), []).append(example)
    out: list[Passage] = []
    for (transcript, range_), here in found.items():
        judge = judged[transcript]
        says = judge.says(indexes[transcript].span_of(range_))
        codings = {e.code: e.coding for e in here if e.positive}
        for example in here:
            place = judge.codes.index(example.code)
            if example.positive:
                says[place] = 1
            elif says[place] == 0:
                says[place] = -1
        out.append(Passage(transcript, range_, says, 1.0 if codings else REJECTED, codings))
    return out


def _uncoded(
    learning: Learning,
    judged: Mapping[str, Judge],
    indexes: Mapping[str, Index],
    most: int,
    rng: np.random.Generator,
) -> list[Passage]:
    """Units of fully coded transcripts in which nothing is coded, drawn from all of them."""
    free = [
        (transcript, unit)
        for transcript in sorted(learning.fully_coded)
        if transcript in indexes
        for unit in indexes[transcript].units
        if not judged[transcript].coded.on(indexes[transcript].span_of(unit))
    ]
    against = np.full(len(learning.codebook.codes), -1, np.int8)
    drawn = [free[place] for place in rng.permutation(len(free))[:most]]
    return [Passage(transcript, unit, against) for transcript, unit in drawn]
