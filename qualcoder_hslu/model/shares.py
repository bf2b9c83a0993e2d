"""Who speaks how much in a transcript, and who follows whom; from turns in their order."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Share:
    """One speaker: turns, words, their share of all words in [0, 1], words of the longest turn."""

    name: str
    turns: int
    words: int
    share: float
    longest: int


@dataclass(frozen=True, slots=True)
class Shares:
    """Speakers in order of first speaking. `follows[i][j]`: turns of j right after a turn of i.

    The diagonal counts turns after an own one, as where a turn was split.
    """

    speakers: tuple[Share, ...]
    follows: tuple[tuple[int, ...], ...]


def speaking_shares(turns: Sequence[tuple[str | None, str, int]]) -> Shares:
    """Shares of (participant, name, words) in order; turns of nobody known belong to one speaker.

    Without a single word every share is 0.
    """
    place = {key: at for at, key in enumerate(dict.fromkeys(turn[0] for turn in turns))}
    names = {place[participant]: name for participant, name, _ in turns}
    number = Counter(place[turn[0]] for turn in turns)
    words, longest = Counter[int](), Counter[int]()
    for participant, _, count in turns:
        at = place[participant]
        words[at] += count
        longest[at] = max(longest[at], count)
    total = sum(words.values())
    pairs = Counter((place[one[0]], place[other[0]]) for one, other in pairwise(turns))
    return Shares(
        tuple(
            Share(names[i], number[i], words[i], words[i] / total if total else 0.0, longest[i])
            for i in range(len(place))
        ),
        tuple(tuple(pairs[i, j] for j in range(len(place))) for i in range(len(place))),
    )
