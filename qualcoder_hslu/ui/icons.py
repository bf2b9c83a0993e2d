"""Icons (Lucide, ISC) drawn in the colours of a theme; one stroke weight at every size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui.theme import Theme, qcolor

_SIZES = (16, 20, 24)  # device-independent pixels


@lru_cache(maxsize=512)
def icon(name: str, theme: Theme) -> QIcon:
    """The icon of this name (a file in resources/icons), with disabled and selected variants.

    Drawn for the finest screen there is; raises FileNotFoundError for a name without a file.
    """
    out = QIcon()
    ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    for size in _SIZES:
        drawn = _draw(_renderer(name, theme.text), round(size * ratio))
        out.addPixmap(drawn, QIcon.Mode.Normal)
        out.addPixmap(drawn, QIcon.Mode.Selected)
        out.addPixmap(_tinted(drawn, theme.disabled), QIcon.Mode.Disabled)
    return out


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon in one colour, `size` device-independent pixels wide on a screen of this ratio."""
    out = _draw(_renderer(name, colour), round(size * ratio))
    out.setDevicePixelRatio(ratio)
    return out


def _draw(renderer: QSvgRenderer, pixels: int) -> QPixmap:
    out = QPixmap(pixels, pixels)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return out


def _tinted(pixmap: QPixmap, colour: str) -> QPixmap:
    out = QPixmap(pixmap)
    painter = QPainter(out)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(out.rect(), qcolor(colour))
    painter.end()
    return out


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = (data_dir("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
