"""The people's part of a merge: organisations, participants, groups, memberships, attributes.

New ones come; what stands otherwise in the copy is asked. Nobody who has withdrawn comes back.
"""

from dataclasses import dataclass

from qualcoder_hslu.store import people
from qualcoder_hslu.store.merge_plan import Finding, Row
from qualcoder_hslu.store.merge_sides import Case, Sides


@dataclass(frozen=True, slots=True)
class _Kind:
    """A table: by which columns two rows mean the same thing, and what its columns refer to."""

    table: str
    same: tuple[str, ...]
    refers: tuple[tuple[str, str], ...] = ()


# Parents first.
_KINDS = (
    _Kind("organisation", ("key",)),
    _Kind("participant", ("key",), (("organisation", "organisation"),)),
    _Kind("focus_group", ("name",)),
    _Kind(
        "membership",
        ("focus_group", "participant"),
        (("focus_group", "focus_group"), ("participant", "participant")),
    ),
    _Kind("attribute", ("owner", "name")),
    _Kind("attribute_value", ("attribute", "owner"), (("attribute", "attribute"),)),
)


def look(sides: Sides) -> None:
    """Find what is new or other among the people of the copy."""
    _People(sides).look()


class _People:
    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._withdrawn = {
            row[0] for row in sides.ours.execute("SELECT id FROM participant WHERE withdrawn = 1")
        }
        self._names = self._shown_names()
        self._owners = dict(sides.theirs.execute("SELECT id, owner FROM attribute"))
        self._coming: dict[str, set[str]] = {kind.table: set() for kind in _KINDS}

    def look(self) -> None:
        for kind in _KINDS:
            for row in self._sides.every(kind.table):
                self._one(kind, row)
            self._gone(kind)

    def _shown_names(self) -> dict[str, str]:
        """What rows of theirs are called, by id."""
        found = dict(self._sides.theirs.execute("SELECT id, name FROM participant"))
        for table in ("organisation", "focus_group", "attribute"):
            found.update(self._sides.theirs.execute(f"SELECT id, name FROM {table}"))
        found.update(self._sides.theirs.execute("SELECT id, title FROM transcript"))
        return found

    def _one(self, kind: _Kind, row: Row) -> None:
        sides, table = self._sides, kind.table
        here, base = self._here(kind, row), sides.history.base(table, row["id"])
        if self._withdrawn & {row["id"], row.get("participant"), row.get("owner")}:
            return
        if here is None:
            if base != row:  # what it belongs to is not here any more
                about = self._about(table, row)
                sides.plan.findings.append(
                    Finding("conflict", table, row["id"], about, reason="removed here")
                )
            return
        ours = sides.find(sides.ours, table, row["id"]) or self._alike(kind, here)
        if ours is not None:
            sides.ids[(table, row["id"])] = ours["id"]
            here["id"] = ours["id"]
        elif table == "attribute":
            here["position"] = self._next_position(here["owner"])
        based = self._here(kind, base) if base else None
        before = len(sides.plan.findings)
        sides.settle(
            Case(table, here["id"], here, based, ours, about=self._about(table, row), own=False)
        )
        for found in sides.plan.findings[before:]:
            if found.kind == "new":
                self._coming[table].add(found.row)
        self._without_clash(kind, before)

    def _here(self, kind: _Kind, row: Row) -> Row | None:
        """The row with the ids that its references have here; None when one is not here."""
        values = dict(row)
        for column, table in kind.refers:
            if row[column] is None:
                continue
            values[column] = self._sides.ids.get((table, row[column]), row[column])
            if not self._is_here(table, values[column]):
                if column != "organisation":
                    return None
                values[column] = None
        if kind.table == "attribute_value":
            return self._value_here(row, values)
        return values

    def _value_here(self, row: Row, values: Row) -> Row | None:
        owner = self._owners.get(row["attribute"])
        if owner == "transcript":
            values["owner"] = self._sides.transcripts.get(row["owner"])
            return values if values["owner"] else None
        if owner is None:
            return None
        values["owner"] = self._sides.ids.get((owner, row["owner"]), row["owner"])
        return values if self._is_here(owner, values["owner"]) else None

    def _is_here(self, table: str, row: str) -> bool:
        return row in self._coming[table] or bool(self._sides.find(self._sides.ours, table, row))

    def _alike(self, kind: _Kind, here: Row) -> Row | None:
        """Ours that means the same; a label such as “B1” in another copy is somebody else."""
        where = " AND ".join(f'"{column}" = ?' for column in kind.same)
        found = self._sides.ours.execute(
            f"SELECT id FROM {kind.table} WHERE {where}", [here[column] for column in kind.same]
        ).fetchone()
        if found is None:
            return None
        if kind.table == "participant" and people.is_generic(here["name"]):
            here["key"] = self._free_key(here["key"])
            return None
        return self._sides.find(self._sides.ours, kind.table, found[0])

    def _free_key(self, key: str) -> str:
        number = 2
        while self._sides.ours.execute(
            "SELECT 1 FROM participant WHERE key = ?", (f"{key} ({number})",)
        ).fetchone():
            number += 1
        return f"{key} ({number})"

    def _next_position(self, owner: str) -> int:
        (last,) = self._sides.ours.execute(
            "SELECT coalesce(max(position), -1) FROM attribute WHERE owner = ?", (owner,)
        ).fetchone()
        return int(last) + 1 + len(self._coming["attribute"])

    def _about(self, table: str, row: Row) -> str:
        """What a row is called: a value is its owner's, a membership one of a person in a group."""
        if table == "membership":
            person, group = row["participant"], row["focus_group"]
            return f"{self._names.get(person, '')}, {self._names.get(group, '')}"
        if table == "attribute_value":
            owner, attribute = row["owner"], row["attribute"]
            return f"{self._names.get(owner, '')}, {self._names.get(attribute, '')}"
        return str(row["name"])

    def _without_clash(self, kind: _Kind, before: int) -> None:
        """Where theirs would stand twice, or an attribute be of another type, nothing is chosen."""
        findings = self._sides.plan.findings
        for at, found in enumerate(findings[before:], start=before):
            write = found.write
            if found.kind != "conflict" or write is None or write.values is None:
                continue
            where = " AND ".join(f'"{column}" = ?' for column in kind.same)
            twice = self._sides.ours.execute(
                f"SELECT 1 FROM {kind.table} WHERE {where} AND id <> ?",
                [*(write.values[column] for column in kind.same), write.row],
            ).fetchone()
            retyped = any(each.column == "type" for each in found.differences)
            if twice or retyped:
                findings[at] = _unasked(found)

    def _gone(self, kind: _Kind) -> None:
        """What was removed in the copy stays here, and is told."""
        sides, table = self._sides, kind.table
        for row in sides.gone_there(table):
            here = sides.ids.get((table, row), row)
            ours = sides.find(sides.ours, table, here)
            base = sides.history.base(table, row)
            if ours is None or base is None or self._withdrawn & {here, *map(str, ours.values())}:
                continue
            sides.settle(
                Case(table, here, None, base, ours, about=self._about(table, base), own=False)
            )
            if table != "attribute_value":  # others may refer to it
                sides.plan.findings[-1] = _unasked(sides.plan.findings[-1])


def _unasked(found: Finding) -> Finding:
    return Finding(
        found.kind, found.table, found.row, found.about, reason=found.reason,
        differences=found.differences,
    )  # fmt: skip
