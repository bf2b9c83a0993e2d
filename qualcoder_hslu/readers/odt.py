"""Reads OpenDocument texts (.odt, .ott): the body as a reader sees it, changes accepted.

Says how many of what it leaves out.
"""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.readers.archive import Archive
from qualcoder_hslu.readers.source import (
    Extract,
    Line,
    bold_start,
    counted,
    dropped_notes,
    from_lines,
)

Element = Any  # lxml's elements carry no types

_TYPE = b"application/vnd.oasis.opendocument.text"
_DEEPEST = 300  # elements inside elements; real texts have a dozen
_CHARACTERS = {"tab": "\t", "line-break": "\n", "soft-hyphen": "\u00ad"}
_PARAGRAPHS = frozenset(("p", "h"))
_DROPPED = {
    "deletion": ("tracked deletion", "tracked deletions"),
    "footnote": ("footnote", "footnotes"),
    "endnote": ("endnote", "endnotes"),
    "annotation": ("comment", "comments"),
    "image": ("image", "images"),
    "text-box": ("text box", "text boxes"),
    "object": ("embedded object", "embedded objects"),
    "ruby-text": ("reading aid above a word", "reading aids above words"),
    "index-body": ("table of contents or index", "tables of contents or indexes"),
    "number": ("automatic paragraph number", "automatic paragraph numbers"),
    "header": ("page header", "page headers"),
    "footer": ("page footer", "page footers"),
}
_SILENT = frozenset(
    "sequence-decls variable-decls user-field-decls dde-connection-decls forms tracked-changes "
    "table-column table-columns annotation-end shape title desc index-title-template "
    "event-listeners alphabetical-index-auto-mark-file table-of-content-source "
    "alphabetical-index-source "
    "illustration-index-source table-index-source object-index-source user-index-source "
    "bibliography-source".split()
)


def is_odt(data: bytes) -> bool:
    """A zip whose type is an OpenDocument text, also where that entry was packed."""
    if not data.startswith(b"PK"):
        return False
    if _TYPE in data[:200]:
        return True
    if b"mimetype" not in data[:200] and b"content.xml" not in data:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("mimetype") as member:
            return member.read(100).startswith(_TYPE)
    except Exception:  # whatever is wrong with the zip, it is no OpenDocument text
        return False


def read(data: bytes, name: str) -> Extract:
    """The document's text, one line a paragraph; `name` is for messages. Raises ReadError."""
    archive = Archive(data, name)
    manifest = (
        archive.xml("META-INF/manifest.xml") if "META-INF/manifest.xml" in archive.names else ()
    )
    if any(_local(entry) == "encryption-data" for row in manifest for entry in row):
        raise ReadError(
            f"{name} is protected by a password; open it in its program and save it without one."
        )
    if "content.xml" not in archive.names:
        raise ReadError(f"{name} holds no text document; open it in its program and save it again.")
    content = archive.xml("content.xml")
    text = content.find("{*}body/{*}text")
    if text is None:
        raise ReadError(f"{name} is no proper text document; open it in its program and save it.")
    sheets = [content]
    if "styles.xml" in archive.names:
        sheets.append(archive.xml("styles.xml"))
    body = _Body(_Styles(sheets), name)
    lines = list(body.paragraphs(text, 0))
    seen = body.seen + _headers(sheets)
    seen["deletion"] += sum(1 for _ in text.iter("{*}deletion"))
    notes = dropped_notes(seen, _DROPPED)
    insertions = sum(1 for _ in text.iter("{*}insertion"))
    if insertions:
        subject = counted(insertions, "tracked insertion was", "tracked insertions were")
        notes.append(ImportNote("repaired", f"{subject} kept, as if accepted."))
    if seen["hidden"]:
        subject = counted(seen["hidden"], "piece of hidden text was", "pieces of hidden text were")
        message = f"{subject} kept; please check that it may be read."
        notes.append(ImportNote("unclear", message))
    return from_lines(lines, notes)


