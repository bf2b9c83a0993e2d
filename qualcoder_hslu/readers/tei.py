"""Reads TEI transcripts of speech: an utterance `<u who="#A">` is a turn.

Pauses and what is done or heard stand in the speech as remarks in brackets; notes are left out.
"""

import re
from collections import Counter
from collections.abc import Iterator

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers.markup import Element, local, parse_export
from qualcoder_hslu.readers.source import Extract, dropped_notes
from qualcoder_hslu.readers.told import Told, from_told

_ROOT = re.compile(rb"<(?:\w+:)?(?:TEI|teiCorpus|TEI\.2)\b")
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_REMARKS = frozenset("pause vocal kinesic incident event gap unclear".split())
_DROPPED = {
    "note": ("note", "notes"),
    "figure": ("figure", "figures"),
    "desc": ("description", "descriptions"),
}
_NAMES = ("persName", "name", "idno")


def is_tei(data: bytes) -> bool:
    """By the root element's name near the beginning."""
    return _ROOT.search(data[:4096]) is not None


def read(data: bytes, name: str) -> Extract:
    """Utterances as turns, headings as headings, other paragraphs as text before or between."""
    root = parse_export(data, name)
    text = next((part for part in root.iter() if local(part) == "text"), None)
    if text is None:
        raise ReadError(f"{name} has no text in it: export the transcript itself.")
    reader = _Reader(_people(root), _timeline(root))
    return from_told(list(reader.rows(text)), dropped_notes(reader.seen, _DROPPED))


def _people(root: Element) -> dict[str, str]:
    """Id -> name of everybody in the header; who has no name there is called by the id."""
    names = {}
    for person in root.iter():
        if local(person) in ("person", "personGrp") and person.get(_ID):
            parts = [part for part in person.iter() if local(part) in _NAMES]
            said = " ".join("".join(parts[0].itertext()).split()) if parts else ""
            names[person.get(_ID)] = said or person.get("n") or person.get(_ID)
    return names


def _timeline(root: Element) -> dict[str, float]:
    """Id -> seconds of the points of the timeline that lie at a known distance from the first."""
    seconds = {}
    for when in root.iter():
        if local(when) == "when" and when.get(_ID):
            value = when.get("interval") or when.get("absolute") or ""
            if re.fullmatch(r"\d+(\.\d+)?", value):
                seconds[when.get(_ID)] = float(value)
    return seconds


class _Reader:
    """Walks the text; counts in `seen` what is left out."""

    def __init__(self, people: dict[str, str], timeline: dict[str, float]) -> None:
        self._people = people
        self._timeline = timeline
        self.seen: Counter[str] = Counter()

    def rows(self, element: Element) -> Iterator[Told]:
        for child in element:
            kind = local(child)
            if kind == "u":
                who = [each.lstrip("#") for each in (child.get("who") or "").split()]
                names = " / ".join(self._people.get(each, each) for each in who)
                start, end = (
                    self._timeline.get((child.get(edge) or "").lstrip("#"))
                    for edge in ("start", "end")
                )
                yield Told(names, self.speech(child), start, end)
            elif kind == "head":
                yield Told("", self.speech(child), aside="heading")
            elif kind in _DROPPED:
                self.seen[kind] += 1
            elif any(local(part) in ("u", "head") for part in child.iter() if part is not child):
                yield from self.rows(child)
            elif kind:
                yield Told("", self._remark(child) or self.speech(child), aside="comment")

    def speech(self, element: Element) -> str:
        """The words of an element in one line, remarks in brackets."""
        return re.sub(r"[ \t\r\n]+", " ", "".join(self._pieces(element))).strip(" ")

    def _pieces(self, element: Element) -> Iterator[str]:
        yield element.text or ""
        for child in element:
            kind = local(child)
            if kind in _REMARKS and (remark := self._remark(child)):
                yield f" {remark} "
            elif kind in _DROPPED:
                self.seen[kind] += 1
            elif kind in ("w", "pc"):
                yield " " if kind == "w" else ""
                yield from self._pieces(child)
            elif kind:
                yield from self._pieces(child)
                if kind in ("seg", "s", "p", "l", "lb"):
                    yield " "
            yield child.tail or ""

    def _remark(self, element: Element) -> str:
        """What is heard or done, as transcribers write it; empty when it holds words instead."""
        if local(element) not in _REMARKS:
            return ""
        described = [part for part in element.iter() if local(part) == "desc"]
        said = " ".join("".join(part.itertext()) for part in described or [element])
        if not described and said.strip():
            return ""
        return f"({' '.join(said.split()) or element.get('type') or local(element)})"
