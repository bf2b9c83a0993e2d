"""Reading attributes of participants, organisations and transcripts from tables into a project."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from qualcoder_hslu.model.errors import NotFound, ReadError
from qualcoder_hslu.model.people import AttributeOwner
from qualcoder_hslu.readers.table import Row, read_table
from qualcoder_hslu.store import people, people_tables, transcripts
from qualcoder_hslu.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """One cell that becomes another: whose, which column, and its value before and after."""

    whose: str
    column: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class AttributeReport:
    """What a table of attributes is about and does.

    `values` counts attribute values changed, `unmatched` are rows left out, `added` organisations
    that are new, `columns` attributes that are new; `changes` are all cells, old and new.
    """

    owner: AttributeOwner
    matched: int
    values: int
    unmatched: tuple[str, ...]
    added: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    changes: tuple[AttributeChange, ...] = ()


class _OnlyLookingError(Exception):
    """Ends the step of a preview, so that nothing of it is kept."""


def import_attributes(workspace: Workspace, path: Path) -> AttributeReport:
    """Read attributes of participants, organisations or transcripts, in one undoable step.

    The columns tell what the table is about: `organisation` beside `name` is one of participants;
    `transcript` or `title`, of transcripts; `organisation` alone, answers of organisations; `id`
    and `name`, participants when any is known here, else organisations. Participants and
    transcripts that the project does not know are reported and left out.

    Raises:
        ReadError: the table is none of these.
    """
    rows = read_table(path)
    owner = _owner(workspace, rows, path)
    with workspace.action(f"import attributes from {path.name}"):
        return _imported(workspace, owner, rows)


def preview_attributes(workspace: Workspace, path: Path) -> AttributeReport:
    """What `import_attributes` would do; nothing is changed. Raises the same."""
    rows = read_table(path)
    owner = _owner(workspace, rows, path)
    report: AttributeReport | None = None
    try:
        with workspace.project.step("preview"):
            report = _imported(workspace, owner, rows)
            raise _OnlyLookingError
    except _OnlyLookingError:
        assert report is not None  # noqa: S101 - raised after it was made
        return report


def _imported(workspace: Workspace, owner: AttributeOwner, rows: Sequence[Row]) -> AttributeReport:
    report = _IMPORTERS[owner](workspace, rows)
    found = people_tables.changed_cells(workspace.project.conn)
    return replace(
        report,
        added=tuple(found.organisations),
        columns=tuple(found.attributes),
        changes=tuple(AttributeChange(*cell) for cell in found.cells),
    )


def _owner(workspace: Workspace, rows: Sequence[Row], path: Path) -> AttributeOwner:
    if not rows:
        raise ReadError(f"{path.name} has no rows below its first one.")
    columns = rows[0].keys()
    if "participant" in columns or {"name", "organisation"} <= columns:
        return "participant"
    if "transcript" in columns or "title" in columns:
        return "transcript"
    if "organisation" in columns:
        return "organisation"
    if {"id", "name"} & columns:
        conn = workspace.project.conn
        known = (
            people.find_participant(conn, row.get("name") or row.get("id", "")) for row in rows
        )
        return "participant" if any(known) else "organisation"
    raise ReadError(
        f"{path.name}: one column must be called participant, organisation, transcript or id."
    )


def _participants(workspace: Workspace, rows: Sequence[Row]) -> AttributeReport:
    conn = workspace.project.conn
    unmatched = []
    matched: list[tuple[str, Row]] = []
    keys = [row["id"] for row in rows if row.get("id")]
    if repeated := next((key for key in keys if keys.count(key) > 1), None):
        raise ReadError(f"The id {repeated} stands in two rows: each participant has one id.")
    for row in rows:
        name = row.get("name", "")
        wanted = row.get("id") or row.get("participant") or name
        found = people.find_participant(conn, wanted) or (
            people.find_participant(conn, name) if name else None
        )
        if found is None:
            unmatched.append(name or wanted)
            continue
        if any(found == other for other, _ in matched):
            raise ReadError(f"Two rows are about {name or wanted}: each participant has one row.")
        organisation = row.get("organisation", "")
        entered = people.ensure_organisation(conn, organisation) if organisation else None
        people.update_participant(conn, found, key=row.get("id") or None, organisation=entered)
        if flag := row.get("moderator", "").lower():
            people.set_moderator(conn, found, flag in ("yes", "true", "1", "oui", "ja", "sì"))
        matched.append((found, row))
    known = {"id", "participant", "name", "organisation", "moderator"}
    values = _set_values(workspace, "participant", matched, known)
    return AttributeReport("participant", len(matched), values, tuple(unmatched))


def _organisations(workspace: Workspace, rows: Sequence[Row]) -> AttributeReport:
    conn = workspace.project.conn
    matched: dict[str, Row] = {}
    for row in rows:
        key = row.get("id") or row.get("organisation") or row.get("name", "")
        if not key:
            raise ReadError("A row of the table does not say which organisation it is about.")
        organisation = people.ensure_organisation(conn, key, row.get("name", ""))
        if organisation in matched:
            raise ReadError(f"Two rows are about {key}: each organisation has one row.")
        matched[organisation] = row
    known = {"id", "organisation", "name"}
    values = _set_values(workspace, "organisation", list(matched.items()), known)
    return AttributeReport("organisation", len(matched), values, ())


def _transcripts(workspace: Workspace, rows: Sequence[Row]) -> AttributeReport:
    matched, unmatched = [], []
    for row in rows:
        title = row.get("transcript") or row.get("title", "")
        try:
            matched.append((transcripts.find(workspace.project.conn, title).id, row))
        except NotFound:
            unmatched.append(title)
    values = _set_values(workspace, "transcript", matched, {"transcript", "title"})
    return AttributeReport("transcript", len(matched), values, tuple(unmatched))


_IMPORTERS = {
    "participant": _participants,
    "organisation": _organisations,
    "transcript": _transcripts,
}


def _set_values(
    workspace: Workspace,
    owner: AttributeOwner,
    matched: Sequence[tuple[str, Row]],
    known: Collection[str],
) -> int:
    """Write every column that is not `known` as an attribute; the number of values changed."""
    conn = workspace.project.conn
    columns = [column for column in (matched[0][1] if matched else ()) if column not in known]
    ids = {
        column: people.ensure_attribute(
            conn, owner, column, _type_of([row[column] for _, row in matched])
        )
        for column in columns
    }
    return people.set_values(
        conn,
        ((ids[column], owner_id, row[column]) for owner_id, row in matched for column in columns),
    )


def _type_of(values: Iterable[str]) -> str:
    """What a column holds: number, date, choice (few values that recur), or text."""
    filled = [value for value in values if value]
    if filled and all(_is_number(value) for value in filled):
        return "number"
    if filled and all(_is_date(value) for value in filled):
        return "date"
    return "choice" if 0 < len(set(filled)) <= min(12, len(filled) / 2) else "text"


def _is_number(value: str) -> bool:
    try:
        float(value.replace(",", "."))
    except ValueError:
        return False
    return True


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
