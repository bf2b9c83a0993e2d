"""What the program and the suggestion worker say to each other, as data and as bytes.

A message is a JSON object in UTF-8 behind its length, four bytes, big-endian. Imports no spaCy.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.coding import Band, Reason, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted

TIER = "keywords"
# From the one that is always there to the one that needs most; see `tiers`.
TIERS = ("keywords", "lexical", "hybrid")

Message = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Source:
    """A transcript to learn from: its text as it may be read, and what is known about it.

    `key` is a hash of all of it: derived data is kept under it.
    """

    transcript: str
    key: str
    text: str
    turns: tuple[Turn, ...]
    uncounted: tuple[Uncounted, ...]
    language: str | None


@dataclass(frozen=True, slots=True)
class Example:
    """A passage that a person gave a code (`coding` is the coding's id), or refused it."""

    transcript: str
    span: Span
    code: str
    positive: bool = True
    coding: str = ""


@dataclass(frozen=True, slots=True)
class Learning:
    """What there is to learn from.

    `sources` are the transcripts that examples lie in; of those in `fully_coded` (ids) passages
    without a code count as examples against each code. `folder` keeps derived data; without one
    it is computed anew in each process. The same `seed` gives the same suggestions. `tier` is the
    highest that may be used.
    """

    sources: tuple[Source, ...] = ()
    examples: tuple[Example, ...] = ()
    fully_coded: frozenset[str] = frozenset()
    folder: str = ""
    seed: int = 0
    tier: str = TIERS[-1]


@dataclass(frozen=True, slots=True)
class SuggestRequest:
    """One transcript's current text and what is known about it, and the codebook to suggest from.

    Spans are code points of `text`. `decided` holds (code id, span) of passages that are coded or
    were rejected already: no suggestion of that code overlaps them. Without `learning` only
    keywords are looked for. `key` is that of `Source`, for this transcript. With `codes` only
    these are looked at, with what was last learned about how scores relate to decisions: the quick
    way after a decision.
    """

    transcript: str
    text: str
    turns: tuple[Turn, ...]
    uncounted: tuple[Uncounted, ...]
    language: str | None
    codebook: Codebook
    decided: tuple[tuple[str, Span], ...] = ()
    key: str = ""
    learning: Learning | None = None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvaluateRequest:
    """Cross-validation of what can be learned, with all examples or `ks` of each code."""

    codebook: Codebook
    learning: Learning
    ks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """How well one code was found in transcripts that were not learned from; "" is their mean.

    `k` examples of each code were learned from, 0 for none but the codebook, None for all.
    `positives` counts the units that should have been found. `average_precision` and `p10` (the
    share of right ones among the ten best) are None with fewer than three of them. `f1` maps a
    band to the F1 measure when that band and those above it are taken for the code's.
    """

    code: str
    k: int | None
    examples: int
    positives: int
    average_precision: float | None
    p10: float | None
    f1: Mapping[Band, float | None]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What cross-validation gave. `units` is how many passages there are to choose from.

    `groups` counts the groups that were held out together: transcripts, or stretches of the only
    one.
    """

    rows: tuple[Measured, ...]
    units: int
    groups: int
    tier: str
    engine: str
    seed: int
    message: str = ""

    def of(self, code: str) -> Measured | None:
        """The code's row with all its examples; of "" that of all codes."""
        return next((row for row in self.rows if row.code == code and row.k is None), None)


@dataclass(frozen=True, slots=True)
class SuggestResult:
    """Suggestions by place, then code, and the sentences of all turns that are not a moderator's.

    Among the suggestions are a few drawn by chance, without a band, for the audit. `learned` are
    the codes that had examples enough.

    `sentences` are sorted and disjoint; by them a window widens or narrows a suggestion. `message`
    is a sentence for the person when a replacement had to do or nothing could be found, else empty.
    """

    suggestions: tuple[Suggestion, ...]
    sentences: tuple[Span, ...]
    engine: str
    tier: str = TIER
    message: str = ""
    learned: tuple[str, ...] = ()


def write_message(stream: BinaryIO, message: Mapping[str, Any]) -> None:
    """Write one message and flush; raises `OSError` when the other side is gone."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    stream.write(len(body).to_bytes(4, "big") + body)
    stream.flush()


def read_message(stream: BinaryIO) -> Message | None:
    """The next message; None when the other side has ended, also in the middle of one."""
    head = _read(stream, 4)
    body = _read(stream, int.from_bytes(head, "big")) if head is not None else None
    if body is None:
        return None
    message: Message = json.loads(body)
    return message


def _read(stream: BinaryIO, length: int) -> bytes | None:
    parts = b""
    while len(parts) < length:
        part = stream.read(length - len(parts))
        if not part:
            return None
        parts += part
    return parts


def request_to_json(request: SuggestRequest) -> Message:
    """Only what this tier reads: no names of people, no definitions."""
    return {
        "transcript": request.transcript,
        "text": request.text,
        "turns": [[t.span.start, t.span.end, t.moderator] for t in request.turns],
        "uncounted": [[u.span.start, u.span.end, u.kind] for u in request.uncounted],
        "language": request.language,
        "codes": [
            [code.id, code.parent, {k: list(v) for k, v in code.keywords.items()}]
            for code in request.codebook
        ],
        "decided": [[code, span.start, span.end] for code, span in request.decided],
    }


def request_from_json(message: Mapping[str, Any]) -> SuggestRequest:
    """The request as far as it was sent; turns have no number and speaker, codes no texts."""
    return SuggestRequest(
        transcript=message["transcript"],
        text=message["text"],
        turns=tuple(
            Turn(number="", speaker="", span=Span(start, end), moderator=moderator)
            for start, end, moderator in message["turns"]
        ),
        uncounted=tuple(Uncounted(Span(a, b), kind) for a, b, kind in message["uncounted"]),
        language=message["language"],
        codebook=Codebook(
            tuple(
                Code(code, {}, parent, keywords={k: tuple(v) for k, v in words.items()})
                for code, parent, words in message["codes"]
            )
        ),
        decided=tuple((code, Span(start, end)) for code, start, end in message["decided"]),
    )


def result_to_json(result: SuggestResult) -> Message:
    """The result without the transcript's id, which the asker knows."""
    return {
        "suggestions": [
            [s.span.start, s.span.end, s.code, s.score, s.band, _reasons(s.reasons)]
            for s in result.suggestions
        ],
        "sentences": [[span.start, span.end] for span in result.sentences],
        "engine": result.engine,
        "tier": result.tier,
        "message": result.message,
    }


def _reasons(reasons: Sequence[Reason]) -> list[list[object]]:
    return [[reason.kind, reason.text, reason.start, reason.end] for reason in reasons]


def result_from_json(message: Mapping[str, Any], transcript: str) -> SuggestResult:
    """The result as the engine made it."""

    def suggestion(
        start: int, end: int, code: str, score: float, band: Band, reasons: list[list[Any]]
    ) -> Suggestion:
        return Suggestion(
            transcript=transcript,
            span=Span(start, end),
            code=code,
            score=score,
            band=band,
            tier=message["tier"],
            engine=message["engine"],
            reasons=tuple(Reason(*reason) for reason in reasons),
        )

    return SuggestResult(
        suggestions=tuple(suggestion(*values) for values in message["suggestions"]),
        sentences=tuple(Span(start, end) for start, end in message["sentences"]),
        engine=message["engine"],
        tier=message["tier"],
        message=message["message"],
    )
