"""What a person should know of a file on its way in: what was unclear, repaired and left out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from qualcoder_hslu.model.transcript import ImportNote
from qualcoder_hslu.ui.fonts import ui_font
from qualcoder_hslu.ui.importing.incoming import Incoming
from qualcoder_hslu.ui.sentences import said

_FEW = 8  # sentences of a kind that are shown at once


class Notes(QTreeWidget):
    """Sentences by kind, each with its line in the file."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Notes"))
        self.setHeaderHidden(True)
        self.setWordWrap(True)

    def show_file(self, file: Incoming | None) -> None:
        """Show the notes on a file."""
        self.clear()
        if file is None:
            return
        if file.known_as:
            text = (
                self.tr("The same text is in this list already, as “{0}”.")
                if file.twice
                else self.tr("The same text is in the project already, as “{0}”.")
            )
            self._add(self.tr("There already"), [text.format(file.known_as)])
        for kind, title in (
            ("unclear", self.tr("Unclear")),
            ("repaired", self.tr("Repaired")),
            ("dropped", self.tr("Left out")),
        ):
            notes = [note for note in file.draft.notes if note.kind == kind]
            self._add(title, [self._sentence(note) for note in notes])
        if not file.notes:
            self._add(self.tr("Everything was understood; nothing was left out."), [""])

    def _add(self, title: str, sentences: Sequence[str]) -> None:
        if not sentences:
            return
        texts = [sentence for sentence in sentences if sentence]
        top = QTreeWidgetItem([self.tr("{0} ({1})").format(title, len(texts)) if texts else title])
        if texts:
            top.setFont(0, ui_font(strong=True))
        for text in texts:
            QTreeWidgetItem(top, [text]).setToolTip(0, text)
        self.addTopLevelItem(top)
        top.setExpanded(len(texts) <= _FEW)

    def _sentence(self, note: ImportNote) -> str:
        message = said(note.message)
        return message if note.line is None else self.tr("Line {0}: {1}").format(note.line, message)
