"""Which of the languages of transcripts a text is in, told by its small words.

A count, no model: enough for whole transcripts, and silent on texts that are too short to tell.
"""

import re
from collections import Counter

# Frequent small words; one that two of the languages share counts for both and decides nothing.
_SMALL_WORDS: dict[str, frozenset[str]] = {
    "fr": frozenset(
        "le la les des du un une et est sont était avec pour dans sur pas que qui je nous vous on "
        "il elle ils ce cette ça mais ou donc aussi très plus fait être avoir au aux par leur "
        "c'est j'ai n'est d'une qu'on".split()
    ),
    "de": frozenset(
        "der die das den dem des ein eine einen einem und ist sind war mit für auf im am von zu "
        "nicht dass ich wir sie ihr er es man aber oder also auch sehr mehr noch wenn wie bei "
        "haben hat wird werden uns mir schon dann".split()
    ),
    "it": frozenset(
        "il lo la gli le dei della delle del nel nella un una uno e è sono era con per di da su "
        "non che chi io noi voi si ci ma anche molto più fatto essere avere al alla perché come "
        "questo questa c'è".split()
    ),
    "en": frozenset(
        "the a an and is are was were with for in on at of to not that i we you they he she it "
        "this but or so also very more have has had do does what there be as would can our".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE = 20_000  # code points from the beginning and as many from the middle
_FEWEST = 8  # small words that a text must have
_AHEAD = 1.4  # times as many as the second language has


def detect_language(text: str) -> str | None:
    """The code of the language (see `LANGUAGES`), None when the text does not tell.

    Only a sample of a long text is looked at.
    """
    middle = len(text) // 2
    sample = text[:_SAMPLE] + (text[middle : middle + _SAMPLE] if len(text) > 2 * _SAMPLE else "")
    words = Counter(match[0] for match in _WORD.finditer(sample.casefold().replace("’", "'")))
    counts = sorted(
        (sum(words[small] for small in smalls), language)
        for language, smalls in _SMALL_WORDS.items()
    )
    (second, _), (most, language) = counts[-2:]
    return language if most >= _FEWEST and most >= _AHEAD * second else None
