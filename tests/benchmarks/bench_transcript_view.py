"""How fast the transcript view opens, marks and scrolls; every sample on a fresh widget.

Texts and marks are drawn from a fixed seed. Nothing is read from a project.
"""

from __future__ import annotations

import random
import time
from itertools import count

import shiboken6
from PySide6.QtWidgets import QApplication

from qualcoder_hslu.model.codebook import HUES
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn, Uncounted
from qualcoder_hslu.ui.theme import apply_theme, load_theme
from qualcoder_hslu.ui.transcript.geometry import TranscriptPage
from qualcoder_hslu.ui.transcript.marks import Mark
from qualcoder_hslu.ui.transcript.view import TranscriptView
from tests.benchmarks.measure import Measurement, measured

_WORDS = (
    "nous avons le dossier la commune entretien numérique client donc après toujours l’équipe "
    "formulaire c’est personne papier guichet on réunion données service lundi évidemment"
).split()
_PEOPLE = ("Nadège", "Yann", "Sandrine", "Blaise", "Edmond", "Modératrice")


def page(words: int, seed: int = 1) -> TranscriptPage:
    """A focus group of about so many words, in turns of 3 to 120 words."""
    chance = random.Random(seed)
    pieces: list[str] = []
    turns: list[Turn] = []
    labels: list[Uncounted] = []
    at = spoken = 0
    while spoken < words:
        speaker = chance.choice(_PEOPLE)
        length = chance.randint(3, 120)
        speech = " ".join(
            word + ("." if n % 12 == 11 else "")
            for n, word in enumerate(chance.choices(_WORDS, k=length))
        )
        label = f"{speaker} : "
        labels.append(Uncounted(Span(at, at + len(label)), "label"))
        start = at + len(label)
        number = str(len(turns) + 1)
        turns.append(
            Turn(
                number,
                speaker,
                Span(start, start + len(speech)),
                moderator=speaker == "Modératrice",
            )
        )
        pieces.append(label + speech + "\n\n")
        at += len(pieces[-1])
        spoken += length
    return TranscriptPage(
        "".join(pieces), turns, labels, {name: n for n, name in enumerate(_PEOPLE)}
    )


def marks(shown: TranscriptPage, number: int, longest: int, seed: int = 2) -> list[Mark]:
    """Codings anywhere, 10 to `longest` code points long, one in ten a suggestion."""
    chance = random.Random(seed)
    made = []
    for n in range(number):
        start = chance.randrange(len(shown.text) - longest)
        made.append(
            Mark(
                id=str(n),
                span=Span(start, start + chance.randint(10, longest)),
                label=f"B{n % 9 + 1} Démarche",
                hue=HUES[n % len(HUES)],
                step=n % 10,
                kind="suggestion" if n % 10 == 9 else "coding",
            )
        )
    return made


class _Stage:
    """Fresh, painted views and a clock."""

    def __init__(self) -> None:
        instance = QApplication.instance()
        self.app = instance if isinstance(instance, QApplication) else QApplication([])
        self.theme = load_theme("light")
        apply_theme(self.app, self.theme)

    def view(self) -> TranscriptView:
        view = TranscriptView(self.theme)
        view.resize(1100, 900)
        view.show()
        self.settle()
        return view

    def settle(self) -> None:
        """Let everything that waits be done, painting included."""
        self.app.processEvents()

    def done_with(self, view: TranscriptView) -> None:
        view.close()
        shiboken6.delete(view)
        self.settle()

    def clocked(self, work) -> float:
        """Milliseconds until the work is done and painted."""
        start = time.perf_counter()
        work()
        self.app.processEvents()
        return (time.perf_counter() - start) * 1000


def measurements() -> list[Measurement]:
    stage = _Stage()
    small, middle, large = page(10_000), page(20_000), page(200_000)
    few, many = marks(small, 400, 400), marks(middle, 5000, 400)
    return [
        _opening(stage, "transcript of 10k words with 400 codings, painted", small, few, 50),
        _opening(stage, "transcript of 20k words with 5k codings, painted", middle, many, 150),
        _opening(stage, "transcript of 200k words, painted", large, marks(large, 400, 400), 250),
        *_working(stage, middle, many),
        _zooming(stage, small, few),
    ]


def _opening(
    stage: _Stage, name: str, shown: TranscriptPage, on_it: list[Mark], budget: float
) -> Measurement:
    samples = []
    for n in range(12):
        view = stage.view()

        def work(view: TranscriptView = view) -> None:
            view.set_transcript(shown)
            view.set_marks(on_it)

        spent = stage.clocked(work)
        stage.done_with(view)
        if n >= 2:  # the first ones fill caches of colours and glyphs
            samples.append(spent)
    return measured(name, samples, unit="ms", budget=budget)


def _working(stage: _Stage, shown: TranscriptPage, on_it: list[Mark]) -> list[Measurement]:
    """One action at a time on the page with 5,000 codings, scrolled to its middle."""
    adding, removing, scrolling = [], [], []
    fresh = count()
    for _ in range(10):
        view = stage.view()
        view.set_transcript(shown)
        view.set_marks(on_it)
        view.scroll_to_point(len(shown.text) // 2)
        stage.settle()
        seen = view.visible_blocks()
        block = view.places.layout.blocks[seen[len(seen) // 2]]
        for n in range(5):
            span = view.places.layout.snapped(
                Span(block.start + n, min(block.end, block.start + n + 60))
            )
            assert span is not None
            mark = Mark(f"new{next(fresh)}", span, "A1 Accueil", "blue", 1)
            adding.append(stage.clocked(lambda view=view, mark=mark: view.add_marks([mark])))
            removing.append(
                stage.clocked(lambda view=view, mark=mark: view.remove_marks([mark.id]))
            )
        bar = view.verticalScrollBar()
        for _ in range(10):
            scrolling.append(stage.clocked(lambda bar=bar: bar.setValue(bar.value() + 60)))
        stage.done_with(view)
    return [
        measured("one coding added among 5k and painted", adding, unit="ms", budget=4),
        measured("one coding taken away among 5k and painted", removing, unit="ms", budget=4),
        measured("one turn of the wheel over 5k codings", scrolling, unit="ms", budget=5),
    ]


def _zooming(stage: _Stage, shown: TranscriptPage, on_it: list[Mark]) -> Measurement:
    samples = []
    for _ in range(8):
        view = stage.view()
        view.set_transcript(shown)
        view.set_marks(on_it)
        stage.settle()
        samples.append(stage.clocked(lambda view=view: view.set_zoom(150)))
        stage.done_with(view)
    return measured("zoom of a transcript of 10k words", samples, unit="ms", budget=50)
