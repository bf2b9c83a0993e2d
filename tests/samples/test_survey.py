"""The sample survey shows what the preliminary study reported, finding by finding."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from statistics import mean

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "sample_transcripts"
SIZES = ("large", "middle", "small")
TEXT_COLUMNS = ("organisation", "respondent_function")
FUNCTIONS = {"head of service", "social worker", "administration", "specialised counselling"}
POTENTIALS = ("info", "comm", "proc_dept", "proc_client", "data")


def _rows(name: str) -> list[dict[str, str]]:
    with (SAMPLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ORGANISATIONS = {row["id"]: row for row in _rows("organisations.csv")}
SURVEY = _rows("survey.csv")


def answers(column: str, *sizes: str) -> list[int]:
    """Return the answers to `column`, of organisations of the given sizes or of all."""
    return [
        int(row[column])
        for row in SURVEY
        if ORGANISATIONS[row["organisation"]]["catchment"] in (sizes or SIZES)
    ]


def average(column: str, *sizes: str) -> float:
    return mean(answers(column, *sizes))


def share(column: str, at_least: int, *sizes: str) -> float:
    """Return the share of answers to `column` that are `at_least` so high."""
    return mean(answer >= at_least for answer in answers(column, *sizes))


def agreeing(column: str, *sizes: str) -> float:
    return share(column, 4, *sizes)


def test_23_organisations_answered_once_each() -> None:
    assert len(ORGANISATIONS) == len(SURVEY) == 23
    assert {row["organisation"] for row in SURVEY} == set(ORGANISATIONS)


def test_every_scale_runs_from_1_to_5_and_no_answer_is_missing() -> None:
    scales = [name for name in SURVEY[0] if name not in (*TEXT_COLUMNS, "posts_percent")]
    assert len(scales) == 24
    for name in scales:
        assert set(answers(name)) <= {1, 2, 3, 4, 5}, name
    assert all(0 <= answer <= 100 for answer in answers("posts_percent"))


def test_the_questionnaire_explains_every_column_in_its_order() -> None:
    table = (SAMPLES / "SURVEY.md").read_text(encoding="utf-8")
    ids = re.findall(r"^\| ([a-z_]+) \|", table, flags=re.MULTILINE)
    assert ids == ["id", *SURVEY[0]]


def test_most_organisations_are_in_social_assistance_some_polyvalent_some_other() -> None:
    kinds = [row["type"] for row in ORGANISATIONS.values()]
    assert set(kinds) == {"social assistance", "polyvalent", "other"}
    assert kinds.count("social assistance") > len(kinds) / 2
    assert kinds.count("polyvalent") >= 3
    assert kinds.count("other") >= 2


def test_about_half_are_small_or_middle_and_the_larger_part_is_large() -> None:
    sizes = [row["catchment"] for row in ORGANISATIONS.values()]
    assert (sizes.count("large"), sizes.count("middle"), sizes.count("small")) == (12, 6, 5)


def test_most_respondents_lead_a_service() -> None:
    functions = [row["respondent_function"] for row in SURVEY]
    assert set(functions) <= FUNCTIONS
    assert functions.count("head of service") > 2 * len(functions) / 3


def test_half_the_answers_on_information_are_mid_scale_and_half_at_the_extremes() -> None:
    own_state = answers("info_self")
    assert set(own_state) == {1, 3, 5}
    assert own_state.count(3) / 23 == pytest.approx(0.5, abs=0.03)
    assert min(own_state.count(1), own_state.count(5)) >= 5


def test_two_thirds_say_that_staff_struggle_to_find_digital_information() -> None:
    assert agreeing("find_info") == pytest.approx(2 / 3, abs=0.03)


@pytest.mark.parametrize("column", ["info_self", "find_info"])
def test_answers_on_information_do_not_depend_on_size(column: str) -> None:
    for one, other in combinations(SIZES, 2):
        assert abs(average(column, one) - average(column, other)) < 0.5
        assert abs(agreeing(column, one) - agreeing(column, other)) < 0.1


def test_communication_holds_a_very_great_potential() -> None:
    assert average("comm_potential") > 4
    assert agreeing("comm_potential") > 0.8


def test_processes_with_departments_draw_the_highest_agreement_of_all_potentials() -> None:
    others = [f"{area}_potential" for area in POTENTIALS if area != "proc_dept"]
    for measure in (average, agreeing):
        assert measure("proc_dept_potential") > max(measure(other) for other in others)


def test_nearly_half_agree_fully_on_processes_with_departments() -> None:
    assert 0.45 <= share("proc_dept_potential", 5) < 0.5


def test_small_and_middle_services_agree_on_it_clearly_more_than_large_ones() -> None:
    column = "proc_dept_potential"
    assert average(column, "small", "middle") > average(column, "large") + 0.5
    assert share(column, 5, "small", "middle") > 2 * share(column, 5, "large")


def test_three_quarters_see_potential_in_processes_with_clients() -> None:
    assert agreeing("proc_client_potential") == pytest.approx(0.75, abs=0.02)


@pytest.mark.parametrize("measure", [average, agreeing])
def test_large_services_see_it_more_than_the_average_and_middle_ones_less(
    measure: Callable[..., float],
) -> None:
    column = "proc_client_potential"
    assert measure(column, "large") > measure(column) > measure(column, "middle")


def test_the_own_state_of_data_is_judged_unsatisfactory() -> None:
    assert average("data_self") < 2.5
    assert agreeing("data_self") < 0.1


def test_the_potential_of_data_is_high_and_largely_unused() -> None:
    assert agreeing("data_potential") > 0.6
    assert average("data_potential") - average("data_self") > 1.5


def test_seventy_per_cent_hold_their_data_handling_not_or_not_sufficiently_conform() -> None:
    assert 1 - share("law_conform", 4) == pytest.approx(0.7, abs=0.01)


def test_small_and_middle_services_attach_more_importance_to_the_law_than_large_ones() -> None:
    for size in ("small", "middle"):
        assert average("law_importance", size) > average("law_importance", "large") + 0.5


@pytest.mark.parametrize("area", ["comm", "proc_dept", "proc_client"])
def test_communication_and_processes_hold_more_potential_than_data(area: str) -> None:
    assert average(f"{area}_potential") > average("data_potential") + 0.1


def test_data_management_outranks_communication_in_priority() -> None:
    assert average("data_priority") > average("comm_priority") + 0.3


@pytest.mark.parametrize("area", ["proc_dept", "proc_client"])
def test_for_processes_potential_and_priority_coincide(area: str) -> None:
    potential, priority = answers(f"{area}_potential"), answers(f"{area}_priority")
    assert mean(potential) == pytest.approx(mean(priority), abs=0.1)
    assert all(abs(one - other) <= 1 for one, other in zip(potential, priority, strict=True))


@pytest.mark.parametrize("column", ["favourable", "accompany_staff"])
def test_services_are_favourable_and_able_to_accompany_their_staff(column: str) -> None:
    assert agreeing(column) > 0.7
    for size in SIZES:
        assert average(column, size) > 3.5


def test_small_services_lack_the_resources() -> None:
    assert max(answers("resources", "small")) <= 2
    for size in ("middle", "large"):
        assert average("resources", size) > average("resources", "small") + 1


def test_the_transformation_is_driven_top_down() -> None:
    assert average("top_down") > 4
    assert agreeing("top_down") > 0.8


def test_staff_are_little_involved_but_clearly_more_in_small_services() -> None:
    assert average("staff_involved") < 2.5
    for size in ("middle", "large"):
        assert average("staff_involved", "small") > average("staff_involved", size) + 1


def test_clients_are_not_involved_at_all() -> None:
    assert set(answers("clients_involved")) == {1}


def test_the_economic_potential_is_about_six_per_cent_of_posts() -> None:
    assert average("posts_percent") == pytest.approx(6, abs=0.5)
