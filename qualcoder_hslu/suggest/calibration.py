"""From scores to how often a suggestion is right, and to the band it is shown in.

A score is how many standard deviations a passage stands above the code's mean. Platt's scaling is
a logistic regression of "is it coded so?" on the scores of passages that were held out, over all
codes together, with Platt's softened targets (Platt 1999).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qualcoder_hslu.model.coding import Band

STRONG, POSSIBLE, WEAK = 0.6, 0.35, 0.2  # chances of being right; below the last nothing is shown
_FEWEST = 10  # right ones held out, fewer say nothing about chances
_STEPS = 50


@dataclass(frozen=True, slots=True)
class Calibration:
    """The chance is 1 / (1 + exp(-(slope · score + offset)))."""

    slope: float
    offset: float

    def chances(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        scaled = self.slope * np.asarray(scores, np.float64) + self.offset
        return (1 / (1 + np.exp(-np.clip(scaled, -500, 500)))).astype(np.float32)


# For projects with too few codings to tell: between what two invented French focus groups gave
# (.63 right above 6, .46 at 4 to 6, .28 at 3 to 4) and contributions of German citizens (.76, .62,
# .45). In short French questions far more was right.
BEFORE_ANY = Calibration(slope=0.65, offset=-3.2)


def band_of(chance: float) -> Band:
    """The band of a chance in [0, 1]; "" below the weakest."""
    if chance >= STRONG:
        return "strong"
    if chance >= POSSIBLE:
        return "possible"
    return "weak" if chance >= WEAK else ""


def calibrate(
    scores: NDArray[np.float32], right: NDArray[np.bool_], weights: NDArray[np.float32]
) -> Calibration:
    """Fit the scaling to held-out pairs of passage and code.

    `weights` are how many pairs each stands for. `BEFORE_ANY` when fewer than 10 are right or
    wrong, or higher scores are no better.
    """
    if right.sum() < _FEWEST or (~right).sum() < _FEWEST:
        return BEFORE_ANY
    ahead, behind = float(weights[right].sum()), float(weights[~right].sum())
    goal = np.where(right, (ahead + 1) / (ahead + 2), 1 / (behind + 2))
    inputs = np.stack([np.asarray(scores, np.float64), np.ones(len(scores))], axis=1)
    found = np.array([0.0, np.log((ahead + 1) / (behind + 1))])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(inputs @ found, -500, 500)))
        slope = inputs.T @ (weights * (chance - goal))
        curve = (inputs * (weights * chance * (1 - chance))[:, None]).T @ inputs
        step = np.linalg.solve(curve + 1e-6 * np.eye(2), slope)
        found -= np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-6:
            break
    return Calibration(float(found[0]), float(found[1])) if found[0] > 0 else BEFORE_ANY
