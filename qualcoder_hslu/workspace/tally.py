"""The coder's decisions on suggestions, counted, and which codes are muted because of them.

Everything here is read from decisions; nothing is measured anew.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from qualcoder_hslu.model.coding import Band, Changes
from qualcoder_hslu.store import review
from qualcoder_hslu.store.project import now
from qualcoder_hslu.store.review import Outcome
from qualcoder_hslu.workspace.workspace import Workspace

MUTE_AFTER, MUTE_BELOW = 10, 0.2  # decisions; share of them that was right
_LATEST = 2 * MUTE_AFTER
_HEARD = "heard {coder} {code}"  # a setting: since when a code counts anew


@dataclass(frozen=True, slots=True)
class Acceptance:
    """How many suggestions were reviewed and how many of them were right."""

    reviewed: int = 0
    accepted: int = 0

    @property
    def share(self) -> float | None:
        """None when nothing was reviewed."""
        return self.accepted / self.reviewed if self.reviewed else None


def acceptance(outcomes: Iterable[Outcome]) -> Acceptance:
    """How many of these were right."""
    right = [each.right for each in outcomes]
    return Acceptance(len(right), sum(right))


class Tally:
    """The coder's decisions by code and day. `follow` keeps it true at the cost of one step."""

    def __init__(self, workspace: Workspace, made: Iterable[Outcome] | None = None) -> None:
        self._workspace = workspace
        self._all: dict[str, Outcome] = {}
        self._of_code: dict[str, dict[str, Outcome]] = {}
        self._reviewed: Counter[date] = Counter()
        self._accepted: Counter[date] = Counter()
        self._bands: Counter[tuple[Band, bool]] = Counter()
        self._muted: dict[str, bool] = {}  # as far as known
        self._read(made)

    def _read(self, made: Iterable[Outcome] | None = None) -> None:
        for counted in (self._all, self._of_code, self._reviewed, self._accepted, self._bands):
            counted.clear()
        self._muted.clear()
        workspace = self._workspace
        conn, coder = workspace.project.conn, workspace.coder.id
        for outcome in review.outcomes(conn, coder) if made is None else made:
            self._add(outcome)

    def follow(self, changes: Changes) -> None:
        """Count what a step decided or took back."""
        if "setting" in changes.kinds:  # a code may be heard again
            self._muted.clear()
        if not changes.kinds & {"decision", "coding"}:
            return
        if not changes.step:  # many steps at once, as after a merge
            self._read()
            return
        conn = self._workspace.project.conn
        touched = review.touched(conn, changes.step)
        for each in touched:
            self._remove(each)
        for outcome in review.outcomes(conn, self._workspace.coder.id, touched):
            self._add(outcome)

    def _add(self, outcome: Outcome) -> None:
        self._all[outcome.id] = outcome
        self._of_code.setdefault(outcome.code, {})[outcome.id] = outcome
        self._count(outcome, 1)

    def _remove(self, decision: str) -> None:
        outcome = self._all.pop(decision, None)
        if outcome is not None:
            del self._of_code[outcome.code][decision]
            self._count(outcome, -1)

    def _count(self, outcome: Outcome, by: int) -> None:
        self._muted.pop(outcome.code, None)
        self._reviewed[_day(outcome)] += by
        self._accepted[_day(outcome)] += by * (outcome.verdict == "accepted")
        if outcome.pick != "audit":
            self._bands[outcome.band, outcome.right] += by

    def today(self) -> Acceptance:
        """Reviewed since midnight, and accepted, be it with another code."""
        day = datetime.now().astimezone().date()
        return Acceptance(self._reviewed[day], self._accepted[day])

    def altogether(self) -> Acceptance:
        """Reviewed ever, and accepted, be it with another code."""
        return Acceptance(self._reviewed.total(), self._accepted.total())

    def of(self, code: str) -> Acceptance:
        """How many suggestions of a code were reviewed and how many of them were right."""
        return acceptance(self._of_code.get(code, {}).values())

    def of_band(self, band: Band) -> Acceptance:
        """How many suggestions of a band were reviewed and how many right; no audit."""
        right = self._bands[band, True]
        return Acceptance(right + self._bands[band, False], right)

    def is_muted(self, code: str) -> bool:
        """Whether too few of a code's suggestions were right."""
        if code not in self._muted:
            made = sorted(self._of_code.get(code, {}).values(), key=lambda each: each.created)
            self._muted[code] = _is_muted(made, heard_since(self._workspace, code))
        return self._muted[code]

    def muted(self) -> set[str]:
        """The codes of which too few suggestions were right."""
        return {code for code in self._of_code if self.is_muted(code)}


def muted_codes(workspace: Workspace) -> set[str]:
    """The codes of which too few suggestions were right, for the coder."""
    return Tally(workspace).muted()


def hear_again(workspace: Workspace, code: str) -> None:
    """Show a muted code's suggestions again: it is judged by decisions from now on."""
    with workspace.action(f"hear suggestions of {code}"):
        workspace.project.set_setting(_setting(workspace, code), now())


def heard_since(workspace: Workspace, code: str) -> str:
    """From when on decisions count against a code (ISO 8601); empty for always."""
    return workspace.project.setting(_setting(workspace, code))


def _setting(workspace: Workspace, code: str) -> str:
    return _HEARD.format(coder=workspace.coder.id, code=code)


def _is_muted(made: Sequence[Outcome], since: str) -> bool:
    """Judged by the latest twenty that were shown as the best; `made` in their order."""
    best = [each for each in made if each.pick == "best" and each.created > since][-_LATEST:]
    share = acceptance(best).share
    return len(best) >= MUTE_AFTER and share is not None and share < MUTE_BELOW


def _day(outcome: Outcome) -> date:
    return _day_of(outcome.created[:15] + "0+00:00")


@lru_cache(maxsize=4096)
def _day_of(moment: str) -> date:
    """The day here; asked with full ten minutes, which are few: no day begins in between."""
    return datetime.fromisoformat(moment).astimezone().date()
