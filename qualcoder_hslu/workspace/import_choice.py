"""What a person decides on a draft before it is imported, and the draft as it then is.

Nothing here knows a project; `importing` stores what was decided.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from qualcoder_hslu.model.text import Span, subtract
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn, Uncounted
from qualcoder_hslu.workspace.tags import TagUse


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """A draft and what was decided about it.

    `language` falls back on the draft's, on what the text tells, and on the project's; without a
    `group` the transcript gets one of its own. `names` gives labels of the draft another name:
    labels of one name are one speaker, and an empty name is nobody. `no_labels` are
    labels that are none: their words run on in the turn before. `people` says of names which
    participant they are, None for somebody new; the others are found by name, see
    `store.people.ensure_participant`. `moderators` (names) alone moderate, whatever the draft
    proposes. `tags` says what becomes of the codes that the file gives its passages.
    """

    draft: TranscriptDraft
    language: str | None = None
    group: str | None = None
    moderators: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str | None] = field(default_factory=dict)
    no_labels: frozenset[str] = frozenset()
    tags: TagUse = "leave"


def decided_draft(choice: ImportChoice) -> TranscriptDraft:
    """The draft with speakers named, false labels taken back and moderators flagged as decided."""
    draft = without_labels(choice.draft, choice.no_labels)
    names, moderators = choice.names, choice.moderators

    def decided(turn: Turn) -> Turn:
        name = names.get(turn.speaker, turn.speaker)
        if name == turn.speaker and (name in moderators) == turn.moderator:
            return turn
        return _turn(turn, turn.number, name, name in moderators)

    turns = tuple(map(decided, draft.turns))
    speakers = tuple(dict.fromkeys(turn.speaker for turn in turns))
    return replace(draft, turns=turns, speakers=speakers)


def _turn(turn: Turn, number: str, speaker: str, moderator: bool) -> Turn:
    """The turn with these; in a third of the time that `replace` takes."""
    return Turn(
        number, speaker, turn.span, turn.time, turn.end_time, turn.id, turn.participant, moderator
    )


def without_labels(draft: TranscriptDraft, no_labels: Iterable[str]) -> TranscriptDraft:
    """The draft in which these labels are none.

    Their words, and the labels themselves where the text has them, go on in the turn before.
    Before the first turn that stays they are text before the first speaker; when no turn stays,
    all of it is one turn without a speaker.
    """
    wrong = frozenset(no_labels).intersection(turn.speaker for turn in draft.turns)
    if not wrong:
        return draft
    labels = false_labels(draft, wrong)
    gone = {row.span for rows in labels.values() for row in rows}
    uncounted = [row for row in draft.uncounted if row.span not in gone]
    starts = {number: rows[0].span.start for number, rows in labels.items()}
    pieces = [
        (turn, Span(starts.get(number, turn.span.start), turn.span.end))
        for number, turn in enumerate(draft.turns)
    ]
    first = next((n for n, (turn, _) in enumerate(pieces) if turn.speaker not in wrong), None)
    if first is None:
        whole = replace(draft.turns[0], speaker="", span=_around(span for _, span in pieces))
        turns = [replace(whole, end_time=_last_time(draft.turns), moderator=False)]
    else:
        front = [span for _, span in pieces[:first]]
        uncounted = sorted([*uncounted, *_front(draft, front, uncounted)], key=lambda r: r.span)
        turns = _joined(pieces[first:], wrong)
    numbered = tuple(
        _turn(turn, str(n), turn.speaker, turn.moderator) for n, turn in enumerate(turns, 1)
    )
    return replace(draft, turns=numbered, uncounted=tuple(uncounted))


def false_labels(draft: TranscriptDraft, wrong: Iterable[str]) -> dict[int, list[Uncounted]]:
    """Number of the turn -> the rows that hold its label, which is none after all.

    A turn of a table or of another format that says who speaks has no label in its source.
    """
    wrong = frozenset(wrong)
    found: dict[int, list[Uncounted]] = {}
    if not draft.convention:
        return found
    at = before = 0  # the next row to look at, and where the turn before ends
    for number, turn in enumerate(draft.turns):
        while at < len(draft.uncounted) and draft.uncounted[at].span.start < before:
            at += 1
        if turn.speaker in wrong:
            last = at
            while last < len(draft.uncounted) and draft.uncounted[last].span.start < turn.span.end:
                last += 1
            rows = [row for row in draft.uncounted[at:last] if row.kind == "label"]
            heads = [row for row in rows if row.span.end <= turn.span.start]
            if heads:  # a label without words may stand on a line above
                line = draft.text.rfind("\n", before, heads[-1].span.start) + 1
                rows = [row for row in rows if row.span.start >= line]
            if rows:
                found[number] = rows
        before = turn.span.end
    return found


def _joined(pieces: Sequence[tuple[Turn, Span]], wrong: frozenset[str]) -> list[Turn]:
    """Each turn that stays with those behind it that run on."""
    turns: list[Turn] = []
    for runs_on, group in groupby(pieces, key=lambda piece: piece[0].speaker in wrong):
        same = list(group)
        if not runs_on:
            turns += [turn for turn, _ in same]
            continue
        last = turns[-1]
        ends = _last_time([last, *(turn for turn, _ in same)])
        turns[-1] = replace(last, span=Span(last.span.start, same[-1][1].end), end_time=ends)
    return turns


def _last_time(turns: Sequence[Turn]) -> float | None:
    return next((t.end_time for t in reversed(turns) if t.end_time is not None), None)


def _around(spans: Iterable[Span]) -> Span:
    found = list(spans)
    return Span(found[0].start, found[-1].end)


def _front(
    draft: TranscriptDraft, spans: Sequence[Span], uncounted: Sequence[Uncounted]
) -> list[Uncounted]:
    """What of the spans is not uncounted yet, as text before the first speaker."""
    free = subtract(spans, (row.span for row in uncounted))
    return [Uncounted(span, "front") for span in free if span.of(draft.text).strip()]
