"""What a person should look at after reading: doubts about labels, as notes.

Notes name speakers and lines, never what was said.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.readers.conventions import Convention
from qualcoder_hslu.readers.labels import Head, Speakers, nearly, read_label

_LINES_NAMED = 8  # in one note


def rival_notes(scored: Sequence[tuple[Convention, Speakers]]) -> list[ImportNote]:
    """A note when other lines than the chosen ones would fit another convention nearly as well."""
    best, found = scored[0]
    chosen = {head.line_end for head in found.heads}
    for row, speakers in scored[1:]:
        others = sum(head.line_end not in chosen for head in speakers.heads)
        if chosen and 2 * others >= len(chosen):
            message = (
                f"Labels were read as in “{best.example}” ({len(chosen)} found), but"
                f" {others} other lines are labelled as in “{row.example}”."
            )
            return [ImportNote("unclear", message)]
    return []


def find_moderators(
    speakers: Speakers, legend: Mapping[str, str]
) -> tuple[frozenset[str], list[ImportNote]]:
    """Keys of the speakers that are called moderators, by name, by the legend, or as plain I."""
    keys = {h.label.key for h in speakers.heads if h.label.role == "moderator"}
    keys |= {key for key in speakers.names if _role(legend.get(key, "")) == "moderator"}
    guessed = [
        key
        for key in speakers.names
        if re.fullmatch(r"i\d{0,2}", key) and not _role(legend.get(key, "")) and key not in keys
    ]
    if keys - set(guessed) and guessed:
        guessed = []  # somebody is called moderator, so I may be anyone
    notes = [
        ImportNote(
            "unclear",
            f"“{speakers.names[key]}” was taken for the interviewer by the letter alone; please"
            " check it.",
        )
        for key in guessed
    ]
    return frozenset(keys | set(guessed)), notes


def _role(meaning: str) -> str:
    """The role in what a legend says of a label, the moderator's first, or nothing."""
    parts = re.split(r", | und | et | e ", meaning)
    roles = {read_label(part).role for part in parts} - {""}
    return "moderator" if "moderator" in roles else next(iter(roles), "")


def question_notes(twin: str, starts: Sequence[int]) -> list[ImportNote]:
    """A note on paragraphs without a label that look like the moderator's questions."""
    if not starts:
        return []
    numbers = [twin.count("\n", 0, start) + 1 for start in starts[:_LINES_NAMED]]
    lines = ", ".join(map(str, numbers)) + " …" * (len(starts) > len(numbers))
    if len(starts) == 1:
        message = (
            f"1 paragraph without a label may be the moderator's question (line {lines}); it was"
            " kept where it stands."
        )
    else:
        message = (
            f"{len(starts)} paragraphs without a label may be the moderator's questions (lines"
            f" {lines}); they were kept where they stand."
        )
    return [ImportNote("unclear", message, numbers[0], tuple(numbers))]


def label_notes(twin: str, speakers: Speakers, silent: Sequence[Head]) -> list[ImportNote]:
    """Notes on whatever a person should look at; of the transcript they name speakers only."""
    notes = []
    for heads, told in (
        (speakers.doubtful, _doubtful),
        (speakers.once, _once),
        (silent, _silent),
    ):
        if heads:
            numbers = _line_numbers(twin, heads)
            lines = ", ".join(map(str, numbers)) + " …" * (len(heads) > len(numbers))
            notes.append(ImportNote("unclear", told(len(heads), lines), numbers[0], tuple(numbers)))
    return notes + _near_names(speakers)


def _doubtful(n: int, lines: str) -> str:
    if n == 1:
        return f"A line begins like a speaker's label, but was kept as speech (line {lines})."
    return f"{n} lines begin like a speaker's label, but were kept as speech (lines {lines})."


def _once(n: int, lines: str) -> str:
    if n == 1:
        return f"A label stands only once, but was taken for a speaker (line {lines})."
    return f"{n} labels stand only once, but were taken for speakers (lines {lines})."


def _silent(n: int, lines: str) -> str:
    if n == 1:
        return f"A label has no speech after it, so it made no turn (line {lines})."
    return f"{n} labels have no speech after them, so they made no turns (lines {lines})."


def _near_names(speakers: Speakers) -> list[ImportNote]:
    """Two names a slip of the hand apart may be one person; short ones only when one is rare."""
    if len(speakers.names) > 200:
        return []
    often = Counter(head.label.key for head in speakers.heads)
    notes = []
    for key, name in speakers.names.items():
        for other, other_name in speakers.names.items():
            less = (often[key], other) < (often[other], key)
            if less and nearly(key, other) and (len(key) > 4 or often[key] <= 2):
                notes.append(
                    ImportNote(
                        "unclear",
                        f"“{name}” ({often[key]}) and “{other_name}” ({often[other]}) may be the"
                        " same speaker.",
                    )
                )
    return notes


def _line_numbers(twin: str, heads: Sequence[Head]) -> list[int]:
    """The lines of the first few heads, counted from 1."""
    numbers, line, at = [], 1, 0
    for head in heads[:_LINES_NAMED]:
        line += twin.count("\n", at, head.span.start)
        at = head.span.start
        numbers.append(line)
    return numbers
