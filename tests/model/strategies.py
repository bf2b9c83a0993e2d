"""What property tests draw: texts as transcripts have them, and spans in them."""

from hypothesis import strategies as st

from qualcoder_hslu.model.text import Span

# Letters, a decomposed accent, NBSP and narrow NBSP, marks of punctuation, emoji (one of them two
# code points), an apostrophe, line ends.
ALPHABET = "abé1 \u0301\u00a0\u202f\n’'-.,:·_🙂👩\u200d👧"

texts = st.text(alphabet=ALPHABET, max_size=60)


def spans(length: int, *, empty: bool = True) -> st.SearchStrategy[Span]:
    """Any span of a text of so many code points."""
    return st.integers(0, length - (not empty)).flatmap(
        lambda start: st.builds(Span, st.just(start), st.integers(start + (not empty), length))
    )


def points(*found: Span) -> set[int]:
    """The code points of spans, one by one: the slow truth that the quick algebra is held to."""
    return {point for span in found for point in range(span.start, span.end)}
