"""What an answer about agreement gives to others: the table for a paper, and its raw lengths.

It arranges figures under heads in the language of whoever asks; `export` writes the files.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qualcoder_hslu.agreement.computation import raw_lengths
from qualcoder_hslu.agreement.figures import ENGLISH, Numbers, figures
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.reading import Remark, read_agreement, remark
from qualcoder_hslu.agreement.result import Agreement, Score
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.export.agreement_table import AgreementTable, LengthRow
from qualcoder_hslu.workspace.agreeing import Reply
from qualcoder_hslu.workspace.methods import methods

DASH = "A dash stands for undefined: {codes}."


@dataclass(frozen=True, slots=True)
class Wording:
    """How a table speaks: its title, its heads (the code's, then those of `figures.COLUMNS`).

    `all_of` names the row of everything by level, `label` a code, `say` a remark; `numbers` are
    written so.
    """

    title: str
    heads: Sequence[str]
    all_of: Mapping[str, str]
    label: Callable[[str], str]
    say: Callable[[Remark], str]
    numbers: Numbers = ENGLISH


def paper_table(replies: Sequence[Reply], wording: Wording) -> AgreementTable:
    """The table of one answer, or of two on the same question: themes, then their codes.

    Each code of the second stands below its theme.
    """
    rows = list(_rows(replies, wording))
    sentences = [
        *methods(replies[0], wording.numbers),
        *read_agreement(replies[0].agreement),
        *replies[0].warnings,
        *_undefined(replies, wording),
    ]
    return AgreementTable(
        wording.title,
        wording.heads,
        [[label, *figures(score, wording.numbers)] for label, score, _ in rows],
        [wording.say(each) for each in sentences],
        strong=frozenset(place for place, (*_, strong) in enumerate(rows) if strong),
    )


def _rows(replies: Sequence[Reply], wording: Wording) -> Iterator[tuple[str, Score, bool]]:
    """(label, score, whether it stands above others)."""
    for reply in replies:
        yield wording.all_of[reply.question.level], reply.agreement.pooled, True
    first, *more = replies
    below = [(code, score) for reply in more for code, score in _scores(reply)]
    for code, score in _scores(first):
        own = [(each, s) for each, s in below if first.theme_of.get(each) == code]
        if [each for each, _ in own] == [code]:  # a code that stands alone is its own theme
            own = []
        yield wording.label(code), score, bool(own)
        for each, s in own:
            yield wording.label(each), s, False


def _scores(reply: Reply) -> Iterator[tuple[str, Score]]:
    """The scores of an answer by code, those that assess last."""
    pairs: list[tuple[Agreement | None, Material | None]] = [
        (reply.agreement, reply.material),
        (reply.assessment, reply.assessment_material),
    ]
    for answer, material in pairs:
        if answer is not None and material is not None:
            for place, score in enumerate(answer.codes):
                yield material.codes[place], score


def _undefined(replies: Sequence[Reply], wording: Wording) -> Iterator[Remark]:
    """Why there are dashes, once for each reason."""
    found: dict[str, list[str]] = {}
    for reply in replies:
        for code, score in _scores(reply):
            if score.undefined and code not in found.setdefault(score.undefined, []):
                found[score.undefined].append(code)
    for reason, codes in found.items():
        yield Remark("dash", DASH, {"codes": ", ".join(codes)})
        yield remark(f"undefined_{reason}")


def lengths(reply: Reply) -> Iterator[LengthRow]:
    """How many units (characters for segments) were marked by which coders, for each code.

    One row for each transcript that two coders coded, code, and set of coders that occurs, the
    empty one too. With more than eight coders a set is only its size.
    """
    question = reply.question
    for material in filter(None, (reply.material, reply.assessment_material)):
        options = Options(unit=question.unit, min_share=question.min_share, n_replicates=0)
        patterns, counts = raw_lengths(material, options)
        table = patterns if patterns.shape[-1] else counts
        names = material.coders
        for place in reply.agreement.transcripts:
            coded_by = [names[coder] for coder in sorted(material.transcripts[place].coders)]
            for code, row in zip(material.codes, table[place].tolist(), strict=True):
                for mark, units in enumerate(row):
                    if units:
                        by = [name for bit, name in enumerate(names) if mark >> bit & 1]
                        known = table is patterns
                        yield LengthRow(
                            material.transcripts[place].name,
                            code,
                            coded_by,
                            by if known else None,
                            len(by) if known else mark,
                            units,
                        )
