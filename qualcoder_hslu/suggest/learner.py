"""Logistic regression for all codes at once, on the similarities between examples.

min over f of ½‖f‖² + Σᵢ costᵢ · ln(1 + exp(-yᵢ f(xᵢ))), with f in the span of the examples: kernel
logistic regression (Zhu & Hastie 2005), solved by Newton's method with conjugate gradients. The
codes share the matrix of similarities, so all of them cost little more than one.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

_NEWTON_STEPS, _GRADIENT_STEPS, _HALVINGS = 25, 250, 10
_CLOSE = 3e-4  # of the gradient, relative to the cost of the examples
_TIGHT = 0.003  # of the inner system, relative to its right side; looser ones take more steps


@dataclass(frozen=True, slots=True)
class _Problem:
    similarity: Array  # examples × examples
    signs: Array  # examples × codes, each 1 or -1
    costs: Array  # examples × codes

    def of(self, codes: NDArray[np.intp]) -> "_Problem":
        return _Problem(self.similarity, self.signs[:, codes], self.costs[:, codes])

    def loss(self, weights: Array, scores: Array) -> Array:
        margins = self.signs * scores
        losses = np.logaddexp(0, -margins)
        total = np.sum(weights * scores, axis=0) / 2 + np.sum(self.costs * losses, axis=0)
        return np.asarray(total, np.float32)


def fit(similarity: Array, signs: Array, costs: Array) -> Array:
    """Weights of the examples, examples × codes; the logit of a text is its similarities · weights.

    `similarity` is positive semidefinite, examples × examples; `signs` (1 or -1) and `costs` are
    examples × codes. An example whose cost is 0 says nothing about that code.
    """
    problem = _Problem(similarity, signs, costs)
    weights = np.zeros_like(signs)
    open_ = np.arange(signs.shape[1])
    scale = np.maximum(np.linalg.norm(costs, axis=0), 1e-12)
    for _ in range(_NEWTON_STEPS):
        part = problem.of(open_)
        here = weights[:, open_]
        scores = similarity @ here
        chance = 1 / (1 + np.exp(np.clip(part.signs * scores, -500, 500)))
        gradient = here - part.costs * part.signs * chance
        going = np.linalg.norm(gradient, axis=0) > _CLOSE * scale[open_]
        if not going.any():
            break
        if not going.all():
            open_ = open_[going]
            continue
        curvature = np.sqrt(part.costs * chance * (1 - chance))
        step = _step(similarity, curvature, gradient)
        weights[:, open_] = _descend(part, here, scores, step)
    return weights


def _step(similarity: Array, curvature: Array, gradient: Array) -> Array:
    """Newton's direction: the solution of (I + D² K) step = -gradient, D the curvature.

    Written as step = -gradient + D u with (I + D K D) u = D K gradient, which is positive definite.
    """
    residual = curvature * (similarity @ gradient)
    solution = np.zeros_like(residual)
    direction = residual.copy()
    size = np.sum(residual * residual, axis=0)
    goal = _TIGHT**2 * size
    for _ in range(_GRADIENT_STEPS):
        if np.all(size <= goal):
            break
        image = direction + curvature * (similarity @ (curvature * direction))
        length = size / np.maximum(np.sum(direction * image, axis=0), 1e-300)
        solution += length * direction
        residual -= length * image
        after = np.sum(residual * residual, axis=0)
        direction = residual + (after / np.maximum(size, 1e-300)) * direction
        size = after
    return curvature * solution - gradient


def _descend(problem: _Problem, weights: Array, scores: Array, step: Array) -> Array:
    """The weights after the step, halved for the codes for which it goes too far."""
    change = problem.similarity @ step
    before = problem.loss(weights, scores)
    length = np.ones(weights.shape[1], np.float32)
    open_ = np.arange(weights.shape[1])
    for _ in range(_HALVINGS):
        here = problem.of(open_)
        after = here.loss(
            weights[:, open_] + length[open_] * step[:, open_],
            scores[:, open_] + length[open_] * change[:, open_],
        )
        open_ = open_[after > before[open_] + 1e-5 * (1 + np.abs(before[open_]))]
        if not len(open_):
            break
        length[open_] /= 2
    return weights + length * step
