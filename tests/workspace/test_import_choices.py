"""Importing transcripts as decided: language, group and moderators may differ per draft."""

from dataclasses import replace

import pytest

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.errors import UserError
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn
from qualcoder_hslu.workspace.importing import (
    ImportChoice,
    draft_choices,
    group_members,
    import_choices,
    import_drafts,
    import_steps,
)
from qualcoder_hslu.workspace.speakers import KnownPeople
from qualcoder_hslu.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "study.fgc", codebook=Codebook()) as workspace:
        yield workspace


def draft(title: str, *, proposed: str = "Mod", language: str | None = None) -> TranscriptDraft:
    """Mod, Ruth and Beat speak a word each; `proposed` moderates by the label."""
    text = "Mod: Also.\nRuth: Ja.\nBeat: Nein."
    turns = tuple(
        Turn(str(number), name, Span(start, end), moderator=name == proposed)
        for number, (name, start, end) in enumerate(
            (("Mod", 5, 10), ("Ruth", 17, 20), ("Beat", 27, 32)), start=1
        )
    )
    return TranscriptDraft(title, text, turns, (), language=language)


def moderators(workspace: Workspace, title: str) -> set[str]:
    return {turn.speaker for turn in workspace.load(title).turns if turn.moderator}


def test_each_draft_goes_its_own_way_in_one_step(workspace):
    ids = import_choices(
        workspace,
        [
            ImportChoice(draft("One"), "de", "FG", frozenset({"Mod"})),
            ImportChoice(draft("Two", language="it")),
            ImportChoice(draft("Three"), moderators=frozenset({"Ruth", "Beat"})),
        ],
    )
    found = workspace.transcripts()
    assert [each.id for each in found] == ids
    assert [(each.language, each.group) for each in found] == [
        ("de", "FG"), ("it", "Two"), ("fr", "Three"),
    ]  # fmt: skip
    assert workspace.undo_name == "import One, Two, Three"
    workspace.undo()
    assert workspace.transcripts() == []


def test_the_decision_counts_and_not_the_proposal(workspace):
    import_choices(workspace, [ImportChoice(draft("One"), moderators=frozenset({"Beat"}))])
    assert moderators(workspace, "One") == {"Beat"}


def test_a_later_decision_on_a_group_counts_for_all_of_it(workspace):
    import_choices(
        workspace, [ImportChoice(draft("One"), group="FG", moderators=frozenset({"Mod"}))]
    )
    import_choices(
        workspace, [ImportChoice(draft("Two"), group="FG", moderators=frozenset({"Ruth"}))]
    )
    assert group_members(workspace, "FG") == {"Mod": False, "Ruth": True, "Beat": False}
    assert moderators(workspace, "One") == {"Ruth"}


def test_nothing_to_import_is_no_step(workspace):
    before = workspace.undo_name
    assert import_choices(workspace, []) == []
    assert workspace.undo_name == before


def test_plain_drafts_keep_proposed_named_and_known_moderators(workspace):
    import_drafts(
        workspace,
        [draft("One"), draft("Two", proposed="Beat")],
        group="FG",
        moderators=["Ruth"],
    )
    assert moderators(workspace, "One") == {"Mod", "Ruth", "Beat"}
    import_drafts(workspace, [draft("Three", proposed="")], group="FG")
    assert moderators(workspace, "Three") == {"Mod", "Ruth", "Beat"}


def test_without_a_group_the_proposals_of_one_draft_are_not_those_of_another(workspace):
    import_drafts(workspace, [draft("One"), draft("Two", proposed="Beat")])
    assert (moderators(workspace, "One"), moderators(workspace, "Two")) == ({"Mod"}, {"Beat"})


def test_a_moderator_who_speaks_nowhere_is_refused_and_nothing_is_stored(workspace):
    with pytest.raises(UserError, match="Nobody called Nora"):
        import_drafts(workspace, [draft("One")], moderators=["Nora"])
    assert workspace.transcripts() == []


