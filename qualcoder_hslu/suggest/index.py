"""A transcript as numbers: its sentences, their features and vectors, and the units made of them.

Computed once for a text and kept in a folder of derived data, from which it can vanish any time.
"""

import hashlib
import json
import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.features import DIMENSIONS, Counter, counts
from qualcoder_hslu.suggest.reading import Reading
from qualcoder_hslu.suggest.segments import MOST_SENTENCES, WHOLE_TURN, Evidence, Sentence
from qualcoder_hslu.suggest.vectors import Vectors

Ints = NDArray[np.int32]

_FORM = 2  # of the files; another form is computed anew


@dataclass(frozen=True)
class Index:
    """One transcript's sentences that are not a moderator's, in order.

    `spans` (sentences × 2) are code points of the stored text, `turns` places among the source's
    turns, `words` counted words. `counts` are their features. `tokens` are words: (sentence, start,
    end, feature of the lemma). `vectors` are there for the hybrid tier only. `engines` are the
    pipelines that read it, `messages` what they had to do without.
    """

    spans: Ints
    turns: Ints
    words: Ints
    counts: csr_matrix
    tokens: Ints
    engines: tuple[str, ...]
    messages: tuple[str, ...] = ()
    vectors: Vectors | None = None

    def __len__(self) -> int:
        return len(self.spans)

    @cached_property
    def sentences(self) -> list[Sentence]:
        return [
            Sentence(Span(int(start), int(end)), int(turn), int(words))
            for (start, end), turn, words in zip(self.spans, self.turns, self.words, strict=True)
        ]

    @cached_property
    def units(self) -> list[tuple[int, int]]:
        """Ranges of sentences to judge: a short turn, else adjacent sentences of one, in order."""
        out: list[tuple[int, int]] = []
        bounds = np.flatnonzero(np.diff(self.turns)) + 1
        for turn in np.split(np.arange(len(self)), bounds):
            if len(turn):
                out += self._chunks(int(turn[0]), int(turn[-1]) + 1)
        return out

    def _chunks(self, first: int, after: int) -> list[tuple[int, int]]:
        if self.words[first:after].sum() <= WHOLE_TURN:
            return [(first, after)]
        out: list[tuple[int, int]] = []
        start, words = first, 0
        for place in range(first, after):
            more = int(self.words[place])
            full = place - start == MOST_SENTENCES or words + more > WHOLE_TURN
            if place > start and full:
                out.append((start, place))
                start, words = place, 0
            words += more
        return [*out, (start, after)]

    def sentences_of(self, span: Span) -> tuple[int, int] | None:
        """The range of sentences a passage lies in; None when it touches none.

        A sentence belongs to it when half of it does, or else the one it covers most of.
        """
        starts, ends = self.spans[:, 0], self.spans[:, 1]
        first = int(np.searchsorted(ends, span.start, side="right"))
        after = int(np.searchsorted(starts, span.end, side="left"))
        if first >= after:
            return None
        here = slice(first, after)
        covered = np.minimum(ends[here], span.end) - np.maximum(starts[here], span.start)
        enough = np.flatnonzero(2 * covered >= ends[here] - starts[here])
        if not len(enough):
            best = first + int(np.argmax(covered))
            return best, best + 1
        return first + int(enough[0]), first + int(enough[-1]) + 1

    def span_of(self, unit: tuple[int, int]) -> Span:
        return Span(int(self.spans[unit[0], 0]), int(self.spans[unit[1] - 1, 1]))


def build(reading: Reading, counter: Counter) -> Index:
    """The index of a reading with its words, without vectors."""
    sentences = reading.sentences
    rows: list[list[tuple[str, str]]] = [[] for _ in sentences]
    for word in reading.words:
        rows[word.sentence].append((word.folded, word.lemma))
    return Index(
        spans=_ints([(s.span.start, s.span.end) for s in sentences], 2),
        turns=_ints([s.turn for s in sentences]),
        words=_ints([s.words for s in sentences]),
        counts=counts([counter.ids(row) for row in rows]),
        tokens=_ints(
            [
                (word.sentence, word.span.start, word.span.end, counter.lemma(word.lemma))
                for word in reading.words
            ],
            4,
        ),
        engines=tuple(reading.engines),
        messages=tuple(reading.messages),
    )


def _ints(values: Sequence[object], columns: int = 0) -> Ints:
    array = np.array(values, np.int32)
    return array.reshape(-1, columns) if columns else array


