"""Writes a table of agreement for a paper, as Word document or CSV, with its methods sentences."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qualcoder_hslu.model.files import whole_file
from qualcoder_hslu.store import faults


@dataclass(frozen=True, slots=True)
class AgreementTable:
    """A title, column heads, rows of texts as long, and the sentences that say how it was made."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    methods: Sequence[str]


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


def _write_word(table: AgreementTable, path: Path) -> None:
    from docx import Document  # noqa: PLC0415 - only this format needs it
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    document = Document()
    document.add_heading(table.title, level=1)
    grid = document.add_table(rows=1, cols=len(table.heads))
    grid.style = "Light List"
    for cell, head in zip(grid.rows[0].cells, table.heads, strict=True):
        cell.text = head
    for row in table.rows:
        for number, (cell, text) in enumerate(zip(grid.add_row().cells, row, strict=True)):
            cell.text = text
            if number:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph()
    document.add_paragraph(" ".join(table.methods))
    document.core_properties.author = ""
    document.save(str(path))
