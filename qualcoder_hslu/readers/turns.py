"""From a document as extracted to turns: the one parser that all formats share.

Chooses the file's convention of writing labels, then cuts the text into turns and uncounted spans.
It reads no file.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import (
    ConventionScore,
    ImportNote,
    Turn,
    Uncounted,
    UncountedKind,
)
from qualcoder_hslu.readers.conventions import (
    CONVENTIONS,
    FURNITURE,
    LINE_NUMBER,
    MARKERS,
    REMARK,
    Convention,
)
from qualcoder_hslu.readers.doubts import find_moderators, label_notes, question_notes, rival_notes
from qualcoder_hslu.readers.labels import (
    Head,
    Speakers,
    choose_speakers,
    find_heads,
)
from qualcoder_hslu.readers.legend import read_legend
from qualcoder_hslu.readers.questions import find_questions, with_questions
from qualcoder_hslu.readers.source import Extract, plain_twin, trimmed
from qualcoder_hslu.readers.times import STAMP, Stamp, close_turns, find_stamps, read_stamp

_SAMPLE = 1_000_000  # code points that decide which convention a long text follows
_LONGEST_FRONT = 20_000  # code points in which a legend is looked for
_STAMP = re.compile(STAMP)


@dataclass(frozen=True, slots=True)
class Found:
    """What the parser made of an extract; `convention` is None when nobody is labelled."""

    turns: tuple[Turn, ...]
    uncounted: tuple[Uncounted, ...]
    speakers: tuple[str, ...]
    notes: tuple[ImportNote, ...]
    convention: Convention | None
    scores: tuple[ConventionScore, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    questions: int = 0


def find_turns(extract: Extract, forced: Convention | None = None, questions: str = "") -> Found:
    """Turns, uncounted spans and speakers of the extract; its own notes are not repeated.

    Each convention is scored by the labels that it accounts for; `forced` overrules the scores.
    With `questions` unlabelled questions become turns of a moderator of that name. Without any
    speaker the whole text is one turn whose speaker is empty.
    """
    if extract.turns:
        return _as_told(extract)
    twin = plain_twin(extract.text)
    convention, speakers, scored = _choose(twin, extract, forced)
    scores = tuple(
        ConventionScore(row.name, row.example, len(fit.heads), len(fit.names))
        for row, fit in scored
        if fit.heads
    )
    notes = [] if forced or convention is None else rival_notes(scored)
    repeated = _drop_repeated(speakers) if extract.cues else []
    holes = _holes(twin, extract, speakers, repeated)
    if convention is None:
        turn, uncounted = _one_turn(extract.text, holes)
        notes.append(
            ImportNote(
                "unclear",
                "No speakers were recognised, so the whole text is one turn without a speaker.",
            )
        )
        return Found(turn, uncounted, (), tuple(notes), None, scores)
    first = speakers.heads[0].span.start
    legend = read_legend(twin[max(0, first - _LONGEST_FRONT) : first], speakers.names)
    moderators, moderator_notes = find_moderators(speakers, legend)
    cutter = _Cutter(extract.text, twin, holes, speakers, moderators)
    cutter.cut()
    notes += label_notes(twin, speakers, cutter.silent) + moderator_notes
    turns, uncounted = tuple(cutter.turns), tuple(cutter.uncounted)
    asked = find_questions(twin, turns, uncounted)
    if questions:
        turns, uncounted = with_questions(extract.text, turns, uncounted, asked, questions)
    elif len(asked) > 1:
        notes += question_notes(twin, [span.start for span in asked])
    return Found(
        turns,
        uncounted,
        tuple(dict.fromkeys(turn.speaker for turn in turns)),
        tuple(notes),
        convention,
        scores,
        tuple((speakers.names[key], meaning) for key, meaning in legend.items()),
        len(asked),
    )


def _as_told(extract: Extract) -> Found:
    """The turns of a format that says itself who speaks."""
    speakers = dict.fromkeys(turn.speaker for turn in extract.turns if turn.speaker)
    return Found(extract.turns, extract.marked, tuple(speakers), (), None)


def label_starts(extract: Extract) -> list[int]:
    """Where the speakers' labels begin, in order, as `find_turns` would take them."""
    return [head.span.start for head in _choose(plain_twin(extract.text), extract, None)[1].heads]


