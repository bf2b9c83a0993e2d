"""Suggestions for transcripts: from a request to its result, by the best tier there is.

    keywords   the codebook's keywords; always there
    lexical    and what can be learned from words: needs scipy
    hybrid     and from sentence vectors: needs the sentence encoder

A tier that is missing or fails its self-test is told in a message, and the one below it serves.
Reads no database and starts no process.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.suggest.keywords import keyword_suggestions, without_keywords
from qualcoder_hslu.suggest.messages import (
    TIERS,
    EvaluateRequest,
    Evaluation,
    Found,
    Learning,
    Source,
    SuggestRequest,
    SuggestResult,
)
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.reading import Lexicons, Progress, Reader, Stopped, part_of

if TYPE_CHECKING:
    from qualcoder_hslu.suggest.ranking import Ranker
    from qualcoder_hslu.suggest.vectors import Encoder

VERSION = 2  # of the rules of this package; stored with each suggestion

_NOT_BY_KEYWORDS = "Keywords alone learn nothing: there is nothing to evaluate."
_MEND = "Installing the program again mends it."


def _nothing(share: float) -> None:
    """Progress nobody wants to hear of."""


def _never() -> bool:
    return False


@dataclass(slots=True)
class Engine:
    """Answers requests one after the other; keeps what it has read and learned between them."""

    pipelines: Pipelines
    load_encoder: "Callable[[], Encoder] | None" = None
    _reader: Reader = field(init=False)
    _sources: dict[str, Source] = field(default_factory=dict)
    _ranker: "Ranker | None" = None
    _encoder: "Encoder | None" = None
    _troubles: dict[str, str] = field(default_factory=dict)  # tier: why it is not there

    def __post_init__(self) -> None:
        self._reader = Reader(self.pipelines)

    def suggest(
        self, request: SuggestRequest, progress: Progress = _nothing, cancelled: Stopped = _never
    ) -> SuggestResult:
        """Find passages for the codes in every turn that is not a moderator's.

        `progress` gets the share of the work done, in [0, 1]. Raises `Cancelled` when
        `cancelled()` says so between two pieces of it.
        """
        learning = self._heard(request.learning)
        there = {source.transcript for source in learning.sources}
        targets = tuple(target for target in request.targets if target in there)
        request = replace(request, targets=targets)
        tier = self._tier(learning.tier)
        if tier == TIERS[0]:
            return self._by_keywords(request, learning, progress, cancelled)
        ranker = self._prepared(tier)
        found = ranker.suggest(learning, request.targets, request.codes, progress, cancelled)
        engine = self._named(tier, ranker.engines)
        messages = [*self._missing(learning.tier), *ranker.messages]
        if not any(each.suggestions for each in found):
            messages += ranker.without_keywords
        return SuggestResult(
            found=tuple(_made_by(each, engine) for each in found),
            engine=engine,
            tier=tier,
            message=" ".join(dict.fromkeys(messages)),
            learned=tuple(sorted(ranker.learned)),
        )

    def load(self, languages: Iterable[str], tier: str = TIERS[-1]) -> dict[str, str]:
        """Load ahead what the first request would wait for; a message for each language."""
        self._tier(tier)
        return {language: self.pipelines.get(language).message for language in languages}

    def index(
        self, learning: Learning, progress: Progress = _nothing, cancelled: Stopped = _never
    ) -> int:
        """Read all sources ahead of the requests that need them; how many there are."""
        learning = self._heard(learning)
        tier = self._tier(learning.tier)
        if tier != TIERS[0]:
            self._prepared(tier).read_ahead(learning, progress, cancelled)
        return len(learning.sources)

    def evaluate(
        self, request: EvaluateRequest, progress: Progress = _nothing, cancelled: Stopped = _never
    ) -> Evaluation:
        """Say how well the codes are found in passages that were not learned from.

        Raises `UserError` when there is nothing to learn from, or no tier that learns.
        """
        learning = self._heard(request.learning)
        tier = self._tier(learning.tier)
        if tier == TIERS[0]:
            raise UserError(" ".join(self._missing(TIERS[1])) or _NOT_BY_KEYWORDS)
        ranker = self._prepared(tier)
        found = ranker.evaluate(learning, request.ks, progress, cancelled)
        message = " ".join(self._missing(learning.tier))
        return replace(found, tier=tier, engine=self._named(tier, ranker.engines), message=message)

    def _heard(self, learning: Learning) -> Learning:
        """The learning with all texts that were sent so far; those of no source are forgotten.

        So is what is said of transcripts that are none of its sources: they were just removed.
        """
        known = self._sources
        self._sources = {
            each.key: each if each.text is not None else known.get(each.key, each)
            for each in learning.sources
        }
        there = {each.transcript for each in learning.sources}
        return replace(
            learning,
            sources=tuple(
                replace(self._sources[each.key], transcript=each.transcript)
                for each in learning.sources
            ),
            examples=tuple(each for each in learning.examples if each.transcript in there),
            fully_coded=learning.fully_coded & there,
        )

    def _tier(self, highest: str) -> str:
        """The highest tier that is there and wanted."""
        if TIERS.index(highest) >= TIERS.index("hybrid") and self._hybrid():
            return "hybrid"
        if TIERS.index(highest) >= TIERS.index("lexical") and self._lexical():
            return "lexical"
        return TIERS[0]

    def _lexical(self) -> bool:
        if self._ranker is None and "lexical" not in self._troubles:
            try:
                from qualcoder_hslu.suggest.ranking import Ranker  # noqa: PLC0415 - half a second
            except ImportError as error:
                self._troubles["lexical"] = (
                    f"What was coded cannot be learned from ({error.name} is missing); suggestions "
                    f"use the codebook's keywords only. {_MEND}"
                )
            else:
                self._ranker = Ranker(self._reader)
        return self._ranker is not None

    def _hybrid(self) -> bool:
        if not self._lexical():
            return False
        if self._encoder is None and "hybrid" not in self._troubles:
            from qualcoder_hslu.suggest.vectors import Encoder, ModelUnusable  # noqa: PLC0415

            try:
                self._encoder = (self.load_encoder or Encoder)()
            except ModelUnusable as error:
                self._troubles["hybrid"] = (
                    f"The sentence model {error}; suggestions go by words only and may find less. "
                    f"{_MEND}"
                )
        return self._encoder is not None

    def _prepared(self, tier: str) -> "Ranker":
        if self._ranker is None:
            raise RuntimeError("only the keywords are there")
        self._ranker.encoder = self._encoder if tier == "hybrid" else None
        return self._ranker

    def _missing(self, wanted: str) -> list[str]:
        """Why a wanted tier is not there, the one that matters most."""
        for tier in TIERS[: TIERS.index(wanted) + 1]:
            if tier in self._troubles:
                return [self._troubles[tier]]
        return []

    def _by_keywords(
        self,
        request: SuggestRequest,
        learning: Learning,
        progress: Progress,
        cancelled: Stopped,
    ) -> SuggestResult:
        lexicons = Lexicons(learning.codebook)
        sources = {source.transcript: source for source in learning.sources}
        engines: list[str] = []
        messages = self._missing(learning.tier)
        found: list[Found] = []
        for place, target in enumerate(request.targets):
            share = part_of(progress, place, len(request.targets))
            reading = self._reader.read(
                sources[target], lexicons, progress=share, cancelled=cancelled
            )
            engines += [each for each in reading.engines if each not in engines]
            messages += [each for each in reading.messages if each not in messages]
            decided = [(e.code, e.span) for e in learning.examples if e.transcript == target]
            suggestions = keyword_suggestions(
                target, reading.sentences, reading.evidence, learning.codebook, decided
            )
            wanted = request.codes or {code.id for code in learning.codebook}
            found.append(
                Found(
                    target,
                    sources[target].key,
                    tuple(each for each in suggestions if each.code in wanted),
                    tuple(sentence.span for sentence in reading.sentences),
                )
            )
        messages += without_keywords(lexicons)
        engine = self._named(TIERS[0], engines)
        return SuggestResult(
            found=tuple(_made_by(each, engine) for each in found),
            engine=engine,
            tier=TIERS[0],
            message=" ".join(messages),
        )

    def _named(self, tier: str, engines: Iterable[str]) -> str:
        encoder = [self._encoder.engine] if self._encoder and tier == "hybrid" else []
        return ", ".join([f"{tier} {VERSION}", *engines, *encoder])


def _made_by(found: Found, engine: str) -> Found:
    return replace(found, suggestions=tuple(replace(s, engine=engine) for s in found.suggestions))
