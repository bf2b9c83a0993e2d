"""Reads JSON files that hold a list of turns: who speaks and what is said, at times also when."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.readers.encoding import decode
from qualcoder_hslu.readers.source import Extract, counted
from qualcoder_hslu.readers.times import read_stamp
from qualcoder_hslu.readers.told import Told, from_told, merged

# What the programs that write such lists call things, the surest first.
_TEXT = "content text transcript utterance sentence speech message body display".split()
_SPEAKER = (
    "speaker speaker_name speakername speaker_label speaker_id participant name role author who"
).split()
_START = "start start_time starttime begin from timestamp time offset start_ms".split()
_END = "end end_time endtime stop to end_ms".split()
_TAGS = "code codes tag tags label labels category".split()
_DEEPEST = 6
_MILLISECONDS_FROM = 100_000.0  # a start as high as this counts milliseconds: 28 hours otherwise
_CLOCK = re.compile(r"[\d:.,]+")

_Rows = Sequence[Mapping[str, Any]]


def is_turn_list(data: bytes) -> bool:
    """JSON with a list of objects that hold a text, at its top or not far below it."""
    if data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1] not in (b"{", b"["):
        return False
    try:
        return _find(_parse(data, "")) is not None
    except ReadError:
        return False


def read(data: bytes, name: str) -> Extract:
    """The turns in order. Whatever stands outside their list is left out and reported."""
    content = _parse(data, name)
    found = _find(content)
    if found is None:
        raise ReadError(f"{name} holds no list of turns: save the transcript as .docx or .txt.")
    rows, others = found
    keys = {kind: _key(rows, names) for kind, names in _KINDS.items()}
    unit = _unit_of_time(rows, keys)
    told = [_told(row, keys, unit) for row in rows]
    if not any(row.speaker for row in told):
        told = merged(told, gap=float("inf"))
    notes = [
        ImportNote("dropped", f"{counted(len(others), 'part', 'parts')} of the file beside the list"
                   f" of turns left out: {', '.join(f'“{key}”' for key in others)}.")
    ] if others else []  # fmt: skip
    unused = sorted({str(key) for row in rows for key in row} - set(filter(None, keys.values())))
    if unused:
        named = ", ".join(f"“{key}”" for key in unused)
        notes.append(ImportNote("dropped", f"What each turn holds beside was left out: {named}."))
    return from_told(told, notes + _lost(content, rows, keys["text"]))


def _lost(content: Any, rows: _Rows, key: str | None) -> list[ImportNote]:
    """What is left out of the list itself, and other lists of turns in the file."""
    notes = []
    odd = sum(bool(row.get(key)) and not isinstance(row[key], str) for row in rows) if key else 0
    if odd:
        said = counted(odd, "turn was", "turns were")
        notes.append(ImportNote("dropped", f"{said} left out: what is said there is no text."))
    if others := _further(content, rows):
        said = counted(others, "further list was", "further lists were")
        notes.append(ImportNote("dropped", f"{said} left out: the one that says most is read."))
    return notes


_KINDS = {"text": _TEXT, "speaker": _SPEAKER, "start": _START, "end": _END, "tags": _TAGS}


def _parse(data: bytes, name: str) -> Any:
    text, _ = decode(data, name)
    try:
        return json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{name} is no proper JSON: export it once more.") from error


def _find(content: Any) -> tuple[_Rows, list[str]] | None:
    """The list of turns that says most, and the names of what stands beside it at the top.

    A list of the single words says less than that of the turns: it has no spaces.
    """
    best: tuple[int, _Rows, str] | None = None
    for rows, top in _lists(content, "", 0):
        if (key := _key(rows, _TEXT)) is None:
            continue
        length = sum(len(row[key]) for row in rows if isinstance(row.get(key), str))
        if best is None or length > best[0]:
            best = length, rows, top
    if best is None:
        return None
    others = [str(key) for key in content if key != best[2]] if isinstance(content, dict) else []
    return best[1], others


def _further(content: Any, rows: _Rows) -> int:
    """Lists of turns beside `rows`, which stand neither in it nor under another name at the top."""
    inside = {id(inner) for row in rows for inner, _ in _lists(dict(row), "", 0)}
    found = [(other, top) for other, top in _lists(content, "", 0) if _key(other, _TEXT)]
    own = next(top for other, top in found if other is rows)
    return sum(top == own and other is not rows and id(other) not in inside for other, top in found)


def _lists(value: Any, top: str, depth: int) -> Iterator[tuple[_Rows, str]]:
    """Lists of objects, each with the name at the top under which it stands."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        if value and all(isinstance(item, dict) for item in value):
            yield value, top
        for item in value:
            yield from _lists(item, top, depth + 1)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, top or str(key), depth + 1)


def _key(rows: _Rows, names: Sequence[str]) -> str | None:
    """The key of the rows by which they call one of the names; a text's holds a text."""
    known: dict[str, str] = {}
    for row in rows[:200]:
        for key, value in row.items():
            plain = re.sub(r"[^a-z_]", "", str(key).lower())
            if value is not None and (names is not _TEXT or isinstance(value, str)):
                known.setdefault(plain, str(key))
    return next((known[name] for name in names if name in known), None)


def _told(row: Mapping[str, Any], keys: Mapping[str, str | None], unit: float) -> Told:
    def at(kind: str) -> Any:
        key = keys[kind]
        return row.get(key) if key else None

    tags = at("tags")
    return Told(
        _name(at("speaker")),
        at("text") if isinstance(at("text"), str) else "",
        _seconds(at("start"), unit),
        _seconds(at("end"), unit),
        tuple(str(tag) for tag in (tags if isinstance(tags, list) else [tags]) if tag),
    )


def _name(value: Any) -> str:
    """A speaker given by name, by number, or as an object that has a name."""
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "label", "id") if value.get(key)), "")
    return "" if value is None or isinstance(value, (list, dict)) else str(value)


def _unit_of_time(rows: _Rows, keys: Mapping[str, str | None]) -> float:
    """Seconds of one unit in which numbers count time."""
    key = keys["start"]
    values = [row.get(key) for row in rows] if key else []
    largest = max((v for v in values if isinstance(v, (int, float))), default=0)
    is_milli = largest >= _MILLISECONDS_FROM or (key or "").lower().endswith("ms")
    return 0.001 if is_milli else 1.0


def _seconds(value: Any, unit: float) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return value * unit if 0 <= value * unit < 1e6 else None
    if isinstance(value, str) and _CLOCK.fullmatch(value.strip()):
        stamp = read_stamp(value)
        if stamp is not None:
            return stamp[0]
        number = value.strip().replace(",", ".")
        return float(number) * unit if re.fullmatch(r"\d{1,9}(\.\d+)?", number) else None
    return None
