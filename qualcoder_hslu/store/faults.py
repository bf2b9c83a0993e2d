"""What the disk, the folder, another program or damage do to a project file, in sentences."""

import errno
import sqlite3
from contextlib import suppress
from pathlib import Path

from qualcoder_hslu.model.errors import DiskProblem, NotAProject, ProjectInUse, UserError
from qualcoder_hslu.store import schema

_HEADER = 100  # bytes

_DAMAGED = "{name} is damaged: open the newest copy in its backups folder instead."
_FULL = "The disk is full: nothing was changed in {name}. Free some space and try again."
_FORBIDDEN = (
    "{name} or its folder cannot be written: nothing was changed. Check the permissions or choose "
    "another folder."
)
_FAILED = (
    "{name} could not be read or written ({error}): nothing was changed. Check the disk and the "
    "space on it."
)
_BUSY = "{name} is being written by another program: try again."
_SENTENCES: dict[int, tuple[type[UserError], str]] = {
    sqlite3.SQLITE_FULL: (DiskProblem, _FULL),
    sqlite3.SQLITE_READONLY: (DiskProblem, _FORBIDDEN),
    sqlite3.SQLITE_CANTOPEN: (DiskProblem, _FORBIDDEN),
    sqlite3.SQLITE_PERM: (DiskProblem, _FORBIDDEN),
    sqlite3.SQLITE_CORRUPT: (NotAProject, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (NotAProject, _DAMAGED),
    sqlite3.SQLITE_BUSY: (ProjectInUse, _BUSY),
    sqlite3.SQLITE_LOCKED: (ProjectInUse, _BUSY),
    sqlite3.SQLITE_PROTOCOL: (ProjectInUse, _BUSY),
    sqlite3.SQLITE_IOERR: (DiskProblem, _FAILED),
}
_ERRNO = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EACCES: sqlite3.SQLITE_PERM,
    errno.EPERM: sqlite3.SQLITE_PERM,
    errno.EROFS: sqlite3.SQLITE_PERM,
}


def is_of_file(error: BaseException) -> bool:
    """True for an error that the file, its disk or another program caused to a connection.

    Any other error of SQLite is a bug of this program and must not pass for one of these.
    """
    return _code(error) in _SENTENCES


def needs_recovery(error: BaseException) -> bool:
    """True when a file opened for reading waits for somebody who may write to mend it."""
    return _code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


def sentence(error: BaseException, path: Path) -> UserError:
    """What to tell a person about an error of the system, or one that `is_of_file`."""
    code = _code(error) or _ERRNO.get(getattr(error, "errno", None) or 0, sqlite3.SQLITE_IOERR)
    kind, words = _SENTENCES[code]
    return kind(words.format(name=path.name, error=error))


def _code(error: BaseException) -> int:
    """SQLite's primary result code; 0 when the error is not of SQLite."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def probe(path: Path) -> None:
    """Look at the file's header before SQLite does.

    Raises:
        NotAProject: it is missing, no project, or cut off.
        DiskProblem: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError as error:
        raise NotAProject(f"There is no file {path}.") from error
    except IsADirectoryError as error:
        raise NotAProject(f"{path.name} is a folder, not a project file.") from error
    except OSError as error:
        raise DiskProblem(f"{path.name} cannot be read: {error.strerror}.") from error
    if not _is_project(header):
        raise NotAProject(f"{path.name} is not a QualCoder-HSLU project.")
    if _is_cut_off(path, header):
        raise NotAProject(_DAMAGED.format(name=path.name))


def spare_project(path: Path) -> None:
    """Raise `UserError` when a table about to be written would take the place of a project."""
    with suppress(OSError), path.open("rb") as file:
        if _is_project(file.read(_HEADER)):
            raise UserError(f"{path.name} is a project: choose another name for the new file.")


def _is_project(header: bytes) -> bool:
    application = int.from_bytes(header[68:72], "big")
    return header.startswith(b"SQLite format 3\0") and application == schema.APPLICATION_ID


def _is_cut_off(path: Path, header: bytes) -> bool:
    """True when the file is shorter than its header says, as after a copy that was broken off.

    The header's word counts when nothing waits beside the file to be taken over into it.
    """
    if any(path.with_name(path.name + side).exists() for side in ("-wal", "-journal")):
        return False
    counted = header[24:28] == header[92:96]  # else an old program wrote last and left the count
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    return counted and path.stat().st_size < pages * (65_536 if page == 1 else page)