def names(workspace: Workspace, title: str) -> list[str]:
    return [turn.speaker for turn in workspace.load(title).turns]


def people_of(workspace: Workspace, title: str) -> list[str | None]:
    return [turn.participant for turn in workspace.load(title).turns]


def test_labels_of_one_name_are_one_speaker_and_an_empty_name_is_nobody(workspace):
    decided = {"Mod": "Nora", "Ruth": "Nora", "Beat": ""}
    import_choices(
        workspace,
        [ImportChoice(draft("One"), moderators=frozenset({"Nora"}), names=decided)],
    )
    assert names(workspace, "One") == ["Nora", "Nora", ""]
    assert moderators(workspace, "One") == {"Nora"}
    assert group_members(workspace, "One") == {"Nora": True}
    assert workspace.load("One").text == draft("One").text


def test_a_speaker_is_the_participant_chosen_or_somebody_new_whatever_the_name(workspace):
    import_choices(workspace, [ImportChoice(draft("One"), group="A")])
    mod, ruth, beat = people_of(workspace, "One")
    choice = ImportChoice(draft("Two"), group="B", people={"Mod": beat, "Ruth": None})
    import_choices(workspace, [choice])
    first, second, third = people_of(workspace, "Two")
    assert (first, third) == (beat, beat)
    assert second not in (mod, ruth, beat)
    assert names(workspace, "Two") == ["Beat", "Ruth", "Beat"]


def test_who_moderates_follows_the_participant_chosen(workspace):
    import_choices(
        workspace, [ImportChoice(draft("One"), group="A", moderators=frozenset({"Mod"}))]
    )
    nora = people_of(workspace, "One")[0]
    import_choices(
        workspace,
        [
            ImportChoice(
                draft("Two"),
                group="B",
                names={"Mod": "Moderation"},
                people={"Moderation": nora},
                moderators=frozenset({"Moderation"}),
            )
        ],
    )
    assert group_members(workspace, "B") == {"Mod": True, "Ruth": False, "Beat": False}
    assert [turn.moderator for turn in workspace.load("Two").turns] == [True, False, False]


def test_whoever_stops_an_import_has_imported_nothing(workspace):
    before = workspace.undo_name
    steps = import_steps(workspace, [ImportChoice(draft("One")), ImportChoice(draft("Two"))])
    while next(steps) < 2:
        pass
    steps.close()
    assert (workspace.transcripts(), workspace.undo_name) == ([], before)
    assert group_members(workspace, "One") == {}
    assert import_choices(workspace, [ImportChoice(draft("One"))])


def test_joins_are_undone_with_the_import(workspace):
    import_choices(workspace, [ImportChoice(draft("One"), names={"Ruth": "Beat"})])
    workspace.undo()
    assert workspace.transcripts() == []
    assert KnownPeople(workspace).all == ()
    workspace.redo()
    assert names(workspace, "One") == ["Mod", "Beat", "Beat"]


def test_the_text_tells_the_language_when_nobody_else_does(workspace):
    text = "Wir haben das mit dem Dienst gemacht, und ich finde, dass es für die Leute gut ist."
    told = TranscriptDraft("One", text, (Turn("1", "Ruth", Span(0, len(text))),), ())
    import_drafts(workspace, [told, replace(told, language="it"), draft("Three")])
    import_drafts(workspace, [told], language="en")
    assert [each.language for each in workspace.transcripts()] == ["de", "it", "fr", "en"]


def test_plain_drafts_can_be_joined_by_name(workspace):
    decided = draft_choices(workspace, [draft("One"), draft("Two")], names={"Mod": "Ruth"})
    import_choices(workspace, decided)
    assert names(workspace, "Two") == ["Ruth", "Ruth", "Beat"]
    assert moderators(workspace, "Two") == {"Ruth"}
    with pytest.raises(UserError, match="Nobody called Nora"):
        draft_choices(workspace, [draft("Three")], names={"Nora": "Ruth"})
