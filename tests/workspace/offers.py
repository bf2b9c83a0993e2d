"""Suggestions put into the turns of a transcript."""

from qualcoder_hslu.model.coding import Band, Reason, Suggestion
from qualcoder_hslu.workspace.workspace import Workspace

SPEECH = [("Anne", f"Phrase numéro {n} sur le guichet.") for n in range(60)]


def offer(
    workspace: Workspace,
    *scores: float,
    code: str = "A1",
    chance: int = 0,
    reason: Reason | None = None,
) -> str:
    """Put one suggestion in each turn, best scores as given, then some drawn by chance."""
    loaded = workspace.load(workspace.transcripts()[0].id)
    bands: list[Band] = ["strong" if s >= 0.5 else "weak" for s in scores] + [""] * chance
    found = [
        Suggestion(
            loaded.transcript.id,
            turn.span,
            code,
            score,
            band,
            "hybrid",
            "e",
            (reason,) if reason else (),
        )
        for turn, score, band in zip(loaded.turns, [*scores, *[0.01] * chance], bands, strict=False)
    ]
    workspace.store_suggestions(loaded.transcript.id, loaded.transcript.sha256, found)
    return loaded.transcript.id
