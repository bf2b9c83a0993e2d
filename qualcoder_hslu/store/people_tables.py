"""The tables of people as a person edits them: cells, attributes, and what a step changed in them.

Writing happens inside a step. What a value must look like is decided in the workspace.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.people import Attribute, AttributeOwner

_OWN_COLUMNS = {
    "participant": ("key", "name", "organisation"),
    "organisation": ("key", "name"),
    "membership": ("moderator",),
}


@dataclass(slots=True)
class ChangedCells:
    """What the step being written changed: new organisations, new attributes, cells.

    A cell is (whose, column, old value, new value).
    """

    organisations: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    cells: list[tuple[str, str, str, str]] = field(default_factory=list)


def changed_cells(conn: sqlite3.Connection) -> ChangedCells:
    """Read from the journal what the step being written has changed so far."""
    found = ChangedCells()
    names = _names(conn)
    attributes = dict(conn.execute("SELECT id, name FROM attribute"))
    for table, old_json, new_json in conn.execute(
        "SELECT tbl, old, new FROM change WHERE step = (SELECT step FROM writing) ORDER BY id"
    ):
        old, new = json.loads(old_json or "{}"), json.loads(new_json or "{}")
        if table == "attribute" and not old:
            found.attributes.append(new["name"])
        elif table == "organisation" and not old:
            found.organisations.append(new["key"])
        elif table == "attribute_value":
            whose = (new or old)["owner"], (new or old)["attribute"]
            found.cells.append(
                (names[whose[0]], attributes[whose[1]], old.get("value", ""), new.get("value", ""))
            )
        elif old and new:
            found.cells += _own_cells(table, old, new, names)
    return found


def _own_cells(
    table: str, old: Mapping[str, Any], new: Mapping[str, Any], names: Mapping[str, str]
) -> list[tuple[str, str, str, str]]:
    whose = names.get(new.get("participant", new["id"]), "")
    return [
        (whose, column, _shown(old[column], names), _shown(new[column], names))
        for column in _OWN_COLUMNS.get(table, ())
        if old[column] != new[column]
    ]


def _shown(value: Any, names: Mapping[str, str]) -> str:
    if isinstance(value, int):
        return "yes" if value else "no"
    return names.get(value, value or "")


def _names(conn: sqlite3.Connection) -> dict[str, str]:
    """Id -> name of participants, organisations, groups and transcripts."""
    return dict(
        conn.execute(
            "SELECT id, name FROM participant UNION ALL SELECT id, name FROM organisation "
            "UNION ALL SELECT id, name FROM focus_group UNION ALL SELECT id, title FROM transcript"
        )
    )


def values(conn: sqlite3.Connection, owner: AttributeOwner) -> dict[tuple[str, str], str]:
    """(owner id, attribute id) -> value, of one kind of owner."""
    return {
        (row[0], row[1]): row[2]
        for row in conn.execute(
            "SELECT v.owner, v.attribute, v.value FROM attribute_value v JOIN attribute a "
            "ON a.id = v.attribute WHERE a.owner = ?",
            (owner,),
        )
    }


def attribute(conn: sqlite3.Connection, attribute_id: str) -> Attribute | None:
    """The attribute of this id, None when it is gone."""
    row = conn.execute(
        "SELECT id, owner, name, type FROM attribute WHERE id = ?", (attribute_id,)
    ).fetchone()
    return Attribute(*row) if row else None


def rename_attribute(conn: sqlite3.Connection, attribute_id: str, name: str) -> None:
    """Call an attribute otherwise; its values stay."""
    conn.execute("UPDATE attribute SET name = ? WHERE id = ?", (name, attribute_id))


def retype_attribute(conn: sqlite3.Connection, attribute_id: str, kind: str) -> None:
    """Give an attribute another type; its values stay as they are."""
    conn.execute("UPDATE attribute SET type = ? WHERE id = ?", (kind, attribute_id))


def remove_attribute(conn: sqlite3.Connection, attribute_id: str) -> None:
    """Take away an attribute with all of its values."""
    conn.execute("DELETE FROM attribute_value WHERE attribute = ?", (attribute_id,))
    conn.execute("DELETE FROM attribute WHERE id = ?", (attribute_id,))


def set_participant(conn: sqlite3.Connection, participant: str, column: str, value: Any) -> None:
    """Set `key`, `organisation` (id or None) or `colour`."""
    _set(conn, "participant", participant, column, value)


def set_organisation(conn: sqlite3.Connection, organisation: str, column: str, value: str) -> None:
    """Set `key` or `name`."""
    _set(conn, "organisation", organisation, column, value)


def set_group(conn: sqlite3.Connection, group: str, column: str, value: str) -> None:
    """Set `name`, `date`, `place` or `mode`."""
    _set(conn, "focus_group", group, column, value)


def _set(conn: sqlite3.Connection, table: str, row: str, column: str, value: Any) -> None:
    conn.execute(
        f'UPDATE {table} SET "{column}" = ?1 WHERE id = ?2 AND "{column}" IS NOT ?1', (value, row)
    )


def set_moderators(conn: sqlite3.Connection, group: str, moderators: set[str]) -> None:
    """Flag these members (ids) as the group's moderators, and nobody else."""
    for member, participant, flag in conn.execute(
        "SELECT id, participant, moderator FROM membership WHERE focus_group = ?", (group,)
    ).fetchall():
        if bool(flag) != (participant in moderators):
            conn.execute("UPDATE membership SET moderator = ? WHERE id = ?", (not flag, member))


def add_organisation(conn: sqlite3.Connection, key: str) -> str:
    """Make an organisation named like its key; its id."""
    organisation = new_id()
    conn.execute("INSERT INTO organisation VALUES (?, ?, ?)", (organisation, key, key))
    return organisation


def spoken(conn: sqlite3.Connection, version: str) -> list[tuple[str | None, str, int]]:
    """(participant, name, words) of each turn in order; not of people who have withdrawn."""
    return [
        (row[0], row[1] or "", row[2])
        for row in conn.execute(
            "SELECT t.participant, p.name, t.words FROM turn t LEFT JOIN participant p "
            "ON p.id = t.participant WHERE t.version = ? AND coalesce(p.withdrawn, 0) = 0 "
            "ORDER BY t.position",
            (version,),
        )
    ]
