"""HTML gives the text that a browser shows, with the turns of its plain twin."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import ReadError
from tests.readers.making import notes, read, said, uncounted

TURNS = [("Anna", "Guten Tag zusammen."), ("Ben", "Danke."), ("Anna", "Gut."), ("Ben", "Ja.")]


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html>\n<html><head><title>T</title>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Gruppe</h1><p><b>Anna:</b> Guten\n  <i>Tag</i> zusammen.</p>\n<p>Ben: Danke.<p>Anna: Gut.<p>Ben: Ja.",
        "<h1>Gruppe</h1>Anna: Guten Tag zusammen.<br>Ben: Danke.<br/>Anna: Gut.<br><br>Ben: Ja.",
        "<h1>Gruppe</h1><ul><li>Anna: Guten Tag zusammen.<li>Ben: Danke.<li>Anna: Gut.<li>Ben: Ja.</ul>",
        "<h1>Gruppe</h1><pre>Anna: Guten Tag zusammen.\nBen: Danke.\nAnna: Gut.\n\nBen: Ja.</pre>",
        "<h1>Gruppe</h1><table><tr><th>Anna<td><p>Guten Tag</p><p>zusammen.</p><tr><th>Ben<td>Danke."
        "<tr><th>Anna<td>Gut.<tr><th>Ben<td>Ja.</table>",
        "<h1>Gruppe</h1><div><span style='font-weight:700'>Anna</span> Guten Tag zusammen.</div><div><b>Ben</b>"
        " Danke.</div><div><strong>Anna</strong> Gut.</div><div><b>Ben</b> Ja.</div>",
        "<h1>Gruppe</h1><h3>Anna</h3><p>Guten Tag zusammen.</p><h3>Ben</h3><p>Danke.</p><h3>Anna</h3><p>Gut.</p>"
        "<h3>Ben</h3>Ja.",
    ],
    ids=["paragraphs", "breaks", "list", "preformatted", "table", "bold", "headings"],
)
def test_the_same_talk_gives_the_same_turns_in_every_markup(body: str, tmp_path: Path) -> None:
    draft = read(tmp_path, page(body), "T1.html")
    assert said(draft) == TURNS
    assert uncounted(draft, "heading") == ["Gruppe"]
    assert draft.notes == ()


def test_entities_and_nbsp_are_characters_and_scripts_are_none(tmp_path: Path) -> None:
    body = "<script>Anna: nein</script><style>p {}</style><!-- Ben: nein --><p>Anna&nbsp;: d&eacute;j&agrave; &lt;3<p>Ben&#x202F;: oui"
    draft = read(tmp_path, page(body))
    assert draft.text == "Anna\u00a0: déjà <3\nBen\u202f: oui"
    assert said(draft) == [("Anna", "déjà <3"), ("Ben", "oui")]


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    body = "<p>Anna: eins <img src='x.png'><del>geheim <b>sehr</b></del>!<p>Ben: zwei<svg><text>geheim</text></svg><iframe src='https://example.org'></iframe>"
    draft = read(tmp_path, page(body))
    assert notes(draft, "dropped").splitlines() == [
        "1 deletion was left out.",
        "2 images were left out.",
        "1 embedded page was left out.",
    ]
    assert said(draft) == [("Anna", "eins !"), ("Ben", "zwei")]


def test_the_declared_encoding_is_believed_when_it_is_not_utf_8(tmp_path: Path) -> None:
    html = page("<p>Anna: où ça<p>Ben: für dich", "<meta charset='windows-1252'>")
    draft = read(tmp_path, html.encode("cp1252"))
    assert draft.text == "Anna: où ça\nBen: für dich"
    assert draft.notes == ()
    assert read(tmp_path, html.encode()).text == draft.text
    unknown = html.replace("windows-1252", "klingon")
    assert read(tmp_path, unknown.encode("cp1252")).text == draft.text


def test_deep_nesting_loses_nothing_or_is_refused(tmp_path: Path) -> None:
    def deep(n: int) -> str:
        return page("<div>" * n + "Anna: eins" + "</div>" * n + "<p>Ben: zwei")

    assert said(read(tmp_path, deep(1500))) == [("Anna", "eins"), ("Ben", "zwei")]
    with pytest.raises(ReadError, match=r"^T1\.txt is nested too deeply"):
        read(tmp_path, deep(3000))


def test_a_page_without_text_is_empty(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is empty"):
        read(tmp_path, page("<p> </p><img>"))
