"""Keywords are found by lemma, in what participants say, with the place of every reason."""

import csv
from dataclasses import replace

import pytest

from qualcoder_hslu.exchange.codebook import read_codebook
from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Uncounted
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.suggest import forms
from qualcoder_hslu.suggest.lexicon import Lexicon
from qualcoder_hslu.suggest.messages import Learning, Source, SuggestRequest, SuggestResult
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.speech import plain_words
from tests.suggest.texts import book, request, suggest


def words_hit(asked: SuggestRequest, result: SuggestResult) -> set[str]:
    """The words in the text that the reasons point at."""
    return {
        (asked.learning.sources[0].text or "")[reason.start : reason.end]
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
        ("fr", "client", "Les client-e-s attendent au guichet.", "client-e-s"),
        ("fr", "collaborateur", "Les collaborateurs/trices sont là.", "collaborateurs/trices"),
        ("fr", "assistante sociale", "Un assistant social est venu.", "assistant social"),
        ("fr", "protection des données", "La protection des données, ça bloque.",
         "protection des données"),
        ("fr", "protection des données", "PROTECTION DES DONNÉES !", "PROTECTION DES DONNÉES"),
        ("fr", "données sensibles", "Une donnée\u00a0sensible, quoi.", "donnée\u00a0sensible"),
        ("fr", "non-recours", "Le non recours, c'est ça.", "non recours"),
        ("fr", "chatbot", "Les chatbots répondent mal.", "chatbots"),
        ("de", "Fallführung", "Das Fallführungssystem ist langsam.", "Fallführung"),
        ("de", "Fallführung", "Das Fallführungs-System ist langsam.", "Fallführungs"),
        ("de", "Schnittstelle", "Das ist ein Schnittstellenproblem.", "Schnittstelle"),
        ("de", "System", "Die Fallführungssysteme sind langsam.", "systeme"),
        ("de", "Klientin", "Die Klient*innen warten am Schalter.", "Klient*innen"),
        ("de", "Klientin", "Die Klient:innen warten am Schalter.", "Klient:innen"),
        ("de", "Klient", "Die KlientInnen warten am Schalter.", "KlientInnen"),
        ("de", "Klient", "Die Klient_innen warten am Schalter.", "Klient_innen"),
        ("de", "Schnittstelle", "Die Schnittstellen fehlen überall.", "Schnittstellen"),
        ("de", "Maßnahme", "Die Massnahmen greifen nicht.", "Massnahmen"),
        ("de", "Massnahme", "Die Maßnahmen greifen nicht.", "Maßnahmen"),
        ("de", "besonders schützenswerte Daten", "Mit besonders schützenswerten Daten geht das nicht.",
         "besonders schützenswerten Daten"),
        ("it", "modulo", "I moduli sono troppo lunghi per tutti.", "moduli"),
        ("it", "automazione", "Le automazioni non bastano mai.", "automazioni"),
        ("it", "digitalizzazione", "Le digitalizzazioni costano.", "digitalizzazioni"),
        ("it", "utente", "Parlo dell’utente di ieri.", "utente"),
        ("it", "collaboratore", "I collaboratori/trici lo sanno.", "collaboratori/trici"),
        ("it", "operatore", "Le operatrici lo sanno.", "operatrici"),
        ("en", "client portal", "Nobody asked us about client portals.", "client portals"),
        ("en", "digitalisation", "It is digitalization for them.", "digitalization"),
    ],
)  # fmt: skip
def test_a_keyword_is_found_in_the_form_people_say_it(
    pipelines: Pipelines, language: str, keyword: str, text: str, word: str
) -> None:
    asked = request(language, book(language, A1=[keyword]), text)
    result = suggest(asked, pipelines)
    assert [s.code for s in result.suggestions] == ["A1"]
    assert word in words_hit(asked, result)


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        ("Leitung", "Die Begleitung war gut."),
        ("Bildung", "Die Ausbildung war gut."),
        ("Führung", "Die Einführung und die Ausführung waren gut."),
        ("Konzept", "Die Konzeption war gut."),
        ("Automat", "Die Automatisierung war gut."),
        ("Daten", "Das Datum war gut."),
        ("Recht", "Ein Unrecht war es."),
    ],
)
def test_a_german_word_that_only_looks_like_a_compound_is_none(
    pipelines: Pipelines, keyword: str, text: str
) -> None:
    assert suggest(request("de", book("de", A1=[keyword]), text), pipelines).suggestions == ()


