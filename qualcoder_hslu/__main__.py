"""The door: reads the first word and opens the window, the command line or the worker."""

import sys


def main() -> int:
    """Run the program; returns the exit code."""
    words = sys.argv[1:]
    if words[:1] == ["worker"]:
        from qualcoder_hslu.suggest.worker import main as worker  # noqa: PLC0415

        return worker()
    if not words or words[0] == "open":
        from qualcoder_hslu.ui.door import main as window  # noqa: PLC0415

        return window(words[1:])
    from qualcoder_hslu.cli.main import main as command_line  # noqa: PLC0415

    return command_line(words)


if __name__ == "__main__":
    sys.exit(main())
