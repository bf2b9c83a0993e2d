"""Transcripts: a text with turns and uncounted spans; a draft is not yet in a project."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from qualcoder_hslu.model.text import Span, count_words, intersect, subtract

UncountedKind = Literal["label", "time", "heading", "front", "furniture", "comment", "withdrawn"]
UNCOUNTED_KINDS: tuple[UncountedKind, ...] = (
    "label",  # the speaker's name as typed
    "time",  # a time stamp, before or inside speech
    "heading",  # a title or section heading
    "front",  # text before the first speaker
    "furniture",  # page numbers, running heads, separators
    "comment",  # an editor's remark that is nobody's speech
    "withdrawn",  # speech of somebody who has withdrawn, masked
)
LANGUAGES: tuple[str, ...] = ("fr", "de", "it", "en")


@dataclass(frozen=True, slots=True)
class Uncounted:
    """A span of the stored text that is never counted and never in an agreement continuum."""

    span: Span
    kind: UncountedKind


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's turn.

    `span` is the speech, its leading label and time stamp left out; later uncounted spans (a time
    stamp inside the speech) may lie within. `number` stays citable: a split turn 12 becomes 12a
    and 12b. `speaker` is the name shown, empty when unknown; `time` is in seconds.
    """

    number: str
    speaker: str
    span: Span
    time: float | None = None
    end_time: float | None = None
    id: str = ""
    participant: str | None = None
    moderator: bool = False


@dataclass(frozen=True, slots=True)
class Transcript:
    """One transcript of a project in its current version, without its text.

    `group` is the name of the meeting, `version` and `sha256` name the text, `length` is its
    length in code points.
    """

    id: str
    title: str
    language: str
    group: str
    version: str
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class LoadedTranscript:
    """A transcript with its text, turns and uncounted spans, both sorted by position."""

    transcript: Transcript
    text: str
    turns: tuple[Turn, ...]
    uncounted: tuple[Uncounted, ...]

    def quote(self, span: Span) -> str:
        """The words of a coding, see `quote`."""
        return quote(self.text, span, self.turns, self.uncounted)


NoteKind = Literal["dropped", "repaired", "unclear"]


@dataclass(frozen=True, slots=True)
class ImportNote:
    """What a reader dropped, repaired or could not decide; `line` counts from 1 in the text.

    `message` is a sentence without words of the transcript. When it tells of several lines, `lines`
    are the first few of them.
    """

    kind: NoteKind
    message: str
    line: int | None = None
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ConventionScore:
    """How well one way of writing labels fits a file: the labels it finds and how many names."""

    name: str
    example: str
    labels: int
    speakers: int


@dataclass(frozen=True, slots=True)
class TableColumns:
    """What the columns of a table of turns stand for, by number from 0; None for none."""

    text: int
    speaker: int | None = None
    time: int | None = None
    end_time: int | None = None
    code: int | None = None
    header: bool = True


@dataclass(frozen=True, slots=True)
class TranscriptDraft:
    """What a reader makes of a file: the text to be stored and everything known about it.

    Turn spans and uncounted spans lie in `text`, are sorted and do not overlap, except that an
    uncounted span may lie inside a turn. White space may stand between them; nothing else does.

    `convention` is the way of writing labels that was used: a name from the readers' table, or the
    template that a person wrote; empty when nobody is labelled or the format itself says who
    speaks. `scores` are all ways with at least one label, best first. `legend` gives what the file
    says a speaker's label stands for (`B1`, `Anna Berger`). `questions` counts paragraphs without
    a label inside a participant's turn that look like the moderator's; reading again with
    `questions="NAME"` makes turns of them.

    Of a table of turns `columns` are the names, `examples` the first filled cell of each, and
    `table` what they were taken for; reading again with other `columns` takes them otherwise.
    `tagged` are passages that the file gives codes, by the codes' names or ids.
    """

    title: str
    text: str
    turns: tuple[Turn, ...]
    uncounted: tuple[Uncounted, ...]
    language: str | None = None
    notes: tuple[ImportNote, ...] = ()
    speakers: tuple[str, ...] = field(default=())
    original: bytes = b""
    original_name: str = ""
    convention: str = ""
    scores: tuple[ConventionScore, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    questions: int = 0
    columns: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    table: TableColumns | None = None
    tagged: tuple[tuple[Span, str], ...] = ()


_Placed = TypeVar("_Placed", Turn, Uncounted)


def normalise_newlines(text: str) -> str:
    """The text as stored: BOM dropped, CRLF and CR turned into LF, all else kept as typed."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def overlapping(items: Sequence[_Placed], span: Span) -> Sequence[_Placed]:
    """The turns or uncounted spans that reach into `span`, by bisection.

    `items` are sorted by position and do not overlap. Empty items within the span are there too.
    """
    first = bisect_right(items, span.start, key=lambda item: item.span.end)
    last = bisect_left(items, span.end, lo=first, key=lambda item: item.span.start)
    return items[first:last]


def speech_spans(turn: Turn, uncounted: Sequence[Uncounted]) -> list[Span]:
    """The counted parts of a turn, sorted; `uncounted` are sorted and do not overlap."""
    return subtract([turn.span], (item.span for item in overlapping(uncounted, turn.span)))


def turn_words(text: str, turn: Turn, uncounted: Sequence[Uncounted]) -> int:
    """Words that count in a turn; `uncounted` are sorted and do not overlap."""
    return sum(count_words(span.of(text)) for span in speech_spans(turn, uncounted))


def turn_at(turns: Sequence[Turn], point: int) -> Turn | None:
    """The turn whose span holds the code point `point`; `turns` are sorted."""
    return next(iter(turns_of(turns, Span(point, point + 1))), None)


def turns_of(turns: Sequence[Turn], span: Span) -> list[Turn]:
    """The turns that share at least one code point with the span, in order; `turns` are sorted."""
    return [turn for turn in overlapping(turns, span) if turn.span.overlaps(span)]


def quote(text: str, span: Span, turns: Sequence[Turn], uncounted: Sequence[Uncounted]) -> str:
    """The words of a coding: its span less uncounted spans, turns joined by a line break.

    Where the span touches no turn (a text without speakers, a front block) it is the span's own
    text less uncounted spans. `turns` and `uncounted` are sorted.
    """
    inside = turns_of(turns, span) or [Turn("", "", span)]
    holes = [item.span for item in overlapping(uncounted, span)]
    pieces = []
    for turn in inside:
        parts = intersect(subtract([turn.span], holes), [span])
        pieces.append("".join(part.of(text) for part in parts).strip())
    return "\n".join(piece for piece in pieces if piece)
