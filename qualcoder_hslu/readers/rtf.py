"""Reads Rich Text Format: the body's text, a line a paragraph, changes accepted."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers.source import Extract, Line, bold_start, dropped_notes, from_lines

_DEEPEST = 2_000  # groups inside groups
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n\x00]+"
    rb"|([^\\{}\r\n\x00]+)|\\"
)
_CHARACTERS = {
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "zwj": "\u200d",
    "zwnj": "\u200c",
}
_SYMBOLS = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\\": "\\", "{": "{", "}": "}"}
_LINE_ENDS = frozenset("par sect line page column softline".split())
# Groups that are no text of the body; those with a name here are counted and reported.
_DROPPED = {
    "pict": ("image", "images"),
    "object": ("embedded object", "embedded objects"),
    "annotation": ("comment", "comments"),
    "header": ("page header", "page headers"),
    "footer": ("page footer", "page footers"),
    "listtext": ("automatic paragraph number", "automatic paragraph numbers"),
    "deleted": ("tracked deletion", "tracked deletions"),
}
_ALIASES = {"pntext": "listtext"} | {
    f"{part}{side}": part for part in ("header", "footer") for side in "lrf"
}
_SILENT = frozenset(
    "fonttbl colortbl stylesheet info fldinst nonshppict themedata datastore listtable bkmkstart "
    "listoverridetable revtbl rsidtbl generator xmlnstbl latentstyles template bkmkend atnid "
    "atnauthor atnref atndate filetbl pgdsctbl userprops mmathPr".split()
)
_FONT_CODECS = {77: "mac_roman", 161: "cp1253", 162: "cp1254", 204: "cp1251", 238: "cp1250"}


def is_rtf(data: bytes) -> bool:
    """By its first group."""
    return data.startswith(b"{\\rtf")


def read(data: bytes, name: str) -> Extract:
    """The document's text; `name` is for messages. Raises ReadError when it nests too deeply."""
    document = _Document(name)
    document.walk(data)
    return from_lines(document.lines, dropped_notes(document.seen, _DROPPED))


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and its end restores; `hidden` is the group's kind when not body.

    `note` in a footnote, which stands below the line it is in.
    """

    hidden: str = ""
    note: bool = False
    starred: bool = False
    skip: int = 1  # characters that stand in for a Unicode one
    bold: bool = False
    deleted: bool = False
    table: bool = False
    heading: bool = False
    codec: str = ""


class _Document:
    """Walks through the tokens once and collects lines."""

    def __init__(self, name: str) -> None:
        self.lines: list[Line] = []
        self.seen: Counter[str] = Counter()
        self._name = name
        self._state = _State()
        self._stack: list[_State] = []
        self._pieces: list[tuple[str, bool]] = []
        self._notes: list[str] = []
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._headings: set[int] = set()
        self._table_entry = 0  # the font or style that a table is being read for
        self._to_skip = 0
        self._high = 0  # the first half of a character beyond U+FFFF

    def walk(self, data: bytes) -> None:
        at = 0
        while match := _TOKEN.match(data, at):
            at = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if brace:
                self._group(brace)
            elif word:
                value = int(number) if number else None
                if word == b"bin":
                    at += max(0, value or 0)
                self._word(word.decode("ascii"), value)
            elif code:
                self._bytes(bytes([int(code, 16)]))
            elif symbol:
                self._symbol(symbol.decode("latin-1"))
            elif text:
                self._bytes(text)
        self._state = replace(self._state, note=False)  # a file may be cut off in one
        self._end_line()

    def _group(self, brace: bytes) -> None:
        self._to_skip = 0
        if brace == b"{":
            if len(self._stack) >= _DEEPEST:
                raise ReadError(
                    f"{self._name} is nested too deeply to be read; open it in Word and save it as"
                    " .docx."
                )
            self._stack.append(self._state)
            self._state = replace(self._state, starred=False)
        elif self._stack:
            self._state = self._stack.pop()

    def _word(self, word: str, value: int | None) -> None:
        state = self._state
        if state.hidden:
            self._table_word(word, value)
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        elif word == "u" and value is not None:
            self._unicode(value & 0xFFFF)
        elif word in _LINE_ENDS:
            self._break()
        elif word in ("cell", "nestcell"):
            self._add("\t")
        elif word in ("row", "nestrow"):
            self._end_line()
        elif word == "footnote":
            self._notes.append("")
            self._state = replace(state, note=True)
        elif (_ALIASES.get(word, word)) in _DROPPED and word != "deleted":
            self._hide(_ALIASES.get(word, word))
        elif word in _SILENT or (state.starred and word != "shppict"):
            self._state = replace(state, hidden=word)
        else:
            self._property(word, value)

    def _hide(self, kind: str) -> None:
        self.seen[kind] += 1
        self._state = replace(self._state, hidden=kind)

    def _property(self, word: str, value: int | None) -> None:
        state, on = self._state, value != 0
        if word == "b":
            state = replace(state, bold=on)
        elif word == "deleted":
            self.seen["deleted"] += on and not state.deleted
            state = replace(state, deleted=on)
        elif word == "plain":
            state = replace(state, bold=False, deleted=False, codec="")
        elif word == "pard":
            state = replace(state, heading=False, table=False)
        elif word == "intbl":
            state = replace(state, table=True)
        elif word == "outlinelevel" or (word == "s" and value in self._headings):
            state = replace(state, heading=value != 9 or word == "s")
        elif word == "uc":
            state = replace(state, skip=max(0, value or 0))
        elif word == "f":
            state = replace(state, codec=self._fonts.get(value or 0, ""))
        elif word in ("mac", "pc", "pca", "ansicpg"):
            known = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
            self._codec = known.get(word) or _codepage(value)
        self._state = state

    def _table_word(self, word: str, value: int | None) -> None:
        """Fonts say how their bytes are meant, styles whether they are headings."""
        if word in ("f", "s") and value is not None:
            self._table_entry = value
        elif word == "fcharset" and value in _FONT_CODECS:
            self._fonts[self._table_entry] = _FONT_CODECS[value]

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._state = replace(self._state, starred=True)
        elif symbol in "\r\n":
            self._break()
        elif symbol in _SYMBOLS:
            self._add(_SYMBOLS[symbol])

    def _bytes(self, raw: bytes) -> None:
        if self._state.hidden == "stylesheet" and re.match(rb"(?i)\s*(?:heading|title)\b", raw):
            self._headings.add(self._table_entry)
        skipped = min(self._to_skip, len(raw))
        self._to_skip -= skipped
        self._add(raw[skipped:].decode(self._state.codec or self._codec, "replace"), stands_in=True)

    def _unicode(self, unit: int) -> None:
        self._to_skip = 0
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
        elif 0xDC00 <= unit < 0xE000:
            if self._high:
                self._add(chr(0x10000 + (self._high - 0xD800) * 0x400 + unit - 0xDC00))
            self._high = 0
        else:
            self._add(chr(unit) if unit else "")
        self._to_skip = self._state.skip

    def _add(self, text: str, *, stands_in: bool = False) -> None:
        if self._to_skip and not stands_in:
            self._to_skip -= 1
        elif text and not self._state.hidden and not self._state.deleted:
            if self._state.note:
                self._notes[-1] += text
            else:
                self._pieces.append((text, self._state.bold))

    def _break(self) -> None:
        """Ends the line; inside a table's cell it is a space, so that a row stays one line."""
        if self._state.hidden or self._state.deleted:
            return
        if self._state.table or self._state.note:
            self._add(" ")
        else:
            self._end_line(always=True)

    def _end_line(self, *, always: bool = False) -> None:
        if self._state.note:
            return
        text = "".join(piece for piece, _ in self._pieces).rstrip("\t")
        below = tuple(note for note in self._notes if note.strip())
        if text or always or below:
            bold = min(bold_start(self._pieces), len(text))
            self.lines.append(Line(text, self._state.heading, bold, below=below))
        self._pieces, self._notes = [], []


def _codepage(number: int | None) -> str:
    codec = f"cp{number}"
    try:
        "".encode(codec)
    except LookupError:
        return "cp1252"
    return codec
