"""A project file: opening, closing, and the one way to write to it (`Project.step`)."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Literal, Self

from qualcoder_hslu.model.errors import (
    DiskProblem,
    NewerProject,
    ProjectInUse,
    ReadOnlyProject,
    UserError,
)
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.store import faults, lock, migrate, schema
from qualcoder_hslu.store.volumes import shared_reason

# Statistics for the query planner are taken from samples: a whole index would be read at each end.
_AT_THE_END = (
    "PRAGMA analysis_limit = 1000",
    "PRAGMA optimize",
    "PRAGMA wal_checkpoint(TRUNCATE)",
    "PRAGMA journal_mode = DELETE",
)
StepKind = Literal["do", "undo", "redo", "system", "barrier"]
SUFFIX = ".fgc"


def now() -> str:
    """The present moment, UTC, ISO 8601 to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Project:
    """One open project file.

    Use `Project.create` or `Project.open`. Reading goes through `conn`; every write to a
    journalled table happens inside `with project.step(name):`, which is one transaction.
    `shared` says why the folder is treated as shared, else None.
    """

    def __init__(self, path: Path, conn: sqlite3.Connection, *, read_only: bool) -> None:
        self.path = path
        self.conn = conn
        self.read_only = read_only
        self.shared: str | None = None
        self.coder: str | None = None
        self._lock: lock.ProcessLock | None = None
        self._step: int | None = None
        self._elsewhere = False  # whether another thread writes, see `beside`

    # Opening and closing

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new, empty project and open it.

        Raises:
            UserError: a file of this name is there already, or the folder cannot be written.
        """
        if path.exists():
            raise UserError(f"{path.name} exists already: choose another name or open it.")
        if not path.parent.is_dir():
            raise DiskProblem(f"The folder {path.parent} does not exist: make it first.")
        scratch = path.with_name(f".{path.name}.{new_id()[:8]}.new")
        try:
            conn = _connect(scratch)
            try:
                # Nobody knows this file yet: it goes to the disk once, not with each of its tables.
                conn.execute("PRAGMA synchronous = OFF")
                schema.create(conn)
            finally:
                conn.close()
            with scratch.open("rb+") as file:
                os.fsync(file.fileno())
            # The finished file appears under its name in one move: nothing half made is ever seen.
            scratch.rename(path)
        except (sqlite3.Error, OSError) as error:
            if isinstance(error, OSError) or faults.is_of_file(error):
                raise faults.sentence(error, path) from error
            raise
        finally:
            with suppress(OSError):
                scratch.unlink(missing_ok=True)
        try:
            project = cls.open(path)
        except DiskProblem:
            _remove(path)
            raise
        try:
            with project.step("new project", kind="system"):
                project.set_setting("uid", new_id())
                project.set_setting("created", now())
        except BaseException:
            project.discard()
            raise
        return project

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, take_over: bool = False) -> Self:
        """Open a project; an older version is migrated after a copy of it was put aside.

        `take_over` ignores another computer's lock row on a shared folder.

        Raises:
            NotAProject: the file is missing or something else.
            NewerProject: a newer version of the program wrote it.
            ProjectInUse: another process has it open for writing.
            DiskProblem: the disk or folder does not allow it.
        """
        path = path.resolve()
        faults.probe(path)
        if read_only:
            return cls._open_for_reading(path)
        return cls._open_for_writing(path, take_over=take_over)

    @classmethod
    def _open_for_reading(cls, path: Path) -> Self:
        conn: sqlite3.Connection | None = None
        try:
            conn = _connect(path, read_only=True)
            project = cls(path, conn, read_only=True)
            project._check_version()
        except BaseException as error:
            if conn is not None:
                conn.close()
            if faults.needs_recovery(error):
                raise DiskProblem(
                    f"{path.name} was left in the middle of a change: open it once for writing, "
                    "or copy it and the files beside it to a folder where you may write."
                ) from error
            if faults.is_of_file(error):
                raise faults.sentence(error, path) from error
            raise
        return project

    @classmethod
    def _open_for_writing(cls, path: Path, *, take_over: bool) -> Self:
        process_lock = lock.ProcessLock(path)
        try:
            ours = process_lock.acquire()
        except OSError as error:
            raise DiskProblem(
                f"The folder of {path.name} cannot be written: open the project read-only or copy "
                "it to another folder."
            ) from error
        if not ours:
            raise ProjectInUse(_in_use_sentence(path))
        conn: sqlite3.Connection | None = None
        had_sides = path.with_name(path.name + "-wal").exists()
        try:
            conn = _connect(path)
            project = cls(path, conn, read_only=False)
            project._lock = process_lock
            project.shared = shared_reason(path)
            project._begin_session(take_over)
        except BaseException as error:
            if conn is not None:
                with suppress(sqlite3.Error):
                    lock.clear_holder(conn)
                conn.close()
            if not had_sides:
                _remove_empty_sides(path)
            process_lock.release()
            if isinstance(error, OSError) or faults.is_of_file(error):
                raise faults.sentence(error, path) from error
            raise
        return project

    def _begin_session(self, take_over: bool) -> None:
        version = self._check_version()
        mode = "DELETE" if self.shared else "WAL"
        holder_counts = bool(self.shared) and not take_over
        if holder_counts:
            lock.refuse_if_held(self.conn, self.path)
        self.conn.execute(f"PRAGMA journal_mode = {mode}")
        self.conn.execute("PRAGMA synchronous = FULL")
        with self._transaction():
            if holder_counts:  # once more: two computers may have looked at the same moment
                lock.refuse_if_held(self.conn, self.path)
            lock.write_holder(self.conn)
        if version < schema.SCHEMA_VERSION:
            migrate.migrate(self.conn, self.path)

    def _check_version(self) -> int:
        version: int = self.conn.execute("PRAGMA user_version").fetchone()[0]
        if version > schema.SCHEMA_VERSION:
            raise NewerProject(
                f"{self.path.name} was saved by a newer version of QualCoder-HSLU: update the "
                "program to open it."
            )
        if version < schema.SCHEMA_VERSION and self.read_only:
            raise UserError(
                f"{self.path.name} was saved by an older version: open it once for writing, so "
                "that it can be brought up to date."
            )
        return version

    def close(self) -> None:
        """Leave one clean file: no side files, no lock.

        While another process looks on, its side files stay, but everything stands in the file.
        """
        if not self.read_only:
            with suppress(sqlite3.Error):  # on a full disk the holder stays; it is known as gone
                lock.clear_holder(self.conn)
            for statement in _AT_THE_END:
                with suppress(sqlite3.Error):
                    self.conn.execute(statement)
        self.conn.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def discard(self) -> None:
        """Close a new project that could not be made whole, and take its files away."""
        self.close()
        _remove(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Close; damage and disk errors met while reading become the sentence that says so."""
        self.close()
        if error is not None and faults.is_of_file(error):
            raise faults.sentence(error, self.path) from error

    def reader(self) -> sqlite3.Connection:
        """A second, read-only connection, for a job in another thread; the caller closes it."""
        return _connect(self.path, read_only=True)

    @contextmanager
    def beside(self) -> Iterator[Self]:
        """The project by a second connection that writes, for a job in another thread.

        While it is open this object may read, and sees the project as it was; what would write is
        refused.

        Raises:
            ReadOnlyProject, DiskProblem: as any step.
        """
        self._require_writing()
        try:
            conn = _connect(self.path)
            conn.execute("PRAGMA synchronous = FULL")
            if self.shared:  # there, what spills over before its time keeps every reader waiting
                conn.execute("PRAGMA cache_spill = OFF")
        except sqlite3.DatabaseError as error:
            raise faults.sentence(error, self.path) from error
        other = type(self)(self.path, conn, read_only=False)
        other.coder, other.shared = self.coder, self.shared
        self._elsewhere = True
        try:
            yield other
        finally:
            self._elsewhere = False
            conn.close()

    # Writing

    @property
    def busy(self) -> bool:
        """Whether something is being written, here or `beside`: what is not urgent waits."""
        return self._elsewhere or self.conn.in_transaction

    def _require_writing(self) -> None:
        if self.read_only:
            raise ReadOnlyProject(f"{self.path.name} is open read-only: nothing was changed.")
        if self._elsewhere:
            raise UserError(
                "The project is being written to in the background: try again when that is done."
            )

    @contextmanager
    def step(self, name: str, *, kind: StepKind = "do", target: int | None = None) -> Iterator[int]:
        """One journalled action: all of it is on disk afterwards, or none.

        A step inside a step joins the outer one. A step that changes nothing leaves no trace.
        Yields the step's number.

        Raises:
            ReadOnlyProject: the project is open for reading only.
            DiskProblem: the disk is full or went away; nothing was changed.
        """
        self._require_writing()
        if self._step is not None:
            yield self._step
            return
        try:
            with self._transaction():
                cursor = self.conn.execute(
                    "INSERT INTO step (at, coder, name, kind, target) VALUES (?, ?, ?, ?, ?)",
                    (now(), self.coder, name, kind, target),
                )
                self._step = cursor.lastrowid or 0
                self.conn.execute("UPDATE writing SET step = ?", (self._step,))
                yield self._step
                self.conn.execute("UPDATE writing SET step = NULL")
                touched = self.conn.execute(
                    "SELECT 1 FROM change WHERE step = ? LIMIT 1", (self._step,)
                ).fetchone()
                if not touched:
                    self.conn.execute("DELETE FROM step WHERE id = ?", (self._step,))
                elif kind == "do":  # what was undone before can no longer be redone
                    self.conn.execute(
                        "UPDATE step SET undone = 2 "
                        "WHERE coder IS ? AND kind = 'do' AND undone = 1",
                        (self.coder,),
                    )
        except sqlite3.DatabaseError as error:
            if faults.is_of_file(error):
                raise faults.sentence(error, self.path) from error
            raise
        finally:
            self._step = None

    @contextmanager
    def unjournalled(self) -> Iterator[None]:
        """A transaction for derived data (suggestions), which the journal does not keep."""
        self._require_writing()
        try:
            with self._transaction():
                yield
        except sqlite3.DatabaseError as error:
            if faults.is_of_file(error):
                raise faults.sentence(error, self.path) from error
            raise

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.conn.execute("COMMIT")
        except BaseException:
            if self.conn.in_transaction:
                self.conn.execute("ROLLBACK")
            raise

    # Small things that everybody needs

    def setting(self, key: str, default: str = "") -> str:
        row = self.conn.execute("SELECT value FROM setting WHERE id = ?", (key,)).fetchone()
        return str(row[0]) if row else default

    def set_setting(self, key: str, value: str) -> None:
        """Write a setting; inside a step."""
        self.conn.execute(
            "INSERT INTO setting (id, value) VALUES (?, ?) "
            "ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def put_content(self, data: bytes) -> str:
        """Keep bytes under their SHA-256 (hexadecimal), which is returned."""
        digest = sha256(data).hexdigest()
        self.conn.execute("INSERT OR IGNORE INTO content VALUES (?, ?)", (digest, data))
        return digest

    def content(self, digest: str) -> bytes:
        """The bytes kept under a hash; KeyError when there are none."""
        row = self.conn.execute("SELECT data FROM content WHERE sha256 = ?", (digest,)).fetchone()
        if row is None:
            raise KeyError(digest)
        return bytes(row[0])


def _connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    mode = "ro" if read_only else "rwc"
    conn = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5,
    )
    try:
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA cache_size = -32000")  # kibibytes; reads the file for the first time
    except BaseException:
        conn.close()
        raise
    return conn


def _remove(path: Path) -> None:
    for side in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + side).unlink(missing_ok=True)


def _remove_empty_sides(path: Path) -> None:
    """Take away what SQLite made beside the file and could not remove, as on a full disk."""
    wal = path.with_name(path.name + "-wal")
    with suppress(OSError):
        if wal.stat().st_size == 0:
            wal.unlink()
            path.with_name(path.name + "-shm").unlink(missing_ok=True)


def _in_use_sentence(path: Path) -> str:
    advice = "Close it there, or open it read-only."
    with suppress(sqlite3.Error):
        conn = _connect(path, read_only=True)
        try:
            holder = lock.read_holder(conn)
        finally:
            conn.close()
        if holder:
            return f"{holder.sentence(path)}. {advice}"
    return f"{path.name} is open in another window. {advice}"
