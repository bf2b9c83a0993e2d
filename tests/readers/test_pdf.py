"""A PDF's print becomes paragraphs again; what a printer added is left out and counted."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.errors import ReadError
from tests.readers.making import notes, read, said, uncounted
from tests.readers.printing import LEADING, LEFT, TOP, Printed, pdf_file, typeset, width

LONG = (
    "Also das Portal ist schon praktisch, nur finde ich die Formulare nie wieder, wenn ich"
    " einmal weg war, und dann rufe ich halt doch wieder an und frage nach der Nummer."
)
TALK = [f"Mod.: {LONG} Und Sie?", f"Anna: {LONG}", "Ben: Genau.", f"Anna: {LONG} Immer."] * 4
TURNS = [tuple(paragraph.split(": ", 1)) for paragraph in TALK]


def test_hard_wraps_are_mended_and_turns_go_on_across_pages(tmp_path: Path) -> None:
    draft = read(tmp_path, pdf_file(typeset(TALK, rows_a_page=7)), "T1.pdf")
    assert said(draft) == TURNS
    assert draft.text == "\n".join(TALK)
    assert "rows of print were joined" in notes(draft, "repaired")
    assert notes(draft, "dropped") == ""


def test_running_heads_and_feet_are_left_out_and_counted(tmp_path: Path) -> None:
    pages = typeset(TALK, rows_a_page=7, head="Fokusgruppe 3: Transkript", foot="Seite {n} von 9")
    draft = read(tmp_path, pdf_file(pages), "T1.pdf")
    assert said(draft) == TURNS
    message = f"{2 * len(pages)} running heads, feet and page numbers were left out."
    assert notes(draft, "dropped") == message


def test_bare_page_numbers_are_left_out_of_one_page_and_of_many(tmp_path: Path) -> None:
    for rows_a_page in (7, 80):
        pages = typeset(TALK, rows_a_page=rows_a_page, foot="{n}")
        draft = read(tmp_path, pdf_file(pages), "T1.pdf")
        assert said(draft) == TURNS
        assert "left out" in notes(draft, "dropped")


@pytest.mark.parametrize("times", [10, 12])
def test_who_says_the_same_on_every_page_is_heard_each_time(tmp_path: Path, times: int) -> None:
    draft = read(tmp_path, pdf_file(typeset(["Anna: a."] * times, rows_a_page=4)), "T1.pdf")
    assert said(draft) == [("Anna", "a.")] * times


def test_a_number_that_somebody_says_stays(tmp_path: Path) -> None:
    talk = ["Mod.: Wie viele?", "Anna: 7", "Mod.: Wirklich?", "Anna: 7"]
    draft = read(tmp_path, pdf_file(typeset(talk, rows_a_page=2)), "T1.pdf")
    assert said(draft) == [tuple(line.split(": ")) for line in talk]


@pytest.mark.parametrize("every", [1, 5])
def test_line_numbers_in_the_margin_are_left_out(tmp_path: Path, every: int) -> None:
    pages = typeset(TALK, rows_a_page=15, numbers=every)
    draft = read(tmp_path, pdf_file(pages), "T1.pdf")
    assert said(draft) == TURNS
    assert "line numbers were left out." in notes(draft, "dropped")


def test_words_parted_at_a_rows_end_are_put_together_with_care(tmp_path: Path) -> None:
    said_by_anna = (
        "Wir haben das Dossier dann nochmals gemeinsam be~sprochen, und zwar ganz in Ruhe am Montag"
        " bei uns im Haus, das war dann schon gut für die Zusammen~arbeit, so im Grossen und Ganzen."
    )
    talk = ["Mod.: Bitte.", f"Anna: {said_by_anna}"] * 2
    pages = typeset(talk)
    rows = [piece.text for piece in pages[0]]
    assert any(row.endswith("be-") for row in rows)
    draft = read(tmp_path, pdf_file(pages), "T1.pdf")
    assert said(draft)[1] == ("Anna", said_by_anna.replace("~", ""))


def test_a_hyphen_stays_where_the_word_is_written_so(tmp_path: Path) -> None:
    texts = [
        "Mod.: Bitte.",
        "Anna: " + "wort " * 10 + "HR-",
        "Bereich " + "wort " * 9 + "Ein-",
        "und Ausgang " + "wort " * 8 + "dit-",
        "elle und arrière-plan " + "wort " * 6 + "arrière-",
        "plan und so weiter.",
        "Mod.: Danke.",
        "Anna: Ja.",
    ]
    rows = [Printed(LEFT, TOP - LEADING * i, text) for i, text in enumerate(texts)]
    draft = read(tmp_path, pdf_file([rows]), "T1.pdf")
    speech = said(draft)[1][1]
    assert "HR-Bereich" in speech
    assert "Ein- und Ausgang" in speech
    assert "dit-elle" in speech
    assert speech.count("arrière-plan") == 2


def test_one_word_a_row_becomes_paragraphs(tmp_path: Path) -> None:
    words = [word for paragraph in TALK for word in paragraph.split()]
    pages = [
        [Printed(LEFT, TOP - LEADING * i, word) for i, word in enumerate(words[at : at + 45])]
        for at in range(0, len(words), 45)
    ]
    assert said(read(tmp_path, pdf_file(pages), "T1.pdf")) == TURNS


def test_words_placed_one_by_one_on_a_row_stay_on_it(tmp_path: Path) -> None:
    pages = []
    for page in typeset(TALK):
        words = []
        for piece in page:
            x = piece.x
            for word in piece.text.split(" "):
                words.append(Printed(x, piece.y, word))
                x += width(word + " ")
        pages.append(words)
    assert said(read(tmp_path, pdf_file(pages), "T1.pdf")) == TURNS


def test_speakers_in_a_column_of_their_own_are_found(tmp_path: Path) -> None:
    rows = []
    for i, name in enumerate(["Anna", "Ben", "Anna", "Ben", "Anna", "Ben"]):
        rows.append(Printed(LEFT, TOP - LEADING * i, name))
        rows.append(Printed(LEFT + 100, TOP - LEADING * i, f"das ist nun Nummer {i} hier"))
    draft = read(tmp_path, pdf_file([rows]), "T1.pdf")
    assert said(draft)[:2] == [
        ("Anna", "das ist nun Nummer 0 hier"),
        ("Ben", "das ist nun Nummer 1 hier"),
    ]


def test_gaps_and_indents_begin_paragraphs_that_fill_their_row(tmp_path: Path) -> None:
    full = "x" * 30 + " " + "y" * 23 + " " + "z" * 59 + " " + "w" * 59
    talk = ["Mod.: Bitte.", f"Anna: {full}", full, full, "Mod.: Danke.", "Anna: Gern."]
    for layout in ({"gap": 12.0}, {"indent": 24.0}):
        draft = read(tmp_path, pdf_file(typeset(talk, **layout)), "T1.pdf")
        assert draft.text.split("\n")[-4:] == talk[-4:]


def test_larger_print_is_a_heading_and_bold_labels_are_labels(tmp_path: Path) -> None:
    rows = [Printed(LEFT, TOP, "Teil 1", size=18)]
    for i, name in enumerate(["Anna", "Ben", "Anna", "Ben"]):
        y = TOP - 30 - LEADING * i
        rows.append(Printed(LEFT, y, name, bold=True))
        rows.append(Printed(LEFT + width(name + " "), y, f"sagt etwas zum {i}. Mal"))
    draft = read(tmp_path, pdf_file([rows]), "T1.pdf")
    assert uncounted(draft, "heading") == ["Teil 1"]
    assert draft.speakers == ("Anna", "Ben")


def test_images_and_notes_on_pages_are_counted(tmp_path: Path) -> None:
    draft = read(tmp_path, pdf_file(typeset(TALK[:4]), image=True, note=True), "T1.pdf")
    assert notes(draft, "dropped").split("\n") == [
        "1 image was left out.",
        "1 comment or mark on a page was left out.",
    ]
    assert said(draft) == TURNS[:4]


def test_a_page_without_text_among_others_is_named(tmp_path: Path) -> None:
    pages = [*typeset(TALK), [], []]
    draft = read(tmp_path, pdf_file(pages), "T1.pdf")
    count = len(pages)
    assert f"2 pages of {count} ({count - 1}, {count}) hold no text" in notes(draft, "unclear")


def test_a_scan_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^T1\.pdf is a PDF without text, probably scanned: run"):
        read(tmp_path, pdf_file([[], []], image=True), "T1.pdf")


def test_a_file_under_a_password_is_refused_with_what_to_do(tmp_path: Path) -> None:
    sound = pdf_file(typeset(TALK[:4]))
    lock = (
        b"/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O("
        + b"o" * 32
        + b")/U("
        + b"u" * 32
        + b")>>/ID[(i)(i)]>>\nstartxref"
    )
    locked = sound.replace(b">>\nstartxref", lock)
    with pytest.raises(ReadError, match=r"^T1\.pdf is protected by a password; open it and save"):
        read(tmp_path, locked, "T1.pdf")


@pytest.mark.parametrize("cut", [b"%PDF-1.4", b"%PDF-1.7\n1 0 obj\n<<", b"%PDF-1.4\nAnna: eins"])
def test_a_damaged_file_is_refused(tmp_path: Path, cut: bytes) -> None:
    with pytest.raises(ReadError, match=r"^T1\.pdf is damaged or incomplete; open it in"):
        read(tmp_path, cut, "T1.pdf")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = pdf_file([[]], content=b" " * 150_000_000)
    assert len(bomb) < 300_000
    with pytest.raises(ReadError, match=r"^T1\.pdf unpacks to a suspicious size"):
        read(tmp_path, bomb, "T1.pdf")
    twice = bomb.replace(b"/Filter/FlateDecode", b"/Filter[/FlateDecode /FlateDecode]")
    with pytest.raises(ReadError, match="suspicious size"):
        read(tmp_path, twice, "T1.pdf")


def test_sixty_pages_take_less_than_three_seconds(tmp_path: Path) -> None:
    pages = typeset(TALK * 60, rows_a_page=45, head="Gespräch", foot="{n}")[:60]
    data = pdf_file(pages)
    start = time.perf_counter()
    draft = read(tmp_path, data, "T1.pdf")
    assert time.perf_counter() - start < 3
    assert len(draft.turns) > 400


_WORD = st.text("abcdefghijklmnoprstuvwéèàäöü", min_size=1, max_size=12)
_SPEECH = st.lists(_WORD, min_size=1, max_size=40).map(lambda words: " ".join(words) + ".")


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["Anna", "Ben", "Mod."]), _SPEECH), min_size=2, max_size=12),
    st.integers(4, 30),
    st.sampled_from(["", "Gespräch 4"]),
    st.sampled_from(["", "- {n} -"]),
)
def test_what_was_printed_is_read_back_word_by_word(
    tmp_path_factory: pytest.TempPathFactory,
    turns: list[tuple[str, str]],
    rows_a_page: int,
    head: str,
    foot: str,
) -> None:
    turns = turns * 2
    pages = typeset(
        [f"{name}: {speech}" for name, speech in turns],
        rows_a_page=rows_a_page,
        head=head,
        foot=foot,
    )
    draft = read(tmp_path_factory.mktemp("pdf"), pdf_file(pages), "T1.pdf")
    printed = " ".join(f"{name}: {speech}" for name, speech in turns).split()
    added = draft.text.split()
    if len(pages) > 1:
        assert added == printed
        assert said(draft) == turns
    else:  # a single page's head can't be told from a title
        assert added[-len(printed) :] == printed or added[: len(printed)] == printed or foot