_Scored = list[tuple[Convention, Speakers]]


def _choose(
    twin: str, extract: Extract, forced: Convention | None
) -> tuple[Convention | None, Speakers, _Scored]:
    """The convention that accounts for most labels, or the forced one; what each found, best first.

    The earlier row of the table wins a tie. A long text is scored by its beginning.
    """

    def speakers(text: str, row: Convention, bold: Sequence[Span]) -> Speakers:
        heads = find_heads(text, row, marked=extract.marked, bold=bold)
        return choose_speakers(text, heads, row, forced=row is forced, cues=extract.cues)

    sample = twin if len(twin) <= 2 * _SAMPLE else twin[: twin.rfind("\n", 0, _SAMPLE) + 1]
    bold = extract.bold[: bisect_right(extract.bold, Span(len(sample), len(sample)))]
    rows = CONVENTIONS if forced is None or forced in CONVENTIONS else (forced, *CONVENTIONS)
    scored = [(row, speakers(sample, row, bold)) for row in rows]
    scored.sort(key=lambda pair: -len(pair[1].heads))
    best, found = scored[0]
    if forced is not None:
        best, found = next(pair for pair in scored if pair[0] is forced)
    elif not found.heads:
        best = CONVENTIONS[0]
    if len(sample) < len(twin):
        found = speakers(twin, best, extract.bold)
    if found.heads and forced is None:
        _add_other_styles(twin, extract, best, found)
    return (best if found.heads else None), found, scored


def _add_other_styles(twin: str, extract: Extract, best: Convention, found: Speakers) -> None:
    """Adds labels of the same speakers that the same file writes in another style.

    Styles that go by how often they occur say nothing about single lines and are left aside.
    """
    taken = {head.line_end for head in found.heads}
    for row in CONVENTIONS:
        if row is best or row.evidence == "share":
            continue
        more = [
            head
            for head in find_heads(twin, row, marked=extract.marked)
            if head.label.key in found.names
            and head.line_end not in taken
            and not head.tight
            and (row.evidence != "pair" or not twin[head.span.end : head.line_end].strip())
        ]
        if len(more) > 1:
            taken |= {head.line_end for head in more}
            found.heads = sorted([*found.heads, *more], key=lambda head: head.span)


@dataclass(frozen=True, slots=True)
class _Hole:
    """An uncounted span that is no label; `stamp` for kind time."""

    span: Span
    kind: UncountedKind
    stamp: Stamp | None = None


def _drop_repeated(speakers: Speakers) -> list[_Hole]:
    """Takes out the heads that repeat the speaker before them; they are labels inside a turn."""
    repeated = [b for a, b in pairwise(speakers.heads) if a.label.key == b.label.key]
    starts = {head.span.start for head in repeated}
    speakers.heads = [head for head in speakers.heads if head.span.start not in starts]
    return [_Hole(head.span, "label") for head in repeated]


def _holes(
    twin: str, extract: Extract, speakers: Speakers, repeated: Iterable[_Hole]
) -> list[_Hole]:
    """All uncounted spans but labels and front, sorted and disjoint; earlier sources win."""
    heads = [head.span for head in speakers.heads]
    stamped = any("(" in m[0] for h in speakers.heads[:200] for m in _STAMP.finditer(_of(twin, h)))
    stamps = find_stamps(twin, round_clocks=stamped)
    layers: list[Iterable[_Hole]] = [
        repeated,
        [_Hole(mark.span, mark.kind) for mark in extract.marked],
        (_Hole(Span(*m.span()), "furniture") for m in FURNITURE.finditer(twin)),
        _line_numbers(twin),
        (_Hole(stamp.span, "time", stamp) for stamp in stamps),
        (_Hole(Span(*m.span()), "comment") for m in MARKERS.finditer(twin)),
        _remarks(twin, speakers),
        _repeated_title(twin, heads),
    ]
    taken = heads
    holes: list[_Hole] = []
    for layer in layers:
        free = [hole for hole in _trim(extract.text, layer) if not _meets(taken, hole.span)]
        free.sort(key=lambda hole: hole.span)
        holes += free
        taken = sorted([*taken, *(hole.span for hole in free)]) if free else taken
    return sorted(holes, key=lambda hole: hole.span)


