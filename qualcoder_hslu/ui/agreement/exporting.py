"""Writes what the window of agreement shows: the table for a paper, and raw lengths."""

from collections.abc import Callable, Sequence
from pathlib import Path

from qualcoder_hslu.export.agreement_table import write_agreement_table, write_lengths
from qualcoder_hslu.ui.agreement.scores import heads
from qualcoder_hslu.ui.agreement.speaking import numbers, sentence
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.workspace.agreeing import Reply
from qualcoder_hslu.workspace.paper import Wording, lengths, paper_table


def table_writer(context: Context, path: Path) -> Callable[[Sequence[Reply]], None]:
    """What writes themes and codes with the methods sentences; it may work in another thread.

    It raises like `write_agreement_table`.
    """
    workspace = context.workspace
    codes = [code.id for code in workspace.codebook] if workspace else []
    labels = {code: context.code_label(code) for code in codes}
    wording = Wording(
        translate("AgreementWindow", "Intercoder agreement"),
        heads(),
        {
            "theme": translate("ScoreTable", "All themes together"),
            "code": translate("ScoreTable", "All codes together"),
        },
        lambda code: labels.get(code, code),
        sentence,
        numbers(),
    )
    return lambda replies: write_agreement_table(paper_table(replies, wording), path)


def lengths_writer(path: Path) -> Callable[[Sequence[Reply]], None]:
    """What writes the raw lengths of the last reply's codes, as `table_writer`."""
    return lambda replies: write_lengths(lengths(replies[-1]), replies[-1].question.unit, path)
