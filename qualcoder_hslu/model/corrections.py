"""A corrected transcript, and where a coded span of the text before lies in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from qualcoder_hslu.model.text import Edit, OffsetMap, Span, is_inside_word
from qualcoder_hslu.model.transcript import Turn, Uncounted, quote


@dataclass(frozen=True)
class Correction:
    """Text, turns and uncounted spans of a new version, and the edits that lead to it.

    Edits count code points of the old text. A turn whose `participant` is None and that has a
    `speaker` is somebody new.
    """

    text: str
    turns: tuple[Turn, ...]
    uncounted: tuple[Uncounted, ...]
    edits: tuple[Edit, ...]

    @cached_property
    def offsets(self) -> OffsetMap:
        return OffsetMap(self.edits)


@dataclass(frozen=True, slots=True)
class Carried:
    """A span's place in the new text: `changed` when its words are others, `lost` when gone."""

    span: Span
    changed: bool
    lost: bool


def carry(
    text: str,
    turns: Sequence[Turn],
    uncounted: Sequence[Uncounted],
    correction: Correction,
    span: Span,
) -> Carried:
    """Where a span of the old text lies in the corrected one.

    What is inserted right at a border stays outside, unless it makes a word of the span longer
    ("formulair" becomes "formulaire"): then the span grows with its word and counts as changed.
    Words are compared as `quote` gives them, white space aside, so a label that is renamed
    between two coded turns changes nothing.
    """
    place, touched = correction.offsets.map_span(span)
    grown = _grown(text, correction, span, place)
    if not touched and grown == place:
        return Carried(place, False, False)
    after = quote(correction.text, grown, correction.turns, correction.uncounted).split()
    before = quote(text, span, turns, uncounted).split()
    return Carried(grown, before != after, bool(before and not after) or not grown)


def _grown(text: str, correction: Correction, span: Span, place: Span) -> Span:
    """The place with insertions at its borders that belong to its first or last word."""
    start, end = place.start, place.end
    if not place:
        return place
    for edit in correction.offsets.edits_touching(span):
        if not edit.length:
            continue
        if edit.end == span.start and _newly_cuts(text, span.start, correction.text, start):
            start -= edit.length
        if edit.start == span.end and _newly_cuts(text, span.end, correction.text, end):
            end += edit.length
    return Span(start, end)


def _newly_cuts(old: str, old_point: int, new: str, new_point: int) -> bool:
    return is_inside_word(new, new_point) and not is_inside_word(old, old_point)
