"""The readers there are, which one a file's content asks for, and the door to all of them.

A further format is one more module with `read(data, name) -> Extract` and one more row here.
"""

import json
import re
import stat
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import TableColumns, TranscriptDraft
from qualcoder_hslu.readers import (
    eaf,
    odt,
    pdf,
    plain,
    rtf,
    subtitles,
    tei,
    turn_lists,
    turn_table,
    webpage,
    word,
)
from qualcoder_hslu.readers.conventions import Convention
from qualcoder_hslu.readers.source import Extract
from qualcoder_hslu.readers.templates import convention_of
from qualcoder_hslu.readers.turns import find_turns

_MOST_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: its name, whether a file's bytes are of it, and how they become text."""

    name: str
    sniff: Callable[[bytes], bool]
    read: Callable[[bytes, str], Extract]


# The first whose `sniff` says yes reads the file; plain text takes whatever no signature claims.
READERS: tuple[Reader, ...] = (
    Reader("PDF", pdf.is_pdf, pdf.read),
    Reader("Word", word.is_word, word.read),
    Reader("OpenDocument", odt.is_odt, odt.read),
    Reader("RTF", rtf.is_rtf, rtf.read),
    Reader("ELAN", eaf.is_eaf, eaf.read),
    Reader("TEI", tei.is_tei, tei.read),
    Reader("JSON", turn_lists.is_turn_list, turn_lists.read),
    Reader("HTML", webpage.is_webpage, webpage.read),
    Reader("subtitles", subtitles.is_subtitles, subtitles.read),
    Reader("table", turn_table.is_turn_table, turn_table.read),
    Reader("text", lambda data: _unreadable(data) is None, plain.read),
)

# What can't be read yet, by its first bytes, and the word for it in the sentence.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip"),
    (b"PK\x05\x06", "an empty zip"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x89PNG", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "a sound or video"),
    (b"ID3", "an MP3 sound"),
    (b"OggS", "an Ogg sound"),
    (b"fLaC", "a FLAC sound"),
    (b"\x1aE\xdf\xa3", "a Matroska video"),
    (b"\x1f\x8b", "a gzip"),
    (b"7z\xbc\xaf", "a 7-Zip"),
    (b"Rar!", "a RAR"),
    (b"SQLite format 3", "a database"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
)
_ZIPS: tuple[tuple[bytes, str], ...] = (
    (b"ppt/presentation", "a PowerPoint"),
    (b"application/epub", "an EPUB"),
    (b"Index/Document.iwa", "a Pages"),
)
_TEXTS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"<\?xml|<TEI|<ANNOTATION_DOCUMENT"), "an XML"),
)
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_transcript(
    path: Path,
    *,
    convention: Convention | str | None = None,
    questions: str = "",
    columns: TableColumns | None = None,
) -> TranscriptDraft:
    """The transcript in a file, its reader chosen by content, not by the file's ending.

    `convention` forces one way of writing labels: the name of a declared one (`"colon"`) or a
    person's template (`"[{name}] ({time})"`, see `templates.convention_of`); otherwise the file
    decides. With `questions` paragraphs without a label that look like the moderator's questions
    become turns of a moderator of that name. `columns` says what the columns of a table of turns
    are, also of a text that would not be taken for a table.

    Raises ReadError with one sentence when the file is missing, empty, too large or no transcript,
    or when `convention` is neither name nor template.
    """
    forced = convention_of(convention) if isinstance(convention, str) else convention
    data = _bytes_of(path)
    name = path.name
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xfe\xff"):
        raise ReadError(f"{name} is empty.")
    reader = next((row for row in READERS if row.sniff(data)), None)
    if reader is None:
        raise ReadError(f"{name} is {_unreadable(data)}")
    if columns is not None and reader.read in (turn_table.read, plain.read):
        extract = turn_table.read(data, name, columns)
    else:
        extract = reader.read(data, name)
    if not extract.text.strip():
        raise ReadError(f"{name} is empty: there is no text in it.")
    found = find_turns(extract, forced, questions)
    return TranscriptDraft(
        title=unicodedata.normalize("NFC", path.stem),
        text=extract.text,
        turns=found.turns,
        uncounted=found.uncounted,
        notes=extract.notes + found.notes,
        speakers=found.speakers,
        original=data,
        original_name=name,
        convention=found.convention.name if found.convention else "",
        scores=found.scores,
        legend=found.legend,
        questions=found.questions,
        columns=extract.columns,
        examples=extract.examples,
        table=extract.guessed,
        tagged=extract.tagged,
    )


def _bytes_of(path: Path) -> bytes:
    """The file's bytes; whatever the system says against it becomes one sentence."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadError(f"{path.name} is a folder; choose the files in it.")
        if not stat.S_ISREG(status.st_mode):
            raise ReadError(f"{path.name} is no ordinary file, so it can't be read.")
        if status.st_size > _MOST_BYTES:
            raise ReadError(
                f"{path.name} is larger than {_MOST_BYTES // 1_000_000} MB, which is too much for a"
                " transcript; split it."
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(f"{path.name} was not found; check its name and folder.") from error
    except PermissionError as error:
        raise ReadError(
            f"{path.name} may not be read by you; change its permissions or copy it elsewhere."
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no system knows
        reason = getattr(error, "strerror", None) or "its name is not allowed"
        raise ReadError(f"{path.name} could not be read ({reason}); copy it elsewhere.") from error


def _unreadable(data: bytes) -> str | None:
    """What the file is and what to do, when its signature says that it can't be read; else None."""
    if data.startswith(_OLE2):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return "protected by a password; open it in Word and save it without one."
        return "a Word 97 .doc file: save it as .docx."
    kind = next((kind for sign, kind in _SIGNATURES if data.startswith(sign)), None)
    if kind == "a zip":
        kind = next((inner for sign, inner in _ZIPS if sign in data), kind)
    if data[4:8] == b"ftyp":
        kind = "a sound or video"
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    kind = kind or next((kind for sign, kind in _TEXTS if sign.match(head)), None)
    if kind is None and head[:1] in (b"{", b"[") and _is_json(data):
        kind = "a JSON"
    return f"{kind} file, which can't be read yet; save it as .docx or .txt." if kind else None


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True
