"""Codings and suggestions as the marks that the transcript view shows."""

from qualcoder_hslu.model.coding import Coding, Suggestion
from qualcoder_hslu.ui.context import Context, translate
from qualcoder_hslu.ui.transcript.marks import Mark


def coding_mark(context: Context, coding: Coding) -> Mark:
    """A coding in its code's colour, with signs for its rating and memo."""
    hue, step = context.hue_and_step(coding.code)
    label = context.code_label(coding.code)
    return Mark(
        coding.id,
        coding.span,
        label,
        hue,
        step,
        rating=coding.rating,
        memo=bool(coding.memo),
        tooltip=f"{label}\n{coding.memo}" if coding.memo else label,
    )


def suggestion_mark(context: Context, suggestion: Suggestion) -> Mark:
    """A suggestion, dashed, with the reasons in its tooltip."""
    hue, step = context.hue_and_step(suggestion.code)
    label = context.code_label(suggestion.code)
    tooltip = translate("CodingDesk", "Suggested: {code}, because of: {words}")
    return Mark(
        suggestion.id,
        suggestion.span,
        label,
        hue,
        step,
        kind="suggestion",
        tooltip=tooltip.format(code=label, words=suggestion.because),
    )
