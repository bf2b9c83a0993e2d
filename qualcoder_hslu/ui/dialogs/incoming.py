"""Files on their way into a project: reading them beside the window, and what is decided on each.

No widget; nothing is written before `choices` is given to the workspace.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.readers import read_transcript
from qualcoder_hslu.store import transcripts
from qualcoder_hslu.ui.jobs import JobHandle
from qualcoder_hslu.workspace.importing import ImportChoice, group_members, proposed_moderators
from qualcoder_hslu.workspace.listing import draft_speakers
from qualcoder_hslu.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that cannot be read, and the sentence that says why."""

    path: Path
    sentence: str


@dataclass(slots=True, eq=False)
class Incoming:
    """A file that was read, and what is decided on it; an empty group is one of its own.

    `known_as` is the title of the transcript that holds the same text already.
    """

    path: Path
    draft: TranscriptDraft
    speakers: Sequence[Speaker]
    title: str
    language: str = ""
    group: str = ""
    known_as: str = ""

    @property
    def turns(self) -> int:
        return len(self.draft.turns)

    @property
    def words(self) -> int:
        return sum(speaker.words for speaker in self.speakers)

    @property
    def group_key(self) -> object:
        """Equal for files of one group."""
        return self.group or id(self)


def read_files(job: JobHandle, paths: Sequence[Path]) -> list[Incoming | Unread]:
    """Read files one after the other; those read so far when the job is stopped."""
    found: list[Incoming | Unread] = []
    for done, path in enumerate(paths):
        if not job.progress(path.name, done, len(paths)):
            break
        try:
            draft = read_transcript(path)
        except UserError as error:
            found.append(Unread(path, str(error)))
        else:
            found.append(Incoming(path, draft, draft_speakers(draft), draft.title))
    return found


class IncomingFiles:
    """The files of one import. Who moderates belongs to a group, so files of one group agree."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._flags: dict[tuple[object, str], bool] = {}
        self._members: dict[str, dict[str, bool]] = {}
        self.files: list[Incoming] = []
        self.unread: list[Unread] = []

    def add(self, found: Sequence[Incoming | Unread]) -> None:
        """Take in what was read; the language is the draft's, else the project's."""
        fresh = [each for each in found if isinstance(each, Incoming)]
        digests = {id(each): sha256(each.draft.text.encode()).hexdigest() for each in fresh}
        known = transcripts.known_texts(self._workspace.project.conn, digests.values())
        for each in fresh:
            each.language = each.draft.language or self._workspace.language
            each.known_as = known.get(digests[id(each)], "")
        self.files += fresh
        self.unread += [each for each in found if isinstance(each, Unread)]

    def remove(self, gone: Sequence[Incoming | Unread]) -> None:
        self.files = [each for each in self.files if each not in gone]
        self.unread = [each for each in self.unread if each not in gone]

    def new_of(self, paths: Sequence[Path]) -> list[Path]:
        """The paths that are not listed yet, each once."""
        listed = {each.path for each in self.files} | {each.path for each in self.unread}
        return [path for path in dict.fromkeys(paths) if path not in listed]

    def groups(self) -> list[str]:
        """Names of groups to choose from: the project's and those given here."""
        stored = [group.name for group in transcripts.groups(self._workspace.project.conn)]
        given = [each.group for each in self.files if each.group]
        return list(dict.fromkeys(stored + given))

    def moderates(self, file: Incoming, speaker: str) -> bool:
        """What was decided, else as it is in the project's group, else as the labels propose."""
        key = (file.group_key, speaker)
        if key in self._flags:
            return self._flags[key]
        members = self._members_of(file.group or file.title)
        if speaker in members:
            return members[speaker]
        together = (each for each in self.files if each.group_key == file.group_key)
        return any(speaker in proposed_moderators(each.draft) for each in together)

    def set_moderates(self, file: Incoming, speaker: str, flag: bool) -> None:
        self._flags[file.group_key, speaker] = flag

    def choices(self) -> list[ImportChoice]:
        """What to import, in the order of the list."""
        return [
            ImportChoice(
                draft=replace(each.draft, title=each.title.strip() or each.draft.title),
                language=each.language,
                group=each.group or None,
                moderators=frozenset(
                    speaker.name
                    for speaker in each.speakers
                    if speaker.name and self.moderates(each, speaker.name)
                ),
            )
            for each in self.files
        ]

    def _members_of(self, group: str) -> dict[str, bool]:
        if group not in self._members:
            self._members[group] = group_members(self._workspace, group)
        return self._members[group]
