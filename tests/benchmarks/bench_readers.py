"""How fast files become drafts: Word, subtitles, print, tables, and many files at once."""

from __future__ import annotations

import csv
import random
import tempfile
import time
from pathlib import Path

import docx

from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks import sizes
from tests.benchmarks.measure import Measurement, measured, timed
from tests.readers.printing import pdf_file, typeset

_NAMES = ("Modératrice", "Sandrine", "Luc", "Anna Berger")


def measurements() -> list[Measurement]:
    """The budgets of reading; what has none is shown for comparison."""
    chance = random.Random(1)
    spoken = [(chance.choice(_NAMES), sizes.sentence(chance)) for _ in range(4_000)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _word(folder / "10k.docx", spoken[:700])
        _subtitles(folder / "3h.vtt", spoken, seconds=3 * 3600)
        _table(folder / "100k.csv", spoken * 25)
        printable = [f"{who}: {words}".encode("ascii", "ignore").decode() for who, words in spoken]
        pages = typeset(printable[:700], rows_a_page=40, foot="{n}")
        (folder / "print.pdf").write_bytes(pdf_file(pages))
        rows = [
            _read("a docx of 10k words", folder / "10k.docx", 1_000),
            _read("a 3-hour VTT of 4,000 cues", folder / "3h.vtt", 1_000),
            _read(f"a PDF of {len(pages)} pages", folder / "print.pdf", None),
            _read("a CSV of 100k turns", folder / "100k.csv", None, n=2),
        ]
        return [*rows, _many(folder)]


def _read(what: str, path: Path, budget: float | None, *, n: int = 7) -> Measurement:
    return timed(f"read {what}", lambda: read_transcript(path), n=n, budget=budget)


def _many(folder: Path) -> Measurement:
    """All read, then stored in one step."""
    words = (folder / "10k.docx").read_bytes()
    paths = []
    for number in range(100):
        paths.append(folder / f"Groupe {number}.docx")
        paths[-1].write_bytes(words)
    with sizes.working_copy("S") as project, Workspace.open(project) as workspace:
        start = time.perf_counter()
        import_drafts(workspace, [read_transcript(path) for path in paths])
        took = time.perf_counter() - start
    return measured("100 files of 10k words read and stored", [took], unit="s", budget=None)


def _word(path: Path, spoken: list[tuple[str, str]]) -> None:
    document = docx.Document()
    for who, words in spoken:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{who}\u00a0: ").bold = True
        paragraph.add_run(words)
    document.save(str(path))


def _subtitles(path: Path, spoken: list[tuple[str, str]], *, seconds: int) -> None:
    cues = []
    for number, (who, words) in enumerate(spoken):
        start, end = (seconds * (number + part) / len(spoken) for part in (0, 0.9))
        cues.append(f"{_clock(start)} --> {_clock(end)}\n<v {who}>{words}</v>")
    path.write_text("WEBVTT\n\n" + "\n\n".join(cues), encoding="utf-8")


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes // 60):02}:{int(minutes % 60):02}:{rest:06.3f}"


def _table(path: Path, spoken: list[tuple[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("speaker", "text"), *spoken])
