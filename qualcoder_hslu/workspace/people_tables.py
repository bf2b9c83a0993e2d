"""The tables of participants, organisations, groups and transcripts: read, checked and edited.

Cells are text, as a person types or pastes them. Every edit, however many cells, is one step.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.model.people import AttributeOwner, AttributeType
from qualcoder_hslu.model.shares import Shares, speaking_shares
from qualcoder_hslu.store import people, people_tables, transcripts, withdrawal
from qualcoder_hslu.workspace.workspace import Workspace

TableName = Literal["participant", "organisation", "group", "transcript"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a thing's own (`id` such as "key") or an attribute (its id)."""

    id: str
    title: str
    type: AttributeType = "text"
    own: bool = True
    editable: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One participant, organisation, group or transcript, with a cell for each column."""

    id: str
    cells: tuple[str, ...]
    colour: int | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it stands."""

    name: TableName
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A new value for the cell of a row (id) and column (id)."""

    row: str
    column: str
    value: str


_OWN: Mapping[TableName, tuple[Column, ...]] = {
    "participant": (
        Column("key", "Id"),
        Column("name", "Name"),
        Column("organisation", "Organisation", "choice"),
        Column("groups", "Groups", editable=False),
    ),
    "organisation": (Column("key", "Id"), Column("name", "Name")),
    "group": (
        Column("name", "Name"),
        Column("date", "Date", "date"),
        Column("place", "Place"),
        Column("mode", "Mode", "choice"),
        Column("moderators", "Moderators"),
    ),
    "transcript": (Column("title", "Title", editable=False),),
}


def read(workspace: Workspace, name: TableName) -> Table:
    """A table with all rows, own columns first, then attributes in their order.

    Of people who have withdrawn only id and name are given.
    """
    conn = workspace.project.conn
    own = _OWN[name]
    rows = _READERS[name](workspace)
    if name == "group":
        return Table(name, own, tuple(rows))
    attributes = [each for each in people.attributes(conn) if each.owner == name]
    values = people_tables.values(conn, name)
    columns = tuple(Column(each.id, each.name, each.type, own=False) for each in attributes)
    return Table(
        name,
        own + columns,
        tuple(
            Row(
                row.id,
                row.cells
                + tuple(
                    "" if row.withdrawn else values.get((row.id, column.id), "")
                    for column in columns
                ),
                row.colour,
                row.withdrawn,
            )
            for row in rows
        ),
    )


def _participants(workspace: Workspace) -> list[Row]:
    conn = workspace.project.conn
    groups = {group.id: group.name for group in transcripts.groups(conn)}
    organisations = {each.id: each.name for each in people.organisations(conn)}
    sits: dict[str, list[str]] = {}
    for group, participant, moderator in people.members(conn):
        sits.setdefault(participant, []).append(groups[group] + (" *" if moderator else ""))
    there = [
        Row(
            each.id,
            (
                each.key,
                each.name,
                organisations.get(each.organisation or "", ""),
                "; ".join(sorted(sits.get(each.id, ()))),
            ),
            each.colour,
        )
        for each in people.participants(conn)
    ]
    gone = [
        Row(each, (key, name, "", ""), withdrawn=True)
        for each, key, name in withdrawal.people(conn)
    ]
    return there + gone


def _organisations(workspace: Workspace) -> list[Row]:
    found = people.organisations(workspace.project.conn)
    return [Row(each.id, (each.key, each.name)) for each in found]


def _groups(workspace: Workspace) -> list[Row]:
    conn = workspace.project.conn
    names = {each.id: each.name for each in people.participants(conn)}
    moderators: dict[str, list[str]] = {}
    for group, participant, moderator in people.members(conn):
        if moderator and participant in names:
            moderators.setdefault(group, []).append(names[participant])
    return [
        Row(g.id, (g.name, g.date, g.place, g.mode, "; ".join(sorted(moderators.get(g.id, ())))))
        for g in transcripts.groups(conn)
    ]


def _transcripts(workspace: Workspace) -> list[Row]:
    return [Row(each.id, (each.title,)) for each in workspace.transcripts()]


_READERS = {
    "participant": _participants,
    "organisation": _organisations,
    "group": _groups,
    "transcript": _transcripts,
}


def problem(column: Column, value: str) -> str:
    """Why a value cannot stand in a column, in one sentence; empty when it can."""
    value = value.strip()
    if not column.editable:
        return f"“{column.title}” cannot be edited here."
    if not value:
        needed = column.own and column.id in ("key", "name")
        return f"“{column.title}” cannot be empty." if needed else ""
    if column.type == "number":
        try:
            float(value.replace(",", ".").replace("’", ""))
        except ValueError:
            return f"“{value}” is no number: write it like 12 or 3.5."
    if column.type == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return f"“{value}” is no date: write it like 2026-03-14."
    return ""


def edit(workspace: Workspace, table: Table, cells: Sequence[Cell], name: str = "") -> None:
    """Write cells, all in one undoable step.

    Raises:
        UserError: a value cannot stand in its column; nothing was changed.
    """
    columns = {column.id: column for column in table.columns}
    rows = {row.id: row for row in table.rows}
    for cell in cells:
        why = problem(columns[cell.column], cell.value)
        if rows[cell.row].withdrawn:
            why = "Somebody who has withdrawn cannot be edited: take the withdrawal back first."
        if why:
            raise UserError(why)
    with workspace.action(name or f"edit {table.name}s"):
        for cell in cells:
            if columns[cell.column].own:
                _set_own(workspace, table.name, cell.row, cell.column, cell.value.strip())
        people.set_values(
            workspace.project.conn,
            [
                (cell.column, cell.row, cell.value.strip())
                for cell in cells
                if not columns[cell.column].own
            ],
        )


def _set_own(workspace: Workspace, table: TableName, row: str, column: str, value: str) -> None:
    conn = workspace.project.conn
    if table == "group" and column == "moderators":
        people_tables.set_moderators(conn, row, _members(workspace, row, value))
    elif table == "group":
        taken = [g for g in transcripts.groups(conn) if g.name == value and g.id != row]
        if column == "name" and taken:
            raise UserError(f"There is a group “{value}” already: choose another name.")
        people_tables.set_group(conn, row, column, value)
    elif column == "key":
        _require_free(workspace, table, row, value)
        setter = (
            people_tables.set_participant
            if table == "participant"
            else people_tables.set_organisation
        )
        setter(conn, row, column, value)
    elif table == "organisation":
        people_tables.set_organisation(conn, row, column, value)
    elif column == "name":
        people.rename_participant(conn, row, value)
    else:
        people_tables.set_participant(conn, row, column, _organisation(workspace, value))


def _require_free(workspace: Workspace, table: TableName, row: str, key: str) -> None:
    found = [each for each in _READERS[table](workspace) if each.cells[0] == key]
    if any(each.id != row for each in found):
        raise UserError(f"The id {key} is taken: each has an id of its own.")


def _organisation(workspace: Workspace, wanted: str) -> str | None:
    if not wanted:
        return None
    for each in people.organisations(workspace.project.conn):
        if wanted in (each.key, each.name):
            return each.id
    raise UserError(f"There is no organisation “{wanted}”: add it to the organisations first.")


def _members(workspace: Workspace, group: str, names: str) -> set[str]:
    conn = workspace.project.conn
    by_name = {each.id: each.name for each in people.participants(conn)}
    sitting = {
        by_name[person]: person
        for owner, person, _ in people.members(conn)
        if owner == group and person in by_name
    }
    found = set()
    for name in filter(None, (each.strip() for each in names.replace(",", ";").split(";"))):
        if name not in sitting:
            raise UserError(
                f"“{name}” does not speak in this group: write the name as it is there."
            )
        found.add(sitting[name])
    return found


# Blocks from and to spreadsheets


def as_block(rows: Iterable[Sequence[str]]) -> str:
    """Cells as spreadsheets copy them: tab-separated lines, cells with breaks in quotes."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue()


