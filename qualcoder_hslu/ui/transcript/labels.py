"""Where the labels of one block's codings stand in the gutter. Knows no Qt.

Labels never leave their block, so what stands beside one turn does not depend on the others, and
scrolling moves no label.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """One line of the label column: one mark's, or, with several, how many more there are."""

    y: float
    marks: tuple[str, ...]


def place_labels(wanted: Sequence[tuple[float, str]], bottom: float, height: float) -> list[Label]:
    """Labels for (height of the mark's first line, mark id), each there or pushed a little down.

    Those that would stand lower than `bottom` share the last place as one that counts them.
    """
    placed: list[Label] = []
    free = float("-inf")
    ordered = sorted(wanted)
    for n, (top, mark_id) in enumerate(ordered):
        y = max(top, free)
        if placed and y + height > bottom:
            rest = tuple(key for _, key in ordered[n:])
            last = placed.pop()
            placed.append(Label(last.y, (*last.marks, *rest)))
            break
        placed.append(Label(y, (mark_id,)))
        free = y + height
    return placed
