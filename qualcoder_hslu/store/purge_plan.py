"""What a purge has to reach: every text, note and file in which a participant's words stand.

It only looks; `purge` changes.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator

from qualcoder_hslu.model.text import Edit, OffsetMap, Span, union
from qualcoder_hslu.store import withdrawal

_RUN = 4  # as many words in a row, equal to the participant's, make a memo a quotation
_LONG_RUN = 6  # and an example of a code: those of 4 or 5 are anybody's ("il y a eu")
_WORD = re.compile(r"\w+")

# What people write freely beside a text, and where in a row it stands.
FREE: dict[str, tuple[str, ...]] = {
    "coding": ("memo",),
    "memo": ("body",),
    "comment": ("body",),
    "ruling": ("reason", "memo"),
}
# What of a code may quote somebody.
EXAMPLES = ("example", "counter_example")
_PLACED = ("coding", "comment", "ruling")


class Plan:
    """Everything that holds the participant's words, found before anything is changed.

    `masks`: SHA-256 of a text -> what of it to mask; a text that stands in two transcripts is
    masked in both. `spans`: transcript -> places of the words in any of its versions. `examples`:
    codes of the codebook, as it stands, with an example that quotes the words.
    """

    def __init__(self, conn: sqlite3.Connection, participant: str) -> None:
        self._conn = conn
        self._versions: dict[str, list[tuple[str, str, str | None]]] = {}
        self.own: dict[str, list[Span]] = {}  # version -> speech
        self.masks: dict[str, list[Span]] = {}
        for transcript in self._transcripts(participant):
            self._read(transcript, participant)
        twins = self._twins()
        self.spans = {
            transcript: union(s for _, text, _ in versions for s in self.masks.get(text, ()))
            for transcript, versions in (self._versions | twins).items()
        }
        marks = ", ".join("?" * len(self.spans))
        self.originals = {
            row[0]
            for row in conn.execute(
                f"SELECT original FROM transcript WHERE original IS NOT NULL AND id IN ({marks})",
                tuple(self.spans),
            )
        }
        self._runs, self._long_runs = self._word_runs(_RUN), self._word_runs(_LONG_RUN)
        hidden = withdrawal.hidden(conn)
        self.codings = {
            row
            for row in hidden
            if self._overlaps("coding", self._row("coding", row))
            and not self._on_others(row, participant)
        }
        self.free = {table: set(self._free_rows(table, participant)) for table in FREE}
        self.examples = sorted(
            {
                code
                for code, *texts in conn.execute(
                    f"SELECT code, {', '.join(EXAMPLES)} FROM code_text"
                )
                if any(map(self.cites, texts))
            }
        )

    def _transcripts(self, participant: str) -> list[str]:
        return [
            row[0]
            for row in self._conn.execute(
                "SELECT DISTINCT v.transcript FROM turn t JOIN transcript_version v "
                "ON v.id = t.version WHERE t.participant = ?",
                (participant,),
            )
        ]

    def _read(self, transcript: str, participant: str) -> None:
        """The participant's speech and labels in every version of a transcript.

        What the latest version gives them is theirs in the versions before too, wherever those
        say somebody else spoke.
        """
        versions = self._conn.execute(
            "SELECT id, text, offsets FROM transcript_version WHERE transcript = ? "
            "ORDER BY number DESC",
            (transcript,),
        ).fetchall()
        self._versions[transcript] = versions
        carried: list[Span] = []
        for version, text, offsets in versions:
            speech = union([*carried, *self._turns(version, participant)])
            self.own[version] = speech
            labels = self._labels(version, participant)
            self.masks[text] = union([*self.masks.get(text, ()), *speech, *labels])
            carried = _backwards(offsets, speech) if offsets else []

    def _turns(self, version: str, participant: str) -> list[Span]:
        return [
            Span(start, end)
            for start, end in self._conn.execute(
                'SELECT start, "end" FROM turn WHERE version = ? AND participant = ?',
                (version, participant),
            )
        ]

    def _labels(self, version: str, participant: str) -> list[Span]:
        """Labels between the participant's turns and the turns before them."""
        return [
            Span(start, end)
            for start, end in self._conn.execute(
                'SELECT u.start, u."end" FROM turn t JOIN uncounted u ON u.version = t.version '
                "AND u.kind = 'label' AND u.\"end\" <= t.start AND u.start >= coalesce("
                '(SELECT max(b."end") FROM turn b WHERE b.version = t.version '
                "AND b.position < t.position), 0) WHERE t.version = ? AND t.participant = ?",
                (version, participant),
            )
        ]

    def _twins(self) -> dict[str, list[tuple[str, str, str | None]]]:
        """Other transcripts with a version of the very same text."""
        found: dict[str, list[tuple[str, str, str | None]]] = {}
        for text in self.masks:
            for transcript, version in self._conn.execute(
                "SELECT transcript, id FROM transcript_version WHERE text = ?", (text,)
            ):
                if transcript not in self._versions:
                    found.setdefault(transcript, []).append((version, text, None))
                    self.own[version] = self._speech_of(text)
        return found

    def _speech_of(self, text: str) -> list[Span]:
        versions = (each for found in self._versions.values() for each in found)
        return union(s for version, own, _ in versions if own == text for s in self.own[version])

    def _word_runs(self, length: int) -> set[tuple[str, ...]]:
        """Runs of the participant's words, by which quotations are known."""
        runs: set[tuple[str, ...]] = set()
        for versions in self._versions.values():
            for version, digest, _ in versions:
                data = self._conn.execute(
                    "SELECT data FROM content WHERE sha256 = ?", (digest,)
                ).fetchone()
                text = bytes(data[0]).decode()
                for span in self.own[version]:
                    runs.update(_runs(span.of(text), length))
        return runs

    def quotes(self, words: str) -> bool:
        """Whether a note repeats the participant's words."""
        return bool(words) and not self._runs.isdisjoint(_runs(words, _RUN))

    def cites(self, words: str) -> bool:
        """Whether an example of a code is the participant's words, or has a long run of them."""
        long, short = set(_runs(words, _LONG_RUN)), set(_runs(words, _RUN))
        if not long:
            return bool(short) and short <= self._runs
        return not self._long_runs.isdisjoint(long)

    def _row(self, table: str, row: str) -> dict[str, object]:
        found = self._conn.execute(
            f'SELECT transcript, start, "end" FROM {table} WHERE id = ?', (row,)
        ).fetchone()
        return dict(zip(("transcript", "start", "end"), found, strict=True)) if found else {}

    def _overlaps(self, table: str, values: dict[str, object]) -> bool:
        if table not in _PLACED:
            return False
        start, end = int(str(values["start"])), int(str(values["end"]))
        away = self.spans.get(str(values["transcript"]), ())
        return any(span.start < end and start < span.end for span in away)

    def _on_others(self, coding: str, participant: str) -> bool:
        """Whether a hidden coding lies on the turn of another person who has withdrawn too."""
        found = self._conn.execute(
            "SELECT 1 FROM coding c JOIN transcript_version v ON v.transcript = c.transcript "
            "AND v.number = (SELECT max(number) FROM transcript_version "
            "WHERE transcript = c.transcript) JOIN turn t ON t.version = v.id "
            'AND t.start < c."end" AND c.start < t."end" '
            "WHERE c.id = ? AND t.participant IS NOT ?",
            (coding, participant),
        ).fetchone()
        return found is not None

    def _free_rows(self, table: str, participant: str) -> Iterator[str]:
        """Ids of rows whose notes go: on the participant, beside their words, or quoting them."""
        for journal in ("change", "merged_change"):
            for row, old, new in self._conn.execute(
                f"SELECT row, old, new FROM {journal} WHERE tbl = ?", (table,)
            ):
                for values in (json.loads(each) for each in (old, new) if each):
                    notes = [str(values.get(column) or "") for column in FREE[table]]
                    if not any(notes):
                        continue
                    about = values.get("kind") == "participant" and values["target"] == participant
                    if about or self._overlaps(table, values) or any(map(self.quotes, notes)):
                        yield row


def filled(table: str) -> str:
    """SQL for rows of the table in which somebody has written something."""
    return "(" + " OR ".join(f"{column} <> ''" for column in FREE[table]) + ")"


def _runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _backwards(offsets: str, spans: Iterable[Span]) -> list[Span]:
    """Places in the version before of spans of a version; what was replaced counts whole."""
    shift, back = 0, []
    for start, end, length in json.loads(offsets):
        back.append(Edit(start + shift, start + shift + length, end - start))
        shift += length - (end - start)
    way = OffsetMap(back)
    return [way.map_span(span)[0] for span in spans]
