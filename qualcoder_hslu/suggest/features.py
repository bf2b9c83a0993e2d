"""Words as numbers: lemmas, pairs of lemmas and letter sequences, counted and weighted.

A feature is a hash, so that nothing has to be learned from a corpus before a text can be counted,
and a text's counts stay valid when others come. Knows no spaCy and no codes.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

BLOCK = 1 << 18  # features of one kind: lemmas in the first block, letter sequences in the second
DIMENSIONS = 2 * BLOCK
_COMMON, _FEW = 0.25, 20  # share of sentences; number of them below which nothing is common
LETTERS = range(3, 6)  # lengths of letter sequences

Ids = NDArray[np.int32]


class Counter:
    """Counts the features of sentences; remembers words, since most come again."""

    def __init__(self) -> None:
        self._letters: dict[str, Ids] = {}
        self._hashes: dict[str, int] = {}

    def ids(self, words: Iterable[tuple[str, str]]) -> Ids:
        """The features of a sentence, with repetitions, from (word, lemma) in folded letters."""
        words = list(words)
        lemmas = [lemma for _, lemma in words]
        pairs = [f"{one} {other}" for one, other in pairwise(lemmas)]
        grams = np.fromiter((self.lemma(each) for each in (*lemmas, *pairs)), np.int32)
        return np.concatenate([grams, *(self._sequences(word) for word, _ in words)])

    def lemma(self, gram: str) -> int:
        """The feature of a lemma, or of a pair with a space between."""
        if gram not in self._hashes:
            self._hashes[gram] = crc32(gram.encode()) % BLOCK
        return self._hashes[gram]

    def _sequences(self, word: str) -> Ids:
        """Sequences of letters inside the word, its ends marked by a space."""
        if word not in self._letters:
            padded = f" {word} "
            self._letters[word] = np.array(
                [
                    BLOCK + crc32(padded[at : at + length].encode()) % BLOCK
                    for length in LETTERS
                    for at in range(len(padded) - length + 1)
                ],
                np.int32,
            )
        return self._letters[word]


def counts(rows: Sequence[Ids]) -> csr_matrix:
    """Rows of features with repetitions as a sparse matrix of counts, rows × `DIMENSIONS`."""
    found = [np.unique(row, return_counts=True) for row in rows]
    ends = np.cumsum([0, *(len(ids) for ids, _ in found)])
    ids = np.concatenate([ids for ids, _ in found]) if found else np.zeros(0, np.int32)
    data = np.concatenate([n for _, n in found]) if found else np.zeros(0)
    return csr_matrix(
        (data.astype(np.float32), ids.astype(np.int32), ends.astype(np.int32)),
        shape=(len(rows), DIMENSIONS),
    )


def rarity(documents: NDArray[np.int64], n: int) -> NDArray[np.float32]:
    """Smoothed inverse document frequency, ln((1 + n) / (1 + df)) + 1, of each feature.

    `documents` counts the sentences out of `n` that have it; in more than a quarter of them a
    feature says nothing and gets 0, which halves the work and changes no ranking for the worse.
    """
    idf = np.log((1 + n) / (1 + documents)) + 1
    idf[documents > max(_COMMON * n, _FEW)] = 0
    return idf.astype(np.float32)


def weighted(counted: csr_matrix, idf: NDArray[np.float32]) -> csr_matrix:
    """(1 + ln count) · idf, each kind of feature of a row scaled to length one."""
    counted = _without_zeros(counted, idf)
    data = (1 + np.log(counted.data)) * idf[counted.indices]
    rows = np.repeat(np.arange(counted.shape[0]), np.diff(counted.indptr))
    block = 2 * rows + (counted.indices >= BLOCK)
    squares = np.bincount(block, data * data, minlength=2 * counted.shape[0])
    norms = np.sqrt(np.maximum(squares, 1e-12))
    return csr_matrix(
        ((data / norms[block]).astype(np.float32), counted.indices, counted.indptr),
        shape=counted.shape,
    )


def _without_zeros(counted: csr_matrix, idf: NDArray[np.float32]) -> csr_matrix:
    kept = idf[counted.indices] > 0
    ends = np.concatenate([[0], np.cumsum(kept)])[counted.indptr]
    return csr_matrix((counted.data[kept], counted.indices[kept], ends), shape=counted.shape)
