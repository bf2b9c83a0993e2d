"""Storing transcripts in one step beside the window, by a connection of its own.

A long file stored in the window's thread would hold it up for half a second.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from qualcoder_hslu.model.coding import Changes
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.ui.jobs import Cancelled, Job, JobHandle, run_job
from qualcoder_hslu.workspace.import_choice import ImportChoice
from qualcoder_hslu.workspace.importing import import_steps
from qualcoder_hslu.workspace.workspace import Workspace


def store(
    parent: QObject,
    workspace: Workspace,
    choices: Sequence[ImportChoice],
    done: Callable[[list[str]], object],
    failed: Callable[[UserError], object],
) -> Job:
    """Import in a job; `done` gets the ids of the transcripts when the listeners have heard.

    Stopped before its end, it leaves nothing behind.
    """

    def stored(result: tuple[list[str], list[Changes]]) -> None:
        ids, heard = result
        workspace.tell(heard)
        done(ids)

    return run_job(parent, lambda job: _store(job, workspace, choices), stored, failed)


def _store(
    job: JobHandle, workspace: Workspace, choices: Sequence[ImportChoice]
) -> tuple[list[str], list[Changes]]:
    heard: list[Changes] = []
    with workspace.beside() as beside:
        beside.listen(heard.append)
        steps = import_steps(beside, choices)
        job.progress(choices[0].draft.title, 0, len(choices))
        try:
            while True:
                stored = next(steps)
                following = choices[min(stored, len(choices) - 1)]
                if not job.progress(following.draft.title, stored, len(choices)):
                    steps.close()
                    raise Cancelled
        except StopIteration as end:
            return end.value, heard
