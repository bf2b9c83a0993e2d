"""What a result means in plain sentences, as templates with keys so that they can be translated.

Bands are Krippendorff's (2019, chapter 12); the paradox of rare codes is Feinstein & Cicchetti's
(1990). How a result was made is told in `workspace.methods`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from qualcoder_hslu.agreement.bootstrap import FEWEST_TRANSCRIPTS
from qualcoder_hslu.agreement.figures import ENGLISH, Numbers
from qualcoder_hslu.agreement.result import Agreement, Reason, Score

RELIABLE, TENTATIVE = 0.8, 0.667
RARE = 0.05  # prevalence below which (or above 1 - which) alpha and kappa mislead
SELDOM = 0.01  # of the replicates without the code, from which on it is said
FEW = 10  # marked units for each coder below which one passage more or less moves the value

REASONS: Mapping[Reason, str] = {
    "one_coder": "No transcript was coded by two coders, so there is nothing to compare.",
    "no_text": "The transcripts that two coders coded hold no text that counts.",
    "unused": "No coder used this code: nothing varies, so there is no agreement beyond chance "
    "to compute.",
    "everywhere": "Every coder gave this code to everything: nothing varies, so there is no "
    "agreement beyond chance to compute.",
    "segments": "Segments are only where somebody marked something; coefficients that need text "
    "without the code have no meaning at this unit.",
    "codes_overlap": "A coder gave one passage two codes of this group; unitizing alphas need "
    "codes that do not overlap within a coder.",
    "one_value": "All of what was marked in common carries one and the same value, so there is "
    "nothing to tell apart.",
    "too_little": "Too little text was marked by two coders for chance agreement to be computed.",
    "not_alike": "No passage was marked by two coders, so there is nothing to compare.",
    "unrated": "No passage that two coders coded alike was rated by both.",
}

TEMPLATES: Mapping[str, str] = {
    "reliable": "Alpha is {alpha}: reliable (Krippendorff asks for {reliable} or more).",
    "tentative": "Alpha is {alpha}: enough for tentative conclusions only ({tentative} to "
    "{reliable}).",
    "unreliable": "Alpha is {alpha}: too low to rely on (below {tentative}).",
    "below_chance": "Alpha is {alpha}: the coders agree less than chance alone would give.",
    "crosses": "Its 95 % interval runs from {low} to {high}, across the limit of {limit}: the "
    "band is not certain.",
    "rare": "The code is rare: {prevalence} of the judgements. The coders agree on {percent} of "
    "the units, mostly because they both left it out; chance would give nearly as much, so alpha "
    "and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on how rare a code is.",
    "common": "Nearly everything carries the code: {prevalence} of the judgements. The coders "
    "agree on {percent} of the units, mostly because they both gave it; chance would give nearly "
    "as much, so alpha and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on "
    "how common a code is.",
    "few_units": "The code stands on few units (about {marked} for each coder): one passage more "
    "or less changes the value.",
    "seldom": "In {share} of the replicates nobody used the code; the interval leaves them out.",
    "no_interval": "Too few replicates contain the code for an interval.",
    "pairs_left_out": "Pairs of coders for whom alpha is undefined are left out of means: {pairs}.",
    "turns": "Fewer than {fewest} transcripts were coded twice, so intervals come from resampling "
    "turns within transcripts; they do not show how transcripts differ.",
    "transcripts": "Intervals come from resampling transcripts.",
    "no_resampling": "There is too little that was coded twice for an interval.",
    **{f"undefined_{reason}": sentence for reason, sentence in REASONS.items()},
}


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence: its key, the English template, and the words that fill it."""

    key: str
    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values)


def remark(key: str, **values: str) -> Remark:
    """A sentence of `TEMPLATES`."""
    return Remark(key, TEMPLATES[key], values)


def read_score(score: Score, replicates: int, numbers: Numbers = ENGLISH) -> list[Remark]:
    """What the alpha of a code (or of all, or of a pair) says, and what to beware of."""
    if score.undefined:
        return [remark(f"undefined_{score.undefined}")]
    return [
        *_band(score, numbers),
        *_cautions(score, numbers),
        *_doubts(score, replicates, numbers),
    ]


def read_agreement(agreement: Agreement) -> list[Remark]:
    """What holds for the whole result: where its intervals come from."""
    if agreement.pooled.undefined in ("one_coder", "no_text"):
        return [remark(f"undefined_{agreement.pooled.undefined}")]
    if agreement.resampled is None:
        return [remark("no_resampling")] if agreement.clusters < 2 else []
    return [remark(agreement.resampled, fewest=str(FEWEST_TRANSCRIPTS))]


def band(alpha: float) -> str:
    """ "reliable", "tentative", "unreliable" or "below_chance"."""
    if alpha >= RELIABLE:
        return "reliable"
    if alpha >= TENTATIVE:
        return "tentative"
    return "unreliable" if alpha >= 0 else "below_chance"


def _band(score: Score, numbers: Numbers) -> Iterator[Remark]:
    alpha, interval = score.values.get("alpha"), score.intervals.get("alpha")
    if alpha is None:
        return
    write = numbers.coefficient
    limits = {"tentative": write(TENTATIVE), "reliable": write(RELIABLE)}
    yield remark(band(alpha), alpha=write(alpha), **limits)
    if interval:
        low, high = interval
        near = sorted((RELIABLE, TENTATIVE), key=lambda limit: abs(limit - alpha))
        limit = next((each for each in near if low < each <= high), None)
        if limit:
            yield remark("crosses", low=write(low), high=write(high), limit=write(limit))


def _cautions(score: Score, numbers: Numbers) -> Iterator[Remark]:
    """The paradox, and codes that stand on little."""
    share, alpha = score.prevalence, score.values.get("alpha")
    percent = score.values.get("percent")
    if score.code is None or share is None or alpha is None or percent is None:
        return
    rare, common = share < RARE, share > 1 - RARE
    if (rare or common) and alpha < TENTATIVE and percent >= 1 - 2 * RARE:
        yield remark(
            "rare" if rare else "common",
            prevalence=numbers.share(share),
            percent=numbers.share(percent),
            ac1=numbers.coefficient(score.values["gwet_ac1"]),
            bp=numbers.coefficient(score.values["brennan_prediger"]),
        )
    if share * score.n < FEW:
        yield remark("few_units", marked=numbers.plain(f"{share * score.n:.1f}"))


def _doubts(score: Score, replicates: int, numbers: Numbers) -> Iterator[Remark]:
    """Replicates and pairs that had to be left out."""
    missing = replicates - score.defined
    if replicates and score.intervals.get("alpha") is None:
        yield remark("no_interval")
    elif missing >= SELDOM * replicates > 0:
        yield remark("seldom", share=numbers.share(missing / replicates))
    if score.undefined_pairs:
        yield remark("pairs_left_out", pairs=str(score.undefined_pairs))