def block_cells(table: Table, row: int, column: int, block: str) -> list[Cell]:
    """The cells that a pasted block fills from a place (row and column from 0) on.

    Raises:
        UserError: the block is empty or reaches beyond the table.
    """
    lines = list(csv.reader(io.StringIO(block.removesuffix("\n"), newline=""), delimiter="\t"))
    width = max((len(line) for line in lines), default=0)
    if not width:
        raise UserError("There is nothing to paste: copy some cells first.")
    if row + len(lines) > len(table.rows) or column + width > len(table.columns):
        raise UserError(
            f"The copied block has {len(lines)} rows and {width} columns, more than the table has "
            "from here on: begin further up or to the left."
        )
    return [
        Cell(table.rows[row + down].id, table.columns[column + right].id, value)
        for down, line in enumerate(lines)
        for right, value in enumerate(line)
    ]


# Attributes and rows


def add_attribute(
    workspace: Workspace, owner: AttributeOwner, name: str, kind: AttributeType
) -> str:
    """Add an attribute; its id. Raises `UserError` when the name is empty or taken."""
    name = _free_name(workspace, owner, name)
    if kind not in get_args(AttributeType):
        raise UserError(f"“{kind}” is no type of attribute.")
    with workspace.action(f"new attribute {name}"):
        return people.ensure_attribute(workspace.project.conn, owner, name, kind)


