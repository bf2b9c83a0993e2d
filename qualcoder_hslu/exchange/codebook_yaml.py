"""The YAML form of a codebook, field by field; `codebooks/README.md` describes it.

Blank texts count as left out and white space around a text is dropped; everything else returns
as it was written.
"""

import re
from collections.abc import Sequence
from typing import Any

import yaml

from qualcoder_hslu.exchange import yaml_tree
from qualcoder_hslu.exchange.codebook_entries import Entry, Problems, check, nearest
from qualcoder_hslu.exchange.yaml_tree import Branch, Items, Leaf, Node
from qualcoder_hslu.model.codebook import HUES, Code, Codebook, Texts
from qualcoder_hslu.model.coding import RATINGS

FORMAT = "qualcoder-hslu-codebook/1"
TEXT_FIELDS = ("name", "definition", "include", "exclude", "example", "counter_example")

_FORMAT_NAME = FORMAT.partition("/")[0]
_TOP_FIELDS = ("format", "id", "languages", "name", "description", "ratings", "codes")
_CODE_FIELDS = ("id", "parent", "hue", "assessment", *TEXT_FIELDS, "keywords")
_YES_NO = ("true", "false")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_OLD_LINE_BREAK = re.compile("[\x85\u2028\u2029]")  # YAML 1.1 would fold these into a space
_LINE_WIDTH = 84  # a word or a keyword may go beyond it; lines stay below 120


def from_yaml(text: str, problems: Problems) -> tuple[Codebook, list[Entry]]:
    """What the file says of the codebook, without codes, and its codes one by one.

    Notes its problems in `problems`; raises ReadError at once when the text is no codebook.
    """
    try:
        root = yaml_tree.parse(text)
    except yaml_tree.YamlProblem as error:
        problems.stop(error.line, str(error))
    return _Reader(problems).codebook(root)


class _Reader:
    """Turns the tree of one file into codes; notes every problem and goes on."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._languages: tuple[str, ...] = ()

    def codebook(self, root: Node | None) -> tuple[Codebook, list[Entry]]:
        if not isinstance(root, Branch) or not {"format", "codes"} & set(root.names()):
            self._problems.stop(1, f'this is not a codebook, which begins with "format: {FORMAT}"')
        fields = self._fields(root, _TOP_FIELDS)
        self._check_format(fields.get("format"), root.line)
        self._languages = self._words(fields.get("languages"), "", "languages")
        for word in self._languages:
            if not _LANGUAGE.fullmatch(word):
                sentence = f"expected languages by their short names, such as fr; found {word!r}"
                self._problems.add(fields["languages"].line, sentence, "", "languages")
        about = Codebook(
            id=self._text(fields.get("id"), "", "id"),
            languages=self._languages,
            name=self._texts(fields.get("name"), "", "name"),
            description=self._texts(fields.get("description"), "", "description"),
            ratings=self._ratings(fields.get("ratings")),
        )
        codes = fields.get("codes", Leaf(root.line, "", blank=True))
        if not isinstance(codes, Items):
            self._problems.add(codes.line, "expected a list of codes", "", "codes")
            return about, []
        return about, [entry for node in codes.items if (entry := self._code(node))]

    def _check_format(self, node: Node | None, line: int) -> None:
        text = self._text(node, "", "format")
        name, _, number = text.partition("/")
        if text == FORMAT:
            return
        if name == _FORMAT_NAME and number.isdecimal():
            sentence = f"the file is of a newer kind ({text}): open it with a newer program"
        else:
            sentence = f"expected {FORMAT}"
        self._problems.add(node.line if node else line, sentence, "", "format")

    def _ratings(self, node: Node | None) -> dict[str, Texts]:
        if node is not None and not isinstance(node, Branch):
            self._problems.add(node.line, "expected positive, negative and mixed", "", "ratings")
            return {}
        fields = self._fields(node, RATINGS, "", "ratings") if node else {}
        return {name: self._texts(value, "", f"ratings.{name}") for name, value in fields.items()}

    def _code(self, node: Node) -> Entry | None:
        if not isinstance(node, Branch):
            self._problems.add(node.line, "expected a code with its fields", "", "codes")
            return None
        given = node.get("id")
        code_id = given.text.strip() if isinstance(given, Leaf) else ""
        fields = self._fields(node, _CODE_FIELDS, code_id)
        assesses = self._choice(fields.get("assessment"), _YES_NO, code_id, "assessment")
        code = Code(
            id=self._text(fields.get("id"), code_id, "id"),
            parent=self._text(fields.get("parent"), code_id, "parent") or None,
            hue=self._choice(fields.get("hue"), HUES, code_id, "hue"),
            assessment=assesses == "true",
            keywords=self._keywords(fields.get("keywords"), code_id),
            **{field: self._texts(fields.get(field), code_id, field) for field in TEXT_FIELDS},
        )
        entry = Entry(node.line, code, inherits="assessment" not in fields)
        check(entry, self._problems)
        return entry

    def _fields(
        self, node: Branch, known: Sequence[str], code: str = "", inside: str = ""
    ) -> dict[str, Node]:
        """The values by name; a blank one counts as left out."""
        all_known = f"; known are {', '.join(known)}" if known else "; expected one such as fr"
        fields: dict[str, Node] = {}
        for key, value in node.items:
            field = f"{inside}.{key.text}" if inside else key.text
            if key.text not in known:
                hint = nearest(key.text, known) or all_known
                self._problems.add(key.line, f"this field is not known{hint}", code, field)
            elif key.text in fields:
                self._problems.add(key.line, "the field stands twice", code, field)
            elif not (isinstance(value, Leaf) and value.blank):
                fields[key.text] = value
        return fields

    def _by_language(self, node: Node | None, code: str, field: str) -> dict[str, Node]:
        if node is None:
            return {}
        if not isinstance(node, Branch):
            self._problems.add(node.line, "expected one entry per language", code, field)
            return {}
        known = self._languages or [name for name in node.names() if _LANGUAGE.fullmatch(name)]
        return self._fields(node, known, code, field)

    def _texts(self, node: Node | None, code: str, field: str) -> dict[str, str]:
        texts = {
            language: self._text(value, code, f"{field}.{language}")
            for language, value in self._by_language(node, code, field).items()
        }
        return {language: text for language, text in texts.items() if text}

    def _keywords(self, node: Node | None, code: str) -> dict[str, tuple[str, ...]]:
        words = {
            language: self._words(value, code, f"keywords.{language}")
            for language, value in self._by_language(node, code, "keywords").items()
        }
        return {language: found for language, found in words.items() if found}

    def _words(self, node: Node | None, code: str, field: str) -> tuple[str, ...]:
        if node is None:
            return ()
        if not isinstance(node, Items):
            self._problems.add(node.line, "expected a list of words", code, field)
            return ()
        words = [(item.line, self._text(item, code, field)) for item in node.items]
        for (line, word), item in zip(words, node.items, strict=True):
            if not word and isinstance(item, Leaf):
                self._problems.add(line, "an entry of the list is empty", code, field)
        return tuple(word for _, word in words if word)

    def _text(self, node: Node | None, code: str, field: str) -> str:
        if node is None or isinstance(node, Leaf):
            return node.text.strip() if node else ""
        self._problems.add(node.line, "expected a text", code, field)
        return ""

    def _choice(
        self, node: Node | None, choices: Sequence[str], code: str, field: str
    ) -> str | None:
        text = self._text(node, code, field)
        if node is None or text in choices:
            return text or None
        if isinstance(node, Leaf):
            self._problems.add(node.line, f"expected one of {', '.join(choices)}", code, field)
        return None


# --- writing ------------------------------------------------------------------------------------


class _Prose(str):
    """A text that is written as a folded paragraph."""

    __slots__ = ()


class _Flow(list[str]):
    """A list that is written on one line, or a few."""


class _Dumper(yaml.SafeDumper):
    """Indents lists below their field and never breaks a keyword in two."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def write_plain(self, text: str, split: bool = True) -> None:
        super().write_plain(text, False)

    def write_single_quoted(self, text: str, split: bool = True) -> None:
        super().write_single_quoted(text, False)


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = ">" if isinstance(text, _Prose) and "\n" not in text else None
    if _OLD_LINE_BREAK.search(text):
        style = '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(_Prose, _represent_text)
