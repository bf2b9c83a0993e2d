"""Asking for files and folders; the answer comes to a function, so that nothing waits."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from qualcoder_hslu.ui.context import translate


def ask_files(
    parent: QWidget, title: str, folder: Path, filters: str, then: Callable[[list[Path]], object]
) -> None:
    """Ask for files that exist."""
    dialog = _dialog(parent, title, folder, QFileDialog.FileMode.ExistingFiles, then)
    dialog.setNameFilter(filters)
    dialog.open()


def ask_file(
    parent: QWidget, title: str, folder: Path, filters: str, then: Callable[[Path], object]
) -> None:
    """Ask for one file that exists."""
    dialog = _dialog(parent, title, folder, QFileDialog.FileMode.ExistingFile, _first(then))
    dialog.setNameFilter(filters)
    dialog.open()


def ask_folder(parent: QWidget, title: str, folder: Path, then: Callable[[Path], object]) -> None:
    """Ask for a folder that exists."""
    dialog = _dialog(parent, title, folder, QFileDialog.FileMode.Directory, _first(then))
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def ask_target(
    parent: QWidget, title: str, target: Path, filters: str, then: Callable[[Path], object]
) -> None:
    """Ask where to write a file, beginning with `target`; its ending is added when missing."""
    dialog = _dialog(parent, title, target.parent, QFileDialog.FileMode.AnyFile, _first(then))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(filters)
    dialog.setDefaultSuffix(target.suffix.removeprefix("."))
    dialog.selectFile(target.name)
    dialog.open()


def project_filter() -> str:
    """The file filter of projects."""
    return translate("Files", "Projects (*.fgc)")


def _first(then: Callable[[Path], object]) -> Callable[[list[Path]], object]:
    return lambda paths: then(paths[0])


def _dialog(
    parent: QWidget,
    title: str,
    folder: Path,
    mode: QFileDialog.FileMode,
    then: Callable[[list[Path]], object],
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    return dialog
