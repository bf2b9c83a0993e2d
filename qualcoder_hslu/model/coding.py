"""Codings in layers, suggestions and the decisions made on them."""

from dataclasses import dataclass
from typing import Literal

from qualcoder_hslu.model.text import Span

Rating = Literal["positive", "negative", "mixed"]
RATINGS: tuple[Rating, ...] = ("positive", "negative", "mixed")
LayerKind = Literal["pass", "consensus", "import"]
Verdict = Literal["accepted", "rejected"]
Origin = Literal["hand", "suggestion", "import"]
# How far to trust a suggestion; empty for a passage drawn by chance, for the audit.
Band = Literal["strong", "possible", "weak", ""]
BANDS: tuple[Band, ...] = ("strong", "possible", "weak")
# Why a suggestion was shown at that moment: by rank, to learn from, or by chance for the audit.
Pick = Literal["best", "uncertain", "audit"]


@dataclass(frozen=True, slots=True)
class Coder:
    """A person who codes; the UUID tells two people of one name apart."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Layer:
    """A coder's pass, the consensus, or an import. `number` counts a coder's passes from 1."""

    id: str
    kind: LayerKind
    name: str
    coder: str | None
    number: int = 1


@dataclass(frozen=True, slots=True)
class Coding:
    """One code on one span of one transcript's current text, in one layer.

    `decision` is the id of the decision that accepted the suggestion it came from. `created` is
    UTC in ISO 8601. `codebook_version` is the number of the version it was made under.
    """

    id: str
    transcript: str
    layer: str
    code: str
    span: Span
    origin: Origin = "hand"
    decision: str | None = None
    memo: str = ""
    rating: Rating | None = None
    codebook_version: int = 1
    created: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a segment was suggested: a hit in its text, or a coded quote or definition like it.

    A quote is named by its coding's id and has no text: its words may have to be forgotten.
    """

    kind: Literal["keyword", "ngram", "quote", "definition"]
    text: str
    start: int | None = None
    end: int | None = None
    coding: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A segment proposed for a code; never a coding until a person accepts it.

    `score` lies in [0, 1]; `tier` is the engine that found it ("keywords", "lexical", "hybrid").
    """

    transcript: str
    span: Span
    code: str
    score: float
    band: Band
    tier: str
    engine: str
    reasons: tuple[Reason, ...] = ()
    id: str = ""

    @property
    def because(self) -> str:
        """The words it was found by, each once."""
        return ", ".join(dict.fromkeys(reason.text for reason in self.reasons if reason.text))


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person made of a suggestion, and what it looked like then.

    `given` is the code of the coding it became, another one than `code` where the person chose so;
    None when it was rejected or the coding is gone.
    """

    id: str
    transcript: str
    span: Span
    code: str
    verdict: Verdict
    coder: str
    created: str
    tier: str = ""
    score: float = 0.0
    band: Band = ""
    pick: Pick = "best"
    given: str | None = None

    @property
    def right(self) -> bool:
        """Whether the suggested code was what the person wanted."""
        return self.verdict == "accepted" and self.given in (None, self.code)


@dataclass(frozen=True, slots=True)
class Changes:
    """What kinds of thing a step changed and where, for whoever shows them.

    `kinds` are table names ("coding", "code", "turn" …); `transcripts` are ids, empty when the
    change is not bound to transcripts.
    """

    kinds: frozenset[str]
    transcripts: frozenset[str] = frozenset()
    step: int = 0
    name: str = ""
