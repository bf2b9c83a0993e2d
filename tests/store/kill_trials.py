"""Kills a coder's process at random moments and looks whether anything but the last act is lost.

`python -m tests.store.kill_trials --trials 1000 --seed 1`. Each trial copies a project, lets a
process of its own open it, do random acts on it, close and open it again; kills that process, and
opens the project.
"""

import argparse
import multiprocessing
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from qualcoder_hslu.store import check, journal
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import RandomCoder, small_workspace

_LONGEST = 0.15  # seconds that a coder lives
_WARM = 25  # acts that stand in the project before it is copied
_MOST_ACTS = 30  # before a coder closes the project and opens it again
_AT_ONCE = 2  # trials at a time, as many as there are cores

_STARTED = 0.7  # share of the coders whose time begins with their first act, not before opening
_PATIENCE = 30  # seconds for that first act on a busy machine
_AWAKE = "awake"
# A process forked from one that has imported everything is at work within milliseconds.
_PROCESSES = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")


@dataclass(frozen=True, slots=True)
class Report:
    """Trials done, acts the killed processes had finished, and what was wrong, by trial."""

    trials: int
    acts: int
    problems: tuple[str, ...]


def run(trials: int, seed: int) -> Report:
    """Kill `trials` coders."""
    if sys.platform != "win32":
        _PROCESSES.set_forkserver_preload([act_until_killed.__module__, "tests.projects"])
    random = Random(seed)
    acts = 0
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = folder / "template.fgc"
        with small_workspace(template) as workspace:
            coder = RandomCoder(workspace, seed)
            for _ in range(_WARM):
                coder.act()
            steps = [(step.id, step.name) for step in journal.steps(workspace.project.conn)]
        seeds = [random.getrandbits(64) for _ in range(trials)]
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            results = pool.map(lambda seed: _kill_one(folder, template, steps, seed), seeds)
            for trial, (finished, wrong) in enumerate(results):
                acts += finished
                problems += [f"trial {trial}: {problem}" for problem in wrong]
    return Report(trials, acts, tuple(problems))


def _kill_one(
    folder: Path, template: Path, steps: list[tuple[int, str]], seed: int
) -> tuple[int, list[str]]:
    """Set a coder to work on a copy of the template, kill it in time, and look.

    Acts finished, and what is wrong. `steps` are those of the template.
    """
    random = Random(seed)
    own = folder / f"{seed:016x}"
    own.mkdir()
    path = Path(shutil.copy(template, own / "p.fgc"))
    told, tell = _PROCESSES.Pipe(duplex=False)
    coder = _PROCESSES.Process(
        target=act_until_killed, args=(path, random.getrandbits(32), tell), daemon=True
    )
    coder.start()
    tell.close()
    assert told.recv() == _AWAKE
    if random.random() < _STARTED:
        told.poll(_PATIENCE)
    time.sleep(random.random() * _LONGEST)
    coder.kill()
    coder.join()
    finished = list(_heard(told))
    told.close()
    coder.close()
    if wrong := [each for each in finished if isinstance(each, str)]:
        return len(finished), wrong
    wrong = _look(path, [*steps, *(step for made in finished for step in made)])
    shutil.rmtree(own)
    return len(finished), wrong


def _heard(told: Connection) -> Iterator[Any]:
    """What a process has told before it ended."""
    with suppress(EOFError):
        while True:
            yield told.recv()


def _look(path: Path, finished: list[tuple[int, str]]) -> list[str]:
    """What is wrong with a project whose coder had finished these steps when it was killed."""
    try:
        with Workspace.open(path, "Anna") as workspace:
            conn = workspace.project.conn
            problems = list(check.problems(conn))
            steps = [(step.id, step.name) for step in journal.steps(conn)]
            workspace.undo()
            workspace.redo()
            problems += check.problems(conn)
    except Exception as error:
        return [f"does not open: {type(error).__name__} {error}"]
    if steps[: len(finished)] != finished:
        lost = [step for step in finished if step not in steps]
        problems.append(f"finished steps are lost: {lost}")
    elif len(steps) > len(finished) + 1:
        problems.append(f"steps are there that nobody finished: {steps[len(finished) :]}")
    left = [each.name for each in path.parent.iterdir() if each != path]
    if left:
        problems.append(f"files are left: {', '.join(left)}")
    return problems


def act_until_killed(path: Path, seed: int, tell: Connection) -> None:
    """Open, act and close for ever; every finished act is told with the steps it made."""
    tell.send(_AWAKE)
    random = Random(seed)
    last: int | None = None
    newer = "SELECT id, name FROM step WHERE id > ? ORDER BY id"
    try:
        while True:
            with Workspace.open(path, "Anna") as workspace:
                conn = workspace.project.conn
                if last is None:
                    last = conn.execute("SELECT max(id) FROM step").fetchone()[0]
                coder = RandomCoder(workspace, random.getrandbits(32))
                for _ in range(random.randint(1, _MOST_ACTS)):
                    coder.act()
                    steps = conn.execute(newer, (last,)).fetchall()
                    last = steps[-1][0] if steps else last
                    tell.send(steps)
    except Exception as error:  # told, not raised: the parent reports it with its trial
        tell.send(f"a coder failed: {type(error).__name__} {error}")


def main() -> int:
    """Run the trials and print what came of them; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    start = time.monotonic()
    report = run(options.trials, options.seed)
    seconds = time.monotonic() - start
    print("\n".join(report.problems) or "Nothing was lost.")
    print(f"{report.trials} trials, {report.acts} acts finished before the kill, {seconds:.0f} s")
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
