"""What the command `agree` prints: JSON for programs, tables for people."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from qualcoder_hslu.agreement.confusion import confusion
from qualcoder_hslu.agreement.figures import ENGLISH, figure
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.planning import clusters_needed
from qualcoder_hslu.agreement.reading import REASONS, read_agreement, read_score
from qualcoder_hslu.agreement.result import (
    Agreement,
    GroupUnitizing,
    Interval,
    RatingScore,
    Score,
)
from qualcoder_hslu.cli.output import print_table
from qualcoder_hslu.export.agreement_table import write_agreement_table
from qualcoder_hslu.model.codebook import text_in
from qualcoder_hslu.workspace.agreeing import Question, Reply
from qualcoder_hslu.workspace.methods import methods
from qualcoder_hslu.workspace.paper import Wording, paper_table
from qualcoder_hslu.workspace.workspace import Workspace

Json = dict[str, Any]
_write = ENGLISH.coefficient


# JSON


def reply_json(reply: Reply, width: float | None = None) -> Json:
    """The reply in the shape that `agree --json` prints; None where something is undefined."""
    answer, material, question = reply.agreement, reply.material, reply.question
    first, *others = answer.unitizing
    out: Json = {
        "unit": answer.unit,
        "level": question.level,
        "coders": list(material.coders),
        "layers": [layer.id for layer in reply.layers],
        "transcripts": [material.transcripts[place].name for place in answer.transcripts],
        "n": answer.n,
        "filters": _filters(question),
        "rule": reply.rule,
        "seed": answer.seed,
        "replicates": answer.replicates,
        "resampled": answer.resampled,
        "clusters": answer.clusters,
        "roster": {
            each.name: [material.coders[place] for place in sorted(each.coders)]
            for each in material.transcripts
        },
        "left_out": list(reply.fell_out),
        "warnings": [each.text for each in reply.warnings],
        "reading": [each.text for each in read_agreement(answer)],
        "methods": [each.text for each in methods(reply)],
        "codes": [_score(score, answer, material) for score in answer.codes],
        "pooled": _score(answer.pooled, answer, material),
        "pairs": [_score(score, answer, material) for score in answer.pairs],
        "pooled_pairs": [_score(score, answer, material) for score in answer.pooled_pairs],
        "unitizing": _unitizing(first, material),
        "unitizing_by_theme": {each.name: _unitizing(each, material) for each in others},
        "ratings": [_rating(each, material) for each in answer.ratings],
        "confusion": _confusion(material),
    }
    if reply.assessment and reply.assessment_material:
        beside, own = reply.assessment, reply.assessment_material
        out["assessment"] = [_score(score, beside, own) for score in beside.codes]
        out["assessment_ratings"] = [_rating(each, own) for each in beside.ratings]
    if width is not None:
        out["plan"] = _plan(reply, width)
    return out


def _filters(question: Question) -> Json:
    return {
        "transcripts": list(question.transcripts) or None,
        "codes": list(question.codes) or None,
        "participants": list(question.participants) or None,
        "moderators": "counted" if question.with_moderator else "left out",
        "suggestions": "left out" if question.without_suggestions else "counted",
        "min_share": question.min_share,
        "uncounted": "left out",
    }


def _score(score: Score, answer: Agreement, material: Material) -> Json:
    out: Json = {"coders": [material.coders[c] for c in score.coders]} if score.coders else {}
    if score.code is not None:
        out["code"] = material.codes[score.code]
    return {
        **out,
        "n": score.n,
        "prevalence": score.prevalence,
        **score.values,
        "alpha_ci": _pair(score.intervals["alpha"]),
        "ci": {name: _pair(interval) for name, interval in score.intervals.items()},
        "p_below": dict(score.p_below),
        "segment": {
            "iou": score.segment.iou,
            "precision": score.segment.precision,
            "recall": score.segment.recall,
            "f1": score.segment.f1,
            "jaccard": score.segment.jaccard,
        },
        "undefined": REASONS[score.undefined] if score.undefined else None,
        "reading": [each.text for each in read_score(score, answer.replicates)],
    }


def _pair(interval: Interval | None) -> list[float] | None:
    return list(interval) if interval else None


def _unitizing(group: GroupUnitizing, material: Material) -> Json:
    name = material.codes
    return {
        "group": [name[code] for code in group.codes],
        **group.values,
        "ci": {key: _pair(interval) for key, interval in group.intervals.items()},
        "ku_alpha": {name[code]: value for code, value in group.ku_alpha.items()},
        "coverage": {name[code]: value for code, value in group.coverage.items()}
        | {"total": group.total_coverage},
        "undefined": _why(group, material),
    }


def _why(group: GroupUnitizing, material: Material) -> str | None:
    """The reason, and where codes overlap the first place."""
    if group.undefined is None:
        return None
    reason = REASONS[group.undefined]
    if group.clash is None:
        return reason
    clash = group.clash
    one, other = (material.codes[code] for code in clash.codes)
    where = material.transcripts[clash.transcript].name
    start, end = clash.span
    return (
        f"{reason} First: {material.coders[clash.coder]}, {one} and {other}, {where} {start}-{end}."
    )


def _rating(score: RatingScore, material: Material) -> Json:
    return {
        "code": None if score.code is None else material.codes[score.code],
        "n": score.n,
        "alpha": score.alpha,
        "alpha_ci": _pair(score.interval),
        "percent": score.percent,
        "coverage": score.coverage,
        "undefined": REASONS[score.undefined] if score.undefined else None,
    }


def _confusion(material: Material) -> list[Json]:
    """For each pair the codes that one gave where the other gave another, longest first."""
    out: list[Json] = []
    codes = (*material.codes, None)
    for i, j in material.pairs():
        table = confusion(material, i, j)
        np.fill_diagonal(table, 0)
        rows, columns = np.nonzero(table)
        order = np.argsort(-table[rows, columns], kind="stable")
        found = [
            {"a": codes[row], "b": codes[column], "characters": int(table[row, column])}
            for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True)
        ]
        out.append({"coders": [material.coders[i], material.coders[j]], "lengths": found})
    return out


def _plan(reply: Reply, width: float) -> Json:
    """How many transcripts or turns give alpha an interval of the width, by code and pooled."""
    answer = reply.agreement

    def needed(score: Score) -> int | None:
        interval = score.intervals["alpha"]
        if interval is None or interval[0] == interval[1]:
            return None
        return clusters_needed(interval[1] - interval[0], answer.clusters, width)

    return {
        "width": width,
        "of": answer.resampled,
        "have": answer.clusters,
        "pooled": needed(answer.pooled),
        "codes": {reply.material.codes[i]: needed(score) for i, score in enumerate(answer.codes)},
        "method": "intervals narrow with the square root of the number of transcripts (or turns)",
    }


# Tables


def print_reply(reply: Reply, width: float | None = None) -> None:
    """What was compared, the coefficients, and what to read into them."""
    answer, material = reply.agreement, reply.material
    for line in _heading(reply):
        print(line)
    print()
    print_table(_HEADER, [_row(score, material) for score in (*answer.codes, answer.pooled)])
    if reply.assessment and reply.assessment_material:
        print("\nAssessment codes, apart:")
        print_table(_HEADER, [_row(s, reply.assessment_material) for s in reply.assessment.codes])
    if len(answer.pooled_pairs) > 1:
        print()
        print_table(
            ("coders", *_HEADER[1:]), [_row(score, material) for score in answer.pooled_pairs]
        )
    print()
    print("\n".join(_notes(reply, width)))


_HEADER = (
    "code", "n", "prevalence", "percent", "F1", "Jaccard", "kappa", "AC1", "BP", "alpha",
    "95 %", "P(<.667)", "u-alpha", "segment F1",
)  # fmt: skip
_COLUMNS = (
    "n", "prevalence", "percent", "f1", "jaccard", "cohen_kappa", "gwet_ac1", "brennan_prediger",
    "alpha", "alpha_ci", "p_below", "u_alpha", "segment_f1",
)  # fmt: skip


# What is said once for all codes that it concerns; the whole sentences are in the JSON.
_CAUTIONS = {
    "below_chance": "Agreement below chance",
    "crosses": "The interval runs across .667 or .800",
    "rare": "Rare, so alpha and kappa are low although the coders agree (see AC1 and BP)",
    "common": "Nearly everywhere, so alpha and kappa are low although they agree (see AC1 and BP)",
    "few_units": "On few units, so that one passage more or less changes the value",
    "seldom": "In some replicates nobody used it; the interval leaves those out",
    "no_interval": "In too few replicates for an interval",
    "pairs_left_out": "Undefined for some pairs of coders, which means leave out",
    "undefined_unused": "Used by nobody",
    "undefined_everywhere": "Given to everything by everybody",
}


def _row(score: Score, material: Material) -> tuple[object, ...]:
    if score.coders:
        name = " / ".join(material.coders[place] for place in score.coders)
    else:
        name = "all" if score.code is None else material.codes[score.code]
    return (name, *(figure(score, column) for column in _COLUMNS))


def export_table(reply: Reply, workspace: Workspace, path: Path) -> None:
    """Write the table for a paper. Raises like `write_agreement_table`."""
    book, language = workspace.codebook, workspace.language
    wording = Wording(
        "Intercoder agreement",
        ("Code", "Share", "Agreement", "Alpha", "95 % interval", "Kappa", "AC1", "F1", "Units"),
        {"code": "All codes together", "theme": "All themes together"},
        lambda code: f"{code} {text_in(book[code].name, language)}".strip(),
        lambda remark: remark.text,
    )
    write_agreement_table(paper_table([reply], wording), path)


def _heading(reply: Reply) -> Iterable[str]:
    """What the numbers are of: nothing is shown without it."""
    answer, material, question = reply.agreement, reply.material, reply.question
    yield f"Coders: {', '.join(material.coders) or 'none'}"
    titles = [material.transcripts[place].name for place in answer.transcripts]
    yield f"Transcripts that two or more coded ({len(titles)}): {_some(titles)}"
    if reply.fell_out:
        yield f"Left out, since fewer than two coders coded them: {_some(reply.fell_out)}"
    share = "any overlap" if answer.min_share is None else f"{100 * answer.min_share:g} % of it"
    counts = "" if answer.unit in ("character", "segment") else f", coded from {share}"
    yield f"Unit: {answer.unit}{counts}; n = {answer.n}; segments match from IoU {answer.iou:g}"
    yield (
        f"Level: {question.level}; moderators "
        f"{'counted' if question.with_moderator else 'left out'}; codings that began as "
        f"suggestions {'left out' if question.without_suggestions else 'counted'}"
    )
    if reply.participants:
        yield f"Only what these participants said: {', '.join(reply.participants)}"
    if answer.resampled:
        yield (
            f"Intervals: {answer.replicates} replicates of {answer.clusters} {answer.resampled}, "
            f"seed {answer.seed}"
        )
    yield f"Rule: {reply.rule}"


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")


def _notes(reply: Reply, width: float | None) -> Iterable[str]:
    """What to read into the numbers, and what to beware of."""
    answer, material = reply.agreement, reply.material
    general = [*reply.warnings, *read_agreement(answer)]
    if not answer.transcripts:
        yield from (each.text for each in general)
        return
    family = _unitizing(answer.unitizing[0], material)
    yield (
        f"Sets of codes: alpha (Jaccard) {_write(answer.pooled.values['alpha_jaccard'])}, "
        f"alpha (MASI) {_write(answer.pooled.values['alpha_masi'])}"
    )
    yield (
        f"Unitizing of {_some(family['group'])}: u-alpha {_write(family['u_alpha'])}, boundaries "
        f"{_write(family['bar_u_alpha'])}, codes {_write(family['cu_alpha'])}"
    )
    if family["undefined"]:
        yield f"  {family['undefined']}"
    for rating in answer.ratings[:1]:
        share = "–" if rating.coverage is None else f"{100 * rating.coverage:.0f} %"
        yield f"Ratings: alpha {_write(rating.alpha)} on {share} of the text coded alike"
    for each in (*general, *read_score(answer.pooled, answer.replicates)):
        yield each.text
    for caution, told in _CAUTIONS.items():
        concerned = [
            material.codes[i]
            for i, score in enumerate(answer.codes)
            if caution in {each.key for each in read_score(score, answer.replicates)}
        ]
        if concerned:
            yield f"{told}: {', '.join(concerned)}"
    if width is not None:
        plan = _plan(reply, width)
        yield (
            f"An interval of width {width:g} for all codes together needs "
            f"{plan['pooled'] or 'an unknown number of'} {plan['of'] or 'transcripts'} "
            f"(now {plan['have']}); {plan['method']}."
        )
