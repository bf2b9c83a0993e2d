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
class Judge:
    """Tells what a span of one transcript says about each code, from all examples in it."""

    codes: tuple[str, ...]
    coded: Mapping[str, NDArray[np.int32]]  # code: spans, sorted
    rejected: Mapping[str, NDArray[np.int32]]
    related: Mapping[str, frozenset[str]]
    fully_coded: bool

    def says(self, span: Span) -> Says:
        """1 where half of the span is coded, or half of a coding lies in it; 0 where some is.

        An uncoded span of a transcript that is not fully coded says nothing at all.
        """
        out = np.full(len(self.codes), -1, np.int8)
        given = {code for code, spans in self.coded.items() if _overlap(spans, span)[0]}
        if not given and not self.fully_coded:
            out[:] = 0
        for place, code in enumerate(self.codes):
            if code in given:
                out[place] = 1 if _overlap(self.coded[code], span)[1] else 0
            elif self.related.get(code, frozenset()) & given:
                out[place] = 0
            elif code in self.rejected and _overlap(self.rejected[code], span)[1]:
                out[place] = -1
        return out

    def decided(self, code: str, span: Span) -> bool:
        """Whether the span overlaps a passage that has the code, or was refused it."""
        return any(
            code in spans and _overlap(spans[code], span)[0]
            for spans in (self.coded, self.rejected)
        )


def judges(learning: Learning) -> dict[str, Judge]:
    """A judge for each transcript there is something to learn from."""
    related = relatives(learning.codebook)
    coded: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    rejected: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for example in learning.examples:
        spans = coded if example.positive else rejected
        spans[example.transcript][example.code].append(example.span)
    codes = tuple(code.id for code in learning.codebook)
    return {
        transcript: Judge(
            codes,
            _arrays(coded[transcript]),
            _arrays(rejected[transcript]),
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
        range_ = indexes[example.transcript].sentences_of(example.span)
        if range_ is None or example.code not in judged[example.transcript].related:
            continue
        if len(found) == MOST_CODED and (example.transcript, range_) not in found:
            continue
        found.setdefault((example.transcript, range_), []).append(example)
    out: list[Passage] = []
    for (transcript, range_), here in found.items():
        judge = judged[transcript]
        codings = {e.code: e.coding for e in here if e.positive}
        says = judge.says(indexes[transcript].span_of(range_))
        refused = {e.code for e in here if not e.positive}
        for place, code in enumerate(judge.codes):
            if code in codings:
                says[place] = 1
            elif code in refused and says[place] == 0:
                says[place] = -1
        weight = 1.0 if codings else REJECTED
        out.append(Passage(transcript, range_, says, weight, codings))
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
        if not any(
            _overlap(spans, indexes[transcript].span_of(unit))[0]
            for spans in judged[transcript].coded.values()
        )
    ]
    against = np.full(len(learning.codebook.codes), -1, np.int8)
    drawn = [free[place] for place in rng.permutation(len(free))[:most]]
    return [Passage(transcript, unit, against) for transcript, unit in drawn]


def _arrays(spans: Mapping[str, list[Span]]) -> dict[str, NDArray[np.int32]]:
    return {
        code: np.array(sorted((s.start, s.end) for s in found), np.int32)
        for code, found in spans.items()
    }


def _overlap(spans: NDArray[np.int32], span: Span) -> tuple[bool, bool]:
    """Whether any of the spans overlaps, and whether half of one of the two is covered."""
    covered = np.minimum(spans[:, 1], span.end) - np.maximum(spans[:, 0], span.start)
    any_ = bool((covered > 0).any())
    if not any_:
        return False, False
    total = covered[covered > 0].sum()
    inside = (2 * covered >= spans[:, 1] - spans[:, 0]) & (covered > 0)
    return True, bool(2 * total >= len(span) or inside.any())
