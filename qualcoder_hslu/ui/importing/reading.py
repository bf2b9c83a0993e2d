"""One file on its way in: how it was read, what was understood of it, and what is decided on it.

No widget; reading is done in a job, beside the window.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.languages import detect_language
from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.model.text import count_words
from qualcoder_hslu.model.transcript import TableColumns, TranscriptDraft, turn_words
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.ui.jobs import JobHandle
from qualcoder_hslu.workspace.import_choice import false_labels
from qualcoder_hslu.workspace.listing import draft_speakers, first_words
from qualcoder_hslu.workspace.speakers import Join, legend_names, proposed_joins
from qualcoder_hslu.workspace.tags import TagUse

_WORKBOOKS = (".xlsx", ".xlsm", ".ods")


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that cannot be read, and the sentence that says why."""

    path: Path
    sentence: str


@dataclass(frozen=True, slots=True)
class How:
    """How a file is to be read: its way of writing labels, the name that unlabelled questions get,
    the columns of a table; as `readers.read_transcript` takes them.
    """

    convention: str = ""
    questions: str = ""
    columns: TableColumns | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a file: the draft, who speaks in it, and what the text tells.

    `words` are those of each turn; `legend` names labels as the file does.
    """

    draft: TranscriptDraft
    speakers: Sequence[Speaker]
    words: Sequence[int]
    first_words: Mapping[str, str]
    joins: Sequence[Join]
    legend: Mapping[str, str]
    language: str
    digest: str


@dataclass(slots=True, eq=False)
class Incoming:
    """A file that was read, and what is decided on it; an empty group is one of its own.

    `names` gives a label another name, an empty one for nobody; `no_labels` are none,
    so that their words run on. `known_as` is the title of the transcript that holds the same text
    already, in the project or, with `twice`, in this list. Of a table that is `unsure` a person has
    to say what the columns are.
    """

    path: Path
    reading: Reading
    title: str
    language: str = ""
    group: str = ""
    how: How = How()
    names: dict[str, str] = field(default_factory=dict)
    no_labels: set[str] = field(default_factory=set)
    tags: TagUse = "leave"
    known_as: str = ""
    twice: bool = False
    unsure: bool = False
    _counted: tuple[object, dict[str, tuple[int, int]]] = field(default=(None, {}), repr=False)

    @property
    def draft(self) -> TranscriptDraft:
        return self.reading.draft

    @property
    def turns(self) -> int:
        return sum(turns for turns, _ in self.spoken().values())

    @property
    def words(self) -> int:
        return sum(words for _, words in self.spoken().values())

    @property
    def notes(self) -> int:
        """How many things a person should know of."""
        return len(self.draft.notes) + bool(self.known_as) + self.tags_left_out

    @property
    def tags_left_out(self) -> bool:
        """Whether the file gives codes of which nothing would be kept."""
        return bool(self.draft.tagged) and self.tags == "leave"

    @property
    def group_key(self) -> object:
        """Equal for files of one group."""
        return self.group or id(self)

    def name_of(self, label: str) -> str:
        """The name that a label goes by, empty for nobody."""
        return self.names.get(label, label)

    def labels_of(self, name: str) -> list[str]:
        """The labels that go by a name, in order of first speaking."""
        labels = (each.name for each in self.reading.speakers)
        return [
            each for each in labels if each not in self.no_labels and self.name_of(each) == name
        ]

    def spoken(self) -> dict[str, tuple[int, int]]:
        """Label -> turns and words, those that run on counted with the turn before."""
        if not self.no_labels:
            return {each.name: (each.turns, each.words) for each in self.reading.speakers}
        key = (id(self.reading), frozenset(self.no_labels))
        if self._counted[0] != key:
            self._counted = (key, self._count())
        return self._counted[1]

    def _count(self) -> dict[str, tuple[int, int]]:
        turns, words = Counter[str](), Counter[str]()
        labels = false_labels(self.draft, self.no_labels)
        only_false = all(each.name in self.no_labels for each in self.reading.speakers)
        speaker = "" if only_false else None
        for number, turn in enumerate(self.draft.turns):
            if turn.speaker not in self.no_labels:
                speaker = turn.speaker
                turns[speaker] += 1
            if speaker is not None:  # else it is text before the first speaker
                rows = labels.get(number, ())
                own = sum(count_words(row.span.of(self.draft.text)) for row in rows)
                words[speaker] += self.reading.words[number] + own
        if only_false:
            turns[""] = 1
        return {label: (turns[label], words[label]) for label in turns}

    def open_joins(self) -> list[Join]:
        """The proposals that are still to be decided on, between the names of now."""
        return [
            join
            for join in self.reading.joins
            if self.name_of(join.label) == join.label
            and self.name_of(join.into) != join.label
            and not {join.label, join.into} & self.no_labels
        ]

    def open_legend(self) -> dict[str, str]:
        """Label -> name, as the file's legend has it, of labels that still go by themselves."""
        return {
            label: name
            for label, name in self.reading.legend.items()
            if self.name_of(label) == label and label not in self.no_labels
        }


def read_file(path: Path, how: How | None = None) -> Reading:
    """Read a file. Raises ReadError."""
    how = how or How()
    draft = read_transcript(
        path,
        convention=how.convention or None,
        questions=how.questions,
        columns=how.columns,
    )
    speakers = draft_speakers(draft)
    return Reading(
        draft,
        speakers,
        [turn_words(draft.text, turn, draft.uncounted) for turn in draft.turns],
        first_words(draft),
        proposed_joins(speakers),
        legend_names(draft),
        draft.language or detect_language(draft.text) or "",
        sha256(draft.text.encode()).hexdigest(),
    )


def read_files(job: JobHandle, paths: Sequence[Path]) -> list[Incoming | Unread]:
    """Read files one after the other; those read so far when the job is stopped."""
    found: list[Incoming | Unread] = []
    for done, path in enumerate(paths):
        if not job.progress(path.name, done, len(paths)):
            break
        try:
            reading = read_file(path)
        except UserError as error:
            found.append(_as_table(path) or Unread(path, str(error)))
        else:
            found.append(Incoming(path, reading, reading.draft.title))
    return found


def _as_table(path: Path) -> Incoming | None:
    """A workbook whose columns could not be guessed, with a first idea to be put right."""
    if path.suffix.lower() not in _WORKBOOKS:
        return None
    how = How(columns=TableColumns(text=1, speaker=0))
    try:
        reading = read_file(path, how)
    except UserError:
        return None
    return Incoming(path, reading, reading.draft.title, how=how, unsure=True)


def read_again(
    job: JobHandle, wanted: Sequence[tuple[Incoming, How]]
) -> list[tuple[Incoming, How, Reading]]:
    """Read files in another way; those read so far when the job is stopped. Raises ReadError."""
    found = []
    for done, (file, how) in enumerate(wanted):
        if not job.progress(file.path.name, done, len(wanted)):
            break
        found.append((file, how, read_file(file.path, how)))
    return found
