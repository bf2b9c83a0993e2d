"""Write the Word twin of every sample transcript: `python tests/make_samples.py`.

A twin holds the same text as its .txt, paragraph by paragraph, with the title as a heading and the
speaker labels in bold. The same text always gives the same bytes. It reads no project and checks
no coding.
"""

from __future__ import annotations

import csv
import io
import re
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import docx

SAMPLES = Path(__file__).resolve().parents[1] / "sample_transcripts"
_LABEL = re.compile(r"(?P<name>[^\s:]+)\u00a0?: ")
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can hold; without it each run differs
_DOCUMENT_DATE = datetime(2024, 1, 1, tzinfo=UTC)


def speakers(folder: Path = SAMPLES) -> frozenset[str]:
    """Return the names that stand as labels in the transcripts, from `participants.csv`."""
    with (folder / "participants.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["name"] for row in csv.DictReader(file))


def label_length(paragraph: str, names: frozenset[str]) -> int:
    """Return the code points of the speaker label that opens `paragraph`, 0 where there is none."""
    match = _LABEL.match(paragraph)
    return match.end() if match and match["name"] in names else 0


def paragraphs(text: str) -> tuple[list[str], list[str]]:
    """Split a sample's text into the lines of its front block and the paragraphs of its turns."""
    front, _, body = text.strip("\n").partition("\n\n")
    return front.split("\n"), body.split("\n\n") if body else []


def is_transcript(text: str, names: frozenset[str]) -> bool:
    """Say whether `text` is a front block, an empty line, then a turn of a known speaker."""
    _, body = paragraphs(text)
    return bool(body) and label_length(body[0], names) > 0


def twin(text: str, names: frozenset[str]) -> bytes:
    """Return the Word document for one sample's text, the same bytes for the same text."""
    (title, *front), body = paragraphs(text)
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.core_properties.created = document.core_properties.modified = _DOCUMENT_DATE
    document.add_heading(title, level=1)
    for line in front:
        document.add_paragraph(line)
    for paragraph in body:
        cut = label_length(paragraph, names)
        written = document.add_paragraph()
        if cut:
            written.add_run(paragraph[:cut]).bold = True
        written.add_run(paragraph[cut:])
    saved = io.BytesIO()
    document.save(saved)
    return _undated(saved.getvalue())


def _undated(archive: bytes) -> bytes:
    """Return the zip with every member dated alike."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, _ZIP_DATE)
            member.create_system = 3  # the same on every platform
            target.writestr(member, source.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def main(folder: Path = SAMPLES) -> int:
    """Write the twins, name each file written, and name each that has another form."""
    names = speakers(folder)
    for source in sorted(folder.glob("*.txt")):
        text = source.read_text(encoding="utf-8")
        if not is_transcript(text, names):
            print(
                f"{source.name}: no turn of a person in participants.csv after the front block,"
                " no twin written"
            )
            continue
        target = source.with_suffix(".docx")
        target.write_bytes(twin(text, names))
        print(f"{target.name}: {len(paragraphs(text)[1])} paragraphs of speech")
    return 0


if __name__ == "__main__":
    sys.exit(main())
