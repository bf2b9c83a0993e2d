"""Writes a table of agreement for a paper with its methods sentences, and the raw lengths of it."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qualcoder_hslu.model.files import whole_file
from qualcoder_hslu.store import faults


@dataclass(frozen=True, slots=True)
class AgreementTable:
    """A title, column heads, rows of texts as long, and the sentences that say how it was made.

    `strong` are the places of rows that stand above others.
    """

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    methods: Sequence[str]
    strong: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LengthRow:
    """How many units of a transcript some coders marked with a code.

    `coded_by` are all who coded the transcript, `marked_by` those of them who gave the code, None
    where only their number is known.
    """

    transcript: str
    code: str
    coded_by: Sequence[str]
    marked_by: Sequence[str] | None
    n_marking: int
    units: int


def write_agreement_table(table: AgreementTable, path: Path) -> None:
    """Write `.docx`, or CSV (UTF-8 with a byte order mark, for Excel) under any other ending.

    In CSV the methods follow below the rows, one a line, after an empty one.

    Raises:
        UserError: a project stands under this name.
        DiskProblem: the file cannot be written; a file of that name is left as it was.
    """
    faults.spare_project(path)
    with whole_file(path) as scratch:
        if path.suffix.lower() == ".docx":
            _write_word(table, scratch)
        else:
            with scratch.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(table.heads)
                writer.writerows(table.rows)
                writer.writerows([[], *([line] for line in table.methods)])


def write_lengths(rows: Iterable[LengthRow], unit: str, path: Path) -> None:
    """Write raw lengths as CSV (UTF-8 with a byte order mark); names are apart by "; ".

    Raises like `write_agreement_table`.
    """
    faults.spare_project(path)
    with whole_file(path) as scratch, scratch.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ("transcript", "code", "unit", "coded_by", "marked_by", "n_marking", "units")
        )
        for row in rows:
            marked = "" if row.marked_by is None else "; ".join(row.marked_by)
            writer.writerow(
                (
                    row.transcript, row.code, unit, "; ".join(row.coded_by), marked,
                    row.n_marking, row.units,
                )
            )  # fmt: skip


def _write_word(table: AgreementTable, path: Path) -> None:
    from docx import Document  # noqa: PLC0415 - only this format needs it
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_heading(table.title, level=1)
    grid = document.add_table(rows=1 + len(table.rows), cols=len(table.heads))
    grid.style = "Light List"
    for place, (row, texts) in enumerate(zip(grid.rows, [table.heads, *table.rows], strict=True)):
        for number, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            paragraph = cell.paragraphs[0]
            run = paragraph.add_run(text)
            run.bold = place == 0 or (number == 0 and place - 1 in table.strong)
            if number:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph()
    document.add_paragraph(" ".join(table.methods))
    document.core_properties.author = ""
    document.save(str(path))
