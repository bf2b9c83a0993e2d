"""What tests of the import dialog share."""

from PySide6.QtTest import QTest

from qualcoder_hslu.ui.importing.dialog import ImportDialog


def import_all(dialog: ImportDialog) -> None:
    """Press the button that imports, and wait until that is done."""
    done = []
    dialog.accepted.connect(lambda: done.append(True))
    dialog.accept_button.click()
    for _ in range(2_000):
        if done:
            return
        QTest.qWait(5)
    raise TimeoutError(dialog.sentence)
