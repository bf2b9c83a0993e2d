"""What is learned, against libraries and by hand: regression, calibration, figures, examples."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.suggest.calibration import BEFORE_ANY, calibrate
from qualcoder_hslu.suggest.features import BLOCK, Counter, counts, rarity, weighted
from qualcoder_hslu.suggest.index import build
from qualcoder_hslu.suggest.learner import fit
from qualcoder_hslu.suggest.lessons import judges, passages
from qualcoder_hslu.suggest.messages import Example, Learning, Source
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.reading import Reader
from qualcoder_hslu.suggest.validation import average_precision, precision_at_10
from tests.suggest.texts import source

BOOK = Codebook((Code("A", {"fr": "A"}), Code("A1", {"fr": "A1"}, "A"), Code("B", {"fr": "B"})))


@pytest.mark.parametrize("seed", range(5))
def test_the_regression_is_scikit_learns(seed: int) -> None:
    rng = np.random.default_rng(seed)
    rows = rng.normal(size=(60, 12)).astype(np.float32)
    signs = np.where(rows[:, :3] + rng.normal(size=(60, 3)) > 0, 1, -1).astype(np.float32)
    costs = rng.uniform(0, 3, size=(60, 3)).astype(np.float32)
    costs[rng.random(costs.shape) < 0.2] = 0
    with_one = np.concatenate([rows, np.ones((60, 1), np.float32)], axis=1)
    weights = fit(with_one @ with_one.T, signs, costs)
    for code in range(3):
        oracle = LogisticRegression(C=1.0, fit_intercept=False, tol=1e-8, max_iter=1_000)
        oracle.fit(with_one, signs[:, code], sample_weight=costs[:, code])
        mine = with_one.T @ weights[:, code]
        assert np.allclose(mine, oracle.coef_[0], atol=0.01)


def test_a_code_of_which_nothing_is_said_gets_no_weight() -> None:
    similarity = np.eye(4, dtype=np.float32)
    weights = fit(similarity, np.ones((4, 1), np.float32), np.zeros((4, 1), np.float32))
    assert not weights.any()


@given(st.lists(st.tuples(st.floats(0, 1, width=16), st.booleans()), min_size=1, max_size=40))
@settings(max_examples=200)
def test_average_precision_is_scikit_learns_where_no_two_scores_are_equal(
    pairs: list[tuple[float, bool]],
) -> None:
    unique = dict(pairs)
    scores = np.array(list(unique), np.float32)
    right = np.array(list(unique.values()), bool)
    if right.any():
        oracle = average_precision_score(right, scores)
        assert average_precision(scores, right) == pytest.approx(oracle)
    assert precision_at_10(scores, right) == right[np.argsort(-scores)[:10]].mean()


def test_a_calibrated_chance_is_how_often_it_is_right() -> None:
    rng = np.random.default_rng(0)
    scores = rng.normal(size=20_000).astype(np.float32)
    right = rng.random(20_000) < 1 / (1 + np.exp(-(1.7 * scores - 2)))
    found = calibrate(scores, right, np.ones(20_000, np.float32))
    assert found.slope == pytest.approx(1.7, abs=0.1)
    assert found.offset == pytest.approx(-2, abs=0.1)
    said = found.chances(scores)
    for low, high in ((0.1, 0.3), (0.3, 0.6), (0.6, 1)):
        here = (said >= low) & (said < high)
        assert right[here].mean() == pytest.approx(said[here].mean(), abs=0.05)


def test_too_few_or_senseless_examples_calibrate_nothing() -> None:
    scores = np.arange(100, dtype=np.float32)
    weights = np.ones(100, np.float32)
    assert calibrate(scores, scores > 95, weights) is BEFORE_ANY
    assert calibrate(scores, scores < 50, weights) is BEFORE_ANY


def test_features_are_lemmas_their_pairs_and_letter_sequences() -> None:
    counter = Counter()
    row = counter.ids([("les", "le"), ("portails", "portail")])
    lemmas = {counter.lemma("le"), counter.lemma("portail"), counter.lemma("le portail")}
    assert set(row[row < BLOCK].tolist()) == lemmas
    n_letters = (3 + 2 + 1) + (8 + 7 + 6)  # of " les " and " portails "
    assert (row >= BLOCK).sum() == n_letters
    table = counts([row, row[:0], row])
    assert table.shape[0] == 3
    assert table[1].nnz == 0


def test_each_kind_of_feature_is_scaled_to_length_one_and_common_ones_say_nothing() -> None:
    counter = Counter()
    rows = [counter.ids([("oui", "oui"), (f"mot{n}", f"mot{n}")]) for n in range(100)]
    table = counts(rows)
    documents = np.bincount(table.indices, minlength=table.shape[1])
    idf = rarity(documents, 100)
    assert idf[counter.lemma("oui")] == 0
    assert idf[counter.lemma("mot7")] == pytest.approx(np.log(101 / 2) + 1)
    scaled = weighted(table, idf)
    squares = scaled.multiply(scaled)
    assert np.allclose(squares[:, :BLOCK].sum(axis=1), 1, atol=1e-4)
    assert np.allclose(squares[:, BLOCK:].sum(axis=1), 1, atol=1e-4)


def indexed(pipelines: Pipelines, said: Source) -> dict[str, object]:
    return {said.transcript: build(Reader(pipelines).read(said, words=True), Counter())}


def test_units_are_short_turns_or_adjacent_sentences_of_a_long_one(pipelines: Pipelines) -> None:
    short = "Le portail est en ligne. Il marche."
    long = " ".join(f"Voici la phrase numéro {n} de ce très long tour de parole." for n in range(9))
    said = source("fr", short, long, short)
    (index,) = indexed(pipelines, said).values()
    spans = [index.span_of(unit) for unit in index.units]
    turns = [turn.span for turn in said.turns]
    assert spans[0] == turns[0]
    assert spans[-1] == turns[2]
    assert all(turns[1].contains(span) for span in spans[1:-1])
    assert [after - first for first, after in index.units[1:-1]] == [4, 4, 1]
    assert [unit[0] for unit in index.units[1:]] == [unit[1] for unit in index.units[:-1]]


def test_a_passage_belongs_to_the_sentences_it_covers_half_of(pipelines: Pipelines) -> None:
    text = "Le portail est en ligne. Il marche bien. Les gens sont contents."
    (index,) = indexed(pipelines, source("fr", text)).values()
    assert index.sentences_of(Span(0, 24)) == (0, 1)
    assert index.sentences_of(Span(3, 10)) == (0, 1)
    assert index.sentences_of(Span(20, len(text))) == (1, 3)
    assert index.sentences_of(Span(0, len(text))) == (0, 3)
    assert index.sentences_of(Span(24, 25)) is None


def test_what_a_passage_says_about_each_code(pipelines: Pipelines) -> None:
    turns = ["Le portail est là.", "Le scanner est en panne.", "Il fait beau.", "Rien du tout."]
    said = source("fr", *turns)
    spans = [turn.span for turn in said.turns]
    learning = Learning(
        BOOK,
        (said,),
        (
            Example("t", spans[0], "A1", coding="c1"),
            Example("t", spans[1], "B", coding="c2"),
            Example("t", spans[2], "B", positive=False),
        ),
    )
    judged = judges(learning)["t"]
    assert judged.says(spans[0]).tolist() == [0, 1, -1]  # A stands above A1
    assert judged.says(spans[1]).tolist() == [-1, -1, 1]
    assert judged.says(spans[2]).tolist() == [0, 0, -1]  # refused
    assert judged.says(spans[3]).tolist() == [0, 0, 0]  # not coded yet, who knows
    fully = judges(Learning(BOOK, (said,), learning.examples, frozenset({"t"})))["t"]
    assert fully.says(spans[3]).tolist() == [-1, -1, -1]
    found = passages(learning, {"t": judged}, indexed(pipelines, said))
    assert [passage.says.tolist() for passage in found] == [[0, 1, -1], [-1, -1, 1], [0, 0, -1]]
    assert [dict(passage.codings) for passage in found] == [{"A1": "c1"}, {"B": "c2"}, {}]
