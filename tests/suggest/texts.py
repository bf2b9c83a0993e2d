"""Small requests to suggest for, made of turns as a transcript would hold them."""

from collections.abc import Sequence
from hashlib import sha256

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted
from qualcoder_hslu.suggest.engine import Engine
from qualcoder_hslu.suggest.messages import (
    Example,
    Learning,
    Source,
    SuggestRequest,
    SuggestResult,
)
from qualcoder_hslu.suggest.pipelines import Pipelines


def book(language: str, **keywords: Sequence[str]) -> Codebook:
    """A codebook of one code a keyword argument."""
    return Codebook(
        tuple(
            Code(code, {language: code}, keywords={language: tuple(words)})
            for code, words in keywords.items()
        )
    )


def request(
    language: str | None,
    codebook: Codebook,
    *turns: str,
    moderator: Sequence[int] = (),
    uncounted: Sequence[Uncounted] = (),
    decided: Sequence[tuple[str, Span]] = (),
    tier: str = "keywords",
    name: str = "t",
) -> SuggestRequest:
    """One transcript whose turns stand in lines; `moderator` are numbers of turns from 0."""
    said = source(language, *turns, moderator=moderator, uncounted=uncounted, name=name)
    refused = tuple(Example(name, span, code, positive=False) for code, span in decided)
    return SuggestRequest(Learning(codebook, (said,), refused, tier=tier), (name,))


def source(
    language: str | None,
    *turns: str,
    moderator: Sequence[int] = (),
    uncounted: Sequence[Uncounted] = (),
    name: str = "t",
) -> Source:
    """A transcript whose turns stand in lines."""
    spans, at = [], 0
    for turn in turns:
        spans.append(Span(at, at + len(turn)))
        at += len(turn) + 1
    text = "\n".join(turns)
    return Source(
        transcript=name,
        key=sha256(repr((name, text, moderator, language)).encode()).hexdigest(),
        language=language,
        text=text,
        turns=tuple(
            Turn(str(i + 1), "S", span, moderator=i in moderator) for i, span in enumerate(spans)
        ),
        uncounted=tuple(uncounted),
    )


def suggest(asked: SuggestRequest, pipelines: Pipelines) -> SuggestResult:
    """What an engine that has read nothing yet finds."""
    return Engine(pipelines).suggest(asked)
