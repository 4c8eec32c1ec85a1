"""Goals and milestones: one goal an account, steps that can be taken back, cheers that are told once."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Connection

from bot.storage import accounts, effects, figures
from bot.storage.accounts import RemoveAccount
from bot.storage.effects import Effect, Origin, Record, Undo
from bot.storage.goals import STEPS_KEPT, ReachGoal, RemoveGoal, SetGoal, UndoGoal
from bot.storage.look import Look
from bot.storage.milestones import TellMilestone
from domain.accounts import Account, Platform
from domain.goal import Goal
from domain.measurement import Measurement
from domain.milestones import Milestone
from domain.series import Metric
from tests.storage.moments import NOW

KIM, LEE = 7, 8
TODAY = NOW.date()
MICRO = Milestone(metric=Metric.FOLLOWERS, at=Decimal(10_000))


def _aim(target: int | str = 10_000, metric: Metric = Metric.FOLLOWERS) -> Goal:
    return Goal(
        metric=metric,
        target=Decimal(target),
        set_on=TODAY,
        start=Decimal("8.25"),
        by=TODAY + timedelta(days=90),
    )


def _apply(connection: Connection, *told: Effect, request: int = 1, person_id: int = KIM) -> None:
    effects.apply(connection, Origin(person_id, person_id, "de", request), told, NOW)


def _main(connection: Connection, person_id: int = KIM) -> int:
    found = accounts.owned(connection, person_id)
    assert found is not None
    return found


def _goal(connection: Connection, account_id: int | None = None) -> Goal | None:
    step = Look(connection, KIM).goal_of(_main(connection) if account_id is None else account_id)
    return step.goal if step else None


@pytest.mark.parametrize("aim", [_aim(), _aim("3.75", Metric.LIKE_RATE), _aim(10_000_000_000)])
def test_a_goal_is_kept_to_the_digit_and_whoever_sets_one_is_met_and_gets_an_account(
    connection: Connection, aim: Goal
) -> None:
    _apply(connection, SetGoal(aim))
    assert aim == _goal(connection)


def test_a_new_goal_takes_the_place_of_the_one_before(connection: Connection) -> None:
    _apply(connection, SetGoal(_aim()), SetGoal(_aim(20_000)))
    assert _aim(20_000) == _goal(connection)


def test_every_account_has_its_own_and_it_goes_with_the_account(connection: Connection) -> None:
    _apply(connection, SetGoal(_aim()), SetGoal(_aim(800), Account(platform=Platform.TIKTOK)))
    tiktok = Look(connection, KIM).accounts[1].id
    assert (_aim(), _aim(800)) == (_goal(connection), _goal(connection, tiktok))
    _apply(connection, RemoveAccount(tiktok))
    assert _aim() == _goal(connection)
    assert Look(connection, KIM).goal_of(tiktok) is None


def test_a_step_is_taken_back_and_what_was_before_counts_again(connection: Connection) -> None:
    _apply(connection, SetGoal(_aim()), request=1)
    _apply(connection, RemoveGoal(_main(connection)), request=2)
    assert _goal(connection) is None
    look = Look(connection, KIM)
    removed = look.last_goal_step()
    assert removed is not None
    assert removed == look.goal_step_of(2)
    assert look.goal_step_of(1) == look.goal_before(removed)
    _apply(connection, UndoGoal(removed.id))
    assert _aim() == _goal(connection)


def test_that_it_was_celebrated_is_remembered_of_this_goal_only(connection: Connection) -> None:
    _apply(connection, SetGoal(_aim()))
    _apply(connection, ReachGoal(_main(connection), TODAY))
    reached = Look(connection, KIM).goal_of(_main(connection))
    assert reached is not None
    assert TODAY == reached.reached_on
    _apply(connection, SetGoal(_aim(20_000)))
    following = Look(connection, KIM).goal_of(_main(connection))
    assert following is not None
    assert following.reached_on is None


def test_giving_up_what_is_not_there_is_no_step(connection: Connection) -> None:
    _apply(connection, SetGoal(_aim()), request=1)
    _apply(connection, RemoveGoal(_main(connection)), RemoveGoal(_main(connection)), request=2)
    step = Look(connection, KIM).last_goal_step()
    assert step is not None
    before = Look(connection, KIM).goal_before(step)
    assert before is not None
    assert _aim() == before.goal


def test_only_the_last_steps_are_kept(connection: Connection) -> None:
    for request in range(2 * STEPS_KEPT):
        _apply(connection, SetGoal(_aim(100 + request)), request=request)
    look = Look(connection, KIM)
    assert look.goal_step_of(STEPS_KEPT - 1) is None
    assert look.goal_step_of(STEPS_KEPT) is not None


def test_nobody_touches_a_goal_or_a_milestone_of_somebody_else(connection: Connection) -> None:
    _apply(connection, SetGoal(_aim()), request=1)
    mine, step = _main(connection), Look(connection, KIM).last_goal_step()
    assert step is not None
    theirs = (
        SetGoal(_aim(5), mine),
        RemoveGoal(mine),
        ReachGoal(mine, TODAY),
        UndoGoal(step.id),
        TellMilestone(mine, MICRO, TODAY),
    )
    _apply(connection, *theirs, request=1, person_id=LEE)
    assert step == Look(connection, KIM).goal_of(mine)
    assert Look(connection, LEE).goal_step_of(1) is None
    assert frozenset() == Look(connection, KIM).milestones_of(mine)


def test_a_milestone_is_told_once_and_an_undo_does_not_forget_it(connection: Connection) -> None:
    _apply(connection, Record(Measurement(day=TODAY, followers=10_000)))
    cheer = TellMilestone(_main(connection), MICRO, TODAY)
    _apply(connection, cheer, cheer)
    change = figures.last_change(connection, KIM)
    assert change is not None
    _apply(connection, Undo(change.id))
    assert frozenset({MICRO}) == Look(connection, KIM).milestones_of(_main(connection))


def test_milestones_go_with_their_account(connection: Connection) -> None:
    _apply(connection, SetGoal(_aim()))
    mine = _main(connection)
    _apply(connection, TellMilestone(mine, MICRO, TODAY), RemoveAccount(mine))
    assert frozenset() == Look(connection, KIM).milestones_of(mine)
