"""A code's rules as rich text, for the panel below the tree and for tooltips."""

from html import escape

from qualcoder_hslu.model.codebook import Code, Texts, text_in
from qualcoder_hslu.ui.context import translate


def rules_html(code: Code, language: str, *, muted: str = "") -> str:
    """Definition, when to use and when not, example and counter-example, as far as there are any.

    `muted` is the colour of the headings; empty leaves them in the colour of the text.
    """
    parts = [_paragraph(text_in(code.definition, language))]
    for title, texts in _titled(code):
        if text := text_in(texts, language):
            style = f' style="color:{muted}"' if muted else ""
            parts.append(f'<p style="margin:8px 0 0 0"><b{style}>{escape(title)}</b></p>')
            parts.append(_paragraph(text))
    return "".join(parts)


def _titled(code: Code) -> list[tuple[str, Texts]]:
    return [
        (translate("CodeRules", "When to use"), code.include),
        (translate("CodeRules", "When not to use"), code.exclude),
        (translate("CodeRules", "Example"), code.example),
        (translate("CodeRules", "Counter-example"), code.counter_example),
    ]


def _paragraph(text: str) -> str:
    lines = escape(text).replace("\n", "<br>")
    return f'<p style="margin:0">{lines}</p>' if text else ""
