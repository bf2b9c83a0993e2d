"""Finds the data folders that ship with the program: resources, codebooks, sample transcripts.

They lie at the top of a checkout, inside the package in a wheel, and beside the frozen program.
"""

import sys
from pathlib import Path
from typing import Literal

DataName = Literal["resources", "codebooks", "sample_transcripts"]


def data_dir(name: DataName) -> Path:
    """The folder `name`, wherever this copy of the program keeps it.

    Raises RuntimeError when it is missing: the program was put together wrongly, which is a bug
    and nothing that a person at the window can mend.
    """
    package = Path(__file__).resolve().parent
    if getattr(sys, "frozen", False):
        places = [Path(getattr(sys, "_MEIPASS", package)) / "_data"]
    else:
        places = [package / "_data", package.parent]
    for place in places:
        if (place / name).is_dir():
            return place / name
    looked = ", ".join(str(place) for place in places)
    raise RuntimeError(f"The program's folder {name!r} is missing; looked in {looked}.")
