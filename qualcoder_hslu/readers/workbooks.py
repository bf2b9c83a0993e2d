"""Reads the sheets of Excel and OpenDocument workbooks, every cell as text.

What the columns stand for is told elsewhere.
"""

import io
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import reduce

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers.archive import Archive

_MOST_CELLS = 2_000_000  # of all sheets, from first to last corner, about 150 MB
_OPENDOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
_PLACE = re.compile(r"([A-Za-z]{1,8})([0-9]{1,12})")  # AB12

Table = list[list[str]]


def is_workbook(data: bytes) -> bool:
    """By the names that a zip of such a kind holds; binary workbooks (.xlsb) are none."""
    return b"xl/workbook.xml" in data or _OPENDOCUMENT in data[:200]


def read_sheets(data: bytes, name: str) -> list[tuple[str, Table]]:
    """(title, rows as text) of each sheet that holds anything.

    Raises ReadError when the workbook is damaged, empty, or would fill the memory.
    """
    _check_size(Archive(data, name))  # which refuses what unpacks to too much or leads outside
    from python_calamine import (  # noqa: PLC0415 - only workbooks need it
        CalamineError,
        CalamineWorkbook,
    )

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [(title, book.get_sheet_by_name(title).to_python()) for title in book.sheet_names]
    except (CalamineError, OSError, ValueError) as error:
        raise ReadError(
            f"{name} is damaged or protected: open it in a spreadsheet program and save it again."
        ) from error
    out = []
    for title, cells in sheets:
        rows = [[_cell(value) for value in row] for row in cells]
        rows = [row for row in rows if any(cell.strip() for cell in row)]
        if rows:
            out.append((title, rows))
    if not out:
        raise ReadError(f"{name} is empty: there is no text in it.")
    return out


def _check_size(archive: Archive) -> None:
    """Refuse cells so far out, or repeated so often, that those between would fill the memory.

    The library makes room for all of them, and ends the whole program when there is none.
    """
    total = 0
    for member in sorted(archive.names):
        content = archive.read(member)
        if content[:8].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<"):
            total += _cells(content, archive.name)
    if total > _MOST_CELLS:
        raise ReadError(
            f"{archive.name} has a cell far away from its table: delete what stands beside and"
            " below the table and save it again."
        )


def _cells(content: bytes, name: str) -> int:
    """Cells of the sheets in a member, each from its first corner to the last that holds any."""
    from lxml import etree  # noqa: PLC0415 - only workbooks need it

    extent = _Extent()
    parser = etree.XMLParser(target=extent, resolve_entities=False, no_network=True)
    try:
        etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if extent.in_sheet:  # other members, drawings above all, need not be sound
            raise ReadError(
                f"{name} is damaged or protected: open it in a spreadsheet program and save it"
                " again."
            ) from error
    return extent.cells


class _Extent:
    """Listens to a parser and keeps of a sheet its furthest row and column, nothing else.

    Raises ValueError at a document type, which no sheet has, and at places that are none.
    """

    def __init__(self) -> None:
        self.cells = 0
        self.in_sheet = False
        self._begin()

    def _begin(self) -> None:
        self._row = self._column = self._last_row = self._last_column = 0
        self._in_cell = False

    def doctype(self, *_: str | None) -> None:
        self.in_sheet = True
        raise ValueError("a document type")

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        kind = tag.rpartition("}")[2]
        told = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        if kind in ("sheetData", "table"):
            self.close()
            self.in_sheet = True
        elif kind == "row":
            self._row, self._column = int(told.get("r", self._row + 1)), 0
        elif kind == "table-row":
            self._row, self._column = self._row + int(told.get("number-rows-repeated", 1)), 0
        elif kind == "c":
            self._to_place(told.get("r"))
        elif kind in ("table-cell", "covered-table-cell"):
            self._column += int(told.get("number-columns-repeated", 1))
            self._in_cell = True
            if told.keys() & {"value-type", "value", "formula"}:
                self._holds()
        elif self._in_cell:
            self._holds()

    def _to_place(self, place: str | None) -> None:
        self._in_cell = True
        self._column += 1
        if place is not None:
            found = _PLACE.fullmatch(place)
            if found is None:
                raise ValueError("no place of a cell")
            self._column = reduce(lambda n, c: n * 26 + ord(c) - 64, found[1].upper(), 0)
            self._row = int(found[2])

    def _holds(self) -> None:
        self._last_row = max(self._last_row, self._row)
        self._last_column = max(self._last_column, self._column)

    def end(self, tag: str) -> None:
        if tag.rpartition("}")[2] in ("c", "table-cell", "covered-table-cell"):
            self._in_cell = False

    def close(self) -> None:
        self.cells += self._last_row * self._last_column
        self._begin()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    if isinstance(value, timedelta):
        return _clock(value.total_seconds())
    if isinstance(value, time):
        return _clock(
            value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
        )
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        return value.date().isoformat()
    if isinstance(value, (datetime, date)):
        return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
    return str(value)


def _clock(seconds: float) -> str:
    minutes, thousandths = divmod(round(seconds * 1000), 60_000)
    whole, fraction = divmod(thousandths, 1000)
    clock = f"{minutes // 60:02}:{minutes % 60:02}:{whole:02}"
    return f"{clock}.{fraction:03}" if fraction else clock
