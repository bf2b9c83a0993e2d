"""Takes drafts of damaged files into a real project: each is there wholly afterwards, or not at all."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Self

from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.store import check
from qualcoder_hslu.store.schema import journalled_tables
from qualcoder_hslu.workspace.import_choice import ImportChoice, decided_draft
from qualcoder_hslu.workspace.importing import import_steps
from qualcoder_hslu.workspace.tags import TAG_USES
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import empty_workspace

_UNDONE = 5  # one import in so many is undone, one is stopped on its way


class Imports:
    """A project that grows; call it with a draft, and it says what is half there or changed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._workspace: Workspace = empty_workspace(folder / "fuzz.fgc")
        self._workspace.project.conn.execute("PRAGMA synchronous = OFF")  # nobody pulls the plug
        self._chance = random.Random(seed)
        self.imported = self.stopped = self.undone = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._workspace.close()

    def __call__(self, draft: TranscriptDraft) -> list[str]:
        choice = self._decided(draft)
        before = self._counts()
        what = self._chance.randrange(_UNDONE)
        if what == 0:
            self._stop(choice)
            self.stopped += 1
        else:
            wrong = self._import(choice)
            if wrong or what > 1:
                return wrong
            self._workspace.undo()
            self.undone += 1
        after = self._counts()
        return [] if after == before else [f"something of a stopped import stayed: {after}"]

    def _decided(self, draft: TranscriptDraft) -> ImportChoice:
        """What a person may decide: some labels are none, some tags become codings."""
        labels = sorted(turn.speaker for turn in draft.turns if turn.speaker)
        wrong = self._chance.sample(labels, min(len(labels), self._chance.choice((0, 0, 1, 2))))
        return ImportChoice(draft, no_labels=frozenset(wrong), tags=self._chance.choice(TAG_USES))

    def _import(self, choice: ImportChoice) -> list[str]:
        (added,) = _all(import_steps(self._workspace, [choice]))
        self.imported += 1
        loaded, wanted = self._workspace.load(added), decided_draft(choice)
        found = [(turn.number, turn.speaker, turn.span) for turn in loaded.turns]
        wrong = []
        if loaded.text != wanted.text:
            wrong.append("the stored text is another")
        if found != [(turn.number, turn.speaker, turn.span) for turn in wanted.turns]:
            wrong.append("the stored turns are others")
        if loaded.uncounted != wanted.uncounted:
            wrong.append("the stored uncounted spans are others")
        return wrong

    def _stop(self, choice: ImportChoice) -> None:
        steps = import_steps(self._workspace, [choice])
        for _ in range(self._chance.randrange(1, 4)):
            if next(steps) == 1:
                break
        steps.close()

    def _counts(self) -> dict[str, int]:
        """Rows of each table that the journal keeps, but for steps."""
        conn = self._workspace.project.conn
        return {
            table: conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in journalled_tables(conn)
        }

    def at_the_end(self) -> list[str]:
        """What the integrity check finds in the project."""
        return [f"check: {each}" for each in check.problems(self._workspace.project.conn)]


def _all(steps) -> list[str]:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
