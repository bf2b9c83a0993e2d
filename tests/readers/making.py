"""What the readers' tests share: Word files made from raw XML, and what every draft must be."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from bisect import bisect_left, bisect_right
from itertools import pairwise
from pathlib import Path

from qualcoder_hslu.model.transcript import (
    UNCOUNTED_KINDS,
    TranscriptDraft,
    normalise_newlines,
    speech_spans,
)
from qualcoder_hslu.readers import Convention, read_transcript

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def part(root: str, inner: str) -> str:
    """A part of a Word file whose root element is `w:root`."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} xmlns:w="{_W}"'
        ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"{inner}</w:{root}>"
    )


def run(text: str, properties: str = "") -> str:
    """A run; `properties` is the inside of `w:rPr`."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; a plain text is made one."""
    inner = "".join(piece if piece.startswith("<") else run(piece) for piece in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def word_file(*blocks: str, **parts: str) -> bytes:
    """A Word file with these blocks as its body and `parts` (`comments=…`) beside it."""
    members = {"_rels/.rels": _RELATIONS, "word/document.xml": document(*blocks)}
    members |= {f"word/{name}.xml": xml for name, xml in parts.items()}
    return zip_file(members)


def document(*blocks: str) -> str:
    return part("document", f"<w:body>{''.join(blocks)}<w:sectPr/></w:body>")


def zip_file(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            packed = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, packed)
    return out.getvalue()


def read(
    folder: Path,
    content: str | bytes,
    name: str = "T1.txt",
    convention: Convention | str | None = None,
    questions: str = "",
) -> TranscriptDraft:
    """The draft of a file of this content, which holds all that every draft must hold."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    draft = read_transcript(path, convention=convention, questions=questions)
    assert problems(draft) == []
    return draft


def said(draft: TranscriptDraft) -> list[tuple[str, str]]:
    """Speaker and counted speech of each turn, white space made single."""
    return [
        (
            turn.speaker,
            " ".join(
                " ".join(
                    span.of(draft.text) for span in speech_spans(turn, draft.uncounted)
                ).split()
            ),
        )
        for turn in draft.turns
    ]


def uncounted(draft: TranscriptDraft, kind: str) -> list[str]:
    """The texts of the uncounted spans of a kind, in order."""
    return [row.span.of(draft.text) for row in draft.uncounted if row.kind == kind]


def notes(draft: TranscriptDraft, kind: str) -> str:
    """The messages of a kind, one a line."""
    return "\n".join(note.message for note in draft.notes if note.kind == kind)


def problems(draft: TranscriptDraft) -> list[str]:
    """What in the draft breaks the rules that hold for every draft; empty when none."""
    text, turns, rows = draft.text, draft.turns, draft.uncounted
    found = []
    if text != normalise_newlines(text) or text != text.encode("utf-8").decode("utf-8"):
        found.append("the text is not as it will be stored")
    if [turn.number for turn in turns] != [str(n + 1) for n in range(len(turns))]:
        found.append("turn numbers do not count from 1")
    if any(a.span.end > b.span.start for a, b in pairwise(turns)):
        found.append("turns overlap or are out of order")
    if any(a.span.end > b.span.start for a, b in pairwise(rows)):
        found.append("uncounted spans overlap or are out of order")
    if any(row.kind not in UNCOUNTED_KINDS or not row.span for row in rows):
        found.append("an uncounted span is empty or of an unknown kind")
    ends = sorted(p for turn in turns for p in (turn.span.start, turn.span.end))
    if any(bisect_right(ends, row.span.start) < bisect_left(ends, row.span.end) for row in rows):
        found.append("an uncounted span lies across the border of a turn")
    if any(not turn.span or turn.span.of(text) != turn.span.of(text).strip() for turn in turns):
        found.append("a turn is empty or has white space at its ends")
    if draft.speakers != tuple(dict.fromkeys(t.speaker for t in turns if t.speaker)):
        found.append("the speakers are not those of the turns")
    if draft.title != unicodedata.normalize("NFC", draft.title) or not draft.original:
        found.append("title or original bytes are missing")
    return found + _uncovered(draft)


def _uncovered(draft: TranscriptDraft) -> list[str]:
    spans = sorted([turn.span for turn in draft.turns] + [row.span for row in draft.uncounted])
    at = 0
    for span in spans:
        if draft.text[at : span.start].strip():
            return [f"nothing covers the text at {at}"]
        at = max(at, span.end)
    if at > len(draft.text):
        return ["a span ends behind the text"]
    return [f"nothing covers the text at {at}"] if draft.text[at:].strip() else []
