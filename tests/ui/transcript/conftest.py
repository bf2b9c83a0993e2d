"""A small focus group with everything that makes positions hard, and a view that shows it."""

from collections.abc import Callable

import pytest

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted
from qualcoder_hslu.ui.theme import load_theme
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.view import TranscriptView

SPEECHES = (
    ("Modératrice", "Bonjour à tous. Qui veut commencer ?"),
    (
        "Nadège",
        "Moi, volontiers 🙂🙂 ! Le numérique\u00a0: c’est le scanner au bout du couloir. Il décide tout seul.",
    ),
    (
        "Yann",
        "Oui.\nEt le client·e attend, [0:12:30] encore une fois, devant le guichet e\u0301teint.",
    ),
    ("Nadège", "Voilà. " + "On recolle les pièces une par une, tous les lundis matin. " * 6),
)


def make_page() -> TranscriptPage:
    """A heading, then turns with labels and a blank line between them."""
    text = "Groupe 1\n\n"
    turns: list[Turn] = []
    uncounted = [Uncounted(Span(0, 8), "heading")]
    for number, (speaker, speech) in enumerate(SPEECHES, 1):
        label = f"{speaker} : "
        uncounted.append(Uncounted(Span(len(text), len(text) + len(label)), "label"))
        text += label
        span = Span(len(text), len(text) + len(speech))
        turns.append(Turn(str(number), speaker, span, time=60.0 * number, moderator=number == 1))
        text += speech + "\n\n"
    at = text.index("[0:12:30]")
    uncounted.append(Uncounted(Span(at, at + 9), "time"))
    uncounted.sort(key=lambda u: u.span)
    return TranscriptPage(text, tuple(turns), tuple(uncounted), {"Nadège": 0, "Yann": 1})


@pytest.fixture
def page() -> TranscriptPage:
    return make_page()


@pytest.fixture
def find(page: TranscriptPage) -> Callable[[str], Span]:
    """The span of the first place where some words stand."""

    def found(words: str) -> Span:
        start = page.text.index(words)
        return Span(start, start + len(words))

    return found


@pytest.fixture
def mark(find: Callable[[str], Span]) -> Callable[..., Mark]:
    """A mark on some words; its id is its label."""

    def made(words: str, label: str = "B1 Accueil", hue: str = "blue", **more) -> Mark:
        return Mark(more.pop("id", label), find(words), label, hue, **more)

    return made


@pytest.fixture
def view(qtbot, page: TranscriptPage) -> TranscriptView:
    """The page in a shown view of 1000 x 700 pixels in the light theme."""
    shown = TranscriptView(load_theme("light"))
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.set_transcript(page)
    shown.show()
    qtbot.waitExposed(shown)
    return shown
