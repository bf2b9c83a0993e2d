"""The consensus's part of a merge: its codings come, change and go with the rulings that gave them.

They are no coder's own. Where a ruling is asked its codings are asked with it, not for themselves.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from qualcoder_hslu.store.merge_plan import Finding, Row, Write
from qualcoder_hslu.store.merge_sides import Sides

_Given = dict[str, set[str]]  # coding -> the rulings that gave it


def follow(sides: Sides) -> None:
    """Let the codings that were found follow the rulings that were found."""
    _Followed(sides).look()


class _Followed:
    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._layers = {
            row[0]
            for conn in (sides.ours, sides.theirs)
            for row in conn.execute("SELECT id FROM layer WHERE kind = 'consensus'")
        }
        self._ruled = {each.row: each for each in sides.plan.findings if each.table == "ruling"}
        self._ours = dict(sides.ours.execute("SELECT id, coding FROM ruling"))
        self._theirs = dict(sides.theirs.execute("SELECT id, coding FROM ruling"))
        self._then = self._after()
        self._given = set(self._then.values())
        self._asked: dict[str, dict[str, Write]] = defaultdict(dict)

    def _after(self) -> dict[str, str | None]:
        """Ruling -> its coding, once what is not asked has come."""
        then = dict(self._ours)
        for row, found in self._ruled.items():
            if found.kind == "conflict" or found.write is None:
                continue
            if found.write.values is None:
                then.pop(row, None)
            else:
                then[row] = found.write.values["coding"]
        return then

    def look(self) -> None:
        findings = self._sides.plan.findings
        mine = [each for each in findings if self._is_of_consensus(each)]
        if not mine and not self._ruled:
            return
        theirs, here = _by_coding(self._theirs.items()), _by_coding(self._ours.items())
        for row in self._sides.history.known_rows("ruling"):
            base = self._sides.history.base("ruling", row)
            if base and base["coding"]:
                here[base["coding"]].add(row)
        kept: dict[str, Finding | None] = {}
        for each in mine:
            goes = each.write is not None and each.write.values is None
            by = (here if goes else theirs)[each.row]
            kept[each.row] = self._goes(each, by) if goes else self._comes(each, by)
        for found in self._ruled.values():
            if found.has_choice and found.write is not None:
                self._with_codings(found, found.write.values)
        out = (kept.get(each.row, each) if each.table == "coding" else each for each in findings)
        self._sides.plan.findings = [
            replace(each, also=tuple(self._asked[each.row].values()))
            if each.table == "ruling" and each.row in self._asked
            else each
            for each in out
            if each is not None
        ]

    def _is_of_consensus(self, found: Finding) -> bool:
        if found.table != "coding" or found.write is None:
            return False
        row = found.write.values or self._sides.find(self._sides.ours, "coding", found.row)
        return row is not None and row["layer"] in self._layers

    def _goes(self, found: Finding, by: set[str]) -> Finding | None:
        """One that is gone there: it goes when no ruling gives it any more."""
        if self._is_asked(by):
            return None  # with its ruling
        if not self._is_decided(by):
            return found
        return None if found.row in self._given else replace(found, kind="removed", reason="")

    def _comes(self, found: Finding, by: set[str]) -> Finding | None:
        """One that is new or other there: it comes when a ruling gives it here too."""
        if found.row not in self._given:
            return None if by and (found.kind == "new" or self._is_asked(by)) else found
        if found.kind == "conflict" and found.write is not None:
            if asked := self._is_asked(by):
                self._asked[asked][found.row] = found.write
                return None
            if self._is_decided(by) and found.reason == "another coder's":
                return replace(found, kind="changed", reason="")
        return found

    def _is_asked(self, by: set[str]) -> str:
        """The ruling among these that leaves a choice; empty when none does."""
        found = (row for row in sorted(by) if row in self._ruled)
        return next((row for row in found if self._ruled[row].has_choice), "")

    def _is_decided(self, by: set[str]) -> bool:
        return any(row in self._ruled and self._ruled[row].kind != "conflict" for row in by)

    def _with_codings(self, found: Finding, theirs: Row | None) -> None:
        """Whoever takes their ruling takes the coding that it gave, and leaves the one of ours."""
        sides, row = self._sides, found.row
        new, old = theirs["coding"] if theirs else None, self._ours.get(row)
        if new and sides.find(sides.ours, "coding", new) is None:
            there = sides.find(sides.theirs, "coding", new)
            if there is not None and sides.has_place(there["transcript"]):
                values, _ = sides.here(there)
                version = 0 if there["code"] in sides.codes else int(there["codebook_version"])
                if values["start"] < values["end"]:
                    self._asked[row][new] = Write("coding", new, values, version)
        others = {coding for ruling, coding in self._then.items() if ruling != row}
        if old and old != new and old not in others and old not in self._theirs.values():
            self._asked[row][old] = Write("coding", old, None)


def _by_coding(rulings: Iterable[tuple[str, str | None]]) -> _Given:
    found: _Given = defaultdict(set)
    for ruling, coding in rulings:
        if coding:
            found[coding].add(ruling)
    return found
