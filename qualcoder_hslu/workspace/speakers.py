"""Proposals on the speakers of transcripts on their way in: labels that may be two spellings of one
name, and people of the project whom a speaker may be.

Everything here is a proposal; a person decides, and `ImportChoice` carries the decision.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.store import people, transcripts
from qualcoder_hslu.workspace.workspace import Workspace

# "spelling": the same letters but for case, accents, dots and spaces; "short form": Mod. and
# Moderator, Marie and Marie L.; "slip": a letter more, less, other, or two swapped.
Likeness = Literal["spelling", "short form", "slip"]
_LIKENESSES: tuple[Likeness, ...] = ("spelling", "short form", "slip")

_MOST_COMPARED = 300  # speakers; a file with more of them has no speakers but a mistake
_SHORTEST_SLIP = 4  # letters of names in which one slip is thought of
_TWO_SLIPS = 9  # letters from which two are
_RARE = 0.2  # of the other's turns: somebody who speaks as often is no slip of the hand
_SOME_TURNS = 2  # which are rare in any case


@dataclass(frozen=True, slots=True)
class Join:
    """A proposal: `label` may be another way of writing `into`."""

    label: str
    into: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the project, and the groups in which they sit."""

    id: str
    name: str
    key: str
    colour: int
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a speaker is taken for, None for somebody new, and who else they might be."""

    same: Known | None
    others: tuple[Known, ...] = ()


@dataclass(frozen=True, slots=True)
class _Letters:
    """A name without what spellings differ in: letters, words, digits, words of one letter."""

    all: str
    words: tuple[str, ...]
    digits: str
    initials: str
    dotted: bool


@lru_cache(maxsize=4096)
def _letters(name: str) -> _Letters:
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(ch for ch in plain if not unicodedata.combining(ch))
    words = tuple(re.findall(r"[^\W_]+", plain))
    whole = "".join(words)
    dotted = re.search(r"\w\.", plain) is not None
    initials = "".join(word for word in words if len(word) == 1)
    return _Letters(whole, words, re.sub(r"\D", "", whole), initials, dotted)


def likeness(one: str, other: str, *, moderators: bool = False) -> Likeness | None:
    """In which way two names may be one, None when they are just different.

    `moderators` says that both lead the talk, so that one may well be short for the other. Names
    that differ in digits are never alike.
    """
    a, b = _letters(one), _letters(other)
    if a.digits != b.digits or not a.all or not b.all:
        return None
    if a.all == b.all:
        return "spelling"
    short, long = sorted((a, b), key=lambda each: (len(each.words), len(each.all)))
    if _shortens(short, long, moderators=moderators):
        return "short form"
    return "slip" if a.initials == b.initials and _slipped(a.all, b.all) else None


def _shortens(short: _Letters, long: _Letters, *, moderators: bool) -> bool:
    """Each word begins the long name's word in its place, and one of them is more than a letter.

    A word cut short counts when it has a dot, or when both names are moderators'.
    """
    pairs = list(zip(short.words, long.words, strict=False))
    if not all(whole.startswith(part) for part, whole in pairs):
        return False
    if any(part == whole and len(part) > 2 for part, whole in pairs):
        return True
    return moderators or (short.dotted and any(len(part) > 2 for part, _ in pairs))


def _slipped(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - 120 ms that only a comparison should cost

    shorter = min(len(one), len(other))
    if shorter < _SHORTEST_SLIP:
        return False
    most = 2 if shorter >= _TWO_SLIPS else 1
    return OSA.distance(one, other, score_cutoff=most) <= most


def proposed_joins(speakers: Sequence[Speaker]) -> list[Join]:
    """Which speakers of a transcript may be others of it under another spelling, rarest first.

    A short form that fits several names is proposed for none of them.
    """
    named = [speaker for speaker in speakers if speaker.name]
    if len(named) > _MOST_COMPARED:
        return []
    found = (_join_of(speaker, named) for speaker in sorted(named, key=lambda each: each.turns))
    return [join for join in found if join is not None]


def legend_names(draft: TranscriptDraft) -> dict[str, str]:
    """Label -> the name that the file's legend gives it, for labels of which nobody shares it.

    What a legend says of several labels (`Befragte`) is a role and names nobody.
    """
    often = Counter(meaning for _, meaning in draft.legend)
    taken = {turn.speaker for turn in draft.turns}
    return {
        label: meaning
        for label, meaning in draft.legend
        if often[meaning] == 1 and meaning not in taken
    }


def _join_of(speaker: Speaker, named: Iterable[Speaker]) -> Join | None:
    candidates: dict[Likeness, list[Speaker]] = {}
    for other in named:
        if other.name == speaker.name:
            continue
        kind = likeness(speaker.name, other.name, moderators=speaker.moderator and other.moderator)
        if kind is not None and _joins_into(speaker, other, kind):
            candidates.setdefault(kind, []).append(other)
    longer = candidates.get("short form", [])
    if any(likeness(a.name, b.name) is None for a in longer for b in longer if a is not b):
        del candidates["short form"]
    for kind in _LIKENESSES:
        if kind in candidates:
            into = max(candidates[kind], key=lambda each: (each.turns, each.words))
            return Join(speaker.name, into.name, kind)
    return None


def _joins_into(speaker: Speaker, other: Speaker, kind: Likeness) -> bool:
    """Whether the first is the one to be renamed: short into long, rare into frequent."""
    if kind == "short form":
        one, two = _letters(speaker.name), _letters(other.name)
        return (len(one.words), len(one.all)) < (len(two.words), len(two.all))
    rarer = (speaker.turns, speaker.words, speaker.name) < (other.turns, other.words, other.name)
    if kind == "slip":
        return rarer and speaker.turns <= max(_SOME_TURNS, _RARE * other.turns)
    return rarer


class KnownPeople:
    """The people of a project as they are now, to match the speakers of drafts with."""

    def __init__(self, workspace: Workspace) -> None:
        conn = workspace.project.conn
        names = {group.id: group.name for group in transcripts.groups(conn)}
        groups: dict[str, list[str]] = {}
        for group, participant, _ in people.members(conn):
            groups.setdefault(participant, []).append(names[group])
        self.all: tuple[Known, ...] = tuple(
            Known(each.id, each.name, each.key, each.colour, tuple(sorted(groups.get(each.id, ()))))
            for each in people.participants(conn)
        )

    def match(self, name: str, group: str) -> Match:
        """Whom the store takes a speaker of a group for, and others of the same or a like name.

        The same name in the same group is the same person; elsewhere it is too, unless it is
        generic (B1) or several people have it.
        """
        if not name:
            return Match(None)
        alike: list[tuple[tuple[bool, bool], Known]] = []
        same: list[Known] = []
        for each in self.all:
            if each.name == name:
                same.append(each)
            elif kind := likeness(name, each.name):
                alike.append(((group not in each.groups, kind == "slip"), each))
        here = [each for each in same if group in each.groups]
        chosen = here[0] if here else None
        if not here and len(same) == 1 and not people.is_generic(name):
            chosen = same[0]
        alike.sort(key=lambda pair: pair[0])
        others = [each for each in same if each is not chosen] + [each for _, each in alike]
        return Match(chosen, tuple(others))
