"""How well codes are found in passages that were not learned from.

Transcripts are held out in turn, or stretches of the only one; what was learned from the others
ranks their units. The scores calibrate the suggestions and say how good they are.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from qualcoder_hslu.model.coding import BANDS, Band
from qualcoder_hslu.suggest.calibration import POSSIBLE, STRONG, WEAK, Calibration, calibrate
from qualcoder_hslu.suggest.index import Index
from qualcoder_hslu.suggest.learned import Learned, enough_of, standardised
from qualcoder_hslu.suggest.lessons import Judge
from qualcoder_hslu.suggest.messages import Measured
from qualcoder_hslu.suggest.model import Floats, Lesson, Rows, learn

FOLDS = 5
FEWEST_RIGHT = 3  # units that should be found, below which a figure says nothing
FEW_UNITS = 25  # of a transcript below which they have no spread of their own
MOST_UNITS = 3_000  # held out for a calibration
_CHANCES: dict[Band, float] = {"strong": STRONG, "possible": POSSIBLE, "weak": WEAK}


@dataclass(frozen=True, slots=True)
class Taught:
    """A transcript that was learned from: its units as rows, their keyword scores, the truth.

    `truth` is units × codes: 1 coded so, -1 not, 0 not known.
    """

    index: Index
    rows: Rows
    keywords: Floats
    truth: NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Scores of units that were not learned from, and the truth, both units × codes."""

    scores: Floats
    truth: NDArray[np.int8]
    groups: int


def truth_of(index: Index, judge: Judge) -> NDArray[np.int8]:
    """What is known of each unit, units × codes."""
    said = [judge.says(index.span_of(unit)) for unit in index.units]
    return np.array(said, np.int8).reshape(len(said), len(judge.codes))


def hold_out(
    learned: Learned,
    taught: Mapping[str, Taught],
    k: int | None = None,
    seed: int = 0,
    going_on: Callable[[], object] = lambda: None,
) -> HeldOut:
    """Scores of all taught transcripts' units, each from a model that knows nothing of it.

    With `k` only so many examples of each code are learned from, and as many uncoded passages.
    `going_on` is called between two folds.
    """
    names = sorted(taught)
    folds = {name: _folds(taught[name], place, len(names)) for place, name in enumerate(names)}
    in_fold = _folds_of_passages(learned, taught, folds)
    similarity = learned.lesson.similarity
    scores = {name: np.zeros_like(taught[name].keywords) for name in names}
    for fold in range(FOLDS):
        if not any((folds[name] == fold).any() for name in names):
            continue
        going_on()
        kept = np.flatnonzero(in_fold != fold)
        if k is not None:
            kept = _some(learned.lesson, kept, k, np.random.default_rng((seed, fold)))
        lesson = learned.lesson.take(kept)
        model = learn(lesson, similarity[np.ix_(kept, kept)])
        enough = enough_of(learned.codes, lesson)
        knowing = replace(learned, model=model, lesson=lesson, enough=enough)
        logits = {name: knowing.logits(taught[name].rows, taught[name].keywords) for name in names}
        everything = np.concatenate(list(logits.values()))
        for name in names:
            out = folds[name] == fold
            scores[name][out] = scores_of(logits[name], everything)[out]
    return HeldOut(
        np.concatenate([scores[name] for name in names]),
        np.concatenate([taught[name].truth for name in names]),
        len(names) if len(names) > 1 else len(np.unique(folds[names[0]])),
    )


def scores_of(logits: Floats, everything: Floats) -> Floats:
    """How many standard deviations each unit stands above the code's mean in its transcript.

    A transcript of few units is measured by `everything`, the units of other transcripts too.
    """
    return standardised(logits, logits if len(logits) >= FEW_UNITS else everything)


def seen_of(taught: Taught, judge: Judge) -> NDArray[np.int8]:
    """What may be taken as known of each unit when chances are to be told, units × codes.

    Where a transcript is not said to be fully coded, what lies uncoded between its first and its
    last coding was in all likelihood read and left; without it every chance would be far too high.
    """
    truth = taught.truth.copy()
    if len(judge.coded.starts) and not judge.fully_coded:
        spans = [taught.index.span_of(unit) for unit in taught.index.units]
        first, last = int(judge.coded.starts.min()), int(judge.coded.ends.max())
        between = np.array([span.start >= first and span.end <= last for span in spans], bool)
        truth[between & (truth == 0).all(axis=1)] = -1
    return truth


