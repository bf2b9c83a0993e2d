"""Small, full and read-only disks for tests, where the system lets them be mounted."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own of so many bytes ("2m") at `folder`; skips the test where that needs more
    rights than it has.
    """
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounts a small disk, which needs root on Linux")
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def make_read_only(disk: Path) -> None:
    """From now on nothing on the disk can be written; root is no exception."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


def fill(disk: Path, *, but: int = 0) -> Path:
    """Take all the space that is left but so many bytes; removing the file returned gives it back."""
    status = os.statvfs(disk)
    rest = disk / "rest"
    rest.write_bytes(bytes(max(0, status.f_bavail * status.f_frsize - but)))
    return rest
