"""A small editor for one memo: on a coding, or the coder's own on a thing of the project."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.store import memos
from qualcoder_hslu.store.memos import MemoKind
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.dialogs.parts import Dialog, Words
from qualcoder_hslu.workspace.workspace import Workspace


class MemoDialog(Dialog):
    """Text of a memo. Ctrl+Enter calls `save` with it; Esc leaves the memo as it was.

    When something was typed Esc asks to be pressed again, since no undo would bring it back.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        about: str,
        text: str,
        save: Callable[[str], object],
    ) -> None:
        super().__init__(context, parent)
        self._save = save
        self._before = text
        self._warned = False
        self.setWindowTitle(self.tr("Memo"))
        self.accept_button.setText(self.tr("Save memo"))
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.accept_button.setToolTip(self.tr("Save the memo ({0})").format(keys))
        self.about = Words(context, about, strong=True)
        self.editor = QPlainTextEdit(text)
        self.editor.setAccessibleName(self.tr("Memo"))
        self.editor.setPlaceholderText(self.tr("What you noticed, why you decided so"))
        self.editor.setTabChangesFocus(True)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.textChanged.connect(self._typed)
        self.body.setSpacing(8)
        self.body.addWidget(self.about)
        self.body.addWidget(self.editor, 1)
        self._read_only()
        self.resize(480, 320)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_only(self) -> None:
        workspace = self.context.workspace
        if workspace is not None and workspace.project.read_only:
            self.editor.setReadOnly(True)
            self.refuse(self.tr("The project is open for reading only."))

    @property
    def text(self) -> str:
        """What is typed; plain text of Qt would turn every NBSP into a space."""
        raw = self.editor.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def changed(self) -> bool:
        return self.text != self._before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        if not self.accept_button.isEnabled():
            return
        try:
            if self.changed:
                self._save(self.text.strip())
        except UserError as error:
            self.complain(error)
        else:
            super().accept()

    def reject(self) -> None:
        if self.changed and not self._warned:
            self._warned = True
            self.say(self.tr("Not saved yet: Esc once more leaves the memo as it was."), "warning")
        else:
            super().reject()

    def _typed(self) -> None:
        if self._warned:
            self._warned = False
            self.say("")


def edit_coding_memo(
    context: Context, parent: QWidget | None, workspace: Workspace, coding: str
) -> MemoDialog:
    """Open the memo of one coding (an id). Raises `UserError` when the coding is gone."""
    found = workspace.coding(coding)
    dialog = MemoDialog(
        context,
        parent,
        context.code_label(found.code),
        found.memo,
        lambda text: workspace.set_memo(coding, text),
    )
    dialog.open()
    return dialog


def edit_memo(
    context: Context,
    parent: QWidget | None,
    workspace: Workspace,
    kind: MemoKind,
    target: str,
    *,
    about: str,
) -> MemoDialog:
    """Open the coder's own memo on the project, a transcript, a participant or a code.

    `target` is its id, empty for the project; `about` is what the person reads above the text.
    """
    found = memos.of(workspace.project.conn, kind, target)
    own = next((memo.body for memo in found if memo.coder == workspace.coder.id), "")
    dialog = MemoDialog(
        context, parent, about, own, lambda text: workspace.write_memo(kind, target, text)
    )
    dialog.open()
    return dialog
