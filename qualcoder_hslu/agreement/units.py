"""The units that agreement can be counted in."""

from typing import Literal, get_args

Unit = Literal["turn", "character", "token", "sentence", "transcript", "segment"]
UNITS: tuple[Unit, ...] = get_args(Unit)
