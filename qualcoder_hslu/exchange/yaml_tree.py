"""YAML as a small tree whose every part knows its line, so that complaints can name the place.

It takes the plain part of YAML only: no anchors, aliases, tags or second document, so a file can
neither build objects nor grow in memory. Words stay words: `no`, `2020` and `Null` are text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

MAX_DEPTH = 6

_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# libyaml is about ten times faster; both loaders give the same events.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlProblem(Exception):
    """The text is not YAML of the plain kind; `line` counts from 1."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text; `blank` when nothing stands after the colon or dash."""

    line: int
    text: str
    blank: bool


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    line: int
    items: list["Node"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Branch:
    """Fields with their values, in order; a field that stands twice is here twice."""

    line: int
    items: list[tuple[Leaf, "Node"]] = field(default_factory=list)

    def names(self) -> list[str]:
        return [key.text for key, _ in self.items]

    def get(self, name: str) -> "Node | None":
        return next((value for key, value in self.items if key.text == name), None)


Node = Leaf | Items | Branch


def parse(text: str) -> Node | None:
    """The tree of the one document in `text`; None when there is nothing but comments.

    Raises:
        YamlProblem: the text is not YAML, or uses more of YAML than the plain part.
    """
    if bad := _NOT_YAML.search(text):
        line = text.count("\n", 0, bad.start()) + 1
        raise YamlProblem(line, "a control character stands in the text: remove it")
    for number, row in enumerate(text.split("\n"), start=1):
        if "\t" in row[: len(row) - len(row.lstrip())]:
            raise YamlProblem(number, "a tab stands at the start of the line: use spaces")
    try:
        return _build(yaml.parse(text, Loader=_Loader))
    except yaml.MarkedYAMLError as error:
        # Something left open is best mended where it begins, not where the file ends.
        left_open = error.context_mark is not None and "end" in (error.problem or "")
        mark = error.context_mark if left_open else error.problem_mark
        line = mark.line + 1 if mark is not None else 1
        raise YamlProblem(line, f"this is not valid YAML ({error.problem})") from error


def _build(events: Iterator[yaml.Event]) -> Node | None:
    root: Node | None = None
    open_nodes: list[Items | Branch] = []
    keys: list[Leaf | None] = []  # per open node: the field that waits for its value
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
        line = event.start_mark.line + 1 if event.start_mark else 1
        if documents > 1:
            raise YamlProblem(line, "a second document starts with ---: keep one per file")
        if isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            open_nodes.pop()
            keys.pop()
        if not isinstance(event, yaml.NodeEvent):
            continue
        node = _node(event, line)
        if not open_nodes:
            root = node
        elif isinstance(parent := open_nodes[-1], Items):
            parent.items.append(node)
        elif (key := keys[-1]) is not None:
            parent.items.append((key, node))
            keys[-1] = None
        elif isinstance(node, Leaf):
            keys[-1] = node
        else:
            raise YamlProblem(line, "a field's name must be a word")
        if not isinstance(node, Leaf):
            open_nodes.append(node)
            keys.append(None)
        if len(open_nodes) > MAX_DEPTH:
            raise YamlProblem(line, "lists and fields are nested too deeply")
    return root


def _node(event: yaml.NodeEvent, line: int) -> Node:
    """A node without its content; refuses what is not plain."""
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        raise YamlProblem(line, "anchors (&) and aliases (*) are refused: write the text out")
    if not isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
        raise TypeError(f"no node: {event!r}")
    if event.tag is not None:
        raise YamlProblem(line, "tags (!) are refused: leave the tag away, or quote the text")
    if isinstance(event, yaml.ScalarEvent):
        blank = event.style in (None, "") and event.value in ("", "~")
        return Leaf(line, event.value, blank)
    return Items(line) if isinstance(event, yaml.SequenceStartEvent) else Branch(line)
