"""Where derived data of a project lies: a folder beside it that may be deleted at any time.

The suggestion worker fills it (sentence vectors and word counts, keyed by a hash of the text); it
holds nothing that cannot be computed anew. What is in the files is the business of `suggest`.
"""

import os
import shutil
from pathlib import Path

from qualcoder_hslu.model.errors import DiskProblem


def folder(project: Path) -> Path:
    """The side folder of a project file; it need not exist."""
    return project.with_name(f"{project.name}.derived")


def make(project: Path) -> Path | None:
    """The side folder, made if need be; None where the disk does not allow it."""
    place = folder(project)
    try:
        place.mkdir(exist_ok=True)
    except OSError:
        return None
    return place if os.access(place, os.W_OK) else None


def forget(project: Path) -> None:
    """Delete all derived data of a project.

    A worker that is just computing writes nothing any more: it never makes the folder.
    Raises `DiskProblem` when a file cannot be deleted.
    """
    place = folder(project)
    if place.is_dir():
        try:
            shutil.rmtree(place)
        except OSError as error:
            raise DiskProblem(
                f"The folder {place.name} beside the project cannot be deleted: close other "
                "windows of the program and delete it by hand."
            ) from error
