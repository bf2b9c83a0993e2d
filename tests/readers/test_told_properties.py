"""Tables, ELAN, TEI and subtitles: labels, speech and uncounted spans are the stored text, and each
word of the source stands in it or belongs to what was reported.
"""

from __future__ import annotations

import re
import tempfile
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from qualcoder_hslu.model.transcript import TranscriptDraft
from tests.readers.making import notes, read, said, uncounted
from tests.readers.test_markup import tier
from tests.readers.test_turn_tables import as_text, opendocument, workbook

NAMES = ("Sandrine", "Nadège", "B1", "Mod.", "Dr. Keller")
WHO = st.sampled_from(NAMES)
EVERY = settings(max_examples=60, deadline=None)


def drafted(content: str | bytes, name: str) -> TranscriptDraft:
    """The draft, which keeps the rules of every draft: nothing of its text is uncovered."""
    with tempfile.TemporaryDirectory() as folder:
        return read(Path(folder), content, name)


def numbered(pattern: str = "wort{}"):
    """Words of which each is another, so that it is seen where each went."""
    numbers = count(100)
    return lambda: pattern.format(next(numbers))


def rebuilt(draft: TranscriptDraft) -> str:
    """The text from its labels and speeches, in the form in which told turns are written out."""
    labels = iter(uncounted(draft, "label"))
    return "\n\n".join(
        (f"{next(labels)} " if turn.speaker else "") + turn.span.of(draft.text)
        for turn in draft.turns
    )


@EVERY
@given(
    st.lists(
        st.tuples(
            st.one_of(WHO, st.just("")),
            st.integers(0, 4),
            st.lists(st.sampled_from(("A1", "Neue Idee", "C")), max_size=2),
            st.booleans(),
        ),
        min_size=2,
        max_size=9,
    ),
    st.sampled_from(("csv", "tsv", "xlsx", "ods")),
    st.permutations(range(5)),
)
def test_every_cell_of_a_table_is_read_or_its_column_reported(rows, kind, order) -> None:
    word = numbered()
    head = ("speaker", "start", "text", "code", "remark")
    table, wanted, tagged, speaker = [], [], [], ""
    for n, (who, length, codes, remark) in enumerate(rows):
        speech = " ".join(word() for _ in range(length))
        table.append((who, f"0:{n:02}", speech, ";".join(codes), word() if remark else ""))
        speaker = who or speaker
        if speech:
            wanted.append((speaker, speech, float(n)))
            tagged += [(speech, code) for code in codes]
    if not wanted:
        return
    mixed = [tuple(row[i] for i in order) for row in (head, *table)]
    content: str | bytes
    if kind == "xlsx":
        content = workbook(mixed)
    elif kind == "ods":
        content = opendocument(mixed)
    else:
        content = as_text(mixed, ";" if kind == "csv" else "\t")
    draft = drafted(content, f"T1.{kind}")
    assert [(*pair, t.time) for pair, t in zip(said(draft), draft.turns, strict=True)] == wanted
    assert rebuilt(draft) == draft.text
    assert [(span.of(draft.text), tag) for span, tag in draft.tagged] == tagged
    remarked = any(remark for *_, remark in rows)
    assert ("“remark”" in notes(draft, "dropped")) == remarked


@EVERY
@given(
    st.lists(
        st.tuples(WHO, st.integers(0, 8), st.integers(0, 3)), min_size=1, max_size=10
    ),
    st.integers(0, 2),
)  # fmt: skip
def test_every_unit_of_elan_is_read_in_the_order_of_time_or_its_tier_reported(units, others):
    word, at, slots, wanted = numbered(), 0, [], []
    tiers: dict[str, list[tuple[str, str, str]]] = {}
    for n, (who, pause, length) in enumerate(units):
        at += 500 * pause
        slots += [(f"s{n}", at), (f"e{n}", at + 900)]
        at += 900
        speech = " ".join(word() for _ in range(length))
        tiers.setdefault(who, []).append((f"s{n}", f"e{n}", speech))
        if speech and wanted and wanted[-1][0] == who:
            wanted[-1] = (who, f"{wanted[-1][1]} {speech}")
        elif speech:
            wanted.append((who, speech))
    if not wanted:
        return
    depending = [
        tier(f"Mehr {n}", ("s0", "e0", word()), more=f'PARENT_REF="{units[0][0]}"')
        for n in range(others)
    ]
    times = "".join(f'<TIME_SLOT TIME_SLOT_ID="{key}" TIME_VALUE="{v}"/>' for key, v in slots)
    draft = drafted(
        f"<ANNOTATION_DOCUMENT><TIME_ORDER>{times}</TIME_ORDER>"
        f"{''.join(tier(name, *own) for name, own in tiers.items())}{''.join(depending)}"
        "</ANNOTATION_DOCUMENT>",
        "T1.eaf",
    )
    assert said(draft) == wanted
    assert rebuilt(draft) == draft.text
    reported = notes(draft, "dropped")
    assert all(f"“Mehr {n}”" in reported for n in range(others))
    assert others or not reported