def pool(indexed: Index, ranges: Sequence[tuple[int, int]]) -> tuple[csr_matrix, Vectors | None]:
    """Features and vectors of ranges of sentences: counts are summed, vectors averaged."""
    lengths = [after - first for first, after in ranges]
    ends = np.cumsum([0, *lengths])
    places = np.concatenate([np.arange(*each) for each in ranges]) if ranges else np.zeros(0, int)
    together = csr_matrix(
        (np.ones(len(places), np.float32), places.astype(np.int32), ends.astype(np.int32)),
        shape=(len(ranges), len(indexed)),
    )
    if indexed.vectors is None:
        return together @ indexed.counts, None
    mean = together @ indexed.vectors
    return together @ indexed.counts, normalised(mean)


def normalised(vectors: Vectors) -> Vectors:
    """Each vector at length one; one of zeros stays."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)


class Shelf:
    """Files of derived data in a folder that must be there already; "" keeps nothing.

    What cannot be read is as good as not there, what cannot be written is computed again.
    """

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder) if folder else None

    def words(self, key: str, engine: str) -> Index | None:
        """The index kept under a source's key by the same `engine`, without vectors."""
        kept = self._read(self._name(key, engine, "words"))
        if kept is None:
            return None
        try:
            data, indices, indptr = kept["data"], kept["indices"], kept["indptr"]
            return Index(
                kept["spans"],
                kept["turns"],
                kept["words"],
                csr_matrix(
                    (data.astype(np.float32), indices, indptr), (len(indptr) - 1, DIMENSIONS)
                ),
                kept["tokens"],
                tuple(str(each) for each in kept["engines"]),
                tuple(str(each) for each in kept["messages"]),
            )
        except (KeyError, ValueError, IndexError):
            return None

    def keep_words(self, key: str, engine: str, index: Index) -> None:
        self._write(
            self._name(key, engine, "words"),
            spans=index.spans,
            turns=index.turns,
            words=index.words,
            data=np.minimum(index.counts.data, 255).astype(np.uint8),
            indices=index.counts.indices,
            indptr=index.counts.indptr,
            tokens=index.tokens,
            engines=np.array(index.engines, dtype="U"),
            messages=np.array(index.messages, dtype="U"),
        )

    def vectors(self, key: str, engine: str, n: int) -> Vectors | None:
        """The vectors of a source's `n` sentences made by the same `engine`."""
        kept = self._read(self._name(key, engine, "vectors"))
        found = kept.get("vectors") if kept is not None else None
        return found.astype(np.float32) if found is not None and len(found) == n else None

    def keep_vectors(self, key: str, engine: str, vectors: Vectors) -> None:
        self._write(self._name(key, engine, "vectors"), vectors=vectors.astype(np.float16))

    def evidence(self, key: str, engine: str) -> list[Evidence] | None:
        """Where keywords stand in a source; `engine` names the keywords, too."""
        kept = self._read(self._name(key, engine, "keywords"))
        if kept is None:
            return None
        try:
            rows = json.loads(kept["rows"].tobytes())
            return [Evidence(Span(start, end), *rest) for start, end, *rest in rows]
        except (KeyError, ValueError, TypeError):
            return None

    def keep_evidence(self, key: str, engine: str, evidence: Sequence[Evidence]) -> None:
        """Keep where keywords stand, in place of what earlier keywords found."""
        path = self._name(key, engine, "keywords")
        for older in self._files():
            if older != path and older.match(f"{_stem(key)}.*.keywords.npz"):
                _remove(older)
        rows = [
            [e.span.start, e.span.end, e.sentence, e.term, e.kind, dict(e.codes), e.shared]
            for e in evidence
        ]
        self._write(path, rows=np.frombuffer(json.dumps(rows).encode(), np.uint8))

    def tidy(self, names: set[str]) -> None:
        """Delete what belongs to none of the sources' keys: texts that are no longer there."""
        stems = {_stem(key) for key in names}
        for path in self._files():
            # What a process was writing when it ended is left over.
            over = path.suffix == ".part" or path.name.split(".")[0] not in stems
            if over and ".npz" in path.suffixes:
                _remove(path)

    def _files(self) -> list[Path]:
        try:
            return list(self._folder.iterdir()) if self._folder is not None else []
        except OSError:
            return []

    def _name(self, key: str, engine: str, kind: str) -> Path | None:
        if self._folder is None:
            return None
        made_by = hashlib.sha256(f"{_FORM} {engine}".encode()).hexdigest()[:12]
        return self._folder / f"{_stem(key)}.{made_by}.{kind}.npz"

    def _read(self, path: Path | None) -> dict[str, NDArray[Any]] | None:
        if path is None:
            return None
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
                return dict(kept)
        except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile):
            return None

    def _write(self, path: Path | None, **arrays: Any) -> None:
        if path is None:
            return
        scratch = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            with scratch.open("wb") as file:
                np.savez(file, **arrays)
            scratch.replace(path)
        except OSError:
            _remove(scratch)


def _stem(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:24]


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # in use elsewhere: it does no harm and goes with the next tidying
