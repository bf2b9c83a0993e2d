"""Which beginnings of lines are speakers' labels.

Takes what a convention's pattern matched and decides by recurrence, shape and surroundings; knows
nothing of files, and changes no text.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Uncounted
from qualcoder_hslu.readers.conventions import (
    LEGEND_PAIR,
    MODERATORS,
    NOT_SPEAKERS,
    PARTICIPANTS,
    PARTICLES,
    SECTIONS,
    SENTENCE_WORDS,
    Convention,
)

Shape = Literal["name", "phrase", "lower", "none"]
# More labels that stand once than this are no labels; more names than that aren't compared.
_MOST_ONCE = 100
_MOST_COMPARED = 300
_LOWER_CODE = re.compile(r"[^\W\d_]\d{0,3}|[^\W\d_]{2,3}[ ._-]?\d{1,3}")


@dataclass(frozen=True, slots=True)
class Label:
    """A label as read: the name shown, what makes two labels one speaker, and its look."""

    name: str
    key: str
    shape: Shape
    role: Literal["moderator", "participant", ""]
    code: bool


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a line that may be a label: from its first sign to where speech begins.

    `tight` when a small letter follows the colon without a space (`I:ja`, but also `Klient:innen`);
    `heading` when the format calls the line a heading.
    """

    span: Span
    label: Label
    tight: bool
    heading: bool
    line_end: int


@dataclass(slots=True)
class Speakers:
    """What was decided: heads in order, names by key, and what a person should look at."""

    heads: list[Head] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    once: list[Head] = field(default_factory=list)
    doubtful: list[Head] = field(default_factory=list)


@lru_cache(maxsize=4096)
def read_label(raw: str) -> Label:
    """The label in `raw`, its emphasis, brackets and manner in brackets (`(lacht)`) left out."""
    name = re.sub(r"\s+", " ", unicodedata.normalize("NFC", raw).replace("\u00ad", ""))
    name = name.strip(" *_[]<>:")
    if name.count("(") > name.count(")"):
        name += ")"
    manner = ""
    match = re.fullmatch(r"(?P<name>.+?) ?\((?P<manner>[^()]*)\)", name)
    if match and (" " in match["manner"] or len(match["manner"]) > 3):
        name, manner = match["name"].rstrip(" ,"), match["manner"]
    name = name.removeprefix("(").removesuffix(")") if name.startswith("(") else name
    key = name.casefold().rstrip(". ")
    role = _role(key) or ("moderator" if _role(manner.casefold()) == "moderator" else "")
    code = re.fullmatch(r"[^\W\d_]{1,3}[ ._-]?\d{0,3}", key) is not None or key.isdigit()
    return Label(name, key, _shape(name), role, code)


def _role(key: str) -> Literal["moderator", "participant", ""]:
    """The role that the first or last word names, numbers aside: `Interviewerin 2`, `TN4`."""
    words = [re.sub(r"[\d.#_-]+$", "", word) for word in re.split(r"[ _]", key)]
    words = [word for word in words if word]
    for word in (words[:1] + words[-1:]) if len(words) <= 3 else words[:1]:
        if word in MODERATORS:
            return "moderator"
        if word in PARTICIPANTS:
            return "participant"
    return ""


def _shape(name: str) -> Shape:
    """A name (each word with a capital, a digit or a letter without case), a phrase, or neither."""
    words = name.split(" ")
    if len(name) > 40 or len(words) > 5 or not re.search(r"[^\W\d_]|^\d{1,3}$", name):
        return "none"
    if re.search(r"[?!;…]|\.\.|\w{6,}\.$|(?<!\w)\*|\*(?!\w)", name):
        return "none"
    proper = [not word[:1].islower() or word in PARTICLES for word in words]
    if name[0].islower():
        return "lower" if len(words) <= 3 else "none"
    if all(proper) and "," not in name:
        alone = len(words) == 1 and len(name) > 1 and _sentence_words(words)
        return "phrase" if alone else "name"
    return "none" if _sentence_words(words) else "phrase"


def _sentence_words(words: Iterable[str]) -> bool:
    pieces = (piece for word in words for piece in re.split(r"['’]", word.casefold()))
    return any(piece.strip(",.") in SENTENCE_WORDS for piece in pieces)


def find_heads(
    twin: str,
    convention: Convention,
    *,
    marked: Sequence[Uncounted] = (),
    bold: Sequence[Span] = (),
) -> list[Head]:
    """All matches of the convention in order, in one pass over the text.

    None begins in a span that the format marks, except that labels may stand in headings.
    """
    heads: list[Head] = []
    starts = [mark.span.start for mark in marked]
    if convention.bold and bold:
        found = ((span.start, span.end, span.of(twin)) for span in bold)
    else:
        found = ((*m.span(), m[m.lastgroup or 0]) for m in convention.regex.finditer(twin))
    for begin, end, raw in found:
        start = begin
        while start < end and twin[start] in " \t\n":
            start += 1
        line_end = twin.find("\n", end)
        line_end = len(twin) if line_end < 0 else line_end
        i = bisect_right(starts, start)
        inside = i > 0 and marked[i - 1].span.end > start
        if inside and marked[i - 1].kind != "heading":
            continue
        tight = end < line_end and twin[end].islower() and twin[end - 1] == ":"
        heads.append(Head(Span(start, end), read_label(raw), tight, inside, line_end))
    return heads


