"""How a code looks in a row: mark, id, name, digit; shared by the lists."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from qualcoder_hslu.ui.colours import CodeColour
from qualcoder_hslu.ui.fonts import UI_PIXELS, ui_font
from qualcoder_hslu.ui.theme import Theme, qcolor

Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()

PAD = 8
MARK_WIDTH = 10
_KEY = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_State = QStyle.StateFlag


def box_of(option: QStyleOptionViewItem) -> QRect:
    """The place of an item."""
    box: QRect = option.rect
    return box


def is_selected(option: QStyleOptionViewItem) -> bool:
    """True for a row that is selected."""
    return bool(option.state & _State.State_Selected)


def is_hovered(option: QStyleOptionViewItem) -> bool:
    """True for a row under the mouse."""
    return bool(option.state & _State.State_MouseOver)


def draw_ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem, theme: Theme) -> None:
    """The ground of a row that is selected or under the mouse."""
    if is_selected(option):
        painter.fillRect(box, qcolor(theme.accent_soft))
    elif is_hovered(option):
        painter.fillRect(box, qcolor(theme.hover))


def draw_mark(painter: QPainter, box: QRect, colour: str, *, top_level: bool) -> None:
    """The code's colour, in the middle of the box: a dot for a theme, a stripe below it."""
    middle = QRectF(box).center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(qcolor(colour))
    if top_level:
        painter.drawEllipse(middle, MARK_WIDTH / 2, MARK_WIDTH / 2)
    else:
        stripe = QRectF(0, 0, 4, 14)
        stripe.moveCenter(middle)
        painter.drawRoundedRect(stripe, 2, 2)
    painter.restore()


def draw_label(
    painter: QPainter, box: QRect, code_id: str, name: str, colour: str, *, strong: bool = False
) -> int:
    """Id in semibold and the name, elided to the box; returns where the text ends."""
    bold, metrics = face(strong=True)
    painter.setPen(qcolor(colour))
    painter.setFont(bold)
    painter.drawText(box, _LEFT, code_id)
    left = box.left() + metrics.horizontalAdvance(code_id) + 6
    rest = QRect(left, box.top(), max(0, box.right() + 1 - left), box.height())
    return draw_elided(painter, rest, name, strong=strong)


def draw_elided(
    painter: QPainter,
    box: QRect,
    text: str,
    pixels: int = UI_PIXELS,
    *,
    strong: bool = False,
    right: bool = False,
) -> int:
    """One line of text in the pen's colour, elided to the box; returns where the text ends."""
    font, metrics = face(pixels, strong=strong)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.drawText(box, _RIGHT if right else _LEFT, shown)
    return box.left() + metrics.horizontalAdvance(shown)


@lru_cache(maxsize=16)
def face(pixels: int = UI_PIXELS, *, strong: bool = False) -> tuple[QFont, QFontMetrics]:
    """The interface's face in a size, with its measures; not to be changed."""
    font = ui_font(pixels, strong=strong)
    return font, QFontMetrics(font)


def draw_lines(
    painter: QPainter, box: QRect, text: str, pitch: int, pixels: int = UI_PIXELS
) -> None:
    """Text in the pen's colour on as many lines as the box holds; the last one is elided."""
    font, metrics = face(pixels)
    layout = QTextLayout(text, font)
    most = box.height() // pitch
    drop = (pitch - metrics.height()) / 2
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        at = QPointF(box.left(), box.top() + number * pitch + drop)
        if number == most - 1:
            rest = QRect(box.left(), box.top() + number * pitch, box.width(), pitch)
            units = text.encode("utf-16-le")[2 * line.textStart() :]  # Qt counts UTF-16
            draw_elided(painter, rest, units.decode("utf-16-le"), pixels)
        else:
            line.draw(painter, at)
    layout.endLayout()


def draw_key(painter: QPainter, right: int, box: QRect, key: str, theme: Theme) -> int:
    """A small key cap with its right edge at `right`; returns its left edge."""
    cap = QRectF(right - _KEY, box.center().y() - _KEY / 2 + 1, _KEY, _KEY)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(qcolor(theme.line_strong), 1))
    painter.setBrush(qcolor(theme.raised))
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(qcolor(theme.text))
    painter.setFont(face(11, strong=True)[0])
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()
    return right - _KEY


def swatch(colour: str, ratio: float) -> QPixmap:
    """A dot of a colour, 16 device-independent pixels wide."""
    out = _transparent(QSize(16, 16), ratio)
    painter = QPainter(out)
    draw_mark(painter, QRect(0, 0, 16, 16), colour, top_level=True)
    painter.end()
    return out


def chip(label: str, colour: CodeColour, theme: Theme, ratio: float) -> QPixmap:
    """What hangs at the mouse while a code is dragged: its label on its colour."""
    font, metrics = face(strong=True)
    shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, 240)
    size = QSize(metrics.horizontalAdvance(shown) + 4 + 3 * PAD, 28)
    out = _transparent(size, ratio)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(qcolor(colour.stripe), 1))
    painter.setBrush(qcolor(colour.fill))
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 4, 4)
    painter.setPen(QPen(qcolor(colour.stripe), 4, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(PAD, 8), QPointF(PAD, size.height() - 8))
    painter.setPen(qcolor(theme.text))
    painter.setFont(font)
    text = QRect(4 + 2 * PAD - 4, 0, size.width(), size.height())
    painter.drawText(text, _LEFT, shown)
    painter.end()
    return out


def _transparent(size: QSize, ratio: float) -> QPixmap:
    out = QPixmap(size * ratio)
    out.setDevicePixelRatio(ratio)
    out.fill(Qt.GlobalColor.transparent)
    return out
