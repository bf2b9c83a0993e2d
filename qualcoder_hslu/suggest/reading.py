"""Reading a transcript's speech: its sentences, the words in them and the codebook's keywords.

One pass of the language pipelines gives all three. Moderators' turns and uncounted spans are left
out. Which code gets a sentence is not decided here.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from spacy.tokens import Doc

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.text import Span, count_words
from qualcoder_hslu.suggest import forms
from qualcoder_hslu.suggest.languages import Languages
from qualcoder_hslu.suggest.lexicon import Lexicon
from qualcoder_hslu.suggest.messages import Source, TextMissingError
from qualcoder_hslu.suggest.pipelines import LANGUAGE_NAMES, Pipeline, Pipelines
from qualcoder_hslu.suggest.segments import Evidence, Sentence
from qualcoder_hslu.suggest.speech import Speech, pieces_of

_MOST_TERMS = 1_000_000  # of a language
_BATCH = 16  # pieces of speech between two looks at `cancelled`
_ENDS = (".", "!", "?", "…", "»", '"', "”", ")")
_OPENERS = '([{„«“"'  # after white space; elsewhere some of them close
_REMARKS = re.compile(r"^(\([^)]*\)\s*)+")  # (lacht) before what is said next
_ABBREVIATIONS = frozenset(
    "ca bzw z.b d.h usw std str nr abs art bspw evtl inkl resp sog vgl dr prof fr "
    "sig sigg sig.ra dott ecc es pag art "
    "mr mrs ms dr e.g i.e approx no".split()
)


class Cancelled(Exception):
    """The request was cancelled between two pieces of speech."""


Progress = Callable[[float], None]
Stopped = Callable[[], bool]


def part_of(progress: Progress, place: int, parts: int) -> Progress:
    """Progress of one of several equal parts."""
    return lambda share: progress((place + share) / parts)


@dataclass(frozen=True, slots=True)
class Word:
    """A word said in a sentence: its folded form and dictionary form, and its span in the text."""

    sentence: int
    folded: str
    lemma: str
    span: Span


@dataclass(slots=True)
class Reading:
    """What reading a transcript gathers; `engines` and `messages` are those of its pipelines."""

    sentences: list[Sentence] = field(default_factory=list)
    said: list[str] = field(default_factory=list)  # the sentences' plain words
    evidence: list[Evidence] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    engines: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of the speech of a turn, by its place among the turns, and its uncounted spans."""

    turn: int
    language: str
    speech: Speech
    holes: list[Span]


