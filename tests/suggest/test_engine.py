"""Keywords are found by lemma, in what participants say, with the place of every reason."""

import pytest

from qualcoder_hslu.exchange.codebook import read_codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Uncounted
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.suggest.engine import suggest
from qualcoder_hslu.suggest.messages import SuggestRequest, SuggestResult
from qualcoder_hslu.suggest.pipelines import Pipelines
from tests.suggest.texts import book, request


def words_hit(asked: SuggestRequest, result: SuggestResult) -> set[str]:
    """The words in the text that the reasons point at."""
    return {
        asked.text[reason.start : reason.end]
        for suggestion in result.suggestions
        for reason in suggestion.reasons
    }


@pytest.mark.parametrize(
    ("language", "keyword", "text", "word"),
    [
        ("fr", "intake", "On a revu l’intake avec tout le monde.", "intake"),
        ("fr", "efficacité", "C'est une question d'efficacité, je crois.", "efficacité"),
        ("fr", "formulaire", "Ils remplissent des formulaires toute la journée.", "formulaires"),
        ("fr", "client", "Les client·e·s attendent au guichet.", "client·e·s"),
        ("fr", "protection des données", "La protection des données, ça bloque.",
         "protection des données"),
        ("de", "Fallführung", "Das Fallführungssystem ist langsam.", "Fallführung"),
        ("de", "Klientin", "Die Klient*innen warten am Schalter.", "Klient*innen"),
        ("de", "Klientin", "Die Klient:innen warten am Schalter.", "Klient:innen"),
        ("de", "Schnittstelle", "Die Schnittstellen fehlen überall.", "Schnittstellen"),
        ("it", "modulo", "I moduli sono troppo lunghi per tutti.", "moduli"),
        ("it", "automazione", "Le automazioni non bastano mai.", "automazioni"),
        ("en", "client portal", "Nobody asked us about client portals.", "client portals"),
    ],
)  # fmt: skip
def test_a_keyword_is_found_in_the_form_people_say_it(
    pipelines: Pipelines, language: str, keyword: str, text: str, word: str
) -> None:
    asked = request(language, book(language, A1=[keyword]), text)
    result = suggest(asked, pipelines)
    assert [s.code for s in result.suggestions] == ["A1"]
    assert word in words_hit(asked, result)


def test_moderators_are_never_suggested(pipelines: Pipelines) -> None:
    asked = request(
        "fr",
        book("fr", B4=["scanner"]),
        "Et le scanner, alors ?",
        "Le scanner, ben il est en panne.",
        moderator=[0],
    )
    result = suggest(asked, pipelines)
    assert result.suggestions
    assert all(s.span.start >= asked.turns[1].span.start for s in result.suggestions)


def test_places_count_code_points_beyond_emoji_and_nbsp(pipelines: Pipelines) -> None:
    asked = request("fr", book("fr", B4=["scanner"]), "Oui 🙂\u00a0! On a un scanner 🙏🏽, voilà.")
    result = suggest(asked, pipelines)
    assert words_hit(asked, result) == {"scanner"}


def test_a_time_stamp_inside_speech_is_no_evidence(pipelines: Pipelines) -> None:
    text = "Alors [scanner] on continue comme avant, hein."
    stamp = Uncounted(Span(6, 15), "time")
    asked = request("fr", book("fr", B4=["scanner"]), text, uncounted=[stamp])
    assert suggest(asked, pipelines).suggestions == ()


def test_a_decided_passage_does_not_come_back(pipelines: Pipelines) -> None:
    text = "Le scanner est en panne."
    asked = request("fr", book("fr", B4=["scanner"]), text, decided=[("B4", Span(3, 10))])
    assert suggest(asked, pipelines).suggestions == ()


def test_suggestions_lie_inside_one_turn_and_begin_at_a_sentence(pipelines: Pipelines) -> None:
    long = " ".join(["Bon, ça n’a rien à voir avec le reste."] * 12)
    asked = request("fr", book("fr", B4=["scanner"]), f"{long} Le scanner est en panne. {long}")
    result = suggest(asked, pipelines)
    starts = {sentence.start for sentence in result.sentences}
    assert len(result.suggestions) == 1
    assert result.suggestions[0].span.start in starts
    assert len(result.suggestions[0].span) < 200


def test_the_same_request_gives_the_same_suggestions(pipelines: Pipelines) -> None:
    asked = request("fr", book("fr", A=["guichet"], B=["guichet", "file"]), "Le guichet, la file.")
    assert suggest(asked, pipelines) == suggest(asked, pipelines)


def test_a_missing_model_is_named_and_replaced() -> None:
    asked = request("fr", book("fr", B4=["formulaire"]), "Des formulaires partout.")
    result = suggest(asked, Pipelines(french_model="no_such_model"))
    assert "no_such_model" in result.message
    assert [s.code for s in result.suggestions] == ["B4"]


def test_a_language_without_pipeline_is_one_sentence(pipelines: Pipelines) -> None:
    with pytest.raises(UserError, match="French, German, Italian and English"):
        suggest(request("sv", book("sv", A=["kund"]), "Kunder."), pipelines)


def test_a_codebook_without_keywords_says_so(pipelines: Pipelines) -> None:
    result = suggest(request("fr", book("de", A=["Kunde"]), "Le client."), pipelines)
    assert "no keywords in French" in result.message


@pytest.mark.parametrize("language", ["fr", "de", "it", "en"])
def test_each_shipped_keyword_matches_itself(pipelines: Pipelines, language: str) -> None:
    shipped = read_codebook(data_dir("codebooks") / "hslu-digital-transformation.yaml")
    missed = []
    for code in shipped:
        for keyword in code.keywords[language]:
            asked = request(language, book(language, X=[keyword]), f"{keyword}.")
            if not suggest(asked, pipelines).suggestions:
                missed.append(f"{code.id}: {keyword}")
    assert missed == []
