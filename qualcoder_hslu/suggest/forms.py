"""Word forms: the keys under which a word that was said meets a word of a keyword.

A word's first key is its folded dictionary form; further keys bridge what the dictionary does not
know: plurals of new words, feminine and masculine, Swiss ss. Knows no spaCy and no codebook.
"""

import re
import unicodedata
from functools import cache

import simplemma

# Dictionary forms that would merge words of different meaning.
_KEPT = {"de": frozenset({"daten", "medien"})}

# Pairs of endings, masculine and feminine, tried both ways.
_GENDER = {
    "fr": (
        ("teur", "trice"), ("eur", "euse"), ("er", "ère"), ("ien", "ienne"), ("el", "elle"),
        ("if", "ive"), ("ant", "ante"), ("ent", "ente"), ("é", "ée"),
    ),
    "de": (
        ("er", "erin"), ("ent", "entin"), ("ant", "antin"), ("ist", "istin"), ("eur", "eurin"),
        ("or", "orin"), ("at", "atin"), ("kunde", "kundin"), ("kollege", "kollegin"),
        ("experte", "expertin"), ("chef", "chefin"), ("anwalt", "anwältin"), ("arzt", "ärztin"),
        ("er", "ende"), ("erin", "ende"),
    ),
    "it": (("tore", "trice"), ("sore", "soressa")),
    "en": (),
}  # fmt: skip

# Inflected endings of words that the dictionary does not know, and what they come from.
_INFLECTION = {
    "fr": (("aux", "al"), ("s", ""), ("x", ""), ("es", ""), ("e", "")),
    "de": (
        ("n", ""), ("en", ""), ("e", ""), ("s", ""), ("es", ""), ("er", ""), ("em", ""),
        ("ern", ""), ("r", ""), ("m", ""),
    ),
    "it": (
        ("zioni", "zione"), ("chi", "co"), ("che", "ca"), ("ghi", "go"), ("ghe", "ga"), ("i", "o"),
        ("i", "e"), ("e", "a"), ("a", "o"),
    ),
    "en": (("ies", "y"), ("es", ""), ("s", "")),
}  # fmt: skip
_SHORTEST_STEM = 4


def fold(word: str) -> str:
    """Letters without case, ß as ss, accents composed."""
    return unicodedata.normalize("NFC", word.casefold())


@cache
def known(word: str, language: str) -> bool:
    """Whether the word is in the language's dictionary, in any of its forms."""
    return bool(simplemma.is_known(word, lang=language))


@cache
def lemma(word: str, language: str) -> str:
    """The dictionary form of a word as typed; a word that is in no dictionary stays as it is.

    German compounds inflect like their last element, and Swiss ss is looked up as ß too. English
    words in -ing stay nouns: "training" is not "train".
    """
    if language == "en" and word.lower().endswith(("ing", "ings")):
        return word.lower().removesuffix("s")
    if language != "de":
        return str(simplemma.lemmatize(word.lower(), lang=language))
    if fold(word) in _KEPT["de"]:
        return word
    for spelling in (word.replace("ss", "ß"), word, word.lower()):
        if known(spelling, language):
            return str(simplemma.lemmatize(spelling, lang=language))
    for start in range(3, len(word) - 3):
        last = word[start:].capitalize()
        if word[:1].isupper() and known(last, language):
            return word[:start] + str(simplemma.lemmatize(last, lang=language)).lower()
    return str(simplemma.lemmatize(word, lang=language))


@cache
def keys(word: str, language: str) -> tuple[str, ...]:
    """The folded forms under which a word can be found, the surest first, without repetition."""
    surface = fold(word)
    found = [fold(lemma(word, language)), surface]
    if language == "en":
        found.append(fold(simplemma.lemmatize(word.lower(), lang=language)))
    if not known(word, language):
        found += _stems(surface, language)
    for form in tuple(found):
        found += _other_gender(form, language)
    if language == "en":
        found += [re.sub(r"iz(?=ation|e|ing)", "is", form) for form in found]
    return tuple(dict.fromkeys(found))


def _stems(word: str, language: str) -> list[str]:
    return [
        word.removesuffix(ending) + base
        for ending, base in _INFLECTION[language]
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM
    ]


def _other_gender(word: str, language: str) -> list[str]:
    out = []
    for masculine, feminine in _GENDER[language]:
        for ending, other in ((masculine, feminine), (feminine, masculine)):
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= 3:
                out.append(stem + other)
    return out
