"""The tier that is always there: the codebook's keywords, found by lemma in what is said."""

from collections.abc import Iterable, Sequence

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.coding import Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.messages import TIERS
from qualcoder_hslu.suggest.pipelines import LANGUAGE_NAMES
from qualcoder_hslu.suggest.reading import Lexicons
from qualcoder_hslu.suggest.segments import Evidence, Segment, Sentence, propose


def keyword_suggestions(
    transcript: str,
    sentences: Sequence[Sentence],
    evidence: Iterable[Evidence],
    codebook: Codebook,
    decided: Iterable[tuple[str, Span]],
) -> list[Suggestion]:
    """Passages that keywords speak for, by place, then code; `decided` are left out."""
    return [
        Suggestion(
            transcript=transcript,
            span=segment.span,
            code=segment.code,
            score=segment.score,
            band=segment.band,
            tier=TIERS[0],
            engine="",
            reasons=_reasons(segment),
        )
        for segment in propose(sentences, evidence, decided, general_codes(codebook))
    ]


def general_codes(codebook: Codebook) -> set[str]:
    """The codes that have sub-codes: given only where none of those fits."""
    return {code.parent for code in codebook if code.parent}


def without_keywords(lexicons: Lexicons) -> list[str]:
    """A sentence for each language met in which no keywords can be found."""
    found = [
        f"The codebook has no keywords in {LANGUAGE_NAMES[language]}, the transcript's language: "
        "add some to get suggestions."
        for language in lexicons.empty
    ]
    if lexicons.strange:
        found.append(
            "Keywords are found in French, German, Italian and English only: set one of them as "
            "the transcript's language."
        )
    return found


def _reasons(segment: Segment) -> tuple[Reason, ...]:
    return tuple(
        Reason("keyword", each.codes[segment.code], each.span.start, each.span.end)
        for each in segment.evidence
    )
