"""Files dropped on the window: whatever is no project is imported into the open one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from qualcoder_hslu.store.project import SUFFIX


class FileDrop(QObject):
    """Takes files that are dropped anywhere on a window, as long as `ready` says so."""

    def __init__(
        self,
        window: QWidget,
        ready: Callable[[], bool],
        take: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(window)
        self._ready = ready
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # entering and moving are of this kind too
            files = dropped_transcripts(event)
            if files and self._ready():
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(files)
                return True
        return super().eventFilter(watched, event)


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files of this computer that are being dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def dropped_transcripts(event: QDropEvent) -> list[Path]:
    """Those that are no projects."""
    return [path for path in dropped_files(event) if path.suffix.lower() != SUFFIX]
