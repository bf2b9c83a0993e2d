"""Time stamps as transcribers and their tools write them, and their seconds.

Says what a stamp is and where stamps stand in a text; whose time it is decides `turns`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qualcoder_hslu.model.text import Span

# 1:02  00:12:31  00:12:31.250  00:12:31,250 and f4's tenths 00:12:31-3
_CLOCK = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3}|-\d(?![\d:]))?"
RANGE = rf"{_CLOCK}(?:[ \t]{{0,4}}(?:-->|-|–|—|à|bis|to|a)[ \t]{{0,4}}{_CLOCK})?"
# A stamp in square, round, angle or curly brackets or between number signs; or bare. Square ones
# may carry Markdown's backslash.
BRACKETED = rf"(?:\\?\[[ ]?{RANGE}[ ]?\\?\]|\([ ]?{RANGE}[ ]?\)|<{RANGE}>|\{{{RANGE}\}}|#{RANGE}#)"
STAMP = rf"(?:{BRACKETED}|(?<![\w:.,]){RANGE}(?![\w:]))"

_IN_SPEECH = re.compile(BRACKETED)
# Alone on its line; behind a subtitle's times may stand where it is shown.
_SHOWN = r"(?:align|position|line|size|vertical|region|X1):"
_ALONE = re.compile(
    rf"^[ \t]*(?P<stamp>{STAMP})[ \t]*(?:$|(?<=[ \t])(?={_SHOWN}))", re.MULTILINE | re.IGNORECASE
)
_CLOCKS = re.compile(_CLOCK)


@dataclass(frozen=True, slots=True)
class Stamp:
    """One time stamp in the text, from and to in seconds; `alone` when it has its own line."""

    span: Span
    start: float
    end: float | None
    alone: bool


def seconds(clock: str) -> float | None:
    """Seconds of `m:ss` or `h:mm:ss` with a fraction; None when minutes or seconds exceed 59."""
    whole, _, fraction = re.sub(r"[,-]", ".", clock).partition(".")
    parts = [int(part) for part in whole.split(":")]
    if any(part > 59 for part in parts[1:]):
        return None
    value = 0
    for part in parts:
        value = value * 60 + part
    return value + (float(f"0.{fraction}") if fraction else 0.0)


def read_stamp(text: str) -> tuple[float, float | None] | None:
    """Start and end in seconds of the first stamp in `text`; None when it holds no valid clock."""
    clocks = [seconds(match[0]) for match in _CLOCKS.finditer(text)]
    if not clocks or clocks[0] is None:
        return None
    return clocks[0], clocks[1] if len(clocks) > 1 else None


def find_stamps(text: str, *, round_clocks: bool) -> Iterator[Stamp]:
    """Stamps on lines of their own and in brackets inside lines, in order, without overlap.

    `(8:30)` inside speech may be an hour of the day: round brackets around `m:ss` count only when
    `round_clocks` says that the file's turns are stamped so; `(0:08:30)` always counts.
    """
    alone = {match.start("stamp"): match for match in _ALONE.finditer(text)}
    inside = (match.span() for match in _IN_SPEECH.finditer(text))
    for start, end in sorted({*(m.span("stamp") for m in alone.values()), *inside}):
        own_line = start in alone
        if own_line and alone[start].end("stamp") != end:
            continue
        raw = text[start:end]
        if raw.startswith("(") and raw.count(":") < 2 and not (round_clocks or own_line):
            continue
        read = read_stamp(raw)
        if read:
            yield Stamp(Span(start, end), read[0], read[1], own_line)


def close_turns(text: str, stamps: Iterable[Stamp]) -> bool:
    """Whether stamps between number signs stand behind what they time, as f4 sets them.

    Those with words before or behind them on their line tell it for those that stand alone.
    """
    behind = before = 0
    for stamp in stamps:
        if text[stamp.span.start] == "#" and not stamp.alone:
            line_end = text.find("\n", stamp.span.end)
            rest = text[stamp.span.end : line_end if line_end >= 0 else len(text)].strip()
            behind += not rest
            before += bool(rest)
    return behind > before
