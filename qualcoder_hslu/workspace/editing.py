"""Correcting a transcript after coding: one session becomes one new version, in one step.

A session works on a `Revision`; nothing is written before `save`. Every coding of every coder goes
to its new place; those whose words changed or are gone come to the review list.
"""

from collections.abc import Sequence
from dataclasses import replace

from qualcoder_hslu.model.coding import Coding
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.revision import Revision, carry_out
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript, Turn, quote
from qualcoder_hslu.store import journal, people, transcripts, versions
from qualcoder_hslu.store.versions import NewVersion, Review
from qualcoder_hslu.workspace.workspace import Workspace


def save(workspace: Workspace, loaded: LoadedTranscript, revision: Revision) -> list[str]:
    """Write a revision as the transcript's next version; ids of the codings to look at.

    A revision that changes nothing writes nothing.

    Raises:
        UserError: the transcript has been changed since the session began, or no words are left.
    """
    if revision == Revision.of(loaded):
        return []
    current = workspace.transcript(loaded.transcript.id)
    if current.version != loaded.transcript.version:
        raise UserError(
            f"“{current.title}” has been corrected elsewhere meanwhile: begin anew from its present"
            " text."
        )
    revised = carry_out(revision, loaded.uncounted)
    if not revised.turns:
        raise UserError("A transcript cannot be left without any words.")
    with workspace.action(f"correct {current.title}"):
        new = NewVersion(
            revised.text,
            _with_participants(workspace, loaded, revision, revised.turns),
            revised.uncounted,
            revised.offsets,
        )

        def same_words(old: Span, now: Span) -> bool:
            after = quote(revised.text, now, revised.turns, revised.uncounted)
            return loaded.quote(old).split() == after.split()

        return versions.add(workspace.project, loaded, new, same_words)


def _with_participants(
    workspace: Workspace, loaded: LoadedTranscript, revision: Revision, turns: Sequence[Turn]
) -> list[Turn]:
    """The turns with everybody in them a member of the group, new people entered."""
    conn = workspace.project.conn
    group = transcripts.ensure_group(conn, loaded.transcript.group)
    flags = {turn.number: turn for turn in revision.turns}
    out, entered = [], dict[str, str]()
    for turn in turns:
        participant = turn.participant
        if flags[turn.number].new:
            if turn.speaker not in entered:
                entered[turn.speaker] = people.ensure_participant(
                    conn, turn.speaker, group, moderator=turn.moderator
                )
            participant = entered[turn.speaker]
        elif participant:
            people.enter_group(conn, participant, group, moderator=turn.moderator)
        out.append(replace(turn, participant=participant))
    return out


def rename_speaker(workspace: Workspace, participant: str, name: str) -> None:
    """Call a participant otherwise, in every transcript; labels in the texts stay as typed.

    Raises:
        UserError: the name is empty, or somebody else in one of their groups has it.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError("A speaker needs a name.")
    with workspace.action(f"rename speaker {name}"):
        people.rename_participant(workspace.project.conn, participant, name)


def rename_transcript(workspace: Workspace, transcript: str, title: str) -> None:
    """Give a transcript (id) another title, made unique; a group of its own is renamed with it.

    Raises UserError when the title is empty.
    """
    title = " ".join(title.split())
    if not title:
        raise UserError("A transcript needs a title.")
    workspace.rename_transcript(transcript, title)


def review_list(workspace: Workspace) -> list[Review]:
    """The coder's codings to look at since transcripts were corrected, by transcript and place."""
    return versions.reviews(workspace.project.conn, [workspace.layer.id])


def looked_at(workspace: Workspace, review: Review) -> None:
    """Take a coding off the review list."""
    with workspace.action(f"review {review.code}"):
        versions.looked_at(workspace.project.conn, review.id)


def code_again(workspace: Workspace, review: Review, span: Span) -> Coding:
    """Give a lost coding to a passage, with its memo and rating, and take it off the list."""
    lost = journal.removed_row(workspace.project.conn, "coding", review.coding) or {}
    with workspace.action(f"bring back {review.code}"):
        versions.looked_at(workspace.project.conn, review.id)
        return workspace.apply(
            review.transcript,
            span,
            review.code,
            memo=lost.get("memo", ""),
            rating=lost.get("rating"),
        )
