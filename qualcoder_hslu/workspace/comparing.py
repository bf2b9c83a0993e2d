"""Reads from a project what comparing coders needs: who is compared, on which text, what was coded.

It reads once; materials of codes or of themes, with or without what began as a suggestion, are then
made without the project. It computes no coefficient.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from qualcoder_hslu.agreement.intervals import Bools, Ints, difference
from qualcoder_hslu.agreement.material import Continuum, Marks, Material
from qualcoder_hslu.agreement.reading import Remark
from qualcoder_hslu.agreement.units import Unit
from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.coding import Layer
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.sentences import sentences, words
from qualcoder_hslu.model.transcript import Transcript
from qualcoder_hslu.store import codings, columns, transcripts
from qualcoder_hslu.workspace.workspace import Workspace

Level = Literal["code", "theme"]

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


def _go_on() -> None:
    """Nobody asks to stop."""


class Reading:
    """What was read for a question; `layers` are the material's coders, in this order.

    `participants` are the names of those asked for.
    `check` is called now and then, and may raise to stop.

    Raises:
        NotFound: a coder, layer, transcript, code or participant that is not in the project.
    """

    def __init__(
        self, workspace: Workspace, question: Question, check: Callable[[], object] = _go_on
    ) -> None:
        self._conn = workspace.project.conn
        self.book, self.question = workspace.codebook, question
        self.warnings: list[Remark] = []
        for code in question.codes:
            if code not in self.book:
                raise NotFound(f"There is no code {code} in the codebook.")
        self._transcripts = self._chosen_transcripts()
        asked = {each.id for each in self._transcripts}
        self._state = {
            (layer, transcript): (count, state)
            for layer, transcript, count, state in codings.roster(self._conn)
            if transcript in asked
        }
        self.layers = tuple(self._chosen_layers())
        self.labels = tuple(_labels(self.layers))
        check()
        places = {each.id: place for place, each in enumerate(self.book)}
        ids = [layer.id for layer in self.layers]
        self._codings = columns.codings(self._conn, self._transcripts, ids, places)
        check()
        self.participants: tuple[str, ...] = ()
        self._texts = tuple(self._continua(check))
        self.warnings += self._version_warnings()

    # Who

    def _chosen_transcripts(self) -> list[Transcript]:
        wanted = self.question.transcripts
        if not wanted:
            return transcripts.every(self._conn)
        found = {transcripts.find(self._conn, each).id for each in wanted}
        return [each for each in transcripts.every(self._conn) if each.id in found]

    def _chosen_layers(self) -> list[Layer]:
        """The layers asked for, else each coder's first pass in which there is any work."""
        every = codings.layers(self._conn)
        passes = sorted((e for e in every if e.kind == "pass"), key=lambda e: e.number)
        question = self.question
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

    def _continua(self, check: Callable[[], object]) -> Iterator[Continuum]:
        """Each transcript as the coders saw it; spans of all are cut at once, on keys."""
        every, who = columns.turns(self._conn, self._transcripts)
        holes = columns.uncounted(self._conn, self._transcripts)
        check()
        turns = self._spoken(every, who)
        stride = int(max(every.end.max(initial=0), holes.end.max(initial=0), 0)) + 1
        spoken = self._with_bare(turns, every)
        stride = max(stride, int(spoken.end.max(initial=0)) + 1)
        start, end = difference(
            spoken.owner * stride + spoken.start,
            spoken.owner * stride + spoken.end,
            holes.owner * stride + holes.start,
            holes.owner * stride + holes.end,
        )
        counted = columns.Spans(start // stride, start % stride, start % stride + end - start)
        parts = [_by_owner(each, len(self._transcripts)) for each in (counted, turns, spoken)]
        for transcript, own, own_turns, own_spoken in zip(self._transcripts, *parts, strict=True):
            check()
            yield Continuum(
                transcript.title,
                own,
                own_turns,
                self._units(transcript, own_spoken, own),
                frozenset(
                    i for i, layer in enumerate(self.layers) if self._coded(layer, transcript.id)
                ),
            )

    def _spoken(self, turns: columns.Spans, who: Sequence[str]) -> columns.Spans:
        """The turns that count, without empty ones."""
        people = columns.people(self._conn)
        moderate = set() if self.question.with_moderator else columns.moderators(self._conn)
        wanted = set(self.question.participants)
        if unknown := wanted - people.keys() - {person.name for person in people.values()}:
            raise NotFound(f"There is no participant “{min(unknown)}” in this project.")
        self.participants = tuple(
            people[each].name if each in people else each for each in self.question.participants
        )

        def counts(participant: str, transcript: str) -> bool:
            person = people.get(participant)
            if person is None:  # nobody is known to speak
                return not wanted
            asked = not wanted or participant in wanted or person.name in wanted
            return asked and not person.withdrawn and (transcript, participant) not in moderate

        names = list(dict.fromkeys(who))
        number = {name: place for place, name in enumerate(names)}
        told = np.fromiter(map(number.__getitem__, who), np.int64, len(who))
        keys, place = np.unique(turns.owner * (len(names) or 1) + told, return_inverse=True)
        known = [
            counts(names[key % len(names)], self._transcripts[key // len(names)].id)
            for key in keys.tolist()
        ]
        kept = np.array(known, bool)[place]
        return _where(turns, kept & (turns.end > turns.start))

    def _with_bare(self, spoken: columns.Spans, turns: columns.Spans) -> columns.Spans:
        """A text without any turns counts as a whole, unless some participants are asked for."""
        if self.question.participants:
            return spoken
        told = np.bincount(turns.owner, minlength=len(self._transcripts))
        bare = [i for i, each in enumerate(self._transcripts) if not told[i] and each.length]
        if not bare:
            return spoken
        owner = np.concatenate([spoken.owner, np.array(bare, np.int64)])
        lengths = np.array([self._transcripts[i].length for i in bare], np.int64)
        start = np.concatenate([spoken.start, np.zeros(len(bare), np.int64)])
        end = np.concatenate([spoken.end, lengths])
        return _where(columns.Spans(owner, start, end), np.argsort(owner, kind="stable"))

    def _units(self, transcript: Transcript, spoken: Ints, counted: Ints) -> Ints:
        unit = self.question.unit
        if unit not in ("sentence", "token"):
            return spoken
        text = transcripts.text_of(self._conn, transcript)
        cut, whole = (sentences, spoken) if unit == "sentence" else (words, counted)
        found = [(s.start, s.end) for start, end in whole.tolist() for s in cut(text, start, end)]
        return np.array(found, np.int64).reshape(-1, 2)

    # Which codes

    def codes(self, level: Level) -> tuple[list[str], list[str]]:
        """Ids to compare, and at theme level the assessment codes, which stand apart.

        At code level a code with others below it is compared only when it was given itself.
        """
        book, wanted = self.book, self.question.codes
        given = set(np.unique(self._codings.code).tolist())
        used = [c.id for i, c in enumerate(book) if i in given or not book.children(c.id)]
        own = [c for c in used if not wanted or c in wanted or book.theme(c).id in wanted]
        if level == "code":
            return own, []
        themes = dict.fromkeys(book.theme(c).id for c in own if not assesses(book, c))
        return list(themes), [c for c in own if assesses(book, c)]

    # What was coded

    def material(
        self, codes: Sequence[str], level: Level, *, without_suggestions: bool
    ) -> Material:
        """All codings of these codes; at theme level with those below them."""
        place = {code: i for i, code in enumerate(codes)}
        at = [
            place.get(each.id if level == "code" else theme, place.get(each.id, -1))
            for each in self.book
            for theme in [self.book.theme(each.id).id]
        ]
        found = self._codings
        code = np.array(at, np.int64)[found.code]
        wanted = code >= 0
        if without_suggestions:
            wanted &= found.suggested == 0
        marks = Marks(found.transcript, found.layer, code, found.start, found.end, found.rating)
        return Material(self.labels, tuple(codes), self._texts, marks.where(wanted))

    @property
    def n_suggested(self) -> int:
        """How many of the codings began as suggestions."""
        return int(self._codings.suggested.sum())

    # What to beware of

    def _warn(self, key: str, **values: str) -> None:
        self.warnings.append(Remark(key, WARNINGS[key], values))

    def _version_warnings(self) -> Iterator[Remark]:
        """One when coders worked under different versions of the codebook."""
        found = self._codings
        versions = {
            label: np.unique(found.version[found.layer == i]).tolist()
            for i, label in enumerate(self.labels)
        }
        worked = {label: numbers for label, numbers in versions.items() if numbers}
        if len({tuple(numbers) for numbers in worked.values()}) > 1:
            told = "; ".join(f"{who}: {', '.join(map(str, n))}" for who, n in worked.items())
            yield Remark("versions", WARNINGS["versions"], {"versions": told})


def assesses(book: Codebook, code: str) -> bool:
    """Whether a code or its theme judges instead of naming a subject."""
    return book[code].assessment or book.theme(code).assessment


def _labels(layers: Sequence[Layer]) -> Iterable[str]:
    """The layers' names, told apart by their ids where two are the same."""
    names = [layer.name for layer in layers]
    return (
        f"{layer.name} ({layer.id[-6:]})" if names.count(layer.name) > 1 else layer.name
        for layer in layers
    )


def _where(spans: columns.Spans, wanted: Bools | Ints) -> columns.Spans:
    return columns.Spans(spans.owner[wanted], spans.start[wanted], spans.end[wanted])


def _by_owner(spans: columns.Spans, n: int) -> list[Ints]:
    """The spans of each of n transcripts, (k, 2)."""
    pairs = np.stack([spans.start, spans.end], axis=1)
    return np.split(pairs, np.searchsorted(spans.owner, np.arange(1, n)))
