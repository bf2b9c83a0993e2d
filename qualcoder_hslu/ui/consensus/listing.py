"""The list of disagreements: open, settled, or changed since they were settled."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.icons import pixmap
from qualcoder_hslu.ui.painting import (
    MARK_WIDTH,
    NONE,
    PAD,
    Index,
    box_of,
    draw_elided,
    draw_ground,
    draw_label,
    draw_mark,
    face,
)
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace.consensus import Disagreement, Kind

_ROW = 48
_SIGN = 16
_LONGEST = 120  # characters of a passage that are ever read
_FEW = 100  # rows that come or go one by one; more are shown anew
_Role = Qt.ItemDataRole


class DisagreementList(QAbstractListModel):
    """Rows are disagreements; only those in sight are ever read from the project."""

    def __init__(
        self, context: Context, load: Callable[[str], LoadedTranscript], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._load = context, load
        self.rows: Sequence[Disagreement] = ()
        self.names = ("", "")

    def show(self, rows: Sequence[Disagreement], names: tuple[str, str]) -> None:
        """Show these rows; `names` are the two coders'. A row that is still there stays at hand."""
        old, self.names = self.rows, names
        most = min(len(old), len(rows))
        start = next((i for i in range(most) if not _same(old[i], rows[i])), most)
        most -= start
        end = next((i for i in range(most) if not _same(old[~i], rows[~i])), most)
        gone, come = len(old) - start - end, len(rows) - start - end
        if gone + come > _FEW:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(NONE, start, start + gone - 1)
            self.rows = [*old[:start], *old[start + gone :]]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(NONE, start, start + come - 1)
            self.rows = rows
            self.endInsertRows()
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        item = self.rows[index.row()]
        if role == _Role.DisplayRole:
            return f"{self.label(item)}   {self.words(item)}"
        if role == _Role.AccessibleTextRole:
            return ", ".join(
                [self.state(item), self.label(item), self.kind(item), self.words(item)]
            )
        if role == _Role.ToolTipRole:
            title = self._load(item.transcript).transcript.title
            return f"{title}\n{self.label(item)}\n{self.kind(item)}\n{self.state(item)}"
        return None

    def label(self, item: Disagreement) -> str:
        """The codes in question."""
        return " / ".join(self._context.code_label(code) for code in item.codes)

    def words(self, item: Disagreement) -> str:
        """The first words of the passage, on one line."""
        words = " ".join(self._load(item.transcript).quote(item.passage).split())
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"

    def kind(self, item: Disagreement) -> str:
        """What differs."""
        one, two = self.names
        kinds: Mapping[Kind, str] = {
            "boundaries": self.tr("Boundaries differ"),
            "only_a": self.tr("Only {coder}").format(coder=one),
            "only_b": self.tr("Only {coder}").format(coder=two),
            "other_code": self.tr("Another code"),
            "agreed": self.tr("Alike since"),
            "gone": self.tr("Nothing to compare any more"),
        }
        return kinds[item.kind]

    def state(self, item: Disagreement) -> str:
        """Whether it is settled."""
        if item.settled:
            return self.tr("settled")
        if item.contradictory:
            return self.tr("settled differently by several people")
        return self.tr("changed since it was settled") if item.stale else self.tr("open")


class DisagreementRow(QStyledItemDelegate):
    """State, colour, code and what differs; below it the first words."""

    def __init__(self, context: Context, model: DisagreementList) -> None:
        super().__init__(model)
        self._context, self._model = context, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, item = self._context.theme, self._model.rows[index.row()]
        box = box_of(option)
        painter.save()
        draw_ground(painter, box, option, theme)
        inner = box.adjusted(PAD, 4, -PAD, -4)
        line = inner.height() // 2
        self._draw_state(painter, QRect(inner.left(), inner.top() + 2, _SIGN, _SIGN), item)
        left = inner.left() + _SIGN + PAD
        mark = QRect(left, inner.top(), MARK_WIDTH, line)
        colour = self._context.code_colour(item.codes[0]).stripe
        draw_mark(painter, mark, colour, top_level=False)
        left += MARK_WIDTH + PAD
        upper = QRect(left, inner.top(), inner.right() + 1 - left, line)
        painter.setPen(qcolor(theme.muted))
        kind = self._model.kind(item)
        room = min(upper.width() // 2, face(12)[1].horizontalAdvance(kind) + 4)
        draw_elided(
            painter,
            QRect(upper.right() + 1 - room, upper.top(), room, line),
            kind,
            12,
            right=True,
        )
        label = upper.adjusted(0, 0, -room - PAD, 0)
        if len(item.codes) == 1:
            name = self._context.code_label(item.code).removeprefix(f"{item.code} ")
            draw_label(painter, label, item.code, name, theme.text)
        else:
            draw_label(painter, label, " / ".join(item.codes), "", theme.text)
        painter.setPen(qcolor(theme.muted))
        lower = QRect(left, inner.top() + line, inner.right() + 1 - left, line)
        draw_elided(painter, lower, self._model.words(item), 13)
        painter.restore()

    def _draw_state(self, painter: QPainter, box: QRect, item: Disagreement) -> None:
        theme = self._context.theme
        ratio = painter.device().devicePixelRatioF()
        if item.settled:
            painter.drawPixmap(box.topLeft(), pixmap("check", theme.success, _SIGN, ratio))
        elif item.stale:
            painter.drawPixmap(box.topLeft(), pixmap("refresh-cw", theme.warning, _SIGN, ratio))
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(qcolor(theme.line_strong), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(3, 3, -3, -3))
            painter.restore()


def _same(one: Disagreement, other: Disagreement) -> bool:
    """Whether two rows are about the same marks; one of them may be settled."""
    return one is other or (one.passage == other.passage and one.key == other.key)
