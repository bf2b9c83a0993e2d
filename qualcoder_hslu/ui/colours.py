"""Colours of codes and participants, computed so that contrast with the page is kept.

A code is stored as hue and step and becomes RGB only here, for one theme. Colours are "#rrggbb";
no widget is touched. OKLab and its matrices: Björn Ottosson, "A perceptual color space for image
processing", 2020, https://bottosson.github.io/posts/oklab/. The seven hues are Paul Tol's bright
scheme, https://personal.sron.nl/~pault/. Contrast: WCAG 2.2, "relative luminance" and "contrast
ratio", https://www.w3.org/TR/WCAG22/.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from qualcoder_hslu.ui.theme import Theme

TOL_BRIGHT: dict[str, str] = {
    "blue": "#4477aa",
    "cyan": "#66ccee",
    "green": "#228833",
    "yellow": "#ccbb44",
    "red": "#ee6677",
    "purple": "#aa3377",
    "grey": "#bbbbbb",
}
TEXT_ON_FILL = 7.0
MUTED_ON_FILL = 4.5

# Where a step lies between the lightest (0) and the darkest (1) stripe of its hue. Neighbours
# stand far apart, because codes next to each other in the tree are the ones to tell apart.
_STEP_AT = (0.0, 0.5, 0.0, 0.75, 0.25, 1.0, 0.125, 0.625, 0.375, 0.875)
STEPS = len(_STEP_AT)
_STRIPE_RANGE = 0.26
PARTICIPANT_COLOURS = 12
_SOFT = 0.065  # chroma of participants; codes have twice as much and more


@dataclass(frozen=True, slots=True)
class CodeColour:
    """What one code looks like: lines and dots, the ground under words, and that when current."""

    stripe: str
    fill: str
    strong: str


def parse(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of a "#rrggbb" colour, in [0, 1]."""
    number = int(colour.removeprefix("#"), 16)
    return (number >> 16 & 255) / 255, (number >> 8 & 255) / 255, (number & 255) / 255


def to_hex(red: float, green: float, blue: float) -> str:
    """Components in [0, 1] as "#rrggbb"; values outside are cut."""
    parts = (round(255 * min(1.0, max(0.0, part))) for part in (red, green, blue))
    return "#" + "".join(f"{part:02x}" for part in parts)


def mix(under: str, over: str, share: float) -> str:
    """`over` laid on `under` with opacity `share`."""
    pairs = zip(parse(under), parse(over), strict=True)
    return to_hex(*(low + (high - low) * share for low, high in pairs))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _gamma(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two colours, between 1 and 21."""

    def luminance(colour: str) -> float:
        red, green, blue = (_linear(part) for part in parse(colour))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def to_oklch(colour: str) -> tuple[float, float, float]:
    """Lightness in [0, 1], chroma, and hue in degrees."""
    r, g, b = (_linear(part) for part in parse(colour))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    green_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blue_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    hue = math.degrees(math.atan2(blue_yellow, green_red)) % 360
    return lightness, math.hypot(green_red, blue_yellow), hue


def _rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Gamma-coded sRGB of an OKLCH colour; components leave [0, 1] outside the gamut."""
    green_red = chroma * math.cos(math.radians(hue))
    blue_yellow = chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    medium = (lightness - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (lightness - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    return (
        _gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """The sRGB colour; chroma is lowered until the colour exists in sRGB."""

    def fits(share: float) -> bool:
        return all(-1e-4 <= part <= 1.0001 for part in _rgb(lightness, chroma * share, hue))

    share = 1.0 if fits(1.0) else _boundary(fits, 0.0, 1.0)
    return to_hex(*_rgb(lightness, chroma * share, hue))


def _boundary(holds: Callable[[float], bool], good: float, bad: float) -> float:
    """The last value between `good` and `bad` for which `holds`, by bisection."""
    for _ in range(24):
        middle = (good + bad) / 2
        good, bad = (middle, bad) if holds(middle) else (good, middle)
    return good


def _ground(theme: Theme, colour: str) -> str:
    """`colour`, thinned towards the page until words on it can be read as well as they must."""
    share = 1.0
    ground = colour
    while share > 0 and (
        contrast(theme.text, ground) < TEXT_ON_FILL or contrast(theme.muted, ground) < MUTED_ON_FILL
    ):
        share -= 0.02
        ground = mix(theme.page, colour, share)
    return ground


@lru_cache(maxsize=2048)
def code_colour(hue: str, step: int, theme: Theme) -> CodeColour:
    """What a code of this hue (a name of `TOL_BRIGHT`) and step looks like on the theme's page.

    Step 0 is the theme code itself; steps repeat after `STEPS`. The stripe has at least the
    theme's `code_contrast` with the page; text on `fill` and `strong` keeps 7:1.
    """
    own, chroma, angle = to_oklch(TOL_BRIGHT[hue])
    chroma = chroma if chroma > 0.01 else 0.0
    sign = 1 if theme.dark else -1
    at = _STEP_AT[step % STEPS]
    nearest = _nearest_to_page(theme, chroma, angle)
    if step % STEPS == 0:
        lightness = max(own, nearest) if theme.dark else min(own, nearest)
    else:
        lightness = nearest + sign * _STRIPE_RANGE * at
    page = to_oklch(theme.page)[0]
    depth = 0.075 + 0.045 * at
    fill = from_oklch(page + sign * depth, min(chroma, 0.062), angle)
    strong = from_oklch(page + sign * (depth + 0.06), min(chroma, 0.1), angle)
    return CodeColour(
        stripe=from_oklch(lightness, chroma, angle),
        fill=_ground(theme, fill),
        strong=_ground(theme, strong),
    )


def _nearest_to_page(theme: Theme, chroma: float, hue: float) -> float:
    """The lightness closest to the page's at which the theme's code contrast is still kept."""
    wanted = theme.code_contrast + 0.02  # rounding to 8 bits may take some of it
    return _boundary(
        lambda value: contrast(from_oklch(value, chroma, hue), theme.page) >= wanted,
        1.0 if theme.dark else 0.0,
        to_oklch(theme.page)[0],
    )


@lru_cache(maxsize=64)
def overlap_fill(theme: Theme) -> str:
    """The grey under words that carry more codes than underlines can show."""
    sign = 1 if theme.dark else -1
    return _ground(theme, from_oklch(to_oklch(theme.page)[0] + sign * 0.11, 0.0, 0.0))


@lru_cache(maxsize=512)
def participant_colour(index: int, theme: Theme) -> str:
    """The dot of the participant with this index: greyer than any code, at least 3:1."""
    place = index % PARTICIPANT_COLOURS
    hue = (25 + 150 * place) % 360  # far hues for people who sit next to each other
    nearest = _nearest_to_page(theme, _SOFT, hue)
    lightness = nearest + (0.12 if theme.dark else -0.12) * (place % 3)
    return from_oklch(lightness, _SOFT, hue)
