"""Word files give the text that a reader sees; what is left out is counted, never quoted."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK

from qualcoder_hslu.model.errors import ReadError
from tests.readers.making import (
    document,
    notes,
    paragraph,
    part,
    read,
    run,
    said,
    uncounted,
    word_file,
    zip_file,
)

BEN = paragraph("Ben: zwei")


def saved(made: docx.document.Document) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_document_made_by_another_program_reads_like_its_plain_text(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_heading("Fokusgruppe", level=1)
    for label, speech in (("Anna", "eins"), ("Ben", "zwei"), ("Anna", "drei"), ("Ben", "vier")):
        written = made.add_paragraph()
        written.add_run(f"{label}:").bold = True
        written.add_run(f" {speech}")
    made.add_paragraph("Und weiter.").add_run().add_break(WD_BREAK.LINE)
    word = read(tmp_path, saved(made), "T1.docx")
    text = "Fokusgruppe\nAnna: eins\nBen: zwei\nAnna: drei\nBen: vier\nUnd weiter."
    assert word.text.strip() == text
    assert uncounted(word, "heading") == ["Fokusgruppe"]
    assert said(word) == said(read(tmp_path, text))
    assert word.notes == ()


def test_labels_in_several_runs_and_bold_labels_without_colon_are_found(tmp_path: Path) -> None:
    split = [paragraph(run("An"), run("na", "<w:b/>"), run(" "), run(": ei"), run("ns")), BEN] * 2
    assert said(read(tmp_path, word_file(*split))) == [("Anna", "eins"), ("Ben", "zwei")] * 2
    bold = [paragraph(run(name, "<w:b/>"), run(" und los")) for name in ("Anna", "Ben")] * 2
    assert said(read(tmp_path, word_file(*bold))) == [("Anna", "und los"), ("Ben", "und los")] * 2
    not_bold = '<w:b w:val="0"/>'
    plain = [paragraph(run(name, not_bold), run(" und los")) for name in ("Anna", "Ben")] * 2
    assert read(tmp_path, word_file(*plain)).speakers == ()


def test_bold_and_headings_are_inherited_from_styles(tmp_path: Path) -> None:
    styles = part(
        "styles",
        '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Abschnitt"><w:basedOn w:val="Titre1"/></w:style>'
        '<w:style w:styleId="Rund"><w:basedOn w:val="Rund"/></w:style>'
        '<w:style w:styleId="Name"><w:rPr><w:b/></w:rPr></w:style>',
    )
    name = '<w:rStyle w:val="Name"/>'
    draft = read(
        tmp_path,
        word_file(
            paragraph("Teil 1", properties='<w:pStyle w:val="Titre1"/>'),
            *[paragraph(run(label, name), run(" sagt was")) for label in ("Anna", "Ben")] * 2,
            paragraph("Teil 2", properties='<w:pStyle w:val="Abschnitt"/>'),
            paragraph("Teil 3", properties='<w:outlineLvl w:val="0"/>'),
            paragraph("Schluss", properties='<w:pStyle w:val="Rund"/>'),
            styles=styles,
        ),
    )
    assert uncounted(draft, "heading") == ["Teil 1", "Teil 2", "Teil 3"]
    assert said(draft)[-1] == ("Ben", "sagt was Schluss")


def test_text_in_controls_links_fields_and_insertions_is_kept(tmp_path: Path) -> None:
    inline = paragraph(
        "Anna: ",
        f"<w:sdt><w:sdtPr/><w:sdtContent>{run('eins ')}</w:sdtContent></w:sdt>",
        f"<w:hyperlink>{run('zwei ')}</w:hyperlink>",
        f"<w:ins>{run('drei ')}</w:ins><w:moveTo>{run('vier ')}</w:moveTo>",
        f"<w:fldSimple>{run('fünf ')}</w:fldSimple><w:smartTag>{run('sechs ')}</w:smartTag>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        "<m:oMath><m:r><m:t>x=7</m:t></m:r></m:oMath>",
    )
    block = f"<w:sdt><w:sdtContent>{BEN}{inline}</w:sdtContent></w:sdt><w:ins>{BEN}</w:ins>"
    draft = read(tmp_path, word_file(inline, block))
    words = "eins zwei drei vier fünf sechs x=7"
    assert said(draft) == [("Anna", words), ("Ben", "zwei"), ("Anna", words), ("Ben", "zwei")]
    assert notes(draft, "repaired") == "5 tracked insertions were kept, as if accepted."


def test_deleted_text_is_left_out_and_counted(tmp_path: Path) -> None:
    deleted = "<w:del><w:r><w:delText>geheim</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('geheim')}</w:moveFrom>"
    row = f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('geheim')}</w:tc></w:tr></w:tbl>"
    draft = read(tmp_path, word_file(paragraph("Anna: eins", deleted, moved), BEN, row))
    assert said(draft) == [("Anna", "eins"), ("Ben", "zwei")]
    assert "2 tracked deletions were left out." in notes(draft, "dropped")
    assert "1 place from which text was moved away was left out." in notes(draft, "dropped")
    assert "geheim" not in draft.text + notes(draft, "dropped")


def test_paragraphs_whose_mark_was_deleted_run_on(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        word_file(
            paragraph("Anna: ei", properties="<w:rPr><w:del/></w:rPr>"), paragraph("ns"), BEN
        ),
    )
    assert draft.text == "Anna: eins\nBen: zwei"


def test_breaks_tabs_hyphens_and_symbols_become_characters(tmp_path: Path) -> None:
    signs = "<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:br/><w:cr/><w:sym w:char='2192'/><w:sym w:char='F04A'/></w:r>"
    draft = read(tmp_path, word_file(paragraph("Anna: a", signs, "b"), BEN))
    assert draft.text == "Anna: a\t\u2011\u00ad\n\n→b\nBen: zwei"
    assert notes(draft, "dropped") == "1 sign of a symbol font was left out."


def test_a_line_break_begins_a_line_like_a_paragraph_does(tmp_path: Path) -> None:
    draft = read(
        tmp_path, word_file(paragraph("Anna: eins", "<w:r><w:br/></w:r>", "Ben: zwei"), BEN)
    )
    assert said(draft) == [("Anna", "eins"), ("Ben", "zwei"), ("Ben", "zwei")]


def test_a_table_gives_a_line_a_row(tmp_path: Path) -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    inner = f"<w:tbl>{row(paragraph('drin'))}</w:tbl>"
    table = (
        row(paragraph("Zeit"), paragraph("Wer"), paragraph("Text"))
        + row(paragraph("0:01"), paragraph("Anna"), paragraph("eins"))
        + row(paragraph("0:04"), paragraph("Ben"), paragraph("zwei") + inner)
        + f"<w:sdt><w:sdtContent>{row(paragraph('0:07'), paragraph('Anna'), paragraph('drei'))}</w:sdtContent></w:sdt>"
        + row(paragraph("0:09"), paragraph("Ben"), paragraph("vier") + paragraph("weiter"))
    )
    draft = read(tmp_path, word_file(f"<w:tbl><w:tblPr/>{table}</w:tbl>"))
    assert said(draft) == [
        ("Anna", "eins"),
        ("Ben", "zwei drin"),
        ("Anna", "drei"),
        ("Ben", "vier weiter"),
    ]
    assert [turn.time for turn in draft.turns] == [1, 4, 7, 9]
    assert uncounted(draft, "front") == ["Zeit\tWer\tText"]


def test_whatever_is_no_speech_is_counted_in_notes_without_its_words(tmp_path: Path) -> None:
    box = "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>geheim</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>"
    things = (
        "<w:r><w:drawing/></w:r><w:r><w:drawing/></w:r><w:r><w:object/></w:r>"
        "<w:r><w:footnoteReference/></w:r><w:r><w:endnoteReference/></w:r>" + box
    )
    numbered = '<w:numPr><w:numId w:val="3"/></w:numPr>'
    draft = read(
        tmp_path,
        word_file(
            paragraph("Anna: eins", things),
            paragraph("Ben: zwei", run(" drei", "<w:vanish/>"), properties=numbered),
            "<w:altChunk/>",
            header1=part("hdr", paragraph("geheim")),
            header2=part("hdr", paragraph()),
            footer1=part("ftr", paragraph("geheim")),
            comments=part("comments", f"<w:comment>{paragraph('geheim')}</w:comment>" * 2),
        ),
    )
    assert notes(draft, "dropped").splitlines() == [
        "1 footnote was left out.",
        "1 endnote was left out.",
        "2 images were left out.",
        "1 embedded object was left out.",
        "1 embedded document was left out.",
        "1 text box was left out.",
        "1 automatic paragraph number was left out.",
        "2 comments were left out.",
        "1 page header was left out.",
        "1 page footer was left out.",
    ]
    assert "1 piece of hidden text was kept" in notes(draft, "unclear")
    assert said(draft) == [("Anna", "eins"), ("Ben", "zwei drei")]


def test_footnotes_stand_below_their_paragraphs_and_are_nobodys_speech(tmp_path: Path) -> None:
    def mark(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    def note(kind: str, number: int, *texts: str, sort: str = "") -> str:
        own = f' w:type="{sort}"' if sort else ""
        inner = "".join(paragraph(text) for text in texts)
        return f'<w:{kind} w:id="{number}"{own}>{inner}</w:{kind}>'

    draft = read(
        tmp_path,
        word_file(
            paragraph(
                run("Anna", "<w:b/>"), mark("footnote", 2), run(": eins"), mark("footnote", 3)
            ),
            BEN,
            paragraph("Anna: drei", mark("endnote", 2), mark("footnote", 9)),
            footnotes=part(
                "footnotes",
                note("footnote", 0, "geheim", sort="separator")
                + note("footnote", 2, "Leiterin", "des Amts")
                + note("footnote", 3, "Mod.: lacht"),
            ),
            endnotes=part("endnotes", note("endnote", 2, "Ende")),
        ),
    )
    assert draft.text.split("\n") == [
        "Anna: eins", "[1: Leiterin des Amts]", "[2: Mod.: lacht]", "Ben: zwei", "Anna: drei",
        "[3: Ende]",
    ]  # fmt: skip
    assert said(draft) == [("Anna", "eins"), ("Ben", "zwei"), ("Anna", "drei")]
    assert len(uncounted(draft, "comment")) == 3
    kept = "3 footnotes or endnotes were kept below their paragraphs, uncounted."
    assert notes(draft, "repaired") == kept
    assert notes(draft, "dropped") == "1 footnote was left out."  # its words are not there


def test_the_strict_edition_and_an_unusual_part_name_are_read(tmp_path: Path) -> None:
    strict = document(paragraph("Anna: eins"), BEN).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    relations = '<Relationships xmlns="r"><Relationship Target="/word/document2.xml" Type="x/officeDocument"/></Relationships>'
    data = zip_file({"_rels/.rels": relations, "word/document2.xml": strict})
    assert said(read(tmp_path, data)) == [("Anna", "eins"), ("Ben", "zwei")]


def test_a_document_without_text_is_empty(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^T1\.docx is empty: there is no text in it\.$"):
        read(tmp_path, word_file(paragraph(), paragraph(" ")), "T1.docx")


GOOD = word_file(paragraph("Anna: eins"), BEN)
DTD = '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (GOOD[: len(GOOD) // 2], "damaged or incomplete"),
        (GOOD[:-30], "damaged or incomplete"),
        (zip_file({"word/document.xml": "<w:p>"}), "no proper XML"),
        (zip_file({"word/document.xml": "<html><body/></html>"}), "no proper Word document"),
        (zip_file({"word/documents.txt": "Anna: eins"}), "holds no Word document"),
        (zip_file({"word/document.xml": document(BEN), "../evil.xml": "x"}), "leads outside"),
        (zip_file({"word/document.xml": document(BEN), "C:\\evil.xml": "x"}), "leads outside"),
        (zip_file({"word/document.xml": document(BEN), "/etc/evil.xml": "x"}), "leads outside"),
        (
            zip_file({"word/document.xml": document(BEN), "word/a.xml": b"0" * 40_000_000}),
            "suspicious size",
        ),
        (
            zip_file(
                {"word/document.xml": document(paragraph("&b;")).replace("?><w", f"?>{DTD}<w")}
            ),
            "declares a document type",
        ),
    ],
)
def test_a_damaged_or_hostile_file_is_refused_in_one_sentence(
    data: bytes, sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(ReadError, match=rf"^T1\.docx [^\n]*{sentence}[^\n]*\.$"):
        read(tmp_path, data, "T1.docx")


def test_an_external_entity_is_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim", encoding="utf-8")
    outside = f'<!DOCTYPE w:document [<!ENTITY b SYSTEM "{secret.as_uri()}">]>'
    xml = document(paragraph("Anna: &b;"), BEN).replace("?><w", f"?>{outside}<w")
    with pytest.raises(ReadError, match="declares a document type"):
        read(tmp_path, zip_file({"word/document.xml": xml}), "T1.docx")
