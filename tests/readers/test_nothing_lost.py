"""Of whatever a document holds, each word stands in the draft's text or in its list of what was dropped."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.text import Span, subtract
from tests.readers.making import notes, paragraph, part, read, run, word_file
from tests.readers.test_odt import odt_file

# A piece of a document: its markup around the word that it is given, and whether that is kept; a
# footnote is kept below its paragraph.
Piece = tuple[Callable[[str], str], bool | Literal["below"]]

WORD_INLINE: list[Piece] = [
    (run, True),
    (lambda w: run(w[:2]) + run(w[2:], "<w:b/>"), True),
    (lambda w: f"<w:sdt><w:sdtContent>{run(w)}</w:sdtContent></w:sdt>", True),
    (lambda w: f"<w:ins>{run(w)}</w:ins>", True),
    (lambda w: f"<w:hyperlink>{run(w)}</w:hyperlink>", True),
    (lambda w: f"<w:del><w:r><w:delText>{w}</w:delText></w:r></w:del>", False),
    (lambda _: '<w:r><w:footnoteReference w:id="1"/></w:r>', False),  # which is not there
    (lambda w: f'<w:r><w:footnoteReference w:id="{w[4:]}"/></w:r>', "below"),
    (lambda w: f"<w:r><w:drawing><w:t>{w}</w:t></w:drawing></w:r>", False),
]
ODT_INLINE: list[Piece] = [
    (str, True),
    (lambda w: f"{w[:2]}<text:span>{w[2:]}</text:span>", True),
    (lambda w: f"<text:a>{w}</text:a>", True),
    (lambda w: f"<text:note text:note-class='footnote'><text:p>{w}</text:p></text:note>", False),
    (
        lambda w: f"<text:note><text:note-body><text:p>{w}</text:p></text:note-body></text:note>",
        "below",
    ),
    (lambda w: f"<office:annotation><text:p>{w}</text:p></office:annotation>", False),
    (lambda w: f"<draw:frame><draw:text-box>{w}</draw:text-box></draw:frame>", False),
]
HTML_INLINE: list[Piece] = [
    (str, True),
    (lambda w: f"{w[:2]}<i>{w[2:]}</i>", True),
    (lambda w: f"<a href='x'>{w}</a>", True),
    (lambda w: f"<del>{w}</del>", False),
    (lambda w: f"<img alt='{w}'>", False),
]
RTF_INLINE: list[Piece] = [
    (str, True),
    (lambda w: f"{w[:2]}{{\\b {w[2:]}}}", True),
    (lambda w: f"{{\\footnote {w}}}", "below"),
    (lambda w: f"{{\\*\\annotation {w}}}", False),
    (lambda w: f"{{\\pict {w}}}", False),
]


def _word(paragraphs: list[str]) -> bytes:
    cells = "".join(f"<w:tc>{text}</w:tc>" for text in paragraphs[:3])
    rest = f"<w:sdt><w:sdtContent>{''.join(paragraphs[3:])}</w:sdtContent></w:sdt>"
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(f"wort{number}")}</w:footnote>'
        for number in re.findall(r'footnoteReference w:id="(\d{3,})"', "".join(paragraphs))
    )
    footnotes = part("footnotes", notes)
    return word_file(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>", rest, footnotes=footnotes)


def _html(paragraphs: list[str]) -> bytes:
    return ("<!DOCTYPE html><html><body>" + "".join(paragraphs) + "</body></html>").encode()


def _rtf(paragraphs: list[str]) -> bytes:
    return ("{\\rtf1\\ansi " + "".join(paragraphs) + "}").encode()


FORMATS: dict[str, tuple[list[Piece], Callable[[str], str], Callable[[list[str]], bytes]]] = {
    "docx": (WORD_INLINE, paragraph, _word),
    "odt": (ODT_INLINE, "<text:p>{}</text:p>".format, lambda texts: odt_file(*texts)),
    "html": (HTML_INLINE, "<p>{}</p>".format, _html),
    "rtf": (RTF_INLINE, "{}\\par ".format, _rtf),
}


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=30, deadline=None)
@given(st.data())
def test_each_word_is_kept_in_its_place_or_counted_as_dropped(
    kind: str, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    pieces, block, whole = FORMATS[kind]
    chosen = data.draw(
        st.lists(st.lists(st.sampled_from(pieces), min_size=1, max_size=5), min_size=1, max_size=8)
    )
    numbers, kept, below, dropped = count(100), ["Anfang"], list[str](), 0
    blocks = [block(_plain(kind, "Anfang"))]
    for row in chosen:
        inner = ""
        for make, stays in row:
            word = f"wort{next(numbers)}"
            inner += make(word) + _plain(kind, " ")
            kept += [word] if stays is True else []
            below += [word] if stays == "below" else []
            dropped += not stays
        blocks.append(block(inner))
    draft = read(tmp_path_factory.mktemp(kind), whole(blocks), "T1")
    asides = [row.span for row in draft.uncounted if row.kind == "comment"]
    body = "".join(span.of(draft.text) for span in subtract([Span(0, len(draft.text))], asides))
    assert body.split() == kept
    assert [span.of(draft.text) for span in asides] == [
        f"[{n}: {word}]" for n, word in enumerate(below, 1)
    ]
    numbers_told = re.findall(r"^(\d+) ", notes(draft, "dropped"), re.MULTILINE)
    assert sum(map(int, numbers_told)) == dropped


def _plain(kind: str, text: str) -> str:
    return run(text) if kind == "docx" else text


def test_other_parts_of_a_word_file_are_counted_too(tmp_path: Path) -> None:
    parts = {
        "header1": part("hdr", paragraph("x")),
        "footer1": part("ftr", paragraph("x")),
        "comments": part("comments", f"<w:comment>{paragraph('x')}</w:comment>"),
    }
    draft = read(tmp_path, word_file(paragraph("Anna: eins"), **parts), "T1.docx")
    assert len(notes(draft, "dropped").split("\n")) == 3