def _line_numbers(twin: str) -> Iterable[_Hole]:
    """Numbers at the beginnings of lines, when they count nearly all lines or each fifth."""
    found = list(LINE_NUMBER.finditer(twin))
    if len(found) < 4:
        return
    steps = Counter(int(b["number"]) - int(a["number"]) for a, b in pairwise(found))
    lines = sum(1 for line in twin.split("\n") if line.strip())
    for step in (1, 5):
        if steps[step] >= 0.8 * (len(found) - 1) and len(found) * step >= 0.6 * lines:
            yield from (_Hole(Span(*m.span("number")), "furniture") for m in found)


def _of(twin: str, head: Head) -> str:
    return head.span.of(twin)


def _trim(text: str, holes: Iterable[_Hole]) -> Iterable[_Hole]:
    for hole in holes:
        span = trimmed(text, hole.span.start, hole.span.end)
        if span:
            yield _Hole(span, hole.kind, hole.stamp)


def _meets(taken: Sequence[Span], span: Span) -> bool:
    """Whether the span shares a code point with one of the sorted, disjoint `taken`."""
    i = bisect_left(taken, span)
    return (i < len(taken) and taken[i].overlaps(span)) or (i > 0 and taken[i - 1].overlaps(span))


def _remarks(twin: str, speakers: Speakers) -> Iterable[_Hole]:
    """Lines in brackets are an editor's remark, unless they are all that a labelled turn says."""
    starts = [head.span.start for head in speakers.heads]
    for match in REMARK.finditer(twin):
        i = bisect_right(starts, match.start())
        if i and twin[speakers.heads[i - 1].span.end : match.start()].strip():
            yield _Hole(Span(*match.span()), "comment")


def _repeated_title(twin: str, heads: Sequence[Span]) -> Iterable[_Hole]:
    """The first line of the front again, numbers aside: a second recording, a running head."""
    front = twin[: heads[0].start].strip() if heads else ""
    title = front.split("\n", 1)[0].strip()
    if not 6 <= len(title) <= 100 or not re.search(r"[^\W\d_]{3}", title):
        return
    pattern = re.sub(r"\d+[a-z]?\b", r"\\d+[a-z]?", re.escape(title))
    again = re.compile(rf"^[ \t]*{pattern}[ \t]*$", re.MULTILINE)
    for match in again.finditer(twin, heads[0].start):
        yield _Hole(Span(*match.span()), "heading")


def _one_turn(text: str, holes: Sequence[_Hole]) -> tuple[tuple[Turn, ...], tuple[Uncounted, ...]]:
    pieces = _pieces(text, 0, len(text), holes)
    if not pieces:  # a text of headings only: better speech than nothing
        whole = trimmed(text, 0, len(text))
        return ((Turn("1", "", whole),), ()) if whole else ((), ())
    span = Span(pieces[0].start, pieces[-1].end)
    times = [hole.stamp for hole in holes if hole.stamp]
    first, last = (times[0].start, times[-1].end) if times else (None, None)
    turn = Turn("1", "", span, first, last)
    return (turn,), tuple(Uncounted(hole.span, hole.kind) for hole in holes)


def _pieces(text: str, start: int, end: int, holes: Sequence[_Hole]) -> list[Span]:
    """What of `[start, end)` is neither white space nor in a hole (sorted, inside)."""
    pieces = []
    for hole in holes:
        piece = trimmed(text, start, hole.span.start)
        pieces += [piece] if piece else []
        start = hole.span.end
    piece = trimmed(text, start, end)
    return [*pieces, piece] if piece else pieces