def choose_speakers(
    twin: str,
    heads: Sequence[Head],
    convention: Convention,
    *,
    forced: bool = False,
    cues: bool = False,
) -> Speakers:
    """The heads that are labels. Empty when the text gives too little evidence.

    A label recurs. One that stands only once is taken when a sibling (B3 beside B1 and B2), a
    role, a mention before the first turn, a near spelling or its place between two turns speaks
    for it; otherwise it stays speech and is reported. In `cues` each label has its own cue, which
    is place enough.
    """
    if not cues:  # what is said under a time is never a legend
        heads = [head for head in heads if not _is_legend(twin, head)]
    plain = {head.label.key for head in heads if not head.tight or head.label.code}
    often = Counter(head.label.key for head in heads if head.label.key in plain)
    keys = {
        head.label.key
        for head in heads
        if _may_speak(head.label, convention)
        and often[head.label.key] >= _needed(head.label, convention, len(heads))
    }
    if not keys and convention.evidence == "form":
        keys = _short_dialogue(twin, heads)
    if not keys and forced:
        able = [h.label for h in heads if _may_speak(h.label) and h.label.shape == "name"]
        keys = {label.key for label in able if label.key not in NOT_SPEAKERS}
    chosen = Speakers()
    recurring = [head for head in heads if head.label.key in keys]
    once = [h for h in heads if h.label.key not in keys and often[h.label.key] == 1]
    if convention.evidence != "share" and len(once) <= _MOST_ONCE:
        keys |= _speak_once(twin, heads, recurring, once, chosen, cues)
    chosen.heads = [head for head in heads if head.label.key in keys]
    if not forced and not _enough(twin, chosen.heads, convention):
        return Speakers()
    typed: dict[str, Counter[str]] = {}
    for head in chosen.heads:
        typed.setdefault(head.label.key, Counter())[head.label.name] += 1
    chosen.names = {key: names.most_common(1)[0][0] for key, names in typed.items()}
    if chosen.heads and convention.evidence != "share":
        first = chosen.heads[0].span.start
        chosen.doubtful = [
            h
            for h in heads
            if h.label.key not in keys
            and h.span.start > first
            and not h.tight
            and h.label.shape == "name"
        ]
    return chosen


def _may_speak(label: Label, convention: Convention | None = None) -> bool:
    if label.shape == "none":
        return False
    if convention is not None and convention.evidence == "own":
        return True
    return label.shape != "lower" or bool(label.role or _LOWER_CODE.fullmatch(label.key))


