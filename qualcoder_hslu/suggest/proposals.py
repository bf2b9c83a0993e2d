"""From chances to suggestions: which passages are shown for which code, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.coding import Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.calibration import WEAK, band_of
from qualcoder_hslu.suggest.index import Index
from qualcoder_hslu.suggest.keywords import general_codes, keyword_suggestions
from qualcoder_hslu.suggest.learned import Learned
from qualcoder_hslu.suggest.lessons import Judge
from qualcoder_hslu.suggest.model import Floats, Rows
from qualcoder_hslu.suggest.segments import GENERAL, MOST_PER_TURN, Evidence

MOST_WORDS = 3  # learned words that are highlighted in a passage
_TELLING = 0.3  # of the most telling word, below which one is not worth highlighting
_ALIKE = 0.25  # similarity from which a coded passage or a definition explains a suggestion


@dataclass(frozen=True, slots=True)
class Judged:
    """A transcript and the chances of each unit for each code, units × codes.

    `enough` are the codes with examples enough in the transcript's language.
    """

    transcript: str
    index: Index
    rows: Rows
    chances: Floats
    evidence: Sequence[Evidence]
    judge: Judge | None  # None where nothing was coded or refused
    language: str
    enough: frozenset[str]

    def decided(self, code: str, span: Span) -> bool:
        """Whether the span overlaps a passage that has the code or was refused it."""
        return self.judge is not None and self.judge.decided(self.judge.codes.index(code), span)


@dataclass(frozen=True, slots=True)
class _Choice:
    """A suggestion and, when it was not found by keywords alone, its unit and code's column."""

    suggestion: Suggestion
    unit: int = -1
    column: int = -1


def proposals(
    judged: Judged, learned: Learned, codebook: Codebook, tier: str, seed: int
) -> list[Suggestion]:
    """What to show of a transcript, by place, then code, and a unit a code drawn by chance.

    Codes without examples enough are found by their keywords first, then by their text in the
    codebook. At most three suggestions are shown for a turn.
    """
    choices = _best(judged, _choices(judged, learned, codebook, tier))
    chosen = [choice.suggestion for choice in choices]
    explained = _explained(judged, learned, codebook, choices)
    drawn = _drawn(judged, learned, codebook, tier, seed, chosen)
    return sorted((*explained, *drawn), key=lambda s: (s.span, s.code))


def _choices(judged: Judged, learned: Learned, codebook: Codebook, tier: str) -> Iterable[_Choice]:
    decided = judged.judge.all_decided() if judged.judge is not None else []
    by_keywords: dict[str, list[Span]] = {}
    for suggestion in keyword_suggestions(
        judged.transcript, judged.index.sentences, judged.evidence, codebook, decided
    ):
        if suggestion.code in learned.codes and suggestion.code not in judged.enough:
            by_keywords.setdefault(suggestion.code, []).append(suggestion.span)
            yield _Choice(suggestion)
    general = general_codes(codebook)
    for column, code in enumerate(learned.codes):
        chances = judged.chances[:, column]
        if code in general and code not in judged.enough:
            chances = chances * np.float32(GENERAL)
        for unit in np.flatnonzero(chances >= WEAK):
            span = judged.index.span_of(judged.index.units[unit])
            taken = any(span.overlaps(other) for other in by_keywords.get(code, ()))
            if not taken and not judged.decided(code, span):
                yield _Choice(
                    _suggestion(judged, code, span, float(chances[unit]), tier), int(unit), column
                )


def _suggestion(judged: Judged, code: str, span: Span, chance: float, tier: str) -> Suggestion:
    return Suggestion(
        transcript=judged.transcript,
        span=span,
        code=code,
        score=round(chance, 6),
        band=band_of(chance),
        tier=tier,
        engine="",
    )


def _best(judged: Judged, choices: Iterable[_Choice]) -> list[_Choice]:
    """The three best of each turn."""
    by_turn: dict[int, list[_Choice]] = {}
    for choice in choices:
        sentence = np.searchsorted(
            judged.index.spans[:, 1], choice.suggestion.span.start, side="right"
        )
        by_turn.setdefault(int(judged.index.turns[sentence]), []).append(choice)
    return [
        choice
        for found in by_turn.values()
        for choice in sorted(
            found, key=lambda c: (-c.suggestion.score, c.suggestion.span, c.suggestion.code)
        )[:MOST_PER_TURN]
    ]


