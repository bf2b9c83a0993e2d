"""Participants, organisations, group membership and their attributes in the project file."""

import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.people import Attribute, AttributeOwner, Organisation, Participant

# Labels that stand for a role or a channel: the same label in another group is another person.
_GENERIC = re.compile(
    r"(?:[A-Z]{1,2}\d{0,2}|S\d+|(?:speaker|sprecher(?:in)?|locut(?:eur|rice)|participant(?:e|in)?"
    r"|befragte[r]?|interviewer(?:in)?|intervieweur|intervieweuse|intervistat(?:ore|rice)"
    r"|chercheur|chercheuse|mod|modérat(?:eur|rice)|moderator(?:in)?|moderat(?:ore|rice)"
    r"|participant|teilnehmer(?:in)?)\.?\s*\d*)",
    re.IGNORECASE,
)


def is_generic(name: str) -> bool:
    """Whether a label names a role or a channel, which in another group is another person."""
    return _GENERIC.fullmatch(name) is not None


def ensure_participant(
    conn: sqlite3.Connection, name: str, group: str, *, moderator: bool, new: bool = False
) -> str:
    """The id of the group's participant of this name, made and entered when missing; in a step.

    A named person who sat in another group is the same participant, unless they are `new`; a
    generic label ("B1", "Speaker 2") in another group is somebody else.
    """
    row = conn.execute(
        "SELECT p.id FROM participant p JOIN membership m ON m.participant = p.id "
        "WHERE p.name = ? AND m.focus_group = ?",
        (name, group),
    ).fetchone()
    if row:
        return str(row[0])
    known = conn.execute("SELECT id FROM participant WHERE name = ?", (name,)).fetchall()
    if len(known) == 1 and not new and not is_generic(name):
        participant = str(known[0][0])
    else:
        participant = _add_participant(conn, name)
    enter_group(conn, participant, group, moderator=moderator)
    return participant


def enter_group(conn: sqlite3.Connection, participant: str, group: str, *, moderator: bool) -> None:
    """Make somebody who is known a member of a group, if they are none yet; inside a step."""
    conn.execute(
        "INSERT INTO membership SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS "
        "(SELECT 1 FROM membership WHERE focus_group = ?2 AND participant = ?3)",
        (new_id(), group, participant, moderator),
    )


def _add_participant(conn: sqlite3.Connection, name: str) -> str:
    participant = new_id()
    number, taken = conn.execute(
        "SELECT count(*), coalesce(sum(key = ?1 OR key GLOB ?1 || ' ([0-9]*)'), 0) "
        "FROM participant",
        (name,),
    ).fetchone()
    key = f"{name} ({taken + 1})" if taken else name
    conn.execute(
        "INSERT INTO participant (id, key, name, colour) VALUES (?, ?, ?, ?)",
        (participant, key, name, number),
    )
    return participant


def participants(conn: sqlite3.Connection) -> list[Participant]:
    """Everybody who has not withdrawn, moderators included, by key."""
    return [
        Participant(*row)
        for row in conn.execute(
            "SELECT id, name, key, organisation, colour FROM participant "
            "WHERE withdrawn = 0 ORDER BY key"
        )
    ]


def organisations(conn: sqlite3.Connection) -> list[Organisation]:
    """Every organisation, by key."""
    return [
        Organisation(*row)
        for row in conn.execute("SELECT id, key, name FROM organisation ORDER BY key")
    ]


def members(conn: sqlite3.Connection) -> list[tuple[str, str, bool]]:
    """(group id, participant id, moderator) of every membership."""
    return [
        (group, participant, bool(moderator))
        for group, participant, moderator in conn.execute(
            "SELECT focus_group, participant, moderator FROM membership"
        )
    ]


def set_moderator(
    conn: sqlite3.Connection, participant: str, flag: bool, group: str | None = None
) -> None:
    """Say whether a participant moderates a group, or all of theirs; inside a step."""
    conn.execute(
        "UPDATE membership SET moderator = ?1 WHERE participant = ?2 AND moderator <> ?1 "
        "AND (?3 IS NULL OR focus_group = ?3)",
        (flag, participant, group),
    )


def ensure_organisation(conn: sqlite3.Connection, key: str, name: str = "") -> str:
    """The id of the organisation of this key, made or renamed as needed; inside a step."""
    row = conn.execute("SELECT id, name FROM organisation WHERE key = ?", (key,)).fetchone()
    if row is None:
        organisation = new_id()
        conn.execute("INSERT INTO organisation VALUES (?, ?, ?)", (organisation, key, name or key))
        return organisation
    if name and name != row[1]:
        conn.execute("UPDATE organisation SET name = ? WHERE id = ?", (name, row[0]))
    return str(row[0])


def find_participant(conn: sqlite3.Connection, wanted: str) -> str | None:
    """The id of the participant of this key, or of this name when one alone has it.

    Who has withdrawn is not found.
    """
    row = conn.execute(
        "SELECT id FROM participant WHERE key = ? AND withdrawn = 0", (wanted,)
    ).fetchone()
    if row:
        return str(row[0])
    rows = conn.execute(
        "SELECT id FROM participant WHERE name = ? AND withdrawn = 0", (wanted,)
    ).fetchall()
    return str(rows[0][0]) if len(rows) == 1 else None


