"""Brings a copy of a project back: what is new or changed in it is taken over, nothing silently.

First `plan` looks and writes nothing; then `carry_out` does it in one step, which can be undone.
Things are the same when their ids are; transcripts also when their texts are. Where both sides
changed the same thing ours stays, unless theirs is chosen. Merging a copy twice changes nothing.
"""

from collections.abc import Collection, Iterable
from pathlib import Path

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.store import codebooks, merge_codebook, merge_codings, merge_people, purge
from qualcoder_hslu.store.merge_history import mark_of
from qualcoder_hslu.store.merge_plan import Finding, MergePlan, Write
from qualcoder_hslu.store.merge_sides import Progress, Sides
from qualcoder_hslu.store.project import Project, now

_OFTEN = 100  # rows between two reports of progress
_OF_THE_CODEBOOK = frozenset(("code", "code_text"))


def plan(
    project: Project, path: Path, progress: Progress = lambda _done, _total: None
) -> MergePlan:
    """Say what bringing the project file at `path` into `project` would do; nothing is written.

    `project` need only be readable. `progress` is told how many codings of how many were looked
    at; it may raise to stop.

    Raises:
        UserError: the file is no project, or of an older version, or purged words would come back.
    """
    with Project.open(path, read_only=True) as other:
        _refuse_purged_words(project, other, path.name)
        as_of = _last_step(project)
        sides = Sides(project, other, path.name)
        sides.plan.as_of = as_of
        merge_codebook.look(sides)
        merge_people.look(sides)
        merge_codings.look(sides, progress)
    return sides.plan


def carry_out(
    project: Project,
    path: Path,
    planned: MergePlan,
    theirs: Collection[str] = (),
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Do what was planned, in one step; of the conflicts named in `theirs` by key, take theirs.

    `progress` is told how many rows of how many are written; when it raises, none is.

    Raises:
        UserError: the project was changed since the plan was made; nothing was written.
    """
    if planned.is_empty:
        return
    if planned.as_of != _last_step(project):
        raise UserError("The project was changed since you looked: look at the copy again.")
    chosen = [
        found
        for found in planned.findings
        if found.kind != "conflict" or (found.has_choice and found.key in theirs)
    ]
    with Project.open(path, read_only=True) as other, project.step(step_name(planned)):
        for write in (*planned.besides, *_writes(chosen, of_codebook=True)):
            _write(project, write)
        versions = _versions(project, other, planned, chosen)
        rest = list(_writes(chosen, of_codebook=False))
        for done, write in enumerate(rest):
            if done % _OFTEN == 0:
                progress(done, len(rest))
            _write(project, write, versions)
        _list_for_review(project, chosen)
        mark = mark_of(planned.journal)
        if project.setting(mark) != str(planned.last):
            project.set_setting(mark, str(planned.last))
        _keep_journal(project, other, planned)


def step_name(planned: MergePlan) -> str:
    """What the step is called in the journal."""
    return f"merge {planned.name}"


def _refuse_purged_words(project: Project, other: Project, name: str) -> None:
    """A copy made before words were purged here may hold them still, in memos and its journal."""
    purged = project.conn.execute(
        "SELECT max(at) FROM step WHERE kind = 'barrier' AND name = ?", (purge.STEP,)
    ).fetchone()[0]
    if purged and other.setting("created") < purged:
        raise UserError(
            f"{name} was made before words were purged here, and would bring them back: hand the "
            "project out anew."
        )


def _last_step(project: Project) -> int:
    """The last step that is finished."""
    return int(
        project.conn.execute(
            "SELECT coalesce(max(step), 0) FROM change WHERE step IS NOT (SELECT step FROM writing)"
        ).fetchone()[0]
    )


def _writes(findings: Iterable[Finding], *, of_codebook: bool) -> Iterable[Write]:
    for found in findings:
        for write in (*found.also, found.write):
            if write is not None and (write.table in _OF_THE_CODEBOOK) == of_codebook:
                yield write


def _write(project: Project, write: Write, versions: dict[int, int] | None = None) -> None:
    conn, table, values = project.conn, write.table, write.values
    if values is None:
        conn.execute(f"DELETE FROM {table} WHERE id = ?", (write.row,))
        return
    if write.version is not None and versions is not None:
        values = values | {"codebook_version": versions[write.version]}
    columns = ", ".join(f'"{column}"' for column in values)
    marks = ", ".join("?" * len(values))
    sets = ", ".join(f'"{column}" = excluded."{column}"' for column in values)
    conn.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {sets}",
        tuple(values.values()),
    )


def _versions(
    project: Project, other: Project, planned: MergePlan, chosen: Iterable[Finding]
) -> dict[int, int]:
    """The copy's codebook versions as ours, and 0 for our latest.

    A codebook that codings of the copy were made under and that was never ours is entered before
    ours, which is then entered again.
    """
    codebooks.add_version(project)
    ours = dict(
        project.conn.execute("SELECT snapshot, number FROM codebook_version ORDER BY number DESC")
    )
    writes = (write for found in chosen for write in (found.write, *found.also))
    used = {write.version for write in writes if write and write.version}
    for number in sorted(used):
        snapshot = planned.snapshots[number]
        if snapshot not in ours:
            project.put_content(other.content(snapshot))
            ours[snapshot] = codebooks.version(project.conn) + 1
            project.conn.execute(
                "INSERT INTO codebook_version VALUES (?, ?, ?, ?)",
                (new_id(), ours[snapshot], snapshot, now()),
            )
    latest = codebooks.add_version(project)
    return {0: latest} | {number: ours[planned.snapshots[number]] for number in used}


def _list_for_review(project: Project, chosen: Iterable[Finding]) -> None:
    """Codings whose words were corrected here since are put on the list of those to look at."""
    for found in chosen:
        touched, write = found.touched, found.write
        if touched is None or write is None or write.values is None:
            continue
        coding = write.values
        project.conn.execute(
            "INSERT OR IGNORE INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'changed', ?)",
            (
                new_id(), coding["id"], coding["transcript"], touched.version, coding["layer"],
                coding["code"], touched.span.start, touched.span.end, now(),
            ),
        )  # fmt: skip


def _keep_journal(project: Project, other: Project, planned: MergePlan) -> None:
    """Both journals are kept; what was handed out or is in ours already is not kept twice."""
    steps = other.conn.execute("SELECT id, at, coder, name, kind, target FROM step ORDER BY id")
    project.conn.executemany(
        "INSERT OR IGNORE INTO merged_step VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((planned.journal, *row) for row in steps),
    )
    changes = other.conn.execute(
        "SELECT id, step, tbl, row, old, new FROM change WHERE id > ? AND id <= ? "
        "AND step IN (SELECT id FROM step WHERE name <> 'handout') ORDER BY id",
        (planned.known, planned.last),
    )
    project.conn.executemany(
        "INSERT OR IGNORE INTO merged_change VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((planned.journal, *row) for row in changes),
    )
