"""What the program asks the suggestion worker and what it answers, as data. Imports no spaCy.

How it travels is in `wire`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.coding import Band, Suggestion
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted

# From the one that is always there to the one that needs most; see `engine`.
TIERS = ("keywords", "lexical", "hybrid")


class TextMissingError(Exception):
    """A source's text is needed and was not sent."""


@dataclass(frozen=True, slots=True)
class Source:
    """A transcript: its text as it may be read, and what is known about it.

    `key` names all of it; derived data is kept under it. `text` is None, and turns and uncounted
    spans are missing, where the worker has read it already or need not.
    """

    transcript: str
    key: str
    language: str | None
    text: str | None = None
    turns: tuple[Turn, ...] = ()
    uncounted: tuple[Uncounted, ...] = ()


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
    """All there is to learn from.

    `sources` are the project's transcripts. In those of `fully_coded` (ids) a passage without a
    code counts as an example against every code. `folder` keeps derived data; without one it is
    computed anew by each process. The same `seed` gives the same suggestions. `tier` is the
    highest that may be used.
    """

    codebook: Codebook
    sources: tuple[Source, ...] = ()
    examples: tuple[Example, ...] = ()
    fully_coded: frozenset[str] = frozenset()
    folder: str = ""
    seed: int = 0
    tier: str = TIERS[-1]

    @property
    def taught(self) -> frozenset[str]:
        """The transcripts there is something to learn from."""
        return self.fully_coded.union(example.transcript for example in self.examples)


@dataclass(frozen=True, slots=True)
class SuggestRequest:
    """Suggest for the transcripts `targets` (ids of sources).

    No suggestion of a code overlaps an example of it. With `codes` only these are looked at, with
    what was learned before about how scores relate to decisions: the quick way after a decision.
    """

    learning: Learning
    targets: tuple[str, ...]
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvaluateRequest:
    """Cross-validation of what can be learned, with all examples or `ks` of each code."""

    learning: Learning
    ks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one transcript, by place, then code.

    Among the suggestions are a few drawn by chance, without a band, for the audit. `sentences` are
    those of all turns that are not a moderator's, sorted and disjoint; by them a window widens or
    narrows a suggestion. `key` is the source's.
    """

    transcript: str
    key: str
    suggestions: tuple[Suggestion, ...]
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SuggestResult:
    """What was found in each target, in their order.

    `message` is a sentence for the person when a replacement had to do or nothing could be found,
    else empty. `learned` are the codes that had examples enough.
    """

    found: tuple[Found, ...]
    engine: str
    tier: str
    message: str = ""
    learned: tuple[str, ...] = ()

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        return tuple(each for found in self.found for each in found.suggestions)

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Those of the only target. Raises `ValueError` when there are several."""
        (found,) = self.found
        return found.sentences


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
