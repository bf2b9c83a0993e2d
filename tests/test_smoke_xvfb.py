"""The program as a person starts it, on a real X display: the sample study appears in its window."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed here"),
]
PATIENCE = 60.0  # seconds; a busy machine is no failure
A_PASSAGE = 5_000  # coloured pixels: two lines of a coded passage; icons and marks have far fewer


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A display of its own: its name, and the file in which the server keeps its picture."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-fbdir", str(tmp_path)]
    with subprocess.Popen(
        [*command, "-screen", "0", "1280x800x24"], pass_fds=[writing], stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as number:
            display = number.readline().strip()
        assert display, "Xvfb did not start"
        yield f":{display}", tmp_path / "Xvfb_screen0"
        server.terminate()


def coloured_pixels(picture: Path) -> int:
    """How many pixels of an XWD picture are clearly of a colour: neither black, white nor grey."""
    data = picture.read_bytes()
    header = struct.unpack(">25I", data[:100])
    header_size, bits_per_pixel, palette_size = header[0], header[11], header[19]
    assert bits_per_pixel == 32
    pixels = Counter(memoryview(data)[header_size + palette_size * 12 :].cast("I"))
    rgb = {pixel: ((pixel >> 16) & 255, (pixel >> 8) & 255, pixel & 255) for pixel in pixels}
    return sum(n for pixel, n in pixels.items() if max(rgb[pixel]) - min(rgb[pixel]) > 30)


def test_the_sample_study_opens_in_a_window_and_shows_coded_passages(
    screen: tuple[str, Path],
) -> None:
    display, picture = screen
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "qualcoder_hslu", "open", "--sample"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as program:
        until = time.monotonic() + PATIENCE
        while program.poll() is None and time.monotonic() < until:
            seen = coloured_pixels(picture)
            if seen > A_PASSAGE:
                break
            time.sleep(0.2)
        running = program.poll() is None
        program.terminate()
        said = program.communicate()[0].decode()
    assert running, f"the program ended by itself:\n{said}"
    assert seen > A_PASSAGE, f"no coded passage was drawn in {PATIENCE:g} s:\n{said}"
    assert said == ""
