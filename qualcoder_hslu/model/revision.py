"""A transcript being corrected: its turns with their words as they are now, and what that changes.

A revision is a value: every act gives a new one, so undo within a session is to go back to the
one before. What stands between turns (labels, headings) stays as the document has it; only words
inside turns change the text. Knows no database and no widget.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import product
from string import ascii_lowercase

from qualcoder_hslu.model.text import Edit, OffsetMap, Span, stripped
from qualcoder_hslu.model.transcript import LoadedTranscript, Turn, Uncounted

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class RevisedTurn:
    """One turn: the span of the old text it is made of, and its words as they are now.

    `participant` is an id, None for nobody known; `speaker` is the name shown. With `new` the
    speaker is a person to be entered under that name.
    """

    number: str
    speaker: str
    participant: str | None
    span: Span
    text: str
    time: float | None = None
    end_time: float | None = None
    moderator: bool = False
    new: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """All turns of a transcript, in order, over the text they were read from."""

    old: str
    turns: tuple[RevisedTurn, ...]

    @classmethod
    def of(cls, loaded: LoadedTranscript) -> "Revision":
        """The transcript as it stands, nothing changed yet."""
        return cls(
            loaded.text,
            tuple(
                RevisedTurn(
                    turn.number,
                    turn.speaker,
                    turn.participant,
                    turn.span,
                    turn.span.of(loaded.text),
                    turn.time,
                    turn.end_time,
                    turn.moderator,
                )
                for turn in loaded.turns
            ),
        )

    def with_text(self, index: int, text: str) -> "Revision":
        """The turn with other words; white space at their ends is left out."""
        said = stripped(text, Span(0, len(text))).of(text)
        return self._with(index, replace(self.turns[index], text=said))

    def split(self, index: int, at: int) -> "Revision":
        """Two turns of one, cut before the code point `at` of its present words.

        Turn 12 becomes 12a and 12b. A cut with nothing on one side changes nothing.
        """
        turn = self.turns[index]
        left, right = turn.text[:at].rstrip(), turn.text[at:].lstrip()
        if not left or not right:
            return self
        cut = turn.span.start + _old_place(turn.span.of(self.old), turn.text, at)
        first = stripped(self.old, Span(turn.span.start, cut))
        second = stripped(self.old, Span(cut, turn.span.end))
        if not second:  # all of it is new words
            second = Span(turn.span.end, turn.span.end)
        taken = {each.number for each in self.turns}
        one, two = _split_numbers(turn.number, taken)
        parts = (
            replace(turn, number=one, span=first, text=left, end_time=None),
            replace(turn, number=two, span=second, text=right, time=None),
        )
        return replace(self, turns=(*self.turns[:index], *parts, *self.turns[index + 1 :]))

    def join(self, index: int) -> "Revision":
        """One turn of this and the next, under this one's number and speaker, on two lines."""
        if index + 1 >= len(self.turns):
            return self
        first, second = self.turns[index : index + 2]
        whole = replace(
            first,
            span=Span(first.span.start, second.span.end),
            text="\n".join(text for text in (first.text, second.text) if text),
            end_time=second.end_time,
        )
        return replace(self, turns=(*self.turns[:index], whole, *self.turns[index + 2 :]))

    def assign(
        self, index: int, speaker: str, participant: str | None, *, moderator: bool = False
    ) -> "Revision":
        """The turn as somebody else's: a participant's by id, else of a new person of the name."""
        new = participant is None and bool(speaker)
        return self._with(
            index,
            replace(
                self.turns[index],
                speaker=speaker,
                participant=participant,
                moderator=moderator,
                new=new,
            ),
        )

    def _with(self, index: int, turn: RevisedTurn) -> "Revision":
        if turn == self.turns[index]:
            return self
        return replace(self, turns=(*self.turns[:index], turn, *self.turns[index + 1 :]))


@dataclass(frozen=True, slots=True)
class Revised:
    """A revision carried out: the new text, its turns and uncounted spans, and the way there."""

    text: str
    turns: tuple[Turn, ...]
    uncounted: tuple[Uncounted, ...]
    offsets: OffsetMap


