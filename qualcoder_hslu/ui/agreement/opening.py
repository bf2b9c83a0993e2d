"""The way here from the menu. What computes loads in a thread beside: numpy takes longer to load
than a window may stand still.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from qualcoder_hslu.model.text import Span
from qualcoder_hslu.ui.jobs import JobHandle, run_job

if TYPE_CHECKING:
    from qualcoder_hslu.ui.main_window import MainWindow

_COMPUTING = ("qualcoder_hslu.workspace.paper", "qualcoder_hslu.agreement.confusion")
_WINDOW = "qualcoder_hslu.ui.agreement.window"


def show(window: "MainWindow") -> None:
    """Open the review of agreement; the one that is open already comes to the front."""
    if _WINDOW in sys.modules:
        _show(window)
        return

    def load(_: JobHandle) -> None:
        for name in _COMPUTING:
            import_module(name)

    def loaded(_: object) -> None:
        import_module(_WINDOW)  # knows Qt, so it loads here
        QTimer.singleShot(0, window, lambda: _show(window))

    run_job(window, load, loaded, window.context.complain)


def _show(window: "MainWindow") -> None:
    from qualcoder_hslu.ui.agreement.window import AgreementWindow  # noqa: PLC0415 - when asked for
    from qualcoder_hslu.ui.consensus import doors  # noqa: PLC0415

    context = window.context
    if context.workspace is None:
        return
    review = window.findChild(AgreementWindow)
    if review is None:
        review = AgreementWindow(context, window)
        review.go.connect(lambda transcript, span: _go(window, transcript, span))
        review.define.connect(lambda code: _define(window, code))
        review.pass_changed.connect(lambda: _open_again(window))
        review.settle_requested.connect(
            lambda layers, transcript, span: doors.settle(window, layers, transcript, span)
        )
    review.show()
    review.raise_()
    review.activateWindow()


def _go(window: "MainWindow", transcript: str, span: Span) -> None:
    window.show_passage(transcript, span)
    window.activateWindow()


def _define(window: "MainWindow", code: str) -> None:
    """Bring a code of the codebook into sight, with its panel and the main window."""
    window.docks["codes"].show()
    window.docks["codes"].raise_()
    window.codes.select_code(code)
    window.activateWindow()


def _open_again(window: "MainWindow") -> None:
    """The same coder in another pass: everything that shows codings begins anew."""
    workspace = window.context.workspace
    if workspace is not None:
        path, coder = workspace.project.path, workspace.coder.name
        window.close_project()
        window.open_project(path, coder)