@pytest.mark.parametrize(
    ("language", "keyword", "text"),
    [
        ("en", "training", "We took the train to work."),
        ("fr", "protection des données", "La protection, c'est autre chose. Des données, j'en ai."),
        ("fr", "par le haut", "Il est en haut."),
    ],
)
def test_words_of_other_meaning_are_no_keywords(
    pipelines: Pipelines, language: str, keyword: str, text: str
) -> None:
    asked = request(language, book(language, A1=[keyword]), text)
    assert keyword not in {
        (asked.learning.sources[0].text or "")[reason.start : reason.end]
        for suggestion in suggest(asked, pipelines).suggestions
        for reason in suggestion.reasons
    }


def test_the_longer_keyword_hides_the_shorter_inside_it(pipelines: Pipelines) -> None:
    both = book("fr", C1=["données"], C2=["protection des données"])
    asked = request("fr", both, "La protection des données, ça bloque.")
    assert [s.code for s in suggest(asked, pipelines).suggestions] == ["C2"]


def test_two_words_of_a_keyword_count_where_one_does_not(pipelines: Pipelines) -> None:
    phrase = book("fr", D7=["temps libéré"])
    one = request("fr", phrase, "On a du temps, là.")
    two = request("fr", phrase, "Ça libère quand même du temps, là.")
    assert suggest(one, pipelines).suggestions == ()
    assert words_hit(two, suggest(two, pipelines)) == {"libère", "temps"}


def test_more_keywords_make_a_stronger_suggestion(pipelines: Pipelines) -> None:
    three = book("fr", B1=["intake", "formulaire", "attestation"])
    texts = [
        "L’intake dure.",
        "L’intake et le formulaire.",
        "L’intake, le formulaire, l’attestation.",
    ]
    found = [suggest(request("fr", three, text), pipelines).suggestions[0] for text in texts]
    assert [s.score for s in found] == sorted({s.score for s in found})
    assert found[0].band == "possible"
    assert found[2].band == "strong"


def test_a_keyword_of_several_codes_counts_less_for_each(pipelines: Pipelines) -> None:
    text = "Le guichet et l’intake."
    alone = request("fr", book("fr", A1=["guichet", "intake"]), text)
    shared = request("fr", book("fr", A1=["guichet", "intake"], A2=["guichet"]), text)
    first, second = (suggest(each, pipelines).suggestions[0] for each in (alone, shared))
    assert first.code == second.code == "A1"
    assert second.score < first.score


def test_a_code_with_sub_codes_needs_more_than_a_sub_code(pipelines: Pipelines) -> None:
    words = {"fr": ("intake",)}
    parent = Code("B", {}, keywords=words)
    asked = request("fr", Codebook((parent,)), "L’intake dure.")
    assert [s.code for s in suggest(asked, pipelines).suggestions] == ["B"]
    with_child = Codebook((parent, Code("B1", {}, "B")))
    asked = request("fr", with_child, "L’intake dure.")
    assert suggest(asked, pipelines).suggestions == ()


def test_no_turn_gets_more_than_three_suggestions(pipelines: Pipelines) -> None:
    many = book("fr", A=["guichet"], B=["intake"], C=["scanner"], D=["formulaire"], E=["wiki"])
    text = "Le guichet, l’intake, le scanner, le formulaire et le wiki."
    assert len(suggest(request("fr", many, text), pipelines).suggestions) == 3


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
    assert all(
        s.span.start >= asked.learning.sources[0].turns[1].span.start for s in result.suggestions
    )


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


def test_a_language_whose_word_forms_are_not_known_is_one_sentence(pipelines: Pipelines) -> None:
    result = suggest(request("sv", book("sv", A=["kund"]), "Kunder."), pipelines)
    assert "French, German, Italian and English" in result.message
    assert result.suggestions == ()


def test_a_codebook_without_keywords_says_so(pipelines: Pipelines) -> None:
    result = suggest(request("fr", book("de", A=["Kunde"]), "Le client."), pipelines)
    assert "no keywords in French" in result.message


def test_a_keyword_across_a_time_stamp_is_not_pointed_at(pipelines: Pipelines) -> None:
    text = "La protection [00:01] des données."
    stamp = Uncounted(Span(14, 21), "time")
    asked = request("fr", book("fr", C2=["protection des données"]), text, uncounted=[stamp])
    for suggestion in suggest(asked, pipelines).suggestions:
        for reason in suggestion.reasons:
            assert not Span(reason.start or 0, reason.end or 0).overlaps(stamp.span)


