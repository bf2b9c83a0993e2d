"""Asking for what a new project needs; making it is left to the function that is given."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from qualcoder_hslu.exchange.codebook import read_codebook
from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui.context import Context, shown_path, translate
from qualcoder_hslu.ui.dialogs.files import ask_file, ask_folder
from qualcoder_hslu.ui.dialogs.parts import (
    GAP,
    Dialog,
    PathWords,
    add_row,
    form,
    language_combo,
    start_folder,
)
from qualcoder_hslu.workspace.sample import CODEBOOK, shipped_codebook
from qualcoder_hslu.workspace.workspace import Workspace

SUFFIX = ".fgc"
# A project travels between systems, so what one of them refuses in a name is refused on all.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NewProject:
    """What a person decided on. `codebook` is a shipped one's name, a file, or None for none."""

    path: Path
    coder: str
    language: str
    codebook: str | Path | None

    def read_codebook(self) -> Codebook:
        """The codebook to begin with. Raises `UserError` when its file cannot be read."""
        if self.codebook is None:
            return Codebook()
        if isinstance(self.codebook, Path):
            return read_codebook(self.codebook, self.language)
        return shipped_codebook(self.codebook, self.language)


def create_project(new: NewProject) -> Workspace:
    """Make the project and open it. Raises `UserError` when that cannot be."""
    return Workspace.create(
        new.path, coder=new.coder, language=new.language, codebook=new.read_codebook()
    )


class NewProjectDialog(Dialog):
    """Name and folder, language, codebook, and who codes.

    `create` is called with the `NewProject`; when it raises `UserError` the sentence is shown and
    the dialog stays.
    """

    def __init__(
        self, context: Context, parent: QWidget | None, create: Callable[[NewProject], object]
    ) -> None:
        super().__init__(context, parent)
        self._create = create
        self._file: Path | None = None
        self._codebook_index = 0
        self.setWindowTitle(self.tr("New project"))
        self.accept_button.setText(self.tr("Create project"))
        self._fields()
        self._check()
        self.fit(560)
        self.name.setFocus()

    def _fields(self) -> None:
        context = self.context
        layout = form()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the study"))
        add_row(layout, self.tr("Name"), self.name)
        self.folder = QLineEdit(str(start_folder(context)))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose a folder"))
        self.browse.clicked.connect(self._ask_folder)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self.folder, 1)
        across.addWidget(self.browse)
        self.folder.setAccessibleName(self.tr("Folder"))
        add_row(layout, self.tr("Folder"), across)
        self.place = PathWords(context)
        layout.addRow("", self.place)
        self.language = language_combo("fr")
        add_row(layout, self.tr("Language of the talks"), self.language)
        self.codebook = QComboBox()
        for name, title in shipped_codebooks().items():
            self.codebook.addItem(title, name)
        self.codebook.addItem(self.tr("Empty, codes come while reading"), None)
        self.codebook.addItem(self.tr("From a file…"), Path())
        self.codebook.activated.connect(self._codebook_chosen)
        add_row(layout, self.tr("Codebook"), self.codebook)
        self.coder = QLineEdit(last_coder(context))
        self.coder.setPlaceholderText(self.tr("Your name or initials"))
        add_row(layout, self.tr("Coder"), self.coder)
        self.body.addLayout(layout)
        for field in (self.name, self.folder, self.coder):
            field.textChanged.connect(self._check)

    def value(self) -> NewProject:
        """What the fields say."""
        chosen = self.codebook.currentData()
        return NewProject(
            path=self._path(),
            coder=self.coder.text().strip(),
            language=self.language.currentData(),
            codebook=self._file if isinstance(chosen, Path) else chosen,
        )

    def accept(self) -> None:
        try:
            self._create(self.value())
        except UserError as error:
            self.complain(error)
        else:
            super().accept()

    def _path(self) -> Path:
        folder = Path(self.folder.text().strip()).expanduser()
        return folder / f"{self.name.text().strip().removesuffix(SUFFIX)}{SUFFIX}"

    def _check(self) -> None:
        name, path = self.name.text().strip(), self._path()
        folder = self.folder.text().strip()
        self.place.set_path(shown_path(path) if name and folder else "")
        self.refuse(self._why(name, folder, path))

    def _why(self, name: str, folder: str, path: Path) -> str:
        if not name:
            return self.tr("Give the project a name.")
        if _FORBIDDEN.search(name) or name.endswith(".") or _RESERVED.fullmatch(name):
            return self.tr(
                "This cannot be a file's name: leave out < > : \" / \\ | ? * and a "
                "full stop at the end."
            )
        if not folder or not path.parent.is_dir():
            return self.tr("Choose a folder that exists.")
        if path.exists():
            return self.tr("{0} exists already: choose another name.").format(path.name)
        if not self.coder.text().strip():
            return self.tr("Say who codes: a name or initials.")
        return ""

    def _ask_folder(self) -> None:
        now = Path(self.folder.text().strip()).expanduser()
        folder = now if now.is_dir() else start_folder(self.context)
        ask_folder(
            self,
            self.tr("Folder of the project"),
            folder,
            lambda path: self.folder.setText(str(path)),
        )

    def _codebook_chosen(self, index: int) -> None:
        """Ask for the file; until one is chosen the codebook chosen before counts."""
        if not isinstance(self.codebook.itemData(index), Path):
            self._codebook_index = index
            return
        if self._file is None:
            self.codebook.setCurrentIndex(self._codebook_index)
        ask_file(
            self,
            self.tr("Codebook"),
            start_folder(self.context),
            self.tr("Codebooks (*.yaml *.yml *.csv)"),
            self._file_chosen,
        )

    def _file_chosen(self, path: Path) -> None:
        self._file = path
        last = self.codebook.count() - 1
        self.codebook.setItemText(last, self.tr("From the file {0}").format(path.name))
        self.codebook.setCurrentIndex(last)
        self._codebook_index = last


def shipped_codebooks() -> dict[str, str]:
    """Name -> title of the codebooks that come with the program; none of them is read."""
    names = sorted(path.stem for path in data_dir("codebooks").glob("*.yaml"))
    return {name: _title(name) for name in sorted(names, key=lambda name: name != CODEBOOK)}


def _title(name: str) -> str:
    if name == CODEBOOK:
        return translate("Codebooks", "Digital transformation of social services (HSLU)")
    return name.replace("-", " ").capitalize()


def last_coder(context: Context) -> str:
    """The coder's name in the project opened last, to begin with."""
    names = [place.coder for place in context.settings.places.values() if place.coder]
    return names[-1] if names else ""
