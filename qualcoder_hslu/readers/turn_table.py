"""Reads tables whose rows are turns: a column for the speaker, one for what is said.

CSV, TSV, Excel and OpenDocument tables. Which column is which is guessed from the first row's
names or from what the columns hold; a person may say otherwise.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Any

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import ImportNote, TableColumns
from qualcoder_hslu.readers.encoding import decode
from qualcoder_hslu.readers.source import Extract, counted
from qualcoder_hslu.readers.times import read_stamp
from qualcoder_hslu.readers.told import Told, from_told
from qualcoder_hslu.readers.workbooks import Table, is_workbook, read_sheets

# Names of columns in the languages of the study and of the programs that write such tables.
_NAMES: dict[str, frozenset[str]] = {
    "text": frozenset(
        "text texte testo transcript transcription transkript transkription content contenu inhalt "
        "contenuto utterance énoncé äusserung äußerung beitrag redebeitrag propos parole discours "
        "sprechtext speech said message quote segment satz phrase sentence enunciato was what quoi "
        "cosa aussage".split()
    ),
    "speaker": frozenset(
        "speaker sprecher sprecherin sprecher/in sprechende person personne persona locuteur "
        "locutrice intervenant intervenante participant participante teilnehmer teilnehmerin name "
        "nom nome qui wer chi who speaker_name rolle rôle ruolo role parlante".split()
    ),
    "time": frozenset(
        "time start start_time begin timestamp timecode zeit zeitstempel beginn anfang von temps "
        "heure horodatage début debut tempo inizio minutage timing".split()
    ),
    "end_time": frozenset("end end_time stop ende bis fin fine to à".split()),
    "code": frozenset(
        "code codes tag tags étiquette etiquette kode kategorie catégorie categoria category "
        "codage codierung".split()
    ),
}
_SNIFFED = 65_536  # bytes
_SAMPLE = 500  # rows by which columns are guessed
_SEPARATORS = ("\t", ";", ",", "|")
_LONGEST_NAME = 60  # code points of a speaker's name
_BROKEN = re.compile(r"[;|]")
_LABELLED = re.compile(r"[^:]{1,40}\s?:\s")


def is_turn_table(data: bytes) -> bool:
    """A workbook, or text in columns of which one names speakers and one holds what they say."""
    if data.startswith(b"PK"):
        return is_workbook(data)
    try:
        text, _ = decode(data[:_SNIFFED], "")
    except ReadError:
        return False
    rows = _rows_of(text, whole=len(data) <= _SNIFFED)
    if not rows:
        return False
    named = _by_names(rows[0])
    if "text" in named and "speaker" in named:
        return True
    # Without names commas may be those of sentences, and a colon that of labels.
    in_columns = text.count("\t") + text.count(";") >= len(rows) or text.count('"') >= len(rows)
    labelled = sum(_LABELLED.match(row[0]) is not None for row in rows)
    return in_columns and labelled <= len(rows) / 3 and _guess(rows) is not None


def read(data: bytes, name: str, columns: TableColumns | None = None) -> Extract:
    """The turns, a row each; rows without a speaker go on with the speaker above.

    `columns` says what the columns are, otherwise they are guessed. Raises ReadError when the
    table cannot be read, or has no column of speech.
    """
    notes: list[ImportNote] = []
    if data.startswith(b"PK"):
        sheets = read_sheets(data, name)
        title, rows = _best_sheet(sheets)
        if left := [other for other, _ in sheets if other != title]:
            names = ", ".join(f"“{each}”" for each in left)
            said = counted(len(left), "sheet was", "sheets were")
            notes.append(ImportNote("dropped", f"{said} left out: {names}."))
    else:
        text, notes = decode(data, name)
        rows = _rows_of(text.lstrip("\ufeff"), whole=True) or []
    guessed = columns or _guess(rows)
    if guessed is None or not rows:
        raise ReadError(
            f"{name} has no column in which somebody speaks: a table of turns needs one column for"
            " the speaker and one for the text."
        )
    width = max(len(row) for row in rows)
    if max(filter(None, _numbers(guessed)), default=0) >= width:
        raise ReadError(f"{name} has only {width} columns: choose among these.")
    head = rows[0] if guessed.header else []
    titles = tuple((head[i].strip() if i < len(head) else "") or f"{i + 1}" for i in range(width))
    body = rows[1:] if guessed.header else rows
    notes += _left_out(titles, guessed, body)
    notes += _unread_times(guessed, body)
    extract = from_told(_told(body, guessed), notes)
    return Extract(
        extract.text,
        extract.marked,
        notes=extract.notes,
        turns=extract.turns,
        tagged=extract.tagged,
        columns=titles,
        examples=tuple(_example(body, i) for i in range(width)),
        guessed=guessed,
    )


def _example(body: Table, number: int) -> str:
    """The first filled cell of a column, on one line."""
    filled = (row[number] for row in body[:_SAMPLE] if number < len(row) and row[number].strip())
    return " ".join(next(filled, "")[: 2 * _LONGEST_NAME].split())[:_LONGEST_NAME]


def _numbers(columns: TableColumns) -> list[int | None]:
    return [columns.text, columns.speaker, columns.time, columns.end_time, columns.code]


def _left_out(titles: Sequence[str], columns: TableColumns, body: Table) -> list[ImportNote]:
    used = _numbers(columns)
    left = [
        title
        for i, title in enumerate(titles)
        if i not in used and any(i < len(row) and row[i].strip() for row in body)
    ]
    if not left:
        return []
    names = ", ".join(f"“{title}”" for title in left)
    said = counted(len(left), "column was", "columns were")
    return [ImportNote("dropped", f"{said} left out: {names}.")]


def _unread_times(columns: TableColumns, body: Table) -> list[ImportNote]:
    numbers = [i for i in (columns.time, columns.end_time) if i is not None]
    cells = [row[i].strip() for row in body for i in numbers if i < len(row)]
    bad = sum(cell != "" and _seconds(cell)[0] is None for cell in cells)
    said = counted(bad, "time was", "times were")
    return [ImportNote("dropped", f"{said} left out: no clock and no seconds.")] if bad else []


def _told(body: Table, columns: TableColumns) -> list[Told]:
    out: list[Told] = []
    speaker = ""
    for row in body:

        def cell(number: int | None, row: list[str] = row) -> str:
            return row[number].strip() if number is not None and number < len(row) else ""

        speaker = cell(columns.speaker) or speaker
        tags = tuple(tag.strip() for tag in _BROKEN.split(cell(columns.code)) if tag.strip())
        start, end = _seconds(cell(columns.time))
        if columns.end_time is not None:
            end = _seconds(cell(columns.end_time))[0]
        out.append(Told(speaker.rstrip(": \u00a0"), cell(columns.text), start, end, tags))
    return out


def _seconds(value: str) -> tuple[float | None, float | None]:
    """From and to of a cell: a clock, two of them, or a number of seconds."""
    if stamp := read_stamp(value):
        return stamp
    number = value.replace(",", ".")
    return (float(number) if re.fullmatch(r"\d{1,6}(\.\d+)?", number) else None), None


# Guessing


def _guess(rows: Table) -> TableColumns | None:
    """What the columns are, by the first row's names, else by what they hold."""
    if not rows:
        return None
    named = _by_names(rows[0])
    if "text" in named and "speaker" in named:
        return TableColumns(**named)
    return _by_content(rows)


