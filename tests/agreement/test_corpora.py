"""Corpora of real size, when they lie beside the checkout: nothing slows down or breaks."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import numpy as np
import pytest

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.confusion import confusion
from qualcoder_hslu.agreement.differences import differences
from qualcoder_hslu.agreement.material import Axis, Material
from qualcoder_hslu.agreement.segments import by_transcript, segments
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.agreement.tally import tally
from tests.agreement.making import continuum, material, slow_values

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "agreement"
CORPORA = {"2by1000.csv": 2, "3by100.csv": 3, "5by100.csv": 5}

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the corpora (../shared/samples/agreement) are not here"
)


def corpus(name: str) -> Material:
    """Rows of coder, code, start, end on one text, as the file has them."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        rows = [(c, code, int(start), int(end)) for c, code, start, end in csv.reader(file)]
    coders, codes = (sorted({row[column] for row in rows}) for column in (0, 1))
    length = max(end for *_, end in rows) + 1
    return material(
        [continuum(length, range(len(coders)))],
        [(0, coders.index(c), codes.index(code), start, end) for c, code, start, end in rows],
        coders=len(coders),
        codes=len(codes),
    )


@pytest.mark.parametrize("name", CORPORA)
def test_a_corpus_is_counted_as_character_by_character(name: str) -> None:
    m = corpus(name)
    assert len(m.coders) == CORPORA[name]
    axis = Axis(m.transcripts)
    t = tally(segments(m, axis), by_transcript(axis), m.present(), len(m.codes), m.pairs())
    given = slow_values(m, "character").given
    assert t.units[0] == len(given)
    assert t.coder_marked[0].tolist() == given.sum(axis=0).T.tolist()
    for p, (i, j) in enumerate(m.pairs()):
        assert t.both[0, :, p].tolist() == (given[:, i] & given[:, j]).sum(axis=0).tolist()


@pytest.mark.parametrize("name", CORPORA)
def test_a_corpus_is_answered_at_once(name: str) -> None:
    m = corpus(name)
    start = time.process_time()
    answer = agree(
        m, Options(unit="character", groups={"all": range(len(m.codes))}, n_replicates=200)
    )
    listed = differences(m, 0, 1)
    table = confusion(m, 0, 1)
    assert time.process_time() - start < 5  # some hundredths of a second, on an idle machine
    (family,) = answer.unitizing
    several = (slow_values(m, "character").given.sum(axis=2) > 1).any()
    assert (family.undefined == "codes_overlap") == several
    if not several:
        assert all(-1 < value < 1 for value in family.values.values())
    found = segments(m, Axis(m.transcripts))
    for coder, side_name in enumerate(("span_a", "span_b")):
        sides = {(d.transcript, getattr(d, side_name), d.code, d.other) for d in listed}
        marked = {side for side in sides if side[1] is not None}
        assert len(marked) >= (found.coder == coder).sum()
    assert np.diag(table).sum() > 0
