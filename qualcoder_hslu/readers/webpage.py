"""Reads HTML: the text as a browser shows it, a line a paragraph. Loads nothing from elsewhere."""

import re
from collections import Counter
from typing import Any

from lxml import etree

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import normalise_newlines
from qualcoder_hslu.readers.encoding import decode
from qualcoder_hslu.readers.source import Extract, Line, bold_start, dropped_notes, from_lines

Element = Any  # lxml's elements carry no types

_FIRST_BYTES = re.compile(
    rb"(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]{1,200}charset=[\"']?([\w-]{1,40})", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_HEADINGS = frozenset(f"h{n}" for n in range(1, 7))
_BLOCKS = _HEADINGS | frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure footer form header hr html legend li main menu nav ol p pre section summary table "
    "tbody tfoot thead title tr ul".split()
)
_SILENT = frozenset("head script style template noscript".split())
_DROPPED = {
    "del": ("deletion", "deletions"),
    "img": ("image", "images"),
    "svg": ("image", "images"),
    "picture": ("image", "images"),
    "audio": ("sound", "sounds"),
    "video": ("video", "videos"),
    "iframe": ("embedded page", "embedded pages"),
    "object": ("embedded object", "embedded objects"),
}


def is_webpage(data: bytes) -> bool:
    """By a document type or one of the outer elements at the beginning."""
    return _FIRST_BYTES.match(data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")) is not None


def read(data: bytes, name: str) -> Extract:
    """The page's text with headings and bold beginnings known; `name` is for messages."""
    declared = _CHARSET.search(data[:4096])
    text, notes = decode(data, name, declared[1].decode("ascii") if declared else None)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    root = etree.fromstring(normalise_newlines(text).encode(), parser)
    if any(error.level_name == "FATAL" for error in parser.error_log):
        raise ReadError(
            f"{name} is nested too deeply to be read whole; open it in a browser and copy its text"
            " into a .txt file."
        )
    page = _Page()
    if root is not None:
        page.walk(root)
    return from_lines(page.lines, [*notes, *dropped_notes(page.seen, _DROPPED)])


class _Page:
    """Collects lines while walking through the elements, without recursion."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.seen: Counter[str] = Counter()
        self._pieces: list[tuple[str, bool]] = []
        self._depth: Counter[str] = Counter()  # how many elements of a kind are open

    def walk(self, root: Element) -> None:
        hidden: Element | None = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if event == "start" and hidden is None:
                if element.tag in _SILENT or element.tag in _DROPPED:
                    self.seen[element.tag] += 1
                    hidden = element
                else:
                    self._open(element)
            elif event == "end":
                if element is hidden:
                    hidden = None
                elif hidden is None:
                    self._close(element)
                if hidden is None:
                    self._add(element.tail or "")
        self._end_line()

    def _open(self, element: Element) -> None:
        tag = element.tag
        if tag in ("td", "th") and self._pieces:
            self._pieces.append(("\t", False))
        elif tag == "br":
            self._break(always=True)
        elif tag in _BLOCKS:
            self._break()
        for kind in self._kinds(element):
            self._depth[kind] += 1
        self._add(element.text or "")

    def _close(self, element: Element) -> None:
        if element.tag in _BLOCKS:
            if element.tag == "tr":
                self._depth["cell"] = 0
            self._break()
        self._depth.subtract(self._kinds(element))

    def _kinds(self, element: Element) -> list[str]:
        tag = element.tag
        bold = tag in ("b", "strong", "th") or _BOLD_STYLE.search(element.get("style", ""))
        kinds = {"bold": bold, "heading": tag in _HEADINGS, "pre": tag == "pre"}
        kinds["cell"] = tag in ("td", "th")
        return [kind for kind, true in kinds.items() if true]

    def _add(self, text: str) -> None:
        if self._depth["pre"] > 0 and "\n" in text:
            *lines, text = text.split("\n")
            for line in lines:
                self._pieces.append((line, self._depth["bold"] > 0))
                self._end_line(always=True)
        elif self._depth["pre"] <= 0:
            text = _SPACES.sub(" ", text)
            if not self._pieces or self._pieces[-1][0].endswith((" ", "\t")):
                text = text.removeprefix(" ")
        if text:
            self._pieces.append((text, self._depth["bold"] > 0))

    def _break(self, *, always: bool = False) -> None:
        """Ends the line; inside a table's cell it is a space, so that a row stays one line."""
        if self._depth["cell"] > 0:
            self._add(" ")
        else:
            self._end_line(always=always)

    def _end_line(self, *, always: bool = False) -> None:
        text = "".join(piece for piece, _ in self._pieces).rstrip(" \t")
        if text or always:
            bold = min(bold_start(self._pieces), len(text))
            self.lines.append(Line(text, self._depth["heading"] > 0, bold))
        self._pieces = []
