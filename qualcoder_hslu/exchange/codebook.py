"""Codebook files: YAML, which keeps everything, and CSV, which keeps one language's basics.

The format is described in `codebooks/README.md`. It changes nothing and knows no project.
"""

import csv
import io
from dataclasses import replace
from pathlib import Path

from qualcoder_hslu.exchange.codebook_entries import Entry, Problems, arrange, check
from qualcoder_hslu.exchange.codebook_yaml import from_yaml, to_yaml
from qualcoder_hslu.model.codebook import Code, Codebook, text_in
from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.files import whole_file

MAX_BYTES = 10 * 1024 * 1024
CSV_COLUMNS = ("id", "name", "parent", "definition", "keywords")

_HEADER_RULE = f"the first row must name the columns: {', '.join(CSV_COLUMNS)}"


def read_codebook(path: Path, language: str = "fr") -> Codebook:
    """The codebook in a YAML or CSV file, whichever the content is.

    `language` is that of a CSV file, which has only one; YAML names its own. A code that stands
    before its parent is moved behind it; all else keeps its order.

    Raises:
        ReadError: the file is missing, larger than 10 MB, not UTF-8, no codebook, or has mistakes:
            one sentence for each of the first ten, with line, code and field.
    """
    text = _read_text(path)
    problems = Problems(path.name)
    if path.suffix.lower() in (".csv", ".tsv") or _separator(text):
        about = Codebook(languages=(language,), name={language: path.stem})
        entries = _from_csv(text, language, problems)
    else:
        about, entries = from_yaml(text, problems)
    codes = arrange(entries, problems)
    problems.complain()
    return replace(about, codes=codes)


def write_codebook(codebook: Codebook, path: Path, language: str = "fr") -> None:
    """Write YAML without loss, or CSV in one language when the name ends in `.csv`.

    CSV is UTF-8 with a byte order mark, because Excel misreads accents without it.

    Raises:
        DiskProblem: the file cannot be written; a file of that name is left as it was.
    """
    is_csv = path.suffix.lower() == ".csv"
    text = _to_csv(codebook, language) if is_csv else to_yaml(codebook)
    with whole_file(path) as scratch:
        scratch.write_text(text, encoding="utf-8-sig" if is_csv else "utf-8", newline="\n")


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReadError(
            f"{path} cannot be read ({error.strerror}): check the name and the folder."
        ) from error
    if len(data) > MAX_BYTES:
        raise ReadError(f"{path.name} is larger than 10 MB, no codebook is: choose another file.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError(
            f"{path.name}, line {line}: the text is not UTF-8, "
            'save the file as UTF-8 (in Excel: "CSV UTF-8").'
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _separator(text: str) -> str | None:
    """The separator of a table whose first row names at least id and name; None if it is none."""
    first = text.lstrip("\n").partition("\n")[0]
    for separator in ",;\t":
        names = {name.strip().strip('"').lower() for name in first.split(separator)}
        if {"id", "name"} <= names:
            return separator
    return None


def _from_csv(text: str, language: str, problems: Problems) -> list[Entry]:
    """One entry per row; notes problems, raises ReadError at once when there is no header."""
    separator = _separator(text)
    if separator is None:
        problems.stop(1, _HEADER_RULE)
    rows = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    columns: list[str] = []
    entries: list[Entry] = []
    line = 1
    try:
        for row in rows:
            first_line, line = line, rows.line_num + 1
            if not any(cell.strip() for cell in row):
                continue
            if not columns:
                columns = [cell.strip().lower() for cell in row]
                _check_columns(columns, first_line, problems)
            elif len(row) > len(columns):
                sentence = f"the row has {len(row)} cells but there are {len(columns)} columns"
                problems.add(first_line, f"{sentence}; put quotes around texts with {separator!r}")
            else:
                cells = {name: cell.strip() for name, cell in zip(columns, row, strict=False)}
                entries.append(_entry(first_line, cells, language))
                check(entries[-1], problems)
    except csv.Error as error:
        problems.add(line, f"this is not valid CSV ({error})")
    return entries


def _check_columns(columns: list[str], line: int, problems: Problems) -> None:
    if not {"id", "name"} <= set(columns):
        problems.stop(line, _HEADER_RULE)
    for name in dict.fromkeys(columns):
        if name not in CSV_COLUMNS:
            known = ", ".join(CSV_COLUMNS)
            problems.add(line, f"there is no column {name!r}, only {known}")
        elif columns.count(name) > 1:
            problems.add(line, f"the column {name!r} stands twice")


def _entry(line: int, cells: dict[str, str], language: str) -> Entry:
    definition = cells.get("definition", "")
    words = tuple(word.strip() for word in cells.get("keywords", "").split(";") if word.strip())
    code = Code(
        id=cells["id"],
        name={language: cells["name"]} if cells.get("name") else {},
        parent=cells.get("parent") or None,
        definition={language: definition} if definition else {},
        keywords={language: words} if words else {},
    )
    return Entry(line, code)


def _to_csv(codebook: Codebook, language: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for code in codebook:
        words = code.keywords.get(language, ())
        definition = text_in(code.definition, language)
        name = text_in(code.name, language)
        writer.writerow([code.id, name, code.parent or "", definition, ";".join(words)])
    return out.getvalue()
