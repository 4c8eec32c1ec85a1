"""The forecast: when an account reaches a number of followers, or how many it has on a day to come."""

from dataclasses import replace
from datetime import date

from bot.skills import fallback
from bot.skills.about_account import account_says
from bot.skills.forecast_says import Asked, fault_of, forecast_says
from bot.skills.own_account import NewAccount, meant
from bot.skills.reply import Button, Message, Reply, ShortDay, say
from bot.skills.request import Request
from bot.skills.sketches import TrendSketch
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ForecastTap, GoalTap, LogTap, TrendTap
from bot.skills.trend_picture import outlook_sketch
from bot.storage.accounts import UNNAMED, KeptAccount
from bot.storage.look import Look
from bot.understanding.meaning import Intent, Slots
from domain.ladder import first_of, next_class
from domain.limits import figure_fault
from domain.measurement import Measurement
from domain.person import Theme
from domain.series import Metric
from domain.spans import months_on

_SOON_MONTHS = 3


def answer(request: Request, look: Look) -> Outcome:
    """Tell what lies ahead, or kindly why nobody can."""
    if isinstance(request.tap, ForecastTap) and request.tap.account and not look.account(request.tap.account):
        return fallback.stale(request)
    if request.tap is None and request.meaning.slots.no_such_day:
        return Outcome((Reply((say("forecast-bad-day", fault="none", day=ShortDay(request.today)),)),))
    asked = _asked(request, look)
    here = isinstance(request.tap, ForecastTap) and request.tap.here
    says = (*forecast_says(asked, request.today), *account_says(asked.account, look))
    reply = Reply(
        says,
        _buttons(asked, request.today),
        replaces=here,
        picture=_picture(request, asked, look),
        picture_if_it_fits=True,
    )
    return Outcome((reply,))


def _asked(request: Request, look: Look) -> Asked:
    tap, slots = request.tap, request.meaning.slots
    tapped = tap.account if isinstance(tap, ForecastTap) else 0
    match meant(slots, look, tapped):
        case KeptAccount(id=number, account=account):
            asked = Asked(number, account, look.history_of(number), _goal(number, look))
        case NewAccount(wanted=wanted):
            asked = Asked(0, wanted, ())
        case _:
            asked = Asked(0, UNNAMED, ())
    if isinstance(tap, ForecastTap):
        return replace(asked, target=tap.target or None, day=_day(tap.until))
    if slots.followers is not None and slots.target is not None and figure_fault(slots.followers) is None:
        # "I have 8k, when do I get to 10k?": what is said counts without being kept
        said = Measurement(day=request.today, followers=slots.followers)
        asked = replace(asked, history=(*asked.history, said))
    target = _target(slots, asked.followers)
    return replace(
        asked, target=target, day=slots.deadline, of_rate=target is None and slots.rate is not None
    )


def _target(slots: Slots, followers: int | None) -> int | None:
    """Return the followers that are asked about: said, so many more than now, or those at which a class begins."""
    if slots.target is not None:
        return slots.target
    if slots.rise is not None and followers is not None:
        return followers + slots.rise
    return first_of(slots.rank) if slots.rank else next(iter(slots.numbers), None)


def _picture(request: Request, asked: Asked, look: Look) -> TrendSketch | None:
    """Return the way ahead of a kept account, where there is an answer that it belongs to."""
    if not asked.number or asked.of_rate or fault_of(asked.target):
        return None
    theme = request.person.theme if request.person else Theme.LIGHT
    return outlook_sketch(look, asked.number, asked.account, request.today, theme, _aimed_at(asked))


def _aimed_at(asked: Asked) -> int | None:
    """Return the number that the picture marks: what was asked about, else the goal or the next class ahead."""
    if asked.target is not None or asked.followers is None:
        return asked.target
    if asked.goal is not None and asked.goal > asked.followers:
        return asked.goal
    step = next_class(asked.followers)
    return step.at if step else None


def _buttons(asked: Asked, today: date) -> tuple[tuple[Button, ...], ...]:
    log = Button("button-log", LogTap())
    if asked.followers is None:
        return ((log,),)
    ahead: list[Button] = []
    step = next_class(asked.followers)
    is_open = asked.target is None and asked.day is None  # then what comes next is said already
    if step and asked.target != step.at and not is_open:
        name = Message("class-name", {"name": step.name.value})
        at = ForecastTap(asked.number, target=step.at, here=True)
        ahead.append(Button("button-forecast-class", at, {"name": name}))
    if asked.goal and asked.goal > asked.followers and asked.target != asked.goal and not is_open:
        ahead.append(Button("button-forecast-goal", ForecastTap(asked.number, target=asked.goal, here=True)))
    soon = months_on(today, _SOON_MONTHS)
    if asked.day != soon:
        until = ForecastTap(asked.number, until=soon.isoformat(), here=True)
        ahead.append(Button("button-forecast-soon", until))
    goal = Button("button-goal", GoalTap(asked.number))
    return (tuple(ahead), (log, goal, Button("button-trend", TrendTap(asked.number))))


def _goal(account_id: int, look: Look) -> int | None:
    """Return the number of followers that somebody aims at."""
    step = look.goal_of(account_id)
    of_followers = step and step.goal and step.goal.metric is Metric.FOLLOWERS
    return int(step.goal.target) if step and step.goal and of_followers else None


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
