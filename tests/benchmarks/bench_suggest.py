"""How long a coder waits for suggestions, and what the worker needs.

First suggestions on a new French transcript of 10,000 words: cold, the worker process starts and
loads its pipelines for it; warm, it has done so before. On the project of size M, 1,000,000 words:
reading all of it ahead, learning a code anew after a decision (for the open transcript and for all
transcripts), and the worker's memory then.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import psutil

from qualcoder_hslu.model.text import Span, count_words
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn, Uncounted
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.sample import CODEBOOK, shipped_codebook
from qualcoder_hslu.workspace.suggesting import keep, read_ahead, start, suggest_now
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks.measure import Measurement, measured
from tests.benchmarks.sizes import CODERS, working_copy

_WORDS = 10_000
_BUDGET = 5_000  # milliseconds
_REFIT = 1_000  # milliseconds
_MEMORY = 1_500  # MB
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
        *_large_project(),
        measured("first suggestions for 10k words, cold", cold, unit="ms", budget=_BUDGET),
        measured("first suggestions for 10k words, warm", warm, unit="ms", budget=_BUDGET),
    ]


def _large_project() -> list[Measurement]:
    """All of M is read ahead; then decisions are made as a coder makes them."""
    with (
        working_copy("M") as path,
        Workspace.open(path, CODERS[0]) as workspace,
        WorkerClient() as client,
    ):
        began = time.perf_counter()
        read_ahead(workspace, client).result()
        reading = time.perf_counter() - began
        open_one = workspace.transcripts()[0].id
        suggest_now(workspace, client, [open_one])
        here = [_refitted(workspace, client, [open_one]) for _ in range(10)]
        every = [each.id for each in workspace.transcripts()]
        suggest_now(workspace, client, every)
        everywhere = [_refitted(workspace, client, every) for _ in range(5)]
        used = psutil.Process(client.ping().result()).memory_info().rss / 1e6
    return [
        measured("read 1M words ahead", [reading], unit="s", budget=None),
        measured("learn a code anew, open transcript", here, unit="ms", budget=_REFIT),
        measured("learn a code anew, 1M words", everywhere, unit="ms", budget=_REFIT),
        measured("worker's memory, 1M words", [used], unit="MB", budget=_MEMORY),
    ]


def _refitted(workspace: Workspace, client: WorkerClient, targets: list[str]) -> float:
    """Milliseconds from a decision to suggestions that have learned from it."""
    suggestion = workspace.suggestions(targets[0])[0]
    workspace.reject(suggestion.id)
    began = time.perf_counter()
    result = start(workspace, client, targets, [suggestion.code]).result()
    keep(workspace, result, [suggestion.code])
    return (time.perf_counter() - began) * 1000


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
