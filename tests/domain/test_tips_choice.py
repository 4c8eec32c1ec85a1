from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.niche import Niche
from domain.person import Role
from domain.tips import Missing, Topic, tip_of, tips
from domain.tips_choice import (
    REST,
    Reason,
    Shown,
    Situation,
    asked_about,
    choose,
    fitting,
    next_day,
    reasons,
)
from domain.trend import Direction
from domain.verdict import Verdict
from tests.domain.situations import SITUATIONS

TODAY = date(2026, 11, 26)
A_YEAR = 52


def _days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _all_shown(situation: Situation, day: date) -> list[Shown]:
    return [Shown(tip=each.id, day=day) for each in fitting(situation)]


@settings(max_examples=60)
@given(st.lists(SITUATIONS, min_size=1, max_size=4), st.text(max_size=10))
def test_over_a_year_there_is_a_tip_every_week_and_none_twice_within_twelve(
    situations: list[Situation], seed: str
) -> None:
    shown: list[Shown] = []
    for week in range(A_YEAR):
        day = TODAY + timedelta(weeks=week)
        choice = choose(situations[week % len(situations)], shown, day, f"{seed}{week}")
        assert choice is not None
        assert [] == [each for each in shown if each.tip == choice.tip.id and day - each.day < REST]
        shown.append(Shown(tip=choice.tip.id, day=day))


@given(SITUATIONS, st.text(max_size=10))
def test_the_same_arguments_choose_the_same_tip(situation: Situation, seed: str) -> None:
    shown = [Shown(tip=tips()[0].id, day=_days_ago(3))]
    assert choose(situation, shown, TODAY, seed) == choose(situation, shown, TODAY, seed)


def test_another_seed_leads_to_other_tips() -> None:
    chosen = [choose(Situation(), [], TODAY, str(seed)) for seed in range(50)]
    assert len({each.tip.id for each in chosen if each}) > 5


@given(SITUATIONS)
def test_a_tip_is_chosen_only_where_all_it_asks_for_holds(situation: Situation) -> None:
    choice = choose(situation, [], TODAY, "")
    assert choice is not None
    wanted = {aspect for aspect, values in choice.tip.when if values}
    assert wanted == {reason.aspect for reason in choice.reasons}
    assert choice.others == len(list(fitting(situation))) - 1


@pytest.mark.parametrize(
    ("situation", "reason"),
    [
        (Situation(verdict=Verdict.FAR_BELOW), Reason(aspect="verdict", value="far_below")),
        (Situation(rate=Direction.DOWN), Reason(aspect="rate", value="down")),
        (Situation(followers=Direction.UP), Reason(aspect="followers", value="up")),
        (Situation(niche=Niche.FOOD), Reason(aspect="niche", value="food")),
        (Situation(role=Role.BUSINESS), Reason(aspect="role", value="business")),
    ],
)
def test_what_fits_this_very_situation_comes_before_what_is_for_everybody(
    situation: Situation, reason: Reason
) -> None:
    choice = choose(situation, [], TODAY, "")
    assert choice
    assert (reason,) == choice.reasons


@pytest.mark.parametrize("lack", Missing)
def test_what_is_missing_comes_after_a_first_tip_to_do_something(lack: Missing) -> None:
    situation = Situation(missing=frozenset({lack}))
    first = choose(situation, [], TODAY, "")
    assert first
    assert () == first.reasons
    shown = [Shown(tip="show-the-work", day=TODAY)]
    second = choose(situation, shown, TODAY, "")
    assert second
    assert (Reason(aspect="missing", value=lack.value),) == second.reasons


def test_what_the_figures_say_comes_before_what_the_role_says() -> None:
    choice = choose(Situation(role=Role.BUSINESS, verdict=Verdict.BELOW), [], TODAY, "")
    assert choice
    assert (Reason(aspect="verdict", value="below"),) == choice.reasons


@given(SITUATIONS)
def test_no_tip_comes_again_before_all_that_fit_were_there(situation: Situation) -> None:
    every, shown = len(list(fitting(situation))), list[Shown]()
    for week in range(every):
        day = TODAY + timedelta(weeks=week)
        choice = choose(situation, shown, day, "")
        assert choice
        shown.append(Shown(tip=choice.tip.id, day=day))
    assert every == len({each.tip for each in shown})


def test_two_tips_of_one_topic_do_not_follow_each_other() -> None:
    situation = Situation(missing=frozenset({Missing.FIGURES, Missing.NICHE}))
    shown = [Shown(tip="first-figures", day=TODAY)]
    choice = choose(situation, shown, TODAY, "")
    assert choice
    assert "name-your-niche" == choice.tip.id
    shown.append(Shown(tip=choice.tip.id, day=TODAY))
    following = choose(situation, shown, TODAY, "")
    assert following
    assert following.tip.topic is not Topic.NICHE


def test_when_all_that_fit_were_shown_there_is_none_until_the_first_has_rested() -> None:
    shown = _all_shown(Situation(), TODAY)
    assert choose(Situation(), shown, TODAY + REST - timedelta(days=1), "") is None
    assert choose(Situation(), shown, TODAY + REST, "") is not None


def test_the_day_on_which_a_tip_is_free_again_is_known() -> None:
    shown = _all_shown(Situation(), _days_ago(10))
    assert _days_ago(10) + REST == next_day(Situation(), shown, TODAY)
    assert next_day(Situation(), shown[1:], TODAY) == TODAY


def test_a_tip_shown_again_rests_from_the_last_time_on() -> None:
    shown = [*_all_shown(Situation(), _days_ago(10)), *_all_shown(Situation(), _days_ago(100))]
    assert _days_ago(10) + REST == next_day(Situation(), shown, TODAY)


def test_a_tip_that_is_no_longer_there_stands_in_nobodys_way() -> None:
    assert choose(Situation(), [Shown(tip="long-gone", day=TODAY)], TODAY, "") is not None


def test_a_day_to_come_counts_as_shown_because_zones_can_change() -> None:
    shown = _all_shown(Situation(), TODAY + timedelta(days=1))
    assert choose(Situation(), shown, TODAY, "") is None


def test_reasons_that_no_longer_hold_are_not_given() -> None:
    tip = tip_of("growing-thins-out")
    assert tip
    assert (Reason(aspect="followers", value="up"),) == reasons(tip, Situation(followers=Direction.UP))
    assert () == reasons(tip, Situation())


@pytest.mark.parametrize(("days", "asked"), [(0, False), (1, True), (7, True), (8, False)])
def test_what_was_done_is_asked_about_in_the_week_after(days: int, asked: bool) -> None:
    done = Shown(tip="fixed-day", day=_days_ago(20), done=_days_ago(days))
    assert (done if asked else None) == asked_about([done], TODAY)


def test_of_several_that_were_done_the_last_one_is_asked_about() -> None:
    shown = [
        Shown(tip="fixed-day", day=_days_ago(9), done=_days_ago(5)),
        Shown(tip="one-request", day=_days_ago(8), done=_days_ago(2)),
        Shown(tip="first-line", day=_days_ago(7)),
    ]
    assert shown[1] == asked_about(shown, TODAY)


def test_nothing_done_is_nothing_to_ask_about() -> None:
    assert asked_about([Shown(tip="fixed-day", day=TODAY)], TODAY) is None
