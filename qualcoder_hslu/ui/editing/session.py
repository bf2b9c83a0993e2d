"""Undo and redo inside one session at a transcript. Writes nothing and knows no widget."""

from qualcoder_hslu.model.revision import Revision

_ENDS_A_STEP = (" ", "\n", "\u00a0")


class Session:
    """The revisions that a person has been through, and the one at hand."""

    def __init__(self, first: Revision) -> None:
        self._states = [first]
        self._at = 0
        self._typing: int | None = None

    @property
    def revision(self) -> Revision:
        return self._states[self._at]

    @property
    def changed(self) -> bool:
        return self.revision != self._states[0]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._states)

    def enter(self, revision: Revision) -> bool:
        """Go on with another revision as one step; False when it is the one at hand."""
        self._typing = None
        if revision == self.revision:
            return False
        self._states[self._at + 1 :] = [revision]
        self._at += 1
        return True

    def type(self, index: int, text: str) -> None:
        """Another text of a turn; what is typed in one turn up to a space is one step."""
        revision = self.revision.with_text(index, text)
        if self._typing == index and self._at:
            self._states[self._at :] = [revision]
        else:
            self.enter(revision)
        self._typing = None if text.endswith(_ENDS_A_STEP) else index

    def undo(self) -> None:
        self._typing = None
        self._at = max(0, self._at - 1)

    def redo(self) -> None:
        self._typing = None
        self._at = min(len(self._states) - 1, self._at + 1)
