"""Boundaries move word by word over speech, and a passage never becomes empty."""

from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.moves import Move, moved, moved_by_sentence
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import Uncounted

TEXT = "Anne : Oui, d’accord 🙂 merci.\nBruno : [00:01] Bon, alors"
LABELS = (
    Uncounted(Span(0, 6), "label"),
    Uncounted(Span(30, 37), "label"),
    Uncounted(Span(38, 45), "time"),
)


def words(span: Span) -> str:
    return span.of(TEXT)


def test_each_end_moves_out_by_one_word() -> None:
    span = Span(12, 20)
    assert words(span) == "d’accord"
    assert words(moved(TEXT, span, "end_out", LABELS)) == "d’accord 🙂"
    assert words(moved(TEXT, span, "start_out", LABELS)) == "Oui, d’accord"


def test_each_end_moves_in_by_one_word() -> None:
    span = Span(7, 29)
    assert words(span) == "Oui, d’accord 🙂 merci."
    assert words(moved(TEXT, span, "end_in", LABELS)) == "Oui, d’accord 🙂"
    assert words(moved(TEXT, span, "start_in", LABELS)) == "d’accord 🙂 merci."


def test_labels_and_time_stamps_between_turns_are_stepped_over() -> None:
    merci = Span(23, 29)
    assert words(merci) == "merci."
    assert words(moved(TEXT, merci, "end_out", LABELS)).endswith("Bon,")
    bon = Span(46, 50)
    assert words(moved(TEXT, bon, "start_out", LABELS)).startswith("merci.")


def test_the_last_word_stays() -> None:
    for move in ("end_in", "start_in"):
        assert moved(TEXT, Span(12, 20), move, LABELS) == Span(12, 20)


def test_there_is_nothing_before_the_first_and_after_the_last_word() -> None:
    assert moved(TEXT, Span(7, 11), "start_out", LABELS) == Span(7, 11)
    end = len(TEXT)
    assert moved(TEXT, Span(end - 5, end), "end_out", LABELS) == Span(end - 5, end)


SENTENCES = [Span(7, 29), Span(46, 50), Span(51, 56)]


def sentence_at(point: int) -> Span | None:
    return next((each for each in SENTENCES if each.start <= point < each.end), None)


def test_a_suggestion_grows_and_shrinks_by_sentences() -> None:
    middle = Span(46, 50)
    longer = moved_by_sentence(TEXT, middle, "end_out", LABELS, sentence_at)
    assert words(longer) == "Bon, alors"
    assert moved_by_sentence(TEXT, longer, "end_in", LABELS, sentence_at) == middle
    earlier = moved_by_sentence(TEXT, middle, "start_out", LABELS, sentence_at)
    assert earlier == Span(7, 50)
    assert moved_by_sentence(TEXT, earlier, "start_in", LABELS, sentence_at).end == 50


def test_only_the_end_that_is_moved_moves() -> None:
    inside = Span(12, 20)
    assert moved_by_sentence(TEXT, inside, "end_out", LABELS, sentence_at) == Span(12, 29)
    assert moved_by_sentence(TEXT, inside, "start_out", LABELS, sentence_at) == Span(7, 20)


def test_a_single_sentence_does_not_shrink() -> None:
    for move in ("start_in", "end_in"):
        assert moved_by_sentence(TEXT, Span(7, 29), move, LABELS, sentence_at) == Span(7, 29)


@given(
    st.text(alphabet="ab \n\u00a0é🙂", min_size=1, max_size=40),
    st.sampled_from(("start_out", "start_in", "end_out", "end_in")),
    st.data(),
)
def test_a_moved_passage_lies_in_the_text_and_keeps_its_other_end(
    text: str, move: Move, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    result = moved(text, span, move, ())
    assert result
    assert result.end <= len(text)
    if move.startswith("start"):
        assert result.end == span.end
    else:
        assert result.start == span.start
    if move.endswith("out"):
        assert result.contains(span)
    else:
        assert span.contains(result)
