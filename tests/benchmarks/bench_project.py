"""How fast projects of three sizes open, take a coding, undo, load a transcript, export and import.

Whatever writes works on a copy; every write is on disk when its time is taken.
"""

from __future__ import annotations

import gc
import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
import psutil

from qualcoder_hslu.export.long_csv import LongTable, write_long_csv
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.store import check, codings
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace
from tests.benchmarks import sizes
from tests.benchmarks.measure import Measurement, measured, timed

_OPEN = {"S": 200, "M": 300, "L": 1_000}  # milliseconds
_CSV = {"M": 600, "L": 6_000}
_GROWTH = 64  # megabytes: the database's own page cache, and one transcript
_TIMES_M = 12  # how often L may take the time of M


def measurements() -> list[Measurement]:
    """Every budget of design that a project without a window has."""
    rows = [row for name in sizes.SIZES for row in _of_size(name)]
    rows += _long_csv()
    rows += _import_of_a_docx()
    return rows


def _of_size(name: str) -> list[Measurement]:
    with sizes.working_copy(name) as path:
        rows = [timed(f"open {name}", lambda: _opened(path), n=10, budget=_OPEN[name])]
        with Workspace.open(path) as workspace:
            transcripts = [each.id for each in workspace.transcripts()]
            layers = [layer.id for layer in codings.layers(workspace.project.conn)]

            def load() -> None:
                workspace.load(transcripts[0])
                assert len(workspace.codings(transcripts[0], layers)) == 400

            rows += [
                timed(f"load a transcript of 400 codings in {name}", load, n=30, budget=50),
                *_coding(workspace, transcripts, name),
            ]
    return rows


def _opened(path: Path) -> None:
    """What a window asks for before it shows anything."""
    with Workspace.open(path) as workspace:
        workspace.transcripts()
        assert len(workspace.codebook) == 40
        workspace.counts_by_code()
        workspace.counts_by_transcript()


def _coding(workspace: Workspace, transcripts: list[str], name: str) -> list[Measurement]:
    chance = random.Random(name)
    codes = [code.id for code in workspace.codebook]

    def apply() -> None:
        start = chance.randrange(40_000)
        span = Span(start, start + chance.randint(20, 300))
        workspace.apply(chance.choice(transcripts), span, chance.choice(codes))

    return [
        timed(f"apply a code in {name}, on disk", apply, n=200, budget=8, budget_p95=16),
        timed(f"undo it in {name}, on disk", workspace.undo, n=100, budget=8, budget_p95=16),
    ]


def _long_csv() -> list[Measurement]:
    rows = []
    for name, budget in _CSV.items():
        with (
            Workspace.open(sizes.project(name), read_only=True) as workspace,
            tempfile.TemporaryDirectory() as folder,
        ):

            def write(workspace: Workspace = workspace, folder: str = folder) -> None:
                table = LongTable(workspace.project.conn, "bench", with_moderator=True)
                write_long_csv(table, Path(folder) / "long.csv")

            with _growth() as grown:
                write()
            rows.append(
                timed(f"long CSV of {name}", write, n=3, budget=budget, warm_up=0),
            )
            rows.append(
                measured(f"memory for the long CSV of {name}", grown, unit="MB", budget=_GROWTH)
            )
    ratio = rows[2]["median"] / rows[0]["median"]
    rows.append(measured("long CSV, L over M", [ratio], unit="x", budget=_TIMES_M))
    return rows


@contextmanager
def _growth() -> Iterator[list[float]]:
    """The most by which this process grew meanwhile, in megabytes, looked at every 5 ms."""
    gc.collect()
    process = psutil.Process()
    before = process.memory_info().rss
    most, done = [before], threading.Event()

    def watch() -> None:
        while not done.wait(0.005):
            most[0] = max(most[0], process.memory_info().rss)

    watcher = threading.Thread(target=watch)
    watcher.start()
    grown: list[float] = []
    try:
        yield grown
    finally:
        done.set()
        watcher.join()
        grown.append((most[0] - before) / 1e6)


def _import_of_a_docx() -> list[Measurement]:
    with sizes.working_copy("M") as path, Workspace.open(path) as workspace:
        file = path.with_name("Groupe.docx")
        _write_docx(file)

        def load() -> None:
            import_drafts(workspace, [read_transcript(file)])

        rows = [timed("import a docx of 10k words into M", load, n=5, budget=1_000)]
        rows.append(_clocked("check M", lambda: list(check.problems(workspace.project.conn))))
    return rows


def _write_docx(path: Path) -> None:
    """A transcript of 10,000 words, bold labels at the beginning of paragraphs."""
    chance = random.Random(1)
    made = sizes.draft(0, 10_000, chance, [sizes.sentence(chance) for _ in range(2_000)])
    document = docx.Document()
    for turn in made.turns:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{turn.speaker}\u00a0: ").bold = True
        paragraph.add_run(turn.span.of(made.text))
    document.save(str(path))


def _clocked(name: str, action: Callable[[], list[str]]) -> Measurement:
    start = time.perf_counter()
    problems = action()
    assert not problems, problems[:3]
    return measured(name, [time.perf_counter() - start], unit="s", budget=None)
