"""From keyword hits to proposed segments with score, band and reasons.

A short turn is proposed whole, in a long one the sentences that were hit; the score says how many
distinct keywords speak for the code and how telling they are. Knows no spaCy.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qualcoder_hslu.model.coding import Band
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.lexicon import Kind

WHOLE_TURN = 60  # words up to which a turn is one segment; also the longest merged segment
MOST_SENTENCES = 4

# A keyword's evidence before rarity: a phrase is surer than a word, a word than half a compound.
WEIGHTS = {"phrase": 0.8, "word": 0.6, "part": 0.45, "piece": 0.35}
POWER = {"phrase": 1, "word": 1, "part": 1, "piece": 2}
# Bands by score; below the lowest nothing is proposed.
STRONG, POSSIBLE, LOWEST = 0.6, 0.35, 0.15
DENSE = 25  # words of a segment up to which one keyword keeps its whole weight
MOST_PER_TURN = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's span in the stored text, its turn's place, and its counted words."""

    span: Span
    turn: int
    words: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A keyword found in a sentence: its span in the text, its term and kind.

    `codes` maps the codes it speaks for to the keyword as typed there; `shared` counts the codes
    that use it in any way.
    """

    span: Span
    sentence: int
    term: int
    kind: Kind
    codes: Mapping[str, str]
    shared: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A proposed span for one code with the evidence inside it."""

    span: Span
    turn: int
    code: str
    score: float
    evidence: tuple[Evidence, ...]

    @property
    def band(self) -> Band:
        return (
            "strong" if self.score >= STRONG else "possible" if self.score >= POSSIBLE else "weak"
        )


def propose(
    sentences: Sequence[Sentence],
    evidence: Iterable[Evidence],
    decided: Iterable[tuple[str, Span]],
) -> list[Segment]:
    """Segments worth showing, sorted by place, then code; at most three for a turn.

    `sentences` in order; a turn is the run of sentences with its number. `decided` holds (code,
    span) whose overlaps are left out.
    """
    weights = _weights(evidence, len(sentences))
    turns = _turns(sentences)
    taken: dict[str, list[Span]] = {}
    for code, span in decided:
        taken.setdefault(code, []).append(span)
    by_turn: dict[int, list[Segment]] = {}
    for code, found in _by_code(weights).items():
        for segment in _segments(code, found, sentences, turns):
            if segment.score >= LOWEST and not any(
                segment.span.overlaps(span) for span in taken.get(code, ())
            ):
                by_turn.setdefault(segment.turn, []).append(segment)
    best = [
        segment
        for found in by_turn.values()
        for segment in sorted(found, key=lambda s: (-s.score, s.span, s.code))[:MOST_PER_TURN]
    ]
    return sorted(best, key=lambda s: (s.span, s.code))


Weighted = tuple[Evidence, float]


def _weights(evidence: Iterable[Evidence], n_sentences: int) -> list[Weighted]:
    """Weights by kind, times rarity, divided among the codes that share the word.

    Rarity is 1 for a term in one sentence of the transcript and falls with the log of its count.
    """
    found = list(evidence)
    frequency = Counter(term for term, _ in {(e.term, e.sentence) for e in found})
    scale = math.log(1 + n_sentences)
    out = []
    for e in found:
        rarity = 1 - math.log(frequency[e.term]) / scale
        out.append((e, WEIGHTS[e.kind] * rarity ** POWER[e.kind] / e.shared))
    return out


def _turns(sentences: Sequence[Sentence]) -> dict[int, tuple[int, int]]:
    """Turn number -> its first sentence and the one after its last."""
    out: dict[int, tuple[int, int]] = {}
    for place, sentence in enumerate(sentences):
        first, _ = out.get(sentence.turn, (place, place))
        out[sentence.turn] = (first, place + 1)
    return out


def _by_code(weights: Iterable[Weighted]) -> dict[str, list[Weighted]]:
    out: dict[str, list[Weighted]] = {}
    for item in sorted(weights, key=lambda item: (item[0].span, item[0].term)):
        for code in item[0].codes:
            out.setdefault(code, []).append(item)
    return out


def _segments(
    code: str,
    found: Sequence[Weighted],
    sentences: Sequence[Sentence],
    turns: Mapping[int, tuple[int, int]],
) -> Iterator[Segment]:
    hit = sorted({item.sentence for item, _ in found})
    for first, after in _extents(hit, sentences, turns):
        inside = [(e, weight) for e, weight in found if first <= e.sentence < after]
        words = sum(sentence.words for sentence in sentences[first:after])
        yield Segment(
            Span(sentences[first].span.start, sentences[after - 1].span.end),
            sentences[first].turn,
            code,
            _score(inside, words),
            tuple(evidence for evidence, _ in inside),
        )


def _extents(
    hit: Sequence[int], sentences: Sequence[Sentence], turns: Mapping[int, tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Ranges of sentences: the whole turn when short, else hit sentences that follow each other.

    One sentence between two that were hit belongs to the passage.
    """
    extent: tuple[int, int] | None = None
    for place in hit:
        if extent and place < extent[1]:
            continue
        turn = turns[sentences[place].turn]
        if _fits(sentences[turn[0] : turn[1]], most=turn[1] - turn[0]):
            here = turn
        elif extent and place - extent[1] <= 1 and extent[0] >= turn[0]:
            here = (extent[0], place + 1)
            if not _fits(sentences[here[0] : here[1]], most=MOST_SENTENCES):
                here = (place, place + 1)
        else:
            here = (place, place + 1)
        if extent and here[0] != extent[0]:
            yield extent
        extent = here
    if extent:
        yield extent


def _fits(sentences: Sequence[Sentence], most: int) -> bool:
    return len(sentences) <= most and sum(s.words for s in sentences) <= WHOLE_TURN


def _score(found: Sequence[Weighted], words: int) -> float:
    """1 - product of (1 - weight) over distinct keywords, a little less when spread thin.

    The noisy-or of independent evidence (Pearl 1988), rounded to millionths as it is stored.
    """
    strongest: dict[int, float] = {}
    for evidence, weight in found:
        strongest[evidence.term] = max(weight, strongest.get(evidence.term, 0.0))
    doubt: float = math.prod(1 - weight for weight in strongest.values())
    density: float = min(1.0, (DENSE / max(words, 1)) ** 0.15)
    score: float = (1 - doubt) * density
    return round(score, 6)
