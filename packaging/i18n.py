"""Collects the window's strings into `resources/i18n/*.ts` and compiles those into `*.qm`.

The rooms below the window say whole sentences in English; those are found in the sources too and
listed as templates in `sentences.json`, by which the window translates them when it shows them.

Run it after a change of a string, translate what it calls unfinished (by hand or with
`pyside6-linguist`), and run it again. The English file holds plural forms only.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "qualcoder_hslu" / "ui"
ROOMS = "model store readers suggest agreement export exchange workspace".split()
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr", "de", "it")


def ts_file(folder: Path, language: str) -> Path:
    """The file of source texts and translations for a language."""
    return folder / f"qualcoder_hslu_{language}.ts"


def tool(name: str) -> Path:
    """PySide6's tool of this name, beside the Python that runs this."""
    return Path(sys.executable).with_name(name + (".exe" if sys.platform == "win32" else ""))


def sentences() -> list[str]:
    """Every sentence in the rooms below the window, as a template with named places, sorted."""
    found = set[str]()
    for room in ROOMS:
        for path in sorted((ROOT / "qualcoder_hslu" / room).rglob("*.py")):
            if path.name == "check.py":  # its findings are told on the command line only
                continue
            found.update(_sentences_in(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found)


def _sentences_in(tree: ast.Module) -> Iterator[str]:
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)
             for part in ast.walk(node) if part is not node}  # fmt: skip
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in inner or id(node) in docstrings:
            continue
        if isinstance(node, ast.JoinedStr):
            if any("{" in part.value for part in node.values if isinstance(part, ast.Constant)):
                continue  # braces that are meant as such could not be told from places
            text = _template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        words = re.sub(r"\{\w*\}", "", text)
        is_sentence = re.match(r"[A-Z{“]", text) and re.search(r"\w+ \w+.*\.$", words)
        if is_sentence and not re.search(r"\n|\{\}|%s", text):  # these are for logs and `check`
            yield text


def _template(node: ast.JoinedStr) -> str:
    """An f-string with its places named after the last word of what stands there."""
    parts, taken = list[str](), list[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            words = re.findall(r"[A-Za-z]\w*", ast.unparse(part.value)) or ["value"]
            name = words[-1]
            while name in taken:
                name += "_"
            taken.append(name)
            parts.append(f"{{{name}}}")
    return "".join(parts)


def list_sentences(folder: Path) -> None:
    """Write `sentences.json`."""
    text = json.dumps(sentences(), ensure_ascii=False, indent=0)
    (folder / "sentences.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def collect(folder: Path) -> None:
    """Bring the `.ts` files up to date with the sources; raises CalledProcessError."""
    list_sentences(folder)
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch, "sentences.py")
        calls = [f"translate('Sentence', {json.dumps(text)})" for text in sentences()]
        head = "from PySide6.QtCore import QCoreApplication\ntranslate = QCoreApplication.translate"
        listed.write_text("\n".join([head, *calls]), encoding="utf-8")
        _update([*sorted(str(path) for path in SOURCES.rglob("*.py")), str(listed)], folder)


def _update(sources: list[str], folder: Path) -> None:
    for language in LANGUAGES:
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        options += ["-pluralonly"] if language == "en" else []
        target = ["-target-language", language, "-ts", str(ts_file(folder, language))]
        subprocess.run([tool("pyside6-lupdate"), *options, *sources, *target], check=True)  # noqa: S603


def compile_all(folder: Path) -> None:
    """Write a `.qm` beside every `.ts`; raises CalledProcessError."""
    for language in LANGUAGES:
        source = ts_file(folder, language)
        paths = [str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run([tool("pyside6-lrelease"), "-silent", *paths], check=True)  # noqa: S603


def unfinished(file: Path) -> list[str]:
    """The source texts of a `.ts` file that still want a translation."""
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own file
    return [
        message.findtext("source") or ""
        for message in root.iter("message")
        if message.find("translation[@type]") is not None
    ]


def main() -> int:
    """Collect, compile, and list what is unfinished; the exit code is 1 when something is."""
    FOLDER.mkdir(exist_ok=True)
    collect(FOLDER)
    compile_all(FOLDER)
    left = [(lang, text) for lang in LANGUAGES for text in unfinished(ts_file(FOLDER, lang))]
    for language, text in left:
        print(f"{language}: {text}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
