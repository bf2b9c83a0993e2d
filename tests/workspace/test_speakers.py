"""Spellings of one name are proposed for joining, and people of the project are recognised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcoder_hslu.model.codebook import Codebook
from qualcoder_hslu.model.people import Speaker
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import TranscriptDraft, Turn
from qualcoder_hslu.workspace.importing import ImportChoice, import_choices
from qualcoder_hslu.workspace.speakers import Join, KnownPeople, likeness, proposed_joins
from qualcoder_hslu.workspace.workspace import Workspace


def who(name, turns=10, *, moderator=False):
    return Speaker(name, turns, 12 * turns, moderator)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Marie", "MARIE", "spelling"),
        ("Hélène", "Helene", "spelling"),
        ("M. Rossi", "M.Rossi", "spelling"),
        ("Jean-Luc", "Jean Luc", "spelling"),
        ("B 1", "B1", "spelling"),
        ("Mod.", "Moderatorin", "short form"),
        ("Marie", "Marie L.", "short form"),
        ("Marie L.", "Marie Lambert", "short form"),
        ("M. Lambert", "Marie Lambert", "short form"),
        ("Sandrine", "Sandirne", "slip"),
        ("Katharina", "Katarina", "slip"),
        ("Marie", "Beat", None),
        ("Anna", "Annette", None),
        ("B1", "B2", None),
        ("Ruth 1", "Ruth 2", None),
        ("Ann", "Anm", None),
        ("Marie L.", "Marie B.", None),
        ("–", "…", None),
    ],
)
def test_how_two_names_may_be_one(one, other, kind):
    assert likeness(one, other) == likeness(other, one) == kind


def test_a_letter_is_short_for_a_role_only_between_moderators():
    assert likeness("I", "Interviewer") is None
    assert likeness("I", "Interviewer", moderators=True) == "short form"


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_does_not_depend_on_the_order(one, other):
    assert likeness(one, other) == likeness(other, one)


def test_the_rarer_spelling_is_to_be_joined_and_a_short_form_goes_into_the_long_one():
    speakers = [
        who("Moderatorin", 3, moderator=True),
        who("Mod.", 40, moderator=True),
        who("Sandrine", 30),
        who("SANDRINE", 2),
        who("Sandirne", 1),
        who("Beat", 20),
    ]
    assert proposed_joins(speakers) == [
        Join("Sandirne", "Sandrine", "slip"),
        Join("SANDRINE", "Sandrine", "spelling"),
        Join("Mod.", "Moderatorin", "short form"),
    ]


def test_two_people_who_speak_as_often_are_no_slip_of_the_hand():
    assert proposed_joins([who("Maria", 40), who("Marie", 45)]) == []
    assert proposed_joins([who("Maria", 2), who("Marie", 45)]) == [Join("Maria", "Marie", "slip")]


def test_a_short_form_of_two_people_is_proposed_for_neither():
    assert proposed_joins([who("Marie"), who("Marie L."), who("Marie B.")]) == []


def test_the_same_letters_of_generic_labels_are_told_apart_by_their_numbers():
    assert proposed_joins([who("B1"), who("B2"), who("B 1", 1), who("")]) == [
        Join("B 1", "B1", "spelling")
    ]


@pytest.fixture
def workspace(tmp_path):
    """Marie, Beat and B1 sat in A; another B1 and Marie L. in B."""
    with Workspace.create(tmp_path / "study.fgc", codebook=Codebook()) as workspace:
        import_choices(
            workspace,
            [
                ImportChoice(draft("a", "Marie", "Beat", "B1"), group="A"),
                ImportChoice(draft("b", "B1", "Marie L."), group="B"),
            ],
        )
        yield workspace


def draft(title, *names):
    turns = tuple(Turn(str(n + 1), name, Span(4 * n, 4 * n + 3)) for n, name in enumerate(names))
    return TranscriptDraft(title, "Oui." * len(names), turns, ())


def key(known):
    return known.key if known else None


@pytest.mark.parametrize(
    ("name", "group", "same", "others"),
    [
        ("Beat", "A", "Beat", []),
        ("Beat", "C", "Beat", []),
        ("Marie", "C", "Marie", ["Marie L."]),
        ("Marie", "B", "Marie", ["Marie L."]),
        ("B1", "A", "B1", ["B1 (2)"]),
        ("B1", "C", None, ["B1", "B1 (2)"]),
        ("MARIE", "B", None, ["Marie L.", "Marie"]),
        ("Nora", "A", None, []),
        ("", "A", None, []),
    ],
)
def test_people_of_the_project_are_recognised(workspace, name, group, same, others):
    match = KnownPeople(workspace).match(name, group)
    assert (key(match.same), [known.key for known in match.others]) == (same, others)


@pytest.mark.parametrize("name", ["Beat", "Marie", "B1", "MARIE", "Nora"])
@pytest.mark.parametrize("group", ["A", "B", "C"])
def test_the_proposal_is_what_an_import_without_a_decision_does(workspace, name, group):
    proposed = KnownPeople(workspace).match(name, group).same
    before = {known.id for known in KnownPeople(workspace).all}
    (added,) = import_choices(workspace, [ImportChoice(draft("new", name), group=group)])
    stored = workspace.load(added).turns[0].participant
    assert stored == proposed.id if proposed else stored not in before


def test_whose_groups_somebody_is_in_is_said(workspace):
    (known,) = [each for each in KnownPeople(workspace).all if each.name == "Beat"]
    assert known.groups == ("A",)
