"""What every test stands on: Qt without a screen, settings in a folder of its own, no network.

Set before anything of the program is imported. It knows no fixture of a single package.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Time limits for single examples make tests fail on busy machines and prove nothing.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

_THIS_MACHINE = (None, "", "localhost", "127.0.0.1", "::1")
_ADDRESS_AT = {  # where the audit events of the socket module carry whom they are for
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
}


def _forbid_network(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _ADDRESS_AT:
        return
    address = arguments[_ADDRESS_AT[event]]
    asks_for_name = event.startswith("socket.get")
    if not asks_for_name and not isinstance(address, tuple):
        return  # the path of a socket on this machine
    host = address[0] if isinstance(address, tuple) else address
    if host not in _THIS_MACHINE:
        raise RuntimeError(f"A test tried to reach the network: {event} for {address!r}")


sys.addaudithook(_forbid_network)


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new home, so that no test reads or writes this person's settings, backups and caches."""
    home = tmp_path_factory.mktemp("home")
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "runtime",
        "TMPDIR": home / "tmp",
        "TEMP": home / "tmp",
        "TMP": home / "tmp",
    }
    for variable, folder in folders.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(home / "tmp"))
    return home