def rename_attribute(workspace: Workspace, attribute: str, name: str) -> None:
    """Call an attribute otherwise. Raises `UserError` when the name is empty or taken."""
    found = people_tables.attribute(workspace.project.conn, attribute)
    if found is None:
        raise NotFound("This attribute has been removed.")
    name = _free_name(workspace, found.owner, name, but=attribute)
    with workspace.action(f"rename attribute {name}"):
        people_tables.rename_attribute(workspace.project.conn, attribute, name)


def retype_attribute(workspace: Workspace, attribute: str, kind: AttributeType) -> None:
    """Give an attribute another type. Raises `UserError` when a value does not fit it."""
    conn = workspace.project.conn
    found = people_tables.attribute(conn, attribute)
    if found is None:
        raise NotFound("This attribute has been removed.")
    column = Column(attribute, found.name, kind, own=False)
    for (_, each), value in people_tables.values(conn, found.owner).items():
        if each == attribute and (why := problem(column, value)):
            raise UserError(why)
    with workspace.action(f"change type of {found.name}"):
        people_tables.retype_attribute(conn, attribute, kind)


def remove_attribute(workspace: Workspace, attribute: str) -> None:
    """Remove an attribute with its values. Raises `NotFound`."""
    found = people_tables.attribute(workspace.project.conn, attribute)
    if found is None:
        raise NotFound("This attribute has been removed.")
    with workspace.action(f"remove attribute {found.name}"):
        people_tables.remove_attribute(workspace.project.conn, attribute)


def _free_name(workspace: Workspace, owner: AttributeOwner, name: str, but: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("An attribute needs a name.")
    for each in people.attributes(workspace.project.conn):
        if each.owner == owner and each.name == name and each.id != but:
            raise UserError(f"There is an attribute “{name}” already: choose another name.")
    return name


def add_organisation(workspace: Workspace, key: str) -> str:
    """Add an organisation; its id. Raises `UserError` when the id is empty or taken."""
    key = key.strip()
    if not key:
        raise UserError("An organisation needs an id.")
    _require_free(workspace, "organisation", "", key)
    with workspace.action(f"new organisation {key}"):
        return people_tables.add_organisation(workspace.project.conn, key)


def add_group(workspace: Workspace, name: str) -> str:
    """Add a group without transcripts yet; its id. Raises `UserError`: no name, or taken."""
    name = " ".join(name.split())
    if not name:
        raise UserError("A group needs a name.")
    if any(each.name == name for each in transcripts.groups(workspace.project.conn)):
        raise UserError(f"There is a group “{name}” already: choose another name.")
    with workspace.action(f"new group {name}"):
        return transcripts.ensure_group(workspace.project.conn, name)


def set_colour(workspace: Workspace, participants: Sequence[str], colour: int) -> None:
    """Give participants (ids) the colour of this index."""
    with workspace.action("colour participants"):
        for each in participants:
            people_tables.set_participant(workspace.project.conn, each, "colour", colour)


def shares(workspace: Workspace, transcript: str) -> Shares:
    """Who speaks how much in a transcript, and who follows whom. Raises `NotFound`."""
    found = workspace.transcript(transcript)
    return speaking_shares(people_tables.spoken(workspace.project.conn, found.version))
