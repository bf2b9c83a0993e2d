"""Says in the language of the interface what the rooms below the window say in English.

They speak in whole sentences with names and numbers in them: errors, notes on what was read,
remarks on a result. `resources/i18n/sentences.json` lists these sentences as templates, collected
from the sources; what stands in a sentence's places is kept as it is.
"""

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from qualcoder_hslu.resources import data_dir

CONTEXT = "Sentence"
_PLACE = re.compile(r"\{(\w+)\}")


def said(text: str) -> str:
    """A text of one sentence a line, translated; a line that no template fits stays as it is."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    for pattern, template in _patterns():
        if found := pattern.fullmatch(line):
            translated = QCoreApplication.translate(CONTEXT, template)
            if translated == template:
                return line
            return _PLACE.sub(lambda place: found[place[1]], translated)
    return line


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Templates as patterns; those with most words of their own come first."""
    path = data_dir("resources") / "i18n" / "sentences.json"
    templates: list[str] = json.loads(path.read_text(encoding="utf-8"))
    templates.sort(key=lambda template: -len(_PLACE.sub("", template)))
    return tuple((_pattern(template), template) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)  # text, place, text, place, …
    return re.compile(
        "".join(
            f"(?P<{piece}>.+?)" if number % 2 else re.escape(piece)
            for number, piece in enumerate(pieces)
        ),
        re.DOTALL,
    )
