"""The bundled face (Source Sans 3, OFL) for the interface and for transcripts."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from qualcoder_hslu.resources import data_dir

FAMILY = "Source Sans 3"
UI_PIXELS = 14
_FILES = ("Regular", "It", "Semibold", "Bold")


@lru_cache(maxsize=1)
def install_fonts() -> str:
    """Make the bundled face known to Qt once and return its family name.

    Needs a QGuiApplication. Raises RuntimeError when a font file is missing or damaged.
    """
    for name in _FILES:
        path = data_dir("resources") / "fonts" / f"SourceSans3-{name}.otf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"The font file {path} cannot be read.")
    return FAMILY


def ui_font(pixels: int = UI_PIXELS, *, strong: bool = False) -> QFont:
    """The face at a size in device-independent pixels; `strong` is semibold."""
    font = QFont(install_fonts())
    font.setPixelSize(pixels)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
