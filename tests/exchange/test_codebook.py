"""Codebook files: what is written comes back, what is wrong is named, YAML and CSV alike."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.exchange import yaml_tree
from qualcoder_hslu.exchange.codebook import read_codebook, write_codebook
from qualcoder_hslu.model.codebook import HUES, Code, Codebook
from qualcoder_hslu.model.coding import RATINGS
from qualcoder_hslu.model.errors import DiskProblem, ReadError

LANGUAGES = ("fr", "de", "it", "en")
SMALL = """\
format: qualcoder-hslu-codebook/1
languages: [fr, de]
codes:
  - id: A
    hue: blue
    name: {fr: Communication, de: Kommunikation}
  - id: A1
    parent: A
    name: {fr: Canaux}
    keywords:
      fr: [courriel, premier contact]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.yaml"


def complaint(path: Path, content: str | bytes) -> str:
    """What a person reads when they open a file with this content."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(ReadError) as error:
        read_codebook(path)
    return str(error.value)


# --- round trip ---------------------------------------------------------------------------------

TEXTS = (
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    | st.text(" ab:#-'\"\n\t\u00a0«&*!%@`|>{}[],?", max_size=20)
    | st.lists(st.sampled_from(["ja", "wort", "langeswort"]), max_size=30).map(" ".join)
    | st.sampled_from(["no", "Null", "~", "2020-01-01", "0x1F", "- a", "a: b", "<<", "é\u2028b"])
)
TEXTS = TEXTS.map(str.strip).filter(bool)
BY_LANGUAGE = st.dictionaries(st.sampled_from(LANGUAGES), TEXTS, max_size=2)
NAMES = st.dictionaries(st.sampled_from(LANGUAGES), TEXTS, min_size=1, max_size=2)
CODES = st.builds(
    Code,
    id=st.from_regex(r"[A-Za-z0-9_éü][A-Za-z0-9_.\-]{0,8}", fullmatch=True),
    hue=st.sampled_from([None, *HUES]),
    assessment=st.booleans(),
    name=NAMES,
    definition=BY_LANGUAGE,
    counter_example=BY_LANGUAGE,
    keywords=st.dictionaries(
        st.sampled_from(LANGUAGES), st.lists(TEXTS, min_size=1, max_size=3).map(tuple), max_size=2
    ),
)


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    codes: list[Code] = []
    for code in draw(st.lists(CODES, max_size=3, unique_by=lambda code: code.id)):
        parent = draw(st.sampled_from([None, *(other.id for other in codes)]))
        codes.append(replace(code, parent=parent))
    ratings = st.dictionaries(st.sampled_from(RATINGS), NAMES, max_size=1)
    return Codebook(
        codes=tuple(codes),
        id=draw(st.just("") | TEXTS),
        languages=draw(st.sampled_from([(), LANGUAGES])),
        name=draw(BY_LANGUAGE),
        description=draw(BY_LANGUAGE),
        ratings=draw(ratings),
    )


@given(codebooks())
def test_what_is_written_as_yaml_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, codebook: Codebook
) -> None:
    path = tmp_path_factory.getbasetemp() / "round.yaml"
    write_codebook(codebook, path)
    assert read_codebook(path) == codebook


@given(st.lists(CODES, max_size=4, unique_by=lambda code: code.id), st.randoms())
def test_codes_are_put_behind_their_parents_and_none_is_lost(
    tmp_path_factory: pytest.TempPathFactory, codes: list[Code], random: Random
) -> None:
    chain = [
        replace(code, parent=above.id if above else None)
        for code, above in zip(codes, [None, *codes], strict=False)
    ]
    random.shuffle(chain)
    rows = [f"{code.id},n,{code.parent or ''}" for code in chain]
    path = tmp_path_factory.getbasetemp() / "shuffled.csv"
    path.write_text("\n".join(["id,name,parent", *rows]), encoding="utf-8")
    assert [code.id for code in read_codebook(path)] == [code.id for code in codes]


def test_a_language_used_but_not_declared_is_declared_when_written(file: Path) -> None:
    codes = (Code("A", {"fr": "Un", "it": "Uno"}, keywords={"de": ("eins",)}),)
    write_codebook(Codebook(codes=codes, languages=("fr",)), file)
    found = read_codebook(file)
    assert found.codes == codes
    assert found.languages == ("fr", "it", "de")


def test_a_codebook_without_codes_comes_back(file: Path) -> None:
    write_codebook(Codebook(), file)
    assert read_codebook(file) == Codebook()


def test_a_file_that_cannot_be_written_is_a_sentence_and_leaves_nothing_behind(file: Path) -> None:
    file.mkdir()
    with pytest.raises(DiskProblem, match=r"mine\.yaml could not be written"):
        write_codebook(Codebook(), file)
    assert [path.name for path in file.parent.iterdir()] == ["mine.yaml"]


# --- reading YAML -------------------------------------------------------------------------------


def test_a_small_file_is_read(file: Path) -> None:
    file.write_bytes(SMALL.encode("utf-8-sig").replace(b"\n", b"\r\n"))
    codebook = read_codebook(file)
    assert [code.id for code in codebook] == ["A", "A1"]
    assert codebook["A1"].keywords == {"fr": ("courriel", "premier contact")}
    assert codebook.hue("A1") == "blue"


def test_words_that_yaml_takes_for_values_stay_words(file: Path) -> None:
    file.write_text(SMALL.replace("premier contact", "no, Null, 2020, 1e3, on"), encoding="utf-8")
    words = read_codebook(file)["A1"].keywords["fr"]
    assert words == ("courriel", "no", "Null", "2020", "1e3", "on")


def test_a_child_of_an_assessment_code_assesses_too_unless_it_says_no(file: Path) -> None:
    content = (
        SMALL.replace("hue: blue", "assessment: true") + "  - {id: A2, parent: A1, name: {fr: x}}\n"
    )
    file.write_text(content, encoding="utf-8")
    assert [code.assessment for code in read_codebook(file)] == [True, True, True]
    file.write_text(
        content.replace("parent: A1,", "parent: A1, assessment: false,"), encoding="utf-8"
    )
    assert [code.assessment for code in read_codebook(file)] == [True, True, False]


def test_a_field_left_blank_counts_as_left_out(file: Path) -> None:
    file.write_text(SMALL + "    definition:\n    example: {fr: , de: ''}\n", encoding="utf-8")
    assert read_codebook(file)["A1"].definition == {}
    assert read_codebook(file)["A1"].example == {}


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("      fr: [courriel, premier contact]", "      de: courriel", "mine.yaml, line 11, code A1, field keywords.de: expected a list of words."),
        ("courriel", "''", "mine.yaml, line 11, code A1, field keywords.fr: an entry of the list is empty."),
        ("id: A1", "id: A", "mine.yaml, line 7, code A, field id: the id stands on line 4 already."),
        ("id: A1", "id: A 1", "mine.yaml, line 7, code A 1, field id: an id has 1 to 64 letters, digits, hyphens, dots or underscores."),
        ("parent: A", "parent: A11", "mine.yaml, line 7, code A1, field parent: there is no code 'A11' (did you mean 'A1'?)."),
        ("parent: A", "parent: A1", "mine.yaml, line 7, code A1, field parent: the code stands below itself, so one of the parents is wrong."),
        ("hue: blue", "hue: pink", "mine.yaml, line 5, code A, field hue: expected one of blue, green, purple, yellow, red, cyan, grey."),
        ("hue: blue", "assessment: perhaps", "mine.yaml, line 5, code A, field assessment: expected one of true, false."),
        ("{fr: Canaux}", "{fr: ' '}", "mine.yaml, line 7, code A1, field name: the name is empty."),
        ("{fr: Canaux}", "Canaux", "mine.yaml, line 9, code A1, field name: expected one entry per language."),
        ("{fr: Canaux}", "{fr: Canaux, ft: x}", "mine.yaml, line 9, code A1, field name.ft: this field is not known; known are fr, de."),
        ("{fr: Canaux}", "{fr: [Canaux]}", "mine.yaml, line 9, code A1, field name.fr: expected a text."),
        ("keywords:", "keyword:", "mine.yaml, line 10, code A1, field keyword: this field is not known (did you mean 'keywords'?)."),
        ("keywords:", "parent: A\n    keywords:", "mine.yaml, line 10, code A1, field parent: the field stands twice."),
        ("[fr, de]", "[français, de]", "mine.yaml, line 2, field languages: expected languages by their short names, such as fr; found 'français'."),
        ("codebook/1", "codebook/7", "mine.yaml, line 1, field format: the file is of a newer kind (qualcoder-hslu-codebook/7): open it with a newer program."),
        ("qualcoder-hslu-", "", "mine.yaml, line 1, field format: expected qualcoder-hslu-codebook/1."),
        ("codes:", "ratings: {good: {fr: x}}\ncodes:", "mine.yaml, line 3, field ratings.good: this field is not known; known are positive, negative, mixed."),
        ("    parent", "\tparent", "mine.yaml, line 8: a tab stands at the start of the line: use spaces."),
        ("Canaux", "&x Canaux", "mine.yaml, line 9: anchors (&) and aliases (*) are refused: write the text out."),
        ("Canaux", "*x", "mine.yaml, line 9: anchors (&) and aliases (*) are refused: write the text out."),
        ("Canaux", "!!python/object:os.system x", "mine.yaml, line 9: tags (!) are refused: leave the tag away, or quote the text."),
        ("Canaux", "a\x07b", "mine.yaml, line 9: a control character stands in the text: remove it."),
        ("Canaux", "{a: [[[x]]]}", "mine.yaml, line 9: lists and fields are nested too deeply."),
        ("codes:", "---\ncodes:", "mine.yaml, line 3: a second document starts with ---: keep one per file."),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line_code_and_field(
    file: Path, old: str, new: str, sentence: str
) -> None:
    assert sentence in complaint(file, SMALL.replace(old, new, 1)).split("\n")


def test_a_code_that_is_no_code_and_codes_without_id_are_each_named_once(file: Path) -> None:
    content = SMALL + "  - just words\n  - name: {fr: x}\n  - name: {fr: y}\n"
    rule = "field id: an id has 1 to 64 letters, digits, hyphens, dots or underscores."
    assert complaint(file, content).split("\n") == [
        "mine.yaml, line 12, field codes: expected a code with its fields.",
        f"mine.yaml, line 13, {rule}",
        f"mine.yaml, line 14, {rule}",
    ]


def test_without_declared_languages_any_short_name_will_do_but_no_other(file: Path) -> None:
    content = SMALL.replace("languages: [fr, de]\n", "").replace("{fr: Canaux}", "{rm: Chanals}")
    file.write_text(content, encoding="utf-8")
    assert read_codebook(file)["A1"].name == {"rm": "Chanals"}
    told = complaint(file, content.replace("rm:", "rumantsch:"))
    assert "field name.rumantsch: this field is not known; expected one such as fr." in told


@pytest.mark.parametrize("codes", ["codes:", "codes: none", "codes: {A: x}", "# no codes"])
def test_a_file_without_a_list_of_codes_is_told_to_have_one(file: Path, codes: str) -> None:
    told = complaint(file, SMALL[: SMALL.index("codes:")] + codes)
    assert told.endswith("field codes: expected a list of codes.")


def test_without_libyaml_the_same_is_read_and_the_same_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(SMALL, encoding="utf-8")
    quick = read_codebook(file)
    monkeypatch.setattr(yaml_tree, "_Loader", yaml.SafeLoader)
    assert read_codebook(file) == quick
    for old, new in [("Canaux", "&x Canaux"), ("Canaux", "'Canaux"), ("Canaux", "!!str x")]:
        assert "mine.yaml, line 9: " in complaint(file, SMALL.replace(old, new))


def test_an_open_quote_is_shown_where_it_opens(file: Path) -> None:
    assert "mine.yaml, line 9: this is not valid YAML" in complaint(
        file, SMALL.replace("Canaux", "'Canaux")
    )


def test_all_codes_of_a_circle_are_named_and_those_hanging_on_it_are_not(file: Path) -> None:
    circle = [("A", "B"), ("B", "A"), ("C", "B"), ("D", "D")]
    codes = "".join(f"  - {{id: {code}, parent: {up}, name: {{fr: x}}}}\n" for code, up in circle)
    sentences = complaint(file, SMALL[: SMALL.index("  - id")] + codes).split("\n")
    assert ["code A," in sentences[0], "code B," in sentences[1], "code D," in sentences[2]] == [
        True
    ] * 3
    assert len(sentences) == 3


def test_all_mistakes_are_told_at_once_but_ten_at_most(file: Path) -> None:
    codes = "".join(f"  - {{id: X{n}, hue: pink, name: {{fr: x}}}}\n" for n in range(12))
    sentences = complaint(file, SMALL + codes).split("\n")
    assert [f"code X{n}," in sentence for n, sentence in enumerate(sentences)] == [True] * 10 + [
        False
    ]
    assert sentences[-1] == "mine.yaml has 2 more problems like these."


@pytest.mark.parametrize("content", ["", "# nothing\n", "just words", "- a\n- b\n", "title: x\n"])
def test_what_is_no_codebook_is_refused_with_what_one_begins_with(file: Path, content: str) -> None:
    assert 'this is not a codebook, which begins with "format:' in complaint(file, content)


def test_a_file_in_another_encoding_names_the_line_and_the_remedy(file: Path) -> None:
    told = complaint(file, SMALL.replace("Canaux", "Prénom").encode("cp1252"))
    assert (
        told
        == 'mine.yaml, line 9: the text is not UTF-8, save the file as UTF-8 (in Excel: "CSV UTF-8").'
    )
    assert "not UTF-8" in complaint(file, SMALL.encode("utf-16"))


def test_a_huge_file_is_refused_before_it_is_parsed(file: Path) -> None:
    assert "larger than 10 MB" in complaint(file, b"#" * (10 * 1024 * 1024 + 1))


def test_deep_nesting_and_bombs_end_at_once(file: Path) -> None:
    begun = time.monotonic()
    assert "nested too deeply" in complaint(file, "[" * 1_000_000)
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(30))
    assert "anchors (&)" in complaint(file, bomb)
    assert time.monotonic() - begun < 5


def test_a_file_that_is_not_there_is_a_sentence(file: Path) -> None:
    with pytest.raises(ReadError, match=r"mine\.yaml cannot be read .*: check the name"):
        read_codebook(file)


# --- CSV ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_csv_is_read_whatever_its_separator_and_name(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    rows = [
        ["id", "Name", "parent", "keywords"],
        ["A", "Thème", "", ""],
        ["A1", "Canal", "A", '"mail;chat; "'],
    ]
    path = tmp_path / "list.txt"
    path.write_text("\n".join(separator.join(row) for row in rows), encoding=encoding)
    codebook = read_codebook(path, "fr")
    assert codebook.codes == (
        Code("A", {"fr": "Thème"}),
        Code("A1", {"fr": "Canal"}, parent="A", keywords={"fr": ("mail", "chat")}),
    )
    assert codebook.languages == ("fr",)


def test_csv_keeps_the_basics_of_one_language(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    code = Code(
        "A",
        {"de": "Thema", "fr": "Thème"},
        definition={"de": 'Ein "Wort",\nzwei'},
        keywords={"de": ("a", "b")},
    )
    child = Code("A1", {"de": "Kanal"}, parent="A")
    write_codebook(Codebook(codes=(code, child)), path, "de")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,name,parent,definition,keywords\n")
    assert read_codebook(path, "de").codes == (replace(code, name={"de": "Thema"}), child)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("code,label\nA,x\n", "mine.csv, line 1: the first row must name the columns: id, name, parent, definition, keywords."),
        ("id,name,colour\nA,x,red\n", "mine.csv, line 1: there is no column 'colour', only id, name, parent, definition, keywords."),
        ("id,name,name\nA,x,y\n", "mine.csv, line 1: the column 'name' stands twice."),
        ("id,name\nA,x\nB,\n", "mine.csv, line 3, code B, field name: the name is empty."),
        ("id,name\nA,x\n\nA,y\n", "mine.csv, line 4, code A, field id: the id stands on line 2 already."),
        ("id,name,parent\nA,x,Z\n", "mine.csv, line 2, code A, field parent: there is no code 'Z'."),
        ('id,name\nA,"x\ny"\nB,a,b\n', "mine.csv, line 4: the row has 3 cells but there are 2 columns; put quotes around texts with ','."),
        ('id,name\nA,"x\n', "mine.csv, line 2: this is not valid CSV (unexpected end of data)."),
    ],
)  # fmt: skip
def test_a_mistake_in_csv_is_named_with_its_line(
    tmp_path: Path, content: str, sentence: str
) -> None:
    assert complaint(tmp_path / "mine.csv", content) == sentence
