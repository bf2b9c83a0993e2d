"""How commands print: aligned columns for people, JSON for programs."""

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any


def print_json(value: Any) -> None:
    """The value as indented JSON, accents as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns as wide as their widest cell; numbers to the right."""
    body = [[_one_line(cell) for cell in row] for row in rows]
    numeric = [all(_is_number(row[i]) for row in body) for i in range(len(header))]
    widths = [
        max([_width(name), *(_width(row[i]) for row in body)]) for i, name in enumerate(header)
    ]
    for row in [list(header), *body]:
        cells = (
            " " * (width - _width(cell)) + cell if right else cell + " " * (width - _width(cell))
            for cell, width, right in zip(row, widths, numeric, strict=True)
        )
        print("  ".join(cells).rstrip())


def shorten(text: str, length: int = 70) -> str:
    """The beginning of a text on one line, at most `length` characters."""
    line = _one_line(text)
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def _one_line(value: object) -> str:
    return " ⏎ ".join(line.strip() for line in str(value).splitlines())


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).removeprefix("-").isdecimal()


def _width(text: str) -> int:
    """Columns a terminal gives the text: wide characters two, combining marks none."""
    return sum(
        0 if unicodedata.combining(ch) else 2 if unicodedata.east_asian_width(ch) in "WF" else 1
        for ch in text
    )
