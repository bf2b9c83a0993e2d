"""Bytes of a text file to text: which encoding, told by the bytes alone.

Knows nothing of transcripts; says what it had to guess or repair.
"""

import re

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import ImportNote

# 8-bit encodings of Western European texts, the likeliest first, by the name shown.
_EIGHT_BIT = {
    "cp1252": "Windows-1252",
    "mac_roman": "Mac OS Roman",
    "cp850": "DOS 850",
    "latin_1": "ISO 8859-1",
}
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LOOKED_AT = 65_536  # bytes that decide about an encoding
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")


def decode(data: bytes, name: str) -> tuple[str, list[ImportNote]]:
    """The text in `data`, and a note when it wasn't clean UTF-8; `name` is for messages.

    UTF-8, UTF-16 and UTF-32 by their mark, UTF-16 without a mark by its zero bytes, else one of a
    few 8-bit encodings. Raises ReadError when it is no text.
    """
    encoding = next((codec for bom, codec in _BOMS if data.startswith(bom)), None)
    encoding = encoding or _wide_without_mark(data) or "utf-8"
    notes: list[ImportNote] = []
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text, notes = _repaired(data, encoding, name)
    else:
        if encoding in ("utf-16-le", "utf-16-be"):
            notes = [_note(f"{name} carries no mark of its encoding and was read as UTF-16.")]
    _refuse_binary(text, name)
    return text, notes


def _note(message: str) -> ImportNote:
    return ImportNote("repaired", message)


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 of a mostly Latin text: nearly every second byte is zero, always the same one."""
    head = data[:_LOOKED_AT]
    pairs = len(head) // 2
    if pairs == 0:
        return None
    even, odd = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    if odd > 0.6 * pairs and even < 0.02 * pairs:
        return "utf-16-le"
    if even > 0.6 * pairs and odd < 0.02 * pairs:
        return "utf-16-be"
    return None


def _repaired(data: bytes, encoding: str, name: str) -> tuple[str, list[ImportNote]]:
    """The text when `encoding` doesn't hold to the end: damaged Unicode, or an 8-bit encoding."""
    text = data.decode(encoding, errors="replace")
    bad = text.count("\ufffd")
    if encoding != "utf-8" or bad * 10 <= _multibyte(data):
        return text, [
            _note(
                f"{bad} character{'s' * (bad != 1)} of {name} could not be read and"
                f" stand{'s' * (bad == 1)} as \ufffd."
            )
        ]
    codec = _eight_bit(data)
    return data.decode(codec, errors="replace"), [
        _note(f"{name} isn't UTF-8; it was read as {_EIGHT_BIT[codec]}. Please check its accents.")
    ]


def _multibyte(data: bytes) -> int:
    """How many well-formed sequences of more than one byte UTF-8 finds in `data`."""
    return len(re.findall(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", data))


def _eight_bit(data: bytes) -> str:
    """The likeliest 8-bit encoding, told by the lines that hold bytes beyond ASCII."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  # rarely needed, 50 ms to load

    lines = re.findall(rb"[^\n]{0,200}[\x80-\xff][^\n]{0,200}", data[: 16 * _LOOKED_AT])
    best = from_bytes(b"\n".join(lines)[:_LOOKED_AT], cp_isolation=list(_EIGHT_BIT)).best()
    guess = best.encoding if best is not None else ""
    for codec in (guess, *_EIGHT_BIT):
        if codec in _EIGHT_BIT and _decodes(data, codec):
            return codec
    return "latin_1"


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _refuse_binary(text: str, name: str) -> None:
    controls = len(_CONTROLS.findall(text[:1_000_000]))
    if "\x00" in text or controls > max(3, 0.02 * min(len(text), 1_000_000)):
        raise ReadError(
            f"{name} is a binary file, not a text; save the transcript as .docx or .txt."
        )
