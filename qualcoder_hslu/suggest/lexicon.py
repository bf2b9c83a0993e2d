"""The codebook's keywords in one language, and where they occur in a parsed piece of speech.

A keyword matches by the lemmas of its words in their order; in German also as a part of a
compound. A telling word of a longer keyword counts by itself too, for less. Which code gets a
segment is not decided here.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Token

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.suggest import forms
from qualcoder_hslu.suggest.compounds import Compounds
from qualcoder_hslu.suggest.speech import plain_words

_PART = re.compile(r"[^-]+")
_NOTHING = "\N{MIDDLE DOT}"  # stands in a key document for a word of no keyword

Kind = Literal["keyword", "part", "piece"]


@dataclass(frozen=True, slots=True)
class Term:
    """A keyword by its keys, or a telling word out of longer keywords (a "piece").

    `codes` maps the codes it speaks for to the keyword as typed there; `shared` counts the codes
    that use the word or phrase in any way.
    """

    keys: tuple[str, ...]
    kind: Kind
    codes: dict[str, str]
    shared: int


@dataclass(frozen=True, slots=True)
class Hit:
    """An occurrence: characters [start, end) of the parsed text, inside one sentence.

    `term` and `sentence` are places in the lexicon's terms and among the sentences. The kind is
    the term's, or "part" for the part of a longer compound.
    """

    start: int
    end: int
    term: int
    kind: Kind
    sentence: int


@dataclass(frozen=True, slots=True)
class _Word:
    """A word or a hyphenated part of one, at [start, end) of the parsed text."""

    start: int
    end: int
    key: str


class Lexicon:
    """The keywords of a codebook in one language, for texts that `nlp` has parsed."""

    def __init__(self, codebook: Codebook, nlp: Language, language: str) -> None:
        self._nlp = nlp
        self._language = language
        self._vocabulary: dict[str, str] = {}  # forms of the words of keywords, and their keys
        self._keys: dict[str, str] = {}  # of words of texts seen so far
        self.terms = self._terms_of(codebook)
        self._nouns = {
            term.keys[0]: place
            for place, term in enumerate(self.terms)
            if language == "de" and _is_noun(term)
        }
        self._compounds = Compounds(self._nouns)
        self._matcher = PhraseMatcher(nlp.vocab, attr="ORTH")
        for place, term in enumerate(self.terms):
            self._matcher.add(str(place), [Doc(nlp.vocab, words=list(term.keys))])

    def hits(self, doc: Doc, sentences: Sequence[tuple[int, int]]) -> list[Hit]:
        """All occurrences inside the sentences (character ranges of the parsed text), by place.

        One that lies inside a longer one is left out.
        """
        text, words = doc.text, list(self._words(doc))
        starts = [word.start for word in words]
        found: list[Hit] = []
        for place, (start, end) in enumerate(sentences):
            here = words[bisect_left(starts, start) : bisect_left(starts, end)]
            found += _longest({*self._exact(here, place), *self._parts(text, here, place)})
        return found

    def _terms_of(self, codebook: Codebook) -> tuple[Term, ...]:
        """Keywords in the codebook's order, then the pieces of the longer ones."""
        keywords: dict[tuple[str, ...], dict[str, str]] = {}
        pieces: dict[str, dict[str, str]] = {}
        for code in codebook:
            for keyword in code.keywords.get(self._language, ()):
                words = self._split(keyword)
                keys = tuple(self._learn(word) for word in words)
                if not keys:
                    continue
                keywords.setdefault(keys, {}).setdefault(code.id, keyword)
                for word, key in zip(words, keys, strict=True):
                    if len(keys) > 1 and self._tells(key, word):
                        pieces.setdefault(key, {}).setdefault(code.id, keyword)
        terms = [Term(keys, "keyword", codes, len(codes)) for keys, codes in keywords.items()]
        for key, codes in pieces.items():
            whole = keywords.get((key,), {})
            rest = {code: keyword for code, keyword in codes.items() if code not in whole}
            if rest:
                terms.append(Term((key,), "piece", rest, len(codes | whole)))
        return tuple(terms)

    def _learn(self, word: str) -> str:
        """The key of a word of a keyword.

        The dictionary takes "modulo" for a form of a verb, but "moduli" for one of "modulo": the
        form typed counts beside its own, and of a word it does not know, all it may come from.
        """
        every = forms.keys(word, self._language)
        sure = (every[0], forms.fold(word))
        key = next((self._vocabulary[form] for form in sure if form in self._vocabulary), every[0])
        known = any(forms.known(each, self._language) for each in (word, word.lower()))
        for form in sure if known else every:
            self._vocabulary.setdefault(form, key)
        return key

    def _tells(self, key: str, word: str) -> bool:
        return not {key, word.lower()} & self._nlp.Defaults.stop_words

    def _split(self, keyword: str) -> list[str]:
        return [
            part
            for token in self._nlp.make_doc(plain_words(keyword, self._language))
            if not token.is_space and not token.is_punct
            for part in _PART.findall(token.text)
        ]

    def _words(self, doc: Doc) -> Iterator[_Word]:
        for token in doc:
            if token.is_space or not token.text.strip("-"):
                continue
            for part in _PART.finditer(token.text):
                start = token.idx + part.start()
                key = self._key(part.group(), token)
                yield _Word(start, start + len(part.group()), key)

    def _key(self, word: str, token: Token) -> str:
        """The first form of the word that some keyword has; empty when none has."""
        if word not in self._keys:
            forms_of = forms.keys(word, self._language)
            found = (self._vocabulary[key] for key in forms_of if key in self._vocabulary)
            self._keys[word] = next(found, "")
        if not self._keys[word] and word == token.text:
            return self._vocabulary.get(forms.fold(token.lemma_), "")
        return self._keys[word]

    def _exact(self, words: Sequence[_Word], sentence: int) -> Iterator[Hit]:
        if not any(word.key for word in words):
            return
        document = Doc(self._nlp.vocab, words=[word.key or _NOTHING for word in words])
        for name, first, after in self._matcher(document):
            place = int(self._nlp.vocab.strings[name])
            kind = self.terms[place].kind
            yield Hit(words[first].start, words[after - 1].end, place, kind, sentence)

    def _parts(self, text: str, words: Iterable[_Word], sentence: int) -> Iterator[Hit]:
        if self._compounds:
            for word in words:
                for start, end, noun in self._compounds.parts(text[word.start : word.end]):
                    place = self._nouns[noun]
                    yield Hit(word.start + start, word.start + end, place, "part", sentence)


def _is_noun(term: Term) -> bool:
    """Whether a German keyword is one word, written as a noun by every code that has it."""
    one_word = term.kind == "keyword" and len(term.keys) == 1
    return one_word and all(keyword[:1].isupper() for keyword in term.codes.values())


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """The hits that lie in no longer one, sorted by place, then term."""
    out: list[Hit] = []
    outer: Hit | None = None
    for hit in sorted(hits, key=lambda h: (h.start, -h.end, h.term)):
        same = outer is not None and (hit.start, hit.end) == (outer.start, outer.end)
        if outer is None or same or hit.end > outer.end:
            out.append(hit)
            outer = hit
    return out
