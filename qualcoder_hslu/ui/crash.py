"""What happens when the program has a fault: one dialog, and a report without anybody's words.

The report holds versions, the platform, the kind of error and where in the program it happened.
Messages and values of an exception are left out, because they may quote a transcript.
"""

import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePath
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from qualcoder_hslu import __version__
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.files import ask_target
from qualcoder_hslu.ui.dialogs.parts import Dialog, Words
from qualcoder_hslu.ui.settings import APP_NAME

LOG_BYTES = 256_000
_SILENCE = 10.0  # seconds between two messages about faults that come back
_MOST_FRAMES = 60  # of one exception; the middle of a deeper recursion says nothing new


@dataclass(frozen=True, slots=True)
class Report:
    """What is known about one fault. `place` is the same whenever it happens at the same place."""

    place: str
    text: str


def make_report(error: BaseException) -> Report:
    """The report on an exception and those it came from: types and places, no messages."""
    chain = _chain(error)
    faults = [_described(each) for each in chain]
    head = [
        f"{APP_NAME} {__version__}",
        f"Time: {datetime.now(UTC).isoformat(timespec='seconds')}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}, "
        f"window system {QGuiApplication.platformName()}",
        f"Built: {'frozen' if getattr(sys, 'frozen', False) else 'from source'}",
    ]
    return Report(faults[-1], "\n".join([*head, "", "\n\nwhich led to\n\n".join(faults), ""]))


def _chain(error: BaseException) -> list[BaseException]:
    """The exception and those before it, the first one first."""
    chain: list[BaseException] = []
    now: BaseException | None = error
    while now is not None and not any(now is each for each in chain):
        chain.append(now)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return chain[::-1]


def _described(error: BaseException) -> str:
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else (f"{kind.__module__}.{kind.__qualname__}")
    )
    lines = [
        f"  {PurePath(frame.f_code.co_filename).name}, line {line}, in {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    if len(lines) > _MOST_FRAMES:
        half = _MOST_FRAMES // 2
        lines = [*lines[:half], f"  … {len(lines) - _MOST_FRAMES} more …", *lines[-half:]]
    return "\n".join([name, *(lines or ["  (no place known)"])])


def log_path() -> Path:
    """The file that reports are added to."""
    return user_log_path(APP_NAME, appauthor=False) / "faults.log"


def add_to_log(report: Report) -> bool:
    """Add a report at the end; the oldest go when the file outgrows `LOG_BYTES`.

    False when the file cannot be written, which must not be one more fault.
    """
    entry = f"{'-' * 72}\n{report.text}\n"
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        kept = (before + entry).encode()[-LOG_BYTES:].decode(errors="ignore")
        path.write_text(kept, encoding="utf-8", newline="\n")
    except OSError:
        return False
    return True


class CrashDialog(Dialog):
    """What happened in a sentence, that the work is saved, and the report to hand on."""

    def __init__(
        self, context: Context, parent: QWidget | None, report: Report, *, logged: bool
    ) -> None:
        super().__init__(context, parent, only_close=True)
        self.setWindowTitle(self.tr("A fault in the program"))
        self._report = report
        title = self.tr("The program made a mistake and could not finish what it was doing.")
        self.body.setSpacing(8)
        self.body.addWidget(Words(context, title, pixels=16, strong=True))
        sentence = self.tr(
            "Your work is saved. If it happens again, send this report to those who look after "
            "the program: it says where the fault is and holds no word of your transcripts."
        )
        self.body.addWidget(Words(context, sentence))
        self.body.addSpacing(8)
        self.report = QPlainTextEdit(report.text)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self.report, 1)
        self.copy_button = self._button(self.tr("Copy report"), self._copy)
        self.save_button = self._button(self.tr("Save report…"), self._save)
        if logged:
            self.say(self.tr("Also kept in {0}.").format(log_path().name))
        self.resize(640, 480)
        self.accept_button.setFocus()

    def _button(self, text: str, action: Callable[[], object]) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(action)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)
        self.say(self.tr("The report was copied."))

    def _save(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        name = self.tr("{0} report.txt").format(APP_NAME)
        ask_target(
            self, self.tr("Save report"), folder / name, self.tr("Text (*.txt)"), self._write
        )

    def _write(self, path: Path) -> None:
        try:
            path.write_text(self._report.text, encoding="utf-8", newline="\n")
        except OSError:
            self.say(self.tr("The report could not be saved there."), "danger")
        else:
            self.say(self.tr("The report was saved as {0}.").format(path.name))


class _CrashHook(QObject):
    """Takes exceptions nobody caught, from any thread, and tells of each fault once."""

    _caught = Signal(object, bool)  # Report, whether it stands in the log
    _came_back = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._known: set[str] = set()
        self._one_at_a_time = threading.Lock()
        self._dialog: CrashDialog | None = None
        self._silent_until = 0.0
        # Queued even in the window's thread: a dialog must not open within a paint event.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._came_back.connect(self._say_again, Qt.ConnectionType.QueuedConnection)

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Do what `sys.excepthook` does."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        report = make_report(error if error is not None else kind())
        if sys.stderr is not None:  # there is none in a window of Windows
            with suppress(OSError):
                sys.stderr.write(report.text)
        with self._one_at_a_time:
            fresh = report.place not in self._known
            self._known.add(report.place)
            logged = fresh and add_to_log(report)  # at once: there may be no event loop any more
        if fresh:
            self._caught.emit(report, logged)
        else:
            self._came_back.emit()

    def catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        """Do what `threading.excepthook` does."""
        if not issubclass(caught.exc_type, SystemExit):
            self.catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(object, bool)
    def _show(self, report: Report, logged: bool) -> None:
        if self._dialog is not None:
            return
        parent = QApplication.activeModalWidget() or QApplication.activeWindow()
        self._dialog = CrashDialog(self._context, parent, report, logged=logged)
        self._dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._dialog.finished.connect(self._closed)
        self._dialog.destroyed.connect(self._closed)
        self._dialog.show()

    @Slot()
    def _say_again(self) -> None:
        """Say now and then that a fault came back; one in painting comes with every frame."""
        now = time.monotonic()
        if self._dialog is None and now >= self._silent_until:
            self._silent_until = now + _SILENCE
            self._context.complain(self.tr("The fault reported before happened again."))

    def _closed(self) -> None:
        self._dialog = None


def install_crash_hook(context: Context) -> Callable[[], None]:
    """Let faults in any thread open the crash dialog; the returned function takes it away again."""
    hook = _CrashHook(context)
    before = sys.excepthook, threading.excepthook
    sys.excepthook = hook.catch
    threading.excepthook = hook.catch_in_thread

    def uninstall() -> None:
        sys.excepthook, threading.excepthook = before

    return uninstall
