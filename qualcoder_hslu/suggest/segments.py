"""From keyword hits to proposed segments with score, band and reasons.

A short turn is proposed whole, in a long one the sentences that were hit; the score says how many
distinct keywords speak for the code and how telling they are. Knows no spaCy.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from qualcoder_hslu.model.coding import Band
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.lexicon import Kind

WHOLE_TURN = 60  # words up to which a turn is one segment; also the longest merged segment
MOST_SENTENCES = 4
MOST_PER_TURN = 3

# The figures below were chosen on two invented French focus groups, each coded by two coders with
# a codebook of 44 codes: of the strong suggestions somewhat more than half were right, of the
# possible and the weak ones a third and a quarter. Neighbouring figures do as well.
WEIGHTS: dict[Kind, float] = {"keyword": 0.5, "part": 0.42, "piece": 0.35}
RARITY: dict[Kind, float] = {"keyword": 0.5, "part": 0.5, "piece": 1.0}  # exponents
GENERAL = 0.5  # of a code that has sub-codes: it is given only where none of them fits
NEAR, NEARBY = 3, 0.6  # turns to either side, and how much the same code there counts
DENSE, THINNING = 25, 0.15  # words up to which evidence keeps its weight; exponent beyond
SMALL = 200  # sentences; in a shorter text it says little that a word is frequent
STRONG, POSSIBLE, LOWEST = 0.6, 0.45, 0.36  # scores; below the lowest nothing is proposed


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
    decided: Iterable[tuple[str, Span]] = (),
    general: Collection[str] = (),
    *,
    lowest: float = LOWEST,
    most: int = MOST_PER_TURN,
) -> list[Segment]:
    """Segments worth showing, sorted by place, then code.

    `sentences` in order; a turn is the run of sentences with its number. `decided` holds (code,
    span) whose overlaps are left out, `general` the codes that have sub-codes. At most `most`
    segments for a turn are given, none with a score below `lowest`.
    """
    turns = _turns(sentences)
    taken: dict[str, list[Span]] = {}
    for code, span in decided:
        taken.setdefault(code, []).append(span)
    by_turn: dict[int, list[Segment]] = {}
    for code, found in _by_code(_weights(evidence, len(sentences), general)).items():
        for segment in _supported(list(_segments(code, found, sentences, turns))):
            free = not any(segment.span.overlaps(span) for span in taken.get(code, ()))
            if segment.score >= lowest and free:
                by_turn.setdefault(segment.turn, []).append(segment)
    best = [
        segment
        for found in by_turn.values()
        for segment in sorted(found, key=lambda s: (-s.score, s.span, s.code))[:most]
    ]
    return sorted(best, key=lambda s: (s.span, s.code))


@dataclass(frozen=True, slots=True)
class _Weighted:
    """Evidence for one code with its weight in [0, 1]."""

    evidence: Evidence
    code: str
    weight: float


def _weights(
    evidence: Iterable[Evidence], n_sentences: int, general: Collection[str]
) -> Iterator[_Weighted]:
    """Weights by kind, times rarity, divided among the codes that share the word.

    Rarity is 1 for a term in one sentence of the transcript and falls with the log of its count.
    """
    found = sorted(evidence, key=lambda e: (e.span, e.term))
    frequency = Counter(term for term, _ in {(e.term, e.sentence) for e in found})
    scale = math.log(1 + max(n_sentences, SMALL))
    for each in found:
        rarity = 1 - math.log(frequency[each.term]) / scale
        weight: float = WEIGHTS[each.kind] * rarity ** RARITY[each.kind] / each.shared
        for code in each.codes:
            yield _Weighted(each, code, weight * GENERAL if code in general else weight)


def _by_code(weighted: Iterable[_Weighted]) -> dict[str, list[_Weighted]]:
    out: dict[str, list[_Weighted]] = {}
    for each in weighted:
        out.setdefault(each.code, []).append(each)
    return out


def _turns(sentences: Sequence[Sentence]) -> dict[int, tuple[int, int]]:
    """Turn number -> its first sentence and the one after its last."""
    out: dict[int, tuple[int, int]] = {}
    for place, sentence in enumerate(sentences):
        first, _ = out.get(sentence.turn, (place, place))
        out[sentence.turn] = (first, place + 1)
    return out


def _segments(
    code: str,
    found: Sequence[_Weighted],
    sentences: Sequence[Sentence],
    turns: Mapping[int, tuple[int, int]],
) -> Iterator[Segment]:
    by_sentence: dict[int, list[_Weighted]] = {}
    for each in found:
        by_sentence.setdefault(each.evidence.sentence, []).append(each)
    for first, after in _extents(sorted(by_sentence), sentences, turns):
        inside = [each for place in range(first, after) for each in by_sentence.get(place, ())]
        words = sum(sentence.words for sentence in sentences[first:after])
        yield Segment(
            Span(sentences[first].span.start, sentences[after - 1].span.end),
            sentences[first].turn,
            code,
            _score(inside, words),
            tuple(each.evidence for each in inside),
        )


def _supported(segments: Sequence[Segment]) -> Iterator[Segment]:
    """One code's segments in order, their scores raised by the best of it within three turns."""
    for place, segment in enumerate(segments):
        near = 0.0
        for others in (range(place - 1, -1, -1), range(place + 1, len(segments))):
            for other in others:
                if abs(segments[other].turn - segment.turn) > NEAR:
                    break
                near = max(near, segments[other].score)
        raised = 1 - (1 - segment.score) * (1 - NEARBY * near * segment.score)
        yield replace(segment, score=round(raised, 6))


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


def _score(found: Sequence[_Weighted], words: int) -> float:
    """1 - product of (1 - weight) over distinct keywords, a little less when spread thin.

    The noisy-or of independent evidence (Pearl 1988), rounded to millionths as it is stored.
    """
    strongest: dict[int, float] = {}
    for each in found:
        term = each.evidence.term
        strongest[term] = max(each.weight, strongest.get(term, 0.0))
    doubt: float = math.prod(1 - weight for weight in strongest.values())
    density: float = min(1.0, (DENSE / max(words, 1)) ** THINNING)
    return round((1 - doubt) * density, 6)