class _Cutter:
    """Cuts the text at its heads; `silent` are heads without a word of speech after them."""

    def __init__(
        self,
        text: str,
        twin: str,
        holes: Sequence[_Hole],
        speakers: Speakers,
        moderators: frozenset[str],
    ) -> None:
        self.text, self.twin, self.holes = text, twin, holes
        self.speakers, self.moderators = speakers, moderators
        self.turns: list[Turn] = []
        self.uncounted: list[Uncounted] = []
        self.silent: list[Head] = []
        self._next = 0
        self._closing = close_turns(twin, [hole.stamp for hole in holes if hole.stamp])

    def cut(self) -> None:
        heads = self.speakers.heads
        waiting = self._front(self._take(heads[0].span.start), heads[0].span.start)
        for i, head in enumerate(heads):
            end = heads[i + 1].span.start if i + 1 < len(heads) else len(self.text)
            own = self._head(head)
            waiting = self._turn(head, end, own, waiting)

    def _take(self, end: int) -> list[_Hole]:
        """The next holes that begin before `end`."""
        first = self._next
        while self._next < len(self.holes) and self.holes[self._next].span.start < end:
            self._next += 1
        return list(self.holes[first : self._next])

    def _front(self, holes: list[_Hole], end: int) -> Stamp | None:
        pieces = [(piece, "front") for piece in _pieces(self.text, 0, end, holes)]
        kinds: list[tuple[Span, UncountedKind]] = [(hole.span, hole.kind) for hole in holes]
        rows = sorted([*kinds, *((piece, "front") for piece, _ in pieces)])
        self.uncounted += [Uncounted(span, kind) for span, kind in rows]
        return self._trailing(holes, pieces[-1][0].end if pieces else 0)

    def _trailing(self, holes: Sequence[_Hole], spoken: int) -> Stamp | None:
        """A time stamp on its own line after the last words belongs to the turn that follows."""
        late = [
            h.stamp
            for h in holes
            if h.stamp and h.span.start >= spoken and not self._closes(h.stamp)
        ]
        return late[0] if late else None

    def _closes(self, stamp: Stamp) -> bool:
        """Whether a stamp behind the last words says when they ended: on their line it does."""
        return not stamp.alone or (self._closing and self.twin[stamp.span.start] == "#")

    def _head(self, head: Head) -> tuple[float, float | None] | None:
        """Writes the head's label and time rows; its time."""
        time = None
        start = head.span.start
        for match in _STAMP.finditer(self.twin, head.span.start, head.span.end):
            read = read_stamp(match[0])
            if read is None:
                continue
            time = time or read
            stamp = Span(*match.span())
            self._label(start, stamp.start)
            self.uncounted.append(Uncounted(stamp, "time"))
            start = stamp.end
        self._label(start, head.span.end)
        return time

    def _label(self, start: int, end: int) -> None:
        span = trimmed(self.text, start, end)
        if span:
            self.uncounted.append(Uncounted(span, "label"))

    def _turn(
        self,
        head: Head,
        end: int,
        own: tuple[float, float | None] | None,
        waiting: Stamp | None,
    ) -> Stamp | None:
        """Writes the turn of a head; returns a stamp that belongs to the next one."""
        holes = self._take(end)
        pieces = _pieces(self.text, head.span.end, end, holes)
        self.uncounted += [Uncounted(hole.span, hole.kind) for hole in holes]
        if not pieces:
            self.silent.append(head)
            return self._trailing(holes, head.span.end)
        span = Span(pieces[0].start, pieces[-1].end)
        later = self._trailing(holes, span.end)
        stamps = [h.stamp for h in holes if h.stamp and h.stamp != later]
        closing = [s for s in stamps if s.span.start >= span.end and s.end is None]
        if own is None:
            stamp = waiting or next((s for s in stamps if s not in closing), None)
            own = (stamp.start, stamp.end) if stamp else None
        time, end_time = own or (None, None)
        ends = [s.end or s.start for s in stamps if s.end or s in closing]
        end_time = ends[-1] if ends else end_time
        self.turns.append(
            Turn(
                str(len(self.turns) + 1),
                self.speakers.names[head.label.key],
                span,
                time,
                end_time,
                moderator=head.label.key in self.moderators,
            )
        )
        return later
