"""A transcript tells its language by its small words; too little text tells nothing."""

import pytest

from qualcoder_hslu.model.languages import detect_language
from qualcoder_hslu.model.transcript import LANGUAGES
from qualcoder_hslu.resources import data_dir

SENTENCES = {
    "fr": "Alors nous, on a fait ça avec le service, et je pense que c'est bien pour les gens.",
    "de": "Also wir haben das mit dem Dienst gemacht, und ich finde, dass es für die Leute gut ist.",
    "it": "Noi questo lo abbiamo fatto con il servizio, e per la gente è anche molto più facile.",
    "en": "We did this with the service, and I think that it is good for the people we have.",
}


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("FG1_Valbrune.txt", "fr"),
        ("FG2_Rivemont.txt", "fr"),
        ("FG_DE_Lindenau.txt", "de"),
        ("INT_IT_Pietrasole.txt", "it"),
    ],
)
def test_the_language_of_every_transcript_of_the_sample_study(name, language):
    text = (data_dir("sample_transcripts") / name).read_text(encoding="utf-8")
    assert detect_language(text) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_enough_in_each_language(language):
    assert detect_language(SENTENCES[language]) == language


@pytest.mark.parametrize("text", ["", "Ja. Nein. Doch.", "1 2 3 " * 500, "Ruth Beat Ruth"])
def test_a_text_that_does_not_tell_is_not_guessed_at(text):
    assert detect_language(text) is None


def test_a_text_half_in_one_language_and_half_in_another_is_not_guessed_at():
    assert detect_language(f"{SENTENCES['fr']} {SENTENCES['de']} " * 20) is None


def test_case_and_the_form_of_the_apostrophe_make_no_difference():
    text = SENTENCES["fr"].upper().replace("'", "’")
    assert detect_language(text) == "fr"
