"""Talking about passages: comments addressed to coders, and rules that go to the codebook."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from qualcoder_hslu.model.coding import Coder
from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.model.ids import new_id
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings, comments, transcripts, withdrawal
from qualcoder_hslu.store.comments import Comment
from qualcoder_hslu.store.project import now
from qualcoder_hslu.workspace.workspace import Workspace

When = Literal["include", "exclude"]


def listed(workspace: Workspace) -> list[Comment]:
    """Every comment, by transcript and place."""
    return comments.every(workspace.project.conn)


def addressees(workspace: Workspace) -> list[Coder]:
    """To whom a comment can be addressed: everybody but the coder at work."""
    found = codings.coders(workspace.project.conn)
    return [coder for coder in found if coder.id != workspace.coder.id]


def write(
    workspace: Workspace, transcript: str, span: Span, body: str, addressee: str | None = None
) -> Comment:
    """Say something about a passage to a coder (id), or to everybody.

    Raises:
        NotFound: there is no such transcript or coder.
        UserError: nothing is said, or the words are of somebody who has withdrawn.
    """
    said = body.strip()
    if not said:
        raise UserError("Write what you want to say first: the comment is empty.")
    conn = workspace.project.conn
    found = transcripts.find(conn, transcript)
    if withdrawal.covers(conn, found.version, span):
        raise UserError(
            "These words are of somebody who has withdrawn: nothing is said about them."
        )
    to = next((c for c in codings.coders(conn) if c.id == addressee), None)
    if addressee is not None and to is None:
        raise NotFound("This coder is not in the project.")
    comment = Comment(new_id(), found.id, span, workspace.coder, to, said, False, now())
    with workspace.action("write comment"):
        comments.insert(conn, comment)
    return comment


def resolve(workspace: Workspace, comment: Comment, *, done: bool = True) -> None:
    """Mark a comment as done, or as open again."""
    if comment.resolved != done:
        with workspace.action("resolve comment" if done else "open comment again"):
            comments.set_resolved(workspace.project.conn, comment.id, done)


def remove(workspace: Workspace, comment: Comment) -> None:
    """Remove a comment of one's own. Raises `UserError` for another person's."""
    if comment.author.id != workspace.coder.id:
        raise UserError("Only who wrote a comment can remove it: mark it as done instead.")
    with workspace.action("remove comment"):
        comments.delete(workspace.project.conn, comment.id)


def add_rule(workspace: Workspace, code: str, sentence: str, when: When) -> bool:
    """Add a sentence to a code's "when to use" ("include") or "when not to use" ("exclude").

    It goes on a line of its own to the text that is shown in the project's language. False when
    it stands there already.

    Raises:
        NotFound: there is no such code.
        UserError: the sentence is empty.
    """
    said = " ".join(sentence.split())
    if not said:
        raise UserError("Write the rule as a sentence first.")
    if code not in workspace.codebook:
        raise NotFound(f"There is no code {code} in the codebook.")
    found = workspace.codebook[code]
    texts = found.include if when == "include" else found.exclude
    language = _shown(texts, workspace.language)
    lines = texts.get(language, "").splitlines()
    if said in lines:
        return False
    new = {**texts, language: "\n".join([*lines, said])}
    workspace.update_code(
        replace(found, include=new) if when == "include" else replace(found, exclude=new)
    )
    return True


def _shown(texts: Mapping[str, str], language: str) -> str:
    """The language in which a person sees these texts; see `model.codebook.text_in`."""
    for wanted in (language, "en"):
        if texts.get(wanted):
            return wanted
    return next((each for each, text in texts.items() if text), language)
