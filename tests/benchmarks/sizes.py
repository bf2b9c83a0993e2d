"""Projects of the three sizes that budgets speak of, made from a seed and kept for the next run.

S: 5 transcripts of 8,000 words, 1,000 codings by 2 coders. M: 100 of 10,000, 40,000 by 4. L: 1,000
of 10,000, 400,000 by 4. All have a codebook of 40 codes. Everything is written through the store,
so journals, hashes and keys are those of a project that somebody made by hand.

`python -m tests.benchmarks.sizes S M L` makes them.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.coding import RATINGS, Coding
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn, Uncounted
from qualcoder_hslu.store import codings, people, schema, transcripts
from qualcoder_hslu.store.project import now
from qualcoder_hslu.workspace.workspace import Workspace

FOLDER = Path(tempfile.gettempdir()) / "qualcoder-hslu-bench"
_GENERATOR = 1  # raise it when the projects shall look otherwise
_AT_ONCE = 20  # transcripts in one step


@dataclass(frozen=True, slots=True)
class Size:
    """How large a project is; `codings` are those of each transcript, all coders together."""

    name: str
    transcripts: int
    words: int
    coders: int
    codings: Sequence[int]


SIZES = {
    "S": Size("S", 5, 8_000, 2, (400, 150, 150, 150, 150)),
    "M": Size("M", 100, 10_000, 4, (400,) * 100),
    "L": Size("L", 1_000, 10_000, 4, (400,) * 1_000),
}
CODERS = ("Anna", "Bruno", "Chiara", "Denis")
_FUNCTIONS = ("head of service", "social worker", "administration", "counselling", "expert")
_FIRST = "Nadège Yann Sandrine Blaise Edmond Corinne Loïc Maëlle Urs Rita Ivo Béatrice".split()
_WORDS = (
    "nous avons le dossier la commune entretien numérique client donc après toujours l’équipe "
    "formulaire c’est personne papier guichet on réunion données service lundi évidemment pas "
    "encore chez eux téléphone mot de passe scanner système rendez-vous attente confiance"
).split()


def project(name: str) -> Path:
    """The project of a size, made when it is not there yet; not to be written to."""
    size = SIZES[name]
    mark = sha256(f"{schema.TABLES}{_GENERATOR}{size}".encode()).hexdigest()[:10]
    path = FOLDER / f"{name}-{mark}.fgc"
    if not path.exists():
        FOLDER.mkdir(exist_ok=True)
        for older in FOLDER.glob(f"{name}-*.fgc"):
            older.unlink()
        scratch = path.with_suffix(".part")
        scratch.unlink(missing_ok=True)
        _make(size, scratch)
        scratch.rename(path)
    return path


@contextmanager
def working_copy(name: str) -> Iterator[Path]:
    """A copy of the project of a size to write to; it is gone afterwards."""
    original = project(name)
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        yield Path(shutil.copy(original, folder))


def _make(size: Size, path: Path) -> None:
    random = Random(f"{size.name} {_GENERATOR}")
    sentences = [sentence(random) for _ in range(2_000)]
    with Workspace.create(path, coder=CODERS[0], codebook=_codebook()) as workspace:
        layers = [
            codings.ensure_pass(workspace.project, codings.ensure_coder(workspace.project, coder))
            for coder in CODERS[: size.coders]
        ]
        for first in range(0, size.transcripts, _AT_ONCE):
            with workspace.project.step(f"import {_AT_ONCE} transcripts"):
                for number in range(first, min(first + _AT_ONCE, size.transcripts)):
                    made = draft(number, size.words, random, sentences)
                    transcript = transcripts.add(workspace.project, made, language="fr")
                    found = _codings(
                        transcript, made, size.codings[number], [layer.id for layer in layers],
                        [code.id for code in workspace.codebook], random,
                    )  # fmt: skip
                    codings.insert(workspace.project.conn, found)
        with workspace.project.step("import attributes"):
            _people(workspace, random)


def _codebook() -> Codebook:
    themes = [Code(letter, {"fr": f"Thème {letter}"}, hue="blue") for letter in "ABCDEFGH"]
    return Codebook(
        tuple(
            code
            for theme in themes
            for code in (
                theme,
                *(
                    Code(f"{theme.id}{n}", {"fr": f"Code {theme.id}{n}"}, parent=theme.id)
                    for n in range(1, 5)
                ),
            )
        ),
        id="sizes",
        languages=("fr",),
    )


def sentence(random: Random) -> str:
    """Four to twenty words that mean nothing."""
    words = random.choices(_WORDS, k=random.randint(4, 20))
    return " ".join(words).capitalize() + random.choice(".....?!")


def draft(number: int, words: int, random: Random, sentences: Sequence[str]) -> TranscriptDraft:
    """A focus group of six and a moderator who say about so many words in turns of some sentences.

    The participants of each transcript are people of their own.
    """
    names = [f"{name} {number}" for name in random.sample(_FIRST, 6)] + ["Modératrice"]
    pieces: list[str] = []
    turns: list[Turn] = []
    labels: list[Uncounted] = []
    at = spoken = 0
    while spoken < words:
        speaker = random.choice(names)
        speech = " ".join(random.choices(sentences, k=random.choice((1, 1, 2, 3, 5, 8))))
        label = f"{speaker}\u00a0: "
        labels.append(Uncounted(Span(at, at + len(label) - 1), "label"))
        start = at + len(label)
        turns.append(
            Turn(
                str(len(turns) + 1),
                speaker,
                Span(start, start + len(speech)),
                moderator=speaker == "Modératrice",
            )
        )
        pieces.append(f"{label}{speech}\n")
        at += len(pieces[-1])
        spoken += speech.count(" ") + 1
    return TranscriptDraft(f"Groupe {number + 1:04}", "".join(pieces), tuple(turns), tuple(labels))


def _codings(
    transcript: str,
    made: TranscriptDraft,
    count: int,
    layers: Sequence[str],
    codes: Sequence[str],
    random: Random,
) -> Iterator[Coding]:
    """The work of several coders who mostly code the same passages, with borders of their own."""
    own = count // len(layers)
    shared = [_passage(made, random) for _ in range(own)]
    shared_codes = random.choices(codes, k=own)
    moment = now()
    for layer in layers:
        for passage, code in zip(shared, shared_codes, strict=True):
            alike = random.random()
            span = passage if alike < 0.8 else _passage(made, random)
            if 0.4 < alike < 0.8:
                span = Span(span.start, max(span.start + 1, span.end - random.randint(0, 12)))
            yield Coding(
                id=new_id(),
                transcript=transcript,
                layer=layer,
                code=code if alike < 0.7 else random.choice(codes),
                span=span,
                memo="à discuter en équipe" if random.random() < 0.1 else "",
                rating=random.choice(RATINGS) if random.random() < 0.3 else None,
                created=moment,
            )


def _passage(made: TranscriptDraft, random: Random) -> Span:
    """From somewhere in a turn on, one in twenty into the turn after."""
    at = random.randrange(len(made.turns) - 1)
    turn = made.turns[at]
    start = random.randrange(turn.span.start, turn.span.end)
    if random.random() < 0.05:
        after = made.turns[at + 1].span
        return Span(start, random.randint(after.start + 1, after.end))
    return Span(start, min(turn.span.end, start + random.randint(20, 300)))


def _people(workspace: Workspace, random: Random) -> None:
    conn = workspace.project.conn
    function = people.ensure_attribute(conn, "participant", "function", "choice")
    years = people.ensure_attribute(conn, "participant", "years_in_service", "number")
    catchment = people.ensure_attribute(conn, "organisation", "catchment", "choice")
    everybody = people.participants(conn)
    organisations = [
        people.ensure_organisation(conn, f"O{number:04}", f"Service social {number}")
        for number in range(1 + len(everybody) // 3)
    ]
    values = [
        (catchment, organisation, random.choice(("small", "middle", "large")))
        for organisation in organisations
    ]
    for person in everybody:
        organisation = random.choice(organisations)
        people.update_participant(conn, person.id, key=person.key, organisation=organisation)
        values.append((function, person.id, random.choice(_FUNCTIONS)))
        values.append((years, person.id, str(random.randint(0, 35))))
    people.set_values(conn, values)


def main(names: Sequence[str]) -> None:
    """Make the projects of these sizes and say how large they are and how long it took."""
    for name in names:
        start = time.perf_counter()
        path = project(name)
        seconds = time.perf_counter() - start
        print(f"{name}: {path}, {path.stat().st_size / 1e6:.0f} MB, {seconds:.1f} s")


if __name__ == "__main__":
    main(sys.argv[1:] or list(SIZES))
