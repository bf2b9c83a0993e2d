"""Small requests to suggest for, made of turns as a transcript would hold them."""

from collections.abc import Sequence

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted
from qualcoder_hslu.suggest.messages import SuggestRequest


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
) -> SuggestRequest:
    """One transcript whose turns stand in lines; `moderator` are numbers of turns from 0."""
    spans, at = [], 0
    for turn in turns:
        spans.append(Span(at, at + len(turn)))
        at += len(turn) + 1
    return SuggestRequest(
        transcript="t",
        text="\n".join(turns),
        turns=tuple(
            Turn(str(i + 1), "S", span, moderator=i in moderator) for i, span in enumerate(spans)
        ),
        uncounted=tuple(uncounted),
        language=language,
        codebook=codebook,
        decided=tuple(decided),
    )
