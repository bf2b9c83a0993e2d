"""The dialog in which a code's name, rules, keywords and colour are written, language by language.

What was not touched stays exactly as it was, character by character.
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qualcoder_hslu.model.codebook import HUES, Code, Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.transcript import LANGUAGES
from qualcoder_hslu.ui.colours import code_colour
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import GAP, Dialog, add_row, form, language_names
from qualcoder_hslu.ui.painting import swatch

_TEXTS = ("name", "definition", "include", "exclude", "example", "counter_example")


class CodeEditor(Dialog):
    """Edit a code, or write a new one (`code_id` None) below `parent` (None: a new theme).

    Saving is one undoable step; a code that is as it was makes none.
    """

    def __init__(
        self,
        context: Context,
        code_id: str | None = None,
        parent: str | None = None,
        window: QWidget | None = None,
    ) -> None:
        super().__init__(context, window)
        workspace = context.workspace
        if workspace is None:
            raise ValueError("no project is open")
        self._workspace = workspace
        self._is_new = code_id is None
        self._code = self._fresh(parent) if code_id is None else workspace.codebook[code_id]
        self.id_label = QLabel()
        self.parent_combo = QComboBox()
        self.hue_combo = QComboBox()
        self.tabs = QTabWidget()
        self.pages: dict[str, TextsPage] = {}
        self._build()
        self._show_place()
        self._check()
        self.resize(760, 640)

    def _fresh(self, parent: str | None) -> Code:
        book = self._workspace.codebook
        return Code(
            book.next_id(parent), {}, parent=parent, hue=None if parent else _free_hue(book)
        )

    def _build(self) -> None:
        self.setWindowTitle(
            self.tr("New code") if self._is_new else self.context.code_label(self._code.id)
        )
        self.accept_button.setText(self.tr("Add code") if self._is_new else self.tr("Save"))
        self._fill_combos()
        self._place = form()
        add_row(self._place, self.tr("Id"), self.id_label)
        add_row(self._place, self.tr("Below"), self.parent_combo)
        add_row(self._place, self.tr("Colour"), self.hue_combo)
        self._place.setRowVisible(self.parent_combo, self._is_new)
        self.body.addLayout(self._place)
        names, own = language_names(), self._workspace.language
        others = (*self._workspace.codebook.languages, *LANGUAGES, *_languages(self._code))
        for language in dict.fromkeys([own, *others]):
            page = TextsPage(self._code, language)
            page.name.textChanged.connect(self._check)
            self.pages[language] = page
            self.tabs.addTab(page, names.get(language, language))
        self.tabs.tabBar().setAccessibleName(self.tr("Language"))
        self.tabs.setToolTip(self.tr("The code's texts in each language"))
        self.tabs.setDocumentMode(True)
        self.body.addWidget(self.tabs, 1)
        self.pages[own].name.setFocus()

    def _fill_combos(self) -> None:
        theme, ratio = self.context.theme, self.devicePixelRatioF()
        self.parent_combo.setToolTip(self.tr("The code it belongs to; a theme belongs to none"))
        self.parent_combo.addItem(self.tr("Nothing: it is a theme"), None)
        for code in self._workspace.codebook:
            dot = swatch(self.context.code_colour(code.id).stripe, ratio)
            self.parent_combo.addItem(dot, self.context.code_label(code.id), code.id)
        self.parent_combo.setCurrentIndex(self.parent_combo.findData(self._code.parent))
        self.parent_combo.currentIndexChanged.connect(self._parent_changed)
        self.hue_combo.setToolTip(self.tr("The colour of the theme and of the codes below it"))
        names = self._hue_names()
        for hue in HUES:
            dot = swatch(code_colour(hue, 0, theme).stripe, ratio)
            self.hue_combo.addItem(dot, names[hue], hue)
        self.hue_combo.setCurrentIndex(self.hue_combo.findData(self._code.hue or "grey"))

    def _hue_names(self) -> dict[str, str]:
        return {
            "blue": self.tr("Blue"),
            "green": self.tr("Green"),
            "purple": self.tr("Purple"),
            "yellow": self.tr("Yellow"),
            "red": self.tr("Red"),
            "cyan": self.tr("Cyan"),
            "grey": self.tr("Grey"),
        }

    def _parent_changed(self) -> None:
        fresh = self._fresh(self.parent_combo.currentData())
        self._code = fresh
        if fresh.hue:
            self.hue_combo.setCurrentIndex(self.hue_combo.findData(fresh.hue))
        self._show_place()

    def _show_place(self) -> None:
        code, parent = self._code.id, self._code.parent
        if parent and not self._is_new:
            self.id_label.setText(
                self.tr("{code}, below {parent}").format(
                    code=code, parent=self.context.code_label(parent)
                )
            )
        else:
            self.id_label.setText(code)
        self._place.setRowVisible(self.hue_combo, self._code.parent is None)

    def _check(self) -> None:
        """Without a name there is nothing to save; else say what saving means."""
        if any(page.name.text().strip() for page in self.pages.values()):
            self.refuse("")
            self.say(
                self.tr(
                    "Changed texts enter a new version of the codebook; codings keep the version "
                    "they were made under."
                )
            )
        else:
            self.refuse(self.tr("Give the code a name in one language at least."))

    def edited(self) -> Code:
        """The code as the dialog has it."""
        code = self._code
        texts: dict[str, Any] = {field: dict(getattr(code, field)) for field in _TEXTS}
        keywords = dict(code.keywords)
        for language, page in self.pages.items():
            for field in _TEXTS:
                _put(texts[field], language, page.text(field))
            words = page.words()
            if words:
                keywords[language] = words
            else:
                keywords.pop(language, None)
        hue = code.hue
        if code.parent is None and self.hue_combo.currentData() != (hue or "grey"):
            hue = self.hue_combo.currentData()
        return replace(code, hue=hue, keywords=keywords, **texts)

    def accept(self) -> None:
        code = self.edited()
        try:
            if self._is_new:
                self._workspace.add_code(code)
            elif code != self._code:
                self._workspace.update_code(code)
        except UserError as error:
            self.complain(error)
            return
        self.context.set_current_code(code.id)
        super().accept()


class TextsPage(QWidget):
    """The texts of a code in one language."""

    def __init__(self, code: Code, language: str) -> None:
        super().__init__()
        self._code = code
        self._language = language
        self.name = QLineEdit(code.name.get(language, ""))
        self.areas = {
            field: TextArea(getattr(code, field).get(language, "")) for field in _TEXTS[1:]
        }
        self.keywords = TextArea("\n".join(code.keywords.get(language, ())))
        self._build()

    def _build(self) -> None:
        areas = self.areas
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 16, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(GAP)
        places: tuple[tuple[str, str, QWidget, int, int], ...] = (
            (self.tr("Name"), self.tr("Short, as it stands in the tree"), self.name, 0, 0),
            (
                self.tr("Keywords, one a line"),
                self.tr("Words and phrases by which passages are suggested"),
                self.keywords,
                0,
                1,
            ),
            (
                self.tr("Definition"),
                self.tr("What the code means, in a sentence or two"),
                areas["definition"],
                1,
                0,
            ),
            (
                self.tr("When to use"),
                self.tr("What a passage must say to have the code"),
                areas["include"],
                2,
                0,
            ),
            (
                self.tr("When not to use"),
                self.tr("What looks like it and belongs to another code"),
                areas["exclude"],
                2,
                1,
            ),
            (self.tr("Example"), self.tr("A typical passage"), areas["example"], 3, 0),
            (
                self.tr("Counter-example"),
                self.tr("A passage that is easily mistaken for it"),
                areas["counter_example"],
                3,
                1,
            ),
        )
        for label, tip, field, row, column in places:
            field.setAccessibleName(label)
            field.setToolTip(tip)
            cell = QVBoxLayout()
            cell.setSpacing(4)
            caption = QLabel(label)
            caption.setBuddy(field)
            cell.addWidget(caption)
            cell.addWidget(field)
            grid.addLayout(cell, row, column, 2 if field is self.keywords else 1, 1)
        for row in (1, 2, 3):
            grid.setRowStretch(row, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        in_order = [self.name, *areas.values(), self.keywords]
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)

    def text(self, field: str) -> str:
        """What stands in a field, without white space around it; untouched text as it was."""
        if field == "name":
            if not self.name.isModified():
                return self._code.name.get(self._language, "")
            return self.name.text().strip()
        return self.areas[field].text()

    def words(self) -> tuple[str, ...]:
        """The keywords, each once."""
        lines = (line.strip() for line in self.keywords.text().split("\n"))
        return tuple(dict.fromkeys(line for line in lines if line))


class TextArea(QPlainTextEdit):
    """Some lines of text; Tab goes to the next field, and no character is changed by the widget."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._original = text
        self.setTabChangesFocus(True)
        self.setMinimumHeight(56)

    def text(self) -> str:
        """The text, without white space around it once it was changed."""
        if not self.document().isModified():
            return self._original
        raw = self.document().toRawText()  # the plain text would have spaces for NBSP
        return raw.replace("\u2029", "\n").replace("\u2028", "\n").strip()


def _put(texts: dict[str, str], language: str, text: str) -> None:
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)


def _languages(code: Code) -> list[str]:
    fields: list[Mapping[str, object]] = [getattr(code, field) for field in _TEXTS]
    return [language for field in [*fields, code.keywords] for language in field]


def _free_hue(book: Codebook) -> str:
    """The first hue that no theme has; the first of all when every one is taken."""
    taken = {book.hue(theme.id) for theme in book.children(None)}
    return next((hue for hue in HUES if hue not in taken), HUES[0])
