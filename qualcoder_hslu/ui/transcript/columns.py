"""How the width of the view is shared: speakers, text, gutter, strip. Knows no Qt."""

from dataclasses import dataclass

STRIP = 10


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels; the strip stands at the scroll bar."""

    speakers: tuple[int, int]
    text: tuple[int, int]
    gutter: tuple[int, int]
    strip: tuple[int, int]


def share(width: int, measure: int, speakers: int, gutter: int, gap: int) -> Columns:
    """Columns for a view `width` pixels wide without its scroll bar.

    The text takes its measure where there is room and the whole stands in the middle. In a narrow
    view gutter and speakers give way until the text has three fifths of the width.
    """
    space = max(1, width - STRIP - 2 * gap)
    text = min(measure, max(space * 3 // 5, space - speakers - gutter))
    gutter = min(gutter, max(gutter // 3, space - speakers - text))
    speakers = min(speakers, max(speakers // 2, space - gutter - text))
    text = min(measure, max(space // 3, space - speakers - gutter))
    left = max(gap, (width - STRIP - speakers - text - gutter) // 2)
    return Columns(
        speakers=(left, speakers),
        text=(left + speakers, text),
        gutter=(left + speakers + text, max(0, width - STRIP - left - speakers - text)),
        strip=(width - STRIP, STRIP),
    )
