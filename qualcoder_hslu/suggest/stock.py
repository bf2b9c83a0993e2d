"""The transcripts a worker has read so far, as numbers, so that each text is read only once."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.suggest.features import Counter
from qualcoder_hslu.suggest.index import Index, Shelf, build
from qualcoder_hslu.suggest.messages import Source, TextMissingError
from qualcoder_hslu.suggest.reading import Cancelled, Lexicons, Progress, Reader, Reading
from qualcoder_hslu.suggest.segments import Evidence
from qualcoder_hslu.suggest.vectors import Encoder

VERSION = 1  # of how texts are read and counted


@dataclass(slots=True)
class Stock:
    """Indexes by the sources' keys, and where keywords of the latest codebook stand in them."""

    reader: Reader
    _counter: Counter = field(default_factory=Counter)
    _indexes: dict[str, Index] = field(default_factory=dict)
    _evidence: dict[str, list[Evidence]] = field(default_factory=dict)
    _lexicons: Lexicons | None = None
    _keywords: str = ""

    def index(
        self,
        source: Source,
        encoder: Encoder | None,
        shelf: Shelf,
        codebook: Codebook,
        progress: Progress = lambda share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Index:
        """The source's index, from memory, from the shelf or read anew; with vectors if it can.

        The codebook's keywords are looked for in the same reading, see `evidence`. Raises
        `Cancelled`, `TextMissingError`.
        """
        known = self._indexes.get(source.key)
        engine = self._engine(source)
        if known is None and (known := shelf.words(source.key, engine)) is not None:
            self._indexes[source.key] = known
        if known is not None and known.vectors is None and encoder is not None:
            vectors = shelf.vectors(source.key, encoder.engine, len(known))
            if vectors is not None:
                known = self._indexes[source.key] = replace(known, vectors=vectors)
        if known is not None and (known.vectors is not None or encoder is None):
            return known
        half = 0.5 if encoder is not None else 1.0
        reading = self._read(
            source, codebook, shelf, known is None, lambda s: progress(half * s), cancelled
        )
        if known is None:
            known = build(reading, self._counter)
            shelf.keep_words(source.key, engine, known)
        if encoder is not None:
            vectors = encoder.encode(reading.said, lambda s: progress(half + half * s), cancelled)
            if vectors is None:
                raise Cancelled
            shelf.keep_vectors(source.key, encoder.engine, vectors)
            known = replace(known, vectors=vectors)
        self._indexes[source.key] = known
        return known

    def evidence(
        self,
        source: Source,
        codebook: Codebook,
        shelf: Shelf,
        progress: Progress = lambda share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Evidence]:
        """Where the codebook's keywords stand in the source.

        Raises `Cancelled`, `TextMissingError`.
        """
        self._prepare(codebook)
        if source.key not in self._evidence:
            kept = shelf.evidence(source.key, f"{self._keywords} {self._engine(source)}")
            if kept is not None:
                self._evidence[source.key] = kept
            else:
                self._read(source, codebook, shelf, False, progress, cancelled)
        return self._evidence[source.key]

    @property
    def lexicons(self) -> Lexicons | None:
        """Those of the codebook whose keywords were last looked for."""
        return self._lexicons

    def forget(self, keys: Iterable[str]) -> None:
        """Keep only what belongs to these keys: the other texts are no longer there."""
        kept = set(keys)
        for known in (self._indexes, self._evidence):
            for key in [key for key in known if key not in kept]:
                del known[key]

    def _read(
        self,
        source: Source,
        codebook: Codebook,
        shelf: Shelf,
        words: bool,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> Reading:
        if source.text is None:
            raise TextMissingError
        lexicons = self._prepare(codebook)
        reading = self.reader.read(
            source, lexicons, words=words, progress=progress, cancelled=cancelled
        )
        self._evidence[source.key] = reading.evidence
        engine = f"{self._keywords} {self._engine(source)}"
        shelf.keep_evidence(source.key, engine, reading.evidence)
        return reading

    def _prepare(self, codebook: Codebook) -> Lexicons:
        """The lexicons of the codebook; what was found with other keywords is forgotten."""
        keywords = repr([(code.id, sorted(code.keywords.items())) for code in codebook])
        digest = hashlib.sha256(keywords.encode()).hexdigest()
        if self._lexicons is None or digest != self._keywords:
            self._lexicons, self._keywords = Lexicons(codebook), digest
            self._evidence = {}
        return self._lexicons

    def _engine(self, source: Source) -> str:
        return f"{VERSION}, {self.reader.pipelines.get(self.reader.language_of(source)).engine}"
