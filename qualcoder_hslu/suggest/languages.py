"""Which language each turn is spoken in. Knows no spaCy.

A turn counts as the transcript's language unless it is clearly another one of those the program
has pipelines for: short turns tell too little.
"""

from functools import cached_property
from typing import Any

from qualcoder_hslu.model.text import count_words
from qualcoder_hslu.suggest.messages import Source, TextMissingError
from qualcoder_hslu.suggest.pipelines import LANGUAGE_NAMES

UNKNOWN = "xx"  # spaCy's name for a language nothing is known of
_ENOUGH_WORDS = 8
_SURE = 0.95
_SAMPLE = 5_000  # characters that tell a transcript's language


class Languages:
    """Guesses languages by py3langid, which is loaded when first needed."""

    def __init__(self) -> None:
        self._guessed: dict[str, str] = {}

    def of_turns(self, source: Source) -> list[str]:
        """A language for each turn of a source: its own, or the one it is clearly spoken in.

        A transcript without a language gets that of its beginning, `UNKNOWN` for one without
        pipelines; in a language without pipelines every turn counts as the transcript's.
        """
        text = source.text or ""
        language = self.of_source(source)
        if language not in LANGUAGE_NAMES:
            return [language] * len(source.turns)
        return [
            language if turn.moderator else self._of_turn(turn.span.of(text), language)
            for turn in source.turns
        ]

    def of_source(self, source: Source) -> str:
        """The source's own language, or that of its beginning. Raises `TextMissingError`."""
        if source.language:
            return source.language
        if source.key not in self._guessed:
            if source.text is None:
                raise TextMissingError
            self._guessed[source.key] = self._of_text(source.text[:_SAMPLE])
        return self._guessed[source.key]

    def _of_turn(self, words: str, language: str) -> str:
        if count_words(words) < _ENOUGH_WORDS:
            return language
        found, sure = self._four.classify(words)
        return str(found) if sure >= _SURE else language

    def _of_text(self, text: str) -> str:
        found, _ = self._all.classify(text)
        return str(found) if found in LANGUAGE_NAMES else UNKNOWN

    @cached_property
    def _four(self) -> Any:
        identifier = _identifier()
        identifier.set_languages(list(LANGUAGE_NAMES))
        return identifier

    @cached_property
    def _all(self) -> Any:
        return _identifier()


def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - half a second

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
