#!/usr/bin/env python3
"""All that one does with this checkout, by name: `python3 dev.py run`, `python3 dev.py test` …

It makes `.venv` from the locked requirements when needed and hands over to the tools in it. Needs
nothing but Python; installs nothing outside `.venv` except Qt's missing system libraries on
Debian and Ubuntu, and those only as root.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "packaging" / "requirements.txt"
STAMP = VENV / "set-up-from.txt"
OLDEST_PYTHON = (3, 11)

# What Qt loads from the system, by Debian package. Its own error message names xcb-cursor0 alone.
OFFSCREEN = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
}
WINDOW = OFFSCREEN | {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
VIRTUAL_DISPLAY = {"xvfb": "Xvfb", "xauth": "xauth"}

LINT = {
    "ruff check": ["-m", "ruff", "check", "--quiet"],
    "ruff format": ["-m", "ruff", "format", "--check", "--quiet"],
    "mypy": ["-m", "mypy", "--no-error-summary"],
    "import floors": ["-c", "from importlinter.cli import lint_imports_command as go; go()"],
}
# Long random runs: the module, and what it calls its number of rounds.
FUZZ = {
    "readers": ("tests.readers.fuzz", "--rounds"),
    "kill": ("tests.store.kill_trials", "--trials"),
    "window": ("tests.ui.monkey", "--actions"),
}


class SetUpError(Exception):
    """Something here needs a person: one sentence that says what and what to do."""


def say(text: str) -> None:
    """One line for a stage."""
    print(f"dev: {text}", flush=True)


def python(*arguments: str | Path, offscreen: bool = False) -> int:
    """Run `.venv`'s Python in the checkout, its output shown; returns its exit code."""
    command = [str(part) for part in (PYTHON, *arguments)]
    platform = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    code = subprocess.call(command, cwd=ROOT, env=os.environ | platform)
    return code if code >= 0 else 128 - code  # ended by a signal: as a shell counts


def quiet(*command: str | Path) -> str | None:
    """Run `command` in the checkout without a word; returns what it printed if it failed."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return None if done.returncode == 0 else done.stdout.decode(errors="replace").strip()


def must(what: str, *command: str | Path) -> None:
    """Run a step of the set-up; raises SetUpError with the step's own output when it fails."""
    said = quiet(*command)
    if said is not None:
        raise SetUpError(f"{what} failed:\n{said}")


# The system's libraries


