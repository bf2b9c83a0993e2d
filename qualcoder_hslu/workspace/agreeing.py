"""Agreement in an open project: a question about coders, answered by the `agreement` package.

`comparing` reads what is compared; here it is asked what that gives. Nothing is computed here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qualcoder_hslu.agreement.answer import agree
from qualcoder_hslu.agreement.batches import Batch, batches
from qualcoder_hslu.agreement.material import Material
from qualcoder_hslu.agreement.reading import Remark
from qualcoder_hslu.agreement.result import Agreement
from qualcoder_hslu.agreement.sums import Options
from qualcoder_hslu.model.coding import RATINGS, Layer
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import codings, columns, transcripts
from qualcoder_hslu.workspace.comparing import Level, Question, Reading, assesses
from qualcoder_hslu.workspace.workspace import Workspace

__all__ = [
    "Level", "OverTime", "Question", "Reading", "Reply", "agreement", "answer",
    "comparable_layers", "compared", "over_time",
]  # fmt: skip

RULE = (
    "A coder with at least one coding in a transcript counts as having coded it, unless the "
    "roster says “not coded”; a coder with none counts only where the roster says “fully coded”, "
    "and is missing elsewhere."
)


@dataclass(frozen=True, slots=True)
class Reply:
    """The material that a question chose, and what it gave.

    `layers` are the material's coders; it names codes by id and transcripts by title. `assessment`
    is agreement on the assessment codes, which at theme level stand apart. `fell_out` are
    transcripts that fewer than two coders coded. `participants` are the names of those asked for,
    `suggested` counts the codings of these coders that began as suggestions.
    `theme_of` gives the theme of every code in the codebook.
    """

    question: Question
    layers: tuple[Layer, ...]
    material: Material
    agreement: Agreement
    assessment_material: Material | None
    assessment: Agreement | None
    fell_out: tuple[str, ...]
    warnings: tuple[Remark, ...]
    participants: tuple[str, ...]
    suggested: int
    theme_of: Mapping[str, str]
    rule: str = RULE


def agreement(workspace: Workspace, question: Question) -> Reply:
    """Answer a question about agreement.

    Raises:
        NotFound: a coder, layer, transcript, code or participant that is not in the project.
        UserError: a share or threshold out of range.
    """
    check(question)
    return answer(Reading(workspace, question))


def answer(
    reading: Reading,
    *,
    level: Level | None = None,
    replicates: int | None = None,
    without_suggestions: bool | None = None,
) -> Reply:
    """The answer to the question that was read for, or to a variant of it, without the project."""
    asked = reading.question
    question = replace(
        asked,
        level=level or asked.level,
        replicates=asked.replicates if replicates is None else replicates,
        without_suggestions=(
            asked.without_suggestions if without_suggestions is None else without_suggestions
        ),
    )
    codes, beside = reading.codes(question.level)

    def material(of: Sequence[str]) -> Material:
        return reading.material(
            of, question.level, without_suggestions=question.without_suggestions
        )

    own, apart = material(codes), material(beside) if beside else None
    found = agree(own, _options(question, _groups(reading, question, own)))
    compared = set(found.transcripts)
    return Reply(
        question,
        reading.layers,
        own,
        found,
        apart,
        agree(apart, _options(question, {})) if apart else None,
        tuple(t.name for i, t in enumerate(own.transcripts) if i not in compared),
        tuple(reading.warnings),
        reading.participants,
        reading.n_suggested,
        {code.id: reading.book.theme(code.id).id for code in reading.book},
    )


def compared(workspace: Workspace, question: Question) -> tuple[tuple[Layer, ...], Material]:
    """Whom and what a question compares, without any coefficient. Raises like `agreement`."""
    check(question)
    reading = Reading(workspace, question)
    codes, _ = reading.codes(question.level)
    return reading.layers, reading.material(
        codes, question.level, without_suggestions=question.without_suggestions
    )


@dataclass(frozen=True, slots=True)
class OverTime:
    """Agreement by batches of transcripts, and when the last of each batch was coded (UTC)."""

    batches: tuple[Batch, ...]
    until: tuple[str, ...]


def over_time(workspace: Workspace, reply: Reply, code: str = "") -> OverTime:
    """Agreement on one of the reply's codes (or all) in the order in which coders finished.

    A transcript is finished with the last coding that any of them made in it.
    """
    material, conn = reply.material, workspace.project.conn
    if reply.assessment_material and code in reply.assessment_material.codes:
        material = reply.assessment_material
    last: dict[str, str] = {}
    for (each, _), created in columns.last_coded(conn, [e.id for e in reply.layers]).items():
        last[each] = max(created, last.get(each, ""))
    ids = {each.title: each.id for each in transcripts.every(conn)}
    until = [last.get(ids.get(each.name, ""), "") for each in material.transcripts]
    order = sorted(range(len(until)), key=lambda place: (until[place], place))
    place = material.codes.index(code) if code else None
    found = tuple(batches(material, order, _options(reply.question, {}), code=place))
    return OverTime(found, tuple(max(until[t] for t in batch.transcripts) for batch in found))


def comparable_layers(workspace: Workspace) -> list[Layer]:
    """The layers in which there is any work, by name: who can be compared."""
    conn = workspace.project.conn
    worked = codings.worked_layers(conn)
    return [layer for layer in codings.layers(conn) if layer.id in worked]


def check(question: Question) -> None:
    """Raise `UserError` when a share or threshold is out of range."""
    share = question.min_share
    if share is not None and not 0 < share <= 1:
        raise UserError("The share of a unit that must be coded lies above 0 and up to 1 (100 %).")
    if not 0 < question.iou <= 1:
        raise UserError("The overlap (IoU) from which segments match lies above 0 and up to 1.")
    if question.replicates < 0:
        raise UserError("The number of bootstrap replicates cannot be negative.")


def _options(question: Question, groups: Mapping[str, Sequence[int]]) -> Options:
    return Options(
        unit=question.unit,
        min_share=question.min_share,
        iou=question.iou,
        n_ratings=len(RATINGS),
        groups=groups,
        n_replicates=question.replicates,
        seed=question.seed,
    )


def _groups(reading: Reading, question: Question, material: Material) -> dict[str, list[int]]:
    """Codes for unitizing alphas: those asked for or all that assess nothing, then by theme."""
    book, every = reading.book, range(len(material.codes))
    groups = {"all": [i for i in every if question.codes or not assesses(book, material.codes[i])]}
    if question.level == "code":
        for i, code in enumerate(material.codes):
            groups.setdefault(book.theme(code).id, []).append(i)
    return groups
