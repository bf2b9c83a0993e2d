"""Reads Word documents (.docx): the text of the body as a reader sees it, changes accepted.

Works on the XML itself, since text stands in places that paragraph-and-run libraries pass over
(content controls, hyperlinks, insertions). Says how many of what it leaves out.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
    joined,
)

Element = Any  # lxml's elements carry no types

_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n"}
_CHARACTERS |= {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
# Elements without text of the document in them; those named are counted and reported.
_SILENT = frozenset(
    "pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr sdtEndPr instrText delText delInstrText fldChar "
    "rubyPr smartTagPr customXmlPr oMathParaPr ctrlPr Fallback".split()
)
_DROPPED = {
    "del": ("tracked deletion", "tracked deletions"),
    "moveFrom": ("place from which text was moved away", "places from which text was moved away"),
    "footnoteReference": ("footnote", "footnotes"),
    "endnoteReference": ("endnote", "endnotes"),
    "drawing": ("image", "images"),
    "pict": ("image", "images"),
    "object": ("embedded object", "embedded objects"),
    "altChunk": ("embedded document", "embedded documents"),
    "subDoc": ("linked document", "linked documents"),
    "rt": ("reading aid above a word", "reading aids above words"),
    "symbol": ("sign of a symbol font", "signs of a symbol font"),
    "textbox": ("text box", "text boxes"),
    "number": ("automatic paragraph number", "automatic paragraph numbers"),
    "comment": ("comment", "comments"),
    "hdr": ("page header", "page headers"),
    "ftr": ("page footer", "page footers"),
}


def is_word(data: bytes) -> bool:
    """A zip with a Word document in it, also when it is cut off."""
    return data.startswith(b"PK") and b"word/document" in data


def read(data: bytes, name: str) -> Extract:
    """The document's text, one line a paragraph; `name` is for messages. Raises ReadError."""
    archive = Archive(data, name)
    part = _main_part(archive)
    root = archive.xml(part)
    if _local(root) != "document" or root.find("{*}body") is None:
        raise ReadError(f"{name} is no proper Word document; open it in Word and save it again.")
    folder = part.rpartition("/")[0] + "/" if "/" in part else ""
    body = _Body(_Styles(archive, folder), _footnotes(archive, folder))
    lines = list(joined(body.paragraphs(root.find("{*}body"))))
    dropped = body.seen + _other_parts(archive, folder)
    return from_lines(lines, [*dropped_notes(dropped, _DROPPED), *_kept_notes(body.seen)])


def _main_part(archive: Archive) -> str:
    """The path of the document inside the zip; nearly always word/document.xml."""
    if "_rels/.rels" in archive.names:
        for relation in archive.xml("_rels/.rels"):
            if str(relation.get("Type", "")).endswith("/officeDocument"):
                target = str(relation.get("Target", "")).lstrip("/")
                if target in archive.names:
                    return target
    if "word/document.xml" not in archive.names:
        raise ReadError(
            f"{archive.name} holds no Word document; open it in Word and save it again as .docx."
        )
    return "word/document.xml"


_Footnotes = Mapping[tuple[str, str], Element]


def _footnotes(archive: Archive, folder: str) -> _Footnotes:
    """(tag of the reference, id) -> the footnote or endnote; not the lines that part them off."""
    found: dict[tuple[str, str], Element] = {}
    for kind in ("footnote", "endnote"):
        part = f"{folder}{kind}s.xml"
        for note in archive.xml(part).iter("{*}" + kind) if part in archive.names else ():
            if _attribute(note, "type") in ("", "normal"):
                found[f"{kind}Reference", _attribute(note, "id")] = note
    return found