# An element inside an utterance: its markup around a word, and what is read of it; None: reported.
TEI_PIECES = (
    ("{w}", "{w}"),
    ("<seg>{w}</seg>", "{w}"),
    ("<w>{w}</w>", "{w}"),
    ("<unclear>{w}</unclear>", "{w}"),
    ("<pause/>", "(pause)"),
    ("<vocal><desc>{w}</desc></vocal>", "({w})"),
    ("<note>{w}</note>", None),
    ("<figure>{w}</figure>", None),
)


@EVERY
@given(
    st.lists(
        st.tuples(
            st.sampled_from(("u", "head", "p", "note")),
            WHO,
            st.lists(st.sampled_from(TEI_PIECES), max_size=5),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_every_word_of_tei_is_speech_a_remark_or_reported(rows) -> None:
    word, body, wanted, left_out = numbered(), [], [], 0
    for kind, name, pieces in rows:
        inner, read_as, own = "", [], 0
        who = name.replace(" ", "_")  # the attribute points at people, parted by spaces
        for markup, kept in pieces:
            each = word()
            inner += markup.format(w=each) + " "
            read_as += [kept.format(w=each)] if kept else []
            own += kept is None
        body.append(f'<{kind} who="{who}">{inner}</{kind}>')
        left_out += 1 if kind == "note" else own
        if read_as and kind != "note":
            wanted.append((kind, who, " ".join(read_as)))
    if not wanted:
        return
    draft = drafted(f"<TEI><text><body>{''.join(body)}</body></text></TEI>", "T1.xml")
    kinds = {"head": "heading", "p": "comment"}
    found = [(t.span.start, "u", t.speaker, t.span.of(draft.text)) for t in draft.turns]
    found += [
        (row.span.start, kind, "", row.span.of(draft.text))
        for kind, name in kinds.items()
        for row in draft.uncounted
        if row.kind == name
    ]
    spoken = any(kind == "u" for kind, *_ in wanted)
    if spoken:  # without an utterance all is one turn without a speaker
        assert [(kind, speech) for _, kind, _, speech in sorted(found)] == [
            (kind, speech) for kind, _, speech in wanted
        ]
        speakers = [who.rstrip(":") for kind, who, _ in wanted if kind == "u"]
        assert [turn.speaker for turn in draft.turns] == speakers
    assert draft.text.split() == [
        each
        for kind, who, speech in wanted
        for each in (*(f"{who}:".split() if kind == "u" else ()), *speech.split())
    ]
    told = re.findall(r"^(\d+) ", notes(draft, "dropped"), re.MULTILINE)
    assert sum(map(int, told)) == left_out


@EVERY
@given(
    st.lists(
        st.tuples(
            WHO,
            st.lists(st.integers(1, 3), min_size=1, max_size=3),
            st.booleans(),
            st.sampled_from(("", "NOTE {w}\n\n", "STYLE\n{w}\n\n")),
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(("voice", "label")),
    st.booleans(),
)
def test_subtitles_are_stored_as_they_are_and_every_word_is_speech_or_marked(
    cues, style: str, settings_told: bool
) -> None:
    word, text, wanted, asides = numbered(), "WEBVTT\n\n", [], []
    for n, (who, lines, tagged, block) in enumerate([*cues, *cues]):  # so that labels recur
        if block:
            asides.append(word())
            text += block.format(w=asides[-1])
        shown = [" ".join(word() for _ in range(length)) for length in lines]
        words = " ".join(shown)
        if tagged:
            shown[-1] = f"<i>{shown[-1]}</i>"
        speech = "\n".join(shown)
        place = " align:start" if settings_told else ""
        voiced = f"<v {who}>{speech}</v>" if style == "voice" else f"{who}: {speech}"
        text += f"{n + 1}\n00:{n:02}:01.000 --> 00:{n:02}:04.000{place}\n{voiced}\n\n"
        if wanted and wanted[-1][0] == who:
            wanted[-1] = (who, f"{wanted[-1][1]} {words}")
        else:
            wanted.append((who, words))
    draft = drafted(text, "T1.vtt")
    assert draft.text == text
    assert [(who.rstrip("."), speech) for who, speech in said(draft)] == [
        (who.rstrip("."), speech) for who, speech in wanted
    ]
    marked = " ".join(row.span.of(draft.text) for row in draft.uncounted)
    assert all(aside in marked for aside in asides)
