"""What has been learned: one logistic regression per code, on words and sentence vectors.

A code's own text in the codebook is an example of it, and one against the other codes: so the
codebook ranks passages before anything is coded, and examples take over as they come. Features of
words and of letters, each at length one, and the vector, which counts half, make the similarity.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack

from qualcoder_hslu.suggest.learner import fit
from qualcoder_hslu.suggest.vectors import Vectors

Floats = NDArray[np.float32]

# Chosen on German contributions of citizens and French questions to a bank, see the benchmarks.
VECTORS = 0.5  # weight of the sentence vector beside the words and the letters
COST = 4.0  # of an example, against the length of the weights
CODEBOOK = 10.0  # examples that a code's text in the codebook counts for


@dataclass(frozen=True, slots=True)
class Rows:
    """Texts as the model sees them: weighted features and, in the hybrid tier, vectors."""

    words: csr_matrix
    vectors: Vectors | None

    def __len__(self) -> int:
        return int(self.words.shape[0])

    def similarity(self, other: "Rows") -> Floats:
        """Similarities, own rows × others'; the constant one makes the regression's intercept."""
        found = (self.words @ other.words.T).toarray() + np.float32(1)
        if self.vectors is not None and other.vectors is not None:
            found += np.float32(VECTORS) * (self.vectors @ other.vectors.T)
        return np.asarray(found, np.float32)

    def take(self, places: NDArray[np.intp]) -> "Rows":
        vectors = self.vectors[places] if self.vectors is not None else None
        return Rows(self.words[places], vectors)


def stack(parts: Sequence[Rows]) -> Rows:
    """The rows of all parts, of which there is at least one."""
    vectors = [part.vectors for part in parts if part.vectors is not None]
    return Rows(
        csr_matrix(vstack([part.words for part in parts])),
        np.concatenate(vectors) if len(vectors) == len(parts) else None,
    )


@dataclass(frozen=True)
class Lesson:
    """Examples: what each row says about each code.

    `says` is rows × codes: 1 for, -1 against, 0 nothing; `weights` are how many examples it counts
    for. `groups` tells which rows are held out together; -1 is never held out.
    """

    rows: Rows
    says: NDArray[np.int8]
    weights: Floats
    groups: NDArray[np.intp]

    def take(self, places: NDArray[np.intp]) -> "Lesson":
        return Lesson(
            self.rows.take(places), self.says[places], self.weights[places], self.groups[places]
        )

    @cached_property
    def similarity(self) -> Floats:
        """Similarities of the rows to each other."""
        return self.rows.similarity(self.rows)

    @property
    def positives(self) -> NDArray[np.intp]:
        """How many passages are examples of each code, the codebook's text left out."""
        return np.asarray(((self.says > 0) & (self.groups >= 0)[:, None]).sum(axis=0))


@dataclass(frozen=True)
class Model:
    """The rows learned from and their weights, rows × codes."""

    rows: Rows
    weights: Floats

    def logits(self, rows: Rows) -> Floats:
        """Log-odds of every code for every row, before calibration."""
        total = self.weights.sum(axis=0)
        found = rows.words @ self.feature_weights + total
        if rows.vectors is not None and self.rows.vectors is not None:
            found += rows.vectors @ self._vector_weights
        return np.asarray(found, np.float32)

    @cached_property
    def feature_weights(self) -> Floats:
        """How much each feature of words speaks for each code."""
        return np.asarray(self.rows.words.T @ self.weights, np.float32)

    @cached_property
    def _vector_weights(self) -> Floats:
        vectors = self.rows.vectors
        if vectors is None:
            raise ValueError("learned without vectors")
        return np.asarray(np.float32(VECTORS) * (vectors.T @ self.weights), np.float32)


def learn(lesson: Lesson, similarity: Floats | None = None) -> Model:
    """Fit every code; `similarity` is the lesson's, where it is part of one known already."""
    if similarity is None:
        similarity = lesson.similarity
    signs = lesson.says.astype(np.float32)
    weights = fit(similarity, np.where(signs == 0, np.float32(1), signs), costs(lesson))
    return Model(lesson.rows, weights)


def costs(lesson: Lesson) -> Floats:
    """Both sides of each code weigh the same; a row that says nothing costs nothing."""
    weights = np.where(lesson.says == 0, np.float32(0), lesson.weights)
    total = weights.sum(axis=0)
    out = np.zeros_like(weights)
    for side in (1, -1):
        here = lesson.says == side
        share = np.where(here, weights, 0).sum(axis=0)
        out += np.where(here, weights * (total / (2 * np.maximum(share, 1e-9))), 0)
    return (COST * out).astype(np.float32)
