"""The one place where the window speaks: a bar above the page instead of message boxes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from qualcoder_hslu.ui.colours import mix
from qualcoder_hslu.ui.context import Context, Message
from qualcoder_hslu.ui.icons import icon, pixmap
from qualcoder_hslu.ui.theme import Theme, qcolor

INFO_MS = 6000


class MessageBar(QFrame):
    """Shows the latest message of the context until it is closed with x or Esc.

    Information without offers goes by itself after `INFO_MS`, unless the mouse or the keyboard is
    on it; errors stay. Screen readers are told every message at once.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._message = Message("")
        self.setObjectName("message_bar")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Message"))
        self._sign = QLabel()
        self._sign.setFixedSize(16, 24)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(4)
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setFixedSize(28, 28)
        self._close.setToolTip(self.tr("Close the message (Esc)"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addLayout(self._offers)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_out)
        self._dress(context.theme)
        context.theme_changed.connect(self._dress)
        context.message.connect(self.show_message)
        self.hide()

    @property
    def message(self) -> Message:
        """What is shown, or was shown last."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self._message = message
        self._text.setText(message.text)
        self._clear_offers()
        for label, action in message.offers:
            button = QPushButton(label)
            button.setFlat(True)
            button.clicked.connect(partial(self._take, action))
            self._offers.addWidget(button)
        self._dress(self._context.theme)
        self.setAccessibleName(self.tr("Error") if message.kind == "error" else self.tr("Message"))
        self.setAccessibleDescription(message.text)
        self.show()
        self._timer.stop()
        if message.kind != "error" and not message.offers:
            self._timer.start(INFO_MS)
        announcement = QAccessibleAnnouncementEvent(self, message.text)
        if message.kind == "error":
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def dismiss(self) -> None:
        """Hide the bar; the keyboard goes where Tab would take it when it was here."""
        self._timer.stop()
        if self._has_keyboard():
            self.focusNextChild()
        self.hide()

    def event(self, event: QEvent) -> bool:
        # Esc belongs to the bar while the keyboard is in it, whatever shortcut the window has.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _take(self, action: Callable[[], object], _checked: bool = False) -> None:
        self.dismiss()
        action()

    def _time_out(self) -> None:
        if self.underMouse() or self._has_keyboard():
            self._timer.start(INFO_MS)
        else:
            self.hide()

    def _has_keyboard(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus) and focus.hasFocus()

    def _clear_offers(self) -> None:
        while item := self._offers.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _dress(self, theme: Theme) -> None:
        error = self._message.kind == "error"
        colour = theme.danger if error else theme.accent
        palette = QPalette()  # one role only: the others stay the application's
        palette.setColor(QPalette.ColorRole.Window, qcolor(mix(theme.window, colour, 0.1)))
        self.setPalette(palette)
        name = "triangle-alert" if error else "info"
        self._sign.setPixmap(pixmap(name, colour, 16, self.devicePixelRatioF()))
        self._close.setIcon(icon("x", theme))
