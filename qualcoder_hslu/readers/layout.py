"""From the rows of printed pages to paragraphs: page furniture, line numbers, wraps and hyphens.

Knows where rows stand, but no file format.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.readers.source import Extract, Line, counted
from qualcoder_hslu.readers.turns import label_starts

_DEEPEST = 4  # rows at the top or bottom of a page that may be furniture
_SAME_PLACE = 3.0  # points
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—|] ?)?(?:(?:page|seite|pagina|pag\.|p\.|s\.) ?)?# ?(?:(?:/|sur|von|di|of) ?#)?"
    r"(?: ?[-–—|])?",
    re.IGNORECASE,
)
_LINE_NUMBER = re.compile(r"(?P<number>\d{1,5})(?:[ \t]+|$)")
_HYPHENS = "-\u00ad\u2010"
# What follows a hyphen that belongs to the word: Ein- und Ausgang; peut-être, dit-il, celui-ci.
_AFTER_HYPHEN = frozenset("und oder bzw bzw. sowie et ou e o and or bis".split())
_HYPHENATED = frozenset(
    "ce ci là la le les moi toi lui il elle on je tu nous vous ils elles y en t être dire même "
    "mêmes vous-mêmes peu delà dessus dessous".split()
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of print: its text and, in points from the page's lower left, where it stands.

    `y` is the base line, `first_word` the first word's width, `bold` the length of a bold
    beginning, `page` counts from 0.
    """

    text: str
    page: int
    left: float
    right: float
    y: float
    size: float
    first_word: float
    bold: int = 0


def paragraphs(rows: Sequence[Row]) -> tuple[list[Line], list[ImportNote]]:
    """The paragraphs of the pages, and what was left out or mended.

    A row goes on in the next when the next one's first word had no room in it; never before a
    speaker's label. Running heads, running feet, page numbers and line numbers are left out.
    """
    body, furniture = _without_furniture(rows)
    body, numbered = _without_line_numbers(body)
    notes = []
    if furniture:
        what = counted(furniture, "running head, foot or page number was", "running heads, feet")
        text = what if furniture == 1 else f"{what} and page numbers were"
        notes.append(ImportNote("dropped", f"{text} left out."))
    if numbered:
        notes.append(
            ImportNote(
                "dropped", counted(numbered, "line number was", "line numbers were") + " left out."
            )
        )
    mender = _Mender(body)
    lines = list(mender.lines())
    notes += mender.notes()
    return lines, notes


