"""The plain words of a turn keep the way back to the stored text, whatever was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.text import Span, subtract
from qualcoder_hslu.suggest.speech import pieces_of, plain_words

TYPED = st.text(st.sampled_from("aeéç n's·.*:-/()\u00a0\u202f’\n🙂\u0301\u00adIi"), max_size=80)


@given(TYPED, st.sampled_from(["fr", "de", "it", "en"]), st.data())
def test_every_plain_character_stands_for_code_points_of_the_turn(
    text: str, language: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    turn = Span(start, data.draw(st.integers(start, len(text))))
    border = st.integers(0, len(text))
    hole = Span(*sorted((data.draw(border), data.draw(border))))
    places: list[Span] = []
    for speech in pieces_of(text, turn, [hole], language):
        assert len(speech.text) == len(speech.starts) == len(speech.ends)
        for i, char in enumerate(speech.text):
            place = speech.span(i, i + 1)
            assert place
            assert turn.contains(place)
            assert char == " " or subtract([place], [hole])
            places.append(place)
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("language", "typed", "plain"),
    [
        ("fr", "les client·e·s", "les clients"),
        ("fr", "les client-e-s", "les clients"),
        ("fr", "les client.e.s", "les clients"),
        ("fr", "les client(e)s", "les clients"),
        ("fr", "les client(e)(s)", "les clients"),
        ("fr", "un·e usager·ère", "un usager"),
        ("fr", "collaborateurs/trices", "collaborateurs"),
        ("fr", "collaborateur·trice·s", "collaborateurs"),
        ("fr", "professionnel-le-s", "professionnels"),
        ("fr", "bénéficiaire·s", "bénéficiaires"),
        ("fr", "donne-le, prends-les, est-ce, a-t-elle", "donne-le, prends-les, est-ce, a-t-elle"),
        ("fr", "l’État\u00a0: «\u202foui\u202f»", "l'État : « oui »"),
        ("fr", "e\u0301tat", "état"),
        ("de", "Klient*innen", "Klientinnen"),
        ("de", "Klient:innen", "Klientinnen"),
        ("de", "Klient_innen", "Klientinnen"),
        ("de", "KlientInnen", "Klientinnen"),
        ("de", "Klient/-innen", "Klientinnen"),
        ("de", "Klient(innen)", "Klientinnen"),
        ("de", "Klient(inn)en", "Klientinnen"),
        ("de", "Klient*in", "Klientin"),
        ("de", "Mitarbeiter*innengespräch", "Mitarbeiterinnengespräch"),
        ("it", "i collaboratori/trici", "i collaboratori"),
        ("it", "gli utenti/e, e/o", "gli utenti, e/o"),
        ("it", "tuttə", "tutti"),
        ("en", "the client·s", "the client·s"),
    ],
)
def test_gender_forms_and_typography_become_plain_words(
    language: str, typed: str, plain: str
) -> None:
    assert plain_words(typed, language) == plain


def test_what_stands_for_a_gender_form_spans_all_of_it() -> None:
    text = "Les client·e·s, oui."
    (speech,) = pieces_of(text, Span(0, len(text)), [], "fr")
    start = speech.text.index("clients")
    assert speech.span(start, start + len("clients")).of(text) == "client·e·s"


def test_a_text_without_turns_is_read_in_pieces_cut_at_sentence_ends() -> None:
    text = "Une phrase qui se répète. " * 3_000
    pieces = list(pieces_of(text, Span(0, len(text)), [], "fr"))
    assert len(pieces) > 2
    assert all(piece.text.endswith(". ") for piece in pieces)
    assert "".join(piece.text for piece in pieces) == text


def test_paragraphs_are_read_apart_and_line_ends_inside_them_are_spaces() -> None:
    text = "La protection\ndes données.\n\nEt puis rien."
    pieces = [piece.text for piece in pieces_of(text, Span(0, len(text)), [], "fr")]
    assert pieces == ["La protection des données.", "Et puis rien."]