class _Body:
    """Walks the body; counts in `seen` what is no text."""

    def __init__(self, styles: "_Styles", name: str) -> None:
        self._styles = styles
        self._name = name
        self._below: list[str] = []
        self.seen: Counter[str] = Counter()

    def paragraphs(self, parent: Element, depth: int, *, numbered: bool = False) -> Iterator[Line]:
        """The paragraphs below a body, section, list or cell; a table's row is one."""
        self._refuse_depth(depth)
        for child in parent:
            tag = _local(child)
            if tag in _PARAGRAPHS:
                yield self._paragraph(child, numbered, depth)
            elif tag == "table":
                yield from self._rows(child, depth + 1)
            elif tag == "list":
                own = self._styles.is_numbered(_get(child, "style-name"), default=numbered)
                yield from self.paragraphs(child, depth + 1, numbered=own)
            elif tag == "list-header":
                yield from self.paragraphs(child, depth + 1)
            elif not self._left_out(child, tag):
                yield from self.paragraphs(child, depth + 1, numbered=numbered)

    def _refuse_depth(self, depth: int) -> None:
        if depth > _DEEPEST:
            raise ReadError(
                f"{self._name} is nested too deeply to be read; open it in its program and save it"
                " as .txt."
            )

    def _left_out(self, element: Element, tag: str) -> bool:
        """Whether the element is no text of the body; counts those worth a note."""
        kind = _get(element, "note-class") or "footnote" if tag == "note" else tag
        if kind in _DROPPED:
            self.seen[kind] += 1
            return True
        return not tag or tag in _SILENT

    def _rows(self, table: Element, depth: int) -> Iterator[Line]:
        for row in _within(table, "table-row"):
            texts, below = [], list[str]()
            for cell in _within(row, "table-cell"):
                lines = list(self.paragraphs(cell, depth + 1))
                texts.append([line.text for line in lines if line.text.strip()])
                below += [note for line in lines for note in line.below]
            *before, last = texts or [[]]
            text = "\t".join([*(" ".join(lines) for lines in before), "\n".join(last)])
            yield Line(text, below=tuple(below))

    def _paragraph(self, element: Element, numbered: bool, depth: int) -> Line:
        style = _get(element, "style-name")
        self._below = []
        pieces = list(self._pieces(element, self._styles.is_bold(style), depth))
        text = "".join(piece for piece, _ in pieces)
        self.seen["number"] += numbered and bool(text.strip())
        heading = _local(element) == "h" or self._styles.is_heading(style)
        return Line(text, heading, bold_start(pieces), below=tuple(self._below))

    def _pieces(self, parent: Element, bold: bool, depth: int) -> Iterator[tuple[str, bool]]:
        """The texts below a paragraph or span in order, each with whether it is bold."""
        self._refuse_depth(depth)
        if parent.text:
            yield _plain(parent.text), bold
        for child in parent:
            tag = _local(child)
            if tag == "s":
                count = _get(child, "c")
                yield " " * (min(int(count), 1000) if count.isdecimal() else 1), bold
            elif tag in _CHARACTERS:
                yield _CHARACTERS[tag], bold
            elif tag == "note" and self._keep_footnote(child, depth):
                pass
            elif not self._left_out(child, tag):
                self.seen["hidden"] += tag in ("hidden-text", "hidden-paragraph")
                if tag in _PARAGRAPHS:  # in a frame inside the paragraph
                    yield "\n", bold
                own = bold
                if tag == "span":
                    own = self._styles.is_bold(_get(child, "style-name"), default=bold)
                yield from self._pieces(child, own, depth + 1)
            if child.tail:
                yield _plain(child.tail), bold

    def _keep_footnote(self, note: Element, depth: int) -> bool:
        """Whether a footnote or endnote has words, which then stand below its paragraph."""
        body = note.find("{*}note-body")
        if body is None:
            return False
        inside = _Body(self._styles, self._name)
        text = "\n".join(line.text for line in inside.paragraphs(body, depth + 1))
        self.seen += inside.seen
        if text.strip():
            self._below.append(text)
        return bool(text.strip())


class _Styles:
    """What the document's styles say of bold, headings and numbered lists, inheritance followed."""

    def __init__(self, sheets: list[Element]) -> None:
        self._styles: dict[str, Element] = {}
        self._numbered: dict[str, bool] = {}
        for sheet in reversed(sheets):
            for element in sheet.iter("{*}style"):
                self._styles[_get(element, "name")] = element
            for element in sheet.iter("{*}list-style"):
                first = next((row for row in element if _get(row, "level") == "1"), None)
                kind = _local(first) if first is not None else ""
                shown = kind == "list-level-style-number" and _get(first, "num-format") != ""
                self._numbered[_get(element, "name")] = shown

    def is_bold(self, name: str, *, default: bool = False) -> bool:
        for style in self._line(name):
            properties = style.find("{*}text-properties")
            weight = _get(properties, "font-weight") if properties is not None else ""
            if weight:
                return weight == "bold" or (weight.isdecimal() and int(weight) >= 600)
        return default

    def is_heading(self, name: str) -> bool:
        names = (_get(style, "name") for style in self._line(name))
        return any(own.startswith(("Heading", "Title", "Subtitle")) for own in names)

    def is_numbered(self, name: str, *, default: bool) -> bool:
        return self._numbered.get(name, default)

    def _line(self, name: str) -> Iterator[Element]:
        """The style and those it inherits from; ends in a circle of styles."""
        met: set[str] = set()
        while name in self._styles and name not in met:
            met.add(name)
            yield self._styles[name]
            name = _get(self._styles[name], "parent-style-name")


def _headers(sheets: list[Element]) -> Counter[str]:
    """How many page headers and footers hold text."""
    found: Counter[str] = Counter()
    for sheet in sheets:
        for master in sheet.iter("{*}master-page"):
            for element in master:
                kind = _local(element).partition("-")[0]
                if kind in ("header", "footer") and "".join(element.itertext()).strip():
                    found[kind] += 1
    return found


def _within(parent: Element, wanted: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also inside groups of them; none of nested tables."""
    groups = ("table-header-rows", "table-rows", "table-row-group")
    waiting = [iter(parent)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif _local(child) == wanted:
            yield child
        elif _local(child) in groups:
            waiting.append(iter(child))


def _plain(text: str) -> str:
    """White space as the format means it: line ends and tabs of the XML are spaces."""
    for sign in "\n\r\t":
        text = text.replace(sign, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _local(element: Element) -> str:
    """The element's name without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _get(element: Element, name: str) -> str:
    """The attribute of that local name, whatever its namespace."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""
