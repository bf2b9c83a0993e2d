"""What a merge would do, as data: every thing that is new, changed, removed or in conflict.

A plan is made by looking (`merge.plan`) and carried out by `merge.carry_out`; it writes nothing.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Literal

from qualcoder_hslu.model.text import Span

Row = dict[str, Any]
Kind = Literal["new", "changed", "removed", "conflict"]
Reason = Literal[
    "",
    "both changed",  # here and in the copy, each otherwise
    "shared",  # changed in the copy alone, but it belongs to all: it is asked
    "another coder's",  # changed in the copy by somebody else than its coder
    "removed here",  # and changed in the copy
    "removed there",  # and changed here, or not theirs to remove
    "no transcript",  # the copy has a transcript that is not here
    "corrected there",  # the copy's text of a transcript was never ours
    "words gone",  # the words of a coding or comment are not in our text any more
]


@dataclass(frozen=True, slots=True)
class Write:
    """One row to write: `values` with every column, or None to take it away.

    `version` is the codebook version of the copy that a coding was made under, to be translated
    into ours when it is written, 0 for the latest one; None when `values` has ours already.
    """

    table: str
    row: str
    values: Row | None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What a column holds on either side, as text."""

    column: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Touched:
    """A coding's words were corrected here: in which version, and where it stood before."""

    version: str
    span: Span


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a merge brings, or that the two sides disagree on.

    `about` names it without words of a transcript; `transcript` is an id here, `coder` a name,
    `span` where it would stand. Of a conflict ours stays, unless theirs is chosen by its `key`;
    without a `write` there is nothing to choose. `also` is written before it.
    """

    kind: Kind
    table: str
    row: str
    about: str = ""
    transcript: str = ""
    coder: str = ""
    span: Span | None = None
    reason: Reason = ""
    differences: tuple[Difference, ...] = ()
    write: Write | None = None
    touched: Touched | None = None
    also: tuple[Write, ...] = ()

    @property
    def key(self) -> str:
        """What a choice names it by."""
        return f"{self.table}/{self.row}"

    @property
    def has_choice(self) -> bool:
        """True for a conflict of which theirs can be taken."""
        return self.kind == "conflict" and self.write is not None


@dataclass(slots=True)
class MergePlan:
    """What merging a copy would do to the project, as it was when somebody looked.

    `journal` is the name under which the copy's journal is kept, up to entry `last`. `snapshots`
    are the copy's codebook versions by number. `as_of` is the last step of the project.
    """

    name: str
    findings: list[Finding] = field(default_factory=list)
    besides: list[Write] = field(default_factory=list)
    snapshots: dict[int, str] = field(default_factory=dict)
    journal: str = ""
    known: int = 0
    last: int = 0
    as_of: int = 0

    def counted(self, kind: Kind) -> Counter[str]:
        """How many things of each table are new, changed, removed or in conflict."""
        return Counter(each.table for each in self.findings if each.kind == kind)

    @property
    def new(self) -> Counter[str]:
        return self.counted("new")

    @property
    def changed(self) -> Counter[str]:
        return self.counted("changed")

    @property
    def removed(self) -> Counter[str]:
        return self.counted("removed")

    @property
    def conflicts(self) -> list[Finding]:
        return [each for each in self.findings if each.kind == "conflict"]

    @property
    def to_review(self) -> int:
        """Codings to look at, since their words were corrected here."""
        return sum(each.touched is not None for each in self.findings if each.kind != "conflict")

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to bring back."""
        return not self.findings
