"""Shows the names of steps, which the journal keeps in English, in the language of the interface.

A table of templates knows the verbs; codes, titles and file names in a name stay as they are.
"""

import re

from qualcoder_hslu.ui.action_table import QT_TRANSLATE_NOOP
from qualcoder_hslu.ui.context import translate

# The first template that fits counts, so that what begins alike stands above the more general.
_TEMPLATES = (
    QT_TRANSLATE_NOOP("StepName", "apply {0}"),
    QT_TRANSLATE_NOOP("StepName", "remove code {0}"),
    QT_TRANSLATE_NOOP("StepName", "remove attribute {0}"),
    QT_TRANSLATE_NOOP("StepName", "remove comment"),
    QT_TRANSLATE_NOOP("StepName", "remove {0}"),
    QT_TRANSLATE_NOOP("StepName", "recode {0} as {1}"),
    QT_TRANSLATE_NOOP("StepName", "change boundaries of {0}"),
    QT_TRANSLATE_NOOP("StepName", "join codings of {0}"),
    QT_TRANSLATE_NOOP("StepName", "memo on project"),
    QT_TRANSLATE_NOOP("StepName", "memo on transcript"),
    QT_TRANSLATE_NOOP("StepName", "memo on participant"),
    QT_TRANSLATE_NOOP("StepName", "memo on code"),
    QT_TRANSLATE_NOOP("StepName", "memo on {0}"),
    QT_TRANSLATE_NOOP("StepName", "rate {0}"),
    QT_TRANSLATE_NOOP("StepName", "accept suggestion {0}"),
    QT_TRANSLATE_NOOP("StepName", "reject suggestion {0}"),
    QT_TRANSLATE_NOOP("StepName", "hear suggestions of {0}"),
    QT_TRANSLATE_NOOP("StepName", "code first"),
    QT_TRANSLATE_NOOP("StepName", "switch suggestions off"),
    QT_TRANSLATE_NOOP("StepName", "show suggestions while coding"),
    QT_TRANSLATE_NOOP("StepName", "new code {0}"),
    QT_TRANSLATE_NOOP("StepName", "edit code {0}"),
    QT_TRANSLATE_NOOP("StepName", "import codebook"),
    QT_TRANSLATE_NOOP("StepName", "import codings from {0}"),
    QT_TRANSLATE_NOOP("StepName", "import attributes from {0}"),
    QT_TRANSLATE_NOOP("StepName", "import {0}"),
    QT_TRANSLATE_NOOP("StepName", "correct {0}"),
    QT_TRANSLATE_NOOP("StepName", "look at {0}"),
    QT_TRANSLATE_NOOP("StepName", "settle {0}"),
    QT_TRANSLATE_NOOP("StepName", "reopen {0}"),
    QT_TRANSLATE_NOOP("StepName", "accept agreed passages"),
    QT_TRANSLATE_NOOP("StepName", "write comment"),
    QT_TRANSLATE_NOOP("StepName", "resolve comment"),
    QT_TRANSLATE_NOOP("StepName", "open comment again"),
    QT_TRANSLATE_NOOP("StepName", "bring back {0}"),
    QT_TRANSLATE_NOOP("StepName", "rename transcript"),
    QT_TRANSLATE_NOOP("StepName", "rename speaker {0}"),
    QT_TRANSLATE_NOOP("StepName", "edit participants"),
    QT_TRANSLATE_NOOP("StepName", "edit organisations"),
    QT_TRANSLATE_NOOP("StepName", "edit groups"),
    QT_TRANSLATE_NOOP("StepName", "edit transcripts"),
    QT_TRANSLATE_NOOP("StepName", "paste into people"),
    QT_TRANSLATE_NOOP("StepName", "new attribute {0}"),
    QT_TRANSLATE_NOOP("StepName", "change attribute {0}"),
    QT_TRANSLATE_NOOP("StepName", "new organisation {0}"),
    QT_TRANSLATE_NOOP("StepName", "new group {0}"),
    QT_TRANSLATE_NOOP("StepName", "colour participants"),
    QT_TRANSLATE_NOOP("StepName", "withdraw participant"),
    QT_TRANSLATE_NOOP("StepName", "take back withdrawal"),
    QT_TRANSLATE_NOOP("StepName", "mark {0} as assigned"),
    QT_TRANSLATE_NOOP("StepName", "mark {0} as fully coded"),
    QT_TRANSLATE_NOOP("StepName", "mark {0} as not coded"),
    QT_TRANSLATE_NOOP("StepName", "take {0} off the roster"),
    QT_TRANSLATE_NOOP("StepName", "change the roster"),
    QT_TRANSLATE_NOOP("StepName", "new coder {0}"),
    QT_TRANSLATE_NOOP("StepName", "hand out to {0}"),
    QT_TRANSLATE_NOOP("StepName", "merge {0}"),
    QT_TRANSLATE_NOOP("StepName", "declare {0} and {1} one person"),
)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\d\\\}", "(.+)", re.escape(template)), re.DOTALL)


_PATTERNS = tuple((_pattern(template), template) for template in _TEMPLATES)


def shown_step(name: str) -> str:
    """A step's name for the person to read; a name that no template fits stays as it is."""
    for pattern, template in _PATTERNS:
        if found := pattern.fullmatch(name):
            return translate("StepName", template).format(*found.groups())
    return name
