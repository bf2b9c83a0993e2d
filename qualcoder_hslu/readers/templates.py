"""A person's own way of writing labels: from a template such as `[{name}] ({time})`, a convention.

No regular expression is taken from anybody: what stands in a template is literal, and each
placeholder becomes a pattern of bounded length, so no template can make reading slow.
"""

import re

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers.conventions import CONVENTIONS, NAME, Convention
from qualcoder_hslu.readers.times import RANGE

PLACEHOLDERS = ("name", "time", "number", "tab")
_LONGEST = 80
_PATTERNS = {
    "name": NAME,
    "time": rf"(?:#{RANGE}#|{RANGE})",
    "number": r"\d{1,5}",
    "tab": r"[ ]{0,8}\t[ ]{0,8}",
}
_TOKEN = re.compile(r"\{(?P<place>[^{}]*)\}|(?P<space>\s+)|(?P<literal>.)")
_PLACES = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)


def convention_of(wanted: str) -> Convention:
    """The declared convention of that name, or the one that the template describes.

    In a template `{name}` stands for the speaker, `{time}` for a time stamp or two (`0:02 -
    0:24`), `{number}` for a paragraph's or turn's number and `{tab}` for a tab; a space for one or
    more, beside a sign for any number. All else is literal. It describes the beginning of a line;
    one that ends in `{name}` is a label alone on its line. Raises ReadError for neither.
    """
    declared = {row.name: row for row in CONVENTIONS}
    if wanted in declared:
        return declared[wanted]
    template = " ".join(wanted.split())
    places = [match["place"] for match in _TOKEN.finditer(template) if match["place"] is not None]
    unknown = next((place for place in places if place not in PLACEHOLDERS), None)
    if places.count("name") != 1:
        known = ", ".join(f"“{name}”" for name in declared)
        raise ReadError(
            f"“{wanted[:_LONGEST]}” is no way of writing labels: choose one of {known}, or write"
            " a template with {name} in it once, such as [{name}] ({time})."
        )
    twice = any(places.count(place) > 1 for place in places if place != "tab")
    if unknown is not None or twice or len(template) > _LONGEST:
        raise ReadError(
            f"The template “{template[:_LONGEST]}” can't be used: it may have {_PLACES}, each"
            f" but the tab once, and at most {_LONGEST} characters."
        )
    if re.fullmatch(r"(?:\{number\} ?)?\{name\}[\w ]+", template):
        raise ReadError(
            f"The template “{template}” would take the beginning of any line for a name; put a"
            " sign after {name}, such as a colon or brackets."
        )
    return Convention(template, template, _regex(template), "own")


def _regex(template: str) -> re.Pattern[str]:
    tokens = list(_TOKEN.finditer(template))
    parts = [r"^[ \t]{0,80}"]
    for token in tokens:
        if token["place"] is not None:
            parts.append(_PATTERNS[token["place"]])
        elif token["literal"]:
            parts.append(re.escape(token["literal"]))
        else:
            beside = template[token.start() - 1], template[token.end()]
            loose = any(not sign.isalnum() and sign not in "{}" for sign in beside)
            parts.append(rf"[ \t]{{{0 if loose else 1},8}}")
    if tokens[-1]["place"] == "name":
        parts.append(r"[ \t]{0,80}$")
    return re.compile("".join(parts), re.MULTILINE)
