"""Copies of a project in a folder beside it, bounded in number and in size."""

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from qualcoder_hslu.model.errors import DiskProblem

KEEP = 10
KEEP_BYTES = 2_000_000_000
_PAGES_AT_ONCE = 1_000  # 4 MB: a coder's write waits a few milliseconds at most


def folder(path: Path) -> Path:
    """Where copies of the project lie: `NAME backups` beside it."""
    return path.with_name(f"{path.stem} backups")


def make(path: Path) -> Path | None:
    """Copy the project now; None when the newest copy already holds its last step.

    Opens its own connection, so it may run in any thread while the project is in use. Older
    copies beyond `KEEP` files or `KEEP_BYTES` are removed, the newest is always kept.

    Raises:
        DiskProblem: the copy cannot be written; the project itself is untouched.
    """
    try:
        return _make(path)
    except (OSError, sqlite3.OperationalError) as error:
        raise DiskProblem(
            f"No backup of {path.name} could be made: check the space and permissions of "
            f"{folder(path)}."
        ) from error


def _make(path: Path) -> Path | None:
    target_folder = folder(path)
    with closing(_read_only(path)) as source:
        _stand_still(source)
        newest = next(reversed(_copies(path)), None)
        if newest is not None and _is_copy_of(newest, _last_step(source)):
            return None
        target_folder.mkdir(exist_ok=True)
        target = target_folder / f"{path.stem} {_stamp()}.fgc"
        _copy(source, target)
    _thin(path)
    return target


def _stand_still(source: sqlite3.Connection) -> None:
    """Read one moment's state to the end, however much is written meanwhile.

    Only where that holds up nobody: under a rollback journal a reader would keep the writer
    waiting, so there the copy begins anew when something was written.
    """
    if source.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        source.execute("BEGIN")
        _last_step(source)


def put_aside(conn: sqlite3.Connection, path: Path, label: str) -> Path:
    """Copy the project under a label, such as the version before a migration; never thinned."""
    target_folder = folder(path) / "kept"
    target_folder.mkdir(parents=True, exist_ok=True)
    target = target_folder / f"{path.stem} {label} {_stamp()}.fgc"
    _copy(conn, target)
    return target


def _copy(source: sqlite3.Connection, target: Path) -> None:
    scratch = target.with_suffix(".part")
    try:
        with closing(sqlite3.connect(scratch)) as copy:
            source.backup(copy, pages=_PAGES_AT_ONCE, sleep=0.001)
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.execute("DELETE FROM holder")
            copy.commit()
        scratch.replace(target)
    finally:
        scratch.unlink(missing_ok=True)


def _copies(path: Path) -> list[Path]:
    """The copies that `make` made of a project, oldest first; no other file in their folder."""
    name = re.compile(re.escape(path.stem) + r" \d{4}-\d\d-\d\d \d{9}\.fgc")
    found = folder(path).glob("*.fgc") if folder(path).is_dir() else ()
    return sorted(copy for copy in found if name.fullmatch(copy.name))


def copies_of_any_kind(path: Path) -> list[Path]:
    """Every copy of a project, also those put aside and those half written, oldest first."""
    name = re.compile(re.escape(path.stem) + r" .*\d{4}-\d\d-\d\d \d{9}\.(?:fgc|part)")
    places = (folder(path), folder(path) / "kept")
    found = (each for place in places if place.is_dir() for each in place.iterdir())
    return sorted(each for each in found if name.fullmatch(each.name))


def _thin(path: Path) -> None:
    total = 0
    for position, copy in enumerate(reversed(_copies(path))):
        total += copy.stat().st_size
        if position and (position >= KEEP or total > KEEP_BYTES):
            copy.unlink()


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _last_step(conn: sqlite3.Connection) -> tuple[int, str] | None:
    """Number and moment of the last step, which no two states of projects share."""
    row = conn.execute("SELECT id, at FROM step ORDER BY id DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else None


def _is_copy_of(copy: Path, step: tuple[int, str] | None) -> bool:
    try:
        with closing(_read_only(copy)) as conn:
            return _last_step(conn) == step
    except sqlite3.Error:
        return False  # a damaged copy counts as none, so a good one is made


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d %H%M%S%f")[:-3]
