"""What is missing, empty or just gone makes fewer suggestions, never an error."""

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.suggest.engine import Engine
from qualcoder_hslu.suggest.languages import Languages
from qualcoder_hslu.suggest.messages import (
    EvaluateRequest,
    Example,
    Learning,
    Source,
    SuggestRequest,
    TextMissingError,
)
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.reading import Cancelled
from tests.suggest.texts import book, source

BOOK = book("en", A=["scanner"], B=["money"])
SAID = source(
    "en", "The scanner is out of order again.", "We have no money, says the boss.", "So it is."
)
MODERATED = source("en", "How are you?", "And you?", moderator=[0, 1], name="m")
FRENCH = "Le scanner est en panne depuis lundi, et personne ne vient le réparer chez nous."


def coded(said: Source, code: str, *turns: int) -> tuple[Example, ...]:
    return tuple(
        Example(said.transcript, said.turns[turn].span, code, coding=f"{code}{turn}")
        for turn in turns
    )


def asked(learning: Learning, *targets: str) -> SuggestRequest:
    return SuggestRequest(replace(learning, tier="lexical"), targets)


@pytest.mark.parametrize(
    "learning",
    [
        Learning(Codebook(), (SAID,)),
        Learning(Codebook(), (SAID,), coded(SAID, "A", 0)),
        Learning(Codebook(), (SAID,), fully_coded=frozenset("t")),
        Learning(Codebook((Code("A", {}), Code("B", {"en": " "}))), (SAID,)),
        Learning(BOOK, (SAID,), coded(MODERATED, "A", 0)),
        Learning(BOOK, (SAID,), fully_coded=frozenset("m")),
    ],
    ids=["no codes", "coded", "fully coded", "no texts", "coded is gone", "fully coded is gone"],
)
def test_a_codebook_may_be_empty_and_a_transcript_gone(
    pipelines: Pipelines, learning: Learning
) -> None:
    result = Engine(pipelines).suggest(asked(learning, "t"))
    assert {s.code for s in result.suggestions} <= {code.id for code in learning.codebook}
    assert len(result.sentences) == len(SAID.turns)


def test_there_may_be_nothing_to_look_through(pipelines: Pipelines) -> None:
    for tier in ("keywords", "lexical"):
        for learning in (Learning(BOOK), Learning(BOOK, (SAID,))):
            request = SuggestRequest(replace(learning, tier=tier), ("gone",))
            assert Engine(pipelines).suggest(request).found == ()


def test_without_codes_nothing_is_measured(pipelines: Pipelines) -> None:
    learning = Learning(Codebook(), (SAID,), coded(SAID, "A", 0), tier="lexical")
    rows = Engine(pipelines).evaluate(EvaluateRequest(learning, (1,))).rows
    assert {row.code for row in rows} == {""}
    gone = Learning(BOOK, (SAID,), coded(MODERATED, "A", 0), tier="lexical")
    with pytest.raises(UserError, match="Nothing is coded"):
        Engine(pipelines).evaluate(EvaluateRequest(gone))


@pytest.mark.parametrize("sign", ["\u200b", "\ufeff", "\u00ad\u200b"])
def test_a_turn_of_signs_without_width_says_nothing(pipelines: Pipelines, sign: str) -> None:
    said = source("en", "Hello.", sign, "The scanner is out of order.")
    result = Engine(pipelines).suggest(asked(Learning(BOOK, (said,)), "t"))
    assert [span.of(said.text or "") for span in result.sentences] == [
        "Hello.",
        "The scanner is out of order.",
    ]


@pytest.mark.parametrize("tier", ["keywords", "lexical"])
@pytest.mark.parametrize("language", ["en", None])
def test_a_text_that_got_lost_is_asked_for_again(
    pipelines: Pipelines, tier: str, language: str | None
) -> None:
    engine = Engine(pipelines)
    lost = replace(SAID, language=language, text=None, turns=())
    with pytest.raises(TextMissingError):
        engine.suggest(SuggestRequest(Learning(BOOK, (lost,), tier=tier), ("t",)))


def test_no_language_is_guessed_from_a_text_that_got_lost() -> None:
    languages, french = Languages(), source(None, FRENCH)
    with pytest.raises(TextMissingError):
        languages.of_source(replace(french, text=None))
    assert languages.of_source(french) == "fr"


def test_what_was_begun_and_given_up_leaves_no_trace(pipelines: Pipelines) -> None:
    things = ("scanner", "printer", "window", "door", "lift")
    one = source("en", *(f"The {things[n % 5]} of floor {n} is broken again." for n in range(30)))
    other = source("en", *(f"No {things[n % 3]} for room {n}." for n in range(30)), name="o")
    first = Learning(BOOK, (one, other), coded(one, "A", 0, 3, 5, 7))
    more = replace(first, examples=first.examples + coded(other, "B", 0, 3, 5, 7))
    less = replace(first, examples=first.examples[:3])

    asked_whether = count()
    learned = Engine(pipelines)
    learned.suggest(asked(first, "t"))
    learned.suggest(asked(more, "t"), cancelled=lambda: next(asked_whether) < 0)
    times = next(asked_whether)
    expected = Engine(pipelines).suggest(asked(less, "t"))
    for stop in range(times - 5, times):
        engine = Engine(pipelines)
        engine.suggest(asked(first, "t"))
        occasions = iter(range(times))
        with pytest.raises(Cancelled):
            engine.suggest(asked(more, "t"), cancelled=lambda: next(occasions) >= stop)  # noqa: B023
        assert engine.suggest(asked(less, "t")) == expected


def test_a_disk_that_went_away_keeps_nothing(
    pipelines: Pipelines, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def away(path: Path, *args: object, **kwargs: object) -> None:
        raise OSError(112, "Host is down")

    expected = Engine(pipelines).suggest(asked(Learning(BOOK, (SAID,)), "t"))
    for name in ("open", "stat", "iterdir", "glob", "unlink", "replace"):
        monkeypatch.setattr(Path, name, away)
    kept = Learning(BOOK, (SAID,), folder=str(tmp_path))
    assert Engine(pipelines).suggest(asked(kept, "t")) == expected


def test_half_written_files_are_tidied_away(pipelines: Pipelines, tmp_path: Path) -> None:
    kept = Learning(BOOK, (SAID,), folder=str(tmp_path))
    Engine(pipelines).suggest(asked(kept, "t"))
    expected = set(tmp_path.iterdir())
    for path in expected:
        (tmp_path / f"{path.name}.1.part").touch()
    (tmp_path / "a note.txt").touch()
    Engine(pipelines).suggest(asked(kept, "t"))
    assert set(tmp_path.iterdir()) == expected | {tmp_path / "a note.txt"}