class _Body:
    """Walks the body; counts in `seen` what is no text."""

    def __init__(self, styles: "_Styles", footnotes: _Footnotes) -> None:
        self._styles = styles
        self._footnotes = footnotes
        self._below: list[str] = []
        self.seen: Counter[str] = Counter()

    def paragraphs(self, parent: Element) -> Iterator[Line]:
        """The paragraphs below a body, a cell or a content control; a table's row is one."""
        for child in parent:
            tag = _local(child)
            if tag == "p":
                yield self._paragraph(child)
            elif tag == "tbl":
                yield from self._rows(child)
            elif tag in _DROPPED:
                self.seen[tag] += 1
            elif tag and tag not in _SILENT:
                self.seen[tag] += tag in ("ins", "moveTo")
                yield from self.paragraphs(child)

    def _rows(self, table: Element) -> Iterator[Line]:
        for row in _within(table, "tr"):
            if row.find("{*}trPr/{*}del") is not None:
                self.seen["del"] += 1
                continue
            found = [list(joined(self.paragraphs(cell))) for cell in _within(row, "tc")]
            cells = [[paragraph.text for paragraph in cell] for cell in found]
            *before, last = cells or [[]]
            texts = [" ".join(filter(str.strip, lines)) for lines in before] + ["\n".join(last)]
            below = [note for cell in found for paragraph in cell for note in paragraph.below]
            yield Line("\t".join(texts), below=tuple(below))

    def _paragraph(self, element: Element) -> Line:
        properties = element.find("{*}pPr")
        style = self._styles.of(_value(properties, "pStyle"))
        numbered = style.numbered
        runs_on = False
        if properties is not None:
            numbering = properties.find("{*}numPr")
            if numbering is not None:
                numbered = _value(numbering, "numId") not in ("", "0")
            runs_on = properties.find("{*}rPr/{*}del") is not None
        self._below = []
        pieces = list(self._pieces(element, style.bold))
        text = "".join(piece for piece, _ in pieces)
        self.seen["number"] += numbered and bool(text.strip())
        heading = self._is_heading(properties, style)
        return Line(text, heading, bold_start(pieces), runs_on, tuple(self._below))

    def _is_heading(self, properties: Element, style: "_Style") -> bool:
        level = _value(properties, "outlineLvl")
        return level not in ("", "9") if level else style.heading

    def _pieces(self, parent: Element, bold: bool) -> Iterator[tuple[str, bool]]:
        """The texts below a paragraph or run in order, each with whether it is bold."""
        for child in parent:
            tag = _local(child)
            if tag == "t":
                yield (child.text or "").replace("\r", " ").replace("\n", " "), bold
            elif tag in _CHARACTERS:
                yield _CHARACTERS[tag], bold
            elif tag == "r":
                yield from self._pieces(child, self._run_bold(child, bold))
            elif tag == "sym":
                yield self._symbol(child), bold
            elif tag in _DROPPED:
                if not self._keep_footnote(child, tag):
                    self._drop(child, tag)
            elif tag and tag not in _SILENT:
                self.seen[tag] += tag in ("ins", "moveTo")
                yield from self._pieces(child, bold)

    def _keep_footnote(self, reference: Element, tag: str) -> bool:
        """Whether a reference leads to a footnote with words, which then stand below."""
        note = self._footnotes.get((tag, _attribute(reference, "id")))
        if note is None:
            return False
        inside = _Body(self._styles, {})
        text = "\n".join(line.text for line in joined(inside.paragraphs(note)))
        self.seen += inside.seen
        if text.strip():
            self._below.append(text)
        return bool(text.strip())

    def _drop(self, element: Element, tag: str) -> None:
        boxes = sum(1 for _ in element.iter("{*}txbxContent"))
        self.seen["textbox" if boxes and tag in ("drawing", "pict") else tag] += 1

    def _run_bold(self, run: Element, inherited: bool) -> bool:
        properties = run.find("{*}rPr")
        if properties is None:
            return inherited
        if properties.find("{*}vanish") is not None:
            self.seen["vanish"] += 1
        own = properties.find("{*}b")
        if own is not None:
            return _on(own)
        return inherited or self._styles.of(_value(properties, "rStyle")).bold

    def _symbol(self, element: Element) -> str:
        """The sign where Unicode has it; signs that live in a font alone are counted."""
        try:
            code = int(_attribute(element, "char"), 16)
        except ValueError:
            code = 0xF000
        if code < 0x20 or 0xD800 <= code <= 0xF8FF or code > 0x10FFFF:
            self.seen["symbol"] += 1
            return ""
        return chr(code)


@dataclass(frozen=True, slots=True)
class _Style:
    heading: bool = False
    bold: bool = False
    numbered: bool = False


class _Styles:
    """What the document's styles say of headings, bold and numbering, inheritance followed."""

    def __init__(self, archive: Archive, folder: str) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, _Style] = {"": _Style()}
        if folder + "styles.xml" in archive.names:
            for element in archive.xml(folder + "styles.xml").iter("{*}style"):
                self._elements[_attribute(element, "styleId")] = element

    def of(self, style_id: str) -> _Style:
        if style_id not in self._known:
            self._known[style_id] = _Style()  # ends a circle of styles
            element = self._elements.get(style_id)
            if element is not None:
                self._known[style_id] = self._read(element)
        return self._known[style_id]

    def _read(self, element: Element) -> _Style:
        base = self.of(_value(element, "basedOn"))
        name = _value(element, "name").casefold()
        level = _value(element.find("{*}pPr"), "outlineLvl")
        bold = element.find("{*}rPr/{*}b")
        titled = name.startswith(("heading ", "title", "subtitle")) or base.heading
        return _Style(
            level != "9" if level else titled,
            _on(bold) if bold is not None else base.bold,
            element.find("{*}pPr/{*}numPr") is not None or base.numbered,
        )


def _local(element: Element) -> str:
    """The element's name without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _attribute(element: Element, name: str) -> str:
    """The attribute in the element's own namespace (Word's are, in both editions of the format)."""
    return str(element.get(element.tag.rpartition("}")[0] + "}" + name, ""))


def _value(parent: Element, name: str) -> str:
    """`w:val` of the child of that name, else empty."""
    child = parent.find("{*}" + name) if parent is not None else None
    return _attribute(child, "val") if child is not None else ""


def _on(switch: Element) -> bool:
    return _attribute(switch, "val") not in ("0", "false", "off")


def _within(parent: Element, wanted: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also inside content controls; none of nested tables."""
    for child in parent:
        tag = _local(child)
        if tag == wanted:
            yield child
        elif tag and tag not in _SILENT and tag not in _DROPPED and tag not in ("p", "tbl"):
            yield from _within(child, wanted)


def _other_parts(archive: Archive, folder: str) -> Counter[str]:
    """How many headers, footers and comments hold text."""
    found: Counter[str] = Counter()
    for part in sorted(archive.names):
        stem = part.removeprefix(folder)
        if not part.endswith(".xml") or "/" in stem:
            continue
        if stem.startswith(("header", "footer")):
            root = archive.xml(part)
            if any((text.text or "").strip() for text in root.iter("{*}t")):
                found[_local(root)] += 1
        elif stem == "comments.xml":
            found["comment"] += sum(1 for _ in archive.xml(part).iter("{*}comment"))
    return found


def _kept_notes(seen: Counter[str]) -> list[ImportNote]:
    notes = []
    inserted, hidden = seen["ins"] + seen["moveTo"], seen["vanish"]
    if inserted:
        subject = counted(inserted, "tracked insertion was", "tracked insertions were")
        notes.append(ImportNote("repaired", f"{subject} kept, as if accepted."))
    if hidden:
        subject = counted(hidden, "piece of hidden text was", "pieces of hidden text were")
        notes.append(ImportNote("unclear", f"{subject} kept; please check that it may be read."))
    return notes
