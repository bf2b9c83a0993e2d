"""Opens zip containers (Word, OpenDocument, Excel files) without trusting them."""

import io
import re
import zipfile
import zlib
from pathlib import PurePosixPath

from qualcoder_hslu.model.errors import ReadError
from qualcoder_hslu.readers.markup import Element, parse_xml

_MOST_BYTES = 200_000_000  # of all members, unpacked
_MOST_MEMBERS = 10_000
_BOMB_RATIO, _BOMB_SIZE = 400, 10_000_000  # plain XML packs 5 to 50 times, a bomb 1,000 times

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,  # a compression method that Python doesn't know
    RuntimeError,  # an encrypted member
    ValueError,
    OSError,
)


class Archive:
    """A zip in memory whose names and sizes were checked; `name` is for messages."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except _BROKEN as error:
            raise ReadError(
                f"{name} is damaged or incomplete; open it in the program that wrote it and save it"
                " again."
            ) from error
        self.names = frozenset(member.filename for member in members)
        self._check(members)

    def _check(self, members: list[zipfile.ZipInfo]) -> None:
        for member in members:
            path = PurePosixPath(member.filename.replace("\\", "/"))
            if path.is_absolute() or ".." in path.parts or re.match("[A-Za-z]:", str(path)):
                raise ReadError(
                    f"{self.name} holds a file name that leads outside of it, so it was not opened;"
                    " open it in the program that wrote it and save it again."
                )
            ratio = member.file_size / max(1, member.compress_size)
            if member.file_size > _BOMB_SIZE and ratio > _BOMB_RATIO:
                raise ReadError(f"{self.name} unpacks to a suspicious size, so it was not opened.")
        if sum(m.file_size for m in members) > _MOST_BYTES or len(members) > _MOST_MEMBERS:
            raise ReadError(
                f"{self.name} unpacks to more than {_MOST_BYTES // 1_000_000} MB, which is too much"
                " for a transcript; split it or save it as .txt."
            )

    def read(self, member: str) -> bytes:
        """The bytes of a member. Raises ReadError when they are damaged or under a password."""
        try:
            return self._zip.read(member)
        except (*_BROKEN, KeyError) as error:
            raise ReadError(
                f"{self.name} is damaged or protected ({member} can't be read); open it in the"
                " program that wrote it and save it again."
            ) from error

    def xml(self, member: str) -> Element:
        """The root of a member that is XML; document types and entities are refused."""
        return parse_xml(
            self.read(member),
            broken=f"{self.name} is damaged ({member} is no proper XML); open it in the program"
            " that wrote it and save it again.",
            refused=f"{self.name} declares a document type, which no such program does, so it was"
            " not read; open it in the program that wrote it and save it again.",
        )
