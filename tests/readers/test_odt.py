"""OpenDocument texts give the text that a reader sees; what is left out is counted, never quoted."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import ReadError
from tests.readers.making import notes, read, said, uncounted, zip_file

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
    }.items()
)
_TYPE = "application/vnd.oasis.opendocument.text"
_STYLES = (
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="BB" style:parent-style-name="B"/>'
    '<style:style style:name="N"><style:text-properties fo:font-weight="normal"/></style:style>'
    '<style:style style:name="Title"/><style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="C" style:parent-style-name="C"/>'
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    "</text:list-style>"
)
BEN = "<text:p>Ben: zwei</text:p>"


def odt_file(
    *blocks: str, styles: str = "", manifest: str = "", kind: str = _TYPE, dtd: str = ""
) -> bytes:
    """An OpenDocument text with these blocks as its body; `styles` is inside its style sheet."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{dtd}<office:document-content {_NAMES}>'
        f"<office:automatic-styles>{_STYLES}</office:automatic-styles><office:body><office:text>"
        f"{''.join(blocks)}</office:text></office:body></office:document-content>"
    )
    members: dict[str, str | bytes] = {"mimetype": kind, "content.xml": content}
    members["styles.xml"] = f"<office:document-styles {_NAMES}>{styles}</office:document-styles>"
    if manifest:
        members["META-INF/manifest.xml"] = manifest
    return zip_file(members)


def test_paragraphs_headings_spaces_tabs_and_spans_are_read_as_shown(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        odt_file(
            '<text:sequence-decls/><text:p text:style-name="P1">Gespräch 2</text:p>',
            '<text:h text:outline-level="1">Teil 1</text:h>',
            '<text:section><text:p>An<text:span text:style-name="N">na</text:span>: eins'
            '<text:s text:c="2"/>und\n   zwei<text:tab/>drei<text:line-break/>vier<text:a>fünf</text:a>'
            "</text:p></text:section>",
            BEN,
        ),
        "T1.odt",
    )
    assert draft.text == ("Gespräch 2\nTeil 1\nAnna: eins  und zwei\tdrei\nvierfünf\nBen: zwei")
    assert uncounted(draft, "heading") == ["Gespräch 2", "Teil 1"]
    assert draft.speakers == ("Anna", "Ben")
    assert notes(draft, "dropped") == ""


def test_bold_labels_are_found_through_inherited_styles(tmp_path: Path) -> None:
    blocks = [
        f'<text:p text:style-name="C"><text:span text:style-name="BB">{name}</text:span> und los</text:p>'
        for name in ("Anna", "Ben", "Anna", "Ben")
    ]
    assert (
        said(read(tmp_path, odt_file(*blocks), "T1.odt"))
        == [
            ("Anna", "und los"),
            ("Ben", "und los"),
        ]
        * 2
    )


def test_a_table_with_speakers_in_a_column_gives_turns(tmp_path: Path) -> None:
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{n}</text:p></table:table-cell><table:table-cell>"
        f"<text:p>{name}</text:p></table:table-cell><table:table-cell><text:p>das ist {n}</text:p>"
        "</table:table-cell></table:table-row>"
        for n, name in enumerate(["Anna", "Ben", "Anna", "Ben"], 1)
    )
    draft = read(
        tmp_path,
        odt_file(
            f"<table:table><table:table-column/><table:table-header-rows>{rows[: len(rows) // 2]}"
            f"</table:table-header-rows>{rows[len(rows) // 2 :]}</table:table>"
        ),
        "T1.odt",
    )
    names = ["Anna", "Ben"] * 2
    assert said(draft) == [(name, f"das ist {n}") for n, name in enumerate(names, 1)]


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>geheim</text:p>"
        "</text:deletion></text:changed-region><text:changed-region><text:insertion/>"
        "</text:changed-region></text:tracked-changes>"
    )
    inline = (
        "<text:p>Anna: eins<text:change/><office:annotation><text:p>geheim</text:p></office:annotation>"
        '<text:note text:note-class="footnote"><text:note-body><text:p> </text:p></text:note-body>'
        '</text:note><text:note text:note-class="endnote"><text:p>geheim</text:p></text:note>'
        "<draw:frame><draw:image/></draw:frame><draw:frame><draw:text-box><text:p>geheim</text:p>"
        "</draw:text-box></draw:frame></text:p>"
    )
    numbered = f'<text:list text:style-name="L"><text:list-item>{BEN}</text:list-item></text:list>'
    pages = (
        "<style:master-page><style:header><text:p>geheim</text:p></style:header><style:footer/>"
        "</style:master-page>"
    )
    contents = "<text:table-of-content><text:index-body><text:p>geheim</text:p></text:index-body></text:table-of-content>"
    draft = read(tmp_path, odt_file(changes, contents, inline, numbered, styles=pages), "T1.odt")
    assert draft.text == "Anna: eins\nBen: zwei"
    dropped = notes(draft, "dropped")
    for what in (
        "tracked deletion",
        "comment",
        "footnote",
        "endnote",
        "image",
        "text box",
        "page header",
        "table of contents or index",
        "automatic paragraph number",
    ):
        assert f"1 {what} was left out." in dropped
    assert "footer" not in dropped
    assert notes(draft, "repaired") == "1 tracked insertion was kept, as if accepted."


