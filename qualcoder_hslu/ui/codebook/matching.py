"""Finding codes by what a person types: a pure function over the codebook's words.

Accents, case and the kind of apostrophe never matter. Nothing here knows widgets.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qualcoder_hslu.model.codebook import Code, Codebook, text_in

_MARKS = re.compile("[\u0300-\u036f]+")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "’": "'", "‘": "'"})
_LEAST_FUZZY = 4  # letters; with fewer, anything resembles anything
_FUZZY_CUTOFF = 75.0


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The text without accents and case, white space made single."""
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(bare.casefold().translate(_LETTERS).split())


@dataclass(frozen=True, slots=True)
class CodeWords:
    """What one code can be found by, folded; `words` are those of id and name."""

    code: str
    id: str
    name: str
    words: tuple[str, ...]
    other_words: tuple[str, ...]  # of the name in other languages, and of the theme's name
    keywords: tuple[str, ...]  # each whole, and each of its words
    definition: str


def words_of(codebook: Codebook, language: str) -> list[CodeWords]:
    """The words of every code in order; `language` is the one whose names count most."""
    return [_words(code, codebook, language) for code in codebook]


def _words(code: Code, codebook: Codebook, language: str) -> CodeWords:
    name = fold(text_in(code.name, language))
    theme = codebook.theme(code.id)
    others = (fold(text) for texts in (code.name, theme.name) for text in texts.values())
    keywords = [fold(word) for words in code.keywords.values() for word in words]
    return CodeWords(
        code=code.id,
        id=fold(code.id),
        name=name,
        words=(fold(code.id), *_split([name])),
        other_words=tuple(_split(others)),
        keywords=tuple(dict.fromkeys([*keywords, *_split(keywords)])),
        definition=fold(text_in(code.definition, language)),
    )


def _split(texts: Iterable[str]) -> list[str]:
    found = (word for text in texts for word in re.findall(r"\w+", text))
    return list(dict.fromkeys(found))


def find(typed: str, codes: Sequence[CodeWords], *, in_definitions: bool = False) -> list[str]:
    """Ids of the codes that match, best first: by id, name, word, keyword, then by likeness.

    Equally good codes stay in the given order. Likeness (typing errors) is asked only when
    nothing matches. Nothing typed finds nothing.
    """
    query = fold(typed)
    if not query:
        return []
    ranked = [
        (rank, code.code)
        for code in codes
        if (rank := _rank(query, code, in_definitions)) is not None
    ]
    if not ranked:
        ranked = _alike(query, codes)
    ranked.sort(key=lambda pair: pair[0])
    return [code for _, code in ranked]


def _rank(query: str, code: CodeWords, in_definitions: bool) -> float | None:
    if code.id == query:
        return 0
    if code.id.startswith(query):
        return 1
    if code.name.startswith(query):
        return 2
    if _begin(query, code.words):
        return 3
    if len(query) == 1:  # one letter means an id or a name; keywords begin with every letter
        return None
    if any(keyword.startswith(query) for keyword in code.keywords):
        return 4
    if _begin(query, (*code.words, *code.other_words, *code.keywords)):
        return 5
    return 6 if in_definitions and query in code.definition else None


def _begin(query: str, words: Sequence[str]) -> bool:
    """True when every word of the query begins one of the words."""
    return all(any(word.startswith(part) for word in words) for part in _split([query]) or [query])


def _alike(query: str, codes: Sequence[CodeWords]) -> list[tuple[float, str]]:
    """Codes whose name has words like those typed, by how unlike they are."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - 50 ms that only a typing error should cost

    parts = [part for part in _split([query]) if len(part) >= _LEAST_FUZZY]
    found = []
    for code in codes if parts else ():
        likeness = min(
            max(
                (
                    fuzz.ratio(part, word[:length])
                    for word in code.words
                    for length in (len(part), len(part) + 1)
                ),
                default=0.0,
            )
            for part in parts
        )
        if likeness >= _FUZZY_CUTOFF:
            found.append((100.0 - likeness, code.code))
    return found
