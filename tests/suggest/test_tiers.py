"""The engine as a whole: learning, explaining, other languages, missing parts, the same again."""

import builtins
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.engine import Engine
from qualcoder_hslu.suggest.messages import (
    EvaluateRequest,
    Example,
    Learning,
    Source,
    SuggestRequest,
    SuggestResult,
)
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.vectors import Encoder
from qualcoder_hslu.suggest.wire import result_from_json, result_to_json
from tests.suggest.texts import source

# Two subjects and small talk, ten turns each, in words that share little.
FOOD = [
    "On mange des pommes du jardin avec du fromage.",
    "La soupe de légumes était trop salée hier soir.",
    "Ma grand-mère cuisine un gâteau aux poires.",
    "Le boulanger vend du pain noir et des tartes.",
    "Nous avons cueilli des cerises pour la confiture.",
    "Le fromage de chèvre va bien avec le miel.",
    "Il reste de la salade et des tomates au frigo.",
    "Le repas de midi, c'était du riz et des lentilles.",
    "Elle fait sécher des abricots sur le balcon.",
    "On a goûté une fondue avec du pain de seigle.",
]
TRAINS = [
    "Le train de sept heures avait du retard à Olten.",
    "Il faut changer de quai pour la correspondance.",
    "Le contrôleur a vérifié tous les billets du wagon.",
    "La voie était fermée à cause des travaux.",
    "Le tram arrive toutes les dix minutes à la gare.",
    "J'ai raté mon bus parce que le métro était bondé.",
    "L'horaire a changé, la locomotive tombe en panne.",
    "On a réservé deux places dans le train de nuit.",
    "Le conducteur annonce le prochain arrêt trop vite.",
    "Mon abonnement de transport coûte plus cher.",
]
TALK = [f"Oui, bon, je ne sais pas trop quoi dire, numéro {n}." for n in range(10)]

BOOK = Codebook(
    (
        Code("F", {"fr": "Manger"}, definition={"fr": "Plats, fruits, repas, cuisine."}),
        Code("T", {"fr": "Voyager"}, definition={"fr": "Trains, gares, bus, billets."}),
    )
)


def said(name: str, part: slice) -> Source:
    """Turns about food, then about trains, then about nothing, as many of each."""
    return source("fr", *FOOD[part], *TRAINS[part], *TALK[part], name=name)


