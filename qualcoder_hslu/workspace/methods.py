"""How an answer about agreement was made, as sentences for the methods section of a paper.

The same sentences stand in the window and in every export, so that no figure is without them.
"""

from collections.abc import Iterator, Mapping, Sequence

from qualcoder_hslu import __version__
from qualcoder_hslu.agreement.figures import ENGLISH, Numbers
from qualcoder_hslu.agreement.reading import Remark
from qualcoder_hslu.agreement.units import Unit
from qualcoder_hslu.workspace.agreeing import Reply

_NAMED = 8  # titles of transcripts named at most

UNITS: Mapping[Unit, str] = {
    "turn": "The unit of analysis was the speaker's turn (n = {n}).",
    "sentence": "The unit of analysis was the sentence (n = {n}).",
    "token": "The unit of analysis was the word (n = {n}).",
    "character": "The unit of analysis was the character, so that codes count by their length "
    "(n = {n}).",
    "transcript": "The unit of analysis was the whole transcript (n = {n}).",
    "segment": "The unit of analysis was the coded segment (n = {n}).",
}
TEMPLATES: Mapping[str, str] = {
    "coders": "Agreement of {coders} coders ({names}) was computed for each code as a binary "
    "variable.",
    "nobody": "No two coders were compared.",
    "transcripts": "It rests on {transcripts} transcripts that two or more of them coded "
    "({titles}).",
    "many_transcripts": "It rests on {transcripts} transcripts that two or more of them coded.",
    "share": "A unit counted as coded when at least {share} of its characters were coded.",
    "any": "A unit counted as coded when any of its characters was coded.",
    "segments": "Segments matched when their intersection over union was {iou} or more; as many "
    "as possible were matched one to one.",
    "themes": "A passage counted for a theme when it carried the theme or any code below it.",
    "codes": "Only these codes were compared: {codes}.",
    "without_moderators": "Turns of moderators, labels of speakers, time stamps and headings did "
    "not count.",
    "with_moderators": "Turns of moderators counted like those of others; labels of speakers, time "
    "stamps and headings did not count.",
    "participants": "Only what these participants said was compared: {participants}.",
    "with_suggestions": "{n} codings that began as suggestions counted like others.",
    "without_suggestions": "Codings that began as suggestions were left out ({n}).",
    "alpha": "Krippendorff's alpha (nominal; Krippendorff 2019) is reported beside Cohen's kappa "
    "(1960), Gwet's AC1 (2008) and percent agreement.",
    "pairs": "Kappa, percent agreement and F1 are means over pairs of coders (for kappa: Light "
    "1971).",
    "pooled": "Over all codes chance-corrected coefficients are pooled (De Vries et al. 2008).",
    "f1": "F1 and Jaccard of matched segments are reported; F1 is the harmonic mean of precision "
    "and recall.",
    "from_transcripts": "95 % intervals of alpha are percentiles of a cluster bootstrap of "
    "transcripts ({replicates} replicates, seed {seed}).",
    "from_turns": "95 % intervals of alpha are percentiles of a cluster bootstrap of turns within "
    "transcripts ({replicates} replicates, seed {seed}).",
    "source": "Computed with QualCoder-HSLU {version}.",
}


def methods(reply: Reply, numbers: Numbers = ENGLISH) -> list[Remark]:
    """Everything that a figure rests on: coders, text, unit, filters, coefficients, interval."""
    answer = reply.agreement
    out = [*_who(reply), *filters(reply, numbers), Remark("rule", reply.rule)]
    if not answer.transcripts:
        return out
    if answer.unit == "segment":
        out.append(_remark("f1"))
    else:
        out += [_remark("alpha"), *([_remark("pairs")] if len(reply.layers) > 2 else [])]
        out.append(_remark("pooled"))
    if answer.resampled:
        replicates, seed = numbers.count(answer.replicates), str(answer.seed)
        out.append(_remark(f"from_{answer.resampled}", replicates=replicates, seed=seed))
    return [*out, _remark("source", version=__version__)]


def filters(reply: Reply, numbers: Numbers = ENGLISH) -> list[Remark]:
    """What was counted and what was not."""
    return list(_filters(reply, numbers))


def _who(reply: Reply) -> Iterator[Remark]:
    material, places = reply.material, reply.agreement.transcripts
    if not places:
        yield _remark("nobody")
        return
    names = ", ".join(material.coders)
    yield _remark("coders", coders=str(len(material.coders)), names=names)
    titles = [material.transcripts[place].name for place in places]
    if len(titles) > _NAMED:
        yield _remark("many_transcripts", transcripts=str(len(titles)))
    else:
        yield _remark("transcripts", transcripts=str(len(titles)), titles=", ".join(titles))


def _filters(reply: Reply, numbers: Numbers) -> Iterator[Remark]:
    answer, question = reply.agreement, reply.question
    yield Remark(f"unit_{answer.unit}", UNITS[answer.unit], {"n": numbers.count(answer.n)})
    if answer.unit == "segment":
        yield _remark("segments", iou=numbers.plain(f"{answer.iou:g}"))
    elif answer.unit != "character":
        share = answer.min_share
        yield _remark("share", share=numbers.share(share)) if share else _remark("any")
    if question.level == "theme":
        yield _remark("themes")
    if question.codes:
        yield _remark("codes", codes=_listed(question.codes))
    yield _remark("with_moderators" if question.with_moderator else "without_moderators")
    if question.participants:
        yield _remark("participants", participants=_listed(reply.participants))
    if reply.suggested:
        key = "without_suggestions" if question.without_suggestions else "with_suggestions"
        yield _remark(key, n=numbers.count(reply.suggested))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)


def _remark(key: str, **values: str) -> Remark:
    return Remark(key, TEMPLATES[key], values)
