"""Bytes of a text file to text: which encoding, told by the bytes alone.

Knows nothing of transcripts; says what it had to guess or repair.
"""

import re
from collections import Counter

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import ImportNote

# 8-bit encodings of Western European texts, the likeliest first, by the name shown.
_EIGHT_BIT = {"cp1252": "Windows-1252", "mac_roman": "Mac OS Roman", "latin_1": "ISO 8859-1"}
# What French, German and Italian texts hold beyond ASCII, often or now and then.
_OFTEN = frozenset("àâäçéèêëîïôöùûüœæß’«»\u00a0")
_AT_TIMES = frozenset("ìòÀÂÄÇÉÈÊÎÔÖÙÜŒ‹›“”„‘–—…·•€§°\u00ad")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LOOKED_AT = 65_536  # bytes that decide about an encoding
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")


def decode(data: bytes, name: str, declared: str | None = None) -> tuple[str, list[ImportNote]]:
    """The text in `data`, and a note when it wasn't clean UTF-8; `name` is for messages.

    UTF-8, UTF-16 and UTF-32 by their mark, UTF-16 without a mark by its zero bytes, else what the
    file has `declared`, else one of a few 8-bit encodings. Raises ReadError when it is no text.
    """
    encoding = next((codec for bom, codec in _BOMS if data.startswith(bom)), None)
    encoding = encoding or _wide_without_mark(data) or "utf-8"
    notes: list[ImportNote] = []
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text, notes = _as_declared(data, declared) or _repaired(data, encoding, name)
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


def _as_declared(data: bytes, declared: str | None) -> tuple[str, list[ImportNote]] | None:
    try:
        return (data.decode(declared), []) if declared else None
    except (LookupError, ValueError):  # an unknown encoding, or not what the file is in
        return None


def _repaired(data: bytes, encoding: str, name: str) -> tuple[str, list[ImportNote]]:
    """The text when `encoding` doesn't hold to the end: damaged Unicode, or an 8-bit encoding."""
    text = data.decode(encoding, errors="replace")
    notes = []
    if encoding == "utf-8" and text.count("\ufffd") * 10 > _multibyte(data):
        codec = _eight_bit(data)
        text = data.decode(codec, errors="replace")
        notes = [
            _note(
                f"{name} isn't UTF-8; it was read as {_EIGHT_BIT[codec]}. Please check its accents."
            )
        ]
    bad = text.count("\ufffd")
    if bad:
        subject = "1 character" if bad == 1 else f"{bad} characters"
        verb = "stands" if bad == 1 else "stand"
        notes.append(_note(f"{subject} of {name} could not be read and {verb} as \ufffd."))
    return text, notes


def _multibyte(data: bytes) -> int:
    """How many well-formed sequences of more than one byte UTF-8 finds in `data`."""
    return len(re.findall(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", data))


def _eight_bit(data: bytes) -> str:
    """The 8-bit encoding in which the bytes beyond ASCII look most like French, German or Italian.

    Ties go to the earlier row of the table. Statistical detection is unsure of texts as short as
    an interview's first page, and only these three are to be told apart.
    """
    beyond = Counter(byte for byte in data[: 16 * _LOOKED_AT] if byte > 127)
    scores = {
        codec: sum(
            n * _likeness(bytes([byte]).decode(codec, "replace")) for byte, n in beyond.items()
        )
        for codec in _EIGHT_BIT
    }
    return max(scores, key=lambda codec: scores[codec])


def _likeness(character: str) -> int:
    if character in _OFTEN:
        return 3
    return 1 if character in _AT_TIMES else -3


def _refuse_binary(text: str, name: str) -> None:
    controls = len(_CONTROLS.findall(text[:1_000_000]))
    if "\x00" in text or controls > max(3, 0.02 * min(len(text), 1_000_000)):
        raise ReadError(
            f"{name} is a binary file, not a text; save the transcript as .docx or .txt."
        )
