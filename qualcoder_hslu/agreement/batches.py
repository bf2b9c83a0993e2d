"""Agreement over time: the transcripts in the order in which they were coded, some at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.result import Score
from qualcoder_hslu.agreement.sums import Options

MOST = 12  # batches, unless their size is given


@dataclass(frozen=True, slots=True)
class Batch:
    """Some transcripts (places in the material) and the score of all codes, or of one, on them."""

    transcripts: tuple[int, ...]
    score: Score


def batches(
    material: Material,
    order: Sequence[int],
    options: Options,
    *,
    code: int | None = None,
    size: int | None = None,
) -> Iterator[Batch]:
    """Agreement on each batch of the transcripts in `order`, those that two coders coded.

    `code` is one of the material's, None for all. Without a `size` there are at most `MOST`
    batches, of one transcript where that is enough.
    """
    paired = material.present().sum(axis=1) >= 2
    kept = [place for place in order if paired[place]]
    step = size or max(1, -(-len(kept) // MOST))
    for low in range(0, len(kept), step):
        places = kept[low : low + step]
        answer = agree(_part(material, places, code), replace(options, groups={}))
        score = answer.pooled if code is None else replace(answer.codes[0], code=code)
        yield Batch(tuple(places), score)


def _part(material: Material, places: Sequence[int], code: int | None) -> Material:
    """The material of some transcripts, and of one code if asked for."""
    new = np.full(len(material.transcripts), -1)
    new[list(places)] = np.arange(len(places))
    marks = material.marks
    wanted = new[marks.transcript] >= 0
    codes = material.codes
    if code is not None:
        wanted &= marks.code == code
        codes = (material.codes[code],)
    kept = marks.where(wanted)
    return Material(
        material.coders,
        codes,
        tuple(material.transcripts[place] for place in places),
        replace(
            kept,
            transcript=new[kept.transcript],
            code=kept.code if code is None else np.zeros_like(kept.code),
        ),
    )