def calibration_of(held: HeldOut) -> Calibration:
    """The relation of scores and being right, over all pairs whose truth is known."""
    known = held.truth != 0
    right = held.truth[known] > 0
    return calibrate(held.scores[known], right, np.ones(right.shape, np.float32))


def measure(
    codes: Sequence[str],
    held: HeldOut,
    examples: Iterable[int],
    calibration: Calibration,
    k: int | None,
) -> list[Measured]:
    """A row for each code, and one for their mean, whose code is ""."""
    rows = [
        _measured(code, held.scores[:, place], held.truth[:, place], n, calibration, k)
        for place, (code, n) in enumerate(zip(codes, examples, strict=True))
    ]
    counted = [row for row in rows if row.average_precision is not None]
    mean = Measured(
        "",
        k,
        sum(row.examples for row in rows),
        sum(row.positives for row in rows),
        _mean(row.average_precision for row in counted),
        _mean(row.p10 for row in counted),
        {band: _mean(row.f1[band] for row in counted) for band in BANDS},
    )
    return [*rows, mean]


def average_precision(scores: Floats, right: NDArray[np.bool_]) -> float:
    """Mean, over the right ones, of the share of right ones from the best down to each of them."""
    ordered = right[np.argsort(-scores, kind="stable")]
    share = np.cumsum(ordered) / np.arange(1, len(ordered) + 1)
    return float(share[ordered].mean())


def precision_at_10(scores: Floats, right: NDArray[np.bool_]) -> float:
    """Share of right ones among the ten best."""
    return float(right[np.argsort(-scores, kind="stable")[:10]].mean())


def _measured(
    code: str,
    scores: Floats,
    truth: NDArray[np.int8],
    examples: int,
    calibration: Calibration,
    k: int | None,
) -> Measured:
    known = truth != 0
    scores, right = scores[known], truth[known] > 0
    positives = int(right.sum())
    if positives < FEWEST_RIGHT:
        return Measured(code, k, int(examples), positives, None, None, dict.fromkeys(BANDS))
    chances = calibration.chances(scores)
    return Measured(
        code,
        k,
        int(examples),
        positives,
        average_precision(scores, right),
        precision_at_10(scores, right),
        {band: _f1(chances >= _CHANCES[band], right) for band in BANDS},
    )


def _f1(said: NDArray[np.bool_], right: NDArray[np.bool_]) -> float:
    return float(2 * (said & right).sum() / max(said.sum() + right.sum(), 1))


def _mean(values: Iterable[float | None]) -> float | None:
    found = [value for value in values if value is not None]
    return sum(found) / len(found) if found else None


def _folds(taught: Taught, place: int, transcripts: int) -> NDArray[np.intp]:
    """The fold each unit is held out in: its transcript's, or its stretch's of the only one."""
    n = len(taught.index.units)
    if transcripts > 1:
        return np.full(n, place % FOLDS, np.intp)
    return np.arange(n) * FOLDS // max(n, 1)


def _folds_of_passages(
    learned: Learned, taught: Mapping[str, Taught], folds: Mapping[str, NDArray[np.intp]]
) -> NDArray[np.intp]:
    """The fold of each row of the lesson, -1 for the codebook's."""
    out = np.full(len(learned.lesson.groups), -1, np.intp)
    ends = {
        name: np.array([after for _, after in each.index.units]) for name, each in taught.items()
    }
    for row, passage in enumerate(learned.passages):
        if passage.transcript in taught:
            unit = np.searchsorted(ends[passage.transcript], passage.range[0], side="right")
            out[row] = folds[passage.transcript][unit]
    return out


def _some(
    lesson: Lesson, kept: NDArray[np.intp], k: int, rng: np.random.Generator
) -> NDArray[np.intp]:
    """Rows with `k` examples of each code, as many that are against all codes, and the codebook."""
    rows = rng.permutation(kept[lesson.groups[kept] >= 0])
    positive = lesson.says[rows] > 0
    chosen = positive & (np.cumsum(positive, axis=0) <= k)
    examples = rows[chosen.any(axis=1)]
    uncoded = rows[(lesson.says[rows] < 0).all(axis=1)][: len(examples)]
    book = kept[lesson.groups[kept] < 0]
    return np.sort(np.concatenate([examples, uncoded, book]))