def test_uncounted_spans_and_white_space_never_stand_at_the_ends(pipelines: Pipelines) -> None:
    text = "  [00:01] Le scanner est en panne. [00:02] \n"
    stamps = [Uncounted(Span(2, 9), "time"), Uncounted(Span(35, 42), "time")]
    asked = request("fr", book("fr", B4=["scanner"]), text, uncounted=stamps)
    result = suggest(asked, pipelines)
    assert [s.span.of(text) for s in result.suggestions] == ["Le scanner est en panne."]
    assert [s.of(text) for s in result.sentences] == ["Le scanner est en panne."]


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("fr", "Oui. Non… enfin si. Voilà !", ["Oui.", "Non… enfin si.", "Voilà !"]),
        ("de", "Ca. 20 Fr. pro Std. Das ist viel.", ["Ca. 20 Fr. pro Std. Das ist viel."]),
        ("de", "Es läuft. Fast … immer. Oder?", ["Es läuft.", "Fast … immer.", "Oder?"]),
        ("de", "Das bin ich. (lacht) Nein, wirklich.", ["Das bin ich.", "(lacht) Nein, wirklich."]),
        ("de", "Er sagt: «Nein.» «Doch.»", ["Er sagt: «Nein.»", "«Doch.»"]),
        ("it", "Non so … (ride) forse. (ride)", ["Non so … (ride) forse. (ride)"]),
        ("it", "Il sig. Rossi è qui. Non so … forse.", ["Il sig. Rossi è qui.", "Non so … forse."]),
        ("en", "It works, e.g. here. Does it?", ["It works, e.g. here.", "Does it?"]),
    ],
)
def test_sentences_end_where_people_end_them(
    pipelines: Pipelines, language: str, text: str, sentences: list[str]
) -> None:
    result = suggest(request(language, book(language, A=["x"]), text), pipelines)
    assert [span.of(text) for span in result.sentences] == sentences


@pytest.mark.parametrize("language", ["fr", "de", "it", "en"])
def test_each_shipped_keyword_matches_itself_and_its_lemmas(
    pipelines: Pipelines, language: str
) -> None:
    nlp = pipelines.get(language).nlp
    shipped = read_codebook(data_dir("codebooks") / "hslu-digital-transformation.yaml")
    lexicon = Lexicon(shipped, nlp, language)
    said: list[tuple[str, str]] = []
    for code in shipped:
        for keyword in code.keywords[language]:
            words = plain_words(keyword, language)
            lemmas = " ".join(forms.lemma(t.text, language) for t in nlp.make_doc(words))
            said += [(words, code.id), (lemmas, code.id)]
    missed = []
    for doc, code_id in nlp.pipe(said, as_tuples=True):
        hits = lexicon.hits(doc, [(0, len(doc.text))])
        if not any(code_id in lexicon.terms[hit.term].codes for hit in hits):
            missed.append((code_id, doc.text))
    assert missed == []


def test_strong_suggestions_for_the_sample_study_are_mostly_right_and_few(
    pipelines: Pipelines,
) -> None:
    """Against what two coders coded: a suggestion is right when it shares half of a passage."""
    shipped = read_codebook(data_dir("codebooks") / "hslu-digital-transformation.yaml")
    folder = data_dir("sample_transcripts")
    with (folder / "codings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    right: dict[str, list[bool]] = {"strong": [], "possible": [], "weak": []}
    for title in ("FG1_Valbrune", "FG2_Rivemont"):
        draft = read_transcript(folder / f"{title}.txt")
        turns = [
            replace(turn, moderator=turn.speaker in ("Modératrice", "Modérateur"))
            for turn in draft.turns
        ]
        said = Source(title, title, "fr", draft.text, tuple(turns), draft.uncounted)
        learning = Learning(shipped, (said,), tier="keywords")
        result = suggest(SuggestRequest(learning, (title,)), pipelines)
        assert len(result.suggestions) < 1.5 * sum(not turn.moderator for turn in turns)
        coded = [
            (row["code"], Span(int(row["start"]), int(row["end"])))
            for row in rows
            if row["transcript"] == title
        ]
        for s in result.suggestions:
            right[s.band].append(any(s.code == c and shares_half(s.span, p) for c, p in coded))
    share = {band: sum(found) / len(found) for band, found in right.items()}
    assert share["strong"] > 0.5
    assert share["strong"] > share["possible"] > 0.2


def shares_half(one: Span, other: Span) -> bool:
    common = one.intersection(other)
    return common is not None and 2 * len(common) >= min(len(one), len(other))
