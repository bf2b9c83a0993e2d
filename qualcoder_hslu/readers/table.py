"""Tables from CSV, TSV, Excel and OpenDocument files, every cell as text.

Columns get their meaning elsewhere.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers.workbooks import is_workbook, read_sheets

Row = dict[str, str]


def read_table(path: Path) -> list[Row]:
    """Rows of a table as column -> text, white space at the ends of cells kept out.

    The first row names the columns. CSV may be separated by comma, semicolon or tab and may carry
    a byte order mark; of a workbook the first sheet that holds anything is read.

    Raises:
        ReadError: the file is missing, no table, or its header has an empty or repeated name.
    """
    return list(iterate_table(path))


def iterate_table(path: Path, *, strip: bool = True) -> Iterator[Row]:
    """The same rows one at a time; `strip=False` keeps cells exactly as they stand."""
    try:
        with path.open("rb") as file:
            head = file.read(4)
        rows = _first_sheet(path) if head.startswith(b"PK") else _csv_rows(path)
        yield from _named(path, rows, strip=strip)
    except (OSError, ValueError, csv.Error) as error:
        raise _table_error(path, error) from error


def _first_sheet(path: Path) -> Iterator[list[str]]:
    data = path.read_bytes()
    if not is_workbook(data):
        raise ReadError(f"{path.name} cannot be read as a table: save it as CSV (UTF-8) or XLSX.")
    return iter(read_sheets(data, path.name)[0][1])


def _table_error(path: Path, error: Exception) -> ReadError:
    if isinstance(error, FileNotFoundError):
        return ReadError(f"There is no file {path}.")
    if isinstance(error, UnicodeDecodeError):
        return ReadError(f"{path.name} is not UTF-8: save it as “CSV UTF-8” or XLSX.")
    return ReadError(f"{path.name} cannot be read as a table: save it as CSV (UTF-8) or XLSX.")


def _named(path: Path, rows: Iterator[list[str]], *, strip: bool) -> Iterator[Row]:
    header = [name.strip() for name in next(rows, [])]
    while header and not header[-1]:
        header.pop()
    if not header:
        raise ReadError(f"{path.name} is empty: a table needs a first row of column names.")
    if "" in header or len(set(header)) < len(header):
        raise ReadError(f"{path.name}: the first row has an empty or a repeated column name.")
    for cells in rows:
        if any(cell.strip() for cell in cells):
            padded = cells + [""] * (len(header) - len(cells))
            values = (cell.strip() if strip else cell for cell in padded)
            yield dict(zip(header, values, strict=False))


def _csv_rows(path: Path) -> Iterator[list[str]]:
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first = file.readline()
        separator = max(",;\t", key=first.count)
        file.seek(0)
        yield from csv.reader(file, delimiter=separator, strict=True)
