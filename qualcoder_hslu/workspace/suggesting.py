"""Asks the worker process for suggestions and keeps its answers in the project."""

import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import closing
from functools import partial

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import side, suggestions, transcripts
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.messages import (
    TIERS,
    EvaluateRequest,
    Evaluation,
    Example,
    Found,
    Learning,
    Source,
    SuggestRequest,
    SuggestResult,
)
from qualcoder_hslu.workspace.workspace import Workspace

Progress = Callable[[float], None]
ALL = "*"  # of all transcripts


def start(
    workspace: Workspace,
    client: WorkerClient,
    targets: Sequence[str],
    codes: Sequence[str] = (),
    on_progress: Progress | None = None,
    tier: str = TIERS[-1],
) -> Future[SuggestResult]:
    """Begin to suggest for transcripts (ids); `keep` the result when the future is done.

    With `codes` only these are looked at, the quick way after a decision. `tier` is the highest.
    """
    learn = learning_of(workspace, targets, tier=tier)

    def request(known: frozenset[str]) -> SuggestRequest:
        return SuggestRequest(learn(known), tuple(targets), tuple(codes))

    return client.suggest(request, on_progress=on_progress)


def evaluate(
    workspace: Workspace,
    client: WorkerClient,
    ks: Sequence[int] = (),
    seed: int = 0,
    on_progress: Progress | None = None,
) -> Future[Evaluation]:
    """Begin to measure how well the codes are found in what was not learned from.

    It is done with all examples, and with each of `ks` examples a code.
    """
    learn = learning_of(workspace, (), seed)

    def request(known: frozenset[str]) -> EvaluateRequest:
        return EvaluateRequest(learn(known), tuple(ks))

    return client.evaluate(request, on_progress=on_progress)


def read_ahead(
    workspace: Workspace, client: WorkerClient, on_progress: Progress | None = None
) -> Future[int]:
    """Begin to read all transcripts, so that later requests need not wait for it."""
    return client.index(learning_of(workspace, (ALL,)), on_progress=on_progress)


def learning_of(
    workspace: Workspace, targets: Sequence[str], seed: int = 0, tier: str = TIERS[-1]
) -> Callable[[frozenset[str]], Learning]:
    """All there is to learn from, made when called, in any thread, on a connection of its own.

    Texts are read only of the targets and of transcripts with something to learn from, and where
    the source's key is not among those called with.
    """
    folder = "" if workspace.project.read_only else side.make(workspace.project.path)
    base = Learning(workspace.codebook, folder=str(folder or ""), seed=seed, tier=tier)
    return partial(_learning, workspace.project.reader, workspace.coder.id, base, tuple(targets))


def _learning(
    reader: Callable[[], sqlite3.Connection],
    coder: str,
    base: Learning,
    targets: tuple[str, ...],
    known: frozenset[str],
) -> Learning:
    with closing(reader()) as conn:
        # One moment's state, where that holds up nobody: under a rollback journal a reader would
        # keep the writer waiting.
        if conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            conn.execute("BEGIN")
        layers = suggestions.layers_to_learn_from(conn, coder)
        examples = [
            Example(transcript, Span(start, end), code, coding=coding)
            for coding, transcript, code, start, end in suggestions.examples(conn, layers)
        ] + [
            Example(transcript, Span(start, end), code, positive=False)
            for transcript, code, start, end in suggestions.refused(conn, coder)
        ]
        fully = frozenset(suggestions.fully_coded(conn, layers))
        needed = set(targets)
        if base.tier != TIERS[0]:  # keywords learn nothing from other texts
            needed |= {*fully, *(example.transcript for example in examples)}
        languages = {each.id: each.language for each in transcripts.every(conn)}
        sources: list[Source] = []
        for transcript, key in transcripts.states(conn).items():
            source = Source(transcript, key, languages.get(transcript) or None)
            if key not in known and (transcript in needed or ALL in needed):
                loaded = transcripts.load(conn, transcript)
                source = Source(
                    transcript,
                    key,
                    source.language,
                    loaded.text,
                    loaded.turns,
                    loaded.uncounted,
                )
            sources.append(source)
    return Learning(
        base.codebook, tuple(sources), tuple(examples), fully, base.folder, base.seed, base.tier
    )


def keep(workspace: Workspace, result: SuggestResult, codes: Sequence[str] = ()) -> list[Found]:
    """Store a result; the transcripts that have changed since it was asked for are left out.

    Gives what was stored. With `codes` the suggestions of other codes stay as they are.
    """
    states = transcripts.states(workspace.project.conn)
    current = [found for found in result.found if states.get(found.transcript) == found.key]
    for found in current:
        workspace.store_suggestions(
            found.transcript,
            workspace.transcript(found.transcript).sha256,
            found.suggestions,
            tier=result.tier,
            engine=result.engine,
            codes=codes,
        )
    return current


def suggest_now(
    workspace: Workspace, client: WorkerClient, targets: Sequence[str]
) -> SuggestResult:
    """Suggest for transcripts and wait; for the command line."""
    result = start(workspace, client, targets).result()
    keep(workspace, result)
    return result