def _by_names(head: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for number, cell in enumerate(head):
        plain = cell.strip().strip(":").casefold().replace(" ", "_")
        for kind, names in _NAMES.items():
            if plain in names and kind not in found:
                found[kind] = number
                break
    return found


def _by_content(rows: Table) -> TableColumns | None:
    """Speakers recur and are short, speech is long and varies, a time reads as a clock."""
    sample = rows[:_SAMPLE]
    width = max(len(row) for row in sample)
    if len(sample) < 3 or width < 2:
        return None
    cells = [[row[i].strip() if i < len(row) else "" for row in sample] for i in range(width)]
    lengths = [sum(map(len, column)) / len(column) for column in cells]
    text = max(range(width), key=lambda i: lengths[i])
    speakers = [i for i in range(width) if i != text and _names_speakers(cells[i], cells[text])]
    if lengths[text] < 12 or not speakers:
        return None
    times = [i for i in range(width) if i not in (text, speakers[0]) and _holds_times(cells[i])]
    first, last = ([*times, None, None])[:2]
    return TableColumns(
        text, speakers[0], first, last, header=_is_header(cells[speakers[0]], cells[text])
    )


def _is_header(speakers: Sequence[str], speech: Sequence[str]) -> bool:
    """The first row names the columns when its speaker speaks no more and it holds no sentence."""
    first = speech[0]
    return speakers.count(speakers[0]) == 1 and len(first) <= 30 and not re.search(r"[.!?…]", first)


def _names_speakers(column: Sequence[str], speech: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell]
    counts = Counter(filled)
    return (
        bool(filled)
        and max(map(len, filled)) <= _LONGEST_NAME
        and len(counts) <= max(2, len(filled) // 2)
        and not any(cell.replace(".", "").replace(":", "").isdecimal() for cell in counts)
        and sum(map(len, filled)) * len(speech) < sum(map(len, speech)) * len(filled)
    )


def _holds_times(column: Sequence[str]) -> bool:
    filled = [cell for cell in column[1:] if cell]
    return bool(filled) and all(read_stamp(cell) for cell in filled)


# Reading


def _rows_of(text: str, *, whole: bool) -> Table | None:
    """The rows of a text in columns; None when it is none. A text cut off loses its last row."""
    best: Table | None = None
    for separator in _SEPARATORS:
        if separator not in text:
            continue
        try:
            csv.field_size_limit(10_000_000)
            lines = io.StringIO(text, newline=None)  # a lone CR ends a line too
            rows = [row for row in csv.reader(lines, delimiter=separator) if any(row)]
        except csv.Error:
            continue
        rows = rows if whole else rows[:-1]
        if len(rows) < 2 or len(rows[0]) < 2:
            continue
        width = Counter(map(len, islice(rows, _SAMPLE))).most_common(1)[0]
        even = width[1] / min(len(rows), _SAMPLE)
        if even >= 0.9 and (best is None or width[0] > len(best[0])):
            best = rows
    return best


def _best_sheet(sheets: list[tuple[str, Table]]) -> tuple[str, Table]:
    """The first sheet that looks like a table of turns, else the first of all."""
    for title, rows in sheets:
        if _guess(rows) is not None:
            return title, rows
    return sheets[0]