def _without_furniture(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """The rows less those that recur in one place at the top or bottom of pages."""
    pages: dict[int, list[Row]] = {}
    for row in rows:
        pages.setdefault(row.page, []).append(row)
    step = _step(rows)
    often = Counter(map(_pattern, rows))
    gone: set[int] = set()  # by identity: two rows may be equal
    for downwards in (True, False):
        edges = {
            n: _edge([row for row in own if id(row) not in gone], step, downwards)
            for n, own in pages.items()
        }
        gone |= {id(row) for row in _recurring(edges, often)}
        gone |= {
            id(row) for n, edge in edges.items() for row, apart in edge if apart and _says(row, n)
        }
    return [row for row in rows if id(row) not in gone], len(gone)


def _step(rows: Sequence[Row]) -> float:
    """From base line to base line within a paragraph: the smaller of the steps that occur often."""
    steps = sorted(a.y - b.y for a, b in pairwise(rows) if a.page == b.page and a.y > b.y)
    return steps[len(steps) // 10] if steps else 0.0


def _edge(rows: Sequence[Row], step: float, downwards: bool) -> list[tuple[Row, bool]]:
    """The outer rows of a page, each with whether a gap parts it from the text.

    `downwards` from the page's top, else upwards from its bottom.
    """
    ordered = sorted(rows, key=lambda row: row.y, reverse=downwards)[: _DEEPEST + 1]
    apart = 0
    for k, (row, following) in enumerate(pairwise(ordered), 1):
        if abs(row.y - following.y) > 1.4 * max(step, row.size):
            apart = k
            break
    return [(row, k < apart) for k, row in enumerate(ordered[: max(1, apart)])]


def _recurring(edges: dict[int, list[tuple[Row, bool]]], often: Counter[str]) -> Iterator[Row]:
    """Rows that stand in the same place with the same words, numbers aside, on other pages too.

    Two pages are enough for a row that stands apart; of others, it takes most of the pages, and
    words that stand `often` elsewhere too are somebody's.
    """
    groups: dict[str, list[tuple[int, Row, bool]]] = {}
    for n, edge in edges.items():
        for row, apart in edge:
            groups.setdefault(_pattern(row), []).append((n, row, apart))
    for pattern, group in groups.items():
        level = median(row.y for _, row, _ in group)
        there = [item for item in group if abs(item[1].y - level) <= _SAME_PLACE]
        n_apart = sum(apart for _, _, apart in there)
        most = len(there) >= max(3, 0.8 * len(edges)) and often[pattern] <= len(edges)
        if most or n_apart >= max(2, 0.3 * len(edges)):
            yield from (row for _, row, apart in there if most or apart)


def _pattern(row: Row) -> str:
    return _NUMBER.sub("#", " ".join(row.text.split()))


def _says(row: Row, page: int) -> bool:
    """Whether the row is its page's number and nothing else."""
    if not _PAGE_NUMBER.fullmatch(_pattern(row)):
        return False
    return int(_NUMBER.findall(row.text)[0][:9]) == page + 1


def _without_line_numbers(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """The rows less the numbers that count them, one by one or by fives, restarting or not."""
    read = [_LINE_NUMBER.match(row.text) for row in rows]
    numbers = [int(match["number"]) for match in read if match]
    steps = Counter(b - a for a, b in pairwise(numbers))
    for step in (1, 5):
        enough = len(numbers) >= 4 and len(numbers) >= 0.7 * len(rows) / step
        if enough and steps[step] >= 0.8 * (len(numbers) - 1 - len({row.page for row in rows})):
            return _stripped_rows(rows, read, step)
    return list(rows), 0


def _stripped_rows(
    rows: Sequence[Row], read: Sequence[re.Match[str] | None], step: int
) -> tuple[list[Row], int]:
    out, stripped, expected = [], 0, None
    for row, match in zip(rows, read, strict=True):
        number = int(match["number"]) if match else None
        counts = number is not None and (expected is None or number in (expected, step, 1))
        if match is None or not counts or number is None:
            out.append(row)
            continue
        expected = number + step
        stripped += 1
        text = row.text[match.end() :]
        if text.strip():
            words = text.split(maxsplit=1)[0]
            width = row.first_word * len(words) / max(1, match.end("number"))
            bold = max(0, row.bold - match.end())
            out.append(replace(row, text=text, first_word=width, bold=bold))
    return out, stripped


class _Mender:
    """Joins the rows of a paragraph and the halves of words that were parted at a row's end."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._heads = _labelled(rows)
        self._joined = self._hyphens = 0
        self._size = median(row.size for row in rows) if rows else 0.0
        rights = sorted(row.right for row in rows)
        self._right = rights[int(0.98 * (len(rights) - 1))] if rows else 0.0
        self._step = _step(rows)
        lefts = Counter(round(row.left) for row in rows)
        self._left = lefts.most_common(1)[0][0] if rows else 0.0
        words = [len(row.text.split()) for row in rows]
        self._single = len(rows) > 20 and sum(n == 1 for n in words) > 0.8 * len(words)
        self._inner = Counter(
            word.casefold() for row in rows for word in re.findall(r"[\w-]+(?=\W)", row.text)
        )

    def lines(self) -> Iterator[Line]:
        """The paragraphs; a row larger than the text is a heading."""
        text, bold, last = "", 0, None
        for i, row in enumerate(self._rows):
            if last is not None and self._goes_on(last, row, i):
                text = self._join(text, row.text)
                self._joined += 1
            else:
                if last is not None:
                    yield Line(text, self._is_heading(last), bold)
                text, bold = row.text, row.bold
            last = row
        if last is not None:
            yield Line(text, self._is_heading(last), bold)

    def notes(self) -> list[ImportNote]:
        """What was joined, for a person to check."""
        notes = []
        if self._joined:
            text = counted(self._joined, "row of print was", "rows of print were")
            notes.append(ImportNote("repaired", f"{text} joined to the paragraph before."))
        if self._hyphens:
            text = counted(self._hyphens, "word parted at a row's end was", "words parted at row")
            text += "" if self._hyphens == 1 else " ends were"
            notes.append(ImportNote("repaired", f"{text} put together without the hyphen."))
        return notes

    def _is_heading(self, row: Row) -> bool:
        return row.size > 1.15 * self._size and len(row.text) < 150

    def _goes_on(self, row: Row, following: Row, i: int) -> bool:
        if i in self._heads or self._is_heading(row) != self._is_heading(following):
            return False
        if abs(row.size - following.size) > 0.15 * self._size:
            return False
        down = row.y - following.y
        if row.page == following.page and not 0 < down <= 1.4 * self._step:
            return False
        if self._single:
            return True
        indented = following.left - self._left > 0.8 * self._size
        if indented and abs(row.left - self._left) < 0.3 * self._size:
            return False
        return row.right + 0.5 * self._size + following.first_word > self._right

    def _join(self, text: str, following: str) -> str:
        """The two with a space between, or as one word where a hyphen parted it."""
        if text[-1:] not in _HYPHENS or not text[-2:-1].isalnum():
            return f"{text} {following}"
        first = re.match(r"[\w-]*", following)
        word = first[0] if first else ""
        if text[-1] == "\u00ad":
            self._hyphens += 1
            return text[:-1] + following
        if word.casefold() in _AFTER_HYPHEN:
            return f"{text} {following}"
        before = re.search(r"[\w-]+$", text[:-1])
        start = before[0].casefold() if before else ""
        with_hyphen = self._inner[f"{start}-{word.casefold()}"]
        without = self._inner[f"{start}{word.casefold()}"]
        belongs = not word[:1].islower() or word.split("-")[0].casefold() in _HYPHENATED
        if with_hyphen > without or (belongs and not without):
            return text + following
        self._hyphens += 1
        return text[:-1] + following


def _labelled(rows: Sequence[Row]) -> set[int]:
    """Which rows begin with a speaker's label."""
    starts, bold, at = {}, [], 0
    for i, row in enumerate(rows):
        starts[at] = i
        if row.bold:
            bold.append(Span(at, at + row.bold))
        at += len(row.text) + 1
    found = label_starts(Extract("\n".join(row.text for row in rows), bold=tuple(bold)))
    return {starts[start] for start in found if start in starts}
