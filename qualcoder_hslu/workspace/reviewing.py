"""Going through suggestions: in which order, in what context, and why each is there.

How good they have been is in `quality`; deciding on them is the workspace's.
"""

import hashlib
import sqlite3
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from qualcoder_hslu.model.coding import Coding, Pick, Reason, Suggestion
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.text import Span, intersect, subtract
from qualcoder_hslu.model.transcript import LoadedTranscript, Turn, speech_spans, turns_of
from qualcoder_hslu.store import review, suggestions
from qualcoder_hslu.workspace.tally import muted_codes
from qualcoder_hslu.workspace.workspace import Workspace

UNCERTAIN_EVERY = 5  # one of so many is one the engine is in doubt about
AUDIT_EVERY = 12  # and after so many comes one that was drawn by chance
REACH, NEAR = 240, 120  # code points shown before and after, in the turn and in its neighbours

PieceKind = Literal["around", "passage", "hit"]


@dataclass(frozen=True, slots=True)
class Queued:
    """A suggestion (without its reasons) in its place in the queue, and why it stands there."""

    suggestion: Suggestion
    pick: Pick


@dataclass(frozen=True, slots=True)
class Scope:
    """What is gone through: `codes` and `transcripts` (None: all) by their ids.

    Of `muted` codes only what was drawn by chance, by which a code may be heard again.
    """

    coder: str
    codes: frozenset[str]
    muted: frozenset[str]
    transcripts: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A coded passage like the one suggested: its coding's id, where it is, its words."""

    coding: str
    transcript: str
    title: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a passage was suggested.

    `hits` are the reasons with a place in the transcript's text, to be highlighted; `definition`
    is the codebook's text it resembles, if that spoke for it; `quote` the most similar passage
    coded so far. `sources` names what fired, in the order of `Reason.kind`.
    """

    hits: tuple[Reason, ...]
    definition: str
    quote: Quote | None
    sources: tuple[str, ...]
    tier: str
    engine: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words before or after the passage, of the passage, or in it what it was found by."""

    text: str
    kind: PieceKind


@dataclass(frozen=True, slots=True)
class Part:
    """What is shown of one turn; `cut_before` and `cut_after` say that there is more of it."""

    turn: Turn
    pieces: tuple[Piece, ...]
    cut_before: bool = False
    cut_after: bool = False


def queue(
    workspace: Workspace,
    transcript: str | None = None,
    codes: Collection[str] = (),
    *,
    with_muted: bool = False,
) -> list[Queued]:
    """Open suggestions of a transcript (id), or of all, in the order to review them.

    `codes` keeps only these codes; see `arrange` and `Scope`.
    """
    muted = set() if with_muted else muted_codes(workspace)
    scope = scope_of(workspace, codes, muted)
    return arrange(open_in(workspace.project.conn, scope, transcript))


def scope_of(
    workspace: Workspace, codes: Collection[str] = (), muted: Collection[str] = ()
) -> Scope:
    """What the coder may be shown: of these codes, or all, without those muted."""
    shown = workspace.transcripts_shown() if workspace.suggestions_allowed else set()
    return Scope(
        workspace.coder.id,
        frozenset(codes or (code.id for code in workspace.codebook)),
        frozenset(muted),
        None if shown is None else frozenset(shown),
    )


def open_in(
    conn: sqlite3.Connection, scope: Scope, transcript: str | None = None
) -> list[Suggestion]:
    """Open suggestions (without their reasons) of a transcript (id), or of all, in any order.

    Any thread may read so, by a connection of its own.
    """
    return [
        each
        for each in review.open_rows(conn, scope.coder, transcript)
        if each.code in scope.codes
        and (each.code not in scope.muted or not each.band)
        and (scope.transcripts is None or each.transcript in scope.transcripts)
    ]


def is_closed_by(other: Suggestion, decided: Suggestion, coding: Coding | None) -> bool:
    """Whether a decision, and the coding that it gave, closes another suggestion too.

    That is one of the same transcript and code on overlapping words.
    """
    if other.transcript != decided.transcript:
        return False
    if other.code == decided.code and other.span.overlaps(decided.span):
        return True
    return coding is not None and other.code == coding.code and other.span.overlaps(coding.span)


def arrange(found: Iterable[Suggestion]) -> list[Queued]:
    """Suggestions in the order to review them.

    Best first; every fifth is one whose score is nearest to one half, and after every twelve comes
    one drawn by chance, from which the recall is estimated. The same suggestions always come in
    the same order.
    """
    rows = list(found)
    best = sorted((s for s in rows if s.band), key=_by_score)
    doubtful = iter(sorted(best, key=lambda s: (abs(s.score - 0.5), *_by_score(s))))
    chance = iter(sorted((s for s in rows if not s.band), key=_by_lot))
    return list(_mixed(best, doubtful, chance))


