"""What a transcript's first page says of its labels: legends and lists of those present.

`I = Interviewer`, `(S: Student; I: Interviewer)`, `Anna Berger (AB)`, or a table with a column of
abbreviations. Decides nothing about who speaks.
"""

import re
from collections.abc import Iterator, Mapping

from qualcoder_hslu.readers.conventions import IN_BRACKETS, LEGEND_PAIR
from qualcoder_hslu.readers.labels import read_label

_CELLS = re.compile(r"\t+| {2,}|[ ]?\|[ ]?| [–—-] ")
_LONGEST = 60  # code points of a meaning


def read_legend(front: str, names: Mapping[str, str]) -> dict[str, str]:
    """What each key of `names` stands for, as far as the text before the first turn says so.

    `front` is a twin (see `plain_twin`), `names` are the speakers' names by key. The first thing
    said of a key stands.
    """
    found: dict[str, str] = {}
    for raw, meaning in _pairs(front):
        key = read_label(raw).key
        said = meaning.strip(" .,;*_|")
        if key in names and said and read_label(said).key != key:
            found.setdefault(key, said[:_LONGEST])
    return found


def _pairs(front: str) -> Iterator[tuple[str, str]]:
    """Pairs of label and meaning, wherever they may be; those of legends first."""
    for pair in LEGEND_PAIR.finditer(front):
        yield pair["label"], pair["meaning"]
    for match in IN_BRACKETS.finditer(front):
        yield match["label"], match["meaning"]
    for line in front.split("\n"):
        cells = [cell.strip() for cell in _CELLS.split(line) if cell.strip()]
        for k, cell in enumerate(cells if 1 < len(cells) <= 8 else ()):
            others = [other for i, other in enumerate(cells) if i != k]
            yield cell, ", ".join(other for other in others if _tells(other))


def _tells(cell: str) -> bool:
    return len(cell) > 2 and any(ch.isalpha() for ch in cell)