def carry_out(revision: Revision, uncounted: Sequence[Uncounted]) -> Revised:
    """The new text of a revision; `uncounted` are the old text's spans, sorted.

    A turn without any words left is none any more.
    """
    old = revision.old
    changes: list[tuple[Span, str]] = []
    turns, shift, at = [], 0, 0
    pieces = []
    for turn in revision.turns:
        start = turn.span.start + shift
        for edit, words in _edits(turn.span.of(old), turn.text):
            span = Span(turn.span.start + edit.start, turn.span.start + edit.end)
            pieces += [old[at : span.start], words]
            at = span.end
            shift += len(words) - len(span)
            if changes and changes[-1][0].end == span.start:  # two turns that touch
                before, put = changes.pop()
                changes.append((Span(before.start, span.end), put + words))
            else:
                changes.append((span, words))
        turns.append((turn, Span(start, start + len(turn.text))))
    text = "".join([*pieces, old[at:]])
    offsets = OffsetMap([Edit(span.start, span.end, len(words)) for span, words in changes])
    placed = [_turn(turn, stripped(text, span)) for turn, span in turns]
    return Revised(
        text,
        tuple(turn for turn in placed if turn.span),
        tuple(_kept(uncounted, offsets)),
        offsets,
    )


def _turn(turn: RevisedTurn, span: Span) -> Turn:
    return Turn(
        turn.number,
        turn.speaker,
        span,
        turn.time,
        turn.end_time,
        participant=turn.participant,
        moderator=turn.moderator,
    )


def _kept(uncounted: Sequence[Uncounted], offsets: OffsetMap) -> Iterator[Uncounted]:
    """Uncounted spans whose characters are all still there."""
    end = 0
    for item in uncounted:
        span, changed = offsets.map_span(item.span)
        if span and not changed and span.start >= end:
            yield Uncounted(span, item.kind)
            end = span.end


def _edits(old: str, new: str) -> Iterator[tuple[Edit, str]]:
    """What turns `old` into `new`, word by word, each with the words put in."""
    start = 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    # Whole words: a word of which only some letters changed is another word.
    while start and old[start - 1].isalnum():
        start -= 1
    while end and old[len(old) - end].isalnum():
        end -= 1
    a = _TOKEN.findall(old[start : len(old) - end])
    b = _TOKEN.findall(new[start : len(new) - end])
    places_a, places_b = _places(a, start), _places(b, start)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    before: tuple[Edit, str] | None = None
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        words = new[places_b[j1] : places_b[j2]]
        edit = Edit(places_a[i1], places_a[i2], len(words))
        if before is not None and before[0].end == edit.start:  # one act, not two that touch
            words = before[1] + words
            edit = Edit(before[0].start, edit.end, len(words))
            before = edit, words
            continue
        if before is not None:
            yield before
        before = edit, words
    if before is not None:
        yield before


def _places(tokens: Sequence[str], start: int) -> list[int]:
    places = [start]
    for token in tokens:
        places.append(places[-1] + len(token))
    return places


def _old_place(old: str, new: str, at: int) -> int:
    """The place in `old` that `at` in `new` stands at; inside new words, where they begin."""
    shift = 0
    for edit, words in _edits(old, new):
        start = edit.start + shift
        if at <= start:
            break
        if at < start + len(words):
            return edit.start
        shift += len(words) - (edit.end - edit.start)
    return min(max(at - shift, 0), len(old))


def _split_numbers(number: str, taken: set[str]) -> tuple[str, str]:
    """12 -> 12a and 12b; 12b -> 12b and the next free letters after it."""
    match = re.fullmatch(r"(.*\d)([a-z]{1,2})", number)
    base, last = match.groups() if match else (number, "a")
    later = (each for each in _letters() if (len(each), each) > (len(last), last))
    return base + last, next(base + each for each in later if base + each not in taken)


def _letters() -> Iterator[str]:
    """a to z, then aa to zz, for the turn that is split without end."""
    for length in (1, 2):
        yield from map("".join, product(ascii_lowercase, repeat=length))