def rename_participant(conn: sqlite3.Connection, participant: str, name: str) -> None:
    """Call a participant otherwise; inside a step.

    Raises:
        UserError: somebody else in one of their groups is called so.
    """
    other = conn.execute(
        "SELECT g.name FROM participant p JOIN membership m ON m.participant = p.id "
        "JOIN focus_group g ON g.id = m.focus_group WHERE p.name = ?1 AND p.id <> ?2 "
        "AND m.focus_group IN (SELECT focus_group FROM membership WHERE participant = ?2)",
        (name, participant),
    ).fetchone()
    if other:
        raise UserError(
            f"Somebody in {other[0]} is called {name} already: choose another name, or give the "
            "turns to that speaker."
        )
    conn.execute(
        "UPDATE participant SET name = ?1 WHERE id = ?2 AND name <> ?1", (name, participant)
    )


def update_participant(
    conn: sqlite3.Connection, participant: str, *, key: str | None, organisation: str | None
) -> None:
    """Set a participant's study id and organisation where they differ; inside a step.

    None leaves either as it is.
    """
    conn.execute(
        "UPDATE participant SET key = coalesce(?2, key), organisation = coalesce(?3, organisation) "
        "WHERE id = ?1 AND (key <> coalesce(?2, key) "
        "OR organisation IS NOT coalesce(?3, organisation))",
        (participant, key, organisation),
    )


def ensure_attribute(conn: sqlite3.Connection, owner: AttributeOwner, name: str, kind: str) -> str:
    """The id of an attribute, made when missing; inside a step."""
    row = conn.execute(
        "SELECT id FROM attribute WHERE owner = ? AND name = ?", (owner, name)
    ).fetchone()
    if row:
        return str(row[0])
    attribute = new_id()
    conn.execute(
        "INSERT INTO attribute VALUES (?1, ?2, ?3, ?4, "
        "(SELECT count(*) FROM attribute WHERE owner = ?2))",
        (attribute, owner, name, kind),
    )
    return attribute


def set_values(conn: sqlite3.Connection, values: Iterable[tuple[str, str, str]]) -> int:
    """Write (attribute, owner id, value) triples where they differ; the number changed.

    An empty value removes what was there. Inside a step.
    """
    changed = 0
    for attribute, owner, value in values:
        if value:
            changed += conn.execute(
                "INSERT INTO attribute_value VALUES (?, ?, ?, ?) ON CONFLICT (attribute, owner) "
                "DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
                (new_id(), attribute, owner, value),
            ).rowcount
        else:
            changed += conn.execute(
                "DELETE FROM attribute_value WHERE attribute = ? AND owner = ?",
                (attribute, owner),
            ).rowcount
    return changed


def attributes(conn: sqlite3.Connection) -> list[Attribute]:
    """Every attribute, by owner and position."""
    return [
        Attribute(*row)
        for row in conn.execute(
            "SELECT id, owner, name, type FROM attribute ORDER BY owner, position"
        )
    ]


@dataclass(frozen=True, slots=True)
class Profile:
    """A participant with key, organisation and every attribute value by name."""

    participant: Participant
    organisation: Organisation | None
    values: Mapping[str, str]
    organisation_values: Mapping[str, str]


def profiles(conn: sqlite3.Connection) -> dict[str, Profile]:
    """Participant id -> profile, for tables and exports."""
    values: dict[str, dict[str, str]] = {}
    for owner, name, value in conn.execute(
        "SELECT v.owner, a.name, v.value FROM attribute_value v JOIN attribute a "
        "ON a.id = v.attribute"
    ):
        values.setdefault(owner, {})[name] = value
    by_id = {organisation.id: organisation for organisation in organisations(conn)}
    return {
        person.id: Profile(
            person,
            by_id.get(person.organisation or ""),
            values.get(person.id, {}),
            values.get(person.organisation or "", {}),
        )
        for person in participants(conn)
    }


def profile(conn: sqlite3.Connection, participant: str) -> Profile | None:
    """One participant's profile, at no cost for the rest of the project; None when withdrawn."""
    row = conn.execute(
        "SELECT id, name, key, organisation, colour FROM participant "
        "WHERE id = ? AND withdrawn = 0",
        (participant,),
    ).fetchone()
    if row is None:
        return None
    person = Participant(*row)
    found = conn.execute(
        "SELECT id, key, name FROM organisation WHERE id = ?", (person.organisation,)
    ).fetchone()
    return Profile(
        person,
        Organisation(*found) if found else None,
        _values_of(conn, "participant", person.id),
        _values_of(conn, "organisation", person.organisation or ""),
    )


def _values_of(conn: sqlite3.Connection, kind: AttributeOwner, owner: str) -> dict[str, str]:
    """The attribute values of one thing by name, in the attributes' order."""
    return dict(
        conn.execute(
            "SELECT a.name, v.value FROM attribute a JOIN attribute_value v "
            "ON v.attribute = a.id AND v.owner = ? WHERE a.owner = ? ORDER BY a.position",
            (owner, kind),
        )
    )


def colours(conn: sqlite3.Connection, version: str) -> dict[str, int]:
    """Name -> colour of those who speak in a transcript's version."""
    return dict(
        conn.execute(
            "SELECT DISTINCT p.name, p.colour FROM turn u JOIN participant p "
            "ON p.id = u.participant WHERE u.version = ?",
            (version,),
        )
    )
