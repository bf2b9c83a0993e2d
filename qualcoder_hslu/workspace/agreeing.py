"""Agreement in an open project: who coded what, which text counts, and what is compared.

It reads the project and asks the `agreement` package; it computes nothing itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.intervals import Ints
from qualcoder_hslu.agreement.material import Continuum, Marks, Material
from qualcoder_hslu.agreement.reading import Remark
from qualcoder_hslu.agreement.result import Agreement
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.agreement.units import Unit
from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.coding import RATINGS, Layer
from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.model.sentences import sentences, words
from qualcoder_hslu.model.transcript import Transcript
from qualcoder_hslu.store import codings, transcripts
from qualcoder_hslu.store.transcripts import TurnRow
from qualcoder_hslu.workspace.workspace import Workspace

Level = Literal["code", "theme"]
Pair = tuple[int, int]

RULE = (
    "A coder with at least one coding in a transcript counts as having coded it, unless the "
    "roster says “not coded”; a coder with none counts only where the roster says “fully coded”, "
    "and is missing elsewhere."
)


WARNINGS = {
    "no_work": "{coder} has coded none of these transcripts and does not appear.",
    "passes": "{coder} coded {passes} times; the first pass is compared (name layers for others).",
    "versions": "The coders worked under different versions of the codebook ({versions}): "
    "differences may come from the definitions.",
}


@dataclass(frozen=True, slots=True)
class Question:
    """What agreement is asked about; names or ids, nothing means all.

    `coders` stand for their first pass with any work in it, `layers` are passes, the consensus or
    imports. `participants` restricts the text to what these say. Themes are the codes at the top
    with all below them.
    """

    coders: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    transcripts: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    unit: Unit = "turn"
    min_share: float | None = None
    iou: float = 0.5
    level: Level = "code"
    with_moderator: bool = False
    without_suggestions: bool = False
    replicates: int = 2000
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Reply:
    """The material that a question chose, and what it gave.

    `layers` are the material's coders; it names codes by id and transcripts by title. `assessment`
    is agreement on the assessment codes, which at theme level stand apart. `fell_out` are
    transcripts that fewer than two coders coded.
    """

    question: Question
    layers: tuple[Layer, ...]
    material: Material
    agreement: Agreement
    assessment_material: Material | None
    assessment: Agreement | None
    fell_out: tuple[str, ...]
    warnings: tuple[Remark, ...]
    rule: str = RULE


def agreement(workspace: Workspace, question: Question) -> Reply:
    """Answer a question about agreement.

    Raises:
        NotFound: a coder, layer, transcript, code or participant that is not in the project.
        UserError: a share or threshold out of range.
    """
    _check(question)
    reader = _Reader(workspace, question)
    codes, assessment = reader.codes()
    material = reader.material(codes)
    answer = agree(material, _options(question, _groups(workspace.codebook, question, material)))
    beside = reader.material(assessment) if assessment else None
    compared = set(answer.transcripts)
    return Reply(
        question,
        tuple(reader.layers),
        material,
        answer,
        beside,
        agree(beside, _options(question, {})) if beside else None,
        tuple(t.name for i, t in enumerate(material.transcripts) if i not in compared),
        (*reader.warnings, *reader.version_warnings()),
    )


def compared(workspace: Workspace, question: Question) -> tuple[tuple[Layer, ...], Material]:
    """Whom and what a question compares, without any coefficient. Raises like `agreement`."""
    _check(question)
    reader = _Reader(workspace, question)
    return tuple(reader.layers), reader.material(reader.codes()[0])


def comparable_layers(workspace: Workspace) -> list[Layer]:
    """The layers in which there is any work, by name: who can be compared."""
    conn = workspace.project.conn
    worked = {layer for layer, *_ in codings.roster(conn)}
    return [layer for layer in codings.layers(conn) if layer.id in worked]


def _check(question: Question) -> None:
    share = question.min_share
    if share is not None and not 0 < share <= 1:
        raise UserError("The share of a unit that must be coded lies above 0 and up to 1 (100 %).")
    if not 0 < question.iou <= 1:
        raise UserError("The overlap (IoU) from which segments match lies above 0 and up to 1.")
    if question.replicates < 0:
        raise UserError("The number of bootstrap replicates cannot be negative.")


def _options(question: Question, groups: Mapping[str, Sequence[int]]) -> Options:
    return Options(
        unit=question.unit,
        min_share=question.min_share,
        iou=question.iou,
        n_ratings=len(RATINGS),
        groups=groups,
        n_replicates=question.replicates,
        seed=question.seed,
    )


def _groups(book: Codebook, question: Question, material: Material) -> dict[str, list[int]]:
    """Codes for unitizing alphas: those asked for or all that assess nothing, then by theme."""
    every = range(len(material.codes))
    groups = {"all": [i for i in every if question.codes or not _assesses(book, material.codes[i])]}
    if question.level == "code":
        for i, code in enumerate(material.codes):
            groups.setdefault(book.theme(code).id, []).append(i)
    return groups


def _assesses(book: Codebook, code: str) -> bool:
    return book[code].assessment or book.theme(code).assessment


@dataclass(frozen=True, slots=True)
class _Columns:
    """All codings of the layers: places of transcript, coder, code (in the codebook), rating."""

    transcript: Ints
    coder: Ints
    code: Ints
    start: Ints
    end: Ints
    rating: Ints
    suggested: Ints
    version: Ints


class _Reader:
    """Reads what a question needs; `layers` become the material's coders, in this order."""

    def __init__(self, workspace: Workspace, question: Question) -> None:
        self._conn = workspace.project.conn
        self._book, self._question = workspace.codebook, question
        self.warnings: list[Remark] = []
        self._transcripts = self._chosen_transcripts()
        titles = {each.id for each in self._transcripts}
        self._state = {
            (layer, transcript): (count, state)
            for layer, transcript, count, state in codings.roster(self._conn)
            if transcript in titles
        }
        self.layers = self._chosen_layers()
        self._labels = _labels(self.layers)
        self._columns = self._read_codings()
        self._texts = [self._continuum(each) for each in self._transcripts]

    def _chosen_transcripts(self) -> list[Transcript]:
        wanted = self._question.transcripts
        if not wanted:
            return transcripts.every(self._conn)
        found = {transcripts.find(self._conn, each).id for each in wanted}
        return [each for each in transcripts.every(self._conn) if each.id in found]

    # Who

    def _chosen_layers(self) -> list[Layer]:
        """The layers asked for, else each coder's first pass in which there is any work."""
        every = codings.layers(self._conn)
        passes = sorted((e for e in every if e.kind == "pass"), key=lambda e: e.number)
        question = self._question
        if not question.coders and not question.layers:
            names = [coder.id for coder in codings.coders(self._conn)]
            return [layer for name in names if (layer := self._first(passes, name))]
        chosen: list[Layer] = []
        for name in question.coders:
            coder = codings.find_coder(self._conn, name)
            if coder is None:
                raise NotFound(f"There is no coder “{name}” in this project.")
            if layer := self._first(passes, coder.id):
                chosen.append(layer)
            else:
                self._warn("no_work", coder=coder.name)
        for name in question.layers:
            layers = [layer for layer in every if name in (layer.id, layer.name)]
            if not layers:
                raise NotFound(f"There is no layer “{name}” in this project.")
            for layer in layers:
                if self._worked(layer):
                    chosen.append(layer)
                else:
                    self._warn("no_work", coder=layer.name)
        return list(dict.fromkeys(chosen))

    def _first(self, passes: Sequence[Layer], coder: str) -> Layer | None:
        worked = [each for each in passes if each.coder == coder and self._worked(each)]
        if len(worked) > 1:
            self._warn("passes", coder=worked[0].name, passes=str(len(worked)))
        return worked[0] if worked else None

    def _worked(self, layer: Layer) -> bool:
        """Whether there is a coding or an entry in the roster on a transcript asked about."""
        return any(key[0] == layer.id for key in self._state)

    def _coded(self, layer: Layer, transcript: str) -> bool:
        """The roster rule."""
        count, state = self._state.get((layer.id, transcript), (0, ""))
        return state == "fully coded" or (count > 0 and state != "not coded")

    # Which text

    def _continuum(self, transcript: Transcript) -> Continuum:
        turns = transcripts.turn_rows(self._conn, transcript)
        holes = [(low, high) for low, high, _ in transcripts.uncounted_rows(self._conn, transcript)]
        spoken = [
            (turn.start, turn.end) for turn in turns if turn.end > turn.start and self._counts(turn)
        ]
        if not turns and not self._question.participants:
            spoken = [(0, transcript.length)] if transcript.length else []
        counted = _without(spoken, holes) if _meet(spoken, holes) else spoken
        return Continuum(
            transcript.title,
            _spans(counted),
            _spans(spoken if turns else []),
            _spans(self._units(transcript, spoken, counted)),
            frozenset(
                i for i, layer in enumerate(self.layers) if self._coded(layer, transcript.id)
            ),
        )

    def _counts(self, turn: TurnRow) -> bool:
        wanted = self._question.participants
        if wanted and turn.name not in wanted and turn.participant not in wanted:
            return False
        return self._question.with_moderator or not turn.moderator

    def _units(
        self, transcript: Transcript, spoken: Sequence[Pair], counted: Sequence[Pair]
    ) -> Sequence[Pair]:
        unit = self._question.unit
        if unit not in ("sentence", "token"):
            return spoken
        text = transcripts.text_of(self._conn, transcript)
        if unit == "sentence":
            return [(s.start, s.end) for span in spoken for s in sentences(text, *span)]
        return [(s.start, s.end) for span in counted for s in words(text, *span)]

    # Which codes

    def codes(self) -> tuple[list[str], list[str]]:
        """Ids to compare, and at theme level the assessment codes, which stand apart.

        At code level a code with others below it is compared only when it was given itself.
        """
        book, wanted = self._book, self._question.codes
        for code in wanted:
            if code not in book:
                raise NotFound(f"There is no code {code} in the codebook.")
        given = set(np.unique(self._columns.code).tolist())
        used = [c.id for i, c in enumerate(book) if i in given or not book.children(c.id)]
        own = [c for c in used if not wanted or c in wanted or book.theme(c).id in wanted]
        if self._question.level == "code":
            return own, []
        themes = dict.fromkeys(book.theme(c).id for c in own if not _assesses(book, c))
        return list(themes), [c for c in own if _assesses(book, c)]

    # What was coded

    def _read_codings(self) -> _Columns:
        layers = [layer.id for layer in self.layers]
        coder = {layer: i for i, layer in enumerate(layers)}
        code = {each.id: i for i, each in enumerate(self._book)}
        rating = {name: i for i, name in enumerate(RATINGS)} | {"": -1}
        parts = [np.empty((0, 8), np.int64)]
        for number, each in enumerate(self._transcripts):
            rows = [
                (number, coder[layer], code[own], start, end, rating[rated], suggested, version)
                for layer, own, start, end, rated, suggested, version in codings.marks(
                    self._conn, each.id, layers
                )
            ]
            parts.append(np.array(rows, np.int64).reshape(-1, 8))
        columns = np.concatenate(parts).T
        return _Columns(*(np.ascontiguousarray(column) for column in columns))

    def material(self, codes: Sequence[str]) -> Material:
        """All codings of these codes; at theme level with those below them."""
        place = {code: i for i, code in enumerate(codes)}
        at = [
            place.get(each.id if self._question.level == "code" else theme, place.get(each.id, -1))
            for each in self._book
            for theme in [self._book.theme(each.id).id]
        ]
        found = self._columns
        code = np.array(at, np.int64)[found.code]
        wanted = code >= 0
        if self._question.without_suggestions:
            wanted &= found.suggested == 0
        marks = Marks(
            found.transcript, found.coder, code, found.start, found.end, found.rating
        ).where(wanted)
        return Material(tuple(self._labels), tuple(codes), tuple(self._texts), marks)

    # What to beware of

    def _warn(self, key: str, **values: str) -> None:
        self.warnings.append(Remark(key, WARNINGS[key], values))

    def version_warnings(self) -> Iterator[Remark]:
        """One when coders worked under different versions of the codebook."""
        found = self._columns
        versions = {
            label: np.unique(found.version[found.coder == i]).tolist()
            for i, label in enumerate(self._labels)
        }
        worked = {label: numbers for label, numbers in versions.items() if numbers}
        if len({tuple(numbers) for numbers in worked.values()}) > 1:
            told = "; ".join(f"{who}: {', '.join(map(str, n))}" for who, n in worked.items())
            yield Remark("versions", WARNINGS["versions"], {"versions": told})


