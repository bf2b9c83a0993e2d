"""Asks the worker process for suggestions and keeps its answers in the project."""

from collections.abc import Callable
from concurrent.futures import Future

from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.suggest.client import WorkerClient
from qualcoder_hslu.suggest.messages import SuggestRequest, SuggestResult
from qualcoder_hslu.workspace.workspace import Workspace


def request_for(workspace: Workspace, loaded: LoadedTranscript) -> SuggestRequest:
    """What the worker needs to know; what a coder has decided is filtered on reading instead."""
    return SuggestRequest(
        transcript=loaded.transcript.id,
        text=loaded.text,
        turns=loaded.turns,
        uncounted=loaded.uncounted,
        language=loaded.transcript.language,
        codebook=workspace.codebook,
    )


def start(
    workspace: Workspace,
    client: WorkerClient,
    loaded: LoadedTranscript,
    on_progress: Callable[[float], None] | None = None,
) -> Future[SuggestResult]:
    """Begin to suggest for a transcript; `keep` its result when the future is done."""
    return client.suggest(request_for(workspace, loaded), on_progress=on_progress)


def keep(workspace: Workspace, loaded: LoadedTranscript, result: SuggestResult) -> None:
    """Store a result, unless the transcript's text has changed since it was asked for."""
    current = workspace.transcript(loaded.transcript.id)
    if current.sha256 == loaded.transcript.sha256:
        workspace.store_suggestions(
            current.id, current.sha256, result.suggestions, tier=result.tier, engine=result.engine
        )


def suggest_now(workspace: Workspace, client: WorkerClient, transcript: str) -> SuggestResult:
    """Suggest for a transcript and wait; for the command line."""
    loaded = workspace.load(transcript)
    result = start(workspace, client, loaded).result()
    keep(workspace, loaded, result)
    return result