def test_footnotes_stand_below_their_paragraphs_and_are_nobodys_speech(tmp_path: Path) -> None:
    def note(kind: str, *paragraphs: str) -> str:
        body = "".join(f"<text:p>{each}</text:p>" for each in paragraphs)
        return (
            f'<text:note text:note-class="{kind}"><text:note-citation>1</text:note-citation>'
            f"<text:note-body>{body}</text:note-body></text:note>"
        )

    first = f"<text:p>Anna: eins{note('footnote', 'Amt für', 'Statistik')} und so</text:p>"
    cells = "".join(
        f"<table:table-cell><text:p>{each}</text:p></table:table-cell>"
        for each in (f"Ben{note('endnote', 'Leiter')}", "zwei")
    )
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    last = "<text:p>Anna: drei</text:p>"
    draft = read(tmp_path, odt_file(first, BEN, last, table), "T1.odt")
    assert draft.text.split("\n") == [
        "Anna: eins und so", "[1: Amt für Statistik]", "Ben: zwei", "Anna: drei",
        "Ben\tzwei", "[2: Leiter]",
    ]  # fmt: skip
    assert uncounted(draft, "comment") == ["[1: Amt für Statistik]", "[2: Leiter]"]
    assert said(draft)[0] == ("Anna", "eins und so")
    kept = "2 footnotes or endnotes were kept below their paragraphs, uncounted."
    assert notes(draft, "repaired") == kept


def test_the_content_decides_not_the_name_nor_the_order_in_the_zip(tmp_path: Path) -> None:
    assert said(read(tmp_path, odt_file(BEN, BEN), "T1.txt"))[0] == ("Ben", "zwei")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "content.xml", zipfile.ZipFile(io.BytesIO(odt_file(BEN, BEN))).read("content.xml")
        )
        archive.writestr("mimetype", _TYPE)
    assert said(read(tmp_path, out.getvalue(), "T1.odt"))[0] == ("Ben", "zwei")


def test_hostile_and_locked_files_are_refused_with_a_sentence(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with pytest.raises(ReadError, match="document type"):
        read(tmp_path, odt_file("<text:p>&b;</text:p>", dtd=laughs), "T1.odt")
    outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(ReadError, match="document type"):
        read(tmp_path, odt_file("<text:p>&f;</text:p>", dtd=outside), "T1.odt")
    with pytest.raises(ReadError, match="suspicious size"):
        read(tmp_path, odt_file("<text:p>" + "a" * 50_000_000 + "</text:p>"), "T1.odt")
    climbing = zip_file({"mimetype": _TYPE, "../content.xml": "<x/>"})
    with pytest.raises(ReadError, match="leads outside"):
        read(tmp_path, climbing, "T1.odt")
    locked = "<m><file-entry><encryption-data/></file-entry></m>"
    with pytest.raises(ReadError, match=r"^T1\.odt is protected by a password; open it in its"):
        read(tmp_path, odt_file(BEN, manifest=locked), "T1.odt")
    with pytest.raises(ReadError, match=r"^T1\.odt holds no text document"):
        read(tmp_path, zip_file({"mimetype": _TYPE}), "T1.odt")
    deep = "<text:section>" * 200 + "<text:p>" + "<text:span>" * 200
    closed = "x" + "</text:span>" * 200 + "</text:p>" + "</text:section>" * 200
    with pytest.raises(ReadError, match=r"nested too deeply|no proper XML"):
        read(tmp_path, odt_file(deep + closed), "T1.odt")
