"""Identifiers that are unique across computers and sort by the time they were made."""

import secrets
import time


def new_id() -> str:
    """A version 7 UUID (RFC 9562) as 32 hexadecimal digits.

    Time-ordered keys keep a coder's latest rows together in the database; being random they let
    two copies of a project be merged without renumbering.
    """
    milliseconds = time.time_ns() // 1_000_000
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    return f"{value | 0b10 << 62 | secrets.randbits(62):032x}"
