"""The long table of codings: one row a coding, with who speaks and everything known about them.

Rows are written as they are read, so memory does not grow with the project. The file imports again
without loss.
"""

import csv
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from qualcoder_hslu.model.codebook import text_in
from qualcoder_hslu.model.coding import Coding
from qualcoder_hslu.model.errors import DiskProblem
from qualcoder_hslu.model.transcript import LoadedTranscript, Turn, turns_of
from qualcoder_hslu.store import codebooks, codings, people, transcripts
from qualcoder_hslu.store.people import Profile

_BEFORE = ("project", "transcript", "group", "turn", "last_turn", "speaker", "participant")
_AFTER = (
    "code", "code_name", "theme", "start", "end", "quote", "coder", "layer", "memo", "rating",
    "origin", "created", "codebook_version",
)  # fmt: skip

Progress = Callable[[int, int], bool]


class Stopped(Exception):
    """The caller's `progress` said no: nothing was written."""


class LongTable:
    """The columns and rows of the long table of one project.

    `layers` limits the layers (ids; default all), `with_moderator` keeps codings on turns of
    moderators, which are left out otherwise. `project` is the name in the first column.
    """

    def __init__(
        self,
        conn: sqlite3.Connection,
        project: str,
        *,
        layers: Sequence[str] | None = None,
        with_moderator: bool = False,
        language: str = "fr",
    ) -> None:
        self._conn = conn
        self._project = project
        self._layers = layers
        self._with_moderator = with_moderator
        self._codebook = codebooks.load(conn)
        self._names = {code.id: text_in(code.name, language) for code in self._codebook}
        self._themes = {code.id: self._codebook.theme(code.id).id for code in self._codebook}
        self._profiles = people.profiles(conn)
        attributes = people.attributes(conn)
        self._own = [a.name for a in attributes if a.owner == "participant"]
        self._organisation = [a.name for a in attributes if a.owner == "organisation"]
        coders = {coder.id: coder.name for coder in codings.coders(conn)}
        self._layer_names = {
            layer.id: (coders.get(layer.coder or "", ""), layer.name)
            for layer in codings.layers(conn)
        }

    @property
    def columns(self) -> list[str]:
        own = [f"participant_{name}" for name in self._own]
        organisation = [f"organisation_{name}" for name in self._organisation]
        return [*_BEFORE, *own, "organisation", *organisation, *_AFTER]

    def rows(self, progress: Progress | None = None) -> Iterator[list[str]]:
        """One row a coding, by transcript and position.

        `progress` is told the transcripts done and all of them; `Stopped` is raised when it says
        no.
        """
        every = transcripts.every(self._conn)
        for done, transcript in enumerate(every):
            if progress is not None and not progress(done, len(every)):
                raise Stopped
            found = codings.every(self._conn, layers=self._layers, transcript=transcript.id)
            loaded: LoadedTranscript | None = None
            for coding in found:
                loaded = loaded or transcripts.load(self._conn, transcript.id)
                row = self._row(coding, loaded)
                if row is not None:
                    yield row

    def _row(self, coding: Coding, loaded: LoadedTranscript) -> list[str] | None:
        turns = turns_of(loaded.turns, coding.span)
        spoken = [turn for turn in turns if not turn.moderator]
        if turns and not spoken and not self._with_moderator:
            return None
        speaker = (spoken or turns or [Turn("", "", coding.span)])[0]
        profile = self._profiles.get(speaker.participant or "")
        coder, layer = self._layer_names[coding.layer]
        return [
            self._project,
            loaded.transcript.title,
            loaded.transcript.group,
            turns[0].number if turns else "",
            turns[-1].number if turns else "",
            speaker.speaker,
            *self._person(profile),
            coding.code,
            self._names.get(coding.code, ""),
            self._themes.get(coding.code, ""),
            str(coding.span.start),
            str(coding.span.end),
            loaded.quote(coding.span),
            coder,
            layer,
            coding.memo,
            coding.rating or "",
            coding.origin,
            coding.created,
            str(coding.codebook_version),
        ]

    def _person(self, profile: Profile | None) -> list[str]:
        if profile is None:
            return [""] * (2 + len(self._own) + len(self._organisation))
        organisation = profile.organisation
        return [
            profile.participant.key,
            *(profile.values.get(name, "") for name in self._own),
            organisation.name if organisation else "",
            *(profile.organisation_values.get(name, "") for name in self._organisation),
        ]


def write_long_csv(
    table: LongTable, path: Path, *, bom: bool = False, progress: Progress | None = None
) -> int:
    """Write the table as UTF-8 CSV; the number of rows.

    The file appears under its name only when it is whole. `bom` adds a byte order mark, by which
    Excel knows UTF-8.

    Raises:
        DiskProblem: the file cannot be written.
        Stopped: `progress` said no.
        In both cases a file of that name is left as it was.
    """
    scratch = path.with_name(f".{path.name}.part")
    count = 0
    try:
        with scratch.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.columns)
            for row in table.rows(progress):
                writer.writerow(row)
                count += 1
        scratch.replace(path)
    except OSError as error:
        raise DiskProblem(
            f"{path.name} could not be written ({error.strerror}): check the folder and its space."
        ) from error
    finally:
        with suppress(OSError):
            scratch.unlink(missing_ok=True)
    return count
