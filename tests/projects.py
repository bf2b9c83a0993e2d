"""Small projects for tests, and a coder who does anything at random. Knows no widget."""

import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.coding import RATINGS, Suggestion
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn, Uncounted
from qualcoder_hslu.store.project import Project
from qualcoder_hslu.store.schema import journalled_tables
from qualcoder_hslu.workspace.importing import import_drafts
from qualcoder_hslu.workspace.workspace import Workspace

CODEBOOK = Codebook(
    (
        Code("A", {"fr": "Communication"}, hue="blue", keywords={"fr": ("canal",)}),
        Code("A1", {"fr": "Avec la clientèle"}, parent="A"),
        Code("A2", {"fr": "Avec d’autres services"}, parent="A"),
        Code("B", {"fr": "Processus"}, hue="green"),
        Code("B1", {"fr": "Accueil"}, parent="B"),
        Code("G", {"fr": "Appréciation"}, hue="grey", assessment=True),
    ),
    id="small",
    languages=("fr",),
)
SPEECH = (
    ("Anne", "Oui\u00a0! On a changé le formulaire, et depuis ça va mieux 🙂."),
    ("Mod.", "Et chez vous\u00a0?"),
    ("Bruno", "Chez nous c’est l’inverse. Cafe\u0301 froid, dossiers papier, trois mots de passe."),
    ("Anne", "Le guichet ferme à quatre heures. Les gens appellent, on ne répond plus."),
)


def draft(title: str = "Groupe", speech: Sequence[tuple[str, str]] = SPEECH) -> TranscriptDraft:
    """A draft whose turns are `Label : speech` in lines; a label that begins with Mod moderates."""
    text, turns, labels = "", [], []
    for number, (speaker, words) in enumerate(speech, start=1):
        label = f"{speaker}\u00a0:"
        start = len(text)
        labels.append(Uncounted(Span(start, start + len(label)), "label"))
        text += f"{label} "
        span = Span(len(text), len(text) + len(words))
        turns.append(Turn(str(number), speaker, span, moderator=speaker.startswith("Mod")))
        text += words + "\n"
    return TranscriptDraft(
        title, text, tuple(turns), tuple(labels), original=text.encode(), original_name="groupe.txt"
    )


def small_workspace(path: Path) -> Workspace:
    """A project of Anna's with one transcript of four turns and six codes."""
    path.write_bytes(_made(draft()))
    return Workspace.open(path, "Anna")


def empty_workspace(path: Path) -> Workspace:
    """A project of Anna's with six codes and no transcript."""
    path.write_bytes(_made(None))
    return Workspace.open(path, "Anna")


@cache
def _made(with_transcript: TranscriptDraft | None) -> bytes:
    """A project's bytes, to be copied: making one anew takes many writes to the disk."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "small.fgc"
        with Workspace.create(path, coder="Anna", language="fr", codebook=CODEBOOK) as workspace:
            import_drafts(workspace, [with_transcript] if with_transcript else [])
        return path.read_bytes()


def rows(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every journalled table."""
    return {
        table: project.conn.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
        for table in journalled_tables(project.conn)
    }


class RandomCoder:
    """Does one random action after the other on a workspace, as its seed decides."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self._workspace = workspace
        self._random = Random(seed)
        self._actions = (
            [self.apply] * 6 + [self.suggest, self.accept, self.reject] * 2
            + [self.remove, self.recode, self.move, self.memo, self.rate] * 3
            + [self.add_code, self.edit_code, self.load, self.free_memo, self.mark]
            + [self.undo] * 6 + [self.redo] * 3
        )  # fmt: skip

    def act(self) -> str:
        """Do something; the name of what was tried. What a person may not do is refused."""
        action = self._random.choice(self._actions)
        try:
            action()
        except UserError:
            return f"{action.__name__} refused"
        return action.__name__

    def _transcript(self) -> str:
        found = self._workspace.transcripts()
        if not found:
            raise UserError("no transcript")
        return self._random.choice(found).id

    def _code(self) -> str:
        return self._random.choice(self._workspace.codebook.codes).id

    def _span(self, transcript: str) -> Span:
        length = self._workspace.transcript(transcript).length
        start = self._random.randrange(length)
        return Span(start, self._random.randint(start + 1, length))

    def _coding(self) -> str:
        found = self._workspace.codings(self._transcript())
        if not found:
            raise UserError("no coding")
        return self._random.choice(found).id

    def _suggestion(self) -> str:
        found = self._workspace.suggestions(self._transcript())
        if not found:
            raise UserError("no suggestion")
        return self._random.choice(found).id

    def apply(self) -> None:
        transcript = self._transcript()
        self._workspace.apply(transcript, self._span(transcript), self._code())

    def remove(self) -> None:
        self._workspace.remove([self._coding()])

    def recode(self) -> None:
        self._workspace.recode(self._coding(), self._code())

    def move(self) -> None:
        coding = self._workspace.coding(self._coding())
        self._workspace.set_span(coding.id, self._span(coding.transcript))

    def memo(self) -> None:
        self._workspace.set_memo(self._coding(), self._random.choice(["", "à revoir", "« ça » 🙂"]))

    def rate(self) -> None:
        self._workspace.rate(self._coding(), self._random.choice([None, *RATINGS]))

    def add_code(self) -> None:
        parent = self._random.choice([None, "A", "B"])
        self._workspace.add_code(f"Code {self._random.randrange(1000)}", parent)

    def edit_code(self) -> None:
        code = self._workspace.codebook[self._code()]
        text = f"Définition {self._random.randrange(1000)}"
        self._workspace.update_code(
            Code(code.id, code.name, code.parent, code.hue, code.assessment, {"fr": text})
        )

    def load(self) -> None:
        import_drafts(self._workspace, [draft(f"Groupe {self._random.randrange(1000)}")])

    def free_memo(self) -> None:
        self._workspace.write_memo("transcript", self._transcript(), f"n° {self._random.random()}")

    def mark(self) -> None:
        self._workspace.mark_roster(
            self._transcript(), self._random.choice(["assigned", "fully coded"])
        )

    def suggest(self) -> None:
        transcript = self._workspace.transcript(self._transcript())
        found = [
            Suggestion(
                transcript.id, self._span(transcript.id), self._code(), 0.5, "weak", "keywords", "1"
            )
            for _ in range(3)
        ]
        self._workspace.store_suggestions(transcript.id, transcript.sha256, found)

    def accept(self) -> None:
        self._workspace.accept(self._suggestion())

    def reject(self) -> None:
        self._workspace.reject(self._suggestion())

    def undo(self) -> None:
        self._workspace.undo()

    def redo(self) -> None:
        self._workspace.redo()