def loads(library: str) -> bool:
    """Whether the system finds this library and all that it needs."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str], programs: dict[str, str]) -> list[str]:
    """The Debian packages among these whose library does not load or whose program is not found."""
    return [package for package, library in libraries.items() if not loads(library)] + [
        package for package, program in programs.items() if not shutil.which(program)
    ]


def need_system(libraries: dict[str, str], programs: dict[str, str] | None = None) -> None:
    """See to it that Qt finds what it loads; raises SetUpError with the line to type."""
    if sys.platform != "linux":
        return
    missing = missing_packages(libraries, programs or {})
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise SetUpError(
            "Qt misses what Debian calls " + " ".join(missing) + ": please install it."
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        raise SetUpError("Qt misses system libraries. Please run: sudo " + " ".join(install))
    say("installing Qt's system libraries: " + " ".join(missing))
    if quiet(*install) is not None:  # the package lists may be absent or old
        must("apt-get update", "apt-get", "update")
        must("apt-get install", *install)


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# The environment


def fingerprint() -> str:
    """One hash of all that `.venv` is made from."""
    made_from = hashlib.sha256(f"{sys.version_info[:3]} {ROOT}".encode())
    for file in (LOCK, ROOT / "pyproject.toml", ROOT / "qualcoder_hslu" / "__init__.py"):
        made_from.update(file.read_bytes())
    return made_from.hexdigest()


def venv_works() -> bool:
    """Whether `.venv` is whole and of the Python that runs this file."""
    same = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return PYTHON.exists() and quiet(PYTHON, "-c", same) is None


def set_up() -> None:
    """Make or renew `.venv`; returns at once when nothing it is made from has changed."""
    need_system(OFFSCREEN)
    mark = fingerprint()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == mark:
        return
    if not venv_works():
        if importlib.util.find_spec("ensurepip") is None:
            raise SetUpError(
                "Python's venv is incomplete. Please run: apt-get install python3-venv"
            )
        say("making .venv")
        must("python -m venv", sys.executable, "-m", "venv", "--clear", VENV)
    say("installing the locked requirements into .venv (the first time takes a minute)")
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    must("pip install", PYTHON, *pip, "--require-hashes", "-r", LOCK)
    must("pip install", PYTHON, *pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    STAMP.write_text(mark, encoding="ascii")


# The commands


def run(arguments: Sequence[str]) -> int:
    """Open the sample study; without a display do the same job in the terminal and picture it."""
    program = ("-m", "qualcoder_hslu")
    if arguments:
        return python(*program, *arguments)
    if has_display():
        need_system(WINDOW)
        return python(*program, "open", "--sample")
    say("no display here, so the sample study runs in the terminal, into the folder demo")
    code = python(*program, "demo", "demo")
    if code == 0:
        pictures = ("-m", "tests.ui.screenshots", "demo/windows", "--themes", "light")
        must("picturing the windows", PYTHON, *pictures)
        say("what the windows would show is pictured in demo/windows")
    return code


def test(arguments: Sequence[str]) -> int:
    """Run the test suite on all cores, offscreen."""
    need_system(WINDOW, VIRTUAL_DISPLAY)
    workers = ["-n", "logical", "--dist", "worksteal"]
    return python("-m", "pytest", *workers, *arguments, offscreen=True)


def lint() -> int:
    """Run every linter, even after one found something."""
    worst = 0
    for name, command in LINT.items():
        said = quiet(PYTHON, *command)
        say(f"{name}: " + ("ok" if said is None else "not ok"))
        if said is not None:
            print(said, flush=True)
            worst = 1
    return worst


def bench(names: Sequence[str], json_file: Path | None) -> int:
    """Measure everything that has a budget, or the benchmarks named."""
    arguments = ["--json", str(json_file.resolve())] if json_file else []
    return python("-m", "tests.benchmarks.run", *names, *arguments, offscreen=True)


def fuzz(targets: Iterable[str], rounds: int | None, seed: int | None) -> int:
    """Run the long random tests one after the other."""
    worst = 0
    for target in targets:
        module, rounds_option = FUZZ[target]
        arguments = [] if rounds is None else [rounds_option, str(rounds)]
        arguments += [] if seed is None else ["--seed", str(seed)]
        say(f"fuzz {target}")
        worst = python("-m", module, *arguments, offscreen=True) or worst
    return worst


def screenshots(folder: Path) -> int:
    """Picture every window, light and dark."""
    return python("-m", "tests.ui.screenshots", folder.resolve(), offscreen=True)


def lock(upgrade: bool) -> int:
    """Pin every requirement of pyproject.toml, with hashes and without an address."""
    import tomllib  # noqa: PLC0415 - absent before 3.11, for which main() has a sentence

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    options = ["--quiet", "--universal", "--python-version", ".".join(map(str, OLDEST_PYTHON))]
    options += ["--generate-hashes", "--no-emit-index-url", "--no-header", "--system-certs"]
    options += ["--upgrade"] if upgrade else []
    sources = ["--group", "dev", "pyproject.toml", "-"]
    return subprocess.run(
        [PYTHON, "-m", "uv", "pip", "compile", *options, "--output-file", LOCK, *sources],
        cwd=ROOT,
        input="\n".join(project["build-system"]["requires"]),
        text=True,
        stdout=subprocess.DEVNULL,
        check=False,
    ).returncode


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="dev.py", description=__doc__, allow_abbrev=False)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)

    command("setup", "make or renew .venv; every other command does it when needed")
    command("run", "open the sample study; arguments that follow go to the program")
    command("test", "run the tests; arguments that follow go to pytest")
    command("lint", "ruff, mypy and the import floors")
    benchmarks = command("bench", "measure everything that has a budget")
    benchmarks.add_argument("names", nargs="*", metavar="NAME", help="only bench_NAME.py")
    benchmarks.add_argument("--json", type=Path, metavar="FILE", help="write the numbers there")
    random = command("fuzz", "the long random tests")
    random.add_argument("target", nargs="?", choices=FUZZ, help="default: one after the other")
    random.add_argument("--rounds", type=int, metavar="N", help="how long each goes on")
    random.add_argument("--seed", type=int, metavar="N", help="repeat a run")
    pictures = command("screenshots", "picture every window, light and dark")
    pictures.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    pins = command("lock", "pin the requirements of pyproject.toml")
    pins.add_argument("--upgrade", action="store_true", help="to the newest releases allowed")
    command("check", "lint, then test")
    return top


def dispatch(chosen: argparse.Namespace, rest: Sequence[str]) -> int:
    """Set up, then do what was chosen; returns the exit code."""
    if chosen.command != "lock" or not PYTHON.exists():  # new requirements may not install yet
        set_up()
    actions: dict[str, Callable[[], int]] = {
        "setup": lambda: 0,
        "run": lambda: run(rest),
        "test": lambda: test(rest),
        "lint": lint,
        "bench": lambda: bench(chosen.names, chosen.json),
        "fuzz": lambda: fuzz(
            [chosen.target] if chosen.target else FUZZ, chosen.rounds, chosen.seed
        ),
        "screenshots": lambda: screenshots(chosen.folder),
        "lock": lambda: lock(chosen.upgrade),
        "check": lambda: max(lint(), test([])),
    }
    return actions[chosen.command]()


def main() -> int:
    """Read the command line; returns the exit code."""
    top = parser()
    chosen, rest = top.parse_known_args()
    if rest and chosen.command not in ("run", "test"):
        top.error("unrecognized arguments: " + " ".join(rest))
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise SetUpError("QualCoder-HSLU needs Python 3.11 or newer.")
        return dispatch(chosen, rest)
    except SetUpError as stop:
        print(f"dev: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
