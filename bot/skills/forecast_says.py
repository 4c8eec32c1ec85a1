"""What a forecast says of what was asked: a number to reach, a day to come, or what comes next."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.skills.about_forecast import arrival_says, by_says, day_says, no_pace_says, pace_says
from bot.skills.reply import Fact, Message, Say, say
from domain.accounts import Account
from domain.forecast import Forecast, Outlook, arrival, forecast, targets
from domain.goal import next_goals
from domain.ladder import next_class
from domain.limits import FigureFault, figure_fault
from domain.measurement import Measurement, combined
from domain.pace import NoPace
from domain.series import Metric


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of an account (0: none is kept yet): a number to reach, a day to come, both, or what is next.

    `goal` is the number of followers that the person aims at, `of_rate` tells that the question is about a like rate.
    """

    number: int
    account: Account
    history: tuple[Measurement, ...]
    goal: int | None = None
    target: int | None = None
    day: date | None = None
    of_rate: bool = False

    @property
    def followers(self) -> int | None:
        """The last number known."""
        picture = combined(self.history)
        return picture.followers if picture else None


def forecast_says(asked: Asked, today: date) -> tuple[Say, ...]:
    """Say what lies ahead, or kindly why nobody can."""
    if asked.of_rate:
        return (say("forecast-no-rate"),)
    fault = fault_of(asked.target)
    if fault:
        return (say("forecast-bad-target", fault=fault),)
    told = forecast(asked.history, today)
    if isinstance(told, NoPace):
        return (*no_pace_says(told, asked.history, today), *_missing(asked))
    if asked.target is not None:
        says = arrival_says(told, asked.target, today)
        if asked.day:
            says = (*says, *by_says(asked.target, asked.day, asked.history, today))
    elif asked.day:
        says = day_says(told, asked.day, today)
    else:
        aims = _aims(told, asked.goal, today)
        says = tuple(each for at in aims for each in (_aim(at, asked), *arrival_says(told, at, today)))
    return (*says, *pace_says(told.pace))


def _aims(told: Forecast, goal: int | None, today: date) -> tuple[int, ...]:
    """Return what comes next: the class and the goal, and where neither is in sight a round number.

    Where nothing grows the nearest says it all.
    """
    every = targets(told.followers, goal if goal and goal > told.followers else None)
    if told.pace.mid <= 0 and every:
        return every[:1]
    if any(arrival(told, each, today).outlook is not Outlook.TOO_FAR for each in every):
        return every
    round_number = next_goals(Metric.FOLLOWERS, Decimal(told.followers), told.followers)[:1]
    return tuple(sorted({*every, *map(int, round_number)}))


def _aim(target: int, asked: Asked) -> Say:
    step = next_class(asked.followers or 0)
    is_class = step is not None and step.at == target
    name: Fact = Message("class-name", {"name": step.name.value}) if step and is_class else ""
    aim = "class" if is_class else "goal" if target == asked.goal else "round"
    return say("forecast-aim", aim=aim, name=name, target=target)


def fault_of(target: int | None) -> str | None:
    """Return what is wrong with a number to reach; None for none."""
    if target is None:
        return None
    if target <= 0:
        return "nothing"
    return "absurd" if figure_fault(target) is FigureFault.ABSURD else None


def _missing(asked: Asked) -> tuple[Say, ...]:
    """Say how far it is even where nobody can say how long."""
    if asked.followers is None:
        return ()
    step = next_class(asked.followers)
    target = asked.target or (step.at if step else 0)
    missing = target - asked.followers
    return (say("forecast-missing", target=target, missing=missing),) if missing > 0 else ()
