"""PDF files made sign by sign, in a font whose letters are all equally wide, as a printer would."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SIZE, LEADING = 10, 14
LEFT, TOP, WIDTH = 72, 740, 60  # points, points, letters in a row
_LETTER = 0.6  # of the size


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece of print: where its base line begins, and what it says."""

    x: float
    y: float
    text: str
    size: float = SIZE
    bold: bool = False


def width(text: str, size: float = SIZE) -> float:
    return len(text) * _LETTER * size


def wrapped(text: str, letters: int = WIDTH) -> list[str]:
    """The rows of a paragraph, each as full as its words allow; words parted at a marked `~`."""
    rows = [""]
    for word in text.split():
        head, mark, tail = word.partition("~")
        room = letters - len(rows[-1]) - bool(rows[-1])
        if mark and len(word) > room >= len(head) + 1:
            rows[-1] += f" {head}-"
            rows.append(tail)
        elif len(head + tail) > room and rows[-1]:
            rows.append(head + tail)
        else:
            rows[-1] = f"{rows[-1]} {head}{tail}".strip()
    return rows


def typeset(
    paragraphs: Iterable[str],
    *,
    rows_a_page: int = 20,
    head: str = "",
    foot: str = "",
    gap: float = 0,
    numbers: int = 0,
    indent: float = 0,
) -> list[list[Printed]]:
    """Pages of wrapped paragraphs; `{n}` in head and foot is the page's number.

    `gap` points stand between paragraphs, `indent` points before their first row, and with
    `numbers` every row, or each fifth, has its number in the margin.
    """
    pages: list[list[Printed]] = []
    page: list[Printed] = []
    count, y = 0, float(TOP)
    for paragraph in paragraphs:
        room = round(indent / width("x"))  # letters that the first row has less
        for i, row in enumerate(wrapped("_" * (room - 1) + " " + paragraph)):
            if count % rows_a_page == 0:
                page = []
                pages.append(page)
                y = TOP
                if head:
                    page.append(Printed(LEFT, TOP + 40, head.format(n=len(pages))))
                if foot:
                    page.append(Printed(280, 40, foot.format(n=len(pages))))
            count += 1
            if numbers and count % numbers == 0:
                page.append(Printed(LEFT - 40, y, str(count)))
            shown = row[room:] if i == 0 else row
            page.append(Printed(LEFT + (indent if i == 0 else 0), y, shown))
            y -= LEADING
        y -= gap
    return pages


def pdf_file(
    pages: Sequence[Sequence[Printed]],
    *,
    image: bool = False,
    note: bool = False,
    packed: bool = True,
    content: bytes | None = None,
) -> bytes:
    """A PDF of these pages; with an image on each, with a reader's note, or of raw content."""
    objects: list[bytes] = []

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    def stream(data: bytes, entries: bytes = b"") -> int:
        squeezed = zlib.compress(data) if packed else data
        entries += b"/Filter/FlateDecode" if packed else b""
        return add(b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(squeezed), squeezed))

    encoding = b"/Encoding/WinAnsiEncoding>>"
    plain = add(b"<</Type/Font/Subtype/Type1/BaseFont/Courier" + encoding)
    bold = add(b"<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold" + encoding)
    size = b"/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray"
    picture = stream(b"\x00\xff\xff\x00", size) if image else 0
    parent = len(objects) + 3 * len(pages) + 1
    kids = []
    for page in pages:
        drawn = b"q 200 0 0 200 100 100 cm /P Do Q " if image else b""
        drawn += b" ".join(map(_shown, page))
        mark = b"<</Type/Annot/Subtype/Text/Rect[10 10 20 20]/Contents(x)>>" if note else b"null"
        kept = add(mark)
        body = stream(drawn if content is None else content)
        pictures = b"/XObject<</P %d 0 R>>" % picture if image else b""
        kids.append(
            add(
                b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
                b"/Resources<</Font<</F %d 0 R/B %d 0 R>>%s>>%s>>"
                % (parent, body, plain, bold, pictures, b"/Annots[%d 0 R]" % kept if note else b"")
            )
        )
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    assert add(b"<</Type/Pages/Kids[%s]/Count %d>>" % (listed, len(kids))) == parent
    root = add(b"<</Type/Catalog/Pages %d 0 R>>" % parent)
    return _numbered(objects, root)


def _shown(piece: Printed) -> bytes:
    text = piece.text.encode("cp1252")
    for sign in (b"\\", b"(", b")"):
        text = text.replace(sign, b"\\" + sign)
    font = b"B" if piece.bold else b"F"
    place = f"{piece.size} Tf 1 0 0 1 {piece.x} {piece.y} Tm".encode()
    return b"BT /%s %s (%s) Tj ET" % (font, place, text)


def _numbered(objects: Sequence[bytes], root: int) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        root,
        start,
    )
    return bytes(out)
