"""How well suggestions find codes on coded texts of others, by the study's protocol.

    python -m tests.benchmarks.evaluate_suggest FOLDER [--seeds 3] [--k 0,5,20,50]

FOLDER holds `de_cycling_dialogues.csv`, `de_cycling_codebook.csv` (Romberg & Escher 2022, CC BY-SA
4.0) and `fr_bank_questions.xlsx` (CC BY 4.0). Each row is a text of its own and one passage. 55 % of
the rows are the pool, the rest the test; k examples of each code are learned from, and as many rows
without a code; then the test's rows are ranked by each code. Printed is the mean over codes that
have at least three test rows, and over seeds, of average precision and of the precision of the ten
best, for the keyword, the lexical and the hybrid tier.
"""

import argparse
import csv
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from openpyxl import load_workbook

from qualcoder_hslu.model.codebook import Code, Codebook
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Turn
from qualcoder_hslu.suggest.features import weighted
from qualcoder_hslu.suggest.index import Shelf, pool
from qualcoder_hslu.suggest.learned import book_text, rarity_in
from qualcoder_hslu.suggest.messages import Source
from qualcoder_hslu.suggest.model import CODEBOOK, Lesson, Rows, learn, stack
from qualcoder_hslu.suggest.pipelines import Pipelines
from qualcoder_hslu.suggest.reading import Reader
from qualcoder_hslu.suggest.segments import propose
from qualcoder_hslu.suggest.stock import Stock
from qualcoder_hslu.suggest.validation import (
    FEWEST_RIGHT,
    average_precision,
    precision_at_10,
)
from qualcoder_hslu.suggest.vectors import Encoder

