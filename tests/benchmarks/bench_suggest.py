"""How long a coder waits for the first suggestions on a new French transcript of 10,000 words.

Cold: the worker process starts and loads its pipelines for it. Warm: it has done so before.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from qualcoder_hslu.model.text import Span, count_words
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn, Uncounted
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.sample import CODEBOOK, shipped_codebook
from qualcoder_hslu.workspace.suggesting import suggest_now
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks.measure import Measurement, measured

_WORDS = 10_000
_BUDGET = 5_000  # milliseconds
_ROUNDS = 3


def measurements() -> list[Measurement]:
    """Every round on a transcript that begins elsewhere, so that nothing is known of it."""
    cold: list[float] = []
    warm: list[float] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.create(Path(folder) / "p.fgc", codebook=shipped_codebook(CODEBOOK)) as workspace,
    ):
        ids = import_drafts(workspace, [_draft(n) for n in range(2 * _ROUNDS)], language="fr")
        for first, second in zip(ids[::2], ids[1::2], strict=True):
            with WorkerClient() as client:
                cold.append(_waited(workspace, client, first))
                warm.append(_waited(workspace, client, second))
    return [
        measured("first suggestions for 10k words, cold", cold, unit="ms", budget=_BUDGET),
        measured("first suggestions for 10k words, warm", warm, unit="ms", budget=_BUDGET),
    ]


def _waited(workspace: Workspace, client: WorkerClient, transcript: str) -> float:
    start = time.perf_counter()
    suggest_now(workspace, client, [transcript])
    waited = (time.perf_counter() - start) * 1000
    assert workspace.suggestions(transcript)
    return waited


def _draft(number: int) -> TranscriptDraft:
    """What the sample study's French groups say, from some turn on until there are 10,000 words."""
    text, words = "", 0
    turns: list[Turn] = []
    labels: list[Uncounted] = []
    for speaker, speech in _speeches(skip=17 * number):
        label = f"{speaker}\u00a0: "
        labels.append(Uncounted(Span(len(text), len(text) + len(label) - 1), "label"))
        text += label
        span = Span(len(text), len(text) + len(speech))
        turns.append(Turn(str(len(turns) + 1), speaker, span, moderator=speaker.startswith("Mod")))
        text += f"{speech}\n"
        words += count_words(speech)
        if words >= _WORDS:
            break
    return TranscriptDraft(f"Groupe {number}", text, tuple(turns), tuple(labels))


def _speeches(skip: int) -> Iterator[tuple[str, str]]:
    found = [
        (turn.speaker, turn.span.of(draft.text))
        for name in ("FG1_Valbrune.txt", "FG2_Rivemont.txt")
        for draft in [read_transcript(data_dir("sample_transcripts") / name)]
        for turn in draft.turns
    ]
    return cycle(found[skip:] + found[:skip])
