"""One process at a time: an operating-system lock beside the project, and who holds it.

The lock dies with its process, so a crash never locks anybody out. On shared folders such locks
cannot be trusted; there the `holder` row alone decides.
"""

import getpass
import os
import platform
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from qualcoder_hslu.model.errors import ProjectInUse


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the project open for writing."""

    host: str
    process: int
    person: str
    since: str

    def sentence(self, path: Path) -> str:
        when = datetime.fromisoformat(self.since).astimezone().strftime("%Y-%m-%d %H:%M")
        where = "on this computer" if self.host == platform.node() else f"on {self.host}"
        return f"{path.name} has been open {where} since {when} ({self.person})"


class ProcessLock:
    """Exclusive lock on a project among the processes of this computer."""

    def __init__(self, path: Path) -> None:
        self._file = path.with_name(path.name + ".lock")
        from filelock import FileLock  # noqa: PLC0415 - not needed for the first window

        self._lock = FileLock(self._file, is_singleton=False)

    def acquire(self) -> bool:
        """True when the lock is now ours; False when another process has it."""
        from filelock import Timeout  # noqa: PLC0415

        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        return True

    def release(self) -> None:
        # Removing the file while it is locked is safe: filelock takes no lock on an unlinked file.
        # Windows removes it on release, since an open file cannot be removed there.
        if os.name != "nt":
            self._file.unlink(missing_ok=True)
        self._lock.release()
        if os.name == "nt":
            with suppress(OSError):
                self._file.unlink(missing_ok=True)


def read_holder(conn: sqlite3.Connection) -> Holder | None:
    """The process entered as holder, None when nobody is."""
    row = conn.execute("SELECT host, process, person, since FROM holder").fetchone()
    return Holder(*row) if row else None


def write_holder(conn: sqlite3.Connection) -> None:
    """Enter this process as the holder."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    conn.execute(
        "INSERT OR REPLACE INTO holder VALUES (1, ?, ?, ?, ?)",
        (platform.node(), os.getpid(), _person(), now),
    )


def clear_holder(conn: sqlite3.Connection) -> None:
    """Strike this process from the holder row."""
    conn.execute(
        "DELETE FROM holder WHERE host = ? AND process = ?", (platform.node(), os.getpid())
    )


def refuse_if_held(conn: sqlite3.Connection, path: Path) -> None:
    """Raise `ProjectInUse` when the lock row names another living holder (shared folders)."""
    holder = read_holder(conn)
    if holder is None or (holder.host == platform.node() and not _alive(holder.process)):
        return
    raise ProjectInUse(
        f"{holder.sentence(path)}. Close it there, open it read-only, or, if that computer "
        "crashed, take it over.",
        elsewhere=True,
    )


def _alive(process: int) -> bool:
    import psutil  # noqa: PLC0415 - not needed for the first window

    return process != os.getpid() and psutil.pid_exists(process)


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
