"""Reads PDF files that hold text: rows of print as pdfium finds them, `layout` makes paragraphs.

Recognises no letters in images; a scanned file is refused with what to do.
"""

import ctypes
import re
import threading
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.readers.layout import Row, paragraphs
from qualcoder_hslu.readers.source import Extract, counted, dropped_notes, from_lines

_MOST_PAGES = 3_000
_MOST_CHARACTERS = 10_000_000
_MOST_UNPACKED = 100_000_000  # of one packed stream
_FEWEST_CHARACTERS = 20  # of a file that isn't a scan
_STREAM = re.compile(rb"stream\r?\n")
_PACKED_TWICE = re.compile(rb"/Filter\s{0,20}\[\s{0,20}/Fl\w{0,10}\s{0,20}/Fl")
_BOLD = 600  # font weight
_LABEL_LENGTH = 60  # characters in which a bold beginning or a column's gap is looked for
_WIDE_GAP = 1.5  # in letter sizes: a jump to the next column
_DROPPED = {
    "image": ("image", "images"),
    "comment": ("comment or mark on a page", "comments or marks on pages"),
    "unknown": ("sign of a font without Unicode", "signs of a font without Unicode"),
}
# pdfium may be used by one thread at a time.
_LOCK = threading.Lock()


def is_pdf(data: bytes) -> bool:
    """By its signature; some programs put a mark or white space before it."""
    return data[:1024].lstrip(b"\xef\xbb\xbf\x00 \t\r\n").startswith(b"%PDF")


def read(data: bytes, name: str) -> Extract:
    """The text in paragraphs, page furniture left out and counted; `name` is for messages.

    Raises ReadError when the file is damaged, under a password, a scan or suspiciously packed.
    """
    _refuse_bombs(data, name)
    with _LOCK:
        rows, seen, empty_pages, n_pages = _rows(data, name)
    if sum(len(row.text) for row in rows) < _FEWEST_CHARACTERS and (seen["image"] or not rows):
        raise ReadError(
            f"{name} is a PDF without text, probably scanned: run text recognition (OCR) on it, or"
            " type it, and save it as .docx or .txt."
        )
    lines, notes = paragraphs(rows)
    notes += dropped_notes(seen, _DROPPED)
    if empty_pages:
        pages = ", ".join(map(str, empty_pages[:8])) + (" …" if len(empty_pages) > 8 else "")
        message = (
            f"{counted(len(empty_pages), 'page', 'pages')} of {n_pages} ({pages}) hold no text;"
            " a scanned page can't be read."
        )
        notes.append(ImportNote("unclear", message))
    return from_lines(lines, notes)


def _refuse_bombs(data: bytes, name: str) -> None:
    """Refuses streams that unpack to more than any text needs, before pdfium unpacks them."""
    suspicious = _PACKED_TWICE.search(data) is not None
    view = memoryview(data)
    for match in _STREAM.finditer(data):
        if suspicious:
            break
        if data[match.end() : match.end() + 1] not in (b"x", b"h", b"X", b"8", b"H"):  # zlib's
            continue
        unpacker, size, at = zlib.decompressobj(), 0, match.end()
        try:
            while not unpacker.eof and at < len(data) and size <= _MOST_UNPACKED:
                size += len(unpacker.decompress(view[at : at + 65_536]))
                at += 65_536
        except zlib.error:
            continue  # no packed stream, or a damaged one, which pdfium leaves out
        suspicious = size > _MOST_UNPACKED
    if suspicious:
        raise ReadError(f"{name} unpacks to a suspicious size, so it was not opened.")


def _rows(data: bytes, name: str) -> tuple[list[Row], Counter[str], list[int], int]:
    """Rows of all pages, what else was seen, numbers of the pages without text, pages."""
    import pypdfium2  # noqa: PLC0415 - only PDF files need it
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadError(
                f"{name} is protected by a password; open it and save or print it as a PDF without"
                " one."
            ) from error
        raise _damaged(name) from error
    rows: list[Row] = []
    seen: Counter[str] = Counter()
    empty: list[int] = []
    try:
        if len(document) > _MOST_PAGES:
            raise ReadError(f"{name} has more than {_MOST_PAGES} pages; split it.")
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            own = list(_Page(pdfium, text, number, seen).rows())
            images = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)
            seen["image"] += sum(1 for _ in images)
            seen["comment"] += _comments(pdfium, page)
            rows += own
            empty += [] if own else [number + 1]
            text.close()
            page.close()
            if sum(len(row.text) for row in own) + len(rows) * 20 > _MOST_CHARACTERS:
                raise ReadError(f"{name} holds more text than a transcript can; split it.")
        return rows, seen, empty, len(document)
    except pypdfium2.PdfiumError as error:
        raise _damaged(name) from error
    finally:
        document.close()


def _damaged(name: str) -> ReadError:
    return ReadError(
        f"{name} is damaged or incomplete; open it in a PDF reader and print it as a new PDF."
    )


def _comments(pdfium: Any, page: Any) -> int:
    """Notes, highlights and the like on a page; links and form fields are none."""
    count = 0
    for i in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, i)
        if annotation:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            others = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_POPUP)
            count += kind not in others
            pdfium.FPDFPage_CloseAnnot(annotation)
    return count


