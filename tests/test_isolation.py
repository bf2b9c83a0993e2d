"""The walls around every test: no network, no file of the person who runs it."""

from __future__ import annotations

import os
import socket
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