def anchored(order: Sequence[Queued], above: Collection[str], at_hand: str) -> list[Queued]:
    """The order with the one at hand (its id) where a person is used to see it.

    What stood `above` it stays above, all else comes below, so that after each decision the best
    of those not passed over is next. The order itself when the one at hand is not in it.
    """
    middle = [row for row in order if row.suggestion.id == at_hand]
    if not middle:
        return list(order)
    top = [row for row in order if row.suggestion.id in above]
    rest = [row for row in order if row.suggestion.id not in {at_hand, *above}]
    return top + middle + rest


def _mixed(
    best: Sequence[Suggestion], doubtful: Iterator[Suggestion], chance: Iterator[Suggestion]
) -> Iterator[Queued]:
    taken: set[str] = set()
    ranked = iter(best)
    for place in range(1, len(best) + 1):
        is_doubt = place % UNCERTAIN_EVERY == 0
        source = doubtful if is_doubt else ranked
        suggestion = next(each for each in source if each.id not in taken)
        taken.add(suggestion.id)
        yield Queued(suggestion, "uncertain" if is_doubt else "best")
        if place % AUDIT_EVERY == 0 and (drawn := next(chance, None)) is not None:
            yield Queued(drawn, "audit")
    yield from (Queued(each, "audit") for each in chance)


def _by_score(s: Suggestion) -> tuple[float, str, int, str]:
    return (-s.score, s.transcript, s.span.start, s.code)


def _by_lot(s: Suggestion) -> bytes:
    name = f"{s.transcript} {s.span.start} {s.code}"
    return hashlib.sha256(name.encode()).digest()


def explain(workspace: Workspace, suggestion: Suggestion) -> Explanation:
    """The reasons of a suggestion in full; words of people who have withdrawn are not quoted.

    Raises:
        NotFound: it was computed anew meanwhile.
    """
    whole = suggestions.get(workspace.project.conn, suggestion.id)
    kinds = [reason.kind for reason in whole.reasons]
    return Explanation(
        hits=tuple(reason for reason in whole.reasons if reason.start is not None),
        definition=next((r.text for r in whole.reasons if r.kind == "definition"), ""),
        quote=next(filter(None, (_quote(workspace, r.coding) for r in whole.reasons)), None),
        sources=tuple(k for k in ("keyword", "ngram", "quote", "definition") if k in kinds),
        tier=whole.tier,
        engine=whole.engine,
    )


def _quote(workspace: Workspace, coding: str) -> Quote | None:
    if not coding:
        return None
    try:
        found = workspace.coding(coding)
    except NotFound:
        return None  # removed since
    loaded = workspace.load(found.transcript)
    words = loaded.quote(found.span)
    return Quote(coding, found.transcript, loaded.transcript.title, found.span, words)


def in_context(loaded: LoadedTranscript, span: Span, hits: Sequence[Span] = ()) -> list[Part]:
    """The passage in its turn or turns, with the turn before and the one after.

    Of its turn no more than `REACH` code points beyond the passage, of the others no more than
    `NEAR`, cut between words; uncounted spans are left out. `hits` are highlighted where they lie
    in the passage.
    """
    turns = turns_of(loaded.turns, span)
    if not turns:
        around: Sequence[Turn] = [Turn("", "", Span(0, len(loaded.text)))]
    else:
        first = bisect_left(loaded.turns, turns[0].span.start, key=lambda turn: turn.span.start)
        around = loaded.turns[max(0, first - 1) : first + len(turns) + 1]
    parts = (_part(loaded, turn, span, hits) for turn in around)
    return [part for part in parts if part.pieces]


def _part(loaded: LoadedTranscript, turn: Turn, span: Span, hits: Sequence[Span]) -> Part:
    window = _window(loaded.text, turn.span, span)
    speech = intersect(speech_spans(turn, loaded.uncounted), [window])
    passage = intersect(speech, [span])
    found = intersect(passage, hits)
    kinds: list[tuple[Span, PieceKind]] = [
        *((each, "hit") for each in found),
        *((each, "passage") for each in subtract(passage, found)),
        *((each, "around") for each in subtract(speech, passage)),
    ]
    return Part(
        turn,
        tuple(Piece(each.of(loaded.text), kind) for each, kind in sorted(kinds)),
        cut_before=window.start > turn.span.start,
        cut_after=window.end < turn.span.end,
    )


def _window(text: str, turn: Span, span: Span) -> Span:
    """What is shown of a turn: that which lies near the passage, from word to word."""
    nearest = Span(
        min(max(span.start, turn.start), turn.end), max(min(span.end, turn.end), turn.start)
    )
    reach = REACH if nearest else NEAR
    start, end = max(turn.start, nearest.start - reach), min(turn.end, nearest.end + reach)
    if start > turn.start:
        while start < nearest.start and not text[start - 1].isspace():
            start += 1
    if end < turn.end:
        while end > nearest.end and not text[end].isspace():
            end -= 1
    return Span(start, end)
