"""The walls around every test: no network, no file of the person who runs it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import platformdirs
import pytest


def test_no_test_reaches_the_network() -> None:
    with socket.socket() as outside, pytest.raises(RuntimeError, match="reach the network"):
        outside.connect(("192.0.2.1", 80))
    with pytest.raises(RuntimeError, match="reach the network"):
        socket.getaddrinfo("example.org", 80)


def test_sockets_on_this_machine_still_work() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())


@pytest.mark.skipif(os.name != "posix", reason="Windows asks the system, not the environment")
def test_settings_caches_and_temporary_files_lie_in_the_tests_own_folder(own_folders: Path) -> None:
    places = [
        platformdirs.user_config_path("qualcoder-hslu"),
        platformdirs.user_data_path("qualcoder-hslu"),
        platformdirs.user_cache_path("qualcoder-hslu"),
        Path(tempfile.gettempdir()),
        Path.home(),
    ]
    assert all(place.is_relative_to(own_folders) for place in places), places


def test_windows_are_drawn_without_a_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


_NO_SOCKETS = """
import socket
import subprocess
import sys
import sys

def refuse(event, arguments):
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        print("an internet socket", file=sys.stderr, flush=True)
        raise RuntimeError("an internet socket")
    if event.startswith("socket.get") and event != "socket.gethostname":
        print("a question to the network", file=sys.stderr, flush=True)
        raise RuntimeError("a question to the network")

sys.addaudithook(refuse)
"""


def test_the_program_and_its_worker_open_no_internet_socket(tmp_path: Path) -> None:
    """Every process has a hook that refuses such sockets; the deepest work is done all the same."""
    (tmp_path / "sitecustomize.py").write_text(_NO_SOCKETS, encoding="utf-8")
    root = Path(__file__).parents[1]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(tmp_path), str(root)))}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *words],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    asked = run("-c", "import socket; socket.socket()")
    assert "an internet socket" in asked.stderr  # the hook is at work
    project, codebook = str(tmp_path / "p.fgc"), "hslu-digital-transformation"
    interview = str(root / "sample_transcripts" / "INT_IT_Pietrasole.txt")
    for command in (
        ("new", project, "--codebook", codebook),
        ("import", project, interview),
        ("suggest", project, "--json"),
    ):
        done = run("-m", "qualcoder_hslu", *command)
        assert (done.returncode, "socket" in done.stderr) == (0, False), done.stderr
    found = json.loads(done.stdout)
    assert {entry["tier"] for entry in found} == {"keywords", "hybrid"}
