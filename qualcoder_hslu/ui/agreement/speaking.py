"""How the window of agreement speaks: remarks and numbers in the language of the interface."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractSpinBox

from qualcoder_hslu.agreement.figures import Numbers
from qualcoder_hslu.agreement.reading import Remark, remark
from qualcoder_hslu.agreement.result import Reason
from qualcoder_hslu.ui.context import translate
from qualcoder_hslu.ui.sentences import CONTEXT


def numbers() -> Numbers:
    """Numbers with the decimal sign of the person's language."""
    return Numbers("," if QLocale().decimalPoint() == "," else ".")


def sentence(said: Remark) -> str:
    """A remark in the language of the interface."""
    return translate(CONTEXT, said.template).format(**said.values)


def sentences(said: Iterable[Remark]) -> str:
    """Remarks as one paragraph."""
    return " ".join(map(sentence, said))


def set_off(spin: QAbstractSpinBox) -> None:
    """Set a number off from the edge of its field."""
    spin.lineEdit().setTextMargins(6, 0, 0, 0)


def why(reason: Reason | None) -> str:
    """Why a figure is undefined, empty when it is defined."""
    return sentence(remark(f"undefined_{reason}")) if reason else ""
