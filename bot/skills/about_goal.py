"""Paragraphs about a goal: what it is, how far the way there is, and whether the present pace does it."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from math import ceil

from bot.skills.about_forecast import a_week, arrival_says
from bot.skills.goal_taps import AimTap
from bot.skills.reply import Button, Fact, Message, Percent, Say, ShortDay, item, say
from bot.storage.goals import GoalStep
from bot.storage.look import Look
from domain.forecast import forecast
from domain.goal import Goal, Outcome, Progress, next_goals, progress
from domain.measurement import Measurement, combined
from domain.pace import FEWEST, SHORTEST, NoPace
from domain.rate import rounded
from domain.series import Metric
from domain.week import DAYS

_BLOCKS = 10
_DAYS_A_WEEK = 7


def figure(metric: Metric, target: Decimal) -> Message:
    """Return what is aimed at: 10,000 followers, a like rate of 4 %."""
    followers, rate = (int(target), Decimal(0)) if metric is Metric.FOLLOWERS else (0, target)
    facts: dict[str, Fact] = {"followers": followers, "rate": Percent(rate, decimals=None)}
    return Message("goal-figure", {"metric": metric.value, **facts})


def bar(share: Decimal) -> str:
    """Return a share in percent as a bar; full only where nothing lacks."""
    full = int(share) * _BLOCKS // 100
    return "▓" * full + "░" * (_BLOCKS - full)


def goal_says(goal: Goal, history: Sequence[Measurement], today: date) -> tuple[Say, ...]:
    """Say a goal, how far it is, and what it takes."""
    told = progress(goal, history, today)
    if told.outcome is Outcome.REACHED:
        return (say("goal-reached", goal=figure(goal.metric, goal.target)),)
    head = say(
        "goal-is",
        goal=figure(goal.metric, goal.target),
        dated="yes" if goal.by else "no",
        day=ShortDay(goal.by or today),
    )
    if told.outcome is Outcome.MISSED:
        return (head, *_way(goal, told, today), say("goal-missed"))
    return (head, *_way(goal, told, today), *_pace(goal, told, history, today))


def goal_line(step: GoalStep, history: Sequence[Measurement], today: date) -> tuple[Say, ...]:
    """Say in a line how far an open goal is; nothing where nothing is known of it or its day is over."""
    if step.goal is None:
        return ()
    told = progress(step.goal, history, today)
    if told.outcome is not Outcome.OPEN or told.now is None:
        return ()
    share = told.share or Decimal(0)
    aim = figure(step.goal.metric, step.goal.target)
    whole = Percent(Decimal(int(share)), decimals=0)
    return (say("goal-line", goal=aim, bar=bar(share), share=whole),)


def goal_of_week(step: GoalStep, history: Sequence[Measurement], until: date) -> tuple[Say, ...]:
    """Say in a line how far an open goal is at the end of a week, or that its day was in this week and has passed."""
    if step.goal is None or step.goal.by is None or step.goal.by <= until - timedelta(days=DAYS):
        return goal_line(step, history, until)
    told = progress(step.goal, history, until)
    if told.outcome is not Outcome.MISSED or told.now is None:
        return goal_line(step, history, until)
    share = Percent(Decimal(int(told.share or 0)), decimals=0)
    return (say("goal-over", goal=figure(step.goal.metric, step.goal.target), share=share),)


def goal_line_of(look: Look, account_id: int, today: date) -> tuple[Say, ...]:
    """Say in a line how far the goal of an account is, if it has one."""
    step = look.goal_of(account_id)
    return goal_line(step, look.history_of(account_id), today) if step else ()


def offers(
    account: int, metric: Metric, history: Sequence[Measurement], now: Decimal, *, here: bool = True
) -> tuple[Button, ...]:
    """Return buttons for what to aim at next; `here` under an answer about goals."""
    picture = combined(history)
    followers = picture.followers if picture and picture.followers is not None else 0
    return tuple(
        Button("button-aim", AimTap.at(account, metric, each, here=here), {"goal": figure(metric, each)})
        for each in next_goals(metric, now, followers)
    )


def _way(goal: Goal, told: Progress, today: date) -> tuple[Say, ...]:
    if told.now is None or told.missing is None or told.as_of is None:
        return (say("goal-nothing-known", metric=goal.metric.value),)
    share = told.share or Decimal(0)
    facts: dict[str, Fact] = {"metric": goal.metric.value, "missing": 0}
    # a figure of weeks ago is not what it is now
    is_old = (today - told.as_of).days > _DAYS_A_WEEK
    facts |= {"old": "yes" if is_old else "no", "day": ShortDay(told.as_of)}
    facts["now"] = Percent(rounded(told.now))
    if goal.metric is Metric.FOLLOWERS:
        facts |= {"now": int(told.now), "missing": int(told.missing)}
    drawn = say("goal-bar", bar=bar(share), share=Percent(Decimal(int(share)), decimals=0))
    return (drawn, item("goal-now", **facts))


def _pace(goal: Goal, told: Progress, history: Sequence[Measurement], today: date) -> tuple[Say, ...]:
    if told.days_left is None:
        return _some_time(goal, history, today)
    if told.needed is None:
        return (say("goal-today"),) if told.days_left == 0 else ()
    facts: dict[str, Fact] = {"metric": goal.metric.value, "days": told.days_left}
    of_followers = goal.metric is Metric.FOLLOWERS
    facts["needed"] = ceil(told.needed) if of_followers else a_week(told.needed, goal.metric)
    needs = say("goal-needs", **facts)
    if isinstance(told.pace, NoPace) or told.enough is None:
        return (needs, say("goal-pace-unknown", fewest=FEWEST, weeks=SHORTEST.days // _DAYS_A_WEEK))
    mid = a_week(told.pace.mid, goal.metric)
    return (needs, item("goal-pace", metric=goal.metric.value, enough=told.enough.value, mid=mid))


def _some_time(goal: Goal, history: Sequence[Measurement], today: date) -> tuple[Say, ...]:
    """Say when a goal without a day is reached, as far as that can be told."""
    ahead = forecast(history, today) if goal.metric is Metric.FOLLOWERS else NoPace.TOO_FEW
    return () if isinstance(ahead, NoPace) else arrival_says(ahead, int(goal.target), today)
