"""Errors that a person can cause or meet: one sentence that says what, where and what to do.

Everything that is not a `UserError` is a bug and ends in the crash dialog. Messages name files,
codes and people, never the words of a participant.
"""


class UserError(Exception):
    """Something a person can mend; `str(error)` is the sentence they read."""


class ReadError(UserError):
    """A file could not be read as a transcript, codebook or table."""


class NotAProject(UserError):
    """The file is not a project of this program."""


class NewerProject(UserError):
    """The project was written by a newer version of the program."""


class ProjectInUse(UserError):
    """Another process has the project open for writing.

    `elsewhere`: on another computer, as far as a shared folder can tell; it may be taken over.
    """

    def __init__(self, sentence: str, *, elsewhere: bool = False) -> None:
        super().__init__(sentence)
        self.elsewhere = elsewhere


class ReadOnlyProject(UserError):
    """A change was asked of a project that is open for reading only."""


class DiskProblem(UserError):
    """The disk is full, the folder is read-only, or the file went away."""


class CannotUndo(UserError):
    """The step cannot be undone or redone because its rows were changed since."""


class NotFound(UserError):
    """A transcript, code, coder or coding of this name or id does not exist."""
