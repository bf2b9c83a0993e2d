"""What people give a program: each bad file is one sentence or a right import, nothing half done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.projects import small_workspace

TEXT = "Anne : Très bien, merci.\nBéat : Où ça ? À l’Hôtel ?\nAnne : Là-bas.\nBéat : Ah.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.fgc"
    small_workspace(path).close()
    return path


def _zip_without_document(path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty.txt": (lambda path: path.write_bytes(b""), "is empty"),
    "blank.txt": (lambda path: path.write_bytes(b" \r\n\n\t "), "is empty"),
    "binary.txt": (lambda path: path.write_bytes(bytes(range(256)) * 40), "binary.txt is"),
    "picture.txt": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100)), "PNG"),
    "report.docx": (lambda path: path.write_bytes(b"PK\x03\x04 not really"), "report.docx"),
    "archive.docx": (_zip_without_document, "archive.docx"),
    "old.doc": (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
                "save it as .docx"),
    "folder.txt": (lambda path: path.mkdir(), "folder"),
    "missing.txt": (lambda path: None, "missing.txt"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_sentence_and_changes_nothing(
    run: Run, project: Path, tmp_path: Path, name: str
) -> None:
    make, expected = BAD[name]
    make(tmp_path / name)
    good = tmp_path / "good.txt"
    good.write_text(TEXT, encoding="utf-8")
    before = project.read_bytes()
    code, out, err = run("import", project, good, tmp_path / name)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert expected in err
    assert project.read_bytes() == before, "the good file beside it was taken"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_encoding_gives_the_same_turns(
    run_json: Callable[..., Any], project: Path, tmp_path: Path, encoding: str, line_end: str
) -> None:
    text = TEXT if "utf" in encoding else TEXT.replace("’", "'")
    (tmp_path / "t.txt").write_bytes(text.replace("\n", line_end).encode(encoding))
    run_json("import", project, tmp_path / "t.txt")
    turns = run_json("turns", project, "t")
    assert [(turn["speaker"], turn["text"]) for turn in turns] == [
        tuple(line.split(" : ", 1)) for line in text.splitlines()
    ]


def test_a_transcript_without_speakers_is_one_turn_of_nobody(
    run_json: Callable[..., Any], project: Path, tmp_path: Path
) -> None:
    (tmp_path / "plain.txt").write_text("Bonjour à tous.\n\nOn commence.\n", encoding="utf-8")
    (report,) = run_json("import", project, tmp_path / "plain.txt")
    assert any("speaker" in note["message"] for note in report["notes"])
    (turn,) = run_json("turns", project, "plain")
    assert turn["speaker"] == ""
    assert turn["text"].split() == ["Bonjour", "à", "tous.", "On", "commence."]


def test_fifty_megabytes_of_turns_are_read(
    run_json: Callable[..., Any], project: Path, tmp_path: Path
) -> None:
    line = "Anne : " + "administration " * 600 + "fin.\nBéat : Oui.\n"
    count = 50_000_000 // len(line.encode()) + 1
    with (tmp_path / "huge.txt").open("w", encoding="utf-8") as file:
        for _ in range(count):
            file.write(line)
    assert (tmp_path / "huge.txt").stat().st_size >= 50_000_000
    (report,) = run_json("import", project, tmp_path / "huge.txt")
    assert report["turns"] == 2 * count
    assert run_json("check", project)["ok"]
