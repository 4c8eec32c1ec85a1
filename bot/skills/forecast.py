"""The forecast: when an account reaches a number of followers, or how many it has on a day to come."""

from dataclasses import dataclass, replace
from datetime import date

from bot.skills import fallback
from bot.skills.about_account import account_says
from bot.skills.about_forecast import arrival_says, by_says, day_says, no_pace_says, pace_says
from bot.skills.own_account import NewAccount, meant
from bot.skills.reply import Button, Message, Reply, Say, ShortDay, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ForecastTap, LogTap, TrendTap
from bot.storage.accounts import UNNAMED, KeptAccount
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.accounts import Account
from domain.forecast import forecast
from domain.ladder import next_class
from domain.limits import FigureFault, figure_fault
from domain.measurement import Measurement, combined
from domain.pace import NoPace
from domain.spans import months_on

_SOON_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of an account (0: none is kept yet): a number to reach, a day to come, both, or what is next."""

    number: int
    account: Account
    history: tuple[Measurement, ...]
    target: int | None
    day: date | None

    @property
    def followers(self) -> int | None:
        """The last number known."""
        picture = combined(self.history)
        return picture.followers if picture else None


def answer(request: Request, look: Look) -> Outcome:
    """Tell what lies ahead, or kindly why nobody can."""
    if isinstance(request.tap, ForecastTap) and request.tap.account and not look.account(request.tap.account):
        return fallback.stale(request)
    if request.tap is None and request.meaning.slots.no_such_day:
        return Outcome((Reply((say("forecast-bad-day", fault="none", day=ShortDay(request.today)),)),))
    asked = _asked(request, look)
    here = isinstance(request.tap, ForecastTap) and request.tap.here
    says = (*_says(asked, request.today), *account_says(asked.account, look))
    return Outcome((Reply(says, _buttons(asked, request.today), replaces=here),))


def _asked(request: Request, look: Look) -> Asked:
    tap, slots = request.tap, request.meaning.slots
    tapped = tap.account if isinstance(tap, ForecastTap) else 0
    match meant(slots, look, tapped):
        case KeptAccount(id=number, account=account):
            asked = Asked(number, account, look.history_of(number), None, None)
        case NewAccount(wanted=wanted):
            asked = Asked(0, wanted, (), None, None)
        case _:
            asked = Asked(0, UNNAMED, (), None, None)
    if isinstance(tap, ForecastTap):
        return replace(asked, target=tap.target or None, day=_day(tap.until))
    if slots.followers is not None and slots.target is not None and figure_fault(slots.followers) is None:
        # "I have 8k, when do I get to 10k?": what is said counts without being kept
        said = Measurement(day=request.today, followers=slots.followers)
        asked = replace(asked, history=(*asked.history, said))
    target = slots.target if slots.target is not None else next(iter(slots.numbers), None)
    return replace(asked, target=target, day=slots.deadline)


def _says(asked: Asked, today: date) -> tuple[Say, ...]:
    fault = _fault(asked.target)
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
        step = next_class(told.followers)
        if step is None:
            return (say("forecast-top"), *pace_says(told.pace))
        name = Message("class-name", {"name": step.name.value})
        aim = say("forecast-aim", aim="class", name=name, target=step.at)
        says = (aim, *arrival_says(told, step.at, today))
    return (*says, *pace_says(told.pace))


def _fault(target: int | None) -> str | None:
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


def _buttons(asked: Asked, today: date) -> tuple[tuple[Button, ...], ...]:
    log = Button("button-log", LogTap())
    if asked.followers is None:
        return ((log,),)
    ahead: list[Button] = []
    step = next_class(asked.followers)
    if step and asked.target != step.at:
        name = Message("class-name", {"name": step.name.value})
        at = ForecastTap(asked.number, target=step.at, here=True)
        ahead.append(Button("button-forecast-class", at, {"name": name}))
    soon = months_on(today, _SOON_MONTHS)
    if asked.day != soon:
        until = ForecastTap(asked.number, until=soon.isoformat(), here=True)
        ahead.append(Button("button-forecast-soon", until))
    return (tuple(ahead), (log, Button("button-trend", TrendTap(asked.number))))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


SKILL = Skill(
    name="forecast",
    command="forecast",
    intents=(Intent.FORECAST,),
    taps=(ForecastTap,),
    answer=answer,
    only_private=True,
)
