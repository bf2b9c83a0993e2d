"""Collects the window's strings into `resources/i18n/*.ts` and compiles those into `*.qm`.

Run it after a change of a string, translate what it calls unfinished (by hand or with
`pyside6-linguist`), and run it again. The English file holds plural forms only.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "qualcoder_hslu" / "ui"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr", "de", "it")


def ts_file(folder: Path, language: str) -> Path:
    """The file of source texts and translations for a language."""
    return folder / f"qualcoder_hslu_{language}.ts"


def tool(name: str) -> Path:
    """PySide6's tool of this name, beside the Python that runs this."""
    return Path(sys.executable).with_name(name + (".exe" if sys.platform == "win32" else ""))


def collect(folder: Path) -> None:
    """Bring the `.ts` files up to date with the sources; raises CalledProcessError."""
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
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
