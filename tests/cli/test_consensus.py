"""The consensus on the command line: how far it is, by whom and why, and what is agreed taken over."""

from __future__ import annotations

from collections import Counter

import pytest

from qualcoder_hslu.store import codings
from qualcoder_hslu.workspace.consensus import survey
from qualcoder_hslu.workspace.settling import settle
from qualcoder_hslu.workspace.workspace import Workspace


def test_it_says_what_is_settled_by_whom_and_why(sample, run, run_json):
    with Workspace.open(sample, "Claire") as workspace:
        layers = {x.name: x.id for x in codings.layers(workspace.project.conn)}
        found = survey(workspace, layers["Anna"], layers["Bruno"])
        for item, outcome in zip(found.disagreements, ("first", "none", "union"), strict=False):
            settle(workspace, item, outcome, reason="parce que")
    said = run_json("consensus", sample)
    assert said["coders"] == ["Anna", "Bruno"]
    assert (said["settled"], said["open"]) == (3, len(found.disagreements) - 3)
    assert (said["accepted"], said["waiting"]) == (0, len(found.waiting))
    done = [each for each in said["disagreements"] if each["outcome"]]
    assert Counter(each["outcome"] for each in done) == {"first": 1, "none": 1, "union": 1}
    assert {(each["by"], each["reason"]) for each in done} == {("Claire", "parce que")}
    code, out, err = run("consensus", sample, "--coders", "Bruno,Anna")
    assert (code, err) == (0, "")
    assert f"settled 3, open {said['open']}" in out


def test_what_is_agreed_is_taken_over_once(sample, run_json):
    before = run_json("consensus", sample)
    after = run_json("consensus", sample, "--accept-agreed")
    assert (after["accepted"], after["waiting"]) == (before["waiting"], 0)
    assert run_json("consensus", sample, "--accept-agreed") == after
    assert {each["unexplained"] for each in after["explained"]} == {0}
    listed = run_json("codings", sample, "--layer", "Consensus")
    assert len(listed) == before["waiting"]


@pytest.mark.parametrize("coders", ["Anna", "Anna,Nobody", "Anna,Anna", "Anna,Bruno,Anna"])
def test_two_coders_are_needed(sample, run, coders):
    code, out, err = run("consensus", sample, "--coders", coders)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
