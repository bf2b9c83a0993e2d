"""The door for developers: dev.py's commands, the lock, and what a repository must not tell."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from qualcoder_hslu.cli.main import parser as command_line

ROOT = Path(__file__).resolve().parents[1]
COMMANDS = {"setup", "run", "test", "lint", "bench", "fuzz", "screenshots", "lock", "check"}


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def call_dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


# dev.py


def in_tables_of_readme(section: str) -> set[str]:
    """The first word of each row of the table in a section of README.md."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    body = text.partition(f"## {section}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `(\w+)", body, flags=re.MULTILINE))


def commands_in(help_text: str) -> set[str]:
    return set(re.findall(r"^    (\w+)(?:  |$)", help_text, flags=re.MULTILINE))


def test_help_and_readme_name_every_command() -> None:
    assert commands_in(call_dev("--help").stdout) == COMMANDS
    assert in_tables_of_readme("Development") == COMMANDS


def test_readme_names_every_command_of_the_program() -> None:
    assert in_tables_of_readme("Command line") == commands_in(command_line().format_help())


def test_wrong_usage_is_2_before_anything_is_installed() -> None:
    for arguments in [("nonsense",), (), ("lint", "--hard"), ("fuzz", "nobody")]:
        assert call_dev(*arguments).returncode == 2, arguments


def test_dev_needs_nothing_but_python() -> None:
    """It runs before anything is installed, so it imports the standard library alone."""
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    modules = set(re.findall(r"^\s*(?:import|from) (\w+)", source, flags=re.MULTILINE))
    assert modules <= sys.stdlib_module_names


def test_the_set_up_is_renewed_when_what_it_is_made_from_changes(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pyproject.toml", "qualcoder_hslu/__init__.py", "packaging/requirements.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCK", tmp_path / "packaging" / "requirements.txt")
    before = dev.fingerprint()
    assert dev.fingerprint() == before
    with dev.LOCK.open("a", encoding="utf-8", newline="\n") as file:
        file.write("# one more line\n")
    assert dev.fingerprint() != before


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
class TestSystemLibraries:
    def test_what_is_there_is_not_asked_for(self, dev: ModuleType) -> None:
        assert dev.missing_packages({"libc6": "libc.so.6"}, {"python3": sys.executable}) == []

    def test_what_is_missing_is_named_by_its_package(self, dev: ModuleType) -> None:
        missing = dev.missing_packages({"libx": "libnowhere.so.9"}, {"y": "no-such-program"})
        assert missing == ["libx", "y"]

    def test_a_person_who_is_not_root_gets_the_line_to_type(
        self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
        monkeypatch.setattr(dev.shutil, "which", lambda program: f"/usr/bin/{program}")
        line = "sudo apt-get install -y --no-install-recommends libx"
        with pytest.raises(dev.SetUpError, match=f"Please run: {line}$"):
            dev.need_system({"libx": "libnowhere.so.9"})


# The lock


def locked() -> dict[str, str]:
    """Each pinned requirement by its canonical name, with its hashes."""
    text = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    blocks = re.findall(r"^(\S.*(?:\n    --hash=.*)*)", text, flags=re.MULTILINE)
    names = [canonicalize_name(re.split(r"[=\[ ]", block)[0]) for block in blocks]
    found: dict[str, str] = {}
    for name, block in zip(names, blocks, strict=True):
        found[name] = found.get(name, "") + block  # a name has one pin for each Python
    return found


def test_every_requirement_is_pinned_with_hashes() -> None:
    for name, pins in locked().items():
        assert "==" in pins, name
        assert "--hash=sha256:" in pins, name


def test_the_lock_holds_everything_that_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *project["build-system"]["requires"],
    ]
    names = {canonicalize_name(Requirement(line).name) for line in asked}
    assert names - set(locked()) == set()


def test_the_lock_holds_no_address() -> None:
    text = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text


# What the repository tells of where it was made


def tracked_texts() -> dict[str, str]:
    if not (ROOT / ".git").exists():
        pytest.skip("no git checkout here, so there is no list of the repository's files")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    texts = {}
    for file in files:
        if file.is_file():  # one may be deleted and not yet committed
            texts[str(file.relative_to(ROOT))] = file.read_bytes().decode("latin-1")
    return texts


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    hosts = ["pypi" + ".org", "pythonhosted" + ".org", "deb." + "debian", "registry." + "npmjs"]
    folders = ["work", "root", "tmp", "home/[a-z]", "Users/[A-Za-z]"]
    told = re.compile(
        "|".join(map(re.escape, hosts)) + r"|(?<![\w.*)}])/(?:" + "|".join(folders) + ")/"
    )
    found = {
        name: [match.group() for match in told.finditer(text)]
        for name, text in tracked_texts().items()
    }
    assert {name: matches for name, matches in found.items() if matches} == {}
