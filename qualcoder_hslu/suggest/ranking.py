"""Suggestions by what was learned: reads what is needed, learns, judges and proposes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

import numpy as np

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn
from qualcoder_hslu.suggest.calibration import Calibration
from qualcoder_hslu.suggest.index import Index, Shelf
from qualcoder_hslu.suggest.keywords import without_keywords
from qualcoder_hslu.suggest.learned import (
    ENOUGH,
    BookText,
    Learned,
    book_text,
    keyword_scores,
    learn_from,
    rarity_in,
)
from qualcoder_hslu.suggest.lessons import Judge, judges
from qualcoder_hslu.suggest.messages import Evaluation, Found, Learning, Measured, Source
from qualcoder_hslu.suggest.model import Floats, Rows
from qualcoder_hslu.suggest.proposals import Judged, proposals
from qualcoder_hslu.suggest.reading import Cancelled, Progress, Reader, Stopped, part_of
from qualcoder_hslu.suggest.segments import Evidence
from qualcoder_hslu.suggest.stock import Stock
from qualcoder_hslu.suggest.validation import (
    FEW_UNITS,
    MOST_UNITS,
    Taught,
    calibration_of,
    hold_out,
    measure,
    scores_of,
    seen_of,
    truth_of,
)
from qualcoder_hslu.suggest.vectors import Encoder

_READING = 0.9  # of the progress


@dataclass(frozen=True, slots=True)
class _Task:
    """What a request is about: the learning, and the indexes of all that it needs.

    `books` are the indexes of the codebook by language.
    """

    learning: Learning
    indexes: Mapping[str, Index]
    books: Mapping[str, Index]
    judged: Mapping[str, Judge]
    sources: Mapping[str, Source]
    stopped: Stopped

    def go_on(self) -> None:
        if self.stopped():
            raise Cancelled

    @property
    def taught(self) -> list[str]:
        """Transcripts there is something to learn from, sorted."""
        return sorted(self.judged)

    def source(self, transcript: str) -> Source:
        return self.sources[transcript]


@dataclass(frozen=True, slots=True)
class _Known:
    """What was learned last: from which texts and codebook, and from which decisions."""

    learned: Learned
    texts: tuple[object, ...]
    decisions: tuple[object, ...]


@dataclass(slots=True)
class Ranker:
    """Keeps what it has read and learned; with an `encoder` it is the hybrid tier.

    After a request `learned` are the codes with examples enough, `engines` the pipelines that read
    its transcripts and `messages` what they had to do without.
    """

    reader: Reader
    encoder: Encoder | None = None
    learned: frozenset[str] = frozenset()
    engines: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    _stock: Stock = field(init=False)
    _known: _Known | None = None
    _rows: dict[str, Rows] = field(default_factory=dict)  # units by transcript, as last learned

    def __post_init__(self) -> None:
        self._stock = Stock(self.reader)

    def suggest(
        self,
        learning: Learning,
        targets: Sequence[str],
        codes: Sequence[str],
        progress: Progress,
        stopped: Stopped,
    ) -> list[Found]:
        """Suggestions for each target, for `codes` only if some are given. Raises `Cancelled`."""
        task = self._task(learning, targets, progress, stopped)
        learned = self._learn(task, targets, codes)
        if not targets:
            return []
        units = {target: self._logits(task, learned, target) for target in targets}
        few = [logits for logits in units.values() if len(logits) < FEW_UNITS]
        # Short transcripts are measured by those learned from, too.
        others = [self._logits(task, learned, each) for each in task.taught] if few else []
        everything = np.concatenate([*units.values(), *others])
        enough = self._enough_in(task, learned)
        found: list[Found] = []
        for place, target in enumerate(targets):
            task.go_on()
            index = task.indexes[target]
            language = self.reader.language_of(task.source(target))
            chances = learned.calibration.chances(scores_of(units[target], everything))
            judged = Judged(
                transcript=target,
                index=index,
                rows=self._units(task, learned, target),
                chances=np.where(learned.able, chances, np.float32(0)),
                evidence=self._evidence(task, target),
                judge=task.judged.get(target),
                language=language,
                enough=enough.get(language, frozenset()),
            )
            suggestions = [
                each
                for each in proposals(judged, learned, learning.codebook, self._tier, learning.seed)
                if not codes or each.code in codes
            ]
            spans = tuple(sentence.span for sentence in index.sentences)
            found.append(Found(target, task.source(target).key, tuple(suggestions), spans))
            progress(_READING + (1 - _READING) * (place + 1) / len(targets))
        return found

    def evaluate(
        self, learning: Learning, ks: Sequence[int], progress: Progress, stopped: Stopped
    ) -> Evaluation:
        """Held-out figures for each of `ks` and for all examples.

        Raises `UserError` when nothing is coded, `Cancelled`.
        """
        if not any(example.positive for example in learning.examples):
            raise UserError("Nothing is coded yet: there is nothing to learn from and to measure.")
        task = self._task(learning, [], progress, stopped)
        learned = self._learn(task, [], ())
        units = self._taught(task, learned)
        rows: list[Measured] = []
        groups = 0
        for k in (*ks, None):
            held = hold_out(learned, units, k, learning.seed, task.go_on)
            groups = held.groups
            examples = learned.lesson.positives
            limited = examples if k is None else np.minimum(examples, k)
            rows += measure(learned.codes, held, limited, calibration_of(held), k)
        progress(1.0)
        n = sum(len(each.index.units) for each in units.values())
        return Evaluation(tuple(rows), n, groups, tier="", engine="", seed=learning.seed)

    def read_ahead(self, learning: Learning, progress: Progress, stopped: Stopped) -> None:
        """Read all sources and the codebook. Raises `Cancelled`."""
        books = self._books(learning.codebook, learning.sources)
        half = _scaled(progress, 0.5)
        self.read(learning, [*learning.sources, *books.values()], half, stopped)
        shelf = Shelf(learning.folder)
        for place, source in enumerate(learning.sources):
            self._stock.evidence(source, learning.codebook, shelf, cancelled=stopped)
            progress((1 + (place + 1) / len(learning.sources)) / 2)

    def read(
        self,
        learning: Learning,
        sources: Sequence[Source],
        progress: Progress,
        stopped: Stopped,
    ) -> dict[str, Index]:
        """The indexes of sources, by transcript. Raises `Cancelled`."""
        shelf = Shelf(learning.folder)
        keys = {source.key for source in (*learning.sources, *sources)}
        self._stock.forget(keys)
        shelf.tidy(keys)
        indexes: dict[str, Index] = {}
        for place, source in enumerate(sources):
            if stopped():
                raise Cancelled
            indexes[source.transcript] = self._stock.index(
                source,
                self.encoder,
                shelf,
                learning.codebook,
                part_of(progress, place, len(sources)),
                stopped,
            )
        self.engines = list(
            dict.fromkeys(name for index in indexes.values() for name in index.engines)
        )
        self.messages = list(
            dict.fromkeys(message for index in indexes.values() for message in index.messages)
        )
        return indexes

    @property
    def without_keywords(self) -> list[str]:
        """Sentences that say why no keywords were found."""
        lexicons = self._stock.lexicons
        return without_keywords(lexicons) if lexicons is not None else []

    @property
    def _tier(self) -> str:
        return "lexical" if self.encoder is None else "hybrid"

    def _task(
        self, learning: Learning, targets: Sequence[str], progress: Progress, stopped: Stopped
    ) -> _Task:
        needed = {*targets, *learning.taught}
        sources = [source for source in learning.sources if source.transcript in needed]
        books = self._books(learning.codebook, sources)
        wanted = [*sources, *books.values()]
        indexes = self.read(learning, wanted, _scaled(progress, _READING), stopped)
        by_id = {source.transcript: source for source in sources}
        return _Task(
            learning=learning,
            indexes={each: indexes[each] for each in by_id},
            books={language: indexes[book.transcript] for language, book in books.items()},
            judged=judges(learning),
            sources=by_id,
            stopped=stopped,
        )

    def _learn(self, task: _Task, targets: Sequence[str], codes: Sequence[str]) -> Learned:
        """All codes, calibrated, or what was learned last; the quick way only `codes` anew."""
        learning = task.learning
        # Without examples the targets themselves tell how rare words are.
        counted = task.taught or list(targets)
        texts = (
            learning.codebook,
            tuple(task.source(transcript).key for transcript in counted),
            tuple(task.books),
            self.encoder is not None,
        )
        decisions = (learning.examples, learning.fully_coded, learning.seed)
        last = self._known if self._known is not None and self._known.texts == texts else None
        if last is not None and last.decisions == decisions and not codes:
            return last.learned
        if last is None:
            self._known, self._rows = None, {}  # the rows belong to what was learned last
            idf = rarity_in(task.indexes[transcript] for transcript in counted)
        else:
            idf = last.learned.idf
        book = _texts(learning.codebook, task.books.values())
        quick = codes if last is not None else ()
        learned = learn_from(learning, task.judged, task.indexes, book, idf, quick)
        if last is not None and quick:
            return replace(learned, calibration=last.learned.calibration)
        learned = replace(learned, calibration=self._calibration(task, learned))
        self.learned = learned.enough
        self._known = _Known(learned, texts, decisions)
        return learned

    def _calibration(self, task: _Task, learned: Learned) -> Calibration:
        if not learned.enough:
            return learned.calibration
        units = {
            transcript: replace(each, truth=seen_of(each, task.judged[transcript]))
            for transcript, each in self._taught(task, learned, MOST_UNITS).items()
        }
        return calibration_of(
            hold_out(learned, units, seed=task.learning.seed, going_on=task.go_on)
        )

    def _taught(self, task: _Task, learned: Learned, most: int | None = None) -> dict[str, Taught]:
        """The transcripts learned from, as far as `most` units allow."""
        out: dict[str, Taught] = {}
        n = 0
        for transcript in task.taught:
            index = task.indexes[transcript]
            n += len(index.units)
            if most is not None and out and n > most:
                break
            out[transcript] = Taught(
                index,
                self._units(task, learned, transcript),
                self._keywords(task, learned, transcript),
                truth_of(index, task.judged[transcript]),
            )
        return out

    def _logits(self, task: _Task, learned: Learned, transcript: str) -> Floats:
        rows = self._units(task, learned, transcript)
        return learned.logits(rows, self._keywords(task, learned, transcript))

    def _units(self, task: _Task, learned: Learned, transcript: str) -> Rows:
        key = task.source(transcript).key
        if key not in self._rows:
            index = task.indexes[transcript]
            self._rows[key] = learned.rows(index, index.units)
        return self._rows[key]

    def _evidence(self, task: _Task, transcript: str) -> list[Evidence]:
        shelf = Shelf(task.learning.folder)
        codebook = task.learning.codebook
        return self._stock.evidence(task.source(transcript), codebook, shelf)

    def _keywords(self, task: _Task, learned: Learned, transcript: str) -> Floats:
        codebook = task.learning.codebook
        evidence = self._evidence(task, transcript)
        return keyword_scores(task.indexes[transcript], evidence, codebook, learned.codes)

    def _enough_in(self, task: _Task, learned: Learned) -> dict[str, frozenset[str]]:
        """The codes with examples enough in each language."""
        n: Counter[tuple[str, str]] = Counter()
        spoken = {t: self.reader.language_of(task.source(t)) for t in task.taught}
        for passage in learned.passages:
            n.update((spoken[passage.transcript], code) for code in passage.codings)
        return {
            language: frozenset(code for code in learned.enough if n[language, code] >= ENOUGH)
            for language in set(spoken.values())
        }

    def _books(self, codebook: Codebook, sources: Iterable[Source]) -> dict[str, Source]:
        """The codebook as a source for each language of the sources that it has texts in.

        If it has none in any of them, in all it has. Each code's text is a turn.
        """
        told = sorted({language for code in codebook for language in code.name})
        spoken = {self.reader.language_of(source) for source in sources}
        languages = [language for language in told if language in spoken] or told
        return {language: _book(codebook, language) for language in languages}


def _book(codebook: Codebook, language: str) -> Source:
    texts = [book_text(code, language) for code in codebook]
    ends = np.cumsum([len(text) + 1 for text in texts])
    turns = tuple(
        Turn("", "", Span(int(end) - len(text) - 1, int(end) - 1))
        for text, end in zip(texts, ends, strict=True)
    )
    name, text = f"codebook {language}", "\n".join(texts)
    return Source(name, sha256(f"{name} {texts}".encode()).hexdigest(), language, text, turns)


def _texts(codebook: Codebook, indexes: Iterable[Index]) -> list[BookText]:
    """The codes' texts in indexed codebooks, those of codes without text left out."""
    found: list[BookText] = []
    for index in indexes:
        for place, code in enumerate(codebook):
            first, after = np.searchsorted(index.turns, (place, place + 1))
            if first < after:
                found.append(BookText(code.id, index, (int(first), int(after))))
    return found


def _scaled(progress: Progress, share: float) -> Progress:
    return lambda done: progress(share * done)