_SAMPLED, _POOL = 1_500, 0.55
_KEYWORDS = 1.0  # log-odds that the surest keywords add, as in `learned`


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts in one language and which codes each has, texts × codes."""

    name: str
    language: str
    texts: list[str]
    codes: NDArray[np.bool_]
    codebook: Codebook


def german(folder: Path) -> Corpus:
    """Contributions of citizens on cycling, 23 codes whose definitions end in keywords."""
    with (folder / "de_cycling_codebook.csv").open(encoding="utf-8", newline="") as file:
        book = list(csv.DictReader(file))
    with (folder / "de_cycling_dialogues.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["text"].strip()]
    drawn = np.random.default_rng(0).permutation(len(rows))[:_SAMPLED]
    codes = []
    for entry in book:
        _, _, words = entry["definition"].partition(". ")
        keywords = tuple(word.strip() for word in words.split(",") if word.strip())
        codes.append(Code(entry["id"], {"de": entry["name"]}, keywords={"de": keywords}))
    return Corpus(
        "German contributions",
        "de",
        [f"{rows[n]['title']}. {rows[n]['text']}" for n in drawn],
        np.array([[float(rows[n][code.id] or 0) > 0 for code in codes] for n in drawn]),
        Codebook(tuple(codes)),
    )


def french(folder: Path) -> Corpus:
    """Questions to a bank, 10 intents with the answer as definition, no keywords."""
    book = load_workbook(folder / "fr_bank_questions.xlsx", read_only=True)
    rows = [row[:2] for row in list(book["dataset"].values)[1:] if row[0] and row[1]]
    asked = {str(intent) for _, intent in rows}
    codes = tuple(
        Code(str(row[0]), {"fr": str(row[0]).replace("_", " ")}, definition={"fr": str(row[2])})
        for row in list(book["intents"].values)[1:]
        if row[0] in asked
    )
    return Corpus(
        "French questions",
        "fr",
        [str(text) for text, _ in rows],
        np.array([[intent == code.id for code in codes] for _, intent in rows]),
        Codebook(codes),
    )


class Bench:
    """One corpus, read once."""

    def __init__(self, corpus: Corpus, stock: Stock, encoder: Encoder) -> None:
        self.corpus = corpus
        sources = [_source(corpus, n, text) for n, text in enumerate(corpus.texts)]
        shelf = Shelf("")
        indexes = [stock.index(each, encoder, shelf, corpus.codebook) for each in sources]
        idf = rarity_in(indexes)
        parts = [pool(index, [(0, len(index))]) for index in indexes]
        self.rows = stack([Rows(weighted(counted, idf), vectors) for counted, vectors in parts])
        self.keywords = np.zeros(corpus.codes.shape, np.float32)
        places = {code.id: place for place, code in enumerate(corpus.codebook)}
        for row, source in enumerate(sources):
            evidence = stock.evidence(source, corpus.codebook, shelf)
            for segment in propose(indexes[row].sentences, evidence, lowest=0, most=len(places)):
                cell = self.keywords[row, places[segment.code] : places[segment.code] + 1]
                np.maximum(cell, segment.score, out=cell)
        told = [
            stock.index(_told(c, corpus.language), encoder, shelf, corpus.codebook)
            for c in corpus.codebook
        ]
        book = [pool(index, [(0, len(index))]) for index in told]
        self.book = stack([Rows(weighted(counted, idf), vectors) for counted, vectors in book])

    def measure(self, tier: str, k: int, seed: int) -> tuple[float, float]:
        """Mean average precision and P@10 of the test's rows."""
        codes = self.corpus.codes
        train, test = self._split(k, seed)
        scores = self.keywords[test]
        if tier != "keywords":
            rows = stack([self.rows.take(train), self.book])
            rows = rows if tier == "hybrid" else replace(rows, vectors=None)
            n = codes.shape[1]
            says = np.concatenate([np.where(codes[train], 1, -1), 2 * np.eye(n, dtype=int) - 1])
            weights = np.ones(says.shape, np.float32)
            weights[len(train) :] = CODEBOOK
            groups = np.array([0] * len(train) + [-1] * n, np.intp)
            model = learn(Lesson(rows, says.astype(np.int8), weights, groups))
            scores = model.logits(self.rows.take(test)) + _KEYWORDS * scores
        right = codes[test]
        counted = np.flatnonzero(right.sum(axis=0) >= FEWEST_RIGHT)
        return (
            float(np.mean([average_precision(scores[:, c], right[:, c]) for c in counted])),
            float(np.mean([precision_at_10(scores[:, c], right[:, c]) for c in counted])),
        )

    def _split(self, k: int, seed: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        codes = self.corpus.codes
        order = np.random.default_rng(seed).permutation(len(codes))
        pool_, test = np.split(order, [int(_POOL * len(order))])
        examples = [n for c in range(codes.shape[1]) for n in pool_[codes[pool_, c]][:k]]
        train = list(dict.fromkeys(examples))
        uncoded = pool_[~codes[pool_].any(axis=1)][: len(train)]
        return np.array([*train, *uncoded], np.intp), test


def _source(corpus: Corpus, n: int, text: str) -> Source:
    turn = Turn("", "", Span(0, len(text)))
    return Source(str(n), f"{corpus.name} {n}", corpus.language, text, (turn,))


def _told(code: Code, language: str) -> Source:
    text = book_text(code, language)
    return Source("", text, language, text, (Turn("", "", Span(0, len(text))),))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="evaluate suggestions on coded texts of others")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--k", default="0,5,20,50")
    options = parser.parse_args(arguments)
    ks = [int(each) for each in options.k.split(",")]
    stock, encoder = Stock(Reader(Pipelines())), Encoder()
    print("corpus                tier        k   mAP (deviation)  P@10 (deviation)")
    for corpus in (german(options.folder), french(options.folder)):
        began = time.perf_counter()
        bench = Bench(corpus, stock, encoder)
        for tier in ("keywords", "lexical", "hybrid"):
            for k in ks if tier != "keywords" else [0]:
                found = [bench.measure(tier, k, seed) for seed in range(options.seeds)]
                (precision, ten), (spread, spread_ten) = np.mean(found, 0), np.std(found, 0)
                print(
                    f"{corpus.name:21} {tier:9} {k:3}   {precision:.3f} ({spread:.3f})    "
                    f"{ten:.3f} ({spread_ten:.3f})"
                )
        print(f"{corpus.name}: {len(corpus.texts)} texts, {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
