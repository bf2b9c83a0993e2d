"""Kills a coder's process at random moments and looks whether anything but the last act is lost.

`python -m tests.store.kill_trials --trials 1000 --seed 1`. Each trial copies a project, lets a
process of its own do random actions on it, kills that process, and opens the project again.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import IO, cast

from qualcoder_hslu.store import check, journal
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import RandomCoder, small_workspace

_LONGEST = 0.25  # seconds a coder lives after the first act
_WARM = 25  # acts that stand in the project before it is copied


@dataclass(frozen=True, slots=True)
class Report:
    """Trials done, acts the killed processes had finished, and what was wrong, by trial."""

    trials: int
    acts: int
    problems: tuple[str, ...]


def run(trials: int, seed: int) -> Report:
    """Kill `trials` coders."""
    random = Random(seed)
    acts = 0
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.fgc"
        with small_workspace(template) as workspace:
            coder = RandomCoder(workspace, seed)
            for _ in range(_WARM):
                coder.act()
        pool = [_Victim(Path(folder), template, random) for _ in range(2)]
        for trial in range(trials):
            victim = pool[trial % len(pool)]
            finished, wrong = victim.kill()
            acts += finished
            problems += [f"trial {trial}: {problem}" for problem in wrong]
            pool[trial % len(pool)] = _Victim(Path(folder), template, random)
        for victim in pool:
            victim.kill()
    return Report(trials, acts, tuple(problems))


class _Victim:
    """A process that has imported everything and waits for its project; one is always ready."""

    def __init__(self, folder: Path, template: Path, random: Random) -> None:
        self._path = folder / f"{random.getrandbits(64):016x}.fgc"
        shutil.copy(template, self._path)
        self._delay = random.random() * _LONGEST
        command = [sys.executable, "-m", "tests.store.kill_trials", "--act-on", str(self._path)]
        self._process = subprocess.Popen(
            [*command, "--seed", str(random.getrandbits(32))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def kill(self) -> tuple[int, list[str]]:
        """Let it act for a moment, kill it, and look; acts finished and what is wrong."""
        told = cast("IO[bytes]", self._process.stdout)
        go = cast("IO[bytes]", self._process.stdin)
        go.write(b"go\n")
        go.flush()
        ready = told.readline()
        time.sleep(self._delay)
        self._process.kill()
        lines = [line for line in told.read().splitlines(keepends=True) if line.endswith(b"\n")]
        self._process.wait()
        told.close()
        go.close()
        finished = [int(line.split()[1]) for line in lines if line.startswith(b"done")]
        last = finished[-1] if finished else int(ready.split()[1])
        wrong = _look(self._path, last)
        for left in self._path.parent.glob(f"{self._path.stem}*"):
            left.unlink()
        return len(finished), wrong


def _look(path: Path, last: int) -> list[str]:
    """What is wrong with a project whose coder had finished step `last` when it was killed."""
    try:
        with Workspace.open(path, "Anna") as workspace:
            problems = list(check.problems(workspace.project.conn))
            steps = [step.id for step in journal.steps(workspace.project.conn)]
            workspace.undo()
            workspace.redo()
            problems += check.problems(workspace.project.conn)
    except Exception as error:
        return [f"does not open: {type(error).__name__} {error}"]
    if last not in steps:
        problems.append(f"step {last} is lost")
    if sum(step > last for step in steps) > 1:
        problems.append("more than one step is there that nobody finished")
    left = [each.name for each in path.parent.glob(f"{path.stem}*") if each != path]
    if left:
        problems.append(f"files are left: {', '.join(left)}")
    return problems


def act_on(path: Path, seed: int) -> None:
    """Act until killed; every finished step is told on standard output."""
    sys.stdin.readline()
    with Workspace.open(path, "Anna") as workspace:
        coder = RandomCoder(workspace, seed)
        newest = "SELECT coalesce(max(id), 0) FROM step"
        conn = workspace.project.conn
        print("ready", conn.execute(newest).fetchone()[0], flush=True)
        while True:
            coder.act()
            print("done", conn.execute(newest).fetchone()[0], flush=True)


def main() -> int:
    """Run the trials and print what came of them; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--act-on", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.act_on:
        act_on(options.act_on, options.seed)
        return 0
    start = time.monotonic()
    report = run(options.trials, options.seed)
    seconds = time.monotonic() - start
    print("\n".join(report.problems) or "Nothing was lost.")
    print(f"{report.trials} trials, {report.acts} acts finished before the kill, {seconds:.0f} s")
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
