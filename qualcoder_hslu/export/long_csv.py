"""The long table of codings: one row a coding, with who speaks and everything known about them.

Rows are written as they are read, so memory does not grow with the project. The file imports again
without loss.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from qualcoder_hslu.export.page import Page
from qualcoder_hslu.model.codebook import text_in
from qualcoder_hslu.model.files import whole_file
from qualcoder_hslu.store import codebooks, codings, faults, people, transcripts
from qualcoder_hslu.store.people import Profile

_BEFORE = ("project", "transcript", "group", "turn", "last_turn", "speaker", "participant")
_AFTER = (
    "code", "code_name", "theme", "start", "end", "quote", "coder", "layer", "memo", "rating",
    "origin", "created", "codebook_version",
)  # fmt: skip

_AT_ONCE = 1_000  # lines given to the file together

Progress = Callable[[int, int], bool]


class Stopped(Exception):
    """The caller's `progress` said no: nothing was written."""


def quoted(cell: str) -> str:
    """A cell as CSV writes it (RFC 4180)."""
    if "," in cell or '"' in cell or "\n" in cell or "\r" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell


def joined(cells: Iterable[str]) -> str:
    """Cells that stand beside each other in a line of CSV.

    Most of a line stands in many lines and is joined once; `csv.writer` would look at every
    character of every line, which takes longer than all the rest.
    """
    return ",".join(map(quoted, cells))


class LongTable:
    """The columns and lines of the long table of one project.

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
        book = codebooks.load(conn)
        self._codes = {
            code.id: joined((code.id, text_in(code.name, language), book.theme(code.id).id))
            for code in book
        }
        self._profiles = people.profiles(conn)
        attributes = people.attributes(conn)
        self._own = [a.name for a in attributes if a.owner == "participant"]
        self._organisation = [a.name for a in attributes if a.owner == "organisation"]
        coders = {coder.id: coder.name for coder in codings.coders(conn)}
        self._layer_names = {
            layer.id: joined((coders.get(layer.coder or "", ""), layer.name))
            for layer in codings.layers(conn)
        }

    @property
    def columns(self) -> list[str]:
        own = [f"participant_{name}" for name in self._own]
        organisation = [f"organisation_{name}" for name in self._organisation]
        return [*_BEFORE, *own, "organisation", *organisation, *_AFTER]

    def lines(self, progress: Progress | None = None) -> Iterator[str]:
        """The lines of CSV below the header, one a coding, by transcript and position.

        `progress` is told the transcripts done and all of them; `Stopped` is raised when it says
        no.
        """
        every = transcripts.every(self._conn)
        for done, transcript in enumerate(every):
            if progress is not None and not progress(done, len(every)):
                raise Stopped
            page: Page | None = None
            befores: dict[tuple[int, int], str | None] = {}
            for (
                layer,
                code,
                start,
                end,
                memo,
                rating,
                origin,
                created,
                version,
            ) in codings.coding_rows(self._conn, transcript.id, self._layers):
                page = page or Page(self._conn, transcript)
                turns = page.turns(start, end)
                if turns not in befores:
                    befores[turns] = self._before(page, turns)
                if before := befores[turns]:
                    yield (
                        f"{before},{self._codes[code]},{start},{end},"
                        f"{quoted(page.quote(start, end, turns))},{self._layer_names[layer]},"
                        f"{quoted(memo)},{rating},{origin},{quoted(created)},{version}\r\n"
                    )

    def _before(self, page: Page, turns: tuple[int, int]) -> str | None:
        """The cells before the code; None for a coding on moderators' turns that is left out."""
        rows = page.rows[slice(*turns)]
        spoken = [row for row in rows if not row.moderator]
        if rows and not spoken and not self._with_moderator:
            return None
        speaker = next(iter(spoken or rows), None)
        profile = self._profiles.get((speaker and speaker.participant) or "")
        return joined(
            (
                self._project,
                page.transcript.title,
                page.transcript.group,
                rows[0].number if rows else "",
                rows[-1].number if rows else "",
                speaker.name if speaker else "",
                *self._person(profile),
            )
        )

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
        UserError: a project stands under this name.
        DiskProblem: the file cannot be written.
        Stopped: `progress` said no.
        In all these cases a file of that name is left as it was.
    """
    faults.spare_project(path)
    count = 0
    with (
        whole_file(path) as scratch,
        scratch.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file,
    ):
        file.write(f"{joined(table.columns)}\r\n")
        found = table.lines(progress)
        while lines := list(islice(found, _AT_ONCE)):
            file.write("".join(lines))
            count += len(lines)
    return count
