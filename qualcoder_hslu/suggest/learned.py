"""Learning from a project and judging passages: the lexical and the hybrid tier.

`learn_from` turns what people decided into a model, which gives each unit of a transcript log-odds
for each code. Held-out scores, for calibration and evaluation, are in `validation`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.suggest.calibration import BEFORE_ANY, Calibration
from qualcoder_hslu.suggest.features import DIMENSIONS, rarity, weighted
from qualcoder_hslu.suggest.index import Index, pool
from qualcoder_hslu.suggest.keywords import general_codes
from qualcoder_hslu.suggest.lessons import Judge, Passage, passages, relatives
from qualcoder_hslu.suggest.messages import Learning
from qualcoder_hslu.suggest.model import CODEBOOK, Floats, Lesson, Model, Rows, learn, stack
from qualcoder_hslu.suggest.segments import Evidence, propose

ENOUGH = 3  # examples from which a code counts as learned
NEIGHBOURS = 0.3  # of the log-odds of the unit before and after, once examples were learned from
KEYWORDS = 1.0  # log-odds that the surest keywords add


@dataclass(frozen=True, slots=True)
class BookText:
    """A code's text in one language: a range of sentences of that language's codebook."""

    code: str
    index: Index
    range: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Learned:
    """A model of `codes` and what is needed to judge a transcript by it.

    `passages` are the lesson's rows up to the codebook's texts, whose codes are `texts`; `enough`
    are the codes with examples enough.
    """

    codes: tuple[str, ...]
    model: Model
    lesson: Lesson
    passages: tuple[Passage, ...]
    texts: tuple[str, ...]
    idf: Floats
    enough: frozenset[str]
    calibration: Calibration = BEFORE_ANY

    def rows(self, index: Index, ranges: Sequence[tuple[int, int]]) -> Rows:
        counted, vectors = pool(index, ranges)
        with_vectors = self.lesson.rows.vectors is not None
        return Rows(weighted(counted, self.idf), vectors if with_vectors else None)

    def logits(self, rows: Rows, keywords: Floats) -> Floats:
        """Log-odds of a transcript's units, in order; `keywords` are their keyword scores.

        Both are units × codes.
        """
        logits = self.model.logits(rows)
        taught = np.array([code in self.enough for code in self.codes])
        near = np.zeros_like(logits)
        near[1:] += logits[:-1]
        near[:-1] += logits[1:]
        smooth = logits + np.where(taught, np.float32(NEIGHBOURS), np.float32(0)) * near
        return np.asarray(smooth + np.float32(KEYWORDS) * keywords, np.float32)

    @property
    def able(self) -> NDArray[np.bool_]:
        """For each code, whether there is anything to know it by."""
        return np.asarray((self.lesson.says > 0).any(axis=0))


def standardised(logits: Floats, reference: Floats) -> Floats:
    """How many standard deviations of the reference each unit stands above its mean, by code."""
    deviation = np.maximum(reference.std(axis=0), np.float32(1e-6))
    return np.asarray((logits - reference.mean(axis=0)) / deviation, np.float32)


def keyword_scores(
    index: Index,
    evidence: Iterable[Evidence],
    codebook: Codebook,
    codes: Sequence[str],
) -> Floats:
    """What the keyword tier says of each unit: the best score of its segments there, or 0."""
    out = np.zeros((len(index.units), len(codes)), np.float32)
    columns = {code: place for place, code in enumerate(codes)}
    wanted = [each for each in evidence if not columns.keys().isdisjoint(each.codes)]
    if not wanted:
        return out
    ends = np.array([index.spans[after - 1, 1] for _, after in index.units], np.int32)
    starts = np.array([index.spans[first, 0] for first, _ in index.units], np.int32)
    general = general_codes(codebook)
    for segment in propose(index.sentences, wanted, (), general, lowest=0, most=len(codes)):
        if segment.code in columns:
            first = np.searchsorted(ends, segment.span.start, side="right")
            after = np.searchsorted(starts, segment.span.end, side="left")
            column = out[first:after, columns[segment.code]]
            np.maximum(column, np.float32(segment.score), out=column)
    return out


def learn_from(
    learning: Learning,
    judged: Mapping[str, Judge],
    indexes: Mapping[str, Index],
    texts: Sequence[BookText],
    idf: Floats,
    focus: Sequence[str] = (),
) -> Learned:
    """Learn all codes, or those of `focus` only.

    `indexes` holds the transcripts there is something to learn from, `texts` the codebook's, `idf`
    how rare each feature is.
    """
    found = passages(learning, judged, indexes, focus)
    lesson = _lesson(learning.codebook, found, indexes, texts, idf)
    codes = tuple(code.id for code in learning.codebook)
    if focus:
        columns = np.array([codes.index(code) for code in focus], np.intp)
        lesson = Lesson(
            lesson.rows, lesson.says[:, columns], lesson.weights[:, columns], lesson.groups
        )
        codes = tuple(focus)
    return Learned(
        codes,
        learn(lesson),
        lesson,
        tuple(found),
        tuple(text.code for text in texts),
        idf,
        enough_of(codes, lesson),
    )


def enough_of(codes: Sequence[str], lesson: Lesson) -> frozenset[str]:
    """The codes with examples enough to count as learned."""
    return frozenset(code for code, n in zip(codes, lesson.positives, strict=True) if n >= ENOUGH)


def rarity_in(indexes: Iterable[Index]) -> Floats:
    """How rare each feature is in the sentences of some transcripts."""
    documents, n = np.zeros(DIMENSIONS, np.int64), 0
    for index in indexes:
        documents += np.bincount(index.counts.indices, minlength=DIMENSIONS)
        n += len(index)
    return rarity(documents, n)


def _lesson(
    codebook: Codebook,
    found: Sequence[Passage],
    indexes: Mapping[str, Index],
    texts: Sequence[BookText],
    idf: Floats,
) -> Lesson:
    n = len(codebook.codes)
    parts: list[Rows] = []
    groups: list[int] = []
    for group, (transcript, run) in enumerate(groupby(found, key=lambda p: p.transcript)):
        here = [passage.range for passage in run]
        counted, vectors = pool(indexes[transcript], here)
        parts.append(Rows(weighted(counted, idf), vectors))
        groups += [group] * len(here)
    for text in texts:
        counted, vectors = pool(text.index, [text.range])
        parts.append(Rows(weighted(counted, idf), vectors))
    if not parts:  # nothing is coded, and the codebook says nothing of its codes
        parts.append(Rows(csr_matrix((0, DIMENSIONS), dtype=np.float32), None))
    said = [passage.says for passage in found] + _book_says(codebook, texts)
    weights = [passage.weight for passage in found] + _book_weights(texts)
    return Lesson(
        stack(parts),
        np.array(said, np.int8).reshape(len(said), n),
        np.repeat(np.array(weights, np.float32)[:, None], n, axis=1),
        np.array(groups + [-1] * len(texts), np.intp),
    )


def _book_says(codebook: Codebook, texts: Sequence[BookText]) -> list[NDArray[np.int8]]:
    """A code's text is for it, and against every code that is neither above nor below it."""
    related = relatives(codebook)
    return [
        np.array(
            [
                1 if code.id == text.code else 0 if code.id in related[text.code] else -1
                for code in codebook
            ],
            np.int8,
        )
        for text in texts
    ]


def _book_weights(texts: Sequence[BookText]) -> list[float]:
    """A code's texts in several languages count as much as one."""
    languages: dict[str, int] = {}
    for text in texts:
        languages[text.code] = languages.get(text.code, 0) + 1
    return [CODEBOOK / languages[text.code] for text in texts]


def book_text(code: Code, language: str) -> str:
    """What the codebook says a code is, in one language; empty when it says nothing.

    What it is not (exclusions, counter-examples) was tried as an example against it: no change.
    """
    parts = [
        getattr(code, field).get(language, "")
        for field in ("name", "definition", "include", "example")
    ]
    return ". ".join(part for part in (*parts, ", ".join(code.keywords.get(language, ()))) if part)
