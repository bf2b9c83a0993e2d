"""The description of the codebook format says what the program does: its examples can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qualcoder_hslu.exchange.codebook import CSV_COLUMNS, read_codebook
from qualcoder_hslu.model.codebook import HUES, Code, Codebook
from qualcoder_hslu.resources import data_dir

README = (data_dir("codebooks") / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["yaml", "csv"])
def test_the_example_is_a_codebook_of_two_codes(tmp_path: Path, kind: str) -> None:
    (example,) = re.findall(rf"```{kind}\n(.*?)```", README, re.DOTALL)
    path = tmp_path / f"example.{kind}"
    path.write_text(example, encoding="utf-8")
    codebook = read_codebook(path)
    assert [(code.id, code.parent) for code in codebook] == [("A", None), ("A1", "A")]
    assert codebook["A1"].keywords["fr"] == ("premier contact", "première visite")


def test_every_field_hue_and_column_is_described() -> None:
    described = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
    code_fields = set(Code.__dataclass_fields__)
    top_fields = {name for name in Codebook.__dataclass_fields__ if not name.startswith("_")}
    assert described == code_fields | top_fields | {"format"}
    assert all(f"`{hue}`" in README for hue in HUES)
    assert f"`{','.join(CSV_COLUMNS)}`" in README


def test_every_shipped_codebook_is_listed() -> None:
    shipped = {path.name for path in data_dir("codebooks").glob("*.yaml")}
    assert shipped == set(re.findall(r"^\| `([\w-]+\.yaml)` \|", README, re.MULTILINE))
