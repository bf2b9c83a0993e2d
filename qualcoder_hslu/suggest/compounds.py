"""German keywords as parts of longer words: Fallführung in Fallführungssystem.

Only whole elements count, judged by the dictionary: Leitung is no part of Begleitung, nor Konzept
of Konzeption. Knows word forms only, no spaCy.
"""

from collections.abc import Collection, Iterator
from functools import lru_cache

from qualcoder_hslu.suggest import forms

SHORTEST = 5  # letters of a keyword that may be a part
_SHORTEST_REST = 4  # letters of what stands beside it, its linking letters included
_INDEXED = 4  # letters at a word's ends by which keywords are looked up
_LINKS = ("", "s", "n", "en", "es", "er")

# Beside a keyword these make another word, not a compound of it.
_PARTICLES = frozenset(
    "hinter hinaus heraus herum hervor voran voraus vorbei vorher wieder wider weiter zurück "
    "zusammen durch gegen nieder unter über miss fehl nicht zwischen entgegen "
    "auseinander gegenüber".split()
)
_SUFFIXES = frozenset(
    "haft schaft schaften heit keit lich isch ismus isten voll lose losen arten artig mässig "
    "weise".split()
)


class Compounds:
    """Finds `nouns` (folded dictionary forms) as first or last elements of longer words."""

    def __init__(self, nouns: Collection[str]) -> None:
        self._by_start: dict[str, list[str]] = {}
        self._by_end: dict[str, list[str]] = {}
        for noun in sorted(noun for noun in nouns if len(noun) >= SHORTEST):
            self._by_start.setdefault(noun[:_INDEXED], []).append(noun)
            self._by_end.setdefault(noun[-_INDEXED:], []).append(noun)
        self.parts = lru_cache(maxsize=50_000)(self._parts)

    def __bool__(self) -> bool:
        return bool(self._by_start)

    def _parts(self, word: str) -> tuple[tuple[int, int, str], ...]:
        """(start, end, noun) for each noun that is an element of the word as typed."""
        return tuple(self._find(word))

    def _find(self, word: str) -> Iterator[tuple[int, int, str]]:
        folded, whole = forms.fold(word), forms.fold(forms.lemma(word, "de"))
        for noun in self._by_start.get(folded[:_INDEXED], ()):
            for stem in (noun, noun.removesuffix("e")):
                long_enough = len(stem) >= SHORTEST and folded.startswith(stem)
                if long_enough and _is_head(folded[len(stem) :]):
                    yield 0, _length(word, stem), noun
                    break
        for noun in self._by_end.get(whole[-_INDEXED:], ()):
            before = whole.removesuffix(noun)
            if before != whole and _is_modifier(before):
                yield _length(word, before), len(word), noun


def _is_head(rest: str) -> bool:
    """Whether what follows a keyword is, after linking letters, a word of its own."""
    for link in _LINKS:
        head = rest.removeprefix(link)
        long_enough = rest.startswith(link) and len(head) >= _SHORTEST_REST
        if long_enough and head not in _SUFFIXES and _is_word(head):
            return True
    return False


def _is_modifier(rest: str) -> bool:
    """Whether what precedes a keyword is, less linking letters, a word and no particle."""
    if len(rest) < _SHORTEST_REST or rest in _PARTICLES:
        return False
    return any(
        rest.endswith(link) and len(rest) - len(link) >= 3 and _is_word(rest.removesuffix(link))
        for link in _LINKS
    )


def _is_word(folded: str) -> bool:
    """Whether the dictionary knows the word, or both halves of it."""
    return _is_known(folded) or any(
        _is_known(folded[:cut]) and _is_known(folded[cut:]) and folded[:cut] not in _PARTICLES
        for cut in range(_SHORTEST_REST, len(folded) - _SHORTEST_REST + 1)
    )


def _is_known(folded: str) -> bool:
    return any(
        forms.known(spelling, "de")
        for word in (folded, folded.capitalize())
        for spelling in (word, word.replace("ss", "ß"))
    )


def _length(word: str, folded: str) -> int:
    """Characters of `word` as typed that make `folded`; ß counts one typed, two folded."""
    length = 0
    while length < len(word) and len(forms.fold(word[:length])) < len(folded):
        length += 1
    return length
