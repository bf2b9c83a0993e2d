"""The codebook: a tree of codes whose texts and keywords exist per language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from string import ascii_uppercase

HUES: tuple[str, ...] = ("blue", "green", "purple", "yellow", "red", "cyan", "grey")

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Code:
    """One code. Text fields map a language ("fr", "de", "it", "en") to the text in it.

    `id` is the citable id, unique in the codebook and never changed (B1). `hue` is a name of
    `HUES`; None takes the parent's. An assessment code is given in addition to a theme code.
    """

    id: str
    name: Texts
    parent: str | None = None
    hue: str | None = None
    assessment: bool = False
    definition: Texts = field(default_factory=dict)
    include: Texts = field(default_factory=dict)
    exclude: Texts = field(default_factory=dict)
    example: Texts = field(default_factory=dict)
    counter_example: Texts = field(default_factory=dict)
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Codebook:
    """Codes in display order; parents stand before their children."""

    codes: tuple[Code, ...] = ()
    id: str = ""
    languages: tuple[str, ...] = ()
    name: Texts = field(default_factory=dict)
    description: Texts = field(default_factory=dict)
    ratings: Mapping[str, Texts] = field(default_factory=dict)
    _by_id: dict[str, Code] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = {code.id: code for code in self.codes}
        if len(by_id) != len(self.codes):
            raise ValueError("a code id stands twice")
        seen: set[str] = set()
        for code in self.codes:
            if code.parent is not None and code.parent not in seen:
                raise ValueError(f"code {code.id}: the parent must stand before it")
            seen.add(code.id)
        object.__setattr__(self, "_by_id", by_id)

    def __contains__(self, code_id: object) -> bool:
        return code_id in self._by_id

    def __getitem__(self, code_id: str) -> Code:
        return self._by_id[code_id]

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.codes)

    def children(self, code_id: str | None) -> list[Code]:
        """Direct children in order; of None, the themes."""
        return [code for code in self.codes if code.parent == code_id]

    def theme(self, code_id: str) -> Code:
        """The top-level code above (or equal to) the code."""
        code = self._by_id[code_id]
        while code.parent is not None:
            code = self._by_id[code.parent]
        return code

    def hue(self, code_id: str) -> str:
        """The hue of the code or of the nearest code above that has one; else grey."""
        code: Code | None = self._by_id[code_id]
        while code is not None:
            if code.hue:
                return code.hue
            code = self._by_id[code.parent] if code.parent else None
        return "grey"

    def next_id(self, parent: str | None) -> str:
        """A free id for a new code: A6 after A5; at the top the first free letter, then N1, N2 …"""
        if parent is None:
            for letter in ascii_uppercase:
                if letter not in self._by_id:
                    return letter
        stem = parent or "N"
        number = 1 + len(self.children(parent)) if parent else 1
        while f"{stem}{number}" in self._by_id:
            number += 1
        return f"{stem}{number}"


def text_in(texts: Texts, language: str) -> str:
    """The text in the language, else in English, else in any language that has it, else empty."""
    for wanted in (language, "en"):
        if texts.get(wanted):
            return texts[wanted]
    return next((text for text in texts.values() if text), "")