def subject(of: Source, turn: int) -> str:
    """F, T or "" for a turn's number."""
    return ("F", "T", "")[turn * 3 // len(of.turns)]


def coded(of: Source) -> tuple[Example, ...]:
    """Every turn about food or trains, coded so."""
    return tuple(
        Example(of.transcript, turn.span, subject(of, n), coding=f"{of.transcript}{n}")
        for n, turn in enumerate(of.turns)
        if subject(of, n)
    )


ONE, TWO = said("one", slice(0, 6)), said("two", slice(6, 10))
LEARNING = Learning(BOOK, (ONE, TWO), coded(ONE), frozenset({"one"}))


@pytest.fixture(scope="module")
def engine(pipelines: Pipelines, encoder: Encoder) -> Engine:
    return Engine(pipelines, lambda: encoder)


@pytest.fixture
def anew(pipelines: Pipelines, encoder: Encoder) -> Callable[[], Engine]:
    """Engines that have read nothing yet."""
    return lambda: Engine(pipelines, lambda: encoder)


def best(result: SuggestResult, of: Source) -> list[tuple[str, int]]:
    """(code, turn) of the shown suggestions, best first."""
    shown = sorted((s for s in result.suggestions if s.band), key=lambda s: -s.score)
    turns = [turn.span for turn in of.turns]
    return [(s.code, next(n for n, t in enumerate(turns) if t.overlaps(s.span))) for s in shown]


@pytest.mark.parametrize("tier", ["lexical", "hybrid"])
def test_what_was_coded_in_one_transcript_is_found_in_another(engine: Engine, tier: str) -> None:
    result = engine.suggest(SuggestRequest(replace(LEARNING, tier=tier), ("two",)))
    assert (result.tier, result.message) == (tier, "")
    assert result.learned == ("F", "T")
    found = best(result, TWO)
    right = [code == subject(TWO, turn) for code, turn in found]
    assert all(right[:3])
    assert sum(right) > len(right) / 2
    assert result.engine.startswith(f"{tier} ")


def test_the_codebook_ranks_before_anything_is_coded(engine: Engine) -> None:
    talk = [f"Oui, bon, je ne sais pas trop quoi dire, numéro {n}." for n in range(40)]
    turns = [*talk[:20], FOOD[7], *talk[20:30], TRAINS[0], *talk[30:]]
    asked = source("fr", *turns, name="three")
    result = engine.suggest(SuggestRequest(Learning(BOOK, (asked,)), ("three",)))
    assert result.learned == ()
    assert {("F", 20), ("T", 31)} <= set(best(result, asked))


def test_each_suggestion_says_why_and_one_a_code_is_drawn_by_chance(engine: Engine) -> None:
    result = engine.suggest(SuggestRequest(LEARNING, ("two",)))
    shown = [s for s in result.suggestions if s.band]
    assert shown
    assert all(s.reasons for s in shown)
    text = TWO.text or ""
    for suggestion in shown:
        for reason in suggestion.reasons:
            if reason.start is not None:
                assert suggestion.span.contains(Span(reason.start, reason.end or 0))
                assert text[reason.start : reason.end].strip()
    quoted = {r.coding for s in shown for r in s.reasons if r.kind == "quote"}
    assert quoted <= {example.coding for example in LEARNING.examples}
    assert quoted
    drawn = [s for s in result.suggestions if not s.band]
    assert sorted(s.code for s in drawn) == ["F", "T"]


def test_what_is_coded_or_was_refused_does_not_come_back(engine: Engine) -> None:
    refused = tuple(
        Example("two", turn.span, code, positive=False) for turn in TWO.turns for code in "FT"
    )
    learning = replace(LEARNING, examples=LEARNING.examples + refused)
    assert engine.suggest(SuggestRequest(learning, ("two",))).suggestions == ()
    again = engine.suggest(SuggestRequest(LEARNING, ("one",))).suggestions
    for suggestion in again:
        assert not any(
            e.code == suggestion.code and e.span.overlaps(suggestion.span) for e in coded(ONE)
        )


def test_after_a_refusal_only_that_code_is_looked_at_and_has_learned(engine: Engine) -> None:
    before = engine.suggest(SuggestRequest(LEARNING, ("two",)))
    first = max((s for s in before.suggestions if s.code == "F"), key=lambda s: s.score)
    refused = Example("two", first.span, "F", positive=False)
    learning = replace(LEARNING, examples=(*LEARNING.examples, refused))
    quick = engine.suggest(SuggestRequest(learning, ("two",), ("F",)))
    assert {s.code for s in quick.suggestions} <= {"F"}
    assert not any(s.span.overlaps(first.span) for s in quick.suggestions)


def test_the_same_request_gives_the_same_from_memory_from_disk_and_anew(
    engine: Engine, anew: Callable[[], Engine], tmp_path: Path
) -> None:
    kept = replace(LEARNING, folder=str(tmp_path))
    first = engine.suggest(SuggestRequest(LEARNING, ("two",)))
    again = anew().suggest(SuggestRequest(kept, ("two",)))
    assert len(list(tmp_path.glob("*.npz"))) == 9  # the codebook is kept, too
    without_texts = tuple(replace(s, text=None, turns=()) for s in kept.sources)
    reader = anew()
    assert reader.suggest(SuggestRequest(kept, ("two",))) == first == again
    assert reader.suggest(SuggestRequest(replace(kept, sources=without_texts), ("two",))) == first
    assert engine.suggest(SuggestRequest(LEARNING, ("two",))) == first
    assert result_from_json(json.loads(json.dumps(result_to_json(first)))) == first


def test_damaged_derived_data_is_computed_anew_and_that_of_gone_texts_deleted(
    anew: Callable[[], Engine], tmp_path: Path
) -> None:
    kept = replace(LEARNING, folder=str(tmp_path))
    first = anew().suggest(SuggestRequest(kept, ("two",)))
    damages = (
        lambda whole: whole[: len(whole) // 2],
        lambda whole: b"",
        lambda whole: b"PK\x03\x04 no archive",
        lambda whole: whole[5:],
    )
    for place, path in enumerate(sorted(tmp_path.iterdir())):
        whole = path.read_bytes()
        path.write_bytes(damages[place % 4](whole))
    assert anew().suggest(SuggestRequest(kept, ("two",))) == first
    only = replace(kept, sources=(TWO,), examples=(), fully_coded=frozenset())
    anew().suggest(SuggestRequest(only, ("two",)))
    assert len(list(tmp_path.iterdir())) == 6


def test_a_folder_that_is_gone_is_not_made_again(
    anew: Callable[[], Engine], tmp_path: Path
) -> None:
    kept = replace(LEARNING, folder=str(tmp_path / "purged"))
    assert anew().suggest(SuggestRequest(kept, ("two",))).suggestions
    assert not (tmp_path / "purged").exists()


class Broken:
    """A sentence encoder of other weights."""

    def encode(self, sentences: list[str]) -> list[list[float]]:
        return [[1.0] + [0.0] * 511 for _ in sentences]


def missing() -> Broken:
    raise ImportError("no weights")


@pytest.mark.parametrize(
    ("load", "trouble"), [(missing, "cannot be loaded"), (Broken, "fails its self-test")]
)
def test_without_the_sentence_model_the_next_tier_serves_and_says_so(
    pipelines: Pipelines, load: type, trouble: str
) -> None:
    engine = Engine(pipelines, load_encoder=lambda: Encoder(load))
    result = engine.suggest(SuggestRequest(LEARNING, ("two",)))
    assert result.tier == "lexical"
    assert trouble in result.message
    assert result.message.count("Installing the program again") == 1
    assert {s.tier for s in result.suggestions} == {"lexical"}


def test_without_what_learning_needs_the_keywords_serve_and_say_so(
    pipelines: Pipelines, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def broken(name: str, *rest: object) -> object:
        if name == "qualcoder_hslu.suggest.ranking":
            raise ImportError("No module named 'scipy'", name="scipy")
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", broken)
    book = Codebook((Code("F", {"fr": "Manger"}, keywords={"fr": ("fromage",)}),))
    learning = replace(LEARNING, codebook=book, examples=(), fully_coded=frozenset())
    result = Engine(pipelines).suggest(SuggestRequest(learning, ("one",)))
    assert result.tier == "keywords"
    assert "scipy is missing" in result.message
    assert [s.code for s in result.suggestions] == ["F", "F"]


def test_a_language_without_pipeline_is_learned_from_by_its_words(engine: Engine) -> None:
    mat = ["Vi äter äpplen och ost.", "Soppan var salt i går.", "Mormor bakar en kaka av äpplen."]
    resa = ["Tåget var sent till stationen.", "Bussen stod länge.", "Tåget stod vid stationen."]
    one = source("sv", *[t for pair in zip(mat, resa, strict=True) for t in pair], name="one")
    rest = ["Jag vet inte riktigt.", "Ja, just det.", "Vad menar du då?", "Nej, tack."] * 8
    two = source(
        "sv",
        "Osten och äpplen var salt i går.",
        "Tåget till stationen var sent.",
        *rest,
        name="two",
    )
    examples = tuple(
        Example("one", turn.span, "FT"[place % 2]) for place, turn in enumerate(one.turns)
    )
    learning = Learning(BOOK, (one, two), examples, frozenset({"one"}))
    result = engine.suggest(SuggestRequest(learning, ("two",)))
    assert result.learned == ("F", "T")
    assert "blank sv" in result.engine
    assert {("F", 0), ("T", 1)} <= set(best(result, two))


def test_a_turn_in_another_language_is_read_in_its_own(engine: Engine) -> None:
    book = Codebook((Code("A", {"de": "A"}, keywords={"de": ("Fallführung",)}),))
    french = "Alors moi je trouve que tout cela est très compliqué pour les gens."
    german = "Also die Fallführungen haben wir letztes Jahr ganz anders organisiert als früher."
    asked = source("fr", french, german, "Oui.", name="mixed")
    result = engine.suggest(SuggestRequest(Learning(book, (asked,)), ("mixed",)))
    words = [r.text for s in result.suggestions for r in s.reasons if r.kind == "keyword"]
    assert words == ["Fallführung"]
    assert "blank de" in result.engine


def test_evaluation_holds_out_stretches_of_the_only_transcript(engine: Engine) -> None:
    learning = replace(LEARNING, sources=(ONE,))
    found = engine.evaluate(EvaluateRequest(learning, (0, 2)))
    assert (found.groups, found.units, found.tier) == (5, len(ONE.turns), "hybrid")
    assert [row.code for row in found.rows] == ["F", "T", ""] * 3
    assert [found.of(code).positives for code in "FT"] == [6, 6]
    assert [row.k for row in found.rows[::3]] == [0, 2, None]
    mean = found.of("")
    assert mean is not None
    assert mean.average_precision is not None
    assert mean.average_precision > 0.5
    assert engine.evaluate(EvaluateRequest(learning, (0, 2))) == found


def test_texts_the_worker_has_read_are_not_sent_again_but_when_it_lost_them(
    client: WorkerClient,
) -> None:
    sent: list[Mapping[str, bool]] = []

    def request(known: frozenset[str]) -> SuggestRequest:
        sources = tuple(
            replace(s, text=None, turns=(), uncounted=()) if s.key in known else s
            for s in LEARNING.sources
        )
        sent.append({s.transcript: s.text is not None for s in sources})
        return SuggestRequest(replace(LEARNING, sources=sources, tier="lexical"), ("two",))

    first = client.suggest(request).result(120)
    assert client.suggest(request).result(60) == first
    assert sent == [{"one": True, "two": True}, {"one": False, "two": False}]
    given_up = client.suggest(
        lambda known: SuggestRequest(replace(LEARNING, sources=(said("three", slice(0, 9)),)), ())
    )
    given_up.cancel()
    assert client.suggest(request).result(60) == first