_Dumper.add_representer(
    _Flow,
    lambda dumper, words: dumper.represent_sequence(
        "tag:yaml.org,2002:seq", list(words), flow_style=True
    ),
)


def to_yaml(codebook: Codebook) -> str:
    """The codebook as text; `from_yaml` gives an equal one back."""
    head: dict[str, object] = {"format": FORMAT}
    head |= {"id": codebook.id} if codebook.id else {}
    if languages := _languages(codebook):
        head["languages"] = _Flow(languages)
    if name := {language: text for language, text in codebook.name.items() if text}:
        head["name"] = name
    if description := _prose(codebook.description):
        head["description"] = description
    ratings = {rating: _prose(texts) for rating, texts in codebook.ratings.items()}
    if any(ratings.values()):
        head["ratings"] = ratings
    blocks = [_dump({"codes": [_fields(code, codebook)]}) for code in codebook]
    codes = "\n".join(block.removeprefix("codes:\n") for block in blocks)
    return _dump(head) + ("\ncodes:\n" + codes if codes else "codes: []\n")


def _dump(data: dict[str, Any]) -> str:
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_LINE_WIDTH)


def _fields(code: Code, codebook: Codebook) -> dict[str, object]:
    fields: dict[str, object] = {"id": code.id}
    if code.parent is not None:
        fields["parent"] = code.parent
    if code.hue is not None:
        fields["hue"] = code.hue
    if code.assessment != (code.parent is not None and codebook[code.parent].assessment):
        fields["assessment"] = code.assessment
    fields["name"] = {language: text for language, text in code.name.items() if text}
    for field in TEXT_FIELDS[1:]:
        if texts := _prose(getattr(code, field)):
            fields[field] = texts
    if words := {language: _Flow(found) for language, found in code.keywords.items() if found}:
        fields["keywords"] = words
    return fields


def _prose(texts: Texts) -> dict[str, _Prose]:
    return {language: _Prose(text) for language, text in texts.items() if text}


def _languages(codebook: Codebook) -> list[str]:
    """The declared languages and those that are used without being declared."""
    if not codebook.languages:
        return []
    used = [codebook.name, codebook.description, *codebook.ratings.values()]
    for code in codebook:
        used += [getattr(code, field) for field in TEXT_FIELDS]
    found = dict.fromkeys(codebook.languages)
    for texts in used:
        found |= dict.fromkeys(texts)
    for code in codebook:
        found |= dict.fromkeys(code.keywords)
    return list(found)
