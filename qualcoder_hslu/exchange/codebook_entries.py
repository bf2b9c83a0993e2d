"""What YAML and CSV codebooks share: gathering problems, and making a tree of the codes found."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NoReturn

from qualcoder_hslu.model.codebook import Code
from qualcoder_hslu.model.errors import ReadError

MAX_PROBLEMS = 10

_ID = re.compile(r"\w[\w.-]{0,63}")
_ID_RULE = "an id has 1 to 64 letters, digits, hyphens, dots or underscores"


class Problems:
    """Gathers what is wrong with one file, so that a person can mend it in one go."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[tuple[int, str]] = []

    def add(self, line: int, sentence: str, code: str = "", field: str = "") -> None:
        """Note a problem on a line (from 1), where known in a code and a field."""
        where = [self._file, f"line {line}"]
        where += [f"code {code}"] if code else []
        where += [f"field {field}"] if field else []
        self._found.append((line, f"{', '.join(where)}: {sentence}."))

    def complain(self) -> None:
        """Raise ReadError when anything was noted."""
        if self._found:
            raise self._error()

    def stop(self, line: int, sentence: str) -> NoReturn:
        """Note a problem after which reading cannot go on, and raise ReadError."""
        self.add(line, sentence)
        raise self._error()

    def _error(self) -> ReadError:
        """The first ten sentences in the order of lines, and how many there are besides."""
        sentences = [sentence for _, sentence in sorted(self._found, key=lambda found: found[0])]
        if len(sentences) > MAX_PROBLEMS:
            more = len(sentences) - MAX_PROBLEMS
            sentences[MAX_PROBLEMS:] = [f"{self._file} has {more} more problems like these."]
        return ReadError("\n".join(sentences))


@dataclass(frozen=True, slots=True)
class Entry:
    """A code as it stands in the file; `inherits`: it leaves `assessment` to its parent."""

    line: int
    code: Code
    inherits: bool = True


def check(entry: Entry, problems: Problems) -> None:
    """Note an id or a name that cannot stand."""
    code = entry.code
    if not _ID.fullmatch(code.id):
        problems.add(entry.line, _ID_RULE, code.id, "id")
    if not any(code.name.values()):
        problems.add(entry.line, "the name is empty", code.id, "name")


def arrange(entries: Iterable[Entry], problems: Problems) -> tuple[Code, ...]:
    """The codes in order, but every parent before its children; notes what makes no tree."""
    by_id: dict[str, Entry] = {}
    for entry in entries:
        if not entry.code.id:
            continue  # `check` has noted it
        first = by_id.setdefault(entry.code.id, entry)
        if first is not entry:
            sentence = f"the id stands on line {first.line} already"
            problems.add(entry.line, sentence, entry.code.id, "id")
    placed: dict[str, Code] = {}
    waiting: dict[str, list[Entry]] = {}
    for entry in by_id.values():
        parent = entry.code.parent
        if parent is None or parent in placed:
            _place(entry, placed, waiting)
        else:
            waiting.setdefault(parent, []).append(entry)
    for parent, children in waiting.items():
        for entry in children:
            if parent not in by_id:
                sentence = f"there is no code {parent!r}{nearest(parent, by_id)}"
            elif _is_below_itself(entry.code.id, by_id):
                sentence = "the code stands below itself, so one of the parents is wrong"
            else:
                continue  # it hangs on one of the codes complained about
            problems.add(entry.line, sentence, entry.code.id, "parent")
    return tuple(placed.values())


def _place(entry: Entry, placed: dict[str, Code], waiting: dict[str, list[Entry]]) -> None:
    """Place a code and right behind it all that waited for it."""
    stack = [entry]
    while stack:
        entry = stack.pop()
        code = entry.code
        if entry.inherits and code.parent is not None:
            code = replace(code, assessment=placed[code.parent].assessment)
        placed[code.id] = code
        stack.extend(reversed(waiting.pop(code.id, [])))


def _is_below_itself(code_id: str, by_id: dict[str, Entry]) -> bool:
    above = by_id[code_id].code.parent
    seen: set[str] = set()
    while above in by_id and above != code_id and above not in seen:
        seen.add(above)
        above = by_id[above].code.parent
    return above == code_id


def nearest(word: str, known: Iterable[str]) -> str:
    """A question after a word that is not known: " (did you mean 'keywords'?)", or nothing."""
    found = difflib.get_close_matches(word, list(known), n=1)
    return f" (did you mean {found[0]!r}?)" if found else ""