class _Page:
    """The signs of one page, put into rows."""

    def __init__(self, pdfium: Any, text: Any, number: int, seen: Counter[str]) -> None:
        self._pdfium, self._text, self._number, self._seen = pdfium, text, number, seen
        self._doubles = [ctypes.c_double() for _ in range(4)]

    def rows(self) -> Iterator[Row]:
        """The rows from top to bottom as the file orders them; parts of one row are joined."""
        unicode = self._pdfium.FPDFText_GetUnicode
        signs: list[tuple[int, str]] = []
        waiting: Row | None = None
        count = max(0, self._pdfium.FPDFText_CountChars(self._text))
        for i in range(count + 1):
            code = unicode(self._text, i) if i < count else 10
            hyphen = code in (2, 0xFFFE)  # pdfium's sign for a hyphen at the end of a row
            if hyphen:
                signs.append((i, "-"))
            elif code == 0:
                self._seen["unknown"] += 1
            elif code >= 32 or code == 9:
                signs.append((i, chr(code)))
            if code in (10, 13) or hyphen:
                row = self._row(signs)
                signs = []
                if row is None:
                    continue
                if waiting is not None and not _goes_on(waiting, row):
                    yield waiting
                    waiting = None
                waiting = row if waiting is None else _one_row(waiting, row)
        if waiting is not None:
            yield waiting

    def _row(self, signs: list[tuple[int, str]]) -> Row | None:
        while signs and signs[-1][1].isspace():
            signs.pop()
        first = next((k for k, (_, sign) in enumerate(signs) if not sign.isspace()), None)
        if first is None:
            return None
        signs = signs[first:]
        size = max(1.0, float(self._pdfium.FPDFText_GetFontSize(self._text, signs[0][0])))
        left, y = self._origin(signs[0][0])
        top = self._box(signs[0][0])[3]
        size = self._printed_size(size, top - y)
        right = self._box(signs[-1][0])[1]
        word = next((k for k, (_, sign) in enumerate(signs) if sign.isspace()), len(signs))
        return Row(
            _whole("".join(self._spaced(signs, size))),
            self._number,
            left,
            right,
            y,
            size,
            self._box(signs[word - 1][0])[1] - left,
            self._bold(signs),
        )

    @staticmethod
    def _printed_size(size: float, height: float) -> float:
        """The letter size; files that scale their pages name a size of 1 or 1000."""
        return size if 0.3 * size < height < 3 * size else max(1.0, 1.4 * height)

    def _spaced(self, signs: list[tuple[int, str]], size: float) -> Iterator[str]:
        """The signs, a jump to the next column as a tab."""
        for k, (_, sign) in enumerate(signs):
            inside = sign == " " and 0 < k < min(_LABEL_LENGTH, len(signs) - 1)
            if inside and signs[k - 1][1] != " " and signs[k + 1][1] != " ":
                gap = self._box(signs[k + 1][0])[0] - self._box(signs[k - 1][0])[1]
                yield "\t" if gap > _WIDE_GAP * size else sign
            else:
                yield sign

    def _bold(self, signs: list[tuple[int, str]]) -> int:
        """Length of a bold beginning that goes on in another weight, else 0."""
        for k, (i, sign) in enumerate(signs[: _LABEL_LENGTH + 1]):
            if not sign.isspace() and not self._is_bold(i):
                return len("".join(s for _, s in signs[:k]).rstrip())
        return 0

    def _is_bold(self, index: int) -> bool:
        """By the font's weight or, where the file gives none, by its name."""
        if self._pdfium.FPDFText_GetFontWeight(self._text, index) >= _BOLD:
            return True
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        self._pdfium.FPDFText_GetFontInfo(self._text, index, name, 128, ctypes.byref(flags))
        return re.search(rb"bold|black|heavy", name.value, re.IGNORECASE) is not None

    def _box(self, index: int) -> tuple[float, float, float, float]:
        """Left, right, bottom and top of a sign."""
        doubles = self._doubles
        places = [ctypes.byref(value) for value in doubles]
        self._pdfium.FPDFText_GetCharBox(self._text, index, *places)
        return doubles[0].value, doubles[1].value, doubles[2].value, doubles[3].value

    def _origin(self, index: int) -> tuple[float, float]:
        x, y = self._doubles[:2]
        self._pdfium.FPDFText_GetCharOrigin(self._text, index, ctypes.byref(x), ctypes.byref(y))
        return x.value, y.value


def _goes_on(row: Row, following: Row) -> bool:
    """Whether what pdfium calls two rows stands side by side on one."""
    level = abs(row.y - following.y) < 0.3 * max(row.size, following.size)
    return level and following.left >= row.right - 0.2 * row.size


def _one_row(row: Row, following: Row) -> Row:
    gap = following.left - row.right
    between = "\t" if gap > _WIDE_GAP * row.size else " "
    return Row(
        row.text + between + following.text,
        row.page,
        row.left,
        following.right,
        row.y,
        row.size,
        row.first_word,
        row.bold,
    )


def _whole(text: str) -> str:
    """Halves of signs beyond U+FFFF put together; a half alone becomes the sign for unknown."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
