"""RTF gives the text of the body, with the turns of its plain twin."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import ReadError
from tests.readers.making import notes, read, said, uncounted

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial CE;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}{\*\generator X;}{\info{\title geheim}}" + "\n"
)


def rtf(body: str) -> bytes:
    return (HEAD + body + "}").encode("ascii")


def test_paragraphs_labels_and_headings_are_read_like_the_plain_twin(tmp_path: Path) -> None:
    body = (
        r"\pard\s1\b Gruppe\par\pard\plain {\b Anna\~:} Guten\line Tag.\par" + "\r\n"
        r"\b Ben\b0\~: Dan" + "\n" + r"ke.\par Anna\~: Gut.\par\par Ben\~: Ja.\par"
    )
    draft = read(tmp_path, rtf(body), "T1.rtf")
    assert draft.text == (
        "Gruppe\nAnna\u00a0: Guten\nTag.\nBen\u00a0: Danke.\nAnna\u00a0: Gut.\n\nBen\u00a0: Ja."
    )
    assert said(draft) == said(read(tmp_path, draft.text))
    assert uncounted(draft, "heading") == ["Gruppe"]
    assert draft.notes == ()


def test_characters_come_from_code_pages_fonts_and_unicode(tmp_path: Path) -> None:
    body = (
        r"Anna: d\'e9j\'e0 \u8217?\u339 \'9c, {\f1\'9a}\'9a, \u-10179 ?\u-8704 ?{\uc2\u233 ab}c,"
        r" \endash\emdash\ldblquote\bullet\-\_\{\\\}.\par Ben: {\uc0\u252 x}\par"
    )
    draft = read(tmp_path, rtf(body))
    assert draft.text.split("\n")[0] == "Anna: déjà ’œ, šš, 😀éc, –—“•\u00ad\u2011{\\}."
    assert draft.text.split("\n")[1] == "Ben: üx"


def test_a_mac_document_has_its_own_code_page(tmp_path: Path) -> None:
    draft = read(tmp_path, rb"{\rtf1\mac Anna: \'8e\par Ben: \'9f\par}")
    assert draft.text == "Anna: é\nBen: ü"


def test_bold_labels_without_a_colon_are_found(tmp_path: Path) -> None:
    turns = r"{\b Anna} eins\par{\b Ben} zwei\par" * 2
    assert said(read(tmp_path, rtf(turns))) == [("Anna", "eins"), ("Ben", "zwei")] * 2


def test_a_table_gives_a_line_a_row(tmp_path: Path) -> None:
    def row(*cells: str) -> str:
        return r"\trowd\pard\intbl " + "".join(rf"{cell}\cell " for cell in cells) + r"\row "

    body = (
        row("Anna", r"eins\par und") + row("Ben", "zwei") + row("Anna", "drei") + row("Ben", "vier")
    )
    draft = read(tmp_path, rtf(body + r"\pard Schluss\par"))
    assert said(draft) == [
        ("Anna", "eins und"),
        ("Ben", "zwei"),
        ("Anna", "drei"),
        ("Ben", "vier Schluss"),
    ]


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    body = (
        r"{\header geheim\par}{\footerl geheim\par}Anna: eins{\footnote geheim}{\*\annotation geheim}"
        r"{\*\shppict{\pict\bin4 }}{{}}{\nonshppict{\pict 00}}{\deleted geheim}\par"
        r"{\listtext 1.}Ben: {\field{\*\fldinst PAGE}{\fldrslt zwei}}{\*\unbekannt geheim}\par"
    )
    draft = read(tmp_path, rtf(body))
    assert said(draft) == [("Anna", "eins"), ("Ben", "zwei")]
    assert "[1: geheim]" in draft.text
    assert notes(draft, "dropped").splitlines() == [
        "1 image was left out.",
        "1 comment was left out.",
        "1 page header was left out.",
        "1 page footer was left out.",
        "1 automatic paragraph number was left out.",
        "1 tracked deletion was left out.",
    ]


def test_footnotes_stand_below_their_paragraphs_and_are_nobodys_speech(tmp_path: Path) -> None:
    body = (
        r"Anna: eins{\footnote \chftn  Amt\par f\'fcr Statistik} und{\footnote\ftnalt mehr}.\par "
        r"Ben: zwei\par Anna: drei\par"
    )
    draft = read(tmp_path, rtf(body))
    assert said(draft) == [("Anna", "eins und."), ("Ben", "zwei"), ("Anna", "drei")]
    assert uncounted(draft, "comment") == ["[1: Amt für Statistik]", "[2: mehr]"]
    assert draft.text.splitlines()[:3] == [
        "Anna: eins und.", "[1: Amt für Statistik]", "[2: mehr]",
    ]  # fmt: skip
    kept = "2 footnotes or endnotes were kept below their paragraphs, uncounted."
    assert notes(draft, "repaired") == kept


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(rb"{\rtf1\ansi\par}", "is empty"), (b"{\\rtf1" + b"{" * 100_000, "nested too deeply")],
)
def test_a_document_without_text_or_end_is_refused(
    data: bytes, sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(ReadError, match=rf"^T1\.txt [^\n]*{sentence}[^\n]*\.$"):
        read(tmp_path, data)
