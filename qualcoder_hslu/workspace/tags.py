"""Codes that a file gives its passages, as a table of turns does in a column: what comes of them.

A tag is a code of the project when it is the code's id or its name in any language. The others are
left out, or become codes of their own; a person decides.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from qualcoder_hslu.model.codebook import HUES, Code, Codebook
from qualcoder_hslu.model.coding import Coding
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codebooks, codings
from qualcoder_hslu.store.project import now
from qualcoder_hslu.workspace.workspace import Workspace

# "leave": no codings; "known": those whose code there is; "create": all, with codes made for them.
TagUse = Literal["leave", "known", "create"]
TAG_USES: tuple[TagUse, ...] = ("leave", "known", "create")
Tagged = Sequence[tuple[Span, str]]

_ID = re.compile(r"(?P<theme>[A-Z]{1,3})\d{0,3}")


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag as the file writes it, how many passages have it, and the id of its code, if any."""

    tag: str
    passages: int
    code: str | None


def tag_counts(codebook: Codebook, tagged: Tagged) -> list[TagCount]:
    """The tags of a draft, in order of first use."""
    known = _known(codebook)
    return [
        TagCount(tag, n, known.get(_plain(tag)))
        for tag, n in Counter(tag for _, tag in dict.fromkeys(tagged)).items()
    ]


def codes_of_tags(workspace: Workspace, tags: Iterable[str], *, create: bool) -> dict[str, str]:
    """Tag -> id of its code; with `create` codes are made for the others; inside a step.

    A tag that is written like an id (B9) becomes one, below the code B if there is one; of any
    other it is the name.
    """
    codebook = workspace.codebook
    known = _known(codebook)
    wanted = list(dict.fromkeys(tags))
    if create:
        unknown = list({_plain(tag): tag for tag in wanted if _plain(tag) not in known}.values())
        unknown.sort(key=lambda tag: _ID.fullmatch(tag) is None)  # ids are taken before names
        for tag in unknown:
            made = _new_code(codebook, tag, workspace.language)
            codebooks.add(workspace.project, made)
            codebook = codebooks.load(workspace.project.conn)
            known[_plain(tag)] = made.id
    return {tag: known[_plain(tag)] for tag in wanted if _plain(tag) in known}


def _known(codebook: Codebook) -> dict[str, str]:
    """What a tag may say -> the code's id; an id wins over a name, an earlier code over a later."""
    known: dict[str, str] = {}
    for code in codebook:
        known.setdefault(_plain(code.id), code.id)
    for code in codebook:
        for name in code.name.values():
            known.setdefault(_plain(name), code.id)
    return known


def _plain(tag: str) -> str:
    return " ".join(tag.split()).casefold()


def _new_code(codebook: Codebook, tag: str, language: str) -> Code:
    name = {language: " ".join(tag.split())}
    if (match := _ID.fullmatch(tag)) is None:
        return Code(codebook.next_id(None), name, hue=_hue(codebook))
    theme = match["theme"]
    if theme != tag and theme in codebook:
        return Code(tag, name, parent=theme)
    return Code(tag, name, hue=_hue(codebook))


def _hue(codebook: Codebook) -> str:
    """One hue after the other, for the codes of the first level."""
    return HUES[len(codebook.children(None)) % len(HUES)]


def insert(workspace: Workspace, transcript: str, tagged: Tagged, codes: Mapping[str, str]) -> int:
    """Give passages of a new transcript their codes, as codings of the coder; inside a step.

    Passages whose tag is not in `codes` get none. Returns how many codings were made.
    """
    places = dict.fromkeys((span, codes[tag]) for span, tag in tagged if tag in codes and span)
    version = codebooks.version(workspace.project.conn)
    codings.insert(
        workspace.project.conn,
        (
            Coding(
                id=new_id(),
                transcript=transcript,
                layer=workspace.layer.id,
                code=code,
                span=span,
                origin="import",
                codebook_version=version,
                created=now(),
            )
            for span, code in places
        ),
    )
    return len(places)
