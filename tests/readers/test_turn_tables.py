"""Tables of turns are read from every kind of spreadsheet, their columns guessed or told."""

from __future__ import annotations

import io
import zipfile
from datetime import time, timedelta
from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import TableColumns
from qualcoder_hslu.readers import read_transcript
from tests.readers.making import notes, problems, read, said, uncounted, zip_file

ROWS = [
    ("Modératrice", "00:00:01", "Bonjour à tous; qui commence ?", ""),
    ("Sandrine", "00:00:05", "Moi, volontiers.\nAlors voilà.", "A1;B2"),
    ("", "", "Et encore ceci.", ""),
    ("Luc", "00:01:10", "=D'accord avec elle", "A1"),
]
SAID = [
    ("Modératrice", "Bonjour à tous; qui commence ?"),
    ("Sandrine", "Moi, volontiers. Alors voilà."),
    ("Sandrine", "Et encore ceci."),
    ("Luc", "=D'accord avec elle"),
]
HEAD = ("Intervenant", "Horodatage", "Texte", "Code")


def as_text(rows: list[tuple[str, ...]], separator: str) -> str:
    return "\r\n".join(
        separator.join('"{}"'.format(cell.replace('"', '""')) for cell in row) for row in rows
    )


def workbook(rows: list[tuple[object, ...]], *more: tuple[str, list[tuple[object, ...]]]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    for title, content in (("Groupe", rows), *more):
        sheet = book.create_sheet(title)
        for row in content:
            sheet.append(list(row))
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a sentence may begin with an equals sign
    book.remove(book.worksheets[0])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opendocument(rows: list[tuple[str, ...]]) -> bytes:
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body>'
        f'<office:spreadsheet><table:table table:name="T">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    mimetype = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype}"/>'
        "</manifest:manifest>"
    )
    return zip_file(
        {"mimetype": mimetype, "META-INF/manifest.xml": manifest, "content.xml": content}
    )


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_columns_is_read_whatever_separates_them(
    separator: str, encoding: str, tmp_path: Path
) -> None:
    draft = read(tmp_path, as_text([HEAD, *ROWS], separator).encode(encoding), "T1.csv")
    assert said(draft) == SAID
    assert [turn.time for turn in draft.turns] == [1, 5, None, 70]
    assert draft.columns == HEAD
    assert draft.table == TableColumns(text=2, speaker=0, time=1, code=3)
    assert [(span.of(draft.text)[:4], tag) for span, tag in draft.tagged] == [
        ("Moi,", "A1"),
        ("Moi,", "B2"),
        ("=D'a", "A1"),
    ]
    assert uncounted(draft, "label") == ["Modératrice:", "Sandrine:", "Sandrine:", "Luc:"]
    assert [turn.moderator for turn in draft.turns] == [True, False, False, False]


@pytest.mark.parametrize(
    "head",
    [
        ("Speaker", "Start", "Transcript", "Tags"),
        ("Sprecher/in", "Zeitstempel", "Äusserung", "Kategorie"),
        ("Parlante", "Tempo", "Testo", "Codice"),
    ],
)
def test_columns_are_known_by_their_names_in_four_languages(
    head: tuple[str, ...], tmp_path: Path
) -> None:
    assert said(read(tmp_path, as_text([head, *ROWS], ";"), "T1.csv")) == SAID


def test_columns_without_names_are_known_by_what_they_hold(tmp_path: Path) -> None:
    draft = read(tmp_path, as_text([row[:3] for row in ROWS] * 2, "\t"), "T1.tsv")
    assert said(draft) == SAID * 2
    assert draft.table == TableColumns(text=2, speaker=0, time=1, header=False)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_workbooks_are_read_with_their_first_sheet_of_turns(kind: str, tmp_path: Path) -> None:
    if kind == "xlsx":
        notes_sheet = ("Notes", [("à revoir", "1"), ("fait", "2")])
        content = workbook([HEAD, *ROWS], notes_sheet)
    else:
        content = opendocument([HEAD, *ROWS])
    draft = read(tmp_path, content, f"T1.{kind}")
    assert said(draft) == SAID
    assert ("“Notes”" in notes(draft, "dropped")) == (kind == "xlsx")


def test_times_of_a_spreadsheet_are_times(tmp_path: Path) -> None:
    rows = [("A", time(0, 1, 2), "Premièrement."), ("B", timedelta(seconds=75), "Deuxièmement.")]
    draft = read(tmp_path, workbook([("speaker", "start", "text"), *rows]), "T1.xlsx")
    assert [turn.time for turn in draft.turns] == [62, 75]


def test_parts_of_a_second_ranges_and_unreadable_times_are_told_apart(tmp_path: Path) -> None:
    rows = [("A", time(0, 1, 2, 500_000), "Eins."), ("B", timedelta(seconds=9.5), "Zwei.")]
    rows += [("A", "0:10 - 0:24", "Drei."), ("B", "gestern", "Vier.")]
    draft = read(tmp_path, workbook([("speaker", "start", "text"), *rows]), "T1.xlsx")
    times = [(turn.time, turn.end_time) for turn in draft.turns]
    assert times == [(62.5, None), (9.5, None), (10, 24), (None, None)]
    assert "1 time was left out" in notes(draft, "dropped")