class Reader:
    """Reads transcripts with the pipelines loaded so far, each turn in its own language."""

    def __init__(self, pipelines: Pipelines) -> None:
        self.pipelines = pipelines
        self._languages = Languages()

    def read(
        self,
        source: Source,
        lexicons: "Lexicons | None" = None,
        *,
        words: bool = False,
        progress: Progress = lambda share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Reading:
        """The sentences of a source whose text is there; keywords and words where asked for.

        `progress` gets the share of the speech read, in [0, 1]. Raises `Cancelled` when
        `cancelled()` says so between two batches of speech, `TextMissingError`.
        """
        if source.text is None:
            raise TextMissingError
        found = Reading()
        end = max((turn.span.end for turn in source.turns), default=1)
        for language, run in groupby(self._pieces(source), key=lambda piece: piece.language):
            pipeline = self.pipelines.get(language)
            if pipeline.engine not in found.engines:
                found.engines.append(pipeline.engine)
                found.messages += [pipeline.message] if pipeline.message else []
            lexicon = lexicons.of(pipeline) if lexicons is not None else None
            pieces = ((piece.speech.text, piece) for piece in run)
            for doc, piece in pipeline.nlp.pipe(pieces, as_tuples=True, batch_size=_BATCH):
                if cancelled():
                    raise Cancelled
                first = len(found.sentences)
                ranges = _add_sentences(doc, piece, found)
                if lexicon is not None:
                    found.evidence += _keywords(doc, piece, ranges, first, *lexicon)
                if words:
                    found.words += _words(doc, piece, ranges, first)
                progress(piece.speech.ends[-1] / end)
        return found

    def language_of(self, source: Source) -> str:
        """The language most of the source counts as, see `Languages`."""
        return self._languages.of_source(source)

    def _pieces(self, source: Source) -> Iterator[_Piece]:
        text = source.text or ""
        holes = sorted(uncounted.span for uncounted in source.uncounted)
        ends = [hole.end for hole in holes]
        spoken = self._languages.of_turns(source)
        for place, turn in enumerate(source.turns):
            if turn.moderator:
                continue
            inside = []
            for hole in holes[bisect_right(ends, turn.span.start) :]:
                if hole.start >= turn.span.end:
                    break
                inside.append(hole)
            for speech in pieces_of(text, turn.span, inside, spoken[place]):
                if speech.text:  # of signs without width nothing is left
                    yield _Piece(place, spoken[place], speech, inside)


class Lexicons:
    """The keywords of one codebook, by language; a language is prepared when first met."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._made: dict[str, tuple[Lexicon, int]] = {}
        self.strange: set[str] = set()  # languages met that no word forms are known of

    def of(self, pipeline: Pipeline) -> tuple[Lexicon, int] | None:
        """The lexicon of a language, and the number its first term has among all languages'.

        None for a language that no word forms are known of.
        """
        language = pipeline.language
        if language not in LANGUAGE_NAMES:
            self.strange.add(language)
            return None
        if language not in self._made:
            before = _MOST_TERMS * list(LANGUAGE_NAMES).index(language)
            self._made[language] = (Lexicon(self._codebook, pipeline.nlp, language), before)
        return self._made[language]

    @property
    def empty(self) -> list[str]:
        """The languages met in which the codebook has no keywords."""
        return [language for language, (lexicon, _) in self._made.items() if not lexicon.terms]


def _add_sentences(doc: Doc, piece: _Piece, found: Reading) -> list[tuple[int, int]]:
    """Add the sentences of one piece of speech; their ranges in its plain text."""
    speech = piece.speech
    ranges = sentence_ranges(doc)
    for start, end in ranges:
        words = count_words(speech.text[start:end])
        found.sentences.append(Sentence(speech.span(start, end), piece.turn, words))
        found.said.append(speech.text[start:end])
    return ranges


def _keywords(
    doc: Doc,
    piece: _Piece,
    ranges: list[tuple[int, int]],
    first: int,
    lexicon: Lexicon,
    before: int,
) -> Iterator[Evidence]:
    for hit in lexicon.hits(doc, ranges):
        span = piece.speech.span(hit.start, hit.end)
        if not any(span.overlaps(hole) for hole in piece.holes):
            term = lexicon.terms[hit.term]
            yield Evidence(
                span, first + hit.sentence, before + hit.term, hit.kind, term.codes, term.shared
            )


def _words(doc: Doc, piece: _Piece, ranges: list[tuple[int, int]], first: int) -> Iterator[Word]:
    starts = [start for start, _ in ranges]
    for token in doc:
        place = bisect_right(starts, token.idx) - 1
        if place < 0 or not any(character.isalnum() for character in token.text):
            continue
        folded = forms.fold(token.text)
        span = piece.speech.span(token.idx, token.idx + len(token.text))
        yield Word(first + place, folded, forms.fold(token.lemma_) or folded, span)


def sentence_ranges(doc: Doc) -> list[tuple[int, int]]:
    """Character ranges of the sentences in the parsed text, white space at their ends left out.

    A piece in which nothing is said (a dash, "(lacht)"), one that goes on in lower case after a
    full stop or dots, and one after an abbreviation belong to the sentence before.
    """
    text = doc.text
    starts = [_before_openers(text, sentence.start_char) for sentence in doc.sents]
    out: list[tuple[int, int]] = []
    for start, after in zip(starts, [*starts[1:], len(text)], strict=True):
        words = text[start:after]
        first = start + len(words) - len(words.lstrip())
        last = start + len(words.rstrip())
        if first >= last:
            continue
        if out and _continues(text[slice(*out[-1])], text[first:last]):
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return out


def _before_openers(text: str, start: int) -> int:
    """Where a sentence begins when the bracket or quotation mark that opens it is let in."""
    while (before := text[:start].rstrip()) and before[-1] in _OPENERS:
        if len(before) > 1 and not before[-2].isspace():
            break
        start = len(before) - 1
    return start


def _continues(before: str, after: str) -> bool:
    said = _REMARKS.sub("", after).lstrip('«»"“”- ')
    if not any(ch.isalnum() for ch in said) or not any(ch.isalnum() for ch in before):
        return True
    if before.endswith(_ENDS) and said[:1].islower():
        return True
    last = before.rsplit(maxsplit=1)[-1].lower()
    return last.endswith(".") and last[:-1].lstrip('(«"') in _ABBREVIATIONS
