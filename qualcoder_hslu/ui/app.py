"""Starts the window: application, language, theme, crash hook, and the project asked for."""

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from qualcoder_hslu import __version__
from qualcoder_hslu.resources import data_dir
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.crash import install_crash_hook
from qualcoder_hslu.ui.main_window import MainWindow
from qualcoder_hslu.ui.settings import APP_NAME, Settings


def run(project: Path | None = None, coder: str | None = None, *, sample: bool = False) -> int:
    """Show the window, open the project or the sample study in it; returns the exit code."""
    app = make_application()
    settings = Settings.load()
    install_language(app, settings.language)
    context = Context(settings)
    context.apply_theme()
    install_crash_hook(context)
    window = MainWindow(context)
    window.show()
    if sample:
        QTimer.singleShot(0, window.things.open_sample)
    elif project is not None:
        QTimer.singleShot(0, lambda: window.open_project(project, coder))
    return app.exec()


def make_application() -> QApplication:
    """The one QApplication of the process, named and with its icon."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("qualcoder-hslu")
    app.setWindowIcon(QIcon(str(data_dir("resources") / "icons" / "application.svg")))
    return app


def install_language(app: QApplication, language: str) -> None:
    """Translate the interface and Qt's own texts; English where there is no translation."""
    locale = QLocale() if language == "system" else QLocale(language)
    QLocale.setDefault(locale)
    folder = str(data_dir("resources") / "i18n")
    english = QTranslator(app)  # its plural forms count in every language without a file
    if english.load("qualcoder_hslu_en", folder):
        app.installTranslator(english)
    own = QTranslator(app)
    if own.load(locale, "qualcoder_hslu", "_", folder):
        app.installTranslator(own)
    qt = QTranslator(app)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
