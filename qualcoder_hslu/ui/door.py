"""The window's command line: `qualcoder-hslu` and `qualcoder-hslu open [PROJECT]`.

Apart from `app`, so that wrong usage is answered before Qt is loaded.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path


def main(words: Sequence[str]) -> int:
    """Open the window; returns the exit code."""
    parser = argparse.ArgumentParser(prog="qualcoder-hslu open", allow_abbrev=False)
    parser.add_argument("project", type=Path, nargs="?", metavar="PROJECT")
    parser.add_argument("--coder", metavar="NAME", help="who is coding; asked when left out")
    parser.add_argument("--sample", action="store_true", help="open the sample study")
    options = parser.parse_args(list(words))

    from qualcoder_hslu.ui.app import run  # noqa: PLC0415 - Qt, only once it is wanted

    return run(options.project, options.coder, sample=options.sample)