def _needed(label: Label, convention: Convention, n_heads: int) -> int:
    """How often a label must stand in the file to be one without further evidence."""
    if convention.evidence == "own":
        return 1 if label.shape == "name" or label.role else 2
    if label.key in NOT_SPEAKERS:  # but people are called Page and Grund
        return max(5, n_heads // 10)
    if convention.evidence == "sure" and (label.shape == "name" or convention.name == "voice"):
        return 1
    return 3 if label.shape == "phrase" and not label.role else 2


def _is_legend(twin: str, head: Head) -> bool:
    """`I: Interviewer, B: Befragte` explains labels; it is nobody's turn."""
    if head.line_end - head.span.end > 120:
        return False
    line = twin[head.span.start : head.line_end]
    pairs = list(LEGEND_PAIR.finditer(line))
    meanings = [pair["meaning"].strip(" .)") for pair in pairs]
    if not pairs or any(len(m.split()) > 4 or m[-1:] in "?!…" for m in meanings):
        return False
    told = [meaning for meaning in meanings if _role(meaning.casefold())]
    alone = len(pairs) == 1 and line.rstrip(" )").endswith(meanings[0])
    return bool(told) and (len(pairs) > 1 or (alone and not line.rstrip().endswith(".")))


def _short_dialogue(twin: str, heads: Sequence[Head]) -> set[str]:
    """In a text of few lines nearly all lines are labelled, by at least two names."""
    able = [h for h in heads if _may_speak(h.label) and h.label.shape == "name"]
    able = [h for h in able if not h.tight and not h.heading and h.label.key not in NOT_SPEAKERS]
    keys = {head.label.key for head in able}
    if not able:
        return set()
    lines = _filled_lines(twin, able[0].span.start, len(twin))
    if len(keys) > 1 and len(able) >= 0.5 * lines:
        return keys
    return {head.label.key for head in able if head.label.role}


def _speak_once(
    twin: str,
    heads: Sequence[Head],
    recurring: Sequence[Head],
    once: Sequence[Head],
    chosen: Speakers,
    cues: bool,
) -> set[str]:
    """Keys of the labels that stand once and are labels all the same; backwards, so that several
    people who speak once in a row are each followed by a speaker."""
    if not recurring:
        return set()
    keys = {head.label.key for head in recurring}
    first = recurring[0].span.start
    stems = _series(keys, once)
    follower = {a.span.start: b for a, b in pairwise(heads)}
    alone_on_line = sum(_rest(twin, h) == "" for h in recurring) > len(recurring) / 2
    front = twin[max(0, first - 20_000) : first]
    short = len(twin) < 10_000 and _filled_lines(twin, 0, len(twin)) <= 20
    gaps = {twin[a.line_end : b.span.start] for a, b in pairwise(recurring[:20])}
    found: set[str] = set()
    for head in reversed(once):
        label, rest = head.label, _rest(twin, head)
        after = follower.get(head.span.start)
        gap = twin[head.line_end : after.span.start if after else None]
        followed = after is None or after.label.key in keys or after.label.key in found
        like_others = short and followed and gap in gaps
        field_of_front = head.span.start < first and not (like_others or _reads_like_speech(rest))
        if not _may_speak_once(head) or field_of_front:
            continue
        sibling = label.role or _stem(label.key) in stems
        named = head.span.start > first and _names(front, label.name)
        if sibling or named or (len(keys) <= _MOST_COMPARED and _near_any(label.key, keys)):
            found.add(label.key)
            continue
        between = cues or (followed and not gap.strip())
        if (between or (alone_on_line and not rest)) and _is_likely_name(twin, label):
            found.add(label.key)
            chosen.once.insert(0, head)
    return found


def _may_speak_once(head: Head) -> bool:
    label = head.label
    able = _may_speak(label) and label.shape != "phrase" and label.key not in NOT_SPEAKERS
    return able and not head.tight and not head.heading


def _is_likely_name(twin: str, label: Label) -> bool:
    """No word of a title block in it, and nowhere in the text without its capital."""
    words = re.split(r"\W+", label.key)
    if label.shape != "name" or not (NOT_SPEAKERS | SECTIONS).isdisjoint(words):
        return False
    small = label.name[0].lower() + label.name[1:]
    return small == label.name or not _names(twin, small)


def _near_any(key: str, keys: Iterable[str]) -> bool:
    return any(nearly(key, other) for other in keys)


def _rest(twin: str, head: Head) -> str:
    return twin[head.span.end : head.line_end].strip()


def _series(keys: Iterable[str], once: Sequence[Head]) -> set[str]:
    """What numbered labels begin with: recurring names, and short codes with several numbers."""
    codes = Counter(_stem(head.label.key) for head in once if len(_stem(head.label.key)) <= 3)
    stems = {_stem(key) for key in keys} | {stem for stem, n in codes.items() if n > 1}
    return stems - {""}


def _stem(key: str) -> str:
    match = re.fullmatch(r"(\D*?)[ ._-]?\d{1,4}", key)
    return match[1] if match else ""


def _names(front: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", front) is not None


def _reads_like_speech(rest: str) -> bool:
    """A field of a title block is short and ends without a full stop; speech isn't."""
    return rest.endswith(("?", "!", "…", "»")) or (rest.endswith(".") and len(rest.split()) > 4)


def _enough(twin: str, heads: Sequence[Head], convention: Convention) -> bool:
    """Whether the convention's own kind of evidence is there."""
    keys = {head.label.key for head in heads}
    if convention.evidence in ("form", "sure"):
        return len(heads) >= (2 if convention.evidence == "sure" else 1)
    if not heads:
        return False
    if convention.evidence == "pair":
        timed = any(ch.isdigit() for h in heads[:50] for ch in h.span.of(twin).partition("]")[2])
        return len(keys) > 1 or timed or any(head.label.role for head in heads)
    lines = _filled_lines(twin, heads[0].span.start, len(twin))
    adjacent = sum(
        not _rest(twin, a) and not twin[a.line_end : b.span.start].strip()
        for a, b in pairwise(heads)
    )
    return len(keys) > 1 and len(heads) >= 0.2 * lines and adjacent <= 0.1 * len(heads)


def _filled_lines(twin: str, start: int, end: int) -> int:
    return sum(1 for _ in re.compile(r"^.*\S", re.MULTILINE).finditer(twin, start, end))


def nearly(left: str, right: str) -> bool:
    """Whether two keys may be one name: the same letters, or one slip of the hand between them.

    A slip is a letter more, less or other, or two swapped. Names of fewer than four letters and
    names that differ in digits are told apart on purpose.
    """
    a, b = _letters(left), _letters(right)
    if left == right or re.sub(r"\D", "", a) != re.sub(r"\D", "", b):
        return False
    if a == b:
        return True
    if min(len(a), len(b)) < 4 or abs(len(a) - len(b)) > 1:
        return False
    i = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        swapped = a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :]
        return swapped or a[i + 1 :] == b[i + 1 :]
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[i + 1 :] == shorter[i:]


def _letters(key: str) -> str:
    return "".join(ch for ch in unicodedata.normalize("NFD", key) if ch.isalnum())
