"""What an import does, or would do, as plain dicts in the shape printed as JSON."""

from dataclasses import asdict
from hashlib import sha256

from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.model.transcript import TranscriptDraft
from qualcoder_hslu.store import transcripts
from qualcoder_hslu.workspace.import_choice import ImportChoice, decided_draft
from qualcoder_hslu.workspace.importing import proposed_language
from qualcoder_hslu.workspace.listing import Json, draft_speakers, first_words, speaker_json
from qualcoder_hslu.workspace.speakers import Join, Known, KnownPeople, proposed_joins
from qualcoder_hslu.workspace.tags import tag_counts
from qualcoder_hslu.workspace.workspace import Workspace


def import_report(workspace: Workspace, choice: ImportChoice, people: KnownPeople) -> Json:
    """What is understood of one file and decided on it; `people` are those before the import.

    Of each speaker it says the labels in the file and what its legend says of them, the speaker
    whose other spelling they may be, the participant they are taken for (null: somebody new) and
    others they might be. Of a table it names the columns and what they were taken for, and of its
    tags the code that each is, null for one that the codebook lacks.
    """
    draft = decided_draft(choice)
    labels = draft_speakers(choice.draft)
    joins = {
        join.label: join
        for join in proposed_joins(labels)
        if choice.names.get(join.label, join.label) != choice.names.get(join.into, join.into)
    }
    first = first_words(draft)
    legend = dict(choice.draft.legend)
    speakers = draft_speakers(draft)
    same = transcripts.known_texts(
        workspace.project.conn, [sha256(draft.text.encode()).hexdigest()]
    )

    def entry(speaker: Speaker) -> Json:
        own = [
            each.name for each in labels if choice.names.get(each.name, each.name) == speaker.name
        ]
        join = next((joins[label] for label in own if label in joins), None)
        match = people.match(speaker.name, choice.group or draft.title)
        return speaker_json(speaker) | {
            "labels": own,
            "legend": next((legend[label] for label in own if label in legend), None),
            "first_words": first[speaker.name],
            "join": _join_json(join) if join else None,
            "participant": _person_json(match.same) if match.same else None,
            "candidates": [_person_json(each) for each in match.others],
        }

    return {
        "file": draft.original_name,
        "title": draft.title,
        "language": choice.language or proposed_language(workspace, draft),
        "group": choice.group,
        "convention": draft.convention or None,
        "conventions": [
            {
                "name": score.name,
                "example": score.example,
                "labels": score.labels,
                "speakers": score.speakers,
            }
            for score in draft.scores
        ],
        "turns": len(draft.turns),
        "words": sum(speaker.words for speaker in speakers),
        "speakers": [entry(speaker) for speaker in speakers],
        "questions": draft.questions,
        "no_labels": sorted(choice.no_labels.intersection(each.name for each in labels)),
        "columns": _columns_json(draft),
        "tags": {
            "use": choice.tags,
            "codes": [asdict(each) for each in tag_counts(workspace.codebook, draft.tagged)],
        },
        "same_text_as": next(iter(same.values()), None),
        "notes": [
            {
                "kind": note.kind,
                "line": note.line,
                "lines": list(note.lines),
                "message": note.message,
            }
            for note in draft.notes
        ],
    }


def _columns_json(draft: TranscriptDraft) -> Json | None:
    """What the columns of a table were taken for, by their names; null for another format."""
    if draft.table is None:
        return None
    taken = asdict(draft.table)
    parts = {
        part: draft.columns[number] for part, number in taken.items()
        if part != "header" and number is not None
    }  # fmt: skip
    return {"names": list(draft.columns), "header": draft.table.header, "taken": parts}


def _join_json(join: Join) -> Json:
    return {"into": join.into, "likeness": join.likeness}


def _person_json(person: Known) -> Json:
    return {
        "id": person.id,
        "key": person.key,
        "name": person.name,
        "groups": list(person.groups),
    }