def _labels(layers: Sequence[Layer]) -> list[str]:
    """The layers' names, told apart by their ids where two are the same."""
    names = [layer.name for layer in layers]
    return [
        f"{layer.name} ({layer.id[-6:]})" if names.count(layer.name) > 1 else layer.name
        for layer in layers
    ]


def _meet(spans: Sequence[Pair], holes: Sequence[Pair]) -> bool:
    """Whether some hole may lie in a span; labels between turns, the most of them, do not."""
    if not spans or not holes:
        return False
    (starts, ends), (low, high) = (np.array(pairs, np.int64).T for pairs in (spans, holes))
    first = np.searchsorted(np.maximum.accumulate(high), starts, side="right")
    return bool((np.searchsorted(low, ends, side="left") > first).any())


def _without(spans: Sequence[Pair], holes: Sequence[Pair]) -> list[Pair]:
    """Spans (sorted, disjoint) less holes (sorted by start), without empty ones."""
    out: list[Pair] = []
    at = 0
    for start, end in spans:
        while at < len(holes) and holes[at][1] <= start:
            at += 1
        low, hole = start, at
        while hole < len(holes) and holes[hole][0] < end:
            if holes[hole][0] > low:
                out.append((low, holes[hole][0]))
            low = max(low, holes[hole][1])
            hole += 1
        if low < end:
            out.append((low, end))
    return out


def _spans(pairs: Sequence[Pair]) -> Ints:
    return np.array(pairs, np.int64).reshape(-1, 2)
