"""What is shown of a goal, and the questions about it."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bot.skills.about_account import account_says
from bot.skills.about_figures import current
from bot.skills.about_goal import figure, goal_says, offers
from bot.skills.goal_taps import AimTap, AskByTap, ByTap, DropGoalTap, NewGoalTap
from bot.skills.own_account import as_slot
from bot.skills.reply import Answers, Button, Fact, Percent, Reply, Say, say
from bot.skills.skill import Outcome
from bot.skills.steps import ForecastTap, LogTap, UndoTap
from bot.storage.effects import Ask, Effect, Target
from bot.storage.goals import ReachGoal
from bot.storage.look import Look
from domain.accounts import Account
from domain.goal import Goal, progress
from domain.goal import Outcome as Way
from domain.measurement import Measurement
from domain.rate import rounded
from domain.series import Metric, series
from domain.spans import months_on

ASKED_TARGET = "goal.target"
ASKED_BY = "goal.by"
BY, METRIC, TARGET = "by", "metric", "target"
"""Under which a question keeps what was said already."""
_MONTHS = (3, 6)
_SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a goal belongs: to a kept account, to one that may still have to be added, or (None) to the main one."""

    target: Target
    account: Account
    history: tuple[Measurement, ...]

    @property
    def number(self) -> int:
        """The account's id as buttons carry it: 0 while it is not kept."""
        return self.target if isinstance(self.target, int) else 0

    def now(self, metric: Metric, today: date) -> Decimal | None:
        """Return the last figure known."""
        line = series(self.history, None, today).line(metric)
        return line[-1][1] if line else None


def panel(
    place: Place,
    goal: Goal,
    look: Look,
    today: date,
    *first: Say,
    undo: int | None = None,
    here: bool = False,
) -> Outcome:
    """Show a goal and what can be done with it; `first` comes before it, `undo` is the request to take back."""
    says = (*first, *goal_says(goal, place.history, today), *account_says(place.account, look))
    way = progress(goal, place.history, today).outcome
    effects: tuple[Effect, ...] = ()
    if way is Way.REACHED and place.number:
        effects = (ReachGoal(place.number, today),)
    rows = (*_offered(place, goal, way, today), *_changes(place, goal, way, undo))
    return Outcome((Reply(says, tuple(row for row in rows if row), replaces=here),), effects)


def ask_target(place: Place, today: date, *first: Say, by: date | None = None, here: bool = False) -> Outcome:
    """Ask what to aim at, with what lies near on buttons."""
    rows = []
    for metric in Metric:
        now = place.now(metric, today)
        near = offers(place.number, metric, place.history, rounded(now)) if now is not None else ()
        rows.append(tuple(near))
    question = Reply((*first, say("goal-question")), tuple(row for row in rows if row), replaces=here)
    return Outcome((question,), (_asks_target(place, by),))


def ask_kind(place: Place, number: int, by: date | None) -> Outcome:
    """Ask what a small number counts."""
    both = tuple(
        Button(
            "button-aim",
            AimTap.at(place.number, metric, Decimal(number)),
            {"goal": figure(metric, Decimal(number))},
            answers=Answers.ONE,
        )
        for metric in Metric
    )
    question = Reply((say("goal-which-kind", number=number),), (both,))
    return Outcome((question,), (_asks_target(place, by),))


def ask_day(place: Place, goal: Goal, today: date, *first: Say, here: bool = False) -> Outcome:
    """Ask by when."""
    number = place.number
    months = tuple(
        Button("button-goal-months", ByTap(number, months_on(today, ahead).isoformat()), {"months": ahead})
        for ahead in _MONTHS
    )
    new_year = date(today.year, 12, 31)
    last = date(today.year + 1, 12, 31) if new_year - today < _SOON else new_year
    year = Button("button-goal-year", ByTap(number, last.isoformat()), {"year": str(last.year)})
    rows: list[tuple[Button, ...]] = [months, (year,)]
    if goal.by:
        rows.append((Button("button-goal-some-time", ByTap(number)),))
    question = say("goal-question-day", goal=figure(goal.metric, goal.target))
    return Outcome(
        (Reply((*first, question), tuple(rows), replaces=here),), (Ask(ASKED_BY, as_slot(place.target)),)
    )


def already(place: Place, goal: Goal, now: Decimal) -> Outcome:
    """Say that it is there already, and what comes next."""
    there: Fact = int(now) if goal.metric is Metric.FOLLOWERS else Percent(rounded(now))
    says = (say("goal-already", goal=figure(goal.metric, goal.target), now=there),)
    near = offers(place.number, goal.metric, place.history, now)
    other = Button("button-goal-other", NewGoalTap(place.number))
    rows = tuple(row for row in (near, (other,)) if row)
    return Outcome((Reply(says, rows),), (_asks_target(place, goal.by),))


def none_yet(number: int, *first: Say) -> Reply:
    """Say that there is no goal any more, and how to get another one."""
    return Reply(first, ((Button("button-goal-new", NewGoalTap(number)),),), replaces=True)


def bad_day(place: Place, goal: Goal, first: Say) -> Outcome:
    """Say what is wrong with the day of a goal, and ask for another one."""
    without = AimTap.at(place.number, goal.metric, goal.target)
    rest: dict[str, object] = {METRIC: goal.metric.value, TARGET: str(goal.target)}
    reply = Reply((first,), ((Button("button-goal-some-time", without),),))
    return Outcome((reply,), (Ask(ASKED_BY, as_slot(place.target) | rest),))


def _asks_target(place: Place, by: date | None) -> Ask:
    day: dict[str, object] = {BY: by.isoformat()} if by else {}
    return Ask(ASKED_TARGET, as_slot(place.target) | day)


def _offered(place: Place, goal: Goal, way: Way, today: date) -> tuple[tuple[Button, ...], ...]:
    now = place.now(goal.metric, today)
    if way is not Way.REACHED or now is None:
        return ()
    return (offers(place.number, goal.metric, place.history, now),)


def _changes(place: Place, goal: Goal, way: Way, undo: int | None) -> tuple[tuple[Button, ...], ...]:
    number = place.number
    other = Button("button-goal-other", NewGoalTap(number))
    drop = Button("button-goal-drop", DropGoalTap(number))
    back = () if undo is None else (Button("button-undo", UndoTap(undo)),)
    if way is Way.REACHED:
        return ((other, drop), back)
    day = Button("button-goal-day", AskByTap(number), {"dated": "yes" if goal.by else "no"})
    further: tuple[Button, ...] = (Button("button-log", LogTap()),)
    if current(place.history) and goal.metric is Metric.FOLLOWERS:
        further = (*further, Button("button-forecast", ForecastTap(number, target=int(goal.target))))
    return ((*back, other), (day, drop), further)
