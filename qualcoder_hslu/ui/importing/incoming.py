"""The files of one import: who speaks in them as decided so far, and what is to be stored.

No widget; nothing is written before `choices` is given to the workspace.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from qualcoder_hslu.model.codebook import text_in
from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.store import transcripts
from qualcoder_hslu.ui.colours import PARTICIPANT_COLOURS
from qualcoder_hslu.ui.importing.reading import How, Incoming, Reading, Unread
from qualcoder_hslu.workspace.import_choice import ImportChoice, decided_draft
from qualcoder_hslu.workspace.importing import members_by_group, proposed_moderators
from qualcoder_hslu.workspace.speakers import Join, KnownPeople, Match
from qualcoder_hslu.workspace.tags import TagCount, tag_counts
from qualcoder_hslu.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker as decided so far: name, labels, how much they speak, and what is proposed.

    With `runs_on` it is no speaker but a label that is none. `legend` is another name that the
    file gives them.
    """

    name: str
    labels: tuple[str, ...]
    turns: int
    words: int
    first_words: str
    moderator: bool
    match: Match
    chosen: bool
    join: Join | None
    legend: str = ""
    runs_on: bool = False


class IncomingFiles:
    """The files of one import. Who moderates and who somebody is belong to a group, so files of
    one group agree; names belong to a file.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._people: KnownPeople | None = None
        self._flags: dict[tuple[object, str], bool] = {}
        self._chosen: dict[tuple[object, str], str | None] = {}
        self._members: dict[str, dict[str, bool]] | None = None
        self.files: list[Incoming] = []
        self.unread: list[Unread] = []

    # The list

    def add(self, found: Sequence[Incoming | Unread]) -> None:
        """Take in what was read; the language is the text's, else the project's."""
        fresh = [each for each in found if isinstance(each, Incoming)]
        for each in fresh:
            each.language = each.reading.language or self._workspace.language
        self.files += fresh
        self.unread += [each for each in found if isinstance(each, Unread)]
        self._look_for_twins()

    def remove(self, gone: Sequence[Incoming | Unread]) -> None:
        self.files = [each for each in self.files if each not in gone]
        self.unread = [each for each in self.unread if each not in gone]
        self._look_for_twins()

    def replace(self, file: Incoming, how: How, reading: Reading) -> None:
        """Take a new reading of a file; what was decided on labels that are still there stays."""
        labels = {speaker.name for speaker in reading.speakers}
        file.names = {label: name for label, name in file.names.items() if label in labels}
        file.no_labels &= labels
        file.unsure &= how.columns is None
        file.reading, file.how = reading, how
        self._look_for_twins()

    def new_of(self, paths: Sequence[Path]) -> list[Path]:
        """The paths that are not listed yet, each once."""
        listed = {each.path for each in self.files} | {each.path for each in self.unread}
        return [path for path in dict.fromkeys(paths) if path not in listed]

    def _look_for_twins(self) -> None:
        digests = {each.reading.digest for each in self.files}
        known = transcripts.known_texts(self._workspace.project.conn, digests)
        here: dict[str, str] = {}
        for each in self.files:
            digest = each.reading.digest
            each.known_as = known.get(digest, "") or here.get(digest, "")
            each.twice = digest not in known and digest in here
            here.setdefault(digest, each.title)

    def groups(self) -> list[str]:
        """Names of groups to choose from: the project's and those given here."""
        stored = [group.name for group in transcripts.groups(self._workspace.project.conn)]
        given = [each.group for each in self.files if each.group]
        return list(dict.fromkeys(stored + given))

    # Speakers

    @property
    def people(self) -> KnownPeople:
        """The people of the project; nobody changes it while the dialog is open."""
        if self._people is None:
            self._people = KnownPeople(self._workspace)
        return self._people

    def rows(self, file: Incoming) -> list[SpeakerRow]:
        """The speakers of a file as decided so far, in order of first speaking.

        Labels that are none come last.
        """
        rows: dict[str, list[Speaker]] = {}
        for speaker in file.reading.speakers:
            if speaker.name not in file.no_labels:
                rows.setdefault(file.name_of(speaker.name), []).append(speaker)
        spoken, legend = file.spoken(), file.open_legend()
        joins = {join.label: join for join in file.open_joins()}
        first = file.reading.first_words
        found = [
            SpeakerRow(
                name,
                tuple(each.name for each in speakers),
                sum(spoken[each.name][0] for each in speakers),
                sum(spoken[each.name][1] for each in speakers),
                first[speakers[0].name],
                bool(name) and self.moderates(file, name),
                self.match(file, name),
                (file.group_key, name) in self._chosen,
                joins.get(name),
                legend.get(name, ""),
            )
            for name, speakers in rows.items()
        ]
        return found + [
            SpeakerRow(label, (label,), 0, 0, first[label], False, Match(None), False, None,
                       runs_on=True)
            for label in first
            if label in file.no_labels
        ]  # fmt: skip

    def rename(self, file: Incoming, name: str, new: str) -> None:
        """Give a speaker another name; that of another speaker joins the two, "" means nobody.

        Who joins another takes over what was decided on them.
        """
        if name == new:
            return
        key = file.group_key
        if new and not file.labels_of(new):
            self._flags.setdefault((key, new), bool(name) and self.moderates(file, name))
            if (key, name) in self._chosen:
                self._chosen.setdefault((key, new), self._chosen[key, name])
        for label in file.labels_of(name):
            file.names[label] = new

    def run_on(self, file: Incoming, name: str) -> None:
        """Say that the labels of a speaker are none."""
        for label in file.labels_of(name):
            if label:
                file.names.pop(label, None)
                file.no_labels.add(label)

    def restore(self, file: Incoming, name: str) -> None:
        """Call the labels of a speaker as the file does: takes joins apart and names back."""
        for label in file.labels_of(name):
            file.names.pop(label, None)
        file.no_labels.discard(name)

    def join_proposed(self, file: Incoming) -> None:
        """Follow every proposal that is still open."""
        for join in file.open_joins():
            self.rename(file, file.name_of(join.label), file.name_of(join.into))

    def name_by_legend(self, file: Incoming) -> None:
        """Call everybody as the file's legend does, where nothing else was decided."""
        for label, name in file.open_legend().items():
            self.rename(file, label, name)

    def tags(self, file: Incoming) -> list[TagCount]:
        """The codes that a file gives its passages."""
        return tag_counts(self._workspace.codebook, file.draft.tagged)

    def name_of_code(self, code: str) -> str:
        """A code's id and its name in the project's language."""
        found = self._workspace.codebook[code]
        return f"{code} {text_in(found.name, self._workspace.language)}"

    def moderates(self, file: Incoming, name: str) -> bool:
        """What was decided, else as it is in the project's group, else as the labels propose."""
        key = (file.group_key, name)
        if key in self._flags:
            return self._flags[key]
        members = self._members_of(file.group or file.title)
        if name in members:
            return members[name]
        together = (each for each in self.files if each.group_key == file.group_key)
        return any(
            name == each.name_of(label)
            for each in together
            for label in proposed_moderators(each.draft)
        )

    def set_moderates(self, file: Incoming, name: str, flag: bool) -> None:
        self._flags[file.group_key, name] = flag

    def match(self, file: Incoming, name: str) -> Match:
        """Whom a speaker is, as decided, else as proposed."""
        proposed = self.people.match(name, file.group or file.title)
        key = (file.group_key, name)
        if key not in self._chosen:
            return proposed
        wanted = self._chosen[key]
        chosen = next((each for each in self.people.all if each.id == wanted), None)
        every = [proposed.same, *proposed.others]
        return Match(chosen, tuple(each for each in every if each and each is not chosen))

    def choose_person(self, file: Incoming, name: str, participant: str | None) -> None:
        """Say which participant a speaker is, None for somebody new."""
        self._chosen[file.group_key, name] = participant

    def _members_of(self, group: str) -> dict[str, bool]:
        if self._members is None:
            self._members = members_by_group(self._workspace)
        return self._members.get(group, {})

    # What comes of it

    def choices(self) -> list[ImportChoice]:
        """What to import, in the order of the list."""
        return [self.choice(each) for each in self.files]

    def choice(self, file: Incoming) -> ImportChoice:
        """What is decided on a file so far."""
        labels = {speaker.name for speaker in file.reading.speakers} - file.no_labels
        names = {file.name_of(label) for label in labels} - {""}
        key = file.group_key
        return ImportChoice(
            draft=replace(file.draft, title=file.title.strip() or file.draft.title),
            language=file.language,
            group=file.group or None,
            moderators=frozenset(name for name in names if self.moderates(file, name)),
            names=dict(file.names),
            people={name: self._chosen[key, name] for name in names if (key, name) in self._chosen},
            no_labels=frozenset(file.no_labels),
            tags=file.tags,
        )

    def decided(self, file: Incoming) -> TranscriptDraft:
        """The draft as it would be stored."""
        return decided_draft(self.choice(file))

    def colours(self, file: Incoming) -> dict[str, int]:
        """Name -> colour: that of the participant, else one that nobody in the file has."""
        rows = [row for row in self.rows(file) if row.name and not row.runs_on]
        known = {row.name: row.match.same.colour for row in rows if row.match.same}
        taken = {colour % PARTICIPANT_COLOURS for colour in known.values()}
        free = (n for n in count() if n >= PARTICIPANT_COLOURS or n not in taken)
        return {row.name: known[row.name] if row.name in known else next(free) for row in rows}
