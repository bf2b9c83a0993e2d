"""Writing a file that is whole or not there: it appears under its name in one move."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from qualcoder_hslu.model.errors import DiskProblem


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A place beside `path` to write to; it takes the place of `path` when the block ends well.

    Raises:
        DiskProblem: the file cannot be written. Then, and after any other error of the block, a
            file of that name is left as it was.
    """
    scratch = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield scratch
        scratch.replace(path)
    except OSError as error:
        raise DiskProblem(
            f"{path.name} could not be written ({error.strerror}): check the folder and its space."
        ) from error
    finally:
        with suppress(OSError):  # on a read-only disk not even a missing file can be removed
            scratch.unlink(missing_ok=True)
