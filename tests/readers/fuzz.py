"""Damaged files for the readers: each ends in a draft that keeps the rules, or in one sentence.

`python tests/readers/fuzz.py --rounds 10000 --seed 1`. The same seed makes the same files.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

import psutil

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.readers import read_transcript
from tests.readers.imports import Imports
from tests.readers.making import paragraph, part, problems, word_file
from tests.readers.making import run as word_run
from tests.readers.printing import pdf_file, typeset
from tests.readers.test_markup import TEI, elan, tier
from tests.readers.test_odt import odt_file
from tests.readers.test_turn_tables import as_text, opendocument, workbook

SLOWEST = 10.0  # seconds that one small file may take on a busy machine
MOST_MEMORY = 1_000_000_000  # bytes of the whole process
_NAMES = ("Modératrice", "Yann", "B1", "I", "Sandrine", "S00", "Dr. Keller")
_WORDS = "le service portail Dossier ça marche : oui non Klient:innen (rires) [00:00:12] e\u0301té 🙏🏽".split()
_TOKENS = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b":",
    b"\n",
    b"\r",
    b"[0:01]",
    b"---\n",
    b"<!--",
    b"&b;",
)
_TOKENS += (
    b"\xe2\x80\xa8",
    b"<w:p>",
    b"</w:t>",
    b"PK\x03\x04",
    b"(" * 50,
    b" " * 500,
    b"#00:00:01-1#",
)


@dataclass(slots=True)
class Report:
    """What a run met; `failures` names round and seed file, so that a failure can be repeated."""

    rounds: int = 0
    drafts: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    memory: int = 0
    failures: list[str] = field(default_factory=list)


Then = Callable[[TranscriptDraft], list[str]]


def run(rounds: int, seed: int, then: Then | None = None) -> Report:
    """Read `rounds` mutated files. Round n of a seed is the same whatever the number of rounds.

    `then` is given each draft and says what is wrong with what came of it.
    """
    report = Report()
    seeds = _seed_files()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds):
            chance = random.Random(f"{seed}-{number}")
            kind = chance.choice(sorted(seeds))
            data = seeds[kind]
            for _ in range(chance.choice((0, 1, 1, 2, 3, 8))):
                data = chance.choice(_MUTATIONS)(data, chance, seeds)
            path = Path(folder) / chance.choice(("T1.txt", "T1.docx", "T1.md", "T1.csv", "T1"))
            path.write_bytes(data)
            _read(path, f"round {number} of seed {seed} ({kind})", report, then)
    return report


def _read(path: Path, what: str, report: Report, then: Then | None) -> None:
    report.rounds += 1
    start = time.perf_counter()
    try:
        draft = read_transcript(path)
        broken = problems(draft)
        report.drafts += 1
        if then is not None and not broken:
            broken = then(draft)
    except ReadError as error:
        broken = _bad_sentence(str(error), path.name)
        report.refused[str(error).replace(path.name, "X")] += 1
    except Exception:  # whatever else comes out is the failure looked for
        broken = [traceback.format_exc(limit=-3)]
    took = time.perf_counter() - start
    report.slowest = max(report.slowest, took)
    if took > SLOWEST:
        broken = [*broken, f"it took {took:.1f} s"]
    report.memory = max(report.memory, psutil.Process().memory_info().rss)
    if report.memory > MOST_MEMORY:
        broken = [*broken, f"{report.memory / 1e6:.0f} MB are in use"]
    report.failures += [f"{what}: {reason}" for reason in broken]


def _bad_sentence(sentence: str, name: str) -> list[str]:
    good = sentence.startswith(name) and sentence.endswith(".") and "\n" not in sentence
    return [] if good else [f"no proper sentence: {sentence!r}"]


def _seed_files() -> dict[str, bytes]:
    """Sound files of every kind, made from one talk."""
    chance = random.Random(0)
    turns = [
        (chance.choice(_NAMES), " ".join(chance.choices(_WORDS, k=chance.randint(1, 25))))
        for _ in range(30)
    ]
    colon = "\n\n".join(f"{name}\u00a0: {speech}" for name, speech in turns)
    files = {
        "text": colon,
        "brackets": "\n".join(f"[{name}] (0:02 - 0:24)\n{speech}\n" for name, speech in turns),
        "tabs": "\n".join(f"00:12\t{name}\t{speech}" for name, speech in turns),
        "no speakers": "\n".join(speech for _, speech in turns),
        "markdown": "---\ntitle: T1\n---\n# Teil 1\n\n"
        + "\n\n".join(f"**{name}:**{{.speaker}}  \n{speech}" for name, speech in turns),
    }
    files["subtitles"] = "WEBVTT\n\n" + "\n\n".join(
        f"{n}\n00:00:{n:02}.000 --> 00:00:{n:02}.900 align:start\n<v {name}>{speech}</v>"
        for n, (name, speech) in enumerate(turns)
    )
    files["subrip"] = "\n\n".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{name}: {speech}"
        for n, (name, speech) in enumerate(turns)
    )
    files["html"] = "<!DOCTYPE html><html><body><h1>Titel</h1>" + "".join(
        f"<p><b>{name}&nbsp;:</b> {speech}<br><table><tr><td>{name}<td>x</table>"
        for name, speech in turns
    )
    files["rtf"] = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}" + "".join(
        f"{{\\b {name} :}} {speech}\\par\n{{\\footnote x}}" for name, speech in turns
    ).replace("🙏🏽", "\\u-10179 ?\\u-8384 ?")
    encoded = {name: text.encode() for name, text in files.items()}
    encoded["windows"] = colon.encode("cp1252", errors="replace")
    encoded["utf-16"] = colon.encode("utf-16")
    encoded["utf-16 without mark"] = colon.encode("utf-16-be")
    encoded["word"] = _word_seed(turns)
    encoded["old word"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + colon.encode("utf-16-le")
    said = [f"{name}: {speech}" for name, speech in turns]
    printable = [text.encode("ascii", "ignore").decode() for text in said]
    encoded["pdf"] = pdf_file(typeset(printable, foot="Seite {n}"))
    encoded["odt"] = odt_file(*(f"<text:p>{escape(text)}</text:p>" for text in said))
    encoded["json"] = json.dumps(
        {"turns": [{"speaker": name, "text": speech, "start": 3.5} for name, speech in turns]}
    ).encode()
    encoded["eaf"] = elan(
        *(tier(name, ("t1", "t2", escape(speech))) for name, speech in turns)
    ).encode()
    encoded["tei"] = TEI.encode()
    table = [("speaker", "start", "text", "code"), *((n, "0:03", t, "A1;B2") for n, t in turns)]
    encoded["csv"] = as_text(table, ";").encode()
    encoded["ods"] = opendocument([tuple(map(escape, row)) for row in table])
    encoded["xlsx"] = workbook(table)
    return encoded


def _word_seed(turns: list[tuple[str, str]]) -> bytes:
    bodies = [
        paragraph(word_run(f"{name} :", "<w:b/>"), word_run(f" {speech}")) for name, speech in turns
    ]
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in turns[0])
    return word_file(
        paragraph("Titel", properties='<w:pStyle w:val="H1"/>'),
        *bodies,
        f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
        f"<w:sdt><w:sdtContent>{bodies[0]}</w:sdtContent></w:sdt><w:ins>{bodies[1]}</w:ins>",
        styles=part("styles", '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'),
        comments=part("comments", f"<w:comment>{paragraph('x')}</w:comment>"),
        header1=part("hdr", paragraph("x")),
    )


Mutation = Callable[[bytes, random.Random, dict[str, bytes]], bytes]


def _flip(data: bytes, chance: random.Random, _: dict[str, bytes]) -> bytes:
    out = bytearray(data)
    for _n in range(chance.choice((1, 2, 10, 100))):
        if out:
            out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def _cut(data: bytes, chance: random.Random, _: dict[str, bytes]) -> bytes:
    start, end = sorted(chance.choices(range(len(data) + 1), k=2))
    return chance.choice((data[:start], data[start:], data[:start] + data[end:]))


def _splice(data: bytes, chance: random.Random, seeds: dict[str, bytes]) -> bytes:
    other = seeds[chance.choice(sorted(seeds))]
    start, end = sorted(chance.choices(range(len(other) + 1), k=2))
    at = chance.randrange(len(data) + 1)
    return data[:at] + other[start:end] + data[at:]


def _insert(data: bytes, chance: random.Random, _: dict[str, bytes]) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_TOKENS) * chance.choice((1, 1, 3, 200)) + data[at:]


def _repeat(data: bytes, chance: random.Random, _: dict[str, bytes]) -> bytes:
    start, end = sorted(chance.choices(range(len(data) + 1), k=2))
    return (data[:end] + data[start:end] * chance.randrange(1, 20) + data[end:])[:400_000]


def _corrupt_member(data: bytes, chance: random.Random, seeds: dict[str, bytes]) -> bytes:
    """Damage inside the zip, packed again so that its checksums hold; others are left alone."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # no zip, or one that is damaged enough as it is
        return data
    if not members:
        return data
    name = chance.choice(sorted(members))
    what = chance.choice(("change", "drop", "rename"))
    if what == "change":
        members[name] = chance.choice((_flip, _cut, _insert, _repeat))(members[name], chance, seeds)
    else:
        content = members.pop(name)
        if what == "rename":
            members[chance.choice(("word/document.xml", "../x.xml", "word/styles.xml"))] = content
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return out.getvalue()


_MUTATIONS: tuple[Mutation, ...] = (_flip, _cut, _splice, _insert, _repeat) + (_corrupt_member,) * 3


def main(arguments: list[str] | None = None) -> int:
    """Print what was met; 1 when anything failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, Imports(Path(folder), chosen.seed) as imports:
        report = run(chosen.rounds, chosen.seed, imports)
        report.failures += imports.at_the_end()
    refused = sum(report.refused.values())
    print(
        f"{report.rounds} files: {report.drafts} drafts, {refused} refused in"
        f" {len(report.refused)} sentences, slowest {report.slowest:.2f} s,"
        f" at most {report.memory / 1e6:.0f} MB,"
        f" {len(report.failures)} failures"
    )
    for failure in report.failures[:20]:
        print(failure)
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
