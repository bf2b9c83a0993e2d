"""One spaCy pipeline per language, loaded when first asked for: sentence borders and lemmas.

French has a trained model; German, Italian and English have rules and a dictionary, and so has
French when its model is missing; any other language has words and sentence borders. A replacement
is named in the pipeline's message, never silent.
"""

import importlib
from dataclasses import dataclass

import simplemma
import spacy
import spacy.about
from spacy.language import Language
from spacy.tokens import Doc

from qualcoder_hslu.suggest import forms
from qualcoder_hslu.suggest.compiling import classes_compiled_once

FRENCH_MODEL = "fr_core_news_sm"
LANGUAGE_NAMES = {"fr": "French", "de": "German", "it": "Italian", "en": "English"}

# Lemmas need the tagger and the rules; the small sentence component is as good as the parser on
# spoken French (which cuts before commas) and faster; names are not looked for.
_EXCLUDED = ("ner", "parser")
_LONGEST = 1_000_000_000  # texts come in pieces; spaCy's own limit protects the parser only


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A language's pipeline; `engine` names its parts and versions, `message` a replacement."""

    language: str
    nlp: Language
    engine: str
    message: str = ""


class DictionaryLemmas:
    """Pipeline component that sets each token's lemma to its dictionary form."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            token.lemma_ = forms.lemma(token.text, self.language)
        return doc


@Language.factory("dictionary_lemmas", assigns=["token.lemma"])
def _dictionary_lemmas(nlp: Language, name: str) -> DictionaryLemmas:
    return DictionaryLemmas(nlp.lang or "")


class Pipelines:
    """The pipelines loaded so far. `french_model` is the import name of the trained model."""

    def __init__(self, french_model: str = FRENCH_MODEL) -> None:
        self._french_model = french_model
        self._loaded: dict[str, Pipeline] = {}

    def get(self, language: str) -> Pipeline:
        """The language's pipeline, loaded on first use (French about 3 s).

        A language outside `LANGUAGE_NAMES` gets words and sentence borders, no lemmas.
        """
        if language not in self._loaded:
            with classes_compiled_once():
                if language not in LANGUAGE_NAMES:
                    self._loaded[language] = _plain(language)
                else:
                    self._loaded[language] = (
                        self._french() if language == "fr" else _dictionary(language)
                    )
        return self._loaded[language]

    def _french(self) -> Pipeline:
        name = self._french_model
        try:
            nlp = _trained(name)
        except (ImportError, OSError, ValueError) as error:
            return _dictionary("fr", f"cannot be loaded ({type(error).__name__})", name)
        if not _works(nlp):
            return _dictionary("fr", "fails its self-test", name)
        return Pipeline("fr", nlp, f"{name} {nlp.meta['version']}, {_libraries()}")


def _trained(name: str) -> Language:
    nlp: Language = importlib.import_module(name).load(exclude=_EXCLUDED)
    nlp.enable_pipe("senter")
    nlp.max_length = _LONGEST
    return nlp


def _works(nlp: Language) -> bool:
    """Two invented sentences whose borders and lemmas any intact model finds."""
    doc = nlp("Les clientes remplissent les formulaires. Nous gardons les dossiers.")
    lemmas = {token.text: token.lemma_ for token in doc}
    return (
        len(list(doc.sents)) == 2
        and lemmas.get("formulaires") == "formulaire"
        and lemmas.get("gardons") == "garder"
    )


def _dictionary(language: str, trouble: str = "", model: str = "") -> Pipeline:
    nlp = _blank(language)
    nlp.add_pipe("dictionary_lemmas")
    message = (
        f"The {LANGUAGE_NAMES[language]} language model {model} {trouble}; suggestions use the "
        "word list simplemma instead and may find less. Installing the program again mends it."
        if trouble
        else ""
    )
    return Pipeline(language, nlp, f"blank {language}, {_libraries()}", message)


def _plain(language: str) -> Pipeline:
    try:
        nlp = _blank(language)
    except ImportError:  # spaCy knows nothing of it, or needs a library for it
        nlp = _blank("xx")
    return Pipeline(language, nlp, f"blank {nlp.lang}, {_libraries()}")


def _blank(language: str) -> Language:
    nlp = spacy.blank(language)
    nlp.add_pipe("sentencizer", config={"punct_chars": [".", "!", "?", "…", "...", "?!", "!?"]})
    nlp.max_length = _LONGEST
    return nlp


def _libraries() -> str:
    return f"spacy {spacy.about.__version__}, simplemma {simplemma.__version__}"
