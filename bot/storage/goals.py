"""Goals: what somebody wants to reach with an account. One is open at a time.

Every step is a row, the newest one of an account counts, and one without a goal says that it was given up. So a step
is taken back by removing its row: what was there before counts again.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, select, update

from bot.storage import accounts, milestones, people
from bot.storage.accounts import UNNAMED
from bot.storage.milestones import TellMilestone
from bot.storage.tables import goal
from domain.accounts import Account
from domain.goal import Goal
from domain.series import Metric

STEPS_KEPT = 10
"""How many steps of an account are kept, newest first."""

_NEWEST = select(goal).order_by(goal.c.id.desc()).limit(1)
_NEWEST_OF_ACCOUNT = _NEWEST.where(
    goal.c.person_id == bindparam("of_person"), goal.c.account_id == bindparam("of_account")
)


@dataclass(frozen=True, slots=True)
class SetGoal:
    """Aim at something with an account: by its id, one that may still have to be added, or (None) the main one."""

    goal: Goal
    account: int | Account | None = None


@dataclass(frozen=True, slots=True)
class RemoveGoal:
    """Give up the goal of an account."""

    account: int


@dataclass(frozen=True, slots=True)
class ReachGoal:
    """Remember that reaching the goal of an account was celebrated on a local day."""

    account: int
    day: date


@dataclass(frozen=True, slots=True)
class UndoGoal:
    """Take a step back."""

    step: int


GoalEffect = SetGoal | RemoveGoal | ReachGoal | UndoGoal | TellMilestone


@dataclass(frozen=True, slots=True)
class GoalStep:
    """A goal as it was set, or (None) given up. `reached_on` is the day on which reaching it was celebrated."""

    id: int
    account_id: int
    request: int
    at: datetime
    goal: Goal | None
    reached_on: date | None


def apply(
    connection: Connection, person_id: int, language: str, request: int, effect: GoalEffect, now: datetime
) -> None:
    """Carry out an effect of one of a person's requests. What is not theirs stays as it is."""
    match effect:
        case SetGoal(aim, account):
            people.meet(connection, person_id, language, now)
            _step(connection, person_id, _account(connection, person_id, account, now), aim, request, now)
        case RemoveGoal(account):
            found = of_account(connection, person_id, account)
            if found and found.goal:
                _step(connection, person_id, account, None, request, now)
        case ReachGoal(account, day):
            found = of_account(connection, person_id, account)
            if found:
                connection.execute(update(goal).where(goal.c.id == found.id).values(reached_on=day))
        case UndoGoal(step):
            connection.execute(delete(goal).where(goal.c.person_id == person_id, goal.c.id == step))
        case TellMilestone():
            milestones.tell(connection, person_id, effect)


def of_account(connection: Connection, person_id: int, account_id: int) -> GoalStep | None:
    """Return the newest step of an account of the person's."""
    which = {"of_person": person_id, "of_account": account_id}
    row = connection.execute(_NEWEST_OF_ACCOUNT, which).one_or_none()
    return None if row is None else _read(row)


def last_step(connection: Connection, person_id: int) -> GoalStep | None:
    """Return the newest step with any of the person's accounts."""
    return _newest(connection, goal.c.person_id == person_id)


def step_of(connection: Connection, person_id: int, request: int) -> GoalStep | None:
    """Return the step that a request of this person made; another person's numbers find nothing."""
    return _newest(connection, (goal.c.person_id == person_id) & (goal.c.request == request))


def before(connection: Connection, step: GoalStep) -> GoalStep | None:
    """Return the step of the same account that counts again once this one is taken back."""
    return _newest(connection, (goal.c.account_id == step.account_id) & (goal.c.id < step.id))


def _newest(connection: Connection, which: ColumnElement[bool]) -> GoalStep | None:
    row = connection.execute(_NEWEST.where(which)).one_or_none()
    return None if row is None else _read(row)


def _read(row: Any) -> GoalStep:
    aim = None
    if row.metric is not None:
        metric = Metric(row.metric)
        aim = Goal(metric=metric, target=row.target, start=row.start, set_on=row.set_on, by=row.due)
    return GoalStep(row.id, row.account_id, row.request, row.at, aim, row.reached_on)


def _account(
    connection: Connection, person_id: int, wanted: int | Account | None, now: datetime
) -> int | None:
    if isinstance(wanted, Account):
        return accounts.same_or_new(connection, person_id, wanted, now)
    found = accounts.owned(connection, person_id, wanted)
    return accounts.add(connection, person_id, UNNAMED, now) if found is None and wanted is None else found


def _step(
    connection: Connection,
    person_id: int,
    account_id: int | None,
    aim: Goal | None,
    request: int,
    now: datetime,
) -> None:
    if account_id is None:
        return
    values: dict[str, object] = {
        "person_id": person_id,
        "account_id": account_id,
        "request": request,
        "at": now,
    }
    if aim:
        values |= {"metric": aim.metric, "target": aim.target, "start": aim.start, "set_on": aim.set_on}
        values["due"] = aim.by
    connection.execute(goal.insert().values(**values))
    _forget_old_steps(connection, account_id)


def _forget_old_steps(connection: Connection, account_id: int) -> None:
    of_account = goal.c.account_id == account_id
    steps = select(goal.c.id).where(of_account).order_by(goal.c.id.desc())
    oldest = connection.execute(steps.offset(STEPS_KEPT).limit(1)).scalar_one_or_none()
    if oldest is not None:
        connection.execute(delete(goal).where(of_account, goal.c.id <= oldest))