def test_lines_may_end_in_a_carriage_return_alone(tmp_path: Path) -> None:
    table = as_text([HEAD, *ROWS], ";").replace("\r\n", "\r")
    assert said(read(tmp_path, table, "T1.csv")) == SAID


def with_row(row: str) -> bytes:
    """A workbook with a row of this XML below its table."""
    with zipfile.ZipFile(io.BytesIO(workbook([HEAD, *ROWS]))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    sheet = members["xl/worksheets/sheet1.xml"].decode()
    return zip_file(
        {**members, "xl/worksheets/sheet1.xml": sheet.replace("</sheetData>", row + "</sheetData>")}
    )


FAR = '<row r="1048576">{}</row>'


@pytest.mark.parametrize(
    "row",
    [
        FAR.format('<c r="XFD1048576"><v>1</v></c>'),
        FAR.format('<!-- > --><c\nr = "&#88;FD1048576"\n><v>1</v></c>'),
        FAR.format('<c r="xfd1048576"><v>1</v></c>'),
        FAR.format("<c><v>1</v></c>" * 9),
        '<row r="9"><c r="ZZZZZZZ9"><v>1</v></c></row>',
        '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>',
    ],
)
def test_a_cell_far_out_is_refused_before_it_fills_the_memory(row: str, tmp_path: Path) -> None:
    path = tmp_path / "T1.xlsx"
    path.write_bytes(with_row(row))
    with pytest.raises(ReadError, match="far away from its table"):
        read_transcript(path)


@pytest.mark.parametrize(
    "row", ['<row r="9"><c r="9A"><v>1</v></c></row>', "<row><c>", '<row r="x"/>']
)
def test_places_that_are_none_are_refused_with_a_sentence(row: str, tmp_path: Path) -> None:
    path = tmp_path / "T1.xlsx"
    path.write_bytes(with_row(row))
    with pytest.raises(ReadError, match="damaged"):
        read_transcript(path)


def test_repeated_cells_are_refused_before_they_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "T1.ods"
    with zipfile.ZipFile(io.BytesIO(opendocument([HEAD, *ROWS]))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    content = members["content.xml"].decode()
    often = content.replace("table-row>", 'table-row table:number-rows-repeated="60000">', 1)
    often = often.replace("table-cell ", 'table-cell table:number-columns-repeated="1000" ', 1)
    path.write_bytes(zip_file({**members, "content.xml": often}))
    with pytest.raises(ReadError, match="far away from its table"):
        read_transcript(path)
    empty = (
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    members["content.xml"] = content.replace("</table:table>", empty).encode()
    assert said(read(tmp_path, zip_file(members), "T1.ods")) == SAID


def test_empty_cells_that_only_look_like_something_do_no_harm(tmp_path: Path) -> None:
    far = with_row(FAR.format('<c r="XFD1048576" s="0"/>'))
    assert said(read(tmp_path, far, "T1.xlsx")) == SAID


def test_a_person_may_say_that_a_text_is_a_table(tmp_path: Path) -> None:
    path = tmp_path / "T1.csv"
    path.write_text("X;Y\nAnna;Ja\nBen;Nein", encoding="utf-8")
    assert read_transcript(path).table is None
    draft = read_transcript(path, columns=TableColumns(text=1, speaker=0))
    assert said(draft) == [("Anna", "Ja"), ("Ben", "Nein")]


def test_a_person_may_say_what_the_columns_are(tmp_path: Path) -> None:
    path = tmp_path / "T1.csv"
    table = [("Q", "R", "S"), ("ein langer Satz steht hier.", "Anna", "der kurze zählt")]
    path.write_text(as_text(table * 3, ";"), encoding="utf-8")
    draft = read_transcript(path, columns=TableColumns(text=2, speaker=1, header=True))
    assert problems(draft) == []
    assert draft.turns[0].span.of(draft.text) == "der kurze zählt"
    assert "“Q”" in notes(draft, "dropped")
    with pytest.raises(ReadError, match="only 3 columns"):
        read_transcript(path, columns=TableColumns(text=7))


def test_sentences_with_commas_and_labels_with_colons_are_no_table(tmp_path: Path) -> None:
    text = "Anna: Ja, gern.\nBen: Nein, danke.\n" * 5
    assert read(tmp_path, text).convention == "colon"
    assert read(tmp_path, "Ja, gern so.\nNein, danke sehr.\n" * 5).turns[0].speaker == ""


@pytest.mark.parametrize("data", [workbook([("a", "b")]), workbook([])[:900]])
def test_workbooks_without_turns_are_refused_with_a_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "T1.xlsx"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=r"T1\.xlsx"):
        read_transcript(path)
