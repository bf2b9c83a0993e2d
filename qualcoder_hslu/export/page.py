"""A transcript as a table needs it: the turns and the words of a coding, by bisection.

Made of plain rows: objects for every turn and coding of a large project would take most of the
time of writing it out.
"""

import sqlite3
from bisect import bisect_left, bisect_right

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Transcript, Turn, Uncounted, quote
from qualcoder_hslu.store import transcripts


class Page:
    """One transcript of a project. `rows` are its turns that are not empty, in order."""

    def __init__(self, conn: sqlite3.Connection, transcript: Transcript) -> None:
        self.transcript = transcript
        self.rows = [row for row in transcripts.turn_rows(conn, transcript) if row.start < row.end]
        self._text = transcripts.text_of(conn, transcript)
        self._uncounted = transcripts.uncounted_rows(conn, transcript)
        self._starts = [row.start for row in self.rows]
        self._ends = [row.end for row in self.rows]
        self._with_holes = {
            i for start, end, _ in self._uncounted for i in range(*self.turns(start, end))
        }

    def turns(self, start: int, end: int) -> tuple[int, int]:
        """First and last place (excluded) in `rows` of the turns that share in `[start, end)`."""
        first = bisect_right(self._ends, start)
        if first < len(self._ends) and end <= self._ends[first]:
            return first, first + (self._starts[first] < end)
        return first, bisect_left(self._starts, end, first)

    def quote(self, start: int, end: int, turns: tuple[int, int]) -> str:
        """The words of a coding on these turns, as `model.transcript.quote` gives them."""
        first, last = turns
        if last - first == 1 and first not in self._with_holes:
            start, end = max(start, self._starts[first]), min(end, self._ends[first])
            return self._text[start:end].strip()
        inside = [Turn("", "", Span(row.start, row.end)) for row in self.rows[first:last]]
        holes = [
            Uncounted(Span(hole, hole_end), kind)
            for hole, hole_end, kind in self._uncounted
            if hole < end and start < hole_end
        ]
        return quote(self._text, Span(start, end), inside, holes)
