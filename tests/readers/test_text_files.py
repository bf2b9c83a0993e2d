"""Text files are read whatever their encoding; what is no transcript is refused in one sentence."""

from __future__ import annotations

import os
import random
import unicodedata
from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers import read_transcript
from tests.readers.making import notes, read, said, word_file, zip_file

TEXT = "Nadège : Déjà l’été, « œuvre » à Genève…\nRémi : Où ça ? Für Zürich.\nNadège : Oui.\nRémi : Bon.\n"
TURNS = [
    ("Nadège", "Déjà l’été, « œuvre » à Genève…"),
    ("Rémi", "Où ça ? Für Zürich."),
    ("Nadège", "Oui."),
    ("Rémi", "Bon."),
]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_an_encoding_is_told_by_the_bytes(encoding: str, tmp_path: Path) -> None:
    draft = read(tmp_path, TEXT.encode(encoding))
    assert said(draft) == TURNS
    assert draft.text == TEXT


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "latin-1"])
@pytest.mark.parametrize(
    "text", ["Anna: déjà\nBen: où", "Anna: Schön.\nBen: Über", "Anna: città\nBen: perché"]
)
def test_a_few_accents_are_enough(text: str, encoding: str, tmp_path: Path) -> None:
    assert read(tmp_path, text.encode(encoding)).text == text


def test_an_encoding_that_was_guessed_is_noted(tmp_path: Path) -> None:
    assert "T1.txt isn't UTF-8; it was read as Windows-1252" in notes(
        read(tmp_path, TEXT.encode("cp1252")), "repaired"
    )
    assert "read as UTF-16" in notes(read(tmp_path, TEXT.encode("utf-16-le")), "repaired")
    assert read(tmp_path, TEXT).notes == ()


def test_a_few_damaged_bytes_do_not_spoil_a_utf_8_file(tmp_path: Path) -> None:
    data = (TEXT * 5).encode().replace("Où".encode(), b"O\xff", 1)
    draft = read(tmp_path, data)
    assert draft.text.count("\ufffd") == 1
    assert draft.text.count("Où") == 4
    assert "1 character of T1.txt could not be read" in notes(draft, "repaired")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_are_made_equal_and_all_else_stays_as_typed(ending: str, tmp_path: Path) -> None:
    text = (
        "Anna\u00a0: e\u0301te\u0301\u202f!\t\u00ad–\nBen: 🙏🏽  zwei \nAnna: \ufeffdrei\nBen: vier"
    )
    draft = read(tmp_path, text.replace("\n", ending))
    assert draft.text == text


def test_the_draft_keeps_the_original_and_takes_its_title_from_the_name(tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "Entretien_é.2.txt")
    draft = read(tmp_path, b"\xef\xbb\xbf" + TEXT.encode(), decomposed)
    assert draft.original == b"\xef\xbb\xbf" + TEXT.encode()
    assert draft.original_name == decomposed
    assert draft.title == "Entretien_é.2"
    assert draft.language is None


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b" \n\t\r\n", "\u00a0\n\u2003".encode(), b"\xff\xfe", bytes(50)]
)
def test_an_empty_file_is_refused(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^T1\.txt is empty[^\n]*\.$"):
        read(tmp_path, data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b'\xef\xbb\xbf<?xml version="1.0"?><svg/>', "an XML file"),
        (b'{"turns": [{"speaker": "Anna"}]}', "a JSON file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG image file"),
        (b"\x00\x00\x00 ftypM4A ", "a sound or video file"),
        (zip_file({"ppt/presentation.xml": "<x/>"}), "a PowerPoint file"),
        (zip_file({"a.txt": "Anna: eins"}), "a zip file"),
    ],
)
def test_other_formats_are_named_and_refused(data: bytes, what: str, tmp_path: Path) -> None:
    sentence = rf"^T1\.txt is {what}, which can't be read yet; save it as \.docx or \.txt\.$"
    with pytest.raises(ReadError, match=sentence):
        read(tmp_path, data)


def test_a_word_97_file_is_told_from_one_with_a_password(tmp_path: Path) -> None:
    ole2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    with pytest.raises(ReadError, match=r"^T1\.txt is a Word 97 \.doc file: save it as \.docx\.$"):
        read(tmp_path, ole2)
    with pytest.raises(ReadError, match="protected by a password"):
        read(tmp_path, ole2 + "EncryptedPackage".encode("utf-16-le"))


@pytest.mark.parametrize(
    "data",
    [b"Anna: eins\x00zwei\n" * 9, bytes(range(1, 32)) * 40, random.Random(1).randbytes(4000)],
)
def test_bytes_that_are_no_text_are_refused(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^T1\.txt is a binary file"):
        read(tmp_path, data)


def test_content_decides_not_the_ending(tmp_path: Path) -> None:
    document = word_file(
        "<w:p><w:r><w:t>Anna: eins</w:t></w:r></w:p>", "<w:p><w:r><w:t>Ben: zwei</w:t></w:r></w:p>"
    )
    assert said(read(tmp_path, document, "T1.txt")) == [("Anna", "eins"), ("Ben", "zwei")]
    assert said(read(tmp_path, "Anna: eins\nBen: zwei", "T1.docx")) == [
        ("Anna", "eins"),
        ("Ben", "zwei"),
    ]


def test_what_the_system_refuses_becomes_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^none\.txt was not found; check its name and folder\.$"):
        read_transcript(tmp_path / "none.txt")
    with pytest.raises(ReadError, match="is a folder; choose the files in it"):
        read_transcript(tmp_path)
    for name in ("x" * 4000, "x\x00y"):
        with pytest.raises(ReadError, match=r"was not found|could not be read \("):
            read_transcript(tmp_path / name)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "T1.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    with pytest.raises(ReadError, match="may not be read by you"):
        read_transcript(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in this system's folders")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "T1.txt")
    with pytest.raises(ReadError, match="no ordinary file"):
        read_transcript(tmp_path / "T1.txt")


def test_a_file_above_100_mb_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "T1.txt"
    with path.open("wb") as file:
        file.truncate(100_000_001)
    with pytest.raises(ReadError, match="larger than 100 MB"):
        read_transcript(path)


def test_a_long_file_takes_its_turns_from_beginning_to_end(tmp_path: Path) -> None:
    pair = "Anna : {} mots et encore des mots, pour faire long.\n\nBen : Oui, [00:00:01] non.\n\n"
    draft = read(tmp_path, "".join(pair.format(n) for n in range(6_000)))
    assert len(draft.turns) == 12_000
    assert draft.turns[-2].span.of(draft.text).startswith("5999 mots")
    assert draft.turns[-1].time == 1


ODD_LINES = {
    "words": "a " * 200_000,
    "spaces": " " * 400_000,
    "label": "A" + " " * 400_000 + ":",
    "open comments": "<!--" * 100_000,
    "open brackets": "(" * 400_000,
    "half a time": "[0:0" * 100_000,
    "pairs": "X = Y, " * 60_000,
}


@pytest.mark.parametrize("line", ODD_LINES)
def test_odd_long_lines_are_read_like_others(line: str, tmp_path: Path) -> None:
    text = f"Anna: eins\n{ODD_LINES[line]}\nBen: zwei\nAnna: drei\nBen: vier\n"
    assert len(read(tmp_path, text).turns) == 4
