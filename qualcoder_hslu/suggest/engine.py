"""The first tier of suggestions: the codebook's keywords, found by lemma in a transcript's speech.

`suggest` goes from one request to its result; it reads no database and starts no process.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc

from qualcoder_hslu.model.coding import Reason, Suggestion
from qualcoder_hslu.model.text import Span, count_words
from qualcoder_hslu.suggest.lexicon import Hit, Lexicon
from qualcoder_hslu.suggest.messages import TIER, SuggestRequest, SuggestResult
from qualcoder_hslu.suggest.pipelines import LANGUAGE_NAMES, Pipelines
from qualcoder_hslu.suggest.segments import Evidence, Segment, Sentence, propose
from qualcoder_hslu.suggest.speech import Speech, pieces_of

VERSION = 1  # of the rules of this package; stored with each suggestion

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


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of the speech of a turn, by its place among the turns, and its uncounted spans."""

    turn: int
    speech: Speech
    holes: list[Span]


@dataclass(slots=True)
class _Found:
    """What reading a transcript gathers."""

    sentences: list[Sentence] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)


def suggest(
    request: SuggestRequest,
    pipelines: Pipelines,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SuggestResult:
    """Find the codebook's keywords in every turn that is not a moderator's and propose segments.

    `progress` gets the share of the speech read, in [0, 1]. Raises `UserError` when the language
    has no pipeline, `Cancelled` when `cancelled()` says so between two batches of speech.
    """
    pipeline = pipelines.get(request.language)
    lexicon = Lexicon(request.codebook, pipeline.nlp, pipeline.language)
    found = _Found()
    end = max((turn.span.end for turn in request.turns), default=1)
    pieces = ((piece.speech.text, piece) for piece in _pieces(request))
    for doc, piece in pipeline.nlp.pipe(pieces, as_tuples=True, batch_size=_BATCH):
        if cancelled():
            raise Cancelled
        _read(doc, piece, lexicon, found)
        progress(piece.speech.ends[-1] / end)
    engine = f"keywords {VERSION}, {pipeline.engine}"
    general = {code.parent for code in request.codebook if code.parent}
    segments = propose(found.sentences, found.evidence, request.decided, general)
    return SuggestResult(
        suggestions=tuple(_suggestion(segment, request.transcript, engine) for segment in segments),
        sentences=tuple(sentence.span for sentence in found.sentences),
        engine=engine,
        message=pipeline.message or ("" if lexicon.terms else _no_keywords(pipeline.language)),
    )


def _no_keywords(language: str) -> str:
    return (
        f"The codebook has no keywords in {LANGUAGE_NAMES[language]}, the transcript's language: "
        "add some to get suggestions."
    )


def _pieces(request: SuggestRequest) -> Iterator[_Piece]:
    holes = sorted(uncounted.span for uncounted in request.uncounted)
    ends = [hole.end for hole in holes]
    for place, turn in enumerate(request.turns):
        if turn.moderator:
            continue
        inside = []
        for hole in holes[bisect_right(ends, turn.span.start) :]:
            if hole.start >= turn.span.end:
                break
            inside.append(hole)
        for speech in pieces_of(request.text, turn.span, inside, request.language or ""):
            yield _Piece(place, speech, inside)


def _read(doc: Doc, piece: _Piece, lexicon: Lexicon, found: _Found) -> None:
    """Add the sentences of one piece of speech and the keywords inside them."""
    speech = piece.speech
    ranges = sentence_ranges(doc)
    first = len(found.sentences)
    for start, end in ranges:
        words = count_words(speech.text[start:end])
        found.sentences.append(Sentence(speech.span(start, end), piece.turn, words))
    for hit in lexicon.hits(doc, ranges):
        span = speech.span(hit.start, hit.end)
        if not any(span.overlaps(hole) for hole in piece.holes):
            found.evidence.append(_evidence(hit, span, first, lexicon))


def _evidence(hit: Hit, span: Span, first: int, lexicon: Lexicon) -> Evidence:
    term = lexicon.terms[hit.term]
    return Evidence(span, first + hit.sentence, hit.term, hit.kind, term.codes, term.shared)


def _suggestion(segment: Segment, transcript: str, engine: str) -> Suggestion:
    return Suggestion(
        transcript=transcript,
        span=segment.span,
        code=segment.code,
        score=segment.score,
        band=segment.band,
        tier=TIER,
        engine=engine,
        reasons=tuple(
            Reason("keyword", e.codes[segment.code], e.span.start, e.span.end)
            for e in segment.evidence
        ),
    )


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
