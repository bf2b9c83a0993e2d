"""Comments go to coders and are done with; rules go to the codebook; undo takes each back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qualcoder_hslu.model.errors import NotFound, UserError
from qualcoder_hslu.model.revision import Revision
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.store import codings, withdrawal
from qualcoder_hslu.workspace import commenting, editing, team
from qualcoder_hslu.workspace.workspace import Workspace
from tests.projects import small_workspace

HERE = Span(110, 140)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with small_workspace(tmp_path / "small.fgc") as opened:
        codings.ensure_coder(opened.project, "Bruno")
        yield opened


def bruno(workspace: Workspace) -> str:
    (coder,) = commenting.addressees(workspace)
    assert coder.name == "Bruno"
    return coder.id


def test_a_comment_is_written_listed_done_and_undone(workspace: Workspace) -> None:
    comment = commenting.write(workspace, "Groupe", HERE, "  Pourquoi ici ? ", bruno(workspace))
    (found,) = commenting.listed(workspace)
    assert found == comment
    assert (found.body, found.author.name, found.addressee.name) == (
        "Pourquoi ici ?", "Anna", "Bruno",
    )  # fmt: skip
    commenting.resolve(workspace, found)
    assert commenting.listed(workspace)[0].resolved
    workspace.undo()
    assert not commenting.listed(workspace)[0].resolved
    workspace.undo()
    assert commenting.listed(workspace) == []


def test_who_reads_a_comment_may_resolve_but_not_remove_it(workspace: Workspace) -> None:
    comment = commenting.write(workspace, "Groupe", HERE, "À tous", None)
    path = workspace.project.path
    workspace.close()
    with Workspace.open(path, "Bruno") as other:
        with pytest.raises(UserError):
            commenting.remove(other, comment)
        commenting.resolve(other, comment)
        assert [c.resolved for c in commenting.listed(other)] == [True]
    with Workspace.open(path, "Anna") as again:
        commenting.remove(again, commenting.listed(again)[0])
        assert commenting.listed(again) == []


def test_nothing_is_said_about_nothing_or_to_nobody(workspace: Workspace) -> None:
    with pytest.raises(UserError):
        commenting.write(workspace, "Groupe", HERE, "  \n")
    with pytest.raises(NotFound):
        commenting.write(workspace, "Groupe", HERE, "Bonjour", "nobody")
    assert commenting.listed(workspace) == []


def test_comments_follow_their_words_and_hide_with_who_has_withdrawn(workspace: Workspace) -> None:
    commenting.write(workspace, "Groupe", HERE, "Ces mots-là")
    loaded = workspace.load("Groupe")
    editing.save(workspace, loaded, Revision.of(loaded).with_text(0, "Oui."))
    (moved,) = commenting.listed(workspace)
    after = workspace.load("Groupe")
    assert moved.span.of(after.text) == HERE.of(loaded.text)
    turn = next(t for t in after.turns if t.span.contains(moved.span))
    with workspace.action("withdraw participant"):
        withdrawal.set_withdrawn(workspace.project.conn, turn.participant or "", True)
    assert commenting.listed(workspace) == []
    with pytest.raises(UserError):
        commenting.write(workspace, "Groupe", moved.span, "encore")


def test_comments_come_back_with_a_copy(workspace: Workspace) -> None:
    path = workspace.project.path.with_name("Bruno.fgc")
    team.hand_out(workspace, "Bruno", path)
    with Workspace.open(path, "Bruno") as other:
        anna = next(c for c in commenting.addressees(other) if c.name == "Anna")
        commenting.write(other, "Groupe", HERE, "Plutôt A2 ?", anna.id)
    for _ in range(2):
        team.bring_back(workspace, [path])
        assert [c.body for c in commenting.listed(workspace)] == ["Plutôt A2 ?"]


def test_a_rule_goes_to_the_codebook_once_and_undo_takes_it_back(workspace: Workspace) -> None:
    before = workspace.codebook["A1"]
    assert commenting.add_rule(workspace, "A1", "Seulement  au guichet.", "include")
    assert workspace.codebook["A1"].include == {"fr": "Seulement au guichet."}
    assert not commenting.add_rule(workspace, "A1", "Seulement au guichet.", "include")
    assert commenting.add_rule(workspace, "A1", "Pas entre services.", "exclude")
    assert commenting.add_rule(workspace, "A1", "Au téléphone aussi.", "include")
    assert workspace.codebook["A1"].include["fr"].splitlines() == [
        "Seulement au guichet.", "Au téléphone aussi.",
    ]  # fmt: skip
    for _ in range(3):
        workspace.undo()
    assert workspace.codebook["A1"] == before


def test_a_rule_joins_the_text_that_is_shown(workspace: Workspace) -> None:
    code = workspace.codebook["B1"]
    workspace.update_code(
        type(code)(code.id, code.name, code.parent, include={"de": "Am Schalter."})
    )
    commenting.add_rule(workspace, "B1", "Auch am Telefon.", "include")
    assert workspace.codebook["B1"].include == {"de": "Am Schalter.\nAuch am Telefon."}
    with pytest.raises(UserError):
        commenting.add_rule(workspace, "B1", " ", "include")
    with pytest.raises(NotFound):
        commenting.add_rule(workspace, "Z", "Rien.", "exclude")