def _drawn(
    judged: Judged,
    learned: Learned,
    codebook: Codebook,
    tier: str,
    seed: int,
    chosen: Sequence[Suggestion],
) -> Iterable[Suggestion]:
    """For each code one unit of those that are neither shown nor decided, each as likely."""
    shown = {(suggestion.code, suggestion.span) for suggestion in chosen}
    spans = [judged.index.span_of(unit) for unit in judged.index.units]
    general = general_codes(codebook)
    for column, code in enumerate(learned.codes):
        if code in general:
            continue
        here = [span for other, span in shown if other == code]
        rng = np.random.default_rng((seed, crc32(f"{judged.transcript} {code}".encode())))
        for unit in rng.permutation(len(spans)):
            span = spans[unit]
            if not any(span.overlaps(o) for o in here) and not judged.decided(code, span):
                chance = min(float(judged.chances[unit, column]), WEAK)
                yield replace(_suggestion(judged, code, span, chance, tier), band="")
                break


def _explained(
    judged: Judged, learned: Learned, codebook: Codebook, choices: Sequence[_Choice]
) -> Iterable[Suggestion]:
    """The suggestions with their reasons; those found by keywords have them already."""
    learned_ones = [choice for choice in choices if choice.unit >= 0]
    yield from (choice.suggestion for choice in choices if choice.unit < 0)
    if not learned_ones:
        return
    units = np.array([choice.unit for choice in learned_ones], np.intp)
    alike = judged.rows.take(units).similarity(learned.lesson.rows) - np.float32(1)
    worth = learned.model.feature_weights
    for choice, similar in zip(learned_ones, alike, strict=True):
        keywords = [
            Reason("keyword", each.codes[choice.suggestion.code], each.span.start, each.span.end)
            for each in judged.evidence
            if choice.suggestion.code in each.codes and choice.suggestion.span.contains(each.span)
        ]
        words = _words(judged, learned, choice, worth[:, choice.column], keywords)
        hits = (*keywords, *words)
        likeness = _likeness(judged, learned, codebook, choice, similar, alone=not hits)
        yield replace(choice.suggestion, reasons=(*hits, *likeness))


def _words(
    judged: Judged,
    learned: Learned,
    choice: _Choice,
    worth: Floats,
    keywords: Sequence[Reason],
) -> list[Reason]:
    """The words of the passage that speak most for the code, each once, keywords left out."""
    first, after = judged.index.units[choice.unit]
    sentences = judged.index.tokens[:, 0]
    here = judged.index.tokens[
        np.searchsorted(sentences, first) : np.searchsorted(sentences, after)
    ]
    gains = worth[here[:, 3]] * learned.idf[here[:, 3]]
    least = _TELLING * gains.max(initial=0.0)
    out: dict[int, Reason] = {}
    for place in np.argsort(-gains, kind="stable"):
        _, start, end, feature = (int(each) for each in here[place])
        if gains[place] <= max(least, 0) or len(out) == MOST_WORDS:
            break
        if any(k.start is not None and k.start < end and start < (k.end or 0) for k in keywords):
            continue
        out.setdefault(feature, Reason("ngram", "", start, end))
    return sorted(out.values(), key=lambda reason: reason.start or 0)


def _likeness(
    judged: Judged,
    learned: Learned,
    codebook: Codebook,
    choice: _Choice,
    similar: Floats,
    *,
    alone: bool,
) -> list[Reason]:
    """The coded passage most like it, and the code's text in the codebook if that is as like.

    One of them is always given when it stands `alone`, without telling words.
    """
    code = choice.suggestion.code
    n = len(learned.passages)
    quotes = [
        (float(similar[row]), passage.codings[code])
        for row, passage in enumerate(learned.passages)
        if code in passage.codings
    ]
    texts = [float(similar[n + place]) for place, text in enumerate(learned.texts) if text == code]
    best, coding = max(quotes, default=(0.0, ""))
    book = max(texts, default=0.0)
    out: list[Reason] = []
    if coding and (best >= _ALIKE or (alone and best >= book)):
        out.append(Reason("quote", "", coding=coding))
    if book >= max(best, _ALIKE) or (alone and not out):
        definition = codebook[code].definition
        told = definition.get(judged.language) or next(iter(definition.values()), "")
        out.append(Reason("definition", told))
    return out
